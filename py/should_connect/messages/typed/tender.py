"""Subjects that a message had better leave out or name without pleasure, and why."""

import re

from should_connect.patterns import pattern

_FAMILY = (
    r"mom|mum|mother|dad|father|parents?|brother|sister|wife|husband|partner|spouse|son|daughter|child(?:ren)?"
    r"|kids?|baby"
    r"|grand(?:mother|father|ma|pa)|aunt|uncle|family|boyfriend|girlfriend|fianc[eé]e?"
)
_GRAVE = (
    r"(?:passed|passing)(?= away|$| of)|pass(?:ed|ing) away|death|deaths|dying|died|funeral|grief|grieving"
    r"|bereavement|loss of|mourning"
    r"|suicid\w+|cancer|tumou?r|leukemia|illness\w*|disease|sick(?:ness)?|surgery|stroke|heart attack|diagnos[ie]s"
    r"|dementia"
    r"|alzheimer'?s|chemo\w*|euthanasia|sobriety"
    r"|hospitali[sz]ed|hospital stay|accident|covid|divorce\w*|separation from|breakup"
    r"|miscarriage"
    r"|pregnan\w+|ivf|(?:ma|pa)ternity leave|parental leave|family leave|medical leave|sick leave|depress\w+|anxiety"
    r"|panic attacks?|mental health|therapy sessions?|burn(?:ed|t)? ?-?out|burnout|ptsd|trauma|adhd|autism"
    r"|disabilit(?:y|ies)|stutter(?:ing)?|stammer(?:ing)?|dyslexia|epilepsy|seizures?|diabetes|hearing loss"
    r"|addiction|alcoholism|rehab|recovery|abuse|assault|harassment|war|shooting(?! (?:on|film|photos|videos?|an?"
    r"|the|hoops|weddings|portraits|schedule|locations?))|bankruptcy|eviction|homelessness"
    r"|estranged|overdose\w*|hospice|obituar(?:y|ies)"
)
_HARD = (
    r"law-?suits?(?! team)|(?:getting |got |being |was |were )?sued|(?:the|a|your|last|possible|nurses?|teachers?"
    r"|writers?) strikes?(?! zone)"
    r"|restraining orders?|arguments? (?:between|with)|(?:fist)?fights|threats(?! (?:model|intel|detection|hunting))"
    r"|after the (?:breach|fire|crash|incident|explosion|scandal|robbery)|(?:who|that) (?:fell|got hurt|got injured)"
    r"|(?:might|may|could|will|is going to|going to|are) (?:close|be closed|be sold|fold|shut)(?: down)?$"
    r"|losing (?:an?|the|your|our|my) (?:patient|resident|client|student|child|kid)|shutting down|shut-?downs?"
    r"|churning(?: through)?|(?:church|team|board) split|crunch(?: time)?$|homeless people"
    r"|your fears?|(?:the )?[a-z]+s leaving|(?:why )?(?:you|she|he|they)(?:['’]re| are| is) (?:leaving|quitting)"
    r"|(?:boss|manager|director|owner) (?:is|was) (?:gone|out|leaving|fired)|union contract is up|weeks? behind"
    r"|merger rumou?rs"
    r"|rumou?rs|(?<!joint )commissions?(?: (?:structure|splits?|plan|rates?))?$|tips(?= (?:get|are"
    r"|were|split)|$)"
    r"|overtime|wages?|comp(?:ensation)? plan|(?:shift|night|weekend) diff(?:erential)?s?|401\(?k\)?(?: match)?"
    r"|start ?-?up packages?|(?:paid|pay) by the (?:mile|hour|job|piece|load)|background checks?|drug tests?"
    r"|workers?['’]? ?comp(?:ensation)?"
    r"|keeps? (?:crashing|breaking|failing|going down|freezing)"
    r"|(?:theft|shoplifting|medication errors?|(?:patient|resident) falls?|near misses|pressure (?:ulcers|sores)"
    r"|foreclosures?|deportations?|removal proceedings|bail hearings|asylum (?:cases|claims)|code blues?)"
    r"(?! (?:prevention|training|alarms?|policy|detection|law)| (?:are|is|was|were|get|go|have|has)\b)"
)
"""What is the work in one trade and sore in another mouth: it may stand, and no pleasure is claimed."""
_JOBS_LOST = (
    r"lay-?offs?|laid off|laying off|redundanc(?:y|ies)|downsiz\w+|(?:job|staff) cuts?"
    r"|cut(?:ting)? (?:staff|jobs|positions)|head ?count cuts?|restructuring"
    r"|hiring freeze|furlough\w*|severance|rifs?|deferred resignations?|reductions? in force|(?:doge|staff) cuts"
    r"|closing (?:branches|stores|offices|plants|schools|clinics)"
    r"|(?:jobs?|positions?|roles?) (?:is|are|was|were) (?:safe|cut|going away)|job security"
    r"|budget cuts|cutbacks"
)
_PAY = (
    r"salar(?:y|ies)|(?<!who )(?<!(?:who|hat) don't )"
    r"(?<!(?:who|hat) can't )(?<!(?:who|hat) won't )(?<![a-z]s )(?<!apple )(?<!google )(?<!samsung )"
    r"(?<!juror )(?<!they )(?<!you )pay(?!"
    r" per\b| equity\b| stubs?\b| to play\b| scale data)(?: raise| rise| range| band| cut| package)?(?= |$)"
    r"|pays (?:more|better|well|less|good)|compensation|comp bands?|bonus(?:es)?"
    r"|equity package|money$|low[- ]?ball(?:ed|ing)?"
    r"|stock options?|(?:hourly|hrly|hr|daily|weekly) (?:rate|pay|wage)s?|day rate|raise$|raises"
    r"|pto|paid time off|vacation days|health insurance|401k|pension"
    r"|equity splits?|tip (?:pool|out|split)\w*|quota relief|non-?competes?|smoke breaks?"
    r"|sign-?on bonus|relocation (?:package|money|budget)|visa(?: sponsorship)?|sponsorship(?! (?:decks?|deals?"
    r"|sales|packages?|tiers?|team|program))|green card|blue card"
    r"|work permit"
    r"|h-?1b"
    r"|(?:weekends?|holidays|(?:mon|tues|wednes|thurs|fri|satur|sun)days) off(?! (?:peak|season))"
    r"|time off|days off"
    r"|start(?:ing)? date|notice period|contract terms|working hours|overtime pay|benefits package|perks"
    r"|when i (?:can|could) start|if i (?:can|could) start|how much (?:[a-z]+ ){1,3}(?:pay|earn|make)s?"
    r"|(?:can|could) i (?:work|do it|start) (?:from home|remote(?:ly)?|part[- ]time|later|early)"
    r"|when (?:would|do|can|could|should|will) i start|(?<=^)(?:the |your )?benefits$"
    r"|what (?:they|you|we|people|nurses|teachers|drivers) (?:pay|earn)(?= me|$)"
    r"|my expectations|my rate"
    r"|(?:if|whether) (?:(?:the|my|your|a|it) )?(?:schedule|hours|shifts?|remote(?: work)?|work(?:ing)? from home"
    r"|overtime|job) "
    r"(?:is|was|were|are|would|could|can|will)(?: be)?(?: (?:flexible|remote|hybrid|an option|possible|okay|ok|fixed"
    r"|set|available"
    r"|part[- ]time|full[- ]time|allowed))"
)
_OWN = (
    r"being (?:[3-7]\d|(?:too |over)\w+)(?: years old)?(?= and|$)"
    r"|(?:out of|looking for) work(?=$| and)"
    r"|(?:my|a|the|bad) bad (?:knees?|back|shoulder|hip)"
    r"|(?<!fix )(?<!admit )(?<!catch )(?<!from )(?<!correct )my (?:biggest |greatest |own )?(?:weakness(?:es)?"
    r"|flaws?|failures?|mistakes?|shortcomings?|nerves"
    r"|nervousness"
    r"|criminal record|arrests?|convictions?"
    r"|record|debts?|student loans?|firing|termination|dismissal|unemployment|job search"
    r"|other (?:offers?|interviews?))"
    r"|my (?:\w+ )?gaps?\b(?! year)|(?:the )?gaps? (?:in|on) my (?:resume|résumé|cv)|career gap|employment gap"
    r"|my (?:current|present|old|last|previous|former|ex|toxic) ?-?(?:boss|manager|employer|company|job|team"
    r"|coworkers?|colleagues?)"
    r"|(?<!who )my (?:boss|manager|coworkers?)"
    r"|why i(?:'m| am|'d| want| wanted| would)? (?:like to )?(?:leav\w+|left|quit|was (?:fired|let go|laid off)|lost)"
    r"|(?:my )?(?:old|last|previous|former|current) (?:company|job|boss|employer|manager|place) (?:was|is|were|did"
    r"|didn'?t)"
    r"|my reasons? for leaving|leaving my (?:\w+ )?(?:job|company|employer)|(?:being|getting|got|was) (?:fired"
    r"|let go)|toxic \w+"
    r"|i (?:failed|couldn'?t|messed up|bombed|was late)|being late|hire me|(?:a|the) (?:good|right|best"
    r"|perfect) fit|my strengths"
    r"|my parole|my probation|imposter syndrome|my (?:broken |bad )?(?:(?<!improve my )(?<!practice my )english"
    r"|accent|age)|starting over at \d+"
    r"|(?:why )?(?:the|a|your) (?:last |previous )?(?:person|guy|one|\w+) (?:who )?(?:left|quit)"
    r"|(?:why )?(?:did )?the last (?:person|guy|one|\w+) (?:left|leave|quit)|glassdoor(?: reviews)?"
    r"|office politics|the (?:salary|money)|felons?|felony|felonies|strengths (?:and|or|&) weaknesses"
    r"|my (?:wife|husband|partner)(?:['’]?s)? (?:job|due date)|working papers|i['’]?m 1\d\b"
)
_HARD_ON_THEM = (
    r"\b(?:los(?:t|e|ing|es) (?:(?:your|their|its|a|an|the|our|so many|a lot of|\d+) )?(?:\w+ ){0,2}(?:clients?"
    r"|customers?|accounts?|funding"
    r"|contracts?|staff|employees|people|money|workers|nurses|teachers)|under-?staffed|short[- ]?staffed"
    r"|short (?:\d+|two|three|four|five|a few|some|on) (?:people|nurses|workers|teachers|drivers|guys|techs|staff|help)"
    r"|(?:your|the|their|how) (?:terrible|awful|horrible|lousy|atrocious|dreadful|pathetic|useless|ridiculous"
    r"|disastrous)"
    r"|(?:what|(?:is|was|are|were|be|being) (?:such |kind of |really )?)(?: )?a (?:total |complete )?(?:mess|nightmare"
    r"|joke|zoo|dump|dumpster fire)"
    r"|(?:got|was|were|been) sacked|(?:nobody|no one) (?:opens|reads|uses|likes|wants)$"
    r"|fired (?:the|your|their|an?|two|three|half)\b|(?:people|nurses|teachers|drivers|\d+|two|three|half the \w+) quit"
    r"|(?:why|how|when|that) (?:\w+ ){1,4}(?:quit|got fired|was fired|walked out)(?! (?:smoking|drinking))"
    r"|(?:high|your|the|staff) turnover|turnover (?:is|was|rate|problem)s?(?! (?:low|down))|(?:your|the|that"
    r"|with a) law-?suits?(?! (?:team|against landlords))|scandal|bad reviews"
    r"|(?:going|went|go) (?:under|bankrupt|out of business))\b"
)
_BAD_WORDS = (
    r"\b(?:shit\w*|bullshit|fuck\w*|damn|crap|ass|asshole|bitch|sex\w*|you(?:'re| are| look) (?:so |really |very )?hot"
    r"|hookup|drunk(?! (?:customers?|guests?|patrons?|people|fans?|drivers?|driving))|weed|cocaine|porn\w*"
    r"|your (?:accent|age|weight|looks|smile|hair|figure|outfit|dress)(?! (?:salon|shop|studio"
    r"|line|stylist|styling|care|code|group|groups|brand|clinic|class|classes|designs?)\b))\b"
)

