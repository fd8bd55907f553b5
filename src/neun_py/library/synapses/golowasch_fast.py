"""The fast graded synapse of the pyloric circuit."""

from neun_py.library.synapses._golowasch import CIRCUIT, CONDUCTANCE, HELIX, SOURCE
from neun_py.spec.model import Parameter, Preset
from neun_py.spec.synapse import Output, Synapse

golowasch_fast = Synapse(
    name="Golowasch fast",
    short_name="FastGradedSyn",
    source=SOURCE,
    description="Graded inhibition (glutamatergic in the stomatogastric ganglion) that follows the presynaptic "
    "potential at once; no spike is needed. The current is a membrane current, outward positive.",
    variables={},
    parameters={
        **CONDUCTANCE,
        "sf": Parameter(0.2, "1/mV", "steepness of the activation", range=(0.0, 100.0)),
        "vf": Parameter(-50.0, "mV", "presynaptic potential of half activation"),
    },
    inputs={"pre": "mV", "post": "mV"},
    equations="""
        m_inf = sigmoid(sf*(pre - vf))
        i = gsyn*m_inf*(post - esyn)
    """,
    outputs={"i": Output("nA", "membrane current, outward positive", outward=True)},
    weight="gsyn",
    presets={
        "ABPD_to_LP_fast": Preset("pacemaker AB/PD inhibits LP", CIRCUIT, {"gsyn": 0.015}),
        "ABPD_to_PY_fast": Preset("pacemaker AB/PD inhibits PY", CIRCUIT, {"gsyn": 0.005}),
        "LP_to_ABPD": Preset("LP inhibits the pacemaker AB/PD", CIRCUIT, {"gsyn": 0.01}),
        "LP_to_PY": Preset("LP inhibits PY", CIRCUIT, {"gsyn": 0.02}),
        "PY_to_LP": Preset("PY inhibits LP", CIRCUIT, {"gsyn": 0.005}),
        "KK_fast": Preset("between bursting neurons of Komendantov and Kononenko", HELIX,
                          {"esyn": -65.0, "vf": -44.7, "sf": 0.31, "gsyn": 0.0255}),
    },
)  # fmt: skip
