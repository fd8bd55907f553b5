"""Plasticity that depends on the times of pairs and triplets of spikes."""

from neun_py.spec.model import Parameter, Preset, Variable
from neun_py.spec.synapse import Output, Synapse

_MINIMAL = "Pfister & Gerstner (2006): the minimal model for visual cortex, all spikes interacting"
_FULL = "Pfister & Gerstner (2006): the full model for visual cortex, all spikes interacting"

triplet_stdp = Synapse(
    name="Triplet STDP",
    short_name="TripletSyn",
    source="Pfister & Gerstner (2006) J. Neurosci. 26:9673, doi:10.1523/JNEUROSCI.1425-06.2006",
    description="An exponential conductance whose weight w shrinks at a presynaptic spike by the trace o1 of the "
    "postsynaptic ones, and grows at a postsynaptic spike by the trace r1 of the presynaptic ones, the more the higher "
    "the slow trace o2 of earlier postsynaptic spikes is; r2 does the same for shrinkage. All spikes interact. w is "
    "changed by shares of wmax with the slow traces before the spike, then clipped to 0 to wmax. A spike transmits "
    "with the weight that it finds; of two at the same time the presynaptic one comes first. The current is a membrane "
    "current, outward positive.",
    variables={
        "s": Variable(0.0, "mS", "open conductance", range=(0.0, 1e6)),
        "w": Variable(5e-4, "mS", "weight: the conductance that a spike opens", range=(0.0, 1e6)),
        "r1": Variable(0.0, "1", "fast trace of the presynaptic spikes", range=(0.0, 1e6)),
        "r2": Variable(0.0, "1", "slow trace of the presynaptic spikes", range=(0.0, 1e6)),
        "o1": Variable(0.0, "1", "fast trace of the postsynaptic spikes", range=(0.0, 1e6)),
        "o2": Variable(0.0, "1", "slow trace of the postsynaptic spikes", range=(0.0, 1e6)),
    },
    parameters={
        "tau": Parameter(5.0, "ms", "time constant of the conductance", range=(1e-12, 1e6)),
        "esyn": Parameter(0.0, "mV", "reversal potential"),
        "wmax": Parameter(1e-3, "mS", "largest weight", range=(0.0, 1e6)),
        "a2_plus": Parameter(0.0, "1", "growth of a pair, in wmax", range=(0.0, 1e3)),
        "a3_plus": Parameter(6.5e-3, "1", "growth of a triplet post-pre-post, in wmax", range=(0.0, 1e3)),
        "a2_minus": Parameter(7.1e-3, "1", "shrinkage of a pair, in wmax", range=(0.0, 1e3)),
        "a3_minus": Parameter(0.0, "1", "shrinkage of a triplet pre-post-pre, in wmax", range=(0.0, 1e3)),
        "tau_plus": Parameter(16.8, "ms", "time constant of r1", range=(1e-6, 1e6)),
        "tau_x": Parameter(101.0, "ms", "time constant of r2", range=(1e-6, 1e6)),
        "tau_minus": Parameter(33.7, "ms", "time constant of o1", range=(1e-6, 1e6)),
        "tau_y": Parameter(114.0, "ms", "time constant of o2", range=(1e-6, 1e6)),
    },
    inputs={"post": "mV"},
    equations="""
        ds/dt = -s/tau
        dw/dt = 0
        dr1/dt = -r1/tau_plus
        dr2/dt = -r2/tau_x
        do1/dt = -o1/tau_minus
        do2/dt = -o2/tau_y
        i = s*(post - esyn)
    """,
    outputs={"i": Output("uA", "membrane current, outward positive", outward=True)},
    weight="w",
    on_pre="""
        s = s + w
        w = clip(w - wmax*o1*(a2_minus + a3_minus*r2), 0, wmax)
        r1 = r1 + 1
        r2 = r2 + 1
    """,
    on_post="""
        w = clip(w + wmax*r1*(a2_plus + a3_plus*o2), 0, wmax)
        o1 = o1 + 1
        o2 = o2 + 1
    """,
    presets={
        "visual_cortex_minimal": Preset("pairs shrink, triplets grow", _MINIMAL),
        "visual_cortex_full": Preset("with all four amplitudes", _FULL,
                                     {"a2_plus": 5e-10, "a3_plus": 6.2e-3, "a2_minus": 7e-3, "a3_minus": 2.3e-4,
                                      "tau_y": 125.0}),
    },
)  # fmt: skip