_PATTERNS = {
    name: pattern(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)
    for name, words in {"grave": _GRAVE, "jobs": _JOBS_LOST, "pay": _PAY, "own": _OWN, "hard": _HARD}.items()
}
_ABOUT_SOMEONE = pattern(
    rf"\b(?:my|your|his|her|our|you|i|we|(?!(?:kids|children|parents|family)\b)(?:{_FAMILY}))\b", re.IGNORECASE
)
_OF_ONE = pattern(r"\b(?:my|his|her|your|our|i)\b", re.IGNORECASE)
_RUDE = pattern(f"{_BAD_WORDS}|{_HARD_ON_THEM}", re.IGNORECASE)
_ABOUT_WORK = pattern(
    r"\b(?:research|care|patients?|clients?|students?|program|project|awareness|prevention|policy|policies|study"
    r"|studies|screenings?"
    r"|charity|foundation|services?|support|app|training|ward|unit|department|detection|treatment|work with"
    r"|survivors?|post|article|podcast|talk|blog|book|presentation|webinar|panel|course|claims?|counsell?ing|module"
    r"|group|curriculum|protocols?|hotline|center|clinic|court|cases|team|rules|cleaning|testing|reporting|law"
    r"|tourism|photography|films?)\b",
    re.IGNORECASE,
)
_PAY_AS_WORK = pattern(
    r"\b(?:claims?|cases?|module|program|scheduling|processing|integration|compliance|audits?|auditing|software|laws?"
    r"|study|reporting|administration|system|app|enforcement|theft|reconciliation|calculations?|filings?|petitions?"
    r"|department|accounting|data|surveys?|reports?|disputes?|billing|accruals?|backlog|cap exempt|rollout"
    r"|migration|vendor)\b",
    re.IGNORECASE,
)
"""What makes pay, leave, visas and cuts a matter of work: payroll claims, layoffs module, PTO accrual system."""
_OWN_PAY = pattern(r"\b(?:my|me|i|mine|our)\b|^(?:the )?(?:salary|pay|money|bonus(?:es)?|raises?)\b", re.IGNORECASE)
_AVOIDED = pattern(
    r"\b(?:no|never|without|zero|haven['’]t had|hasn['’]t had|preventing|avoiding|reducing|ending|fighting"
    r"|fewer|low|(?:don"
    r"|doesn)['’]t do) (?:[\w-]+ ){0,4}$",
    re.IGNORECASE,
)
"""Before what has not happened: never had a lost-time accident."""
_RARE = pattern(r" (?:is|was|has been|stays) (?:very |really |so )?(?:low|rare|down)\b| days?\b")
"""After what seldom happens, and after days that are given: turnover is low; mental health days."""
_HANDLES_PAY = pattern(
    r"\b(?:hr|human resources|people (?:ops|operations|partner)|payroll|benefits|compensation|total rewards|recruit\w+"
    r"|talent|sourcer|labor relations|union|immigration|attorney|lawyer|paralegal|legal|claims|adjuster|accountant"
    r"|accounting|bookkeep\w+|staffing|hris|workday|actuar\w+)\b",
    re.IGNORECASE,
)
_HANDLES_GRIEF = pattern(
    r"\b(?:nurs\w+|rn|lpn|lvn|cna|counsel\w+|therap\w+|social work\w*|case ?(?:manager|worker)|care|caregiver|hospice"
    r"|funeral|mortician|embalmer|chaplain|pastor|claims?|adjuster|insurance|underwriter|police|officer|dispatch\w*|911"
    r"|paramedic|emt|firefighter|teacher|psych\w+|physician|doctor|medical|clinic\w*|patient|health|veterinar\w+"
    r"|vet tech"
    r"|research\w*|advocate|crisis|shelter|rehab\w*|recovery|peer|lawyer|attorney|paralegal|journalist|reporter|editor"
    r"|epidemiolog\w+|oncolog\w+|pharmac\w+|biostat\w+|scientist)\b",
    re.IGNORECASE,
)
"""Trades in which illness, death and harm are the work."""

