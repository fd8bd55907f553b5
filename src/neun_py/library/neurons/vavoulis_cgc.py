"""The cerebral giant cell (CGC) of Lymnaea, one compartment."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_COMPUTED = "computed from the equations with RK4; level of a spike 0 mV"

vavoulis_cgc = Model(
    name="Vavoulis CGC",
    short_name="CGC",
    source="Vavoulis, Nikitin, Kemenes, Marra, Feng, Benjamin & Kemenes (2010) Front. Behav. Neurosci. 4:19, "
    "doi:10.3389/fnbeh.2010.00019",
    description="Cerebral giant cell of the pond snail Lymnaea, which modulates feeding: six voltage-dependent "
    "currents without a leak, slow and broad spikes. Unconfirmed: the units uS, nF and nA (they agree with each "
    "other), and tau0_b, of which 226.75 and 266.75 are in use.",
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
        "tau0_h": Parameter(778.82, "ms", "scale of the time constant of h", range=(1e-12, 1e6)),
        "tau0_r": Parameter(4.01, "ms", "scale of the time constant of r", range=(1e-12, 1e6)),
        "tau0_a": Parameter(13.28, "ms", "scale of the time constant of a", range=(1e-12, 1e6)),
        "tau0_b": Parameter(226.75, "ms", "scale of the time constant of b", range=(1e-12, 1e6)),
        "tau0_n": Parameter(14.52, "ms", "scale of the time constant of n", range=(1e-12, 1e6)),
        "tau0_e": Parameter(3.81, "ms", "scale of the time constant of e", range=(1e-12, 1e6)),
        "tau0_f": Parameter(34.68, "ms", "scale of the time constant of f", range=(1e-12, 1e6)),
    },
    equations="""
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
        i_nat = gnat*m_inf**3*h*(v - vna)
        i_nap = gnap*r**3*(v - vna)
        i_a = ga*a**4*b*(v - vk)
        i_d = gd*n**4*(v - vk)
        i_lva = glva*c_inf**3*d_inf*(v - vca)
        i_hva = ghva*e**3*f*(v - vca)
        dv/dt = (I - i_nat - i_nap - i_a - i_d - i_lva - i_hva)/cm
        dh/dt = (h_inf - h)/tau_h
        dr/dt = (r_inf - r)/tau_r
        da/dt = (a_inf - a)/tau_a
        db/dt = (b_inf - b)/tau_b
        dn/dt = (n_inf - n)/tau_n
        de/dt = (e_inf - e)/tau_e
        df/dt = (f_inf - f)/tau_f
    """,
    spike="v >= 0",
    time_unit="ms",
    input_unit="nA",
    step=0.01,
    presets={
        "rest": Preset("silent at -62.73 mV", _COMPUTED, behaviour=("rest",), duration=4000.0),
        "tonic spiking": Preset(
            "1.169 Hz, spikes of 17 ms", _COMPUTED, input=0.05, behaviour=("tonic spiking",), duration=5000.0
        ),
        "single spike": Preset(
            "one spike when a current of 0.0198 or more begins",
            _COMPUTED,
            initial={"v": -62.73},
            input="step(0.025, start=200)",
            behaviour=("single spike",),
            duration=2000.0,
        ),
        "fast spiking": Preset("5.02 Hz", _COMPUTED, input=0.2, behaviour=("tonic spiking",), duration=2000.0),
    },
)
