"""The slow graded synapse of the pyloric circuit."""

from neun_py.library.synapses._golowasch import CIRCUIT, CONDUCTANCE, HELIX, SOURCE
from neun_py.spec.model import Parameter, Preset, Variable
from neun_py.spec.synapse import Output, Synapse

golowasch_slow = Synapse(
    name="Golowasch slow",
    short_name="SlowGradedSyn",
    source=SOURCE,
    description="Graded inhibition (cholinergic in the stomatogastric ganglion) whose activation m follows the "
    "presynaptic potential slowly; no spike is needed. The current is a membrane current, outward positive.",
    variables={"m": Variable(0.0, "1", "activation", range=(0.0, 1.0))},
    parameters={
        **CONDUCTANCE,
        "ss": Parameter(1.0, "1/mV", "steepness of the activation", range=(0.0, 100.0)),
        "vs": Parameter(-55.0, "mV", "presynaptic potential of half activation"),
        "k1": Parameter(1.0, "1/ms", "rate of activation", range=(0.0, 1e6)),
        "k2": Parameter(0.03, "1/ms", "rate of inactivation", range=(0.0, 1e6)),
    },
    inputs={"pre": "mV", "post": "mV"},
    equations="""
        dm/dt = k1*(1 - m)*sigmoid(ss*(pre - vs)) - k2*m
        i = gsyn*m*(post - esyn)
    """,
    outputs={"i": Output("nA", "membrane current, outward positive", outward=True)},
    weight="gsyn",
    presets={
        "ABPD_to_LP_slow": Preset("pacemaker AB/PD inhibits LP", CIRCUIT, {"gsyn": 0.025}),
        "ABPD_to_PY_slow": Preset("pacemaker AB/PD inhibits PY, with a longer decay", CIRCUIT,
                                  {"gsyn": 0.015, "k2": 0.008}),
        "KK_slow": Preset("between bursting neurons of Komendantov and Kononenko, whose time is in seconds; the rates "
                          "0.6 and 0.27, per second, are given per millisecond here", HELIX,
                          {"esyn": -65.0, "vs": -49.0, "k1": 0.6e-3, "k2": 0.27e-3, "gsyn": 0.0155}),
    },
)  # fmt: skip
