"""Adams and Bashforth's method of order 4."""

from __future__ import annotations

from neun_py.methods.adams_bashforth import AdamsBashforth

AB4 = AdamsBashforth(
    name="Adams-Bashforth 4",
    short_name="AB4",
    source="Bashforth & Adams (1883) An Attempt to Test the Theories of Capillary Action; Hairer, Norsett & Wanner "
    "(1993) Solving Ordinary Differential Equations I, section III.1, doi:10.1007/978-3-540-78862-1",
    order=4,
    weights="55/24 -59/24 37/24 -3/8",
    description="One evaluation a step at order 4: a quarter of RK4's, where steps are small enough to be stable.",
)
