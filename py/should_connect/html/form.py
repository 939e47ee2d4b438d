"""The form of a calculator: labeled native controls, named after the questions, nothing required."""

from collections.abc import Iterable

from should_connect.calculators import Calculator
from should_connect.days.bands import covered
from should_connect.html.markup import Html, fold, join, question_anchor, tag, text
from should_connect.html.ticks import boxes
from should_connect.judgment import View
from should_connect.problems import Problem
from should_connect.questions.happened import alone
from should_connect.questions.interview import DAYS_SINCE_INTERVIEW, INTERVIEW_DATE
from should_connect.questions.model import (
    NOT_SURE,
    ChoiceQuestion,
    DateQuestion,
    PeopleQuestion,
    Question,
    TextQuestion,
)
from should_connect.questions.process import DAYS_TO_INTERVIEW
from should_connect.questions.words import EMAIL_KIND, JOB, OTHER_NAME, REPLY, THEIR_NAME, TOPIC
from should_connect.situation import EARLIEST, LATEST, OUT_OF_RANGE, Situation

IN_SIGHT: dict[str, tuple[str, ...]] = {
    "write-the-note": (THEIR_NAME.id, JOB.id, TOPIC.id),
    "write-the-email": (EMAIL_KIND.id, REPLY.id, THEIR_NAME.id, OTHER_NAME.id, JOB.id, TOPIC.id),
}
"""The questions of a page about words that stand above the words; its others are folded away below them."""


def form(calculator: Calculator) -> Html:
    """The whole form. It submits nowhere: the page reads it, and without JavaScript it shows what will be asked."""
    if calculator.gathers:
        kind, content = "carried", [_carried(question) for question in calculator.questions]
    elif calculator.id in IN_SIGHT:
        kind, content = "words", _few_in_sight(calculator, IN_SIGHT[calculator.id])
    else:
        kind, content = "", [_gathered(), *_controls(calculator, calculator.asks), _start_again()]
    content += [_carried(question) for question in calculator.also_reads if question is not INTERVIEW_DATE]
    return tag(
        "form",
        *content,
        # Reading views leave out what is called so; they would show its labels, without the fields.
        class_=f"sc-form sc-form-widget{kind and f' sc-form--{kind}'}",
        novalidate=True,
        autocomplete="off",
        aria_label=f"{calculator.lead} your answers",
    )


def _few_in_sight(calculator: Calculator, first: tuple[str, ...]) -> list[Html]:
    """The few fields that make the words and what may forbid them, then the options, then room for one's own words."""
    known = {question.id: question for question in calculator.asks}
    grouped = {question.id for question in calculator.judged_by.grouped} if calculator.judged_by else set()
    gates = [question for question in calculator.asks if question.id in grouped]
    others = [question for question in calculator.asks if question.id not in (*first, *grouped)]
    own = [question for question in others if isinstance(question, TextQuestion) and question.lines > 1]
    options = [question for question in others if question not in own]
    return [
        tag("div", *_controls(calculator, [known[id] for id in first]), class_="sc-fields"),
        *_controls(calculator, gates),
        fold("Options", "options", *_controls(calculator, options), _start_again()),
        fold("Check your own words", "own", *_controls(calculator, own)),
    ]


def _group(calculator: str, view: View, turn: str | None) -> Html:
    group = view.group
    return tag(
        "fieldset",
        tag("legend", text(group.ask), class_="sc-question__ask"),
        tag("p", text(group.hint), class_="sc-question__hint", id=f"{calculator}-{group.id}-hint"),
        *boxes(calculator, view),
        _chosen(group.ask),
        class_="sc-question",
        data_question=group.id,
        data_turn=turn,
        data_folds=True,
        id=question_anchor(calculator, group.id),
        aria_describedby=f"{calculator}-{group.id}-hint",
    )


