"""Units: their text, their algebra, the edge; whatever the text, only UnitError comes out."""

from __future__ import annotations

import math
import subprocess
import sys
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pint
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from neun_py.errors import ArgumentError, ArgumentTypeError, UnitError
from neun_py.spec.unit_symbols import SYMBOLS
from neun_py.spec.unit_text import factors
from neun_py.spec.units import DIMENSIONLESS, Unit, magnitude, parse_unit, same_unit

registry: Any = pint.UnitRegistry()
units = st.lists(
    st.tuples(st.sampled_from(sorted(SYMBOLS)), st.integers(-4, 4)), max_size=4
).map(lambda pairs: math.prod((Unit.parse(name) ** n for name, n in pairs), start=DIMENSIONLESS))  # fmt: skip


@pytest.mark.parametrize("symbol", sorted(SYMBOLS))
def test_the_table_agrees_with_pint(symbol: str) -> None:
    delta = {"degC": "delta_degC"}.get(symbol, symbol)
    quantity = registry.Quantity(1.0, delta).to_base_units()
    dimension, log_scale = SYMBOLS[symbol]
    assert dict(dimension) == {k.strip("[]"): Fraction(v) for k, v in quantity.dimensionality.items()}
    assert 10.0**log_scale == pytest.approx(quantity.magnitude, rel=1e-12)
    assert list(dimension) == sorted(dimension)


@pytest.mark.parametrize(
    "text",
    ["mV", "uF", "uF/cm^2", "mS/cm**2", "1/ms", "1/(ms*mM)", "nS/mV", "uA", "mM",
     "minute", "1/hour", "mV**(1/2)", "mV**0.5", "ms**-1", "kg*m**2", "%", "mS/(cm**2*mV)", "1/ms/mV", "eV"],
)  # fmt: skip
def test_texts_mean_what_they_mean_to_pint(text: str) -> None:
    quantity = registry.Quantity(1.0, registry.parse_units(text)).to_base_units()
    unit = parse_unit(text)
    assert 10.0**unit.log_scale == pytest.approx(quantity.magnitude, rel=1e-9)
    assert dict(unit.dimension) == {
        k.strip("[]"): Fraction(v).limit_denominator(100) for k, v in quantity.dimensionality.items()
    }


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("µF/cm²", "uF/cm2"), ("μF·cm⁻²", "uF/cm2"), ("uF cm-2", "uF/cm2"), ("uF cm^-2", "uF/cm**2"),
        ("kΩ", "kohm"),
        ("1/(ms*mM)", "1/ms/mM"), ("mS*mV", "uA"), ("nS*mV", "pA"), ("1/ms", "kHz"), ("mV/ms*uF", "uA"),
        ("S*s", "F"), (" mV ", "mV"), ("(mV)", "mV"), ("(mV/ms)^2", "mV2/ms2"), ("mV−1", "1/mV"),
        ("1", "mV/mV"),
        ("degC", "kelvin"), ("delta_degC", "degC"), ("degC/ms", "K/ms"), ("degF", "delta_degF"),
        ("m**0.5", "m^(2/4)"), ("mA/um**2", "kA/mm2"),
    ],
)  # fmt: skip
def test_the_same_unit(text: str, other: str) -> None:
    assert same_unit(text, other)


def test_other_units() -> None:
    for left, right in [
        ("mS*mV", "nA"),
        ("mV", "V"),
        ("mV", "ms"),
        ("1", "mV/V"),
        ("mM", "mm"),
        ("degC", "degF"),
    ]:
        assert not same_unit(left, right)
    assert parse_unit("mV").same_dimension(parse_unit("V"))
    assert parse_unit("mV/V").is_dimensionless
    assert not parse_unit("mV").is_dimensionless
    assert same_unit(parse_unit("mS") * parse_unit("mV"), "uA")


