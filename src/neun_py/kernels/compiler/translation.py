"""A module of generated source as LLVM's text: the functions that its kernel needs, for the kinds that they get."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from neun_py.kernels.compiler.entry import entry
from neun_py.kernels.compiler.functions import translated
from neun_py.kernels.compiler.kinds import DOUBLE, INTEGER, CompilerError, Kind, Value

if TYPE_CHECKING:
    from neun_py.kernels.compiler.functions import Body

__all__ = ["Translation", "translate"]

_LETTERS = {"i": INTEGER, "d": DOUBLE}
_ATTRIBUTES = {
    "inline": "internal alwaysinline nounwind", "routine": "internal nounwind", "seldom": "internal noinline nounwind",
}  # fmt: skip


def translate(source: str, function: str, signature: str) -> str:
    """Give LLVM's text of a kernel of a module, and of its entry for Python.

    Parameters
    ----------
    source : str
        The module.
    function : str
        The kernel.
    signature : str
        Its arguments: i for an integer or address, d for a number.
    """
    return Translation(source).kernel(function, [_LETTERS[letter] for letter in signature])


class Translation:
    """Translates a module, one function after the other, as they are called.

    Parameters
    ----------
    source : str
        The module's text.
    """

    def __init__(self, source: str) -> None:
        tree = ast.parse(source)
        self.functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
        self.primitives = _primitives(tree)
        self.declared: dict[str, None] = {}
        self.texts: list[str] = []
        self._open: list[str] = []
        self._known: dict[tuple[str, tuple[Kind, ...]], tuple[str, Kind]] = {}

    def kernel(self, function: str, kinds: Sequence[Kind]) -> str:
        """Give the whole text for a kernel that takes certain kinds."""
        node = self.functions.get(function)
        if node is None or _decorator(node) != "kernel":
            raise CompilerError(f"there is no kernel {function}")
        text, result = translated(self, node, function, kinds, "dso_local nounwind", INTEGER)
        if result != INTEGER:
            raise CompilerError(f"the kernel {function} does not give an integer")
        self.texts += [text, entry(self, function, kinds, _releases_gil(node))]
        return "\n".join([*self.declared, "", *self.texts])

    def declare(self, line: str) -> None:
        """Note the declaration of what is defined elsewhere."""
        self.declared[line] = None

    def call(self, body: Body, name: str, arguments: Sequence[Value], line: int) -> Value:
        """Call a function of the module, or a primitive."""
        if name in self.functions:
            key = name, tuple(a.kind for a in arguments)
            if key not in self._known:
                if name in self._open:
                    raise CompilerError(f"line {line}: {name} calls itself")
                self._open.append(name)
                self._known[key] = self._specialised(name, key[1])
                self._open.pop()
            target, result = self._known[key]
            return body.emitter.call(result, f"@{target}", arguments)
        if name not in self.primitives:
            raise CompilerError(f"line {line}: there is no function {name}")
        write = self.primitives[name]
        try:
            return write(body.emitter, *arguments)
        except TypeError:
            raise CompilerError(f"line {line}: {name} does not take {len(arguments)} values") from None

    def _specialised(self, name: str, kinds: tuple[Kind, ...]) -> tuple[str, Kind]:
        node = self.functions[name]
        target = f"{name}.{len(self._known)}"
        attributes = _ATTRIBUTES.get(_decorator(node))
        if attributes is None:
            raise CompilerError(f"{name} is called, and neither inline nor a routine")
        text, result = translated(self, node, target, kinds, attributes)
        self.texts.append(text)
        return target, result


def _primitives(tree: ast.Module) -> dict[str, Callable[..., Value]]:
    """Give what the modules have that this one imports everything from."""
    imports = [node.module for node in tree.body if isinstance(node, ast.ImportFrom)]
    return {name: write for module in imports for name, write in import_module(str(module)).primitives.items()}


def _decorator(node: ast.FunctionDef) -> str:
    for decorator in node.decorator_list:
        named = decorator.func if isinstance(decorator, ast.Call) else decorator
        if isinstance(named, ast.Name):
            return named.id
    return ""


def _releases_gil(node: ast.FunctionDef) -> bool:
    for decorator in node.decorator_list:
        if isinstance(decorator, ast.Call):
            return any(k.arg == "releases_gil" and ast.literal_eval(k.value) for k in decorator.keywords)
    return False
