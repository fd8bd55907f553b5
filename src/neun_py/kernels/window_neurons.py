"""How neurons come into the lanes of a kernel of windows and leave them, as lines of text."""

from __future__ import annotations

from neun_py.kernels.lane_source import indented
from neun_py.kernels.population_layout import Table
from neun_py.kernels.window_layout import Code, WindowTable
from neun_py.kernels.window_samples import WindowSamples

__all__ = ["WindowNeurons"]


class WindowNeurons(WindowSamples):
    """A neuron is taken from memory and put back, or fails."""

    def enter(self) -> list[str]:
        """Take the next neuron into a lane."""
        layout = self.layout
        lines = ["neuron, following, window, turn, begins = following, following + 1, 0, 1, True"]
        words = [(n, layout.state_word(n)) for n in layout.states]
        words += [(n, layout.parameter_word(n)) for n in layout.varying]
        for name, word in words:
            lines.append(f"{self.w.name(name)} = load({self.zero}, {self.word(word)}, neuron)")
        lines += [self.store(n, self.w.name(n)) for n in layout.varying]
        for local, name in zip(("amount", "previous"), layout.carried, strict=False):
            lines.append(f"{local} = load({self.zero}, {self.word(layout.carried_word(name))}, neuron)")
        if not layout.carried:
            lines.append(f"amount, previous = {self.zero}, {self.zero}")
        left = f"load(0.0, {self.word(Table.HELD)}, neuron)"
        lines.append(f"left = {self.converted(left) if layout.holds else self.zero}")
        lines += [
            f"time, again, tried = {self.zero}, {self.zero}, {self.zero}",
            "while chosen != 0 and mark < chosen_last and load_count(chosen, mark) < neuron:",
            "    mark += 1",
            "place = neuron",
            "if chosen != 0:",
            "    place = mark if mark < chosen_last and load_count(chosen, mark) == neuron else -1",
            *(f"store_count(work, {self.integer(k)}, {n})" for k, n in ((0, "neuron"), (3, "place"))),
            f"dead = {self.states[0]} != {self.states[0]}",
            *self.take_input(),
        ]
        return lines

    def take_input(self) -> list[str]:
        """Take the input of a window; slopes at its start are stale if it is another than before."""
        lines = []
        for name in self.inputs:
            read = f"load({self.zero}, inputs, window*stride + (neuron - input_origin)*input_lane)"
            lines += [f"other = {read}", f"stale = stale or other != {name}", f"{name} = other"]
        return lines

    def leave(self) -> list[str]:
        """Put a neuron that is through back, and leave the lane to the next."""
        layout = self.layout
        lines = []
        for name in layout.states:
            lines.append(f"store({self.word(layout.state_word(name))}, neuron, {self.w.name(name)})")
        for local, name in zip(("amount", "previous"), layout.carried, strict=False):
            lines.append(f"store({self.word(layout.carried_word(name))}, neuron, {local})")
        if layout.holds:
            lines.append(f"store({self.word(Table.HELD)}, neuron, {self.doubled('left')})")
        return [*lines, self.store("code__", self.number(Code.VACANT)), self.store("own__", self.zero)]

    def die(self) -> list[str]:
        """Let a neuron that failed be NaN in all windows that are left."""
        nan = "nan32" if self.single else "nan"
        lines = [f"{s} = {nan}" for s in self.states]
        lines += [f"amount, previous, left = {self.zero}, {self.zero}, {self.zero}"]
        loop = [*self.take_input(), *self.stored((*self.layout.states, *self.layout.inputs)),
                "while turn <= dense:", *indented(self.record("window*dense + turn - 1"), 1), "    turn += 1",
                "window, turn = window + 1, 1"]  # fmt: skip
        return [*lines, "while window < count:", *indented(loop, 1)]

    def fail(self, reason: str) -> list[str]:
        """Note a neuron that cannot go on, as it stands in the lane."""
        layout = self.layout
        locals_ = {"size__": "amount", "previous__": "previous"}
        numbers = [locals_.get(n, self.w.name(n)) for n in layout.noted]
        return [
            f"store_count({self.word(Table.FAILED_NEURONS)}, failures, neuron)",
            f"store_count({self.word(Table.FAILED_STEPS)}, failures, begin + window)",
            f"store_count({self.own_word(WindowTable.REASONS)}, failures, {reason})",
            f"store({self.own_word(WindowTable.MOMENTS)}, failures, {self.doubled('time/whole')})",
            *(f"store({self.word(Table.FAILED_NUMBERS)}, {len(numbers)}*failures + {j}, {x})"
              for j, x in enumerate(numbers)),
            "failures += 1",
        ]  # fmt: skip
