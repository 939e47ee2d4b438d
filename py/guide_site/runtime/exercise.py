"""Makes Python do a little of everything, so that what it never touches can be left out of what a browser downloads.

This file runs in the browser's Python, where nothing but the packed modules can be imported. It calls every method of
the built-in types and of the modules it is given with values of every kind, right ones and wrong ones, compiles each
construct of the language, and takes every letter of Unicode through what the package may ask about letters. It returns
a digest of all that came out, so that a runtime with parts left out can be compared with the whole one. It is one file
because it reaches that Python as one text.

Who compares may have it take fewer values: `main` is given JSON with the `modules` to import besides, and `one_in`, of
how many values one is taken.
"""

# It does on purpose what types and style forbid, and a long row of small things reads best as one.
# mypy: ignore-errors
# ruff: noqa: B905, C416, D102, E501, SIM105, SIM905

from __future__ import annotations

import gc
import hashlib
import itertools
import json
import re
import sys
import types
import unicodedata
from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import Enum, IntEnum, StrEnum
from functools import partial
from importlib import import_module
from io import StringIO

MODULES = (
    "bisect collections dataclasses datetime enum functools hashlib itertools json math operator re textwrap types "
    "typing unicodedata"
)
"""The modules whose functions are called, with all that the package imports."""

NEVER = {
    # They wait for somebody, end something, or take for ever with what they are given here.
    "breakpoint", "copyright", "credits", "exit", "help", "input", "license", "main", "open", "pow", "print", "quit",
    "__pow__", "__rpow__", "__ipow__", "ipow", "repeat", "setswitchinterval", "setrecursionlimit",
    # The names of letters fill a fifth of a megabyte, and no text of ours needs them.
    "lookup", "name",
    # What they return is not the same twice.
    "__hash__", "__sizeof__", "__reduce_ex__", "__dir__", "id", "hash", "now", "utcnow", "today", "__subclasses__",
    "__subclasshook__", "__init_subclass__", "vars", "globals", "locals", "dir", "getrandbits", "cache_info",
    # Only help() shows it, and it is left out.
    "__doc__",
    # They change what others are measured with.
    "setattr", "delattr", "__setattr__", "__delattr__", "__import__", "__build_class__", "setfirstweekday",
    "__abc_tpflags__", "exec", "eval", "__clear__", "update_abstractmethods",
}  # fmt: skip
FEW = 5
"""How much is taken from what may never end."""
STEP = 7
"""Every so many letters of the large alphabets are looked at."""
ALPHABETS = (range(0x3100), range(0x3100, 0xD800, STEP), range(0xE000, 0x20000, STEP), range(0x1F000, 0x1FB00))

ADDRESS = re.compile(r"0x[0-9a-f]{4,}")


class Color(StrEnum):
    """An enumeration."""

    RED = "red"
    BLUE = "blue"


class Size(IntEnum):
    """Another."""

    SMALL = 1
    LARGE = 2


@dataclass(frozen=True, slots=True)
class Point:
    """A value."""

    x: int
    y: int = 0
    tags: tuple[str, ...] = field(default=(), compare=False)


class Plain:
    """An object with what the language lets a class say."""

    kind = "plain"

    def __init__(self, value: object = None) -> None:
        self.value = value

    def __enter__(self) -> Plain:
        return self

    def __exit__(self, *_: object) -> bool:
        return True

    def __getitem__(self, key: object) -> object:
        return key

    def __len__(self) -> int:
        return 3

    def __contains__(self, item: object) -> bool:
        return item == self.value

    def __iter__(self) -> Iterator[object]:
        return iter((self.value,))

    def __call__(self, *given: object, **named: object) -> int:
        return len(given) + len(named)

    def __repr__(self) -> str:
        return "Plain()"

    @property
    def twice(self) -> tuple[object, object]:
        """A property."""
        return self.value, self.value

    @classmethod
    def made(cls) -> Plain:
        """A method of the class."""
        return cls(1)

    @staticmethod
    def loose(value: int) -> int:
        """A function in a class."""
        return value


def numbers_up_to(most: int) -> Iterator[int]:
    """A generator."""
    for value in range(most):
        got = yield value
        if got:
            return


