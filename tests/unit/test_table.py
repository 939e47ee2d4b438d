"""A decision table that could be wrong quietly is refused, and the refusal says where to look."""

from dataclasses import replace

import pytest

from should_connect.answer import Answer, Change, Reason, Step, Verdict, Weight
from should_connect.calculators import Calculator
from should_connect.questions.model import NOT_SURE, choice_question
from should_connect.situation import Situation, every_situation
from should_connect.table import Caution, Row, Table, TableError, When

WEATHER = choice_question("weather", "How is it outside?", "rain", {"sun": "Sun", "rain": "Rain", "snow": "Snow"})
HASTE = choice_question("haste", "Are you in a hurry?", "yes", {"yes": "Yes", "no": "No"})


def row(id: str, when: When, verdict: Verdict = Verdict.SEND) -> Row:
    return Row(id, when, verdict, f"The headline of {id}.", ("DEC-01",))


SOUND = (
    row("dry", {"weather": "sun"}),
    row("slippery", {"weather": "snow", "haste": "yes"}, Verdict.DO_NOT_SEND),
    row("wet", {}, Verdict.WAIT_DAYS),
)
MIND = Caution("umbrella", {"weather": "rain"}, "Take an umbrella.", "DEC-02", ("wet",))


def table(*rows: Row, cautions: tuple[Caution, ...] = (MIND,)) -> Table:
    return Table("weather", (WEATHER, HASTE), rows, cautions)


def test_a_sound_table_is_built_and_its_first_fitting_row_decides() -> None:
    sound = table(*SOUND)
    assert sound.decide(Situation({"weather": "sun", "haste": "yes"})).id == "dry"
    assert sound.decide(Situation({"weather": "snow", "haste": "yes"})).id == "slippery"
    assert sound.decide(Situation({"weather": "snow", "haste": "no"})).id == "wet"


def test_a_caution_adds_a_reason_and_leaves_the_verdict_alone() -> None:
    answer = table(*SOUND).answer(Situation({"weather": "rain", "haste": "no"}))
    assert answer.verdict is Verdict.WAIT_DAYS
    assert [(reason.rule, reason.weight) for reason in answer.reasons] == [
        ("DEC-01", Weight.DECIDES),
        ("DEC-02", Weight.CAUTION),
    ]


FULL = Table(
    "weather",
    (WEATHER, HASTE),
    (
        Row(
            "dry",
            {"weather": "sun"},
            Verdict.SEND,
            "Go.",
            ("DEC-01", "DEC-02"),
            (Step("Walk.", "Now"),),
            ("K1",),
            "Out",
        ),
        Row("white", {"weather": ("rain", "snow"), "haste": "no"}, Verdict.LOOK_ONLY, "Look.", ("DEC-03",)),
        Row("wet", {}, Verdict.WAIT_DAYS, "Wait.", ("DEC-04",), (), ("K2", "K3")),
    ),
    (
        Caution("hurry", {"haste": "yes"}, "Do not slip.", "DEC-05"),
        Caution("coat", {"weather": ("rain", "snow")}, "Take a coat.", "DEC-06", ("wet",)),
        Caution("snow", {"weather": "snow"}, "Take a shovel.", "DEC-07", ("white", "wet")),
    ),
)


def holds(when: When, given: dict[str, str]) -> bool:
    return all(given[name] in ((wanted,) if isinstance(wanted, str) else wanted) for name, wanted in when.items())


def read_off(given: dict[str, str]) -> Row:
    return next(row for row in FULL.rows if holds(row.when, given))


def test_an_answer_is_what_its_row_and_the_cautions_that_hold_there_say() -> None:
    for situation in every_situation((WEATHER, HASTE)):
        given = {question.id: situation.choice(question) for question in FULL.questions}
        row = read_off(given)
        others = [(q.id, choice, read_off({**given, q.id: choice})) for q in FULL.questions for choice in q.values]
        assert FULL.decide(situation) == row
        assert FULL.answer(situation) == Answer(
            "weather",
            row.verdict,
            row.headline,
            (
                *map(Reason, row.rules),
                *(
                    Reason(caution.rule, Weight.CAUTION, caution.text)
                    for caution in FULL.cautions
                    if holds(caution.when, given) and row.id in (caution.rows or (row.id,))
                ),
            ),
            row.dissent,
            row.steps,
            changes=tuple(
                Change(question, choice, other.verdict, other.headline, other.label)
                for question, choice, other in others
                if other.verdict is not row.verdict
            ),
            assumed=tuple(question.id for question in FULL.questions if situation.values[question.id] == NOT_SURE),
            label=row.label,
        )


