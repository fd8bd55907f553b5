"""Milstein's method: what the noise does to its own size within a step."""

from __future__ import annotations

from neun_py.methods.stochastic import Scheme, StochasticMethod

MILSTEIN = StochasticMethod(
    name="Milstein",
    short_name="Milstein",
    source="Milstein (1975) Theory Probab. Appl. 19:557-562, doi:10.1137/1119062; Kloeden & Platen (1992) Numerical "
    "Solution of Stochastic Differential Equations, section 10.3, doi:10.1007/978-3-662-12616-5",
    scheme=Scheme.MILSTEIN,
    sense="Ito",
    strong_order=1.0,
    weak_order=1.0,
    order=1.0,
    needs="commutative",
    description="One evaluation a step, with the derivatives of the noise's factors by the states, found from the "
    "equations; several noises must commute.",
)
