"""The part of a stimulus that is values at regular times: NumPy on whole stretches, each operation rounded once."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from neun_py.errors import ArgumentError
from neun_py.runtime.stimuli import Clock, Floats, PartSource
from neun_py.spec.quantities import Amount
from neun_py.spec.stimulus import Samples

__all__ = ["SamplesSource"]

_ROUNDING = 1e-6
"""Of a step: a sample whose time is later by less than this counts as at the beginning of the step."""


class SamplesSource(PartSource):
    """Samples for the neurons of a population.

    Raises
    ------
    ArgumentError, UnitError
        If there is another number of columns than of neurons; a quantity cannot be converted.
    """

    def __init__(self, part: Samples, units: Mapping[str, str], size: int) -> None:
        super().__init__()
        self.values = np.asarray(part.values.within(units["input_unit"], "from_array's values"))
        self.dt = float(part.dt.within(units["time_unit"], "from_array's dt"))
        self.start = float(part.start.within(units["time_unit"], "from_array's start"))
        self.linear = part.interpolation == "linear"
        self.after: float | None = None
        if part.fill is not None:
            self.after = float(Amount(part.fill, part.values.unit).within(units["input_unit"], "from_array's fill"))
        self.varies = self.values.ndim == 2
        if self.varies and self.values.shape[1] != size:
            raise ArgumentError(
                f"from_array's values (sample, neuron) have the shape {self.values.shape}, and there are {size} neurons"
            )

    def _places(self, begin: int, count: int, clock: Clock) -> Floats:
        """Give where the steps begin among the samples, in samples since the first."""
        steps = np.arange(begin - clock.n0, begin - clock.n0 + count).astype(np.float64)
        return (clock.t0 + steps * clock.h - self.start) / self.dt

    def _limits(self, clock: Clock) -> tuple[float, float]:
        """Give the place before which there is no sample yet, and that from which there is none any more."""
        rounding = _ROUNDING * clock.h / self.dt
        if self.linear:  # the last sample is a point, at which a step may begin
            return -rounding, len(self.values) - 1 + rounding
        return -rounding, len(self.values) - rounding

    def check(self, begin: int, count: int, clock: Clock) -> None:
        """Refuse steps that begin after the samples end, unless it is said what follows."""
        if self.after is not None or not count:
            return
        if self._places(begin + count - 1, 1, clock)[0] >= self._limits(clock)[1]:
            last = self.start + (len(self.values) - self.linear) * self.dt
            step = clock.t0 + (begin + count - 1 - clock.n0) * clock.h
            raise ArgumentError(
                f"from_array's samples end at t = {last:.9g}, and the last step begins at t = {step:.9g}; "
                "give more samples, or say with fill=0.0 what follows them"
            )

    def fill(self, out: Floats, begin: int, first: int, last: int, clock: Clock) -> None:
        """Add the samples to the inputs of some neurons and steps."""
        places = self._places(begin, len(out), clock)[:, np.newaxis]
        begins, ends = self._limits(clock)
        columns = self.values[:, first:last] if self.varies else self.values[:, np.newaxis]
        if self.linear:
            at = np.clip(np.floor(places[:, 0]), 0.0, len(columns) - 2.0).astype(np.int64)
            found = columns[at] + (columns[at + 1] - columns[at]) * np.clip(places - at[:, np.newaxis], 0.0, 1.0)
        else:
            at = np.clip(np.floor(places[:, 0] - begins), 0.0, len(columns) - 1.0).astype(np.int64)
            found = columns[at]
        found = np.where(places < begins, 0.0, found)
        if self.after is not None:
            found = np.where(places >= ends, self.after, found)
        out += found
