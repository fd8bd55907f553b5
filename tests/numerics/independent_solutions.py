"""Equations written a second time, by hand, and solved by scipy: what the package is compared with.

Nothing here comes from the package. Hodgkin-Huxley is written per cm2 (mS/cm2, uF/cm2, uA/cm2); a cell of the
package has `AREA` times that. Sources: Hodgkin & Huxley (1952) J. Physiol. 117:500; Hindmarsh & Rose (1984) Proc.
R. Soc. Lond. B 221:87; Izhikevich (2003) IEEE Trans. Neural Netw. 14:1569.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import scipy.integrate
import scipy.optimize

Array = np.ndarray[Any, Any]
Flow = Callable[[float, Any], list[float]]

AREA = 7.854e-3  # cm2
TIGHT = 1e-13


def ratio(x: float) -> float:
    """Give x/(1 - exp(-x)), which is 1 at 0."""
    return 1 + x / 2 + x * x / 12 if abs(x) < 1e-4 else x / -math.expm1(-x)


def hodgkin_huxley_rates(v: float) -> tuple[float, ...]:
    """Give alpha_h, beta_h, alpha_m, beta_m, alpha_n, beta_n in 1/ms."""
    return (
        0.07 * math.exp(-(v + 65) / 20),
        1 / (1 + math.exp(-(v + 35) / 10)),
        ratio((v + 40) / 10),
        4 * math.exp(-(v + 65) / 18),
        0.1 * ratio((v + 55) / 10),
        0.125 * math.exp(-(v + 65) / 80),
    )


def hodgkin_huxley(current: float, leak_reversal: float = -54.387) -> Flow:
    """Give the flow of (v, h, m, n) at a current in uA/cm2."""

    def flow(t: float, y: Any) -> list[float]:
        v, h, m, n = (float(x) for x in y)
        ah, bh, am, bm, an, bn = hodgkin_huxley_rates(v)
        ionic = 120 * m**3 * h * (v - 50) + 36 * n**4 * (v + 77) + 0.3 * (v - leak_reversal)
        return [current - ionic, ah * (1 - h) - bh * h, am * (1 - m) - bm * m, an * (1 - n) - bn * n]

    return flow


def hodgkin_huxley_gates(v: float) -> tuple[float, float, float]:
    """Give h, m, n at their steady state."""
    ah, bh, am, bm, an, bn = hodgkin_huxley_rates(v)
    return ah / (ah + bh), am / (am + bm), an / (an + bn)


def hodgkin_huxley_rest(current: float, leak_reversal: float = -54.387) -> tuple[float, ...]:
    """Give the equilibrium (v, h, m, n); there is one."""
    flow = hodgkin_huxley(current, leak_reversal)

    def balance(v: float) -> float:
        return flow(0.0, (v, *hodgkin_huxley_gates(v)))[0]

    v = float(scipy.optimize.brentq(balance, -90.0, 0.0, xtol=1e-13))
    return v, *hodgkin_huxley_gates(v)


def hindmarsh_rose(
    e: float,
    mu: float,
    S: float = 4.0,
    c: float = 1.0,
    xr: float = -1.6,
    a: float = 1.0,
    b: float = 3.0,
    d: float = 5.0,
) -> Flow:
    """Give the flow of (x, y, z)."""

    def flow(t: float, state: Any) -> list[float]:
        x, y, z = (float(s) for s in state)
        return [y + b * x * x - a * x**3 - z + e, c - d * x * x - y, mu * (S * (x - xr) - z)]

    return flow


def eigenvalues(flow: Flow, y: Sequence[float]) -> Array:
    """Give the eigenvalues of the flow's Jacobian, by central differences."""
    columns = []
    for k, x in enumerate(y):
        step = 1e-5 * max(abs(x), 1e-2)
        up, down = list(y), list(y)
        up[k], down[k] = x + step, x - step
        columns.append((np.array(flow(0.0, up)) - np.array(flow(0.0, down))) / (up[k] - down[k]))
    return np.linalg.eigvals(np.array(columns).T)


def solve(flow: Flow, start: Sequence[float], times: Sequence[float], tolerance: float = TIGHT) -> Array:
    """Give the states (time, variable) by DOP853."""
    found: Any = scipy.integrate.solve_ivp(
        flow, (0.0, float(times[-1])), list(start), method="DOP853", t_eval=list(times), rtol=tolerance, atol=tolerance
    )
    assert found.success, found.message
    return np.asarray(found.y).T


def upward_crossings(
    flow: Flow, start: Sequence[float], duration: float, level: float = 0.0, tolerance: float = 1e-10
) -> Array:
    """Give the times at which the first variable crosses a level upward, by DOP853's dense output."""

    def crossing(t: float, y: Any) -> float:
        return float(y[0]) - level

    crossing.direction = 1.0  # type: ignore[attr-defined]
    found: Any = scipy.integrate.solve_ivp(
        flow, (0.0, duration), list(start), method="DOP853", events=crossing, rtol=tolerance, atol=tolerance
    )
    return np.asarray(found.t_events[0])


def izhikevich_spikes(
    p: Mapping[str, float], current: float, v: float, duration: float, threshold: float = 30.0
) -> Array:
    """Give the spike times of Izhikevich's model, the reset at the very crossing."""
    spikes: list[float] = []
    t, state = 0.0, [v, p["b"] * v]

    def flow(_: float, y: Any) -> list[float]:
        x, u = float(y[0]), float(y[1])
        return [0.04 * x * x + 5 * x + 140 - u + current, p["a"] * (p["b"] * x - u)]

    def peak(_: float, y: Any) -> float:
        return float(y[0]) - threshold

    peak.terminal, peak.direction = True, 1.0  # type: ignore[attr-defined]
    while True:
        found: Any = scipy.integrate.solve_ivp(
            flow, (t, duration), state, method="DOP853", events=peak, rtol=1e-11, atol=1e-11
        )
        if not found.t_events[0].size:
            return np.array(spikes)
        t = float(found.t_events[0][0])
        spikes.append(t)
        state = [p["c"], float(found.y_events[0][0][1]) + p["d"]]


def slope(steps: Sequence[float], errors: Sequence[float] | Array) -> float:
    """Give the fitted order: the slope of log error over log step."""
    return float(np.polyfit(np.log(steps), np.log(errors), 1)[0])


def crossings(times: Array, values: Array, level: float = 0.0) -> Array:
    """Give when samples cross a level upward, interpolated linearly."""
    (at,) = np.nonzero((values[:-1] < level) & (values[1:] >= level))
    fraction = (level - values[at]) / (values[at + 1] - values[at])
    return np.asarray(times[at] + fraction * (times[at + 1] - times[at]))
