"""Rowat and Selverston's cell: a fast membrane with a negative resistance, and one slow current."""

from math import inf

from neun_py.spec.model import Model, Parameter, Preset, Variable

_COMPUTED = "computed from the equations of Rowat & Selverston (1997)"

rowat_selverston = Model(
    name="Rowat-Selverston",
    short_name="RowatSelverston",
    source="Rowat & Selverston (1997) J. Comput. Neurosci. 4:103, doi:10.1023/A:1008869411135",
    description="The slow wave of a cell of a pattern generator, without its spikes. With e_s = 0 it is quiescent for "
    "sigma_f < 1 + tau_m/tau_s, above that it oscillates where sigma_s > sigma_f - 1, and has two plateaus where "
    "sigma_s is smaller.",
    variables={
        "v": Variable(0.1, "1", "membrane potential"),
        "q": Variable(0.0, "1", "slow current"),
    },
    parameters={
        "tau_m": Parameter(0.05, "1", "time constant of the membrane", range=(1e-12, inf)),
        "sigma_f": Parameter(2.0, "1", "conductance of the fast current"),
        "tau_s": Parameter(2.0, "1", "time constant of the slow current", range=(1e-12, inf)),
        "sigma_s": Parameter(5.0, "1", "conductance of the slow current"),
        "a_f": Parameter(1.0, "1", "width of the negative resistance", range=(1e-12, inf)),
        "e_s": Parameter(0.0, "1", "reversal potential of the slow current"),
    },
    equations="""
        i_fast = v - a_f*tanh(sigma_f*v/a_f)
        q_inf = sigma_s*(v - e_s)
        dv/dt = -(i_fast + q - I)/tau_m
        dq/dt = (q_inf - q)/tau_s
    """,
    time_unit="1",
    input_unit="1",
    step=0.005,
    category="oscillator",
    presets={
        "quiescent": Preset(
            "settles at 0 (sigma_f = 1)", _COMPUTED, {"sigma_f": 1.0}, behaviour=("rest",), duration=40.0
        ),
        "relaxation": Preset(
            "period 1.0558, from -1.142 to 1.142", _COMPUTED, behaviour=("oscillation",), duration=8.0
        ),
        "slow oscillation": Preset(
            "period 16.224, from -1.018 to 1.018 (tau_m = 1, tau_s = 10, sigma_s = 2)",
            _COMPUTED,
            {"tau_m": 1.0, "tau_s": 10.0, "sigma_s": 2.0},
            behaviour=("oscillation",),
            duration=120.0,
        ),
        "plateau": Preset(
            "a pulse takes it from the plateau at -0.517 to that at 0.517 (sigma_s = 0.5)",
            _COMPUTED,
            {"sigma_s": 0.5},
            {"v": -0.517, "q": -0.2585},
            input="step(0.5, start=5, stop=5.5)",
            behaviour=("bistability", "plateau"),
            duration=20.0,
        ),
    },
)
