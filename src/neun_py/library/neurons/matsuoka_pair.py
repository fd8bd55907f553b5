"""Matsuoka's oscillator: two units with adaptation that inhibit each other."""

from math import inf

from neun_py.spec.model import Model, Parameter, Preset, Variable

_LIMITS = "the condition 1 + tau_r/tau_a < w < 1 + beta of Matsuoka (1985)"
_COMPUTED = _LIMITS + "; the numbers are computed"
_SLOW = {"tau_r": 1.0, "tau_a": 12.0}

matsuoka_pair = Model(
    name="Matsuoka oscillator",
    short_name="MatsuokaPair",
    source="Matsuoka (1985) Biol. Cybern. 52:367, doi:10.1007/BF00449593",
    description="The half-centre of robots: two units take turns, as one tires the other is released. They oscillate "
    "for 1 + tau_r/tau_a < w < 1 + beta; with a smaller w both rest at c/(1 + beta + w), with a larger one the winner "
    "takes all. The input enters the first unit.",
    variables={
        "x1": Variable(0.1, "1", "membrane state of the first unit"),
        "v1": Variable(0.0, "1", "adaptation of the first unit"),
        "x2": Variable(0.0, "1", "membrane state of the second unit"),
        "v2": Variable(0.0, "1", "adaptation of the second unit"),
    },
    parameters={
        "tau_r": Parameter(0.25, "1", "time constant of the membranes", range=(1e-12, inf)),
        "tau_a": Parameter(0.5, "1", "time constant of the adaptations", range=(1e-12, inf)),
        "beta": Parameter(2.5, "1", "strength of the adaptations"),
        "w": Parameter(2.5, "1", "strength of the mutual inhibition"),
        "c": Parameter(1.0, "1", "tonic drive of both units"),
    },
    equations="""
        y1 = max(0, x1)
        y2 = max(0, x2)
        dx1/dt = (c - x1 - beta*v1 - w*y2 + I)/tau_r
        dv1/dt = (y1 - v1)/tau_a
        dx2/dt = (c - x2 - beta*v2 - w*y1)/tau_r
        dv2/dt = (y2 - v2)/tau_a
    """,
    time_unit="1",
    input_unit="1",
    step=0.01,
    category="oscillator",
    presets={
        "oscillation": Preset("period 2.2303, peak 0.4804", _COMPUTED, behaviour=("oscillation",), duration=15.0),
        "slow oscillation": Preset(
            "period 29.582 (tau_r = 1, tau_a = 12)", _COMPUTED, _SLOW, behaviour=("oscillation",), duration=200.0
        ),
        "rest": Preset(
            "damped, both units settle at 0.2020 (w = 1.45)", _COMPUTED, {"w": 1.45}, behaviour=("rest",), duration=80.0
        ),
        "winner takes all": Preset(
            "the first unit settles at 0.2857, the second is silent (tau_r = 1, tau_a = 12, w = 4)",
            _COMPUTED,
            {**_SLOW, "w": 4.0},
            behaviour=("rest",),
            duration=200.0,
        ),
    },
)
