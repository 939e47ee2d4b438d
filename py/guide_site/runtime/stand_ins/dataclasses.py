"""Dataclasses without a compiler: their methods are closures over the names of the fields.

Python's own writes the methods of each class as source and compiles that, which was half of the time that the package's
import took. The options here are those that the package uses, and what they do is the same.
"""

from collections.abc import Callable, Mapping
from inspect import get_annotations
from operator import attrgetter


class FrozenInstanceError(AttributeError):
    """A field of a frozen dataclass was to be changed."""


MISSING = object()
"""Stands where a field has no default."""
_FIELDS = "__dataclass_fields__"


class Field:
    """What is known of one field."""

    __slots__ = ("compare", "default", "default_factory", "init", "name", "repr")

    def __init__(self, default: object, default_factory: object, init: bool, repr: bool, compare: bool) -> None:
        self.name = ""
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.compare = compare


def field(
    *,
    default: object = MISSING,
    default_factory: object = MISSING,
    init: bool = True,
    repr: bool = True,
    compare: bool = True,
) -> Field:
    """A field that is not like most."""
    return Field(default, default_factory, init, repr, compare)


def replace(instance: object, /, **changes: object) -> object:
    """Another instance, with other values in some of its fields."""
    for name, one in getattr(instance, _FIELDS).items():
        if one.init:
            changes.setdefault(name, getattr(instance, name))
        elif name in changes:
            raise TypeError(f"field {name} is declared with init=False, it cannot be specified with replace()")
    return instance.__class__(**changes)


def dataclass(
    cls: type | None = None, /, *, frozen: bool = False, slots: bool = False, kw_only: bool = False
) -> type | Callable[[type], type]:
    """Make a class one whose instances hold what its annotations name."""
    if cls is None:
        return lambda cls: _made(cls, frozen, slots, kw_only)
    return _made(cls, frozen, slots, kw_only)


def _made(cls: type, frozen: bool, slots: bool, kw_only: bool) -> type:
    own = _own_fields(cls)
    fields = {name: one for base in cls.__mro__[:0:-1] for name, one in base.__dict__.get(_FIELDS, {}).items()} | own
    places = [] if kw_only else [name for name, one in fields.items() if one.init]
    compared = _values([name for name, one in fields.items() if one.compare])
    methods = {
        "__init__": _init(cls, fields, places),
        "__repr__": _repr([name for name, one in fields.items() if one.repr]),
        "__eq__": _eq(compared),
        "__hash__": _hash(compared) if frozen else None,
        "__match_args__": tuple(places),
    }
    if frozen:
        methods |= {"__setattr__": _refuse_to_set, "__delattr__": _refuse_to_delete}
    # Whoever defines `__eq__` and says nothing of `__hash__` is given None for it by Python itself.
    said = {name for name, method in cls.__dict__.items() if not (name == "__hash__" and method is None)}
    methods = {name: method for name, method in methods.items() if name not in said} | {_FIELDS: fields}
    if slots:
        return _slotted(cls, own, methods)
    for name, method in methods.items():
        setattr(cls, name, method)
    return cls


def _own_fields(cls: type) -> dict[str, Field]:
    fields = {}
    for name in get_annotations(cls):
        said = cls.__dict__.get(name, MISSING)
        fields[name] = one = said if isinstance(said, Field) else field(default=said)
        one.name = name
        if one.default is not MISSING:
            setattr(cls, name, one.default)
        elif said is one:
            delattr(cls, name)
    return fields


def _slotted(cls: type, own: Mapping[str, Field], methods: Mapping[str, object]) -> type:
    """The same class anew, as a class cannot be given slots."""
    left = {name: said for name, said in cls.__dict__.items() if name not in {*own, "__dict__", "__weakref__"}}
    made = type(cls)(cls.__name__, cls.__bases__, left | methods | {"__slots__": tuple(own)})
    made.__qualname__ = cls.__qualname__
    return made


def _init(cls: type, fields: Mapping[str, Field], places: list[str]) -> Callable[..., None]:
    names = {name for name, one in fields.items() if one.init}
    defaults = {name: one.default for name, one in fields.items() if one.init and one.default is not MISSING}
    makers = [(name, one.default_factory) for name, one in fields.items() if one.default_factory is not MISSING]
    title, finish, put = cls.__qualname__, getattr(cls, "__post_init__", None), object.__setattr__

    def initialize(self: object, /, *given: object, **named: object) -> None:
        if given:
            if len(given) > len(places) or not named.keys().isdisjoint(places[: len(given)]):
                raise TypeError(f"{title} was given too many values")
            named.update(zip(places, given, strict=False))
        values = defaults | named
        for name, make in makers:
            if name not in names:
                put(self, name, make())
            elif name not in values:
                values[name] = make()
        if values.keys() != names:
            raise TypeError(f"{title} lacks or does not have {', '.join(sorted(values.keys() ^ names))}")
        for name, value in values.items():
            put(self, name, value)
        if finish:
            finish(self)

    return initialize


def _repr(names: list[str]) -> Callable[[object], str]:
    def written(self: object) -> str:
        return f"{self.__class__.__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

    return written


def _eq(values: Callable[[object], tuple[object, ...]]) -> Callable[[object, object], bool]:
    def equal(self: object, other: object) -> bool:
        if self is other:
            return True
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    return equal


def _hash(values: Callable[[object], tuple[object, ...]]) -> Callable[[object], int]:
    def hashed(self: object) -> int:
        return hash(values(self))

    return hashed


def _values(names: list[str]) -> Callable[[object], tuple[object, ...]]:
    """What tells instances apart."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda self: tuple(getattr(self, name) for name in names)


def _refuse_to_set(self: object, name: str, value: object) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: object, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")
