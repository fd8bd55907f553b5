"""The Euler-Maruyama method: Euler's, with the increment of the noise."""

from __future__ import annotations

from neun_py.methods.stochastic import Scheme, StochasticMethod

EULER_MARUYAMA = StochasticMethod(
    name="Euler-Maruyama",
    short_name="EulerMaruyama",
    source="Maruyama (1955) Rend. Circ. Mat. Palermo 4:48-90, doi:10.1007/BF02846028; Kloeden & Platen (1992) "
    "Numerical Solution of Stochastic Differential Equations, section 10.2, doi:10.1007/978-3-662-12616-5",
    scheme=Scheme.EULER,
    sense="Ito",
    strong_order=0.5,
    weak_order=1.0,
    order=1.0,
    description="Any noise, one evaluation a step; strong order 1 where the noise does not depend on the state.",
)
