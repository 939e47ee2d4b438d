"""The little words of English, and how to tell that a text is in another language."""

import re
from itertools import pairwise

from should_connect.messages import lexicon
from should_connect.messages.typed.ordinary import is_ordinary
from should_connect.messages.typed.topic_words import ONE_OF_A_KIND
from should_connect.patterns import pattern
from should_connect.scripts import is_in

DETERMINERS = frozenset((
    "a", "an", "the", "your", "our", "my", "their", "his", "her", "its", "this", "that", "these", "those", "some",
    "any",
    "each", "every", "no", "both", "all", "one", "two", "three", "four", "five", "six", "several", "many", "few",
    "more",
    "most",
))  # fmt: skip
QUESTION_WORDS = frozenset(("how", "what", "why", "where", "when", "which", "who", "whose", "whether"))
PRONOUNS = frozenset(("i", "we", "you", "he", "she", "they", "it", "there"))
AUXILIARIES = frozenset((
    "am", "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "should", "shall", "may",
    "might", "must", "do", "does", "did", "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't",
    "won't",
    "wouldn't", "can't", "couldn't", "shouldn't", "don't", "doesn't", "didn't",
))  # fmt: skip
SMALL = frozenset((
    *DETERMINERS, *QUESTION_WORDS,
    "we", "you", "he", "she", "they", "it", "there", "if", "and", "or", "but", "of", "in",
    "on", "at", "to", "for", "with", "from", "by", "about", "as", "into", "over", "after", "before", "between", "not",
    "so", "than", "then", "also",
))  # fmt: skip
"""Words that are never names, whatever follows them."""

_NO_SUBJECTS = SMALL - PRONOUNS - {"and", "or", "but", "also", "then", "all", "both", "most", "more", "that", "this"}
"""After these no verb follows."""
_FINITE = frozenset((
    "became", "began", "broke", "brought", "came", "chose", "fell", "flew", "gave", "got", "grew", "knew", "made",
    "moved", "ran", "rose", "said", "saw", "sold", "stuck", "taught", "thought", "told", "took", "went", "won", "wrote",
    "loves", "wants", "says", "goes", "gets", "knows", "likes", "thinks", "believes", "seems", "means", "matters",
    "seemed", "went", "met", "grows", "keeps", "hires", "makes", "takes", "gives", "comes", "lives", "loved", "liked",
    "helps", "seem", "pays", "owns", "feels", "enjoys", "teaches", "manages", "lets", "tries", "wears",
))  # fmt: skip
_BEFORE_A_MONTH = frozenset(("in", "since", "until", "by", "of", "every", "last", "next", "this", "early", "late"))
_DATES = frozenset((
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
))  # fmt: skip
EVERYBODY = frozenset(("everyone", "everybody", "nobody", "no-one", "someone", "somebody"))
_HAPPENED = frozenset(
    """
    opened started closed moved doubled expanded merged changed switched tripled crashed failed collapsed exploded
    flooded burned ended retired graduated survived relocated evolved turned landed arrived happened stopped rebranded
    reopened pivoted walked jumped dropped laughed barked wandered climbed grew shrank rose fell went ran came broke
    """.split()  # noqa: SIM905
)
"""What a thing has done, and what has not been done to it."""
_SINCE = (
    "in", "on", "last", "this", "during", "from", "to", "as", "out", "up", "with", "at", "into", "after", "before",
    "over", "off", "down", "by", "around", "again", "twice", "because", "when", "while", "through", "across",
)  # fmt: skip
_THEY_DO = pattern(
    r"(?:(?:the|your|our|most|many|some|all|new|older|young|other|night|day) )*(?:people|folks|kids|children|parents"
    r"|customers|clients|patients|nurses|teachers|students|drivers|guests|residents|members|employees|interns|hires"
    r"|families|techs|cooks|servers|managers|things|orders|trucks|trains)(?: there| here)?"
    r" (?:stay|shadow|bike|volunteer|move|walk|talk|ask|work|live|come|go|leave|start|train|rotate|share|help|learn|eat"
    r"|meet|travel|commute|drive|fly|cook|sleep|play|grow|wait|call|show|care|look|join|pay|change|arrive)"
    r" (?:for|to|on|at|in|with|from|by|until|around|about|into|over|back|through|up|out|fast|slowly|quickly|early|late"
    r"|together|there|here|well|often|every|each)\b"
)
"""What people do, by a verb that may be a noun elsewhere: new people shadow for two weeks."""
_IT_WILL = pattern(
    r"(?:the|your|our) (?:[a-z-]+ ){1,3}(?:doubles|triples|opens|launches|starts|closes|ends|moves|begins|ships|grows"
    r"|relocates|retires|graduates|merges|expands|reopens) (?:next|this|soon|tomorrow|again|every|by)\b"
)
"""What a thing is going to do: the team doubles next year."""
_OBJECTS = ("me", "us", "my", "our", "it", "them", "everything", "everyone")
_AFTER_A_VERB = DETERMINERS - {"this", "that", "these", "those", "no", "more", "most"} | {
    "until", "together", "twice", "daily", "weekly", "us", "them", "you", "four", "five", "there", "here", "out",
    "hard", "well", "everyone", "people",
}  # fmt: skip
"""What follows a verb and no noun."""
_NEEDS = ("needs", "takes", "costs", "uses", "runs", "requires", "beats", "wants", "holds", "covers", "helps", "lasts")
_HOW_MUCH = ("way", "less", "more", "fewer", "about", "only", "no", "at", "an", "a", "the", "around", "over", "under",
             "up", "two", "three", "four", "five", "all", "twice", "half", "most", "every")  # fmt: skip
