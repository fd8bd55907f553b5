"""Neun Python: simulate biologically-inspired neurons, synapses and circuits.

``import neun_py as neun``. A model is data; from one declaration come the classes of the classic interface
(``neun.HHDoubleRK4``), `Neuron` and its `run`, compiled kernels, units, documentation and tests.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from neun_py._version import __version__

_PUBLIC = {
    "Model": "neun_py.spec.model",
    "Network": "neun_py.runtime.network",
    "Neuron": "neun_py.runtime.neuron",
    "Output": "neun_py.spec.synapse",
    "Parameter": "neun_py.spec.model",
    "Population": "neun_py.runtime.population",
    "Preset": "neun_py.spec.model",
    "Projection": "neun_py.runtime.projection",
    "Pulse": "neun_py.spec.synapse",
    "Synapse": "neun_py.spec.synapse",
    "SynapseChoice": "neun_py.spec.synapse_choice",
    "Tableau": "neun_py.methods.tableau",
    "Variable": "neun_py.spec.model",
    "check_step": "neun_py.studies.accuracy",
    "connect": "neun_py.topology.registered",
    "from_latex": "neun_py.spec.latex.reading",
    "get_available_neurons": "neun_py.classic",
    "get_available_synapses": "neun_py.classic",
    "get_model_info": "neun_py.classic",
    "load": "neun_py.runtime.saving",
    "load_model": "neun_py.io.model_files",
    "inputs": "neun_py.library.registered",
    "integrators": "neun_py.methods",
    "models": "neun_py.library.registered",
    "register": "neun_py.library.registered",
    "save_model": "neun_py.io.model_files",
    "resume": "neun_py.studies.resuming",
    "sweep": "neun_py.studies.sweeping",
    "equilibria": "neun_py.studies.equilibrium_search",
    "synapses": "neun_py.library.registered",
    **dict.fromkeys(
        ("ArgumentError", "ArgumentTypeError", "CacheWarning", "EquationError", "LatexError", "ModelError",
         "ModelFileError", "NeunError",
         "NumericalError", "TableauError", "UnitError", "UnknownAttributeError", "UnknownNameError"),
        "neun_py.errors",
    ),
}  # fmt: skip
_ROOMS = ("analysis", "io", "kernels", "plotting", "studies")

__all__ = ["__version__", *_PUBLIC, *_ROOMS]


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used, so that ``import neun_py`` costs almost nothing."""
    if name in _PUBLIC:
        value = getattr(import_module(_PUBLIC[name]), name)
        globals()[name] = value
        return value
    if name in _ROOMS:
        return import_module(f"neun_py.{name}")
    if name.startswith("_"):
        raise AttributeError(f"module 'neun_py' has no attribute {name!r}")
    from neun_py.classic import look_up

    # Kept, for a loop that writes neun_py.HHDoubleVariable.v in every turn; nothing is ever unregistered.
    return globals().setdefault(name, look_up(name))


def __dir__() -> list[str]:
    from neun_py.classic import classic_names

    return sorted({*__all__, *classic_names(), *(name for name in globals() if name.startswith("__"))})
