"""Hindmarsh and Rose's bursting neuron, in its general form."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_COMPUTED = "computed from the equations of Hindmarsh & Rose (1984) with RK4 at 0.01, transient discarded"
_RANDOM = "the random bursts of Hindmarsh & Rose (1984)"


def _bursts(
    description: str,
    e: float,
    mu: float,
    z: float,
    duration: float,
    source: str = _COMPUTED,
    behaviour: tuple[str, ...] = ("bursting",),
) -> Preset:
    """Give a preset that starts where a burst has ended, so that no transient comes first."""
    return Preset(description, source, {"e": e, "mu": mu}, {"x": -1.0, "y": -3.9, "z": z}, 0.0, behaviour, duration)


hindmarsh_rose = Model(
    name="Hindmarsh-Rose",
    short_name="HR",
    source="Hindmarsh & Rose (1984) Proc. R. Soc. Lond. B 221:87, doi:10.1098/rspb.1984.0024",
    description="Three dimensionless variables that spike, burst and are chaotic. vh = 1 is the published form; "
    "e is the paper's current I, mu its r, S its s and xr its x1.",
    variables={
        "x": Variable(-1.5, "1", "membrane potential"),
        "y": Variable(-10.0, "1", "recovery: fast currents"),
        "z": Variable(0.0, "1", "adaptation: slow current"),
    },
    parameters={
        "e": Parameter(3.0, "1", "external current"),
        "mu": Parameter(0.001, "1", "rate of the slow variable", range=(0.0, 1e6)),
        "S": Parameter(4.0, "1", "gain of the slow variable"),
        "a": Parameter(1.0, "1", "cubic coefficient of the fast subsystem"),
        "b": Parameter(3.0, "1", "quadratic coefficient of the fast subsystem"),
        "c": Parameter(1.0, "1", "constant of the recovery"),
        "d": Parameter(5.0, "1", "quadratic coefficient of the recovery"),
        "xr": Parameter(-1.6, "1", "resting potential of the slow variable"),
        "vh": Parameter(1.0, "1", "decay of the slow variable"),
    },
    equations="""
        dx/dt = y + b*x**2 - a*x**3 - z + e + I
        dy/dt = c - d*x**2 - y
        dz/dt = mu*(-vh*z + S*(x - xr))
    """,
    spike="x >= 0",
    time_unit="1",
    input_unit="1",
    step=0.01,
    presets={
        "quiescent": Preset(
            "rest at x = -1.526 after any transient",
            _COMPUTED,
            {"e": 0.4},
            {"x": -1.4, "y": -10.6, "z": 0.296},
            0.0,
            ("rest",),
            200.0,
        ),
        "bursting": _bursts("periodic bursts of 18 spikes every 504.4", 3.0, 0.001, 3.067, 2000.0),
        "short bursts": _bursts("periodic bursts of 10 spikes every 282.95", 3.0, 0.0021, 3.079, 1200.0),
        "chaotic bursting": _bursts(
            "chaotic bursts of 2 to 6 spikes", 3.25, 0.005, 3.335, 1500.0, _RANDOM, ("bursting", "chaos")
        ),
        "tonic spiking": Preset(
            "regular spikes every 20.73",
            "Hindmarsh & Rose (1984), Fig. 6",
            {"e": 4.0},
            {"x": -0.6, "y": -3.8, "z": 4.03},
            0.0,
            ("tonic spiking",),
            200.0,
        ),
        "slow tonic spiking": Preset(
            "regular spikes every 31.74",
            _COMPUTED,
            {"e": 3.5, "mu": 0.006},
            {"x": -0.938, "y": -3.3946, "z": 3.57052},
            0.0,
            ("tonic spiking",),
            320.0,
        ),
        "chaotic bursting, fast": _bursts(
            "chaotic bursts of 2 to 6 spikes, 63 to 206 apart",
            3.25,
            0.006,
            3.345,
            1500.0,
            _COMPUTED,
            ("bursting", "chaos"),
        ),
        "chaotic bursting, slow": _bursts(
            "chaotic bursts of 4 to 35 spikes", 3.281, 0.0021, 3.327, 4000.0, _COMPUTED, ("bursting", "chaos")
        ),
        "chaotic bursting, weak input": _bursts(
            "chaotic bursts of 1 to 4 spikes", 3.0, 0.006, 3.154, 1200.0, _COMPUTED, ("bursting", "chaos")
        ),
        "bursts of four": _bursts("periodic bursts of 4 spikes every 136.7", 2.7, 0.006, 2.885, 700.0),
        "bursts of two": _bursts("periodic bursts of 2 spikes every 128.5", 2.0, 0.006, 2.119, 700.0),
        "single spikes": _bursts(
            "one spike every 149.5, on the threshold of bursting",
            1.5,
            0.006,
            1.648,
            900.0,
            _COMPUTED,
            ("tonic spiking",),
        ),
    },
)
