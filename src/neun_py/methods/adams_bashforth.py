"""Explicit multistep methods, which take a step with the slopes of the steps before."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from neun_py.errors import TableauError
from neun_py.methods.coefficients import Row, row_of
from neun_py.methods.method import Method
from neun_py.methods.rk4 import RK4
from neun_py.methods.tableau import Tableau

__all__ = ["AdamsBashforth"]


@dataclass(frozen=True, init=False)
class AdamsBashforth(Method):
    """A method that integrates the polynomial through the last slopes: one evaluation a step, whatever the order.

    Where there are too few slopes yet (at the start, after a spike's reset, where a state was set or the step changed)
    a Runge-Kutta method takes the step. An input is taken at the beginning of each step, as the slopes are: one that
    varies smoothly, a neighbour's graded coupling too, is followed with the method's order, but for the steps with
    which it begins: they hold it, and leave an error of order 2. Where a constant input jumps, it begins anew.

    Parameters
    ----------
    name, short_name : str
        Its name in a sentence, and in a class name.
    source : str
        Where the coefficients were published.
    order : int
        The order: as many slopes as it takes.
    weights : row
        Of the slopes, from the newest to the oldest, as one text: ``"3/2 -1/2"``.
    begins : Tableau, optional
        What takes the steps before there are slopes enough.
    description : str, optional
        What to know about it.

    Raises
    ------
    TableauError
        If a condition of its order fails, or what begins has a lower order.
    """

    name: str
    short_name: str
    source: str
    order: int
    weights: tuple[Fraction, ...]
    begins: Tableau
    description: str

    def __init__(
        self, *, name: str, short_name: str, source: str, order: int, weights: Row, begins: Tableau = RK4,
        description: str = "",
    ) -> None:  # fmt: skip
        read = row_of(name, "weights", weights)
        if len(read) != order:
            raise TableauError(f"{name}: order {order} takes {order} slopes, and there are {len(read)} weights")
        for k, residual in enumerate(_residuals(read)):
            if residual:
                raise TableauError(
                    f"{name}: it claims order {order}, but does not integrate t**{k} exactly (residual {residual})"
                )
        if begins.order < order:
            raise TableauError(f"{name}: {begins.name} begins it and has order {begins.order}, less than {order}")
        fields = {
            "name": name, "short_name": short_name, "source": source, "order": order, "weights": read,
            "begins": begins, "description": description,
        }  # fmt: skip
        for field, value in fields.items():
            object.__setattr__(self, field, value)

    @property
    def remembered(self) -> int:
        """How many slopes of steps before it takes."""
        return self.order - 1


def _residuals(weights: tuple[Fraction, ...]) -> list[Fraction]:
    """Give by how much the integral of t**k from 0 to 1 is missed, for every k below the order."""
    return [
        sum((w * Fraction(-j) ** k for j, w in enumerate(weights)), Fraction(0)) - Fraction(1, k + 1)
        for k in range(len(weights))
    ]
