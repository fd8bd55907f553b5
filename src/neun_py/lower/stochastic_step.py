"""The steps of the stochastic methods, straight lines of drift, factors and increments.

A step takes last, for each noise, ``xi_dw__``, the increment of its Wiener process over the step, and where the method
needs it ``xi_dz__``, the integral of the path over the step less its beginning (`neun_py.kernels.path_layout`). Where
there is no noise it is the step of Euler's or Heun's method, or of Ralston's kin with the second stage at 3/4.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from neun_py.lower import algebra as al
from neun_py.lower.chain import finished, lowered
from neun_py.lower.naming import to_function
from neun_py.lower.noise import Noisy, bent_factors, refuse_state_dependence, split_noise, stratonovich_drift
from neun_py.lower.precision import Precision
from neun_py.lower.program import Assign, Function
from neun_py.lower.stages import Labels, advanced, scaled_coefficients, slope_label
from neun_py.lower.system import HELD_ARGUMENT, System
from neun_py.methods.method import Method
from neun_py.methods.stochastic import Scheme, StochasticMethod
from neun_py.methods.tableau import Tableau
from neun_py.spec.expression import Node, add, call, fma, mul, neg, num, select, sym
from neun_py.spec.white_noise import noises_in

__all__ = ["increments_of", "noise_arguments", "stochastic_step"]

_INCREMENT, _INTEGRAL = "_dw__", "_dz__"


def noise_arguments(method: Method, system: System) -> tuple[str, ...]:
    """Give the arguments in which noise comes into a method's step of a resolved system; none where there is none."""
    if not isinstance(method, StochasticMethod) or system.is_map:
        return ()
    return _increments(noises_in(*system.flows.values()), method.scheme is Scheme.ADDITIVE)


def _increments(noises: Sequence[str], integrals: bool) -> tuple[str, ...]:
    ends = (_INCREMENT, _INTEGRAL) if integrals else (_INCREMENT,)
    return tuple(noise + end for noise in noises for end in ends)


def increments_of(arguments: Iterable[str]) -> dict[str, tuple[str, bool]]:
    """Give those of a step's arguments in which noise comes in: the noise, and whether its path's integral is meant."""
    ends = {_INCREMENT: False, _INTEGRAL: True}
    return {
        name: (name[: -len(end)], integral)
        for name in arguments
        for end, integral in ends.items()
        if name.endswith(end)
    }


@dataclass(frozen=True)
class _Parts:
    """What a step is written with.

    Attributes
    ----------
    flow : Function
        ``flow(states, inputs, parameters[, held])``: the drift of every state, then the factors, then what the noises
        do to them.
    noisy : Noisy
        What it came from.
    bent : tuple of (str, str, str)
        Row and noises of what the flow gives last.
    """

    flow: Function
    noisy: Noisy
    bent: tuple[tuple[str, str, str], ...] = ()


def stochastic_step(method: StochasticMethod, system: System, precision: Precision) -> tuple[Function, ...]:
    """Give ``flow`` and ``step(states, dt, inputs, parameters[, held], increments) -> states`` of a resolved system.

    Raises
    ------
    ModelError
        If a noise is no factor of a term, or the noise is not what the method needs.
    """
    label, noisy = system.name, split_noise(system)
    if method.scheme is Scheme.ADDITIVE:
        refuse_state_dependence(noisy, label, method.short_name)
    bent: dict[tuple[str, str, str], Node] = {}
    if noisy.factors and method.scheme in (Scheme.HEUN, Scheme.MILSTEIN):
        noisy = noisy.smoothed(precision)
        if method.scheme is Scheme.HEUN:
            noisy = replace(noisy, system=replace(noisy.system, flows=stratonovich_drift(noisy)))
        else:
            bent = bent_factors(noisy, label, method.short_name)
        final = finished(_whole(noisy, bent))
    else:
        final = lowered(_whole(noisy, bent), precision)
    parts = _Parts(_flow(noisy, final), noisy, tuple(bent))
    return parts.flow, _STEPS[method.scheme](parts, method)


def _whole(noisy: Noisy, bent: dict[tuple[str, str, str], Node]) -> System:
    """Put everything that a step evaluates into one system, so that it shares what it can."""
    flows = {**noisy.system.flows, **{" ".join(key): node for key, node in (*noisy.factors.items(), *bent.items())}}
    return replace(noisy.system, flows=flows)


def _flow(noisy: Noisy, final: System) -> Function:
    """Write everything that a step evaluates as a function; what is of a held membrane is 0."""
    system, results = noisy.system, []
    for name, node in final.flows.items():
        of_membrane = name.split(" ")[0] == system.membrane
        results.append(select(sym(HELD_ARGUMENT) > 0, al.ZERO, node) if system.held and of_membrane else node)
    arguments = (*system.states, *system.inputs, *system.parameters, *system.held)
    doc = "Give the drift, and the factors of the noise." if noisy.factors else "Give the derivatives."
    return to_function("flow", arguments, tuple(results), hints=final.hints, doc=doc)


