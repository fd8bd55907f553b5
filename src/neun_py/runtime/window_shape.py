"""What populations share whose method goes through windows with steps of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from neun_py.kernels.window_layout import WindowLayout
from neun_py.lower.windowed import lower_window
from neun_py.runtime.shape import PopulationShape

if TYPE_CHECKING:
    from neun_py.kernels.compile import Kernel
    from neun_py.lower.program import Program
    from neun_py.lower.window_step import WindowStep

__all__ = ["AloneShape", "WindowShape"]


class WindowShape(PopulationShape):
    """A shape whose kernels go through windows, and which parameters differ."""

    @cached_property
    def program(self) -> tuple[Program, WindowStep]:
        """What the kernel is made of."""
        own = self.shape
        return lower_window(own.model, own.integrator.without_options, own.precision)

    @cached_property
    def layout(self) -> WindowLayout:
        """Where everything lies in a table and a workspace."""
        own, (program, step) = self.shape.layout, self.program
        return WindowLayout.of_windows(program, step, own.states, own.inputs, own.parameters, self.varying, own.carried)

    @property
    def stem(self) -> str:
        """How the names of the kernels' files begin."""
        return f"{super().stem}_windows"

    @cached_property
    def source(self) -> str:
        """The generated source of the kernel."""
        from neun_py.kernels.window_source import window_source

        return window_source(self.program[0], self.layout)

    @cached_property
    def kernel(self) -> Kernel:
        """The kernel of many windows."""
        from neun_py.kernels.compile import compiled

        def check(call: Callable[..., int]) -> bool:
            from neun_py.kernels.verify_windows import windows_agree

            return windows_agree(call, self.program[0], self.layout, self.shape.usual_state(), self.shape.model)

        return compiled(self.source, "advance", "i", self.stem, check, pairs=False)


class AloneShape(WindowShape):
    """A shape of one neuron, over its own memory: one lane, and every parameter where the neuron has it."""

    @cached_property
    def layout(self) -> WindowLayout:
        """Where everything lies in a table and a workspace."""
        return replace(super().layout, alone=True)

    @property
    def stem(self) -> str:
        """How the names of the kernels' files begin."""
        return f"{self.shape.name}_windows"
