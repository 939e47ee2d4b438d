"""Real-world things people type into the fields of a message, and the people and occasions they type them for."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from should_connect.messages.draft import Manner
from should_connect.messages.facts import Facts

THINGS = (
    "onboarding plan", "stroke unit", "design system", "night shift rota", "seed library", "payroll migration",
    "van fleet",
    "reading program", "incident reviews", "greenhouse", "tasting menu", "volunteer training", "QA process",
    "call center",
    "Denver office", "patient portal", "robotics club", "sales playbook", "warehouse robots", "recycling line",
)  # fmt: skip
DOINGS = (
    "train new cooks", "test the brakes", "pick your suppliers", "handle angry callers", "share the on-call load",
    "keep the greenhouse warm", "teach fractions", "plan the harvest", "welcome new families", "review code",
)  # fmt: skip
NEWS = (
    "are moving to Tulsa", "hire from the apprenticeship", "bake everything in-house", "closed the old plant",
    "started as a temp", "run the lab with four people", "ship twice a day", "have two shelter cats",
)  # fmt: skip
SHARED = ("grew up on farms", "play the cello", "went to Iowa State", "have twins", "like bad puns", "learned to weld")
PLAIN = (
    "birding", "sourdough", "union rules", "Kubernetes", "GraphQL", "trail running", "jazz", "remote teams", "chess",
    "the Q3 launch", "the smell of sawdust", "wound care", "phonics", "Terraform", "ice fishing",
)  # fmt: skip
PREFIXES = (
    "", "", "", "we talked about ", "We discussed ", "I loved ", "loved hearing about ", "our chat about ", "about ",
    "- ",
    "had a great talk about ", "I really enjoyed ", "ask about ", "“",
)  # fmt: skip
ENDINGS = ("", "", "", ".", "!", " :)", " 😊", "...", " lol", ", I think", " (great!)", "?", "”")
MEANT_BADLY = (
    "n/a", "idk", "nothing really", "my salary", "your mom's illness", "the layoffs", "why I got fired",
    "you are amazing",
    "when will you decide", "I need this job", "www.example.org", "he told me about his boat", "el nuevo almacén",
    "asdf",
    "what about", "please hire me", "[topic]", "{x}", "my anxiety", "3 things: x, y, z", "I'm excited to join",
)  # fmt: skip


def cased(text: str) -> st.SearchStrategy[str]:
    """The text as typed with care, with a phone's capital, in small letters, or shouted."""
    return st.sampled_from((text, text, text[:1].upper() + text[1:], text.lower(), text.upper()))


def _phrases(starts: tuple[str, ...], rests: tuple[str, ...]) -> st.SearchStrategy[str]:
    return st.tuples(st.sampled_from(starts), st.sampled_from(rests)).map("".join)


_bodies = st.one_of(
    _phrases(("", "your ", "the ", "our new "), THINGS),
    _phrases(("how you ", "why you ", "how your team can "), DOINGS),
    _phrases(("you ", "that you ", "you told me you ", "your folks "), NEWS),
    _phrases(("we both ", "both ", "that we both "), SHARED),
    _phrases(("your point about ", "your advice on ", "your story about "), PLAIN),
    st.sampled_from(PLAIN),
    st.sampled_from(MEANT_BADLY),
)
topics = st.tuples(st.sampled_from(PREFIXES), _bodies, st.sampled_from(ENDINGS)).map("".join).flatmap(cased)

JOBS = (
    "line cook", "Registered Nurse", "forklift operator", "UX designer", "3rd grade teacher", "CNC machinist",
    "postdoc",
    "summer internship", "apprenticeship in carpentry", "Head of Growth", "PhD in botany", "product manager, payments",
    "barista", "IT support", "C++ engineer", "VP, Sales", "dental hygienist", "cdl driver", "HR MANAGER", "intern",
)  # fmt: skip
jobs = st.tuples(
    st.sampled_from(("", "", "", "the ", "a ", "your ", "my dream job as a ", "position of ", "I applied for ")),
    st.sampled_from(JOBS),
    st.sampled_from(
        (
            "",
            "",
            "",
            " role",
            " position",
            " job",
            " at Larkspur",
            " (remote)",
            " - night shift",
            " 2027",
            " $22/hr",
            " #4411",
            "!",
        )
    ),
).map("".join) | st.sampled_from(("n/a", "my dream job", "any", "https://example.org/jobs/9", "Job ID 5512", "[role]"))

NAMES = (
    "Ines", "Tomasz Wrona", "Ms. Achebe", "Dr Priya Raman", "frau lindqvist", "Mr. van Houten", "O'Dell",
    "Mei-Ling Sato",
    "Anaïs", "Nnamdi Eze", "Sra. Beltrán", "Prof. Ortiz", "BEATRIZ LIMA", "lars", "Quang Đỗ", "Ludmila Petrov", "李娜",
)  # fmt: skip
names = st.tuples(
    st.sampled_from(("", "", "", "Hi ", "Dear ", "@", "her name is ")),
    st.sampled_from(NAMES),
    st.sampled_from(("", "", "", ",", "!", ", PhD", " (she/her)", " 😊", " from HR", " | Recruiter", "?")),
).map("".join) | st.sampled_from(
    ("", "n/a", "the hiring manager", "unknown", "Ms.", "ines@example.org", "[Name]", "12345")
)

learned = st.sampled_from(
    ("", "how you plan shifts", "that every cook rotates", "your rota", "I learned the team is new", "patience", "n/a")
)
whys = st.sampled_from(
    (
        "",
        "because I like kids",
        "your mission",
        "to learn welding",
        "the money",
        "love the product",
        "it's close to home",
    )
)
brings = st.sampled_from(
    ("", "five years in kitchens", "I speak Polish", "bilingual", "working with teens", "a CDL", "I'm perfect", "calm")
)
known = st.sampled_from(
    ("", "worked together at Larkspur", "college", "we sing in a choir", "my cousin", "former colleagues")
)

people = st.builds(
    Facts,
    role=st.sampled_from(("hiring-manager", "panel", "recruiter", "coordinator")),
    rapport=st.sampled_from(("warm", "neutral", "formal", "bad")),
    stage=st.sampled_from(
        ("before", "applied", "waiting", "waiting", "waiting", "offer", "rejected", "withdrew", "past")
    ),
    offer_status=st.sampled_from(("open", "accepted", "started", "declined")),
    agreed=st.booleans(),
    renewed=st.booleans(),
    feedback=st.booleans(),
    remote=st.booleans(),
    decides_soon=st.booleans(),
    manner=st.sampled_from(Manner),
    name=names,
    job=jobs,
    company=st.sampled_from(
        ("", "Larkspur", "larkspur", "at Larkspur", "a startup", "Larkspur, Inc.", "larkspur.example")
    ),
    topic=topics,
    own_name=st.sampled_from(("", "Kit Moreno", "kit", "Best, Kit", "Kit Moreno, MBA", "n/a")),
    learned=learned,
    why=whys,
    bring=brings,
    known_from=known,
    other=st.sampled_from(("", "Rosa Quint", "Rosa Quint, the lab head", "the hiring manager")),
    interview=st.none() | st.dates(date(2026, 11, 1), date(2026, 11, 30)),
    promised=st.none() | st.dates(date(2026, 11, 20), date(2026, 12, 20)),
    today=st.none() | st.dates(date(2026, 11, 10), date(2026, 12, 10)),
)
