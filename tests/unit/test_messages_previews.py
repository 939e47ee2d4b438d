"""The line under a field: how it will read, or why it cannot and what would do."""

import pytest

from should_connect.answer import Preview
from should_connect.calculators import get
from should_connect.messages.facts import Facts
from should_connect.messages.preview import previews
from should_connect.situation import Situation


@pytest.mark.parametrize(
    ("given", "preview"),
    [
        ({"name": "DANA"}, Preview("their_name", "Hi Dana,")),
        ({"name": "Dana Okafor"}, Preview("their_name", "Hi Dana Okafor,", repair="Dana")),
        ({"job": "data analyst position at Acme"}, Preview("job", "… the data analyst position at Acme …")),
        ({"company": "acme"}, Preview("company", "… the role at Acme …")),
        ({"topic": "How you train new nurses"}, Preview("topic", "It was good to hear how you train new nurses.")),
        ({"topic": "Hiking", "rapport": "warm"}, Preview("topic", "I enjoyed talking about hiking.")),
        ({"own_name": "Best, sam lee"}, Preview("own_name", "Sam Lee")),
        ({"learned": "your rota"}, Preview("learned", "It was useful to learn about your rota.")),
        ({"why": "your mission"}, Preview("why_job", "I'm interested in the job because of your mission.")),
        ({"bring": "5 years in triage"}, Preview("bring", "I'd bring 5 years in triage.")),
        (
            {"known_from": "college roommates"},
            Preview("known_from", "If it helps, you could mention that we're college roommates."),
        ),
    ],
)
def test_a_field_shows_the_sentence_it_will_stand_in(given: dict[str, str], preview: Preview) -> None:
    assert previews(Facts(**given)) == (preview,)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "reason", "repair"),
    [
        ({"topic": "their new lab"}, "The message speaks to them", "your new lab"),
        ({"topic": "I have two dogs"}, "This says something about you", "my two dogs"),
        ({"topic": "our salary talk"}, "Pay and terms", ""),
        ({"topic": "your roadmap", "stage": "before"}, "We leave this out: the interview is still ahead.", ""),
        ({"topic": "being ghosted by my last recruiter"}, "It shows hurt or blame.", ""),
        ({"name": "dana@acme.example"}, "This is an address", "Dana"),
        ({"job": "my dream job"}, "This doesn't name the job.", ""),
        ({"job": "electricain"}, "This looks like a typo. Write “electrician”.", "the electrician role"),
        ({"topic": "the enviroment"}, "This looks like a typo. Write “environment”.", "the environment"),
    ],
)
def test_a_field_that_cannot_be_used_says_why_and_offers_a_repair_where_there_is_one(
    given: dict[str, str], reason: str, repair: str
) -> None:
    (preview,) = previews(Facts(**given))  # type: ignore[arg-type]
    assert preview.line == ""
    assert preview.ask.startswith(reason)
    assert preview.repair == repair


@pytest.mark.parametrize(
    "job",
    [
        "tagger",
        "doffer",
        "plower",
        "lineman",
        "sonographer",
        "saddler",
        "costumer",
        "chocolatier",
        "provost",
        "colorist",
    ],
)
def test_a_trade_that_few_people_have_is_no_slip(job: str) -> None:
    assert previews(Facts(job=job)) == (Preview("job", f"… the {job} role …"),)


@pytest.mark.parametrize(
    ("question", "facts", "repair"),
    [
        ("topic", Facts(topic="your upcomming move"), "your upcoming move"),
        ("topic", Facts(topic="the aprentice program"), "the apprentice program"),
        ("learned", Facts(learned="its a calm enviroment"), "its a calm environment"),
        ("why_job", Facts(why="the work scedule"), "the work schedule"),
        ("bring", Facts(bring="my military backround"), "my military background"),
    ],
)
def test_a_typo_is_asked_about_in_every_field_with_what_was_typed_set_right(
    question: str, facts: Facts, repair: str
) -> None:
    (preview,) = previews(facts)
    assert (preview.question, preview.line, preview.repair) == (question, "", repair)


def test_an_empty_field_has_no_preview() -> None:
    assert get("write-the-note").answer(Situation({"topic": "  "})).previews == ()
