"""The pieces of an answer that need live Python: dates, people, words, and a reading of the visitor's own."""

from collections.abc import Iterator, Sequence

from should_connect.answer import Answer, Appointment, Finding, Message, OwnText, Placement, Preview
from should_connect.calculators import Calculator
from should_connect.days.calendar_file import calendar
from should_connect.days.in_words import month_day
from should_connect.html.escape import percent_encode
from should_connect.html.markup import Html, calculator_page, fold, join, kept, tag, text
from should_connect.html.pieces import CALENDAR_FILE, named, part, shape
from should_connect.html.timeline import picture, rows
from should_connect.questions.interview import INTERVIEW_DATE
from should_connect.questions.model import TextQuestion
from should_connect.situation import Situation


def slots(calculator: Calculator, situation: Situation, answer: Answer) -> tuple[Html, ...]:
    """One slot a kind of content, empty where the answer has none of it."""
    return (
        join(_listed(answer), _left_out(answer)),
        _dates(situation, answer),
        _messages(calculator, answer),
        _own(answer, _own_fields(calculator)),
    )


def cited(answer: Answer) -> tuple[str, ...]:
    """The ids of what these pieces rest on, for the list of sources."""
    return (
        *(person.rule for person in answer.people),
        *(rule for day in answer.dates for rule in day.rules),
        *(finding.rule for finding in answer.findings),
    )


def count(answer: Answer) -> dict[str, Html]:
    """How long the visitor's own text is: once to see, once to hear, which the page says only when typing rests."""
    if answer.own is None:
        return {}
    words = text(_length(answer.own.length, answer.own.limit) if answer.own.text else "")
    over = answer.own.limit and answer.own.length > answer.own.limit
    seen = kept("span", words, class_="sc-count sc-count--over" if over else "sc-count", aria_hidden="true")
    return {"count": seen, "count-aloud": words}


def previews(calculator: Calculator, answer: Answer) -> dict[str, Html]:
    """What a typed field will be, below it: what it lacks and what mends it, or how it will read in words to come."""
    found = {preview.question: preview for preview in answer.previews}
    made = {}
    for question in calculator.asks:
        if isinstance(question, TextQuestion):
            preview = found.get(question.id, Preview(question.id))
            line = "" if answer.messages else preview.line
            asks = tag("span", text(preview.ask)) if preview.ask else Html("")
            reads = kept("span", text(line)) if line and not preview.ask else Html("")
            made[f"preview-{question.id}"] = join(asks, reads, *_mended(preview))
    return made


def _mended(preview: Preview) -> Iterator[Html]:
    """A button for each text that does better in the field or may have been meant: it puts the text there."""
    for number, words in enumerate(filter(None, (preview.repair, *preview.others))):
        name = f"mended-{preview.question}-{number}"
        yield kept("span", text(words), id=name, hidden=True)
        yield tag(
            "button",
            _write(words.strip("“”")),
            type="button",
            class_="sc-change",
            data_edit=preview.question,
            data_source=name,
        )


def files(situation: Situation, answer: Answer, site: str = "") -> dict[str, str]:
    """The files a visitor can take away, by name: the dates as a calendar.

    `site` is the whole address of the site's home, for the way from an entry to the words to send.
    """
    if not (answer.dates and situation.today):
        return {}
    interview = situation.day(INTERVIEW_DATE)
    about = f"interview of {month_day(interview)}" if interview else ""
    ways = {day.id: f"{_CHECK_HOLIDAYS} {_way(day, site)}".strip() for day in answer.dates if day.id != "interview"}
    return {CALENDAR_FILE: calendar(_entries(answer.dates), situation.today, about, ways)}


def _entries(dates: tuple[Appointment, ...]) -> tuple[Appointment, ...]:
    """The days worth an entry. That the good days for a request begin or end is no second one."""
    good = next((day for day in dates if day.id == "request-good"), None)
    said = {("request-earliest", good.first), ("request-last", good.last)} if good else set()
    return tuple(day for day in dates if (day.id, day.first) not in said)


_CHECK_HOLIDAYS = "If it's a public holiday where they are, use the next business day."


