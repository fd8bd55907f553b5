"""Rodas3, an L-stable Rosenbrock method of order 3, with steps of its own and with steps of one length."""

from __future__ import annotations

from typing import Any

from neun_py.methods.rosenbrock import AdaptiveRosenbrock, Rosenbrock

_SOURCE = (
    "Sandu, Verwer, Blom, Spee, Carmichael & Potra (1997) Atmos Environ 31:3459-3472, doi:10.1016/S1352-2310(97)83212-8"
)
# The dense output is not published: of the cubic weights that fulfil the conditions of order 3 at every theta, those
# with which (1 - theta)**3 is left of what is infinitely stiff.
_COEFFICIENTS: dict[str, Any] = {
    "source": _SOURCE,
    "order": 3,
    "alpha": ["", "0", "1 0", "3/4 -1/4 1/2"],
    "gamma": ["1/2", "1 1/2", "-1/4 -1/4 1/2", "1/12 1/12 -2/3 1/2"],
    "b": "5/6 -1/6 -1/6 1/2",
    "embedded": "3/4 -1/4 1/2 0",
    "embedded_order": 2,
    "dense": ["2 -3/2 1/3", "-1 3/2 -2/3", "-17/2 25/2 -25/6", "15/2 -21/2 7/2", "1 -2 1"],
    "dense_order": 3,
}

RODAS3_FIXED = Rosenbrock(
    name="Rodas3 with fixed steps",
    short_name="Rodas3Fixed",
    description="One Jacobian, three evaluations and four solutions of one linear system a step; stiff equations bear "
    "steps far longer than their fastest process.",
    **_COEFFICIENTS,
)

RODAS3 = AdaptiveRosenbrock(
    name="Rodas3",
    short_name="Rodas3",
    description="For stiff equations and loose tolerances; it forgets what is infinitely stiff, also within a step.",
    **_COEFFICIENTS,
)
