"""Lists of words that phrases name in angle brackets."""

CLASSES: dict[str, str] = {
    "be": "am is are was were be been being",
    "i": "i we",
    "your": "your the this that its their",
    "job": "job role position post opportunity opening vacancy internship gig work employment placement apprenticeship",
    "decision": "decision decisions outcome result results verdict choice answer conclusion",
    "reply": "reply respond answer accept confirm revert",
    "replied": "replied responded answered accepted written called phoned decided returned",
    "news": "news update updates word progress movement development developments",
    "pay": "salary pay compensation wage wages benefits bonus remuneration package perks stipend",
    "meal": "coffee lunch dinner drink drinks beer beers breakfast tea brunch cocktail",
    "gift": "gift gifts basket flowers bouquet roses chocolates chocolate cookies wine bottle champagne candy cake "
    "present presents voucher cupcakes brownies donuts pastries plant merlot whisky whiskey hamper giftcard treats",
    "gave": "send sent sending leave left leaving enclose enclosed bring brought bringing drop dropped mail mailed "
    "order ordered deliver delivered bake baked buy bought attach get got arrange arranged ship shipped have",
    "feature": "smile eyes hair perfume legs body figure dress outfit looks face voice skin lips",
    "pretty": "beautiful gorgeous stunning hot pretty cute handsome attractive sexy lovely adorable",
    "great": "amazing brilliant incredible extraordinary phenomenal exceptional impressive "
    "outstanding stellar inspiring "
    "legendary unbelievable awesome magnificent remarkable superb flawless unparalleled wonderful fantastic genius",
    "person": "person leader manager boss mentor recruiter interviewer professional expert human individual",
    "awed": "amazed awed dazzled overwhelmed humbled stunned mesmerized captivated speechless starstruck enchanted",
    "hurt": "disappointed upset hurt angry frustrated devastated gutted shocked insulted offended furious annoyed "
    "baffled appalled outraged bitter disgusted saddened crushed heartbroken humiliated dismayed stunned",
    "bad": "unfair unprofessional disrespectful insulting pathetic ridiculous clueless incompetent "
    "biased rude arrogant "
    "disorganized disorganised dishonest unacceptable shameful disgraceful disgusting terrible horrible awful lousy "
    "lazy useless toxic stupid dumb condescending hostile joke "
    "sexist racist ageist discriminatory liar liars idiot idiots",
    "boss": "boss manager supervisor employer company workplace job team coworker coworkers colleague colleagues firm "
    "office department director ceo",
    "past": "current present former old last previous ex",
    "family": "uncle aunt father mother dad mom mum brother sister cousin friend husband wife brother-in-law",
    "children": "kids children family son daughter baby wife husband mother parents",
    "site": "facebook instagram snapchat tiktok whatsapp telegram twitter tinder messenger",
    "day": "monday tuesday wednesday thursday friday saturday sunday tomorrow tonight noon today",
    "many": "two three four five six seven eight nine ten eleven twelve several many multiple countless numerous "
    "second third fourth fifth sixth seventh eighth tenth 2 3 4 5 6 7 8 9 10 2nd 3rd 4th 5th",
    "nth": "second third fourth fifth sixth seventh eighth tenth 2nd 3rd 4th 5th umpteenth",
    "modal": "can could would will may might shall should",
    "interview": "interview interviews conversation talk call chat meeting round panel",
    "adv": "so very really truly quite rather pretty extremely terribly just also still too honestly a bit little",
}
