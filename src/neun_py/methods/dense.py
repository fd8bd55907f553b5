"""The solution within a step, as polynomials of the place in it."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from neun_py.methods.coefficients import Row, row_of

__all__ = ["nested"]


def nested(weights: Row, *corrections: Row) -> tuple[tuple[Fraction, ...], ...]:
    """Give the polynomials b_i(theta) of a dense output that is written as nested products.

    The cubic through both ends of the step with their slopes, and corrections that change neither::

        theta*(b + (1 - theta)*(k_first - b + theta*(2*b - k_last - k_first
            + (1 - theta)*(d_1 + theta*(d_2 + (1 - theta)*(d_3 + theta*d_4))))))

    as Hairer, Norsett & Wanner (1993) Solving Ordinary Differential Equations I, II.6 write it,
    doi:10.1007/978-3-540-78862-1.

    Parameters
    ----------
    weights : row
        What each stage gives to the new state; the last stage, which is at the new state, gives 0.
    *corrections : row
        d_1, d_2, ...: what each stage gives to them. They may go on to stages that are there for them alone.

    Returns
    -------
    tuple of tuple of Fraction
        For every stage the factors of theta, theta**2, ...; the new state is at theta = 1.
    """
    b = row_of("nested", "weights", weights)
    extra = [row_of("nested", f"correction {i}", row) for i, row in enumerate(corrections, 1)]
    last, stages = len(b) - 1, max(map(len, [b, *extra]))
    polynomials = []
    for i in range(stages):
        weight = b[i] if i <= last else Fraction(0)
        first_slope, last_slope = int(i == 0), int(i == last)
        terms = [weight, first_slope - weight, 2 * weight - last_slope - first_slope]
        terms += [row[i] if i < len(row) else Fraction(0) for row in extra]
        polynomials.append(_expanded(terms))
    return tuple(polynomials)


def _expanded(terms: Sequence[Fraction]) -> tuple[Fraction, ...]:
    """Give the factors of theta, theta**2, ... of theta*(t0 + (1 - theta)*(t1 + theta*(t2 + ...)))."""
    result: list[Fraction] = []
    for place, term in reversed(tuple(enumerate(terms))):
        inner = [term + (result[0] if result else 0), *result[1:]]
        shifted = [Fraction(0), *inner]
        # times 1 - theta at every second place, times theta at the others
        result = [x - y for x, y in zip([*inner, Fraction(0)], shifted, strict=True)] if place % 2 else shifted
    return tuple(result[1:])
