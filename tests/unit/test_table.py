"""A decision table that could be wrong quietly is refused, and the refusal says where to look."""

from dataclasses import replace

import pytest

from should_connect.answer import Action, Step, Verdict
from should_connect.calculators import Calculator
from should_connect.judgment import View
from should_connect.questions.model import NOT_SURE, choice_question
from should_connect.situation import Situation
from should_connect.table import Caution, Gate, Row, Table, TableError, When

WEATHER = choice_question("weather", "How is it outside?", "rain", {"sun": "Sun", "rain": "Rain", "snow": "Snow"})
HASTE = choice_question("haste", "Are you in a hurry?", "yes", {"yes": "Yes", "no": "No"}, none="no")


def row(id: str, when: When, verdict: Verdict = Verdict.SEND, *steps: Step) -> Row:
    return Row(id=id, when=when, verdict=verdict, headline=f"The headline of {id}.", rules=("DEC-01",), steps=steps)


SOUND = (
    row("dry", {"weather": "sun"}),
    row("slippery", {"weather": "snow", "haste": "yes"}, Verdict.DO_NOT_SEND),
    row("wet", {}, Verdict.WAIT_DAYS),
)
UMBRELLA = Caution(id="umbrella", when={"weather": "rain"}, text="Take an umbrella.", rule="DEC-02", rows=("wet",))


def table(*rows: Row, cautions: tuple[Caution, ...] = (UMBRELLA,)) -> Table:
    return Table("weather", (WEATHER, HASTE), rows, cautions)


def test_a_sound_table_is_built_and_its_first_fitting_row_decides() -> None:
    sound = table(*SOUND)
    assert sound.decide(Situation({"weather": "sun", "haste": "yes"})).id == "dry"
    assert sound.decide(Situation({"weather": "snow", "haste": "yes"})).id == "slippery"
    assert sound.decide(Situation({"weather": "snow", "haste": "no"})).id == "wet"


def test_where_one_row_must_decide_what_was_not_said_is_taken_as_nothing_or_else_carefully() -> None:
    sound = table(*SOUND)
    assert sound.decide(Situation({"weather": "snow"})).id == "wet"
    assert sound.decide(Situation({"weather": "snow", "haste": NOT_SURE})).id == "slippery"
    assert sound.decide(Situation({})).id == "wet"


def test_a_situation_without_an_answer_is_refused_by_name() -> None:
    with pytest.raises(TableError, match=r"^table weather: no answer for weather=rain, haste=yes$"):
        table(SOUND[0], row("cold", {"weather": "snow"}), row("slow", {"haste": "no"}))


def test_a_row_that_can_never_fire_is_refused_with_the_rows_that_hide_it() -> None:
    with pytest.raises(TableError, match=r"row 'sunny' can never fire, hidden by dry"):
        table(SOUND[0], row("sunny", {"weather": "sun", "haste": "yes"}), *SOUND[1:])


def test_a_caution_that_can_never_fire_is_refused() -> None:
    with pytest.raises(TableError, match=r"caution 'umbrella' can never fire"):
        table(*SOUND, cautions=(replace(UMBRELLA, rows=("dry",)),))


def test_a_caution_for_a_row_that_is_not_there_is_refused() -> None:
    with pytest.raises(TableError, match=r"caution 'umbrella' names unknown rows \['windy'\]"):
        table(*SOUND, cautions=(replace(UMBRELLA, rows=("wet", "windy")),))


def test_two_choices_that_never_make_a_difference_are_refused() -> None:
    with pytest.raises(TableError, match=r"question 'weather': 'rain' and 'snow' never make a difference"):
        table(SOUND[0], row("slow", {"haste": "no"}, Verdict.WAIT_DAYS), row("wet", {}), cautions=())


def test_a_caution_alone_may_make_the_difference() -> None:
    rows = (SOUND[0], row("slow", {"haste": "no"}, Verdict.WAIT_DAYS), row("wet", {}))
    assert table(*rows).rows == rows


def test_an_id_that_stands_twice_is_refused() -> None:
    with pytest.raises(TableError, match=r"the id 'wet' stands twice"):
        table(*SOUND, cautions=(replace(UMBRELLA, id="wet"),))


@pytest.mark.parametrize(
    ("when", "message"),
    [
        ({"wind": "strong"}, r"^table weather: dry asks an unknown question 'wind'$"),
        ({"weather": ("sun", "hail")}, r"^table weather: dry names no choice of 'weather': \['hail'\]$"),
    ],
)
def test_a_condition_that_names_nothing_is_refused(when: When, message: str) -> None:
    with pytest.raises(TableError, match=message):
        table(row("dry", when), *SOUND[1:])


NO_GOING = Gate(
    id="locked-in",
    fact="haste",
    value="no",
    forbids=frozenset((Action.REQUEST,)),
    until="until noon",
    rules=("DEC-24",),
)


def test_a_row_that_calls_for_what_a_gate_forbids_is_refused() -> None:
    with pytest.raises(TableError, match=r"row 'dry' calls for request, which the gate 'locked-in' forbids"):
        Table("weather", (WEATHER, HASTE), SOUND, (), (NO_GOING,))


def test_a_step_may_not_call_for_it_either() -> None:
    later = row("wet", {}, Verdict.WAIT_DAYS, Step("Send it.", "Later", action=Action.REQUEST))
    rows = (row("dry", {"weather": "sun"}, Verdict.LOOK_ONLY), SOUND[1], later)
    with pytest.raises(TableError, match=r"row 'wet' calls for request"):
        Table("weather", (WEATHER, HASTE), rows, (), (NO_GOING,))


def test_what_cannot_be_needs_no_row_and_makes_no_difference() -> None:
    never: tuple[When, ...] = ({"weather": "rain"},)
    rows = (SOUND[0], SOUND[1], replace(SOUND[2], when={"weather": "snow"}))
    made = Table("weather", (WEATHER, HASTE), rows, (), (), never)
    assert made.decide(Situation({"weather": "snow", "haste": "no"})).id == "wet"


def test_a_calculator_takes_a_question_only_once() -> None:
    view = View("weather", table(*SOUND), {})
    made = Calculator("weather", "Weather", "To go out.", view.asked, view.answer, view)
    with pytest.raises(ValueError, match=r"^calculator weather: a question stands twice$"):
        replace(made, also_reads=(HASTE,))
