"""What the reading of a text is made of: sentences, plain words, and phrases found among them."""

from __future__ import annotations

import pytest

from should_connect.messages.kinds import MessageKind
from should_connect.messages.limits import position, units
from should_connect.messages.reading.phrases import Phrases
from should_connect.messages.reading.remarks import Remark, remark
from should_connect.messages.reading.words import plain_words, sentences


def pushy(phrases: str) -> Remark:
    return remark("pushy", "NOTE-12", "It presses.", "Ask once.", phrases)


def found(text: str, phrases: str = "\n  please/kindly (do) reply\n  act now\n") -> list[str]:
    turns = {"ask": "can/could you\nyou ~ could\n^ do"}
    table = Phrases((pushy(phrases),), {"day": "monday friday", "form": "stop* run*"}, turns)
    return [
        text[sentence.words[first].start : sentence.words[end - 1].end]
        for sentence in sentences(text)
        for _, first, end in table.found_in(sentence, MessageKind.NOTE)
    ]


def test_a_remark_has_its_phrases_one_a_line() -> None:
    made = pushy("\n  please/kindly (do) reply\n  act now\n")
    assert made == Remark("pushy", "NOTE-12", "It presses.", "Ask once.", ("please/kindly (do) reply", "act now"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("So please reply.", ["please reply"]),
        ("KINDLY do reply", ["KINDLY do reply"]),
        ("please, reply", ["please, reply"]),
        ("please kindly reply", ["kindly reply", "please kindly reply"]),
        ("please. Reply", []),
        ("please\n\nreply", []),
        ("please\nreply to it", ["please\nreply"]),
        ("please", []),
        ("please do", []),
        ("please do do reply", []),
        ("act now, act now", ["act now", "act now"]),
    ],
)
def test_a_phrase_is_found_in_each_of_its_wordings_and_within_one_sentence(text: str, said: list[str]) -> None:
    assert found(text) == said


@pytest.mark.parametrize(
    ("phrase", "text", "is_met"),
    [
        ("want ~ job", "I want this job", True),
        ("want ~ job", "I want this nice job", True),
        ("want ~ job", "I want this very nice job", True),
        ("want ~ job", "I want this big, very nice job", False),
        ("want ~ job", "I want this fine new job", False),
        ("want ~~ job", "I want this very very nice job", True),
        ("i want", "I just really want", True),
        ("i want", "I, just, want", False),
        ("just want", "I just want", True),
        ("want ~ (nice) ~ job", "I want a truly nice old job", True),
        ("want ~ job", "I do not want this job", False),
        ("want ~ job", "I want no such job", False),
        ("want ~ job", "I don't want this job", False),
        ("want ~ job", "Not now. I want this job", True),
        ("want ~ job", "No, I want this job", True),
        ("i want", "it does not work, i want", True),
        ("i want", "it does not work so i want", True),
        ("i call", "email does not work I call", True),
        ("i call", "I'm not sure I call", False),
        ("i call", "Not that I call", False),
        ("please call", "pls call", True),
        ("pls call", "pls call", True),
        ("want #k", "I want 85k", True),
        ("want #k", "I want 85", False),
        ("want #", "I want 85", True),
        ("hire* me", "you hired me", True),
        ("hire* me", "hiring me", True),
        ("hire* me", "higher me", False),
        ("reply*", "she replied", True),
        ("stop*", "he stopped", True),
        ("<form>", "he stopped", True),
        ("candidate*", "both candidates", True),
        ("what is up", "whats up", True),
        ("never called", "you never called", True),
        ("i am late", "I'm late", True),
        ("i am late", "im late", True),
        ("can not wait", "I can't wait", True),
        ("what is up", "What’s up", True),
        ("dana team", "Dana's team", True),
        ("by <day>", "by Friday", True),
        ("by <day>", "by hand", False),
        ("^ act now", "Act now", True),
        ("^ act now", "So act now", True),
        ("^ act now", "I know, act now", True),
        ("^ act now", "They act now", False),
        ("act now $", "So act now!", True),
        ("act now $", "Act now or later", False),
        ("act now $", "Act now, or later", True),
        ("who ~ chosen ?", "Who was chosen, then?", True),
        ("who ~ chosen ?", "I asked who was chosen.", False),
        ("job + mine", "Mine is the best job", True),
        ("job + mine", "The job. It is mine", False),
        ("job + mine", "The job is not mine", False),
        ("job + mine - yours", "Mine is the job", True),
        ("job + mine - yours", "Mine is the job, or yours", False),
        ("{ask} ~ hire me", "Could you hire me", True),
        ("{ask} ~ hire me", "You really could hire me", True),
        ("{ask} ~ hire me", "Do hire me", True),
        ("{ask} ~ hire me", "They do hire me", False),
        ("please ~ {ask} hire", "Please, can you hire", True),
        ("could you ~ help", "Could you help", True),
    ],
)
def test_how_a_phrase_is_read(phrase: str, text: str, is_met: bool) -> None:
    assert bool(found(text, phrase)) == is_met


def test_a_phrase_counts_only_in_the_kinds_it_is_for() -> None:
    only = remark("pushy", "NOTE-12", "It presses.", "Ask once.", "act now", frozenset((MessageKind.STATUS,)))
    (sentence,) = sentences("Act now")
    table = Phrases((only,), {})
    assert not list(table.found_in(sentence, MessageKind.NOTE))
    assert list(table.found_in(sentence, MessageKind.STATUS))


@pytest.mark.parametrize("phrase", ["(do) reply", "~ reply", "^"])
def test_a_phrase_that_may_begin_with_nothing_is_refused(phrase: str) -> None:
    with pytest.raises(ValueError, match=r"has to begin with a word$"):
        next(Phrases((pushy(phrase),), {}).laying)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        ("I met Dr. Lee and J. Park.", ["I met Dr. Lee and J. Park."]),
        ("See acme.com today.", ["See acme.com today."]),
        ("It was long ... and good.", ["It was long ... and good."]),
        ("a line that\nwraps here\n\nBest,\nSam", ["a line that\nwraps here", "Best,", "Sam"]),
    ],
)
def test_where_a_sentence_ends(text: str, parts: list[str]) -> None:
    assert [text[each.start : each.end].strip() for each in sentences(text)] == parts


def test_contractions_are_written_out() -> None:
    assert plain_words("I’m sure you'll say we don't, can't or won't") == (
        *("i", "am", "sure", "you", "will", "say", "we", "do", "not", "can", "not", "or", "will", "not"),
    )


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
