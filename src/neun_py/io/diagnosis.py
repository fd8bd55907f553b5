"""All that is wrong with a declaration, and not its first mistake only.

The checks of `neun_py.spec.checks` raise at the first mistake. Here each is asked again, after the statement that it
refused was made harmless, until it finds no more.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator
from typing import Any

from neun_py.errors import ArgumentTypeError, EquationError, ModelError
from neun_py.io.model_places import meant
from neun_py.spec.checks import checks
from neun_py.spec.equations import Equations, Event
from neun_py.spec.expression import Node, compare, num
from neun_py.spec.model import Model
from neun_py.spec.parser import Place, Statement, Text, parse_expression, parse_statements

__all__ = ["Draft", "mistakes"]

_MOST = 30
"""Mistakes of one check beyond which it is not asked again."""

_TARGET = re.compile(r"\s*(?:d([A-Za-z]\w*)\s*/\s*dt|([A-Za-z]\w*)\s*\[\s*n|([A-Za-z]\w*))\s*(?:\+\s*1\s*\]\s*)?=")
_WITHOUT_EQUATION = re.compile(r"equations: the variable '(\w+)' has no equation")


class Draft(Model):
    """A declaration that nothing has checked; it equals itself alone, for what is known of models is kept by equality.

    Its `doubts` are the checks that would complain of what was left out.
    """

    def __post_init__(self) -> None:
        object.__setattr__(self, "equations", textwrap.dedent(self.equations).strip("\n"))
        if self.membrane is None and self.variables:
            object.__setattr__(self, "membrane", next(iter(self.variables)))

    def __eq__(self, other: object) -> bool:
        return self is other

    __hash__ = object.__hash__

    def put(self, name: str, value: object) -> None:
        """Set an attribute, which a frozen class refuses."""
        object.__setattr__(self, name, value)


def mistakes(draft: Draft, doubts: Iterable[str] = ()) -> Iterator[ModelError]:
    """Give what the texts and the checks refuse, in their order; `doubts` are checks that are not asked."""
    skipped = set(doubts)
    found, complete = _read_texts(draft)
    yield from found
    if found:
        skipped |= {"unused_parameter"}
    if not complete:
        skipped |= {
            "undefined_name",
            "missing_derivative",
            "cyclic_intermediates",
            "expanded_size",
            "unit_agreement",
            "values_in_range",
        }
    for module in checks():
        name = module.__name__.rpartition(".")[2]
        if name in skipped:
            continue
        refused, clean = _ask(module, draft)
        yield from refused
        if any(isinstance(error, EquationError) for error in refused):
            skipped.add("unused_parameter")
        if not clean:
            return


def _ask(module: Any, draft: Draft) -> tuple[list[ModelError], bool]:
    """Ask a check until it is content; give what it refused, and whether it was content in the end."""
    refused: list[ModelError] = []
    whole = {name: getattr(draft, name) for name in ("variables", "parameters", "presets")}
    clean = False
    for _ in range(_MOST):
        try:
            module.check(draft)
            clean = True
            break
        except EquationError as error:
            again = any(str(error) == str(other) for other in refused)
            if not again:
                refused.append(error)
            if not _mend(draft, error, again):
                break
        except (ModelError, ArgumentTypeError) as error:
            refused.append(error if isinstance(error, ModelError) else ModelError(str(error)))
            if not _leave_out(draft, str(error)):
                clean = name_of(module) not in ("unit_agreement", "two_definitions")
                break
    for name, value in whole.items():
        draft.put(name, value)
    return refused, clean


def name_of(module: Any) -> str:
    """Give the name of a check."""
    return str(module.__name__).rpartition(".")[2]


def _leave_out(draft: Draft, message: str) -> bool:
    """Leave out the part that a message is about, so that the next one is found."""
    parts = {field: getattr(draft, field) for field in ("presets", "variables", "parameters")}
    path = meant(message, {(field, name) for field, named in parts.items() for name in named})
    if len(path) < 2 or path[1] not in parts.get(str(path[0]), {}):
        return False
    field = str(path[0])
    draft.put(field, {key: part for key, part in parts[field].items() if key != path[1]})
    return True


# -- the texts -----------------------------------------------------------------------------------------------------


def _read_texts(draft: Draft) -> tuple[list[EquationError], bool]:
    """Parse every text; give the mistakes, and whether all that is defined is known."""
    found: list[EquationError] = []
    statements, complete = _statements(Text("equations", draft.equations), found)
    if not statements and complete:
        complete = False
        found.append(
            EquationError("equations: the text is empty", fix="Write dx/dt = ... for every variable x.", line=1)
        )
    spike = _expression(Text("spike", draft.spike), "spike", found) if draft.spike is not None else None
    resets = () if draft.reset is None else _statements(Text("reset", draft.reset), found)[0]
    refractory = None
    if draft.refractory is not None:
        refractory = _expression(Text("refractory", str(draft.refractory)), "refractory", found)
    initials = [
        _expression(Text(f"initial value of {name}", variable.initial), name, found)
        for name, variable in draft.variables.items()
        if isinstance(variable.initial, str)
    ]
    events = []
    for condition, jumps in draft.events.items():
        what = f"event {condition.strip()!r}"
        at = _expression(Text(what, condition), "event", found)
        events.append(Event(at, _statements(Text(what, jumps), found)[0]))
    draft.put("reads_input", re.search(r"\bI\b", draft.equations) is not None)  # also in what is made harmless
    draft.put("parsed", Equations(statements, spike, resets, refractory, tuple(initials), tuple(events)))
    return found, complete


def _expression(source: Text, name: str, found: list[EquationError]) -> Statement:
    try:
        return parse_expression(source, name)
    except EquationError as error:
        found.append(error)
        return Statement("value", name, _harmless(name), Place(1, 1), source, {})


def _harmless(name: str) -> Node:
    zero = num(0)
    return compare("ge", zero, zero) if name in ("spike", "event") else zero


def _statements(source: Text, found: list[EquationError]) -> tuple[tuple[Statement, ...], bool]:
    """Parse statements; lines that cannot be read are left out, and what they define is kept with the value 0."""
    lines = source.text.split("\n")
    kept: list[Statement] = []
    for _ in range(_MOST):
        try:
            return (*parse_statements(Text(source.what, "\n".join(lines))), *kept), True
        except EquationError as error:
            found.append(source.error(
                error.cause.removeprefix(f"{source.what}: "), fix=error.fix, line=error.line, column=error.column
            ))  # fmt: skip
            if not 0 < error.line <= len(lines) or not lines[error.line - 1].strip():
                break
            before = "\n".join(line.split("#")[0] for line in lines[: error.line])
            target = _TARGET.match(lines[error.line - 1])
            lines[error.line - 1] = ""
            if before.count("(") > before.count(")") or target is None:
                break
            kind = "flow" if target[1] else "map" if target[2] else "assign"
            name = next(word for word in target.groups() if word)
            kept.append(Statement(kind, name, num(0), Place(error.line, 1), source, {}))
    return tuple(kept), False


# -- statements that were refused ----------------------------------------------------------------------------------


def _mend(draft: Draft, error: EquationError, again: bool) -> bool:
    """Make the statement that was refused harmless, or leave it out when it was refused before; false if none is."""
    equations = draft.parsed
    missing = _WITHOUT_EQUATION.match(error.cause)
    if missing:
        kind = "map" if draft.is_map else "flow"
        made = Statement(kind, missing[1], num(0), Place(1, 1), Text("equations", draft.equations), {})
        draft.put("parsed", _replaced(equations, None, made))
        return not again
    candidates = [s for s in equations if error.cause.startswith(f"{s.source.what}: ")]
    before = [s for s in candidates if (s.place.line, s.place.column) <= (error.line, error.column)]
    if not before:
        return False
    refused = max(before, key=lambda s: (s.place.line, s.place.column))
    value = _harmless("spike" if any(refused is c for c in equations.conditions) else "")
    made = Statement(refused.kind, refused.name, value, refused.place, refused.source, {})
    if refused.value is value or again:
        unknown = refused.kind in ("flow", "map") and refused.name not in draft.variables
        assigned = Statement("assign", refused.name, value, refused.place, refused.source, {})
        draft.put("parsed", _replaced(equations, refused, assigned if unknown else None))
        return refused in equations.statements or any(refused in jumps for jumps in equations.jumps)
    draft.put("parsed", _replaced(equations, refused, made))
    return True


def _replaced(equations: Equations, old: Statement | None, new: Statement | None) -> Equations:
    """Put a statement in the place of another; one for none is added, none for one removes it."""

    def swapped(statements: Iterable[Statement]) -> tuple[Statement, ...]:
        return tuple(s for s in (new if s is old else s for s in statements) if s is not None)

    def one(statement: Statement | None) -> Statement | None:
        return new if statement is old and new is not None else statement

    added = (new,) if old is None and new is not None else ()
    events = tuple(Event(one(event.condition) or event.condition, swapped(event.jumps)) for event in equations.events)
    return Equations(
        (*swapped(equations.statements), *added), one(equations.spike), swapped(equations.resets),
        one(equations.refractory), swapped(equations.initials), events,
    )  # fmt: skip
