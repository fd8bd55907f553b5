"""Rosenbrock methods as data that checks itself: for stiff equations, with one linear system in place of iterations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property

from neun_py.errors import TableauError
from neun_py.methods.adaptive import ATOL, MAX_STEPS, RTOL, AbsoluteTolerance, Adaptive
from neun_py.methods.coefficients import Row, row_of
from neun_py.methods.method import Method
from neun_py.methods.rosenbrock_conditions import damping_margin, inverse, rosenbrock_failures, stiff_limit
from neun_py.methods.trees import EXACT

__all__ = ["AdaptiveRosenbrock", "Rosenbrock"]

Rows = tuple[tuple[Fraction, ...], ...]
HIGHEST_ORDER = 6
FEWEST_DIGITS, MOST_DIGITS = 12, 45


@dataclass(frozen=True, init=False)
class Rosenbrock(Method):
    """An L-stable Rosenbrock method with steps of one length; it is proved when it is built.

    With the old state y, the step h, the Jacobian J of the flow at y and s stages

        ``k_i = h*flow(y + sum(alpha[i][j]*k_j for j < i)) + h*J*sum(gamma[i][j]*k_j for j <= i)``

    and the new state is ``y + sum(b[i]*k_i)``. All diagonal entries of gamma are one number, so that every stage is the
    solution of a linear system with one and the same matrix, I - gamma*h*J.

    The stages are computed as ``u_i = sum(gamma[i][j]*k_j)``, which spares the products with J (Hairer & Wanner IV.7):

        ``(I - gamma*h*J)*u_i = gamma*(h*flow(y + sum(a[i][j]*u_j)) + sum(c[i][j]*u_j))``

    with the new state ``y + sum(m[i]*u_i)``.

    A further stage, whose argument is the new state and whose gamma is the diagonal alone, serves the dense output.

    Parameters
    ----------
    name, short_name : str
        Its name in a sentence, and in a class name.
    source : str
        Where the coefficients were published.
    order : int
        The order, of which every condition holds; those of the next do not.
    alpha : sequence of rows
        What the argument of each stage takes of the stages before: row i (from 0) has i entries.
    gamma : sequence of rows
        What is multiplied by the Jacobian: row i has i + 1 entries, the last the method's one number.
    b : row
        The weights.
    embedded : row
        The weights of a solution of lower order, the difference from which is the error.
    embedded_order : int
        The order of that.
    dense : sequence of rows
        For every stage and the further one the factors of theta, theta**2, ... of its weight at theta in the step.
    dense_order : int
        The order of that.
    digits : int, optional
        For coefficients that are decimals: every condition holds to 10**-digits. Without, all hold exactly.
    description : str, optional
        What to know about it.

    Raises
    ------
    TableauError
        When the shapes do not fit, an order is not the one that is claimed, or the method is not L-stable.
    """

    name: str
    short_name: str
    source: str
    order: int
    alpha: Rows = field(hash=False)
    gamma: Rows = field(hash=False)
    b: tuple[Fraction, ...] = field(hash=False)
    embedded: tuple[Fraction, ...] = field(hash=False)
    embedded_order: int
    dense: Rows = field(hash=False)
    dense_order: int
    digits: int | None
    description: str

    def __init__(
        self,
        *,
        name: str,
        short_name: str,
        source: str,
        order: int,
        alpha: Sequence[Row],
        gamma: Sequence[Row],
        b: Row,
        embedded: Row,
        embedded_order: int,
        dense: Sequence[Row],
        dense_order: int,
        digits: int | None = None,
        description: str = "",
    ) -> None:
        if not (isinstance(source, str) and source.strip()):
            raise TableauError(f"{name}: it has no source; say where the coefficients were published")
        tolerance = _tolerance(name, digits)
        weights = row_of(name, "b", b)
        stages = len(weights)
        fields: dict[str, object] = {
            "name": name, "short_name": short_name, "source": source, "order": order,
            "alpha": _triangle(name, "alpha", alpha, stages, 0), "gamma": _triangle(name, "gamma", gamma, stages, 1),
            "b": weights, "embedded": row_of(name, "embedded", embedded), "embedded_order": embedded_order,
            "dense": tuple(row_of(name, f"row {i + 1} of dense", row) for i, row in enumerate(dense)),
            "dense_order": dense_order, "digits": digits, "description": description,
        }  # fmt: skip
        for key, value in fields.items():
            object.__setattr__(self, key, value)
        _check_shapes(self)
        _check_orders(self, tolerance)
        _check_stability(self, tolerance)

    @property
    def stages(self) -> int:
        """How many linear systems a step solves."""
        return len(self.b)

    @property
    def diagonal(self) -> Fraction:
        """The method's one number, gamma of the matrix I - gamma*h*J."""
        return self.gamma[0][0]

    @cached_property
    def a(self) -> Rows:
        """What the argument of each stage takes of the u of the stages before."""
        return tuple(row[:i] for i, row in enumerate(self._of_u(self.alpha)))

    @cached_property
    def c(self) -> Rows:
        """What the right side of each stage takes of the u of the stages before, divided by h."""
        inverted = inverse(self.gamma)
        return tuple(tuple(-x for x in row[:i]) for i, row in enumerate(inverted))

    @cached_property
    def m(self) -> tuple[Fraction, ...]:
        """The weights of the u."""
        return self._of_u((self.b,))[0]

    @cached_property
    def e(self) -> tuple[Fraction, ...]:
        """What each u gives to the error."""
        return self._of_u((tuple(x - y for x, y in zip(self.b, self.embedded, strict=True)),))[0]

    @cached_property
    def dense_u(self) -> Rows:
        """For theta, theta**2, ... the weights of the u, that of the further stage last."""
        last = tuple(x * self.diagonal**-1 for x in self.dense[-1])
        columns = zip(*self.dense[:-1], strict=True)
        return tuple((*self._of_u((column,))[0], x) for column, x in zip(columns, last, strict=True))

    @cached_property
    def new_flows(self) -> tuple[bool, ...]:
        """Whether each stage has a flow of its own; one with the argument of the stage before has not."""
        return tuple(i == 0 or self.alpha[i] != self.alpha[i - 1] for i in range(self.stages))

    def _of_u(self, rows: Rows) -> Rows:
        """Turn weights of the k into weights of the u."""
        inverted = inverse(self.gamma)
        return tuple(
            tuple(sum((row[i] * inverted[i][j] for i in range(self.stages)), Fraction(0)) for j in range(self.stages))
            for row in rows
        )

    def __str__(self) -> str:
        return f"{self.name} ({self.short_name}): order {self.order}, {self.stages} stages, L-stable; {self.source}"


