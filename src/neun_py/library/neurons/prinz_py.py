"""The follower PY of Prinz, Bucher and Marder's pyloric network."""

from neun_py.library.neurons import _prinz
from neun_py.spec.model import Model

_FIRES = ("pacemaking",)
_RESTS = ("rest",)

prinz_py = Model(
    name="Prinz-Bucher-Marder PY",
    short_name="PrinzPY",
    source=_prinz.SOURCE,
    description="Pyloric constrictor neuron of the crustacean stomach, a follower: alone it fires steadily or rests, "
    "some cells either by where they start, and in the pyloric network it bursts last, by rebound after "
    "the inhibition by AB/PD and LP.",
    variables=_prinz.VARIABLES,
    parameters=_prinz.parameters(100.0, 2.5, 2.0, 50.0, 0.0, 125.0, 0.05, 0.01),
    equations=_prinz.EQUATIONS,
    spike="v >= -15",
    time_unit="ms",
    input_unit="uA/cm2",
    step=0.01,
    presets={
        "PY 1": _prinz.cell("fires at 9.27 Hz", _FIRES, 5e3, 100.0, 2.5, 2.0, 50.0, 0.0, 125.0, 0.05, 0.01),
        "PY 2": _prinz.cell("rests at -52.45 mV", _RESTS, 5e3, 200.0, 7.5, 0.0, 50.0, 0.0, 75.0, 0.05, 0.0),
        "PY 3": _prinz.cell("rests at -53.34 mV", _RESTS, 5e3, 200.0, 10.0, 0.0, 50.0, 0.0, 100.0, 0.03, 0.0),
        "PY 4": _prinz.cell("fires at 10.5 Hz", _FIRES, 5e3, 400.0, 2.5, 2.0, 50.0, 0.0, 75.0, 0.05, 0.0),
        "PY 5": _prinz.cell("fires at 10.5 Hz", _FIRES, 5e3, 500.0, 2.5, 2.0, 40.0, 0.0, 125.0, 0.01, 0.03),
        "PY 6": _prinz.cell("fires at 11.5 Hz", _FIRES, 5e3, 500.0, 2.5, 2.0, 40.0, 0.0, 125.0, 0.0, 0.02),
    },
)
