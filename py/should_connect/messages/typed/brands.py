"""How names are written that the lexicon lacks: short forms, products that many trades use, holidays and places."""

import re
from collections.abc import Iterator
from functools import cache

from should_connect.messages.typed import trade_names
from should_connect.patterns import pattern

WRITTEN_SO = frozenset(
    """
AI ML UX UI HR QA EV EVs ERP HIPAA EHR CAD RN RNs CNA CNAs VP B2B OKRs KPIs LLMs APIs IEP IEPs NICU ICU ER HOA TV OT
PT CFA COVID FOIA OSHA FAFSA WIC ACA FMLA ESL SEO SAP ERISA EMS EMT EMTs ADA FEMA NASA OEM TIG MIG SOX VAT RFI RFIs
RFP RFPs SOP SOPs KPI OKR API SKU SKUs GPA PPE GDPR LLM ServSafe LaunchDarkly Android AutoCAD TypeScript QuickBooks
McDonald's Python Google Amazon Kubernetes Jira Tableau Zendesk Photoshop Excel Medicare Medicaid Monday Tuesday
Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays January
February April June July August September October November December Christmas Thanksgiving Halloween Easter Ramadan
Hanukkah Passover Diwali Juneteenth Midwest English Spanish French Mandarin Cantonese Arabic Tagalog Somali Hmong
Navajo Latin Hindi Canva Kafka Jenkins Terraform Ansible Airtable Trello Miro InDesign Lightroom SolidWorks Revit
Bluebeam Procore MATLAB LabVIEW Arduino Django Postgres Redis Hadoop Qlik Marketo Mailchimp Klaviyo Magento Wix
Webflow Xero NetSuite Kronos BambooHR Gusto Meditech Pyxis Omnicell PointClickCare Dentrix Eaglesoft Invisalign
OpenTable DoorDash Instacart Grubhub Yardi AppFolio Redfin Schoology Chromebook Chromebooks Kahoot ClassDojo
PowerSchool Moodle Montessori Reggio Waldorf Mindbody Peloton CrossFit Pilates Zumba Narcan Botox Fanuc Mazak Kubota
Samsara Geotab Genesys Twitch iPads Linux OneNote Dropbox LEGO AmeriCorps Splunk Substack DeWalt Makita Daikin Cessna
Airbus Rivian Kotlin Laravel Stata Minitab PeopleSoft Coupa Ariba Drupal Firebase Fortnite Pokemon Yankees Lakers
Broadway Shakespeare Mozart Suzuki Yellowstone Appalachian Wegmans Wawa Sheetz ServiceTitan ServiceNow Smartsheet
Lightspeed Starlink iOS macOS iPadOS WeWork MoMA LACMA IELTS Duolingo Guggenheim Smithsonian Scandinavian Nordic Baltic
Balkan Mediterranean Midwestern Iberian Slavic Andean Polynesian Latino Celtic Bavarian Catalan Basque Welsh Sicilian
Tuscan Cajun Creole Hawaiian Alaskan Floridian Kurdish Yoruba Persian Ottoman Victorian Gothic Baroque Catholic Baptist
""".split()  # noqa: SIM905
)
"""Names and short forms that are words of another kind too, or that the lexicon lacks."""
NAMES_TOO = frozenset(
    """
toast clover epic slack notion looker snowflake airflow zoom canvas stripe oracle docker confluence sage gong
rippling rust workday homebase
""".split()  # noqa: SIM905
)
"""Ordinary words that are names of products as well: a capital typed first in a field is taken for theirs."""
_COMPANIES = """
UPS USPS USAA YMCA YWCA IHOP IKEA NASA UCLA AAA ABC USA FedEx CarMax AutoZone PetSmart GameStop JCPenney PayPal eBay
YouTube DoorDash LinkedIn BJ's McDonald's Wendy's Denny's Lowe's Kohl's Macy's Arby's Applebee's Domino's Dillard's
Chili's Culver's Hardee's Zaxby's Sam's Joe's John's Dick's UPMC T-Mobile PwC O'Reilly AARP WVU MIT NYU OSU LSU ADT
SAIC MITRE UCSF UCSD UCSB USC KIPP NYPD LAPD JetBlue KinderCare McKinsey BAE BNSF CSX KPMG HCA RTX CACI ADP BMO TIAA
UBS HSBC ING SAP GEICO ESPN HBO NPR PBS BBC CNN AAA AMC CBRE JLL KFC TGI H-E-B HEB WinCo ALDI TJ TJX LVMH ULTA SHI CDW
WeWork MoMA LACMA
GTBank NatWest ICICI OPay Co-op PwC
ServiceTitan DaVita LabCorp BlueCross CareFirst UnitedHealth AmeriCorps REI USAF EPA US JPMorgan Buc-ee's
""".split()  # noqa: SIM905
COMPANIES = {name.lower().replace("'", ""): name for name in _COMPANIES} | {"buc-ees": "Buc-ee's"}
"""Companies and their short forms whose capitals stand nowhere else, by how people type them."""
SHOPS = pattern(
    rf"(?<![\w'’-])(?:{'|'.join(each for each, name in COMPANIES.items() if name[-2:] == "'s")})(?![\w'’-])"
    r"(?<!sams)(?<!joes)(?<!johns)(?<!dicks)(?<!bjs)"
)
"""Shops that are somebody's, typed without the mark, where nobody else is meant: Lowe's, Wendy's."""
_BY_THEIR_SMALL_LETTERS = {
    **{word: word.upper() for word in trade_names.LETTERS.split()},
    **{word: word.capitalize() for word in trade_names.TITLED.split()},
    **{word.lower(): word for word in (*trade_names.OF_THEIR_OWN.split(), *WRITTEN_SO)},
}
_WORD = pattern(r"[^\s,;:“”\"()!?]+")
_LONGEST_NAME = 4
"""Words of the longest name that is looked for whole."""
_SET = pattern(
    r"\b(?:new (?:york|jersey|mexico|hampshire|orleans|zealand|england)|(?:north|south|west) (?:carolina|dakota"
    r"|virginia)|(?:north|south) korea|south africa|rhode island|puerto rico|costa rica|los angeles|(?-i:[Ss]an) \w+"
    r"|las vegas|el paso|new year['’]?s(?: eve| day)?"
    r"|(?:mother|father|valentine|president|veteran|st\.? patrick)['’]?s['’]? day"
    r"|(?:labor|memorial|independence|election|mlk|columbus|earth|prime|boxing|opening) day(?! of)|black friday"
    r"|cyber monday|fourth of july|super bowl|world (?:cup|series)|final four|march madness|mardi gras|title (?:ix|i)\b"
    r"|section 8|head start(?= (?:program|class|center|kids|famil|teach)|$)|(?:boy|girl|cub) scouts?|peace corps"
    r"|common core|six sigma|power query|john deere|olive garden|waffle house|dollar (?:general|tree)"
    r"|texas roadhouse|trader joe['’]?s|series [a-e](?=$| (?:round|startup|company|funding)s?\b)"
    r"|github actions|google (?:ads"
    r"|analytics|sheets|docs|classroom|maps|drive|cloud)|power (?:bi|apps|automate)"
    r"|microsoft (?:teams|office|word|access)|meals on wheels|habitat for humanity|teach for america|big ten"
    r"|taylor swift|harry potter|star (?:wars|trek)|rust belt|bay area|pacific northwest"
    r"|great lakes|gulf coast|east coast|west coast|silicon valley|appalachian trail|grand canyon)\b",
    re.IGNORECASE,
)
"""Names of several words, some with an apostrophe that is left out in haste."""
_WORDS_TOO = "|".join(sorted(NAMES_TOO))
_BESIDE = pattern(
    rf"(?<=[a-zA-Z] vs )(?:{_WORDS_TOO})\b|\b(?:{_WORDS_TOO})(?= (?:vs|versus) [A-Z])|\b(?:swift|python|angular"
    rf"|java) \d"
)
"""A word that is a name too, beside a name or with the number of its version: Snowflake vs Databricks, Swift 6."""
_IN_CAPITALS = ("bi", "mlk", "ix", "i")
_OWN = {"new years": "new year's", "mothers": "mother's", "fathers": "father's", "valentines": "valentine's",
        "presidents": "presidents'", "president's": "presidents'",
        "st patricks": "st. patrick's", "st patrick's": "st. patrick's"}  # fmt: skip