@dataclass(frozen=True, init=False)
class AdaptiveRosenbrock(Rosenbrock, Adaptive):
    """A `Rosenbrock` method that controls its error.

    Parameters
    ----------
    rtol, atol, max_steps, first_step
        The options, as `neun_py.methods.adaptive.Adaptive` says.
    **coefficients
        Those of `Rosenbrock`.
    """

    rtol: float
    atol: AbsoluteTolerance
    max_steps: int
    first_step: float | None

    def __init__(
        self,
        *,
        rtol: float = RTOL,
        atol: float | Mapping[str, float] | AbsoluteTolerance = ATOL,
        max_steps: int = MAX_STEPS,
        first_step: float | None = None,
        **coefficients: object,
    ) -> None:
        super().__init__(**coefficients)  # type: ignore[arg-type]  # they are checked there
        self._set_options({"rtol": rtol, "atol": atol, "max_steps": max_steps, "first_step": first_step})


def _triangle(name: str, place: str, rows: Sequence[Row], stages: int, extra: int) -> Rows:
    """Read a lower triangle and fill it up with zeros; row i has i entries, and so many more."""
    if len(rows) != stages:
        raise TableauError(f"{name}: {place} has {len(rows)} rows; it needs {stages}, one for each weight")
    found = []
    for i, given in enumerate(rows):
        row = row_of(name, f"row {i + 1} of {place}", given)
        if len(row) == stages and not any(row[i + extra :]):
            row = row[: i + extra]  # as it is kept
        if len(row) != i + extra:
            raise TableauError(f"{name}: row {i + 1} of {place} has {len(row)} entries; it needs {i + extra}")
        found.append((*row, *[Fraction(0)] * (stages - len(row))))
    return tuple(found)