_SUITS = ("works", "fits", "suits", "matches", "aligns")
_OF_MANY = ("most", "many", "some", "all")
_MANY = ("people", "children", "women", "men", "staff", "folks", "everyone")
_WITH_A_VERB = ("still", "always", "never", "usually", "often", "only", "even", "also", "actually", "really")
"""Words between who and what they do: your boss still answers tickets."""
_RELATIVES = frozenset((*QUESTION_WORDS, *PRONOUNS, "that", "if", "because", "while", "as", "since"))

_FOREIGN = (
    "el la los las una del para con por que mi tu su sus nuestro nuestra cómo como qué sobre más y en de "
    "al nuevo nueva trabajo equipo proyecto empresa",
    "je sais suis nous pas le la les une des du pour avec sur dans votre vos notre mon ma comment pourquoi est et "
    "aux de chez "
    "en nouveau nouvelle projet équipe entreprise",
    "nach bei aus wird sind haben aber oder ich weiß nicht noch dass ihr der die das den dem ein eine einen über"
    " für mit und ihre ihr ihren unsere mein "
    "meine wie von im zum "
    "zur auf neue neues neuen neuer unser arbeit projekt",
    "o a os as uma do da dos das para com sobre seu sua nosso nossa como que e em de no na novo nova "
    "projeto trabalho equipe",
    "il lo la gli una della del dei per con su vostro vostra nostro come che e di nel nella il nuovo "
    "nuova progetto lavoro squadra azienda",
    "de het een van voor met over jullie uw onze mijn hoe en op naar bij",
    "i w na z do o jak wasz nasz nowy nowa się jest dla od",
    "och det den en ett för med om hur er vår min på av till",
    "ve bir bu için ile nasıl yeni sizin bizim",
)
"""The little words of Spanish, French, German, Portuguese, Italian, Dutch, Polish, Swedish and Turkish."""
_FOREIGN_WORDS = tuple(frozenset(words.split()) for words in _FOREIGN)
_ENGLISH_TOO = frozenset(
    ("a", "as", "i", "no", "do", "in", "on", "die", "den", "an", "man", "also", "me", "per", "para", "o", "e")
)
_BORROWED = pattern(
    r"\b(?:à la|a la|du jour|de facto|de la|de los|chef de|en route|en masse|par excellence|pro bono|ad hoc|vis-à-vis"
    r"|el niño|maître d|café|résumé|soufflé|crème|façade|fiancée?|naïve|jalapeño|piñata)\b",
    re.IGNORECASE,
)
_ELIDED = pattern(r"(?<![\w'’])(?:l|qu|d|j)['’](?=[a-zà-ÿ]{3})(?!d['’]you)")
"""The article, 'that', 'of' or 'I' of French before a vowel: l'importance."""
_SHORTEST_SIGN = 3
_LETTERS = frozenset(("y", "z", "w", "e", "é", "em", "or", "se", "da", "do", "het", "en"))
"""Little words that, alone, are as likely a letter or a short form: gen Z, cryo-EM, Y Combinator."""
_FEW = 3
"""Parts of words that a name may have: L'Oréal products."""
_SCRIPTS = (
    "CJK", "HIRAGANA", "KATAKANA", "HANGUL", "CYRILLIC", "ARABIC", "HEBREW", "DEVANAGARI", "THAI", "GREEK",
    "BENGALI", "TAMIL", "GEORGIAN", "ARMENIAN", "TELUGU", "GUJARATI",
)  # fmt: skip


