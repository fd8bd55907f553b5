"""Registries: short name -> declaration, read from a folder the first time that anyone looks."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar, overload

from neun_py.errors import ArgumentError, ArgumentTypeError, UnknownAttributeError, UnknownNameError
from neun_py.spec.checks import trusting

__all__ = ["CAPITALISED", "LOWER_CASE", "NameForm", "Named", "Registry"]


@dataclass(frozen=True)
class NameForm:
    """What short names look like.

    Attributes
    ----------
    pattern : str
        The regular expression that the whole name matches.
    meaning : str
        The same in words: "a capital letter followed by letters and digits".
    """

    pattern: str
    meaning: str

    def fits(self, name: object) -> bool:
        """Whether a name has the form."""
        return isinstance(name, str) and re.fullmatch(self.pattern, name) is not None


CAPITALISED = NameForm(r"[A-Z][A-Za-z0-9]*", "a capital letter followed by letters and digits")
"""So that class names, which begin with it, can be told apart."""
LOWER_CASE = NameForm(r"[a-z][a-z0-9_]*", "a small letter followed by small letters, digits and underscores")
"""As functions are named, for what is called."""


class Named(Protocol):
    """What a registry holds: anything with a name and a short name."""

    @property
    def name(self) -> str:
        """The name, for people."""

    @property
    def short_name(self) -> str:
        """The name that class names are made of."""


T = TypeVar("T", bound=Named)
D = TypeVar("D")


class Registry(Mapping[str, T], Generic[T]):
    """A mapping from short name to declaration, in the order of registration; ``registry.HH`` works too.

    Parameters
    ----------
    kind : str
        What it holds, in the singular, for messages: "integrator".
    type_ : type
        The type of what it holds.
    package : str, optional
        A package whose modules are imported, by name, at the first look; every `type_` that they hold under a
        public name is registered. These modules must not read the registry while they are imported.
    before_register : callable, optional
        ``before_register(obj, registry)`` is called before an object is added, and raises to refuse it.
    form : NameForm, optional
        What short names look like.
    """

    __slots__ = ("_before_register", "_form", "_items", "_loaded", "_loading", "_lock", "_package", "_type", "kind")

    def __init__(
        self,
        kind: str,
        *,
        type_: type[T],
        package: str | None = None,
        before_register: Callable[[T, Registry[T]], None] | None = None,
        form: NameForm = CAPITALISED,
    ) -> None:
        self.kind, self._form = kind, form
        self._type, self._package, self._before_register = type_, package, before_register
        self._items: dict[str, T] = {}
        self._lock = threading.RLock()
        self._loaded, self._loading = package is None, False

    def register(self, obj: T) -> T:
        """Add an object under its short name and give it back; one that is there already is left there.

        Raises
        ------
        ArgumentTypeError
            When it is not of the registry's type.
        ArgumentError
            When its short name cannot be one, or belongs to something else.
        """
        with self._lock:
            self._load()
            return self._add(obj)

    def resolve(self, x: T | str) -> T:
        """Give the object that a short name means; an object, registered or not, stands for itself.

        Raises
        ------
        UnknownNameError
            When nothing bears the name.
        ArgumentTypeError
            When it is neither a name nor an object of the registry's type.
        """
        if isinstance(x, self._type):
            return x
        if isinstance(x, str):
            return self[x]
        raise ArgumentTypeError(
            f"expected the short name of the {self.kind} or a {self._type.__name__}, "
            f"got {x!r} of type {type(x).__name__}"
        )

    def __getitem__(self, short_name: str) -> T:
        items = self._read()
        if isinstance(short_name, str) and short_name in items:
            return items[short_name]
        raise UnknownNameError(self.kind, short_name, items, self._by_name(str(short_name)))

    def __getattr__(self, name: str) -> T:
        if name.startswith("_"):  # Python, copy and IPython ask for such names; none of them is a short name
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        items = self._read()
        if name in items:
            return items[name]
        raise UnknownAttributeError(self.kind, name, items, self._by_name(name))

    def _by_name(self, text: str) -> list[str]:
        """Give the short names of what a text is part of the name of: "hodgkin" means HH."""
        wanted = "".join(filter(str.isalnum, text.lower()))
        names = {short: "".join(filter(str.isalnum, obj.name.lower())) for short, obj in self._items.items()}
        return [short for short, name in names.items() if len(wanted) > 2 and wanted in name]

    def __iter__(self) -> Iterator[str]:
        return iter(tuple(self._read()))

    def __len__(self) -> int:
        return len(self._read())

    def __contains__(self, short_name: object) -> bool:
        return isinstance(short_name, str) and short_name in self._read()

    @overload
    def get(self, key: str) -> T | None: ...
    @overload
    def get(self, key: str, default: T | D) -> T | D: ...
    def get(self, key: str, default: object = None) -> object:
        """Give what bears the short name, or the default."""
        return self._read().get(key, default)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._read()})

    def __repr__(self) -> str:
        items = self._read()
        width = max(map(len, items), default=0)
        head = f"{len(items) or 'no'} {self.kind}{'' if len(items) == 1 else 's'}"
        return "\n".join([head, *(f"  {short:<{width}}  {obj.name}" for short, obj in items.items())])

    def _read(self) -> dict[str, T]:
        if not self._loaded:
            self._load()
        return self._items

    def _load(self) -> None:
        """Import the package's modules and add what they hold, once; after an error, try at the next look."""
        with self._lock:
            if self._loaded or self._loading or self._package is None:
                return
            import importlib
            import pkgutil

            self._loading = True
            try:
                package = importlib.import_module(self._package)
                for name in sorted(found.name for found in pkgutil.iter_modules(package.__path__)):
                    with trusting():
                        module = importlib.import_module(f"{self._package}.{name}")
                    for key, value in tuple(vars(module).items()):
                        if isinstance(value, self._type) and not key.startswith("_"):
                            self._add(value, asked=False)
                self._loaded = True
            finally:
                self._loading = False

    def _add(self, obj: T, *, asked: bool = True) -> T:
        """Add an object; the package's own are not asked what tests have asked them (`neun_py.spec.checks`)."""
        if not isinstance(obj, self._type):
            raise ArgumentTypeError(
                f"a registry of {self.kind}s holds {self._type.__name__} objects, "
                f"got {obj!r} of type {type(obj).__name__}"
            )
        short_name = obj.short_name
        if not self._form.fits(short_name):
            raise ArgumentError(
                f"the {self.kind} {obj.name!r} cannot have the short name {short_name!r}: write {self._form.meaning}"
            )
        if hasattr(type(self), short_name):
            raise ArgumentError(
                f"the {self.kind} {obj.name!r} cannot have the short name {short_name!r}, a method of the registry"
            )
        present = self._items.get(short_name)
        if present is not None:
            if present is obj or present == obj:
                return present
            if present.name == obj.name:
                raise ArgumentError(
                    f"the {self.kind} {short_name!r} is registered already, with another declaration; give this one "
                    "another short name, use it without registering, as the object, or begin a new session"
                )
            raise ArgumentError(
                f"the short name {short_name!r} belongs to the {self.kind} {present.name!r}; give {obj.name!r} another"
            )
        if asked and self._before_register is not None:
            self._before_register(obj, self)
        self._items[short_name] = obj
        return obj
