"""How exact a step is: a method's errors against a tight reference, and the step that a wanted error needs."""

from __future__ import annotations

from neun_py.studies.accuracy.checking import check_step, compare_methods
from neun_py.studies.accuracy.result import StepCheck

__all__ = ["StepCheck", "check_step", "compare_methods"]
