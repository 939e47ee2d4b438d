"""Lists of words that phrases name in angle brackets."""

CLASSES: dict[str, str] = {
    "be": "am is are was were be been being",
    "your": "your the this that its their",
    "job": "job role position post opportunity opening vacancy internship gig work employment placement apprenticeship",
    "hire": "hire hired pick picked choose chose chosen select selected",
    "ask": "am is are was were has have did do does will would could can when how what who",
    "stake": "decision result results outcome shortlist* candidate* applicant* finalist* favorite favorites chance "
    "chances applicants candidates finalists shortlist shortlisted hired chosen picked selected verdict odds",
    "admit": "realize realise know admit understand afraid aware confess",
    "pass": "bring bringing send sent sending show share sharing attach attached attaching give take pass forward",
    "reply": "reply respond answer accept confirm revert",
    "replied": "replied responded answered accepted written called phoned decided returned",
    "news": "news update updates word progress movement development developments",
    "pay": "salary pay compensation wage wages benefits bonus remuneration package perks stipend overtime",
    "meal": "coffee lunch dinner drink drinks beer beers breakfast tea brunch cocktail",
    "gift": "gift gifts basket flowers bouquet roses chocolates chocolate cookies wine bottle champagne candy cake "
    "present presents voucher cupcakes brownies donuts pastries plant merlot whisky whiskey hamper giftcard treats",
    "gave": "send sent sending leave left leaving enclose enclosed bring brought bringing drop dropped mail mailed "
    "order ordered deliver delivered bake baked buy bought attach get got arrange arranged ship shipped",
    "feature": "smile eyes hair perfume legs body figure dress outfit looks face voice skin lips",
    "pretty": "beautiful gorgeous stunning hot pretty cute handsome attractive sexy lovely adorable",
    "great": "amazing brilliant incredible extraordinary phenomenal exceptional impressive outstanding stellar "
    "inspiring legendary unbelievable awesome magnificent remarkable superb flawless unparalleled wonderful "
    "fantastic genius",
    "person": "person leader manager boss mentor recruiter interviewer professional expert human individual",
    "awed": "amazed awed dazzled overwhelmed humbled stunned mesmerized captivated speechless starstruck enchanted",
    "hurt": "disappointed upset hurt angry frustrated devastated gutted shocked insulted offended furious annoyed "
    "baffled appalled outraged bitter disgusted saddened crushed heartbroken humiliated dismayed stunned",
    "bad": "unfriendly monster nightmare unprepared impolite dismissive weird creepy crook* thieves tyrant bully "
    "bullies corrupt unethical greedy jerk circus zoo shambles sweatshop crazy worst cheap unfair unprofessional "
    "disrespectful insulting pathetic ridiculous clueless incompetent biased rude arrogant disorganized "
    "disorganised dishonest unacceptable shameful disgraceful disgusting terrible horrible awful lousy lazy useless "
    "toxic stupid dumb condescending hostile joke sexist racist ageist discriminatory liar liars idiot idiots "
    "appalling hopeless cruel nasty sleazy inept chaotic backstab* spineless dreadful miserable filthy",
    "boss": "boss manager supervisor employer company workplace job team coworker coworkers workmates colleague "
    "colleagues firm office department director ceo place",
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
    "answer": "respond reply answer accept know decide decision hire call back me hear confirm offer",
    "leave": "take accept go walk sign withdraw move pull quit leave choose assume taking accepting going walking "
    "signing withdrawing moving leaving gone out",
    "when": "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "tomorrow tonight noon midnight today eod cob end close 1 2 3 4 5 6 7 8 9 10 january february march april may "
    "june july august september october november december",
    "will": "will would shall might may could can must am going to plan intend",
    "all": "everyone everybody people world they others anyone anybody",
    "theirs": "you your this company interview process experience hospital school restaurant store shop hr",
    "publish": "post leave write publish posting leaving writing publishing put putting",
    "poor": "bad negative honest scathing terrible nasty awful horrible public brutal harsh",
    "press": "press media newspaper newspapers papers paper reporter reporters journalist news",
    "authority": "eeoc ofccp bbb ombudsman authorities licensing commission bureau regulators regulator",
    "trait": "age race color ethnicity nationality religion faith gender sex sexuality orientation accent pregnancy "
    "pregnant disability weight skin hijab turban headscarf wheelchair looks appearance",
    "group": "thirty forty fifty sixty black white asian latino latina hispanic mexican indian arab african muslim "
    "jewish christian hindu sikh gay lesbian queer trans transgender woman female male mother mom older old young "
    "foreign foreigner immigrant pregnant disabled deaf blind autistic fat overweight short religious brown dark 40 "
    "45 50 55 60 65 over ethnic",
    "groups": "women men blacks latinos muslims jews christians moms mothers immigrants foreigners veterans seniors "
    "gays disabled older black",
    "preferred": "younger white male man men prettier thinner straight cheaper older guy blonde christian american "
    "pretty",
    "want": "want wanted prefer preferred hire hired pick picked choose chose",
    "eased": "nicer kinder patient eased ease calmed calm relaxed comfortable easy easier relax better welcome settle "
    "settled kind",
    "saw": "says say saw see seen noticed notice know knew spotted watched told shows showed",
    "found": "found find know knew figured learned googled saw looked searched",
    "page": "profile page photos pictures pics posts photo picture instagram facebook linkedin feed stories activity "
    "account house website",
    "often": "daily day night every times often again constantly always hourly morning hour",
    "worn": "dress outfit suit blouse skirt heels sweater jacket earrings necklace lipstick makeup haircut hairstyle "
    "perfume cologne nails jeans leggings hair shirt boots shoes lashes",
    "offer": "buy give get pay treat send bring cook bake slip take owe hook offer share split",
    "helps": "hire pick choose recommend select vouch hired",
    "worker": "candidate employee worker person nurse teacher driver cook chef engineer cashier salesperson seller "
    "programmer developer welder mechanic electrician carpenter baker barista server bartender manager analyst "
    "designer accountant trucker technician applicant hire leader coder closer",
    "does": "cooks works sells drives teaches codes knows does cleans handles can could will would bakes cares fixes "
    "builds writes closes serves runs",
    "rivals": "candidates candidate others applicants applicant anyone anybody everyone everybody rest competition "
    "people whoever them",
    "asked": "you asked ask questions question test answers interview",
    "public": "class classmate students followers reddit glassdoor online friends friend classmates candidates "
    "candidate group chat forum discord blog tiktok youtube quizlet others everyone roommate linkedin cousin sister "
    "brother indeed facebook internet",
    "friend": "friend cousin buddy contact source someone somebody roommate neighbor",
    "told": "read told said mentioned showed shared gave leaked tells says slipped texted forwarded",
    "inside": "pays paid earns salary pay budget shortlist short-list candidate candidates decision chosen hired "
    "ranked score scores notes list confidential secret range favorite firing fired layoffs leaving offer guy "
    "applicants feedback",
    "who": "woman women mother mothers mom moms muslim jew jewish christian asian latino latina hispanic mexican gay "
    "lesbian trans pregnant disabled immigrant immigrants foreigner foreigners veteran grandmother grandma parent "
    "parents",
    "treats": "buy treat bake cook pay owe fix paint repair slip",
    "people": "competitor* boss bosses manager* supervisor* owner* director* colleague* coworker* team staff people "
    "guy guys woman man lady girl receptionist assistant recruiter* interviewer* panel hr candidate* applicant* "
    "chef company process management department crew leadership agency test questions task",
    "outcome": "decision result results outcome verdict choice answer",
    "effort": "presentation test lesson interview performance demo english talk portfolio answer* response* voice",
    "lacking": "disaster mess terrible awful bad poor weak boring unclear place incomplete confusing wrong lacking "
    "embarrassing horrible shaky rusty",
    "cv": "cv resume name profile portfolio application details candidacy case work samples",
    "hand": "pass* forward* share sharing send* circulate* hand* show* bring drop slip give giving put push* move "
    "fast- track look* read* review* check*",
    "support": "recommend* refer* introduc* endors* vouch* mention* champion* forward* nominat* suggest* support* "
    "push* promot* propos* plug* sponsor* favor*",
    "deciders": "team committee panel people boss manager director board others hr decid* meet* company whoever",
    "verdict": "decision decid* chosen choose chose pick* select* selection hired hire shortlist* candidate finalist "
    "outcome result* list race through verdict offer convinced final* successful",
    "act": "repl* answer* respond* decide hire choose accept pick tell explain confirm call give let write act move "
    "hurry sign take",
    "contact": "write* email* call* ring* phone* text* messag* visit* contact* keep* ask* tr* send* knock*",
    "private": "divorc* miscarriage* depression depressed antidepressant* psychiatrist addict addiction alcoholic "
    "sober rehab bankruptcy bankrupt evict* eviction debts bailiff* custody chemo cancer tumor bowel* bladder "
    "breakdown* suicidal infertility ivf diagnosed diagnosis overdraft loneliness pregnancy ptsd insomnia migraine* "
    "panic psychologist colostomy",
    "misfortune": "died dead dying walked sick ill hospital hospitalized cancer left divorc* moved cheat* surgery "
    "arrested jail prison drinking drunk lost funeral stroke dementia suffering unemployed",
    "tens": "thirties forties fifties sixties seventies eighties nineties 30s 40s 50s 60s 70s 80s 90s",
    "mind": "mind* person human leader brain* soul boss manager chef teacher",
    "benefit": "pension 401k insurance bonus bonuses overtime pto vacation holidays perks cover maternity allowance "
    "commission relocation",
    "number": "# twenty thirty forty fifty sixty seventy eighty ninety hundred fifteen eighteen twenty-five",
    "contacted": "rung rang called phoned emailed written wrote texted messaged tried asked contacted left",
    "employer": "company firm employer hospital school place clinic shop restaurant agency bank hotel",
    "divine": "visionary genius legend idol goddess worship adore admirer spellbound mesmeriz* mesmeris* mesmerized "
    "starstruck unmatched unparalleled incomparable flawless godlike unrivaled superhuman saint angel mastermind",
    "ailment": "disease operation surgery hernia biopsy psychiatrist depression anxiety diabetes migraine migraines "
    "insomnia epilepsy asthma seizures bladder bowel bowels kidney ulcer ulcers crohn herpes hysterectomy "
    "transplant relapse",
    "poorly": "mess wreck disaster nervous flustered rambling jumbled garbled muddled tongue-tied hopeless rubbish "
    "useless dreadful appalling terrible awful mortified embarrassed ashamed incoherent shambles",
    "polish": "warm professional polished concise short brief friendly formal improved revised updated sample ready "
    "tailored refined sincere heartfelt better shorter warmer version",
    "draft": "note email message letter reply version draft text",
    "place": "company firm place office team process interview hospital school shop outfit department",
    "organ": "gallbladder appendix tonsils kidney thyroid uterus spleen tooth teeth ovaries prostate",
    "insult": "idiot* moron* jerk* bully* bullies incompetent* clueless rude* arrogant* pathetic toxic dishonest* "
    "liar* cheats crook* disrespectful* unprofessional* ridiculous* useless worthless stupid* dumb shameful* "
    "disgrac* shambles disorganized disorganised unfair* insult* slob* tyrant* cruel nasty shady sleazy sloppy "
    "inept backstab* hypocrit* spineless filthy laughable amateurish heartless spiteful rotten phony nepotistic",
    "ill": "grim dismal shabby rotten laughable amateurish amateur amateurs dump joke shambles disgrace farce mess "
    "hole prison disaster nightmare chaos heartless soulless dire petty mean fake crook",
    "wrongs": "cheat* exploit* bully* scream* shout* yell* underpay* steal* lies",
    "comes": "come coming comes drop* stop* swing* show* turn* pop*",
    "clients": "client* customer* patient* guest* visitor* resident*",
}
