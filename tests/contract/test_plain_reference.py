"""The compiled kernels give the bits of the program that is evaluated in plain Python."""

from __future__ import annotations

import numpy as np
from cases import CASES, Case

from neun_py import Neuron
from neun_py.kernels.elementary import link
from neun_py.kernels.plain import PlainNeuron
from neun_py.kernels.plain_window import PlainWindow
from neun_py.kernels.reference import evaluate_program
from neun_py.lower.pipeline import lower_observation
from neun_py.lower.windowed import lower_window
from neun_py.runtime.windows import tolerances_of
from neun_py.spec.functions import FUNCTIONS
from support import bits_of

STEPS = 100


class PlainWindowNeuron(PlainWindow):
    """A plain neuron whose method finds its own steps."""

    def __init__(self, case: Case, state: list[float], parameters: list[float]) -> None:
        method, self.case = case.integrator, case
        program, _ = lower_window(case.model, method, case.precision)
        super().__init__(program, state, parameters, tolerances_of(method, tuple(case.model.variables), case.precision))

    def step(self, current: float, h: float) -> bool:
        return self.take(current, h)

    def observe(self, names: tuple[str, ...], current: float) -> tuple[float, ...]:
        program, near = link(lower_observation(self.case.model, names, self.precision)), self.precision.nearest
        return evaluate_program(program, [*self.state, near(current), *self.parameters])


def plain_twin(case: Case, neuron: Neuron) -> PlainNeuron | PlainWindowNeuron:
    state, parameters = list(neuron.state.values()), list(neuron.parameters.values())
    if neuron.shape.windowed:
        return PlainWindowNeuron(case, state, parameters)
    return PlainNeuron(case.model, case.integrator, case.precision, state, parameters)


def inputs(case: Case) -> list[float]:
    """Give inputs that change at every step and are no numbers of single precision."""
    return [case.current * (1 + 0.01 * np.sin(0.7 * k)) for k in range(STEPS)]


@CASES
def test_run_gives_the_bits_of_the_reference(case: Case) -> None:
    neuron = case.neuron()
    plain, given = plain_twin(case, neuron), inputs(case)
    names = (*case.model.variables, *case.model.intermediates, "I")
    ds = neuron.run(STEPS * case.h, case.h, input=given, record=names)
    for k, current in enumerate(given):
        assert plain.step(current, case.h)
        seen = dict(zip(case.model.variables, plain.state, strict=True))
        if case.model.intermediates:
            observed = plain.observe(case.model.intermediates, current)
            seen |= dict(zip(case.model.intermediates, observed, strict=True))
        seen["I"] = case.precision.nearest(current)
        for name, value in seen.items():
            assert bits_of([ds[name].values[k]]) == bits_of([value]), (name, k)
    expected = [(n + fraction) * case.h for n, fraction in plain.spikes]
    assert ds.spike_time.values.tolist() == expected
    assert expected or case.model.spike is None
    assert neuron.shape.precision is case.precision


@CASES
def test_step_gives_the_bits_of_the_reference(case: Case) -> None:
    neuron = case.neuron()
    plain = plain_twin(case, neuron)
    for current in inputs(case):
        neuron.add_synaptic_input(current)
        neuron.step(case.h)
        assert plain.step(current, case.h)
        assert bits_of(neuron.state.values()) == bits_of(plain.state)


def test_every_function_of_the_language_is_in_some_model() -> None:
    from declared_models import DECLARED

    text = " ".join(model.equations for model in DECLARED)
    assert [name for name in FUNCTIONS if f"{name}(" not in text] == []
