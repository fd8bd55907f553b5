"""Fast threshold modulation."""

from neun_py.spec.model import Parameter
from neun_py.spec.synapse import Output, Synapse

fast_threshold_modulation = Synapse(
    name="Fast threshold modulation",
    short_name="FTMSyn",
    source="Somers & Kopell (1993) Biol. Cybern. 68:393, doi:10.1007/BF00198772",
    description="A synapse that switches at once with the presynaptic potential; as steep as one likes, it moves the "
    "thresholds of relaxation oscillators, which synchronise by it within few cycles. The current is a membrane "
    "current, outward positive.",
    variables={},
    parameters={
        "gsyn": Parameter(1e-3, "mS", "maximal conductance"),
        "esyn": Parameter(0.0, "mV", "reversal potential"),
        "steepness": Parameter(1.0, "1/mV", "steepness of the activation", range=(0.0, 1e6)),
        "theta": Parameter(0.0, "mV", "presynaptic potential of half activation"),
    },
    inputs={"pre": "mV", "post": "mV"},
    equations="""
        s = sigmoid(steepness*(pre - theta))
        i = gsyn*s*(post - esyn)
    """,
    outputs={"i": Output("uA", "membrane current, outward positive", outward=True)},
    weight="gsyn",
)
