"""JAX: the neurons of hh_neurons.py in a jitted loop on one CPU; one JSON line with ns per neuron-step.

Run it with the Python of an environment made by ``environments.py``.
"""

from __future__ import annotations

import importlib
import os
import time
from pathlib import Path
from typing import Any

import hh_neurons
import numpy as np

UNROLL = 4  # steps in a turn of the loop; scan and fori_loop are as fast as each other, and this takes 3 % off either


def xla_flags(flags: str) -> str:
    """Give the flags for XLA: one thread, and registers as wide as there are."""
    found = "--xla_cpu_multi_thread_eigen=false"
    cpu = Path("/proc/cpuinfo")
    # XLA takes 256 bits even where there are 512: with these a step takes 0.7 of the time
    if flags == "fast" and cpu.exists() and "avx512f" in cpu.read_text():
        found += " --xla_cpu_prefer_vector_width=512"
    return found


def flow(jnp: Any, p: dict[str, Any], y: tuple[Any, ...]) -> tuple[Any, ...]:
    """Give the time derivatives, with the exponentials and quotients of hh_rk4.c."""
    v, h, m, n = y
    ah, bh = 0.07 * jnp.exp(-(v + 65) / 20), 1 / (jnp.exp(-(v + 35) / 10) + 1)
    am, bm = 0.1 * -(v + 40) / (jnp.exp(-(v + 40) / 10) - 1), 4 * jnp.exp(-(v + 65) / 18)
    an, bn = 0.01 * -(v + 55) / (jnp.exp(-(v + 55) / 10) - 1), 0.125 * jnp.exp(-(v + 65) / 80)
    sodium, potassium = p["gna"] * m**3 * h * (v - p["vna"]), p["gk"] * n**4 * (v - p["vk"])
    current = p["i"] - p["gl"] * (v - p["vl"]) - sodium - potassium
    return current / p["cm"], ah * (1 - h) - bh * h, am * (1 - m) - bm * m, an * (1 - n) - bn * n


def step(jnp: Any, p: dict[str, Any], y: tuple[Any, ...]) -> tuple[Any, ...]:
    """Give the state after one step of RK4."""
    s = hh_neurons.STEP
    k1 = flow(jnp, p, y)
    k2 = flow(jnp, p, tuple(a + s / 2 * k for a, k in zip(y, k1, strict=True)))
    k3 = flow(jnp, p, tuple(a + s / 2 * k for a, k in zip(y, k2, strict=True)))
    k4 = flow(jnp, p, tuple(a + s * k for a, k in zip(y, k3, strict=True)))
    return tuple(a + s / 6 * (b + 2 * c + 2 * d + e) for a, b, c, d, e in zip(y, k1, k2, k3, k4, strict=True))


def main() -> None:
    chosen = hh_neurons.options(__doc__, rounds=7)
    pinned = hh_neurons.pin()  # before jax starts its threads
    flags = xla_flags(chosen.flags)
    os.environ["XLA_FLAGS"] = flags
    os.environ["JAX_PLATFORMS"] = "cpu"
    jax: Any = importlib.import_module("jax")  # not by a statement: the project's own environment has no jax
    jax.config.update("jax_enable_x64", chosen.precision == "double")
    jnp = jax.numpy
    kind = jnp.float64 if chosen.precision == "double" else jnp.float32
    p = {name: jnp.asarray(value, kind) for name, value in hh_neurons.parameters(chosen.neurons).items()}
    start = tuple(jnp.full(chosen.neurons, value, kind) for value in hh_neurons.INITIAL.values())
    unroll = UNROLL if chosen.flags == "fast" else 1

    @jax.jit  # type: ignore[untyped-decorator]
    def run(p: dict[str, Any], y: tuple[Any, ...]) -> Any:
        return jax.lax.fori_loop(0, chosen.steps, lambda _, now: step(jnp, p, now), y, unroll=unroll)

    end = jax.block_until_ready(run(p, start))
    seconds = []
    for _ in range(chosen.rounds):
        begin = time.perf_counter()
        end = jax.block_until_ready(run(p, start))
        seconds.append(time.perf_counter() - begin)
    hh_neurons.report("JAX", jax.__version__, chosen, seconds, np.asarray(end[0]), f"{pinned}; {flags}")


if __name__ == "__main__":
    main()
