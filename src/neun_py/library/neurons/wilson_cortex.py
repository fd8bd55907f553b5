"""Wilson's polynomial neurons of neocortex."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_PAPER = "Wilson (1999) J. Theor. Biol. 200:375; the input is chosen, the figures are computed from the equations"
_UNCONFIRMED = "after Wilson (1999), Fig. 5; the conductances are those of a reproduction, unconfirmed; computed"


def _cell(gt: float, gh: float, tau_r: float) -> dict[str, float]:
    """Give what makes a class of cells."""
    return {"gt": gt, "gh": gh, "tau_r": tau_r}


wilson_cortex = Model(
    name="Wilson neocortical neuron",
    short_name="WilsonCortex",
    source="Wilson (1999) J. Theor. Biol. 200:375, doi:10.1006/jtbi.1999.1002",
    description="Neurons of neocortex in four polynomial equations: a calcium current and a slow potassium current "
    "make the same spikes adapt or burst. Potentials are in units of 100 mV.",
    variables={
        "v": Variable(-0.75, "1", "membrane potential, in 100 mV", range=(-2.0, 2.0)),
        "r": Variable("r_inf", "1", "recovery: fast potassium current", range=(-1.0, 12.0)),
        "T": Variable("t_inf", "1", "activation of the calcium current", range=(0.0, 60.0)),
        "H": Variable("3*t_inf", "1", "activation of the slow potassium current", range=(0.0, 180.0)),
    },
    parameters={
        "c": Parameter(1.0, "1", "membrane capacitance", range=(1e-12, 1e6)),
        "vna": Parameter(0.5, "1", "sodium reversal potential, in 100 mV"),
        "vk": Parameter(-0.95, "1", "potassium reversal potential, in 100 mV"),
        "vca": Parameter(1.2, "1", "calcium reversal potential, in 100 mV"),
        "gk": Parameter(26.0, "1/ms", "fast potassium conductance", range=(0.0, 1e6)),
        "gt": Parameter(0.1, "1/ms", "calcium conductance", range=(0.0, 1e6)),
        "gh": Parameter(5.0, "1/ms", "slow potassium conductance", range=(0.0, 1e6)),
        "tau_r": Parameter(4.2, "ms", "time constant of the recovery: width of a spike", range=(1e-12, 1e6)),
        "tau_t": Parameter(14.0, "ms", "time constant of the calcium current", range=(1e-12, 1e6)),
        "tau_h": Parameter(45.0, "ms", "time constant of the slow potassium current", range=(1e-12, 1e6)),
        "m0": Parameter(17.8, "1/ms", "sodium conductance at v = 0"),
        "m1": Parameter(47.6, "1/ms", "its linear coefficient"),
        "m2": Parameter(33.8, "1/ms", "its quadratic coefficient"),
        "r0": Parameter(1.24, "1", "steady recovery at v = 0"),
        "r1": Parameter(3.7, "1", "its linear coefficient"),
        "r2": Parameter(3.2, "1", "its quadratic coefficient"),
    },
    equations="""
        g_na = m0 + m1*v + m2*v**2
        r_inf = r0 + r1*v + r2*v**2
        t_inf = 8*(v + 0.725)**2
        i_na = g_na*(v - vna)
        i_k = gk*r*(v - vk)
        i_t = gt*T*(v - vca)
        i_h = gh*H*(v - vk)
        dv/dt = (I - i_na - i_k - i_t - i_h)/c
        dr/dt = (r_inf - r)/tau_r
        dT/dt = (t_inf - T)/tau_t
        dH/dt = (3*T - H)/tau_h
    """,
    spike="v >= 0",
    time_unit="ms",
    input_unit="1/ms",
    step=0.02,
    presets={
        "regular spiking": Preset(
            "intervals grow from 10.8 to 32.5 ms",
            _PAPER,
            _cell(0.1, 5.0, 4.2),
            input=0.85,
            behaviour=("adaptation",),
            duration=250.0,
        ),
        "fast spiking": Preset(
            "326.5 Hz when steady",
            _PAPER,
            _cell(0.25, 0.0, 1.5),
            {"T": 0.752},
            0.85,
            ("tonic spiking",),
            60.0,
        ),
        "bursting": Preset(
            "bursts of three spikes every 196.4 ms",
            _PAPER,
            _cell(2.25, 9.5, 4.2),
            input=0.3,
            behaviour=("bursting",),
            duration=900.0,
        ),
        "intrinsically bursting": Preset(
            "five spikes, then single ones every 22.0 ms",
            _UNCONFIRMED,
            _cell(0.8, 4.0, 4.2),
            input=0.85,
            behaviour=("mixed mode",),
            duration=300.0,
        ),
        "rest": Preset(
            "settles at -0.7503 (-75.0 mV)", _PAPER, initial={"v": -0.8}, behaviour=("rest",), duration=400.0
        ),
    },
)
