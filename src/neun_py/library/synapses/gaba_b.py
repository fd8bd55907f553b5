"""GABA_B receptors: transmitter activates a receptor, which activates a G protein, which opens potassium channels."""

from neun_py.spec.model import Parameter, Variable
from neun_py.spec.synapse import Output, Pulse, Synapse

gaba_b = Synapse(
    name="GABA_B",
    short_name="GABABSyn",
    source="Destexhe, Bal, McCormick & Sejnowski (1996) J. Neurophysiol. 76:2049, doi:10.1152/jn.1996.76.3.2049; rates "
    "of the authors' own code, ModelDB 18500",
    description="Slow inhibition in two stages: a spike releases a pulse of transmitter, receptors R are activated by "
    "it, and produce the G protein G, of which four have to bind to a potassium channel to open it. One spike opens "
    "little; a burst opens much more. The current is a membrane current, outward positive.",
    variables={
        "R": Variable(0.0, "1", "activated fraction of the receptors", range=(0.0, 1.0)),
        "G": Variable(0.0, "uM", "activated G protein", range=(0.0, 1e6)),
    },
    parameters={
        "K1": Parameter(0.52, "1/(ms*mM)", "rate of activation of the receptors", range=(0.0, 1e6)),
        "K2": Parameter(0.0013, "1/ms", "rate of their inactivation", range=(0.0, 1e6)),
        "K3": Parameter(0.098, "uM/ms", "production of the G protein", range=(0.0, 1e6)),
        "K4": Parameter(0.033, "1/ms", "rate of its removal", range=(0.0, 1e6)),
        "KD": Parameter(100.0, "uM**4", "dissociation constant of four G proteins and a channel", range=(1e-12, 1e12)),
        "threshold": Parameter(0.0, "mV", "presynaptic value whose upward crossing releases transmitter"),
        "esyn": Parameter(-95.0, "mV", "reversal potential, of potassium"),
        "gsyn": Parameter(1e-3, "mS", "maximal conductance"),
        "T": Parameter(0.5, "mM", "transmitter concentration while released", range=(0.0, 1e6)),
        "max_release_time": Parameter(0.3, "ms", "duration of a release", range=(0.0, 1e6)),
    },
    inputs={"post": "mV"},
    pulses={"C": Pulse("T", "max_release_time", "mM")},
    equations="""
        dR/dt = K1*C*(1 - R) - K2*R
        dG/dt = K3*R - K4*G
        s = G**4/(G**4 + KD)
        i = gsyn*s*(post - esyn)
    """,
    spike="pre >= threshold",
    outputs={"i": Output("uA", "membrane current, outward positive", outward=True)},
    weight="gsyn",
)
