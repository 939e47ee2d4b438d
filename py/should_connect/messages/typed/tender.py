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
_JOBS_LOST = (
    r"lay-?offs?|laid off|laying off|redundanc(?:y|ies)|downsiz\w+|job cuts?|head ?count cuts?|restructuring"
    r"|hiring freeze|furlough\w*|severance|rifs?|deferred resignations?|reductions? in force|(?:doge|staff) cuts"
    r"|closing (?:branches|stores|offices|plants|schools|clinics)|shut-?down"
    r"|(?:jobs?|positions?|roles?) (?:is|are|was|were) (?:safe|cut|going away)|job security"
    r"|budget cuts|cutbacks"
)
_PAY = (
    r"salar(?:y|ies)|(?<!who )(?<![a-z]s )pay(?: raise| rise| range| band| cut| package)?(?= |$)"
    r"|wages?|compensation|bonus(?:es)?"
    r"|equity package|money$|low[- ]?ball(?:ed|ing)?"
    r"|stock options?|(?:hourly|hrly|hr|daily|weekly) (?:rate|pay|wage)s?|day rate|raise$|raises"
    r"|pto|paid time off|vacation days|health insurance|401k|pension"
    r"|equity splits?|tip (?:pool|out|split)\w*|quota relief|non-?competes?|smoke breaks?"
    r"|sign-?on bonus|relocation (?:package|money|budget)|visa(?: sponsorship)?|sponsorship|green card|blue card"
    r"|work permit"
    r"|h-?1b"
    r"|(?:weekends?|holidays|(?:mon|tues|wednes|thurs|fri|satur|sun)days) off(?! (?:peak|season))"
    r"|time off|days off"
    r"|start(?:ing)? date|notice period|contract terms|working hours|overtime pay|benefits package|perks"
    r"|when i (?:can|could) start|if i (?:can|could) start|how much (?:i|you|they|it) (?:pay|earn|make)s?"
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
    r"|my (?:\w+ )?gaps?\b(?! year)|(?:the )?gaps? in my (?:resume|résumé|cv)|career gap|employment gap"
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
    r"|my parole|my probation|imposter syndrome|my (?:broken |bad )?(?:english|accent|age)|starting over at \d+"
    r"|(?:why )?(?:the|a|your) (?:last |previous )?(?:person|guy|one|\w+) (?:who )?(?:left|quit)"
    r"|(?:why )?the last (?:person|guy|one) left|glassdoor(?: reviews)?"
    r"|office politics|the (?:salary|money)|felons?|felony|felonies|background checks?|drug tests?"
)
_HARD_ON_THEM = (
    r"\b(?:los(?:t|e|ing|es) (?:(?:your|their|its|a|an|the|our|so many|a lot of|\d+) )?(?:\w+ ){0,2}(?:clients?"
    r"|customers?|accounts?|funding"
    r"|contracts?|staff|employees|people|money|workers|nurses|teachers)|under-?staffed|short[- ]?staffed"
    r"|short (?:\d+|two|three|four|five|a few|some|on) (?:people|nurses|workers|teachers|drivers|guys|techs|staff|help)"
    r"|(?:why|how|when|that) (?:\w+ ){1,4}(?:quit|got fired|was fired|walked out)(?! (?:smoking|drinking))"
    r"|(?:high|your|the|staff) turnover|turnover (?:is|was|rate|problem)s?|(?:your|the|that"
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
    for name, words in {"grave": _GRAVE, "jobs": _JOBS_LOST, "pay": _PAY, "own": _OWN}.items()
}
_ABOUT_SOMEONE = pattern(
    rf"\b(?:my|your|his|her|our|you|i|we|(?!(?:kids|children|parents|family)\b)(?:{_FAMILY}))\b", re.IGNORECASE
)
_RUDE = pattern(f"{_BAD_WORDS}|{_HARD_ON_THEM}", re.IGNORECASE)
_ABOUT_WORK = pattern(
    r"\b(?:research|care|patients?|clients?|students?|program|project|awareness|prevention|policy|policies|study"
    r"|studies|screening"
    r"|charity|foundation|services?|support|app|training|ward|unit|department|detection|treatment|work with"
    r"|survivors?|post|article|podcast|talk|blog|book|presentation|webinar|panel|course)\b",
    re.IGNORECASE,
)

LEAVE_OUT = {
    "grave": "This is personal. It's kinder to leave it out of a first message.",
    "jobs": "Job cuts are a hard subject for them. Leave this out, and name something else you talked about.",
    "pay": "Pay and terms belong in the conversation about an offer. Name something else here.",
    "own": "This doesn't help you here. Leave it out, and name something else you talked about.",
    "rude": "This could put them off. Leave it out, and name something else you talked about.",
}


def subject(text: str) -> str:
    """Which key of `LEAVE_OUT` a text falls under; 'neutral' where it may stand, but not as a pleasure; else empty."""
    straight = text.replace("’", "'")
    for name in ("own", "pay", "jobs"):
        if _PATTERNS[name].search(straight):
            return name
    if _PATTERNS["grave"].search(straight):
        if _ABOUT_WORK.search(straight) or not _ABOUT_SOMEONE.search(straight):
            return "neutral"
        return "grave"
    return "rude" if _RUDE.search(straight) else ""
