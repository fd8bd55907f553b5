"""The series of the removable quotients, against mpmath's Taylor coefficients and its values."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from mpmath import mp, mpf

from neun_py.kernels.reference import evaluate
from neun_py.lower.precision import PRECISIONS, Precision
from neun_py.lower.program import Function
from neun_py.lower.series import evaluate_series, quotient_series, radius, terms_needed
from neun_py.spec.expression import sym

BOTH_FORMATS = pytest.mark.parametrize("p", PRECISIONS.values(), ids=list(PRECISIONS))
QUOTIENTS: dict[str, Callable[[Any], Any]] = {
    "expm1": lambda u: mp.expm1(u) / u,
    "sinh": lambda u: mp.sinh(u) / u,
    "tanh": lambda u: mp.tanh(u) / u,
    "sin": lambda u: mp.sin(u) / u,
    "log1p": lambda u: mp.log1p(u) / u,
    "1-cos": lambda u: 2 * mp.sin(u / 2) ** 2 / u**2,
}
ALL = pytest.mark.parametrize(("name", "inverse"), [(n, i) for n in QUOTIENTS for i in (False, True)])


def value(name: str, inverse: bool, u: Any) -> Any:
    found = QUOTIENTS[name](u) if u else mpf(1) / (2 if name == "1-cos" else 1)
    return 1 / found if inverse else found


@ALL
def test_coefficients_are_those_of_mpmath(name: str, inverse: bool) -> None:
    with mp.workdps(40):
        wanted = mp.taylor(lambda u: value(name, inverse, u), 0, 14)
        for k, (found, coefficient) in enumerate(zip(quotient_series(name, inverse), wanted, strict=False)):
            assert abs(mpf(found.numerator) / found.denominator - coefficient) < mpf(10) ** -20, k


@BOTH_FORMATS
@ALL
def test_what_is_left_out_is_less_than_half_an_ulp(name: str, inverse: bool, p: Precision) -> None:
    coefficients = quotient_series(name, inverse)
    used = coefficients[: terms_needed(coefficients, p)]
    with mp.workdps(60):
        for u in (radius(p), -radius(p), radius(p) / 3):
            total = sum((c * u**k for k, c in enumerate(used)), Fraction(0))
            exact = value(name, inverse, mpf(u.numerator) / u.denominator)
            assert abs(mpf(total.numerator) / total.denominator - exact) < abs(exact) * mpf(2) ** -(p.digits + 1)


@BOTH_FORMATS
@ALL
def test_the_series_as_it_is_evaluated(name: str, inverse: bool, p: Precision) -> None:
    """Within one unit in the last place: the constant term rules, and the terms after it shrink."""
    function = Function("series", ("u",), (), (evaluate_series(sym("u"), quotient_series(name, inverse), p),))
    with mp.workdps(60):
        for k in range(-40, 41):
            u = p.nearest(float(radius(p)) * k / 40)
            (got,) = evaluate(function, (u,), {}, p)
            exact = value(name, inverse, mpf(u))
            assert abs(mpf(got) - exact) < abs(exact) * mpf(2) ** -(p.digits - 1), u
