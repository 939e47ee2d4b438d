"""Reads a WebAssembly module as far as it takes to leave parts of it out, without changing the number of anything.

The binary format is a row of sections (WebAssembly Core Specification, chapter 5). A function keeps its number when its
body is replaced, and data keeps its address when it is blanked, so nothing else in the module has to be touched.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

HEADER = b"\0asm\1\0\0\0"
TRAP = b"\0\0\x0b"
"""A body without locals whose one instruction is `unreachable`: whoever calls it gets a `RuntimeError`."""


class Section(IntEnum):
    """The kinds of sections used here, by their number."""

    CUSTOM = 0
    TYPE = 1
    IMPORT = 2
    FUNCTION = 3
    MEMORY = 5
    GLOBAL = 6
    EXPORT = 7
    ELEMENT = 9
    CODE = 10
    DATA = 11
    TAG = 13


class Kind(IntEnum):
    """What can be imported and exported."""

    FUNCTION = 0
    TABLE = 1
    MEMORY = 2
    GLOBAL = 3
    TAG = 4


@dataclass(frozen=True, slots=True)
class Export:
    """A name under which a module gives something out, and its number among those of its kind."""

    name: bytes
    kind: int
    index: int


@dataclass(frozen=True, slots=True)
class Import:
    """Something that a module wants: its name and kind."""

    name: bytes
    kind: int


@dataclass(slots=True)
class Reader:
    """A place in bytes; each method reads on from there."""

    data: bytes
    at: int = 0

    def byte(self) -> int:
        """One byte."""
        self.at += 1
        return self.data[self.at - 1]

    def take(self, size: int) -> bytes:
        """So many bytes."""
        self.at += size
        return self.data[self.at - size : self.at]

    def number(self) -> int:
        """An unsigned LEB128 number."""
        result = shift = 0
        while True:
            byte = self.byte()
            result |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return result

    def signed(self) -> int:
        """A signed LEB128 number."""
        result = shift = 0
        while True:
            byte = self.byte()
            result |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return result - (1 << shift) if byte & 0x40 else result

    def name(self) -> bytes:
        """A length and so many bytes."""
        return self.take(self.number())

    def done(self) -> bool:
        """Whether nothing is left."""
        return self.at >= len(self.data)


def number(value: int) -> bytes:
    """An unsigned LEB128 number."""
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def sized(content: bytes) -> bytes:
    """Bytes behind their length."""
    return number(len(content)) + content


def sections(module: bytes) -> list[tuple[int, bytes]]:
    """The sections of a module in their order, each with its number. Raises ValueError for anything else."""
    if not module.startswith(HEADER):
        raise ValueError("not a WebAssembly module of version 1")
    reader = Reader(module, len(HEADER))
    found = []
    while not reader.done():
        kind = reader.byte()
        found.append((kind, reader.name()))
    return found


def joined(found: list[tuple[int, bytes]]) -> bytes:
    """The module that these sections make."""
    return HEADER + b"".join(bytes([kind]) + sized(content) for kind, content in found)


def imports(section: bytes) -> list[Import]:
    """What an import section brings; the module's own of each kind are numbered after these."""
    reader = Reader(section)
    found = []
    for _ in range(reader.number()):
        reader.name()
        one = Import(reader.name(), reader.byte())
        found.append(one)
        if one.kind == Kind.TABLE:
            reader.byte()
        if one.kind in (Kind.TABLE, Kind.MEMORY):
            limits = reader.byte()
            reader.number()
            if limits & 1:
                reader.number()
        elif one.kind == Kind.GLOBAL:
            reader.take(2)
        elif one.kind == Kind.TAG:
            reader.byte()
            reader.number()
        else:
            reader.number()
    return found


def exports(section: bytes) -> list[Export]:
    """What an export section gives out."""
    reader = Reader(section)
    return [Export(reader.name(), reader.byte(), reader.number()) for _ in range(reader.number())]


def export_section(given: list[Export]) -> bytes:
    """The export section for these."""
    return number(len(given)) + b"".join(sized(one.name) + bytes([one.kind]) + number(one.index) for one in given)


def bodies(section: bytes) -> list[bytes]:
    """The functions of a code section, each its locals and its instructions."""
    reader = Reader(section)
    return [reader.name() for _ in range(reader.number())]


def code_section(functions: list[bytes]) -> bytes:
    """The code section of these functions."""
    return number(len(functions)) + b"".join(map(sized, functions))


def data(section: bytes) -> tuple[int, int]:
    """Where in a data section with one segment its bytes begin, and how many there are.

    Raises:
        ValueError: It has more than one segment, or no place of its own.
    """
    reader = Reader(section)
    if reader.number() != 1 or reader.number() != 0:
        raise ValueError("the module's data is not in one piece")
    constant(reader)
    size = reader.number()
    return reader.at, size


def constant(reader: Reader) -> int:
    """The number that a constant expression gives, 0 where it is another global's.

    Raises:
        ValueError: The expression does more.
    """
    operator = reader.byte()
    value = reader.signed() if operator == _I32_CONST else 0
    if operator == _GLOBAL_GET:
        reader.number()
    if reader.byte() != _END:
        raise ValueError("a constant expression of another kind than expected")
    return value


_GLOBAL_GET, _I32_CONST, _END = 0x23, 0x41, 0x0B


def behind_locals(body: bytes) -> int:
    """Where in a function's body its instructions begin."""
    reader = Reader(body)
    for _ in range(reader.number()):
        reader.number()
        reader.byte()
    return reader.at


def with_witness(module: bytes, name: bytes) -> bytes:
    """The module with a second memory, exported under a name, in which each function notes that it has been called.

    Byte *n* of it is 1 when the module's own function *n*, counted without the imported ones, has been called.

    Raises:
        ValueError: The module has a memory of its own, beside the one that it imports.
    """
    found: list[tuple[int, bytes]] = []
    for kind, content in sections(module):
        match kind:
            case Section.EXPORT:
                content = export_section([*exports(content), Export(name, Kind.MEMORY, 1)])
            case Section.CODE:
                content = code_section([_noting(index, body) for index, body in enumerate(bodies(content))])
            case Section.MEMORY:
                raise ValueError("the module has a memory of its own")
        found.append((kind, content))
    own = next(place for place, (kind, _) in enumerate(found) if kind in _BEHIND_MEMORY)
    found.insert(own, (Section.MEMORY, b"\1\0\1"))
    return joined(found)


_BEHIND_MEMORY = (Section.TAG, Section.GLOBAL, Section.EXPORT)


def _noting(index: int, body: bytes) -> bytes:
    """The body, before it `(i32.store8 (memory 1) (i32.const 0) offset=index (i32.const 1))`."""
    start = behind_locals(body)
    return body[:start] + b"\x41\0\x41\1\x3a\x40\1" + number(index) + body[start:]
