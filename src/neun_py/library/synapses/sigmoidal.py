"""A hyperbolic tangent of the presynaptic value."""

from neun_py.spec.model import Parameter
from neun_py.spec.synapse import Output, Synapse

sigmoidal = Synapse(
    name="Sigmoidal direct",
    short_name="SigmoidSyn",
    source="none found: an engineering coupling, without a publication",
    description="The postsynaptic input follows a hyperbolic tangent of the presynaptic value, which bounds it. It is "
    "a coupling of engineering, without a publication; fast threshold modulation is the one of the literature.",
    variables={},
    parameters={
        "gsyn": Parameter(1.0, "1", "half the difference of the largest and the smallest input"),
        "sigma": Parameter(1.0, "1", "steepness", range=(0.0, 1e6)),
        "offset": Parameter(0.0, "1", "what is subtracted from the argument of the tangent"),
        "shift": Parameter(1.0, "1", "what is added to the tangent; 1 makes it 0 for a small presynaptic value"),
    },
    inputs={"pre": "1"},
    equations="i = gsyn*(shift + tanh(sigma*pre - offset))",
    outputs={"i": Output("1", "current into the postsynaptic neuron")},
    weight="gsyn",
)
