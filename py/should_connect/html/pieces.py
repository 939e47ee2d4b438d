"""The pieces of an answer that follow from choices alone: verdict, dated steps, what would change it, and why.

They are cached because the same few stand in thousands of answers. Nothing that holds a visitor's words is.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from should_connect.answer import Change, Reason, Step, Tone, Verdict, Weight
from should_connect.calculators import LINKS, PAGES, PLAN
from should_connect.days.offsets import Offsets, from_day, offsets
from should_connect.html.markup import Html, calculator_page, fold, join, kept, page, tag, text
from should_connect.html.sources import shown
from should_connect.judgment import MOST_CHANGES
from should_connect.questions.happened import alone
from should_connect.questions.model import ChoiceQuestion, Question
from should_connect.tables.steps import EMAIL_FOR

SHAPES: dict[Tone, str] = {
    Tone.GO: "M5 12.5l4.5 4.5L19 7.5",
    Tone.MAYBE: "M5 14c2.5-5 4.5-5 7-2s4.5 3 7-2",
    Tone.WAIT: "M12 6v6.5l4 2.500M12 3a9 9 0 1 0 .01 0",
    Tone.OTHER: "M4 12h13M12 6.5l5.5 5.5-5.5 5.5",
    Tone.DONT: "M6.5 6.5l11 11M17.5 6.5l-11 11",
}
"""One stroke a tone, in a 24-unit square: a tick, a wave, a clock, an arrow, a cross. Never color alone."""

MOST_REASONS = 3
"""Reasons that are said; the others stand among the sources."""

CALENDAR_FILE = "should-i-connect.ics"

_cached = lru_cache(maxsize=2048)


@_cached
def shape(tone: Tone) -> Html:
    """The small picture of a verdict's family."""
    path = tag("path", d=SHAPES[tone])
    return tag("svg", path, class_="sc-shape", viewBox="0 0 24 24", aria_hidden="true", focusable="false")


@_cached
def summary(verdict: Verdict, label: str, headline: str) -> Html:
    """The verdict in a few words and the sentence that says why."""
    return tag(
        "div",
        tag("p", shape(verdict.tone), tag("strong", *_with_day(label)), class_="sc-verdict"),
        tag("p", text(headline), class_="sc-headline"),
        class_="sc-summary",
        data_tone=verdict.tone.value,
    )


def _with_day(label: str) -> tuple[Html, ...]:
    """A label in which a script can put a date for a number of days."""
    found = from_day(label)
    if not found:
        return (text(label),)
    words, days = found
    before, _, after = label.partition(words)
    return text(before), tag("span", text(words), data_days=_listed(days)), text(after)


def _listed(days: Offsets) -> str:
    return " ".join(f"{first}:{last}" for first, last in days)


@_cached
def caution(label: str, words: str) -> Html:
    """What to know before sending the words below it: what to do, and why."""
    return tag("p", tag("b", *_with_day(f"{label}.")), text(f" {words}"), class_="sc-caution")


@_cached
def bar(verdict: Verdict, label: str) -> Html:
    """The verdict alone, for the bar that keeps it in sight on a phone."""
    return tag(
        "span", shape(verdict.tone), tag("span", text(label)), class_="sc-bar__verdict", data_tone=verdict.tone.value
    )


def part(title: str, kind: str, *content: Html) -> Html:
    """A titled part of the answer; nothing where it has no content."""
    return tag("section", tag("h2", text(title)), *content, class_=f"sc-part sc-part--{kind}") if content else Html("")


@_cached
def steps(all: tuple[Step, ...], root: str, names: Sequence[str] = ()) -> Html:
    """What to do and when, with boxes to tick off. `names` are those of people in it, which no translation changes."""
    items = (tag("li", step(each, root, names)) for each in all)
    return tag("ul", *items, class_="sc-boxes sc-steps") if all else Html("")


def step(step: Step, root: str, names: Sequence[str] = ()) -> Html:
    """One thing to do: when, what, and the way to the page that helps."""
    days = offsets(step.due) if step.due else None
    counted = _listed(days) if days else None
    words = [tag("b", text(step.when), class_="sc-step__when", data_days=counted), text(" ")] if step.when else []
    words.append(named(step.text, names))
    if step.calculator:
        label = LINKS[step.calculator]
        href = calculator_page(root, step.calculator)
        on_paper = page("", PAGES[step.calculator])
        says = "&".join(map("=".join, EMAIL_FOR.get(step.text, {}).items())) or None
        way = tag("a", text(label), href=href, class_="sc-step__link", data_paper=on_paper, data_says=says)
        words += [text(" "), way]
    return tag("span", *words, class_="sc-step")


