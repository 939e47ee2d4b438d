"""Several facts on one screen: a box for each, and one tap for none of them."""

from should_connect.html.markup import Html, tag, text
from should_connect.judgment import View
from should_connect.questions.happened import OFFERED
from should_connect.questions.model import ChoiceQuestion, QuestionGroup


def boxes(calculator: str, view: View) -> list[Html]:
    """The boxes of a page's group, and what is said of each fact when none of its boxes is ticked (ticks.js)."""
    asked = {question.id: question for question in view.grouped}
    offers = [(asked[question.id], value) for question, value in view.group.offers if question.id in asked]
    lines = (_box(calculator, question, value) for question, value in offers if value in question.values)
    # Most people have nothing to tick, so that comes first.
    none = tag("button", text("None of these"), type="button", class_="sc-button", data_ticks="none")
    on = tag("button", text("Continue"), type="button", class_="sc-button", data_ticks="done")
    otherwise = (
        tag("input", type="hidden", name=q.id, value="", data_otherwise=_otherwise(view.group, q))
        for q in asked.values()
    )
    return [
        tag("div", none, *lines, on, class_="sc-ticks", data_search_exclude=True),
        *otherwise,
    ]


def _otherwise(group: QuestionGroup, question: ChoiceQuestion) -> str:
    """What is said when none of a fact's boxes is ticked, and then what else a link may say that has no box."""
    return " ".join(dict.fromkeys((group.otherwise(question), *group.left(question))))


def _box(calculator: str, question: ChoiceQuestion, value: str) -> Html:
    words = OFFERED.get((question.id, value), question.label(value))
    return tag(
        "label",
        tag("input", type="checkbox", name=question.id, value=value, id=f"{calculator}-{question.id}-{value}"),
        tag("span", text(words)),
        class_="sc-pill",
        data_fact=question.id,
    )
