"""What the original library gets wrong, and this package does not: one test a row of that table."""

from __future__ import annotations

import copy
import gc
import math
import pickle
import weakref
from typing import Any

import numpy as np
import pytest

import neun_py as neun
from support import every_method_by_turns

V: Any = neun.HHDoubleVariable
X: Any = neun.HRDoubleVariable


def loop(neuron: Any, steps: int, h: float, current: float) -> None:
    for _ in range(steps):
        neuron.add_synaptic_input(current)
        neuron.step(h)


@pytest.mark.parametrize("precision", ["Double", "Float"])
@pytest.mark.parametrize("model", list(neun.models))
def test_a_fresh_neuron_has_its_documented_defaults(model: str, precision: str) -> None:
    """Original: uninitialised memory, and parameters of zero."""
    made = [getattr(neun, f"{model}{precision}RK4")() for _ in range(3)]
    declared = neun.models[model]
    for neuron in made:
        assert neuron.state == made[0].state
        for name, parameter in declared.parameters.items():
            kind = getattr(neun, f"{model}{precision}Parameter")
            assert neuron.get_param(kind[name]) == pytest.approx(parameter.default, rel=1e-7)
        for name, variable in declared.variables.items():
            kind = getattr(neun, f"{model}{precision}Variable")
            assert math.isfinite(neuron.get(kind[name]))
            if not isinstance(variable.initial, str):
                assert neuron.get(kind[name]) == pytest.approx(variable.initial, rel=1e-7)
    with_args = getattr(neun, f"{model}{precision}RK4")(getattr(neun, f"{model}{precision}ConstructorArgs")())
    assert with_args.parameters == made[0].parameters


def test_hindmarsh_rose_has_its_published_constants_and_bursts() -> None:
    """Original: a, b, c, d, xr and vh are zero; the seed's neuron is a linear oscillator that swings to 49."""
    neuron = neun.HRDoubleRK4(neun.HRDoubleConstructorArgs())
    for name, x in (("e", 3.0), ("mu", 0.001), ("S", 4.0)):
        neuron.set_param(neun.HRDoubleParameter[name], x)
    for name, x in (("x", -1.5), ("y", 0.0), ("z", 0.0)):
        neuron.set(X[name], x)
    ds = neuron.run(3000.0, 0.01, input=0.1)
    intervals = np.diff(ds["spike_time"])
    assert float(abs(ds["x"]).max()) < 3
    assert np.sum(intervals < 40) > 40  # within bursts
    assert np.sum(intervals > 100) >= 3  # between bursts


@pytest.mark.parametrize("v", [-40.0, -55.0])
@pytest.mark.parametrize(("integrator", "precision"), every_method_by_turns(neun.models["HH"]))
def test_the_singular_potentials_are_like_any_other(v: float, precision: str, integrator: str) -> None:
    """Original: 0/0 at -40 and -55 mV, and NaN after one step."""
    kind = getattr(neun, f"HH{precision}Variable")
    found = []
    for start in (v, v + 1e-4, v - 1e-4):
        neuron = getattr(neun, f"HH{precision}{integrator}")()
        neuron.set(kind.v, start)
        loop(neuron, 1, 0.01, 0.1)
        found.append([neuron.get(k) for k in kind])
    assert np.all(np.isfinite(found))
    np.testing.assert_allclose(found[0], (np.array(found[1]) + found[2]) / 2, rtol=2e-6)


def test_a_step_that_blows_up_is_an_error() -> None:
    """Original: NaN goes on, silently."""
    neuron = neun.HHDoubleEuler()
    good = neuron.state
    with pytest.raises(neun.NumericalError) as caught:
        for _ in range(1000):
            good = neuron.state
            loop(neuron, 1, 1.0, 10.0)
    error = caught.value
    assert error.neuron == "HHDoubleEuler"
    assert error.variable in good
    assert not math.isfinite(error.value)
    assert error.time == pytest.approx(neuron.get_time() + 1.0)
    assert error.last_good == good == neuron.state
    for part in ("HHDoubleEuler", error.variable, f"t = {error.time:.9g} ms", "last good state"):
        assert part in str(error)


def test_rk6_has_order_6() -> None:
    """Original: six stages, which cannot reach order 6; 4.8 measured on Hodgkin-Huxley."""
    method = neun.integrators["RK6"]
    assert isinstance(method, neun.Tableau)
    assert (method.order, method.stages) == (6, 7)

    def end(h: float) -> np.ndarray[Any, Any]:
        neuron = neun.HHDoubleRK6()
        for name, x in (("v", -65.0), ("h", 0.6), ("m", 0.05), ("n", 0.3)):
            neuron.set(V[name], x)
        loop(neuron, round(6.0 / h), h, 0.1)
        return np.array([neuron.get(V[name]) for name in "vhmn"])

    exact = end(0.0025)
    errors = [np.abs((end(h) - exact) / exact).max() for h in (0.04, 0.02, 0.01)]
    assert np.polyfit(np.log([0.04, 0.02, 0.01]), np.log(errors), 1)[0] == pytest.approx(6, abs=0.45)


