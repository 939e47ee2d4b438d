"""What quick thumbs write, spelled out: its close for it's close, 10 yrs for 10 years, on fridays for on Fridays."""

import re

from should_connect.messages.lexicon import is_listed, may_be_verb
from should_connect.messages.typed.amounts import measured
from should_connect.messages.typed.english import AUXILIARIES, SMALL, is_verb
from should_connect.messages.typed.mistaken import put_right
from should_connect.messages.typed.phrases import is_complement
from should_connect.patterns import pattern

_WORDS = {
    "im": "I'm", "ive": "I've", "dont": "don't", "doesnt": "doesn't", "didnt": "didn't", "cant": "can't",
    "wont": "won't", "isnt": "isn't", "arent": "aren't", "wasnt": "wasn't", "havent": "haven't",
    "theyre": "they're", "youre": "you're", "youve": "you've", "weve": "we've", "theres": "there's",
    "thats": "that's", "whats": "what's", "hows": "how's", "whos": "who's", "hes": "he's", "shes": "she's",
    "yr": "year", "yrs": "years", "hrs": "hours", "mins": "minutes", "lbs": "pounds", "mgr": "manager",
    "dept": "department", "ppl": "people", "alot": "a lot", "wanna": "want to", "exp": "experience",
    "gonna": "going to", "gotta": "have to", "rly": "really", "tho": "though", "lil": "little", "w/o": "without",
    "b4": "before", "hs": "high school", "u": "you", "ur": "your", "cuz": "because",
    "wk": "week", "wks": "weeks", "wknd": "weekend", "wknds": "weekends", "mtg": "meeting", "mtgs": "meetings",
    "gov": "government", "biz": "business", "til": "until", "cert": "certification", "certs": "certifications",
    "recert": "recertification", "recerts": "recertifications", "req": "requirement", "reqs": "requirements",
    "acct": "account", "accts": "accounts", "db": "database", "prod": "production",
    "dev env": "development environment",
    "vs": "vs.", "sept": "September", "oncall": "on-call", "timezone": "time zone", "timezones": "time zones",
    "fund raising": "fundraising", "chat bot": "chatbot", "chat bots": "chatbots", "audio books": "audiobooks",
    "rev rec": "revenue recognition", "res hall": "residence hall", "res halls": "residence halls",
    "xray": "X-ray", "xrays": "X-rays", "svc": "service", "svcs": "services", "uni": "university",
    "teh": "the", "avg": "average", "appt": "appointment", "eachother": "each other",
    "sched": "schedule",
    "noone": "no one", "shedule": "schedule", "appts": "appointments", "mgmt": "management",
    "govt": "government", "mos": "months", "custs": "customers", "drs": "doctors", "equip": "equipment",
    "maint": "maintenance", "mktg": "marketing", "mfg": "manufacturing", "bldg": "building", "mgrs": "managers",
    "qty": "quantity", "pkgs": "packages", "nite": "night", "nites": "nights", "bday": "birthday", "hrly": "hourly",
    "wkly": "weekly", "cust svc": "customer service", "dx": "diagnosis", "natl": "national", "intl": "international",
    "superbowl": "Super Bowl", "dr appts": "doctor's appointments",
}  # fmt: skip
"""Whole words in small letters."""
_WORD = pattern(rf"(?<![\w'’&/.-])(?:{'|'.join(sorted(map(re.escape, _WORDS), key=len, reverse=True))})(?![\w'’&-])")
SLIPS = dict(
    pair.split("=")
    for pair in """
opiod=opioid opiods=opioids reproducability=reproducibility referal=referral drout=drought tarrif=tariff
lisence=license licence=license licences=licenses guatamala=Guatemala informations=information equipments=equipment
trainings=training softwares=software feedbacks=feedback govermental=governmental enrolment=enrollment colour=color
colours=colors favourite=favorite behaviour=behavior behaviours=behaviors labour=labor centre=center centres=centers
programme=program programmes=programs catalogue=catalog organisation=organization organisations=organizations
counsellor=counselor counsellors=counselors counselling=counseling cheque=check modelling=modeling
travelling=traveling fulfilment=fulfillment tyre=tire tyres=tires aluminium=aluminum acquision=acquisition
carribean=Caribbean dependancy=dependency dependancies=dependencies desicion=decision desicions=decisions
develope=develop disapline=discipline disiplin=discipline documention=documentation electricle=electrical gaurd=guard
harrassment=harassment inventorey=inventory jewelery=jewelry librarys=libraries mentorshp=mentorship
millenium=millennium nuerology=neurology orginizational=organizational peice=piece personel=personnel
personell=personnel plummer=plumber politicaly=politically processs=process quarentine=quarantine rehersal=rehearsal
rehersals=rehearsals rythm=rhythm schedual=schedule seige=siege sieze=seize skillz=skills speach=speech
statagy=strategy strategey=strategy stragety=strategy supplys=supplies tempature=temperature therepy=therapy
theraphy=therapy throught=through tomatos=tomatoes potatos=potatoes transporation=transportation
transportion=transportation truely=truly turnstyle=turnstile useage=usage vaccum=vacuum vaccume=vacuum vehical=vehicle
vendoor=vendor vetinary=veterinary wierd=weird yeild=yield esthetican=esthetician estetician=esthetician
athelete=athlete costumer=customer portugese=Portuguese excell=Excel humour=humor beurocracy=bureaucracy
automatisation=automation automatization=automation designr=designer ohare=O'Hare
""".split()  # noqa: SIM905
)
"""Words that are often misspelled or spelled in the British way, and how they are spelled; too rare or too far off for
a rule."""
_SLIP = pattern(r"(?<![\w'’.-])[A-Za-z]{4,}(?:'s)?(?![\w'’])")
_BRITISH = pattern(r"is(?=(?:ations?|ational|ing|e[sd]?)$)")
_HOURLY = pattern(
    r"\b(\d+|four|six|eight|ten|twelve) (?:hr|hour) (?=(?:shift|day|week|drive|training|class|course|call)s?\b)"
)
_MANY_LETTERS = pattern(r"\b([A-Z]{2,5})['’]s(?=$|,| (?:and|or|in|for|on|at|with|to|from)\b)")
"""Many of what is said letter by letter, with an apostrophe it does not need: SLA's."""
_YOU_ALL = pattern(
    r"\b(?:(?:you|u) (?:guys|all)|y['’]?all|ya['’]?ll|yous|youse)(?P<whose>(?:['’]s|s['’]"
    r"|['’])?)(?!\w)(?! the time\b)",
    re.IGNORECASE,
)
_ITS = pattern(
    r"\bits(?= (?:an?|the|not|so|very|really|always|been|my|in|on|at|near|close|good|great|fun|nice|only|all|just|like"
    r"|hard|easy|right|local|full|part|never|one|about|where|what|how|something|mostly|pretty|kind|usually"
    r"|family|small|big|more|under|quiet|mandatory|paid|free|walking|\d\w*|\w+ing)\b(?! \w+ is\b))",
    re.IGNORECASE,
)
_ITS_WORD = pattern(r"^its (?=\w+$)")
_DOTTED = pattern(r"(?<![\w.])(?!U\.(?:S|K)\.)(?:[A-Z]\.){2,}(?=$|[\s,])")
"""Letters said one by one, with dots: I.T., R.N."""
_YOUR_FOR_ARE = pattern(
    r"\b(how|that|because|when|if|since|why|where) your "
    r"(?=(?P<rest>[\w-]+ing (?:an?|the|two|three|four|five|more|into|up|\d+)\b|(?P<like>[\w-]+ (?:for|to|with"
    r"|about)\b)))"
)
_UR_DOING = pattern(
    r"\bur (?=(?!(?:training|building|hiring|onboarding|marketing|engineering|nursing|pricing|branding)\b)"
    r"[a-z]+ing (?!of\b)[a-z])",
    re.IGNORECASE,
)
_YOUR_DOING = pattern(
    r"^your (?=(?:using|adding|expanding|getting|trying|looking|launching|replacing|migrating|bringing|doubling"
    r"|becoming|changing|going|switching|rolling|setting|moving|opening|hiring|growing)"
    r" (?:an?|the|to|into|out|up|from|on|off|away|more|new|two|three|\d+|ai|all)\b)",
    re.IGNORECASE,
)
"""'Your' at the beginning, before what they do: your using ai to sort tickets."""
_THEIR = pattern(
    r"\b((?:with|and|about|of|for|in|train|help|treat|value|support|know|love) )?there "
    r"(?=own\b|(?(1)(?:(?!(?:is|was|has)\b)\w+(?<!s)s|team|staff|company|office|work|life|home)\b|(?!)))"
)
_YOU_ARE = pattern(r"\b(that|because|since) ur (?=\w+ing\b)")
_YOUR_WORKING_ON = pattern(
    r"^your (?=(?:working|bidding|partnering|merging|competing|applying|planning|waiting|betting|looking|moving)"
    r" (?:on|with|for|to|into)\b)",
    re.IGNORECASE,
)
"""What they are at: your bidding on the stadium."""
_WE = pattern(r"^(?:(?:you|u) and (?:me|i)|me and (?:you|u)) (?:both )?(?=\w+ \w)", re.IGNORECASE)
_WITH = pattern(r"(?<!\S)(?:w/ ?(?=\w)(?!o\b)|w (?=[a-z]))")
_AND = pattern(r"(?<=\w) n (?=[a-z])")
_ARE = pattern(r"\b(you|u|we|they) r (?=[a-z])", re.IGNORECASE)
_CAPITAL = pattern(
    r"(?<= )(?:Im|Ive)(?= [a-z])"
    r"|^(?:Im|Ive|Dont|Doesnt|Didnt|Cant|Its|Theyre|Youre|Youve|Weve|Theres|Thats|Hows|Whats|U(?! [a-z]+s\b)|Ur)(?= )"
)
"""A short form under a phone's first capital."""
_DICTATED = pattern(
    r"^(?:comma|period) (?=(?:the|an?|your|my|our|how|what|why)\b)|(?<=[a-z]{2}s) (?:period|comma|full stop)$"
    r"| (?:exclamation (?:point|mark)|question mark)$",
    re.IGNORECASE,
)
"""A mark said aloud to a phone that wrote the word. 'Grace period' is none: nobody says that of many."""
_SAID_ALOUD = pattern(r"^((?:okay|ok|so|um|uh|yeah|well)\b.{9,}) (?:period|full stop)$", re.IGNORECASE)
"""A run of words into a phone, to its last mark."""
_TWICE = pattern(
    r"(?<![\w'’-])((?:how|what|why|when|that|the|an?|to|of|in|and|we|they|you|your|for|on|with)(?: (?:they|you|we"
    r"|the))?)(?: \1)+(?![\w'’-])",
    re.IGNORECASE,
)
"""Little words said twice: the the barn; how they how they do it."""
_THRICE = pattern(r"\b([a-z]+)(?: \1){2,3}\b(?! \1)", re.IGNORECASE)
_MARK_SAID = pattern(
    r"(?<=[a-z]{2}) comma (?=[a-z])|^new (?:paragraph|line) (?=(?:the|an?|your|our|how|what)\b)", re.IGNORECASE
)
_LAUGH = pattern(r",? ?(?<![\w'’-])(?:lol|lmao|ha(?:ha)+h?|hehe|jk|rofl)(?![\w'’-])[,.!]*", re.IGNORECASE)
_SLANG = pattern(r"(?<=[a-z] )(?:af|as hell)$")
_HESITATION = pattern(
    r"(?:(?<=\s)|^)(?:(the|an?|to|we|and) )?(?:u+h+|u+m+|e+rm+|hm+)\b[,.]*(?: (?(1)\1\b|))?\s*", re.IGNORECASE
)
KIN = (
    r"mom|mum|mother|dad|father|daughter|son|sister|brother|wife|husband|grandma|grandpa|grandmother|grandfather"
    r"|aunt|uncle|cousin|niece|nephew|boss|friend|neighbor|roommate|partner"
)
"""Family and friends."""
_OWNED = pattern(rf"\b(my|your|our|his|her|their) ({KIN})s(?= (?P<after>[a-z]+)(?: [a-z]+)?$)", re.IGNORECASE)
_OWNED_BY_ALL = pattern(
    r"\b(my|your|our|his|her|their) (kids|parents|grandparents)(?= (?P<after>[a-z]+)(?: [a-z]+)?$)", re.IGNORECASE
)
_OF_MANY = pattern(
    r"(?:\b(the|your|our|my|their|in|of|for|about|on|with|to|from|between|change|improve) |^)"
    r"((?:(?<!^)(?!and\b)\w+ )?(?:(?P<one>team|company|store|school|hospital|department|manager|clinic"
    r"|church|district)|twin|toddler|baby|kid|parent|intern|apprentice|officer|artist|author|reader|player|farmer"
    r"|customer|client"
    r"|patient|student|nurse|teacher|resident|employee|driver|worker|member|guest"
    r"|user|doctor|dispatcher|tenant|renter|cook|server|cashier|engineer|caregiver|trainee|volunteer|pupil|apprentice|dog"
    r"|horse|animal|pet"
    r"|veteran))s (?=(?!(?:always|sometimes|across|as|is|was|has|does|this|its|us|says|gets|needs the)\b)"
    r"(?:\w+(?<!s)s|time|approach|style|story|schedule|room|lounge|station|role|job|feedback|office|experience|journey|competition"
    r"|trust|health|plan(?! together| ahead| for| around)|culture|point|perspective|view|life|desk|side|money|mission"
    r"|vision|budget|chart(?! (?:at|on|in|for|with|their|every))|safety"
    r"|family|choice|own|entrance|meeting|lunch|handbook|association|union|council)\b)",
    re.IGNORECASE,
)
"""A group or many people, and what is theirs: the customers' needs, your team's approach. No verb of many ends in s."""
_CARD = pattern(
    r"\b([a-z]{3,}(?:er|or|ian))s "
    r"(?=(?:licen[sc]e|card|permit|certificate|certification)\b)",
    re.IGNORECASE,
)
_COMPANYS = pattern(r"\b(the|your|our|my) ([a-z]+[^aeious])ys (?=[a-z])", re.IGNORECASE)
"""A word in -y with an s: no word of many ends so."""
_PEOPLES = pattern(r"\b(children|women|men)s(?= [a-z])", re.IGNORECASE)
_SENIOR = pattern(r"\bsr\.? (?=[a-z])")
_DEGREE = pattern(r"\b(associate|bachelor|master)s(?= (?:in|of|degree)\b)", re.IGNORECASE)
_BEEN = pattern(r"(?<!have )(?<!has )(?<!had )\b(i|you|we|they|who) (?=been\b)", re.IGNORECASE)
_MANY_BEEN = pattern(
    r"(?<!have )(?<!has )(?<!had )\b(people|staff|folks|of them|nurses|drivers|teachers|guys|kids|engineers"
    r"|employees|workers|managers|cooks|members) (?=been (?:here|there|with|in|at|doing|on)\b)",
    re.IGNORECASE,
)
_ONE_BEEN = pattern(
    r"\b(every(?:one|body)|someone|the (?:manager|boss|owner|chef|principal)) (?=been\b)", re.IGNORECASE
)
"""Who has been somewhere, without the verb: most of the nurses been there for years."""
_WAS = pattern(r"\b(you|we|they) was\b", re.IGNORECASE)
_SAME = pattern(r"\b(in|at|on|from|to|of|for) same\b", re.IGNORECASE)
_NUMBERED = pattern(r"(?<![\w-])([a-z])(?=-\d)|(?<!\w)(q)(?=[1-4]\b)")
_MONTH = pattern(r"\b(in|since|until|by|every|last|next|early|late|mid|from|before|after) (march|may)\b")
"""The two months that are also ordinary words."""
_GRADE = pattern(
    r"\b(cdl(?: class)?|hepatitis|vitamin|(?:plan|type|group|grade|class|section|shift|level)(?= \w$))[ -]([a-d])\b",
    re.IGNORECASE,
)
_CLASS = pattern(r"\bclass ([abc])(?= (?:cdl|licen[sc]e|driver|driving|operator|truck|trailer)s?\b)", re.IGNORECASE)


