"""The pieces of an answer that follow from choices alone: verdict, steps, reasons, dissent, what would change it.

They are cached because the same few stand in thousands of answers. Nothing that holds a visitor's words is.
"""

from functools import lru_cache

from should_connect.answer import Change, Reason, Step, Tone, Verdict, Weight
from should_connect.as_data import statement
from should_connect.calculators import LINKS, PAGES
from should_connect.catalogue import DISAGREEMENTS, lookup
from should_connect.catalogue.homes import home
from should_connect.catalogue.model import Position, Rule
from should_connect.catalogue.sources import Citation, Norm, PlatformFact, Sureness
from should_connect.html.markup import Html, calculator_page, join, page, tag, text
from should_connect.questions.model import ChoiceQuestion

SHAPES: dict[Tone, str] = {
    Tone.GO: "M5 12.5l4.5 4.5L19 7.5",
    Tone.MAYBE: "M5 14c2.5-5 4.5-5 7-2s4.5 3 7-2",
    Tone.WAIT: "M12 6v6.5l4 2.500M12 3a9 9 0 1 0 .01 0",
    Tone.OTHER: "M4 12h13M12 6.5l5.5 5.5-5.5 5.5",
    Tone.DONT: "M6.5 6.5l11 11M17.5 6.5l-11 11",
}
"""One stroke a tone, in a 24-unit square: a tick, a wave, a clock, an arrow, a cross. Never color alone."""

_SURE: dict[Sureness, str] = {
    Sureness.OWN_TEXT: "from LinkedIn's own text or a named survey",
    Sureness.AGREED: "several sources agree",
    Sureness.SINGLE: "one source, or an old one",
    Sureness.UNVERIFIED: "not verified",
}

_cached = lru_cache(maxsize=2048)


@_cached
def shape(tone: Tone) -> Html:
    """The small picture of a verdict's family."""
    path = tag("path", d=SHAPES[tone])
    return tag("svg", path, class_="sc-shape", viewBox="0 0 24 24", aria_hidden="true", focusable="false")


@_cached
def summary(verdict: Verdict, label: str, headline: str, first: Step | None, root: str) -> Html:
    """The verdict in a few words, one sentence, and the first thing to do."""
    return tag(
        "div",
        tag("p", shape(verdict.tone), tag("strong", text(label)), class_="sc-verdict"),
        tag("p", text(headline), class_="sc-headline"),
        *((tag("div", step(first, root, "Next: "), class_="sc-next"),) if first else ()),
        class_="sc-summary",
        data_tone=verdict.tone.value,
    )


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
def steps(later: tuple[Step, ...], root: str) -> Html:
    """The steps after the first."""
    return part("Then", "steps", tag("ol", *(tag("li", step(each, root)) for each in later))) if later else Html("")


def step(step: Step, root: str, lead: str = "") -> Html:
    """One thing to do: when, what, and the way to the page that helps."""
    words = [tag("span", text(lead), class_="sc-step__lead")] if lead else []
    words.append(text(step.text))
    if step.calculator:
        label = LINKS[step.calculator]
        href = calculator_page(root, step.calculator)
        on_paper = page("", PAGES[step.calculator])
        words += [text(" "), tag("a", text(label), href=href, class_="sc-step__link", data_paper=on_paper)]
    due = [tag("span", text(step.when), class_="sc-step__when")] if step.when else []
    return tag("div", *due, tag("span", *words, class_="sc-step__text"), class_="sc-step")


@_cached
def why(reasons: tuple[Reason, ...], root: str) -> Html:
    """Each reason with small tags that say where it comes from."""
    return part("Why", "why", tag("ul", *(_reason(reason, root) for reason in reasons))) if reasons else Html("")


@_cached
def _reason(reason: Reason, root: str) -> Html:
    caution = reason.weight is Weight.CAUTION
    return tag(
        "li",
        *((tag("b", text("Mind: ")),) if caution else ()),
        text((reason.text or statement(reason.rule)) + " "),
        tag("span", *rule_links((reason.rule,), root), *source_links(reason.rule, root), class_="sc-tags"),
        class_="sc-reason sc-reason--caution" if caution else "sc-reason",
    )


def rule_links(ids: tuple[str, ...], root: str) -> tuple[Html, ...]:
    """Small tags that lead to where each rule, norm, fact or disagreement is explained."""
    return tuple(tag("a", text(id), href=page(root, *home(id)), class_="sc-tag") for id in ids)


