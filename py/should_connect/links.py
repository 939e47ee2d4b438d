"""Links that carry a situation behind the '#', where no server sees it: choices and days, never names or texts.

A link is read by the pairs of question and choice that can be made out in it, whatever happened to it on its way
(`should_connect.damage`). What cannot be made out is reported, so that no damaged link gives another answer in silence.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from should_connect import old_names
from should_connect.calculators import IDS, Calculator
from should_connect.damage import undone
from should_connect.patterns import pattern
from should_connect.problems import Code, Problem
from should_connect.questions.happened import MAY_BE_UNTICKED
from should_connect.questions.model import (
    NOT_SURE,
    UNTICKED,
    ChoiceQuestion,
    DateQuestion,
    PeopleQuestion,
    Question,
    TextQuestion,
)
from should_connect.situation import Situation, read

LINK = "link"
"""The field of a problem that concerns a link as a whole."""

_LENGTH = "of"
"""The name under which a link says how many characters its pairs have, so that one cut short is noticed."""
_LONGEST = 8_000
"""In characters; the longest link of a plan has about 1,500."""

_PAIR = pattern(r"(?<![a-z0-9_.-])([a-z0-9_.-]+)=([^&;?#=/,|]*)")
_CUT = pattern(r"(?:-|\.\.+)\W*$")
"""How a value ends that a program broke off: at a hyphen, or with dots."""
_TRACKING = pattern(
    r"utm_\w+|[a-z]{0,3}clk?id|gclsrc|gbraid|wbraid|mc_[ce]id|igsh(?:id)?|mkt_tok|_?_?hs\w+|oly_\w+_id|s_cid|s_kwcid|trk"
    r"|trackingid|vero_id|wickedid|ref|ref_src|referrer|source|si|feature|share|li_fat_id|_ga|_gl|_openstat|cvid|ocid"
)
"""What other sites and mail programs add to an address; it says nothing of anybody's situation."""


def kept(questions: Sequence[Question], situation: Situation) -> dict[str, str]:
    """What may outlive the page or stand in a link: choices and days, by the names of their controls."""
    return dict(_kept(questions, situation))


def _kept(questions: Sequence[Question], situation: Situation) -> Iterator[tuple[str, str]]:
    for question in questions:
        value = situation.values.get(question.id)
        match question:
            case ChoiceQuestion() if isinstance(value, str):
                yield question.id, value
            case DateQuestion() if isinstance(value, date):
                yield question.id, value.isoformat()
            case PeopleQuestion():
                for person in situation.people(question):
                    for name, choice in _kept(question.fields, person.answers):
                        if choice != NOT_SURE:  # alone it would be a row that nobody has filled in
                            yield f"{question.id}.{person.row}.{name}", choice


def fragment(calculator: Calculator, situation: Situation) -> str:
    """What stands behind the '#' of a link to a calculator filled in like this."""
    # Ids, choices and days are made of letters, digits and '-.+', which need no encoding here.
    pairs = _written(kept(calculator.questions, situation))
    return f"{calculator.id}:{_LENGTH}={len(pairs)}&{pairs}" if pairs else f"{calculator.id}:"


def _written(pairs: Mapping[str, str]) -> str:
    return "&".join(f"{name}={value}" for name, value in pairs.items())


def read_link(calculator: Calculator, link: str) -> tuple[Situation, tuple[Problem, ...]]:
    """What a link gave, as far as it could be read. To a link a question about names or texts does not exist."""
    questions = tuple(_without_words(calculator.questions))
    found = _Found(dict(_vocabulary(questions)))
    text = undone(link[:_LONGEST]).lstrip("#/!\"'(<[*_~` ")
    for id in sorted(IDS, key=len, reverse=True):
        if text.startswith(id):
            text = text.removeprefix(id)
            found.has_beginning = True
            break
    end = 0
    for pair in _PAIR.finditer(text):
        found.see_between(text[end : pair.start()])
        found.see(*pair.groups())
        end = pair.end()
    found.see_between(text[end:] + link[_LONGEST:])
    unread = tuple(found.problems())
    situation, problems = read(questions, old_names.renamed(questions, found.given))
    if not (found.given or unread or problems):
        unread = (Problem(Code.BROKEN_LINK, LINK, "This link holds no answers. Pick yours."),)
    return situation, (*unread, *problems)


