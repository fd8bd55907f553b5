"""The cerebral giant cell (CGC) of Lymnaea at other temperatures."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_COMPUTED = "computed from the equations with RK4; level of a spike 0 mV"
_EQUAL = "identity of the equations: with one Q10 for all, only time is scaled"
_TAU0 = {"h": 778.82, "r": 4.01, "a": 13.28, "b": 226.75, "n": 14.52, "e": 3.81, "f": 34.68}
_CURRENTS = ("nat", "nap", "a", "d", "lva", "hva")

vavoulis_cgc_q10 = Model(
    name="Vavoulis CGC with temperature",
    short_name="CGCQ10",
    source="Garrido-Pena, Sanchez-Martin, Reyes-Sanchez, Levi, Rodriguez, Castilla, Tornero & Varona (2024) "
    "Neurophotonics 11:024308, doi:10.1117/1.NPh.11.2.024308; the cell of Vavoulis et al. (2010)",
    description="Cerebral giant cell of the pond snail Lymnaea, delta_T warmer than the model CGC: Q10 of "
    "every rate and conductance, a capacitance that grows with temperature, and a scale of time. Units and tau0_b are "
    "unconfirmed as in CGC; every Q10 is 3 unless set.",
    variables={
        "v": Variable(-60.0, "mV", "membrane potential", range=(-200.0, 200.0)),
        "h": Variable("h_inf", "1", "inactivation gate of NaT (1: not inactivated)", range=(0.0, 1.0)),
        "r": Variable("r_inf", "1", "activation gate of NaP", range=(0.0, 1.0)),
        "a": Variable("a_inf", "1", "activation gate of A", range=(0.0, 1.0)),
        "b": Variable("b_inf", "1", "inactivation gate of A (1: not inactivated)", range=(0.0, 1.0)),
        "n": Variable("n_inf", "1", "activation gate of D", range=(0.0, 1.0)),
        "e": Variable("e_inf", "1", "activation gate of HVA", range=(0.0, 1.0)),
        "f": Variable("f_inf", "1", "inactivation gate of HVA (1: not inactivated)", range=(0.0, 1.0)),
    },
    parameters={
        "cm": Parameter(1.0, "nF", "membrane capacitance", range=(1e-12, 1e6)),
        "gnat": Parameter(1.68, "uS", "transient sodium conductance (NaT)", range=(0.0, 1e6)),
        "gnap": Parameter(0.44, "uS", "persistent sodium conductance (NaP)", range=(0.0, 1e6)),
        "ga": Parameter(18.82, "uS", "transient potassium conductance (A)", range=(0.0, 1e6)),
        "gd": Parameter(1.2, "uS", "delayed rectifier conductance (D)", range=(0.0, 1e6)),
        "glva": Parameter(0.01, "uS", "low-voltage-activated calcium conductance (LVA)", range=(0.0, 1e6)),
        "ghva": Parameter(1.03, "uS", "high-voltage-activated calcium conductance (HVA)", range=(0.0, 1e6)),
        "vna": Parameter(55.0, "mV", "sodium reversal potential"),
        "vk": Parameter(-90.0, "mV", "potassium reversal potential"),
        "vca": Parameter(80.0, "mV", "calcium reversal potential"),
        **{
            f"tau0_{x}": Parameter(t, "ms", f"scale of the time constant of {x}", range=(1e-12, 1e6))
            for x, t in _TAU0.items()
        },
        "delta_T": Parameter(0.0, "degC", "temperature above that of the model without it"),
        **{f"q10_{x}": Parameter(3.0, "1", f"Q10 of the rate of {x}", range=(1e-12, 1e6)) for x in _TAU0},
        **{f"q10_g{x}": Parameter(3.0, "1", f"Q10 of g{x}", range=(1e-12, 1e6)) for x in _CURRENTS},
        "gamma": Parameter(0.05, "1/degC", "relative growth of the capacitance with temperature"),
        "t_scale": Parameter(1.0, "1", "how fast time passes", range=(0.0, 1e6)),
    },
    equations="""
        phi_h = q10_h**(delta_T/10)
        phi_r = q10_r**(delta_T/10)
        phi_a = q10_a**(delta_T/10)
        phi_b = q10_b**(delta_T/10)
        phi_n = q10_n**(delta_T/10)
        phi_e = q10_e**(delta_T/10)
        phi_f = q10_f**(delta_T/10)
        phi_gnat = q10_gnat**(delta_T/10)
        phi_gnap = q10_gnap**(delta_T/10)
        phi_ga = q10_ga**(delta_T/10)
        phi_gd = q10_gd**(delta_T/10)
        phi_glva = q10_glva**(delta_T/10)
        phi_ghva = q10_ghva**(delta_T/10)
        capacitance = cm*(1 + gamma*delta_T)
        m_inf = sigmoid((v + 35.2)/9.66)
        c_inf = sigmoid((v + 41.35)/5.05)
        d_inf = sigmoid(-(v + 64.13)/4.03)
        h_inf = sigmoid(-(v + 56.43)/8.41)
        r_inf = sigmoid((v + 47.03)/20.55)
        a_inf = sigmoid((v + 36.37)/8.72)
        b_inf = sigmoid(-(v + 83)/6.2)
        n_inf = sigmoid((v + 59.43)/34.79)
        e_inf = sigmoid((v + 14.25)/6.96)
        f_inf = sigmoid(-(v + 21.44)/5.78)
        tau_h = tau0_h*exp(0.03*(v + 56.43)/8.41)*h_inf
        tau_r = tau0_r*exp(-(v + 47.03)/20.55)*r_inf
        tau_a = tau0_a*exp(-0.39*(v + 36.37)/8.72)*a_inf
        tau_b = tau0_b*exp(0.83*(v + 83)/6.2)*b_inf
        tau_n = tau0_n*exp(-0.18*(v + 59.43)/34.79)*n_inf
        tau_e = tau0_e*exp(-0.84*(v + 14.25)/6.96)*e_inf
        tau_f = tau0_f*exp(0.97*(v + 21.44)/5.78)*f_inf
        i_nat = phi_gnat*gnat*m_inf**3*h*(v - vna)
        i_nap = phi_gnap*gnap*r**3*(v - vna)
        i_a = phi_ga*ga*a**4*b*(v - vk)
        i_d = phi_gd*gd*n**4*(v - vk)
        i_lva = phi_glva*glva*c_inf**3*d_inf*(v - vca)
        i_hva = phi_ghva*ghva*e**3*f*(v - vca)
        dv/dt = t_scale*(I - i_nat - i_nap - i_a - i_d - i_lva - i_hva)/capacitance
        dh/dt = t_scale*phi_h*(h_inf - h)/tau_h
        dr/dt = t_scale*phi_r*(r_inf - r)/tau_r
        da/dt = t_scale*phi_a*(a_inf - a)/tau_a
        db/dt = t_scale*phi_b*(b_inf - b)/tau_b
        dn/dt = t_scale*phi_n*(n_inf - n)/tau_n
        de/dt = t_scale*phi_e*(e_inf - e)/tau_e
        df/dt = t_scale*phi_f*(f_inf - f)/tau_f
    """,
    spike="v >= 0",
    time_unit="ms",
    input_unit="nA",
    step=0.005,
    presets={
        "reference temperature": Preset(
            "1.169 Hz, as without temperature", _COMPUTED,
            input=0.05, behaviour=("tonic spiking",), duration=5000.0,
        ),
        "five degrees more, all alike": Preset(
            "2.025 Hz: sqrt(3) times as fast, where the capacitance stays and the input grows as the conductances do",
            _EQUAL, {"delta_T": 5.0, "gamma": 0.0},
            input=0.05 * 3.0**0.5, behaviour=("tonic spiking",), duration=3000.0,
        ),
        "five degrees more": Preset(
            "1.855 Hz at sqrt(3) of the input, where the capacitance grows too", _COMPUTED,
            {"delta_T": 5.0}, input=0.05 * 3.0**0.5, behaviour=("tonic spiking",), duration=3000.0,
        ),
        "silent when warm": Preset(
            "ten degrees more and the same input: silent at -59.94 mV", _COMPUTED,
            {"delta_T": 10.0}, input=0.05, behaviour=("rest",), duration=1000.0,
        ),
    },
)  # fmt: skip
