"""The Neun library's simple oscillator: a cubic membrane with a linear recovery."""

from math import inf

from neun_py.spec.model import Model, Parameter, Preset, Variable

_OURS = "none: values of this package; the limits follow from the equations, the periods are computed"


def _regime(description: str, x0: float, behaviour: str, duration: float) -> Preset:
    return Preset(description, _OURS, {"x0": x0}, behaviour=(behaviour,), duration=duration)


simple_oscillator = Model(
    name="Simple oscillator",
    short_name="SimpleOscillator",
    source="none: no publication found; a cubic membrane in the manner of FitzHugh (1961)",
    description="The least that oscillates for a rhythm in a circuit: for A < 0 < a it does where a/3 < x0 < a, and "
    "rests elsewhere. A constant input only shifts y. The default numbers are this package's.",
    variables={
        "x": Variable(0.45, "1", "membrane potential"),
        "y": Variable("A*(x0 - a)**2*x0", "1", "recovery"),
    },
    parameters={
        "A": Parameter(-1.0, "1", "scale of the cubic; below 0"),
        "a": Parameter(1.0, "1", "double root of the cubic"),
        "m": Parameter(0.05, "1", "rate of the recovery", range=(0.0, inf)),
        "x0": Parameter(0.4, "1", "potential at rest"),
    },
    equations="""
        cubic = A*(x - a)**2*x
        dx/dt = cubic - y + I
        dy/dt = m*(x - x0)
    """,
    time_unit="1",
    input_unit="1",
    step=0.05,
    category="oscillator",
    presets={
        "rest": _regime("settles at x0 = 0.2, below a/3", 0.2, "rest", 250.0),
        "slow rise": _regime("period 39.250 (x0 = 0.4)", 0.4, "oscillation", 300.0),
        "middle": _regime("period 32.060 (x0 = 0.6)", 0.6, "oscillation", 250.0),
        "long plateau": _regime("period 37.091 (x0 = 0.9)", 0.9, "oscillation", 300.0),
    },
)
