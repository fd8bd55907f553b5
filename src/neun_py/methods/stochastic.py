"""Methods for stochastic equations, dx/dt = a + b*xi with white noise xi: what they declare."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from operator import index
from typing import ClassVar, Self

from neun_py.errors import ArgumentError, ArgumentTypeError
from neun_py.methods.method import Method

__all__ = ["Scheme", "StochasticMethod"]


class Scheme(Enum):
    """How a step is made; `neun_py.lower.stochastic_step` knows the formulas."""

    EULER = "Euler-Maruyama"
    HEUN = "Heun"
    MILSTEIN = "Milstein"
    ADDITIVE = "two stages, for additive noise"


@dataclass(frozen=True)
class StochasticMethod(Method):
    """A fixed-step method for stochastic equations; a model without noise it steps as an ordinary method.

    The noise of equations is meant in the sense of Ito, whatever the method: one that converges in the sense of
    Stratonovich adds the correction of the drift, which is found from the equations.

    Seed and stream are no numbers of its kernels: another path compiles nothing anew. Calling a method gives a copy
    with another path, as in ``neun.integrators.EulerMaruyama(seed=3)``.

    Attributes
    ----------
    scheme : Scheme
        The formulas of a step.
    sense : str
        The sense, "Ito" or "Stratonovich", in which the scheme itself converges.
    strong_order, weak_order : float
        The orders in which paths, and expectations over paths, converge.
    order : float
        The order for equations without noise.
    needs : str
        What the noise must be: "" (anything), "commutative" or "additive".
    seed : int
        What the paths are made of: models that are stepped with one seed see the same path of ``xi``.
    stream : int
        Which of the seed's paths.
    """

    takes_noise: ClassVar[bool] = True
    OPTIONS: ClassVar[tuple[str, ...]] = ("seed", "stream")

    name: str
    short_name: str
    source: str
    description: str
    scheme: Scheme
    sense: str
    strong_order: float
    weak_order: float
    order: float
    needs: str = ""
    seed: int = 0
    stream: int = 0

    @property
    def without_options(self) -> Self:
        """The same method with the usual options: what kernels are made of, so that options make no other kernel."""
        return replace(self, seed=0, stream=0)

    def _with_options(self, options: dict[str, object]) -> Self:
        seed, stream = (_word(self.name, name, options[name]) for name in self.OPTIONS)
        return replace(self, seed=seed, stream=stream)


def _word(method: str, option: str, x: object) -> int:
    try:
        number = index(None if isinstance(x, bool) else x)  # type: ignore[arg-type]  # what is no integer is refused
    except TypeError:
        raise ArgumentTypeError(f"{method}: {option} is a whole number, not {x!r}") from None
    if not 0 <= number < 2**64:
        raise ArgumentError(f"{method}: {option} is {number}; give a whole number from 0 to 2**64 - 1")
    return number
