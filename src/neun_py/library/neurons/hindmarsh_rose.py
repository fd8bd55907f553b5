"""Hindmarsh and Rose's bursting neuron, in its general form."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_COMPUTED = "computed from the equations of Hindmarsh & Rose (1984) with RK4 at 0.01, transient discarded"

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
        "mu": Parameter(0.001, "1", "rate of the slow variable"),
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
        "quiescent": Preset("rest at x = -1.526 after any transient", _COMPUTED, {"e": 0.4}),
        "bursting": Preset("periodic bursts of 18 spikes every 504.4", _COMPUTED),
        "short bursts": Preset("periodic bursts of 10 spikes every 282.95", _COMPUTED, {"mu": 0.0021}),
        "chaotic bursting": Preset(
            "chaotic bursts of 2 to 6 spikes",
            "the random bursts of Hindmarsh & Rose (1984)",
            {"e": 3.25, "mu": 0.005},
        ),
        "tonic spiking": Preset("regular spikes every 20.73", "Hindmarsh & Rose (1984), Fig. 6", {"e": 4.0}),
    },
)
