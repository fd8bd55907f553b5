"""Rulkov's map with the switch of the Neun library: its constant current is a variable with two stable values."""

from math import inf

from neun_py.spec.model import Model, Parameter, Preset, Variable

_OURS = "none: values of this package; the switch follows from s = p*tanh(2*s), the rest is computed"
_ON = {"sigma": 0.26, "x": -1.0}

bistable_rulkov = Model(
    name="Bistable Rulkov map",
    short_name="BistableRulkov",
    source="none: no publication found; fast map of Rulkov (2002), doi:10.1103/PhysRevE.65.041922",
    description="Rulkov's map whose sigma is a variable with the stable values +s and -s, s = p*tanh(2*s): a brief "
    "input of the right sign switches it on or off, and it stays so. The default numbers are this package's: silence "
    "at -s, bursts at +s. It starts switched off.",
    variables={
        "x": Variable(-1.26, "1", "fast variable: membrane potential"),
        "y": Variable("1 - 2*sqrt(alpha)", "1", "slow variable: currents that adapt"),
        "sigma": Variable(-0.26, "1", "switch: the constant current of Rulkov's map"),
        "x_last": Variable("x", "1", "fast variable one iteration ago"),
    },
    parameters={
        "alpha": Parameter(5.0, "1", "nonlinearity: spikes below 4, bursts of spikes above", range=(0.0, inf)),
        "mu": Parameter(0.001, "1", "rate of the slow variable per iteration", range=(0.0, 1.0)),
        "p": Parameter(0.544, "1", "gain of the switch; above 0.5 it has two stable values"),
        "beta_e": Parameter(1.0, "1", "how much of the input acts on the fast variable"),
        "sigma_e": Parameter(1.0, "1", "how much of the input acts on the slow variable"),
    },
    equations="""
        u = y + beta_e*I
        subthreshold = alpha/(1 - x) + u
        peak = alpha + u
        x[n+1] = where(x <= 0, subthreshold, where(x < peak and x_last <= 0, peak, -1))
        y[n+1] = y - mu*(x + 1) + mu*(sigma + sigma_e*I)
        sigma[n+1] = p*(tanh(2*sigma) + I)
        x_last[n+1] = x
    """,
    spike="x > 0",
    time_unit="1",
    input_unit="1",
    step=1.0,
    presets={
        "off": Preset("silent at sigma = -0.25918", _OURS, behaviour=("rest",), duration=1000.0),
        "on": Preset(
            "17 spikes every 328 at sigma = +0.25918",
            _OURS,
            initial=_ON,
            behaviour=("pacemaking", "bursting"),
            duration=2000.0,
        ),
        "switched on": Preset(
            "an input of 1 for one iteration, and it bursts",
            _OURS,
            input="step(1, start=500, stop=501)",
            behaviour=("bistability",),
            duration=2500.0,
        ),
        "switched off": Preset(
            "an input of -1 for one iteration, and it is silent",
            _OURS,
            initial=_ON,
            input="step(-1, start=1500, stop=1501)",
            behaviour=("bistability",),
            duration=2500.0,
        ),
    },
)
