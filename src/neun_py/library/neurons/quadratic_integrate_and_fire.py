"""The quadratic integrate-and-fire neuron."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_CLOSED_FORM = (
    "closed form of the passage from reset to peak; the normal form of Ermentrout & Kopell (1986) SIAM J. Appl. Math. "
    "46:233, doi:10.1137/0146017"
)

quadratic_integrate_and_fire = Model(
    name="Quadratic integrate-and-fire",
    short_name="QIF",
    source="Latham et al. (2000) J. Neurophysiol. 83:808, doi:10.1152/jn.2000.83.2.808",
    description="The normal form of a neuron that begins to fire at a saddle-node bifurcation, dimensionless: it rests "
    "below I = 0 and fires as slowly as one likes above. The reset happens at the end of a step.",
    variables={"v": Variable(-1.0, "1", "membrane potential", range=(-1e6, 1e6))},
    parameters={
        "eta": Parameter(0.0, "1", "excitability, added to the input: its own in every neuron of a network"),
        "threshold": Parameter(10.0, "1", "peak at which a spike is cut off"),
        "v_reset": Parameter(-10.0, "1", "potential after a spike"),
    },
    equations="dv/dt = v**2 + eta + I",
    spike="v >= threshold",
    reset="v = v_reset",
    time_unit="1",
    input_unit="1",
    step=0.001,
    category="neuron",
    presets={
        "rest": Preset("settles at -0.5 (I = -0.25)", _CLOSED_FORM, input=-0.25, behaviour=("rest",), duration=20.0),
        "tonic firing": Preset(
            "a spike every 2.942 (I = 1)", _CLOSED_FORM, input=1.0, behaviour=("tonic spiking",), duration=25.0
        ),
        "slow firing": Preset(
            "a spike every 31.22 (I = 0.01)", _CLOSED_FORM, input=0.01, behaviour=("tonic spiking",), duration=200.0
        ),
        "class 1": Preset(
            "begins slowly where a ramp passes I = 0, and the faster the larger I is",
            _CLOSED_FORM,
            input="ramp(-0.1, 0.4, 10, 210)",
            behaviour=("class 1",),
            duration=210.0,
        ),
        "bistability": Preset(
            "rests at -1 until a pulse, and fires every 0.704 after it (I = -1, reset at 1.5)",
            "closed form: a reset beyond the unstable point at 1 makes firing go on",
            {"v_reset": 1.5},
            input="-1 + step(3, start=3, stop=5)",
            behaviour=("bistability",),
            duration=10.0,
        ),
    },
)
