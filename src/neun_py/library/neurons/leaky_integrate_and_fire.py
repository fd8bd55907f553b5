"""The leaky integrate-and-fire neuron."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_CLOSED_FORM = "the closed form of the rate; numbers of NEST's iaf_psc_exp"

leaky_integrate_and_fire = Model(
    name="Leaky integrate-and-fire",
    short_name="LIF",
    source="Lapicque (1907) J. Physiol. Pathol. Gen. 9:620; default numbers of NEST's iaf_psc_exp",
    description="A leaky capacitor with a threshold, a reset and a refractory time: the simplest spiking neuron, whose "
    "rate has a closed form. For large networks and for theory. The reset happens at the end of a step.",
    variables={"v": Variable(-70.0, "mV", "membrane potential", range=(-200.0, 200.0))},
    parameters={
        "cm": Parameter(250.0, "pF", "membrane capacitance", range=(1e-12, 1e9)),
        "tau": Parameter(10.0, "ms", "membrane time constant", range=(1e-12, 1e9)),
        "vl": Parameter(-70.0, "mV", "leak reversal potential", range=(-200.0, 200.0)),
        "threshold": Parameter(-55.0, "mV", "potential at which it spikes"),
        "v_reset": Parameter(-70.0, "mV", "potential after a spike"),
        "t_ref": Parameter(2.0, "ms", "refractory time: the membrane is held at the reset", range=(0.0, 1e9)),
    },
    equations="""
        i_l = cm*(v - vl)/tau
        dv/dt = (I - i_l)/cm
    """,
    spike="v >= threshold",
    reset="v = v_reset",
    refractory="t_ref",
    time_unit="ms",
    input_unit="pA",
    step=0.01,
    category="neuron",
    presets={
        "rest": Preset(
            "settles at -55.2 mV (370 pA; it fires above 375)",
            _CLOSED_FORM,
            input=370.0,
            behaviour=("rest",),
            duration=100.0,
        ),
        "slow firing": Preset(
            "16.3 Hz just above the threshold current (376 pA)",
            _CLOSED_FORM,
            input=376.0,
            behaviour=("tonic spiking",),
            duration=350.0,
        ),
        "tonic firing": Preset(
            "63.0 Hz (500 pA)", _CLOSED_FORM, input=500.0, behaviour=("tonic spiking",), duration=120.0
        ),
        "noisy input": Preset(
            "irregular spikes driven by noise: a mean of 300 pA is below the 375 at which it fires",
            "the balanced state of Shadlen & Newsome (1994) Curr. Opin. Neurobiol. 4:569; numbers chosen here",
            input="ornstein_uhlenbeck(300, 200, 5)",
            behaviour=("random spiking",),
            duration=1000.0,
        ),
    },
)
