"""The registries of models, synapses and stimuli, and what their short names must not do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from neun_py.errors import ArgumentError, ArgumentTypeError, ModelError, NeunError, closest
from neun_py.spec.model import Model
from neun_py.spec.registry import LOWER_CASE, Registry
from neun_py.spec.stimulus_kind import StimulusKind
from neun_py.spec.synapse import Synapse
from neun_py.spec.synapse_choice import SynapseChoice

if TYPE_CHECKING:
    from neun_py.spec.stimulus import Stimulus

__all__ = ["Inputs", "Synapses", "inputs", "models", "register", "synapses"]

_PRECISIONS = ("Double", "Float")
_SYNAPSE = "Syn"
"""What a synapse's short name ends with; it stands nowhere else, so that it parts a synapse's class name."""


def _unambiguous(model: Model, registry: Registry[Model]) -> None:
    """Refuse a short name with which a class name could be read in two ways."""
    new = model.short_name
    if _SYNAPSE in new:
        raise ArgumentError(f"the short name {new!r} begins like a synapse's class name; leave out {_SYNAPSE!r}")
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
    """Refuse a short name that cannot begin class names, and names that mean another synapse or preset."""
    new = synapse.short_name
    parts = new.count(_SYNAPSE) == 1 and new.endswith(_SYNAPSE)
    if not parts or any(precision in new for precision in _PRECISIONS):
        raise ArgumentError(
            f"the short name {new!r} cannot begin a synapse's class name: it ends in {_SYNAPSE!r}, which stands in it "
            "once, and contains no precision"
        )
    others = {name: other for other in registry.values() for name in _names(other)}
    for name in _names(synapse):
        if name in others:
            raise ArgumentError(f"the name {name!r} of {new} belongs to {others[name].short_name}; choose another")


def _names(synapse: Synapse) -> tuple[str, ...]:
    """Give what a synapse can be looked up by: its names, and those of its presets."""
    return (synapse.short_name, synapse.name, _joined(synapse.name), *synapse.presets)


def _joined(name: str) -> str:
    """Give a name as it can be written after a dot: TsodyksMarkram."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[\W_]+", name))


class Synapses(Registry[Synapse]):
    """The synapses by short name; ``neun.synapses.Electrical`` and ``neun.synapses.AMPA`` work too.

    A mapping from short name to declaration, as the other registries are. A synapse's name gives its declaration
    too, also as one word, ``TsodyksMarkram``; the name of a preset gives the `SynapseChoice` of it.
    """

    __slots__ = ()

    def choose(self, synapse: Synapse | SynapseChoice | str) -> SynapseChoice:
        """Give what a synapse, a choice or any of their names means, as a choice.

        Raises
        ------
        UnknownNameError, ArgumentTypeError
            If nothing bears the name; if it is none of them.
        """
        found: Any = self[synapse] if isinstance(synapse, str) else synapse
        if isinstance(found, Synapse):
            return found()
        if isinstance(found, SynapseChoice):
            return found
        raise ArgumentTypeError(f"a synapse is a Synapse, a SynapseChoice or the name of one, not {synapse!r}")

    def __getitem__(self, name: str) -> Any:
        return self._named(name) or super().__getitem__(name)

    def __getattr__(self, name: str) -> Any:
        return (None if name.startswith("_") else self._named(name)) or super().__getattr__(name)

    def __dir__(self) -> list[str]:
        more = {name for synapse in self._read().values() for name in _names(synapse) if name.isidentifier()}
        return sorted({*super().__dir__(), *more})

    def _by_name(self, text: str) -> list[str]:
        every = [name for synapse in self._read().values() for name in _names(synapse) if name.isidentifier()]
        return [*super()._by_name(text), *closest(text, every)]

    def _named(self, name: object) -> Synapse | SynapseChoice | None:
        """Give what bears a name other than a short one."""
        items = self._read()
        for synapse in () if name in items else items.values():
            if name in (synapse.name, _joined(synapse.name)):
                return synapse
            if name in synapse.presets:
                return synapse(str(name))
        return None


synapses = Synapses("synapse", package="neun_py.library.synapses", type_=Synapse, before_register=_of_a_synapse)


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
