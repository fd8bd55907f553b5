"""Chialvo's excitable map."""

from math import inf

from neun_py.spec.model import Model, Parameter, Preset, Variable

_COMPUTED = (
    "a = 0.89, b = 0.6 and c = 0.28 are those of the literature on the map of Chialvo (1995); the rest is computed"
)
_AT_REST = {"x": 0.0681, "y": 2.174}

chialvo = Model(
    name="Chialvo map",
    short_name="Chialvo",
    source="Chialvo (1995) Chaos Solitons Fractals 5:461, doi:10.1016/0960-0779(93)E0056-H",
    description="A map for what is generic of excitable cells: one variable that fires and one that recovers. It "
    "rests, answers a kick with a spike, spikes by itself or bursts in chaos. It was made for lattices and large "
    "networks.",
    variables={
        "x": Variable(0.0, "1", "activation: membrane potential"),
        "y": Variable(0.0, "1", "recovery"),
    },
    parameters={
        "a": Parameter(0.89, "1", "what is left of the recovery after an iteration", range=(0.0, 1.0)),
        "b": Parameter(0.6, "1", "how the activation acts on the recovery", range=(0.0, inf)),
        "c": Parameter(0.28, "1", "offset of the recovery"),
        "k": Parameter(0.04, "1", "constant perturbation of the activation"),
    },
    equations="""
        x[n+1] = x**2*exp(y - x) + k + I
        y[n+1] = a*y - b*x + c
    """,
    spike="x >= 1",
    time_unit="1",
    input_unit="1",
    step=1.0,
    presets={
        "rest": Preset(
            "settles at x = 0.02876 (k = 0.02)", _COMPUTED, {"k": 0.02}, behaviour=("rest",), duration=200.0
        ),
        "excitable": Preset(
            "a spike after a kick of 0.2 (k = 0.02)",
            _COMPUTED,
            {"k": 0.02},
            {"x": 0.0288, "y": 2.388},
            input="step(0.2, start=50, stop=51)",
            behaviour=("single spike",),
            duration=200.0,
        ),
        "pacemaking": Preset(
            "a spike every 38.66 iterations (k = 0.04)", _COMPUTED, behaviour=("pacemaking",), duration=400.0
        ),
        "bistable": Preset(
            "rests until a kick of 0.2, then a spike every 74.65 (k = 0.03)",
            _COMPUTED,
            {"k": 0.03},
            _AT_REST,
            input="step(0.2, start=200, stop=201)",
            behaviour=("bistability",),
            duration=800.0,
        ),
        "chaotic bursting": Preset(
            "bursts that do not repeat (b = 0.18, k = 0.026)",
            "values by which secondary sources show the aperiodic bursts of Chialvo (1995), unconfirmed in the paper; "
            "the chaos is computed",
            {"b": 0.18, "k": 0.026},
            behaviour=("pacemaking", "irregular spiking", "chaos"),
            duration=1000.0,
        ),
    },
)
