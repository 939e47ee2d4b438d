"""The job and the company as they stand in a sentence: the data analyst role at Acme."""

import re
from functools import lru_cache

from should_connect.messages.typed import english, phrases
from should_connect.messages.typed.capitals import settled
from should_connect.messages.typed.companies import company_first, read_company
from should_connect.messages.typed.job_terms import in_order
from should_connect.messages.typed.model import NOTHING, Understood
from should_connect.messages.typed.ordinary import is_ordinary
from should_connect.messages.typed.quotes import kept
from should_connect.messages.typed.spelling import lettered, undotted
from should_connect.messages.typed.text import (
    PLACEHOLDER,
    has_handle,
    has_letter,
    is_shouted,
    one_line,
    plain,
    without_addresses,
)
from should_connect.messages.typed.topic_words import NO_ANSWERS
from should_connect.patterns import pattern

_NOUNS = ("role", "position", "job", "post", "vacancy", "opening", "opportunity")
_NOUN = rf"(?:{'|'.join(_NOUNS)})"
_PLURAL = {"roles": "role", "positions": "position", "jobs": "job", "posts": "post", "openings": "opening",
           "vacancies": "vacancy", "opportunities": "opportunity"}  # fmt: skip
_OWN_NOUN = (
    "apprenticeship", "assistantship", "clerkship", "externship", "fellowship", "internship", "lectureship",
    "placement",
    "professorship", "program", "programme", "residency", "scholarship", "scheme", "traineeship", "phd", "doctorate",
    "postdoc", "master's", "co-op", "contract", "gig", "rotation", "secondment", "practicum", "studentship",
    "judgeship",
)  # fmt: skip
_LEAD = pattern(
    r"^(?:(?:the )?(?:recruiter|agency|posting|listing|ad|they|he|she|hr)"
    r" (?:called|calls|call|said|says|listed|lists)(?: it| its| it['’]s| is)* (?:an? |the )?(?=\S)"
    r"|(?:it was|it's|its|this is) (?:for |the )+"
    r"|(?:(?:i|we)(?:'m| am|'ve| have)? )?(?:(?:applied|applying|interviewed"
    r"|interviewing|interview) (?:for|as)"
    r"|want(?:ed)? to (?:be|become)|to (?:be|become)|working as"
    r"|to work as|work as|hired as|my (?:next |new |future )?(?:job|role) (?:as|is)|job title(?: is)?|title|(?:my "
    r"|the )?dream (?:job|role)|role|position|job)(?: of| as| is)?:? +(?:an? )?)(?=\S)",
    re.IGNORECASE,
)
_FIELD_ALONE = pattern(
    rf"^(?:(?:something|anything|work(?:ing)?|{_NOUN}s?) )?in (?:the )?(?!(?:home|house|store|flight|patient|charge)\b)"
    r"(?=\w+(?: \w+)?$)",
    re.IGNORECASE,
)
"""What says that only the field is known: something in marketing, in sales."""
_ARTICLE = pattern(r"^(?:the|a|an|my|our|your|this|that|their) ", re.IGNORECASE)
_DROPPED = pattern(
    r"\((?!part)[^)]*\)|\[[^\]]*\]|\((?:part)[^)]*\)|\b(?:m/f/d|m/w/d|f/m/d|m/f/x|h/f|m/f|w/m/d)\b"
    r"|(?:#|\b(?:req(?:uisition)?|job|ref(?:erence)?|posting|id)\s*(?:id|no|nr|number"
    r"|#)*[.:#-]*\s*)[A-Z]{0,4}-?\d[\w-]*|\b(?:JR|R|REQ)-?\d{3,}\b"
    r"|[$€£]\s?\d[\d,.]*\s?k?(?:\s?(?:-|–|to)\s?[$€£]?\d[\d,.]*\s?k?)?(?:\s?(?:/|per|an?)\s?(?:hr|hour|year|yr"
    r"|month|annum))?|\b\d{2,3}k\b"
    r"|\b(?:19|20)\d\d(?:[/–-](?:19|20)?\d\d)?\b|\b\d{4,}\b",
    re.IGNORECASE,
)
_TAIL = pattern(
    r"(?:\s[-–—|•·]\s|,\s*|\s+)(?:(?:fully |100% )?remote|wfh"
    r"|(?:work )?from home|hybrid|on-?site|in-?office|full[- ]?time|part[- ]?time"
    r"|temporary|temp"
    r"|(?:[\w/-]+ ){1,3}(?:preferred|required|a plus|a must|needed)|permanent|perm|seasonal|urgent(?:ly hiring)?"
    r"|(?<=, )(?:contract(?:or)?|contract[- ]to[- ]hire|per diem|prn)|\d+\s?(?:-\s?)?(?:months?|weeks?|years?|hours?"
    r"|hrs?)(?: contract| shifts?)?|immediate start|start(?:ing)? (?:asap|now"
    r"|immediately))$",
    re.IGNORECASE,
)
_LICENSE_TAIL = pattern(
    r"(?<=\w\w),? (?:with (?:a )?)?(?:CDL\b(?! (?:[ab] )?driver).*|class [AB](?: CDL)?)$", re.IGNORECASE
)
_WITH_TAIL = pattern(r"(?<=\w) w/.*$")
"""What they ask for beside the job: w/ own car."""
_DASH_TAIL = pattern(r"\s[-–—|•·]\s.*$")
_PLACE_IN_ONE = pattern(
    r" (?:desk|branch|counter|bar|kitchen|warehouse|office|register|store|shop|location|site|clinic|plant|yard|gate"
    r"|lobby|entrance|department|floor|ward|unit|lab|window|campus)$"
)
_AT = pattern(r"^(?P<job>.+?) (?P<joint>at|@|with) (?P<company>(?:the )?[^\s].*)$", re.IGNORECASE)
_PLACED = pattern(
    r"^(?P<job>(?!(?:of|for|to|in|and|the) )[^\s,]+(?: (?!(?:of|for|to|in|and|the) )[^\s,]+)*),?"
    r" (?P<company>(?:(?:the )?(?:city|county"
    r"|state|town|university|dept\.?|department) of .+))$",
    re.IGNORECASE,
)
"""A job and, right behind it, where it is: budget analyst city of tulsa."""
_OF = pattern(rf"^{_NOUN}s? (?:of|as|for)(?: an?| the)? (?P<job>.+)$", re.IGNORECASE)
_NO_JOB = NO_ANSWERS | frozenset(
    """hiring|now hiring|help wanted|staff wanted
|walk in|a job|a new job|a position|a role|above|any|any job|any role|applicant|candidate|career|dream job
|dream role|employment|future|i dont know|ideal job|job title|jobs|many|multiple|multiple roles
|my dream job|my dream role|my ideal job|my next job|my next role|my perfect job|my role|new job
|next job|next role|opening|opportunity|perfect job|position|post|same|several|that job
|the dream job|the one|the one i applied for|the one we discussed|the one we talked about|the opening
|the perfect job|the post|the same|the team|the vacancy|this job|this position|this role|title
|vacancy|your job|your role|your team""".replace("\n", "").split("|")
)
_OWN_SENTENCE = pattern(r"^(?:i|we|you|it|he|she|they)(?:['’](?:d|m|ve|re|ll|s))? (?=[a-z])")
_SEASON_AFTER = pattern(r"(?<=\w)\W+(?:for )?(?:summer|winter|fall|autumn|spring)$", re.IGNORECASE)
_SEASON = pattern(r"^(?:summer|winter|fall|autumn|spring)\b", re.IGNORECASE)
_SHORTENED = {
    "sr": "senior", "jr": "junior", "asst": "assistant", "assoc": "associate", "mgr": "manager", "supv": "supervisor",
    "exec": "executive", "equip": "equipment", "maint": "maintenance", "mech": "mechanic", "coord": "coordinator",
    "dept": "department", "tchr": "teacher", "recept": "receptionist", "cust": "customer", "svc": "service",
    "dir": "director", "env": "environmental", "engr": "engineer", "supe": "supervisor", "supt": "superintendent",
    "gen": "general", "lab tech": "lab technician",
    "mfg": "manufacturing", "acct": "accounting", "elem": "elementary", "mgmt": "management", "ops": "operations",
    "lvl": "level", "adj": "adjuster", "chem": "chemistry", "med lab": "medical lab", "biz dev": "business development",
    "rev ops": "revenue operations", "rad tech": "radiology technician", "phys ed": "physical education",
    "med tech": "medical technician", "vet tech": "veterinary technician", "surg tech": "surgical technician",
    "childrens": "children's", "womens": "women's", "mens": "men's", "co op": "co-op", "cert": "certified",
    "accts": "accounts",
}  # fmt: skip
_SHORT = pattern(rf"(?<![\w.'-])(?:{'|'.join(_SHORTENED)}|Sr|Jr|Asst|Assoc|Mgr|Dir|Coord|Exec|Supt)\b\.?(?=[ ,/-]|$)")
"""Short forms typed small, and those with which titles begin."""
_LAST = (
    (pattern(r"(?<=\w )acct\b\.?$"), "accountant"),
    (pattern(r"(?<=\w )(?<!biz )dev$"), "developer"),
    (pattern(r"(?<=\w )devs? (?=lead$)"), "development "),
    (pattern(r"(?<=\w )(?:doc|DOC)$"), "doctor"),
    (pattern(r"^ft (?=\w)"), "full-time "),
    (pattern(r"(?<=warehouse )op$", re.IGNORECASE), "operative"),
    (pattern(r" (?:basically|mostly|mainly|i (?:think|guess)|or so)$"), ""),
    (pattern(r"\bsys admin\b", re.IGNORECASE), "systems administrator"),
    (pattern(r"^long[- ]term sub$", re.IGNORECASE), "long-term substitute"),
    (
        pattern(
            r"^([a-z ]*(?:(?<!seni)(?<!juni)or|er|ist|ant|clerk|cook|aide|barista|associate|hostess|tech|rep))"
            r" (?:PT|pt)$"
        ),
        r"part-time \1",
    ),
    (pattern(r"\bcostumer (?=(?:service|support|success|care|experience|rep)\b)"), "customer "),
    (pattern(r"\bfor (elderly|homeless|disabled|deaf|blind)$"), r"for the \1"),
    (pattern(r"\bmanger\b"), "manager"),
    (pattern(r"\b(mid|small) market (?=[a-z])"), r"\1-market "),
    (pattern(r"\bto (?=(?:C[A-Z]O|VP|president|dean|provost|director|principal|mayor|chief of staff)$)"), "to the "),
    (pattern(r"^sous$"), "sous chef"),
    (pattern(r"^coo$"), "COO"),
    (pattern(r"\bap bio\b", re.IGNORECASE), "AP Biology"),
    (pattern(r"\bap chem\b", re.IGNORECASE), "AP Chemistry"),
    (pattern(r"\bap calc\b", re.IGNORECASE), "AP Calculus"),
    (pattern(r"\bcyber sec\b", re.IGNORECASE), "cybersecurity"),
    (pattern(r"\b(info|app|net|cloud|dev) sec\b", re.IGNORECASE), r"\1sec"),
    (pattern(r"(?<=\w )(?:sec|SEC)$"), "secretary"),
    (pattern(r"(?<=\w )spec$"), "specialist"),
    (pattern(r"(?<=\w) (?:person|guy|gal|girl)$"), ""),
    (
        pattern(r"\bprofessor (?=(?!of\b|in\b|for\b|and\b|at\b|with\b|role\b|position\b|emeritus\b)[a-z])"),
        "professor of ",
    ),
)
"""The last word of a title that is cut short, or says no more than that somebody does it."""
_LITTLE = pattern(r"(?<=\w )(?:Of|And|For|The|To|In|At|With)(?= \w)")
_TWO_WORDS = pattern(r"\b(?:(part|full) (?=time\b)|(entry) (?=level\b)|(hands) (?=on\b))", re.IGNORECASE)
_JOINING = ("in", "at", "for", "on", "of", "with")
_NURSE = pattern(
    r"^((?:\w+ shift )?)(RN|LPN|LVN|CNA|NP),? (?!(?:lead|manager|case|charge|nurse)\b)([\w/ -]+)$", re.IGNORECASE
)
"""A nurse by the ward: RN, med surg."""
_GRADE = pattern(r"^([a-z][a-z ]*?),? ((?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth)[ -]grade)$")
"""A teacher by the class: teacher, 3rd grade."""
_RANK_AFTER = pattern(r"^([a-z][a-z ]+?),? (jr|sr|junior|senior)\.?$")
"""How long somebody has been at it, behind the job: data analyst jr."""
_DANGLING = pattern(r"(?<=\w)(?<!applied) (?:at|for|in|with|of|to|and|the|a|an)$")
"""What leads to words that were not typed: data analyst at."""
_NOT_WHICH = pattern(
    r"^(?:(?:the|that|this) (?:one|listing|posting|ad)\b|whatever|whichever|(?:anything|any) "
    rf"|(?:(?:the|that|this|your) )?{_NOUN}(?: that| which)? (?:we|i|you|they|he|she)\b)"
)
"""What says where the job was seen or that none is meant, and not which it is."""
_NO_TITLE = pattern(
    r"(?:not sure|no idea|its|same as|see|(?:two|three|several|multiple|both|different) (?:jobs|roles|positions)"
    r"|career change|change of career|(?:i )?(?:don'?t|do not|didn'?t|can'?t|cannot) (?:know|care|say|tell|remember)"
    r"|(?:i )?forgot|undecided|none of|either one|either$|both(?: of them)?$)\b|(?:the )?boss(?: lol)?$"
)
"""What says how things are and names no job."""
_ENGLISH = pattern(r"\b(?:ER|co-?ops?)\b")
"""What looks foreign and is not: ER nurse, co-op."""
_AIDE = pattern(r"(?<!\bfinancial )(?<!\blegal )(?<!\bfirst )(?<!\bhearing )(?<!\bmutual )(?<!\bstudent )\baid$")
"""A person, spelled like the help that they give."""
_VICE_PRESIDENT = pattern(r"^(?P<who>[SEA]?VP) (?!of\b|and\b|role\b|for\b|at\b|with\b)(?P<what>[a-z][a-z ]*)$")
"""VP by what somebody is over: VP claims."""
_JOINT = pattern(r"(?<![\w'-])(\w&\w|[A-Za-z]{2}/[a-z]{2})(?![\w'-])")
"""Letters with a sign between them: a&p, ba/pm."""
_ONE_WORD = pattern(r"\b([a-z]{3,6}) ([a-z]{3,6}er)\b")
"""Two words that may be one: house keeper."""
_TWO_LETTERS = pattern(r"(?<![\w.'’&/-])[a-z]{2}(?![\w'’&-])")
_GRADES = pattern(r"(?<![\w'’-])k ?[-–] ?(\d{1,2})(?!\w)", re.IGNORECASE)
"""From kindergarten up to a grade: K-12."""
_FOR_A_WHILE = pattern(r"\bsub(?= (?:teacher|nurse|aide|custodian|para\w*|librarian)\b)")
_LAST_IT = pattern(r"(?<=\w )it$")
"""A field of work that is spelled like a pronoun: entry-level IT."""
_NOT_SAID_BY_LETTER = frozenset("al au co de du el ex ft go jr la mt sr st vs".split())  # noqa: SIM905
_MOST_WORDS = 12

