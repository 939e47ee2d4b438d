"""The line under a field: how it will read, or why it cannot and what would do."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from should_connect.answer import Preview
from should_connect.calculators import get
from should_connect.html import live
from should_connect.messages.draft import Manner
from should_connect.messages.facts import Facts
from should_connect.messages.notes.compose import compose
from should_connect.messages.preview import previews
from should_connect.messages.reading.check import check
from should_connect.messages.reading.parsed import Context
from should_connect.situation import Situation
from unit.worlds import people


@pytest.mark.parametrize(
    ("given", "preview"),
    [
        ({"name": "DANA"}, Preview("their_name", "Hi Dana,")),
        ({"name": "Dana Okafor"}, Preview("their_name", "Hi Dana,")),
        ({"name": "Dana Okafor", "manner": Manner.FORMAL}, Preview("their_name", "Dear Dana Okafor,", repair="Dana")),
        ({"name": "Wei Chen"}, Preview("their_name", "Hi Wei Chen,", repair="Wei")),
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
def test_a_field_shows_the_sentence_it_will_stand_in(given: dict[str, object], preview: Preview) -> None:
    assert previews(Facts(**given)) == (preview,)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "reason", "repair"),
    [
        ({"topic": "they don't hire juniors"}, "The message speaks to them", ""),
        ({"topic": "I have two dogs"}, "This says something about you", "my two dogs"),
        ({"topic": "our salary talk"}, "Pay and terms", ""),
        ({"topic": "your roadmap", "stage": "before"}, "We leave this out: the interview is still ahead.", ""),
        ({"topic": "being ghosted by my last recruiter"}, "It shows hurt or blame.", ""),
        ({"name": "dana@acme.example"}, "This is an address", "Dana"),
        ({"job": "my dream job"}, "This doesn't name the job.", ""),
        ({"topic": "the new budgit"}, "This looks like a typo. Write “budget”.", "the new budget"),
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
        ("topic", Facts(topic="your new budgit"), "your new budget"),
        ("learned", Facts(learned="its a new budgit"), "its a new budget"),
        ("why_job", Facts(why="the new budgit"), "the new budget"),
        ("bring", Facts(bring="my own budgit"), "my own budget"),
    ],
)
def test_a_slip_that_may_be_another_is_asked_about_in_every_field_with_what_was_typed_set_right(
    question: str, facts: Facts, repair: str
) -> None:
    (preview,) = previews(facts)
    assert (preview.question, preview.line, preview.repair) == (question, "", repair)


@pytest.mark.parametrize(
    ("typed", "others"),
    [
        ("bazel migration", ("the Bazel migration",)),
        ("lektor migration", ("the Lektor migration",)),
        ("Quoins", ("quoins",)),
        ("mass timber", ("the mass timber",)),
        ("cryostat", ("“cryostat”",)),
        ("zamboni", ("the Zamboni",)),
        ("word of mouth", ("“word of mouth”",)),
        ("fraud calls, older customers", ("fraud calls",)),
        ("harm reduction / needle exchange", ("harm reduction",)),
    ],
)
def test_where_a_reading_is_a_guess_other_ways_to_write_it_are_offered(typed: str, others: tuple[str, ...]) -> None:
    (preview,) = previews(Facts(topic=typed))
    assert preview.others == others


@pytest.mark.parametrize(
    "typed",
    ["hiking", "your new warehouse", "the Looker migration", "“last mile”", "flaky tests", "how you train new nurses",
     "classroom management", "cutting costs in the kitchen",
     "Columbus, Ohio", "A/B testing", "the recital", "subrogation", "Toast orders", "my dogs"],
)  # fmt: skip
def test_where_a_reading_is_sure_nothing_else_is_offered(typed: str) -> None:
    (preview,) = previews(Facts(topic=typed))
    assert preview.others == ()


def test_a_product_that_is_a_word_can_be_a_name_in_a_job_and_in_what_one_brings() -> None:
    job, bring = previews(Facts(job="epic analyst", bring="I know looker"))
    assert job.others == ("Epic analyst",)
    assert bring.line == "One thing I'd bring is that I know Looker."


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        (Facts(topic="your upcomming move"), "It was good to hear about your upcoming move."),
        (Facts(topic="the aprentice program"), "It was good to talk about the apprentice program."),
        (Facts(topic="the enviroment"), "It was good to talk about the environment."),
        (Facts(job="the electricain job"), "… the electrician job …"),
        (Facts(job="electritian"), "… the electrician role …"),
        (Facts(topic="denials and docents"), "It was good to talk about denials and docents."),
        (Facts(topic="tuition reimbursment"), "It was good to talk about tuition reimbursement."),
        (Facts(topic="robotic welding"), "It was good to talk about robotic welding."),
        (Facts(topic="their new lab"), "It was good to hear about your new lab."),
        (Facts(topic="she told me they ship on fridays"), "It was good to hear that you ship on Fridays."),
        (Facts(topic="do you guys do self scheduling"), "It was good to talk about whether you do self-scheduling."),
        (Facts(topic="What does a typical day look like?"), "It was good to hear what a typical day looks like."),
    ],
)
def test_what_is_plainly_meant_is_written_so(facts: Facts, line: str) -> None:
    (preview,) = previews(facts)
    assert (preview.line, preview.ask) == (line, "")


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("“last mile”", "It was good to talk about last mile."),
        ("“Square deals”", "It was good to talk about Square deals."),
        ('"eat the frog"', "It was good to talk about eat the frog."),
        ("“YOUR NEW LAB”", "It was good to hear about your new lab."),
    ],
)
def test_words_in_quotes_are_kept_as_they_are_unless_shouted(typed: str, line: str) -> None:
    (preview,) = previews(Facts(topic=typed))
    assert preview.line == line


@settings(max_examples=30, deadline=None)
@given(people)
def test_what_is_offered_reads_otherwise_than_what_was_typed_and_is_never_asked_about(facts: Facts) -> None:
    for preview in previews(facts):
        assert len(set(preview.others)) == len(preview.others) <= 2
        for way in preview.others:
            chosen = replace(facts, **{FACTS.get(preview.question, preview.question): way})
            line = next(each for each in previews(chosen) if each.question == preview.question)
            assert line.line not in ("", preview.line), (preview, line)


FACTS = {"why_job": "why"}
"""The facts that go by another name than their question."""


def test_each_way_that_is_offered_is_one_tap_away() -> None:
    calculator = get("write-the-note")
    situation = Situation({"topic": "fraud calls, bazel rules"})
    answer = calculator.answer(situation)
    html = live.previews(calculator, answer)["preview-topic"]
    for number, way in enumerate(answer.previews[0].others):
        assert f'id="mended-topic-{number}" hidden>{way}</span>' in html
        assert f'data-edit="topic" data-source="mended-topic-{number}"' in html
    assert number == 1


def test_an_empty_field_has_no_preview() -> None:
    assert get("write-the-note").answer(Situation({"topic": "  "})).previews == ()


@pytest.mark.parametrize("job", ["refuse collector", "dinner lady"])
def test_a_job_whose_words_sound_private_is_written_and_left_alone_by_the_check(job: str) -> None:
    for note in compose(Facts(name="Dana", job=job, topic="birding"), 300):
        assert check(note.body, Context(limit=300, name="Dana", job=job)) == ()
