"""NMDA receptors with their block by magnesium."""

from neun_py.spec.model import Parameter, Variable
from neun_py.spec.synapse import Output, Pulse, Synapse

nmda = Synapse(
    name="NMDA with magnesium block",
    short_name="NMDASyn",
    source="Jahr & Stevens (1990) J. Neurosci. 10:3178, doi:10.1523/JNEUROSCI.10-09-03178.1990; kinetics of Destexhe, "
    "Mainen & Sejnowski (1994) Neural Comput. 6:14, doi:10.1162/neco.1994.6.1.14",
    description="Slow excitation that passes current only where the postsynaptic neuron is depolarised: at rest "
    "magnesium blocks the channel. Transmitter opens it as it does the synapse of Destexhe et al. The current is a "
    "membrane current, outward positive; it is largest, inward, at -27 mV.",
    variables={"r": Variable(0.0, "1", "fraction of the receptors that are bound", range=(0.0, 1.0))},
    parameters={
        "alpha": Parameter(0.072, "1/(ms*mM)", "opening rate", range=(0.0, 1e6)),
        "beta": Parameter(0.0066, "1/ms", "closing rate", range=(0.0, 1e6)),
        "threshold": Parameter(0.0, "mV", "presynaptic value whose upward crossing releases transmitter"),
        "esyn": Parameter(0.0, "mV", "reversal potential"),
        "gsyn": Parameter(1e-3, "mS", "maximal conductance, without the block"),
        "mg": Parameter(1.0, "mM", "magnesium outside of the cell", range=(0.0, 1e3)),
        "mg_half": Parameter(3.57, "mM", "magnesium that blocks half of the channels at 0 mV", range=(1e-6, 1e6)),
        "steepness": Parameter(0.062, "1/mV", "steepness of the block", range=(0.0, 10.0)),
        "T": Parameter(1.0, "mM", "transmitter concentration while released", range=(0.0, 1e6)),
        "max_release_time": Parameter(1.0, "ms", "duration of a release", range=(0.0, 1e6)),
    },
    inputs={"post": "mV"},
    pulses={"C": Pulse("T", "max_release_time", "mM")},
    equations="""
        dr/dt = alpha*C*(1 - r) - beta*r
        unblocked = 1/(1 + mg/mg_half*exp(-steepness*post))
        i = gsyn*r*unblocked*(post - esyn)
    """,
    spike="pre >= threshold",
    outputs={"i": Output("uA", "membrane current, outward positive", outward=True)},
    weight="gsyn",
)
