"""The words and wordings by which a topic is sorted, and what is said where it cannot be used."""

import re

from should_connect.patterns import pattern

MOST_WORDS, MOST_CHARACTERS = 24, 300
"""How long a topic may be in words, and a topic or a detail in characters."""

NO_ANSWERS = frozenset(
    """n/a|na|n.a|none|nothing|nothing really|nope|no|nil|null|idk|idk really|dunno|unknown|unsure|not sure
|i'm not sure|i don't know
|don't know|i do not know|no idea|don't remember|i don't remember|i do not remember|i don't recall|can't remember
|i can't remember|cannot remember|forgot|i forgot|i forget|everything|anything|all|all of it|lots|lots of things
|a lot|many things
|various|various things|several things|some things|stuff|things|some stuff|something|whatever|blah|blah blah
|blah blah blah|etc
|test|asdf|asdfgh|qwerty|foo|not applicable|nothing special|nothing specific|nothing in particular|nothing much
|not much|tbd|hmm
|um|ok|okay|yes|maybe|skip|pass|see above|see below|same as above|ditto|the usual|general|general stuff|generic
|no topic|no subject|general chat|general talk|general discussion|chitchat|chit chat|same thing
|no reason|no real reason|no particular reason
|small talk|random stuff|lots of stuff|same old|same old same old|same old, same old|same old stuff|the same old
|talked about|we talked about|you talked about|about|topic|the topic|a topic|one thing|it|this|that|work|the work
|the job|my job
|the role|the position|the interview|our interview|my interview|the process|the company|your company|company|job
|role|interview
|a good talk|our talk|our conversation|the conversation|our call|your time|the time|your help|your kindness
|your patience
|your support|the opportunity|this opportunity|the chance|meeting me|talking with me|talking to me|speaking with me
|interviewing me
|seeing me|having me|it was great|it was good|it was nice|it was fun|great|good|nice|fine|fun|interesting|cool
|awesome|amazing|lovely
|great talk|good talk|great chat|nice chat|great conversation|good conversation|nice talking to you|nice to meet you
|good to meet you
|great meeting you|nice meeting you|me|you|us|myself|thanks|thank you|so much|hi|hello|hey|everything we discussed
|our chat|the chat|our meeting|the meeting
|what we talked about|what we discussed|what you said|things we discussed|life|business""".replace("\n", "").split("|")
)

