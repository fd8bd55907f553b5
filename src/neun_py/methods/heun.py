"""Heun's method of order 2: the mean of the slopes at both ends of the step."""

from __future__ import annotations

from neun_py.methods.tableau import Tableau

HEUN = Tableau(
    name="Heun",
    short_name="Heun",
    source="Heun (1900) Z Math Phys 45:23-38; Runge (1895) Math Ann 46:167-178, doi:10.1007/BF01446807",
    order=2,
    a=["", "1"],
    b="1/2 1/2",
    c="0 1",
    description="Two evaluations a step; also strong-stability-preserving, as Euler's method is.",
)