NO_JOB = "This doesn't name the job. Write its title, such as “data analyst”, or leave it empty."
A_GAP = "There's still a gap to fill in here. Write the job title."
AN_ADDRESS = "This is an address. Write the job title instead."
NOT_ENGLISH = "The messages are in English. Write the job title in English."
A_SENTENCE = "This is a whole sentence. Write just the job title."


@lru_cache(maxsize=64)
def read_job(text: str) -> Understood:
    """A job as it stands in a sentence, with its article and its noun: the data analyst role at Acme."""
    whole = one_line(text)
    if not whole:
        return NOTHING
    if re.search(r"[{}<>]|_{2,}|\[(?!m/|f/|w/|remote|hybrid|[^\]]*\d)[^\]]*\]", whole, re.IGNORECASE) or (
        PLACEHOLDER.search(whole)
        and not re.search(r"[\[\]]", whole)
        and not re.search(r"\binsert \w", whole, re.IGNORECASE)
    ):
        return Understood(ask=A_GAP)
    line = plain(without_addresses(whole))
    if not has_letter(line) or has_handle(line):
        return Understood(ask=AN_ADDRESS if line != plain(whole) or has_handle(line) else NO_JOB)
    line = undotted(line.replace("’", "'"))
    if _NOT_WHICH.match(line.lower()):
        return Understood(ask=NO_JOB)
    line = _FIELD_ALONE.sub("", _WITH_TAIL.sub("", _LEAD.sub("", line)))
    low = line.lower().strip(" .?!")
    if (low in _NO_JOB and line != "IT") or _NO_TITLE.match(low):
        return Understood(ask=NO_JOB)
    if english.is_foreign(line) and not _ENGLISH.search(line):
        return Understood(ask=NOT_ENGLISH)
    if _OWN_SENTENCE.match(line.lower()) and not line.startswith(("IT ", "It ", "it ")):
        return Understood(ask=A_SENTENCE)
    bare = plain(re.sub(r"\s+,", ",", _DROPPED.sub(" ", in_order(line))))
    if not has_letter(bare):
        return Understood(ask=NO_JOB)
    if PLACEHOLDER.search(bare) and not re.search(r"\binsert \w", bare, re.IGNORECASE):
        return Understood(ask=A_GAP)
    return kept(_phrase(bare), text)


