"""Finds out what of a WebAssembly module can be reached from some of its functions.

A linker does the same with the parts of a program; afterwards their bounds are gone, so this takes care. Calls are
exact: a function that is reached keeps all that it calls by name, and so on. Calls through the table are not followed,
because Python's types put nearly all of it there: whoever asks must name every function that is called that way.

A number in the code of a reached function may be the address of data, and what is there is taken to end where anything
else begins that any function or any other data mentions. Addresses within the data are known exactly, because
Emscripten writes them in one function when the module starts.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from guide_site.runtime.wasm import (
    Kind,
    Reader,
    Section,
    behind_locals,
    bodies,
    constant,
    data,
    exports,
    imports,
    number,
    sections,
)

RELOCATIONS = b"__wasm_apply_data_relocs"
"""The function that writes addresses into the data."""

SHORT = 200
"""Bytes that a function has less than if all it does is to clear or free something."""
ROOM = 8192
"""Bytes that a thing is taken to have at least."""

_PLAIN = {0x00, 0x01, 0x05, 0x0B, 0x0F, 0x19, 0x1A, 0x1B, 0xD1, *range(0x45, 0xC5)}
_WITH_NUMBER = {0x07, 0x08, 0x09, 0x0A, 0x0C, 0x0D, 0x18, *range(0x20, 0x27), 0x3F, 0x40, 0xD0}
_BLOCKS = {0x02, 0x03, 0x04, 0x06}
_CALLS = {0x10, 0x12, 0xD2}
_CALLS_THROUGH_THE_TABLE = {0x11, 0x13}
_BRANCHES, _GLOBAL_GET, _I32_CONST, _I64_CONST, _F32_CONST, _F64_CONST, _SELECT, _MORE = (
    *(0x0E, 0x23, 0x41, 0x42, 0x43, 0x44, 0x1C, 0xFC),
)
_MEMORY = range(0x28, 0x3F)
_I32_ADD, _I32_SUB, _I32_STORE, _END = 0x6A, 0x6B, 0x36, 0x0B
_TRUNCATIONS, _WITH_TWO = range(8), {8, 10, 12, 14}


@dataclass(frozen=True, slots=True)
class Mentions:
    """What a function's code names: functions, globals, and numbers that may be addresses.

    `addends` are those of the numbers that the code adds to something at once, or adds to an address when it reads or
    writes: all addresses are among them, and less else.
    """

    functions: frozenset[int]
    globals: frozenset[int]
    numbers: frozenset[int]
    addends: frozenset[int]


def mentions(body: bytes) -> Mentions:
    """Read a function's instructions. Raises ValueError for one that is not known here."""
    reader = Reader(body, behind_locals(body))
    functions, globals_, numbers, addends = set[int](), set[int](), set[int](), set[int]()
    while not reader.done():
        operator = reader.byte()
        if operator in _PLAIN:
            continue
        if operator in _CALLS:
            functions.add(reader.number())
        elif operator == _GLOBAL_GET:
            globals_.add(reader.number())
        elif operator in _WITH_NUMBER:
            reader.number()
        elif operator == _I32_CONST:
            numbers.add(value := reader.signed())
            if body[reader.at] == _I32_ADD:
                addends.add(value)
        elif operator in _MEMORY:
            reader.number()
            numbers.add(offset := reader.number())
            addends.add(offset)
        elif operator in _BLOCKS or operator == _I64_CONST:
            reader.signed()
        elif operator in _CALLS_THROUGH_THE_TABLE:
            reader.number()
            reader.number()
        elif operator == _BRANCHES:
            for _ in range(reader.number() + 1):
                reader.number()
        elif operator in (_F32_CONST, _F64_CONST):
            reader.take(4 if operator == _F32_CONST else 8)
        elif operator == _SELECT:
            reader.take(reader.number())
        elif operator == _MORE:
            _skip_more(reader)
        else:
            raise ValueError(f"an instruction that is not known here: {operator:#x}")
    return Mentions(frozenset(functions), frozenset(globals_), frozenset(numbers), frozenset(addends))


def _skip_more(reader: Reader) -> None:
    """Truncations without traps, and what copies and fills memory."""
    which = reader.number()
    if which in _TRUNCATIONS:
        return
    reader.number()
    if which in _WITH_TWO:
        reader.number()


