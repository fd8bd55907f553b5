"""What neurons of one model, integrator and precision share: the layout and the kernels, made when first needed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

from neun_py.errors import ArgumentError
from neun_py.kernels.layout import Layout, neuron_layout
from neun_py.lower.precision import Precision
from neun_py.methods.method import Method
from neun_py.runtime.enumerations import Member, enumeration
from neun_py.spec.model import Model

if TYPE_CHECKING:
    from neun_py.kernels.compile import Kernel

__all__ = ["Shape", "shape_of"]


@dataclass(frozen=True, eq=False)
class Shape:
    """A model, an integrator and a precision.

    Attributes
    ----------
    model : Model
        The declaration.
    integrator : Method
        The method.
    precision : Precision
        The number format.
    """

    model: Model
    integrator: Method
    precision: Precision

    @property
    def name(self) -> str:
        """The class name of the classic interface."""
        return f"{self.model.short_name}{self.precision.name}{self.integrator.short_name}"

    @cached_property
    def layout(self) -> Layout:
        """Where everything lies in a neuron's memory."""
        return neuron_layout(self.model, self.precision)

    @cached_property
    def variable_type(self) -> type[Member]:
        """The enumeration of the variables."""
        return enumeration(f"{self.model.short_name}{self.precision.name}Variable", self.model.variables)

    @cached_property
    def parameter_type(self) -> type[Member]:
        """The enumeration of the parameters."""
        return enumeration(f"{self.model.short_name}{self.precision.name}Parameter", self.model.parameters)

    @cached_property
    def step_kernel(self) -> Kernel:
        """The kernel of one step."""
        return self._kernel("step", "step_once", "dd")

    @cached_property
    def run_kernel(self) -> Kernel:
        """The kernel of many steps."""
        return self._kernel("run", "run", "iiiiiiiiiii")

    def observation_kernel(self, names: tuple[str, ...]) -> Kernel:
        """Give the kernel that computes intermediates of recorded samples."""
        from neun_py.kernels.compile import compiled
        from neun_py.kernels.neuron_source import observation_source
        from neun_py.lower.pipeline import lower_observation

        source = observation_source(lower_observation(self.model, names, self.precision), self.layout)
        return compiled(source, "observe_samples", "iiiii", f"{self.model.short_name}_{self.precision.name}_observe")

    def source(self, kind: str = "step") -> str:
        """Give the generated source of the kernel of one "step", or of a "run"."""
        from neun_py.kernels.neuron_source import neuron_source

        return neuron_source(self.model, self.integrator, self.precision, kind)

    def _kernel(self, kind: str, function: str, signature: str) -> Kernel:
        from neun_py.kernels.compile import compiled

        def check(call: Callable[..., int]) -> bool:
            from neun_py.kernels.verify import agrees
            from neun_py.runtime.initial import start

            try:
                state, _ = start(self.model, self.precision, None, {})
            except ArgumentError:  # an initial value that is not finite with the default parameters
                state = dict.fromkeys(self.model.variables, 0.25)
            return agrees(kind, call, self.model, self.integrator, self.layout, list(state.values()))

        return compiled(self.source(kind), function, signature, f"{self.name}_{kind}", check)


@cache
def shape_of(model: Model, integrator: Method, precision: Precision) -> Shape:
    """Give the shape of a model, an integrator and a precision; two calls give the same."""
    return Shape(model, integrator, precision)
