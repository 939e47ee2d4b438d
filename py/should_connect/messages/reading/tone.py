"""Casual words in a formal text, and what to write instead."""

from collections.abc import Iterator

from should_connect.messages.reading.letter import CALLINGS, TITLES, Greeting
from should_connect.messages.reading.words import Sentence

_FORMAL = frozenset(("sincerely", "faithfully", "respectfully", "esteemed", "herewith"))
_CASUAL = frozenset((
    "hey", "heya", "hiya", "awesome", "cool", "guys", "yeah", "yep", "yup", "kinda", "sorta", "stoked", "psyched",
    "haha", "catchup",
))  # fmt: skip
_PLAIN = {
    "thx": "thanks", "thnx": "thanks", "tnx": "thanks", "tks": "thanks", "pls": "please", "plz": "please", "ur": "your",
    "u": "you", "btw": "by the way", "gonna": "going to", "wanna": "want to", "gotta": "have to", "r u": "are you",
    "gr8": "great", "luv": "love", "dunno": "don't know", "tho": "though", "cuz": "because", "coz": "because",
    "ty": "thank you", "tysm": "thank you", "lemme": "let me", "gimme": "give me", "thru": "through", "b4": "before",
    "bc": "because", "hey": "Hello", "heya": "Hello", "hiya": "Hello", "cheers": "Kind regards", "awesome": "great",
    "cool": "good", "yeah": "yes", "yep": "yes", "yup": "yes", "kinda": "rather", "sorta": "rather", "guys": "team",
    "folks": "people", "ok": "all right", "okay": "all right", "haha": "", "stuff": "things", "stoked": "glad",
    "psyched": "glad", "catchup": "conversation",
}  # fmt: skip


def plain_word(said: str) -> str:
    """The plain way to write a casual word, empty where there is none."""
    words = said.split()
    right = " ".join(_PLAIN.get(word.lower(), word) for word in words)
    whole = _PLAIN.get(said.lower(), right)
    if whole.lower() == said.lower():
        return ""
    return whole[0].upper() + whole[1:] if whole and said[0].isupper() else whole


def casual_words(
    text: str, sentences: tuple[Sentence, ...], greeted: Greeting | None, known: frozenset[str]
) -> Iterator[tuple[int, int, str]]:
    """Each casual word of a text that is formal elsewhere: where it stands and what to write instead."""
    words = [word for sentence in sentences for word in sentence.words]
    opens_formally = greeted is not None and any(word.low in TITLES - CALLINGS for word in greeted.titles)
    if not (opens_formally or any(word.low in _FORMAL for word in words)):
        return
    if greeted and greeted.word in _CASUAL:
        yield (
            greeted.start,
            greeted.start + len(greeted.word),
            plain_word(text[greeted.start : greeted.start + len(greeted.word)]),
        )
    for word in words:
        if word.low in _CASUAL and word.low not in known and "'" not in word.raw.replace("’", "'"):
            yield word.start, word.end, plain_word(word.raw)
