"""Heun's method for stochastic equations: a step of Euler and Maruyama, corrected by the mean of its ends."""

from __future__ import annotations

from neun_py.methods.stochastic import Scheme, StochasticMethod

STOCHASTIC_HEUN = StochasticMethod(
    name="Stochastic Heun",
    short_name="StochasticHeun",
    source="Rumelin (1982) SIAM J. Numer. Anal. 19:604-613, doi:10.1137/0719041; Kloeden & Platen (1992) Numerical "
    "Solution of Stochastic Differential Equations, section 4.9, doi:10.1007/978-3-662-12616-5",
    scheme=Scheme.HEUN,
    sense="Stratonovich",
    strong_order=1.0,
    weak_order=1.0,
    order=2.0,
    description="Two evaluations a step, and order 2 without noise; several noises that do not commute leave strong "
    "order 1/2. It converges in the sense of Stratonovich: the correction for noise in the sense of Ito is added.",
)