VALUES: dict[str, Callable[[], object]] = {
    "none": lambda: None,
    "true": lambda: True,
    "zero": lambda: 0,
    "one": lambda: 1,
    "less": lambda: -7,
    "many": lambda: 12,
    "huge": lambda: 3**70,
    "half": lambda: 0.5,
    "far": lambda: -1e300,
    "inf": lambda: float("inf"),
    "nan": lambda: float("nan"),
    "imaginary": lambda: 2 - 3j,
    "empty": lambda: "",
    "word": lambda: "Hello, world",
    "line": lambda: "two words\nand a line\ttab",
    "latin": lambda: "Zoë Straße ÉÀ",
    "far_east": lambda: "王小明 さくら",
    "arabic": lambda: "مريم ٣",
    "astral": lambda: "👩🏽‍💻 \U0001d7d8",
    "number": lambda: "42",
    "day": lambda: "2026-01-05",
    "spec": lambda: ">10,.2f",
    "pattern": lambda: r"(\w+)\s(?P<b>[a-z]+)?",
    "template": lambda: "{0!r:>8} %s",
    "json": lambda: '{"a": [1, 2.5, null, true, "\\u00e9"], "b": {}}',
    "bytes": lambda: b"bytes\xff\x00 and",
    "utf8": lambda: "Zoë".encode(),
    "array": lambda: bytearray(b"array"),
    "view": lambda: memoryview(b"view"),
    "list": lambda: [3, 1, 2],
    "words": lambda: ["b", "a", "c"],
    "pairs": lambda: [("a", 1), ("b", 2)],
    "tuple": lambda: (1, "a", None),
    "set": lambda: {1, 2},
    "frozen": lambda: frozenset({2, 3}),
    "dict": lambda: {"a": 1, "b": [2]},
    "ordered": lambda: OrderedDict(a=1, b=2),
    "counter": lambda: Counter("hello"),
    "default": lambda: defaultdict(int, {"a": 1}),
    "deque": lambda: deque([1, 2, 3], 4),
    "range": lambda: range(2, 20, 3),
    "slice": lambda: slice(1, 5, 2),
    "proxy": lambda: types.MappingProxyType({"k": 1}),
    "date": lambda: date(2026, 1, 5),
    "moment": lambda: datetime(2026, 1, 5, 12, 30, tzinfo=UTC),
    "time": lambda: time(9, 5),
    "span": lambda: timedelta(days=3, seconds=7),
    "zone": lambda: timezone(timedelta(hours=2), "two"),
    "point": lambda: Point(1, 2, ("t",)),
    "color": lambda: Color.RED,
    "size": lambda: Size.LARGE,
    "plain": lambda: Plain(1),
    "compiled": lambda: re.compile(r"(\w+)\W(?P<b>\w+)?"),
    "match": lambda: re.match(r"(\w)(?P<rest>\w*)", "word"),
    "partial": lambda: partial(max, 3),
    "function": lambda: len,
    "lambda": lambda: lambda *given: given,
    "method": lambda: "abc".upper,
    "generator": lambda: numbers_up_to(3),
    "iterator": lambda: iter([1, 2]),
    "items": lambda: {"a": 1}.items(),
    "keys": lambda: {"a": 1}.keys(),
    "error": lambda: ValueError("wrong", 1),
    "type": lambda: int,
    "class": lambda: Plain,
    "enum": lambda: Color,
    "alias": lambda: list[int],
    "union": lambda: int | str,
    "mapped": lambda: map(str, (1, 2)),
    "zipped": lambda: zip((1, 2), "ab"),
    "property": lambda: Plain.twice,
    "hash": lambda: hashlib.sha256(b"x"),
    "module": lambda: types.ModuleType("made"),
    "code": lambda: compile("x = 1", "made", "exec"),
    "object": lambda: object(),
    "dots": lambda: ...,
    "not": lambda: NotImplemented,
}
"""One of each kind, made anew each time."""

SMALL = "none true one less half empty word latin number list words tuple set dict date span point function bytes pairs".split()
"""The values that stand for their kind where two are given at once."""


class Witness:
    """Takes down what came out."""

    def __init__(self, one_in: int) -> None:
        self.digest = hashlib.sha256()
        self.one_in = one_in
        self.turn = 0

    def some(self, values: Iterable) -> Iterator:
        """Of so many values one, beginning with another each time."""
        self.turn += 1
        return itertools.islice(values, self.turn % self.one_in, None, self.one_in)

    def note(self, *what: object) -> None:
        """Take down values, without the addresses of objects."""
        for one in what:
            try:
                self.digest.update(ADDRESS.sub("0x", repr(one))[:300].encode("utf-8", "replace"))
            except Exception:
                continue

    def call(self, function: Callable[..., object], *given: object, **named: object) -> object:
        """Call, take down the result or the error, and return the result."""
        try:
            result = function(*given, **named)
            if isinstance(result, Iterator):
                result = list(itertools.islice(result, FEW))
        except Exception as error:
            self.note(type(error).__name__, str(error))
            return None
        self.note(result)
        return result


