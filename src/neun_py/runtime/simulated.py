"""What a neuron and a population have in common: time, and the run."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from os import PathLike
from typing import TYPE_CHECKING, Any

from neun_py.errors import ArgumentError, ArgumentTypeError, NumericalError
from neun_py.library.protocols import usual_input
from neun_py.runtime.clock import Clock
from neun_py.runtime.shape import Shape
from neun_py.runtime.time import begun_steps, checked_step, usual_step
from neun_py.spec.model import Model
from neun_py.spec.units import magnitude

if TYPE_CHECKING:
    import numpy.typing as npt
    import xarray

    from neun_py.runtime.inputs import Drive, Input
    from neun_py.runtime.network import Network
    from neun_py.runtime.outcome import Engine, Failure
    from neun_py.runtime.stimuli import StimulusSource
    from neun_py.spec.stimulus import Stimulus

__all__ = ["FOR_EVER", "Simulated"]

FOR_EVER = 2**40
"""Refractory steps of a time that does not end."""


class Simulated(ABC):
    """A neuron or a population: something with a state, a time and an input.

    What begins with an underscore is what `neun_py.runtime.run` asks for.
    """

    if not TYPE_CHECKING:  # a type checker would take the names below for missing
        __slots__ = ()
        _network = None

    _network: Network | None
    _shape: Shape
    _clock: Clock
    _pending: Any
    _busy: bool
    _usual_input: float | str
    _usual_duration: float | None
    _index: int
    _stimulus: tuple[StimulusSource, int] | None

    # -- time ------------------------------------------------------------------------------------------------

    @property
    @abstractmethod
    def _steps(self) -> int:
        """Steps taken since the start."""

    def get_time(self) -> float:
        """Give the time, in the model's time unit."""
        return self._clock.time(self._steps)

    def set_time(self, time: float) -> None:
        """Set the time; nothing else changes."""
        self._refuse_alone("have its time set")
        self._refuse_while_running("have its time set")
        self._clock = self._clock.set(magnitude(time, self._shape.model.time_unit, "the time"), self._steps)

    @abstractmethod
    def step(self, h: float) -> None:
        """Advance by one step of length `h`, in the model's time unit."""

    def run(
        self,
        duration: float | None = None,
        h: float | None = None,
        *,
        input: Input | str | None = None,
        record: str | Sequence[str] | None = None,
        every: int = 1,
        dense: int = 1,
        spikes: bool = True,
        neurons: Any = None,
        windows: Sequence[tuple[float, float]] | None = None,
        to: str | PathLike[str] | None = None,
        on_error: str = "raise",
        threads: int | None = None,
        progress: bool | Callable[[int, int], None] | None = None,
    ) -> xarray.Dataset:
        """Go on from the present state and time; the same bits as as many calls of `step`.

        Parameters
        ----------
        duration : float, optional
            How long, in the model's time unit; a multiple of `h`. Unless told, that of the preset, if it has one.
        h : float, optional
            The step; unless told the usual one of the model, if it has one.
        input : float, array, stimulus or callable, optional
            The input, held over each step: a number; an array (neuron,), (time,) or (time, neuron) with a value for
            every neuron, step or both (where both one-dimensional shapes fit it is (neuron,); (time, 1) says the
            other); a stimulus of `neun_py.inputs`, or its text ("step(14, start=15)"); a function of the time at which
            a step begins. Unless told it is 0, or the input of the preset.
        record : str or sequence of str, optional
            Variables, intermediates or "I" (the input); the membrane variable unless told. ``()`` records nothing, and
            is the fastest where only the spikes or the end are wanted.
        every : int, optional
            Record after the steps whose number since the start is a multiple of this.
        dense : int, optional
            Of a method that finds its own steps: so many samples in every window of length `h`, at equal distances and
            the last at its end, of the method's dense output; what is recorded does not shorten its steps.
        spikes : bool, optional
            Whether to give the spikes, interpolated within the step.
        neurons : indices, slice or mask, optional
            The neurons of a population that are recorded; all unless told. Spikes are those of all.
        windows : sequence of (float, float), optional
            Times between which samples are taken, both ends included; the whole run unless told.
        to : path, optional
            A Zarr store that the recording is streamed to, in pieces, so that it needs no memory and survives being
            killed; `neun_py.resume` goes on with it.
        on_error : str, optional
            "raise" ends the run before the first step in which a state stops being finite; "mask" lets that neuron
            be NaN from then on. Neurons that are NaN, also since an earlier run, are listed in the attributes
            ``masked_neurons`` and ``masked_times``; they stay so until their states are set.
        threads : int, optional
            How many threads share the neurons; all cores unless told. The bits do not depend on it.
        progress : bool or callable, optional
            Show progress, or call ``progress(steps done, steps in all)`` now and then.

        Returns
        -------
        xarray.Dataset
            Dimensions "time", of a population also "neuron", and "spike"; units and provenance in the attributes.

        Raises
        ------
        ArgumentError, ArgumentTypeError, UnknownNameError
            Before the first step, if something cannot be meant, or if the recording would not fit in memory.
        NumericalError
            If a state stops being finite; its ``recording`` holds what was recorded until then.
        """
        from neun_py.runtime.run import run

        self._refuse_alone("be run")
        return run(
            self, self._length(duration, h), h, input=self._meant(input), record=record, every=every, dense=dense,
            spikes=spikes, neurons=neurons, windows=windows, to=to, on_error=on_error, threads=threads,
            progress=progress,
        )  # fmt: skip

    def save(self, path: str | PathLike[str]) -> None:
        """Write everything to a file, from which `neun_py.load` makes a twin that goes on with the same bits.

        Parameters
        ----------
        path : path
            The file; ".neun" is its usual ending. One that is there is replaced.
        """
        from neun_py.runtime.saving import save

        save(self, path)

    run.__qualname__ = "run"  # what Python's own message about a wrong keyword calls it

    # -- what it is ------------------------------------------------------------------------------------------

    @property
    def model(self) -> Model:
        """The model."""
        return self._shape.model

    @property
    def shape(self) -> Shape:
        """Model, integrator and precision."""
        return self._shape

    @property
    @abstractmethod
    def _size(self) -> int | None:
        """How many neurons a population has; a neuron alone has none."""

    @property
    def _noise_index(self) -> int:
        """Whose noise neuron 0 has: that of `index`, or in a network of the neuron behind the populations before."""
        if self._network is None or self._index:
            return self._index
        from neun_py.runtime.adding import first_noise

        return first_noise(self._network, self)

    @abstractmethod
    def _columns(self, chosen: npt.NDArray[Any] | None) -> int:
        """Give how many numbers of each sample are recorded."""

    @abstractmethod
    def _field(self, name: str) -> int:
        """Give where the kernel finds something to record."""

    @abstractmethod
    def _engine(self) -> Engine:
        """Give what takes the steps."""

    @abstractmethod
    def _varying(self) -> tuple[str, ...]:
        """Give the parameters in which the neurons differ."""

    @abstractmethod
    def _described(self) -> tuple[dict[str, Any], dict[str, Any]]:
        """Give the state and the parameters as they stand in the provenance."""

    @property
    def _sets(self) -> int:
        """How often a value was set; a neuron, which has few, does not count."""
        return -1

    @abstractmethod
    def _failure(self, failure: Failure) -> NumericalError:
        """Make the error of a neuron that failed."""

    @abstractmethod
    def _masked(self) -> list[int]:
        """Give the places of the neurons that failed earlier; their first state is NaN, which nobody can set."""

    def __contains__(self, name: object) -> bool:
        """Whether there is a variable or a parameter of a name."""
        model = self._shape.model
        return name in model.variables or name in model.parameters

    @abstractmethod
    def __getitem__(self, name: Any) -> Any:
        """Give a variable or a parameter by name."""

    # -- inside ----------------------------------------------------------------------------------------------

    def _recall_stimulus(self, source: Drive) -> None:
        """Let a stimulus that remembers go on where it ended, if no step was taken without it since."""
        new = source.stimulus
        if new is not None and self._stimulus is not None:
            last, steps = self._stimulus
            if last.stimulus == new.stimulus and steps == self._steps:
                new.restore(last.memory)

    def _remember_stimulus(self, source: Drive) -> None:
        """Remember the stimulus with which the last steps were taken."""
        if source.stimulus is not None:
            self._stimulus = source.stimulus, self._steps

    def _begin_preset(self, preset: str | None) -> None:
        """Remember what a run is like that is not told: the protocol of the preset."""
        chosen = None if preset is None else self._shape.model.presets[preset]
        self._usual_input = 0.0 if chosen is None else chosen.input
        self._usual_duration = None if chosen is None else chosen.duration
        usual_input(self._usual_input)  # refuses a stimulus that there is not

    def _length(self, duration: float | None, h: float | None) -> float:
        """Give the duration of a run: what is given, or the preset's in whole steps."""
        if duration is not None:
            return duration
        if self._usual_duration is None:
            raise ArgumentTypeError("run needs a duration; only a preset has one of its own")
        shape = self._shape
        step = checked_step(usual_step(shape.model) if h is None else h, shape.model.time_unit, shape.precision)
        return max(round(self._usual_duration / step), 1) * step

    def _default_input(self) -> float | Stimulus:
        """Give the input of a run that is not told: 0, or that of the preset."""
        return usual_input(self._usual_input)

    def _meant(self, input: Input | str | None) -> Input:
        """Give the input of a run: what is given, a stimulus for its text."""
        if input is None:
            return self._default_input()
        return usual_input(input) if isinstance(input, str) else input

    def _accept_step(self, h: object) -> float:
        """Check a step; time goes on from here with it."""
        step = checked_step(h, self._shape.model.time_unit, self._shape.precision)
        if step != self._clock.h:
            self._refuse_while_running("have its step changed")
            if self._shape.integrator.takes_noise and self._shape.layout.noise:
                from neun_py.runtime.noise import checked_family

                checked_family(step, self._shape)
            before, self._clock = self._clock.h, self._clock.stepping(step, self._steps)
            self._begin_steps(before, step)
        return step

    @abstractmethod
    def _begin_steps(self, before: float, h: float) -> None:
        """Take steps of another length from now on; what is left of refractory times is counted in them."""

    def _left(self, held: int, before: float, h: float) -> int:
        """Give what is left of a refractory time in steps of another length."""
        return begun_steps(held * before, h, self._shape.precision) if 0 < held < FOR_EVER else held

    def _refuse_unread(self) -> None:
        """Refuse an input that was added by hand to a model whose equations read none."""
        model = self._shape.model
        if not model.reads_input:
            raise ArgumentError(
                f"{model.short_name} reads no input, and what was added to it by hand would change nothing; do not add "
                "it, or add I to the equations"
            )

    def _refuse_alone(self, what: str) -> None:
        """Keep a population of a network from doing alone what only the network can."""
        if self._network is not None:
            name = next(name for name, p in self._network.populations.items() if p is self)
            raise ArgumentError(
                f"the population {name!r} belongs to a network, and cannot {what} alone; let the network do it, or a "
                "copy of the population: p.copy()"
            )

    def _refuse_while_running(self, what: str) -> None:
        """Keep a function that run calls, or another thread, from changing what run counts on."""
        if self._busy:
            raise ArgumentError(
                f"{self._shape.name} is running, and cannot {what} before run returns; values can be set"
            )

    @contextmanager
    def _running(self) -> Iterator[None]:
        """Mark it as running."""
        self._refuse_while_running("be run")
        self._busy = True
        try:
            yield
        finally:
            self._busy = False