def named(words: str, names: Sequence[str]) -> Html:
    """The words with each of the names in them kept as it is."""
    if not any(name and name in words for name in names):
        return text(words)
    longest_first = sorted(filter(None, names), key=len, reverse=True)
    parts = re.split(rf"(?<!\w)({'|'.join(map(re.escape, longest_first))})(?!\w)", words)
    return join(*(kept("span", text(part)) if part in names else text(part) for part in parts if part))


@_cached
def actions(dated: bool, root: str) -> Html:
    """What to do with an answer: put its dates into one's calendar, see it in the plan."""
    plan = tag("a", text("See your plan"), href=calculator_page(root, PLAN), class_="sc-button sc-button--quiet")
    return tag("div", *((calendar_button(),) if dated else ()), plan, class_="sc-actions")


def calendar_button() -> Html:
    """What saves the dates as a file that calendars take in."""
    return tag("button", text("Add to calendar"), type="button", class_="sc-button", data_file=CALENDAR_FILE)


@_cached
def why(reasons: tuple[Reason, ...]) -> Html:
    """The few reasons that decide, folded, in plain words; one of them may be what to watch out for."""
    deciding = [reason for reason in reasons if reason.weight is not Weight.CAUTION]
    cautions = [reason for reason in reasons if reason.weight is Weight.CAUTION][:1]
    said = (*deciding[: MOST_REASONS - len(cautions)], *cautions)
    items = (tag("li", text(shown(reason))) for reason in said)
    return fold("Why", "why", tag("ul", *items)) if said else Html("")


def chips(made: Html) -> Html:
    """What would change the answer: the chips, below their heading."""
    return join(
        tag("h2", text("What would change the answer"), class_="sc-changes"), tag("div", made, class_="sc-chips")
    )


@_cached
def chip_if(question: ChoiceQuestion, value: str) -> Html:
    """The beginning of a chip, up to the choice that it sets."""
    whole = tag(
        "button",
        tag("span", text(alone(question, value)), class_="sc-chip__if"),
        type="button",
        class_="sc-chip",
        data_set_question=question.id,
        data_set_choice=value,
    )
    return Html(whole.removesuffix("</button>"))


@_cached
def chip_then(verdict: Verdict, label: str) -> Html:
    """The end of a chip: the verdict that the choice leads to."""
    then = tag("span", shape(verdict.tone), text(label), class_="sc-chip__then", data_tone=verdict.tone.value)
    return Html(f"{then}</button>")


def changes(questions: tuple[Question, ...], found: tuple[Change, ...]) -> Html:
    """The chips of an answer that no table gives."""
    asked = {question.id: question for question in questions if isinstance(question, ChoiceQuestion)}
    made = (
        join(chip_if(asked[change.question], change.choice), chip_then(change.verdict, change.label))
        for change in found[:MOST_CHANGES]
    )
    return chips(join(*made)) if found else Html("")


def still_open(words: str) -> Html:
    """What is missing before there can be an answer."""
    return tag("p", text(words), class_="sc-empty")


def so_far(words: str) -> Html:
    """What holds whatever the open questions bring."""
    return tag("div", tag("p", text("So far"), class_="sc-so-far__lead"), tag("p", text(words)), class_="sc-so-far")


def refines(buttons: Html) -> Html:
    """Questions that would make steps or words more exact, offered and not asked."""
    return tag("div", tag("p", text("To make this more exact:")), buttons, class_="sc-refines")


@_cached
def refine(question: ChoiceQuestion) -> Html:
    """One of them; tapping it shows the question."""
    return tag(
        "button", text(question.ask), type="button", class_="sc-button sc-button--quiet", data_refine=question.id
    )


@_cached
def assumed(question: ChoiceQuestion, taken: bool) -> Html:
    """What 'not sure' was read as, for one question, said openly."""
    if not taken:
        return Html("")
    words = f"Not sure, so we assumed: {question.ask} {question.label(question.cautious)}."
    return tag("p", text(words), class_="sc-assumed")
