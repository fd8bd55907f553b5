"""Units: their text, their algebra, and the edge where quantities become plain numbers."""

from __future__ import annotations

import math
import numbers
import reprlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Any

from neun_py.errors import ArgumentError, ArgumentTypeError, UnitError, suggestion
from neun_py.spec.unit_symbols import SYMBOLS, Powers, look_up
from neun_py.spec.unit_text import factors

__all__ = [
    "DIMENSIONLESS",
    "Unit",
    "converted",
    "factor_between",
    "is_quantity",
    "magnitude",
    "named_units",
    "parse_unit",
    "same_unit",
]


@dataclass(frozen=True)
class Unit:
    """A product of powers of base units, and its size.

    Attributes
    ----------
    dimension : tuple of (str, Fraction)
        Base dimension and exponent, sorted, none of them zero.
    log_scale : float
        The decimal logarithm of its size in SI base units: sums of it are exact for the decimal prefixes.
    symbols : tuple of (str, Fraction)
        The symbols that it is written with; they take no part in equality.
    """

    dimension: Powers = ()
    log_scale: float = 0.0
    symbols: Powers = field(default=(), compare=False)

    @staticmethod
    def parse(text: str) -> Unit:
        """As `parse_unit`."""
        return parse_unit(text)

    @property
    def is_dimensionless(self) -> bool:
        """Whether it has no dimension; it may have a size, as mV/V has."""
        return not self.dimension

    def same_dimension(self, other: Unit) -> bool:
        """Whether the one can be converted into the other."""
        return self.dimension == other.dimension

    def same(self, other: Unit) -> bool:
        """Whether they are one unit: of one dimension, and of one size to 1e-9."""
        return self.same_dimension(other) and abs(self.log_scale - other.log_scale) < 4e-10

    def __mul__(self, other: Unit) -> Unit:
        return _combine(self, other, Fraction(1))

    def __truediv__(self, other: Unit) -> Unit:
        return _combine(self, other, Fraction(-1))

    def __pow__(self, exponent: int | Fraction) -> Unit:
        return _combine(DIMENSIONLESS, self, Fraction(exponent))

    def __str__(self) -> str:
        above = [_power(name, e) for name, e in self.symbols if e > 0]
        below = [_power(name, -e) for name, e in self.symbols if e < 0]
        if not below:
            return "*".join(above) or "1"
        return f"{'*'.join(above) or '1'}/{below[0] if len(below) == 1 else '(' + '*'.join(below) + ')'}"


def _power(name: str, exponent: Fraction) -> str:
    text = str(exponent) if exponent.denominator == 1 else f"({exponent})"
    return name if exponent == 1 else f"{name}**{text}"


def _combine(left: Unit, right: Unit, exponent: Fraction) -> Unit:
    """Give ``left * right**exponent``."""

    def merge(a: Powers, b: Powers) -> Powers:
        total = dict(a)
        for name, e in b:
            total[name] = total.get(name, Fraction(0)) + e * exponent
        return tuple((name, e) for name, e in total.items() if e)

    if abs(exponent) > 10**6:  # the flows' own exponents are small; this bounds what a hostile one costs
        raise UnitError(f"the unit {right} to a power beyond a million")
    log_scale = left.log_scale + right.log_scale * float(exponent)
    dimension = tuple(sorted(merge(left.dimension, right.dimension)))
    return Unit(dimension, log_scale, merge(left.symbols, right.symbols))


DIMENSIONLESS = Unit()
_OFFSET = frozenset({"degC", "celsius", "degree_Celsius", "degF", "fahrenheit", "degree_Fahrenheit"})
"""Units whose zero is another one's number: a temperature in them is not converted by a factor."""


def parse_unit(text: str) -> Unit:
    """Give the unit that a text means: "mV", "uF/cm2", "µF/cm²", "mS cm^-2", "1/(ms*mM)"; "1" is no unit.

    A temperature with an offset, degC or degF, stands for a difference of temperatures.

    Raises
    ------
    UnitError, ArgumentTypeError
        When the text is not a unit; when it is not text.
    """
    if not isinstance(text, str):
        raise ArgumentTypeError(f"a unit is text, such as 'mV', or '1' for none; got {text!r}")
    return _parse(text)


@lru_cache(maxsize=1024)
def _parse(text: str) -> Unit:
    unit = DIMENSIONLESS
    for symbol, exponent, column in factors(text):
        meaning = look_up(symbol)
        if meaning is None:
            raise UnitError(
                f"there is no unit {symbol!r}{suggestion(symbol, SYMBOLS)}",
                fix="units are SI symbols with a prefix, and those that Pint knows; case matters",
                column=column,
                text=text,
            )
        dimension, log_scale = meaning
        unit *= Unit(dimension, log_scale, ((symbol, Fraction(1)),)) ** exponent
    return unit


def same_unit(a: str | Unit, b: str | Unit) -> bool:
    """Whether two units, or their texts, are one unit: mS*mV is uA, and is not nA."""
    left, right = (x if isinstance(x, Unit) else parse_unit(x) for x in (a, b))
    return left.same(right)


