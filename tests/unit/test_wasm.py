"""WebAssembly is read and written so that nothing but what is left out changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_site.runtime.modules import rows
from guide_site.runtime.reach import Reach, mentions
from guide_site.runtime.script import shaken
from guide_site.runtime.trim import names_in_use, trim_script
from guide_site.runtime.wasm import (
    HEADER,
    TRAP,
    Export,
    Kind,
    Reader,
    Section,
    bodies,
    code_section,
    export_section,
    exports,
    joined,
    number,
    sections,
    sized,
)

CALLS_THE_NEXT = b"\0\x10\1\x0b"
READS_AT_40000 = b"\0\x23\0\x41\xc0\xb8\2\x6a\x2d\0\0\x1a\x0b"
READS_AT_60000 = READS_AT_40000.replace(b"\xc0\xb8\2", b"\xe0\xd4\3")
CALLS_NOBODY = b"\0\x0b"
RELOCATES = b"\0\x0b"
DATA = bytes(range(256)) * 400


def made(*functions: bytes) -> bytes:
    """A module of these functions, the last one the one that relocates, with DATA."""
    relocates = Export(b"__wasm_apply_data_relocs", Kind.FUNCTION, len(functions) - 1)
    return joined(
        [
            (Section.TYPE, number(1) + b"\x60\0\0"),
            (Section.IMPORT, number(1) + sized(b"env") + sized(b"__memory_base") + bytes([Kind.GLOBAL, 0x7F, 0])),
            (Section.FUNCTION, number(len(functions)) + bytes(len(functions))),
            (Section.GLOBAL, number(0)),
            (Section.EXPORT, export_section([relocates])),
            (Section.ELEMENT, b"\1\0\x41\0\x0b" + number(0)),
            (Section.CODE, code_section(list(functions))),
            (Section.DATA, b"\1\0\x23\0\x0b" + sized(DATA)),
        ]
    )


@given(st.integers(min_value=0, max_value=2**32 - 1))
def test_a_number_is_read_as_it_was_written(value: int) -> None:
    reader = Reader(number(value))
    assert reader.number() == value
    assert reader.done()


def test_a_module_taken_apart_and_joined_is_the_same() -> None:
    module = made(CALLS_THE_NEXT, CALLS_NOBODY, RELOCATES)
    found = sections(module)
    assert joined(found) == module
    assert bodies(dict(found)[Section.CODE]) == [CALLS_THE_NEXT, CALLS_NOBODY, RELOCATES]
    assert [one.index for one in exports(dict(found)[Section.EXPORT])] == [2]


def test_what_is_no_module_is_refused() -> None:
    with pytest.raises(ValueError, match="not a WebAssembly module"):
        sections(b"<!doctype html>" + HEADER)


def test_a_function_keeps_all_that_it_calls() -> None:
    reach = Reach(made(CALLS_THE_NEXT, CALLS_THE_NEXT, CALLS_NOBODY, RELOCATES))
    assert reach.calls({0}) == {0, 1}
    assert reach.calls({2}) == {2}


def test_what_an_instruction_names_is_found() -> None:
    named = mentions(READS_AT_40000)
    assert named.globals == {0}
    assert 40_000 in named.addends
    assert not mentions(TRAP).numbers


def test_an_instruction_that_is_not_known_is_refused() -> None:
    with pytest.raises(ValueError, match="0xfd"):
        mentions(b"\0\xfd\0\x0b")


def test_data_that_no_kept_function_mentions_is_found_and_what_one_mentions_is_not() -> None:
    reach = Reach(made(READS_AT_40000, READS_AT_60000, RELOCATES))
    assert list(reach.never_read({0}, [], least=16_384)) == [(60_000, len(DATA))]
    assert list(reach.never_read({0}, [90_000], least=16_384)) == [(60_000, 90_000)]
    assert not list(reach.never_read({0, 1}, [], least=16_384))


def test_numbers_are_written_as_rows() -> None:
    assert rows([5, 1, 2, 3, 9]) == [(1, 3), (5, 5), (9, 9)]


def test_only_the_exports_that_the_script_uses_are_fetched() -> None:
    script = (
        'var _used=Module["_used"]=wasmExports["used"];var _idle=Module["_idle"]=wasmExports["idle"];'
        'wasmExports["ctors"]();_used(1);'
    )
    names = set(names_in_use([script]))
    assert {"used", "ctors"} < names
    assert "idle" not in names
    assert trim_script(script, sorted(names)) == (
        'var _used=Module["_used"]=wasmExports["used"];wasmExports["ctors"]();_used(1);'
    )


SCRIPT = """function (moduleArg) {
var Module=moduleArg;function _used(){return Module["asked"]()}_used.sig="v";
function _window(){return picture()}_window.sig="v";function picture(){return "a picture"}
function _emscripten_glDraw(){return picture()}Module["asked"]=_used;Module["unasked"]=_window;Module["GL"]=picture;
Module.GL;for(;;){if(!value&&!entry.required){continue}}
var wasmImports={used:_used,window:_window,emscripten_glDraw:_emscripten_glDraw};
Module["loaded"]=()=>wasmImports;moduleRtn=readyPromise;
}"""


def test_of_the_script_only_what_is_asked_for_is_left() -> None:
    left = shaken(SCRIPT, {"used", "emscripten_glDraw"}, "start(module.loaded)")
    assert left.startswith("function (moduleArg) {\n")
    assert "asked" in left
    assert "loaded" in left
    assert "used:" in left
    for gone in ("a picture", "window", "emscripten_glDraw", "unasked", "required"):
        assert gone not in left


def test_a_script_that_is_laid_out_otherwise_is_named() -> None:
    with pytest.raises(ValueError, match="not laid out"):
        shaken(SCRIPT.replace("wasmImports", "others"), {"used"}, "")
