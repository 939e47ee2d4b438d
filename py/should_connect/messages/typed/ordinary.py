"""Ordinary English words: those a phone writes with a capital at the start of a field though they are no names.

The common words of SCOWL (size 10, American English; copyright 2000-2016 by Kevin Atkinson, who permits use, copying,
modification and distribution for any purpose without fee, provided that this notice appears in all copies; as is,
without warranty), reduced to stems, with words of work and free time added, and without those that are names as well
(May, Mark, Python, Slack).
"""

ORDINARY = frozenset(  # one long text, because a list of as many strings takes a page each hundred words
    """
ability able about above absence absolute abuse academic accept acceptable access accessible accident accidental accord
accordingly account accountant accounting accuracy accurate achieve acquire across act action active activity actual add
additional address adequate adjust admin administrative admit admittedly adopt advance advantage advertise advice advise
affair affect afford afraid after afternoon afterward again against age agency agenda agile ago agree ahead aid aim air
alarm album algorithm alias alive all allow almost alone along already also alter alternate alternative although
altogether always am ambiguous among amount amuse an analog analogue analysis analyst analytics ancient angle angry
animal announce annoy annual anonymous another answer any anybody anyone anyplace anything anyway anywhere apart
apologize apology apparent appeal appear appearance apply appreciate apprentice approach appropriate approval approve
arbitrary architect are area argue arise arithmetic arm army around arrange arrive article artificial artist as aside
ask asleep aspect assembler assembly assistant associate assume assure at ate atmosphere attach attack attempt attend
attendant attitude attorney attract attractive audience auditor author authority automatic automatically automobile
autumn available average avoid awake award aware away awful awkward back background backwards bad baking balance ball
ballet ban bank bar barista bartender base baseball basic basically basis basketball battery be bear beautiful became
because become beekeeping been before beforehand began begin begun behalf behave behavior behavioral behind believe
belong below benefit besides best bet better between beyond bid big bigger biggest bike bilingual binary bind biology
birth bit bite bitten bizarre black blame blank block blow blue board boat body book bookkeeper boot bore borne borrow
both bothered bothering bottle bottom bought bound box boy bracket branch brand breach bread break brew bridge brief
bright bring broadcast broke broken brother brought brown bucket budget buffer bug build builder buildings built bulk
bulletin burger bury bus business busy but button buy by byte calculate call came camp campaign camping can candidate
cannot capable capacity capital captain car cardboard cards care career careful caregiver carpenter carry case cashier
cassette cat catalog catch category caught cause cease cell cent central century certain certified chain chair chairman
chance change channel chaos chapter char character charge charity chart cheap cheapest check cheese chef chemical
chemistry chess child children chip choice choir choose chose chosen church cinema circle circuit circumstance citizen
city civil claim clarify class clean clear clearest clever climate clinic clock close closer closest club clue coach
cocktail code coding coffee cold collapse collect college color column combine come command comment commercial
commission committee common communicate community company comparable comparatively compare comparison compatibility
compatible compiler complain complaint complete complex complexity complicate component compose compost comprehensive
compromise compulsory compute computer concept concern concert concierge concrete condition conference confident confirm
confuse connect consequence consequently consider considerable considerably consist consistency consistent constant
constraint construct consultant contact contain content context continually continue continuous contract contrary
contrast contribute control convenient conventional convert convince cook coordinator cope copy copywriter core corner
correct corrupt cost could council counselor count country county couple course court cover craft crash crazy create
creature credit crew cricket crisis crisp critical criticism cross cry cs culinary culture cup cure curious current
curriculum cursor custodial custodian customer cut cyber cycle damage dance danger dangerous dare dark dashboard data
database date datum day daycare dead deadline deal dealt dear death debate decade decent decide declare decrease
dedicate deduce deem deep default defense define definite definitive degree delay delete deli deliberate deliver
delivery demand democratic demonstrate dental dentist depend dependable depth derive describe design designer desirable
desire desk desperate despite destroy detail detect determine develop developer device devote dialysis dictionary did
die diet differ difference different difficult difficulty digit digital dinner direct director directory dirty
disadvantage disagree disappear disaster disc discipline discount discourage discover discuss dishwasher disk dislike
dispatch dispatcher display distance distant distinct distinguish distribute district disturb ditto divide do document
doe dog dollar domain done door double doubt doubtful doula down dozen drama drastic draw drawn dream drink drive driven
driver drone drop drove dry dubious due dumb dump during duty dying each earlier earliest early earth ease easier
easiest east easy eat eaten economic economy edge edit editor educational effect effective efficient effort eight either
elect electric electrician electronic elementary elevator else elsewhere embarrass emergency emphasis employee empty
enable encounter encourage end enemy engine engineer enjoy enormous enough ensure enter entire entitle entity entrance
entry environmental equal equivalent eraser err error escape especially essay essential establish estimate ethics even
evening evenings event eventually ever every everybody everyone everything everywhere evidence exact exam examine
example excellent except excess excessive exchange exclude exclusive excuse execute executive exercise exist existence
expand expect expense expensive experience experiment experimental expert explain explicit express extend extensive
extent external extra extract extreme eye face facility fact factor fail failure fair faith fall fallen false familiar
family famous fan fancy far farm farther farthest fashion fast fastest fatal fate father fault favor favorite fear
feasible feature fed federal feed feedback feel feet fell felt festival few fewest field fight figure file fill film
final financial find fine finger finish finite fire firefighter firm first fiscal fish fit fitness five fix flag flash
flat flavor flew flexible flight float floor flow flown fluent fly folk follow food foot football for force forecast
foreign foreman forest forever forget forgot forgotten forklift form formal format forth forthcoming fortunately fortune
forward found four fourth frame free freedom freelance freight french frequent fresh friend from front fry full fully
fun function fundamental funds funny further furthest future gain gallery game garbage garden gardening gas gasoline
gate gather gave general generate genuine geriatric get girl give given glad glass global golf gone good got gotten
governor grad grade gradually graduate grammar grand graph graphic grateful grave gray great greatest green grew grind
grocery gross ground group grow grown growth guarantee guard guess guest guide guitar gun guy gym habit hack had hair
half hall hand handle handover handy hang happen happy hard hardest hardware hardworking harm harmful harmless has hat
hate have he head health healthcare healthy hear heart heat heavy held hell hello help helpful hence her here hereby
herself hid hidden hide high highest hike hill him himself hint his historical history hit hobby hockey hold hole
holiday home homework honest hopefully horrible horse hospice hospital host hostess hot hotel hour house housekeeper
housekeeping housing how however huge human hundred hung hunt hurry husband hygienist ice idea ideal identical identify
identity if ignore ill illegal image imagine immediate impact implement imply importance important impose impossible
improve in inability inadequate inbound inch incident incidentally incline include income incompatible incomplete
inconsistent inconvenience incorrect increase indeed independent index indicate individual industrial industry
inevitably inferior infinite influence info inform initial inner innocent input insert inside insist install instance
instant instead insurance integer integral intelligence intelligent intend interact interest interface interior intern
internal international interpret interval into introduce invalid invariably invent inventory investigate invisible
invite involve irrelevant irritate is isolate issue it item itself janitor janitorial jazz job jogging join joint joke
journal judge jump junior junk just justify kayak keen keep kennel kept key keyboard kid kill kind kindergarten king
kitchen knew knitting knock know knowledge known lab label labor laboratory laborer lack lady lain land landscape
landscaper landscaping language laptop large larger largest last late later latest latter laundry law lawn lawyer lay
layout lazy leach lead leaf learn lease least leave lecture lecturer led left leg legal lend length less lesson let
letter level liable librarian library licensed lie life lifeguard lifetime lift light like likewise limit line linear
link list listen literacy literally literature little live load loan local lock log logic logical logistics long longest
look loop loose lorry lose loss lost lot loudly love low lowest luck lucky lunch lying machine machinist mad made magic
magnetic magnitude mail main maintain maintenance major majority make man manage manager manner manual many map marathon
market marketing marriage marry mass massage massive master match material mathematical mathematics matter maximum maybe
me mean meaningful meaningless meanings meant measure mechanic mechanism media medical medium meet meetings member
memory men mental mention mentor mentoring merchandiser mere merger merit mess message messy met metal method middle
midnight midwife might mile military million mind mine minimal minimum minor minority minute mislead misled miss mistake
mistaken mistook misunderstand misunderstood misuse mix mobile mod mode model modern modify molder moment money monitor
month moral more morning mortgage most mother motion motorcycle mountain mouth move movie much multiple museum music
must my myself mysterious nail naive name nanny nasty nation national natural nature naughty near nearby nearest
necessary necessity neck need negative neighborhood neither nervous net network never nevertheless new next nice nicer
nicest night nine no nobody noise noisy none nonsense nor normal north not note nothing notice notify novel now nowadays
nowhere numb numbest numerical numerous nurse nursing obey object obscure observe obtain obvious occasion occasional
occupy occur odd of off offered offering office officer official often oh oil old oldest omit on onboarding once one
onto open opera operate operator opinion opportunity oppose opposite optician option optional or orchestra order
ordinary organize origin original other otherwise ought our ourselves out outage outbound outdoor output outreach
outside over overall overnight owe own pack package packet paid pain painful paint painting pair palliative paper para
paragraph paralegal parallel paramedic paraprofessional parent parenting park parking parrot part partial particular
party pass past pastry patch path patient pattern pause pay payroll peace peak peculiar pediatric pen people per perfect
perform performance perhaps period permanent permit person personal persuade pest pet petrol pharmacist pharmacy phase
phenomenon philosophy phlebotomist phlebotomy phone photo photography phrase physical physician physics pi piano pick
pickleball picture piece pile pilot pint pipe pizza place plain plan plane planet planner plant plastic play plea
pleasant please plenty plot plug plumber plumbing plus pocket podcast poem poet poetry point pointless police policy
political poll pool poor pop popular port position positive possibility possible possibly post postmaster potential
pottery pound power powerful practical practice precise prefer preferable preferably preference prep prepare preschool
presence present preserve president press pressure presumably presume pretty prevent previous price primary prime
primitive principal principle print printout prior prison privacy private probably problem procedure process processor
produce producer product professional professor proficient program programmer progress project promise prompt prone
proof proper property proposal propose prospect protect protest prove provide psychologist public publicity publish pull
puncture puppy purchase pure purpose push put putt puzzle qualify quality quantity quarter quarterly question queue
quick quickest quiet quilt quit quite quote rabbit race radio rail rain raise ramp ran random range rapid rare rate
rather raw re reach react read readable ready real reality realize reason reasonable reasonably recall receive recent
receptionist recipe recognize recommend record recover recruit recruiter recycle reduce redundant refer reference
reflect refugee refuse regard regardless region register regret regular rehab reject relate relative release relevance
relevant reliable religion religious reluctant remain remark remember remind remote removal remove renewable repair
repeat repeatedly replace reply report represent representative reproduce request require research researcher reserve
resident resort resource respect respectively respiratory respond response responsibility responsible rest restart
restaurant restock restore restrict result retail retain retrospective return reveal reverse review rewrite rid ride
ridiculous right rise risk rival river road roadmap robot robotics rock role roll roofer room root rough round route
routine row rubber rubbish rugby rule rumor run running rush sad safe safer safest safety said sail sailing saint sake
sale sales salsa same sample sandwich sat satisfy save saw say scale scan scene schedule scheme school science
scientific scientist score scrap scratch screen script scrum search season seasonal second secondary secret secretary
section secure security see seek seem seen select self sell seminar send senior sense sensible sensibly sensitive sent
sentence separate sequence serial series serious serve server service session set settle seven several severe sex shall
shame shape share sharp she sheet shelf shift ship shoot shop short shortage shortest should show shown shut side sight
sign signal significance significant silly similar simple simpler simplest simply simultaneous since sincerely single
sit site six size skate ski skiing skill sleep slight slip slow slowest small smallest smile smooth so soccer social
society soft software solar sold solely solid solve some somebody somehow someone someplace something sometime somewhat
somewhere son soon soonest sophisticate sorry sort sought sound source sourdough south southern space spare speak
special specialist specific specifically specify speech speed spell spend spent spirit spite split spoke spoken sport
spot spread sprint square stable staff stage stand standard start startup state station statistic statistical status
stay steal step stick still stock stocker stone stood stop storage store story storytelling straight straightforward
strange strategy stream street strength strict strike string strong struck structure stuck student study stuff stupid
style subject submit subsequent subset substantial substitute subtle succeed success successful such sudden suffer
suffice sufficient sugar suggest suit suitable suitably sum summary sun superior supervisor supplier supply support
suppose supposedly sure surf surface surfing surgeon surprise survey survive suspect suspend suspicion sustainability
swim swimming switch syllabus symbol syntax system table take taken talk tank tape task taste taught tax tea teach
teacher teaching team teamwork tech technical technician technique technology tedious teeth telehealth telephone tell
temperature temporary ten tendency tends tennis term terminal terminology terribly territory test tester text than thank
that the theater theatre their them themselves then theoretical theory therapist therapy there thereby therefore these
they thin things think third this thoroughly those though thought thousand threat three threw through throughout throw
thrown thus ticket tie tight till time timeline tin tip title to today together token told tomorrow tonight too took
tool tooth top topic total touch tour toward town toy trace track traditional traffic trail train trainee training
transfer translate translator transport trap trash travel treat tree triage trial trick trip trivia trivial trouble
troubleshoot truck true truly trunk trust truth try tune turn tutor twelve twenty twice two tying type typical
typography ugly ultimate ultrasound unable unacceptable unaware uncertain unclear under undergraduate underneath
understand understood underwriter unfortunate unhappy uniform unique unit unite universal university unknown unless
unlike unlimited unnecessary unpleasant unreasonable unsuitable until unusual unwanted up update upon upper upselling
upset upskilling upwards us usage use useful useless user usual utility utterly vague valid validity valuable value van
variable variety various vary vast vector vegan vendor very veterinary via vice video view vinyl violin virtually virtue
visible vision visit vital voice volleyball volume volunteer vote wait waiter walk wall want war warehouse warm warn
warranty was wash waste watch water way we weapon wear weather web website wedding week weekend weight weird welcome
welder welding well went were west western what whatever whatsoever wheel when whenever where whereas whereby wherever
whether which while whilst white who whoever whole whom whose why wide wider widespread widest wife wild win window wine
winter wire wise wish with withdraw within without woman women won wonder wonderful wooden woodwork wore work workflow
workload workout workshop world worn worry worse worst worth worthwhile worthy would wound write writer writing written
wrong wrote year yellow yes yesterday yet yoga you young your yourself youth zero zoo
""".split()  # noqa: SIM905
)
_ENDINGS = (
    "ability", "ance", "ence", "ical", "ician", "ional", "ism", "itarian", "ologist", "otomist", "ual",
    "ity", "ment", "ments", "ness", "ology", "ship", "ships", "sion", "sions", "tion",
    "tions",
)  # fmt: skip
_INFLECTIONS = ("s", "es", "ed", "d", "ing", "er", "ers", "ly", "ness", "est")


def is_ordinary(word: str) -> bool:
    """Whether a word, in whatever letters, is an ordinary English one and no name. Each part of a compound counts."""
    parts = word.lower().replace("’", "'").split("-")
    return all(_is_simple(part.removesuffix("'s")) for part in parts)


def is_listed(word: str) -> bool:
    """Whether a word in small letters is in the list as it is, or is the plural of one that is."""
    return word in ORDINARY or word.removesuffix("s") in ORDINARY


def _is_simple(word: str) -> bool:
    if word in ORDINARY or (len(word) > 6 and word.endswith(_ENDINGS)):
        return True
    stems = {word.removesuffix(ending) for ending in _INFLECTIONS if word.endswith(ending)}
    stems |= {f"{stem}e" for stem in stems} | {stem[:-1] for stem in stems if len(stem) > 3 and stem[-1] == stem[-2]}
    stems |= {f"{stem[:-1]}y" for stem in stems if stem.endswith("i")}
    return not stems.isdisjoint(ORDINARY)
