"""The step of exact integration (`neun_py.methods.exact`).

States that act on one another in both directions are a block, of one state or of two; blocks act on each other in one
direction. What a state at the start of a step, or a constant, has done to another at its end is a sum over the ways
from one to the other: the product of what stands on the way in the matrix, times a divided difference of the
exponential at the eigenvalues of the blocks on it (and at 0, where a constant acts all the time).

A state's own part is x + gain*(rate*x + c) where the step is short, as the exponential Euler method has it: right
relative to the change, and at rest where that is 0. In a long step it is keep*x + gain*c, right relative to what is
left. ``propagators`` gives these numbers, of the parameters and the step's length alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice, pairwise

from neun_py.errors import ModelError
from neun_py.lower import algebra as al
from neun_py.lower.chain import lowered
from neun_py.lower.exponential_differences import Differences
from neun_py.lower.linear import Linear, linear_system
from neun_py.lower.naming import to_function
from neun_py.lower.paired_differences import Pair
from neun_py.lower.polynomial import Polynomial, to_polynomial
from neun_py.lower.precision import Precision
from neun_py.lower.program import Assign, Function
from neun_py.lower.stages import Labels
from neun_py.lower.system import HELD_ARGUMENT, System
from neun_py.spec.expression import Node, absolute, call, fma, mul, neg, num, select, sym, symbols

__all__ = ["Propagators", "exact_functions"]

Way = tuple[tuple[str, str], ...]
"""Through which states: in each block the one where it enters, and the one where it leaves."""

_MOST_POINTS = {1: 64, 2: 24}
"""Of a divided difference, by how many of them differ: code grows with them, and takes long to compile."""
_MOST_DIFFERENT = 9
_MOST_WAYS = 100


def exact_functions(system: System, method: str, precision: Precision) -> tuple[Function, ...]:
    """Give ``step(states, dt, inputs, parameters) -> states`` of a resolved system, after the functions it calls.

    Where the membrane is held for a time after a reset, the step takes last whether it is; then what it acts on sees
    it stand.

    Raises
    ------
    ModelError
        If the system is not linear, or its matrix is none whose exponential is written out.
    """
    linear = linear_system(system, method)
    step = _Step(system, method, precision)
    results = step.advanced(linear, "", linear.states)
    if system.held:
        membrane, is_held = system.membrane, sym(HELD_ARGUMENT) > 0
        moved = tuple(name for name in linear.states if name in linear.reached()[membrane] and name != membrane)
        still = {membrane: sym(membrane)}
        if moved:
            still |= step.advanced(_standing(linear, membrane), "_held", moved)
        results |= {name: select(is_held, node, results[name]) for name, node in still.items()}
    doc = "Advance by dt: exact integration of linear equations."
    ordered = tuple(results[name] for name in system.states)
    return (*step.functions, Function("step", step.arguments, tuple(step.body), ordered, doc))


def _standing(linear: Linear, name: str) -> Linear:
    """Give the equations of the others where a state stands: it is a constant then."""
    constants = dict(linear.constants)
    for (row, column), entry in linear.matrix.items():
        if column == name != row:
            constants[row] = al.add(constants.get(row, al.ZERO), al.mul(entry, sym(name)))
    matrix = {place: entry for place, entry in linear.matrix.items() if name not in place}
    constants.pop(name, None)
    return Linear(tuple(n for n in linear.states if n != name), matrix, constants)


class _Step:
    """The lines of a step, and the functions that it calls, as they come."""

    def __init__(self, system: System, method: str, precision: Precision) -> None:
        self.system, self.method, self.precision = system, method, precision
        self.arguments = (*system.states, "dt", *system.inputs, *system.parameters, *system.held)
        self.labels = Labels(set(self.arguments))
        self.functions: list[Function] = []
        self.body: list[Assign] = []

    def advanced(self, linear: Linear, suffix: str, targets: tuple[str, ...]) -> dict[str, Node]:
        """Give some states after the step."""
        final = Propagators(self.system, linear, self.method, self.precision)
        asked: list[tuple[Node, ...]] = []
        final.differences.asked = asked
        for name in targets:
            _Sum(final, name)
        final.differences.asked = None
        final.prepare(asked)
        sums = {name: _Sum(final, name) for name in targets}
        rates = {name: final.rates(name) for sum_ in sums.values() for name in sum_.block}
        numbers: dict[str, Node] = {}
        for sum_ in sums.values():
            numbers |= sum_.numbers
        numbers |= {f"rate_{i}_{j}": rate for i, row in rates.items() for j, rate in row.items()}
        wanted = dict.fromkeys(name for sum_ in sums.values() for name in sum_.driving)
        doc = "Give what a step of this length does to each state and constant."
        known = self.called(f"propagators{suffix}", ("dt",), numbers, suffix, doc)
        constants = {f"constant_{name}": final.constants[name] for name in wanted if name in final.constants}
        known |= self.called(f"constants{suffix}", (), constants, suffix, "Give what drives the states.")
        flows = {}
        for name in wanted:
            flow = known.get(f"constant_{name}", al.ZERO)
            for other in rates.get(name, ()):
                flow = _plus(known[f"rate_{name}_{other}"], sym(other), flow)
            if any(name in sum_.block for sum_ in sums.values()):
                flows[name] = self.assigned(f"flow_{name}{suffix}", flow)
        return {name: sum_.total(known, flows) for name, sum_ in sums.items()}

    def called(
        self, name: str, first: tuple[str, ...], values: dict[str, Node], suffix: str, doc: str
    ) -> dict[str, Node]:
        """Write a function of some values and call it; what is a number stays one."""
        known = {key: node for key, node in values.items() if node.op in ("num", "sym")}
        rest = {key: node for key, node in values.items() if key not in known}
        if rest:
            used = set(symbols(*rest.values()))
            arguments = tuple(n for n in self.arguments if n in used or n in first)
            self.functions.append(to_function(name, arguments, tuple(rest.values()), doc=doc))
            targets = tuple(self.labels[f"{key}{suffix}"] for key in rest)
            self.body.append(Assign(targets, call(name, *map(sym, arguments))))
            known |= dict(zip(rest, map(sym, targets), strict=True))
        return known

    def assigned(self, label: str, node: Node) -> Node:
        """Give an expression a line of its own."""
        if node.op in ("num", "sym"):
            return node
        self.body.append(Assign((self.labels[label],), node))
        return sym(self.labels[label])


def _plus(factor: Node, x: Node, total: Node) -> Node:
    """Give factor*x + total with one rounding."""
    if factor is al.ZERO:
        return total
    return al.mul(factor, x) if total is al.ZERO else fma(factor, x, total)


class _Sum:
    """What a state is after a step: numbers of the propagators by name, and the sum that they stand in."""

    def __init__(self, final: Propagators, name: str) -> None:
        self.name, self.block = name, final.block_of[name]
        self.numbers: dict[str, Node] = {}
        self.terms: list[tuple[str, str]] = []
        """Labels of numbers, and of what each multiplies: a state, or "constant x" or "flow x"."""
        outside = [other for other in final.linear.states if other not in self.block and name in final.reached[other]]
        for other in outside:
            self._term(f"{name}_from_{other}", final.passed(name, other), other)
            if other in final.constants:
                self._term(f"{name}_driven_by_{other}", final.driven(name, other), f"constant {other}")
        for other in (*(b for b in self.block if b != name), name):
            self._term(f"gain_{name}_{other}", final.gain(name, other), f"flow {other}")
        for other in (*(b for b in self.block if b != name), name):
            self._term(f"keep_{name}_{other}", final.keep(name, other), other)
        self.driving = tuple(dict.fromkeys([*self.block, *(o for o in outside if o in final.constants)]))

    def _term(self, label: str, number: Node, what: str) -> None:
        self.numbers[label] = number
        self.terms.append((label, what))

    def total(self, known: dict[str, Node], flows: dict[str, Node]) -> Node:
        """Give the sum: what others did first, the state itself last."""
        result: Node = al.ZERO
        for label, what in self.terms:
            kind, _, name = what.rpartition(" ")
            x = flows[name] if kind == "flow" else known[f"constant_{name}"] if kind == "constant" else sym(what)
            result = al.add(result, x) if known[label] is al.ONE else _plus(known[label], x, result)
        return result


class Propagators:
    """What the states at the start of a step, and constants, have done to each state at its end.

    Parameters
    ----------
    system : System
        Whose names they are.
    linear : Linear
        Its equations.
    method : str
        What messages call the method.
    precision : Precision
        The numbers' format.
    """

    def __init__(self, system: System, linear: Linear, method: str, precision: Precision) -> None:
        self.linear, self.reached = linear, linear.reached()
        self.block_of = {name: block for block in linear.blocks() for name in block}
        self.label, self.method = system.name, method
        self._check()
        flows = {f"{i} from {j}": entry for (i, j), entry in linear.matrix.items()}
        flows |= linear.constants
        final = lowered(replace(system, flows=flows, outputs={}), precision).flows
        self.entries = {(i, j): final[f"{i} from {j}"] for i, j in linear.matrix}
        self.constants = {name: final[name] for name in linear.constants}
        self.scaled = {place: al.mul(sym("dt"), entry) for place, entry in self.entries.items()}
        self.differences = Differences(precision)
        self.pairs: dict[tuple[str, ...], Pair] = {
            block: self._pair(block) for block in linear.blocks() if len(block) == 2
        }

    def prepare(self, asked: list[tuple[Node, ...]]) -> None:
        """Make the divided differences that will be asked for, and forget what was made in asking."""
        self.differences.prepare(asked)
        self.pairs = {block: self._pair(block) for block in self.pairs}

    def _check(self) -> None:
        fix = f'{self.method} has no closed form for that; use integrator="RushLarsen2" or "RK4"'
        for block in self.linear.blocks():
            if len(block) > 2:
                raise ModelError(f"{self.label}: {', '.join(block)} all act on one another, and {fix}")

    def _pair(self, block: tuple[str, ...]) -> Pair:
        """Give the eigenvalues of a block of two: the mean of the diagonal -+ the root of q."""
        first, second = block
        half = self._half_difference(first, second)
        mean = self.z(first) if half is al.ZERO else al.mul(num("0.5"), al.add(self.z(first), self.z(second)))
        a, b = self.scaled[first, second], self.scaled[second, first]
        product = mul(a, b)
        # What the product has lost in rounding: q is small where the roots are nearly equal.
        square = product if half is al.ZERO else fma(half, half, product) + fma(a, b, neg(product))
        entry = self.linear.matrix.get
        difference = al.sub(entry((first, first), al.ZERO), entry((second, second), al.ZERO))
        sign = to_polynomial(
            al.add(
                al.mul(num("0.25"), mul(difference, difference)),
                mul(self.linear.matrix[first, second], self.linear.matrix[second, first]),
            )
        )
        return Pair(self.differences, mean, square, conjugate=_never_positive(sign))

    def z(self, name: str) -> Node:
        """Give a state's own rate times the step."""
        return self.scaled.get((name, name), al.ZERO)

    def _half_difference(self, first: str, second: str) -> Node:
        """Give half of what their own rates times the step differ by."""
        a, b = self.z(first), self.z(second)
        return al.ZERO if a is b else al.mul(num("0.5"), al.sub(a, b))

    def rates(self, name: str) -> dict[str, Node]:
        """Give what multiplies the states of its block in a state's flow, where the step is short, else 0."""
        block = self.block_of[name]
        return {j: self._if_short(block, self.entries[name, j], al.ZERO) for j in block if (name, j) in self.entries}

    def keep(self, name: str, other: str) -> Node:
        """Give how much of a state of the block is left in a long step; in a short one all is, and flows go from it."""
        left = self._value(((other, name),), ())
        return self._if_short(self.block_of[name], al.ONE if name == other else al.ZERO, left)

    def gain(self, name: str, other: str) -> Node:
        """Give what a flow of a state of the block does."""
        return al.mul(sym("dt"), self._value(((other, name),), (al.ZERO,)))

    def passed(self, name: str, other: str) -> Node:
        """Give what a state of another block does."""
        return self._over_all_ways(name, other, ())

    def driven(self, name: str, other: str) -> Node:
        """Give what the constant of a state of another block does."""
        return al.mul(sym("dt"), self._over_all_ways(name, other, (al.ZERO,)))

    def _if_short(self, block: tuple[str, ...], short: Node, long: Node) -> Node:
        """Choose by whether the step is short for a block: what is left then is most of it."""
        if short is long:
            return short
        if len(block) == 1:
            z = self.z(block[0])
            return short if z is al.ZERO else select(z > num("-0.5"), short, long)
        sizes = [absolute(self.scaled[i, j]) for i in block for j in block if (i, j) in self.scaled]
        largest = sizes[0]
        for size in sizes[1:]:
            largest = select(size > largest, size, largest)
        return select(largest < num("0.25"), short, long)

    def _require_form(self, way: Way, points: tuple[Node, ...], pairs: int) -> None:
        """Refuse a way for which the code would be too long, or which goes through two pairs."""
        different = len(set(points)) + 2 * pairs
        long = len(points) + 2 * pairs > _MOST_POINTS.get(different, _MOST_DIFFERENT)
        if long or pairs > 1:
            passes = " to ".join(entering for entering, _ in way)
            what = "passes two pairs of states that act on each other" if pairs > 1 else "has too many different rates"
            raise ModelError(
                f"{self.label}: the way from {passes} {what}, and {self.method} has no closed form for that; use "
                'integrator="RushLarsen2" or "RK4"'
            )

    def _over_all_ways(self, name: str, other: str, points: tuple[Node, ...]) -> Node:
        ways = list(islice(self._ways(other, name), _MOST_WAYS + 1))
        if len(ways) > _MOST_WAYS:
            raise ModelError(
                f"{self.label}: there are more than {_MOST_WAYS} ways from {other} to {name}, and {self.method} writes "
                'each out; use integrator="RushLarsen2" or "RK4"'
            )
        total: Node = al.ZERO
        for way in ways:
            total = al.add(total, self._value(way, points))
        return total

    def _ways(self, start: str, target: str) -> Iterator[Way]:
        """Give every way from a state to another, block by block."""
        for leaving in self.block_of[start]:
            if leaving == target:
                yield ((start, leaving),)
            elif target not in self.block_of[start]:
                for row, column in self.entries:
                    onward = column == leaving and row not in self.block_of[start]
                    if onward and (row == target or target in self.reached[row] or target in self.block_of[row]):
                        for rest in self._ways(row, target):
                            yield ((start, leaving), *rest)

    def _value(self, way: Way, points: tuple[Node, ...]) -> Node:
        """Give what one way does: its product, times the divided difference at its eigenvalues and some points."""
        product: Node = al.ONE
        for (_, leaving), (entering, _) in pairwise(way):
            product = al.mul(product, self.scaled[entering, leaving])
        singles = [e for e, _ in way if len(self.block_of[e]) == 1]
        pairs = [(e, out) for e, out in way if len(self.block_of[e]) == 2]
        points = (*points, *(self.differences.bounded(self.z(name)) for name in singles))
        self._require_form(way, points, len(pairs))
        if not pairs:
            return al.mul(product, self.differences.of(points))
        ((entering, leaving),) = pairs
        mean, slope = self.pairs[self.block_of[entering]].of(points)
        if entering != leaving:
            return al.mul(product, al.mul(self.scaled[leaving, entering], slope))
        other = next(name for name in self.block_of[entering] if name != entering)
        half = self._half_difference(entering, other)
        return al.mul(product, mean if half is al.ZERO else fma(slope, half, mean))


def _never_positive(polynomial: Polynomial) -> bool:
    """Whether every term is negative, whatever the sign of what stands in it."""
    return all(c < 0 and all(power % 2 == 0 for _, power in m) for m, c in polynomial.items())
