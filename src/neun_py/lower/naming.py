"""Expressions become lines of a function; what is used twice gets a name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from neun_py.lower.program import Assign, Function
from neun_py.spec.expression import Node, rebuild, sym, topological

__all__ = ["to_function"]

_LEAVES = ("num", "sym", "special")
_DEEPEST = 4
_HEAVY = ("call", "div", "sqrt", "select")


def to_function(
    name: str,
    args: tuple[str, ...],
    results: tuple[Node, ...],
    *,
    hints: Mapping[Node, str] | None = None,
    doc: str = "",
) -> Function:
    """Write expressions as a function of assignments.

    Parameters
    ----------
    name, args, doc : str, tuple of str, str
        The function's.
    results : tuple of Node
        What it returns.
    hints : mapping of Node to str, optional
        Names that some expressions should get; they get lines of their own.
    """
    hints = hints or {}
    uses = Counter(a for node in topological(*results) for a in node.args)
    taken = set(args) | set(hints.values())
    named: dict[Node, Node] = {}
    depth: dict[Node, int] = {}
    body: list[Assign] = []
    counter = 0
    for node in topological(*results):
        if node.op in _LEAVES:
            named[node], depth[node] = node, 0
            continue
        written = rebuild(node, tuple(named[a] for a in node.args))
        level = 1 + max(depth[a] for a in node.args)
        wanted = node in hints or uses[node] > 1 or level > _DEEPEST or node.op in _HEAVY
        if not wanted or (node in results and node not in hints and uses[node] == 0):
            named[node], depth[node] = written, level
            continue
        if node in hints:
            label = hints[node]
        else:
            counter += 1
            while f"t{counter}" in taken:
                counter += 1
            label = f"t{counter}"
        body.append(Assign((label,), written))
        named[node], depth[node] = sym(label), 0
    return Function(name, args, tuple(body), tuple(named[r] for r in results), doc)
