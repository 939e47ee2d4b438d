"""The pieces of an answer that need live Python: dates, people, words and what was found in the visitor's own."""

from should_connect.answer import Answer, Finding, Message
from should_connect.html.markup import Html, tag, text
from should_connect.html.pieces import part, rule_links
from should_connect.situation import Situation


def slots(situation: Situation, answer: Answer, root: str) -> tuple[Html, ...]:
    """One slot a kind of content, empty where the answer has none of it."""
    return (
        part("The words", "messages", *(_message(message) for message in answer.messages)),
        _findings(answer, root),
    )


def _message(message: Message) -> Html:
    count = f"{message.length} of {message.limit} characters" if message.limit else f"{message.length} characters"
    subject = tag("p", tag("b", text("Subject: ")), text(message.subject), class_="sc-message__subject")
    return tag(
        "figure",
        tag("figcaption", text(message.title), tag("span", text(count), class_="sc-count")),
        *((subject,) if message.subject else ()),
        tag("blockquote", text(message.body), id=f"message-{message.id}", class_="sc-message__body"),
        tag("button", text("Copy"), type="button", class_="sc-button", data_copy=f"message-{message.id}",
            data_done="Copied"),
        class_="sc-message",
    )  # fmt: skip


def _findings(answer: Answer, root: str) -> Html:
    if not answer.findings:
        return Html("")
    return part("Your own text", "findings", tag("ul", *(_finding(finding, root) for finding in answer.findings)))


def _finding(finding: Finding, root: str) -> Html:
    return tag("li", text(f"{finding.problem} {finding.instead} "), *rule_links((finding.rule,), root))