@pytest.mark.parametrize(
    ("text", "column", "cause"),
    [
        ("", 1, "a unit without text"),
        ("   ", 1, "a unit without text"),
        ("mv", 1, "there is no unit 'mv'; did you mean 'mV' or"),
        ("uF/cm2/furlung", 8, "there is no unit 'furlung'"),
        ("2*mV", 1, "the number 2 in a unit"),
        ("mV*0.1", 4, "the number 0.1 in a unit"),
        ("mV*", 4, "the unit ends where a symbol is expected"),
        ("mV**", 5, "an exponent is a number"),
        ("mV**x", 5, "an exponent is a number"),
        ("mV**100", 5, "the exponent 100 is beyond 99"),
        ("mV**2**9**9**9", 6, "'**' is not expected here"),
        ("mV**(1/0)", 7, "a division by zero in an exponent"),
        ("mV**(2", 7, "an exponent's parenthesis that is not closed"),
        ("(mV", 1, "a parenthesis that is not closed"),
        ("mV)", 3, "')' is not expected here"),
        ("*mV", 1, "'*' stands where a symbol is expected"),
        ("1/ms mM", 6, "a product without a sign in a unit with '/' can be read in two ways"),
        ("__import__('os')", 12, '"\'" cannot stand in a unit'),
        ("mV\x00", 3, "'\\x00' cannot stand in a unit"),
        ("dB", 1, "there is no unit 'dB'"),
        ("nan", 1, "there is no unit 'nan'"),
        ("__class__", 1, "there is no unit '__class__'"),
    ],
)
def test_what_is_no_unit(text: str, column: int, cause: str) -> None:
    with pytest.raises(UnitError) as caught:
        parse_unit(text)
    assert caught.value.cause.startswith(cause)
    assert caught.value.column == column
    assert caught.value.fix


def test_a_unit_is_short_text() -> None:
    with pytest.raises(UnitError, match="a unit of 101 characters, more than 100"):
        parse_unit("m" * 101)
    with pytest.raises(ArgumentTypeError, match="a unit is text, such as 'mV', or '1' for none; got 1"):
        parse_unit(1)  # type: ignore[arg-type]


@given(st.text(max_size=120))
@example("(" * 100)
@example("m**(99)" * 14)
@settings(max_examples=300, deadline=None)
def test_any_text_is_a_unit_or_a_unit_error(text: str) -> None:
    try:
        assert isinstance(parse_unit(text), Unit)
    except UnitError as error:
        assert error.cause and error.fix


@given(st.text(alphabet="mVs uFcKn1230*/^()+-.²⁻µ%_e", max_size=30))
@settings(max_examples=500, deadline=None)
def test_text_like_a_unit_is_a_unit_or_a_unit_error(text: str) -> None:
    try:
        unit = parse_unit(text)
    except UnitError:
        return
    assert same_unit(unit, parse_unit(str(unit)))


@given(units, units)
def test_the_algebra(a: Unit, b: Unit) -> None:
    assert (a * b).same(b * a)
    assert (a * b / b).same(a)
    assert (a**2).same(a * a)
    assert (a**-1).same(DIMENSIONLESS / a)
    assert ((a * b) ** Fraction(1, 2) * (a * b) ** Fraction(1, 2)).same(a * b)
    assert (a / a) == DIMENSIONLESS and (a**0).is_dimensionless
    assert parse_unit(str(a)).same(a)


@given(units)
def test_pint_reads_what_a_unit_prints(unit: Unit) -> None:
    if "degC" in dict(unit.symbols):
        return
    quantity = registry.Quantity(1.0, registry.parse_units(str(unit))).to_base_units()
    assert math.log10(quantity.magnitude) == pytest.approx(unit.log_scale, abs=1e-9)


def test_a_unit_is_frozen_hashable_and_bounded() -> None:
    assert len({parse_unit("mS*mV"), parse_unit("mV*mS"), parse_unit("uA")}) == 1
    assert str(parse_unit("mS cm^-2")) == "mS/cm**2"
    assert str(parse_unit("1/(ms*mM)")) == "1/(ms*mM)"
    assert str(parse_unit("mV^(1/2)")) == "mV**(1/2)"
    assert str(DIMENSIONLESS) == "1"
    with pytest.raises(UnitError, match="the unit mV to a power beyond a million"):
        parse_unit("mV") ** 10**7


def test_factors_keep_their_columns() -> None:
    assert [tuple(f) for f in factors("uF/(cm2*mV)")] == [("uF", 1, 1), ("cm", -2, 5), ("mV", -1, 9)]


@pytest.mark.parametrize(
    "value",
    [0.25, np.float32(0.25), np.float64(0.25), np.array(0.25), np.ma.array(0.25),
     Fraction(1, 4), Decimal("0.25"),  registry.Quantity(0.25, "mV"), registry.Quantity(0.00025, "V"),
     registry.Quantity(np.array(250.0), "uV")],
    ids=repr,
)  # fmt: skip
def test_numbers_and_quantities_come_in(value: object) -> None:
    found = magnitude(value, "mV", "gna")
    assert type(found) is float
    assert found == 0.25


def test_integers_come_in() -> None:
    for value in (3, np.int64(3), np.uint8(3), np.array(3)):
        assert magnitude(value, "1", "n") == 3.0


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_float_is_what_it_is(x: float) -> None:
    assert magnitude(x, "mV", "v") == x


