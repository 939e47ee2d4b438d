"""What the visitor learned, why they want the job, what they bring, and how a referrer knows them.

Each becomes a clause with its own lead: 'to learn how ...', 'because I ...', 'is that I ...'.
"""

import re

from should_connect.messages.typed import english, tender
from should_connect.messages.typed.capitals import settled
from should_connect.messages.typed.model import NOTHING, Kind, Understood
from should_connect.messages.typed.text import PLACEHOLDER, has_letter, one_line, plain
from should_connect.messages.typed.topic_words import A_GAP, MOST_CHARACTERS, NOT_ENGLISH, TOO_LONG, WANTING
from should_connect.messages.typed.topics import is_no_answer, read_topic

_LEARNED_LEAD = re.compile(
    r"^(?:i(?:'ve|’ve| have| had)? (?:also |really |just )?)?(?:learned|learnt|found out|discovered|realized"
    r"|understood|didn'?t know|hadn'?t known|did not know|was surprised"
    r"(?: to (?:hear|learn))?)(?: out)?(?: that)? (?=\S)",
    re.IGNORECASE,
)
_WHY_LEAD = re.compile(
    r"^(?:(?:i|it)(?:'m|’m|'d|’d|'s|’s| am| would| is| was)? ?(?:really |very |so )?(?:want(?: this (?:job|role)"
    r"| it| to work (?:here|there)| the (?:job|role))?|like(?: to work (?:here|there))?|interested|excited"
    r"|drawn(?: to (?:it|this|the role))?|applied|chose (?:it|this))?,? ?)?(?:because|since|bc|b/c|as|cause"
    r"|cuz)(?: of)? (?=\S)",
    re.IGNORECASE,
)
_BRING_LEAD = re.compile(
    r"^(?:i(?:'d|’d|'ll|’ll| can| could| would| will)? (?:also )?(?:bring|offer|contribute|add)"
    r"|(?:what )?i bring(?: is)?|bring|bringing)(?: is| with me)?:? (?=\S)",
    re.IGNORECASE,
)
_HAVE = re.compile(
    r"^i(?:'ve|’ve| have)(?: got| had)? (?=(?:a|an|my|over|more|about|almost|nearly|some|\d+|two|three|four|five"
    r"|six|seven|eight|nine|ten|several|many|years|experience)\b)",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"^(?:speak|know|have|can|am|work|worked|managed|led|built|taught|ran|trained|designed|wrote|helped|grew|live"
    r"|lived|love|like|learn|understand|am)\b",
    re.IGNORECASE,
)
_ADJECTIVE = re.compile(
    r"^(?:(?:very|really|highly|so) )?(?:organi[sz]ed|bilingual|trilingual|fluent|reliable|punctual|curious|patient"
    r"|creative|detail[- ]oriented|hard[- ]?working|motivated"
    r"|certified|licensed|experienced|good|great|calm|flexible|friendly|honest|dependable|adaptable|efficient"
    r"|passionate|driven|dedicated|enthusiastic|quick|fast|strong|skilled|used to)\b",
    re.IGNORECASE,
)
_MOST_WORDS = 30

NO_ANSWER = "We left this out: it doesn't say anything yet. Leave it empty, or say it in a few words."
A_SENTENCE = "This doesn't fit a sentence. Try beginning with “I” or “my”."


def read_learned(text: str) -> Understood:
    """One thing learned, as it stands after 'to learn': how you train new nurses; that the team is growing.

    What may be a statement or a thing stands after 'this:', where both are right.
    """
    line, problem = _start(text)
    if not line:
        return problem
    line = _LEARNED_LEAD.sub("", line)
    found = read_topic(line)
    if not found.words:
        return Understood(ask=found.ask, repair=found.repair)
    match found.kind:
        case Kind.NEWS | Kind.FOUND:
            return Understood(f"that {found.words}")
        case Kind.CLAUSE | Kind.OURS:
            return Understood(found.words)
        case _ if english.says_something(english.low_words(found.words)):
            return Understood(f"that {found.words}")
        case _ if english.may_say_something(english.low_words(found.words)):
            return Understood(f"this: {found.words}")
        case _:
            return Understood(found.words if found.words.startswith("how to ") else f"about {found.words}")


def read_why(text: str) -> Understood:
    """Why this job, as it stands after 'I'm interested in the role because': I want to work with children."""
    line, problem = _start(text)
    if not line:
        return problem
    bare = settled(_WHY_LEAD.sub("", line))
    low = bare.lower().replace("’", "'")
    words = english.low_words(bare)
    if tender.subject(low) in ("pay", "own", "rude", "jobs") or re.search(
        r"\b(?:money|pays?|paid|need a job|unemployed|bills)\b", low
    ):
        return Understood(ask="Reasons like pay or needing a job are better left out. Name something about the work.")
    if re.search(r"\b(?:dream job|perfect fit|perfect for|best candidate)\b", low):
        return Understood(ask=WANTING)
    if re.match(r"(?:to|so i can) \w", low):
        return Understood(f"I want to {re.sub(r'^(?:to|so i can) ', '', bare, flags=re.IGNORECASE)}")
    if words[0].split("'")[0] in english.PRONOUNS and len(words) > 1:
        if words[0].split("'")[0] in ("he", "she", "they"):
            return Understood(ask="The email speaks to them, so write “you” or “your team”.")
        return Understood(bare)
    if words[0] in english.QUESTION_WORDS or words[0] == "that":
        if words[0] == "that" and len(words) > 2:
            return Understood(bare.split(" ", 1)[1])
        return Understood(f"I like {bare}") if len(words) > 2 else Understood(ask=A_SENTENCE)
    if english.says_something(words):
        return Understood(bare)
    if _VERB.match(low) or _ADJECTIVE.match(low):
        return Understood(ask=A_SENTENCE, repair=f"I {bare}" if _VERB.match(low) else "")
    if low.startswith(("love ", "like ", "enjoy ", "want ", "believe ", "care ")):
        return Understood(f"I {bare}")
    return Understood(f"of one thing: {bare}" if english.may_say_something(words) else f"of {bare}")


