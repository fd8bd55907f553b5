"""Equations as one writes them for scipy: what the solvers of others are given, in plain Python."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import exp

__all__ = ["Flow", "chay", "hodgkin_huxley"]

Flow = Callable[[float, Sequence[float]], list[float]]


def hodgkin_huxley(current: float, p: dict[str, float]) -> Flow:
    """Give the flow of v, h, m, n."""
    gna, gk, gl, vna, vk, vl, cm = (p[n] for n in ("gna", "gk", "gl", "vna", "vk", "vl", "cm"))

    def flow(_: float, y: Sequence[float]) -> list[float]:
        v, h, m, n = y
        alpha_m = 0.1 * (v + 40) / (1 - exp(-(v + 40) / 10))
        alpha_n = 0.01 * (v + 55) / (1 - exp(-(v + 55) / 10))
        ions = gna * m**3 * h * (v - vna) + gk * n**4 * (v - vk) + gl * (v - vl)
        return [
            (current - ions) / cm,
            0.07 * exp(-(v + 65) / 20) * (1 - h) - h / (1 + exp(-(v + 35) / 10)),
            alpha_m * (1 - m) - 4 * exp(-(v + 65) / 18) * m,
            alpha_n * (1 - n) - 0.125 * exp(-(v + 65) / 80) * n,
        ]

    return flow


def chay(p: dict[str, float]) -> Flow:
    """Give the flow of v, n, c of Chay (1985)."""

    def flow(_: float, y: Sequence[float]) -> list[float]:
        v, n, c = y
        alpha_m, beta_m = 0.1 * (v + 25) / (1 - exp(-0.1 * v - 2.5)), 4 * exp(-(v + 50) / 18)
        alpha_h, beta_h = 0.07 * exp(-0.05 * v - 2.5), 1 / (1 + exp(-0.1 * v - 2))
        alpha_n, beta_n = 0.01 * (v + 20) / (1 - exp(-0.1 * v - 2)), 0.125 * exp(-(v + 30) / 80)
        opened = (alpha_m / (alpha_m + beta_m)) ** 3 * alpha_h / (alpha_h + beta_h)
        currents = p["gi"] * opened * (v - p["vi"]) + p["gkv"] * n**4 * (v - p["vk"]) + p["gl"] * (v - p["vl"])
        return [
            -currents - p["gkc"] * c / (1 + c) * (v - p["vk"]),
            (alpha_n / (alpha_n + beta_n) - n) * p["lambda_n"] * (alpha_n + beta_n),
            p["rho"] * (opened * (p["vc"] - v) - p["k_c"] * c),
        ]

    return flow
