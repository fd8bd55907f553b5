"""One function of generated source as LLVM's text, for arguments of certain kinds."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from typing import TYPE_CHECKING

from neun_py.kernels.compiler.emitter import Emitter
from neun_py.kernels.compiler.kinds import INTEGER, VOID, CompilerError, Kind, Value, constant, unified, written
from neun_py.kernels.compiler.paths import check_paths
from neun_py.kernels.compiler.statements import block

if TYPE_CHECKING:
    from neun_py.kernels.compiler.translation import Translation

__all__ = ["Body", "translated"]

_PATHS = (ast.If, ast.For, ast.While)


class Body:
    """What is known while the lines of a function are written.

    A function without branches binds names to values. In one with branches a variable has a place in memory, which
    LLVM turns into values; its kind is that of all that is put there, so that the lines are written again where a
    later one widens it.

    Parameters
    ----------
    translation : Translation
        The module, for the functions that this one calls.
    kinds : dict
        The kinds of the variables, as far as they are known; more become known here.
    straight : bool
        Whether there are no branches.
    """

    def __init__(self, translation: Translation, kinds: dict[str, Kind], straight: bool) -> None:
        self.translation, self.kinds, self.straight = translation, kinds, straight
        self.emitter = Emitter(translation.declare)
        self.bound: dict[str, Value] = {}
        self.places: dict[str, Value] = {}
        self.result: Kind | None = None
        self.widened = False
        self.loops: list[tuple[str, str]] = []

    def knows(self, name: str) -> bool:
        """Whether a variable has been given a value."""
        return name in self.bound or name in self.kinds

    def read(self, name: str) -> Value:
        """Give the value of a variable."""
        return self.bound[name] if name in self.bound else self.get(name)

    def write(self, name: str, value: Value) -> None:
        """Give a variable a value."""
        if self.straight:
            self.bound[name] = value
        else:
            self.put(name, value)

    def put(self, name: str, value: Value) -> None:
        """Put a value into a place."""
        known = self.kinds.setdefault(name, value.kind)
        kind = unified(known, value.kind)
        if kind != known:
            self.kinds[name], self.widened = kind, True
        if kind == known or isinstance(kind, str):
            self._put(self._place(name), self.emitter.convert(value, kind))

    def get(self, name: str) -> Value:
        """Give what is in a place."""
        return self._get(self._place(name))

    def call(self, name: str, arguments: Sequence[Value], line: int) -> Value:
        """Call a function of the source, or what the language has."""
        return self.translation.call(self, name, arguments, line)

    def give_back(self, value: Value) -> None:
        """Leave with a value."""
        known = self.kinds.setdefault("return", value.kind)
        kind = unified(known, value.kind)
        if kind != known:
            self.kinds["return"], self.widened = kind, True
        if kind == VOID:
            self.emitter.jump("ret void")
        else:
            text = self.emitter.one(self.emitter.convert(value, kind))
            self.emitter.jump(f"ret {written(kind)} {text}")

    def opening(self) -> list[str]:
        """Give the lines that make room for the variables."""
        return [line for place in self.places.values() for line in _rooms(place)]

    def _place(self, name: str) -> Value:
        place = self.places.get(name)
        if place is None or place.kind != self.kinds[name]:
            place = self.places[name] = self._named(self.kinds[name])
        return place

    def _named(self, kind: Kind) -> Value:
        if isinstance(kind, tuple):
            return Value(kind, "", tuple(self._named(k) for k in kind))
        return Value(kind, f"%v{self.emitter.fresh()}")

    def _put(self, place: Value, value: Value) -> None:
        for inner, item in zip(place.items, value.items, strict=True):
            self._put(inner, item)
        if not place.items:
            self.emitter.do(f"store {place.kind} {value.text}, ptr {place.text}")

    def _get(self, place: Value) -> Value:
        if place.items:
            return Value(place.kind, "", tuple(self._get(item) for item in place.items))
        return self.emitter.give(place.kind, f"load {place.kind}, ptr {place.text}")


def _rooms(place: Value) -> list[str]:
    if place.items:
        return [line for item in place.items for line in _rooms(item)]
    return [f"  {place.text} = alloca {place.kind}"]


def translated(
    translation: Translation,
    node: ast.FunctionDef,
    name: str,
    kinds: Sequence[Kind],
    attributes: str,
    result: Kind | None = None,
) -> tuple[str, Kind]:
    """Give the text of a function for arguments of certain kinds, and the kind of what it gives.

    Parameters
    ----------
    translation : Translation
        The module.
    node : ast.FunctionDef
        The function.
    name : str
        What LLVM calls it.
    kinds : sequence
        Of its arguments.
    attributes : str
        What LLVM is to know of it: how it is linked, and whether it melts into what calls it.
    result : str or tuple, optional
        The kind of what it gives, if that is to be one.
    """
    arguments = [argument.arg for argument in node.args.args]
    if len(arguments) != len(kinds):
        raise CompilerError(f"{node.name} takes {len(arguments)} arguments, and gets {len(kinds)}")
    check_paths(node)
    straight = not any(isinstance(inner, _PATHS) for inner in ast.walk(node))
    assigned = {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    found: dict[str, Kind] = {} if result is None else {"return": result}
    while True:
        body = Body(translation, found, straight)
        given = []
        for k, (argument, kind) in enumerate(zip(arguments, kinds, strict=True)):
            given.append(f"{written(kind)} %a{k}")
            value = body.emitter.apart(Value(kind, f"%a{k}"))
            if argument in assigned:
                body.write(argument, value)
            else:
                body.bound[argument] = value
        block(body, node.body)
        if body.emitter.open:  # a kernel that says nothing else gives 0
            body.give_back(Value(VOID) if result is None else constant(0, INTEGER))
        if not body.widened:
            break
    linkage, _, rest = attributes.partition(" ")
    head = f"define {linkage} {written(found['return'])} @{name}({', '.join(given)}) {rest} {{"
    return "\n".join([head, "begin:", *body.opening(), *body.emitter.lines, "}", ""]), found["return"]