def test_a_choice_is_taken_whole_even_where_its_name_stands_in_another() -> None:
    size = choice_question("size", "How big?", "small", {"small": "Small", "smaller": "Smaller"})
    sound = Table("size", (size,), (row("less", {"size": "smaller"}), row("rest", {}, Verdict.ACCEPT)))
    assert sound.decide(Situation({"size": "small"})).id == "rest"


def test_every_situation_is_every_choice_with_every_other_the_last_question_turning_fastest() -> None:
    seen = [tuple(situation.values.values()) for situation in every_situation((WEATHER, HASTE))]
    assert seen == [(w, h) for w in ("sun", "rain", "snow", "not-sure") for h in ("yes", "no", "not-sure")]
    assert all(list(situation.values) == ["weather", "haste"] for situation in every_situation((WEATHER, HASTE)))


def test_every_defect_is_named_at_once() -> None:
    with pytest.raises(
        TableError, match=r"^table weather: the id 'dry' stands twice; no answer for weather=rain, haste=yes"
    ):
        table(SOUND[0], row("dry", {"weather": "snow"}), cautions=())


def test_what_is_not_known_is_read_cautiously_and_named() -> None:
    answer = table(*SOUND).answer(Situation({"haste": NOT_SURE}))
    assert answer.assumed == ("weather", "haste")
    assert answer.verdict is Verdict.WAIT_DAYS


def test_a_situation_without_an_answer_is_refused_and_shown() -> None:
    with pytest.raises(TableError, match="no answer for weather=rain, haste=yes"):
        table(*SOUND[:2])


def test_a_row_that_can_never_fire_is_refused_with_the_rows_that_hide_it() -> None:
    buried = row("buried", {"weather": ("sun", "snow"), "haste": "yes"})
    with pytest.raises(TableError, match=r"row 'buried' can never fire, hidden by dry, slippery$"):
        table(*SOUND[:2], buried, SOUND[2])


def test_a_caution_that_can_never_fire_is_refused() -> None:
    with pytest.raises(TableError, match="caution 'umbrella' can never fire"):
        table(*SOUND, cautions=(Caution("umbrella", {"weather": "rain"}, "Take one.", "DEC-02", ("dry",)),))


def test_a_caution_for_a_row_that_does_not_exist_is_refused() -> None:
    with pytest.raises(TableError, match=r"caution 'umbrella' names unknown rows \['fog'\]"):
        table(*SOUND, cautions=(Caution("umbrella", {}, "Take one.", "DEC-02", ("fog",)),))


def test_two_choices_that_never_make_a_difference_are_refused() -> None:
    with pytest.raises(TableError, match="question 'weather': 'rain' and 'snow' never make a difference"):
        table(row("dry", {"weather": "sun", "haste": "no"}), row("rest", {}), cautions=())


def test_a_question_that_changes_nothing_is_refused() -> None:
    with pytest.raises(TableError, match="question 'haste': 'yes' and 'no' never make a difference"):
        table(row("dry", {"weather": "sun"}), row("white", {"weather": "snow"}), row("wet", {}), cautions=())


def test_a_row_that_asks_an_unknown_question_is_refused() -> None:
    with pytest.raises(TableError, match="dry asks an unknown question 'mood'"):
        table(row("dry", {"mood": "good"}), row("rest", {}))


def test_a_row_that_names_an_unknown_choice_is_refused() -> None:
    with pytest.raises(TableError, match=r"dry names no choice of 'weather': \['fog'\]"):
        table(row("dry", {"weather": ("sun", "fog")}), row("rest", {}))


def test_an_id_that_stands_twice_is_refused() -> None:
    with pytest.raises(TableError, match="the id 'wet' stands twice"):
        table(*SOUND, row("wet", {"weather": "sun"}))


@pytest.mark.parametrize("weather", WEATHER.values)
@pytest.mark.parametrize("haste", HASTE.values)
def test_what_would_change_the_answer_is_every_single_choice_that_does(weather: str, haste: str) -> None:
    sound = table(*SOUND)
    given = {"weather": weather, "haste": haste}
    answer = sound.answer(Situation(given))
    expected = {
        (question.id, choice)
        for question in sound.questions
        for choice in question.values
        if sound.decide(Situation({**given, question.id: choice})).verdict is not answer.verdict
    }
    assert {(change.question, change.choice) for change in answer.changes} == expected


def test_a_calculator_of_a_table_asks_its_questions_and_a_question_only_once() -> None:
    made = Calculator("weather", "Weather", "To go out.", FULL.questions, FULL.answer, FULL)
    with pytest.raises(ValueError, match=r"^calculator weather: a question stands twice$"):
        replace(made, questions=(WEATHER, HASTE, WEATHER))