def read_bring(text: str) -> Understood:
    """One thing the visitor brings, as it stands after 'I'd bring' or, for a sentence, after 'is that'."""
    line, problem = _start(text)
    if not line:
        return problem
    bare = settled(_HAVE.sub("", _BRING_LEAD.sub("", line)))
    low = bare.lower().replace("’", "'")
    words = english.low_words(bare)
    if tender.subject(low) in ("pay", "own", "rude", "jobs", "grave"):
        return Understood(ask="This could count against you. Leave it out, or name a strength.")
    if re.search(
        r"\b(?:perfect|best|ideal|amazing|the right person|everything|100%|110%|anything)\b", low
    ) or low.startswith(("you ", "your ")):
        return Understood(ask="Big claims are hard to believe. Name one thing you have done or can do.")
    if words[0].split("'")[0] == "i" and len(words) > 1:
        return Understood(f"that {bare}")
    if words[0] in english.PRONOUNS or english.has_finite_verb(words):
        return Understood(ask=A_SENTENCE)
    if _ADJECTIVE.match(low):
        return Understood(f"that I'm {bare}" if not low.startswith("am ") else f"that I {bare}")
    if _VERB.match(low):
        return Understood(f"that I {bare}")
    if re.match(r"(?:\w+ing)\b", low) and not low.startswith(
        ("training", "nursing", "engineering", "teaching experience")
    ):
        return Understood(f"experience in {bare}")
    return Understood(bare)


def read_known_from(text: str) -> Understood:
    """How the two know each other, as it stands after 'that': we worked together at Acme."""
    line, problem = _start(text)
    if not line:
        return problem
    bare = settled(re.sub(r"^(?:that|because|as you know,?|how:|well,?) ", "", line, flags=re.IGNORECASE))
    low = bare.lower().replace("’", "'")
    words = english.low_words(bare)
    if words[0].split("'")[0] in ("we", "you", "i"):
        return Understood(bare) if len(words) > 1 else Understood(ask=NO_ANSWER)
    if words[0] in ("he", "she", "they"):
        return Understood(ask="The email speaks to them. Begin with “we” or “you”.")
    if match := re.match(
        r"(?:worked|working|studied|studying|went|lived|volunteered|met|played|served|trained|taught|interned|grew)\b",
        low,
    ):
        past = {"working": "worked", "studying": "studied"}.get(match[0], match[0])
        return Understood(f"we {past}{bare[match.end() :]}")
    if words[0] in ("from", "through", "at", "via", "in", "since"):
        joint = "from" if words[0] in ("at", "in") else words[0]
        return (
            Understood(f"we know each other {joint} {bare.split(' ', 1)[1]}")
            if len(words) > 1
            else Understood(ask=NO_ANSWER)
        )
    if re.search(
        r"\b(?:mates?|colleagues?|coworkers?|friends|neighbors?|classmates?|roommates?|teammates?|cousins?|alumni)$",
        low,
    ) and words[0] not in ("my", "your"):
        plural = bare if bare.endswith(("s", "i")) else f"{bare}s"
        return Understood(f"we're {plural}")
    if len(words) < 5 and not english.has_finite_verb(words) and words[0] not in english.DETERMINERS:
        return Understood(f"we know each other from {bare}")
    if words[0] in ("my", "your", "the", "our"):
        return Understood(ask="Say it as a sentence: “we worked together at Acme”, say.")
    return Understood(ask="Say it as a sentence: “we worked together at Acme”, say.")


def _start(text: str) -> tuple[str, Understood]:
    """The plain line, or the reason why there is none."""
    whole = one_line(text)
    if not whole:
        return "", NOTHING
    if len(whole) > MOST_CHARACTERS:
        return "", Understood(ask=TOO_LONG)
    line = plain(whole)
    if not has_letter(line) or is_no_answer(line):
        return "", Understood(ask=NO_ANSWER)
    if PLACEHOLDER.search(line):
        return "", Understood(ask=A_GAP)
    if english.is_foreign(line):
        return "", Understood(ask=NOT_ENGLISH)
    if len(line.split()) > _MOST_WORDS or re.search(r"(?<=[a-z])[.!?] +[A-Z]", line):
        return "", Understood(ask=TOO_LONG)
    return settled(line), NOTHING
