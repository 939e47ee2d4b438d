"""Times, amounts and days as thumbs write them, written out: 3am, 90 min, 4x a year, weds."""

import re

from should_connect.patterns import pattern

_TIME = pattern(r"(?<![\w$.:])(\d{1,2}(?::\d\d)?) ?([ap])\.?m\b\.?(?!['’]s|[-/]\w)", re.IGNORECASE)
_UNITS = {"min": "minute", "sec": "second", "hr": "hour", "wk": "week", "mo": "month", "yr": "year", "lb": "pound"}
_UNIT = pattern(
    rf"(?<![\w$])(\d+|an?|per|one|two|three|four|five|six|ten)( |-)?({'|'.join(_UNITS)})(s?)\b(?!['’.])(?P<of> [a-z]+)?"
)
_WHOLE = pattern(
    rf"(?<![\w$.])(\d+) ({'|'.join(sorted(set(_UNITS.values()) - {'pound', 'year'}))}) (?=[a-z]+)(?P<of>[a-z]+)"
)
_OLD = pattern(
    r"\b(\d+|two|three|four|five|six|seven|eight)[ -](year|month)[ -](?:olds\b|old(?= (?!and\b|or\b|in\b)[a-z]))"
)
_SHORT_YEAR = pattern(r"(?<=[ -])yr(?=s?[ -]olds?\b)")
_TIMES = pattern(r"(?<![\w$])(\d+)x (?=(?:an?|per|each|every) |daily|weekly|monthly)")
_OFTEN = {"1": "once", "2": "twice", "3": "three times", "4": "four times", "5": "five times", "6": "six times"}
_DAYS = {
    "weds": "Wednesday", "thurs": "Thursday", "thur": "Thursday", "tues": "Tuesday", "jan": "January",
    "feb": "February", "aug": "August", "oct": "October", "nov": "November", "dec": "December",
}  # fmt: skip
_DAY = pattern(r"(?<![\w'’/&.-])(weds|thurs?|tues|feb|aug|oct|nov|(?:(?<=in )|(?<=by )|(?<=of )|(?<=every )|(?<=until )"
               r"|(?<=since )|(?<=next )|(?<=last ))(?:jan|dec))\b\.?(?![\w'’/&-])", re.IGNORECASE)  # fmt: skip
_MONEY = pattern(
    r"\b(closed|sold|raised|saved|managed|booked|brought in|generated|fundraised|fundraising|raising|grew (?:\w+"
    r" )?to|portfolio of|budget of)"
    r"( (?:an?|over|about|almost|nearly|around|up to))? \$?(\d+(?:\.\d+)?) ?(k|mm?|b|million|billion)\b",
    re.IGNORECASE,
)
_FULL = {"mon": "Monday", "tue": "Tuesday", "tues": "Tuesday", "wed": "Wednesday", "thu": "Thursday",
         "thurs": "Thursday", "fri": "Friday", "sat": "Saturday", "sun": "Sunday"}  # fmt: skip
_WEEK = pattern(rf"(?<![\w'’])({'|'.join(_FULL)})( to | ?- ?| through )({'|'.join(_FULL)})(?![\w'’])", re.IGNORECASE)
_ORDINAL = pattern(r"(\d(?:st|nd|rd|th)) ed\b(?! tech)")
_PATIENTS = pattern(r"(?:^|(?<=[a-z] ))(?<!\d )(?<!bonus )(?<!reward )(?<!loyalty )(?<!basis )(?<!percentage )pts\b")
_ON_AND_OFF = pattern(
    r"\b(\d+)(?P<long> (?:days?|weeks?|wks?))?[ -]on,?[ /-](?:and )?(\d+)(?: (?:days?|weeks?|wks?))?[ -]off\b"
    r"(?P<what> (?:schedules?|shifts?|rotations?|pattern|rota))?",
    re.IGNORECASE,
)
"""So long at work, so long at home: 24 on 48 off."""
_PATIENT = pattern(r"(nurse|staff|caregiver|tech|cna|rn)([- ])to([- ])pt\b", re.IGNORECASE)
_GRADES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_GRADE = pattern(r"\b([1-8])(?:st|nd|rd|th)[ -](?=grade(?:rs?)?\b)")
_EVERY_DAY = pattern(r"(?<=[\w ])\beveryday$")
_WORDS = (
    (pattern(r"(?<![\w'’])b/w (?=\w)"), "between "),
    (pattern(r"\bin-?house(?= |$)|(?<=\w )in house$"), "in-house"),
    (pattern(r"\bnoone\b"), "no one"),
    (pattern(r"[.,;]? esp(?:ecially)?\b\.? (?=\w)"), ", especially "),
    (pattern(r"(?<=\w) \$?(\d+(?:\.\d+)?) ?([kmKM]) raised$"), r", with $\1\2 raised"),
    (pattern(r"\b(?:workers?['’]?|worker['’]s) ?comp\b(?!en|l|r|u)", re.IGNORECASE), "workers' comp"),
    (pattern(r"\bworkers? compensation\b", re.IGNORECASE), "workers' compensation"),
    (pattern(r"\bdrive[ -]thru\b", re.IGNORECASE), "drive-through"),
    (pattern(r"\bmicro manag(e|es|ed|ing|er|ers|ement)\b"), r"micromanag\1"),
    (pattern(r"(?<=[a-z] )on there (?=[a-z]+s$)"), "on their "),
)


