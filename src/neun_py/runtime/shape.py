"""What neurons and populations of one kind share: the layouts and the kernels, made when first needed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

from neun_py.errors import ArgumentError
from neun_py.kernels.layout import Layout, neuron_layout
from neun_py.kernels.population_layout import PopulationLayout
from neun_py.lower.precision import Precision
from neun_py.methods.adaptive import Adaptive
from neun_py.methods.at_crossing import AtCrossing
from neun_py.methods.method import Method
from neun_py.runtime.enumerations import Member, enumeration
from neun_py.spec.model import Model

if TYPE_CHECKING:
    from neun_py.kernels.compile import Kernel

__all__ = ["PopulationShape", "Shape", "initial_kernel", "shape_of"]


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

    def __post_init__(self) -> None:
        method, model, precision = self.integrator, self.model, self.precision
        if isinstance(method, Adaptive):
            method.require_meaning(model.short_name, model.variables, precision.name.lower(), precision.digits)

    @property
    def name(self) -> str:
        """The class name of the classic interface."""
        return f"{self.model.short_name}{self.precision.name}{self.integrator.short_name}"

    @cached_property
    def windowed(self) -> bool:
        """Whether the method goes through windows of the length of a step with steps of its own."""
        return isinstance(self.integrator, Adaptive | AtCrossing)

    @cached_property
    def layout(self) -> Layout:
        """Where everything lies in a neuron's memory."""
        return neuron_layout(self.model, self.precision, self.integrator)

    @cached_property
    def fresh(self) -> memoryview[float]:
        """What a method that remembers nothing has kept: zeros, to be copied."""
        layout = self.layout
        zeros: Any = memoryview(bytes(len(layout.carried) * layout.precision.word))
        found: memoryview[float] = zeros.cast(layout.precision.code)
        return found

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
        return self._kernel("step", "step_once", "d")

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

    @cache  # noqa: B019  # shapes live as long as the process: shape_of keeps them
    def population(self, varying: tuple[str, ...]) -> PopulationShape:
        """Give what populations share in which these parameters differ between neurons."""
        if self.windowed:
            from neun_py.runtime.window_shape import WindowShape

            return WindowShape(self, varying)
        return PopulationShape(self, varying)

    @cached_property
    def alone(self) -> PopulationShape:
        """What neurons alone share whose method finds its own steps: populations of one, over a neuron's memory."""
        from neun_py.runtime.window_shape import AloneShape

        return AloneShape(self, self.layout.parameters)

    def source(self, kind: str = "step") -> str:
        """Give the generated source of the kernel of one "step", or of a "run"."""
        from neun_py.kernels.neuron_source import neuron_source

        return neuron_source(self.model, self.integrator, self.precision, kind)

    def usual_state(self) -> list[float]:
        """Give the state in which a neuron with the default parameters starts: where kernels are checked."""
        from neun_py.runtime.initial import start

        try:
            state, _ = start(self.model, self.precision, None, {})
        except ArgumentError:  # an initial value that is not finite with the default parameters
            state = dict.fromkeys(self.model.variables, 0.25)
        return list(state.values())

    def _kernel(self, kind: str, function: str, signature: str) -> Kernel:
        from neun_py.kernels.compile import compiled

        def check(call: Callable[..., int]) -> bool:
            from neun_py.kernels.verify import agrees

            return agrees(kind, call, self.model, self.integrator, self.layout, self.usual_state())

        return compiled(self.source(kind), function, signature, f"{self.name}_{kind}", check)


@dataclass(frozen=True, eq=False)
class PopulationShape:
    """A shape, and which parameters differ between the neurons of a population; the others live in registers.

    Attributes
    ----------
    shape : Shape
        Model, integrator and precision.
    varying : tuple of str
        The parameters, in the model's order.
    """

    shape: Shape
    varying: tuple[str, ...]

    @cached_property
    def layout(self) -> PopulationLayout:
        """Where everything lies in a table and a workspace."""
        from neun_py.lower.pipeline import lower_step

        own = self.shape.layout
        program = lower_step(self.shape.model, self.shape.integrator, self.shape.precision)
        return PopulationLayout.of(program, own.states, own.inputs, own.parameters, self.varying, own.carried)

    @property
    def stem(self) -> str:
        """How the names of the kernels' files begin."""
        own = len(self.varying)
        return f"{self.shape.name}_population_{own}_of_{len(self.layout.parameters)}_differ"

    @cached_property
    def source(self) -> str:
        """The generated source of the kernel of many steps."""
        from neun_py.kernels.population_source import population_source
        from neun_py.lower.pipeline import lower_step

        shape = self.shape
        return population_source(lower_step(shape.model, shape.integrator, shape.precision), self.layout)

    @cached_property
    def kernel(self) -> Kernel:
        """The kernel of many steps."""
        from neun_py.kernels.compile import compiled

        def check(call: Callable[..., int]) -> bool:
            from neun_py.kernels.verify import population_agrees

            shape = self.shape
            return population_agrees(call, shape.model, shape.integrator, self.layout, shape.usual_state())

        return compiled(self.source, "advance", "i", self.stem, check, pairs=False)

    @cache  # noqa: B019
    def observation_kernel(self, names: tuple[str, ...]) -> Kernel:
        """Give the kernel that computes intermediates of recorded samples."""
        from neun_py.kernels.compile import compiled
        from neun_py.kernels.elementwise_source import lanes_observation_source
        from neun_py.lower.pipeline import lower_observation

        program = lower_observation(self.shape.model, names, self.shape.precision)
        source = lanes_observation_source(program, self.layout)
        return compiled(source, "observe_lanes", "iiiiii", f"{self.stem}_observe")


def initial_kernel(model: Model, fixed: tuple[str, ...], layout: PopulationLayout) -> Kernel:
    """Give the kernel that computes the initial values of many neurons that are not fixed to numbers."""
    from neun_py.kernels.compile import compiled
    from neun_py.kernels.elementwise_source import initial_source
    from neun_py.lower.pipeline import lower_initial

    source = initial_source(lower_initial(model, layout.precision, fixed), layout)
    return compiled(source, "initial_lanes", "i", f"{model.short_name}_{layout.precision.name}_initial")


@cache
def shape_of(model: Model, integrator: Method, precision: Precision) -> Shape:
    """Give the shape of a model, an integrator and a precision; two calls give the same."""
    return Shape(model, integrator, precision)
