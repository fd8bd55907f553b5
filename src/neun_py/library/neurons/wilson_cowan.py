"""Wilson and Cowan's two populations, one that excites and one that inhibits."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_PAPER = "Wilson & Cowan (1972)"
_RECALLED = "; the numbers of the figure are quoted from later papers"
_HYSTERESIS = {"c1": 12.0, "c2": 4.0, "c3": 13.0, "c4": 11.0, "a_e": 1.2, "theta_e": 2.8, "a_i": 1.0, "theta_i": 4.0}

wilson_cowan = Model(
    name="Wilson-Cowan",
    short_name="WilsonCowan",
    source="Wilson & Cowan (1972) Biophys. J. 12:1, doi:10.1016/S0006-3495(72)86068-5",
    description="What share of two populations fires, one that excites and one that inhibits: hysteresis and rhythms "
    "of a piece of cortex in two equations. I is the paper's P, the drive of the excitatory population.",
    variables={
        "e": Variable(0.0, "1", "excitatory activity, above that at rest", range=(-1.0, 1.0)),
        "i": Variable(0.0, "1", "inhibitory activity, above that at rest", range=(-1.0, 1.0)),
    },
    parameters={
        "c1": Parameter(16.0, "1", "excitatory to excitatory coupling", range=(0.0, 1e6)),
        "c2": Parameter(12.0, "1", "inhibitory to excitatory coupling", range=(0.0, 1e6)),
        "c3": Parameter(15.0, "1", "excitatory to inhibitory coupling", range=(0.0, 1e6)),
        "c4": Parameter(3.0, "1", "inhibitory to inhibitory coupling", range=(0.0, 1e6)),
        "a_e": Parameter(1.3, "1", "slope of the excitatory response", range=(0.0, 1e6)),
        "theta_e": Parameter(4.0, "1", "threshold of the excitatory response"),
        "a_i": Parameter(2.0, "1", "slope of the inhibitory response", range=(0.0, 1e6)),
        "theta_i": Parameter(3.7, "1", "threshold of the inhibitory response"),
        "r_e": Parameter(1.0, "1", "share of the excitatory population that is refractory"),
        "r_i": Parameter(1.0, "1", "share of the inhibitory population that is refractory"),
        "tau_e": Parameter(8.0, "ms", "time constant of the excitatory population", range=(1e-12, 1e12)),
        "tau_i": Parameter(8.0, "ms", "time constant of the inhibitory population", range=(1e-12, 1e12)),
        "Q": Parameter(0.0, "1", "drive of the inhibitory population"),
    },
    equations="""
        rest_e = sigmoid(-a_e*theta_e)
        rest_i = sigmoid(-a_i*theta_i)
        s_e = sigmoid(a_e*(c1*e - c2*i + I - theta_e)) - rest_e
        s_i = sigmoid(a_i*(c3*e - c4*i + Q - theta_i)) - rest_i
        de/dt = (-e + (1 - rest_e - r_e*e)*s_e)/tau_e
        di/dt = (-i + (1 - rest_i - r_i*i)*s_i)/tau_i
    """,
    time_unit="ms",
    input_unit="1",
    step=0.1,
    category="population",
    presets={
        "limit cycle": Preset(
            "oscillates every 4.996 time constants, 40 ms, at a drive of 1.25",
            f"{_PAPER}, Fig. 11{_RECALLED}",
            input=1.25,
            behaviour=("oscillation",),
            duration=300.0,
        ),
        "hysteresis": Preset(
            "a pulse takes it from (0, 0) to (0.440, 0.226), where it stays",
            f"{_PAPER}, hysteresis{_RECALLED}",
            _HYSTERESIS,
            input="step(2, start=50, stop=100)",
            behaviour=("bistability",),
            duration=250.0,
        ),
        "rest": Preset(
            "rests at a drive of 1, below the oscillations",
            f"{_PAPER}{_RECALLED}",
            input=1.0,
            behaviour=("rest",),
            duration=200.0,
        ),
    },
)
