"""Which part of a full name one greets by: the given name, where it is a common one and stands first."""

import unicodedata
from functools import lru_cache

from should_connect.messages.lexicon import is_family_name, is_listed
from should_connect.messages.reading.nicknames import NICKNAMES
from should_connect.messages.typed.names import PARTICLES

_GIVEN = """
aaliyah aaron abdul abdullah abigail abraham ada adam adele adrian adriana ahmad ahmed aidan aisha alan albert alberto
alejandra aleksandra alessandro alfred ali alice alicia alina alison allison alma alyssa amal amani amber amelia amina
amir amit amy ana anastasia andre andrea andreas andrei andres angel angela angelica angelina anil anita anjali ann
anna anne annika antoine antonia antonio anya april ariana ariel arjun armando arthur arturo asha ashley ashok astrid
audrey aurora austin autumn ava ayesha beatrice beatriz becky bernadette bernard beth bethany beverly bianca blake
bonnie boris brad bradley brandi brandon brenda brendan brent brett brian brianna bridget brittany brooke bruce bruno
bryan bryce caitlin caleb callum camila camille candice carl carla carlos carmen carol carolina caroline carolyn carrie
cassandra catalina cecilia cedric celia cesar chad chelsea cheryl chiara chloe christian ciara claire clara claudia
claudio clayton clifford clint cody colin colleen connie connor conor corey cory courtney craig crystal curtis daisy
dale damian damon dana daniela darlene darnell darrell darren daryl dawn dean deanna deepa deepak denise dennis derek
desiree destiny devon diana diane diego dina dolores dominic dominique don donald donna donovan doris doug douglas
duane dustin dwayne dylan edgar edith eduardo edwin eileen elaine elena eli elijah elise eliza ella ellen elliot
elliott elsa elvira emilia emilio emma enrique eric erica erik erika erin ernest esteban estelle esther ethan eugene
eva evan eve evelyn fabian faith farah fatima fatma felicia felipe felix fernanda fernando fiona florence francesca
francesco gabrielle gareth gary gavin genevieve geoff geoffrey george georgia gina giovanni giulia gladys glen glenn
gloria gordon grace graham gretchen guillermo gustavo gwen hamza hana hannah hans harper harriet harvey hassan hazel
heather hector heidi helen helena helga henrik herbert hilary holly hope howard hugh hugo hussein ian ibrahim ida igor
imran ines ingrid irene irina iris isaac ivan ivy jada jade jaime jamal jan jana jane janelle janet janice jared
jasmine jason javier jay jean jeanette jeff jeffrey jeremiah jeremy jerome jesse jesus jill jo joan joann joanna joanne
joel johan johanna jordan jorge josephine josie joy joyce juan juana juanita julia julian juliana julie julio justin
kaitlyn kamal kareem karen karim karin karina karl karla kathleen katrina kayla keisha keith kelly kelsey kelvin kendra
kerry kevin khalid kiran kirsten klaus kristen kristin kristina kristine kurt kwame kyle ladonna lakshmi lars latoya
laura lauren laurence layla leah leila lena leon leonardo leroy leslie leticia lewis lila lillian lily linda lindsay
lindsey lloyd logan lois lola loretta lorraine louis louise lucas lucia luciana lucy luis luke luz lydia lynn mackenzie
magdalena malik manuel mara marc marcella marcia marco marcos marcus marek maria mariah mariam mariana marie marilyn
marina mario marion marisol marissa marjorie mark marlene marta mary mason mateo mathew matthias maureen maurice
mauricio maxine maya megan mehmet melanie melinda mercedes meredith mia michele michelle miguel mikael mila milan
milton mina mindy miranda miriam mohamed mohammad molly mona monica monika monique morgan mustafa myra nadia nadine
nancy naomi natalia natasha neha neil nelson nia nicola nicolas nigel nikhil nina nisha noah noel nora norma norman
octavia oksana olga omar osama oscar otto owen pablo paige paolo pascal patrice paul paula pauline pavel pearl pedro
penelope penny perry phyllis pierre piotr pooja preston priscilla priya quentin rachel rafael rahul raj rajesh ralph
ramon ramona randall randy rani raquel rashid raul ravi ray raymond reena regina rekha renata rene renee rhonda ricardo
rita roberta roberto robin robyn rochelle roderick rodney rodrigo roger rohan roland roman rosa rosalind rose rosemary
roxanne roy ruben ruby rudolf rudy ruth ryan sabrina salma salvador samir sandeep sandra sandy sanjay santiago sara
saul savannah scott sean selena serena sergei sergio seth shane shannon sharon shaun shawn sheila shelby shelly sheri
sherry shirley sierra silvia simon simone sofia sonia sonja sonya sophia sophie spencer stacey stacy stan stanley
stefan stella stuart summer sunil sunita suresh susana suzanne sven svetlana sydney sylvia tamara tamika tammy tanisha
tanya tara tariq tasha tatiana taylor terrance terrence tiana tiffany tina toby todd tonya tracey traci tracy travis
trent trevor tristan troy tyler tyrone ursula vanessa vera vernon veronica vicente victor vijay vikram viktor violet
virginia vivek vivian vladimir wallace wanda warren wayne wendy wesley whitney wilma winston xavier yasmin yolanda
yusuf yvette yvonne zahra zainab zoe zoey
"""
"""Common given names, in small letters; none that is as common as a family name written first."""
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))
_FAMILY_FIRST = frozenset(("kim", "lee", "jan", "ray"))
"""Short names that are as often a family name."""
_VOWELS = frozenset("aeiouy")
_BEFORE_FAMILY = ("o'", "mc", "fitz")
"""How only family names begin."""


