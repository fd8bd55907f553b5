"""Several models under the same conditions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from neun_py.errors import ArgumentError, ArgumentTypeError, UnknownNameError
from neun_py.library.registered import models as registered
from neun_py.methods.method import Method
from neun_py.runtime.neuron import Neuron
from neun_py.runtime.progress import reporter
from neun_py.spec.model import Model

if TYPE_CHECKING:
    import xarray as xr

    from neun_py.runtime.inputs import Input

__all__ = ["compare"]


def compare(
    models: Iterable[str | Model],
    *,
    duration: float,
    h: float,
    input: Input | None = None,
    integrator: str | Method = "RK4",
    precision: str = "double",
    values: Mapping[str, Mapping[str, Any]] | None = None,
    every: int = 1,
    progress: bool | Callable[[int, int], None] | None = None,
) -> dict[str, xr.Dataset]:
    """Run a neuron of each model for the same time, with the same step and input.

    Parameters
    ----------
    models : sequence of str or Model
        What is compared; each once.
    duration, h, input, integrator, precision, every
        As `Neuron.run` and `Neuron`; each number is taken in the model's own unit. Unless told, the input is 0, or
        that of the preset a model's neuron is made with.
    values : mapping of str to mapping, optional
        By short name, what a model's neuron is made with: parameters, initial values, `preset`.
    progress : bool or callable, optional
        As `Neuron.run`, counting models.

    Returns
    -------
    dict of str to Dataset
        By short name, the recording of the membrane variable; `plotting.compare` draws it.

    Raises
    ------
    UnknownNameError, ArgumentError
        If something cannot be meant; nothing has run then.
    NumericalError
        If a state stops being finite.
    """
    if isinstance(models, str | Model):
        raise ArgumentTypeError(f"models must be several, as ['HH', 'HR'], not {models!r}")
    chosen = [registered.resolve(model) for model in models]
    names = [model.short_name for model in chosen]
    for name in names:
        if names.count(name) > 1:
            raise ArgumentError(f"{name} stands twice in the comparison; name each model once")
    for name in values or {}:
        if name not in names:
            raise UnknownNameError("model in the comparison", name, names)
    neurons = {
        model.short_name: Neuron(
            model, integrator=integrator, precision=precision, **(values or {}).get(model.short_name, {})
        )
        for model in chosen
    }
    runs: dict[str, xr.Dataset] = {}
    with ExitStack() as stack:
        report = reporter(progress, len(neurons), stack, "comparing")
        for name, neuron in neurons.items():
            runs[name] = neuron.run(duration, h, input=input, every=every)
            report(len(runs))
    return runs
