"""The follower LP of Prinz, Bucher and Marder's pyloric network."""

from neun_py.library.neurons import _prinz
from neun_py.spec.model import Model

_FIRES = ("pacemaking",)
# On the attractor, which LP 4 takes 15 s to reach from the start of the database.
_SETTLED = {
    "v": -67.6354, "ca": 46.0493, "m_na": 0.00200815, "h_na": 0.674618, "m_cat": 0.70957, "h_cat": 0.732938,
    "m_cas": 0.589123, "h_cas": 0.199988, "m_a": 0.520711, "h_a": 0.243917, "m_kca": 0.277597, "m_kd": 0.43824,
    "m_h": 0.00124177,
}  # fmt: skip

prinz_lp = Model(
    name="Prinz-Bucher-Marder LP",
    short_name="PrinzLP",
    source=_prinz.SOURCE,
    description="Lateral pyloric neuron of the crustacean stomach, a follower: alone it fires steadily, and in the "
    "pyloric network it bursts by rebound after the inhibition by AB/PD.",
    variables=_prinz.VARIABLES,
    parameters=_prinz.parameters(100.0, 0.0, 8.0, 40.0, 5.0, 75.0, 0.05, 0.02),
    equations=_prinz.EQUATIONS,
    spike="v >= -15",
    time_unit="ms",
    input_unit="uA/cm2",
    step=0.01,
    presets={
        "LP 1": _prinz.cell("fires at 5.66 Hz", _FIRES, 5e3, 100.0, 0.0, 8.0, 40.0, 5.0, 75.0, 0.05, 0.02),
        "LP 2": _prinz.cell("fires at 4.94 Hz", _FIRES, 5e3, 100.0, 0.0, 6.0, 30.0, 5.0, 50.0, 0.05, 0.02),
        "LP 3": _prinz.cell("fires at 5.54 Hz", _FIRES, 5e3, 100.0, 0.0, 10.0, 50.0, 5.0, 100.0, 0.0, 0.03),
        "LP 4": _prinz.cell("fires at 20.4 Hz", _FIRES, 5e3, 100.0, 0.0, 4.0, 20.0, 0.0, 25.0, 0.05, 0.03, **_SETTLED),
        "LP 5": _prinz.cell("fires pairs every 190 ms", _FIRES, 5e3, 100.0, 0.0, 6.0, 30.0, 0.0, 50.0, 0.03, 0.02),
    },
)