def _phrase(line: str) -> Understood:
    """The job with its article and noun, from a title without what does not belong to it."""
    job, company, joint = line, "", "at"
    if found := _AT.match(line) or _PLACED.match(line):
        job, company = found["job"], _employer(found["company"])
        joint = "with" if found.groupdict().get("joint", "").lower() == "with" else "at"
    for _ in range(3):
        job = plain(_TAIL.sub("", job))
    job = _LICENSE_TAIL.sub("", job)
    job = _SEASON_AFTER.sub("", job)
    job = plain(_DASH_TAIL.sub("", job))
    job = re.sub(
        r"(?<=\w)(?: one| thing| lol| haha+| or (?:whatever|something)| (?:n|and) (?:that|stuff|such))$",
        "",
        _ARTICLE.sub("", job),
    )
    if named := _OF.match(job):
        job = named["job"]
    job = _spelled(_shout_lowered(job).replace(" & ", " and "))
    words = job.split()
    if (
        not words
        or (job.lower() in _NO_JOB and job != "IT")
        or job.lower().endswith((" i applied for", " we discussed"))
    ):
        last = words[-1].lower() if words else ""
        last = _PLURAL.get(last, last)
        if company and last in _NOUNS:
            return Understood(f"the {last} {joint} {company}")
        return Understood(ask=NO_JOB)
    if words[0].lower() in _NOUNS and company == "" and len(words) > 1 and words[1].lower() in _JOINING:
        return Understood(f"the {job}")
    if len(words) > _MOST_WORDS or re.search(r"(?<!Sr)(?<!Jr)(?<!St)(?<!Dr)(?<!Asst)(?<!Assoc)[.!?] ", job):
        return Understood(ask=A_SENTENCE)
    at = f" {joint} {company}" if company else ""
    return Understood(_with_noun(words) + at)


