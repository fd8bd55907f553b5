"""What every integrator declares, whatever its kind."""

from __future__ import annotations

from typing import ClassVar, Self

from neun_py.errors import UnknownNameError

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
    OPTIONS : tuple of str
        The names of its options: what is no number of its kernels, as a tolerance. A kind that has any says in
        `_with_options` how a copy is made.
    """

    takes_noise: ClassVar[bool] = False
    OPTIONS: ClassVar[tuple[str, ...]] = ()

    name: str
    short_name: str
    source: str
    description: str
    order: float

    def __call__(self, **options: object) -> Self:
        """Give the same method with other options; what is not given stays.

        Raises
        ------
        UnknownNameError
            For a name that is no option of the method.
        ArgumentError, ArgumentTypeError
            For a value that cannot be meant.
        """
        for name in options:
            if name not in self.OPTIONS:
                having = "" if self.OPTIONS else ", which has none,"
                raise UnknownNameError(f"option of {self.short_name}{having}", name, self.OPTIONS)
        return self._with_options({**self.options, **options})

    @property
    def options(self) -> dict[str, object]:
        """The options by name."""
        return {name: getattr(self, name) for name in self.OPTIONS}

    @property
    def without_options(self) -> Self:
        """The same method with the usual options: what kernels are made of, so that options make no other kernel."""
        return self

    def _with_options(self, options: dict[str, object]) -> Self:
        """Give a copy that has these values of all its options, once they are checked."""
        return self
