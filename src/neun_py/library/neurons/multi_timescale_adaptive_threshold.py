"""Kobayashi, Tsubo and Shinomoto's neuron with a multi-timescale adaptive threshold."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_FIGURE = "Kobayashi et al. (2009), Fig. 5B: 0.6 nA for 500 ms, typical numbers as in the authors' script MAT_current.m"


def _cell(shown: str, behaviour: str, omega: float, alpha_1: float, alpha_2: float) -> Preset:
    numbers = {"omega": omega, "alpha_1": alpha_1, "alpha_2": alpha_2}
    given = "step(0.6, start=100, stop=600)"
    return Preset(shown, _FIGURE, numbers, input=given, behaviour=(behaviour,), duration=700.0)


# A spike counts only when the refractory time has passed; until then the bar stands above the potential. The package's
# refractory time would hold the membrane, and this model's goes on.
multi_timescale_adaptive_threshold = Model(
    name="Multi-timescale adaptive threshold",
    short_name="MAT",
    source="Kobayashi, Tsubo & Shinomoto (2009) Front. Comput. Neurosci. 3:9, doi:10.3389/neuro.10.009.2009",
    description="A leaky membrane that is never reset, and a threshold that jumps at a spike and decays on two time "
    "scales: three numbers, fitted to a cell, predict its spike times under fluctuating input.",
    variables={
        "v": Variable(-65.0, "mV", "membrane potential, without spikes", range=(-200.0, 200.0)),
        "theta_1": Variable(0.0, "mV", "fast part of the threshold"),
        "theta_2": Variable(0.0, "mV", "slow part of the threshold"),
        "age": Variable("2*t_ref", "ms", "time since the last spike, up to about twice t_ref"),
    },
    parameters={
        "tau_m": Parameter(5.0, "ms", "membrane time constant", range=(1e-12, 1e9)),
        "r": Parameter(50.0, "Mohm", "membrane resistance", range=(0.0, 1e9)),
        "vl": Parameter(-65.0, "mV", "resting potential", range=(-200.0, 200.0)),
        "omega": Parameter(-45.0, "mV", "threshold at rest"),
        "alpha_1": Parameter(30.0, "mV", "jump of theta_1 at a spike"),
        "alpha_2": Parameter(2.0, "mV", "jump of theta_2 at a spike"),
        "tau_1": Parameter(10.0, "ms", "time constant of theta_1", range=(1e-12, 1e9)),
        "tau_2": Parameter(200.0, "ms", "time constant of theta_2", range=(1e-12, 1e9)),
        "t_ref": Parameter(2.0, "ms", "time after a spike in which there is no other", range=(0.0, 1e9)),
    },
    equations="""
        theta = omega + theta_1 + theta_2
        dv/dt = (vl - v + r*I)/tau_m
        dtheta_1/dt = -theta_1/tau_1
        dtheta_2/dt = -theta_2/tau_2
        dage/dt = where(age < 2*t_ref, 1, 0)
    """,
    spike="v >= where(age < t_ref, v + 1, omega + theta_1 + theta_2)",
    reset="theta_1 = theta_1 + alpha_1; theta_2 = theta_2 + alpha_2; age = 0",
    time_unit="ms",
    input_unit="nA",
    step=0.01,
    category="neuron",
    shown=("v", "theta"),
    presets={
        "regular spiking": _cell("adapting spikes (0.6 nA)", "adaptation", -45.0, 30.0, 2.0),
        "intrinsic bursting": _cell("begins with a burst, then slows down (0.6 nA)", "adaptation", -46.0, 7.5, 1.5),
        "fast spiking": _cell("fast spikes (0.6 nA)", "tonic spiking", -55.0, 10.0, 0.2),
        "chattering": _cell("bursts, again and again (0.6 nA)", "bursting", -39.0, -0.5, 0.4),
    },
)
