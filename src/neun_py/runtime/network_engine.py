"""How a network advances: all its cells step by step, on threads that wait for each other within the step."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError
from neun_py.kernels.network_layout import CellTable
from neun_py.kernels.population_layout import Table
from neun_py.runtime.network_cells import Cells
from neun_py.runtime.network_code import driver, spread, way_out
from neun_py.runtime.network_failures import Failures, SynapseFailure, plastic_failure
from neun_py.runtime.network_masking import Masked, drop_out, masked_of
from neun_py.runtime.network_memory_of_synapses import load_synapses, store_synapses
from neun_py.runtime.network_orders import History
from neun_py.runtime.network_plan import Neurons, plan_of
from neun_py.runtime.network_programs import observation_kind
from neun_py.runtime.network_wiring import Wiring, lags_of
from neun_py.runtime.outcome import Failure, Outcome, Samples, Stretch
from neun_py.runtime.time import in_unit

if TYPE_CHECKING:
    from neun_py.runtime.network import Network

__all__ = ["NetworkEngine"]

_EVENTS = 1 << 22
"""Neuron-steps of a stretch, in each of which there is room for a spike."""
_BUFFERED = 1 << 20
"""The same where inputs are computed ahead."""
_EACH = 512
"""Neurons that are worth a thread of their own: the wait at every step takes some tenths of a microsecond."""


_STEPS = 1 << 18
"""Passes over the smallest of populations between two looks at the keyboard: some tenths of a second."""
_PATIENCE = 50
"""Where more waits than one in so many steps are long, other programs are using the cores."""
_ALONE = 4
"""Stretches that one thread takes then, before threads are tried again."""
_TRIAL = 64
"""Steps of such a stretch, and of the first one."""


class NetworkEngine:
    """Advances the populations of a network.

    Parameters
    ----------
    network : Network
        Whose arrays are read and written; while there is an engine nothing is connected.
    """

    def __init__(self, network: Network) -> None:
        self.network, self.threads = network, 1
        self._wanted, self._crowded, self._trusted = 1, 0, False
        self.plan = plan_of(network)
        self.seen = self._changes()
        self._wired: Wiring | None = None
        self.trouble: SynapseFailure | None = None
        self._pool: ThreadPoolExecutor | None = None
        self._observed: dict[tuple[str, tuple[str, ...]], Cells] = {}
        self.past: dict[str, list[tuple[int, npt.NDArray[Any]]]] = _read_past(network._history)

    # -- the contract ----------------------------------------------------------------------------------------

    def longest(self, buffered: bool) -> int:
        """Give the most steps of a stretch."""
        buffered = buffered or self.network.coupling == "held" or any(n.noise for n in self.plan.neurons.values())
        if self._pool is not None and self.threads == 1 < self._wanted and not self._crowded:
            return _TRIAL  # whether threads get the cores that they want is seen soon
        if self._pool is not None and self.threads > 1 and not self._trusted:
            return 4 * _TRIAL
        stages = max(n.cells.layout.stages for n in self.plan.neurons.values())
        steps = (_BUFFERED if buffered else _EVENTS) // max(self.network.size, 1)
        return max(min(steps, _STEPS // (stages * len(self.plan.neurons))), 1)

    @contextmanager
    def working(self, threads: int) -> Iterator[None]:
        """Keep threads ready for the stretches of a run."""
        blocks = max((cells.blocks for cells in (n.cells for n in self.plan.neurons.values())), default=1)
        self._wanted = max(min(threads, blocks, -(-self.network.size // _EACH)), 1)
        self._crowded = 0
        if self._wanted == 1:
            self._use(1)
            yield
            return
        with ThreadPoolExecutor(self._wanted, thread_name_prefix="neun_py") as pool:
            self._pool = pool
            try:
                yield
            finally:
                self._pool = None

    def begin_steps(self, h: float) -> None:
        """Take steps of another length; what is under way arrives when it would have."""
        self._leave()
        before, now = self.network._clock.h, self.network._taken
        if before and before != h:
            self.past = {name: _in_other_steps(past, now, before / h) for name, past in self.past.items()}
            for projection in self.network.projections.values():
                if projection.since > -(2**62):
                    projection.hear_from(now - round((now - projection.since) * before / h))

    def advance(
        self, stretches: Mapping[str, Stretch], count: int, samples: Mapping[str, Samples], mask: bool
    ) -> dict[str, Outcome]:
        """Take `count` steps, or as many as there are before the first that fails.

        With `mask` the neurons that fail drop out, and the step that failed is not taken yet. `trouble` is then, as
        always, the synapse that failed, if one did.
        """
        self._use(self._wanted if self._pool is not None and not self._crowded else 1)
        self._crowded -= self._crowded > 0
        wired = self._wiring()
        before = _Before(wired, stretches, self.network._taken, count)
        held = {name: stretch.held(count) for name, stretch in stretches.items()}

        def again(steps: int) -> int:
            before.come_back()
            return self._drive(wired, stretches, held, steps, samples)

        done = self._drive(wired, stretches, held, count, samples)
        done, failed, self.trouble = self._judged(wired, done, again)
        outcomes = {}
        for name, n in self.plan.neurons.items():
            outcomes[name] = Outcome(done, self._spikes(n) if done else [], failed.get(name, []))
            n.population._steps += done
            self._store(n)
        if done:  # else the blocks hold what a step that is not taken made of them
            store_synapses(self.plan)
            if wired.held is not None:
                wired.held.store()
        for name, each in failed.items() if mask and self.trouble is None else ():
            for failure in each:
                drop_out(self.network, self.plan, name, failure.neuron)
        return outcomes

    def _judged(
        self, wired: Wiring, done: int, again: Callable[[int], int]
    ) -> tuple[int, dict[str, list[Failure]], SynapseFailure | None]:
        """Find what failed in so many steps; where something did, stand before the first step that failed.

        Connections' own variables are looked at after the last step alone: the step is found by taking fewer.
        """
        begin = self.network._taken
        spoilt = plastic_failure(self.plan, begin + done - 1)
        if spoilt is not None:
            good, bad = 0, done
            while bad - good > 1:
                middle = (good + bad) // 2
                again(middle)
                found = plastic_failure(self.plan, begin + middle - 1)
                good, bad, spoilt = (middle, bad, spoilt) if found is None else (good, middle, found)
            again(good)
            return good, {}, replace(spoilt, step=begin + good)
        failures = Failures(self.plan, wired, begin + done - 1)
        if not failures:
            return done, {}, None
        done = failures.step - begin
        again(done)
        first = failures.synapses[0] if failures.synapses else None
        return done, {} if first is not None else failures.neurons, first

    # -- inside ----------------------------------------------------------------------------------------------

    def _changes(self) -> Any:
        return [link.changes for link in self.network.projections.values()]

    def _use(self, threads: int) -> None:
        if threads != self.threads:
            self._leave()
            self.threads = threads

    def _leave(self) -> None:
        """Remember the spikes under way, apart from any wiring."""
        self.past, self._wired = self._under_way(), None

    def _under_way(self) -> dict[str, list[tuple[int, npt.NDArray[Any]]]]:
        if self._wired is None:
            return self.past
        past, now = {}, self.network._taken
        for name, history in self._wired.histories.items():
            first = now - len(history.rows) + 1  # before 0 there are spikes too, once the step was made shorter
            past[name] = [(s, history.of(s)) for s in range(first, now)]
        return past

    def history(self) -> dict[str, npt.NDArray[np.int64]]:
        """Give the spikes under way by their source, each a row (step, cell)."""
        found = {}
        for name, past in self._under_way().items():
            rows = [np.stack([np.full(len(cells), step, np.int64), cells.astype(np.int64)], 1) for step, cells in past]
            found[name] = np.concatenate(rows) if rows else np.empty((0, 2), np.int64)
        return found

    def _wiring(self) -> Wiring:
        """Give the wiring for the present threads and step."""
        changes, masked = self._changes(), masked_of(self.network)
        if self._wired is not None and not _alike(masked, self._wired.masked):
            self._leave()
        if changes != self.seen:
            self._leave()
            self.plan, self.seen = plan_of(self.network), changes
        if self._wired is None:
            h, projections = self.network._clock.h, self.network.projections
            lags = {name: lags_of(p, h) for name, p in projections.items()}
            load_synapses(self.plan, self.network)
            wired = Wiring(self.plan, self.network, self.threads, lags, masked)
            sizes = {name: n.population.size for name, n in self.plan.neurons.items()}
            for link in self.plan.links:
                if link.watch is not None:
                    sizes[wired.source_name(link)] = link.watch.size
            for name, size in sizes.items():
                wired.histories[name] = History(size, wired.longest(name), self.threads)
                for step, cells in self.past.get(name, []):
                    if self.network._taken - step < len(wired.histories[name].rows):
                        wired.histories[name].put(step, cells)
            self._wired = wired
        return self._wired

    def _drive(self, wired: Wiring, stretches: Mapping[str, Stretch], held: Mapping[str, Any], count: int,
               samples: Mapping[str, Samples]) -> int:  # fmt: skip
        """Load everything, take the steps, and give how many were taken."""
        if count <= 0:
            for n in self.plan.neurons.values():
                self._load(n)
            return 0
        trouble, barrier = np.zeros(count, np.int64), np.zeros(16, np.int64)
        room: list[Any] = []
        observed: dict[str, Cells] = {}
        for name, n in self.plan.neurons.items():
            self._load(n)
            seen = self._observing(n, samples[name])
            if seen is not None:
                observed[name] = seen
            self._prepare(n, held[name], samples[name], seen, count, trouble, room)
            if wired.held is not None:
                wired.held.take_inputs(n)
        load_synapses(self.plan, self.network)
        h, unit = self.network._clock.h, self.network.time_unit
        for link in self.plan.links:
            values = dict(link.projection.choice.values)
            for cells in link.cells():
                cells.set_parameters(values, in_unit(h, unit, link.projection.synapse.time_unit))
                for table in cells.tables:
                    table[CellTable.TROUBLE], table[Table.BEGIN] = trouble.ctypes.data, self.network._taken
                    cells.note(table)
        if wired.held is not None:
            wired.held.prepare(stretches, held, count)
            wired.held.trouble[0] = trouble.ctypes.data
        every = min(s.every for s in samples.values())
        orders = wired.written(every, observed)
        begin, drive = self.network._taken, driver().call

        def work(thread: int) -> int:
            own = orders[thread]
            if self.threads > 1:
                spread(thread)
            return drive(own.ctypes.data, len(own), begin, count, barrier.ctypes.data, self.threads,
                         trouble.ctypes.data, way_out())  # fmt: skip

        if self._pool is None or self.threads == 1:
            return work(0)
        done = min(self._pool.map(work, range(self.threads)))
        self._trusted = count > _TRIAL
        # Where others want the cores, threads that wait for each other are worse than one. In the first steps they wait
        # for memory that is new.
        if barrier[8] > 4 + count // _PATIENCE and count > _TRIAL:
            self._crowded = _ALONE
        return done

    def _load(self, n: Neurons) -> None:
        """Put a population's numbers into blocks."""
        p, cells = n.population, n.cells
        for name, array in n.moving().items():
            cells.put(name, array)
        for name in cells.layout.varying:
            cells.put(name, p._parameters[name])
        values: dict[str, float] = {k: x for k, x in p._parameters.items() if not isinstance(x, np.ndarray)}
        for own, (link, name) in n.parameters.items():
            values[own] = float(np.max(link.projection.choice.values[name]))
        cells.set_parameters(values, p._clock.h)
        n.put_rest()

    def _store(self, n: Neurons) -> None:
        """Take a population's numbers out of blocks."""
        for name, out in n.moving().items():
            n.cells.get(name, out)
        n.take_rest()

    def _observing(self, n: Neurons, samples: Samples) -> Cells | None:
        """Give the cells that hold what is recorded and is no state."""
        states = n.population.shape.layout.states
        if not samples.count or all(name in states for name in samples.names):
            return None
        key = n.name, samples.names
        if key not in self._observed:
            kind = observation_kind(n.kind, samples.names, n.population.shape.precision)
            self._observed[key] = Cells(n.name, n.cells.size, kind.layout, kind.code)
        return self._observed[key]

    def _prepare(self, n: Neurons, held: Any, samples: Samples, seen: Cells | None, count: int,
                 trouble: npt.NDArray[np.int64], room: list[Any]) -> None:  # fmt: skip
        """Write what a stretch is like into the tables of a population."""
        size, dtype = n.population.size, np.dtype(n.population.shape.precision.dtype)
        steps = count if held.array is None else 0
        doubles = np.empty((steps, size))
        rounded = doubles if dtype == np.float64 else np.empty((steps, size), dtype)
        if self.network.coupling == "held":  # the whole input stands elsewhere; a stimulus draws its noise once
            inputs, stride, lane, origin = doubles, 0, 0, 0
        else:
            inputs, stride, lane, origin = held.of(0, size, lambda steps, neurons: (doubles, rounded))
        shown = n.cells if seen is None else seen
        names = samples.names if samples.count else ()
        names = names if seen is None else tuple(f"{name}_seen__" for name in names)
        fields = np.array([shown.layout.fields[name] for name in names] or [0], np.int64)
        target, word = samples.out, samples.out.itemsize
        room += [doubles, rounded, inputs, fields]
        for table in n.cells.tables:
            events, failures, numbers = n.notes(table, count)
            columns = samples.columns(int(table[CellTable.FIRST_BLOCK]) * 64, int(table[CellTable.LAST_BLOCK]) * 64)
            words = {
                Table.SPIKE_NEURONS: events[0].ctypes.data, Table.SPIKE_STEPS: events[1].ctypes.data,
                Table.SPIKE_FRACTIONS: events[2].ctypes.data, Table.FAILED_NEURONS: failures[0].ctypes.data,
                Table.FAILED_STEPS: failures[1].ctypes.data, Table.FAILED_NUMBERS: numbers.ctypes.data,
                Table.SPIKES: 0, Table.FAILURES: 0, Table.INPUT: inputs.ctypes.data, Table.INPUT_STRIDE: stride,
                Table.INPUT_LANE: lane, Table.INPUT_ORIGIN: origin, Table.RECORD: target.ctypes.data,
                Table.PLANE: target.strides[0] // word, Table.ROW: target.strides[1] // word, Table.COLUMN: 0,
                Table.CHOSEN_FIRST: columns.start, Table.CHOSEN_LAST: columns.stop,
                Table.BEGIN: self.network._taken, Table.EVERY: samples.every, Table.FIELDS: len(names),
                Table.FIELD_LIST: fields.ctypes.data, Table.CHOSEN: samples.chosen_address,
                CellTable.TROUBLE: trouble.ctypes.data,
                CellTable.SOURCE: 0 if seen is None else seen.numbers.ctypes.data,
            }  # fmt: skip
            for place, value in words.items():
                table[place] = value
        n.take_noise(self.network._taken, count, self._pool)

    def _spikes(self, n: Neurons) -> list[Any]:
        found = []
        dtype = np.dtype(n.population.shape.precision.dtype)
        for table in n.cells.tables:
            count = int(table[Table.SPIKES])
            if count:
                neurons, steps, fractions = n.room[table.ctypes.data][0]
                found.append((steps[:count].copy(), fractions.view(dtype)[:count].copy(), neurons[:count].copy()))
        return found


