"""A ramp of current."""

from neun_py.spec.model import Parameter
from neun_py.spec.stimulus_kind import StimulusKind

ramp = StimulusKind(
    name="Ramp",
    short_name="ramp",
    source="none: a definition",
    description="A straight line from one value to another, which hold before and after.",
    parameters={
        "initial": Parameter(0.0, "input_unit", "value until the start"),
        "final": Parameter(1.0, "input_unit", "value from the stop on"),
        "start": Parameter(0.0, "time_unit", "when it begins to change"),
        "stop": Parameter(100.0, "time_unit", "when it has changed"),
    },
    required=("initial", "final", "start", "stop"),
    requires={"start < stop": "a change in no time is a step"},
    equations="""
        progress = clip((t - start)/(stop - start), 0, 1)
        I = initial + (final - initial)*progress
    """,
)
