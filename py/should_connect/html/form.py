"""The form of a calculator: labeled native controls, named after the questions, nothing required."""

from should_connect.calculators import Calculator
from should_connect.html.markup import Html, join, question_anchor, tag, text
from should_connect.questions import NOT_SURE, ChoiceQuestion, DateQuestion, PeopleQuestion, Question, TextQuestion


def form(calculator: Calculator) -> Html:
    """The whole form. It submits nowhere: the page reads it, and without JavaScript it shows what will be asked."""
    controls = _carried if calculator.gathers else _control
    return tag(
        "form",
        *(controls(calculator.id, question) for question in calculator.questions),
        class_="sc-form sc-form--carried" if calculator.gathers else "sc-form",
        novalidate=True,
        autocomplete="off",
        aria_label=f"{calculator.title}: your answers",
    )


def _control(calculator: str, question: Question) -> Html:
    match question:
        case ChoiceQuestion():
            return _pills(calculator, question)
        case TextQuestion():
            return _words(calculator, question)
        case DateQuestion():
            return _day(calculator, question)
        case PeopleQuestion():
            return _people(calculator, question)


def _carried(calculator: str, question: Question) -> Html:
    """What a page that asks nothing itself knows of a question: its controls, out of sight."""
    if not isinstance(question, PeopleQuestion):
        return tag("input", type="hidden", name=question.id)
    rows = range(1, question.most + 1)
    names = (question.control(row, field) for row in rows for field in question.fields)
    return join(*(tag("input", type="hidden", name=name) for name in names))


def _pills(calculator: str, question: ChoiceQuestion) -> Html:
    name = f"{calculator}-{question.id}"
    pills = [
        tag(
            "label",
            tag("input", type="radio", name=question.id, value=value, id=f"{name}-{value}"),
            tag("span", text(question.label(value))),
            class_="sc-pill sc-pill--unsure" if value == NOT_SURE else "sc-pill",
            data_search_exclude=value == NOT_SURE,
        )
        for value in (*question.values, NOT_SURE)
    ]
    return tag(
        "fieldset",
        tag("legend", text(question.ask), class_="sc-question__ask"),
        *_hint(name, question),
        error_place(question.id),
        tag("div", *pills, class_="sc-pills"),
        class_="sc-question",
        data_question=question.id,
        id=question_anchor(calculator, question.id),
        aria_describedby=_described_by(name, question),
    )


def _words(calculator: str, question: TextQuestion) -> Html:
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
            aria_describedby=described,
            class_="sc-text",
        )
    return _labeled(calculator, question, control)


def _day(calculator: str, question: DateQuestion) -> Html:
    name = f"{calculator}-{question.id}"
    described = _described_by(name, question)
    control = tag("input", type="date", id=name, name=question.id, aria_describedby=described, class_="sc-text")
    return _labeled(calculator, question, control)


def _people(calculator: str, question: PeopleQuestion) -> Html:
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
        data_search_exclude=row > 1,
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
            class_="sc-text",
            aria_describedby=f"error-{name}",
        )
    else:
        options = [tag("option", text(field.label(value)), value=value) for value in (*field.values, NOT_SURE)]
        control = tag(
            "select",
            tag("option", value=""),
            *options,
            id=id,
            name=name,
            class_="sc-text",
            aria_describedby=f"error-{name}",
        )
    return tag("div", tag("label", text(field.ask), for_=id), error_place(name), control, class_="sc-row__field")


def _labeled(calculator: str, question: TextQuestion | DateQuestion, control: Html) -> Html:
    name = f"{calculator}-{question.id}"
    return tag(
        "div",
        tag("label", text(question.ask), for_=name, class_="sc-question__ask"),
        *_hint(name, question),
        error_place(question.id),
        control,
        class_="sc-question",
        data_question=question.id,
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


def errors(messages: dict[str, str]) -> dict[str, Html]:
    """The error texts to put in their places, by field."""
    lead = tag("span", text("Error: "), class_="sc-hidden")
    return {field: join(lead, text(words)) for field, words in messages.items()}