IS_NOTHING = pattern(
    r"(?:(?:they asked (?:me )?)?(?:tell (?:me|us) about yourself|where do you see yourself\b.*|why should we hire you"
    r"|what(?:'s| is| are) your (?:greatest |biggest )?(?:strengths?|weakness(?:es)?)\b.*|star method(?: answers?)?)$)"
    r"|(?:(?:idk|dunno|nada|forgot|nda so|no idea|no clue)\b.*"
    r"|(?:just |only |the |some )*(?:really )?(?:normal|usual|cool|regular|random|basic|good|general|typical|boring"
    r"|standard|interview)(?: \w+)? (?:stuff|things|questions)|see (?:my )?(?:notes|above|below|attached|resume|cv)"
    r"|(?:(?:really |very |super |such |just )*(?:an? )?)(?:good|great|nice|lovely|awesome|amazing|fun|cool"
    r"|pleasant|solid)"
    r" (?:convo|conversation|vibes?|energy|talks?|chats?|call|meeting|interview|discussion)"
    r"(?: (?:overall|all around|in general|with (?:him|her|them|you)))?"
    r"|no comment|nunya\w*|you (?:had to be there|tell me)"
    r"|we (?:mostly|just|kind of|really)? ?(?:joked|laughed|clicked|vibed|hit it off)(?: around| a lot)?"
    r"|(?:the |my )?interviewer did (?:most|all) of the talking"
    r"|same as (?:last time|before"
    r"|above)|the thing(?: with the thing)?|none of your business|(?:it was )?(?:everyone|everybody)|they were nice"
    r"|(?:we|i) (?:didn'?t|did not|never|barely|hardly) (?:really )?(?:have|talk|discuss|cover|say)\b.*"
    r"|(?:can'?t|cannot|couldn'?t) (?:really )?(?:think|say|tell)\b.*"
    r"|nothin(?:g|'|\b)|(?:a )?(?:whole )?lot(?:ta| of) nothing|not much|not sure|(?:i )?(?:don'?t|can'?t|do not)"
    r" (?:know"
    r"|remember|recall))"
    r"(?: (?:really|much|new|specific|special|else|yet"
    r"|tbh|honestly|sorry))*,?(?:$| (?:it|we|just|only|i|he|she|they|what|if"
    r"|was)\b)"
)
"""Nothing to say, and why: nothing really, it was short."""
IS_PLEASANT = pattern(
    r"(?:the )?(?:whole |entire )?(?:team|staff|interviewers?|manager|people|crew|place) (?:was|were|seemed)"
    r" (?:(?:so|super|really|very|pretty) )?(?:nice|great|friendly|cool|awesome|chill|kind|good)$"
)
"""How they were, which is no topic."""
IS_THANKS = pattern(
    r"(?:i )?(?:just )?(?:(?:wanted|want|would like|'d like) to )?(?:say )?(?:thanks|thank you|thx)(?: \w+)?"
    r" for (?:(?:the|your|a|my|buying) )?(?:\w+ ){0,2}(?:coffee|lunch|breakfast|dinner|drinks?|snacks?|water|ride"
    r"|donuts?|pizza|help|time|call|chat|meeting|interview|opportunity|chance|invitation|email|message|info"
    r"|information)$"
)
"""Thanks for what was given, which is nothing that one talks about."""
AFTER_DASH = pattern(r"(?<=\w\w[\w”]) [–—-]+ .+$")
LEADS = pattern(
    r"^(?:(?:[\w.]+ ){1,3}(?:was|were) (?:kind|nice|good) enough to (?:explain|tell me about|talk about|show me)|"
    r"(?:okay|ok|so|yeah|well|um|uh|basically|honestly)(?:,? (?:so|yeah|um|like|basically))*,?"
    r"(?= (?:we|he|she|they|i|about|it was about|how|what)\b)|it was(?: mostly| mainly)?(?= (?:about|the|your)\b)|"
    r"you know,?(?= (?:the|your|how|what|about)\b)|"
    r"(?:and )?then(?= (?:the|your|a|an|about|how|what)\b)|i said(?: that)?(?= i\b)|i(?:['’]m| am| was) (?:asking"
    r"|curious|wondering|not sure)(?: about)?(?= (?:if|how|what|whether|why|when|who"
    r"|the|your)\b)|"
    r"(?:i |we )?(?:told|asked|showed) (?:him|her|them|you) about|"
    r"(?:i |we |just )?asked(?: (?:him|her|them|you))?(?= (?:if|how|what|whether|why|when|where|who)\b)|"
    r"(?:i )?explain(?:ed)?(?= my\b)|you (?:explain|explained|show|showed|taught|told) me(?= (?:how|what|why)\b)|"
    r"(?:pics?|pictures?|photos?) of(?= your\b)|"
    r"(?:(?:i )?(?:just )?(?:wanted|want) to say )?(?:thank you|thanks|thx|many thanks|ty)(?: (?:so|very) much"
    r"| a lot| again)?(?: for)?"
    r"|(?:i|we|you|us|you and i|both of us|me)(?:'d|'ve| have| had| was| were| did)?(?: (?:also|both|briefly|really"
    r"|just"
    r"|even|then|all|very much|mostly|mainly))*"
    r" (?:(?:talked|talking|talk|spoke|spoken|speak|chatted|chatting|speaking|laughed|laughing|bonded|bonding|joked"
    r"|geeked out"
    r"|nerded out"
    r"|asked|heard|hearing|learned|learnt|read|connected|compared notes|went)(?: to| with)?(?: me| you"
    r"| each other)?(?: a (?:lot|bit)"
    r"| for (?:(?:like|about|almost|over|around|at least) )?(?:ages|hours|an hour|a while|a long time|a bit"
    r"|half an hour|\d+ min\w*))?"
    r" (?:about|of|on|over)"
    r"|discussed|discussing|discuss|mentioned|covered|touched on|touched upon|enjoyed|enjoy|liked|loved|appreciated"
    r"|like(?! (?:when|it when|to|that)\b)"
    r"|appreciate|admired"
    r"|explained|described|brought up|shared|recommended|suggested|showed me|walked me through|told me about"
    r"|asked me about"
    r"|asked about|remember|remembered|learned|found out|got to (?:know|see)|talk about)"
    r"|(?:really |also |just |very much |both |we )?(?:talked|talking|talk|spoke|speak|chatted|chatting|chat"
    r"|speaking|laughed|asked|asking|ask|heard"
    r"|hearing|hear|learned|learning|learn|tell|bonded|bonding)(?: (?:to|with))?(?: (?:me|you"
    r"|them))?(?: (?:a (?:lot|bit)|more))? (?:about|of|on|over)"
    r"|(?:really |also |just |very much |both )?(?:discussed|discussing|discuss|mentioned|mention|covered"
    r"|touched on|touched upon|enjoyed|liked"
    r"|loved(?! ones?\b)|appreciated|explained|described|brought up|remember)"
    r"|(?:when )?you (?:talked|spoke|told me) about"
    r"|(?:told|asked|telling|asking) me about|(?:showing|walking) me (?:through|around)"
    r"|(?:sharing|explaining|mentioning)(?= (?:your|the|that|how|what|why|about)\b)"
    r"|(?:we |i )?(?:had|have|having|was|it was) (?:a|an|such a|our)(?: (?:really|very|super))?(?: (?:great|good"
    r"|nice|lovely|long|short|brief|fun|interesting|wonderful|quick))?"
    r" (?:talk|chat|convo|conversation|discussion|discuss|exchange|time talking|moment|laugh|debate) (?:about|on"
    r"|over|around"
    r"|regarding)"
    r"|(?:our|the|my|a|that)(?: (?:great|good|nice|lovely|long|short|brief|fun|interesting|wonderful|quick|little))?"
    r" (?:talk|chat|convo|conversation|discussion|exchange|talks|chats|debate) (?:about|on|over|around|regarding)"
    r"|(?:it was )?(?:great|good|nice|fun|lovely|interesting) (?:talking|chatting|hearing|speaking"
    r"|learning)(?: (?:to|with) you)? (?:about|on)"
    r"|(?:it was )?(?:great|good|nice|fun|lovely|interesting) to (?:talk|chat|hear|speak|learn)(?: (?:to"
    r"|with) you)? (?:about|on)"
    r"|(?:i )?(?:was |got )?(?:so |really |very |just )*(?:struck|impressed|inspired|intrigued|fascinated|moved)"
    r" (?:by|with)"
    r"|(?:i |we )?got to (?:see|visit|tour|meet|know)|talk(?:ed|ing)? shop (?:about|on|over)"
    r"|(?:it )?turn(?:s|ed) out(?: that)?(?= (?:we|you|your|the|our)\b)"
    r"|(?:book|movie|film|podcast|project|hobby|hobbies)s?:|(?:the )?(?:topic|subject)(?: was| is|:)?|about|re"
    r"|(?:something|stuff|things|bits|a (?:little )?bit|a little) about"
    r"|(?:all sorts|lots|(?:(?:many|various|different|a few|a bunch of|lots of) )?things|a mix|everything),? (?:but"
    r" )?(?:mostly|mainly)"
    r"|(?:lots|plenty|tons|a lot|a bunch) of"
    r"|regarding|concerning|e\.g\.|for example|such as|like|probably|maybe|mainly|mostly|also|just|um|well(?=,)"
    r")[,:]? +(?=\S)",
    re.IGNORECASE,
)
SAID = pattern(
    r"^(?:you|we)(?: (?:also|both|just|then))? (?:told me|said|mentioned|explained(?: to me)?|pointed out|noted"
    r"|told us|shared with me|shared"
    r"|agreed|found|found out|discovered|realized)(?: that)? (?=(?:i|we|you|he|she|they|it|the|your|our|my|there"
    r"|most|a|an|some|all)\b|\w+ (?:is|are|was|were|will|can)\b"
    r"|[a-z]+[a-rt-z]s (?:come|get|go|take|need|want|like|love|stay|leave|work|learn|move|rotate|float|share|use|run"
    r"|make|help|do|have|start|matter)\b)",
    re.IGNORECASE,
)
WHAT_THEY_SAID = pattern(
    r"^(?:what|the (?:way|thing)s?(?: that)?|the things) you(?:'ve| have| had)? (?:said|told me|shared|mentioned"
    r"|explained|talked|were saying|had to say|think|thought"
    r")(?: to me)? (?:about|on|regarding|of) ",
    re.IGNORECASE,
)
_PLEASING = (
    r"(?:(?:so|very|really|truly|super|most|quite|pretty) )*(?:great|good|nice|interesting|inspiring|helpful|useful"
    r"|fascinating|insightful|impressive|memorable|fun|wonderful|amazing|cool|awesome|eye-opening|refreshing|exciting"
    r"|lovely|spot on|valuable)"
)
FOUND_GOOD = pattern(
    rf"^i (?:really )?(?:thought|found)(?: that)? (?P<what>(?:the|your|our) .+?) (?:was |were |is |are )?{_PLEASING}$",
    re.IGNORECASE,
)
"""What the visitor found good: I thought your question about estimation was interesting."""
TAIL = pattern(
    r" (?:(?:really|truly|has|have|had|also|just|definitely) )*(?:(?:stuck|stayed|resonated|resonates)(?: with me)?"
    r"|(?:sticks|stays) with me|"
    r"(?:inspired|impressed|helped|struck|surprised|intrigued|interested|moved|touched|fascinated) me(?: (?:a lot"
    r"|most|very much))?"
    r"|(?:(?:,? ?(?:which|that) )?(?:was|is|were|are|sounds?|sounded|seems?|seemed|looks?|looked))"
    rf" {_PLEASING})$",
    re.IGNORECASE,
)
POINT = frozenset((
    "point", "points", "story", "stories", "advice", "tip", "tips", "idea", "ideas", "thoughts", "view", "views",
    "example",
    "comment", "comments", "take", "suggestion", "suggestions", "explanation", "perspective", "remark", "remarks",
    "insight",
    "insights", "question", "questions", "opinion", "opinions", "recommendation", "recommendations", "answer",
    "answers",
    "description", "account", "anecdote", "lesson", "lessons", "observation", "analogy", "feedback",
))  # fmt: skip
ONE_OF_A_KIND = frozenset(
    """
accident acquisition agenda annex anniversary announcement app apprenticeship archive article atmosphere auction audit
backlog ballroom ban banquet barbecue barn board book booth branch bridge budget buffet building bus cafe cafeteria
calendar camera campaign campus cap case caseload center ceremony challenge chart chatbot checklist checkpoint class
classroom cleanup clinic close closet club clubhouse committee commute competition concert conference contest contract
convention conversion cookout council counter course crane crash crew curriculum cutover dashboard database deadline
debate deck demo department desk difference display dock election event exam exercise exhibit exhibition expansion
experiment expo factory fair farm fellowship festival fleet flood floor folder forecast forum freeze freezer fryer
fund fundraiser future gala game garage garden go-live goal grant greenhouse group gym hackathon hall handbook handoff
handover hangar headquarters hearing history hotline hurricane idea implementation importance incident incubator
inspection install installation integration internship kickoff kiosk kitchen lab ladder laptop launch lawsuit layout
league lease ledger library license line lineup lobby location logo lottery machine magazine mandate manual map
marathon mascot meal meeting meetup mentor menu merger migration mission model module monorepo move mural museum
musical need neighborhood network newsletter office opening orchard orchestra ordinance outage oven pace pantry parade
park partnership performance pharmacy picnic pilot pipeline plan plant platform playground podcast policy pond pool
portal portfolio poster potluck power premiere printer process product program project promotion proposal protocol
prototype queue quiz quota race raffle rebrand rebuild recall recital redesign referendum register rehearsal relaunch
relocation remodel renovation reopening reorganization replacement report residency retreat retrofit reunion rewrite
roadmap role rollout room roster rota rotation route runway sale scanner schedule scholarship school script section
seminar sensor sequel server session setlist settlement shelf shift shop shortage show shutdown shuttle simulator site
situation sleepover spill spinoff spreadsheet stadium standup startup station stipend stockroom store strike studio
study suite summit surge survey switch syllabus system takeover talk tank team template terminal test timeline tool
toolkit tour tournament tower trailer transition trial trip truck tryout tunnel turbine union unit upgrade value van
vault venue vibe vineyard vision waitlist waiver walkout walkthrough walkway ward warehouse website wedding wing
workflow workload workshop yard zone zoo
""".split()  # noqa: SIM905
)
"""What a phrase of the visitor's names one of: an event, a place, a plan or a machine of theirs."""
UNFINISHED = frozenset((
    "the", "a", "an", "of", "in", "on", "at", "to", "for", "with", "and", "or", "about", "your", "my", "our", "from",
    "how",
))  # fmt: skip
ADJECTIVE_ONLY = frozenset(
    (
        "funny",
        "helpful",
        "useful",
        "friendly",
        "inspiring",
        "nice",
        "kind",
        "warm",
        "exciting",
        "better",
        "boring",
        "hard",
    )
)
IS_PRAISE = pattern(
    r"\b(?:amazing|awesome|brilliant|incredible|extraordinary|phenomenal|outstanding|stellar|legendary|genius"
    r"|wonderful|fantastic"
    r"|impressive|the best|so smart|so kind|so nice|beautiful|gorgeous|perfect|excellent|superb|remarkable)\b"
    r"|^you (?:asked|had|gave|made)(?: me)?(?: some| such)?(?: really)? (?:great|good|nice|interesting|smart|helpful)\b"
    r"|^you (?:are|seem|were|seemed|look)(?: \w+)* (?:nice|kind|smart|great|cool|cute|funny|friendly)$",
    re.IGNORECASE,
)
IS_WANTING = pattern(
    r"^(?:i(?:'m| am|'d| would| will|'ll)? (?:so |very |really |super |truly )*(?:excited|want|wanted|need|hope"
    r"|hoping|like to|love to|looking forward|interested"
    r"|eager|keen|thrilled|ready|able|can|could|believe|think|feel|know|wish|perfect|confident|sure|a (?:great|good"
    r"|perfect) fit)\b|hire me|pick me|please|let'?s |can'?t wait|looking forward|hope(?:fully)? |call me|email me"
    r"|text me"
    r"|see you)",
    re.IGNORECASE,
)
IS_WISH = pattern(
    r"^(?:good luck|go (?!live|karts?\b|to\b)[a-z]+$|sorry\b|happy (?:birthday|holidays)|merry |see you|call me"
    r"|email me|text me|let'?s )",
    re.IGNORECASE,
)
"""A greeting or a wish rather than a topic."""
IS_PRESSING = pattern(
    r"\b(?:when (?:you|they)(?:'ll| will| would| are going to)? (?:decide|let me know|hear|call|get back)|if (?:i"
    r"|you) (?:got|get|have|liked|want|hired|hire) "
    r"|my chances|next steps?|(?:hear|heard|hearing) (?:back|from)|hiring decision"
    r"|(?:the|your) decision(?=$| date| timeline| (?:on|about) (?:me|my|the (?:role|job|position)))"
    r"|the other candidates?|how (?:i|my interview) (?:did|went|do))\b"
    r"|^(?:the )?(?:job )?(?:offer|next round|second (?:round|interview)|(?:hiring|interview) process)$",
    re.IGNORECASE,
)
PRESENT = pattern(
    r"^(?:(?:the|your|our|my|every|each) )?(?:\w+ )?(?:team|company|hospital|school|clinic|office|product|app"
    r"|manager|ceo|boss|group|department|crew|unit|kid|son"
    r"|daughter|dog|wife|husband) (?:works|uses|runs|needs|helps|trains|serves|builds|ships|hires|sells|has|owns"
    r"|plays|loves|starts|offers) "
    r"|^(?:(?:the|your|our|most|all|many|some) )?(?:\w+ )?\w+[a-rt-z]s (?:use|love|need|like|want|help|make|build"
    r"|get|go|learn|feel|come|take|work (?:in|with|on|from|as|at|together)) "
)
SHORT = {
    "w/": "with ",
    "b/c": "because",
    "u": "you",
    "ur": "your",
    "thru": "through",
    "bc": "because",
    "abt": "about",
    "&": "and",
    "+": "and",
    "4": "for",
}
SHORT_FORMS = pattern(
    r"(?<!\S)(?:w/ ?|(?:b/c|u|ur|thru|bc|abt|&|\+|(?<=[a-z] )4(?= (?:the|your|ur|my|our) ))(?=\s))(?=\S|\s\S)"
)
ASIDE = pattern(
    r"(?:[,.]? (?:lol|haha+|hehe|tbh|imo|i guess|i think|or something|and stuff|sort of|kind of"
    r"|apparently|and so on|and such|etc\.?|mostly"
    r"|really|honestly|i suppose"
    r"|(?:n|and) that|or whatever|or something like that|and all that|and everything|(?:she|he|they) (?:said|says"
    r"|told me)"
    r"|basically|actually|a lot|a bit|yesterday|today))+$|^(?:tbh|imo|lol|so|ok so|hmm|um|er|oh),? ",
    re.IGNORECASE,
)
PARENTHESIS = pattern(r"\s*\((?:[^()]*[!?]|lol|haha|tbh|i think|maybe|sorry)\)$", re.IGNORECASE)
"""An aside at the end."""
SENTENCES = pattern(r"(?<=[a-z0-9)”\"][.!?;]) +(?=[A-Z“\"])|(?<=[a-z]{3}[.!?]) +(?=[a-z])")
ABBREVIATED = pattern(
    r"\b(?:St|Dr|Mr|Ms|Mrs|Mx|Prof|vs|No|Inc|Co|Corp|Ltd|Jr|Sr|Mt|Ft|Ave|e\.g|i\.e|etc|approx|U\.S|U\.K|[ap]\.m)[.]$",
    re.IGNORECASE,
)

NOT_A_TOPIC = "We left this out: it doesn't say what you talked about. Leave it empty, or name one thing."
TOO_LONG = "This is too long for one sentence. Use a few words."
NOT_ENGLISH = "The messages are in English. Put this in English words."
A_GAP = "There's still a gap to fill in here."
AN_ADDRESS = "A link or address looks like advertising in a message. Say in words what it is."
ONE_THING = "A message has room for one thing. Keep the one that matters most."
WHO = "Start with who: “you”, “we”, or the thing itself."
TO_THEM = "The message speaks to them, so write “you” or “your”."
ABOUT_YOU = "This says something about you. Name the thing you talked about instead."
PRAISE = "Praise like this can sound like flattery. Name what they said or do instead."
WANTING = "This says what you want. Name something you talked about instead."
PRESSING = "This asks about their decision, which a message of thanks leaves out. Name something else."
A_QUESTION = "This is a question. Say what it was about, such as “how you train new people”."
MORE_WORDS = "A few more words, please: what about it?"