def main(given: str) -> str:
    """Do everything; return the digest of all that came out."""
    sys.setrecursionlimit(400)
    asked = json.loads(given)
    witness = Witness(asked["one_in"])
    for name in asked["modules"].split():
        import_module(name)
    for part in (
        every_method,
        every_operator,
        every_function,
        every_construct,
        every_letter,
        every_error,
        every_format,
    ):
        part(witness)
    gc.collect()
    return witness.digest.hexdigest()


def names_of(thing: object) -> list[str]:
    """What can be asked of a thing by name, and may be."""
    return [name for name in sorted(dir(thing)) if name not in NEVER]


def every_method(witness: Witness) -> None:
    """Call each method of each value without anything, with each value, and with some pairs."""
    for kind, make in VALUES.items():
        for name in names_of(make()):
            witness.note(kind, name)
            try:
                attribute = getattr(make(), name)
            except Exception as error:
                witness.note(str(error))
                continue
            if not callable(attribute):
                witness.note(attribute)
                continue
            witness.call(attribute)
            if isinstance(make(), types.FunctionType | types.ModuleType | types.CodeType | type):
                continue
            for other in witness.some(VALUES.values()):
                witness.call(getattr(make(), name), other())
            for one, other in witness.some(itertools.product(SMALL, ("one", "word", "none"))):
                witness.call(getattr(make(), name), VALUES[one](), VALUES[other]())
            witness.call(getattr(make(), name), 1, "a", None)


def every_operator(witness: Witness) -> None:
    """Each operator between each two values."""
    # fmt: off
    binary = [
        lambda a, b: a + b, lambda a, b: a - b, lambda a, b: a @ b, lambda a, b: a / b, lambda a, b: a // b,
        lambda a, b: a % b, lambda a, b: a & b, lambda a, b: a | b, lambda a, b: a ^ b, lambda a, b: a == b,
        lambda a, b: a != b, lambda a, b: a < b, lambda a, b: a <= b, lambda a, b: a > b, lambda a, b: a >= b,
        lambda a, b: a in b, lambda a, b: a is b, lambda a, b: a[b], lambda a, b: isinstance(a, b), lambda a, b: (*a, b),
        lambda a, b: {**a, **b}, lambda a, b: a(b), lambda a, b: [a, b].sort(), lambda a, b: min(a, b), lambda a, b: divmod(a, b),
    ]
    unary = [
        lambda a: -a, lambda a: +a, lambda a: ~a, lambda a: not a, lambda a: [*a], lambda a: {**a}, lambda a: {*a}, lambda a: f"{a}",
        lambda a: f"{a!r:>20}", lambda a: a[1:], lambda a: a[::-1], lambda a: a[0], lambda a: a(), lambda a: a.b, lambda a: [x for x in a],
        lambda a: sorted(a), lambda a: a * 2, lambda a: 3 * a, lambda a: a ** 2, lambda a: 2.0 ** a,
        lambda a: a << 3, lambda a: a >> 2, lambda a: 1 + a, lambda a: dict(a), lambda a: set(a), lambda a: "".join(a), lambda a: sum(a),
    ]
    # fmt: on
    for kind, make in VALUES.items():
        for act in unary:
            if kind in ("huge", "far", "plain") and act in unary[18:24]:
                continue
            witness.call(act, make())
        for other in witness.some(VALUES.values()):
            for both in binary:
                witness.call(both, make(), other())
    for power in ((2, 10), (2, -1), (3.0, 2), (7, 3, 5), (True, False), (-8, 1 / 3)):
        witness.call(pow, *power)


def every_function(witness: Witness) -> None:
    """Call each function and class of the built-in module and of the others with a few values."""
    for module in ("builtins", *MODULES.split()):
        for name in names_of(import_module(module)):
            thing = getattr(import_module(module), name)
            if name.startswith("_") or not callable(thing):
                continue
            witness.note(module, name)
            witness.call(thing)
            for make in witness.some(VALUES.values()):
                witness.call(thing, make())
            for one, other in witness.some(itertools.product(SMALL, SMALL)):
                witness.call(thing, VALUES[one](), VALUES[other]())
            for one in ("word", "list", "one", "function"):
                witness.call(thing, VALUES[one](), VALUES["line"](), None)
                witness.call(thing, VALUES[one](), key=str)


