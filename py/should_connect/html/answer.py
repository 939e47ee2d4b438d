"""The answer as HTML, in parts: `summary` is read aloud when it changes, `details` follows, `bar` keeps it in sight."""

from should_connect.answer import Answer, Appointment, Change, Finding, Message, Reason, Step, Tone, Weight
from should_connect.calculators import Calculator
from should_connect.html.markup import Html, calculator_page, join, page, tag, text
from should_connect.plain import statement
from should_connect.questions import ChoiceQuestion
from should_connect.rules import DISAGREEMENTS, lookup
from should_connect.rules.model import Position, Rule
from should_connect.situation import Situation
from should_connect.sources import Citation, Norm, PlatformFact, Sureness

_SHAPES: dict[Tone, str] = {
    Tone.GO: "M5 12.5l4.5 4.5L19 7.5",
    Tone.MAYBE: "M5 14c2.500-5 4.500-5 7-2s4.500 3 7-2",
    Tone.WAIT: "M12 6v6.500l4 2.500M12 3a9 9 0 1 0 .01 0",
    Tone.OTHER: "M4 12h13M12 6.500l5.500 5.500-5.500 5.500",
    Tone.DONT: "M6.500 6.500l11 11M17.500 6.500l-11 11",
}
"""One stroke a tone, in a 24-unit square: a tick, a wave, a clock, an arrow, a cross. Never color alone."""

_SURE: dict[Sureness, str] = {
    Sureness.OWN_TEXT: "from LinkedIn's own text or a named survey",
    Sureness.AGREED: "several sources agree",
    Sureness.SINGLE: "one source, or an old one",
    Sureness.UNVERIFIED: "not verified",
}


def parts(calculator: Calculator, situation: Situation, answer: Answer, root: str) -> dict[str, Html]:
    """The parts of the answer's HTML by name. `root` leads from the page to the site's home."""
    return {
        "summary": _summary(answer, root),
        "details": _details(calculator, situation, answer, root),
        "bar": tag("span", _shape(answer.verdict.tone), tag("span", text(answer.verdict.label)),
                   class_="sc-bar__verdict", data_tone=answer.verdict.tone.value),
    }  # fmt: skip


def _summary(answer: Answer, root: str) -> Html:
    first = [_step(answer.steps[0], root, "Next: ")] if answer.steps else []
    return tag(
        "div",
        tag("p", _shape(answer.verdict.tone), tag("strong", text(answer.verdict.label)), class_="sc-verdict"),
        tag("p", text(answer.headline), class_="sc-headline"),
        *(tag("div", step, class_="sc-next") for step in first),
        class_="sc-summary",
        data_tone=answer.verdict.tone.value,
    )


def _details(calculator: Calculator, situation: Situation, answer: Answer, root: str) -> Html:
    return join(
        *_section("Then", "steps", [tag("ol", *(tag("li", _step(step, root)) for step in answer.steps[1:]))]
                  if answer.steps[1:] else []),
        *_section("The dates", "dates", [tag("ol", *(_appointment(day, root) for day in answer.dates))]
                  if answer.dates else []),
        *_section("The words", "messages", [_message(message) for message in answer.messages]),
        *_section("Your own text", "findings", [tag("ul", *(_finding(finding, root) for finding in answer.findings))]
                  if answer.findings else []),
        *_section("Why", "why", [tag("ul", *(_reason(reason, root) for reason in answer.reasons))]
                  if answer.reasons else []),
        *_section("Where they disagree", "dissent", [disagreement(id, root) for id in answer.dissent]),
        *_section("What would change this", "changes", _changes(calculator, answer.changes)),
        *_assumed(calculator, situation, answer),
    )  # fmt: skip


def _section(title: str, kind: str, content: list[Html]) -> tuple[Html, ...]:
    if not content:
        return ()
    return (tag("section", tag("h3", text(title)), *content, class_=f"sc-part sc-part--{kind}"),)


def _shape(tone: Tone) -> Html:
    return tag(
        "svg",
        tag("path", d=_SHAPES[tone]),
        class_="sc-shape",
        viewBox="0 0 24 24",
        aria_hidden="true",
        focusable="false",
    )


def _step(step: Step, root: str, lead: str = "") -> Html:
    words = [tag("span", text(lead), class_="sc-step__lead")] if lead else []
    words.append(text(step.text))
    if step.calculator:
        label = {"write-the-note": "Write the note", "write-the-email": "Write the email"}.get(step.calculator, "Open")
        words += [text(" "), tag("a", text(label), href=calculator_page(root, step.calculator), class_="sc-step__link")]
    due = [tag("span", text(step.when), class_="sc-step__when")] if step.when else []
    return tag("p", *due, tag("span", *words, class_="sc-step__text"), class_="sc-step")


def _appointment(day: Appointment, root: str) -> Html:
    span = day.first.isoformat() if day.first == day.last else f"{day.first.isoformat()} to {day.last.isoformat()}"
    return tag("li", tag("strong", text(day.label)), text(f" {span} "), text(day.note), *rule_links(day.rules, root))


