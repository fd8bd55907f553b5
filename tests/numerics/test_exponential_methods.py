"""Exponential methods with every model: the order of a step, and the models and objects that ask for something."""

from __future__ import annotations

import math

import numpy as np
import pytest

import neun_py as neun
from neun_py.kernels.elementary import link
from neun_py.kernels.reference import evaluate
from neun_py.lower.exponential_step import split_flows
from neun_py.lower.pipeline import lower_step
from neun_py.lower.precision import DOUBLE
from neun_py.lower.resolve import resolve
from neun_py.spec.model import Model

METHODS = {"ExpEuler": 1, "RushLarsen2": 2}
EACH = pytest.mark.parametrize("integrator", METHODS)
FLOWING = [m for m in neun.models.values() if not m.is_map]


def step(
    model: Model, integrator: str, values: dict[str, float], h: float
) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Take one step of the method in plain Python, without what happens at its end."""
    functions = {f.name: f for f in link(lower_step(model, neun.integrators[integrator], DOUBLE)).functions}
    function = functions.get("method_step", functions["step"])
    known = {**values, "dt": h}
    found = evaluate(function, [known.get(name, 0.0) for name in function.args], functions, DOUBLE)
    return np.array(found)


def beside_rest(model: Model) -> dict[str, float]:
    """Give a state from which everything moves."""
    neuron = neun.Neuron(model)
    state = {n: x * 1.03 + 0.02 for n, x in neuron.state.items()}
    for name, variable in model.variables.items():
        if variable.range is not None:
            state[name] = float(np.clip(state[name], *variable.range))
    return {**neuron.parameters, **state, **dict.fromkeys(model.inputs, 0.1)}


@EACH
@pytest.mark.parametrize("model", FLOWING, ids=[m.short_name for m in FLOWING])
def test_a_step_of_every_model_has_the_order(model: Model, integrator: str) -> None:
    """What a step errs by falls with the power of the order and one more; RK6's is nothing beside it."""
    values = beside_rest(model)
    h, order = model.usual_step or 0.01, METHODS[integrator]
    start = np.array([values[name] for name in model.variables])
    errors = []
    for cut in (8, 16, 32):
        exact = step(model, "RK6", values, h / cut)
        errors.append(float(np.max(np.abs(step(model, integrator, values, h / cut) - exact) / (1 + np.abs(start)))))
    if errors[0] < 1e-11:  # it is linear, or hardly moves
        return
    assert errors[-1] < 2.5 * errors[0] / 4 ** (order + 1), errors


@EACH
@pytest.mark.parametrize("name", ["LIF", "AdEx", "Iz", "TraubMiles", "QIF"])
def test_it_is_refractory_resets_and_spikes_as_with_runge_and_kutta(integrator: str, name: str) -> None:
    """At small steps the same spikes."""
    model = neun.models[name]
    key, preset = next((k, p) for k, p in model.presets.items() if "tonic spiking" in p.behaviour)
    h = (model.usual_step or 0.01) / 4
    duration = round(min(preset.duration or 360.0, 360.0) / h) * h
    spikes = [
        neun.Neuron(name, integrator=i, preset=key).run(duration, h, record=()).spike_time.to_numpy()
        for i in (integrator, "RK4")
    ]
    assert spikes[0].size == spikes[1].size > 1
    np.testing.assert_allclose(spikes[0], spikes[1], rtol=2e-2)


@EACH
@pytest.mark.parametrize("precision", ["double", "float"])
def test_a_model_of_one_variable_and_no_slope(integrator: str, precision: str) -> None:
    """The theta neuron's flow is not affine; the integrator's has no slope."""
    assert set(split_flows(resolve(neun.models["Theta"])).values()) == {None}
    ramp = neun.Model(
        name="Ramp", short_name="Ramp", source="none", time_unit="1",
        variables={"x": neun.Variable(0.0, "1", "what grows")}, parameters={}, equations="dx/dt = I",
    )  # fmt: skip
    many = neun.Population(ramp, 3, integrator=integrator, precision=precision)
    many.run(2.0, 0.25, input=[1.0, 2.0, -0.5], record=())
    assert many["x"].tolist() == [2.0, 4.0, -1.0]


@EACH
def test_a_map_is_iterated_as_by_any_method(integrator: str) -> None:
    found = [neun.Neuron("Rulkov", integrator=i).run(50.0, 1.0).to_array().to_numpy() for i in (integrator, "RK4")]
    np.testing.assert_array_equal(found[0], found[1])


EVENTS = neun.Model(
    name="Relaxation", short_name="Relaxation", source="none: made for the tests", time_unit="1",
    variables={"x": neun.Variable(0.0, "1", "what charges"), "up": neun.Variable(1.0, "1", "whether it charges")},
    parameters={"tau": neun.Parameter(2.0, "1", "time constant")},
    equations="""
        dx/dt = (up - x)/tau
        dup/dt = 0
    """,
    events={"x > 0.75": "up = 0", "x < 0.25": "up = 1"},
)  # fmt: skip


@EACH
def test_events_of_a_model_happen(integrator: str) -> None:
    """It charges to 3/4 and falls to 1/4, each within log(3) time constants, by the step's end."""
    h = 1 / 512
    x = neun.Neuron(EVENTS, integrator=integrator).run(40.0, h).x.to_numpy()
    turns = np.flatnonzero(np.diff(np.sign(np.diff(x))))
    np.testing.assert_allclose(np.diff(turns[1:]) * h, 2 * math.log(3), atol=3 * h)


@EACH
@pytest.mark.parametrize("precision", ["double", "float"])
def test_a_network_of_refractory_neurons_with_conductances(integrator: str, precision: str) -> None:
    """Many threads give the bits of one, and small steps give what Runge and Kutta do."""
    found = {}
    for method, threads in ((integrator, 1), (integrator, 2), ("RK4", 1)):
        net = neun.Network()
        net.add(
            neun.Population("LIF", 70, integrator=method, precision=precision, v=np.linspace(-70, -56, 70)), name="p"
        )
        ring = neun.connect.from_arrays(range(70), [(k + 1) % 70 for k in range(70)])
        net.connect("p", "p", neun.synapses.ExpGSyn(gsyn=2.0), ring, delay=0.5)
        tree = net.run(30.0, 0.05, input={"p": 450.0}, record={"p": ["v"]}, threads=threads)
        found[method, threads] = tree["p"]["v"].to_numpy(), tree["p"]["spike_time"].to_numpy()
    np.testing.assert_array_equal(found[integrator, 1][0], found[integrator, 2][0])
    early = [np.sort(spikes)[:90] for _, spikes in (found[integrator, 1], found["RK4", 1])]
    np.testing.assert_allclose(early[0], early[1], atol=0.3)
