"""How long the next step is: functions of numbers alone, which every kernel of windows and its reference call.

The control is proportional and integral (Gustafsson 1991, ACM Trans Math Softw 17:533, doi:10.1145/210232.210242;
Hairer, Norsett & Wanner 1993, section IV.2 of volume II): after a step with error e and the one before it with error p,
both in units of the tolerance, the next is 0.9 e**(-0.7/k) p**(0.4/k) times as long, where the error is of order k in
the step. A step whose error is above 1 is taken again, 0.9 e**(-1/k) times as long.
"""

from __future__ import annotations

from fractions import Fraction

from neun_py.lower import algebra as al
from neun_py.lower.arithmetic import expand_powers, fuse
from neun_py.lower.naming import to_function
from neun_py.lower.program import Function
from neun_py.spec.expression import Node, call, logical_and, num, select, sym

__all__ = ["judged", "never_judged", "paced"]

_SAFETY = Fraction(9, 10)
_LEAST, _MOST = Fraction(1, 5), Fraction(8)
"""What a step may shrink and grow by at once."""
_SMALLEST, _LARGEST = Fraction(1, 10**20), Fraction(10**20)
"""What the square of an error is taken for beyond them."""
_CALM = Fraction(-921, 100)
"""The logarithm of 1e-4, which an earlier error is taken for if it is less: one very good step promises nothing."""


def judged(order: int) -> Function:
    """Give ``judged(error, previous, dt, size, again) -> size, previous, good``.

    Parameters
    ----------
    order : int
        The order k of the error estimate in the step.

    Notes
    -----
    `error` is the mean square of the error in units of the tolerance, `previous` the logarithm of the error of the last
    good step, `dt` the step, `size` how long it would have been if nothing had cut it short, and `again` 1 where the
    step before this one was not good. What is no number is not good, and makes the step as short as may be.
    """
    error, previous, dt, size, again = map(sym, ("error", "previous", "dt", "size", "again"))
    good = error <= 1
    bounded = select(error <= num(_LARGEST), select(error > num(_SMALLEST), error, num(_SMALLEST)), num(_LARGEST))
    logarithm = al.mul(num(Fraction(1, 2)), call("log", bounded))
    forward = num(Fraction(-7, 10 * order)) * logarithm + num(Fraction(4, 10 * order)) * previous
    factor = num(_SAFETY) * call("exp", select(good, forward, num(Fraction(-1, order)) * logarithm))
    factor = select(factor > num(_LEAST), select(factor < num(_MOST), factor, num(_MOST)), num(_LEAST))
    most_now = select(logical_and(good, again > 0), select(factor < 1, factor, al.ONE), factor)
    wanted = dt * most_now
    # A step that a window's end cut short says nothing against the length that was meant.
    whole = select(logical_and(dt < size, most_now >= 1), select(wanted > size, wanted, size), wanted)
    results = (
        select(good, whole, dt * factor),
        select(good, select(logarithm > num(_CALM), logarithm, num(_CALM)), previous),
        select(good, al.ONE, al.ZERO),
    )
    arguments = ("error", "previous", "dt", "size", "again")
    return to_function(
        "judged", arguments, _written(results), doc="Give the size of the next step, and if this is good."
    )


def never_judged() -> Function:
    """Give the same of a method without an error estimate: each step is good if its error, 0, is a number."""
    good = sym("error") <= 1
    results = (select(good, sym("size"), al.ZERO), sym("previous"), select(good, al.ONE, al.ZERO))
    arguments = ("error", "previous", "dt", "size", "again")
    return to_function("judged", arguments, results, doc="Give the size of the next step, and if this is good.")


def paced() -> Function:
    """Give ``paced(size, time, until) -> dt``: no step goes beyond `until`, and none before it is left very short."""
    size, left = sym("size"), sym("until") - sym("time")
    half = select(size + size > left, num(Fraction(1, 2)) * left, size)
    dt = select(num(Fraction(101, 100)) * size >= left, left, half)
    return to_function("paced", ("size", "time", "until"), _written((dt,)), doc="Give the next step.")


def _written(results: tuple[Node, ...]) -> tuple[Node, ...]:
    return fuse(expand_powers(results))
