"""Write ``src/neun_py/__init__.pyi``: what the lazy names of `neun_py` are, for editors and type checkers.

Run ``python tools/write_stub.py`` after a model, a synapse, an integrator or a public name was added; a test
compares the file with what this writes. Only what the package itself declares is in it: a type checker does not
know the classes of a model of one's own, which are made as ``neun_py.Neuron(model)`` all the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from pathlib import Path

import neun_py
from neun_py.classic import synapse_classes
from neun_py.lower.precision import PRECISIONS
from neun_py.spec.declaration import Declaration
from neun_py.spec.synapse import Synapse

STUB = Path(__file__).parents[1] / "src/neun_py/__init__.pyi"

HEAD = '''"""Neun Python: the types of its public names. Written by tools/write_stub.py; do not edit."""

from typing import Generic, TypeVar

{imports}

__all__: list[str]
__version__: str

_V = TypeVar("_V", bound=Member)
_P = TypeVar("_P", bound=Member)

class _Neuron(ClassicNeuron, Generic[_V, _P]):
    def get(self, variable: _V) -> float: ...  # type: ignore[override]
    def set(self, variable: _V, value: float) -> None: ...  # type: ignore[override]
    def get_param(self, parameter: _P) -> float: ...  # type: ignore[override]
    def set_param(self, parameter: _P, value: float) -> None: ...  # type: ignore[override]

class _Electrical(ElectricalSynapse, Generic[_V, _P]):
    def get(self, variable: _V) -> float: ...  # type: ignore[override]
    def set(self, variable: _V, value: float) -> None: ...  # type: ignore[override]
    def get_param(self, parameter: _P) -> float: ...  # type: ignore[override]
    def set_param(self, parameter: _P, value: float) -> None: ...  # type: ignore[override]

class _Synapse(ClassicSynapse, Generic[_V, _P]):
    def get(self, variable: _V) -> float: ...  # type: ignore[override]
    def set(self, variable: _V, value: float) -> None: ...  # type: ignore[override]
    def get_param(self, parameter: _P) -> float: ...  # type: ignore[override]
    def set_param(self, parameter: _P, value: float) -> None: ...  # type: ignore[override]
'''


def stub() -> str:
    """Give the text of the stub."""
    parts = [HEAD.format(imports="\n".join(sorted(_imports())))]
    declarations: list[Declaration] = [*neun_py.models.values(), *neun_py.synapses.values()]
    for declaration, precision in product(declarations, PRECISIONS):
        stem = f"{declaration.short_name}{precision}"
        outputs = tuple(declaration.outputs) if isinstance(declaration, Synapse) else ()
        parts.append(_enumeration(f"{stem}Variable", (*declaration.variables, *outputs)))
        parts.append(_enumeration(f"{stem}Parameter", declaration.parameters))
        fields = [f"    {name}: float" for name in declaration.parameters] or ["    ..."]
        parts.append("\n".join([f"class {stem}ConstructorArgs(ConstructorArgs):", *fields, ""]))
    parts += _neurons()
    parts += _synapses()
    return "\n".join(parts)


def _imports() -> Iterator[str]:
    # The stub, which a type checker reads, does not say where the names come from.
    for name, module in vars(neun_py)["_PUBLIC"].items():
        yield f"from {module} import {name} as {name}"
    for room in vars(neun_py)["_ROOMS"]:
        yield f"from neun_py import {room} as {room}"
    yield "from neun_py.classic import ClassicNeuron, ConstructorArgs"
    yield "from neun_py.runtime.enumerations import Member"
    yield "from neun_py.runtime.synapse import ClassicSynapse, ElectricalSynapse"


def _enumeration(name: str, members: Iterable[str]) -> str:
    lines = [f"    {member} = {k}" for k, member in enumerate(members)] or ["    ..."]
    return "\n".join([f"class {name}(Member):", *lines, ""])


def _neurons() -> Iterator[str]:
    for model, precision in product(neun_py.models, PRECISIONS):
        stem = f"{model}{precision}"
        yield f"class _{stem}(_Neuron[{stem}Variable, {stem}Parameter]):"
        yield f"    def __init__(self, args: {stem}ConstructorArgs | None = None) -> None: ...\n"
        yield from (f"class {stem}{method}(_{stem}): ..." for method in neun_py.integrators)
        yield ""


def _synapses() -> Iterator[str]:
    for name, synapse, first, second, precision, _ in synapse_classes():
        stem = f"{synapse.short_name}{precision}"
        joined = f"n1: Neuron, v1: {first}{precision}Variable, n2: Neuron, v2: {second}{precision}Variable"
        electrical = synapse.short_name == "ESyn"
        rest = "g1: float, g2: float" if electrical else f"args: {stem}ConstructorArgs | None = None, steps: int = 1"
        yield f"class {name}({'_Electrical' if electrical else '_Synapse'}[{stem}Variable, {stem}Parameter]):"
        yield _initialiser(f"self, {joined}, {rest}")


def _initialiser(arguments: str) -> str:
    """Write an initialiser as the formatter would."""
    line = f"    def __init__({arguments}) -> None: ...\n"
    if len(line) <= 121:
        return line
    if len(arguments) <= 112:
        return f"    def __init__(\n        {arguments}\n    ) -> None: ...\n"
    each = "\n".join(f"        {argument}," for argument in arguments.split(", "))
    return f"    def __init__(\n{each}\n    ) -> None: ...\n"


if __name__ == "__main__":
    STUB.write_text(stub(), encoding="utf-8")
