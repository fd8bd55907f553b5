"""What every integrator declares, whatever its kind."""

from __future__ import annotations

from typing import ClassVar, Self

__all__ = ["Method"]


class Method:
    """An integrator: a name, a source, and what makes its steps.

    A kind of method is a subclass that holds its numbers, as `neun_py.methods.tableau.Tableau` holds coefficients; how
    such a kind makes a step of a flow is told to `neun_py.lower.stepping.step_functions`.

    Attributes
    ----------
    name, short_name : str
        Its name in a sentence, and in a class name.
    source : str
        Where it was published.
    description : str
        What to know about it.
    order : float
        Its order of convergence.
    takes_noise : bool
        Whether it integrates equations with white noise.
    """

    takes_noise: ClassVar[bool] = False

    name: str
    short_name: str
    source: str
    description: str
    order: float

    @property
    def without_options(self) -> Self:
        """The same method with the usual options: what kernels are made of, so that options make no other kernel."""
        return self
