"""Words that are spelled right and meant otherwise (form for from), words to join, and verbs that don't agree."""

import re

from should_connect.messages import lexicon
from should_connect.patterns import pattern

_MEANT = tuple(
    (pattern(rf"\b{there}", re.IGNORECASE), right)
    for there, right in (
        (r"how come ", "why "),
        (r"one to one (?=[a-z])", "one-to-one "),
        (
            r"(learn|learns|work|works|move|moves|adapt|adapts|type|types) quick(?=$|,| (?:and|on|at|in|under)\b)",
            r"\1 quickly",
        ),
        (
            r"(^|the |your |an? |our |my |for |with |of |and |no )"
            r"(walk|drop|check|sign|follow|pick|clean|set|start|take|carry|back|call|log|sit|drive|close|lock) "
            r"(in|up|out|down|off) (?=(?:freezer|cooler|fridge|clinic|call|email|meeting|appointment|visit|sheet|desk"
            r"|counter|window|crew|time|cost|fee|order|customer|patient|client|session|process|station|list|procedure"
            r"|restaurant|generator|menu|line)s?\b)",
            r"\1\2-\3 ",
        ),
        (
            r"(for|with|of|to|help|helping|serve|serving) (elderly|homeless|unhoused|disabled|deaf|blind|poor|sick)"
            r"(?=$|,| (?:and|in|at|on|here|there)\b)",
            r"\1 the \2",
        ),
        (r"(alzheimer|parkinson|crohn|hodgkin)s(?= |$)", r"\1's"),
        (r"new hires (?=(?:orientation|training|onboarding|classe?s?|program|paperwork|packet)\b)", "new-hire "),
        (
            r"(the|your|our|this) (kitchen|store|shop|clinic|school|hospital|team|restaurant|warehouse|plant|lab|office"
            r"|department|church|hotel|bank|firm|studio|building|center|farm)s (?=(?:layout|mission|history|values"
            r"|culture|polic(?:y|ies)|budget|future|growth|website|menu|approach|vision|goals|size|location|expansion"
            r"|reputation|owners?|founders?|mascot|name|story|plans?)\b)",
            r"\1 \2's ",
        ),
        (
            r"(the|your|our) companies (?=(?:mission|history|values|culture|future|growth|vision|goals|story)\b)",
            r"\1 company's ",
        ),
        (
            r"(\d+) year (?=(?:plan|warranty|contract|lease|program|strategy|vision|roadmap|degree|anniversary)\b)",
            r"\1-year ",
        ),
        (r"how is it (?:to work|working) (?=(?:there|here|at|with|for|in|on)\b)", "what it's like to work "),
        (r"(take|takes|took|taking) (it|things|that) personal(?= |$)", r"\1 \2 personally"),
        (r"q(?=[1-4]\b)", "Q"),
        (r"id (?=(?:be|get|have|report|work|start|lead|own|love|like|manage|need|also|mostly|handle|help)\b)", "I'd "),
        (
            r"(podcast|book|movie|show|music|restaurant|recipe|film|reading) rec(s?)(?= (?:you|from|for|about)\b|$)",
            r"\1 recommendation\2",
        ),
        (r"ted talk", "TED talk"),
        (r"onsite\b", "on-site"),
        (r"on prem(?:ises?)? (?=[a-z])", "on-prem "),
        (r"ci[ -]cd\b", "CI/CD"),
        (r"^(?:ur|your) (?=[a-z]+ing (?:\d|an? |the |more |new |two |three ))", "you're "),
        (r"^lot of ", "a lot of "),
        (r"(in|from|to) the or$", r"\1 the OR"),
        (r"(and|also|then) like (?=(?:how|what|why|the|your|my|an?)\b)", r"\1 "),
        (r"and if (?=[a-z]+ (?:will|can|would|could|should|might)\b)", "and whether "),
        (
            r"(succession|estate|event|meal|capacity|lesson|city|urban|financial|care|discharge|floor)"
            r" planing\b",
            r"\1 planning",
        ),
        (r"old people\b", "older people"),
        (r"(learn|adapt|pick up) (quickly|fast|easily) (?:the )?((?:new )?things)\b", r"\1 \3 \2"),
        (r"in (the )?same street\b", "on the same street"),
        (r"kids (?=(?:program|menu|class|camp|choir|museum|section|area|room|club|corner)s?\b)", "kids' "),
        (
            r"(the|your) (state|city|district|union|university|company|school|hospital|store"
            r"|church|clinic|hotel|team|club|library|firm|shop|restaurant|bank|charity|trust|ward|office|plant|farm)s "
            r"(?=(?:new|old|own|biggest|first|next|only|main)\b)",
            r"\1 \2's ",
        ),
        (r"(you [a-z]+ (?:[a-z]+ )?)themselves$", r"\1yourselves"),
        (r"little bit (?:of )?(?=[A-Z])", "a little "),
        (r"work[ /]life (?=balance\b)", "work-life "),
        (r"(farm|peer|face|door|end|day) to (table|peer|face|door|end|day)(?= [a-z])", r"\1-to-\2"),
        (r"and like (?=(?:[a-z]+ )?[a-z]+s?$)", "and "),
        (r"a\+ (?=cert)", "A+ "),
        (r"(\d) ((?:mon|tues|wednes|thurs|fri|satur|sun)days)$", r"\1 on \2"),
        (
            r"(worker|learner|player|listener|communicator) (?=(?:fast|hard|quick|good|team|self|great"
            r"|strong)\b)",
            r"\1 and ",
        ),
        (r"^home (?=(?:weekends|nights)$)", "being home on "),
        (r"^home (?=(?:daily|every (?:day|night|weekend)|nightly|by dinner)$)", "being home "),
        (r"^(?:we )?(?:were |are )?both from ", "we're both from "),
        (
            r"principle (?=(?:engineer|designer|consultant|scientist|dancer|violinist|owner|investigator"
            r"|architect)s?\b)",
            "principal ",
        ),
        (r"foremans\b", "foremen"),
        (r"(the [a-z]+)'s (?=(?:get|have|do|are|go|run|make|take|come|use|were)\b)", r"\1s "),
        (r"is not necessary", "it's not necessary"),
        (r"(when|if|that|because|since|so|but) its (?=[a-z]+$)", r"\1 it's "),
        (r"(\d+)k (?=[a-z]+s\b)", r"\1,000 "),
        (
            r"(ladies|girls|boys) (?=(?:night|day|soccer|basketball|hockey|volleyball|lacrosse|team|home|school"
            r"|club|choir"
            r"|locker room)\b)",
            r"\1' ",
        ),
        (
            r"(the|your|in|at) (mayor|governor|sheriff|registrar|bishop|dean|principal|president|pastor|rabbi|director"
            r"|owner|synagogue|season|museum|library|hospital|county|journeyman)s "
            r"(?=(?!(?:and|or|in|at|on|for|who|with|from|to|is|are|was|were|do|have)\b)[a-z]+)",
            r"\1 \2's ",
        ),
        (r"(driver|journeyman|nurse|food handler)s (?=(?:card|license|permit)\b)", r"\1's "),
        (
            r"([a-z]+(?:ing|ed|s))(?<!most)(?<!always)(?<!across)(?<!this) ((?:mon|tues|wednes|thurs|fri|satur"
            r"|sun)days)$",
            r"\1 on \2",
        ),
        (
            r"(how|too|so) much (?=(?:people|kids|patients|customers|students|employees|clients|hours|shifts)\b)",
            r"\1 many ",
        ),
        (r"differents ", "different "),
        (r"the way of to ", "the way to "),
        (r"the importance to have ", "the importance of having "),
        (r"the importance to (?=[a-z]+ )(?!the\b)", "the importance of how to "),
        (r"the possibility to ", "the chance to "),
        (r"in (?=weekends\b)", "on "),
        (r"in the (?=weekends\b)", "on "),
        (
            r"(the biggest|the best|the largest|the oldest|the only) ([a-z]+) of the (world|city|state|country|area"
            r"|region)",
            r"\1 \2 in the \3",
        ),
        (r"new persons\b", "new people"),
        (r"much respect\b", "a lot of respect"),
        (r"there's (?=(?:two|three|four|five|six|\d{2,}|[2-9]|many|several|so many|lots) )", "there are "),
        (r"there was (?=(?:two|three|four|five|six|\d{2,}|[2-9]|many|several|lots) )", "there were "),
        (r"there is (?=(?:two|three|four|five|six|\d{2,}|[2-9]|many|several|lots) )", "there are "),
        (r"(how|what|why|when|where|that|if) id (?=[a-z]+ )", r"\1 I'd "),
        (r"(like|likes|love|loves|hate|hates) when (?=(?:people|you|we|they|kids|the|everyone)\b)", r"\1 it when "),
        (r"theirs (?=(?:an?|no|two|three|four|five|always|so|not|only|more|some|too|nothing|never)\b)", "there's "),
        (
            r"(left|mov(?:e|ed|ing)|came|come|coming|going|switch(?:ed|ing)?|far|away|back|home|differen(?:t|ce)"
            r"|learn(?:ed|ing)?|hear[ds]?|work(?:s|ed|ing)?|transition(?:ed|ing)?|people|directly|grew|apart"
            r"|start(?:ed|ing)?"
            r"|[a-z]+s) form (?!of\b)",
            r"\1 from ",
        ),
        (r"(more|less|better|rather|bigger|smaller|faster|older|longer|later) then\b", r"\1 than"),
        (r"(not|to|don't|never|will|might) loose\b", r"\1 lose"),
        (r"weather (?=(?:or not|to|you|they|we|i)\b)", "whether "),
        (r"to (?=(?:many|much|busy|late|early)\b)(?!much of\b)", "too "),
        (r"(of|on|in|with|over|about) to (?=(?:many|much)\b)", r"\1 too "),
        (r"(to|don't|didn't|you|they) no (?=(?:how|what|why|where|when|the|your|if|that)\b)", r"\1 know "),
        (r"for like (?=(?:an?|\d+|two|five|ten|half)\b)", "for "),
        (r"(no|any|some|every) where\b", r"\1where"),
        (r"there (?=(?:worst|best|biggest|own) \w)", "their "),
        (r"the hole (?=(?:team|time|day|week|process|thing|year|shift|place|floor|unit|company)\b)", "the whole "),
        (r"go live(?= (?:date|plan|support|week|day)|$)", "go-live"),
        (r"(drive)[ -](?:thru|through)(?= (?!the\b|a\b|town)[a-z]|s?$)", r"\1-through"),
        (r"(?<!-)thru\b", "through"),
        (r"(he|she|they|you) told that\b", r"\1 told me that"),
        (r"(speak|talk|speaks|talks) (?=each other\b)", r"\1 to "),
        (r"(half|rest|most|part) of (?=(?:team|company|office|staff|class|crew|day|week)\b)", r"\1 of the "),
        (
            r"want (?=(?:open|grow|learn|work|help|be|become|make|get|have|move|build|give|use|stay"
            r"|teach|do|see|try)\b)",
            "want to ",
        ),
        (
            r"as (?=(?:laborer|cashier|server|temp|cook|dishwasher|nurse|clerk|driver|picker|volunteer|teacher|janitor)"
            r"(?:$| (?:and|in|at|here|there|who)\b))",
            "as a ",
        ),
        (r"dot (?=(?:inspection|physical|number|regulation|compliance|hours|rules|medical|audit))", "DOT "),
        (r"5s\b", "5S"),
        (r"days? in (?=office\b)", "days in the "),
        (r"in the passed\b", "in the past"),
        (r"with in(?=$| (?:the|a|an|your|our|two|three|\d))", "within"),
        (r"with out\b", "without"),
        (r"serv ?safe\b", "ServSafe"),
        (r"who's (?=(?:job|turn|idea|kids|team)\b)", "whose "),
        (r"(how|when|why|that|because|since) there (?=[a-z]+ing\b)", r"\1 they're "),
        (
            r"(how|when|why|that|because|since) their (?=(?:\w+ing (?:a|the|up|out|more)|always|all|so|not|never)\b)",
            r"\1 they're ",
        ),
        (r"how is (?=(?:different|done|like|better|harder|easier|changing)\b)", "how it's "),
        (r"(brother|sister|mother|father|son|daughter) in law(?:s(?= [a-z]))?", r"\1-in-law"),
    )
)
"""In which company a word is another one."""
_IN_LAW_OWNS = pattern(r"(-in-law)(?= (?!(?:is|was|has|who|and|works?|worked|at|in|from)\b)[a-z]+$)")
_JOINED = pattern(r"(?<![\w-])(co|non|pre|anti|multi|semi|self|ex|mid) (?=[a-z]{2,})", re.IGNORECASE)
_TO_JOIN = pattern(r"(?<![\w-])([a-z]+) (ins|ups|offs|outs|downs)\b(?! and\b)")
_MADE_OF_TWO = pattern(
    r"(?<![\w-])([a-z]+) (based|led|driven|oriented|centered|facing|sized) (?=[a-z]+)"
    r"(?!(?:an?|the|my|our|your|in|on|at|by|to|with|from|out|up|and|or|around|towards?|us|me)\b)"
)
_THERE = pattern(
    r"\b([a-z]+) there (?!(?:sometimes|always|days|nights|weekends|is|was|has|does|this|as|across)\b)(?=[a-z]+s\b)"
)
_MANY = pattern(r"\b([a-z]+s|people|children|men|women) (who|that) (is|was|has|does)\b(?! it\b)")
_FOR_MANY = {"is": "are", "was": "were", "has": "have", "does": "do"}
_ONE = pattern(r"\b(an?|every|someone|somebody|anyone)( [a-z]+(?<!s))? (who|that) ([a-z]+(?<![sd]))\b(?= \w)")
_OF_ONE = pattern(
    r"\b([a-z]+(?:[^sui]|se|ge|ch|sh))s"
    r" (?=(?:shortages?|repairs?|deliver(?:y|ies)|part(?:y|ies)|upsells?|replacements?)\b)"
    r"(?<!parts )(?<!goods )(?<!sports )(?<!sales )(?<!groceries )(?<!systems )(?<!always )",
    re.IGNORECASE,
)
"""Many in the place of one, before what they are for: nurses shortage. Christmas is not many."""
_HOW_MANY = pattern(
    r"\b((?:how|so|too) many) ([a-z]{3,}(?<!s))(?=$"
    r"| (?:each|every|we|you|i|they|there|a|the|are|were|can|will|per|at|in)\b)"
)
_TURNS = pattern(
    r"\b(when|if|how|why|where|because) (an?|each|every|one) ([a-z]+(?<!s)) ([a-z]+(?<!s)(?<!ed)(?<!ing))"
    r"(?= (?:into|an?|the|your|their|up|out|off|down|away|back)\b)"
)
"""What one thing does, without its s: when a claim turn into a lawsuit."""
_DESK = pattern(
    r"\b(how|why|when) (the|your) (?P<one>(?:[a-z]+ )?(?:desk|team|department|company|office|manager|store|school"
    r"|board|lab"
    r"|unit|shop|clinic|plant|hospital|agency)) ([a-z]+(?<!s)(?<!ed)(?<!ing)) (?=(?:the|your|our|my|its|new|with|a"
    r"|an)\b)"
)
_LETTERS_OF_MANY = pattern(r"\b([a-zA-Z]{2,4})['’]s (and|or|vs) ([a-zA-Z]{2,4})['’]s\b")
"""Many of what is said letter by letter: pt's and pta's."""
_CODE = pattern(r"(?<![\w'’])(?!ios\b)([a-z]{3,4}) (?=\d{2,}\b)")
_BEFORE_ONE = pattern(
    r"(?<![\w-])(?P<pair>in house|on call|(?:long|short) term|(?:part|full|real) time|entry level|third party|open"
    r" source"
    r"|(?:gluten|dairy|sugar|nut|cage|hands|duty|lead|scent|drug|smoke) free"
    r"|first class|second hand|high volume|low income|high risk|long distance|second chair|world class|real world"
    r"|same day"
    r"|parent teacher|work study|standards based"
    r"|hands on|year end|month end|high end|after school|pre need) (?=(?P<what>[a-z]{3,})\b)"
)
"""Two words before the thing that they are about: the on-call rotation."""
_OVER = pattern(r"(?<=\w) > (?=\w)")
_STREET = pattern(r"(\d(?:st|nd|rd|th)|[A-Z][a-z]+) (st|ave|rd|blvd)\b")
_OWN = pattern(r"(?<!')\b([a-z]+) own (?=[a-z]+)")
_IN_THE = pattern(
    r"\b(?P<before>in|for|of|at|on|from|with|by) "
    r"(?P<which>(?!(?:(?:customer|public|food|room|self) service|an?|the|your|our|my|this|that|each|every|one|any"
    r"|no|some|another|both|which|what|whose|its"
    r"|his|her"
    r"|their)\b)[a-z]+ )(?P<what>market|sector|region|team|department|industry|office|warehouse|service|floor|unit|lab"
    r"|clinic|kitchen|plant|app|platform|database|website)(?=$|,)"
)
_OTHER = pattern(r"\b(from|in|at|with|for|to) other ([a-z]+(?<![s])(?<!people)(?<!staff))(?=$|,)")
_WHAT_ONE_IS = pattern(
    r"\b(as|been|become|becoming|am|i'm|am i) (?P<what>(?:[a-z]+ ){0,2}(?:[a-z]{3,}(?:(?<![aeo])er|or|ist|ian)|chef"
    r"|nurse|cook|coach"
    r"|aide|tech|medic|student|lead|therapist|counselor|customer|member|regular|fan|intern|temp|host))"
    r"(?=$|[,.]| (?:and|in|at|here|there|for|since|with|who|from|on|to|of"
    r"|myself)\b)(?<!better)(?<!other)(?<!together)(?<!after)"
    r"(?<!ever)(?<!under)(?<!for)(?<!bilingual teacher)",
    re.IGNORECASE,
)
"""What somebody is or was, without its article: been customer there; grow as therapist."""
_LACKED = pattern(
    r"\b(make|makes|made|making) difference\b|\b(learn|know) trade\b|\b(without) (degree|experience|diploma|car"
    r"|license)\b(?<!experience)"
    r"|\b(have|has|get|give|gives|gave|want) (chance|degree|license|career|job|family|future)\b(?! of)"
)
_EITHER = pattern(r"(?<!\w)[abx]/[bt](?!\w)")
_A_BEFORE_A_VOWEL = pattern(
    r"(?:(?<![\w.-])(a)|^(A)) (?=[aeio](?!ne\b|nce\b)[a-z]{2,}\b)(?!(?:euro|ewe|one|once|uni|eu)[a-z]*)"
)
_AND = pattern(r"(?<=[\w#]) [/+&] (?=\w)")


