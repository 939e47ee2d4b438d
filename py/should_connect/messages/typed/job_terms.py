"""What stands behind a title: what makes it another job goes before it, what only describes the offer goes.

The part-time bookkeeper, the second-shift machinist, the litigation paralegal; no word of a place, of pay or of remote.
"""

import re
from operator import itemgetter

from should_connect.messages.lexicon import name_of
from should_connect.messages.typed.phrases import person
from should_connect.messages.typed.text import has_letter, plain
from should_connect.patterns import pattern

_BESIDE = pattern(
    r"(?P<field>\s[-–—|•·]\s(?P<dash>[^-–—|•·]+)|\s\((?P<paren>[^()]*)\)|,\s(?P<comma>[^,]+)"
    r"|\s(?:on|for|working)(?: the)? (?P<on>(?:\w+ )?(?:shift|nights|days|weekends|evenings|overnights))"
    r"|\s(?P<bare>[^\s,]+(?: time| diem| shift)?))$",
    re.IGNORECASE,
)
_REGION = pattern(
    r"(?<=\w)(?: in the| for the)? (?:mid-?west|(?:north|south)(?:east|west)|pacific northwest"
    r"|emea|apac|latam|dach)$",
    re.IGNORECASE,
)
"""Which part of the world somebody covers, behind the job: no part of its name."""
_OFFER = pattern(
    r"(?:(?:fully |100% |mostly )?remote|hybrid|on-?site|in-?office|in person|wfh|work from home|full[- ]?time|ft|f/t"
    r"|perm|permanent|urgent(?:ly hiring)?|immediate start|start(?:ing)? (?:asap|now|immediately)|nationwide|entry"
    r"|no exp(?:erience)?(?: .*)?|(?:multiple|various) locations|usa?|uk|(?:north|south|mid)?(?:east|west)|north|south"
    r"|central|downtown|(?:new )?grads?|relocation.*|.*\b(?:preferred|required|a plus|a must|needed|contract to hire)"
    r"|(?!.*\bgrade).*\d.*)",
    re.IGNORECASE,
)
"""What describes the offer and not the job."""
_TERMS = {
    "part time": "part-time", "pt": "part-time", "p/t": "part-time", "seasonal": "seasonal", "temp": "temporary",
    "temporary": "temporary", "contract": "contract", "freelance": "freelance", "per diem": "per diem", "prn": "PRN",
    "casual": "casual", "volunteer": "volunteer", "interim": "interim",
}  # fmt: skip
"""On what terms somebody works: these stand first."""
_TIMES = {
    "night": "night shift", "nights": "night shift", "noc": "night shift", "days": "day shift", "evening": "evening",
    "evenings": "evening", "weekend": "weekend", "weekends": "weekend", "overnight": "overnight",
    "overnights": "overnight", "graveyard": "graveyard shift", "mornings": "morning", "swing shift": "swing shift",
    "night shift": "night shift", "day shift": "day shift", "evening shift": "evening shift",
    "weekend shift": "weekend shift", "swing": "swing shift",
    "1st shift": "first shift", "2nd shift": "second shift", "3rd shift": "third shift", "first shift": "first shift",
    "second shift": "second shift", "third shift": "third shift", "graveyard shift": "graveyard shift",
    "late shift": "late shift", "early shift": "early shift", "overnight shift": "overnight shift",
}  # fmt: skip
"""When somebody works: these stand next."""
_ALSO_NOUNS = ("contract", "temp", "days", "casual", "volunteer", "pt", "swing")
"""What may be the last word of a title itself: a contract."""
_KINDS = ("bilingual", "regional", "unarmed", "armed", "lateral")
"""What kind of the job it is, also without any mark before it."""
_RANKED = pattern(r"^(?P<job>.*[a-z]) (?:(?P<rank>tier|level|lvl) (?P<which>\d)|(?P<code>gs-?\d+))$", re.IGNORECASE)
"""How high it stands, behind the job: help desk tier 2."""
_TITLE = (
    r"manager|mgr|engineer|engr|designer|analyst|developer|teacher|tutor|instructor|nurse|technician|tech"
    r"|specialist|coordinator|director|representative|rep|supervisor|clerk|operator|driver|consultant|architect"
    r"|recruiter|editor|writer|lawyer|attorney|paralegal|accountant|auditor|mechanic|machinist|welder|electrician"
    r"|therapist|counselor|coach|buyer|planner|scheduler|cook|chef|officer|administrator|producer|merchandiser"
    r"|executive|exec|pharmacist|scientist|researcher|estimator|inspector|dispatcher|adjuster|underwriter|translator|interpreter"
)
_IN_FIELD = pattern(
    rf"^(?P<job>(?!head of )(?:[\w/-]+ )*?(?:{_TITLE})) "
    rf"(?P<field>(?:(?!(?:{_TITLE}|lead|trainee|intern|extern"
    r"|apprentice|helper|resident|fellow|assistant|asst|associate|partner|aide|level|grade|tier|class|roles?|positions?|jobs?|openings?"
    r"|posts?|vacancy|opportunity|program(?:me)?|internship|apprenticeship|residency|contract|fellowship|school|team"
    r"|staff|practitioner|anesthetist|midwife|educator|navigator|preceptor|mate|supv|principal|chair"
    r"|emeritus|student|worker|person|leader|in|of|for|at|to|on|with|and|or|the|an?|i|ii|iii|iv|v|sr|jr|senior|junior"
    r"|training|recruitment|cover|support|sec|one|guy|thing|de|du|tournant|nights?|days?|remote|hybrid|full|part|pt|ft|prn|k|wanted|needed|wfh|here|there)\b)"
    r"[a-z][a-z-]*(?: (?=[a-z]))?){1,2})$",
    re.IGNORECASE,
)
"""A title and, without any mark, the field behind it: product manager growth."""
_ORDINAL = pattern(r"\b(1st|2nd|3rd)(?=[ -](?:shift|assistant|asst|mate|cook|officer|engineer)\b)", re.IGNORECASE)
_IN_WORDS = {"1st": "first", "2nd": "second", "3rd": "third"}
_MOST_FIELD_WORDS = 3
_FIELD, _KIND, _TIME, _TERM = range(4)
"""What stands nearest to the title first."""


