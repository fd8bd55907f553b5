"""The run of a network: stretches of steps of all its populations together."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from neun_py._version import __version__
from neun_py.errors import ArgumentError, NumericalError
from neun_py.runtime.failing import synapse_failure
from neun_py.runtime.interruption import whole
from neun_py.runtime.network_steps import accept_step, require_step
from neun_py.runtime.outcome import Outcome, Stretch
from neun_py.runtime.part import Part
from neun_py.runtime.population import Population, no_samples, silence
from neun_py.runtime.progress import reporter
from neun_py.runtime.recording import Memory, require_room
from neun_py.runtime.results import dataset
from neun_py.runtime.run import ending, provenance, working_threads
from neun_py.runtime.synapse_recording import SynapseRecording
from neun_py.runtime.time import steps_of
from neun_py.runtime.wishes import Wishes

if TYPE_CHECKING:
    import xarray

    from neun_py.runtime.network import Network
    from neun_py.runtime.network_engine import NetworkEngine

__all__ = ["run", "step"]


def step(network: Network, engine: NetworkEngine) -> None:
    """Take one step, of which nothing is recorded.

    Raises
    ------
    NumericalError
        If a state stops being finite.
    """
    stretches, samples = {}, {}
    for name, p in network.populations.items():
        dtype = p.shape.precision.dtype
        if np.any(p._pending):
            p._refuse_unread()
        stretches[name] = Stretch(silence(dtype), 0, p._steps, p._clock, p._pending)
        samples[name] = no_samples(dtype)
    outcomes = engine.advance(stretches, 1, samples, False)
    done = _done(outcomes)
    network._taken += done
    if done:
        for p in network.populations.values():
            p._pending = 0.0
    error = _failure(network, engine, {p: outcomes[name].failures for name, p in network.populations.items()})
    if error is not None:
        raise error


def run(
    network: Network,
    duration: Any,
    h: Any,
    *,
    input: Mapping[str, Any] | None,
    record: Mapping[str, Any] | str | Sequence[str] | None,
    every: int,
    spikes: bool,
    neurons: Mapping[str, Any] | None,
    windows: Any,
    to: Any,
    on_error: str,
    threads: int | None,
    progress: bool | Callable[[int, int], None] | None,
) -> xarray.DataTree:
    """Do what `Network.run` says; whatever can be refused is refused before anything changes."""
    network._refuse_while_running("be run")
    if to is not None:
        raise ArgumentError(
            "a network's recording cannot be streamed to a file yet; leave out to=, and write what run gives: "
            'tree.to_zarr("file.zarr"). Where it is too much for memory, run in pieces'
        )
    wishes = Wishes(network, input, record, neurons, windows, every, spikes, on_error)
    length = require_step(network, usual_step(network) if h is None else h)
    count = steps_of(duration, length, network.time_unit)
    asked = {name: wishes.asked(name, count, length) for name in network.populations}
    workers = working_threads(threads)
    if not asked:
        network._engine()  # says that there is nobody to run
    plan = next(iter(asked.values()))[0].plan
    synapses = wishes.of_synapses(replace(plan, every=every))
    _require_memory(network, asked, synapses)
    with ExitStack() as stack:
        report = reporter(progress, count, stack)
        facts = {name: provenance(network.populations[name], *asked[name]) for name in asked}
        begun = network.get_time()
        accept_step(network, length)
        parts = {}
        for name, (request, source) in asked.items():
            target, plan = network.populations[name], request.plan
            samples = plan.samples(plan.start, plan.start + plan.count)
            sink = Memory(request.names, samples, target._columns(request.chosen), target.shape.precision.dtype)
            target._recall_stimulus(source)
            parts[name] = Part(target, request, source, sink)
        engine = network._engine()
        stack.enter_context(network._running())
        stack.enter_context(engine.working(workers))
        failed = _loop(network, engine, parts, synapses, count, report)
    tree = _tree(network, parts, synapses, facts, {"h": length, "time_start": begun, "every": every})
    if failed:
        error = _failure(network, engine, {network.populations[name]: part.failures for name, part in parts.items()})
        if error is not None:
            error.recording = tree
            raise error
    return tree


def usual_step(network: Network) -> float:
    """Give the step of a run that names none: that of the models, where they have the same one.

    Raises
    ------
    ArgumentError
        If they have none in common.
    """
    own = {p.model.usual_step for p in network.populations.values()}
    units = {p.model.time_unit for p in network.populations.values()}
    (first, *others) = own or {None}
    if first is None or others or len(units) > 1:
        raise ArgumentError("the models of the network have no usual step in common; give h")
    return first


def _loop(
    network: Network,
    engine: NetworkEngine,
    parts: Mapping[str, Part],
    synapses: SynapseRecording,
    count: int,
    report: Callable[[int], None],
) -> bool:
    """Advance to the end, or until a neuron fails (then true)."""
    done = 0
    while done < count:
        try:
            outcomes = _stretch(network, engine, parts, synapses)
        except Exception as error:
            if done:
                error.add_note(
                    f"The network stands at t = {network.get_time():.9g}; what was recorded until then is lost."
                )
            raise
        done += _done(outcomes)
        report(done)
        failed = any(outcomes[name].failures and not part.request.mask for name, part in parts.items())
        if failed or engine.trouble is not None:
            return True
    return False


def _stretch(
    network: Network, engine: NetworkEngine, parts: Mapping[str, Part], synapses: SynapseRecording
) -> dict[str, Outcome]:
    """Advance by a stretch, as long as every population allows."""
    begin = network._taken
    length = min([synapses.longest(begin), *(part.longest() for part in parts.values())])
    length = min(length, engine.longest(any(part.drive.buffered for part in parts.values())))
    ahead = {name: part.ahead(length) for name, part in parts.items()}
    for part in parts.values():
        part.require_untouched()
    stretches = {name: stretch for name, (stretch, _) in ahead.items()}
    samples = {name: places for name, (_, places) in ahead.items()}
    mask = next(iter(parts.values())).request.mask
    with whole():
        outcomes = engine.advance(stretches, length, samples, mask)
        network._taken += _done(outcomes)
        for name, part in parts.items():
            part.took(outcomes[name])
        synapses.take(begin, network._taken)
    return outcomes


def _done(outcomes: Mapping[str, Outcome]) -> int:
    """Give how many steps were taken, by all alike."""
    return next(iter(outcomes.values())).done


def _failure(network: Network, engine: NetworkEngine, failures: Mapping[Population, Any]) -> NumericalError | None:
    """Make the error of the synapse or the neuron that failed first, if one did."""
    if engine.trouble is not None:
        return synapse_failure(network, engine.trouble)
    found = [(f.step, k, f.neuron, f, p) for k, (p, each) in enumerate(failures.items()) for f in each]
    if not found:
        return None
    *_, first, population = min(found, key=lambda f: f[:3])
    return population._failure(first)


def _require_memory(network: Network, asked: Mapping[str, Any], synapses: SynapseRecording) -> None:
    """Refuse recordings that together would not fit in memory."""
    needed = synapses.nbytes
    for name, (request, _) in asked.items():
        target, plan = network.populations[name], request.plan
        numbers = plan.samples(plan.start, plan.start + plan.count) * target._columns(request.chosen)
        needed += len(request.names) * numbers * target.shape.precision.word
    require_room(needed, f"of {len(asked)} populations", streams=False)


def _tree(
    network: Network,
    parts: Mapping[str, Part],
    synapses: SynapseRecording,
    begun: Mapping[str, dict[str, Any]],
    facts: dict[str, Any],
) -> xarray.DataTree:
    """Label what was recorded: a node for each population, and for each projection of which states are recorded."""
    import xarray

    told = {
        **facts,
        "steps": next(iter(parts.values())).done,
        "time_end": network.get_time(),
        "time_unit": network.time_unit,
        "coupling": network.coupling,
        "delays": network.delays,
        "populations": list(network.populations),
        "neurons": network.size,
        "connections": sum(len(p) for p in network.projections.values()),
        "projections": json.dumps([p.described() for p in network.projections.values()]),
        "neun_py_version": __version__,
    }
    nodes: dict[str, xarray.Dataset] = {"/": xarray.Dataset(attrs=told)}
    for name, part in parts.items():
        assert isinstance(part.sink, Memory)
        nodes[name] = dataset(part.target, part.request, part.sink, ending(part, begun[name]))
    return xarray.DataTree.from_dict(nodes | synapses.datasets())
