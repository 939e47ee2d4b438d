"""The package's public names with their docstrings, read from the source by griffe, as they stand in pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

import griffe

from guide_site.steps import ROOT
from should_connect.html.markup import Html, join, tag, text

PACKAGE = "should_connect"
PUBLIC: Mapping[str, tuple[str, ...]] = {
    "calculators": ("IDS", "get", "Calculator"),
    "situation": ("read", "Situation", "ListedPerson"),
    "problems": ("Problem", "Code"),
    "answer": ("Answer", "Verdict", "Reason", "Step"),
    "as_data": ("answer",),
    "as_text": ("answer",),
    "questions.model": ("ChoiceQuestion", "TextQuestion", "DateQuestion", "PeopleQuestion"),
    "catalogue": ("RULES", "NORMS", "FACTS", "DISAGREEMENTS", "lookup"),
    "catalogue.model": ("Rule", "Disagreement", "Position"),
    "catalogue.sources": ("Norm", "PlatformFact", "Citation", "Sureness"),
}
"""What other programs may count on, by module: it changes only with the first number of the version."""

_SECTIONS = {
    griffe.DocstringSectionKind.parameters: "Arguments",
    griffe.DocstringSectionKind.returns: "Returns",
    griffe.DocstringSectionKind.raises: "Raises",
    griffe.DocstringSectionKind.attributes: "Attributes",
}


def modules() -> Html:
    """Every public name, module by module."""
    parts = [_module(name, names) for name, names in PUBLIC.items()]
    return tag("div", *parts, class_="sc-api", data_search_exclude=True)


@cache
def source() -> griffe.Object:
    """The package as its source says it; nothing of it is run."""
    found = griffe.load(PACKAGE, search_paths=[ROOT / "py"], docstring_parser="google", resolve_aliases=True)
    assert isinstance(found, griffe.Object)
    return found


def member(module: str, name: str) -> griffe.Object:
    """What stands behind a public name. Raises KeyError where there is none."""
    found = source()[f"{module}.{name}"]
    if isinstance(found, griffe.Alias):
        found = found.final_target
    assert isinstance(found, griffe.Object)
    return found


def _module(module: str, names: tuple[str, ...]) -> Html:
    opener = tag("summary", tag("code", text(f"{PACKAGE}.{module}")), text(f": {', '.join(names)}"))
    entries = [_member(module, name) for name in names]
    return tag("details", opener, *_docstring(source()[module]), *entries, id=f"{PACKAGE}.{module}")


def _member(module: str, name: str) -> Html:
    found = member(module, name)
    heading = tag("h3", tag("code", text(_signature(found, name))), id=f"{PACKAGE}.{module}.{name}")
    return join(heading, *_docstring(found), *_fields(found))


def _signature(found: griffe.Object, name: str) -> str:
    if not isinstance(found, griffe.Function):
        return name
    parameters = ", ".join(_parameter(parameter) for parameter in found.parameters)
    return f"{name}({parameters}) -> {found.returns}"


def _parameter(parameter: griffe.Parameter) -> str:
    default = f" = {parameter.default}" if parameter.default is not None else ""
    return f"{parameter.name}: {parameter.annotation}{default}"


def _docstring(found: griffe.Object | griffe.Alias) -> Iterator[Html]:
    if found.docstring is None:
        return
    for section in found.docstring.parse("google"):
        if section.kind is griffe.DocstringSectionKind.text:
            for paragraph in re.split(r"\n\s*\n", section.value):
                yield tag("p", _inline(paragraph), class_="sc-fine")
        elif section.kind in _SECTIONS:
            items = [
                tag("li", tag("code", text(_named(item))), text(": "), _inline(item.description))
                for item in section.value
            ]
            yield tag("p", tag("b", text(_SECTIONS[section.kind])), class_="sc-fine")
            yield tag("ul", *items, class_="sc-fine")


def _named(item: griffe.DocstringElement) -> str:
    return str(getattr(item, "name", "") or item.annotation)


def _fields(found: griffe.Object) -> Iterator[Html]:
    """The fields of a dataclass or the members of an enumeration."""
    if not isinstance(found, griffe.Class):
        return
    rows = [
        tag("li", tag("code", text(_field(attribute))))
        for attribute in found.attributes.values()
        if not attribute.name.startswith("_") and not attribute.inherited and "property" not in attribute.labels
    ]
    if rows:
        yield tag("ul", *rows, class_="sc-fine")


def _field(attribute: griffe.Attribute) -> str:
    if attribute.annotation is not None:
        return f"{attribute.name}: {attribute.annotation}"
    return f"{attribute.name} = {attribute.value}"


def _inline(words: str) -> Html:
    """Words of a docstring, in which what stands between backticks is code."""
    parts = re.split(r"`{1,2}([^`]+)`{1,2}", " ".join(words.split()))
    return join(*(tag("code", text(part)) if number % 2 else text(part) for number, part in enumerate(parts)))