def written_so(word: str) -> str:
    """A name typed in small letters as it is written; empty where it is none of these."""
    return _BY_THEIR_SMALL_LETTERS.get(word, "")


def set_phrases(text: str) -> str:
    """The text with the capitals of the names of several words in it: New York, New Year's Eve."""
    return _BESIDE.sub(lambda found: found[0].title(), _SET.sub(_capitalized, _with_names_of_several(text)))


@cache
def _of_several() -> dict[str, str]:
    names = trade_names.OF_SEVERAL_WORDS.strip().splitlines()
    return {name.lower(): name for name in names} | trade_names.TYPED_OTHERWISE


def names_of_several(text: str) -> Iterator[tuple[int, int, str]]:
    """Where each name of several words starts and ends, and how it is written, the longest first."""
    words, names, at = list(_WORD.finditer(text)), _of_several(), 0
    while at < len(words):
        for last in range(min(at + _LONGEST_NAME, len(words)), at, -1):
            start, stop = words[at].start(), words[last - 1].end()
            if name := names.get(text[start:stop].lower().replace("’", "'")):
                yield start, stop, name
                at = last - 1
                break
        at += 1


def _with_names_of_several(text: str) -> str:
    said, end = [], 0
    for start, stop, name in names_of_several(text):
        said += [text[end:start], name]
        end = stop
    return "".join((*said, text[end:]))


def leads_with_name(text: str) -> bool:
    """Whether a text begins with such a name, so that its first capital is no phone's."""
    return bool(_SET.match(text)) or next(names_of_several(text), (1,))[0] == 0


def _capitalized(found: re.Match[str]) -> str:
    said = found[0] if found[0][0].isupper() and found[0][1:] != found[0][1:].lower() else found[0].lower()
    for typed, right in _OWN.items():
        said = re.sub(rf"^{typed}(?!['’\w])", right, said)
    return re.sub(r"(?<![\w'’])[a-z]+", _capital, said)


def _capital(found: re.Match[str]) -> str:
    word = found[0]
    if word in _IN_CAPITALS:
        return word.upper()
    return word if word in ("of", "for", "on") and found.start() else word.capitalize()
