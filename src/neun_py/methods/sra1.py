"""Roessler's SRA1: strong order 1.5 for noise that does not depend on the state."""

from __future__ import annotations

from neun_py.methods.stochastic import Scheme, StochasticMethod

SRA1 = StochasticMethod(
    name="Roessler's SRA1",
    short_name="SRA1",
    source="Roessler (2010) SIAM J. Numer. Anal. 48:922-952, doi:10.1137/09076636X",
    scheme=Scheme.ADDITIVE,
    sense="Ito",
    strong_order=1.5,
    weak_order=2.0,
    order=2.0,
    needs="additive",
    description="Two evaluations a step, with the integral of the noise's path over the step; only for additive noise.",
)
