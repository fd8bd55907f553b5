"""Rulkov's map of 2002, with its condition on the value before the present one."""

from math import inf

from neun_py.spec.model import Model, Parameter, Preset, Variable

_COMPUTED = "a point of the phase diagram of Rulkov (2002); the numbers are computed from his equations"


def _regime(description: str, alpha: float, sigma: float, duration: float, *behaviour: str) -> Preset:
    return Preset(description, _COMPUTED, {"alpha": alpha, "sigma": sigma}, behaviour=behaviour, duration=duration)


rulkov = Model(
    name="Rulkov map",
    short_name="Rulkov",
    source="Rulkov (2002) Phys. Rev. E 65:041922, doi:10.1103/PhysRevE.65.041922",
    description="Silence, spikes and bursts of spikes from a map that costs a division: for very large networks. It "
    "is silent for sigma < 2 - sqrt(alpha/(1 - mu)), and bursts only for alpha > 4. It starts at the fold, from where "
    "every regime is soon reached.",
    variables={
        "x": Variable(-1.0, "1", "fast variable: membrane potential"),
        "y": Variable("1 - 2*sqrt(alpha)", "1", "slow variable: currents that adapt"),
        "x_last": Variable("x", "1", "fast variable one iteration ago"),
    },
    parameters={
        "alpha": Parameter(6.0, "1", "nonlinearity: spikes below 4, bursts of spikes above", range=(0.0, inf)),
        "sigma": Parameter(-0.1, "1", "level that the slow variable keeps: a constant current"),
        "mu": Parameter(0.001, "1", "rate of the slow variable per iteration", range=(0.0, 1.0)),
        "beta_e": Parameter(1.0, "1", "how much of the input acts on the fast variable"),
        "sigma_e": Parameter(1.0, "1", "how much of the input acts on the slow variable"),
    },
    equations="""
        u = y + beta_e*I
        subthreshold = alpha/(1 - x) + u
        peak = alpha + u
        x[n+1] = where(x <= 0, subthreshold, where(x < peak and x_last <= 0, peak, -1))
        y[n+1] = y - mu*(x + 1) + mu*(sigma + sigma_e*I)
        x_last[n+1] = x
    """,
    spike="x > 0",
    time_unit="1",
    input_unit="1",
    step=1.0,
    presets={
        "silence": _regime("settles at x = sigma - 1 = -0.9", 3.0, 0.1, 3000.0, "rest"),
        "tonic spiking": _regime("a spike every 134 to 150 iterations", 3.0, 0.28, 1500.0, "pacemaking"),
        "slow tonic spiking": _regime("a spike every 186 to 197 iterations", 4.0, 0.01, 2000.0, "pacemaking"),
        "irregular bursting": _regime(
            "1 to 7 spikes a burst", 4.5, 0.14, 1500.0, "pacemaking", "bursting", "irregular spiking"
        ),
        "short bursts": _regime("9 spikes every 334 to 337", 5.6, -0.25, 2000.0, "pacemaking", "bursting"),
        "sparse bursts": _regime("11 spikes every 462", 6.0, -0.4, 2500.0, "pacemaking", "bursting"),
        "bursting": _regime("17 spikes every 330", 6.0, -0.1, 2000.0, "pacemaking", "bursting"),
        "long bursts": _regime("23 spikes every 334", 6.0, 0.1, 2000.0, "pacemaking", "bursting"),
        "fast tonic spiking": Preset(
            "a spike every 14 iterations",
            _COMPUTED,
            {"alpha": 6.0, "sigma": 0.386},
            {"y": -3.995},
            behaviour=("pacemaking",),
            duration=300.0,
        ),
    },
)
