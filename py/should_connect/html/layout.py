"""How the answer of a table is laid out, slot by slot: said once, for the build and for live Python."""

from functools import cache

from should_connect.answer import Reason, Verdict, Weight
from should_connect.calculators import get
from should_connect.claims import CLAIMS, GENERAL
from should_connect.html import live, pieces, sources
from should_connect.html.markup import Html, fold, tag, text
from should_connect.html.slots import ByQuestion, Chips, Each, Fixed, Listing, Said, Slot, kinds
from should_connect.judgment import View
from should_connect.questions.other_side import MY_PART
from should_connect.table import Row

type Layout = dict[str, tuple[Slot, ...]]


@cache
def layout(id: str, root: str) -> Layout:
    """The parts of a calculator's answer by name, each a row of slots. It must have a view."""
    view = get(id).view
    assert view, f"calculator {id} has no table"
    return laid_out(view, root)


def laid_out(view: View, root: str) -> Layout:
    """The same for a view."""
    return {"summary": (_summary(view),), "details": _details(view, root), "bar": (_bar(view),)}


def _label(verdict: Verdict, label: str) -> str:
    return label or verdict.label


def _summary(view: View) -> Said:
    return Said(
        view,
        Each(view.table.rows, lambda row: pieces.summary(row.verdict, _label(*row.kind), row.headline)),
        {kind: pieces.summary(kind[0], _label(*kind), GENERAL[kind[0]].headline) for kind in kinds(view)},
        [pieces.so_far(claim.text) for claim in CLAIMS],
        Html(""),
    )


def _bar(view: View) -> Said:
    bars = {kind: pieces.bar(kind[0], _label(*kind)) for kind in kinds(view)}
    return Said(view, Each(view.table.rows, lambda row: bars[row.kind]), bars, [Html("") for _ in CLAIMS], Html(""))


def _details(view: View, root: str) -> tuple[Slot, ...]:
    rows = view.table.rows

    def chip_if(place: tuple[int, int]) -> Html:
        question = view.table.questions[place[0]]
        return pieces.chip_if(question, question.values[place[1]])

    return (
        Listing(
            view,
            *_around(tag("ul", _HERE, class_="sc-boxes sc-steps")),
            Each(rows, lambda row: [tag("li", pieces.step(step, root)) for step in row.steps]),
            while_open=True,
        ),
        *_replies(view),
        *(() if _is_other_side(view) else (Fixed(pieces.actions(False, root), Html("")),)),
        Chips(
            view,
            *_around(pieces.chips(_HERE)),
            Each(view.by_likelihood, chip_if),
            {kind: pieces.chip_then(kind[0], _label(*kind)) for kind in kinds(view)},
        ),
        ByQuestion(view, "refines", *_around(pieces.refines(_HERE)), Each(view.table.questions, pieces.refine)),
        _why(view),
        Listing(
            view,
            *_around(fold("Where sources disagree", "dissent", _HERE)),
            Each(rows, lambda row: [sources.disagreement(id, root) for id in row.dissent]),
        ),
        _sources(view, root),
        ByQuestion(
            view, "assumed", Html(""), Html(""), Each(view.table.questions, lambda asked: pieces.assumed(asked, True))
        ),
    )


def _is_other_side(view: View) -> bool:
    """Whether the page is for someone who was asked: the plan, which is a candidate's, is none of theirs."""
    return MY_PART in view.table.questions


def _replies(view: View) -> tuple[Slot, ...]:
    """The texts to send, on a page that has any."""
    drafts = [[live.draft(reply, kind="reply") for reply in row.replies] for row in view.table.rows]
    return (Listing(view, *_around(tag("div", _HERE, class_="sc-messages")), drafts),) if any(drafts) else ()


def _why(view: View) -> Listing:
    """The first reasons that decide, and one thing to watch out for."""
    return Listing(
        view,
        *_around(fold("Why", "why", tag("ul", _HERE))),
        Each(view.table.rows, lambda row: [_reason(Reason(rule)) for rule in row.rules[: pieces.MOST_REASONS]]),
        {kind: [_reason(Reason(rule)) for rule in GENERAL[kind[0]].rules] for kind in kinds(view)},
        Each(view.table.cautions, lambda said: _reason(Reason(said.rule, Weight.CAUTION, said.text))),
        most=1,
    )


def _reason(reason: Reason) -> Html:
    return tag("li", text(sources.shown(reason)))


def _sources(view: View, root: str) -> Listing:
    cautions = view.table.cautions

    def entries(row: Row) -> list[Html]:
        return [sources.entry(rule, sources.shown(Reason(rule)), root) for rule in row.rules]

    return Listing(
        view,
        *_around(fold("Sources", "sources", tag("ul", _HERE))),
        Each(view.table.rows, entries),
        {
            kind: [sources.entry(rule, sources.shown(Reason(rule)), root) for rule in GENERAL[kind[0]].rules]
            for kind in kinds(view)
        },
        Each(cautions, lambda caution: sources.entry(caution.rule, caution.text, root)),
        most=len(cautions),
    )


_HERE = Html("\0")
"""Where the items of a list go."""


def _around(html: Html) -> tuple[Html, Html]:
    """What stands before and after that place."""
    before, after = html.split(_HERE)
    return Html(before), Html(after)
