"""A train of pulses."""

from math import inf

from neun_py.spec.model import Parameter
from neun_py.spec.stimulus_kind import StimulusKind

pulse_train = StimulusKind(
    name="Pulse train",
    short_name="pulse_train",
    source="none: a definition",
    description="Pulses of one height and width, one every period, and zero between. Times are rounded as those of a "
    "step are.",
    parameters={
        "amplitude": Parameter(1.0, "input_unit", "height of a pulse"),
        "start": Parameter(0.0, "time_unit", "when the first pulse begins"),
        "width": Parameter(1.0, "time_unit", "how long a pulse lasts", range=(1e-12, inf)),
        "period": Parameter(10.0, "time_unit", "from the beginning of a pulse to that of the next", range=(1e-12, inf)),
        "count": Parameter(inf, "1", "number of pulses", range=(1.0, inf)),
    },
    required=("amplitude", "start", "width", "period"),
    requires={
        "width < period": "pulses would join; a step lasts",
        "width >= 0.999999*h": "shorten the step, or widen the pulse, so that no pulse falls between two steps",
    },
    equations="""
        elapsed = t + 1e-6*h - start
        number = floor(elapsed/period)
        I = where(elapsed >= 0 and number < count and elapsed - number*period < width, amplitude, 0)
    """,
)
