"""Wilson's polynomial form of the squid axon."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_COMPUTED = "computed from the equations of Wilson (1999)"

wilson_squid = Model(
    name="Wilson squid axon",
    short_name="WilsonSquid",
    source="Wilson (1999) Spikes, Decisions, and Actions, Oxford University Press, ch. 9",
    description="The squid axon in two polynomials: fast, and close to the spikes of Hodgkin and Huxley. Potentials "
    "are in units of 100 mV.",
    variables={
        "v": Variable(-0.7, "1", "membrane potential, in 100 mV", range=(-2.0, 2.0)),
        "r": Variable(0.088, "1", "recovery", range=(-1.0, 3.0)),
    },
    parameters={
        "c": Parameter(0.8, "1", "membrane capacitance", range=(1e-12, 1e6)),
        "tau_r": Parameter(1.9, "ms", "time constant of the recovery", range=(1e-12, 1e6)),
        "vna": Parameter(0.55, "1", "sodium reversal potential, in 100 mV"),
        "vk": Parameter(-0.92, "1", "potassium reversal potential, in 100 mV"),
        "gk": Parameter(26.0, "1/ms", "potassium conductance", range=(0.0, 1e6)),
    },
    equations="""
        g_na = 17.81 + 47.71*v + 32.63*v**2
        r_inf = 1.35*v + 1.03
        i_na = g_na*(v - vna)
        i_k = gk*r*(v - vk)
        dv/dt = (I - i_na - i_k)/c
        dr/dt = (r_inf - r)/tau_r
    """,
    spike="v >= 0",
    time_unit="ms",
    input_unit="1/ms",
    step=0.02,
    presets={
        "rest": Preset(
            "settles at -0.697956 (-69.8 mV)", _COMPUTED, initial={"v": -0.73}, behaviour=("rest",), duration=40.0
        ),
        "tonic spiking": Preset("183.0 Hz at 0.1", _COMPUTED, input=0.1, behaviour=("tonic spiking",), duration=50.0),
        "class 2": Preset(
            "a ramp of current: rest ends in a Hopf bifurcation at 0.07773, and the rate begins near 200 Hz",
            _COMPUTED,
            input="ramp(0, 0.3, start=0, stop=200)",
            behaviour=("class 2",),
            duration=200.0,
        ),
        "bistability": Preset(
            "rests at 0.073 until a pulse, and fires from then on",
            _COMPUTED,
            initial={"v": -0.688542, "r": 0.100468},
            input="0.073 + step(0.3, start=30, stop=31)",
            behaviour=("bistability",),
            duration=80.0,
        ),
    },
)
