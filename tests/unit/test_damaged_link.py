"""A link that was damaged on its way gives the answer it was made for, or says that it could not be read."""

from __future__ import annotations

import html
import json
import quopri
import re
import textwrap
from collections.abc import Callable
from urllib.parse import quote

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from should_connect.calculators import IDS, Calculator, get
from should_connect.links import fragment, kept, read_link
from should_connect.situation import Situation, read
from unit.strategies import TODAY, right_values

type Damage = Callable[[str], str]

AT_THE_END = (
    *(
        ".",
        ")",
        ",",
        ">",
        ";",
        "!",
        "'",
        '"',
        "*",
        "_",
        "/",
        " ",
        "\n",
        "\r\n",
        "+",
        "&",
        "?",
        "#",
        "|",
        "]",
        "}",
        "`",
        "~",
    ),
    *("=", "==", "\\", "^", "<", "</", ".)", "**", ">.", "”", "’", "»", "。", "，", "）", "\u200b", "\ufeff", "\u2060"),
    *("\u00ad", "\u200e", "\u00a0", "\u2028", "\x00", "%", "%2", "%20", "%22", "%0A", "%0D%0A", "%E2", "%C2%A0"),
    *("%E2%80%8B", "&amp;", "&nbsp;", "&quot;", "&gt;", "&#8203;"),
)
CUT = ("…", "...", "-", "…)", "..")
"""What a program leaves in place of the rest: with it a choice may have been a longer one."""
TRACKING = (
    *(
        "?utm_source=x",
        "&utm_source=newsletter&utm_medium=e-mail",
        "&amp;utm_campaign=a%20b",
        "&msclkid=0a&utm_term=15+",
    ),
    *(
        "?fbclid=IwAR0_x-Y",
        "&gclid=Cj0K.a_b",
        "?mc_cid=1&mc_eid=2",
        "?ref=chat",
        "&_hsenc=p2ANqtz-8&_hsmi=12",
        "&si=abc",
    ),
    *("#:~:text=some%20words", ":~:text=a,b", "?igshid=MzRl==", "?trk=feed-detail", "&_gl=1*abc*_ga*MTI."),
)


def every(character: str, written: str) -> Damage:
    return lambda link: link.replace(character, written)


UNDONE: dict[str, Damage] = {
    **{f"{end!r} at its end": lambda link, end=end: link + end for end in (*AT_THE_END, *TRACKING)},  # type: ignore[misc]
    **{
        f"{start!r} before it": lambda link, start=start: start + link  # type: ignore[misc]
        for start in ("\u200b", "%E2%80%8B", "#", "%23", "/", "!", " ", "<", "\ufeff", "*", '"', "%20")
    },
    "escaped": lambda link: quote(link, safe=""),
    "escaped twice": lambda link: quote(quote(link, safe=""), safe=""),
    "escaped five times": lambda link: re.sub("[^a-z]", lambda sign: f"%25252525{ord(sign[0]):02X}", link),
    "escaped but for letters": lambda link: re.sub("[^a-z]", lambda found: f"%{ord(found[0]):02x}", link),
    "escaped as HTML": html.escape,
    "escaped as HTML twice": lambda link: html.escape(html.escape(link)),
    "without the semicolon": every("&", "&amp"),
    "read as HTML": html.unescape,
    "with numbers for signs": lambda link: re.sub("[^a-z0-9]", lambda found: f"&#{ord(found[0])};", link),
    "with hexadecimal numbers": lambda link: re.sub("[^a-z0-9]", lambda found: f"&#x{ord(found[0]):X};", link),
    "with escaped entities": lambda link: html.escape(every("&", "&#38;")(link)),
    "as quoted-printable": lambda link: quopri.encodestring(link.encode()).decode(),
    "as quoted-printable, lines lost": lambda link: quopri.encodestring(link.encode()).decode().replace("=\n", ""),
    "escaped for JSON": lambda link: re.sub("[&=:+]", lambda found: f"\\u{ord(found[0]):04x}", link),
    "as a string of JSON": lambda link: json.dumps(link),
    "escaped as by old scripts": lambda link: re.sub("[&=:+]", lambda found: f"%u{ord(found[0]):04X}", link),
    "escaped for a pattern": lambda link: re.sub("[^a-z0-9]", lambda found: "\\" + found[0], link),
    "in capitals": str.upper,
    "with a capital": str.capitalize,
    "with semicolons": every("&", ";"),
    "with commas": every("&", ","),
    "with question marks": every("&", "?"),
    "with doubled ampersands": every("&", "&&"),
    "with spaces around": every("&", " & "),
    "with spaces at signs": every("=", " = "),
    "with spaces for plus": every("+", " "),
    "with escaped plus": every("+", "%2B"),
    "with escaped spaces for plus": every("+", "%20"),
    "without plus": every("+", ""),
    "with wide signs": lambda link: re.sub("[&=:+]", lambda found: chr(ord(found[0]) + 0xFEE0), link),
    "with a dash": every("-", "\u2013"),
    "with a long dash": every("-", "\u2014"),
    "with a hard hyphen": every("-", "\u2011"),
    "with soft hyphens": every("-", "-\u00ad"),
    "with a minus": every("-", "\u2212"),
    "without underscores": every("_", ""),
    "with bold marks": lambda link: f"**{link}**",
    "with a hard line": lambda link: "\n".join(textwrap.wrap(link, 40, break_on_hyphens=False)),
    "in lines": lambda link: "\n".join(link[at : at + 37] for at in range(0, len(link), 37)),
    "in quoted lines": lambda link: "\n> ".join(link[at : at + 37] for at in range(0, len(link), 37)),
    "in lines quoted twice": lambda link: "\n>> ".join(link[at : at + 37] for at in range(0, len(link), 37)),
    "in lines of HTML": lambda link: "<br>".join(link[at : at + 37] for at in range(0, len(link), 37)),
    "in soft lines": lambda link: "=\r\n".join(link[at : at + 37] for at in range(0, len(link), 37)),
    "in italics": lambda link: re.sub("_(.*?)_", r"<em>\1</em>", link),
    "with a label, as chat programs write it": lambda link: f"{link}|https://example.org/guide/emails/#{link}>",
    "through a search engine": lambda link: f"{link}&sa=D&source=docs&ust=1732700000&usg=AOvVaw0a-b_c",
    "through a mail filter": lambda link: f"{quote(link, safe='')}&data=05%7C02%7Ca%40b.org&sdata=a%3D&reserved=0",
    "through a messenger": lambda link: f"{link}?from=singlemessage&isappinstalled=0",
    "with a note behind it": lambda link: f"{link}#:~:text=none|my own case (2 days ago)",
    "with invisible breaks": lambda link: "\u200b".join(link),
    "with invisible breaks after signs": lambda link: re.sub("([^a-z0-9])", "\\1\u200b", link),
    "given twice over": lambda link: f"{link}&{link.partition(':')[2]}",
}
"""What happens to links in mail, chat, word processing and on paper, each as what it makes of one. It can be undone."""

