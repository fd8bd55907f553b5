"""Ermentrout and Kopell's theta neuron."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_CLOSED_FORM = "the closed form of the period, pi divided by the root of I"

theta_neuron = Model(
    name="Theta neuron",
    short_name="Theta",
    source="Ermentrout & Kopell (1986) SIAM J. Appl. Math. 46:233, doi:10.1137/0146017",
    description="The quadratic integrate-and-fire neuron with infinite peak and reset, on a circle: v = tan(theta/2). "
    "It spikes at theta = pi and goes on without a jump, so that an integrator keeps its order.",
    variables={"theta": Variable(0.0, "1", "phase, in radians; at pi it spikes", range=(-3.2, 3.2))},
    parameters={"eta": Parameter(0.0, "1", "excitability, added to the input: its own in every neuron of a network")},
    equations="dtheta/dt = 1 - cos(theta) + (1 + cos(theta))*(eta + I)",
    spike="theta >= 3.141592653589793",
    reset="theta = theta - 6.283185307179586",
    time_unit="1",
    input_unit="1",
    step=0.01,
    category="neuron",
    presets={
        "rest": Preset(
            "settles at -2 atan(0.5) = -0.927 (I = -0.25)",
            "closed form of the equilibrium",
            input=-0.25,
            behaviour=("rest",),
            duration=20.0,
        ),
        "single spike": Preset(
            "a short pulse carries it over its unstable point at 0.613 (I = -0.1)",
            "closed form of the equilibria",
            initial={"theta": -0.6127},
            input="-0.1 + step(1, start=10, stop=11.5)",
            behaviour=("single spike",),
            duration=40.0,
        ),
        "tonic firing": Preset(
            "a spike every 3.1416 (I = 1)", _CLOSED_FORM, input=1.0, behaviour=("tonic spiking",), duration=25.0
        ),
        "slow firing": Preset(
            "a spike every 31.416 (I = 0.01)", _CLOSED_FORM, input=0.01, behaviour=("tonic spiking",), duration=200.0
        ),
        "class 1": Preset(
            "begins slowly where a ramp passes I = 0, and the faster the larger I is",
            _CLOSED_FORM,
            input="ramp(-0.1, 0.4, 10, 210)",
            behaviour=("class 1",),
            duration=210.0,
        ),
    },
)
