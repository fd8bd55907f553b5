"""The pacemaker AB/PD of Prinz, Bucher and Marder's pyloric network."""

from neun_py.library.neurons import _prinz
from neun_py.spec.model import Model

_BURSTS = ("bursting", "pacemaking")

prinz_abpd = Model(
    name="Prinz-Bucher-Marder AB/PD",
    short_name="PrinzABPD",
    source=_prinz.SOURCE,
    description="Pacemaker of the pyloric rhythm of the crustacean stomach: anterior burster and pyloric dilators as "
    "one compartment with eight currents. It bursts on its own every one and a half seconds. For pyloric "
    "networks, with the LP and PY cells.",
    variables=_prinz.VARIABLES,
    parameters=_prinz.parameters(400.0, 2.5, 6.0, 50.0, 10.0, 100.0, 0.01, 0.0),
    equations=_prinz.EQUATIONS,
    spike="v >= -15",
    time_unit="ms",
    input_unit="uA/cm2",
    step=0.01,
    presets={
        "AB/PD 1": _prinz.cell(
            "bursts of 17 every 1.51 s", _BURSTS, 8e3, 400.0, 2.5, 6.0, 50.0, 10.0, 100.0, 0.01, 0.0
        ),
        "AB/PD 2": _prinz.cell("bursts of 28 every 1.50 s", _BURSTS, 8e3, 100.0, 2.5, 6.0, 50.0, 5.0, 100.0, 0.01, 0.0),
        "AB/PD 3": _prinz.cell("bursts of 19 every 1.57 s", _BURSTS, 8e3, 200.0, 2.5, 4.0, 50.0, 5.0, 50.0, 0.01, 0.0),
        "AB/PD 4": _prinz.cell("bursts of 29 every 1.63 s", _BURSTS, 8e3, 200.0, 5.0, 4.0, 40.0, 5.0, 125.0, 0.01, 0.0),
        "AB/PD 5": _prinz.cell("bursts of 22 every 1.68 s", _BURSTS, 8e3, 300.0, 2.5, 2.0, 10.0, 5.0, 125.0, 0.01, 0.0),
    },
)