def test_conversion_between_spellings() -> None:
    assert magnitude(registry.Quantity(1.0, "uF/cm^2"), "µF/cm²", "C") == pytest.approx(1.0)
    assert magnitude(registry.Quantity(2.0, "1/(s*M)"), "1/(ms*mM)", "alpha") == pytest.approx(2e-6)
    assert magnitude(registry.Quantity(279.45, "K"), "degC", "T") == pytest.approx(6.3)
    assert magnitude(registry.Quantity(5.0, "mV/V"), "1", "x") == pytest.approx(0.005)


class AstropyLike:
    """Astropy is no dependency: what is used of its Quantity."""

    unit = "V"

    def to(self, unit: str) -> object:
        raise AssertionError("to_value is what is asked for")

    def to_value(self, unit: str) -> np.float64:
        if unit != "mV":
            raise ValueError("'V' (electrical potential) and 'ms' (time) are not convertible")
        return np.float64(3.0)


class QuantitiesLike:
    """The package Quantities, which Neo uses."""

    magnitude = np.array(3.0)

    def rescale(self, unit: str) -> QuantitiesLike:
        assert unit == "mV"
        return self


class BrianLike(np.ndarray):
    """Brian 2's Quantity: an array that becomes a float without its unit."""

    def has_same_dimensions(self, other: object) -> bool:
        return False


def test_quantities_of_other_packages() -> None:
    assert magnitude(AstropyLike(), "mV", "v") == 3.0
    assert magnitude(QuantitiesLike(), "mV", "v") == 3.0
    with pytest.raises(UnitError) as caught:
        magnitude(AstropyLike(), "ms", "tau")
    assert caught.value.cause == "tau is given in V, which cannot be converted to ms"
    with pytest.raises(UnitError, match="v is given as a BrianLike, whose unit cannot be read"):
        magnitude(np.array(0.003).view(BrianLike), "mV", "v")


def test_a_quantity_of_another_dimension_is_refused() -> None:
    with pytest.raises(UnitError) as caught:
        magnitude(registry.Quantity(3.0, "mV"), "ms", "HH's parameter tau")
    assert caught.value.cause == "HH's parameter tau is given in millivolt, which cannot be converted to ms"
    assert caught.value.fix == "give a quantity that can be, or a plain number, which is taken as ms"


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        (
            "3 mV",
            "mV",
            "v is '3 mV' of type str; give a number, which is taken as mV, or a quantity with a unit",
        ),
        (None, "1", "v is None of type NoneType; give a number"),
        (True, "1", "v is True of type bool; give a number"),
        (1 + 0j, "1", "v is (1+0j) of type complex; give a number"),
        ([1.0], "1", "v is [1.0] of type list; give a number"),
        (np.str_("1"), "1", "v is np.str_('1') of type str_; give a number"),
        (np.bool_(True), "1", "v is np.True_ of type bool; give a number"),
        (np.complex128(1), "1", "v is np.complex128(1+0j) of type complex128; give a number"),
        (np.timedelta64(3, "ns"), "1", "v is np.timedelta64(3,'ns') of type timedelta64; give a number"),
        (np.ma.masked, "1", "v is masked of type MaskedConstant; give a number"),
        (float, "1", "v is <class 'float'> of type type; give a number"),
        (np.array([1.0]), "1", "v expects one number, got an array of shape (1,)"),
        (
            registry.Quantity(np.zeros((2, 3)), "mV"),
            "mV",
            "v expects one number, got an array of shape (2, 3)",
        ),
    ],
    ids=str,
)
def test_what_is_no_number(value: object, unit: str, expected: str) -> None:
    with pytest.raises(ArgumentTypeError) as caught:
        magnitude(value, unit, "v")
    assert str(caught.value) == expected


@pytest.mark.parametrize("value", [math.nan, math.inf, np.float32("-inf"), registry.Quantity(math.nan, "V")])
def test_what_is_not_finite(value: object) -> None:
    with pytest.raises(ArgumentError, match=r"^v is (nan|inf|-inf); it must be finite$"):
        magnitude(value, "mV", "v")
    assert not math.isfinite(magnitude(value, "mV", "v", finite=False))


def test_what_no_float_can_hold() -> None:
    with pytest.raises(ArgumentError, match="v is no number that a float can hold: int too large"):
        magnitude(10**400, "mV", "v")


def test_the_fields_units_and_plain_numbers_do_not_import_pint() -> None:
    code = (
        "import sys\nfrom neun_py.spec.units import magnitude, parse_unit\n"
        "parse_unit('µF/cm²'), parse_unit('1/(ms*mM)'), magnitude(3, 'mV', 'v'), magnitude(0.5, 'mV', 'v')\n"
        "print('pint' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
