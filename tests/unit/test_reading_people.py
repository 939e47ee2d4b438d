"""The names in a text: whom it greets, whom it speaks to, and who signs it."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from should_connect.messages.reading.people import is_close, is_named, slips


@cache
def steps(one: str, other: str) -> int:
    """Letters to add, drop, change or swap with the next, tried in every way."""
    if not one or not other:
        return len(one) + len(other)
    ways = [steps(one[1:], other) + 1, steps(one, other[1:]) + 1, steps(one[1:], other[1:]) + (one[0] != other[0])]
    if len(one) > 1 < len(other) and one[0] == other[1] and one[1] == other[0]:
        ways.append(steps(one[2:], other[2:]) + 1)
    return min(ways)


spelled = st.text("abc", min_size=2, max_size=8).map(str.capitalize)


@given(spelled, spelled)
def test_a_name_is_close_when_it_is_a_letter_or_two_away(one: str, right: str) -> None:
    assert is_close(one, right) == (
        len(right) > 2 and steps(one.lower(), right.lower()) <= (1 if len(right) < 6 else 2)
    )


def found(text: str, name: str = "Dana", own_name: str = "") -> list[tuple[str, str, str]]:
    return [(slip.id, text[slip.start : slip.end], slip.right) for slip in slips(text, name, own_name)]


@pytest.mark.parametrize(
    ("text", "name", "id", "said", "right"),
    [
        ("Hi Danna, thanks.", "Dana", "name-misspelled", "Danna", "Dana"),
        ("Hi dana, thanks.", "Dana", "name-misspelled", "dana", "Dana"),
        ("Hello Danna thank you for the long talk", "Dana", "name-misspelled", "Danna", "Dana"),
        ("Danna, thank you", "Dana", "name-misspelled", "Danna", "Dana"),
        ("Hi Chloe, thanks.", "Chloé", "name-misspelled", "Chloe", "Chloé"),
        ("Dear Katherine, thanks.", "Catherine", "name-misspelled", "Katherine", "Catherine"),
        ("Hi Minh Kai, thanks.", "Nguyễn Thị Minh Khai", "name-misspelled", "Kai", "Khai"),
        ("Hi Kathrin, thanks.", "Catherine", "wrong-name", "Kathrin", "Catherine"),
        ("Hi Lee, thanks.", "Dana", "wrong-name", "Lee", "Dana"),
        ("Hi Kim, thank you for introducing me to Dana.", "Dana", "wrong-name", "Kim", "Dana"),
        ("Dear Mr. van Dyke, thanks.", "Mr. van der Berg", "wrong-name", "Mr. van Dyke", "Mr. van der Berg"),
        ("Dear Ms. Smith, thanks.", "Dana Okafor", "wrong-name", "Ms. Smith", "Dana Okafor"),
        ("Dear Mr. Okafor, thanks.", "Ms. Okafor", "wrong-name", "Mr. Okafor", "Ms. Okafor"),
        ("Dear Mr. Okafor, thanks.", "Dr. Okafor", "wrong-name", "Mr. Okafor", "Dr. Okafor"),
        ("Sehr geehrter Herr Vogel, danke.", "Frau Vogel", "wrong-name", "Herr Vogel", "Frau Vogel"),
        ("Bonjour Monsieur Roux, merci.", "Madame Roux", "wrong-name", "Monsieur Roux", "Madame Roux"),
        ("Hi Dana, thank you for the interview, Kim.", "Dana", "wrong-name", "Kim", "Dana"),
        ("Thank you for the talk, Danna. It was good.", "Dana", "name-misspelled", "Danna", "Dana"),
    ],
)
def test_what_is_wrong_with_a_name_and_what_to_put_there(text: str, name: str, id: str, said: str, right: str) -> None:
    assert found(text, name) == [(id, said, right)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hi Dana, thanks.", "Dana"),
        ("Hi Dana, thanks.", "DANA OKAFOR"),
        ("Hi DANA, thanks.", "dana"),
        ("Hi Dana and team, thanks.", "Dana"),
        ("Hi Dana, thanks for the tour of Austin, Texas.", "Dana"),
        ("Thanks, Dana, for the talk about Python, SQL and Excel.", "Dana"),
        ("Hi Ben, thanks.", "Ben Carter"),
        ("Hi Liz, thanks.", "Elizabeth"),
        ("Hi Mike, thanks.", "Michael Chen"),
        ("Hi Steve, thanks.", "Steven"),
        ("Hi Jose\u0301, thanks.", "José"),
        ("Hi José, thanks.", "Jose\u0301"),
        ("Hi Mai, thanks.", "Nguyen Thi Mai"),
        ("Dear Dr. O’Brien, thanks.", "Dr. O'Brien"),
        ("Hi Jean, thanks.", "Jean-Luc"),
        ("Hi. Thanks. It was good to meet you.", "Dana"),
        ("Hi. What can you do for me?", "Dana"),
        ("Hi there, thank you", "Dana"),
        ("Hello 李小龙, thank you.", "李小龙"),
        ("नमस्ते प्रिया, thank you.", "प्रिया"),
        ("Hi Dana, thanks.", "n/a"),
        ("Hi Anne-Marie, thanks.", "Anne Marie"),
        ("Hi Ana María, thanks.", "Ana Maria"),
        ("Hi Dana & Lee, thanks.", "Dana"),
        ("Good afternoon, Ms. Okafor. Thanks.", "Ms. Okafor"),
        ("Hi there Dana, thanks.", "Dana"),
        ("Dear Ms. Okafor, thanks.", "Dana Okafor, PhD"),
        ("Hi Dana, thanks.", "Hi Dana,"),
    ],
)
def test_a_name_that_is_right_is_left_alone(text: str, name: str) -> None:
    assert not list(slips(text, name, ""))


@pytest.mark.parametrize(
    ("text", "own_name", "said"),
    [
        ("Hi Dana, thanks.\nBest,\nDana", "Sam Lee", "Dana"),
        ("Hi Dana, thanks for the talk. Pat", "Sam Lee", "Pat"),
        ("Hi Dana, thanks for the talk. Sam", "Sam Lee", ""),
        ("Hi Dana, thanks.\nBest,\nS. Lee", "Sam Lee", ""),
        ("Hi Dana, thanks.\nBest regards", "Sam Lee", ""),
        ("Hi Dana, thanks.\nCheers, Sammy", "Samuel Lee", ""),
        ("Hi Dana, thanks.\nBen", "Ben Carter", ""),
        ("Hi Dana, thanks.\nPat", "", ""),
        ("Hi Dana, thanks.\nBest,\nSam\nProduct Designer", "Sam Lee", ""),
        ("Hi Dana, thanks.\nSent from my iPhone", "Sam Lee", ""),
    ],
)
def test_a_signature_is_the_visitors_own(text: str, own_name: str, said: str) -> None:
    assert found(text, "Dana", own_name) == ([("wrong-signature", said, own_name)] if said else [])


@pytest.mark.parametrize(
    ("name", "text", "is_there"),
    [
        ("Ann", "Hi Anna, thank you.", False),
        ("Ann", "Hi JoAnn, thank you.", False),
        ("Anna", "Hi Ann, thank you.", False),
        ("Ann", "Anna and Ann, hello.", True),
        ("Ann", "It is Ann’s team.", True),
        ("Ana María", "Thank you, Ana María!", True),
        ("李小龙", "李小龙您好", True),
        ("דנה", "שלום לדנה", True),
    ],
)
def test_a_name_is_there_when_it_stands_there_whole(name: str, text: str, is_there: bool) -> None:
    assert is_named(text, name) == is_there
