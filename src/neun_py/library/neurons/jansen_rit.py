"""Jansen and Rit's column of cortex."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_BIFURCATIONS = "Grimbert & Faugeras (2006) Neural Comput. 18:3052, doi:10.1162/neco.2006.18.12.3052; the rate is "
_BIFURCATIONS += "computed from the equations"

jansen_rit = Model(
    name="Jansen-Rit column",
    short_name="JansenRit",
    source="Jansen & Rit (1995) Biol. Cybern. 73:357, doi:10.1007/BF00199471",
    description="Pyramidal cells with a loop of excitation and one of inhibition: the alpha rhythm and the evoked "
    "potentials of the EEG, which is eeg = y1 - y2. I is the paper's p: pulses from elsewhere, 120 to 320 a second.",
    variables={
        "y0": Variable(0.0, "mV", "potential that pyramidal cells cause in both loops"),
        "y1": Variable(0.0, "mV", "excitatory potential of the pyramidal cells"),
        "y2": Variable(0.0, "mV", "inhibitory potential of the pyramidal cells"),
        "y3": Variable(0.0, "mV/s", "rate of change of y0"),
        "y4": Variable(0.0, "mV/s", "rate of change of y1"),
        "y5": Variable(0.0, "mV/s", "rate of change of y2"),
    },
    parameters={
        "A": Parameter(3.25, "mV", "largest excitatory potential", range=(0.0, 1e6)),
        "B": Parameter(22.0, "mV", "largest inhibitory potential", range=(0.0, 1e6)),
        "a": Parameter(100.0, "1/s", "rate of excitatory potentials", range=(1e-12, 1e6)),
        "b": Parameter(50.0, "1/s", "rate of inhibitory potentials", range=(1e-12, 1e6)),
        "C1": Parameter(135.0, "1", "synapses of pyramidal cells on the excitatory loop, C", range=(0.0, 1e6)),
        "C2": Parameter(108.0, "1", "synapses of the excitatory loop on pyramidal cells, 0.8 C", range=(0.0, 1e6)),
        "C3": Parameter(33.75, "1", "synapses of pyramidal cells on the inhibitory loop, 0.25 C", range=(0.0, 1e6)),
        "C4": Parameter(33.75, "1", "synapses of the inhibitory loop on pyramidal cells, 0.25 C", range=(0.0, 1e6)),
        "e0": Parameter(2.5, "1/s", "half of the largest firing rate", range=(0.0, 1e6)),
        "v0": Parameter(6.0, "mV", "potential of half the largest firing rate"),
        "r": Parameter(0.56, "1/mV", "slope of the firing rate", range=(0.0, 1e6)),
    },
    equations="""
        eeg = y1 - y2
        rate_p = 2*e0*sigmoid(r*(eeg - v0))
        rate_e = 2*e0*sigmoid(r*(C1*y0 - v0))
        rate_i = 2*e0*sigmoid(r*(C3*y0 - v0))
        dy0/dt = y3
        dy1/dt = y4
        dy2/dt = y5
        dy3/dt = A*a*rate_p - 2*a*y3 - a**2*y0
        dy4/dt = A*a*(I + C2*rate_e) - 2*a*y4 - a**2*y1
        dy5/dt = B*b*C4*rate_i - 2*b*y5 - b**2*y2
    """,
    time_unit="s",
    input_unit="1/s",
    step=0.0005,
    category="population",
    shown=("eeg",),
    presets={
        "alpha rhythm": Preset(
            "10.94 Hz at 220 pulses per second",
            _BIFURCATIONS,
            input=220.0,
            behaviour=("oscillation",),
            duration=2.0,
        ),
        "spike-like activity": Preset(
            "large waves at 2.38 Hz at 120 pulses per second, between 113.58 and 137.38",
            _BIFURCATIONS,
            input=120.0,
            behaviour=("oscillation",),
            duration=4.0,
        ),
        "bistable": Preset(
            "rests or has an alpha rhythm at 100 pulses per second: more for a while begins it",
            _BIFURCATIONS,
            input="100 + ramp(0, 100, start=1, stop=1.1) + ramp(0, -100, start=1.5, stop=2.5)",
            behaviour=("bistability",),
            duration=4.0,
        ),
        "rest": Preset(
            "rests at 50 pulses per second",
            _BIFURCATIONS,
            input=50.0,
            behaviour=("rest",),
            duration=2.0,
        ),
    },
)
