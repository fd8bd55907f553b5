"""The units of named quantities agree: in sums and comparisons, in arguments of functions, in every flow.

A number carries no unit and takes the one that fits, so what has a number as a factor fits everywhere; what the
named quantities demand of each other is compared, in dimension and in size (mS*mV is uA, and is not nA).
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from neun_py.errors import ModelError, UnitError
from neun_py.spec.expression import COMPARISONS, Node, topological
from neun_py.spec.functions import FUNCTIONS
from neun_py.spec.synapse import ENDS, Synapse
from neun_py.spec.units import DIMENSIONLESS, Unit, parse_unit
from neun_py.spec.white_noise import noises_in

if TYPE_CHECKING:
    from neun_py.spec.declaration import Declaration
    from neun_py.spec.parser import Statement

STAGE = 5
_ROOTS = {"root2": Fraction(1, 2), "root3": Fraction(1, 3)}
Fits = Unit | None
"""A unit, or None: a number that takes whichever fits."""


def check(model: Declaration) -> None:
    """Refuse units that cannot agree."""
    units = _units(model)
    if isinstance(model, Synapse):
        for name, output in model.outputs.items():
            found, wanted = units[name], parse_unit(output.unit)
            if found is not None and not found.same(wanted):
                raise model.parsed.definition(name).error(
                    f"the output {name} is in {wanted}, and its expression in {found}", kind=UnitError,
                    fix="Correct a unit in the declaration, or the equation.",
                )  # fmt: skip


@lru_cache(maxsize=4096)
def unit_of_intermediate(model: Declaration, name: str) -> str:
    """Give an intermediate's unit: its own, or the one that its use demands; "" where nothing does."""
    statements = list(model.parsed.statements)
    known = _units(model)
    demanded: dict[str, Unit] = {}
    for statement in reversed(statements):
        wanted = _wanted(model, statement) if statement.kind != "assign" else demanded.get(statement.name)
        _demand(statement.value, wanted, known, demanded)
    found = known.get(name) or demanded.get(name)
    if found is None:
        return ""
    texts = [
        *model.inputs.values(),
        *(v.unit for v in model.variables.values()),
        *(p.unit for p in model.parameters.values()),
    ]
    texts += ["1", f"1/{model.time_unit}"]
    return next((text for text in texts if parse_unit(text).same(found)), str(found))


def _declared(model: Declaration) -> dict[str, Fits]:
    units: dict[str, Fits] = {}
    for name in (*model.variables, *model.parameters):
        try:
            units[name] = parse_unit(model.unit_of(name))
        except UnitError as error:
            raise ModelError(f"the unit of {name}: {error}") from None
    time = parse_unit(model.time_unit)
    inputs = {name: parse_unit(unit) for name, unit in model.inputs.items()}
    # What a synapse's jumps and condition read of the neurons takes the unit that fits, where none is said.
    ends: dict[str, Fits] = dict.fromkeys(ENDS) if isinstance(model, Synapse) else {}
    # The integral of white noise over a time has the size of its square root.
    noises = dict.fromkeys(noises_in(*(s.value for s in model.parsed.statements)), time ** Fraction(-1, 2))
    return {**noises, **ends, **units, **inputs}


def _wanted(model: Declaration, statement: Statement) -> Unit | None:
    """Give the unit that the left side of a statement demands."""
    time = parse_unit(model.time_unit)
    if statement.kind == "flow":
        return parse_unit(model.unit_of(statement.name)) / time
    if any(statement is condition for condition in model.parsed.conditions):
        return None
    return time if statement is model.parsed.refractory else parse_unit(model.unit_of(statement.name))


@lru_cache(maxsize=256)
def _units(model: Declaration) -> Mapping[str, Fits]:
    """Check every statement; give the unit of every name."""
    units = _declared(model)
    assigns = {s.name: s for s in model.parsed.statements if s.kind == "assign"}

    def define(name: str) -> None:
        for node in topological(assigns[name].value):
            if node.op == "sym" and node.value in assigns and node.value not in units:
                define(str(node.value))
        units[name] = _unit(assigns[name], units)

    for name in assigns:
        if name not in units:
            define(name)
    for statement in model.parsed:
        if statement.kind == "assign" and statement.name in assigns and assigns[statement.name] is statement:
            continue
        found, wanted = _unit(statement, units), _wanted(model, statement)
        if found is not None and wanted is not None and not found.same(wanted):
            left = f"d{statement.name}/dt" if statement.kind == "flow" else statement.name
            raise statement.error(
                f"{left} is in {wanted}, and the right side in {found}", kind=UnitError,
                fix="Correct a unit in the declaration, or the equation.",
            )  # fmt: skip
    return units


