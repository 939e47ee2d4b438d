"""What the reading of a text is made of: words, phrases, names that are nearly right, and where a link ends."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from should_connect.messages.limits import position, units
from should_connect.messages.names import wrong_name
from should_connect.messages.reading.check import Context, check
from should_connect.messages.reading.remarks import Remark, remark
from should_connect.messages.words import index, phrases_in, words_in


def pushy() -> Remark:
    return remark("pushy", "NOTE-12", "It presses.", "Ask once.", "\n  please/kindly (do) reply\n  act now\n")


def found(text: str) -> list[str]:
    return [text[start:end] for _, start, end in phrases_in(words_in(text), index((pushy(),)))]


def test_a_remark_has_its_phrases_one_a_line() -> None:
    phrases = ("please/kindly (do) reply", "act now")
    assert pushy() == Remark("pushy", "NOTE-12", "It presses.", "Ask once.", phrases)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("So please reply.", ["please reply"]),
        ("KINDLY do reply", ["KINDLY do reply"]),
        ("please, reply", ["please, reply"]),
        ("please kindly reply", ["kindly reply"]),
        ("please. Reply", []),
        ("please\nreply", []),
        ("please", []),
        ("please do", []),
        ("please do do reply", []),
        ("act now, act now", ["act now", "act now"]),
    ],
)
def test_a_phrase_is_found_in_each_of_its_wordings_and_within_one_sentence(text: str, said: list[str]) -> None:
    assert found(text) == said


def test_a_phrase_that_may_begin_with_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^the first word of '\(do\) reply' in bad may not be missing$"):
        index((remark("bad", "NOTE-12", "", "", "(do) reply"),))


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
def test_a_greeted_name_is_misspelled_when_it_is_a_letter_or_two_away(greeted: str, right: str) -> None:
    text = f"Hello {greeted}, thank you."
    near = len(right) > 2 and steps(greeted.lower(), right.lower()) <= (1 if len(right) < 6 else 2)
    expected = None if greeted == right else (6, 6 + len(greeted), near)
    assert wrong_name(words_in(text), text, right) == expected


@pytest.mark.parametrize(
    ("greeted", "right", "near"),
    [
        ("Danna", "Dana", True),
        ("Dan", "Dana", True),
        ("Adna", "Dana", True),
        ("Dnaa", "Dana", True),
        ("Dama", "Dana", True),
        ("Damna", "Dana", True),
        ("Damma", "Dana", False),
        ("Adana", "Dana", True),
        ("Doma", "Dana", False),
        ("Naad", "Dana", False),
        ("Kathrin", "Catherine", False),
        ("Cathrin", "Catherine", True),
        ("Cathren", "Catherine", False),
        ("Catherien", "Catherine", True),
        ("Ed", "Al", False),
    ],
)
def test_a_letter_added_dropped_changed_or_swapped_is_near_and_two_in_a_long_name(
    greeted: str, right: str, near: bool
) -> None:
    text = f"Hello {greeted}, thank you."
    assert wrong_name(words_in(text), text, right) == (6, 6 + len(greeted), near)


@pytest.mark.parametrize(
    ("text", "greeted", "near"),
    [
        ("Hello Lee", "Lee", False),
        ("Hello Lee\nthank you", "Lee", False),
        ("Hello Lee thank you for the long talk", "Lee thank you", False),
        ("Hello Lee Park Ray Moe, thank you", "Lee Park Ray", False),
        ("Dear Dr. Lee, thank you", "Lee", False),
        ("Hello Danna thank you for the long talk", "Danna", True),
        ("Danna, thank you", "Danna", True),
        ("Danna thank you for the long talk", "", False),
        ("Lee, thank you", "", False),
        ("Hello lee, thank you", "", False),
        ("Hi there, thank you", "", False),
        ("Hi all, Danna was kind", "", False),
        ("Thank you Danna", "", False),
        ("", "", False),
    ],
)
def test_who_is_greeted_stands_between_the_greeting_and_its_end(text: str, greeted: str, near: bool) -> None:
    wrong = wrong_name(words_in(text), text, "Dana")
    assert wrong is not None
    assert (text[wrong[0] : wrong[1]], wrong[2]) == (greeted, near)


@pytest.mark.parametrize(
    ("text", "used", "at", "stands"),
    [
        ("Dana", 4, 3, 3),
        ("🙂" * 30, 60, 50, 25),
        ("🙂" * 30, 60, 51, 25),
        ("\U00010000é", 3, 2, 1),
        ("\uffff" * 3, 3, 2, 2),
    ],
)
def test_characters_count_as_linkedin_counts_them(text: str, used: int, at: int, stands: int) -> None:
    assert units(text) == used
    assert position(text, at) == stands


@pytest.mark.parametrize(
    ("name", "text", "is_there"),
    [
        ("Ann", "Hi Anna, thank you.", False),
        ("Ann", "Hi JoAnn, thank you.", False),
        ("Anna", "Hi Ann, thank you.", False),
        ("Ann", "Anna and Ann, hello.", True),
        ("Ann", "It is Ann's team.", True),
        ("Ann", "Ann", True),
        ("Ana María", "Thank you, Ana María!", True),
        ("李小龙", "李小龙您好", True),
        ("דנה", "שלום לדנה", True),
    ],
)
def test_a_name_is_there_when_it_stands_there_whole(name: str, text: str, is_there: bool) -> None:
    assert (wrong_name(words_in(text), text, name) is None) == is_there


@pytest.mark.parametrize(
    ("text", "loud"),
    [
        ("We saw CAT IT OF it went", []),
        ("We saw CAT DOG IT it went", ["CAT DOG IT"]),
        ("We saw CATTLE DOGS it went", []),
        ("We saw A CAT DOG IT it went", ["CAT DOG IT"]),
    ],
)
def test_three_words_of_eight_letters_in_capitals_are_loud(text: str, loud: list[str]) -> None:
    assert [text[one.start : one.end] for one in check(text, Context()) if one.id == "capitals"] == loud


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("See www.example.org/x today.", "www.example.org/x"),
        ("See this\nwww.example.org/x\nDana", "www.example.org/x"),
        ("See this\nor at:www.example.org/x\nwww", "at:www.example.org/x"),
        ("www.example.org", "www.example.org"),
        ("x" * 200 + "@" + "y" * 200, "x" * 100 + "@" + "y" * 100),
        ("mail sam@example.org", "sam@example.org"),
        ("see www.a.org\nand www\nnothing else", "www.a.org"),
        (" " + "x" * 100 + "@y", "x" * 100 + "@y"),
        ("\n" + "x" * 100 + "@y", "x" * 100 + "@y"),
        ("@" + "y" * 100 + "\n", "@" + "y" * 100),
    ],
)
def test_a_link_is_marked_from_white_space_to_white_space_and_not_without_end(text: str, link: str) -> None:
    assert [text[one.start : one.end] for one in check(text, Context()) if one.id == "link"] == [link]
