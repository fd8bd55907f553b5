"""Euler's method."""

from __future__ import annotations

from neun_py.methods.tableau import Tableau

EULER = Tableau(
    name="Euler",
    short_name="Euler",
    source="Euler (1768) Institutionum calculi integralis vol. 1, section 650",
    order=1,
    a=[""],
    b="1",
    description="One evaluation a step; the error halves with the step.",
)
