"""Plasticity that depends on the times of pairs of spikes."""

from neun_py.spec.model import Parameter, Preset, Variable
from neun_py.spec.synapse import Output, Synapse

_CULTURE = (
    "Bi & Poo (1998) J. Neurosci. 18:10464, doi:10.1523/JNEUROSCI.18-24-10464.1998: the time constants of the fit; the "
    "amplitudes, for 60 pairs there, are left as they are"
)

stdp = Synapse(
    name="Pair STDP",
    short_name="STDPSyn",
    source="Song, Miller & Abbott (2000) Nat. Neurosci. 3:919, doi:10.1038/78829",
    description="An exponential conductance whose weight w grows where a presynaptic spike comes before a postsynaptic "
    "one, and shrinks where it comes after, by shares of wmax. All pairs count. At each spike w is changed and then "
    "clipped to 0 to wmax. A spike transmits with the weight that it finds. Of two spikes at the same time the "
    "presynaptic one comes first: the pair counts as dt = +0, which is all of a_plus. The current is a membrane "
    "current, outward positive.",
    variables={
        "s": Variable(0.0, "mS", "open conductance", range=(0.0, 1e6)),
        "w": Variable(5e-4, "mS", "weight: the conductance that a spike opens", range=(0.0, 1e6)),
        "apre": Variable(0.0, "1", "trace of the presynaptic spikes", range=(0.0, 1e6)),
        "apost": Variable(0.0, "1", "trace of the postsynaptic spikes", range=(0.0, 1e6)),
    },
    parameters={
        "tau": Parameter(5.0, "ms", "time constant of the conductance", range=(1e-12, 1e6)),
        "esyn": Parameter(0.0, "mV", "reversal potential"),
        "wmax": Parameter(1e-3, "mS", "largest weight", range=(0.0, 1e6)),
        "a_plus": Parameter(0.005, "1", "growth of a pair that follows at once, in wmax", range=(0.0, 1e3)),
        "a_minus": Parameter(0.00525, "1", "shrinkage of a pair that follows at once, in wmax", range=(0.0, 1e3)),
        "tau_plus": Parameter(20.0, "ms", "time constant of growth", range=(1e-6, 1e6)),
        "tau_minus": Parameter(20.0, "ms", "time constant of shrinkage", range=(1e-6, 1e6)),
    },
    inputs={"post": "mV"},
    equations="""
        ds/dt = -s/tau
        dw/dt = 0
        dapre/dt = -apre/tau_plus
        dapost/dt = -apost/tau_minus
        i = s*(post - esyn)
    """,
    outputs={"i": Output("uA", "membrane current, outward positive", outward=True)},
    weight="w",
    on_pre="""
        s = s + w
        apre = apre + 1
        w = clip(w - a_minus*wmax*apost, 0, wmax)
    """,
    on_post="""
        apost = apost + 1
        w = clip(w + a_plus*wmax*apre, 0, wmax)
    """,
    presets={"hippocampal_culture": Preset("a longer window of shrinkage", _CULTURE,
                                           {"tau_plus": 16.8, "tau_minus": 33.7})},
)  # fmt: skip