CONSTRUCTS = """
from __future__ import annotations
from typing import NamedTuple, Protocol, Generic, TypeVar
type Names[T] = list[T]
T = TypeVar("T")
class Base(Generic[T]):
    __slots__ = ("a",)
    def __init__(self, /, a, *rest, b=1, **more): self.a = (a, rest, b, more)
    def __eq__(self, other): return self.a == other.a
    def __lt__(self, other): return self.a < other.a
    def __getattr__(self, name): raise AttributeError(name)
class Derived(Base[int]):
    def __init__(self): super().__init__(1, 2, b=3, c=4)
    def __set_name__(self, owner, name): pass
class Pair(NamedTuple):
    left: int
    right: str = "r"
class Speaks(Protocol):
    def say(self) -> str: ...
class Managed:
    def __enter__(self): return 1
    def __exit__(self, kind, error, trace): return kind is KeyError
def deep(n): return 0 if not n else 1 + deep(n - 1)
def endless(): return endless()
def closure():
    count = 0
    def inner():
        nonlocal count
        count += 1
        return count
    return inner
def matched(value):
    match value:
        case None: return "none"
        case 0 | 1: return "small"
        case int(n) if n > 5: return n
        case [first, *rest]: return first, rest
        case {"a": a, **others}: return a, others
        case Pair(left=l): return l
        case str() as text: return text
        case _: return "other"
async def waits():
    async with Managed(): pass
    return [x async for x in agen()]
async def agen():
    yield 1
def run(note):
    global seen
    seen = [matched(v) for v in (None, 1, 9, [1, 2], {"a": 1, "z": 2}, Pair(1), "t", 2.5)]
    note(Pair(1).left, Pair.right, seen, Derived().a, Pair(1)._replace(right="x")._asdict(), [*map(str, Pair(2))], hash(Pair(1)) == hash(Pair(1)))
    inner = closure(); inner(); note(inner())
    a, (b, *c), d = 1, (2, 3, 4), 5
    a += 1; a -= 2; a *= 3; a /= 2; a //= 1; a %= 7; a **= 2; x = 5; x <<= 1; x >>= 1; x |= 8; x &= 12; x ^= 3
    note(a, b, c, d, x, 1 < x <= 20 != 3, x if a else b, lambda y, *z, k=1: y)
    del d
    note({k: v for k, v in zip("ab", (1, 2))}, {k for k in "ab"}, [(i, j) for i in range(3) for j in "xy" if i], sum(i for i in range(9)))
    if (n := len(c)) > 1: note(n)
    while n:
        n -= 1
        if n == 1: continue
        if n == 0: break
    else: note("never")
    for i in range(2): pass
    else: note("else")
    with Managed() as m, Managed(): note(m); {}["k"]
    try:
        try: 1 / 0
        except ZeroDivisionError as error: raise ValueError("outer") from error
        finally: note("finally")
    except (ValueError, TypeError) as error: note(repr(error), repr(error.__cause__), error.__traceback__.tb_lineno)
    try: raise ExceptionGroup("many", [ValueError(1), TypeError(2)])
    except* ValueError as group: note(repr(group.exceptions))
    except* TypeError: pass
    try: endless()
    except RecursionError as error: note(str(error))
    try: assert False, "said"
    except AssertionError as error: note(str(error))
    try: import no_such_module
    except ImportError as error: note(str(error))
    try: note(undefined)
    except NameError as error: note(str(error))
    note(deep(150), f"{x:>8,.2f} {x!r} {x=} {'nested ' + f'{a:{b}}'}", b"bytes", r"\\raw", 0xff, 0o7, 0b1, 1_000, 1e5, 2j, "\\u00e9\\n")
    coroutine = waits(); note(coroutine.cr_running); coroutine.close()
    def sends():
        try:
            got = yield 1
            got = yield got
            yield from (7, 8)
        except KeyError: yield "caught"
        return 3
    g = sends(); note(next(g), g.send("sent"), g.throw(KeyError), g.close())
run(note)
"""


def every_construct(witness: Witness) -> None:
    """Compile and run each construct of the language, and some that are none."""
    exec(compile(CONSTRUCTS, "constructs", "exec"), {"note": witness.note, "__name__": "constructs"})
    for wrong in (
        "x = ", "def f(:", "1 +* 2", "'open", "class", "return 1", "f'{'", "a b", "\tx\n  y", "(",
        "match x:\n case 1", "0777", "é€",
    ):  # fmt: skip
        witness.call(compile, wrong, "wrong", "exec")
        witness.call(eval, wrong)


