"""Every model's defaults, and what sets and gives each of its members."""

from __future__ import annotations

import math
from typing import Any

import pytest
from cases import CASES, EVERY_MODEL, Case, allowed, usual_method
from declared_models import DECLARED

import neun_py as neun
from neun_py import Model, Neuron
from neun_py.lower.precision import PRECISIONS, Precision
from neun_py.runtime.shape import Shape, shape_of
from support import bits, bits_of


def shape(model: Model, precision: Precision) -> Shape:
    return shape_of(model, neun.integrators["RK4"], precision)


@EVERY_MODEL
def test_a_fresh_neuron_has_the_documented_defaults(model: Model, precision: Precision) -> None:
    neuron = Neuron(model, precision=precision)
    nearest = precision.nearest
    assert neuron.parameters == {n: nearest(float(p.default)) for n, p in model.parameters.items()}
    for name, variable in model.variables.items():
        assert math.isfinite(neuron[name])
        if not isinstance(variable.initial, str):
            assert neuron[name] == nearest(float(variable.initial))
        if variable.range is not None:
            assert variable.range[0] <= neuron[name] <= variable.range[1]
    assert neuron.get_time() == 0.0
    assert neuron.get_synaptic_input() == 0.0
    assert neuron.model is model


@EVERY_MODEL
def test_every_member_can_be_set_and_read(model: Model, precision: Precision) -> None:
    neuron = Neuron(model, precision=precision)
    kinds = shape(model, precision)
    assert list(kinds.variable_type.__members__) == list(model.variables)
    assert list(kinds.parameter_type.__members__) == list(model.parameters)
    for k, variable in enumerate(kinds.variable_type):
        neuron.set(variable, 0.1 + k)
    for k, parameter in enumerate(kinds.parameter_type):
        neuron.set_param(parameter, 100.1 + k)
    # Everything is read after everything is written: no two members share a place.
    for k, variable in enumerate(kinds.variable_type):
        assert neuron.get(variable) == neuron[variable.name] == precision.nearest(0.1 + k)
    for k, parameter in enumerate(kinds.parameter_type):
        assert neuron.get_param(parameter) == neuron[parameter.name] == precision.nearest(100.1 + k)
    for name in (*model.variables, *model.parameters):
        value = -0.25 if name in model.variables else allowed(model, name, -0.25)
        neuron[name] = value
        assert neuron[name] == precision.nearest(value)


@EVERY_MODEL
def test_keywords_and_presets_start_a_neuron(model: Model, precision: Precision) -> None:
    for name in (*model.parameters, *model.variables):
        value = allowed(model, name, 0.37)
        given: dict[str, Any] = {name: value}
        assert Neuron(model, precision=precision, **given)[name] == precision.nearest(value)
    for key, preset in model.presets.items():
        neuron = Neuron(model, precision=precision, preset=key)
        for name, value in {**preset.parameters, **preset.initial}.items():
            assert neuron[name] == precision.nearest(value)


@CASES
def test_reset_goes_back_and_parameters_stay(case: Case) -> None:
    neuron = case.neuron()
    start, name = bits(neuron), next(iter(case.model.parameters))
    neuron.set_time(3.0)
    neuron.run(50 * case.h, case.h, input=case.current, record=())
    neuron[name] = allowed(case.model, name, neuron[name] * 1.5)
    changed = neuron.parameters
    neuron.add_synaptic_input(1.0)
    neuron.reset()
    assert bits(neuron) == start
    assert neuron.get_time() == 0.0
    assert neuron.get_synaptic_input() == 0.0
    assert neuron.parameters == changed


@EVERY_MODEL
def test_time_is_the_number_of_steps_times_the_step(model: Model, precision: Precision) -> None:
    neuron = Neuron(model, integrator=usual_method(model), precision=precision)
    h = 1e-3
    for n in range(1, 8):
        neuron.step(h)
        assert neuron.get_time() == n * h
    neuron.set_time(-2.5)
    assert neuron.get_time() == -2.5
    before = bits_of(neuron.state.values())
    neuron.set_time(100.0)
    assert bits_of(neuron.state.values()) == before
    neuron.step(h)
    neuron.step(h)
    assert neuron.get_time() == 100.0 + 2 * h


@pytest.mark.parametrize("precision", ["Float", "Double"])
@pytest.mark.parametrize("model", neun.models.values(), ids=list(neun.models))
def test_constructor_arguments(model: Model, precision: str) -> None:
    args = getattr(neun, f"{model.short_name}{precision}ConstructorArgs")()
    neuron_type = getattr(neun, f"{model.short_name}{precision}RK4")
    assert neuron_type().parameters == neuron_type(args).parameters
    for k, (name, parameter) in enumerate(model.parameters.items()):
        assert getattr(args, name) == float(parameter.default)
        setattr(args, name, allowed(model, name, k + 0.5))
    wanted = [allowed(model, name, k + 0.5) for k, name in enumerate(model.parameters)]
    nearest = PRECISIONS[precision].nearest
    assert list(neuron_type(args).parameters.values()) == [nearest(x) for x in wanted]


def test_the_classes_of_the_library_are_neurons_of_their_shape() -> None:
    for name in neun.get_available_neurons():
        assert name == getattr(neun, name)().shape.name
    assert not {model.short_name for model in DECLARED} & set(neun.models)