def put_right(line: str) -> str:
    """The line with what was meant; what is right stays as it is."""
    for there, right in _MEANT:
        line = there.sub(right, line)
    line = _OF_ONE.sub(lambda found: f"{found[1]} " if lexicon.kind_of(found[1].lower()) else found[0], line)
    line = _A_BEFORE_A_VOWEL.sub(lambda found: f"{found[1] or found[2]}n ", line)
    line = _IN_LAW_OWNS.sub(r"\1's", line)
    line = _JOINED.sub(r"\1-", line)
    line = _TO_JOIN.sub(lambda found: f"{found[1]}-{found[2]}" if lexicon.may_be_verb(found[1]) else found[0], line)
    line = _MADE_OF_TWO.sub(r"\1-\2 ", line)
    line = _THERE.sub(lambda found: f"{found[1]} their " if lexicon.is_verb(found[1]) else found[0], line)
    line = _MANY.sub(lambda found: f"{found[1]} {found[2]} {_FOR_MANY[found[3]]}", line)
    line = _ONE.sub(_agreeing, line)
    line = _TURNS.sub(_turning, _DESK.sub(_turning, line))
    line = _LETTERS_OF_MANY.sub(lambda found: f"{found[1].upper()}s {found[2]} {found[3].upper()}s", line)
    line = _CODE.sub(lambda found: found[0] if lexicon.is_english(found[1]) else found[0].upper(), line)
    line = _HOW_MANY.sub(_counted, line)
    line = _STREET.sub(lambda found: f"{found[1]} {found[2].capitalize()}", _OVER.sub(" over ", line))
    line = _OWN.sub(_whose_own, line)
    line = _IN_THE.sub(_with_the, _OTHER.sub(r"\1 another \2", line))
    line = _BEFORE_ONE.sub(
        lambda found: f"{found['pair'].replace(' ', '-')} " if _is_thing(found["what"]) else found[0], line
    )
    line = _CONTRAST.sub(_contrasted, line)
    line = _LACKED.sub(_with_a, _WHAT_ONE_IS.sub(_with_a, line))
    line = _EITHER.sub(lambda found: found[0].upper(), line)
    return _AND.sub(" and ", line)


