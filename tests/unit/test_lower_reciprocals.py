"""Exponentials in divisors are turned where that saves one, and nothing is lost at the ends."""

from __future__ import annotations

import math

import mpmath
import pytest

import neun_py as neun
from neun_py.kernels.elementary import link
from neun_py.kernels.reference import evaluate
from neun_py.lower.pipeline import lower_flow, passes
from neun_py.lower.precision import DOUBLE, PRECISIONS, Precision
from neun_py.lower.system import System
from neun_py.spec.expression import topological

RATE = neun.Model(
    name="M", short_name="M", source="none", time_unit="1",
    variables={"v": neun.Variable(0.0, "1", "v")}, parameters={},
    equations="rising = 3*(v - 40)/(exp((v - 40)/5) - 1)\nfalling = 4/(1 + exp((40 - v)/5))\ndv/dt = rising - falling",
)  # fmt: skip


def exponentials(system: System) -> int:
    return sum(n.op == "call" and n.value in ("exp", "exp2") for n in topological(*system.roots))


@pytest.mark.parametrize(
    ("name", "left"), [("HH", 2), ("TraubMiles", 2), ("RTM", 2), ("WB", 2), ("PospischilFS", 2), ("PinskyRinzel", 6)]
)
def test_rates_share_their_exponentials(name: str, left: int) -> None:
    assert exponentials(passes(neun.models[name], DOUBLE)[-1][1]) == left


def test_an_exponential_that_stands_elsewhere_too_is_left() -> None:
    both = neun.Model(
        name="M", short_name="M", source="none", time_unit="1",
        variables={"v": neun.Variable(0.0, "1", "v")}, parameters={},
        equations="dv/dt = v/(exp(v/5) - 1) + exp(v/5) + exp(-v/5)",
    )  # fmt: skip
    assert exponentials(passes(both, DOUBLE)[-1][1]) == 2


@pytest.mark.parametrize("p", PRECISIONS.values(), ids=list(PRECISIONS))
@pytest.mark.parametrize("v", [-1e30, -1e5, -3000.0, -400.0, -60.0, 39.9, 40.0, 41.0, 130.0, 400.0, 3000.0, 1e5])
def test_nothing_finite_is_lost(v: float, p: Precision) -> None:
    """Where the turned exponential overflows, the quotient is what it was."""
    v = p.nearest(v)
    assert exponentials(passes(RATE, p)[-1][1]) == 1
    functions = {f.name: f for f in link(lower_flow(RATE, p)).functions}
    got = evaluate(functions["flow"], [v, 0.0], functions, p)[0]
    with mpmath.workdps(60):
        u = (mpmath.mpf(v) - 40) / 5
        rising = 15 * u / mpmath.expm1(u) if u else mpmath.mpf(15)
        exact = float(rising - 4 / (1 + mpmath.exp(-u)))
    assert math.isfinite(got)
    assert got == pytest.approx(exact, rel=(60 + abs(v - 40) / 5 * (v < 1e4)) * 2.0**-p.digits * 4, abs=0)
