"""The integrators, one file each; a new one is a new file with a module-level `Method`, such as a `Tableau`."""

from __future__ import annotations

from neun_py.errors import ArgumentError
from neun_py.methods.adaptive import Adaptive
from neun_py.methods.embedded import EmbeddedPair
from neun_py.methods.method import Method
from neun_py.methods.tableau import Tableau
from neun_py.spec.registry import Registry

__all__ = ["Adaptive", "EmbeddedPair", "Method", "Tableau", "integrators"]

_KINDS = ("ConstructorArgs", "Parameter", "Variable")


def _unambiguous(method: Method, registry: Registry[Method]) -> None:
    """Refuse a short name with which a class name could be read in two ways."""
    if method.short_name in _KINDS:
        raise ArgumentError(
            f"the short name {method.short_name!r} is how a class name says that no neuron is meant; choose another"
        )


integrators: Registry[Method] = Registry("integrator", package=__name__, type_=Method, before_register=_unambiguous)