def _tolerance(name: str, digits: int | None) -> Fraction:
    if digits is None:
        return EXACT
    if isinstance(digits, bool) or not isinstance(digits, int) or not FEWEST_DIGITS <= digits <= MOST_DIGITS:
        raise TableauError(f"{name}: digits is {digits!r}; give an integer from {FEWEST_DIGITS} to {MOST_DIGITS}")
    return Fraction(1, 10**digits)


def _check_shapes(method: Rosenbrock) -> None:
    name, stages = method.name, method.stages
    if stages == 0 or len(method.embedded) != stages:
        raise TableauError(f"{name}: b has {stages} entries and embedded {len(method.embedded)}; give as many of both")
    if len(method.dense) != stages + 1 or len({len(row) for row in method.dense}) != 1:
        raise TableauError(f"{name}: dense needs {stages + 1} rows of the same length, one for each stage and one more")
    diagonal = {method.gamma[i][i] for i in range(stages)}
    if len(diagonal) != 1 or not method.diagonal > 0:
        raise TableauError(f"{name}: the diagonal of gamma must be one positive number; it has {sorted(diagonal)}")


def _check_orders(method: Rosenbrock, tolerance: Fraction) -> None:
    """Hold the solution, the embedded one and the dense output to their orders."""
    zero = Fraction(0)
    alpha = (*((*row, zero) for row in method.alpha), (*method.b, zero))
    gamma = (*((*row, zero) for row in method.gamma), (*[zero] * method.stages, method.diagonal))
    ends = tuple(sum(row, zero) for row in method.dense)
    if any(abs(x - y) > tolerance for x, y in zip(ends, (*method.b, zero), strict=True)):
        raise TableauError(f"{method.name}: dense does not end in the new state: the sums of its rows must be b, and 0")
    claims = {
        "order": (method.order, tuple((x,) for x in (*method.b, zero))),
        "embedded_order": (method.embedded_order, tuple((x,) for x in (*method.embedded, zero))),
        "dense_order": (method.dense_order, method.dense),
    }
    for what, (order, weights) in claims.items():
        if isinstance(order, bool) or not isinstance(order, int) or not 1 <= order <= HIGHEST_ORDER:
            raise TableauError(f"{method.name}: {what} is {order!r}, not an integer from 1 to {HIGHEST_ORDER}")
        dense = what == "dense_order"
        orders = range(1, order + 1)
        for tree, power, wrong in rosenbrock_failures(alpha, gamma, weights, orders, dense=dense, tolerance=tolerance):
            where = f", at theta**{power}," if dense else ""
            raise TableauError(
                f"{method.name}: {what} is {order}, but the condition of the tree {tree} of order {tree.order}{where} "
                f"is wrong by {wrong if method.digits is None else float(wrong)}"
            )
        if not any(rosenbrock_failures(alpha, gamma, weights, [order + 1], dense=dense, tolerance=tolerance)):
            raise TableauError(f"{method.name}: {what} is {order}, but all conditions of order {order + 1} hold too")


def _check_stability(method: Rosenbrock, tolerance: Fraction) -> None:
    """See that it is L-stable: A-stable, and at infinity it forgets."""
    limit = stiff_limit(method.alpha, method.gamma, method.b)
    if abs(limit) > tolerance:
        raise TableauError(
            f"{method.name}: it is not L-stable: a step leaves {limit} of what is infinitely stiff, not 0"
        )
    margin = damping_margin(method.alpha, method.gamma, method.b)
    if any(x < -tolerance for x in margin):
        raise TableauError(
            f"{method.name}: it is not seen to be A-stable: |Q|**2 - |P|**2 on the imaginary axis has the factors "
            f"{', '.join(map(str, margin))} of 1, y**2, ..., of which none may be negative"
        )