def _controls(calculator: Calculator, questions: Iterable[Question]) -> list[Html]:
    """The controls; facts that are asked on one screen stand where the first of them would."""
    view = calculator.judged_by
    grouped = [question.id for question in view.grouped] if view else []
    turns = calculator.turns(Situation({}))
    return [
        _group(calculator.id, view, turns.get(view.group.id))
        if view and [question.id] == grouped[:1]
        else _control(calculator.id, question, turns.get(question.id))
        for question in questions
        if question.id not in grouped[1:]
    ]


def _start_again() -> Html:
    """What forgets the answers of this page."""
    again = tag("button", text("Start again"), type="button", class_="sc-button sc-button--quiet", data_restart=True)
    return tag("div", again, class_="sc-again", data_search_exclude=True)


def _control(calculator: str, question: Question, turn: str | None) -> Html:
    match question:
        case ChoiceQuestion():
            return _pills(calculator, question, turn)
        case TextQuestion():
            return _words(calculator, question, turn)
        case DateQuestion():
            return _day(calculator, question, turn)
        case PeopleQuestion():
            return _people(calculator, question, turn)


def _carried(question: Question) -> Html:
    """What a page that asks nothing itself knows of a question: its controls, out of sight."""
    if not isinstance(question, PeopleQuestion):
        return tag("input", type="hidden", name=question.id)
    rows = range(1, question.most + 1)
    names = (question.control(row, field) for row in rows for field in question.fields)
    return join(*(tag("input", type="hidden", name=name) for name in names))


_COUNTS = {DAYS_SINCE_INTERVIEW.id: "since", DAYS_TO_INTERVIEW.id: "ahead"}
"""Questions whose choice follows from the interview's day, and which way the days are counted."""


def _pills(calculator: str, question: ChoiceQuestion, turn: str | None) -> Html:
    name = f"{calculator}-{question.id}"
    spans = {value: covered(value) for value in question.values} if question.id in _COUNTS else {}
    pills = [
        tag(
            "label",
            tag(
                "input",
                type="radio",
                name=question.id,
                value=value,
                id=f"{name}-{value}",
                data_first=str(span[0]) if (span := spans.get(value)) else None,
                data_last=str(span[1]) if span else None,
            ),
            tag("span", text(question.label(value)), data_alone=_alone(question, value)),
            class_="sc-pill sc-pill--unsure" if value == NOT_SURE else "sc-pill",
        )
        for value in (*question.values, NOT_SURE)
    ]
    return tag(
        "fieldset",
        tag("legend", text(question.ask), class_="sc-question__ask"),
        *_hint(name, question),
        error_place(question.id),
        # Search knows the questions; choices in a row are no sentence.
        tag("div", *pills, class_="sc-pills", data_search_exclude=True),
        *((_or_the_day(calculator, question),) if spans else ()),
        _chosen(question.ask),
        class_="sc-question",
        data_question=question.id,
        data_turn=turn,
        data_folds=True,
        id=question_anchor(calculator, question.id),
        aria_describedby=_described_by(name, question),
    )


def _alone(question: ChoiceQuestion, value: str) -> str | None:
    """What a line of several answers says of this one, where the choice by itself is a bare 'No' or 'Not sure'."""
    if value == NOT_SURE or question.label(value) not in ("Yes", "No"):
        return None
    return alone(question, value)


def _or_the_day(calculator: str, question: ChoiceQuestion) -> Html:
    """The interview's day itself, from which a script takes the choice that covers it (days.js)."""
    name = f"{calculator}-{question.id}-day"
    return tag(
        "p",
        tag("label", text("Or pick the day"), for_=name),
        text(" "),
        tag(
            "input",
            type="date",
            name=INTERVIEW_DATE.id,
            id=name,
            min=EARLIEST.isoformat(),
            max=LATEST.isoformat(),
            class_="sc-text",
            data_picks=_COUNTS[question.id],
        ),
        class_="sc-pick",
    )


