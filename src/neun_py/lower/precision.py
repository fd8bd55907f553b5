"""The two number formats: IEEE 754 binary64 (Double) and binary32 (Float)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

from neun_py.errors import ArgumentTypeError, UnknownNameError

__all__ = ["DOUBLE", "FLOAT", "PRECISIONS", "Precision", "precision_named"]


@dataclass(frozen=True)
class Precision:
    """A binary floating-point format.

    Attributes
    ----------
    name : str
        As it stands in class names: "Double" or "Float".
    dtype : str
        NumPy's name.
    digits : int
        Bits of the significand, the hidden one included (53 or 24).
    bias : int
        What is added to the exponent in the bits (1023 or 127); also the largest exponent.
    code : str
        The letter of `struct` and `memoryview` ("d" or "f").
    """

    name: str
    dtype: str
    digits: int
    bias: int
    code: str

    @property
    def word(self) -> int:
        """Bytes of one number."""
        return 8 if self.digits == 53 else 4

    @property
    def shifter(self) -> Fraction:
        """Give the number 1.5*2**(digits-1): adding and subtracting it rounds to an integer, ties to even."""
        return Fraction(3 * 2 ** (self.digits - 2))

    @property
    def largest(self) -> Fraction:
        """The largest finite number."""
        return Fraction(2) ** self.bias * (2 - Fraction(1, 2 ** (self.digits - 1)))

    def round(self, x: Fraction) -> float:
        """Round an exact number to the nearest of this format, ties to even; too large gives infinity."""
        if x == 0:
            return 0.0
        size = abs(x)
        exponent = size.numerator.bit_length() - size.denominator.bit_length()
        if size < Fraction(2) ** exponent:
            exponent -= 1
        ulp = Fraction(2) ** (max(exponent, 1 - self.bias) - self.digits + 1)
        rounded = round(size / ulp) * ulp  # Fraction rounds ties to even
        result = float(rounded) if rounded <= self.largest else math.inf
        return result if x > 0 else -result

    def nearest(self, x: float) -> float:
        """Round a float to this format; NaN and infinities stay."""
        if self.word == 8 or not math.isfinite(x):
            return x
        return self.round(Fraction(x))


DOUBLE = Precision("Double", "float64", 53, 1023, "d")
FLOAT = Precision("Float", "float32", 24, 127, "f")
PRECISIONS = {p.name: p for p in (DOUBLE, FLOAT)}


def precision_named(name: object) -> Precision:
    """Find a precision by its name in any case: "double", "float" (and "single")."""
    if isinstance(name, Precision):
        return name
    name = getattr(name, "__name__", name)  # NumPy's types have one
    if not isinstance(name, str):
        raise ArgumentTypeError(f'precision is "double" or "float", not {name!r}')
    found = {"double": DOUBLE, "float": FLOAT, "single": FLOAT, "float64": DOUBLE, "float32": FLOAT}.get(name.lower())
    if found is None:
        raise UnknownNameError("precision", name, ["double", "float"])
    return found
