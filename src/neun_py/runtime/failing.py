"""The errors of a neuron of a population and of a synapse of a network that failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from neun_py.errors import NumericalError
from neun_py.runtime.outcome import Failure

if TYPE_CHECKING:
    from neun_py.runtime.network import Network
    from neun_py.runtime.network_failures import SynapseFailure
    from neun_py.runtime.population import Population

__all__ = ["population_failure", "synapse_failure"]


def population_failure(population: Population, failure: Failure) -> NumericalError:
    """Make the error of a neuron that failed, alone or in a network."""
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

    shape = population._shape
    state = list(failure.state.values())
    plain = PlainNeuron(shape.model, shape.integrator, shape.precision, state, list(parameters.values()))
    plain.carried = list(failure.carried)
    failed: dict[str, float] = {}
    # Where the step cannot be taken back it is not known any more whether the neuron was held.
    for held in (int(population._held[failure.neuron]),) if population._held is not None and undone else (0, 1):
        plain.held = held
        failed = dict(zip(failure.state, plain.attempt(failure.current, population._clock.h), strict=True))
        if any(x - x != 0 for x in failed.values()):
            break
    return failed
