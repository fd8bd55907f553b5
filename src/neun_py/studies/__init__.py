"""What runs many simulations: sweeps, a scan of one quantity, several models side by side, the check of a step."""

from __future__ import annotations

from neun_py.studies.accuracy import StepCheck, check_step, compare_methods
from neun_py.studies.comparison import compare
from neun_py.studies.designs import Design, grid, paired, random
from neun_py.studies.resuming import resume
from neun_py.studies.scanning import scan
from neun_py.studies.sweeping import sweep

__all__ = [
    "Design", "StepCheck", "check_step", "compare", "compare_methods", "grid", "paired", "random", "resume", "scan",
    "sweep",
]  # fmt: skip
