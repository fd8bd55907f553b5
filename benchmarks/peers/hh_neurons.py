"""What every peer simulates: Hodgkin-Huxley neurons, each with parameters and an input of its own, and the reference.

The scripts beside this one run in environments of their own, which need not hold neun_py: only numpy is imported here.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

STEP = 0.001  # ms
INITIAL = {"v": -65.0, "h": 0.6, "m": 0.05, "n": 0.3}
AREA = 7.854e-3
DEFAULTS = {"cm": AREA, "vna": 50.0, "vk": -77.0, "vl": -54.387, "gna": 120 * AREA, "gk": 36 * AREA, "gl": 0.3 * AREA}
INPUT = 0.1


def options(summary: str | None, rounds: int) -> argparse.Namespace:
    """Read the options that all scripts have."""
    parser = argparse.ArgumentParser(description=(summary or "").splitlines()[0])
    parser.add_argument("--precision", choices=("double", "float"), default="double")
    parser.add_argument(
        "--flags", choices=("fast", "own"), default="fast", help="the fastest compiler flags found, or the peer's own"
    )
    parser.add_argument("--neurons", type=int, default=1024)
    parser.add_argument("--steps", type=int, default=2000, help="steps in a round")
    parser.add_argument("--rounds", type=int, default=rounds)
    return parser.parse_args()


def parameters(neurons: int) -> dict[str, Floats]:
    """Give the parameters and the input current ``i``, a value a neuron."""
    draw = np.random.default_rng(1)
    found = {name: value * draw.uniform(0.95, 1.05, neurons) for name, value in DEFAULTS.items()}
    found["i"] = INPUT * draw.uniform(0.9, 1.1, neurons)
    return found


def pin() -> str:
    """Keep this process and what it starts on one CPU, and say so."""
    if not hasattr(os, "sched_setaffinity"):
        return "not pinned to one CPU: this system cannot"
    cpu = max(os.sched_getaffinity(0))  # the last: what else runs is likelier on the first
    os.sched_setaffinity(0, {cpu})
    return f"pinned to CPU {cpu}"


def reference(neurons: int, steps: int) -> Floats:
    """Give v after the steps, by plain numpy in double precision."""
    p = parameters(neurons)

    def flow(y: Sequence[Floats]) -> list[Floats]:
        v, h, m, n = y
        ah, bh = 0.07 * np.exp(-(v + 65) / 20), 1 / (np.exp(-(v + 35) / 10) + 1)
        am, bm = 0.1 * -(v + 40) / (np.exp(-(v + 40) / 10) - 1), 4 * np.exp(-(v + 65) / 18)
        an, bn = 0.01 * -(v + 55) / (np.exp(-(v + 55) / 10) - 1), 0.125 * np.exp(-(v + 65) / 80)
        sodium, potassium = p["gna"] * (m * m * m) * h * (v - p["vna"]), p["gk"] * (n * n) * (n * n) * (v - p["vk"])
        current = p["i"] - p["gl"] * (v - p["vl"]) - sodium - potassium
        return [current / p["cm"], ah * (1 - h) - bh * h, am * (1 - m) - bm * m, an * (1 - n) - bn * n]

    y = [np.full(neurons, value) for value in INITIAL.values()]
    for _ in range(steps):
        k1 = flow(y)
        k2 = flow([a + STEP / 2 * k for a, k in zip(y, k1, strict=True)])
        k3 = flow([a + STEP / 2 * k for a, k in zip(y, k2, strict=True)])
        k4 = flow([a + STEP * k for a, k in zip(y, k3, strict=True)])
        y = [a + STEP / 6 * (b + 2 * c + 2 * d + e) for a, b, c, d, e in zip(y, k1, k2, k3, k4, strict=True)]
    return y[0]


def report(
    peer: str, version: str, chosen: argparse.Namespace, seconds: Sequence[float], v: NDArray[np.floating], note: str
) -> None:
    """Print the one JSON line: the times, and how far v is from the reference."""
    times = [second / chosen.neurons / chosen.steps * 1e9 for second in seconds]
    right = reference(chosen.neurons, chosen.steps)
    # in single precision a neuron can hit v = -40 or -55 exactly, where the rates of the C loop are 0/0
    finite = np.isfinite(v)
    found = {
        "peer": peer,
        "version": version,
        "precision": chosen.precision,
        "flags": chosen.flags,
        "ns_per_neuron_step": statistics.median(times),
        "least": min(times),
        "most": max(times),
        "neurons": chosen.neurons,
        "steps": chosen.steps,
        "rounds": len(times),
        "check": float(v[0]) if finite[0] else None,
        # v passes through zero in a spike: relative to the largest, not to each
        "difference": float(np.max(np.abs(v - right)[finite]) / np.max(np.abs(right))) if finite.any() else None,
        "not_finite": int(np.sum(~finite)),
        "note": note,
    }
    print(json.dumps(found))
