"""Fit the polynomials of the elementary functions; its output stands in `neun_py.kernels.elementary`.

Run ``python benchmarks/fit_polynomials.py [name ...]``. Each fit is the weighted minimax of Remez (see
Muller, *Elementary Functions*, 3rd ed., ch. 3) on a fine Chebyshev grid in 100-digit arithmetic.
Coefficients are rounded to the format one after the other, from the lowest degree up, and what follows is
fitted again around those already rounded, so that rounding costs next to nothing. The error is printed in
units of 2**-digits of the function.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

import mpmath
from mpmath import mpf

from neun_py.lower.precision import DOUBLE, FLOAT, Precision

mpmath.mp.dps = 100
Real = Callable[[mpf], mpf]


@dataclass(frozen=True)
class Fit:
    """A polynomial for `f` on [a, b], of `terms` (Double, Float), its error weighted by `weight`."""

    name: str
    f: Real
    weight: Real
    a: mpf
    b: mpf
    terms: tuple[int, int]


def tail(coefficient: Callable[[int], mpf], first: int) -> Real:
    """Give the power series from its coefficient `first` on; 140 terms are 100 digits wherever it is used."""
    coefficients = [coefficient(k) for k in range(first, first + 140)][::-1]
    return lambda z: mpmath.polyval(coefficients, z)


HALF_LN2 = mpmath.ln2 / 2 * mpf("1.0001")
HALF = mpf("0.50005")
LOG_Z = (mpmath.sqrt(2) - 1) ** 4 * mpf("1.0001")  # ((sqrt 2 - 1)/(sqrt 2 + 1))**2
TRIG_Z = (mpmath.pi / 4 * mpf("1.0003")) ** 2
ATAN_Z = (mpmath.sqrt(2) - 1) ** 2 * mpf("1.0001")


def relative_to(function: Real, power: int) -> Real:
    """Weight of a polynomial in z = s*s that is multiplied by s**power, in a function of s."""
    return lambda z: z ** (mpf(power) / 2) / function(mpmath.sqrt(z))


def _over_factorial(k: int) -> mpf:
    return 1 / mpmath.factorial(k)


def _width(k: int) -> mpf:
    """Give coefficients of f*(2**f + 1)/(2**f - 1), in f**2."""
    return 2 / mpmath.ln2 * mpmath.bernoulli(2 * k) * _over_factorial(2 * k) * mpmath.ln2 ** (2 * k)


EXP_REST = tail(_over_factorial, 2)
FITS = (
    Fit("exp", EXP_REST, lambda r: r**2 / mpmath.exp(r), -HALF_LN2, HALF_LN2, (10, 5)),
    Fit("expm1", EXP_REST, lambda r: r**2 / mpmath.expm1(r), -HALF_LN2, HALF_LN2, (10, 5)),
    # r/(e**r - 1) + r/2 is even: 1 + r**2/12 - r**4/720 + ...; a polynomial in r**2 that is multiplied by it
    Fit(
        "expm1 divisor",
        tail(lambda k: mpmath.bernoulli(2 * k) * _over_factorial(2 * k), 1),
        lambda z: z,
        mpf(0),
        HALF_LN2**2,
        (5, 2),
    ),
    Fit(
        "exp2",
        tail(lambda k: mpmath.ln2**k * _over_factorial(k), 1),
        lambda f: abs(f) / mpf(2) ** f,
        -HALF,
        HALF,
        (11, 6),
    ),
    Fit("exp2m1 width", tail(_width, 1), lambda z: z * mpmath.ln2 / 2, mpf(0), HALF**2, (5, 2)),
    Fit("log", tail(lambda k: mpf(2) / (2 * k + 1), 1), relative_to(mpmath.atanh, 3), mpf(0), LOG_Z, (7, 3)),
    Fit(
        "log tail",
        tail(lambda k: mpf(2) / (2 * k + 1), 2),
        relative_to(mpmath.atanh, 5),
        mpf(0),
        LOG_Z,
        (8, 3),
    ),
    Fit(
        "sinh",
        tail(lambda k: _over_factorial(2 * k + 1), 1),
        relative_to(mpmath.sinh, 3),
        mpf(0),
        HALF_LN2**2,
        (5, 3),
    ),
    Fit(
        "cosh",
        tail(lambda k: _over_factorial(2 * k), 1),
        relative_to(mpmath.cosh, 2),
        mpf(0),
        HALF_LN2**2,
        (5, 3),
    ),
    Fit(
        "sin",
        tail(lambda k: (-1) ** k * _over_factorial(2 * k + 1), 1),
        relative_to(mpmath.sin, 3),
        mpf(0),
        TRIG_Z,
        (6, 3),
    ),
    Fit(
        "cos",
        tail(lambda k: (-1) ** k * _over_factorial(2 * k), 2),
        relative_to(mpmath.cos, 4),
        mpf(0),
        TRIG_Z,
        (6, 3),
    ),
    Fit(
        "atan",
        tail(lambda k: mpf((-1) ** k) / (2 * k + 1), 1),
        relative_to(mpmath.atan, 3),
        mpf(0),
        ATAN_Z,
        (11, 5),
    ),
    Fit("cbrt", lambda m: 1 / mpmath.cbrt(m), mpmath.cbrt, mpf(1), mpf(2), (6, 6)),
)


def remez(points: list[mpf], values: list[mpf], weights: list[mpf], terms: int) -> tuple[list[mpf], mpf]:
    """Give the coefficients of least largest weighted error on the points (weights > 0), and that error."""
    n, last = terms + 1, len(points) - 1
    rows = [[x**i for i in range(terms)] for x in points]
    chosen = sorted({round(last * (1 - mpmath.cos(mpmath.pi * i / terms)) / 2) for i in range(n)})
    coefficients: list[mpf] = []
    worst = mpf(0)
    for _ in range(200):
        matrix = mpmath.matrix([[*(weights[j] * t for t in rows[j]), (-1) ** i] for i, j in enumerate(chosen)])
        *coefficients, level = mpmath.lu_solve(matrix, mpmath.matrix([weights[j] * values[j] for j in chosen]))
        errors = [w * (v - mpmath.fdot(row, coefficients)) for row, v, w in zip(rows, values, weights, strict=True)]
        worst = max(abs(e) for e in errors)
        if worst <= abs(level) * mpf("1.01"):
            break
        chosen = _exchange(chosen, errors)
    return coefficients, worst


def _exchange(chosen: list[int], errors: list[mpf]) -> list[int]:
    """Take the worst point into the reference for the neighbour of its sign (Stiefel): signs alternate."""
    worst = max(range(len(errors)), key=lambda j: abs(errors[j]))
    same = [mpmath.sign(errors[j]) == mpmath.sign(errors[worst]) for j in chosen]
    after = sum(j < worst for j in chosen)
    if after == 0 and not same[0]:
        return [worst, *chosen[:-1]]
    if after == len(chosen) and not same[-1]:
        return [*chosen[1:], worst]
    leaving = after - 1 if after > 0 and same[after - 1] else after
    return [*chosen[:leaving], worst, *chosen[leaving + 1 :]]


def rounded(x: mpf, p: Precision) -> float:
    sign, mantissa, exponent, _ = x._mpf_
    return p.round((-1) ** sign * Fraction(int(mantissa)) * Fraction(2) ** exponent)


def fit(task: Fit, p: Precision, points_per_term: int = 40) -> tuple[list[float], float]:
    """Give the rounded coefficients, lowest degree first, and the error in units of 2**-digits."""
    terms = task.terms[p is FLOAT]
    count = points_per_term * terms
    grid = [
        task.a + (task.b - task.a) * (1 - mpmath.cos(mpmath.pi * (2 * i + 1) / (2 * count))) / 2 for i in range(count)
    ]
    values, weights = [task.f(x) for x in grid], [task.weight(x) for x in grid]
    found: list[float] = []
    for start in range(terms):
        # f - found = x**start * rest, and rest is fitted: 1, x, x**2, ... alternate through x = 0
        rest = [(v - mpmath.polyval([0, *found[::-1]], x)) / x**start for x, v in zip(grid, values, strict=True)]
        scaled = [abs(w * x**start) for x, w in zip(grid, weights, strict=True)]
        coefficients, _ = remez(grid, rest, scaled, terms - start)
        found.append(rounded(coefficients[0], p))
    errors = [v - mpmath.polyval(found[::-1], x) for x, v in zip(grid, values, strict=True)]
    worst = max(abs(w * e) for w, e in zip(weights, errors, strict=True))
    return found, float(worst * mpf(2) ** p.digits)


def main(wanted: list[str]) -> None:
    for task in FITS:
        if wanted and task.name not in wanted:
            continue
        for p in (DOUBLE, FLOAT):
            coefficients, error = fit(task, p)
            print(f"# {task.name}, {p.name}: {error:.2g} * 2**-{p.digits}")
            for c in coefficients:
                print(f'    "{c!r}",' if p is DOUBLE else f'    "{c:.9g}",')


if __name__ == "__main__":
    main(sys.argv[1:])
