"""Van der Pol's oscillator and FitzHugh's extension of it, the model of Bonhoeffer and van der Pol."""

from math import inf

from neun_py.spec.model import Model, Parameter, Preset, Variable

_PAPER = "van der Pol (1926), who draws mu = 0.1, 1 and 10; the numbers are computed"
_FITZHUGH = (
    "FitzHugh (1961) Biophys. J. 1:445, doi:10.1016/S0006-3495(61)86902-6, with his a, b and c; the limits are computed"
)
_BVP = {"mu": 3.0, "a": 0.7, "b": 0.8}
_AT_REST = {"x": -1.1994, "y": 0.62426}

van_der_pol = Model(
    name="Van der Pol oscillator",
    short_name="VanDerPol",
    source="van der Pol (1926) Phil. Mag. 2:978, doi:10.1080/14786442608564127",
    description="The oscillator of which all relaxation oscillators are kin: x'' = mu*(1 - x**2)*x' - x, written as "
    "two equations. With a and b it is FitzHugh's Bonhoeffer-van der Pol model, whose c is mu here; x, y and a have "
    "the other sign than his, so that a depolarisation is upwards.",
    variables={
        "x": Variable(0.5, "1", "membrane potential"),
        "y": Variable(0.0, "1", "recovery, upwards as it recovers"),
    },
    parameters={
        "mu": Parameter(1.0, "1", "nonlinearity: the fast time scale (FitzHugh's c)", range=(1e-12, inf)),
        "a": Parameter(0.0, "1", "offset of the recovery: keeps the rest below 0"),
        "b": Parameter(0.0, "1", "decay of the recovery"),
    },
    equations="""
        dx/dt = mu*(x - x**3/3 + y + I)
        dy/dt = -(x + a + b*y)/mu
    """,
    time_unit="1",
    input_unit="1",
    step=0.01,
    category="oscillator",
    presets={
        "near a sine": Preset(
            "period 6.2871, amplitude 2.000 (mu = 0.1)",
            _PAPER,
            {"mu": 0.1},
            {"x": 2.0},
            behaviour=("oscillation",),
            duration=40.0,
        ),
        "limit cycle": Preset(
            "period 6.6633, amplitude 2.0086 (mu = 1)",
            _PAPER,
            behaviour=("oscillation",),
            duration=50.0,
        ),
        "relaxation": Preset(
            "period 19.078 (mu = 10)",
            _PAPER,
            {"mu": 10.0},
            behaviour=("oscillation",),
            duration=80.0,
        ),
        "Bonhoeffer-van der Pol at rest": Preset(
            "one excursion after a brief input, then rest at x = -1.1994",
            _FITZHUGH,
            _BVP,
            _AT_REST,
            input="step(2, start=5, stop=5.2)",
            behaviour=("rest",),
            duration=40.0,
        ),
        "Bonhoeffer-van der Pol firing": Preset(
            "period 11.228 (I = 0.4; the rest is lost from 0.3465 to 1.4035)",
            _FITZHUGH,
            _BVP,
            _AT_REST,
            input=0.4,
            behaviour=("oscillation",),
            duration=80.0,
        ),
    },
)
