"""The Neun library's adapting map: Rulkov's with a slow current that acts while the membrane is low."""

from math import inf

from neun_py.spec.model import Model, Parameter, Preset, Variable

_OURS = "none: values of this package, computed from the equations"

ferdo = Model(
    name="Ferdo map",
    short_name="Ferdo",
    source="none: no publication found; fast map of Rulkov (2002), doi:10.1103/PhysRevE.65.041922",
    description="Experimental: Rulkov's map with a slow current z that input loads and that acts where x <= -1.1: the "
    "map adapts, or rebounds. All equations read the present x, so that z = 0 is Rulkov's map; the original reads the "
    "next one for y. All default numbers are this package's.",
    variables={
        "x": Variable(-1.08, "1", "fast variable: membrane potential"),
        "y": Variable("sigma - 1 - alpha/(2 - sigma)", "1", "slow variable: currents that adapt"),
        "z": Variable(0.0, "1", "slow current that input loads"),
        "x_last": Variable("x", "1", "fast variable one iteration ago"),
    },
    parameters={
        "alpha": Parameter(4.2, "1", "nonlinearity: spikes below 4, bursts of spikes above", range=(0.0, inf)),
        "sigma": Parameter(-0.08, "1", "level that the slow variable keeps: a constant current"),
        "mu": Parameter(0.001, "1", "rate of the slow variable per iteration", range=(0.0, 1.0)),
        "lam": Parameter(0.002, "1", "decay of the slow current per iteration (lambda)", range=(0.0, 1.0)),
        "beta_e": Parameter(1.0, "1", "how much of the input acts on the fast variable"),
        "sigma_e": Parameter(1.0, "1", "how much of the input acts on the slow variable"),
        "gamma_e": Parameter(-2e-6, "1", "how much of the input loads the slow current; below 0 it opposes the input"),
    },
    equations="""
        u = y + beta_e*I
        subthreshold = alpha/(1 - x) + u
        peak = alpha + u
        gate = where(x <= -1.1, 1, 0)
        x[n+1] = where(x <= 0, subthreshold, where(x < peak and x_last <= 0, peak, -1))
        y[n+1] = y - mu*(x + 1) + mu*(sigma + sigma_e*I) + gate*z
        z[n+1] = (1 - lam)*z + gamma_e*I
        x_last[n+1] = x
    """,
    spike="x > 0",
    time_unit="1",
    input_unit="1",
    step=1.0,
    presets={
        "rest": Preset("rests at x = sigma - 1 = -1.08", _OURS, behaviour=("rest",), duration=1000.0),
        "adaptation": Preset(
            "under a step intervals grow from 194 to 238",
            _OURS,
            {"beta_e": 0.0},
            input="step(0.05, start=500)",
            behaviour=("adaptation",),
            duration=4500.0,
        ),
        "no adaptation": Preset(
            "the same step without the slow current: 170 to 180",
            _OURS,
            {"beta_e": 0.0, "gamma_e": 0.0},
            input="step(0.05, start=500)",
            behaviour=("tonic spiking",),
            duration=4500.0,
        ),
        "rebound": Preset(
            "17 spikes after an inhibition of 1000 iterations",
            _OURS,
            {"gamma_e": -1e-5},
            input="step(-0.1, start=500, stop=1500)",
            behaviour=("rebound burst",),
            duration=3000.0,
        ),
    },
)