def measured(line: str) -> str:
    """The line with its amounts, times and days written out."""
    line = _TIME.sub(lambda found: f"{found[1]} {found[2].lower()}.m.", line)
    line = _PATIENT.sub(r"\1\2to\3patient", _PATIENTS.sub("patients", line))
    line = _ON_AND_OFF.sub(_on_and_off, line)
    line = _GRADE.sub(lambda found: f"{_GRADES[int(found[1]) - 1]} ", line)
    line = _OLD.sub(_old, _SHORT_YEAR.sub("year", line))
    line = _UNIT.sub(_unit, line)
    line = _WHOLE.sub(lambda found: f"{found[1]}-{found[2]} {found[3]}" if _is_thing(found[3]) else found[0], line)
    line = _TIMES.sub(lambda found: f"{_OFTEN.get(found[1], f'{found[1]} times')} ", line)
    line = _WEEK.sub(lambda found: f"{_FULL[found[1].lower()]} to {_FULL[found[3].lower()]}", line)
    line = _DAY.sub(_day, line)
    line = _MONEY.sub(_money, _ORDINAL.sub(r"\1 edition", _EVERY_DAY.sub("every day", line)))
    for there, right in _WORDS:
        line = there.sub(right, line)
    return line


def _on_and_off(found: re.Match[str]) -> str:
    if found["long"]:
        return found[0]
    the = "" if found.start() and found.string[: found.start()].endswith(("the ", "your ", "a ")) else "the "
    return f"{the}{found[1]}-on, {found[3]}-off{found['what'] or ' schedule'}"


def _unit(found: re.Match[str]) -> str:
    """A measure in full, of one or of many, and of what: 90-minute classes, 90 minutes of planning, a minute."""
    number, unit, of = found[1], _UNITS[found[3]], found["of"] or ""
    is_one = number in ("a", "an", "per", "one", "1")
    if found[2] == "-" or (not found[4] and number not in ("a", "an", "per") and _is_thing(of.strip())):
        return f"{number}-{unit}{of}"
    is_of = unit in ("minute", "hour") and not is_one and of.endswith("ing")
    return f"{number} {unit}{'' if is_one else 's'}{' of' if is_of else ''}{of}"


def _is_thing(word: str) -> bool:
    """Whether a word after a measure is what lasts so long: shift, classes, challenge, onboarding."""
    is_done = word.endswith(("ing", "ed")) and word not in ("training", "onboarding")
    return bool(word) and word not in _NO_THINGS and not is_done


_NO_THINGS = frozenset(
    """
    on off about around over during in out ago each every plus left old max total later and or but a an the at to for
    from with of by per before after until is are was were if when we you they i it so then now straight away early late
    more less this that lbs pounds minimum
    """.split()  # noqa: SIM905
)


def _old(found: re.Match[str]) -> str:
    """Children by their age: 2-year-olds; a 3-year-old boy."""
    return f"{found[1]}-{found[2]}-old{'s' if found[0].endswith('s') else ''}"


def _day(found: re.Match[str]) -> str:
    """A month or a day; what is done on such days is done on each of them."""
    day = _DAYS[found[1].lower()]
    return f"{day}s" if day.endswith("day") and found.string[: found.start()].endswith("on ") else day


def _money(found: re.Match[str]) -> str:
    many = found[4].lower()
    many = f" {many}" if len(many) > 2 else many[0].upper()
    return f"{found[1]}{found[2] or ''} ${found[3]}{many}"