def in_order(title: str) -> str:
    """The title with what is known to belong before it there; what belongs to the offer alone is left out."""
    job, before = _field_first(_REGION.sub("", title)), []
    while found := _BESIDE.search(job):
        said = _sorted(job[: found.start()], found)
        if said is None:
            break
        job = plain(job[: found.start()])
        before += said
    fields = [term for rank, term in before if rank == _FIELD]
    if fields and _is_titled(job):
        return f"{job}, {', '.join(reversed(fields))}"
    if before:
        job = _small(job)
    for _, term in sorted(before, key=itemgetter(0)):
        job = _AGAIN.sub(r"\1", f"{_small(term)} {job}")
    return _ORDINAL.sub(lambda found: _IN_WORDS[found[1].lower()], _RANKED.sub(_rank_first, job))


def _field_first(title: str) -> str:
    """A title with the field before it that was typed behind it: growth product manager, CNC machinist."""
    found = _IN_FIELD.match(title)
    if not found or person(found["field"].lower()) or _known(found["field"]):
        return title
    if _is_state(found["field"]) or _OFFER.fullmatch(found["field"]):
        return title
    if _is_titled(found["job"]):
        return f"{found['job']}, {found['field']}"
    field = name_of(found["field"].lower()) or _small(found["field"])
    return f"{field} {_small(found['job'])}"


def _sorted(job: str, found: re.Match[str]) -> list[tuple[int, str]] | None:
    """What stands beside the title, each with its rank; None where it is no such thing."""
    if not job or not has_letter(job):
        return None
    if found["bare"]:
        known = _known(found["bare"])
        is_sure = found["bare"].lower() not in _ALSO_NOUNS or person(job.lower())
        return [known] if known and is_sure else None
    if said := found["on"] or found["comma"]:
        known = _known(said)
        return [known] if known else [] if _OFFER.fullmatch(said) else None
    if found["dash"]:
        said, words = found["dash"], found["dash"].split()
        known = _known(said)
        is_field = len(words) <= _MOST_FIELD_WORDS and not _OFFER.fullmatch(said) and not _is_place(words)
        return [known] if known else [(_FIELD, said)] if is_field and has_letter(said) else []
    return [_known(said) or (_KIND, said) for said in found["paren"].split(", ") if _known(said) or _is_kind(job, said)]


def _known(said: str) -> tuple[int, str] | None:
    low = said.lower().replace("-", " ").strip(" .")
    if low in _TERMS:
        return _TERM, _TERMS[low]
    if low in _TIMES:
        return _TIME, _TIMES[low]
    return (_KIND, low) if low in _KINDS else None


def _is_kind(job: str, said: str) -> bool:
    """Whether one word in parentheses says which job it is: records clerk (police)."""
    is_word = said.isalpha() and said.islower() and not _OFFER.fullmatch(said) and not _is_place([said])
    return is_word and not said.endswith("s") and said != "".join(word[0] for word in job.lower().split())


def _is_state(field: str) -> bool:
    return len(field) == 2 and field.isupper() and field != "IT"


def _is_place(words: list[str]) -> bool:
    return any(
        name_of(word.lower()).istitle() or (len(word) == 2 and word.isupper() and word != "IT") for word in words
    )


def _rank_first(found: re.Match[str]) -> str:
    if found["code"]:
        return f"{found['code'].upper()} {found['job']}"
    return f"{found['rank'].lower().replace('lvl', 'level')} {found['which']} {found['job']}"


def _is_titled(job: str) -> bool:
    """Whether it was typed as a title with capitals, and not shouted."""
    words = job.split()
    return len(words) > 1 and all(word[0].isupper() for word in words[1:]) and not job.isupper()


def _small(words: str) -> str:
    """Words of a title in small letters, but for names and short forms."""
    words = words.lower() if words.isupper() and len(words) > _LONGEST_SHORT_FORM else words
    return _TITLED.sub(lambda found: found[0] if name_of(found[0].lower()) else found[0].lower(), words)


_AGAIN = pattern(r"\b(\w+) \1\b", re.IGNORECASE)
"""A word of a time that is the title's first too: night shift, shift lead."""
_LONGEST_SHORT_FORM = 5
_TITLED = pattern(r"\b[A-Z][a-z]+\b")