def is_verb(word: str, *, has_more: bool) -> bool:
    """Whether a word is what somebody does: goes, went; or may be, where more words follow: play soccer."""
    return word in _FINITE or lexicon.is_verb(word) or (has_more and lexicon.may_be_verb(word))


_PAST = {
    "get": "got", "go": "went", "come": "came", "choose": "chose", "leave": "left", "become": "became",
    "begin": "began", "make": "made", "build": "built", "find": "found", "know": "knew", "take": "took",
    "think": "thought", "feel": "felt", "do": "did", "have": "had", "meet": "met", "grow": "grew", "quit": "quit",
    "see": "saw", "run": "ran", "give": "gave", "say": "said", "keep": "kept", "teach": "taught", "learn": "learned",
    "write": "wrote", "win": "won", "buy": "bought", "bring": "brought", "pay": "paid", "hear": "heard",
}  # fmt: skip


def past(verb: str) -> str:
    """The verb as it stands after 'you' of a time gone by: joined, stopped, moved, tried, came."""
    if verb in _PAST:
        return _PAST[verb]
    if verb.endswith("e"):
        return f"{verb}d"
    if re.search(r"[^aeiou]y$", verb):
        return f"{verb[:-1]}ied"
    return f"{verb}{verb[-1]}ed" if re.fullmatch(r"[^aeiou]*[aeiou][^aeiouwxy]", verb) else f"{verb}ed"


def gerund(verb: str) -> str:
    """The verb with -ing: shadowing, building, making, running, tying."""
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb != "be":
        return f"{verb[:-1]}ing"
    return f"{verb}{verb[-1]}ing" if re.fullmatch(r"[^aeiou]*[aeiou][^aeiouwxy]", verb) else f"{verb}ing"


_CONTRACTED = pattern(
    r"\b(?:(?P<are>you|we|they) are|(?P<is>it|that|there) is|(?P<am>I) am"
    r"|(?P<have>you|we|they|I) have(?= (?:been|had|got|grown|made|built|done|\w+ed)\b))"
    r"(?= (?:not|never|always|all|also|still|going|\w+ing)\b(?! [a-z]+ (?:is|are)\b))",
)
_CONTRACTED_ANYWHERE = pattern(
    r"\b(?:(?P<are>you|we|they) are|(?P<is>it|there) is|(?P<am>I) am"
    r"|(?P<have>you|we|they|I) have(?= (?:been|had|got|grown|made|built|done|\w+ed)\b))(?= \w)",
)


