"""The errors of a neuron of a population and of a synapse of a network that failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from neun_py.errors import NumericalError
from neun_py.kernels.window_layout import Reason
from neun_py.methods.adaptive import ATOL, Adaptive
from neun_py.runtime.outcome import Failure

if TYPE_CHECKING:
    from neun_py.runtime.network import Network
    from neun_py.runtime.network_failures import SynapseFailure
    from neun_py.runtime.neuron import Neuron
    from neun_py.runtime.population import Population
    from neun_py.runtime.shape import Shape
    from neun_py.runtime.simulated import Simulated

__all__ = ["neuron_failure", "population_failure", "synapse_failure", "window_failure"]


def neuron_failure(neuron: Neuron, failure: Failure | None = None) -> NumericalError:
    """Make the error of a neuron alone; the kernel left the states that failed in its block."""
    shape, clock, layout = neuron._shape, neuron._clock, neuron._shape.layout
    if shape.windowed:
        return window_failure(neuron, failure or neuron._windows().failure)
    found = neuron._block.numbers[layout.failed : layout.failed + len(layout.states)]
    failed = dict(zip(layout.states, found, strict=True))
    variable = next(n for n, x in failed.items() if x - x != 0)
    return NumericalError(
        shape.name, variable, failed[variable], clock.time(neuron._steps + 1), shape.model.time_unit, clock.h,
        neuron.state, parameters=neuron.parameters,
    )  # fmt: skip


def window_failure(target: Simulated, failure: Failure | None) -> NumericalError:
    """Make the error of a neuron whose method found no further step."""
    assert failure is not None and failure.moment is not None
    shape, clock, k = target._shape, target._clock, failure.neuron
    values = {n: np.atleast_1d(np.asarray(target[n])) for n in shape.layout.parameters}
    parameters = {n: float(x[k if len(x) > 1 else 0]) for n, x in values.items()}
    strict = _without_tolerance(shape, failure)
    variable = next((n for n, x in failure.state.items() if x - x != 0), strict or next(iter(failure.state)))
    network, name = getattr(target, "_network", None), None
    if network is not None:
        name = next(name for name, p in network.populations.items() if p is target)
    return NumericalError(
        shape.name, variable, failure.state[variable], clock.time(failure.step) + failure.moment * clock.h,
        shape.model.time_unit, clock.h, failure.state, parameters=parameters,
        index=None if target._size is None else k + target._index, undone=target._steps == failure.step,
        population=name, reason=_reason(shape, Reason(failure.reason), strict),
    )  # fmt: skip


def _without_tolerance(shape: Shape, failure: Failure) -> str | None:
    """Give the variable next to 0 that has no absolute tolerance, so that next to no error is allowed of it."""
    if not isinstance(shape.integrator, Adaptive) or failure.reason != Reason.STEP_TOO_SMALL:
        return None
    names = shape.layout.states
    tolerances = zip(names, shape.integrator.absolute_tolerances(names), strict=True)
    near = [(abs(failure.state[n]), n) for n, atol in tolerances if not atol]
    size, name = min(near, default=(1.0, ""))
    return name if size < ATOL else None


def _reason(shape: Shape, reason: Reason, strict: str | None = None) -> str:
    """Say why there was no further step, and what to do."""
    method, model = shape.integrator, shape.model
    if reason is Reason.ENDLESS_EVENT:
        return (
            f"after the reset the condition of the spike, {model.spike}, holds again at once, so that spikes would "
            "follow each other without end; let the reset leave the condition, or declare a refractory time"
        )
    if reason is Reason.TWO_SPIKES:
        return "the neuron spikes twice in one step of the network, which can hear of one; take a shorter step"
    if reason is Reason.NOT_FINITE or not isinstance(method, Adaptive):
        return "a state is not finite any more; look at the input and the parameters, or take a shorter step"
    if reason is Reason.TOO_MANY_STEPS:
        return (
            f"{method.max_steps:,} steps did not reach the end of the window; the equations are stiff, or events "
            f'follow each other without end: try integrator="Rodas4", {method.short_name}(rtol={method.rtol * 100:g}), '
            f"or {method.short_name}(max_steps={method.max_steps * 100})"
        )
    if strict is not None:
        return (
            f"no step is small enough for rtol={method.rtol:g} of {strict}, which is next to 0 and has no absolute "
            f'tolerance; give it one, as {method.short_name}(atol={{"{strict}": 1e-9}})'
        )
    return (
        f"no step is small enough for rtol={method.rtol:g}: the state grows without bound, or jumps; look at the "
        f"input and the parameters, or try {method.short_name}(rtol={method.rtol * 100:g}) or a larger atol"
    )


def population_failure(population: Population, failure: Failure) -> NumericalError:
    """Make the error of a neuron that failed, alone or in a network."""
    if failure.moment is not None:
        return window_failure(population, failure)
    shape, h, k = population._shape, population._clock.h, failure.neuron
    parameters = {n: float(x[k]) if isinstance(x, np.ndarray) else x for n, x in population._parameters.items()}
    undone = population._steps == failure.step
    failed = failure.failed or _taken_again(population, failure, parameters, undone)
    variable = next((n for n, x in failed.items() if x - x != 0), next(iter(failed)))
    network, name = population._network, None
    if network is not None:
        name = next(name for name, p in network.populations.items() if p is population)
    return NumericalError(
        shape.name, variable, failed[variable], population._clock.time(failure.step + 1), shape.model.time_unit, h,
        failure.state, parameters=parameters, index=k + population._index, undone=undone, population=name,
    )  # fmt: skip


def synapse_failure(network: Network, failure: SynapseFailure) -> NumericalError:
    """Make the error of a synapse of a network that failed."""
    projection, clock = network.projections[failure.projection], network._clock
    state = dict(failure.state)
    if failure.per_connection:  # what is kept stands before the step, and before its events
        whole = {n: x for n, x in projection.memory.items() if n in projection.synapse.variables}
        state |= {n: float(x[failure.place]) for n, x in whole.items() if len(x) == len(projection)}
    parameters = {}
    for name in projection.synapse.parameters:
        value = projection.parameter(name)
        if not isinstance(value, np.ndarray):
            parameters[name] = float(value)
        elif failure.per_connection:
            parameters[name] = float(value[failure.place])
    return NumericalError(
        projection.synapse.short_name, failure.variable, failure.value, clock.time(failure.step + 1),
        network.time_unit, clock.h, state, parameters=parameters, index=failure.place, projection=failure.projection,
        per_connection=failure.per_connection,
    )  # fmt: skip


def _taken_again(
    population: Population, failure: Failure, parameters: dict[str, float], undone: bool
) -> dict[str, float]:
    """Give the state after the step that failed, in plain Python."""
    from neun_py.kernels.plain import PlainNeuron
    from neun_py.runtime.noise import NoiseSource

    shape = population._shape
    state = list(failure.state.values())
    plain = PlainNeuron(shape.model, shape.integrator, shape.precision, state, list(parameters.values()))
    plain.carried = list(failure.carried)
    noise: list[float] = []
    if shape.layout.noise:
        rows = NoiseSource(shape).rows(population, failure.step, failure.step + 1, failure.neuron)
        noise = rows[0].tolist()
    failed: dict[str, float] = {}
    # Where the step cannot be taken back it is not known any more whether the neuron was held.
    for held in (int(population._held[failure.neuron]),) if population._held is not None and undone else (0, 1):
        plain.held = held
        failed = dict(zip(failure.state, plain.attempt(failure.current, population._clock.h, noise), strict=True))
        if any(x - x != 0 for x in failed.values()):
            break
    return failed