def _chosen(ask: str) -> Html:
    """What stands for an answered question: a script writes the choice, and the button opens the question again."""
    return tag(
        "p",
        tag("b", data_chosen=True),
        text(" "),
        tag("button", text("Change"), type="button", class_="sc-change", data_change=True, aria_label=f"Change: {ask}"),
        class_="sc-chosen",
        data_search_exclude=True,
    )


def _gathered() -> Html:
    """What stands for all answered questions together: a script writes the choices, the button shows each question."""
    return tag(
        "div",
        tag("p", text("Your answers"), class_="sc-question__ask"),
        _chosen("your answers"),
        class_="sc-gathered",
        data_gathered=True,
        hidden=True,
    )


def _words(calculator: str, question: TextQuestion, turn: str | None) -> Html:
    name = f"{calculator}-{question.id}"
    described = _described_by(name, question)
    if question.lines > 1:
        area = tag(
            "textarea",
            id=name,
            name=question.id,
            rows=str(question.lines),
            aria_describedby=described,
            class_="sc-text",
        )
        aloud = tag("p", class_="sc-hidden", aria_live="polite", data_part="count-aloud", data_calm=True)
        control = join(area, tag("p", class_="sc-own-count", data_part="count"), aloud)
    else:
        control = tag(
            "input",
            type="text",
            id=name,
            name=question.id,
            autocomplete=question.autocomplete,
            **_as_typed(question),
            aria_describedby=described,
            class_="sc-text",
        )
    return _labeled(calculator, question, control, turn)


def _day(calculator: str, question: DateQuestion, turn: str | None) -> Html:
    name = f"{calculator}-{question.id}"
    described = _described_by(name, question)
    # The browser knows these limits, so that a slip of the finger is told before Python has loaded.
    control = tag(
        "input",
        type="date",
        id=name,
        name=question.id,
        min=EARLIEST.isoformat(),
        max=LATEST.isoformat(),
        aria_describedby=described,
        class_="sc-text",
        data_out_of_range=OUT_OF_RANGE,
    )
    return _labeled(calculator, question, control, turn)


def _people(calculator: str, question: PeopleQuestion, turn: str | None) -> Html:
    """Every row stands in the page from the start; all but the first are hidden until a person is added."""
    rows = [_person(calculator, question, row) for row in range(1, question.most + 1)]
    add = tag("button", text("Add another person"), type="button", class_="sc-button", data_add_row=True)
    return tag(
        "fieldset",
        tag("legend", text(question.ask), class_="sc-question__ask"),
        *_hint(f"{calculator}-{question.id}", question),
        error_place(question.id),
        *rows,
        add,
        class_="sc-question",
        data_question=question.id,
        data_turn=turn,
        id=question_anchor(calculator, question.id),
        aria_describedby=_described_by(f"{calculator}-{question.id}", question),
    )


def _person(calculator: str, question: PeopleQuestion, row: int) -> Html:
    remove = tag(
        "button",
        text("Remove"),
        type="button",
        class_="sc-button sc-button--quiet",
        data_remove_row=True,
        aria_label=f"Remove person {row}",
    )
    return tag(
        "fieldset",
        tag("legend", text(f"Person {row}")),
        *(_field(calculator, question, row, field) for field in question.fields),
        remove,
        class_="sc-row",
        data_row=str(row),
        hidden=row > 1,
        data_search_exclude=True,
    )


def _field(calculator: str, question: PeopleQuestion, row: int, field: TextQuestion | ChoiceQuestion) -> Html:
    name = question.control(row, field)
    id = f"{calculator}-{name}"
    if isinstance(field, TextQuestion):
        control = tag(
            "input",
            type="text",
            id=id,
            name=name,
            autocomplete=field.autocomplete,
            **_as_typed(field),
            class_="sc-text",
            aria_describedby=f"error-{name}",
        )
    else:
        options = [tag("option", text(field.label(value)), value=value) for value in (*field.values, NOT_SURE)]
        control = tag(
            "select",
            tag("option", text("Choose"), value=""),
            *options,
            id=id,
            name=name,
            class_="sc-text",
            aria_describedby=f"error-{name}",
        )
    return tag("div", tag("label", text(field.ask), for_=id), error_place(name), control, class_="sc-row__field")


