"""The ten questions people ask most, each one tap away from its answer."""

from __future__ import annotations

from dataclasses import dataclass

from should_connect.html.markup import Html, page, tag, text


@dataclass(frozen=True, slots=True)
class AskedOften:
    """A question in people's own words, its answer in a sentence, and the page and anchor that say more."""

    ask: str
    short: str
    slug: str
    anchor: str = ""


TEN: tuple[AskedOften, ...] = (
    AskedOften(
        "They're still deciding. Does a request help or hurt?",
        "Nobody has shown that it helps. Waiting is safer.",
        "after-the-interview",
        "after-interview",
    ),
    AskedOften(
        "Is it pushy to add them before the interview?",
        "To a stranger it can be. Wait, unless you know each other or they asked.",
        "before-the-interview",
        "before-interview",
    ),
    AskedOften(
        "Which day is best after the interview?",
        "Email within a day. Don't send a request before day two.",
        "when-to-send",
        "when-to-send",
    ),
    AskedOften(
        "They viewed my profile, or went quiet. Is it a sign?",
        "No. Neither tells you anything about the job.",
        "they-moved-first",
        "they-moved-first",
    ),
    AskedOften(
        "They turned me down. Is a request still OK?",
        "Yes, once and with thanks, if you'd like to stay in touch.",
        "after-a-rejection",
        "after-rejection",
    ),
    AskedOften(
        "Manager, recruiter, the whole panel: who do I add?",
        "Up to three people it went well with.",
        "whom-to-add",
        "whom-to-add",
    ),
    AskedOften(
        "What do I write, and does it count as my thank-you?",
        "Two personal sentences. The thank-you email comes first, on its own.",
        "what-to-write",
        "write-the-note",
    ),
    AskedOften(
        "They sent me an invitation. What does it mean?",
        "Usually interest, but no promise. Accept, unless it's a formal employer.",
        "they-moved-first",
        "they-moved-first",
    ),
    AskedOften(
        "Will my boss see it?",
        "Maybe. Check three settings first.",
        "will-my-boss-see-it",
        "discretion",
    ),
    AskedOften(
        "What do interviewers think of it?",
        "Some like it. Some don't accept anyone until they've decided.",
        "questions",
        "what-do-interviewers-think-of-it",
    ),
)


def html(root: str) -> Html:
    """The ten questions as a list of links, each with its short answer."""
    return tag("ol", *(_item(asked, root) for asked in TEN), class_="sc-ten")


def _item(asked: AskedOften, root: str) -> Html:
    link = tag("a", text(asked.ask), href=page(root, asked.slug, asked.anchor))
    return tag("li", link, tag("span", text(" " + asked.short), class_="sc-ten__short"))
