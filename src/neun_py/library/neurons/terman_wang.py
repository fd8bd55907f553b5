"""Terman and Wang's relaxation oscillator."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_PAPER = "Terman & Wang (1995); the period is computed from the equations"

terman_wang = Model(
    name="Terman-Wang oscillator",
    short_name="TermanWang",
    source="Terman & Wang (1995) Physica D 81:148, doi:10.1016/0167-2789(94)00205-5",
    description="A relaxation oscillator with a steep recovery: it oscillates with an input above zero and waits "
    "without one, which makes it the unit of networks that group what belongs together (LEGION).",
    variables={
        "x": Variable(-2.0, "1", "activity: left branch silent, right branch active"),
        "y": Variable(1.0, "1", "recovery"),
    },
    parameters={
        "eps": Parameter(0.02, "1", "rate of the recovery, small", range=(0.0, 1e6)),
        "alpha": Parameter(6.0, "1", "height of the recovery, gamma in later papers"),
        "beta": Parameter(0.1, "1", "width of the recovery's step, small", range=(1e-12, 1e6)),
    },
    equations="""
        y_inf = alpha*(1 + tanh(x/beta))
        dx/dt = 3*x - x**3 + 2 - y + I
        dy/dt = eps*(y_inf - y)
    """,
    spike="x >= 0",
    time_unit="1",
    input_unit="1",
    step=0.02,
    category="oscillator",
    presets={
        "oscillating": Preset(
            "active and silent in turns at a stimulus of 0.8",
            _PAPER,
            input=0.8,
            behaviour=("oscillation",),
            duration=600.0,
        ),
        "excitable": Preset(
            "waits on the silent branch at -0.02, and a pulse makes it active once",
            _PAPER,
            input="-0.02 + step(0.5, start=200, stop=210)",
            behaviour=("single spike",),
            duration=500.0,
        ),
        "silent": Preset(
            "settles at -1.0855 at a stimulus of -0.02", _PAPER, input=-0.02, behaviour=("rest",), duration=300.0
        ),
    },
)