class Reach:
    """A module that can be asked what is reached. Its own functions are numbered without the imported ones."""

    def __init__(self, module: bytes) -> None:
        found = {kind: content for kind, content in sections(module) if kind != Section.CUSTOM}
        self.imported = Counter(one.kind for one in imports(found[Section.IMPORT]))
        self.functions = bodies(found[Section.CODE])
        self.mentions = [mentions(body) for body in self.functions]
        self.exports = {
            one.name: one.index - self.imported[Kind.FUNCTION]
            for one in exports(found[Section.EXPORT])
            if one.kind == Kind.FUNCTION
        }
        self.collects = _collects(found, self.functions, self.imported[Kind.FUNCTION])
        self.size = data(found[Section.DATA])[1]
        reader = Reader(found[Section.GLOBAL])
        self.globals = []
        for _ in range(reader.number()):
            reader.take(2)
            self.globals.append(constant(reader))

    def calls(self, roots: Iterable[int]) -> set[int]:
        """The roots and all that they call by name, however deep."""
        reached = set(roots)
        fresh = set(reached)
        while fresh:
            called = {index - self.imported[Kind.FUNCTION] for one in fresh for index in self.mentions[one].functions}
            fresh = {index for index in called if index >= 0} - reached
            reached |= fresh
        return reached

    def never_read(self, functions: Iterable[int], addresses: Iterable[int], least: int) -> Iterator[tuple[int, int]]:
        """Yield each stretch of data that these functions, and what is at these addresses, cannot lead to.

        Args:
            functions: All that are ever called.
            addresses: What is known from elsewhere, counted from the beginning of the data.
            least: Shorter stretches are left alone: what looks like the end of a small thing may be its middle.
        """
        known = self.exports[RELOCATIONS]
        reached = {one for one in addresses if one < self.size}.union(
            *(self._addresses(one) for one in functions if one != known)
        )
        waiting = list(reached)
        sources = [source for source, _ in self.pointers]
        while waiting:
            begin = waiting.pop()
            within = slice(bisect_left(sources, begin), bisect_left(sources, self._end(begin)))
            for _, target in self.pointers[within]:
                if target not in reached:
                    reached.add(target)
                    waiting.append(target)
        stops = [*sorted(reached), self.size]
        for one, following in pairwise(stops):
            if following - self._end(one) >= least:
                yield self._end(one), following

    def mentioned(self) -> set[int]:
        """Every address in the data that any function or any other data may mean."""
        return {target for _, target in self.pointers}.union(*map(self._addresses, range(len(self.functions))))

    @cached_property
    def pointers(self) -> list[tuple[int, int]]:
        """Each place in the data that holds an address of other data, and that address, sorted by place.

        What lies behind the data begins as zeros and is not written down.
        """
        found = _relocations(self.functions[self.exports[RELOCATIONS]])
        return sorted((place, target) for place, target in found if target < self.size)

    @cached_property
    def _begins(self) -> list[int]:
        """Wherever anything may begin."""
        known = self.exports[RELOCATIONS]
        code = (named.addends for one, named in enumerate(self.mentions) if one != known)
        begins = {target for _, target in self.pointers}.union(self.globals, *code)
        return sorted(one for one in begins if 0 <= one < self.size)

    def _end(self, address: int) -> int:
        """Where the thing at an address ends: where another begins, but not too soon, as some begin in the middle."""
        following = bisect_left(self._begins, address + ROOM)
        return self._begins[following] if following < len(self._begins) else self.size

    def _addresses(self, function: int) -> set[int]:
        """The numbers in a function that lie within the data."""
        named = self.mentions[function]
        own = (index - self.imported[Kind.GLOBAL] for index in named.globals)
        values = {self.globals[index] for index in own if index >= 0}
        return {number for number in named.numbers | values if 0 <= number < self.size}


def _collects(found: dict[int, bytes], functions: list[bytes], imported: int) -> set[int]:
    """The functions in the table that Python's garbage collector may call, by their type and size.

    Whatever lives when it runs is visited and, when nobody needs it, cleared; no exercise can have all of it live at
    that moment. A visit calls another function for each part, `(i32, i32) -> i32`, and is itself `(i32, i32, i32) ->
    i32`. What clears and frees is `(i32) -> i32` or `(i32) -> ()`, and short.
    """
    types = _types(found[Section.TYPE])
    reader = Reader(found[Section.FUNCTION])
    kinds = [types[reader.number()] for _ in range(reader.number())]
    reader = Reader(found[Section.ELEMENT])
    reader.take(2)
    constant(reader)
    table = {reader.number() - imported for _ in range(reader.number())}
    word = b"\x7f"
    calls = [b"\x11" + number(index) + b"\0" for index, kind in enumerate(types) if kind == (word * 2, word)]
    own = [one for one in table if one >= 0]
    visits = {one for one in own if kinds[one] == (word * 3, word) and any(call in functions[one] for call in calls)}
    clears = {one for one in own if kinds[one] in ((word, word), (word, b"")) and len(functions[one]) < SHORT}
    return visits | clears


def _types(section: bytes) -> list[tuple[bytes, bytes]]:
    """What each type of function takes and gives."""
    reader = Reader(section)
    found = []
    for _ in range(reader.number()):
        reader.byte()
        found.append((reader.name(), reader.name()))
    return found


def _relocations(body: bytes) -> Iterator[tuple[int, int]]:
    """Where the function stores what, each counted from the beginning of the data.

    It is one long row of `i32.store (base + place) (base + target)`; a base of the table stores a function.
    """
    reader = Reader(body, behind_locals(body))
    while (operator := reader.byte()) != _END:
        if operator != _GLOBAL_GET:
            raise ValueError(f"{RELOCATIONS.decode()} does more than store addresses")
        _, place = reader.number(), _offset(reader)
        if reader.byte() != _GLOBAL_GET:
            raise ValueError(f"{RELOCATIONS.decode()} stores something that is no address")
        base = reader.number()
        target = _offset(reader) if reader.data[reader.at] == _I32_CONST else 0
        if reader.byte() != _I32_STORE or reader.take(2) != b"\2\0":
            raise ValueError(f"{RELOCATIONS.decode()} stores in another way than expected")
        if base == 0:
            yield place, target


def _offset(reader: Reader) -> int:
    if reader.byte() != _I32_CONST:
        raise ValueError("a place that is not counted from a base")
    value = reader.signed()
    return -value if reader.byte() == _I32_SUB else value
