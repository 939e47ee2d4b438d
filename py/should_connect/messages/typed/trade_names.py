"""Names by trade that people type small: products, laws, short forms and places that no public list here has.

Written for this guide from what is talked about in interviews; what a kept list has is not here.
`ALSO_WORDS` are names too, as their neighbors show.
"""

LETTERS = """
3pl 4pl 501c3 8a 8d a&r a/p a/r acas acls aco acsm adas adr afci afge aflcio afm afscme aftra agm alf als aml anda anz
aod ap apqp ar arima arpa arr asa asc ascap ase asic asn ato ats aum aws b&b b2c ba bant bcba beo bess bi bim bip bla
bmi boh bol bop bopis bpa breeam cabg cac caep caiso capa car-t cauti ccc ccpa cdmo cecl ceqa cercla ceu chro ci cicd
cio ciso clabsi cle clia clin cma cmo coc coppa coshh cota cpoe cpra crna cro csat ct ctr cvicu d&d d&o d2c daw dax dc
dcaa dei dfars dfma dga dvir e&o eap ebitda ecf ecmo ecn ecoa ecu edi edr ein eld elisa elns elt emar emc emdr emi epc
ercot esas esea esg esp etf etl eu evp evse eyfs f&b fape fasb fatca fba fcra ferc ferpa fhir finra fips fisma fmcsa
fmea fnol foh fom fp&a fsa gaap gc gcse gd&t ge gfci glba gm gre gs haccp hai hcahps hci hedis heloc helocs hepa hl7
hmda hmi hmis hris hsa iaas iacuc iadl iam iatse ib ibew icd icp icse icwa idiq idx iecc ifsp iga imdb iolta iop iosh iq
irb irops irr itar itc itil itsm iv jamb jcaho jd jit k9 k99 kpo kyc latam lbo leed lihtc lims loi loler loto lre lsat
m&a macra mca mcat mcle meddic mep micu midi miso mlis mlo mou mro mrsa msa msha nab nace nafdac nagpra naia nas nasm
nci ncic nclex ncqa nea nebosh neco nepa nerc nfpa nhpa nia nibrs nims nist noaa nofo noi np npdes npi nwea nysc o&m occ
ocd oee ofac oidc olap oltp opm oq ospf ota otr owasp p&c p&l paas pacs pacu pam parcc paye pbis pca pcaob pcu pepfar
pfas pga pgy1 pgy2 pha picu plu pmi po poam poc pod ppa ppap ppo pq pr psat pv q&a qc r&b r&d r01 raci rbac rcra reo
respa rf ria riddor risa roas roi rti rto rtos rtu rv saas sal saml sas sbac sbir scada sdvosb sdwan sec seiu sel sf
shpo sicu siem sipc siu slo smwia soc spac sqa sqe sre ssas ssdi ssi ssis sso staar stig sud t&e tanf tco tcpa tesda
tila tl tpa tpu tupe twic ua uat ucas ufcw uk undp unhcr upsc usajobs usao usfs usgbc usgs usmca usta uvm vap vav vha
vlan vr waec waf wcag wga wioa wosb xr
"""
"""What is said letter by letter, in small letters."""
TITLED = """
abaqus abeokuta ableton abuja accela accor ada adderall adobe adroll adyen ahrefs airbyte aircall akure alaris alation
albertsons alice allison allscripts alteryx alzheimer's amada amadeus amex amharic anaplan andersen annapolis ansys
anthropic antigua apgar appium arabidopsis argo arri ashby asperger assamese astro athena augusta autel auth0 autosar
avalara avaya aveda aveva avigilon avimark avro avvo axxess azure bach bacolod baguio bakken bangor barnsley beckman
beethoven behr benchling benedictine benevity bengali benjamin bernina billings birkenstock bitbucket blackbaud
blackline blackmagic blackpool blooket bloomerang bloomingdale's bluebook bluetooth boise bombardier bonnaroo bonvoy
booksy boomi braden bradford brady brex briggs brighton brightspace brightwheel brixton brno bronx brooklyn buddhist
buildertrend buildium bunsen caboodle calabar calabrio caloocan calyx camry carestream carhartt carlisle carta casetext
cassandra catchafire cavite cebuano cellebrite centos cepheid ceridian chekhov cherokee chevron chicano choctaw chopin
chroma chromeleon cigna cision clari clickup clio clojure cloudbeds cochrane cogito cognex cohesity coimbatore compeat
concept2 conoco contentful corolla costpoint coulter coventry creo crestron crohn's croydon cuisinart cvent dagster
danielson dante dari daubert dayforce debian deel delphi deltek dematic descartes descript desmos dewey dexcom dialpad
dibels discord doka dolby doncaster doosan doubletree doximity dreamworks drosophila dundee dwolla dyson dysport ealing
ecobee edgenuity edmentum efik eid eightfold elasticsearch elementor eliquis ellucian eloqua elsevier emacs embraer
emilia emmy enneagram enphase enscape entrata epicor episcopal eppendorf erikson erlang essilor estes esurance
eventbrite everlaw exmark extron factset fadal fairbanks faridabad farsi faulkner fedora festo feuerstein fieldview fiix
filevine fivetran flexe flexport floortime formlabs fountas framer franciscan freightliner fresha freshdesk frontline
gainsight gallup gantt gatling gatwick geico genentech generac genetec getty gibson gillingham gimkit glock gloucester
godox gofundme golang goldwell goodman gorgias gottman grammy granicus greenlee groupon guidewire gujarati gulfstream
gurgaon gurugram haas hackney hamburg hamlet hapag hardie harlem harvestore haskell hausa heathrow heggerty helena
hemingway herndon heroku hevo highspot hillrom hilti hindu hispanic hodgkin hootsuite hotjar houdini hounslow hoya hoyer
huddersfield hudi hudl humalog humira hurco husqvarna hyatt hypertherm hyster ibsen icims igbo ikeja ilocano iloilo
ilorin incoterms indiegogo infios infor informatica instagram intacct intuit intune inverness ipswich ishikawa isolved
istio iterable ithaca ivanti janome jeppesen jesuit jewish jobvite joomla juki julia juneau jungheinrich justworks
juvederm kagan kaiser kali kandji kareo kauai kaymbu kenworth kepware keras kerastase kevlar keyence keytruda kibana
kickstarter kigali kinnser kiva kjeldahl klarna klein kluwer knapp knipex knowcross kochava kohler kone kontakt korber
kubeflow kuka kustomer kwanzaa kyriba labware lacerte lakota landstar lantus laramie laserfiche latina latinx learjet
legalzoom legionella lekki lenel lennox levi's lewisham lexia lexicomp lexile lexington libby likert lipitor listeria
loadsmart loctite logikcull logstash lollapalooza louisville lululemon lumion lutheran luton luxottica lyme macbeth
macon macy's mahler makati mako malayalam mandaluyong marathi marcellus markforged marqeta marshalls marvel marzano
maslow mastercam matillion matterport maui maximo mcleod medidata medigap medline meijer melio meltwater mennonite
meraki metabase metasploit methodist micros middlesbrough midland miranda mitchell mitutoyo mixtec mocha moderna moen
moloco monterrey mopar mormon morningstar moz mulesoft muslim mysore nagios nahuatl nanopore nashik naviance navisworks
navitaire nearpod neo4j nepali nessus netgear netsmart nextdoor nikon noida norwich novolog nutanix nutcracker nuxt oahu
obamacare odia ofsted ojibwe okuma olaplex ollama olo omnitracs omron onitsha opsgenie optimizely ortigas orton oscar
osisoft outbrain owerri ozempic palo pampanga panamax pardot pareto parkinson's pashto pasig patagonia paul paytronix
pearle pella perforce permian petco peterbilt peterborough petri phreesia pierre pinecone pinnell pipedrive playbill
plotly polaris polars postmates powerwall praxis presbyterian primavera prius procare prometheus provet pubmed pulitzer
pulumi punchh pune punjabi pyranometer pyspark qiagen quaker qualys quechua quizlet r365 rabbitmq raken realpage redcap
reddit redken redshift redux renishaw resy revinate rheem ridgid ritalin robinhood roomba rubrik rust saia saigon
sakrete salmonella samsara sartorius saxon scag scala schindler sculptra selenium semrush sendgrid sennheiser sephora
serato sevenrooms shanghai sheraton sherwin shure shutterstock sidekiq sikh sikorsky silverado simpson simulink sisense
sitecore skype smokeball snapchat snellen sofia sonesta sprinklr starrett steadicam steinway stihl stockport strapi
stratasys streamlit suboxone sundance sunderland sunpower sunquest sunrun superfund svelte swahili swansea swindon
swisslog symbotic symfony symitar sysmex syteline taboola taglish taguig talend taleo talkdesk tamil teamcenter tebra
tecan techstream tekla telegram telugu textura thyssenkrupp ticketmaster tigrinya timberland tipalti tmw tock topcon
toro totango tottenham tourette trackforce tribeca tricare trinidad trino trintech truckstop trulia trumpf turbotax
turnitin twi twitter ubiquiti ubuntu ultipro uniqlo uponor uptodate urdu uyo vadodara vagaro valant varilux vectorworks
veeam veeva venmo vercel verilog verint verkada vertafore vestas vetspire viator viega vitamix vivitrol vizag vocera
vrbo vue vygotsky walthamstow warby warrington wayfair webpack wegovy weka wella welligent wenger werner westin westlaw
wholefoods wigan winco wireshark wolters wolverhampton wonderware workiva xactimate yaskawa yelp yiddish yokogawa yooz
zabbix zamboni zara zbrush zearn zeiss zelle zenefits zeplin zocdoc zoll zoominfo zumper
"""
"""Names with one capital, in small letters."""
OF_THEIR_OWN = """
3M 7shifts AdvancedMD AirPods AlayaCare ALLDATA AnyLogic AppsFlyer ArcGIS ArchivesSpace athenahealth AuditBoard
AutoStore BadgerCare Bandcamp BeiGene BeyondTrust BigCommerce BioFire BioNTech BioRender BitBucket BlackLine BlueBeam
CalFresh CalPERS CalSTRS CalWORKs CapIQ CareCloud CareerLink CareLogic CargoWise CaseWare CATIA CCH CEREC ChurnZero
CircleCI ClarityLIMS ClassLink ClassPass CMiC CODIS CoffeeScript COMSOL ConnectWise ContentDM CoolSculpting CoStar CPAs
CrowdStrike CrunchTime CubeSmart CyberArk DepEd DevSecOps DEXIS Dix-Hallpike DJI DocuSign DocuWare DonorPerfect DotLoop
DraftKings drchrono DuckDB eBuilder eClinicalWorks eDiscovery EdPuzzle eFiling EKGs EpiPen ERs eTapestry ExtendSim
ezyVet FanDuel FedRAMP FICO FinalDraft FinOps Five9 FlexSim FloQast ForeFlight ForgeRock FortiGate FourKites FreshBooks
FullStory GarageBand GCSEs GenBank GeoGebra GiveSmart GlideScope GlossGenius GoPro GPUs GrabCAD GraphPad GuideStar H2O
HCSS HeavyBid HelioScope HighJump HighRadius HiMama HireVue HomeAway HotSchedules HotSOS Hy-Vee HydraFacial Hyper-V ICUs
IDEXX iHeartMedia IHG iManage iMessage InfluxDB iOS IoT iReady iSolved iTero IXL JAMF Jamf JazzHR JLG JMeter JobBOSS
JupyterHub KeepTruckin KNIME KPIs kvCORE LabVantage LangChain LangGraph LaserJet LensCrafters LibGuides LLMs LookML
LoopNet MassHealth MatrixCare McKinsey Medi-Cal MindBody MLflow MLOps MRIs MVPs myAvatar MyCase MyChart nCino NeonCRM
NetDocs NetDocuments NetGalley NextGen NX OKRs OneDrive OneStream OneTrust OnQ OpenDental OpenLab OpenSea OpenSpace
OpenStreetMap OSIsoft OverDrive PacBio PandaDoc ParentSquare PastPerfect PharmD PhD PitchBook PlanGrid PlanSwift PLCs
PostGIS PowerChart PracticePanther ProConnect ProEst project44 ProMaster ProPresenter ProSeries PRs PVsyst Q-SYS QGIS
QLab Raiser's Rapid7 RapidMiner RealPage RevOps RevPAR RingCentral RNA-seq ROIs RSMeans RStudio SafeSport SageMaker
SailPoint SalesLoft SATs SCCM SchoolMint SciPy SCOIR SDRs SeatGeek SecOps SENCO SentinelOne SevenRooms ShipBob
ShipStation ShowingTime SilverSneakers SimplePractice SimScale SkySlope SLAs SmartRecruiters SMEs Snap-on SolarEdge
SoundCloud STARLIMS StateRAMP StructionSite StubHub StudioBinder TaxSlayer TeachTown TeamCity TechSoup TheraNest
TherapyNotes TigerConnect TMs TouchBistro TrackTik TransUnion TriNet TurboTax tvOS UberEats UKG UltraTax USAJOBS
VantageScore VMs VolunteerMatch WellSky WorldCat XPO ZoomInfo
"""
"""Names as they are written."""
ALSO_WORDS = frozenset(
    """
acquia airflow aladdin alaska alexa aloha amazon amplitude angular apache apollo asana atlas audible aurora avid
azure baptist bard blackboard blender buffalo bullhorn canon canvas catapult caterpillar catholic chad claude clover
columbia concord concur confluence copilot creole cruise cummins cypress dell delta discord docker domo dover edge
elixir emerson encompass epic eugene eureka fidelity flask florence ford gemini georgia gong gusto hobart homebase
hyperion ignition illustrator jackson jasper jordan juniper kindle lancaster latino lever lexis lightroom lincoln
linear llama looker lotus lucid lyft mack madison maestro magnet maya meta mistral monday motive munis navy nomad
notion nova nuke odyssey oracle orion pandora passover periscope phoenix plaid plano playwright postman
praxis premiere prime progressive providence rails react relativity rippling rivian roku rust sabre sage salem
salesforce savannah seesaw seismic shazam singapore siri sketch slack slate sling snowflake snyk socrata southwest
square starfish storybook stripe sunrise swift synergy tableau tailwind toast tomcat travelers tyler uber unity
unreal vanguard visa waymo wii willow windchill windsurf workday zoom
""".split()  # noqa: SIM905
)
"""Ordinary words that are names of products, firms or places as well."""
OF_SEVERAL_WORDS = """
AWS Lambda
Active Campaign
Active Directory
Adobe XD
Affordable Care Act
After Effects
Air Force
Allen Bradley
Amazon Connect
Amazon Fresh
Ann Arbor
Anytime Fitness
Apple Pay
Apple Tv
Apple Watch
Applied Epic
Army Corps
Army Corps of Engineers
Ash Wednesday
Azure AD
Azure DevOps
Baker Act
Bank of America
Basel III
Baton Rouge
Battle Creek
Bay Area
Bed Bath & Beyond
Bel Air
Best Buy
Best Western
Big Brothers Big Sisters
Black Girls Code
Black History Month
Black Sea
Blue Cross
Blue Shield
Blue Yonder
Boca Raton
Border Patrol
Bowling Green
Boys & Girls Club
Boys and Girls Club
Broken Arrow
Build America
Burger King
Burning Man
Business Central
Buy America
CHIPS Act
Campaign Monitor
Cape Cod
Cape Coral
Capital One
Capitol Hill
Carbon Black
Cedar Falls
Cedar Rapids
Census Bureau
Central Park
Central Valley
Chapel Hill
Charles Schwab
Chesapeake Bay
Cinema 4d
City Year
Civil 3D
Clean Air Act
Clean Harbors
Clean Water Act
Clery Act
Coast Guard
Code for America
College Park
Colorado Springs
Comic Con
Conscious Discipline
Constant Contact
Cook County
Coral Springs
Corpus Christi
Costa Rica
Cracker Barrel
Culture Amp
Curve Dental
Data Cloud
Davis Bacon
Davis-Bacon Act
Daytona Beach
Deep South
Delta Airlines
Des Moines
Doctors Without Borders
Dodd Frank
Dodd-Frank Act
Dollar General
Dollar Tree
Dominican Republic
Duck Creek
Dungeons & Dragons
Duo Mobile
Dynamics 365
Eagle Scout
Eagle Scouts
Early Head Start
East Lansing
Eastern Europe
Eau Claire
El Paso
El Salvador
Elden Ring
Elite Eight
Elk Grove
Endangered Species Act
Entra ID
Epic Games
Equal Pay Act
Fair Housing Act
Fair Labor Standards Act
Family Dollar
FedEx Ground
Federal Reserve
Feeding America
Final Cut
Final Cut Pro
Final Draft
Five Guys
Fleet Week
Ford Transit
Forest Service
Form 990
Fort Collins
Fort Lauderdale
Fort Wayne
Fort Worth
Freedom of Information Act
Front Range
Game of Thrones
General Data Protection Regulation
General Electric
General Motors
Girl Scouts
Girls Who Code
Giving Tuesday
Goldman Sachs
Good Friday
Google Analytics
Google Home
Google Meet
Google Tag Manager
Google Workspace
Grand Canyon
Grand Forks
Grand Junction
Grand Rapids
Great Lakes
Green Bay
Gulf of Mexico
Habitat ReStore
Harry Potter
Hatch Act
Hill-Burton
Hilton Head
Holiday Inn
Home Depot
Homecare Homebase
Hong Kong
Housing First
Hugging Face
Infinite Campus
Inflation Reduction Act
Inland Empire
Jack Henry
Jira Service Management
Job Corps
John Deere
Johns Hopkins
Joint Commission
Jones Act
Kaiser Permanente
Kansas City
Kentucky Derby
LA Fitness
LEED Gold
LEED Platinum
LEED Silver
La Crosse
Lake Erie
Lake Michigan
Lake Superior
Lake Tahoe
Land Rover
Las Vegas
Last Planner System
Latin America
Linkedin Learning
Linkedin Recruiter
Little League
Little Rock
Logic Pro
Long Beach
Long Island
Los Angeles
Love and Logic
Magnet status
Main Street
Marine Corps
Marketing Cloud
Marriott Bonvoy
Master Gardener
Mayo Clinic
Meals on Wheels
Medicare Advantage
Memorial Day
Microsoft 365
Middle East
Mississippi Delta
Monte Carlo
Moreno Valley
Morgan Stanley
Mount Pleasant
Mr. Rooter
Munich Re
Myrtle Beach
National Guard
National Park Service
New Bedford
New England
New Haven
Newport News
North America
North Sea
Office 365
Oklahoma City
Old Dominion
Old Navy
Olive Garden
Olympic Games
Opera Cloud
Orange County
Outer Banks
Overland Park
Pacific Northwest
Palantir Foundry
Palm Beach
Palm Springs
Palm Sunday
Palo Alto
Palo Alto Networks
Panera Bread
Park Service
Peace Corps
Pell Grant
Pell Grants
Pizza Hut
Planet Fitness
Planned Parenthood
Power Pages
Power Platform
Practice Fusion
Premiere Pro
Pride Month
Primavera P6
Prime Day
Privacy Act
Pro Tools
Prop 65
Puerto Rico
Puget Sound
Purple Heart
Quest Diagnostics
Race for Life
Raiser's Edge
Rancho Cucamonga
Rapid City
React Native
Read 180
Reading Recovery
Red Bull
Red Cross
Red Hat
Red Lobster
Red Sea
Reg B
Reg E
Reg Z
Regulation D
Regulation E
Regulation Z
Relay for Life
Research Triangle
Ring Central
Rio Grande Valley
Ronald McDonald House
Rose Bowl
Roto Rooter
Round Rock
Ruby on Rails
Rule 26
Ryan White
SQL Server
Saint Louis
Saint Paul
Sales Cloud
Sales Navigator
Salt Lake City
Salvation Army
San Antonio
San Diego
San Jose
Sandy Springs
Santa Ana
Santa Barbara
Santa Clara
Santa Cruz
Santa Fe
Santa Monica
Sarbanes Oxley
Saudi Arabia
Schedule C
Schedule K
Scholastic Book Fair
Second Harvest
Secret Service
Section 106
Section 504
Service Cloud
Servpro
Shopify Plus
Silicon Valley
Silver Spring
Simi Valley
Sioux City
Sioux Falls
Small Business Administration
Social Security
Solvency II
South America
South Bend
South Korea
Southeast Asia
Southwest Airlines
Space Force
Special Olympics
Spring Boot
Sri Lanka
Stanley Steemer
Star Trek
Star Wars
Stark Law
State Farm
State of the Union
Staten Island
Steam Deck
Sterling Heights
Success for All
Sugar Land
Supreme Court
Sweet 16
Swiss Re
Tableau Prep
Taco Bell
Taylor Swift
Teach for America
Teaching Strategies
Terre Haute
Texas Roadhouse
Thermo Fisher
Thousand Oaks
Times Square
Title 24
Toast POS
Toyota Production System
Twin Cities
Uber Eats
Uber Freight
United Airlines
United Kingdom
United States
United Way
Universal Robots
Unreal Engine
Upper Midwest
Upward Bound
Veterans Affairs
Virginia Beach
Vision Zero
Visual Studio
Wall Street
Walla Walla
Wells Fargo
West Palm Beach
White House
Whole Foods
Wilson Reading
Windows 10
Windows 11
Windows Server
Winston Salem
Winter Olympics
World Cup
World Series
World Vision
Wounded Warrior Project
"""
"""Names of several words, one a line, as they are written."""
_OTHERWISE = """
10k filing=10-K filing; 10k reporting=10-K reporting; 2d=2D; 340b=340B; 3d=3D; 401k=401(k); 501c3=501(c)(3); a&r=A&R;
a/b test=A/B test; a/p=A/P; a/r=A/R; ab test=A/B test; ab testing=A/B testing; ab tests=A/B tests; adobe xd=Adobe XD;
arc gis=ArcGIS; auto cad=AutoCAD; b2b=B2B; b2c=B2C; c#=C#; c++=C++; chick fil a=Chick-fil-A; ci/cd=CI/CD; clefs d'or=Les
Clefs d'Or; co star=CoStar; co2=CO2;
covid19=COVID-19; cpr class=CPR class; cryo em=cryo-EM; d&o=D&O; d2c=D2C; davinci
resolve=DaVinci Resolve; davinci=da Vinci; donor perfect=DonorPerfect; door dash=DoorDash; dotnet core=.NET Core;
dodd-frank=Dodd-Frank; dotnet=.NET; e&o=E&O; f&b=F&B; f150=F-150; fp&a=FP&A; gd&t=GD&T; gen ai=gen AI; gen z=Gen Z; git
hub=GitHub; gov cloud=GovCloud; h1b=H-1B; h2a=H-2A; h2b=H-2B; hub spot=HubSpot; i9=I-9; icd 10=ICD-10; k12=K-12; k9=K9;
linked in=LinkedIn; m&a=M&A; make a wish=Make-A-Wish; ms office=Microsoft Office; ms word=Microsoft Word;
ms excel=Microsoft Excel; ms teams=Microsoft Teams; net suite=NetSuite; o&m=O&M; open ai=OpenAI; open table=OpenTable;
orange theory=Orangetheory; orangetheory=Orangetheory; p&c=P&C; p&l=P&L; post gres=Postgres; power bi=Power BI; power
point=PowerPoint; pro se=pro se; q&a=Q&A; quick books=QuickBooks; r&d=R&D; raisers edge=Raiser's Edge; rev par=RevPAR;
ring central=RingCentral; s corp=S corp; s/4hana=S/4HANA; sarbanes-oxley=Sarbanes-Oxley; s4 hana=S/4HANA;
s4hana=S/4HANA; sales force=Salesforce; service now=ServiceNow; share point=SharePoint; silver sneakers=SilverSneakers;
solid works=SolidWorks; st louis=St. Louis; st paul=St. Paul; st petersburg=St. Petersburg; steam deck=Steam Deck; t
shirts=T-shirts; t&e=T&E; tik tok=TikTok; title 1=Title I; title 9=Title IX; title one=Title I; u visa=U visa; u visas=U
visas; w2=W-2; w2s=W-2s; wi fi=Wi-Fi; wifi=Wi-Fi; x ray=X-ray; x rays=X-rays; y combinator=Y Combinator
"""
TYPED_OTHERWISE = dict(pair.split("=") for pair in " ".join(_OTHERWISE.splitlines()).strip().split("; "))
"""Names and terms that are typed in other words or with other marks than they are written."""