def magnitude(value: Any, unit: str, what: str, *, finite: bool = True) -> float:
    """Give a value as a plain number in a unit: the edge where quantities come in.

    Parameters
    ----------
    value : number or quantity
        A real number, which is taken as being in the unit; a numpy scalar or array of no dimensions; or a
        quantity of Pint, Astropy, unyt or Quantities, which is converted.
    unit : str
        The unit that is wanted.
    what : str
        What the value is for, to begin a message with: "HH's parameter gna".
    finite : bool, default True
        Whether infinities and nan are refused.

    Raises
    ------
    UnitError, ArgumentTypeError, ArgumentError
        When a quantity cannot be converted; it is no real number, or several; it is not finite.
    """
    number: float = value
    if type(value) is not float:
        number = _number(converted(value, unit, what), value, unit, what)
    if finite and not math.isfinite(number):
        raise ArgumentError(f"{what} is {number!r}; it must be finite")
    return number


def converted(value: Any, unit: str, what: str) -> Any:
    """Convert a quantity, or an array whose attributes name its units; give anything else as it is."""
    if isinstance(value, (numbers.Number, type)):
        return value
    own = named_units(value)
    if own is not None:
        return value.values * factor_between(own, unit, what)
    spelled = str(parse_unit(unit))  # so that every library can read it
    try:
        if hasattr(value, "to_value"):  # Astropy, unyt
            return value.to_value(spelled)
        if hasattr(value, "to") and hasattr(value, "magnitude"):  # Pint
            return value.to(spelled).magnitude
        if hasattr(value, "rescale"):  # Quantities, which Neo uses
            return value.rescale(spelled).magnitude
    except Exception as error:  # every library has its own
        own = getattr(value, "units", getattr(value, "unit", "another unit"))
        raise UnitError(
            f"{what} is given in {own}, which cannot be converted to {unit}",
            fix=f"give a quantity that can be, or a plain number, which is taken as {unit}",
        ) from error
    if hasattr(value, "has_same_dimensions"):  # Brian 2: an array that drops its unit without a word
        raise UnitError(
            f"{what} is given as a {type(value).__name__}, whose unit cannot be read",
            fix=f"divide it by its unit: a plain number is taken as {unit}",
        )
    return value


def is_quantity(value: Any) -> bool:
    """Whether a value brings its unit, as those do that `converted` converts."""
    if isinstance(value, (numbers.Number, type)):
        return False
    quantity = any(hasattr(value, name) for name in ("to_value", "rescale")) or hasattr(value, "magnitude")
    return quantity or named_units(value) is not None


def named_units(value: Any) -> str | None:
    """Give what ``attrs["units"]`` of an xarray.DataArray says, or anything's that is like one."""
    attrs = getattr(value, "attrs", None)
    if not isinstance(attrs, Mapping) or callable(getattr(value, "values", callable)):
        return None
    own = attrs.get("units")
    return own if isinstance(own, str) and own.strip() else None


def factor_between(own: str, unit: str, what: str) -> float:
    """Give what numbers in one unit are multiplied by to be in another."""
    if own == unit:
        return 1.0
    fix = f"give what is in {unit}, or plain numbers, which are taken as {unit}"
    try:
        given, wanted = parse_unit(own), parse_unit(unit)
    except UnitError as error:
        raise UnitError(f"{what} is given in {own!r}: {error.cause}", fix=fix) from error
    shifted = [{name for name, _ in u.symbols} & _OFFSET for u in (given, wanted)]
    if not given.same_dimension(wanted) or shifted[0] != shifted[1]:
        raise UnitError(f"{what} is given in {own}, which cannot be converted to {unit}", fix=fix)
    power = given.log_scale - wanted.log_scale
    nearest = round(power)
    if abs(power - nearest) > 1e-9:
        return float(10.0**power)
    return float(Fraction(10) ** nearest)


def _number(value: Any, given: Any, unit: str, what: str) -> float:
    """Give a real number, or what holds exactly one, as a float; `given` is what the user gave."""
    shape = getattr(value, "shape", None)
    if isinstance(shape, tuple):
        if shape:
            raise ArgumentTypeError(f"{what} expects one number, got an array of shape {shape}")
        # The item of a masked array is 0.0, and that of a time in ns an integer: neither is meant.
        kind = getattr(getattr(value, "dtype", None), "kind", "")
        one = hasattr(value, "item") and kind not in ("m", "M") and not bool(getattr(value, "mask", False))
        value = value.item() if one else None
    if not isinstance(value, bool) and isinstance(value, (numbers.Real, Decimal)):
        try:
            return float(value)
        except (OverflowError, ValueError) as error:
            raise ArgumentError(f"{what} is no number that a float can hold: {error}") from error
    wanted = "a number" if unit == "1" else f"a number, which is taken as {unit}, or a quantity with a unit"
    raise ArgumentTypeError(f"{what} is {reprlib.repr(given)} of type {type(given).__name__}; give {wanted}")