def _way(day: Appointment, site: str) -> str:
    words = "write-the-note" if "request" in day.id else "write-the-email"
    if not site or day.id == "closed":
        return ""
    return f"The words: {calculator_page(site, words)}"


def _dates(situation: Situation, answer: Answer) -> Html:
    if not answer.dates:
        return Html("")
    drawn = tag("div", Html(picture(answer.dates, situation.today)), class_="sc-drawn")
    return part("Your dates", "dates", dates(answer), fold("Timeline", "timeline", drawn))


def dates(answer: Answer) -> Html:
    """Every date of an answer in words, the first to come first."""
    names = tuple(person.name for person in answer.people)
    items = (
        tag(
            "li",
            tag("b", text(line.when), class_="sc-date__when"),
            tag("span", named(line.label, names), class_="sc-date__label"),
            *((tag("span", text(line.note), class_="sc-date__note"),) if line.note else ()),
        )
        for line in rows(answer.dates)
    )
    holidays = tag("p", text(_CHECK_HOLIDAYS.replace("it's", "a day is")), class_="sc-fine")
    return join(tag("ol", *items, class_="sc-dates"), holidays)


def _listed(answer: Answer) -> Html:
    return part("Add", "people", in_order(answer)) if any(person.rank for person in answer.people) else Html("")


def in_order(answer: Answer) -> Html:
    """The people to ask, the first one first, each with the reason."""
    listed = sorted((person for person in answer.people if person.rank), key=lambda person: person.rank)
    return tag("ol", *(_person(person) for person in listed), class_="sc-people")


def _left_out(answer: Answer) -> Html:
    """The people not to ask, and what each gets instead."""
    others = [person for person in answer.people if not person.rank]
    listed = tag("ul", *(_person(person) for person in others), class_="sc-people")
    return part("Leave out", "people", listed) if others else Html("")


def _person(person: Placement) -> Html:
    return tag(
        "li",
        tag(
            "p", shape(person.verdict.tone), kept("b", text(person.name)), *_due(person.when), class_="sc-person__name"
        ),
        tag("p", text(person.words)),
        class_="sc-person",
        data_tone=person.verdict.tone.value,
    )


def _due(when: str) -> tuple[Html, ...]:
    return (tag("span", text(when), class_="sc-step__when"),) if when else ()


def _own_fields(calculator: Calculator) -> list[str]:
    """The field for one's own text, in a list that is empty where there is none."""
    long = (question for question in calculator.questions if isinstance(question, TextQuestion) and question.lines > 1)
    return [] if calculator.gathers else [question.id for question in long][-1:]


def _messages(calculator: Calculator, answer: Answer) -> Html:
    """The drafts: all of them in a plan, elsewhere one at a time once a script has run."""
    own = _own_fields(calculator)
    of = 0 if calculator.gathers else len(answer.messages)
    drafts = (
        draft(message, own, place, of, kind="email" if message.subject else "note")
        for place, message in enumerate(answer.messages, start=1)
    )
    if not answer.messages:
        return Html("")
    return tag("div", *drafts, class_="sc-messages", data_notes=of > 1)


def draft(message: Message, own: Sequence[str] = (), place: int = 1, of: int = 1, *, kind: str) -> Html:
    """A draft to copy, to change in the field for one's own text, or to open as an email; a limit brings its count.

    `own` are the ids of the fields to change it in, `of` how many there are in turn, and `kind` what it is called.
    """
    name = f"message-{message.id}"
    return tag(
        "figure",
        tag(
            "figcaption",
            tag("b", text(message.title)),
            *(
                (kept("span", text(_length(message.length, message.limit)), class_="sc-count"),)
                if message.limit
                else ()
            ),
        ),
        *(
            (
                tag(
                    "p",
                    tag("b", text("Subject: ")),
                    kept("span", text(message.subject)),
                    class_="sc-message__subject",
                ),
            )
            if message.subject
            else ()
        ),
        kept("blockquote", text(message.body), id=name, class_="sc-message__body"),
        *((tag("p", text(" ".join(message.left_out)), class_="sc-fine"),) if message.left_out else ()),
        tag("div", *_actions(message, name, own, kind), *_next(place, of), class_="sc-actions"),
        class_="sc-message",
    )