class _Before:
    """What steps change besides states: to come back to where a stretch began."""

    def __init__(self, wired: Wiring, stretches: Mapping[str, Stretch], step: int, count: int) -> None:
        self.histories = [(h, h.keep(step, count)) for h in wired.histories.values()]
        self.drives = [(stretch.drive, stretch.drive.keep()) for stretch in stretches.values()]

    def come_back(self) -> None:
        """Stand there again."""
        for history, rows in self.histories:
            history.go_back(rows)
        for drive, kept in self.drives:
            drive.go_back(kept)


def _alike(one: Masked, other: Masked) -> bool:
    return one.keys() == other.keys() and all(np.array_equal(one[name], other[name]) for name in one)


def _read_past(history: Mapping[str, npt.NDArray[Any]]) -> dict[str, list[tuple[int, npt.NDArray[Any]]]]:
    found: dict[str, list[tuple[int, npt.NDArray[Any]]]] = {}
    for name, rows in history.items():
        steps = np.unique(rows[:, 0]).tolist()
        found[name] = [(step, rows[rows[:, 0] == step, 1]) for step in steps]
    return found


def _in_other_steps(past: list[tuple[int, Any]], now: int, ratio: float) -> list[tuple[int, Any]]:
    """Give spikes by the steps that end as long ago, in steps of another length."""
    found = []
    for step, cells in past:
        ago = (now - 1 - step) * ratio
        if len(cells) and abs(round(ago) - ago) > 1e-6:
            raise ArgumentError(
                "spikes are under way, and the moments at which they were are no multiples of the new step; go on with "
                "the old step until they have arrived, or take one that divides it"
            )
        if len(cells):
            found.append((now - 1 - round(ago), cells))
    return found
