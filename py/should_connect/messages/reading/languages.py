"""Which language a text is in, as far as its letters and its commonest words show."""

from functools import cache

from should_connect.patterns import pattern

_SCRIPTS = (
    ("Japanese", pattern("[\u3040-\u30ff]")),
    ("Chinese", pattern("[\u4e00-\u9fff]")),
    ("Korean", pattern("[\uac00-\ud7af\u1100-\u11ff]")),
    ("Russian or a language in the same letters", pattern("[\u0400-\u04ff]")),
    ("Greek", pattern("[\u0370-\u03ff\u1f00-\u1fff]")),
    ("Hebrew", pattern("[\u0590-\u05ff]")),
    ("Arabic or a language in the same letters", pattern("[\u0600-\u06ff\u0750-\u077f]")),
    ("Hindi or a language in the same letters", pattern("[\u0900-\u097f]")),
    ("Thai", pattern("[\u0e00-\u0e7f]")),
)
_COMMON: dict[str, str] = {
    "English": "the you i to and for your my with would thank thanks was it is of in a we that have be on at me about "
    "this so as not are from our if",
    "German": "ich sie und für das der die den mit ist vielen dank haben zu ein eine wir auf nicht im mich bei danke "
    "gespräch stelle über sehr ihnen ihr uns wäre schon geehrte geehrter herr frau noch",
    "French": "je vous et pour le la les des merci de une un nous est votre avec dans sur pas que au du notre bonjour "
    "entretien poste ai été très madame monsieur mon",
    "Spanish": "que y por para el la los las gracias de una un usted con en su mi del muy ha estoy "
    "me puesto entrevista "
    "hola es no como más sobre le fue ya",
    "Portuguese": "que e para o os as obrigado obrigada de uma um você com em sua minha meu do da muito não pela vaga "
    "entrevista foi sobre pelo estou mais",
    "Italian": "che e per il lo gli le grazie di una un lei con in sua mio mia del della molto sono ho non colloquio "
    "posizione è stato la nostra più",
    "Dutch": "ik u je en voor het de een met van dank bedankt hebben is wij niet op mijn uw gesprek functie heb zou "
    "graag over dat bij ons aan",
    "Polish": "i w na z do że dziękuję za się jest nie pan pani rozmowę o to pana mi po bardzo czy stanowisko",
    "Swedish": "jag du och för att det en ett tack med på är inte har mig din mitt om vi intervjun tjänsten ska av",
    "Norwegian or Danish": "jeg du og for at det en et takk tak med på er ikke har meg mig din om "
    "vi samtalen til af av",
    "Turkish": "ve bir için teşekkür ederim çok bu ben size ile görüşme olarak değil mi de da",
    "Czech": "a že na se je za do děkuji jsem pohovor o pro si by ve jako dobrý den",
    "Romanian": "și pentru vă mulțumesc de la cu un o în este nu am interviul care să",
    "Hungarian": "a az és köszönöm hogy nem egy is van volt interjú én meg ön",
    "Indonesian": "saya dan terima kasih untuk yang anda dengan di ini atas wawancara tidak kepada",
    "Vietnamese": "tôi và cảm ơn anh chị của cho là không được đã buổi phỏng vấn",
    "Finnish": "ja on kiitos että minä sinun oli haastattelu en olen se mutta kanssa",
}
ENGLISH = "English"
_MOST = 400
"""How many words are looked at."""


def language_of(text: str, words: tuple[str, ...]) -> str:
    """The language's name in English; 'a language we don't know' where neither letters nor words tell.

    A text too short to tell counts as English. `words` are in small letters.
    """
    seen = text[:4_000]
    letters = sum(map(str.isalpha, seen)) or 1
    for language, script in () if seen.isascii() else _SCRIPTS:
        if len(script.findall(seen)) * (5 if language == "Japanese" else 2) > letters:
            return language
    sample = words[:_MOST]
    hits = dict.fromkeys(_COMMON, 0)
    for word in sample:
        for language in _spoken().get(word, ()):
            hits[language] += 1
    best = max(hits, key=lambda language: hits[language])
    if len(sample) < 4 or (hits[best] == 0 and len(sample) < 8):
        return ENGLISH
    if hits[best] * 12 < len(sample) and hits[ENGLISH] < 2:
        return "a language we don't know"
    return best if hits[best] > hits[ENGLISH] * 1.2 else ENGLISH


@cache
def _spoken() -> dict[str, set[str]]:
    """The languages in which each word is common."""
    found: dict[str, set[str]] = {}
    for language, words in _COMMON.items():
        for word in words.split():
            found.setdefault(word, set()).add(language)
    return found