def _employer(typed: str) -> str:
    """Where the job is: a company, or a place in one, which is no name: at the front desk."""
    is_place = typed == typed.lower() and typed.startswith("the ") and _PLACE_IN_ONE.search(typed)
    return typed if is_place else read_company(typed).words


def _spelled(job: str) -> str:
    """The job with short forms written out."""
    job = _RANK_AFTER.sub(r"\2 \1", _GRADE.sub(r"\2 \1", company_first(_DANGLING.sub("", job))))
    for last, full in _LAST:
        job = last.sub(full, job)
    job = _SHORT.sub(_written_out, _LITTLE.sub(lambda found: found[0].lower(), job))
    job = _JOINT.sub(lambda found: found[0].upper(), _LAST_IT.sub("IT", job))
    job = _ONE_WORD.sub(lambda found: joined if is_ordinary(joined := found[1] + found[2]) else found[0], job)
    job = _VICE_PRESIDENT.sub(lambda found: f"{found['who']} of {found['what'].title()}", job)
    job = re.sub(r"\beng\b\.?(?P<last>$)?", lambda found: "engineering" if found["last"] is None else "engineer", job)
    job = re.sub(
        r"\b([a-z]+(?:er|or|ian|nurse))s(?= (?:aide|assistant|mate|helper|apprentice)\b)",
        r"\1's",
        _AIDE.sub("aide", job),
    )
    job = _GRADES.sub(r"K-\1", _TWO_LETTERS.sub(_said_by_letter, _FOR_A_WHILE.sub("substitute", job)))
    job = _TWO_WORDS.sub(lambda found: f"{found[0].strip()}-", lettered(job))
    job = re.sub(
        r"(?<=[A-Z]{2}), (?=[A-Z]{2,}$)|(?<=[a-z])\s+/\s+(?=[a-z])", lambda found: "/" if "/" in found[0] else " ", job
    )
    return _NURSE.sub(_by_ward, job)