def contracted(text: str, *, is_statement: bool) -> str:
    """The text with the short forms of talk: you're hiring. In a clause only where the verb surely goes on."""
    return (_CONTRACTED_ANYWHERE if is_statement else _CONTRACTED).sub(_short, text)


_SHORT = {"are": "re", "am": "m", "have": "ve", "is": "s"}


def _short(found: re.Match[str]) -> str:
    ending = next(kind for kind, who in found.groupdict().items() if who)
    return f"{found[ending]}'{_SHORT[ending]}"


def low_words(text: str) -> list[str]:
    """The words of a text in small letters with straight apostrophes, hyphens kept."""
    return re.findall(r"[^\W_]+(?:['’\-/.&+][^\W_]+)*[+#]*", text.lower().replace("’", "'"))


def is_foreign(text: str) -> bool:
    """Whether a text is not English: another script, or the little words of another language and few English ones."""
    letters = [c for c in text if c.isalpha()]
    if letters and sum(is_in(c, _SCRIPTS) for c in letters) * 2 > len(letters):
        return True
    text = _BORROWED.sub(" ", text)
    raw = [word for word in re.findall(r"[^\W\d_]+", text) if word]
    little = [word.lower() for i, word in enumerate(raw) if word.islower() or i == 0]
    others = [word for word in raw if word.lower() not in _ENGLISH_TOO]
    english = sum(is_ordinary(word) or word.lower() in SMALL for word in others)
    if _ELIDED.search(text) and len(raw) > _FEW and SMALL.isdisjoint(low_words(text)):
        return True
    if _ELIDED.search(text) and not _FOREIGN_WORDS[1].isdisjoint(little):
        return True
    for words in _FOREIGN_WORDS:
        found = [word for word in little if word in words - _ENGLISH_TOO]
        if all(len(word) < _SHORTEST_SIGN and word.isascii() for word in found) and len(found) < _SHORTEST_SIGN:
            found = [word for word in found if word not in _LETTERS]
        if len(found) > 1 and english <= 1:
            return True
        if found and english * 2 < len(others) - len(found) + (len(found) > 1) and english <= len(found):
            return True
    accented = any(ord(c) > 0x7F for word in raw if word.islower() for c in word)
    return accented and not english and len(raw) > 1


def has_finite_verb(words: list[str]) -> bool:
    """Whether the words after the first make a sentence of their own rather than one thing with a clause about it."""
    for i, word in enumerate(words):
        if i and word in _RELATIVES:
            return False
        if word == "may" and words[i - 1] in _BEFORE_A_MONTH:
            continue
        if i and words[i - 1] == "way":
            return False
        if (word == "hires" and (i + 1 == len(words) or words[i - 1] in ("new", "recent", "seasonal", "first"))) or (
            word == "saw" and words[i - 1] in ("band", "table", "miter", "chain")
        ):
            continue
        if i and (
            word in AUXILIARIES
            or word in _FINITE
            or _is_said_of_one(words, i)
            or (word.endswith("'s") and _is_verb(words, i))
        ):
            return True
    return False


_SEVERAL = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "few", "many")


def _is_said_of_one(words: list[str], at: int) -> bool:
    """Whether a word is a verb with s: half the class speaks Spanish."""
    word = words[at]
    before = words[at - 1]
    is_doing = before.endswith("ing") or (at > 1 and words[0].endswith("ing"))
    is_after_a_thing = before not in (*_NO_SUBJECTS, "new", "old", "other", "current") and not is_doing
    if any(other.isdigit() or other in _SEVERAL for other in words[1:at]):
        return False
    has_object = at + 1 < len(words) or (at > 1 and words[0] in DETERMINERS)
    return word.endswith("s") and is_after_a_thing and has_object and lexicon.is_verb(word)


