"""The registries of models, synapses and stimuli, and what their short names must not do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from neun_py.errors import ArgumentError, ModelError, NeunError
from neun_py.spec.model import Model
from neun_py.spec.registry import LOWER_CASE, Registry
from neun_py.spec.stimulus_kind import StimulusKind
from neun_py.spec.synapse import Synapse

if TYPE_CHECKING:
    from neun_py.spec.stimulus import Stimulus

__all__ = ["Inputs", "inputs", "models", "register", "synapses"]

_PRECISIONS = ("Double", "Float")
_SYNAPSES = ("ESyn", "DSyn")


def _unambiguous(model: Model, registry: Registry[Model]) -> None:
    """Refuse a short name with which a class name could be read in two ways."""
    new = model.short_name
    if new.startswith(_SYNAPSES):
        raise ArgumentError(f"the short name {new!r} begins like a synapse's class name; choose another")
    for precision in _PRECISIONS:
        if precision in new:
            raise ArgumentError(
                f"the short name {new!r} contains {precision!r}, which parts class names; choose another"
            )
    clash = _two_readings({*registry, new})
    if clash:
        raise ArgumentError(
            f"the short name {new!r} would make the synapse name {clash!r} ambiguous: it could be read as two "
            "different pairs of models; choose another"
        )
    _with_known_inputs(model)


def _with_known_inputs(model: Model) -> None:
    """Refuse a preset whose input names a stimulus that there is not, or gives it what it does not take."""
    from neun_py.library.protocols import usual_input

    for key, preset in model.presets.items():
        try:
            usual_input(preset.input)
        except NeunError as error:
            raise ModelError(
                f"the preset {key!r} of {model.short_name} has the input {preset.input!r}: {error}"
            ) from None


def _two_readings(names: set[str]) -> str:
    """Give two names joined that can also be cut elsewhere into two names, or nothing."""
    for first in sorted(names):
        for longer in sorted(names):
            rest = longer[len(first) :]
            if not rest or not longer.startswith(first):
                continue
            for second in sorted(names):  # first + second == longer + third, where second == rest + third
                if second.startswith(rest) and second[len(rest) :] in names:
                    return first + second
    return ""


models: Registry[Model] = Registry(
    "model", package="neun_py.library.neurons", type_=Model, before_register=_unambiguous
)


def _of_a_synapse(synapse: Synapse, registry: Registry[Synapse]) -> None:
    """Refuse a short name that is a model's, or that contains what parts class names."""
    new = synapse.short_name
    if new in models or any(precision in new for precision in _PRECISIONS):
        raise ArgumentError(f"the short name {new!r} is a model's, or contains a precision; choose another")


synapses: Registry[Synapse] = Registry(
    "synapse", package="neun_py.library.synapses", type_=Synapse, before_register=_of_a_synapse
)


class Inputs(Registry[StimulusKind]):
    """The kinds of stimulus: ``neun.inputs.sine(0.1, 20.0)`` makes one of the kind that is called sine.

    A mapping from short name to declaration, as the other registries are; ``print(neun.inputs.sine)`` says what its
    parameters are. `from_array` makes a stimulus of samples.
    """

    __slots__ = ()

    @staticmethod
    def from_array(
        values: Any, dt: Any, start: Any = 0.0, interpolation: str = "held", *, fill: float | None = None
    ) -> Stimulus:
        """Make a stimulus of values at regular times; before the first it is zero.

        Parameters
        ----------
        values : array (sample,) or (sample, neuron)
            The values, in the model's input unit or as quantities.
        dt : number or quantity
            The time between two samples; it need not be the step.
        start : number or quantity, optional
            The time of the first.
        interpolation : str, optional
            "held": each value lasts until the next, the last one for another dt; "linear": straight from each to the
            next, until the last.
        fill : number, optional
            What follows the last sample; without it a run that goes beyond is refused.

        Returns
        -------
        Stimulus
            What `run` takes as its input.

        Raises
        ------
        ArgumentTypeError, ArgumentError, UnknownNameError
            If the values are no array of finite numbers; dt is not positive; there is no such interpolation.
        """
        from neun_py.spec.stimulus import samples

        return samples(values, dt, start, interpolation, fill)


inputs = Inputs("input", package="neun_py.library.stimuli", type_=StimulusKind, form=LOWER_CASE)


def register(model: Model) -> Model:
    """Register a model, so that its classes exist and its short name can be used.

    Parameters
    ----------
    model : Model
        The declaration.

    Returns
    -------
    Model
        The same.

    Raises
    ------
    ArgumentError
        If its short name is taken, or would make a class name ambiguous.
    """
    return models.register(model)
