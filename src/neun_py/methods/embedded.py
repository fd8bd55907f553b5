"""Explicit Runge-Kutta methods that know their error and the solution within a step, as data that checks itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from neun_py.errors import TableauError
from neun_py.methods.adaptive import ATOL, MAX_STEPS, RTOL, AbsoluteTolerance, Adaptive
from neun_py.methods.coefficients import Row, lower_rows, row_of, stage_times
from neun_py.methods.dense import nested_terms
from neun_py.methods.trees import dense_failures, failures, vanishing_failures

__all__ = ["EmbeddedPair"]

Rows = tuple[tuple[Fraction, ...], ...]

HIGHEST_ORDER = 8
MOST_DIGITS = 45


@dataclass(frozen=True, init=False)
class EmbeddedPair(Adaptive):
    """An explicit Runge-Kutta method with a measure of its error and a dense output; it is proved when it is built.

    With the old state y, the step h and s stages the step is

    1. ``k_i = flow(y + h*sum(a[i][j]*k_j for j < i))`` for i = 0 .. s - 1.
    2. The new state is the argument of the last stage, ``y + h*sum(b[j]*k_j)``; so k_0 is the slope at the old state,
       and the last, k_(s-1), the slope at the new one, which is k_0 of the next step.
    3. ``error_r = h*sum(errors[r][j]*k_j)`` for each row r of `errors`, and with
       ``scale = atol + rtol*max(|old|, |new|)`` of each state ``e_r``, the mean over the states of (error_r/scale)**2.
       With one row the step's error is ``e_0``; with two it is ``e_0**2/(e_0 + e_1/100)``, and 0 where both are 0
       (Hairer, Norsett & Wanner II.10). It is the square of a number that falls as ``h**error_order``; the step is
       good where it is at most 1, and the step that makes it 1 is ``h*error**(-1/(2*error_order))``.
    4. Within the step, at ``y(t + theta*h)`` with theta in [0, 1], the solution is
       ``y + h*sum(k_i*(dense[i][0]*theta + dense[i][1]*theta**2 + ...))`` over all stages, those of `dense_a` included:
       ``k_(s+i) = flow(y + h*sum(dense_a[i][j]*k_j for j < s + i))``, which nothing but this needs. It is y at
       theta = 0, the new state at theta = 1, and has the slopes k_0 and k_(s-1) there. It is best computed as the
       nested products of `nested`, for the factors of the powers are large and cancel one another.

    Parameters
    ----------
    name, short_name : str
        Its name in a sentence, and in a class name.
    source : str
        Where the coefficients were published.
    order : int
        The order of the solution that goes on, 1 to 8: the highest of which every order condition holds.
    a : sequence of rows
        The rows of all stages, as of a `neun_py.methods.tableau.Tableau`; the last is that of the stage at the new
        state, its entries are the method's weights.
    errors : sequence of one or two rows
        What each stage gives to the error: the weights of the solution less those of one of lower order.
    embedded_orders : sequence of int
        The order of that other solution, for each row of `errors`; a second row has a lower order than the first.
    dense : sequence of rows
        For every stage, those of `dense_a` included, the factors of theta, theta**2, ...
    dense_order : int
        The order of the dense output: the error within the step falls as h**(dense_order + 1).
    dense_a : sequence of rows, optional
        The rows of further stages, which only the dense output needs.
    c : row, optional
        The stages' times, those of `dense_a` included: the sums of their rows; checked when given.
    digits : int, optional
        For coefficients that are decimals: every condition holds to 10**-digits. Without, all hold exactly.
    description : str, optional
        What to know about it.
    rtol, atol, max_steps, first_step
        The options, as `Adaptive` says.

    Raises
    ------
    TableauError
        When the shapes do not fit, or a condition that is claimed does not hold.
    ArgumentError
        For options that cannot be meant.
    """

    name: str
    short_name: str
    source: str
    order: int
    a: Rows = field(hash=False)  # equal numbers are equal names; a hash of all fractions costs more than a neuron
    errors: Rows = field(hash=False)
    embedded_orders: tuple[int, ...]
    dense: Rows = field(hash=False)
    dense_order: int
    dense_a: Rows = field(hash=False)
    c: tuple[Fraction, ...] = field(hash=False)
    digits: int | None
    description: str
    rtol: float
    atol: AbsoluteTolerance
    max_steps: int
    first_step: float | None

    def __init__(
        self,
        *,
        name: str,
        short_name: str,
        source: str,
        order: int,
        a: Sequence[Row],
        errors: Sequence[Row],
        embedded_orders: Sequence[int],
        dense: Sequence[Row],
        dense_order: int,
        dense_a: Sequence[Row] = (),
        c: Row | None = None,
        digits: int | None = None,
        description: str = "",
        rtol: float = RTOL,
        atol: float | Mapping[str, float] | AbsoluteTolerance = ATOL,
        max_steps: int = MAX_STEPS,
        first_step: float | None = None,
    ) -> None:
        if not (isinstance(source, str) and source.strip()):
            raise TableauError(f"{name}: it has no source; say where the coefficients were published")
        tolerance = _tolerance(name, digits)
        stages = len(_sequence(name, "a", a))
        extra = len(_sequence(name, "dense_a", dense_a))
        rows = lower_rows(name, [*_padded(name, "a", a, extra), *_padded(name, "dense_a", dense_a, 0)], stages + extra)
        fields: dict[str, object] = {
            "name": name, "short_name": short_name, "source": source, "order": order,
            "a": rows[:stages], "dense_a": rows[stages:],
            "errors": tuple(_exactly(name, f"row {i + 1} of errors", row, stages) for i, row in enumerate(errors)),
            "embedded_orders": tuple(embedded_orders),
            "dense": _polynomials(name, dense, stages + extra), "dense_order": dense_order,
            "c": stage_times(name, rows, c, tolerance), "digits": digits, "description": description,
        }  # fmt: skip
        for key, value in fields.items():
            object.__setattr__(self, key, value)
        _check_solution(self, tolerance)
        _check_errors(self, tolerance)
        _check_dense(self, tolerance)
        self._set_options({"rtol": rtol, "atol": atol, "max_steps": max_steps, "first_step": first_step})

    @property
    def stages(self) -> int:
        """How many stages a step has; it evaluates the flow one time less often, for the first is the last before."""
        return len(self.a)

    @property
    def b(self) -> tuple[Fraction, ...]:
        """What each stage gives to the new state: the last row of `a`, and 0 for the last stage."""
        return (*self.a[-1], Fraction(0))

    @property
    def nested(self) -> Rows:
        """For every stage t_0, t_1, ...: `dense` is theta*(t_0 + (1 - theta)*(t_1 + theta*(t_2 + ...))); t_0 is `b`."""
        return tuple(map(nested_terms, self.dense))

    @property
    def error_order(self) -> int:
        """The power of the step with which the error of point 3 falls: 5 for a pair of orders 5 and 4."""
        first, *second = self.embedded_orders
        return 2 * (first + 1) - (second[0] + 1) if second else first + 1

    def __str__(self) -> str:
        lower = ", ".join(map(str, self.embedded_orders))
        return f"{self.name} ({self.short_name}): order {self.order}({lower}), {self.stages} stages; {self.source}"


def _tolerance(name: str, digits: int | None) -> Fraction:
    if digits is None:
        return Fraction(0)
    if isinstance(digits, bool) or not isinstance(digits, int) or not 15 <= digits <= MOST_DIGITS:
        raise TableauError(f"{name}: digits is {digits!r}; give an integer from 15 to {MOST_DIGITS}, or None")
    return Fraction(1, 10**digits)


def _sequence(name: str, place: str, rows: Sequence[Row]) -> Sequence[Row]:
    if not isinstance(rows, Sequence) or isinstance(rows, str):
        raise TableauError(f"{name}: {place} must be a sequence of rows, not {rows!r}")
    return rows


def _padded(name: str, place: str, rows: Sequence[Row], extra: int) -> list[Row]:
    """Give rows that may have an entry for every stage room for the extra stages, which they do not take of."""
    read = [row_of(name, f"row {i + 1} of {place}", row) for i, row in enumerate(rows)]
    return [(*row, *[0] * extra) if len(row) == len(rows) else row for row in read]


def _exactly(name: str, place: str, row: Row, entries: int) -> tuple[Fraction, ...]:
    read = row_of(name, place, row)
    if len(read) != entries:
        raise TableauError(f"{name}: {place} has {len(read)} entries; it needs {entries}, one for each stage")
    return read


def _polynomials(name: str, dense: Sequence[Row], stages: int) -> Rows:
    """Read the dense output; a stage that gives less powers than another gives 0 of the rest."""
    rows = [row_of(name, f"row {i + 1} of dense", row) for i, row in enumerate(_sequence(name, "dense", dense))]
    if len(rows) != stages:
        raise TableauError(f"{name}: dense has {len(rows)} rows; it needs {stages}, one for each stage")
    degree = max(map(len, rows))
    return tuple((*row, *[Fraction(0)] * (degree - len(row))) for row in rows)


def _claimed(name: str, what: str, order: object, highest: int) -> int:
    if isinstance(order, bool) or not isinstance(order, int) or not 1 <= order <= highest:
        raise TableauError(f"{name}: {what} is {order!r}, not an integer from 1 to {highest}")
    return order


def _check_solution(pair: EmbeddedPair, tolerance: Fraction) -> None:
    order = _claimed(pair.name, "its order", pair.order, HIGHEST_ORDER)
    for tree, residual in failures(pair.a, pair.b, range(1, order + 1), tolerance):
        raise TableauError(
            f"{pair.name}: it claims order {order}, but the condition of the tree {tree} of order {tree.order} fails: "
            f"the sum of b*Phi is wrong by {float(residual):.3g}"
        )
    if not any(failures(pair.a, pair.b, [order + 1], tolerance)):
        raise TableauError(f"{pair.name}: it claims order {order}, but all conditions of order {order + 1} hold too")


def _check_errors(pair: EmbeddedPair, tolerance: Fraction) -> None:
    """Hold each row of the errors to the order of the solution that it is the distance from."""
    if len(pair.errors) not in (1, 2) or len(pair.embedded_orders) != len(pair.errors):
        raise TableauError(
            f"{pair.name}: errors has {len(pair.errors)} rows and embedded_orders {len(pair.embedded_orders)} entries; "
            "give one of both, or two"
        )
    if list(pair.embedded_orders) != sorted(set(pair.embedded_orders), reverse=True):
        raise TableauError(f"{pair.name}: embedded_orders is {pair.embedded_orders}; the first must be the higher")
    for place, (row, claimed) in enumerate(zip(pair.errors, pair.embedded_orders, strict=True), 1):
        order = _claimed(pair.name, f"entry {place} of embedded_orders", claimed, HIGHEST_ORDER)
        for tree, residual in vanishing_failures(pair.a, row, range(1, order + 1), tolerance):
            raise TableauError(
                f"{pair.name}: row {place} of errors claims a solution of order {order}, but it is not 0 for the tree "
                f"{tree} of order {tree.order}: it gives {float(residual):.3g}"
            )
        if not any(vanishing_failures(pair.a, row, [order + 1], tolerance)):
            raise TableauError(
                f"{pair.name}: row {place} of errors claims a solution of order {order}, but it is 0 for all trees of "
                f"order {order + 1} too"
            )


def _check_dense(pair: EmbeddedPair, tolerance: Fraction) -> None:
    """Hold the dense output to its order, and to the states and slopes at both ends of the step."""
    order = _claimed(pair.name, "dense_order", pair.dense_order, HIGHEST_ORDER)
    rows, stages = (*pair.a, *pair.dense_a), pair.stages
    for i, polynomial in enumerate(pair.dense):
        weight = pair.b[i] if i < stages else Fraction(0)
        slope = sum((power * x for power, x in enumerate(polynomial, 1)), Fraction(0))
        ends = {
            "the new state": sum(polynomial, Fraction(0)) - weight,
            "the slope at the old state": polynomial[0] - int(i == 0),
            "the slope at the new state": slope - int(i == stages - 1),
        }
        for end, residual in ends.items():
            if abs(residual) > tolerance:
                raise TableauError(f"{pair.name}: dense does not meet {end}: row {i + 1} is wrong by {residual}")
    for tree, power, residual in dense_failures(rows, pair.dense, range(1, order + 1), tolerance):
        raise TableauError(
            f"{pair.name}: dense claims order {order}, but the condition of the tree {tree} of order {tree.order} "
            f"fails: the factor of theta**{power} is wrong by {float(residual):.3g}"
        )
    if not any(dense_failures(rows, pair.dense, [order + 1], tolerance)):
        raise TableauError(f"{pair.name}: dense claims order {order}, but all conditions of order {order + 1} hold too")
