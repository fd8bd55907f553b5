"""Explicit Runge-Kutta methods as data that checks itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import count

from neun_py.errors import TableauError
from neun_py.methods.coefficients import Coefficient, Row, lower_rows, row_of, stage_times
from neun_py.methods.method import Method
from neun_py.methods.trees import failures

__all__ = ["HIGHEST_ORDER", "Coefficient", "Row", "Tableau"]

HIGHEST_ORDER = 8  # the trees of one order more are looked at too: 486 in all


@dataclass(frozen=True, init=False)
class Tableau(Method):
    """An explicit Runge-Kutta method, exactly; it has the order that it claims, or it cannot be built.

    Parameters
    ----------
    name, short_name : str
        Its name in a sentence, and in a class name.
    source : str
        Where the coefficients were published.
    order : int
        The order, 1 to 8: the highest of which every order condition holds.
    a : sequence of rows
        What each stage takes of the stages before: row i (from 0) has i entries, or one for every stage
        with zeros at its end. A row is a sequence of int, Fraction and text such as "1/3", or one text:
        ``"1/12 1/3 -1/12"``.
    b : row
        The weights.
    c : row, optional
        The stages' times, which are the sums of the rows of `a`; checked when given.
    description : str, optional
        What to know about it.

    Attributes
    ----------
    a : tuple of tuples of Fraction
        Row i (from 0) has i entries.
    b, c : tuple of Fraction
        One entry for every stage.

    Raises
    ------
    TableauError
        When the shapes do not fit, a stage needs itself or a later one, `c` is not the sums of the rows, or
        the order is not the one that is claimed.
    """

    name: str
    short_name: str
    source: str
    order: int
    a: tuple[tuple[Fraction, ...], ...]
    b: tuple[Fraction, ...]
    c: tuple[Fraction, ...]
    description: str

    def __init__(
        self,
        *,
        name: str,
        short_name: str,
        source: str,
        order: int,
        a: Sequence[Row],
        b: Row,
        c: Row | None = None,
        description: str = "",
    ) -> None:
        if not (isinstance(source, str) and source.strip()):
            raise TableauError(f"{name}: it has no source; say where the coefficients were published")
        if isinstance(order, bool) or not isinstance(order, int) or not 1 <= order <= HIGHEST_ORDER:
            raise TableauError(f"{name}: its order is {order!r}, not an integer from 1 to {HIGHEST_ORDER}")
        weights = row_of(name, "b", b)
        rows = lower_rows(name, a, len(weights))
        times = stage_times(name, rows, c)
        _check_order(name, rows, weights, order)
        fields = {
            "name": name, "short_name": short_name, "source": source, "order": order,
            "a": rows, "b": weights, "c": times, "description": description,
        }  # fmt: skip
        for field, value in fields.items():
            object.__setattr__(self, field, value)

    @property
    def stages(self) -> int:
        """How many times a step evaluates the flow."""
        return len(self.b)

    def __str__(self) -> str:
        head = f"{self.name} ({self.short_name}): order {self.order}, {self.stages} stages; {self.source}"
        cells = [[str(time), *map(str, row)] for time, row in zip(self.c, self.a, strict=True)]
        cells.append(["", *map(str, self.b)])
        width = max(len(cell) for row in cells for cell in row)
        lines = [f"{row[0]:>{width}} |" + "".join(f" {cell:>{width}}" for cell in row[1:]) for row in cells]
        return "\n".join([head, *lines])


def _check_order(name: str, rows: Sequence[Sequence[Fraction]], weights: Sequence[Fraction], order: int) -> None:
    """Refuse a claim of an order that the method has not, or that is not its highest."""
    for tree, residual in failures(rows, weights, range(1, order + 1)):
        raise TableauError(
            f"{name}: it claims order {order}, but the condition of the tree {tree} of order {tree.order} "
            f"fails: the sum of b*Phi is {residual + Fraction(1, tree.density)} and must be 1/{tree.density} "
            f"(residual {residual})"
        )
    # An explicit method has at most as many orders as stages, so this ends.
    true_order = next(p for p in count(order) if any(failures(rows, weights, [p + 1])))
    if true_order > order:
        raise TableauError(f"{name}: it claims order {order}, but has order {true_order}; claim {true_order}")
