"""From a declaration to its mathematics: names resolved, sugar expanded. Every other pass begins with this."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction

from neun_py.lower import algebra as al
from neun_py.lower.system import System
from neun_py.spec import expression as ex
from neun_py.spec.declaration import Declaration
from neun_py.spec.expression import Node, call, num
from neun_py.spec.synapse import Synapse

__all__ = ["expand", "initial_expressions", "intermediates", "resolve"]


def resolve(model: Declaration) -> System:
    """Give a model's system: every intermediate put in where it is used, every convenience written out."""
    known = intermediates(model)
    flows = {s.name: expand(s.value, known) for s in model.parsed.statements if s.kind in ("flow", "map")}
    parsed = model.parsed
    return System(
        name=model.name,
        states=tuple(model.variables),
        inputs=tuple(model.inputs),
        parameters=tuple(model.parameters),
        flows={name: flows[name] for name in model.variables},
        outputs={name: known[name] for name in model.intermediates},
        is_map=model.is_map,
        # A synapse's condition is one of its presynaptic neuron, not of its own state.
        spike=None if parsed.spike is None or isinstance(model, Synapse) else expand(parsed.spike.value, known),
        resets={s.name: expand(s.value, known) for s in parsed.resets},
        refractory=None if parsed.refractory is None else expand(parsed.refractory.value, {}),
        membrane=model.membrane or "",
        events=tuple(
            (expand(event.condition.value, known), {s.name: expand(s.value, known) for s in event.jumps})
            for event in parsed.events
        ),
    )


def initial_expressions(model: Declaration, fixed: tuple[str, ...]) -> dict[str, Node]:
    """Give the initial values that are expressions, over parameters and the variables that are fixed to numbers."""
    known = intermediates(model)
    pending = {s.name: expand(s.value, known) for s in model.parsed.initials if s.name not in fixed}
    done: dict[str, Node] = {}
    while pending:  # no circles: a check of the declaration saw to that
        for name, value in list(pending.items()):
            if not any(n in pending for n in ex.symbols(value) if n != name):
                done[name] = expand(value, done)
                del pending[name]
    return {name: done[name] for name in model.variables if name in done}


def intermediates(model: Declaration) -> dict[str, Node]:
    """Give what every intermediate stands for, one put into the other."""
    statements = {s.name: s for s in model.parsed.statements if s.kind == "assign"}
    done: dict[str, Node] = {}

    def visit(name: str) -> None:
        for used in ex.symbols(statements[name].value):
            if used in statements and used not in done:
                visit(used)
        done[name] = expand(statements[name].value, done)

    for name in statements:
        if name not in done:
            visit(name)
    return done


def expand(node: Node, known: Mapping[str, Node]) -> Node:
    """Put in what names stand for, fold exact numbers, write conveniences as arithmetic."""

    def rule(old: Node, args: tuple[Node, ...]) -> Node:
        if old.op == "sym":
            return known.get(str(old.value), old)
        if old.op == "call":
            builder = _SUGAR.get(str(old.value))
            return builder(*args) if builder is not None else call(str(old.value), *args)
        if old.op == "pow":
            assert isinstance(old.value, int)
            return al.raised(args[0], old.value)
        builder = _ARITHMETIC.get(old.op)
        return builder(*args) if builder is not None else ex.rebuild(old, args)

    return ex.transform((node,), rule)[0]


def _power(base: Node, exponent: Node) -> Node:
    if exponent is num(Fraction(1, 2)):
        return ex.sqrt(base)
    if exponent is num(Fraction(-1, 2)):
        return al.div(al.ONE, ex.sqrt(base))
    return call("pow", base, exponent)


def _is_nan(x: Node) -> Node:
    return ex.compare("ne", x, x)


def _chosen(op: str) -> Callable[..., Node]:
    """Give min or max of several; what is not a number wins, wherever it stands."""

    def choose(*args: Node) -> Node:
        result = args[0]
        for other in args[1:]:
            wins = ex.compare(op, other, result)
            wins = wins if al.is_number(other) else ex.logical_or(wins, _is_nan(other))
            result = ex.select(wins, other, result)
        return result

    return choose


def _sign(x: Node) -> Node:
    return ex.select(x > 0, al.ONE, ex.select(x < 0, num(-1), _unless_nan(x, al.ZERO)))


def _unless_nan(x: Node, value: Node) -> Node:
    return value if al.is_number(x) else ex.select(_is_nan(x), x, value)


_ARITHMETIC: dict[str, Callable[..., Node]] = {
    "add": al.add,
    "sub": al.sub,
    "mul": al.mul,
    "div": lambda a, b: ex.div(a, b) if al.is_number(b) and al.number(b) == 0 else al.div(a, b),
    "neg": al.neg,
}
_SUGAR: dict[str, Callable[..., Node]] = {
    "sigmoid": lambda x: al.div(al.ONE, al.add(al.ONE, call("exp", al.neg(x)))),
    "exprel": lambda x: al.div(al.sub(call("exp", x), al.ONE), x),
    "where": ex.select,
    "min": _chosen("lt"),
    "max": _chosen("gt"),
    "clip": lambda x, low, high: _chosen("gt")(_chosen("lt")(x, high), low),
    "abs": ex.absolute,
    "sqrt": ex.sqrt,
    "floor": ex.floor,
    "ceil": lambda x: al.neg(ex.floor(al.neg(x))),
    "sign": _sign,
    "heaviside": lambda x: ex.select(x >= 0, al.ONE, _unless_nan(x, al.ZERO)),
    "pow": _power,
}
