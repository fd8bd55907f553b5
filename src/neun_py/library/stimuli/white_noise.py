"""White noise, held over the step."""

from math import inf

from neun_py.spec.model import Parameter
from neun_py.spec.stimulus_kind import StimulusKind

white_noise = StimulusKind(
    name="White noise",
    short_name="white_noise",
    source="none: a definition",
    description="A normal number for each neuron and step, independent of all others and held over the step. With half "
    "the step its power at low frequencies is half: divide sigma by the root of h for noise of a given density.",
    parameters={
        "mean": Parameter(0.0, "input_unit", "mean"),
        "sigma": Parameter(1.0, "input_unit", "standard deviation in each step", range=(0.0, inf)),
    },
    required=("mean", "sigma"),
    equations="I = mean + sigma*xi",
)
