"""Lowered programs become readable source, and that becomes compiled functions, kept on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from neun_py.methods.method import Method
    from neun_py.spec.model import Model

__all__ = ["cache_folder", "compilations", "source"]


def source(
    model: str | Model, integrator: str | Method = "RK4", precision: str = "double", *, kernel: str = "step"
) -> str:
    """Give the generated source of a neuron's kernel.

    Parameters
    ----------
    model, integrator, precision : str or object
        As of `Neuron`.
    kernel : str, optional
        "step" (one step) or "run" (many).

    Returns
    -------
    str
        Python text; it is what is compiled.
    """
    from neun_py.kernels.neuron_source import neuron_source
    from neun_py.library.registered import models
    from neun_py.lower.precision import precision_named
    from neun_py.methods import integrators

    return neuron_source(models.resolve(model), integrators.resolve(integrator), precision_named(precision), kernel)


def __getattr__(name: str) -> object:
    if name == "compilations":
        from neun_py.kernels.compile import compilations

        return compilations
    if name == "cache_folder":
        from neun_py.kernels.cache import cache_folder

        return cache_folder
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
