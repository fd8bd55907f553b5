"""The Allen Institute's generalised leaky integrate-and-fire neuron."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_SOURCE = (
    "Teeter et al. (2018); numbers of the defaults of NEST's glif_psc, at every level the same ones, where the paper "
    "fits each level on its own"
)
_RESET = {"f_v": 0.2, "dv": 18.51, "dtheta_s": 0.37}
_CURRENTS = {"di_1": -9.18, "di_2": -198.94}
_ADAPTING = {"a_v": 0.005}


def _level(shown: str, behaviour: str, *parts: dict[str, float]) -> Preset:
    numbers = {name: x for part in parts for name, x in part.items()}
    return Preset(shown, _SOURCE, numbers, input=300.0, behaviour=(behaviour,), duration=300.0)


# In the paper nothing goes on in the refractory time, and the jumps hold at its end. Here only the membrane is held,
# so the other variables jump to where they have to begin in order to be at its end what the paper says.
generalised_leaky_integrate_and_fire = Model(
    name="Generalised leaky integrate-and-fire",
    short_name="GLIF",
    source="Teeter et al. (2018) Nat. Commun. 9:709, doi:10.1038/s41467-017-02717-4",
    description="The five levels of the Allen Cell Types Database in one model: a leaky neuron (1) with reset rules "
    "(2), after-spike currents (3), both (4), and a threshold that follows the potential (5). A level is a preset: "
    "what it lacks is zero.",
    variables={
        "v": Variable(-78.85, "mV", "membrane potential", range=(-200.0, 200.0)),
        "i_1": Variable(0.0, "pA", "slow after-spike current"),
        "i_2": Variable(0.0, "pA", "fast after-spike current"),
        "theta_s": Variable(0.0, "mV", "spike-dependent part of the threshold"),
        "theta_v": Variable(0.0, "mV", "voltage-dependent part of the threshold"),
    },
    parameters={
        "cm": Parameter(58.72, "pF", "membrane capacitance", range=(1e-12, 1e9)),
        "gl": Parameter(9.43, "nS", "leak conductance", range=(0.0, 1e9)),
        "vl": Parameter(-78.85, "mV", "leak reversal potential", range=(-200.0, 200.0)),
        "theta_inf": Parameter(-51.68, "mV", "threshold without its two parts"),
        "t_ref": Parameter(3.75, "ms", "refractory time: the membrane is held", range=(0.0, 1e9)),
        "f_v": Parameter(0.0, "1", "what a spike leaves of the distance to vl", range=(0.0, 1.0)),
        "dv": Parameter(0.0, "mV", "what it adds to that"),
        "dtheta_s": Parameter(0.0, "mV", "jump of theta_s at a spike"),
        "b_s": Parameter(0.009, "1/ms", "decay of theta_s", range=(0.0, 1e9)),
        "a_v": Parameter(0.0, "1/ms", "how theta_v follows the potential"),
        "b_v": Parameter(0.09, "1/ms", "decay of theta_v", range=(1e-12, 1e9)),
        "k_1": Parameter(0.003, "1/ms", "decay of i_1", range=(0.0, 1e9)),
        "k_2": Parameter(0.1, "1/ms", "decay of i_2", range=(0.0, 1e9)),
        "f_1": Parameter(1.0, "1", "what a spike leaves of i_1"),
        "f_2": Parameter(1.0, "1", "what a spike leaves of i_2"),
        "di_1": Parameter(0.0, "pA", "what a spike adds to i_1"),
        "di_2": Parameter(0.0, "pA", "what a spike adds to i_2"),
    },
    equations="""
        i_l = gl*(v - vl)
        theta = theta_inf + theta_s + theta_v
        dv/dt = (I + i_1 + i_2 - i_l)/cm
        di_1/dt = -k_1*i_1
        di_2/dt = -k_2*i_2
        dtheta_s/dt = -b_s*theta_s
        dtheta_v/dt = a_v*(v - vl) - b_v*theta_v
    """,
    spike="v >= theta_inf + theta_s + theta_v",
    reset="""
        v = vl + f_v*(v - vl) + dv
        i_1 = f_1*i_1 + di_1*exp(k_1*t_ref)
        i_2 = f_2*i_2 + di_2*exp(k_2*t_ref)
        theta_s = theta_s + dtheta_s*exp(b_s*t_ref)
        theta_v = theta_v*exp(b_v*t_ref) - a_v*(f_v*(v - vl) + dv)*(exp(b_v*t_ref) - 1)/b_v
    """,
    refractory="t_ref",
    time_unit="ms",
    input_unit="pA",
    step=0.01,
    category="neuron",
    shown=("v", "theta"),
    presets={
        "level 1": _level("leaky integrate-and-fire (300 pA)", "tonic spiking"),
        "level 2": _level("and reset rules: the threshold rises with spikes", "adaptation", _RESET),
        "level 3": _level("leaky, with after-spike currents: it adapts", "adaptation", _CURRENTS),
        "level 4": _level("reset rules and after-spike currents", "adaptation", _RESET, _CURRENTS),
        "level 5": _level("and a threshold that follows the potential", "adaptation", _RESET, _CURRENTS, _ADAPTING),
    },
)
