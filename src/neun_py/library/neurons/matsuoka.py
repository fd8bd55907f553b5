"""Matsuoka's unit, a rectified rate with adaptation."""

from math import inf

from neun_py.spec.model import Model, Parameter, Preset, Variable

_LINEAR = "the eigenvalues of the equations of Matsuoka (1985)"

matsuoka = Model(
    name="Matsuoka unit",
    short_name="Matsuoka",
    source="Matsuoka (1985) Biol. Cybern. 52:367, doi:10.1007/BF00449593",
    description="A rate with adaptation, from which the rhythms of robots are made: couple units through y, their "
    "rectified output, with negative weights. A unit alone always comes to rest, where x = c/(1 + beta); the "
    "oscillation is that of MatsuokaPair.",
    variables={
        "x": Variable(0.0, "1", "membrane state"),
        "v": Variable(0.0, "1", "adaptation"),
    },
    parameters={
        "tau_r": Parameter(0.25, "1", "time constant of the membrane", range=(1e-12, inf)),
        "tau_a": Parameter(0.5, "1", "time constant of the adaptation", range=(1e-12, inf)),
        "beta": Parameter(2.5, "1", "strength of the adaptation"),
        "c": Parameter(1.0, "1", "tonic drive"),
    },
    equations="""
        y = max(0, x)
        dx/dt = (c - x - beta*v + I)/tau_r
        dv/dt = (y - v)/tau_a
    """,
    time_unit="1",
    input_unit="1",
    step=0.005,
    category="oscillator",
    presets={
        "damped oscillation": Preset(
            "rings with a period of 1.4415 and settles at 0.2857",
            _LINEAR + ": complex where (tau_r - tau_a)**2 < 4*beta*tau_r*tau_a",
            behaviour=("rest",),
            duration=6.0,
        ),
        "adapting": Preset(
            "rises to 0.892 and adapts to 0.2857 without ringing (tau_r = 0.01)",
            _LINEAR + ": real where (tau_r - tau_a)**2 > 4*beta*tau_r*tau_a",
            {"tau_r": 0.01},
            behaviour=("rest",),
            duration=3.0,
        ),
    },
)
