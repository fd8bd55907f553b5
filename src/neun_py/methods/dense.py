"""The solution within a step, as polynomials of the place in it."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from neun_py.methods.coefficients import Row, row_of

__all__ = ["nested", "nested_terms"]


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


def nested_terms(polynomial: Sequence[Fraction]) -> tuple[Fraction, ...]:
    """Give t_0, t_1, ... with which a polynomial is theta*(t_0 + (1 - theta)*(t_1 + theta*(t_2 + (1 - theta)*...))).

    So it is better computed: the terms beyond the first fade towards both ends of the step, where the powers of theta
    cancel one another; and at theta = 1 it is t_0 whatever the rounding.
    """
    terms: list[Fraction] = []
    rest = [Fraction(0), *polynomial]
    for place in range(len(polynomial)):
        # Take theta or 1 - theta out, at whose zero only what stands before the bracket is left.
        if place % 2:
            quotient: list[Fraction] = []
            for factor in rest[:0:-1]:  # by theta - 1, from the highest power on
                quotient.append(factor + (quotient[-1] if quotient else 0))
            rest = [-x for x in reversed(quotient)]
        else:
            rest = rest[1:]
        terms.append(rest[0] if place % 2 else sum(rest, Fraction(0)))
        rest[0] -= terms[-1]
    return tuple(terms)


def _expanded(terms: Sequence[Fraction]) -> tuple[Fraction, ...]:
    """Give the factors of theta, theta**2, ... of theta*(t0 + (1 - theta)*(t1 + theta*(t2 + ...)))."""
    result: list[Fraction] = []
    for place, term in reversed(tuple(enumerate(terms))):
        inner = [term + (result[0] if result else 0), *result[1:]]
        shifted = [Fraction(0), *inner]
        # times 1 - theta at every second place, times theta at the others
        result = [x - y for x, y in zip([*inner, Fraction(0)], shifted, strict=True)] if place % 2 else shifted
    return tuple(result[1:])