def spelled_out(line: str) -> str:
    """The line with short forms and slips spelled out; what is spelled right stays as it is."""
    line = _HESITATION.sub(lambda found: f" {found[1] or ''} ", _DICTATED.sub("", _SAID_ALOUD.sub(r"\1", line)))
    line = _MARK_SAID.sub(lambda found: ", " if found[0].strip().lower() == "comma" else "", line)
    line = _THRICE.sub(r"\1", line)
    line = _TWICE.sub(r"\1", " ".join(_SLANG.sub("", _LAUGH.sub("", line)).split()))
    line = measured(line)
    line = _YOU_ALL.sub(lambda found: "your" if found["whose"] else "you", line)
    line = _CAPITAL.sub(lambda found: found[0].lower(), line)
    line = _AND.sub(" and ", _ARE.sub(r"\1 are ", line))
    line = _WE.sub("we both ", _YOU_ARE.sub(r"\1 you're ", _WITH.sub("with ", line)))
    line = _WORD.sub(lambda found: _WORDS[found[0]], _UR_DOING.sub("you're ", line))
    line = _YOUR_WORKING_ON.sub("you're ", _YOUR_DOING.sub("you're ", line))
    line = _YOUR_FOR_ARE.sub(_you_are, _THEIR.sub(r"\1their ", undotted(line)))
    line = _ITS_WORD.sub("it's ", _ITS.sub("it's", line))
    line = _OWNED.sub(lambda found: _owned(found, "'s"), line)
    line = _OWNED_BY_ALL.sub(lambda found: _owned(found, "'"), line)
    line = _OF_MANY.sub(_owned_by_many, line)
    line = _COMPANYS.sub(r"\1 \2y's ", _CARD.sub(r"\1's ", line))
    line = re.sub(r"(?<!the )\b([A-Z][a-z]*[^aeious\W])ys\b(?!['’])", r"\1y's", line)
    line = re.sub(r"\bcan do (?=attitude|spirit)", "can-do ", line)
    line = _SENIOR.sub("senior ", _PEOPLES.sub(r"\1's", line))
    line = _DEGREE.sub(r"\1's", line)
    line = _ONE_BEEN.sub(r"\1 has ", _MANY_BEEN.sub(r"\1 have ", _BEEN.sub(r"\1've ", line)))
    line = _WAS.sub(r"\1 were", line)
    line = _SAME.sub(r"\1 the same", line)
    line = put_right(_NUMBERED.sub(lambda found: found[0].upper(), line))
    line = _MONTH.sub(lambda found: f"{found[1]} {found[2].capitalize()}", line)
    line = re.sub(r"\battention to details$", "attention to detail", _GLUED.sub(_counted_unit, line))
    line = _HOURLY.sub(r"\1-hour ", _MANY_LETTERS.sub(r"\1s", line))
    return lettered(_SLIP.sub(_mended, line))