anywhere = st.tuples(
    st.floats(0, 1), st.sampled_from([*AT_THE_END, *TRACKING, *CUT, "x", "-", "no", "&", "=", "role=", ""])
)
rough: st.SearchStrategy[Damage] = st.one_of(
    st.floats(0, 1).map(lambda share: lambda link: link[: int(share * len(link))]),
    st.tuples(st.floats(0, 1), st.floats(0, 1)).map(
        lambda ends: lambda link: link[: int(min(ends) * len(link))] + link[int(max(ends) * len(link)) :]
    ),
    anywhere.map(lambda put: lambda link: link[: int(put[0] * len(link))] + put[1] + link[int(put[0] * len(link)) :]),
    st.sampled_from(sorted(UNDONE)).map(UNDONE.__getitem__),
)
"""Damage that may leave nothing to read: a part cut out or put in anywhere, or any of the kinds above."""


def filled(id: str, data: st.DataObject) -> tuple[Calculator, Situation, dict[str, str]]:
    calculator = get(id)
    situation, _ = read(calculator.questions, data.draw(right_values(calculator)), TODAY)
    return calculator, situation, kept(calculator.questions, situation)


@pytest.mark.parametrize("kind", UNDONE)
@settings(max_examples=8)
@given(st.sampled_from(IDS), st.data())
def test_damage_of_a_known_kind_is_undone(kind: str, id: str, data: st.DataObject) -> None:
    calculator, situation, choices = filled(id, data)
    link = UNDONE[kind](fragment(calculator, situation))
    found, problems = read_link(calculator, link)
    assert kept(calculator.questions, found) == choices, link
    assert not problems or not choices, (link, problems)


def is_written_by_hand(link: str, whole: str) -> bool:
    """Whether all that is left is what anyone may write who links here: fewer choices, and no length."""
    id, _, pairs = whole.partition(":")
    return link.startswith(f"{id}:") and {*link.removeprefix(f"{id}:").split("&")} <= {*pairs.split("&")[1:]}


@given(st.sampled_from(IDS), st.data())
def test_a_link_without_its_beginning_is_read_and_says_so(id: str, data: st.DataObject) -> None:
    calculator, situation, choices = filled(id, data)
    assume(choices)
    pairs = fragment(calculator, situation).split("&")[1:]
    left = pairs[data.draw(st.integers(0, len(pairs) - 1)) :]
    found, problems = read_link(calculator, "&".join(left))
    assert kept(calculator.questions, found).items() <= choices.items()
    assert problems


@given(st.sampled_from(IDS), st.lists(rough, min_size=1, max_size=3), st.data())
def test_no_damage_gives_another_answer_in_silence(id: str, damages: list[Damage], data: st.DataObject) -> None:
    calculator, situation, choices = filled(id, data)
    link = fragment(calculator, situation)
    for damage in damages:
        link = damage(link)
    if choices:
        assume(not is_written_by_hand(link, fragment(calculator, situation)))
    found, problems = read_link(calculator, link)
    assert problems or kept(calculator.questions, found) == choices, link


@pytest.mark.parametrize("id", IDS)
def test_no_name_of_a_question_is_lost_to_an_entity_or_to_another_name(id: str) -> None:
    calculator = get(id)
    for question in calculator.questions:
        for choice in getattr(question, "values", ()):
            link = html.unescape(f"{id}:&{question.id}={choice}")
            found, problems = read_link(calculator, link)
            assert (found.values, problems) == ({question.id: choice}, ()), link


def test_a_choice_that_may_have_lost_its_end_is_not_taken_for_a_shorter_one() -> None:
    for id in IDS:
        for question in get(id).questions:
            choices = getattr(question, "values", ())
            for longer in choices:
                for shorter in choices:
                    if longer != shorter and longer.startswith(shorter):
                        for end in CUT:
                            found, problems = read_link(get(id), f"{id}:{question.id}={shorter}{end}")
                            assert problems
                            assert not found.values
