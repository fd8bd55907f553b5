"""What a kernel of windows records of a lane, as lines of text."""

from __future__ import annotations

from neun_py.kernels.lane_source import assigned, indented
from neun_py.kernels.window_lanes import WindowLanes

__all__ = ["WindowSamples"]


class WindowSamples(WindowLanes):
    """Samples within a window, of the dense output, and at its end."""

    def samples(self) -> list[str]:
        """Take the samples that are due before the place where the step ends."""
        seen = [f"at_{n}" for n in self.layout.new]
        put = [self.store(n, x) for n, x in zip(self.layout.states, seen, strict=True)]
        first = "due < stop or (due == stop and not cut)" if self.cuts else "due <= stop"
        return [
            f"while {first}:",
            *indented([f"{assigned(seen)} = {self.between('(due - time)/own')}", *put], 1),
            *indented(self.record("window*dense + turn - 1"), 1),
            *indented(self.next_due(), 1),
        ]

    def next_due(self) -> list[str]:
        """Say when the next sample within the window is due; that at its end is no such."""
        return ["turn += 1", f"due = {self.due()}"]

    def due(self) -> str:
        """Write when that is."""
        turn = "f32(turn)" if self.single else "float(turn)"
        return f"{turn}*share if turn < dense else {self.inf}"

    def record(self, sample: str) -> list[str]:
        """Record what stands in the lane."""
        value = f"load({self.zero}, work, load_count(field_list, j)*{self.layout.lanes} + i)"
        return [
            "number = begin + window + 1",
            "if place >= 0 and number % every == 0:",
            f"    sample = ({sample}) if dense > 1 else number//every - begin//every - 1",
            "    for j in range(fields):",
            f"        row_start = record + (j*plane + sample*row - column)*{self.layout.precision.word}",
            f"        store(row_start, place, {value})",
        ]
