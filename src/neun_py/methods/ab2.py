"""Adams and Bashforth's method of order 2."""

from __future__ import annotations

from neun_py.methods.adams_bashforth import AdamsBashforth

AB2 = AdamsBashforth(
    name="Adams-Bashforth 2",
    short_name="AB2",
    source="Bashforth & Adams (1883) An Attempt to Test the Theories of Capillary Action; Hairer, Norsett & Wanner "
    "(1993) Solving Ordinary Differential Equations I, section III.1, doi:10.1007/978-3-540-78862-1",
    order=2,
    weights="3/2 -1/2",
    description="One evaluation a step at order 2; for smooth problems with cheap accuracy.",
)