_LAW = pattern(r"^(?:the )?(?:[a-z]+ ){2,7}act$", re.IGNORECASE)
"""A law, whatever it is about: the Family and Medical Leave Act."""

LEAVE_OUT = {
    "grave": "This is personal. It's kinder to leave it out of a first message.",
    "jobs": "Job cuts are a hard subject for them. Leave this out, and name something else you talked about.",
    "pay": "Pay and terms belong in the conversation about an offer. Name something else here.",
    "own": "This doesn't help you here. Leave it out, and name something else you talked about.",
    "rude": "This could put them off. Leave it out, and name something else you talked about.",
}
NEUTRAL = {
    "neutral": LEAVE_OUT["grave"],
    "hard": "This may be a sore subject for them. Leave it out, and name something else you talked about.",
}
"""What may stand as a thing, without pleasure, and what is said where it is no thing but a whole sentence."""


def subject(text: str, job: str = "") -> str:
    """Which key of `LEAVE_OUT` or `NEUTRAL` a text falls under, in a conversation about this job; else empty.

    'trade' where it is grave and the work of that job.
    """
    straight = _LAW.sub("", text.replace("’", "'"))
    if _found("own", straight):
        return "own"
    for name in ("pay", "jobs"):
        if _found(name, straight):
            is_work = bool(_PAY_AS_WORK.search(straight) or _HANDLES_PAY.search(job))
            return "hard" if is_work and not _OWN_PAY.search(straight) else name
    if _found("grave", straight):
        is_trade = _HANDLES_GRIEF.search(job) and not _OF_ONE.search(straight)
        is_work = bool(_ABOUT_WORK.search(straight))
        if is_trade:
            return "trade"
        return "neutral" if is_work or not _ABOUT_SOMEONE.search(straight) else "grave"
    if any(not _RARE.match(straight[match.end() :]) for match in _RUDE.finditer(straight)):
        return "rude"
    return "hard" if _found("hard", straight) else ""


def _found(name: str, text: str) -> bool:
    """Whether something of the kind is named that has happened."""
    return any(
        not _AVOIDED.search(text[: match.start()]) and not _RARE.match(text[match.end() :])
        for match in _PATTERNS[name].finditer(text)
    )