def _written_out(found: re.Match[str]) -> str:
    short = found[0].rstrip(".")
    full = _SHORTENED[short.lower()]
    return full.capitalize() if short[0].isupper() else full


def _by_ward(found: re.Match[str]) -> str:
    """A nurse behind the ward: the med surg RN; but the RN supervisor."""
    is_person = ", " not in found[0] and phrases.person(found[3].lower())
    return found[0] if is_person else f"{found[1]}{found[3]} {found[2].upper()}"


def _said_by_letter(found: re.Match[str]) -> str:
    """Two letters that are no English word, as the short form that they are in a job: the OT assistant."""
    word = found[0]
    is_word = (
        word in english.SMALL
        or word in english.AUXILIARIES
        or word in _NOT_SAID_BY_LETTER
        or (word != "cs" and is_ordinary(word))
    )
    return word if is_word else word.upper()


def _with_noun(words: list[str]) -> str:
    job = " ".join(words)
    last = words[-1].lower()
    last = _PLURAL.get(last, last)
    if last in _NOUNS and len(words) > 1:
        return f"the {' '.join([*words[:-1], last])}"
    if any(word.lower() in _NOUNS and i and words[i + 1].lower() in _JOINING for i, word in enumerate(words[:-1])):
        return f"the {job}"
    own = next((i for i, word in enumerate(words) if word.lower() in _OWN_NOUN and _ends_at(words, i)), None)
    if own is not None:
        if own == 0 and words[0].lower() == "contract":
            return f"the {job} role"
        head = [_lowered(word) for word in words[: own + 1]]
        return f"the {' '.join([*head, *words[own + 1 :]])}"
    holds_more = re.search(r",|;|:| (?:with|in|for|on|to|who|and|of the) ", job)
    return f"the role of {job}" if holds_more and not re.search(r" and ", job) else f"the {job} role"


def _lowered(word: str) -> str:
    """One word of 'the summer internship': small, unless it is a name or a short form."""
    is_plain = is_ordinary(word) or _SEASON.match(word) or word.lower() in _OWN_NOUN
    return word.lower() if is_plain and not word.isupper() and word != "PhD" else word


def _ends_at(words: list[str], at: int) -> bool:
    """Whether the noun phrase ends with this word, so that at most a preposition follows."""
    return at == len(words) - 1 or words[at + 1].lower() in _JOINING


def _shout_lowered(job: str) -> str:
    """The job without a phone's capital or shouting; IT and other short forms keep theirs."""
    job = re.sub(r"^(?:[Ii]t|[Oo]r|[Aa]m)(?= \w)", lambda found: found[0].upper(), job)
    if any(word[0].isupper() and word[1:].islower() for word in job.split()[1:]):
        return job
    job = job if is_shouted(job) and len(job) < 6 else settled(job)
    first, space, rest = job.partition(" ")
    return first.lower() + space + rest if first.lower().rstrip(".") in _SHORTENED and rest == rest.lower() else job
