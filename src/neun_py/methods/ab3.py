"""Adams and Bashforth's method of order 3."""

from __future__ import annotations

from neun_py.methods.adams_bashforth import AdamsBashforth

AB3 = AdamsBashforth(
    name="Adams-Bashforth 3",
    short_name="AB3",
    source="Bashforth & Adams (1883) An Attempt to Test the Theories of Capillary Action; Hairer, Norsett & Wanner "
    "(1993) Solving Ordinary Differential Equations I, section III.1, doi:10.1007/978-3-540-78862-1",
    order=3,
    weights="23/12 -4/3 5/12",
    description="One evaluation a step at order 3.",
)
