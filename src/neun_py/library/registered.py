"""The registries of models and synapses, and what their short names must not do."""

from __future__ import annotations

from neun_py.errors import ArgumentError
from neun_py.spec.model import Model
from neun_py.spec.registry import Registry
from neun_py.spec.synapse import Synapse

__all__ = ["models", "register", "synapses"]

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