def _message(message: Message) -> Html:
    count = f"{message.length} of {message.limit} characters" if message.limit else f"{message.length} characters"
    return tag(
        "figure",
        tag("figcaption", text(message.title), tag("span", text(count), class_="sc-count")),
        *((tag("p", tag("b", text("Subject: ")), text(message.subject), class_="sc-message__subject"),)
          if message.subject else ()),
        tag("blockquote", text(message.body), id=f"message-{message.id}", class_="sc-message__body"),
        tag("button", text("Copy"), type="button", class_="sc-button", data_copy=f"message-{message.id}",
            data_done="Copied"),
        class_="sc-message",
    )  # fmt: skip


def _finding(finding: Finding, root: str) -> Html:
    return tag("li", text(f"{finding.problem} {finding.instead} "), *rule_links((finding.rule,), root))


def _reason(reason: Reason, root: str) -> Html:
    kind = "sc-reason sc-reason--caution" if reason.weight is Weight.CAUTION else "sc-reason"
    lead = [tag("b", text("Mind: "))] if reason.weight is Weight.CAUTION else []
    return tag(
        "li",
        *lead,
        text((reason.text or statement(reason.rule)) + " "),
        tag("span", *rule_links((reason.rule,), root), *source_links(reason.rule, root), class_="sc-tags"),
        class_=kind,
    )


def rule_links(ids: tuple[str, ...], root: str) -> tuple[Html, ...]:
    """Small tags that lead to the rules' entries."""
    return tuple(tag("a", text(id), href=page(root, "rulebook", id), class_="sc-tag") for id in ids)


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
        return tag("a", text(citation.source), href=page(root, "rulebook", citation.source), class_="sc-tag")
    lines = ", ".join(map(str, citation.lines))
    label = f"Article {int(citation.source) + 1}, line{'s' if len(citation.lines) > 1 else ''} {lines}"
    return tag("a", text(label), href=page(root, "sources", f"article-{citation.source}"), class_="sc-tag")


def disagreement(id: str, root: str) -> Html:
    """The positions on a disputed question side by side, who holds each, and what the guide does."""
    found = DISAGREEMENTS[id]
    sides = [
        _position(position, number == found.lower_risk, root) for number, position in enumerate(found.positions)
    ]
    return tag(
        "div",
        tag("h4", text(found.question)),
        tag("div", *sides, class_="sc-sides"),
        tag("p", tag("b", text("What we do: ")), text(found.policy + " "), text(found.sure + " "),
            *rule_links((id,), root), class_="sc-policy"),
        class_="sc-dissent",
    )  # fmt: skip


def _position(position: Position, lower_risk: bool, root: str) -> Html:
    badge = (tag("span", text("Lower risk"), class_="sc-badge"),) if lower_risk else ()
    holders = tag("p", *(_citation(citation, root) for citation in position.held_by), class_="sc-tags")
    return tag("div", *badge, tag("p", text(position.claim)), holders, class_="sc-side", data_lower_risk=lower_risk)


def _changes(calculator: Calculator, changes: tuple[Change, ...]) -> list[Html]:
    """Chips by question; tapping one sets that choice and so shows the other verdict."""
    groups = []
    for question in calculator.questions:
        chips = [change for change in changes if change.question == question.id]
        if chips and isinstance(question, ChoiceQuestion):
            groups.append(
                tag(
                    "div",
                    tag("p", text(question.ask), class_="sc-change__ask"),
                    tag("ul", *(tag("li", _chip(question, change)) for change in chips), class_="sc-chips"),
                )
            )
    return groups


def _chip(question: ChoiceQuestion, change: Change) -> Html:
    return tag(
        "button",
        tag("span", text(question.label(change.choice)), class_="sc-chip__if"),
        tag("span", _shape(change.verdict.tone), text(change.verdict.label), class_="sc-chip__then"),
        type="button",
        class_="sc-chip",
        data_tone=change.verdict.tone.value,
        data_set_question=change.question,
        data_set_choice=change.choice,
    )


def _assumed(calculator: Calculator, situation: Situation, answer: Answer) -> tuple[Html, ...]:
    """What the answer took for granted, said openly, because 'not sure' is read as the cautious choice."""
    asked = [q for q in calculator.questions if isinstance(q, ChoiceQuestion) and q.id in answer.assumed]
    if not asked:
        return ()
    choices = [q for q in calculator.questions if isinstance(q, ChoiceQuestion)]
    if len(asked) == len(choices) and len(choices) > 1:
        words = "This is the careful answer for someone who has told us nothing yet. Each choice makes it more yours."
        return (tag("p", text(words), class_="sc-assumed"),)
    taken = [tag("li", text(f"{q.ask} “{q.label(q.cautious)}”")) for q in asked]
    lead = tag("p", text("You have not said, or are not sure, so the careful reply is taken:"))
    return (tag("div", lead, tag("ul", *taken), class_="sc-assumed"),)
