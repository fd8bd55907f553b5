"""What every connection rule is: a frozen value that gives the connections of two populations."""

from __future__ import annotations

import inspect
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import MISSING, dataclass, fields
from typing import Any, ClassVar

import numpy as np

from neun_py.errors import ArgumentError, ArgumentTypeError, UnknownNameError
from neun_py.topology.checks import switch, whole
from neun_py.topology.connections import Connections
from neun_py.topology.ends import Ends

__all__ = ["Rule", "RuleKind"]


@dataclass(frozen=True, eq=False, repr=False)
class Rule(ABC):
    """A connection rule. It holds no connections: `connections` gives them for sizes, always the same ones."""

    short_name: ClassVar[str]
    """What `neun_py.connect` calls it."""

    @property
    @abstractmethod
    def description(self) -> str:
        """The rule in words, for people."""

    @abstractmethod
    def connected(self, ends: Ends) -> Connections:
        """Give the connections between ends that were checked; `connections` calls it."""

    def connections(
        self, pre_size: int, post_size: int, same: bool = False, undirected: bool = False, *, stream: int = 0
    ) -> Connections:
        """Give the connections between two populations.

        Parameters
        ----------
        pre_size, post_size : int
            How many cells there are at each end.
        same : bool, optional
            Whether both ends are one population; a cell is then not connected to itself unless the rule says so.
        undirected : bool, optional
            Whether a connection acts on both its ends, as an electrical synapse does: within one population each
            pair is then connected at most once.
        stream : int, optional
            Which of the seed's independent noises is drawn from, below 2**32: two projections that have one seed
            are independent if their streams differ.

        Returns
        -------
        Connections
            Sorted by `pre`, then `post`.

        Raises
        ------
        ArgumentError, ArgumentTypeError
            If the rule cannot be followed between these populations.
        """
        ends = Ends(
            whole(pre_size, "pre_size"), whole(post_size, "post_size"),
            switch(same, "same"), switch(undirected, "undirected"), whole(stream, "stream", 0, 2**32 - 1),
        )  # fmt: skip
        if ends.same and ends.pre_size != ends.post_size:
            raise ArgumentError(f"one population has one size, not {pre_size} and {post_size}")
        return self.connected(ends)

    def __repr__(self) -> str:
        given = []
        for place, f in enumerate(fields(self)):
            value, first = getattr(self, f.name), place == 0 and f.default is MISSING
            if f.init and (f.default is MISSING or not _same(value, f.default)):
                given.append(_shown(value) if first else f"{f.name}={_shown(value)}")
        return f"{self.short_name}({', '.join(given)})"

    def _key(self) -> tuple[object, ...]:
        return type(self), *(_comparable(getattr(self, f.name)) for f in fields(self))

    def __eq__(self, other: object) -> bool:
        return self._key() == other._key() if isinstance(other, Rule) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._key())


def _same(value: Any, default: Any) -> bool:
    return value is default or (not isinstance(value, np.ndarray) and type(value) is type(default) and value == default)


def _shown(value: Any) -> str:
    if isinstance(value, np.ndarray):
        return f"<{' by '.join(map(str, value.shape))} values>"
    if callable(value):
        return str(getattr(value, "__qualname__", None) or value)
    return repr(value).removesuffix(".0") if isinstance(value, float) else repr(value)


def _comparable(value: Any) -> object:
    return (value.shape, value.dtype.str, value.tobytes()) if isinstance(value, np.ndarray) else value


@dataclass(frozen=True, eq=False, repr=False)
class RuleKind:
    """A kind of rule, as `neun_py.connect` holds it: called with a rule's parameters, it makes the rule.

    Attributes
    ----------
    rule : type
        The subclass of `Rule`.
    name : str
        What it is, in a few words.
    source : str
        Where it was published; "none: a definition" for what is one.
    make : callable, optional
        What is called, where it is not the class.
    """

    rule: type[Rule]
    name: str
    source: str
    make: Callable[..., Rule] | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "__doc__", inspect.getdoc(self.made_by))
        object.__setattr__(self, "__signature__", self._signature)

    @property
    def short_name(self) -> str:
        """What `neun_py.connect` calls it."""
        return self.rule.short_name

    @property
    def made_by(self) -> Callable[..., Rule]:
        """What is called to make a rule."""
        return self.rule if self.make is None else self.make

    @property
    def _signature(self) -> inspect.Signature:
        return inspect.signature(self.made_by)

    def __call__(self, *values: Any, **named: Any) -> Rule:
        """Make a rule.

        Raises
        ------
        UnknownNameError, ArgumentTypeError, ArgumentError
            If it has no such parameter; one is missing or of the wrong kind; a value cannot be meant.
        """
        signature = self._signature
        for name in named:
            if name not in signature.parameters:
                raise UnknownNameError(f"parameter of {self.short_name}", name, list(signature.parameters))
        try:
            signature.bind(*values, **named)
        except TypeError as error:
            raise ArgumentTypeError(f"{self.short_name}: {error}; it is called as {self.usage}") from None
        return self.made_by(*values, **named)

    @property
    def usage(self) -> str:
        """How it is called: the parameters with their defaults."""
        parts = [
            p.name if p.default is p.empty else f"{p.name}={p.default!r}" for p in self._signature.parameters.values()
        ]
        return f"{self.short_name}({', '.join(parts)})"

    def __repr__(self) -> str:
        return f"<the rule {self.usage}>"

    def __str__(self) -> str:
        return f"{self.usage}\n\n{self.__doc__}"

    def __reduce__(self) -> tuple[object, ...]:
        return _kind_named, (self.short_name,)


def _kind_named(short_name: str) -> RuleKind:
    from neun_py.topology.registered import connect

    return connect[short_name]
