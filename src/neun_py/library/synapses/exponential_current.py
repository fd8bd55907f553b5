"""A current that jumps at a spike and decays."""

from neun_py.spec.model import Parameter, Variable
from neun_py.spec.synapse import Output, Synapse

exponential_current = Synapse(
    name="Exponential current",
    short_name="ExpISyn",
    source="Brette et al. (2007) J. Comput. Neurosci. 23:349, doi:10.1007/s10827-007-0038-6",
    description="Every presynaptic spike adds the weight to a current into the neuron, which decays exponentially. A "
    "negative weight inhibits.",
    variables={"s": Variable(0.0, "uA", "current into the neuron", range=(-1e6, 1e6))},
    parameters={
        "tau": Parameter(5.0, "ms", "time constant of the decay", range=(1e-12, 1e6)),
        "isyn": Parameter(1e-3, "uA", "current that a spike adds"),
    },
    inputs={},
    equations="""
        ds/dt = -s/tau
        i = s
    """,
    outputs={"i": Output("uA", "current into the neuron")},
    weight="isyn",
    on_pre="s = s + isyn",
)