def _is_thing(word: str) -> bool:
    """Whether a word is a noun, also where it says many."""
    return bool(lexicon.kind_of(word) or lexicon.kind_of(word.removesuffix("s")))


def _whose_own(found: re.Match[str]) -> str:
    """Whose it is that one has of one's own: every team has its own budget."""
    if found[1] in ("has", "gets", "owns", "runs", "makes", "needs", "uses"):
        return f"{found[1]} its own "
    return f"{found[1]} their own " if found[1] == "have" or lexicon.is_verb(found[1]) else found[0]


_CONTRAST = pattern(r"\b(?P<before>[\w'’-]+) not (?P<what>(?:the |a )?[\w-]+(?: [\w-]+)?)$")


def _contrasted(found: re.Match[str]) -> str:
    """What it is rather than another thing: you use Epic, not Cerner."""
    after = found["what"].split(" ", 1)[0].lower()
    is_verb = found["before"].lower() in _BEFORE_NOT or after in _AFTER_NOT or after.endswith(("ing", "ed"))
    return found[0] if is_verb else f"{found['before']}, not {found['what']}"


_BEFORE_NOT = frozenset(
    """
    is are am was were be do does did can could will would should may might must has have had and or but if why how
    whether i'm you're it's they're we're that's it maybe of for when there's still just really also
    """.split()  # noqa: SIM905
)
_AFTER_NOT = frozenset("only just to being having so too that as much many enough sure yet even all always".split())  # noqa: SIM905


