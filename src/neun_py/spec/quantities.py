"""Quantities before there is a model to convert them for: numbers and the text of their unit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError, ArgumentTypeError, UnitError
from neun_py.spec.units import factor_between, named_units, parse_unit

__all__ = ["Amount", "amount"]


@dataclass(frozen=True, eq=False)
class Amount:
    """One number or an array of them, and their unit.

    Attributes
    ----------
    value : float or numpy.ndarray
        The numbers, in double precision; an array cannot be written to.
    unit : str or None
        The text of their unit; None: whatever is wanted where they are used.
    """

    value: float | npt.NDArray[np.float64]
    unit: str | None = None

    def within(self, unit: str, what: str) -> float | npt.NDArray[np.float64]:
        """Give the numbers in a unit.

        Raises
        ------
        UnitError
            If they cannot be converted.
        """
        return self.value if self.unit is None else self.value * factor_between(self.unit, unit, what)

    @property
    def is_array(self) -> bool:
        """Whether there are several numbers."""
        return isinstance(self.value, np.ndarray)

    @property
    def shape(self) -> tuple[int, ...]:
        """The array's shape; of one number, ()."""
        return np.shape(self.value)

    def _key(self) -> tuple[object, ...]:
        # The bytes, so that a NaN is itself; adding zero makes one of both zeros.
        return self.unit, self.shape, (np.asarray(self.value) + 0.0).tobytes()

    def __eq__(self, other: object) -> bool:
        return self._key() == other._key() if isinstance(other, Amount) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._key())

    def __reduce__(self) -> tuple[object, ...]:
        return amount, (self.value, "what was pickled", len(self.shape), self.unit)

    def __str__(self) -> str:
        unit = f" {self.unit}" if self.unit is not None else ""
        if isinstance(self.value, np.ndarray):
            return f"<{' by '.join(map(str, self.shape))} values{unit}>"
        return f"{repr(self.value).removesuffix('.0')}{unit}"


def amount(value: Any, what: str, dimensions: int = 1, unit: str | None = None) -> Amount:
    """Take a number, an array of at most so many dimensions, or a quantity of any library of units, apart.

    `unit` is that of plain numbers, where it is known.

    Raises
    ------
    ArgumentTypeError, ArgumentError, UnitError
        If it is none of them; if it has more dimensions, no or masked values, or a NaN; if its unit is not known.
    """
    if isinstance(value, Amount):
        value, unit = value.value, value.unit
    plain, own = _apart(value, what)
    unit = own if unit is None else unit
    if unit is not None:
        unit = "1" if unit.strip() in ("", "dimensionless") else unit
        parse_unit(unit)
    try:
        values = np.asarray(plain)
    except ValueError:  # rows of different lengths
        raise ArgumentTypeError(f"{what} is a number or an array of numbers, not {value!r}") from None
    if values.dtype.kind not in "fiu":
        raise ArgumentTypeError(f"{what} is a number, an array of numbers or a quantity, not {value!r}")
    if np.ma.is_masked(plain):
        raise ArgumentError(f"{what} has masked values; fill them: array.filled(0.0)")
    if values.ndim > dimensions or not values.size:
        raise ArgumentError(f"{what} has shape {values.shape}; give {_shapes(dimensions)}")
    numbers = values.astype(np.float64)  # a copy: what is given may be written to later
    if np.isnan(numbers).any():
        raise ArgumentError(f"{what} has a value that is not a number")
    if not numbers.ndim:
        return Amount(float(numbers), unit)
    numbers.flags.writeable = False
    return Amount(numbers, unit)


def _shapes(dimensions: int) -> str:
    return "one number" if not dimensions else "a number or an array (neuron,)" if dimensions == 1 else "an array"


def _apart(value: Any, what: str) -> tuple[Any, str | None]:
    """Give the numbers of a quantity and the text of its unit; anything else as it is."""
    own = named_units(value)
    if own is not None:
        return value.values, own
    if hasattr(value, "to_value"):  # Astropy, unyt
        return value.value, str(getattr(value, "unit", None) or value.units)
    if hasattr(value, "to") and hasattr(value, "magnitude"):  # Pint
        return value.magnitude, f"{value.units:~D}"
    if hasattr(value, "rescale"):  # Quantities, which Neo uses
        return value.magnitude, str(value.dimensionality)
    if hasattr(value, "has_same_dimensions"):  # Brian 2: an array that drops its unit without a word
        raise UnitError(
            f"{what} is given as a {type(value).__name__}, whose unit cannot be read",
            fix="divide it by its unit: a plain number is taken to be in the model's",
        )
    return value, None
