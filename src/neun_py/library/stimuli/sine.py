"""A sine wave."""

from math import inf

from neun_py.spec.model import Parameter
from neun_py.spec.stimulus_kind import StimulusKind

sine = StimulusKind(
    name="Sine",
    short_name="sine",
    source="none: a definition",
    description="A sine wave. Its frequency can be given instead of its period: as a plain number in cycles per unit "
    "of the model's time (0.05 where that is ms and 50 Hz are meant), or as a quantity.",
    parameters={
        "amplitude": Parameter(1.0, "input_unit", "largest value"),
        "period": Parameter(20.0, "time_unit", "duration of a cycle", range=(1e-12, inf)),
        "phase": Parameter(0.0, "1", "angle at time zero, in radians"),
    },
    required=("amplitude", "period"),
    reciprocals={"frequency": "period"},
    equations="""
        angle = 6.283185307179586*(t/period) + phase
        I = amplitude*sin(angle)
    """,
)
