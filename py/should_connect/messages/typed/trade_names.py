"""Names by trade that people type small: products, laws, short forms and places that no public list here has.

Written for this guide from what is talked about in interviews. `ALSO_WORDS` are names too, as their neighbors show.
"""

LETTERS = """
3pl 4pl 501c3 8a a&r a/p a/r aco acsm adas adr afci afge aflcio afm afscme aftra agm alf als aml anda anz aod ap apqp
ar arima arpa arr asa asc ascap ase asic asn ato ats aum aws b&b b2c ba bant bcba beo bess bi bim bip bla bmi boh bol
bop bopis bpa breeam cabg cac caiso capa car-t cauti ccc ccpa cdmo ceqa cercla ceu chro cio ciso clabsi cle clia clin
cma cmo coc coppa cota cpoe cpra crna cro csat ct ctr cvicu d&d d&o d2c daw dax dc dei dfars dga e&o eap ebitda ecf
ecmo ecn ecoa ecu edi edr ein eld elisa elt emc emdr emi epc ercot esea esg esp etf etl eu evp evse f&b fape fasb
fatca fba fcra ferc ferpa fhir finra fips fisma fmcsa fmea fnol foh fom fp&a fsa gaap gc gd&t ge gfci glba gm gre gs
haccp hai hcahps hci hedis hepa hl7 hmda hmi hmis hris hsa iaas iacuc iam iatse ib ibew icd icp idiq idx ifsp iga imdb
iop iot iq irb irops irr itar itc itil itsm iv jcaho jd jit k9 k99 kyc latam lbo leed lihtc loi loto lre lsat m&a
macra mca mcat mcle meddic mep micu midi miso mlis mlo mou mro mrsa msa nab nace nagpra naia nasm nci ncic nclex ncqa
nea nepa nerc nfpa nhpa nia nims nist noaa nofo noi np npdes npi nwea o&m occ ocd oee ofac olap oltp opm oq ota otr
owasp p&c p&l paas pacs pacu pam parcc pbis pca pcaob pcu pepfar pfas pga pgy1 pgy2 pha picu plu pmi po poam poc pod
ppa ppap ppo pq pr pv q&a qc r&b r&d r01 raci rbac rcra rec reo respa rf ria roas roi rti rto rtu rv saas sal saml sas
sbac sbir scada sdvosb sec seiu sel sf shpo sicu siem sipc siu slo smwia soc spac sqa sqe sre ssas ssdi ssi ssis sso
staar stig sud t&e tanf tco tcpa tila tl tpa tpu twic ua uat ufcw uk undp unhcr usajobs usao usfs usgbc usgs usta uvm
vap vav vha vr waf wcag wga wioa wosb xr
"""
"""What is said letter by letter, in small letters."""
TITLED = """
ableton accela adderall adroll adyen airbyte akron albany albertsons allentown allison allscripts alteryx amarillo
amex amharic anaplan annapolis anthropic antigua appium arri ashburn asheville athena augusta autel auth0 autosar
avalara aveda aveva avvo azure bach bakken bangor beethoven behr benchling benedictine bengali benjamin bethesda
billings biloxi bismarck bitbucket blackline bluebook bluetooth boise bombardier bonnaroo bonvoy boomi bozeman
bridgeport brightspace brno bronx brooklyn brownsville buddhist buildium burlington caboodle calyx camden carhartt
casetext cassandra centos ceridian charleston charlotte chattanooga chekhov cherokee chevron cheyenne chicano choctaw
chopin cigna clari clickup clio clojure cloudbeds coachella cochrane cogito cognex compeat concept2 conoco dagster
dante dari daubert dayforce dayton debian descartes desmos dibels dolby doubletree dreamworks duluth dyson eid
elasticsearch eliquis ellucian eloqua elsevier emacs emilia enphase enscape entrata epicor episcopal erlang everlaw
factset fairbanks farsi faulkner fedora fieldview fiix fivetran fountas franciscan frederick freightliner freshdesk
frisco gainesville galveston gary geico genentech getty gillingham gimkit godox gofundme golang goldwell granicus
greensboro guidewire gujarati gulfport gulfstream haas hamlet harlem harrisburg harvestore haskell helena hemingway
herndon heroku highspot hindu hispanic hootsuite houdini hudl humalog humira huntsville husqvarna hyatt ibsen icims
indiegogo infor informatica intuit iterable ithaca jacksonville jesuit jewish jobvite joliet joomla julia juneau
juvederm kaiser kauai kenosha kenworth kerastase keytruda kibana kickstarter kigali kinnser klarna klein knipex
knoxville kohler kontakt korber kuka kwanzaa kyriba labware lakota laramie laredo laserfiche latina latinx legalzoom
lennox lexia lexicomp lexington logikcull logstash lollapalooza louisville lowell lubbock lululemon lumion lutheran
lynchburg macbeth macon macy's mahler manhattan marcellus marvel mastercam maui maximo mcallen mcleod medidata medigap
medline mennonite meraki methodist micros miranda missoula mitchell mixtec mocha moderna modesto moen monterrey
montgomery mormon morningstar moz mulesoft muslim nahuatl naperville navisworks nearpod neo4j nepali netgear netsmart
newark nikon nutanix nutcracker oahu obamacare ogden ojibwe okuma olaplex omron optimizely orton osisoft outbrain
ozempic palo pardot pashto pensacola peoria permian peterbilt pierre pinnell pipedrive praxis presbyterian primavera
prometheus provo pubmed pune punjabi pyranometer pyspark quaker quechua quizlet r365 rabbitmq racine realpage redcap
redken reno reston resy revinate rheem ridgid ritalin roanoke robinhood rockford rubrik rust saigon sarasota saxon
scala scottsdale scranton selenium semrush sendgrid sennheiser sephora serato sevenrooms shanghai sheraton sherwin
shreveport shure shutterstock sikh simulink skype sofia spokane stihl stockton suboxone sunpower sunrun superfund
swahili symfony syracuse syteline taboola tacoma talend taleo tallahassee tamil tampa techstream tekla tempe tigrinya
tmw topeka trenton tribeca tricare trinidad trulia tsmc tucson turbotax tuscaloosa ubuntu ultipro uptodate urdu vagaro
vectorworks veeam veeva venmo vercel verilog vertafore vestas viator vivitrol vrbo webpack wegovy wella welligent
westin westlaw wholefoods wilmington wonderware worcester workiva xactimate yaskawa yelp yiddish yokogawa yonkers
youngstown zbrush zelle zoominfo
"""
"""Names with one capital, in small letters."""
OF_THEIR_OWN = """
3M AdvancedMD AirPods AnyLogic ArcGIS ArchivesSpace athenahealth Bandcamp BeiGene BeyondTrust BigCommerce BioNTech
BitBucket BlackLine BlueBeam CareCloud CareerLink CargoWise CaseWare CircleCI ClassLink ClassPass CoffeeScript ConAgra
ConnectWise ContentDM CoolSculpting CoStar CPAs CrowdStrike CubeSmart CyberArk Datadog DevSecOps DocuSign DocuWare
DonorPerfect DraftKings drchrono eBuilder eClinicalWorks eDiscovery eFiling EKGs EpiPen ERs eTapestry ExtendSim
FanDuel FedRAMP FinOps FlexSim FloQast ForgeRock FortiGate FreshBooks GarageBand GenBank GiveSmart GPUs GuideStar
HeavyBid HighRadius HomeAway HydraFacial ICUs iManage iMessage InfluxDB iOS iReady Jamf JupyterHub KPIs kvCORE
LangChain LaserJet LibGuides LLMs LookML LoopNet McKinsey MindBody MLOps MRIs MVPs NetDocuments NetGalley NextGen OKRs
OneDrive OneStream OpenSea OpenStreetMap OrangeTheory OverDrive PandaDoc PastPerfect PharmD PhD PlanGrid PLCs PostGIS
ProPresenter ProSeries PRs QGIS QLab Raiser's RealPage RevOps RevPAR ROIs RSMeans RStudio SafeSport SailPoint
SalesLoft SchoolMint SciPy SDRs SecOps SentinelOne SevenRooms ShipStation ShowingTime SilverSneakers SimplePractice
SimScale SLAs SMEs SoundCloud StateRAMP TaxSlayer TeamCity TechSoup TheraNest TherapyNotes TMs TouchBistro TransUnion
TurboTax tvOS USAJOBS VantageScore VMs ZoomInfo
"""
"""Names as they are written."""
ALSO_WORDS = frozenset(
    """
acquia airflow aladdin alaska alexa amazon amplitude angular apache apollo asana atlas audible aurora avid
azure baptist bard blackboard blender buffalo canvas catapult caterpillar catholic chad claude
clover columbia concord concur confluence copilot creole cruise cummins dell delta discord docker
domo dover edge elixir emerson encompass epic eugene eureka fidelity flask florence ford gemini georgia gong
gusto hobart homebase hyperion ignition illustrator jackson jasper jordan kindle lancaster latino
lever lexis lightroom lincoln linear llama looker lotus lucid lyft mack madison maestro magnet maya meta mistral
monday motive munis navy nomad notion nova nuke odyssey oracle orion outreach pandora passover
periscope phoenix plaid plano playwright praxis premiere prime progressive providence rails react relativity rippling
rivian roku rust sage salem salesforce savannah seismic shazam singapore siri sketch slack slate sling snowflake snyk
socrata southwest square starfish stripe sunrise swift synergy tableau toast tomcat travelers tyler uber
unity unreal vanguard visa waymo wii willow windsurf workday zoom
""".split()  # noqa: SIM905
)
"""Ordinary words that are names of products, firms or places as well."""
OF_SEVERAL_WORDS = """
AWS Lambda
Active Campaign
Active Directory
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
Azure AD
Azure DevOps
Baker Act
Basel III
Baton Rouge
Bay Area
Best Buy
Big Brothers Big Sisters
Black Girls Code
Black History Month
Black Sea
Border Patrol
Bowling Green
Boys and Girls Club
Build America
Burger King
Burning Man
Business Central
Buy America
CHIPS Act
Campaign Monitor
Cape Cod
Capitol Hill
Carbon Black
Cedar Rapids
Census Bureau
Central Park
Central Valley
Chapel Hill
Chesapeake Bay
Cinema 4d
City Year
Clean Air Act
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
Corpus Christi
Costa Rica
Cracker Barrel
Data Cloud
Davis Bacon
Deep South
Des Moines
Doctors Without Borders
Dodd Frank
Dollar General
Dollar Tree
Dominican Republic
Duck Creek
Dungeons & Dragons
Duo Mobile
Dynamics 365
Eagle Scout
Early Head Start
East Lansing
Eastern Europe
El Paso
El Salvador
Elden Ring
Endangered Species Act
Entra ID
Epic Games
Equal Pay Act
Fair Labor Standards Act
Family Dollar
Feeding America
Final Cut
Final Cut Pro
Five Guys
Forest Service
Fort Collins
Fort Lauderdale
Fort Wayne
Fort Worth
Freedom of Information Act
Front Range
Game of Thrones
Girl Scouts
Girls Who Code
Giving Tuesday
Goodwill
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
Harry Potter
Hatch Act
Hilton Head
Home Depot
Hong Kong
Housing First
Hugging Face
Inflation Reduction Act
Inland Empire
Jira Service Management
Job Corps
John Deere
Joint Commission
Kansas City
LA Fitness
Lake Erie
Lake Michigan
Lake Tahoe
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
Meals on Wheels
Microsoft 365
Middle East
Mississippi Delta
Mount Pleasant
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
Olive Garden
Olympic Games
Opera Cloud
Orange County
Outer Banks
Pacific Northwest
Palantir Foundry
Palm Beach
Palm Springs
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
Premiere Pro
Pride Month
Primavera P6
Prime Day
Privacy Act
Pro Tools
Puerto Rico
Puget Sound
Race for Life
Raiser's Edge
Rapid City
React Native
Red Bull
Red Cross
Red Hat
Red Lobster
Red Sea
Reg B
Reg E
Reg Z
Regulation E
Regulation Z
Relay for Life
Research Triangle
Ring Central
Rio Grande Valley
Ruby on Rails
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
Santa Ana
Santa Barbara
Santa Clara
Santa Cruz
Santa Fe
Santa Monica
Sarbanes Oxley
Saudi Arabia
Secret Service
Service Cloud
Silicon Valley
Silver Spring
Sioux City
Sioux Falls
Small Business Administration
Social Security
Solvency II
South America
South Bend
South Korea
Southeast Asia
Space Force
Special Olympics
Spring Boot
Sri Lanka
Star Trek
Star Wars
Staten Island
Steam Deck
Supreme Court
Tableau Prep
Taco Bell
Taylor Swift
Teach for America
Terre Haute
Texas Roadhouse
Times Square
Toast POS
Toyota Production System
Twin Cities
United Kingdom
United States
United Way
Unreal Engine
Upper Midwest
Veterans Affairs
Virginia Beach
Vision Zero
Visual Studio
Wall Street
Walla Walla
West Palm Beach
White House
Whole Foods
Windows 10
Windows 11
Windows Server
Winston Salem
Winter Olympics
World Cup
World Series
World Vision
"""
"""Names of several words, one a line, as they are written."""
_OTHERWISE = """
10k filing=10-K filing; 10k reporting=10-K reporting; 2d=2D; 340b=340B; 3d=3D; 401k=401(k); 501c3=501(c)(3); a&r=A&R;
a/b test=A/B test; a/p=A/P; a/r=A/R; ab test=A/B test; ab testing=A/B testing; ab tests=A/B tests; arc gis=ArcGIS;
auto cad=AutoCAD; b2b=B2B; b2c=B2C; c#=C#; c++=C++; ci/cd=CI/CD; clefs d'or=Les Clefs d'Or; co star=CoStar; cpr
class=CPR class; cryo em=cryo-EM; d&o=D&O; d2c=D2C; davinci=da Vinci; davinci resolve=DaVinci Resolve; donor
perfect=DonorPerfect; door dash=DoorDash; dotnet=.NET; dotnet core=.NET Core; e&o=E&O; f&b=F&B; f150=F-150; fp&a=FP&A;
gd&t=GD&T; gen ai=gen AI; gen z=Gen Z; git hub=GitHub; h2a=H-2A; h2b=H-2B; hub spot=HubSpot; icd 10=ICD-10; k9=K9;
linked in=LinkedIn; m&a=M&A; make a wish=Make-A-Wish; net suite=NetSuite; o&m=O&M; open ai=OpenAI; open
table=OpenTable; orange theory=Orangetheory; p&c=P&C; p&l=P&L; post gres=Postgres; power bi=Power BI; power
point=PowerPoint; pro se=pro se; q&a=Q&A; quick books=QuickBooks; r&d=R&D; raisers edge=Raiser's Edge; rev par=RevPAR;
ring central=RingCentral; s corp=S corp; sales force=Salesforce; service now=ServiceNow; share point=SharePoint;
silver sneakers=SilverSneakers; solid works=SolidWorks; st louis=St. Louis; st paul=St. Paul; st petersburg=St.
Petersburg; t shirts=T-shirts; t&e=T&E; tik tok=TikTok; title 1=Title I; title one=Title I; u visa=U visa; u visas=U
visas; wi fi=Wi-Fi; wifi=Wi-Fi; x ray=X-ray; x rays=X-rays; y combinator=Y Combinator
"""
TYPED_OTHERWISE = dict(pair.split("=") for pair in " ".join(_OTHERWISE.splitlines()).strip().split("; "))
"""Names and terms that are typed in other words or with other marks than they are written."""
