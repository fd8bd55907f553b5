"""Mihalas and Niebur's generalised linear integrate-and-fire neuron."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_PAPER = "Mihalas & Niebur (2009), Table 1 and Fig. 1{}, as in Detorakis's replication for ReScience (2017)"


def _figure(
    panel: str, shown: str, behaviour: str, duration: float, given: float | str, a: float, a_1: float = 0.0,
    a_2: float = 0.0,
) -> Preset:  # fmt: skip
    numbers = {"a": a, "a_1": a_1, "a_2": a_2}
    return Preset(shown, _PAPER.format(panel), numbers, input=given, behaviour=(behaviour,), duration=duration)


mihalas_niebur = Model(
    name="Mihalas-Niebur",
    short_name="MihalasNiebur",
    source="Mihalas & Niebur (2009) Neural Comput. 21:704, doi:10.1162/neco.2008.12-07-680",
    description="A linear membrane, a linear threshold and two spike-induced currents with rules of update: twenty "
    "firing patterns, solvable between spikes. Currents are divided by the capacitance: 1 mV/ms is the paper's 1 V/s.",
    variables={
        "v": Variable(-70.0, "mV", "membrane potential", range=(-200.0, 200.0)),
        "theta": Variable(-50.0, "mV", "threshold"),
        "i_1": Variable(0.0, "mV/ms", "fast spike-induced current"),
        "i_2": Variable(0.0, "mV/ms", "slow spike-induced current"),
    },
    parameters={
        "g": Parameter(0.05, "1/ms", "leak conductance, divided by the capacitance", range=(0.0, 1e9)),
        "vl": Parameter(-70.0, "mV", "leak reversal potential", range=(-200.0, 200.0)),
        "a": Parameter(0.0, "1/ms", "how the threshold follows the potential"),
        "b": Parameter(0.01, "1/ms", "rate at which the threshold returns", range=(0.0, 1e9)),
        "theta_inf": Parameter(-50.0, "mV", "threshold at rest"),
        "theta_reset": Parameter(-60.0, "mV", "least threshold after a spike"),
        "v_reset": Parameter(-70.0, "mV", "potential after a spike"),
        "k_1": Parameter(0.2, "1/ms", "decay of i_1", range=(0.0, 1e9)),
        "k_2": Parameter(0.02, "1/ms", "decay of i_2", range=(0.0, 1e9)),
        "r_1": Parameter(0.0, "1", "what a spike leaves of i_1"),
        "r_2": Parameter(1.0, "1", "what a spike leaves of i_2"),
        "a_1": Parameter(0.0, "mV/ms", "what a spike adds to i_1"),
        "a_2": Parameter(0.0, "mV/ms", "what a spike adds to i_2"),
    },
    equations="""
        i_l = g*(v - vl)
        dv/dt = I + i_1 + i_2 - i_l
        dtheta/dt = a*(v - vl) - b*(theta - theta_inf)
        di_1/dt = -k_1*i_1
        di_2/dt = -k_2*i_2
    """,
    spike="v >= theta",
    reset="v = v_reset; theta = max(theta_reset, theta); i_1 = r_1*i_1 + a_1; i_2 = r_2*i_2 + a_2",
    time_unit="ms",
    input_unit="mV/ms",
    step=0.01,
    category="neuron",
    shown=("v", "theta"),
    presets={
        "tonic spiking": _figure("A", "a spike every 21.97 ms", "tonic spiking", 200.0, 1.5, 0.0),
        "class 1": _figure(
            "B", "276 ms until a spike, a millionth above the threshold current", "tonic spiking", 1500.0, 1.000001, 0.0
        ),
        "adaptation": _figure("C", "intervals lengthen", "adaptation", 200.0, 2.0, 0.005),
        "phasic spiking": _figure("D", "five spikes, then rest", "phasic spiking", 500.0, 1.5, 0.005),
        "rebound spike": _figure(
            "G", "a spike after inhibition", "rebound spike", 1000.0, "step(-3.5, start=50, stop=806)", 0.005
        ),
        "hyperpolarisation-induced spiking": _figure(
            "K", "an inhibition that lasts makes it spike", "tonic spiking", 800.0, -1.0, 0.03
        ),
        "hyperpolarisation-induced bursting": _figure(
            "L", "an inhibition that lasts makes it burst", "bursting", 400.0, -1.0, 0.03, 10.0, -0.6
        ),
        "tonic bursting": _figure("M", "bursts, again and again", "bursting", 500.0, 2.0, 0.005, 10.0, -0.6),
        "phasic bursting": _figure("N", "one burst, then rest", "phasic bursting", 500.0, 1.5, 0.005, 10.0, -0.6),
        "rebound burst": _figure(
            "O",
            "a burst after inhibition",
            "rebound burst",
            1000.0,
            "step(-3.5, start=100, stop=600)",
            0.005,
            10.0,
            -0.6,
        ),
        "mixed mode": _figure("P", "a burst, then single spikes", "mixed mode", 500.0, 2.0, 0.005, 5.0, -0.3),
        "basal bistability": _figure(
            "R",
            "one pulse starts a firing that goes on without input, a second one ends it",
            "bistability",
            200.0,
            "step(5, start=0, stop=10) + step(5, start=100, stop=110)",
            0.0,
            8.0,
            -0.1,
        ),
    },
)