class _Step:
    """A step while it is written."""

    def __init__(self, parts: _Parts, integrals: bool = False) -> None:
        self.parts, self.noisy = parts, parts.noisy
        system = self.noisy.system
        self.rest = (*system.inputs, *system.parameters, *system.held)
        self.args = (*system.states, "dt", *self.rest, *_increments(self.noisy.noises, integrals))
        self.labels, self.body = Labels(set(self.args)), []  # type: tuple[Labels, list[Assign]]

    def evaluate(self, stage: int, points: Sequence[Node]) -> None:
        """Call the flow at a stage, counted from 0."""
        names = [self.labels[slope_label(stage, state)] for state in self.noisy.system.states]
        names += [self.labels[_factor_label(stage, *key)] for key in self.noisy.factors]
        names += [self.labels[_bent_label(*key)] for key in self.parts.bent]
        self.body.append(Assign(tuple(names), call("flow", *points, *map(sym, self.rest))))

    def name(self, label: str, value: Node) -> Node:
        """Give a value a line of its own."""
        self.body.append(Assign((self.labels[label],), value))
        return sym(self.labels[label])

    def factor(self, stage: int, state: str, noise: str) -> Node:
        """Give a factor as a stage found it."""
        return sym(self.labels[_factor_label(stage, state, noise)])

    def shaken(self, value: Node, state: str, size: str = _INCREMENT) -> Node:
        """Add to a state what the noises do to it, with the factors of the first stage."""
        for row, noise in self.noisy.factors:
            if row == state:
                value = fma(self.factor(0, state, noise), sym(noise + size), value)
        return value

    def finish(self, results: Sequence[Node], method: StochasticMethod) -> Function:
        """Give the function."""
        return Function("step", self.args, tuple(self.body), tuple(results), f"Advance by dt: {method.name}.")


def _factor_label(stage: int, state: str, noise: str) -> str:
    return f"b{stage + 1}_{state}_{noise}"


def _bent_label(state: str, first: str, second: str) -> str:
    return f"c_{state}_{first}_{second}"


_ONCE = (Fraction(1),)
_DT = {Fraction(1): sym("dt")}


def _euler(parts: _Parts, method: StochasticMethod) -> Function:
    step, states = _Step(parts), parts.noisy.system.states
    step.evaluate(0, [sym(s) for s in states])
    return step.finish([step.shaken(advanced(s, _ONCE, _DT, step.labels), s) for s in states], method)


def _milstein(parts: _Parts, method: StochasticMethod) -> Function:
    step, states = _Step(parts), parts.noisy.system.states
    step.evaluate(0, [sym(s) for s in states])
    sizes = {}
    for _, first, second in parts.bent:
        if (first, second) not in sizes:
            a, b = sym(first + _INCREMENT), sym(second + _INCREMENT)
            size = mul(num(Fraction(1, 2)), fma(a, a, neg(sym("dt")))) if first == second else mul(a, b)
            sizes[first, second] = step.name(f"i_{first}_{second}", size)
    results = []
    for state in states:
        value = step.shaken(advanced(state, _ONCE, _DT, step.labels), state)
        for row, first, second in parts.bent:
            if row == state:
                value = fma(sym(step.labels[_bent_label(row, first, second)]), sizes[first, second], value)
        results.append(value)
    return step.finish(results, method)


def _heun(parts: _Parts, method: StochasticMethod) -> Function:
    step, states = _Step(parts), parts.noisy.system.states
    step.evaluate(0, [sym(s) for s in states])
    ends = [step.name(f"{s}_2", step.shaken(advanced(s, _ONCE, _DT, step.labels), s)) for s in states]
    step.evaluate(1, ends)
    half = Fraction(1, 2)
    results = []
    for state in states:
        value = advanced(state, (half, half), _DT, step.labels)
        for row, noise in parts.noisy.factors:
            if row == state:
                both = add(step.factor(0, state, noise), step.factor(1, state, noise))
                value = fma(mul(num(half), both), sym(noise + _INCREMENT), value)
        results.append(value)
    return step.finish(results, method)


def _additive(parts: _Parts, method: StochasticMethod) -> Function:
    """Give the step of SRA1 as Roessler's section 6.3 has it; with factors held over the step beta2 drops out."""
    step, states = _Step(parts, integrals=True), parts.noisy.system.states
    late, weights = Fraction(3, 4), (Fraction(1, 3), Fraction(2, 3))
    coefficients = scaled_coefficients(_RALSTON, step.body, step.labels)
    means = {noise: step.name(f"mean_{noise}", _mean(sym(noise + _INTEGRAL))) for noise in parts.noisy.noises}
    step.evaluate(0, [sym(s) for s in states])
    points = []
    for state in states:
        value = advanced(state, (late,), coefficients, step.labels)
        for row, noise in parts.noisy.factors:
            if row == state:
                value = fma(step.factor(0, state, noise), means[noise], value)
        points.append(step.name(f"{state}_2", value))
    step.evaluate(1, points)
    return step.finish([step.shaken(advanced(s, weights, coefficients, step.labels), s) for s in states], method)


def _mean(integral: Node) -> Node:
    """Give 3/2 of the mean of a path over the step, of its integral."""
    return al.div(mul(num(Fraction(3, 2)), integral), sym("dt"))


_RALSTON = Tableau(
    name="Ralston's kin", short_name="Ralston", source="Ralston (1962) Math. Comput. 16:431-437, "
    "doi:10.1090/S0025-5718-1962-0150954-0", order=2, a=["", "3/4"], b="1/3 2/3",
)  # fmt: skip
_STEPS = {Scheme.EULER: _euler, Scheme.HEUN: _heun, Scheme.MILSTEIN: _milstein, Scheme.ADDITIVE: _additive}