_GLUED = pattern(r"\b(\d+)(yrs?|lbs|hrs?|mins?|wks?|mos)\b")


def _counted_unit(found: re.Match[str]) -> str:
    return f"{found[1]} {_WORDS.get(found[2], found[2])}"


def _american(word: str) -> str:
    """The word with z where only Britain writes s: digitizing."""
    other = _BRITISH.sub("iz", word)
    is_theirs = (
        other != word
        and not is_listed(word)
        and (word.endswith(("isation", "isations", "isational")) or is_listed(other))
    )
    return other if is_theirs else word


def _mended(found: re.Match[str]) -> str:
    """A word that is often misspelled, or spelled in the British way, as it is spelled."""
    word = found[0]
    right = SLIPS.get(word.lower()) or _american(word.lower())
    if right == word.lower():
        return word
    return right[0].upper() + right[1:] if word[0].isupper() else right


def _you_are(found: re.Match[str]) -> str:
    """'You're' where 'your' was written before what somebody is or does: how you're responsible for three states."""
    is_said = not found["like"] or is_complement(found["rest"].lower())
    return f"{found[1]} you're " if is_said else found[0]


def _owned(found: re.Match[str], mark: str) -> str:
    """Family and what is theirs, unless a verb or a little word follows: my daughter's school; my sons play."""
    after = found["after"]
    if is_verb(after, has_more=not found.string.endswith(after)) or after in (*SMALL, *AUXILIARIES):
        return found[0]
    return f"{found[1]} {found[2]}{mark}"


def _owned_by_many(found: re.Match[str]) -> str:
    """A group or many people before what is theirs; what many do has no s: users want."""
    before = f"{found[1]} " if found[1] else ""
    after = found.string[found.end() :].split(" ", 1)[0].lower()
    if not found[1] and (found["one"] or after == "own" or (after[-1:] != "s" and may_be_verb(after))):
        return found[0]
    return f"{before}{found[2]}{"'s" if found['one'] else "s'"} "


def undotted(line: str) -> str:
    """The line with letters that are said one by one without their dots: IT, RN. Those of U.S. stay."""
    return _DOTTED.sub(lambda found: found[0].replace(".", ""), line)


def lettered(line: str) -> str:
    """The line with the letter of a grade as a capital: CDL A, a Class B license, hepatitis B."""
    line = _GRADE.sub(lambda found: f"{found[1]} {found[2].upper()}", line)
    return _CLASS.sub(lambda found: f"Class {found[1].upper()}", line)