def _as_typed(question: TextQuestion) -> dict[str, str]:
    """What keeps a phone from correcting a name into a word."""
    if not question.id.endswith("name"):
        return {}
    return {"autocapitalize": "words", "autocorrect": "off", "spellcheck": "false", "translate": "no"}


def _labeled(calculator: str, question: TextQuestion | DateQuestion, control: Html, turn: str | None) -> Html:
    name = f"{calculator}-{question.id}"
    return tag(
        "div",
        tag("label", text(question.ask), for_=name, class_="sc-question__ask"),
        *_hint(name, question),
        error_place(question.id),
        control,
        *(
            (tag("p", class_="sc-preview", data_part=f"preview-{question.id}"),)
            if isinstance(question, TextQuestion)
            else ()
        ),
        class_="sc-question",
        data_question=question.id,
        data_turn=turn,
        id=question_anchor(calculator, question.id),
    )


def _hint(name: str, question: Question) -> tuple[Html, ...]:
    return (tag("p", text(question.hint), class_="sc-question__hint", id=f"{name}-hint"),) if question.hint else ()


def _described_by(name: str, question: Question) -> str:
    """The ids of hint and error place, so that a screen reader reads both with the control."""
    return f"{name}-hint error-{question.id}" if question.hint else f"error-{question.id}"


def error_place(field: str) -> Html:
    """Where a field's error appears. It exists from the start, so that it can be described by id."""
    return tag("p", class_="sc-error", id=f"error-{field}", data_error=field)


def summary(calculator: Calculator, problems: tuple[Problem, ...]) -> Html:
    """All errors in one place, each leading to its field; a single one stands at its field and is only read aloud here.

    It goes into a place that a screen reader watches, because nobody is told of a message that appears beside a field.
    """
    if len(problems) < 2:
        return join(*(tag("p", text(f"Error: {problem.message}"), class_="sc-hidden") for problem in problems))
    fields, asks = _anchors(calculator), _asks(calculator)
    listed = [tag("li", _to_field(problem, fields.get(problem.field), asks.get(problem.field))) for problem in problems]
    title = tag("h2", text(f"{len(problems)} of your answers couldn't be used"))
    return tag("div", title, tag("ul", *listed), class_="sc-problems")


def _to_field(problem: Problem, anchor: str | None, ask: str | None) -> Html:
    words = text(f"{ask}: {problem.message}" if ask else problem.message)
    return tag("a", words, href=f"#{anchor}") if anchor else words


def _asks(calculator: Calculator) -> dict[str, str]:
    """What a control asks for, by the field that a problem names: several errors in one place need to say where."""
    found = {question.id: question.ask.rstrip("?") for question in calculator.questions}
    for question in calculator.questions:
        if isinstance(question, PeopleQuestion):
            for row in range(1, question.most + 1):
                found |= {question.control(row, field): f"Person {row}, {field.ask}" for field in question.fields}
    return found


def _anchors(calculator: Calculator) -> dict[str, str]:
    """The id of the control to mend, by the field that a problem names."""
    found: dict[str, str] = {}
    for question in calculator.questions:
        match question:
            case ChoiceQuestion():
                found[question.id] = f"{calculator.id}-{question.id}-{question.values[0]}"
            case PeopleQuestion():
                names = [
                    question.control(row, field) for row in range(1, question.most + 1) for field in question.fields
                ]
                found |= {name: f"{calculator.id}-{name}" for name in names}
                found[question.id] = f"{calculator.id}-{names[0]}"
            case _:
                found[question.id] = f"{calculator.id}-{question.id}"
    return found


def errors(messages: dict[str, str]) -> dict[str, Html]:
    """The error texts to put in their places, by field."""
    lead = tag("span", text("Error: "), class_="sc-hidden")
    return {field: join(lead, text(words)) for field, words in messages.items()}
