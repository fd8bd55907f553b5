"""What the cells of Prinz, Bucher and Marder share: all but their conductances."""

from math import inf

from neun_py.spec.model import Parameter, Preset, Variable

SOURCE = (
    "Prinz, Bucher & Marder (2004) Nat. Neurosci. 7:1345, doi:10.1038/nn1352; equations of Prinz, Billimoria & Marder "
    "(2003) J. Neurophysiol. 90:3998, doi:10.1152/jn.00641.2003"
)
_CONDUCTANCES = {
    "gna": "fast sodium",
    "gcat": "transient calcium",
    "gcas": "slow calcium",
    "ga": "transient potassium",
    "gkca": "calcium-dependent potassium",
    "gkd": "delayed rectifier",
    "gh": "hyperpolarisation-activated",
    "gl": "leak",
}
_GATES = {
    "m_na": "sodium activation",
    "h_na": "sodium inactivation",
    "m_cat": "transient calcium activation",
    "h_cat": "transient calcium inactivation",
    "m_cas": "slow calcium activation",
    "h_cas": "slow calcium inactivation",
    "m_a": "transient potassium activation",
    "h_a": "transient potassium inactivation",
    "m_kca": "calcium-dependent potassium activation",
    "m_kd": "delayed rectifier activation",
    "m_h": "activation of the current that hyperpolarisation opens",
}

# The start of the database's simulations, every activation 0 and every inactivation 1: some cells rest from others.
VARIABLES = {
    "v": Variable(-50.0, "mV", "membrane potential", range=(-200.0, 200.0)),
    "ca": Variable(0.05, "uM", "calcium in the cell", range=(1e-9, inf)),
} | {name: Variable(float(name[0] == "h"), "1", f"{what} (1: open)", range=(0.0, 1.0)) for name, what in _GATES.items()}

EQUATIONS = """
    e_ca = 500*8.314462618/96485.33212*temperature*log(ca_out/ca)
    i_na = gna*m_na**3*h_na*(v - vna)
    i_cat = gcat*m_cat**3*h_cat*(v - e_ca)
    i_cas = gcas*m_cas**3*h_cas*(v - e_ca)
    i_a = ga*m_a**3*h_a*(v - vk)
    i_kca = gkca*m_kca**4*(v - vk)
    i_kd = gkd*m_kd**4*(v - vk)
    i_h = gh*m_h*(v - vh)
    i_l = gl*(v - vl)
    m_na_inf = 1/(1 + exp(-(v + 25.5)/5.29))
    h_na_inf = 1/(1 + exp((v + 48.9)/5.18))
    m_cat_inf = 1/(1 + exp(-(v + 27.1)/7.2))
    h_cat_inf = 1/(1 + exp((v + 32.1)/5.5))
    m_cas_inf = 1/(1 + exp(-(v + 33)/8.1))
    h_cas_inf = 1/(1 + exp((v + 60)/6.2))
    m_a_inf = 1/(1 + exp(-(v + 27.2)/8.7))
    h_a_inf = 1/(1 + exp((v + 56.9)/4.9))
    m_kca_inf = ca/(ca + 3)/(1 + exp(-(v + 28.3)/12.6))
    m_kd_inf = 1/(1 + exp(-(v + 12.3)/11.8))
    m_h_inf = 1/(1 + exp((v + 75)/5.5))
    tau_m_na = 2.64 - 2.52/(1 + exp(-(v + 120)/25))
    tau_h_na = 1.34/(1 + exp(-(v + 62.9)/10))*(1.5 + 1/(1 + exp((v + 34.9)/3.6)))
    tau_m_cat = 43.4 - 42.6/(1 + exp(-(v + 68.1)/20.5))
    tau_h_cat = 210 - 179.6/(1 + exp(-(v + 55)/16.9))
    tau_m_cas = 2.8 + 14/(exp((v + 27)/10) + exp(-(v + 70)/13))
    tau_h_cas = 120 + 300/(exp((v + 55)/9) + exp(-(v + 65)/16))
    tau_m_a = 23.2 - 20.8/(1 + exp(-(v + 32.9)/15.2))
    tau_h_a = 77.2 - 58.4/(1 + exp(-(v + 38.9)/26.5))
    tau_m_kca = 180.6 - 150.2/(1 + exp(-(v + 46)/22.7))
    tau_m_kd = 14.4 - 12.8/(1 + exp(-(v + 28.3)/19.2))
    tau_m_h = 2/(exp(-14.59 - 0.086*v) + exp(-1.87 + 0.0701*v))
    dv/dt = (I - i_na - i_cat - i_cas - i_a - i_kca - i_kd - i_h - i_l)/cm
    dca/dt = (ca_rest - ca - f_ca*(i_cat + i_cas))/tau_ca
""" + "".join(f"    d{gate}/dt = ({gate}_inf - {gate})/tau_{gate}\n" for gate in _GATES)


def parameters(*conductances: float) -> dict[str, Parameter]:
    """Give the parameters of a cell of these maximal conductances."""
    g = {
        name: Parameter(value, "mS/cm2", f"maximal conductance, {what} current", range=(0.0, inf))
        for (name, what), value in zip(_CONDUCTANCES.items(), conductances, strict=True)
    }
    return g | {
        "cm": Parameter(1.0, "uF/cm2", "membrane capacitance", range=(1e-12, inf)),
        "vna": Parameter(50.0, "mV", "sodium reversal potential"),
        "vk": Parameter(-80.0, "mV", "potassium reversal potential"),
        "vh": Parameter(-20.0, "mV", "reversal potential of the current that hyperpolarisation opens"),
        "vl": Parameter(-50.0, "mV", "leak reversal potential"),
        "temperature": Parameter(283.0, "K", "temperature, in the calcium reversal potential", range=(1e-12, inf)),
        "ca_out": Parameter(3000.0, "uM", "calcium outside", range=(1e-12, inf)),
        "ca_rest": Parameter(0.05, "uM", "calcium without any current", range=(1e-12, inf)),
        "tau_ca": Parameter(200.0, "ms", "time constant of the calcium buffer", range=(1e-12, inf)),
        "f_ca": Parameter(9.39488, "uM*cm2/uA", "calcium per current: 14.96 uM/nA for 0.628e-3 cm2", range=(0.0, inf)),
    }


def cell(
    description: str, behaviour: tuple[str, ...], duration: float, *conductances: float, **initial: float
) -> Preset:
    """Give the preset of a cell of the table, with what differs from the start of the database."""
    values = dict(zip(_CONDUCTANCES, conductances, strict=True))
    source = "conductances of Prinz, Bucher & Marder (2004), Table 2; numbers computed from the equations"
    return Preset(description, source, values, initial, behaviour=behaviour, duration=duration)