def _actions(message: Message, name: str, own: Sequence[str], kind: str) -> Iterator[Html]:
    yield tag(
        "button",
        text(f"Copy {kind}"),
        type="button",
        class_="sc-button sc-button--first",
        data_copy=name,
        data_done="Copied",
        aria_label=f"Copy {kind}: {message.title}",
    )
    for field in own:
        yield tag(
            "button",
            text("Edit"),
            type="button",
            class_="sc-button sc-button--quiet",
            data_edit=field,
            data_source=name,
            aria_label=f"Edit: {message.title}",
        )
    if message.subject:
        address = f"mailto:?subject={percent_encode(message.subject)}&body={percent_encode(_mail_lines(message.body))}"
        yield tag("a", text("Open in mail"), href=address, class_="sc-button sc-button--quiet")


def _mail_lines(text: str) -> str:
    """Line ends as a `mailto:` address wants them (RFC 6068, 5)."""
    return text.replace("\n", "\r\n")


def _next(place: int, of: int) -> tuple[Html, ...]:
    """The way to the next of several drafts; a script shows one at a time."""
    if of < 2:
        return ()
    shown = f"{place} of {of} ›"
    label = f"{place} of {of}: show the next"
    return (tag("button", text(shown), type="button", class_="sc-button sc-button--quiet sc-next", data_step="1",
                aria_label=label),)  # fmt: skip


def _length(length: int, limit: int) -> str:
    if not limit:
        return f"{length} characters"
    return f"{length} of {limit} characters" + (f", {length - limit} too many" if length > limit else "")


def _own(answer: Answer, fields: list[str]) -> Html:
    if answer.own is None or not answer.own.text:
        return Html("")
    if not answer.findings:
        return part("Your own words", "own", tag("p", text(answer.own.read)))
    found = (_finding(finding, answer.own, fields, place) for place, finding in enumerate(answer.findings))
    findings = tag("ol", *found, class_="sc-findings")
    marked = kept("p", *_marked(answer.own, answer.findings), class_="sc-own")
    return part("Your own words", "own", marked, findings, tag("p", text(answer.own.read), class_="sc-fine"))


def _marked(own: OwnText, findings: tuple[Finding, ...]) -> Iterator[Html]:
    """The text with the words that were found marked, each stretch once even where findings overlap."""
    done = 0
    for finding in sorted(findings, key=lambda finding: finding.start):
        start, end = max(done, finding.start), finding.end
        if end > start:
            yield text(own.text[done:start])
            yield tag("mark", text(own.text[start:end]))
            done = end
    yield text(own.text[done:])


LONGEST_REPAIRED = 3_000
"""Characters of a text up to which each finding carries the whole text as it would be."""


def _finding(finding: Finding, own: OwnText, fields: list[str], place: int) -> Html:
    words = _short(own.text[finding.start : finding.end])
    quoted = (kept("b", text(f"“{words}” ")),) if words else ()
    return tag("li", *quoted, text(f"{finding.problem} {finding.instead}"), *_repair(finding, own, fields, place))


def _repair(finding: Finding, own: OwnText, fields: list[str], place: int) -> Iterator[Html]:
    """A button that puts the repaired text into the visitor's field."""
    repair, name = finding.repair, f"repair-{place}"
    if repair is None or len(own.text) > LONGEST_REPAIRED:
        return
    right = repair.text.strip(" .!\n")
    does = _write(right) if len(right) > 1 else text("Leave it out" if finding.end else "Fix it")
    for field in fields:
        yield kept("span", text(repair.made_in(own.text)), id=name, hidden=True)
        yield tag(
            "button",
            does,
            tag(
                "span",
                text(f": {_short(own.text[finding.start : finding.end]) or finding.problem}"),
                class_="sc-hidden",
            ),
            type="button",
            class_="sc-button sc-button--quiet",
            data_edit=field,
            data_source=name,
        )


def _write(words: str) -> Html:
    """What a button says that puts words into a field."""
    return join(text("Write "), kept("span", text(f"“{_short(words)}”")))


def _short(words: str) -> str:
    return words if len(words) <= 60 else f"{words[:59]}…"