@lru_cache(maxsize=1)
def _given() -> frozenset[str]:
    return frozenset(_GIVEN.split()).union(*NICKNAMES) - _FAMILY_FIRST


def is_given_name(low: str) -> bool:
    """Whether a word in small letters is a common given name."""
    return low in _given()


def given_name(name: str) -> str:
    """The given name of a full name as `read_name` gives it: Dana for Dana Okafor, Dana R. Okafor, Dana van der Berg.

    A given name shows itself by being a common one, or by family names alone behind it: Deshawn Williams, Xochitl
    Hernandez. Two of them belong together where a family name follows: Beth Ann Miller, Juan Carlos Pérez. Empty where
    it is one name only, has a title, or may begin with the family name: Kim Min-jun, Wei Chen.
    """
    first, *rest = name.split() or [""]
    middle = [word for word in rest if len(word.rstrip(".")) > 1 and word.lower().rstrip(".") not in _SUFFIXES]
    if not middle or "and" in middle:
        return ""
    if not _is_given(first):
        return first if _may_be_given(first) and all(map(_is_family, middle)) else ""
    if _is_given(middle[0]):
        return f"{first} {middle[0]}" if rest[:1] == middle[:1] and all(map(_is_family, middle[1:] or [""])) else ""
    return first if len(middle) == 1 or middle[0].lower() in PARTICLES or all(map(_is_family, middle)) else ""


def _is_given(name: str) -> bool:
    """Whether it is a common given name, or is made of one and another: Anne-Marie."""
    return is_given_name(without_accents(name).partition("-")[0])


def _may_be_given(name: str) -> bool:
    """Whether what nobody lists can be a given name: no word, no initials, no family name."""
    low = without_accents(name).replace("'", "")
    return (
        len(low) > 2
        and low.isalpha()
        and not _VOWELS.isdisjoint(low)
        and not (_is_family(name) or is_listed(low) or low in PARTICLES)
    )


def _is_family(name: str) -> bool:
    low = without_accents(name)
    return low.startswith(_BEFORE_FAMILY) or is_family_name(low)


def without_accents(name: str) -> str:
    """A name in small letters without accents."""
    return "".join(c for c in unicodedata.normalize("NFD", name.lower()) if not unicodedata.combining(c))