def source_links(id: str, root: str) -> tuple[Html, ...]:
    """Small tags that say where an entry comes from."""
    entry = lookup(id)
    match entry:
        case Rule():
            return tuple(_citation(citation, root) for citation in entry.sources)
        case Norm():
            return (tag("span", text(f"from outside the articles; {_SURE[entry.sureness]}"), class_="sc-tag"),)
        case PlatformFact():
            seen = f"{_SURE[entry.sureness]}; checked {entry.checked:%B %Y}"
            return (tag("span", text(f"about LinkedIn; {seen}"), class_="sc-tag"),)
        case _:
            return ()


def _citation(citation: Citation, root: str) -> Html:
    """A tag for a place in an article, such as 'Article 2, line 13', or for an outside norm or platform fact."""
    if not citation.source.isdigit():
        return rule_links((citation.source,), root)[0]
    lines = ", ".join(map(str, citation.lines))
    label = f"Article {int(citation.source) + 1}, line{'s' if len(citation.lines) > 1 else ''} {lines}"
    return tag("a", text(label), href=page(root, "sources", f"article-{citation.source}"), class_="sc-tag")


@_cached
def dissent(ids: tuple[str, ...], root: str) -> Html:
    """The disputed questions behind an answer."""
    return part("Where they disagree", "dissent", *(disagreement(id, root) for id in ids))


def disagreement(id: str, root: str) -> Html:
    """The positions on a disputed question side by side, who holds each, and what the guide does."""
    found = DISAGREEMENTS[id]
    policy = join(tag("b", text("What we do: ")), text(f"{found.policy} {found.sure} "), *rule_links((id,), root))
    return tag(
        "div",
        tag("h3", text(found.question)),
        positions(id, root),
        tag("p", policy, class_="sc-policy"),
        class_="sc-dissent",
    )


def positions(id: str, root: str) -> Html:
    """The positions on a disputed question side by side, and who holds each."""
    found = DISAGREEMENTS[id]
    sides = (_position(position, number == found.lower_risk, root) for number, position in enumerate(found.positions))
    return tag("div", *sides, class_="sc-sides")


def _position(position: Position, lower_risk: bool, root: str) -> Html:
    badge = (tag("span", text("Lower risk"), class_="sc-badge"),) if lower_risk else ()
    holders = tag("p", *(_citation(citation, root) for citation in position.held_by), class_="sc-tags")
    return tag("div", *badge, tag("p", text(position.claim)), holders, class_="sc-side", data_lower_risk=lower_risk)


@_cached
def changes_title(any_: bool) -> Html:
    """The heading above the chips, where there are any."""
    return tag("h2", text("What would change this"), class_="sc-changes") if any_ else Html("")


@_cached
def changes(question: ChoiceQuestion, chips: tuple[Change, ...]) -> Html:
    """The choices of one question that lead to another verdict, as chips; tapping one sets that choice."""
    if not chips:
        return Html("")
    return tag(
        "div",
        tag("p", text(question.ask), class_="sc-change__ask"),
        tag("ul", *(tag("li", _chip(question, change)) for change in chips), class_="sc-chips"),
        class_="sc-change",
    )


def _chip(question: ChoiceQuestion, change: Change) -> Html:
    return tag(
        "button",
        tag("span", text(question.label(change.choice)), class_="sc-chip__if"),
        tag("span", shape(change.verdict.tone), text(change.label), class_="sc-chip__then"),
        type="button",
        class_="sc-chip",
        data_tone=change.verdict.tone.value,
        data_set_question=change.question,
        data_set_choice=change.choice,
    )


@_cached
def assumed_title(taken: int, of: int) -> Html:
    """What stands above the careful replies that were taken for questions left open."""
    if not taken:
        return Html("")
    if taken == of > 1:
        words = "This is the careful answer for someone who has told us nothing yet. Each choice makes it more yours."
    else:
        words = "Where you have not said, or are not sure, the careful reply is taken:"
    return tag("p", text(words), class_="sc-assumed")


@_cached
def assumed(question: ChoiceQuestion, shown: bool) -> Html:
    """The careful reply taken for one question, said openly."""
    if not shown:
        return Html("")
    words = f"{question.ask} “{question.label(question.cautious)}”"
    return tag("p", text(words), class_="sc-assumed sc-assumed__reply")
