"""Short-term depression and facilitation."""

from neun_py.spec.model import Parameter, Preset, Variable
from neun_py.spec.synapse import Output, Synapse

_PHENOMENA = "Tsodyks, Pawelzik & Markram (1998), figure 1"
_NETWORK = "Tsodyks, Uziel & Markram (2000) J. Neurosci. 20:RC50, doi:10.1523/JNEUROSCI.20-01-j0003.2000"

tsodyks_markram = Synapse(
    name="Tsodyks-Markram",
    short_name="TMSyn",
    source="Tsodyks, Pawelzik & Markram (1998) Neural Comput. 10:821, doi:10.1162/089976698300017502; Tsodyks & "
    "Markram (1997) PNAS 94:719, doi:10.1073/pnas.94.2.719",
    description="Every spike uses a share u of the resources x that are left: what arrives is isyn u x. Resources "
    "recover (depression); u grows with every spike and falls back (facilitation). At a spike u grows first, then u x "
    "is used; u begins at 0, so that the first spike uses U. Resources recover to 1 - x: those in use are not told "
    "from those that are free again, which Tsodyks et al. do (1 - x - y). tau_f = 0 is no facilitation: u = U.",
    variables={
        "u": Variable(0.0, "1", "share of the resources that the last spike used, as it falls back", range=(0.0, 1.0)),
        "x": Variable(1.0, "1", "share of the resources that is there", range=(0.0, 1.0)),
        "y": Variable(0.0, "uA", "current into the neuron", range=(-1e6, 1e6)),
    },
    parameters={
        "U": Parameter(0.5, "1", "share that a first spike uses", range=(0.0, 1.0)),
        "tau_rec": Parameter(800.0, "ms", "time constant of the recovery of resources", range=(1e-6, 1e6)),
        "tau_f": Parameter(0.0, "ms", "time constant of facilitation; 0: there is none", range=(0.0, 1e6)),
        "tau_i": Parameter(3.0, "ms", "time constant of the current", range=(1e-6, 1e6)),
        "isyn": Parameter(1e-3, "uA", "current of a spike that used all resources"),
    },
    inputs={},
    equations="""
        rate_f = where(tau_f > 0, 1/max(tau_f, 1e-9), 0)
        du/dt = -rate_f*u
        dx/dt = (1 - x)/tau_rec
        dy/dt = -y/tau_i
        i = y
    """,
    outputs={"i": Output("uA", "current into the neuron")},
    weight="isyn",
    on_pre="""
        u = where(tau_f > 0, u + U*(1 - u), U)
        y = y + isyn*u*x
        x = x - u*x
    """,
    presets={
        "depressing": Preset("depression, between pyramidal neurons", _PHENOMENA,
                             {"U": 0.5, "tau_rec": 800.0, "tau_f": 0.0, "tau_i": 3.0, "isyn": 2.5e-4}),
        "facilitating": Preset("facilitation, from a pyramidal neuron to an interneuron", _PHENOMENA,
                               {"U": 0.03, "tau_rec": 130.0, "tau_f": 530.0, "tau_i": 1.5, "isyn": 1.54e-3}),
        "depressing_2000": Preset("from any neuron to an excitatory one in the network of 2000; no strength is given, "
                                  "for there it is in mV", _NETWORK,
                                  {"U": 0.5, "tau_rec": 800.0, "tau_f": 0.0, "tau_i": 3.0}),
        "facilitating_2000": Preset("from any neuron to an inhibitory one in the network of 2000; no strength is "
                                    "given, for there it is in mV", _NETWORK,
                                    {"U": 0.04, "tau_rec": 100.0, "tau_f": 1000.0, "tau_i": 3.0}),
    },
)  # fmt: skip