@pytest.mark.parametrize("kind", ["ESyn", "DSyn"])
def test_a_synapse_keeps_its_neurons_alive(kind: str) -> None:
    """Original: dropping a neuron gives wrong currents."""

    def joined() -> tuple[Any, Any, Any]:
        one, two = neun.HHDoubleRK4(), neun.HHDoubleRK4()
        two.set(V.v, -50.0)
        if kind == "ESyn":
            return one, two, neun.ESynHHHHDoubleRK4(one, V.v, two, V.v, 0.01, 0.02)
        synapse = neun.DSynHHHHDoubleRK4(one, V.v, two, V.v)
        one.set(V.v, 20.0)
        return one, two, synapse

    kept = joined()
    one, two, synapse = joined()
    references = [weakref.ref(one), weakref.ref(two)]
    del one, two
    gc.collect()
    others = [neun.HHDoubleRK4() for _ in range(50)]  # what would take the freed memory
    synapse.step(0.1)
    kept[2].step(0.1)
    assert synapse.get_synaptic_current() == kept[2].get_synaptic_current() != 0.0
    assert all(reference() is not None for reference in references)
    del synapse, others
    gc.collect()
    assert all(reference() is None for reference in references)


def test_the_diffusion_synapse_begins_with_the_present_potential() -> None:
    """Original: its last presynaptic value is garbage, so that it may release at once."""
    for v in (-65.0, 20.0):
        pre, post = neun.HHDoubleRK4(), neun.HHDoubleRK4()
        pre.set(V.v, v)
        synapse = neun.DSynHHHHDoubleRK4(pre, V.v, post, V.v)
        for _ in range(100):
            synapse.step(0.01)
        assert synapse.get(neun.DSynDoubleVariable.r) == 0.0  # nothing crossed


def test_the_diffusion_synapses_substeps_divide_the_step() -> None:
    """Original: each of its substeps takes a whole step."""
    opened = []
    for steps in (1, 2, 10):
        pre, post = neun.HHDoubleRK4(), neun.HHDoubleRK4()
        synapse = neun.DSynHHHHDoubleRK4(pre, V.v, post, V.v, neun.DSynDoubleConstructorArgs(), steps)
        pre.set(V.v, 20.0)
        for _ in range(50):
            synapse.step(0.01)
        opened.append(synapse.get(neun.DSynDoubleVariable.r))
    exact = 1.1 / 1.29 * -math.expm1(-0.5 * 1.29)
    assert opened == pytest.approx([exact] * 3, rel=1e-8)


@pytest.mark.parametrize(("esyn", "sign"), [(0.0, 1), (-90.0, -1)])
def test_an_excitatory_synapse_excites(esyn: float, sign: int) -> None:
    """Original: it adds g r (v - esyn) to the input, and pushes a Hodgkin-Huxley neuron the wrong way."""
    args = neun.DSynDoubleConstructorArgs()
    args.esyn = esyn
    pre, post, alone = (neun.HHDoubleRK4() for _ in range(3))
    synapse = neun.DSynHHHHDoubleRK4(pre, V.v, post, V.v, args)
    pre.set(V.v, 20.0)
    for _ in range(100):
        synapse.step(0.01)
        assert sign * post.get_synaptic_input() > 0
        post.step(0.01)
        alone.step(0.01)
    assert sign * (post.get(V.v) - alone.get(V.v)) > 0.5


def test_izhikevichs_threshold_is_a_parameter() -> None:
    """Original: it cannot be set from Python."""
    first = []
    for threshold in (0.0, 30.0, 100.0):
        neuron = neun.IzDoubleRK4()
        neuron.set_param(neun.IzDoubleParameter.threshold, threshold)
        assert neuron.get_param(neun.IzDoubleParameter.threshold) == threshold
        first.append(float(neuron.run(50.0, 0.001, input=10.0)["spike_time"][0]))
    assert first == sorted(first)
    assert first[0] < first[2]


def test_the_diffusion_synapse_can_be_made() -> None:
    """Original: its arguments have no class in Python."""
    args = neun.DSynDoubleConstructorArgs()
    args.alpha, args.max_release_time = 2.0, 0.5
    pre, post = neun.HHDoubleRK4(), neun.HHDoubleRK4()
    synapse = neun.DSynHHHHDoubleRK4(pre, V.v, post, V.v, args, 2)
    assert synapse.get_param(neun.DSynDoubleParameter.alpha) == 2.0
    assert synapse.get_param(neun.DSynDoubleParameter.max_release_time) == 0.5
    assert neun.DSynHHHHDoubleRK4(pre, V.v, post, V.v).get_param(neun.DSynDoubleParameter.alpha) == 1.1


def test_run_recording_copy_and_pickle() -> None:
    """Original: none of them."""
    neuron = neun.HHDoubleRK4()
    loop(neuron, 700, 0.01, 0.1)
    twins = [neuron.copy(), copy.deepcopy(neuron), pickle.loads(pickle.dumps(neuron))]
    ds = neuron.run(20.0, 0.01, input=0.1, record=["v", "m"])
    assert dict(ds.sizes)["time"] == 2000
    for twin in twins:
        assert type(twin) is neun.HHDoubleRK4
        again = twin.run(20.0, 0.01, input=0.1, record=["v", "m"])
        for name in ("v", "m", "spike_time", "time"):
            np.testing.assert_array_equal(again[name], ds[name])
