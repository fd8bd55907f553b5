"""The step of a Rosenbrock method: one Jacobian, one elimination, and a solution of the linear system for each stage.

The Jacobian is that of the equations, found from them (`neun_py.lower.linearisation`). With steps of one length it is
computed together with the first flow, from the same exponentials and quotients; a step that judges itself
(`neun_py.lower.rosenbrock_window`) is given the first slopes, which are the last ones of the step before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from neun_py.errors import ArgumentTypeError
from neun_py.lower import algebra as al
from neun_py.lower.elimination import Factored, Place, factored
from neun_py.lower.linearisation import linearised
from neun_py.lower.precision import Precision
from neun_py.lower.program import Assign, Function
from neun_py.lower.system import System
from neun_py.methods.adaptive import Adaptive
from neun_py.methods.rosenbrock import Rosenbrock
from neun_py.spec.expression import Node, call, fma, num, sym

__all__ = ["Solving", "rosenbrock_step", "weighted"]


def rosenbrock_step(method: Rosenbrock, system: System, precision: Precision, flow: Function) -> tuple[Function, ...]:
    """Give `flow`, ``linearised``, the flow and the Jacobian, and ``step(states, dt, inputs, parameters[, held])``.

    Raises
    ------
    ArgumentTypeError
        If the method finds its own steps.
    """
    if isinstance(method, Adaptive):
        raise ArgumentTypeError(f"{method.short_name} has steps of its own length, not one that is given")
    entries, both = linearised(system, precision, with_flows=True)
    solving, rest = Solving(method, system, entries), flow.args[len(system.states) :]
    slopes = tuple(f"slope_{name}__" for name in system.states)
    known = Assign((*slopes, *solving.labels), call("linearised", *map(sym, both.args)))
    lines, stages = solving.solved(slopes, rest)
    results = tuple(solving.moved(name, method.m, stages) for name in system.states)
    body, doc = (known, *solving.begin, *lines), f"Advance by dt: {method.name}."
    return flow, both, Function("step", (*system.states, "dt", *rest), body, results, doc)


@dataclass(frozen=True)
class Solving:
    """The lines that solve the stages of a step.

    Attributes
    ----------
    method, system : Rosenbrock, System
        What is solved for which system.
    places : tuple of (str, str)
        Where its Jacobian is not 0.
    """

    method: Rosenbrock
    system: System
    places: tuple[Place, ...]

    @property
    def labels(self) -> tuple[str, ...]:
        """The names of the Jacobian's entries."""
        number = {name: k for k, name in enumerate(self.system.states)}
        return tuple(f"j{number[row]}_{number[column]}__" for row, column in self.places)

    @cached_property
    def factors(self) -> Factored:
        """The matrix I - gamma*dt*J, eliminated."""
        matrix: dict[Place, Node] = {(name, name): al.ONE for name in self.system.states}
        for place, label in zip(self.places, self.labels, strict=True):
            scaled = (sym("shrunk__"), sym(label))
            matrix[place] = fma(*scaled, al.ONE) if place[0] == place[1] else al.mul(*scaled)
        return factored(self.system.states, matrix, "")

    @property
    def begin(self) -> tuple[Assign, ...]:
        """The lines that stages need: gamma*dt, and the factors of the matrix."""
        scaled = Assign(("scaled__",), al.mul(num(self.method.diagonal), sym("dt")))
        return (scaled, Assign(("shrunk__",), al.neg(sym("scaled__"))), *self.factors.lines)

    def solved(self, slopes: Sequence[str], rest: Sequence[str]) -> tuple[list[Assign], list[Mapping[str, Node]]]:
        """Give the lines of all stages, and what each gives for every state.

        Parameters
        ----------
        slopes : sequence of str
            The names of the slopes at the old state.
        rest : sequence of str
            What the flow takes besides the states.
        """
        method, states, lines = self.method, self.system.states, list[Assign]()
        stages: list[Mapping[str, Node]] = []
        for stage in range(method.stages):
            if stage and method.new_flows[stage]:
                points = [f"{name}_{stage + 1}__" for name in states]
                lines += [
                    Assign((p,), self.moved(n, method.a[stage], stages)) for n, p in zip(states, points, strict=True)
                ]
                slopes = tuple(f"slope{stage + 1}_{name}__" for name in states)
                lines.append(Assign(tuple(slopes), call("flow", *map(sym, points), *map(sym, rest))))
            solution = self.stage(f"s{stage + 1}", slopes, method.c[stage], stages)
            lines += solution[0]
            stages.append(solution[1])
        return lines, stages

    def stage(
        self, label: str, slopes: Sequence[str], weights: Sequence[Fraction], stages: Sequence[Mapping[str, Node]]
    ) -> tuple[tuple[Assign, ...], Mapping[str, Node]]:
        """Give the lines of a stage and its solution, of slopes and a weighted sum of earlier stages."""
        scaled = [self.method.diagonal * x for x in weights]
        right = {}
        for name, slope in zip(self.system.states, slopes, strict=True):
            total = weighted(scaled, [found[name] for found in stages])
            product = (sym("scaled__"), sym(slope))
            right[name] = al.mul(*product) if total is al.ZERO else fma(*product, total)
        return self.factors.solved(right, label)

    def moved(self, name: str, weights: Sequence[Fraction], stages: Sequence[Mapping[str, Node]]) -> Node:
        """Give a state and a weighted sum of stages: the sum first, then one rounding."""
        return al.add(sym(name), weighted(weights, [found[name] for found in stages]))


def weighted(weights: Sequence[Fraction], values: Sequence[Node]) -> Node:
    """Give a weighted sum, from the first to the last."""
    total = al.ZERO
    for weight, value in zip(weights, values, strict=False):
        if not weight or value is al.ZERO:
            continue
        if total is al.ZERO:
            total = al.mul(num(weight), value)
        else:
            total = al.add(total, value) if weight == 1 else fma(num(weight), value, total)
    return total
