"""Connections as arrays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from neun_py.errors import ArgumentError
from neun_py.topology.checks import cells, switch, values
from neun_py.topology.connections import Connections
from neun_py.topology.ends import Ends
from neun_py.topology.given import given_connections
from neun_py.topology.rule import Rule, RuleKind

__all__ = ["from_arrays"]


@dataclass(frozen=True, eq=False, repr=False)
class FromArrays(Rule):
    """Connect cell ``pre[k]`` to cell ``post[k]``, for every k; a pair may be given several times.

    Parameters
    ----------
    pre, post : array (connection,)
        The cells, whole numbers counted from 0.
    weight, delay : array (connection,), optional
        The weight and the delay of each.
    self_connections : bool, optional
        Whether within one population a cell may be connected to itself.
    """

    short_name: ClassVar[str] = "from_arrays"
    pre: Any
    post: Any
    weight: Any = None
    delay: Any = None
    self_connections: bool = False

    def __post_init__(self) -> None:
        for name in ("pre", "post"):
            object.__setattr__(self, name, cells(getattr(self, name), f"from_arrays: {name}"))
        if len(self.pre) != len(self.post):
            raise ArgumentError(
                f"from_arrays: pre has {len(self.pre)} cells and post {len(self.post)}; "
                "give one of each for every connection"
            )
        for name in ("weight", "delay"):
            checked = values(getattr(self, name), f"from_arrays: {name}", len(self.pre))
            object.__setattr__(self, name, checked)
        switch(self.self_connections, "self_connections")

    @property
    def description(self) -> str:
        """The rule in words."""
        return f"{len(self.pre)} given connection{'' if len(self.pre) == 1 else 's'}"

    def connected(self, ends: Ends) -> Connections:
        """Give the connections between ends that were checked."""
        return given_connections(
            self.short_name, ends, self.pre, self.post, self.weight, self.delay, self.self_connections
        )


from_arrays = RuleKind(FromArrays, "from arrays", "none: a definition")
