"""Some of the neurons of a population: a view by position."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError, ArgumentTypeError
from neun_py.lower.precision import DOUBLE
from neun_py.runtime.numbers import checked_numbers

if TYPE_CHECKING:
    from neun_py.runtime.population import Population

__all__ = ["NeuronsView", "positions"]


def positions(key: Any, size: int) -> npt.NDArray[np.int64]:
    """Give the positions that an index, a slice, indices or a mask means; of one neuron without a dimension.

    Raises
    ------
    ArgumentTypeError
        If it is none of these.
    IndexError
        If a neuron is not there.
    """
    if isinstance(key, bool | np.bool_ | float | tuple):
        raise ArgumentTypeError(f"neurons are chosen by an index, a slice, indices or a mask, not by {key!r}")
    try:
        if isinstance(key, int | np.integer):
            return np.asarray(range(size)[key], np.int64)
        if not isinstance(key, slice) and np.asarray(key).dtype.kind not in "iub" and np.size(key):
            raise TypeError
        return np.asarray(np.arange(size)[key], np.int64)
    except (TypeError, ValueError):
        raise ArgumentTypeError(f"neurons are chosen by an index, a slice, indices or a mask, not by {key!r}") from None
    except IndexError:
        if np.asarray(key).dtype.kind == "b":
            raise IndexError(f"the mask has {np.size(key)} values, and there are {size} neurons") from None
        raise IndexError(f"{key!r} is beyond the {size} neurons that there are, 0 to {size - 1}") from None


class NeuronsView:
    """Some neurons of a population, or one of them; what is set is set in the population.

    Values are read and set by name: an array (neuron,), of one neuron a float.
    """

    __slots__ = ("_population", "_where")

    def __init__(self, population: Population, where: npt.NDArray[np.int64]) -> None:
        if where.ndim > 1:
            raise ArgumentError("neurons are chosen by one-dimensional indices")
        self._population, self._where = population, where

    def __getitem__(self, key: Any) -> Any:
        """Give a variable or a parameter by name, or some of these neurons."""
        if not isinstance(key, str):
            if not self._where.ndim:
                raise ArgumentTypeError('one neuron has no neurons; give a name: p[3]["v"]')
            return NeuronsView(self._population, self._where[positions(key, len(self._where))])
        values = self._population._values(key)
        if not self._where.ndim:
            return float(values[self._where] if isinstance(values, np.ndarray) else values)
        found = self._population[key][self._where]
        found.flags.writeable = False
        return found

    def __setitem__(self, name: str, value: Any) -> None:
        """Set a variable or a parameter of these neurons."""
        if not isinstance(name, str):
            raise ArgumentTypeError('a value has a name: p[10:20]["gna"] = ...')
        self._population._set_some(name, np.atleast_1d(self._where), value)

    def add_synaptic_input(self, current: float | npt.ArrayLike) -> None:
        """Add to the input of these neurons' next step."""
        where, population = np.atleast_1d(self._where), self._population
        added = checked_numbers(current, population.model.input_unit, "the input", DOUBLE, len(where))
        every = np.zeros(population.size)
        with np.errstate(over="ignore"):
            np.add.at(every, where, added)
        population.add_synaptic_input(every)

    def __len__(self) -> int:
        if not self._where.ndim:
            raise ArgumentTypeError("one neuron has no length")
        return len(self._where)

    def __contains__(self, name: object) -> bool:
        return name in self._population

    @property
    def state(self) -> dict[str, Any]:
        """The states of these neurons, by name."""
        return {name: self[name] for name in self._population._states}

    @property
    def parameters(self) -> dict[str, Any]:
        """The parameters of these neurons, by name."""
        return {name: self[name] for name in self._population._parameters}

    def __repr__(self) -> str:
        which = f"neuron {self._where}" if not self._where.ndim else f"{len(self._where)} neurons"
        return f"<{which} of {self._population!r}>"
