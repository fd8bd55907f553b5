"""A network: populations and their projections, advanced together as one dynamical system."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, nullcontext
from os import PathLike
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import numpy.typing as npt

from neun_py.errors import ArgumentError, UnknownNameError
from neun_py.runtime.adding import free_name, join, may_be_added, name_of, new_name
from neun_py.runtime.clock import Clock
from neun_py.runtime.connecting import connected
from neun_py.runtime.interruption import whole
from neun_py.runtime.lanes import ALONE, cores
from neun_py.runtime.network_mistakes import no_attribute, refuse_dense, refuse_values
from neun_py.runtime.network_steps import accept_step, engine_of
from neun_py.runtime.population import Population
from neun_py.runtime.projection import Projection
from neun_py.runtime.time import in_unit
from neun_py.spec.units import magnitude

if TYPE_CHECKING:
    import xarray

    from neun_py.runtime.network_cost import NetworkCost
    from neun_py.runtime.network_engine import NetworkEngine

__all__ = ["Network"]

_COUPLINGS, _DELAYS = ("stages", "held"), ("refuse", "interpolate")


class Network:
    """Populations, and projections between them.

    Graded and electrical coupling is evaluated at every stage of the method, so that a network converges with the
    method's order. Spikes travel by events, each with its delay.

    Parameters
    ----------
    coupling : str, optional
        "stages"; or "held": currents of synapses are held over each step, as the classic objects hold them.
    delays : str, optional
        "refuse" delays that are no multiple of the step; or "interpolate": what such a spike adds is shared between
        the two steps.

    Examples
    --------
    >>> net = Network()
    >>> e = net.add(Population("HH", 80), name="e")
    >>> i = net.add(Population("HH", 20), name="i")
    >>> print(net)
    a network of 100 neurons in 2 populations, without connections, at t = 0 ms
      e  80 HH, RK4, double
      i  20 HH, RK4, double
      coupling at the stages; 3.12 KiB of memory
    """

    __slots__ = ("__weakref__", "_busy", "_clock", "_coupling", "_delays", "_history", "_made", "_populations",
                 "_projections", "_seen", "_taken")  # fmt: skip

    def __init__(self, *, coupling: str = "stages", delays: str = "refuse") -> None:
        for what, given, known in (("coupling", coupling, _COUPLINGS), ("delays", delays, _DELAYS)):
            if given not in known:
                raise ArgumentError(f'{what} is "{known[0]}" or "{known[1]}", not {given!r}')
        self._coupling, self._delays = coupling, delays
        self._populations: dict[str, Population] = {}
        self._projections: dict[str, Projection] = {}
        self._begin()

    def _begin(self) -> None:
        """Begin at time 0."""
        self._clock, self._taken, self._busy = Clock(), 0, False
        self._history: dict[str, npt.NDArray[Any]] = {}
        self._made: NetworkEngine | None = None
        self._seen: Any = None

    # -- what it is made of ----------------------------------------------------------------------------------

    def add(self, population: Population, name: str | None = None) -> Population:
        """Add a population, which belongs to the network from now on, and give it back.

        Parameters
        ----------
        population : Population
            It keeps its states, and takes the network's time; its values are read and set as before.
        name : str, optional
            Its name in the network; unless told its model's short name, with a number where that is taken.

        Raises
        ------
        ArgumentError, ArgumentTypeError
            If it is no population, belongs to a network already, or measures time in something else than this network.
        """
        self._refuse_while_running("have a population added")
        checked = may_be_added(self, population)
        stem = checked.model.short_name
        self._leave_engine()
        join(self, checked, free_name(self, stem) if name is None else new_name(self, name))
        return population

    def connect(
        self,
        pre: Population | str,
        post: Population | str,
        synapse: Any,
        rule: Any = None,
        weight: Any = None,
        delay: Any = None,
        *,
        pre_variable: str | None = None,
        post_variable: str | None = None,
        name: str | None = None,
        **values: Any,
    ) -> Projection:
        """Connect neurons of one population to neurons of another, or of the same.

        Parameters
        ----------
        pre, post : Population or str
            Populations of this network, or their names.
        synapse : SynapseChoice, Synapse or str
            ``neun.synapses.AMPA(gsyn=1e-3)``, one's own `Synapse`, or a short name. A synapse that acts on both its
            ends, such as an electrical one, is given once for each pair.
        rule : optional
            Which neurons are connected, from ``neun.connect``; two single neurons need none.
        weight : float, array (connection,) or (pre, post), optional
            In the postsynaptic neuron's units; an array is in the order of the connections. Unless told the synapse's.
        delay : float, array (connection,) or (pre, post), optional
            In the network's time unit: a multiple of the step; 0 unless told.
        pre_variable, post_variable : str, optional
            The variables that the synapse reads as ``pre`` and ``post``; the membrane variables unless told.
        name : str, optional
            The projection's name; unless told "pre_post", with a number where that is taken.
        values
            Nothing; it is said where they belong.

        Raises
        ------
        ArgumentError, ArgumentTypeError, UnknownNameError, UnitError
            If something is not there or cannot be meant; if the synapse couples populations that cannot be taken
            through one method's stages.
        """
        refuse_values(self, synapse, values)
        self._refuse_while_running("be connected")
        ends = name_of(self, pre), name_of(self, post)
        name = free_name(self, "_".join(ends)) if name is None else new_name(self, name)
        made = connected(self, name, ends, synapse, rule, weight, delay, (pre_variable, post_variable))
        self._leave_engine()
        self._projections[name] = made
        return made

    @property
    def populations(self) -> Mapping[str, Population]:
        """The populations by name, in the order in which they were added."""
        return MappingProxyType(self._populations)

    @property
    def projections(self) -> Mapping[str, Projection]:
        """The projections by name, in the order in which they were connected."""
        return MappingProxyType(self._projections)

    def __getitem__(self, name: str) -> Any:
        """Give a population or a projection by name."""
        if name in self._populations:
            return self._populations[name]
        if name in self._projections:
            return self._projections[name]
        raise UnknownNameError("population or projection", name, (*self._populations, *self._projections))

    def __getattr__(self, name: str) -> Any:
        raise no_attribute(self, name)

    __iter__: Any = None  # of two kinds: net.populations, net.projections

    def __contains__(self, name: object) -> bool:
        return name in self._populations or name in self._projections

    @property
    def coupling(self) -> str:
        """When the neurons' values enter the synapses: "stages" or "held"."""
        return self._coupling

    @property
    def delays(self) -> str:
        """What happens to delays that are no multiple of the step: "refuse" or "interpolate"."""
        return self._delays

    @property
    def time_unit(self) -> str:
        """The unit of the network's time: that of the first population."""
        return next(iter(self._populations.values())).model.time_unit if self._populations else "ms"

    @property
    def size(self) -> int:
        """How many neurons there are."""
        return sum(p.size for p in self._populations.values())

    @property
    def nbytes(self) -> int:
        """Bytes of the neurons, the connections, the synapses and the spikes that are under way."""
        each: tuple[Population | Projection, ...] = (*self._populations.values(), *self._projections.values())
        return sum(x.nbytes for x in each) + sum(x.nbytes for x in self._under_way().values())

    # -- time ------------------------------------------------------------------------------------------------

    def get_time(self) -> float:
        """Give the time, in the network's time unit."""
        return self._clock.time(self._taken)

    def set_time(self, time: float) -> None:
        """Set the time of the network and of its populations; nothing else changes."""
        self._refuse_while_running("have its time set")
        self._clock = self._clock.set(magnitude(time, self.time_unit, "the time"), self._taken)
        for p in self._populations.values():
            p._clock = p._clock.set(in_unit(self._clock.t0, self.time_unit, p.model.time_unit), self._taken)

    def step(self, h: float) -> None:
        """Advance by one step of length `h`; what was added to the neurons' inputs is held over it.

        Raises
        ------
        ArgumentError
            If a delay is no multiple of the step.
        NumericalError
            If a state stops being finite; all neurons keep their last good states.
        """
        from neun_py.runtime.network_run import step

        self._refuse_while_running("be stepped")
        accept_step(self, h)
        engine = self._engine()
        with whole(), self._running(), engine.working(cores()) if self.size >= ALONE else nullcontext():
            step(self, engine)

    def run(
        self,
        duration: float,
        h: float | None = None,
        *,
        input: Mapping[str, Any] | None = None,
        record: Mapping[str, Any] | str | Sequence[str] | None = None,
        every: int = 1,
        dense: int = 1,
        spikes: bool = True,
        neurons: Mapping[str, Any] | None = None,
        windows: Sequence[tuple[float, float]] | None = None,
        to: str | PathLike[str] | None = None,
        on_error: str = "raise",
        threads: int | None = None,
        progress: bool | Callable[[int, int], None] | None = None,
    ) -> xarray.DataTree:
        """Go on from the present state and time; the same bits as as many calls of `step`.

        Parameters
        ----------
        duration, h : float
            How long, and the step, in the network's time unit; the step is unless told the usual one of the models, if
            they have one in common.
        input : mapping, optional
            The external input of populations by name, each as of `Population.run`; of the others it is 0, or that of
            their preset.
        record : mapping, str or sequence of str, optional
            Of populations, and of projections, by name: what is recorded, and of others nothing. Names alone are of
            every population; unless told the membrane variable of each. ``()`` records nothing.
        neurons : mapping, optional
            Of populations by name, the neurons that are recorded.
        every, spikes, windows, to, dense, on_error, threads, progress
            As of `Population.run`; `to` is refused, for networks are not streamed yet, and so are `dense` samples.

        Returns
        -------
        xarray.DataTree
            A node for each population, ``tree["e"]["v"]``, with the Dataset that `Population.run` gives; the
            network's provenance in the attributes.

        Raises
        ------
        ArgumentError, ArgumentTypeError, UnknownNameError
            Before the first step, if something cannot be meant, or if the recording would not fit in memory.
        NumericalError
            If a state stops being finite; its ``recording`` holds what was recorded until then.
        """
        from neun_py.runtime.network_run import run

        refuse_dense(dense)
        return run(
            self, duration, h, input=input, record=record, every=every, spikes=spikes, neurons=neurons,
            windows=windows, to=to, on_error=on_error, threads=threads, progress=progress,
        )  # fmt: skip

    def reset(self) -> None:
        """Go back to the states that the populations were made with, and to time 0, with no spike under way.

        Synapses are at their start; parameters and weights that are not plastic stay as they are.
        """
        self._refuse_while_running("be reset")
        for p in self._populations.values():
            p._restart()
        for projection in self._projections.values():
            projection.memory.clear()
        h = self._clock.h
        self._begin()
        self._clock = Clock(h=h)

    def cost(self, duration: float, h: float | None = None) -> NetworkCost:
        """Say before a run what it will cost, as far as that can be known."""
        from neun_py.runtime.network_cost import cost

        return cost(self, duration, h)

    # -- twins -----------------------------------------------------------------------------------------------

    def copy(self) -> Network:
        """Give a twin that goes on with the same bits."""
        twin = type(self).__new__(type(self))
        twin.__setstate__(self.__getstate__())
        return twin

    __copy__ = copy

    def __deepcopy__(self, memo: dict[int, Any]) -> Network:
        return self.copy()

    def __getstate__(self) -> dict[str, Any]:
        from neun_py.runtime.network_memory import remembered

        return remembered(self)

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        from neun_py.runtime.network_memory import recall

        recall(self, state)

    def save(self, path: str | PathLike[str]) -> None:
        """Write everything to a file, from which `neun_py.load` makes a twin that goes on with the same bits.

        Parameters
        ----------
        path : path
            The file, usually with the ending ".neun"; one that is there is replaced.
        """
        from neun_py.io.states import write_state
        from neun_py.runtime.network_memory import fields_of

        facts, arrays = fields_of(self)
        write_state(path, arrays, facts)

    # -- what it looks like ----------------------------------------------------------------------------------

    def outline(self) -> dict[str, Any]:
        """Give populations and projections as plain values: what pictures are drawn of."""
        from neun_py.runtime.network_summary import outline

        return outline(self)

    def __str__(self) -> str:
        from neun_py.runtime.network_summary import summary

        return summary(self)

    def __repr__(self) -> str:
        from neun_py.runtime.network_summary import head

        return f"<{head(self)}>"

    # -- inside ----------------------------------------------------------------------------------------------

    def _under_way(self) -> dict[str, npt.NDArray[Any]]:
        """Give the spikes that have not arrived everywhere, by their source: rows (step, neuron)."""
        return self._history if self._made is None else self._made.history()

    def _leave_engine(self) -> None:
        """Let go of the engine; what is under way is kept."""
        self._history, self._made = self._under_way(), None

    def _engine(self) -> NetworkEngine:
        """Give what takes the steps; another where connections were made, or neurons came to differ in a parameter."""
        return engine_of(self)

    def _refuse_while_running(self, what: str) -> None:
        if self._busy:
            raise ArgumentError(f"the network is running, and cannot {what} before run returns; values can be set")

    @contextmanager
    def _running(self) -> Iterator[None]:
        """Mark it, and its populations, as running."""
        self._refuse_while_running("be run")
        with ExitStack() as stack:
            for p in self._populations.values():
                stack.enter_context(p._running())
            self._busy = True
            try:
                yield
            finally:
                self._busy = False