def every_letter(witness: Witness) -> None:
    """Ask about letters all that the package may ask, in every alphabet."""
    about = [getattr(str, name) for name in names_of(str) if name.startswith("is")]
    about += [
        str.upper, str.lower, str.title, str.casefold, str.swapcase, str.capitalize, ascii, repr, str.strip,
        str.split, str.encode,
    ]  # fmt: skip
    about += [unicodedata.category, unicodedata.combining, unicodedata.bidirectional, unicodedata.east_asian_width]
    about += [
        unicodedata.mirrored, unicodedata.decomposition, unicodedata.numeric, unicodedata.decimal,
        unicodedata.digit,
    ]  # fmt: skip
    forms = ("NFC", "NFD", "NFKC", "NFKD")
    about += [partial(unicodedata.normalize, form) for form in forms] + [
        partial(unicodedata.is_normalized, form) for form in forms
    ]
    kinds = [
        re.compile(pattern, flags)
        for pattern in (r"\w", r"\d", r"\s", r"[é-ż]", r"\b.\b")
        for flags in (0, re.IGNORECASE)
    ]
    for alphabet in ALPHABETS:
        for code in witness.some(alphabet):
            letter = chr(code)
            for ask in about:
                try:
                    witness.digest.update(str(ask(letter)).encode("utf-8", "replace"))
                except ValueError:
                    pass
            witness.digest.update(bytes(bool(kind.match(letter)) for kind in kinds))
    for code in range(0x300, 0x370):
        for form in forms:
            witness.note(unicodedata.normalize(form, f"e{chr(code)}a\u0323{chr(code)}가ᄀ\u1161\u11a8"))
    for codec in ("utf-8", "ascii", "latin-1", "utf-16-le"):
        for errors in (
            "strict", "replace", "ignore", "backslashreplace", "xmlcharrefreplace", "surrogatepass",
            "surrogateescape",
        ):  # fmt: skip
            for text in ("abc", "Zoë", "王 \ud800", "👩🏽‍💻"):
                witness.call(text.encode, codec, errors)
            for raw in (b"abc", b"\xff\xc3\xa9\xc3", b"\xed\xa0\x80", b"\xf0\x9f\x91\xa9"):
                witness.call(raw.decode, codec, errors)


def every_error(witness: Witness) -> None:
    """Make, raise, catch and print each kind of error."""
    for name, kind in sorted(vars(import_module("builtins")).items()):
        if not (isinstance(kind, type) and issubclass(kind, Exception)) or issubclass(kind, ExceptionGroup):
            continue
        for given in (
            (), ("said",), (1, "said"), ("utf-8", b"x", 0, 1, "why"), ("x", 0, 1, "why"),
            ("m", ("f", 1, 2, "t", 1, 3)),
        ):  # fmt: skip
            try:
                raise kind(*given)
            except Exception as error:
                error.add_note("noted")
                witness.note(name, error, error.args, str(error))
                sys.stderr = StringIO()
                sys.__excepthook__(kind, error, error.__traceback__)
                witness.note(sys.stderr.getvalue())
                sys.stderr = sys.__stderr__


def every_format(witness: Witness) -> None:
    """Write numbers, texts and days in each way."""
    specs = [
        "", "d", "5d", "<8", "^9", "=+8", "08.3f", "e", "g", "n", "%", ",", "_", "x", "#X", "b", "o", "c", "s",
        ".2", ">12,.1f", "r", "%A, %B %d", "%Y-%m-%dT%H:%M:%S%z",
    ]  # fmt: skip
    for spec, value in itertools.product(specs, VALUES.values()):
        witness.call(format, value(), spec)
    for template in ("%s", "%d", "%r", "%5.2f", "%x", "%c", "%%", "%(a)s", "%e", "%g", "%i", "%o", "%-8s|", "%+d"):
        for make in VALUES.values():
            witness.call(template.__mod__, (make(),))
            witness.call(template.__mod__, make())
    for text in ("3", "-7", "0x1f", "1_000", " 12 ", "1e5", "nan", "-inf", "1.5.2", "٣", "", "9" * 60, "0b1", "z"):
        for kind in (
            int, float, complex, bool, str, partial(int, base=16), partial(int, base=0), date.fromisoformat,
            datetime.fromisoformat,
        ):  # fmt: skip
            witness.call(kind, text)
    for value in (0.1, 1e22, 1e-7, 123456789.123, 2**53 + 1.0, 5e-324):
        witness.note(
            value, round(value), round(value, 2), value.hex(), value.as_integer_ratio(), int(value), f"{value:.17g}"
        )
    for kind in (Enum, Color, Size, Point):
        witness.note(kind)
