"""A population: many neurons of one model, advanced together."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import nullcontext
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentTypeError, NumericalError, UnknownNameError
from neun_py.library.registered import models
from neun_py.lower.precision import Precision, precision_named
from neun_py.methods import integrators
from neun_py.methods.method import Method
from neun_py.runtime.clock import Clock
from neun_py.runtime.initial import Numbers, start_many
from neun_py.runtime.inputs import Constant, Drive
from neun_py.runtime.interruption import whole
from neun_py.runtime.lanes import ALONE, Lanes, cores
from neun_py.runtime.neurons_view import NeuronsView, positions
from neun_py.runtime.numbers import checked_numbers, whole_number
from neun_py.runtime.outcome import NEVER, Failure, Samples, Stretch
from neun_py.runtime.ranges import require_in_range
from neun_py.runtime.recording import require_memory
from neun_py.runtime.resetting import resetting
from neun_py.runtime.shape import PopulationShape, shape_of
from neun_py.runtime.simulated import Simulated
from neun_py.runtime.summaries import summarized
from neun_py.runtime.windows import Windows
from neun_py.spec.model import Model

__all__ = ["Population", "no_samples", "silence"]


class Population(Simulated):
    """Many neurons of one model, each with its own state and, where asked, its own parameters.

    Every neuron gives the same bits as a `Neuron` with its numbers, whatever the size, the neighbours, the number of
    threads, and however a run is cut.

    Parameters
    ----------
    model : str or Model
        A registered model's short name, or a model.
    size : int
        How many neurons.
    integrator : str or Method, optional
        A registered integrator's short name, or an integrator.
    precision : str, optional
        "double" or "float".
    preset : str, optional
        A regime of the literature, a name in ``model.presets``.
    index : int, optional
        What neuron 0 stands for: noise is that of neurons `index` onwards, and so are labels. In a network populations
        without one have the noise of neurons behind those of the populations before; labels begin at 0 all the same.
    at_rest : bool, optional
        Start every neuron where its state stays without input, as `Neuron` does.
    reset_at : str, optional
        Where a spike resets: "step", at the step's end, as the field does, which leaves order 1; or "crossing", where
        the condition turns, which keeps the method's order. Adaptive methods always do the latter.
    **values : float, array (neuron,) or quantity
        Parameters and initial values by name: one number for all neurons, or one each.

    Raises
    ------
    UnknownNameError
        If a name is unknown; the message gives the closest ones.
    ArgumentError, ArgumentTypeError
        If a value is not finite, or not one number or one for each neuron; if a neuron is to start at rest and has no
        stable equilibrium.

    Examples
    --------
    >>> import numpy as np
    >>> p = Population("HH", 100, gna=np.linspace(0.4, 1.6, 100))
    >>> ds = p.run(50.0, 0.01, input=0.1, every=10)
    """

    __slots__ = (
        "__weakref__",
        "_busy",
        "_carried",
        "_clock",
        "_count",
        "_held",
        "_index",
        "_initial",
        "_lanes",
        "_network",
        "_parameters",
        "_pending",
        "_set_count",
        "_shape",
        "_states",
        "_stimulus",
        "_taken",
        "_usual_duration",
        "_usual_input",
    )

    def __init__(
        self,
        model: str | Model,
        size: int,
        *,
        integrator: str | Method = "RK4",
        precision: str | Precision = "double",
        preset: str | None = None,
        index: int = 0,
        at_rest: bool = False,
        reset_at: str = "step",
        **values: Any,
    ) -> None:
        declared = models.resolve(model)
        method = resetting(declared, integrators.resolve(integrator), reset_at)
        self._shape = shape_of(declared, method, precision_named(precision))
        self._count = whole_number(size, "the size", 1, 2**40)
        shape = self._shape
        require_memory(self._count * len(shape.model.variables) * shape.precision.word, "the states")
        self._states, self._parameters = start_many(
            shape.model, shape.precision, preset, values, self.size, at_rest=at_rest
        )
        self._begin_preset(preset)
        # The numbers to go back to: arrays are copied, unless they are the same number everywhere.
        self._initial: Numbers = {n: float(x[0]) if _alike(x) else x.copy() for n, x in self._states.items()}
        self._index = whole_number(index, "the index", 0, 2**63 - 1 - self.size)
        self._network = None
        self._begin()

    def _begin(self) -> None:
        """Begin at time 0."""
        self._clock, self._taken = Clock(), 0
        self._pending: float | npt.NDArray[np.float64] = 0.0
        dtype = self._shape.precision.dtype
        self._carried = {n: np.zeros(self.size, dtype) for n in self._shape.layout.carried}
        # Steps for which each neuron is held; of methods that find their own steps the time.
        counted: Any = np.float64 if self._shape.windowed else np.int64
        self._held = np.zeros(self.size, counted) if self._shape.model.refractory is not None else None
        self._lanes: Lanes | None = None
        self._busy, self._set_count = False, 0
        self._stimulus = None

    # -- steps -----------------------------------------------------------------------------------------------

    def step(self, h: float) -> None:
        """Advance all neurons by one step of length `h`; what was added to the input is held over it.

        Raises
        ------
        NumericalError
            If a state stops being finite; all neurons keep their last good states, unless there are too many to
            keep (more than 64 MiB of states): the message says so.
        """
        self._refuse_alone("be stepped")
        self._accept_step(h)
        self._refuse_while_running("be stepped")
        engine = self._engine()
        stretch = Stretch(silence(self._shape.precision.dtype), 0, self._steps, self._clock, self._pending)
        # What is one call of the kernel is not interrupted.
        with whole() if self.size > engine.neurons else nullcontext():
            # Large populations let other threads work meanwhile, which must not advance this one.
            with self._running(), engine.working(cores()) if self.size >= ALONE else nullcontext():
                outcome = engine.advance(stretch, 1, no_samples(self._shape.precision.dtype), False)
            if outcome.done:
                self._pending = 0.0
        if outcome.failures:
            raise self._failure(min(outcome.failures, key=lambda f: f.neuron))

    def add_synaptic_input(self, current: float | npt.ArrayLike) -> None:
        """Add to the input of the next step: one number for all neurons, or an array (neuron,)."""
        unit, precision = self._shape.model.input_unit, precision_named("double")
        added = checked_numbers(current, unit, "the input", precision, self.size)
        if np.any(added):
            self._refuse_unread()
        with np.errstate(over="ignore"):  # the step says so, as a neuron's does
            self._pending = self._pending + added

    def get_synaptic_input(self) -> npt.NDArray[np.float64]:
        """Give what has been added since the last step, as an array (neuron,)."""
        return np.broadcast_to(np.asarray(self._pending, np.float64), (self.size,))

    def reset(self) -> None:
        """Go back to the states that the population was made with, and to time 0; parameters stay as they are."""
        self._refuse_alone("be reset")
        self._refuse_while_running("be reset")
        self._restart()

    def _restart(self) -> None:
        h = self._clock.h
        for name, x in self._initial.items():
            self._states[name][:] = x
        self._begin()
        self._clock = Clock(h=h)

    # -- by name ---------------------------------------------------------------------------------------------

    def __getitem__(self, key: Any) -> Any:
        """Give a variable or a parameter by name, as an array (neuron,); or some of the neurons.

        ``p["v"]`` is a copy that cannot be written to: ``p["v"] = array`` sets. ``p[10:20]``, ``p[3]`` and
        ``p[mask]`` are views of neurons, whose values are read and set by name.
        """
        if isinstance(key, str):
            values = self._values(key)
            if isinstance(values, np.ndarray):
                values = values.copy()
                values.flags.writeable = False
                return values
            return np.broadcast_to(np.asarray(values, self._shape.precision.dtype), (self.size,))
        return NeuronsView(self, positions(key, self.size))

    def __getattr__(self, name: str) -> Any:
        if not name.startswith("_") and name in self:
            raise AttributeError(f'values are read and set by name: p["{name}"]')
        raise AttributeError(f"'Population' object has no attribute {name!r}")

    def __setitem__(self, name: str, value: Any) -> None:
        """Set a variable or a parameter: one number for all neurons, or an array (neuron,)."""
        if not isinstance(name, str):
            raise ArgumentTypeError('a value has a name: p["gna"] = ..., or of some neurons p[10:20]["gna"] = ...')
        now = self._values(name)
        values = self._checked(name, value, self.size)
        self._set_count += 1
        if isinstance(now, np.ndarray):
            now[:] = values
        elif isinstance(values, np.ndarray):
            self._refuse_while_running(f"have a {name} for each neuron, if it had one for all when the run began")
            self._parameters[name] = values
            self._lanes = None
        else:
            self._parameters[name] = values
        self._forget()

    def _set_some(self, name: str, where: npt.NDArray[np.int64], value: Any) -> None:
        """Set a variable or a parameter of some neurons."""
        now = self._values(name)
        values = self._checked(name, value, len(where))
        self._set_count += 1
        if isinstance(now, np.ndarray):
            now[where] = values
            self._forget(where)
            return
        every = np.full(self.size, now, self._shape.precision.dtype)
        every[where] = values
        self[name] = every

    def _checked(self, name: str, value: Any, size: int) -> float | npt.NDArray[Any]:
        shape = self._shape
        what = f"{shape.model.short_name}'s {name}"
        values = checked_numbers(value, shape.model.unit_of(name), what, shape.precision, size)
        if name in shape.model.parameters:
            require_in_range(shape.model, name, values)
        return values if isinstance(values, np.ndarray) else shape.precision.nearest(values)

    def _values(self, name: str) -> float | npt.NDArray[Any]:
        if name in self._states:
            return self._states[name]
        if name in self._parameters:
            return self._parameters[name]
        kind = f"variable or parameter of {self._shape.model.short_name}"
        raise UnknownNameError(kind, name, (*self._states, *self._parameters))

    def __len__(self) -> int:
        return self._count

    @property
    def size(self) -> int:
        """How many neurons there are."""
        return self._count

    @property
    def state(self) -> dict[str, npt.NDArray[Any]]:
        """The states, by name, as arrays (neuron,) that are copies."""
        return {name: self[name] for name in self._states}

    @property
    def parameters(self) -> dict[str, float | npt.NDArray[Any]]:
        """The parameters, by name: a number where all neurons share it, else an array (neuron,) that is a copy."""
        return {n: self[n] if isinstance(x, np.ndarray) else x for n, x in self._parameters.items()}

    @property
    def nbytes(self) -> int:
        """Bytes of the states, of what the method remembers, and of the parameters that differ."""
        arrays = [*self._states.values(), *(x for x in self._parameters.values() if isinstance(x, np.ndarray))]
        arrays += self._carried.values()
        return sum(a.nbytes for a in arrays) + (0 if self._held is None else self._held.nbytes)

    # -- twins -----------------------------------------------------------------------------------------------

    def copy(self) -> Population:
        """Give a twin that goes on with the same bits."""
        twin = type(self).__new__(type(self))
        twin.__setstate__(self.__getstate__())
        return twin

    __copy__ = copy

    def __deepcopy__(self, memo: dict[int, Any]) -> Population:
        return self.copy()

    def __getstate__(self) -> dict[str, Any]:
        from neun_py.runtime.memory import population_remembered

        return population_remembered(self)

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        from neun_py.runtime.memory import population_recall

        population_recall(self, state)

    def __repr__(self) -> str:
        unit = self._shape.model.time_unit
        time = f"{self.get_time():.6g}" + ("" if unit == "1" else f" {unit}")
        differ = self._varying()
        own = f", with their own {', '.join(differ)}" if differ else ""
        return f"<{self.size:,} neurons of {self._shape.name} at t = {time}{own}>"

    # -- inside ----------------------------------------------------------------------------------------------

    @property
    def _steps(self) -> int:
        return self._taken

    @_steps.setter
    def _steps(self, steps: int) -> None:
        self._taken = steps

    @property
    def _size(self) -> int:
        return self.size

    def _columns(self, chosen: npt.NDArray[Any] | None) -> int:
        return self.size if chosen is None else len(chosen)

    def _field(self, name: str) -> int:
        return self._lanes_shape().layout.fields[name]

    def _masked(self) -> list[int]:
        return np.flatnonzero(np.isnan(next(iter(self._states.values())))).tolist()

    def _varying(self) -> tuple[str, ...]:
        return tuple(n for n, x in self._parameters.items() if isinstance(x, np.ndarray))

    def _lanes_shape(self) -> PopulationShape:
        return self._shape.population(self._varying())

    def _engine(self) -> Lanes:
        if self._lanes is None:
            self._lanes = Windows(self) if self._shape.windowed else Lanes(self)
        return self._lanes

    @property
    def _sets(self) -> int:
        return self._set_count

    def _described(self) -> tuple[dict[str, Any], dict[str, Any]]:
        return summarized(self._states), summarized(self._parameters)

    def _forget(self, where: slice | npt.NDArray[np.int64] = slice(None)) -> None:
        """Let the method remember nothing of some neurons: states jumped, or the next steps are not as those before."""
        for array in self._carried.values():
            array[where] = 0

    def _begin_steps(self, before: float, h: float) -> None:
        self._forget()
        if self._held is not None and before and not self._shape.windowed:
            for k in np.flatnonzero(self._held).tolist():
                self._held[k] = self._left(int(self._held[k]), before, h)

    def _failure(self, failure: Failure) -> NumericalError:
        from neun_py.runtime.failing import population_failure

        return population_failure(self, failure)


def _alike(x: npt.NDArray[Any]) -> bool:
    """Whether all numbers have the same bits."""
    words = x.view(f"u{x.itemsize}")
    return bool((words == words[0]).all())


@cache
def silence(dtype: str) -> Drive:
    """Give an input that is zero."""
    return Drive((Constant(np.zeros(())),), dtype)


@cache
def no_samples(dtype: str) -> Samples:
    """Give where a step records: nowhere."""
    return Samples((), (), (), np.zeros(1, np.int64), NEVER, 0, np.empty((0, 0, 0), dtype), None)