def _with_a(found: re.Match[str]) -> str:
    """One thing or one person with its article: make a difference; been a customer."""
    before, _, what = found[0].partition(" ")
    first = what.split(" ", 1)[0].lower()
    if first in _NO_ARTICLE or first.endswith(("ly", "ing", "ed")) or lexicon.is_verb(first):
        return found[0]
    return f"{before} {'an' if first[0] in 'aeiou' and not first.startswith(('uni', 'use', 'eu')) else 'a'} {what}"


_NO_ARTICLE = frozenset(
    """
    a an the my your our his her their this that no one some any well soon far long much many very so such always never
    in at on with for to by of from and or good great easy if when how what more most too also still looking not it is
    was senior junior
    """.split()  # noqa: SIM905
)


def _with_the(found: re.Match[str]) -> str:
    """A place or a group with its article: in the public sector; half of the team."""
    is_word = lexicon.is_listed(found["which"].strip())
    return f"{found['before']} the {found['which']}{found['what']}" if is_word else found[0]


def _counted(found: re.Match[str]) -> str:
    """Things that are many with their s: how many rooms each person cleans."""
    is_many = found[2].endswith(("y", "x", "ch", "sh", "man", "woman", "people", "staff", "children"))
    return f"{found[0]}s" if lexicon.kind_of(found[2]) and not is_many else found[0]


def _turning(found: re.Match[str]) -> str:
    """What one thing does, with its s."""
    if not lexicon.may_be_verb(found[4]) or not lexicon.kind_of(found[3].rsplit(" ", 1)[-1]):
        return found[0]
    after = " " if found[0].endswith(" ") else ""
    return f"{found[1]} {found[2]} {found[3]} {with_s(found[4])}{after}"


def _agreeing(found: re.Match[str]) -> str:
    """What is said of one with its s: a nurse who stays."""
    verb = found[4]
    if not lexicon.may_be_verb(verb):
        return found[0]
    return f"{found[1]}{found[2] or ''} {found[3]} {with_s(verb)}"


def with_s(verb: str) -> str:
    """What one does, with its s: carries, teaches, runs."""
    ending = "es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s"
    return f"{verb[:-1]}ies" if re.search(r"[^aeiou]y$", verb) else f"{verb}{ending}"