_SUBJECT = pattern(
    r"^(?P<that>that )?(?P<who>[a-z][a-z'-]*(?: [a-z][a-z'-]*){0,2}?) (?P<does>will|can|[a-z]+(?<!s)s|was|has|does) ",
    re.IGNORECASE,
)
_SURELY = frozenset(
    """
    is was has does will can reads runs gets goes comes makes takes uses needs starts opens closes works covers moves
    travels keeps likes wants owns knows brings handles teaches builds leads helps sends pays gives cares seems reports
    sets shuts meets tastes
    """.split()  # noqa: SIM905
)
_NO_ARTICLE = (
    SMALL
    | PRONOUNS
    | AUXILIARIES
    | frozenset(
        (
            "i",
            "everyone",
            "everybody",
            "nobody",
            "someone",
            "somebody",
            "anyone",
            "what",
            "nothing",
            "everything",
            "work",
            "people",
            "staff",
            "half",
            "most",
            "only",
            "it's",
            "there's",
            "that's",
            "here",
            "noone",
            "management",
            "no-one",
            "half",
        )
    )
)


def with_subject(line: str) -> str:
    """The statement with 'the' before the one who does it: the tower crew is all women."""
    found = _SUBJECT.match(line)
    if not found:
        return line
    who = low_words(found["who"])
    noun = who[-1]
    after = low_words(line[found.end() :])[:1]
    if found["does"] not in _SURELY and not (
        lexicon.may_be_verb(found["does"]) and {*after} & {*DETERMINERS, *_OBJECTS}
    ):
        return line
    is_counted = lexicon.kind_of(noun) in (lexicon.Kind.COUNTED, lexicon.Kind.COUNTED_OR_VERB)
    is_counted = is_counted or noun in ONE_OF_A_KIND or noun in ("territory", "inventory", "company")
    is_one = (is_counted or noun.endswith(("man", "tech", "team", "crew"))) and noun[-1] != "s"
    if not is_one or not _NO_ARTICLE.isdisjoint(who) or who[0].endswith("ing") or noun.endswith("ing"):
        return line
    start = found.start("who")
    first = line[start : start + 1].lower() if line[start + 1 : start + 2].islower() else line[start : start + 1]
    return f"{line[:start]}the {first}{line[start + 1 :]}"


def says_something(words: list[str]) -> bool:
    """Whether the words are a statement: every lead rotates through receiving; the study runs until 2029."""
    if len(words) > 2 and words[0] in EVERYBODY and words[1] in ("there", "here", "else"):
        words = [words[0], *words[2:]]
    if _THEY_DO.match(" ".join(words)) or _IT_WILL.match(" ".join(words)):
        return True
    if has_finite_verb(words) or (
        len(words) > 1 and words[0] in EVERYBODY and words[1] not in (*SMALL, *_RELATIVES, "else")
    ):
        return True
    if len(words) > 3 and words[0] in _OF_MANY and words[1].endswith(("s", "people")) and words[2] not in SMALL:
        return True
    if any(
        word in _MEASURES and after[0].isdigit() and who.endswith("s")
        for who, word, after in zip(words, words[1:], words[2:], strict=False)
    ):
        return True
    if any(word.endswith("'s") and _goes_on(after) for word, after in pairwise(words)):
        return True
    if any(_is_at_a_time(words, i) for i in range(1, len(words) - 2)):
        return True
    for i, word in enumerate(words[1:], start=1):
        if word.endswith("s") and lexicon.may_be_verb(word) and words[i + 1 : i + 2] and words[i + 1] in _OBJECTS:
            return True
        if word in _CARES and words[i + 1 : i + 2] == ["about"]:
            return True
        if word in _RELATIVES or words[i - 1] == "way" or (i > 1 and words[0].endswith("ing")):
            return False
        if word.endswith("ed") and words[i + 1 : i + 2] and words[i + 1] in _OBJECTS:
            return True
        if i + 1 == len(words):
            return i > 1 and _is_said_of_one(words, i)
        if i > 1 and word in _HAPPENED and (words[i + 1] in _SINCE or words[i + 1][0].isdigit()):
            return True
        if lexicon.is_verb(word) and words[i - 1] not in _NO_SUBJECTS and _agrees(words, i):
            return True
        if (
            word in _NEEDS
            and words[i - 1] not in _NO_SUBJECTS
            and (words[i + 1] in _HOW_MUCH or words[i + 1][0].isdigit())
        ):
            return True
        if i > 1 and word in _SUITS and words[i + 1] in ("for", "with", "me", "my", "around", "well"):
            return True
        if i > 1 and word in _WITH_A_VERB and words[i + 1].endswith("s") and not words[i + 1].endswith("ss"):
            return True
        if lexicon.may_be_verb(word) and words[i - 1] not in _NO_SUBJECTS:
            # 'every shift starts' is no noun, nor are 'drivers own the route' and 'the study runs until'.
            one_of_many = words[0] in ("every", "each") and i > 1 and word.endswith("s")
            is_dated = i > 1 and word.endswith("s") and words[i + 1] in ("in", "on") and words[-1] in _DATES
            if is_dated:
                return True
            has_subject = i > 1 or words[0] in _MANY or (words[0].endswith("s") and words[0] not in SMALL)
            is_relative = words[i + 1] == "you" and i + 2 < len(words)
            is_relative = is_relative and (not word.endswith("s") or lexicon.may_be_verb(words[-1]))
            says_so = has_subject and words[i + 1] in _AFTER_A_VERB and _agrees(words, i)
            if one_of_many or (says_so and not is_relative):
                return True
    return False