def _unit(statement: Statement, names: Mapping[str, Fits]) -> Fits:
    """Give the unit of a statement's expression, and refuse what cannot agree in it."""
    units: dict[Node, Fits] = {}
    for node in topological(statement.value):
        units[node] = _of_node(statement, node, [units[a] for a in node.args], names)
    return units[statement.value]


def _of_node(statement: Statement, node: Node, args: list[Fits], names: Mapping[str, Fits]) -> Fits:
    op = node.op
    if op == "sym":
        return names[str(node.value)]
    if op == "neg":
        return args[0]
    if op in ("mul", "div"):
        a, b = args
        return None if a is None or b is None else a * b if op == "mul" else a / b
    if op == "pow":
        assert isinstance(node.value, int)
        return None if args[0] is None else args[0] ** node.value
    if op in ("add", "sub") or op in COMPARISONS:
        agreed = _agreed(statement, node, args)
        return agreed if op in ("add", "sub") else DIMENSIONLESS
    if op == "call":
        return _of_call(statement, node, args)
    return None if op == "num" else DIMENSIONLESS


def _of_call(statement: Statement, node: Node, args: list[Fits]) -> Fits:
    kind = FUNCTIONS[str(node.value)].dimension
    if kind == "same":
        return _agreed(statement, node, args)
    if kind == "where":
        return _agreed(statement, node, args[1:], node.args[1:])
    if kind == "sign":
        return DIMENSIONLESS
    if kind in _ROOTS:
        return None if args[0] is None else args[0] ** _ROOTS[kind]
    if kind == "power" and node.args[1].op == "num":
        exponent = node.args[1].value
        assert isinstance(exponent, Fraction)
        return None if args[0] is None else args[0] ** exponent
    for argument, unit in zip(node.args, args, strict=True):
        if unit is not None and not unit.same(DIMENSIONLESS):
            raise statement.error(
                f"{node.value} takes a number without unit, and {argument} is in {unit}",
                fix="Divide it by a quantity of the same unit, or by a number.", at=argument, kind=UnitError,
            )  # fmt: skip
    return DIMENSIONLESS


def _agreed(statement: Statement, node: Node, args: list[Fits], nodes: tuple[Node, ...] | None = None) -> Fits:
    nodes = nodes or node.args
    known = [(n, u) for n, u in zip(nodes, args, strict=True) if u is not None]
    for other, unit in known[1:]:
        first, wanted = known[0]
        if not unit.same(wanted):
            raise statement.error(
                f"{first} is in {wanted} and {other} in {unit}; they cannot be added or compared",
                at=other, kind=UnitError, fix="Correct a unit in the declaration, or the equation.",
            )  # fmt: skip
    return known[0][1] if known else None


def _demand(node: Node, wanted: Fits, known: Mapping[str, Fits], demanded: dict[str, Unit]) -> None:
    """Tell the names in an expression which unit its use demands of them."""
    if node.op == "sym":
        if wanted is not None:
            demanded.setdefault(str(node.value), wanted)
    elif node.op in ("add", "sub", "neg"):
        found = wanted or next((unit for n in node.args if (unit := _quietly(n, known)) is not None), None)
        for argument in node.args:
            _demand(argument, found, known, demanded)
    elif node.op in ("mul", "div"):
        a, b = (_quietly(n, known) for n in node.args)
        first = None if wanted is None or b is None else wanted * b if node.op == "div" else wanted / b
        second = None if wanted is None or a is None else a / wanted if node.op == "div" else wanted / a
        _demand(node.args[0], first, known, demanded)
        _demand(node.args[1], second, known, demanded)
    elif node.op == "pow":
        assert isinstance(node.value, int)
        root = None if wanted is None or node.value == 0 else wanted ** Fraction(1, node.value)
        _demand(node.args[0], root, known, demanded)
    elif node.op == "call" and FUNCTIONS[str(node.value)].dimension == "pure":
        for argument in node.args:
            _demand(argument, DIMENSIONLESS, known, demanded)


def _quietly(node: Node, known: Mapping[str, Fits]) -> Fits:
    """Give the unit of an expression that was checked before."""
    units: dict[Node, Fits] = {}
    for n in topological(node):
        args = [units[a] for a in n.args]
        if n.op in ("add", "sub"):
            units[n] = next((u for u in args if u is not None), None)
        elif n.op == "call" and FUNCTIONS[str(n.value)].dimension in ("same", "where"):
            units[n] = next((u for u in args[-2:] if u is not None), None)
        else:
            units[n] = _of_node(None, n, args, known)  # type: ignore[arg-type]  # checked: it reports nothing
    return units[node]
