"""What a kernel of windows does with a lane that wants to be looked at, as lines of text."""

from __future__ import annotations

from fractions import Fraction

from neun_py.kernels.lane_source import assigned, indented
from neun_py.kernels.population_layout import Table
from neun_py.kernels.window_lanes import WindowLanes
from neun_py.kernels.window_layout import Code, Reason, WindowTable

__all__ = ["WindowCommit"]


class WindowCommit(WindowLanes):
    """The scalar part of the loop: neurons come and go, events are found, windows end."""

    def commit(self) -> list[str]:
        """Look at each lane, and count those that go on."""
        layout = self.layout
        moving = (
            *layout.states,
            *layout.first,
            *layout.varying,
            *layout.inputs,
            *layout.new,
            *layout.last,
            *layout.kept,
        )
        lines = [
            f"code = {self.load('code__')}",
            "if code == 0:",
            "    busy += 1",
            "    continue",
            *self.loaded(moving),
            *self.roles("time until due left own amount previous again tried"),
            *self.held_now,
            *(
                f"{n} = load_count(work, {self.integer(k)})"
                for k, n in enumerate(("neuron", "window", "turn", "place"))
            ),
            "stale, begins, dead, cut, ended = False, False, False, False, False",
            f"if code == {self.number(Code.VACANT)}:",
            "    if following == last:",
            "        continue",
            *indented(self.enter(), 1),
            f"elif code == {self.number(Code.FAILS)}:",
            f"    endless = {int(Reason.TOO_MANY_STEPS)} if tried > most else {int(Reason.STEP_TOO_SMALL)}",
            "    dead = True",
            *indented(self.fail("endless"), 1),
            "else:",
            *indented(self.step(), 1),
            "if ended:",
            *indented(self.end_window(), 1),
            "if dead:",
            *indented(self.die(), 1),
            "if window == count:",
            *indented(self.leave(), 1),
            "    continue",
            *indented(self.go_on(), 0),
            "busy += 1",
        ]
        return ["for i in range(lanes):", *indented(lines, 1)]

    # -- neurons come and go ---------------------------------------------------------------------------------

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

    def converted(self, text: str) -> str:
        """Write a number of double precision in the precision."""
        return f"f32({text})" if self.single else text

    def doubled(self, text: str) -> str:
        """Write a number of the precision in double precision; numba's float() leaves it what it is."""
        return f"0.0 + {text}" if self.single else text

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

    # -- a step that passed ----------------------------------------------------------------------------------

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

    @property
    def cuts(self) -> bool:
        """Whether events change states."""
        return self.has("reset") or self.has("jump")

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

    # -- samples ---------------------------------------------------------------------------------------------

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

    # -- windows ---------------------------------------------------------------------------------------------

    def end_window(self) -> list[str]:
        """Record the end of a window, and begin the next."""
        lines = [
            *self.stored((*self.layout.states, *self.layout.inputs)),
            *self.record("window*dense + dense - 1"),
            f"window, turn, time, tried = window + 1, 1, {self.zero}, {self.zero}",
        ]
        if self.layout.holds:
            lines.append(f"left = select(left > whole, left - whole, {self.zero})")
        return [*lines, "if window < count:", *indented(self.take_input(), 1)]

    def go_on(self) -> list[str]:
        """Prepare the next trial of a lane."""
        layout = self.layout
        until = "select(both(left > time, left < whole), left, whole)" if layout.holds else "whole"
        lines = [f"until = {until}", f"due = {self.due()}"]
        if self.slopes:
            lines += ["if stale or begins:", *indented(self.flow(self.states), 1)]
        given = ("whole" if n == "limit__" else self.w.name(n) for n in self.program["starting"].args)
        lines += [
            "if amount == 0:",
            f"    amount = starting({', '.join(given)})",
            "    if first_step > 0:",
            "        amount = select(first_step < whole, first_step, whole)",
            "own = paced(amount, time, until)",
            *self.stored((*layout.states, *layout.inputs, *layout.first)),
            *self.keep_roles("time until due left own amount previous again tried"),
            *self.keep_place(),
            self.store("code__", self.zero),
        ]
        return lines

    def keep_place(self) -> list[str]:
        """Remember where a lane's neuron is in its windows."""
        return [f"store_count(work, {self.integer(1)}, window)", f"store_count(work, {self.integer(2)}, turn)"]