@dataclass
class _Found:
    """What has been made out in a link so far. `vocabulary` has the choices by question; a day has none."""

    vocabulary: Mapping[str, tuple[str, ...]]
    given: dict[str, str] = field(default_factory=dict)
    twice: set[str] = field(default_factory=set)
    unread: set[str] = field(default_factory=set)
    has_beginning: bool = False
    has_rest: bool = False
    length: str | None = None
    _names: Mapping[str, str] = field(init=False)

    def __post_init__(self) -> None:
        known = (*self.vocabulary, *(name for name, _ in old_names.TODAY), _LENGTH)
        self._names = {_letters(name): name for name in known}

    def see_between(self, text: str) -> None:
        """Take what stands between two pairs, which must say nothing."""
        self.has_rest |= any(map(str.isalnum, text))

    def see(self, name: str, value: str) -> None:
        """Take one pair."""
        name = self._names.get(_letters(name), name)
        if name == _LENGTH:
            self.length = self.length or "".join(filter(str.isdecimal, value))
        elif not _TRACKING.fullmatch(name) or name in self.vocabulary:
            is_known = _letters(name) in self._names
            choice = self._choice(name, value) if is_known else value
            if is_known and not choice:
                self.unread.add(name)
            elif self.given.setdefault(name, choice) != choice:
                self.twice.add(name)

    def _choice(self, name: str, written: str) -> str:
        """The choice that was meant; empty where that cannot be known."""
        choices = (*self.vocabulary.get(name, ()), *old_names.choices(name))
        bare = _bare(written)
        if not choices:
            return bare  # a day that has lost its end is no day
        meant = {choice for choice in choices if _bare(choice) == bare}
        longer = {choice for choice in choices if _bare(choice).startswith(bare)} - meant
        return "" if len(meant) != 1 or (longer and _CUT.search(written)) else meant.pop()

    def problems(self) -> Iterator[Problem]:
        """What could not be read. The pairs concerned are no longer among those given."""
        own = {name: value for name, value in self.given.items() if _letters(name) in self._names}
        if self.length == str(len(_written(own))) and not self.unread and not self.twice & own.keys():
            self.given = own  # all of the link is there, so what else stands in it has been added
            return
        for name in sorted(self.unread | self.twice):
            self.given.pop(name, None)
            shown = name if len(name) <= 40 else LINK
            allowed = self.vocabulary.get(name, ())
            if name in self.twice:
                yield Problem(Code.GIVEN_TWICE, shown, "The link gives this twice. Pick one.", allowed)
            else:
                yield Problem(Code.BROKEN_LINK, shown, "We couldn't read the link's choice. Pick one.", allowed)
        written = str(len(_written(self.given)))
        is_cut = self.length != written if self.length is not None else bool(self.given) and not self.has_beginning
        if self.has_rest or (is_cut and not self.unread and not self.twice):
            yield Problem(Code.BROKEN_LINK, LINK, "Part of the link is missing or can't be read. Check your answers.")


def _letters(name: str) -> str:
    return "".join(filter(str.isalnum, name))


def _bare(value: str) -> str:
    """A choice without what may have been added to it or lost around it: anything but letters, digits and hyphens."""
    return "".join(character for character in value if character.isalnum() or character == "-").strip("-")


def _vocabulary(questions: Sequence[Question]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for question in questions:
        match question:
            case ChoiceQuestion():
                yield (
                    question.id,
                    (*question.values, NOT_SURE, *((UNTICKED,) if question.id in MAY_BE_UNTICKED else ())),
                )
            case DateQuestion():
                yield question.id, ()
            case PeopleQuestion():
                for row in range(1, question.most + 1):
                    for asked in question.fields:
                        if isinstance(asked, ChoiceQuestion):
                            yield question.control(row, asked), (*asked.values, NOT_SURE)


def _without_words(questions: Sequence[Question]) -> Iterator[Question]:
    for question in questions:
        match question:
            case PeopleQuestion():
                fields = tuple(field for field in question.fields if not isinstance(field, TextQuestion))
                yield replace(question, fields=fields)
            case TextQuestion():
                pass
            case _:
                yield question