def _is_at_a_time(words: list[str], at: int) -> bool:
    """Whether a word is what many do at an hour: crews start at 6."""
    is_many = words[at - 1].endswith("s") and words[at - 1] not in SMALL
    return is_many and lexicon.may_be_verb(words[at]) and words[at + 1] in _AT_AN_HOUR and words[at + 2][0].isdigit()


_AT_AN_HOUR = ("at", "by", "around", "until", "before", "after")
_MEASURES = ("average", "last", "take", "run", "cost", "start", "close", "open")
_CARES = ("cares", "talks", "thinks", "knows", "worries", "asks")


def _goes_on(after: str) -> bool:
    """Whether what follows 's shows that it stands for 'is' or 'has': everyone's been there; the budget's frozen."""
    return after in ("been", "got", "not", "still", "always", "never", "closed", "frozen", "broken", "gone")


def _agrees(words: list[str], at: int) -> bool:
    """Whether a verb can be what is said of the words before it: of one thing only with its s."""
    before, word = words[at - 1], words[at]
    is_many = (
        before.endswith("s") or before in (*_MANY, *_WITH_A_VERB, *EVERYBODY, *PRONOUNS) or "and" in words[: at - 1]
    )
    return word.endswith("s") or is_many


def may_say_something(words: list[str]) -> bool:
    """Whether the words could be a statement with a verb not known here: the menu changes with the tide."""
    if len(words) < 4 or words[0] in QUESTION_WORDS or "way" in words:
        return False
    # 'drivers pick their routes' begins with many; 'booking opens every Friday' has a word that could be a verb.
    if any(word.endswith("ed") and before not in DETERMINERS for before, word in pairwise(words[1:-1])):
        return True
    return any(
        word.endswith("s")
        and not word.endswith(("ss", "'s"))
        and word not in SMALL
        and after not in ("of", "for", "and", "or", "to", "about")
        for word, after in pairwise(words)
    )


def _is_verb(words: list[str], at: int) -> bool:
    """Whether 's stands for 'is': the team's growing, not the team's roadmap."""
    after = words[at + 1 : at + 2]
    is_doing = bool(after) and after[0].endswith("ing") and after[0] not in _THINGS_IN_ING
    return is_doing and len(words) == at + 2 and words[0] in ("the", "your")


_THINGS_IN_ING = frozenset(
    "wedding training meeting building hearing evening painting opening housing parking funding pricing ring".split()  # noqa: SIM905
)
