"""What lowering begins with: named quantities and their expressions, free of everything but mathematics."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from neun_py.spec.expression import Node

__all__ = ["HELD_ARGUMENT", "System"]

HELD_ARGUMENT = "held__"
"""What says to a step that the membrane is held; no name of a model ends like this."""


@dataclass(frozen=True)
class System:
    """A model's mathematics, ready for the passes.

    Attributes
    ----------
    name : str
        The model's name.
    states, inputs, parameters : tuple of str
        Names, in the order of the declaration.
    flows : mapping of str to Node
        The derivative, or for a map the next value, of every state.
    outputs : mapping of str to Node
        The intermediates.
    is_map : bool
        Whether `flows` holds next values.
    spike : Node or None
        The condition of a spike.
    resets : mapping of str to Node
        What a state becomes at a spike.
    refractory : Node or None
        How long the membrane is held after a spike, in the time unit.
    membrane : str
        The state that is held.
    events : tuple of (Node, mapping of str to Node)
        What else jumps at the end of a step: conditions, and what states become where they hold.
    jumping : tuple of str
        The states and inputs that others may change between two steps, all at once.
    """

    name: str
    states: tuple[str, ...]
    inputs: tuple[str, ...]
    parameters: tuple[str, ...]
    flows: Mapping[str, Node]
    outputs: Mapping[str, Node]
    is_map: bool = False
    spike: Node | None = None
    resets: Mapping[str, Node] | None = None
    refractory: Node | None = None
    membrane: str = ""
    events: tuple[tuple[Node, Mapping[str, Node]], ...] = ()
    jumping: tuple[str, ...] = ()

    @property
    def roots(self) -> tuple[Node, ...]:
        """The flows and the outputs, in order: what the passes rewrite together."""
        return (*self.flows.values(), *self.outputs.values())

    @property
    def held(self) -> tuple[str, ...]:
        """The argument that says whether the membrane is held, if it is ever: for a time after a reset."""
        return (HELD_ARGUMENT,) if self.refractory is not None and self.resets else ()

    @property
    def hints(self) -> dict[Node, str]:
        """The names that lines of the code should bear: those of the intermediates."""
        return {node: name for name, node in self.outputs.items() if node.op not in ("num", "sym")}

    def with_roots(self, roots: tuple[Node, ...]) -> System:
        """Give the same system with other flows and outputs."""
        count = len(self.flows)
        flows = dict(zip(self.flows, roots[:count], strict=True))
        outputs = dict(zip(self.outputs, roots[count:], strict=True))
        return replace(self, flows=flows, outputs=outputs)

    def __str__(self) -> str:
        lines = [f"{name} = {node}" for name, node in self.outputs.items()]
        form = "{}[n+1] = {}" if self.is_map else "d{}/dt = {}"
        return "\n".join([*lines, *(form.format(name, node) for name, node in self.flows.items())])
