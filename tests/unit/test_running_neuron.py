"""What may be done to a neuron while it runs, and what a change of the step does to what it waits for."""

from __future__ import annotations

import pickle
import threading
from collections.abc import Callable

import pytest

from neun_py import Model, Neuron, NumericalError, Parameter, Variable
from neun_py.errors import ArgumentError

RESTING = Model(
    name="ramp with a rest",
    short_name="Resting",
    source="none: a test",
    variables={"x": Variable(0.0, "1", "height")},
    parameters={"rate": Parameter(1.0, "1", "slope"), "rest": Parameter(2.0, "1", "refractory time")},
    equations="dx/dt = rate + I",
    spike="x >= 1",
    reset="x = 0",
    refractory="rest",
    time_unit="1",
)


@pytest.mark.parametrize("precision", ["double", "float"])
@pytest.mark.parametrize("h", [0.01, 0.1, 0.2, 0.5])
def test_a_refractory_time_lasts_as_long_after_the_step_has_changed(h: float, precision: str) -> None:
    """A spike at 1, then 2 of rest and 1 of growth, to a step of either length: whatever the second step."""
    neuron = Neuron(RESTING, precision=precision)
    first = neuron.run(1.2, 0.1).spike_time.values
    second = neuron.run(4.0, h).spike_time.values
    assert len(first) == 1
    assert second[0] == pytest.approx(first[0] + 3.0, abs=0.1 + h)


def test_a_rest_without_end_stays_without_end() -> None:
    neuron = Neuron(RESTING, rest=1e300)
    assert neuron.run(1.5, 0.1).sizes["spike"] == 1
    assert neuron.run(100.0, 0.01).sizes["spike"] == 0


CHANGES: list[Callable[[Neuron], object]] = [
    lambda n: n.reset(),
    lambda n: n.set_time(3.0),
    lambda n: n.step(0.01),
    lambda n: n.step(0.05),
    lambda n: n.run(1.0, 0.01),
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_progress_function_cannot_change_what_run_counts_on(change: Callable[[Neuron], object]) -> None:
    neuron, twin = Neuron("HR"), Neuron("HR")
    refused: list[str] = []

    def progress(done: int, total: int) -> None:
        with pytest.raises(ArgumentError, match="is running") as error:
            change(neuron)
        refused.append(str(error.value))

    neuron.run(5.0, 0.01, progress=progress)
    twin.run(5.0, 0.01)
    assert refused
    assert (neuron.state, neuron.get_time()) == (twin.state, twin.get_time())
    neuron.step(0.01)
    neuron.reset()


def test_an_input_function_cannot_add_to_the_input() -> None:
    neuron = Neuron("HR")

    def current(t: float) -> float:
        neuron.add_synaptic_input(1.0)
        return 0.0

    with pytest.raises(ArgumentError, match="cannot add_synaptic_input"):
        neuron.run(1.0, 0.01, input=current)
    neuron.run(1.0, 0.01)


def test_two_threads_cannot_run_one_neuron() -> None:
    neuron = Neuron("HR")
    neuron.run(0.01, 0.01)
    inside, go_on = threading.Event(), threading.Event()

    def progress(done: int, total: int) -> None:
        inside.set()
        go_on.wait(30)

    other = threading.Thread(target=lambda: neuron.run(1.0, 0.01, progress=progress))
    other.start()
    assert inside.wait(30)
    with pytest.raises(ArgumentError, match="is running"):
        neuron.run(1.0, 0.01)
    go_on.set()
    other.join()
    assert neuron.get_time() == pytest.approx(1.01)


def test_a_copy_made_while_running_is_free() -> None:
    neuron = Neuron("HR")
    twins: list[Neuron] = []
    neuron.run(5.0, 0.01, progress=lambda done, total: twins.append(pickle.loads(pickle.dumps(neuron))))
    twins[-1].step(0.01)
    neuron.step(0.01)
    assert twins[-1].state == neuron.state


def test_a_step_that_fails_keeps_its_input() -> None:
    neuron = Neuron("HH")
    neuron.add_synaptic_input(0.1)
    with pytest.raises(NumericalError):
        neuron.step(5.0)
    assert neuron.get_synaptic_input() == 0.1
    neuron.step(0.01)
    assert neuron.get_synaptic_input() == 0.0


def test_a_pickle_holds_names_and_not_a_layout() -> None:
    state = Neuron("HH", gna=0.9).__getstate__()
    assert state["parameters"]["gna"] == 0.9
    assert list(state["state"]) == ["v", "h", "m", "n"]
    assert not any(isinstance(value, bytes) for value in state.values())
