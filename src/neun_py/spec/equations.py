"""A model's texts, parsed: statements by what they define."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from neun_py.errors import EquationError
from neun_py.spec.parser import Statement, Text, parse_expression, parse_statements

if TYPE_CHECKING:
    from neun_py.spec.declaration import Declaration

__all__ = ["Equations", "Event", "parse_model"]


@dataclass(frozen=True)
class Event:
    """A condition, and what jumps at the end of a step where it holds."""

    condition: Statement
    jumps: tuple[Statement, ...]


@dataclass(frozen=True)
class Equations:
    """Everything that a declaration says in the equation language.

    Attributes
    ----------
    statements : tuple of Statement
        Flows, maps and intermediates, in the order of the text.
    spike, refractory : Statement or None
        The condition of a spike; the refractory time.
    resets : tuple of Statement
        What jumps at a spike.
    initials : tuple of Statement
        Initial values that are expressions.
    events : tuple of Event
        What else jumps at the end of a step.
    on_pre, on_post : tuple of Statement
        What jumps in a synapse when a presynaptic spike arrives, and at a postsynaptic one; one after the other.
        A synapse's `spike` is the condition of its presynaptic event.
    """

    statements: tuple[Statement, ...]
    spike: Statement | None
    resets: tuple[Statement, ...]
    refractory: Statement | None
    initials: tuple[Statement, ...]
    events: tuple[Event, ...] = ()
    on_pre: tuple[Statement, ...] = ()
    on_post: tuple[Statement, ...] = ()

    def __iter__(self) -> Iterator[Statement]:
        """Go through every statement of every text."""
        yield from self.statements
        yield from (s for s in (self.spike, *self.resets, self.refractory, *self.initials) if s is not None)
        for event in self.events:
            yield from (event.condition, *event.jumps)
        yield from (*self.on_pre, *self.on_post)

    @property
    def conditions(self) -> tuple[Statement, ...]:
        """The conditions of the spike and of the events."""
        spike = () if self.spike is None else (self.spike,)
        return (*spike, *(event.condition for event in self.events))

    @property
    def jumps(self) -> tuple[tuple[Statement, ...], ...]:
        """What jumps together in a neuron: at the spike, and at every event."""
        return (self.resets, *(event.jumps for event in self.events))

    def definition(self, name: str) -> Statement:
        """Give the intermediate of a name."""
        for statement in self.statements:
            if statement.kind == "assign" and statement.name == name:
                return statement
        raise KeyError(name)


def parse_model(model: Declaration) -> Equations:
    """Parse the texts of a declaration.

    Raises
    ------
    EquationError
        With line and column, where a text does not follow the grammar.
    """
    statements = parse_statements(Text("equations", model.equations))
    if not statements:
        raise EquationError("equations: the text is empty", fix="Write dx/dt = ... for every variable x.")
    spike = None if model.spike is None else parse_expression(Text("spike", model.spike), "spike")
    resets = _statements(model, "reset")
    refractory = None
    if model.refractory is not None:
        refractory = parse_expression(Text("refractory", str(model.refractory)), "refractory")
    initials = tuple(
        parse_expression(Text(f"initial value of {name}", variable.initial), name)
        for name, variable in model.variables.items()
        if isinstance(variable.initial, str)
    )
    events = tuple(_event(condition, jumps) for condition, jumps in getattr(model, "events", {}).items())
    on_pre, on_post = (_statements(model, name) for name in ("on_pre", "on_post"))
    return Equations(statements, spike, resets, refractory, initials, events, on_pre, on_post)


def _statements(model: Declaration, field: str) -> tuple[Statement, ...]:
    text = getattr(model, field, None)
    return () if text is None else parse_statements(Text(field, text))


def _event(condition: str, jumps: str) -> Event:
    what = f"event {condition.strip()!r}"
    return Event(parse_expression(Text(what, condition), "event"), parse_statements(Text(what, jumps)))
