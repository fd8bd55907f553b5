"""What a kernel of windows does with a step that passed, up to its end or to the event in it, as lines of text."""

from __future__ import annotations

from fractions import Fraction

from neun_py.kernels.lane_source import assigned, indented
from neun_py.kernels.population_layout import Table
from neun_py.kernels.window_layout import Code, Reason, WindowTable
from neun_py.kernels.window_neurons import WindowNeurons

__all__ = ["WindowEvents"]


class WindowEvents(WindowNeurons):
    """Events are found on the dense output, and happen."""

    def step(self) -> list[str]:
        """Go to the end of the step, or to the event in it."""
        layout = self.layout
        new = [self.w.name(n) for n in layout.new]
        lines = [f"theta, event = {self.one}, code == {self.number(Code.FIRES)}",
                 "stop = until if own == until - time else time + own"]  # fmt: skip
        if self.has("spiked") and not self.has("reset"):
            lines.append(f"was = {self.call('spiked', self.states)}")
        if self.fires():
            lines += ["if event:", *indented(self.locate(), 1)]
        if self.cuts and self.fires():
            lines += ["cut = event", f"if theta < {self.one}:", "    stop = time + theta*own"]
        lines += self.samples()
        if self.fires():
            lines += ["if event:", *indented(self.event(new), 1)]
        lines += [f"{s} = {n}" for s, n in zip(self.states, new, strict=True)]
        lines += [f"{self.w.name(f)} = {self.w.name(n)}" for f, n in zip(layout.first, layout.last, strict=True)]
        if self.cuts:
            lines += ["stale = stale or cut"]
        if layout.holds:
            lines += ["stale = stale or (stop == left)"]
        return [*lines, f"time, again = stop, {self.zero}", "ended = time == whole and not dead"]

    def condition(self, states: list[str]) -> str:
        """Write whether an event's condition holds somewhere."""
        conditions = []
        if self.has("spiked"):
            conditions.append(self.spiked(states))
        if self.has("happens"):
            conditions.append(self.call("happens", states))
        return " or ".join(conditions)

    def spiked(self, states: list[str], now: str = "time") -> str:
        """Write whether there is a spike at some states: the condition of a spike without a reset must turn."""
        more = f" and left <= {now}" if self.layout.holds else ""
        more += "" if self.has("reset") else " and not was"
        return f"({self.call('spiked', states)}{more})"

    def locate(self) -> list[str]:
        """Find the first place in the step where the condition holds, between 0, where it did not, and 1.

        Where the condition is a comparison, by the secant of its sides, moved by the width that is wanted so that both
        ends close in; every third time, and where it is none, by halving.
        """
        seen = [f"at_{n}" for n in self.layout.new]
        width = self.number(Fraction(1, 2 ** (self.layout.precision.digits - 4)))
        half = self.number(Fraction(1, 2))
        guess, value = [f"guess = {half}*(low + high)"], []
        start = [f"low, high = {self.zero}, {self.one}"]
        smooth = self.has("crossing") and self.has("spiked") and not self.has("happens")
        if smooth:
            start += [f"at_low, at_high = {self.call('crossing', self.states)}, "
                      f"{self.call('crossing', [self.w.name(n) for n in self.layout.new])}"]  # fmt: skip
            guess += [
                "if sample % 3 != 2 and at_high > at_low:",
                "    guess = high - at_high*((high - low)/(at_high - at_low))",
                f"    guess = select(guess < low + {width}, low + {width}, guess)",
                f"    guess = select(guess > high - {width}, high - {width}, guess)",
            ]
            value = [f"at_guess = {self.call('crossing', seen)}"]
        loop = [
            f"if high - low <= {width}:",
            "    break",
            *guess,
            f"{assigned(seen)} = {self.between('guess')}",
            *value,
            f"if {self.condition(seen)}:",
            f"    high{', at_high' if smooth else ''} = guess{', at_guess' if smooth else ''}",
            "else:",
            f"    low{', at_low' if smooth else ''} = guess{', at_guess' if smooth else ''}",
        ]
        return [
            f"if {self.condition(self.states)}:",
            f"    theta = {self.zero}",
            "else:",
            *indented(start, 1),
            "    for sample in range(200):",
            *indented(loop, 2),
            "    theta = high",
        ]

    def event(self, new: list[str]) -> list[str]:
        """Let what happens at the place that was found happen."""
        lines = []
        if self.cuts:
            lines += [f"if theta < {self.one}:", f"    {assigned(new)} = {self.between('theta')}"]
        if self.has("spiked"):
            at = new
            if not self.cuts:  # the step goes on, and the states at the spike are seen by nobody
                at = [f"at_{n}" for n in self.layout.new]
                lines += [f"{assigned(at)} = {', '.join(new)},", f"if theta < {self.one}:",
                          f"    {assigned(at)} = {self.between('theta')}"]  # fmt: skip
            lines += [f"if {self.spiked(at)}:", *indented(self.spike(new), 1)]
        if self.has("jump"):
            lines += [f"{assigned(new)} = {self.call('jump', new)}"]
        if self.cuts:
            again = [self.spiked(new, "stop")] if self.has("reset") else []
            again += [self.call("happens", new)] if self.has("jump") else []
            finite = " and ".join(f"{n} - {n} == 0" for n in new)
            lines += [f"if {' or '.join(again)}:",
                      *indented(["dead = True", *self.at_event(int(Reason.ENDLESS_EVENT), new)], 1),
                      f"elif not ({finite}):",
                      *indented(["dead = True", *self.at_event(int(Reason.NOT_FINITE), new)], 1)]  # fmt: skip
        return lines

    def at_event(self, reason: int, new: list[str]) -> list[str]:
        """Note a neuron that an event leaves where it cannot go on."""
        moved = [f"{s} = {n}" for s, n in zip(self.states, new, strict=True)] if reason else []
        return [*moved, "time = stop", *self.fail(str(reason))]

    def spike(self, new: list[str]) -> list[str]:
        """Note a spike, and reset."""
        lines = self.note_spike()
        if self.has("reset"):
            lines.append(f"{assigned(new)} = {self.call('reset', new)}")
        if self.layout.holds:
            parameters = ", ".join(self.parameters)
            lines.append(f"left = time + theta*own + hold({parameters})")
        return lines

    def note_spike(self) -> list[str]:
        """Note a spike."""
        return [
            "if spikes == room:",
            f"    store_count(table, {self.layout.window_word(WindowTable.FULL)}, 1)",
            "    return 0",
            f"store_count({self.word(Table.SPIKE_NEURONS)}, spikes, neuron)",
            f"store_count({self.word(Table.SPIKE_STEPS)}, spikes, begin + window)",
            f"store({self.word(Table.SPIKE_FRACTIONS)}, spikes, (time + theta*own)/whole)",
            "spikes += 1",
        ]
