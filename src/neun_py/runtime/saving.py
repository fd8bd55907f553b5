"""A neuron or a population in a file, by names, and back."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError

if TYPE_CHECKING:
    from neun_py.runtime.neuron import Neuron
    from neun_py.runtime.population import Population
    from neun_py.runtime.simulated import Simulated

__all__ = ["fields_of", "load", "save", "target_of"]

Arrays = dict[str, npt.NDArray[Any]]
_NUMBERS = (
    "size", "steps", "n0", "t0", "h", "shift", "index",
    "usual_input", "usual_duration", "held", "last_spike", "pending",
)  # fmt: skip
_GROUPS = ("state", "parameters", "initial", "carried")


def fields_of(target: Simulated) -> tuple[dict[str, Any], Arrays]:
    """Give what a file holds of a neuron or a population: plain facts, and arrays by name."""
    from neun_py.io.declarations import declaration_to_dict, method_to_dict
    from neun_py.runtime.stimulus_fields import stimulus_fields

    memory: dict[str, Any] = target.__getstate__()  # type: ignore[assignment]  # both kinds give a dict
    facts: dict[str, Any] = {
        "kind": "neuron" if target._size is None else "population",
        "model": declaration_to_dict(memory["model"]),
        "integrator": method_to_dict(memory["integrator"]),
        "precision": memory["precision"],
        "stimulus": None,
    }
    if isinstance(memory["usual_input"], str):  # a stimulus as text
        facts["usual_input"] = memory.pop("usual_input")
    arrays = {name: np.asarray(memory[name]) for name in _NUMBERS if memory.get(name) is not None}
    for group in _GROUPS:
        arrays |= {f"{group}.{name}": np.asarray(x) for name, x in memory[group].items()}
    if memory["stimulus"] is not None:
        kept = memory["stimulus"]
        facts["stimulus"], own = stimulus_fields(kept["stimulus"])
        arrays |= {f"stimulus.{name}": x for name, x in own.items()}
        arrays |= {f"memory.{name}": x for name, x in kept["memory"].items()}
    return facts, arrays


def target_of(facts: Mapping[str, Any], arrays: Mapping[str, npt.NDArray[Any]]) -> Neuron | Population:
    """Give the neuron or the population of which `fields_of` gave the fields.

    Raises
    ------
    ArgumentError
        If they are none of either.
    """
    from neun_py.io.declarations import method_from_dict, model_from_dict
    from neun_py.runtime.neuron import Neuron
    from neun_py.runtime.population import Population
    from neun_py.runtime.stimulus_fields import stimulus_from_fields

    if facts.get("kind") not in ("neuron", "population"):
        raise ArgumentError("this is neither a neuron's nor a population's state")
    memory: dict[str, Any] = {
        "model": model_from_dict(facts["model"]),
        "integrator": method_from_dict(facts["integrator"]),
        "precision": facts["precision"],
        "stimulus": None,
    }
    memory |= {name: _number(arrays[name]) for name in _NUMBERS if name in arrays}
    if "usual_input" in facts:
        memory["usual_input"] = str(facts["usual_input"])
    for group in _GROUPS:
        memory[group] = _group(arrays, group)
    memory.setdefault("held", None)
    if facts["stimulus"] is not None:
        stimulus = stimulus_from_fields(facts["stimulus"], _group(arrays, "stimulus"))
        kept = {name: np.asarray(x) for name, x in _group(arrays, "memory").items()}
        memory["stimulus"] = {"stimulus": stimulus, "steps": memory["steps"], "memory": kept}
    kind: type[Neuron | Population] = Neuron if facts["kind"] == "neuron" else Population
    made = kind.__new__(kind)
    made.__setstate__(memory)
    return made


def _number(x: npt.NDArray[Any]) -> Any:
    return x.item() if x.ndim == 0 else x


def _group(arrays: Mapping[str, npt.NDArray[Any]], group: str) -> dict[str, Any]:
    prefix = f"{group}."
    return {name.removeprefix(prefix): _number(x) for name, x in arrays.items() if name.startswith(prefix)}


def save(target: Simulated, path: str | os.PathLike[str]) -> None:
    """Do what `Neuron.save` and `Population.save` say."""
    from neun_py.io.states import write_state

    facts, arrays = fields_of(target)
    write_state(path, arrays, facts)


def load(path: str | os.PathLike[str]) -> Any:
    """Give the neuron, population or network that was saved: a twin that goes on with the same bits.

    Parameters
    ----------
    path : path
        What `save` wrote; or a store that a run streamed to, of which the neurons are given as they were when its last
        part was written.

    Raises
    ------
    ArgumentError
        If it is neither, or damaged; the file is parsed, never evaluated.
    """
    from neun_py.io.states import read_state
    from neun_py.io.zarr_stream import ZarrStream, is_stream

    if isinstance(path, str | os.PathLike) and is_stream(Path(path)):
        arrays, facts = ZarrStream.peek(path)
        if "target" not in facts:
            raise ArgumentError(f"{path} holds a sweep, not a state; neun.resume opens it, and goes on with it")
        return target_of(facts["target"], arrays)
    arrays, facts = read_state(path)
    if facts.get("kind") == "network":
        from neun_py.runtime.network_memory import network_of

        return network_of(facts, arrays)
    return target_of(facts, arrays)
