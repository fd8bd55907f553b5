"""A step of current."""

from math import inf

from neun_py.spec.model import Parameter
from neun_py.spec.stimulus_kind import StimulusKind

step = StimulusKind(
    name="Step",
    short_name="step",
    source="none: a definition",
    description="A constant from one time to another, and zero before and after. A time that rounding puts less than a "
    "millionth of a step after the beginning of one counts as that beginning.",
    parameters={
        "amplitude": Parameter(1.0, "input_unit", "value while it is on"),
        "start": Parameter(0.0, "time_unit", "when it begins"),
        "stop": Parameter(inf, "time_unit", "when it ends"),
    },
    required=("amplitude",),
    requires={"start < stop": "it would never be on"},
    equations="""
        now = t + 1e-6*h
        I = where(now >= start and now < stop, amplitude, 0)
    """,
)
