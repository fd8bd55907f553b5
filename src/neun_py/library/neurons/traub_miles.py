"""Traub and Miles' cell as in the benchmark of simulators of spiking networks."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_BENCHMARK = "Brette et al. (2007) J. Comput. Neurosci. 23:349, benchmark 3 (COBAHH); the figures are computed"

traub_miles = Model(
    name="Traub-Miles",
    short_name="TraubMiles",
    source="Traub & Miles (1991) Neuronal Networks of the Hippocampus; as modified for the benchmark of Brette et al. "
    "(2007) J. Comput. Neurosci. 23:349, doi:10.1007/s10827-007-0038-6",
    description="The cell of the benchmark COBAHH, with which simulators of networks are compared: fast sodium and "
    "potassium currents, per cell of 200 pF. A spike counts where v rises above -20 mV, and none for 3 ms after one; "
    "nothing is reset.",
    variables={
        "v": Variable(-60.0, "mV", "membrane potential", range=(-200.0, 200.0)),
        "m": Variable("alpha_m/(alpha_m + beta_m)", "1", "sodium activation gate", range=(0.0, 1.0)),
        "h": Variable("alpha_h/(alpha_h + beta_h)", "1", "sodium inactivation gate (1: not inactivated)", (0.0, 1.0)),
        "n": Variable("alpha_n/(alpha_n + beta_n)", "1", "potassium activation gate", range=(0.0, 1.0)),
    },
    parameters={
        "cm": Parameter(200.0, "pF", "membrane capacitance", range=(1e-12, 1e6)),
        "vna": Parameter(50.0, "mV", "sodium reversal potential"),
        "vk": Parameter(-90.0, "mV", "potassium reversal potential"),
        "vl": Parameter(-60.0, "mV", "leak reversal potential"),
        "gna": Parameter(20000.0, "nS", "maximal sodium conductance", range=(0.0, 1e9)),
        "gk": Parameter(6000.0, "nS", "maximal potassium conductance", range=(0.0, 1e9)),
        "gl": Parameter(10.0, "nS", "leak conductance", range=(0.0, 1e9)),
        "vt": Parameter(-63.0, "mV", "shifts all gates, and with them the threshold"),
        "threshold": Parameter(-20.0, "mV", "potential at which a spike counts"),
        "t_ref": Parameter(3.0, "ms", "how long after a spike none counts", range=(0.0, 1e6)),
    },
    equations="""
        u = v - vt
        alpha_m = 0.32*(13 - u)/(exp((13 - u)/4) - 1)
        beta_m = 0.28*(u - 40)/(exp((u - 40)/5) - 1)
        alpha_h = 0.128*exp((17 - u)/18)
        beta_h = 4/(1 + exp((40 - u)/5))
        alpha_n = 0.032*(15 - u)/(exp((15 - u)/5) - 1)
        beta_n = 0.5*exp((10 - u)/40)
        i_na = gna*m**3*h*(v - vna)
        i_k = gk*n**4*(v - vk)
        i_l = gl*(v - vl)
        dv/dt = (I - i_l - i_na - i_k)/cm
        dm/dt = alpha_m*(1 - m) - beta_m*m
        dh/dt = alpha_h*(1 - h) - beta_h*h
        dn/dt = alpha_n*(1 - n) - beta_n*n
    """,
    spike="v >= threshold",
    refractory="t_ref",
    time_unit="ms",
    input_unit="pA",
    step=0.02,
    presets={
        "pacemaking": Preset(
            "13.85 Hz without input", _BENCHMARK, behaviour=("pacemaking", "tonic spiking"), duration=400.0
        ),
        "rest": Preset(
            "held at -69.99 mV by -100 pA",
            _BENCHMARK,
            input=-100.0,
            behaviour=("rest",),
            duration=200.0,
        ),
        "tonic spiking": Preset(
            "82.78 Hz at 500 pA", _BENCHMARK, input=500.0, behaviour=("tonic spiking",), duration=100.0
        ),
    },
)
