"""A value that is passed on while it is large."""

from neun_py.spec.model import Parameter
from neun_py.spec.synapse import Output, Synapse

direct = Synapse(
    name="Direct",
    short_name="DirectSyn",
    source="none found: an engineering coupling, without a publication",
    description="While the presynaptic value is above a threshold, it is added to the postsynaptic input, times the "
    "weight. It is a coupling of engineering, for artificial neurons and oscillators; it models no biological synapse.",
    variables={},
    parameters={
        "gsyn": Parameter(1.0, "1", "input per presynaptic value"),
        "threshold": Parameter(0.0, "1", "presynaptic value above which it is passed on"),
    },
    inputs={"pre": "1"},
    equations="i = gsyn*where(pre > threshold, pre, 0)",
    outputs={"i": Output("1", "current into the postsynaptic neuron")},
    weight="gsyn",
)
