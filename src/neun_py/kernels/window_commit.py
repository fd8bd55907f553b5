"""What a kernel of windows does with a lane that wants to be looked at, as lines of text."""

from __future__ import annotations

from neun_py.kernels.lane_source import indented
from neun_py.kernels.window_events import WindowEvents
from neun_py.kernels.window_layout import Code, Reason

__all__ = ["WindowCommit"]


class WindowCommit(WindowEvents):
    """The scalar part of the loop: neurons come and go, events happen, windows end."""

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

    def go_on(self, *, begins: bool = False) -> list[str]:
        """Prepare the next trial of a lane; at the beginning of a step nothing is known of the slopes."""
        layout = self.layout
        until = "select(both(left > time, left < whole), left, whole)" if layout.holds else "whole"
        lines = [f"until = {until}", f"due = {self.due()}"]
        if self.slopes:
            flow = self.flow(self.states)
            lines += flow if begins else ["if stale or begins:", *indented(flow, 1)]
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
