"""From the expression of an elementary function to a function of short lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from neun_py.kernels.elementary.base import Elementary, naming
from neun_py.lower.precision import Precision
from neun_py.lower.program import Assign, Function
from neun_py.spec.expression import Node, rebuild, sym, topological

__all__ = ["written"]

_DEPTH, _WIDTH = 3, 88  # deeper or wider is hard to read


def _is_leaf(node: Node) -> bool:
    return not node.args or (node.op == "neg" and not node.args[0].args)


class _Lines:
    """The lines of one function, as they come."""

    def __init__(self, names: Mapping[Node, str], uses: Mapping[Node, int], taken: set[str]) -> None:
        self.names, self.uses, self.taken = names, uses, taken
        self.lines: list[Assign] = []
        self.written: dict[Node, Node] = {}  # how each node stands in what uses it
        self.depth: dict[Node, int] = {}

    def _fresh(self, label: str) -> str:
        """Give the label, or with a number where it is taken."""
        name, n = label, 2
        while name in self.taken:
            name, n = f"{label}_{n}", n + 1
        self.taken.add(name)
        return name

    def _assign(self, node: Node) -> None:
        name = self._fresh(self.names.get(node, "t1")).replace("t1_", "t")
        self.taken.add(name)
        self.lines.append(Assign((name,), self.written[node]))
        self.written[node], self.depth[node] = sym(name), 0

    def add(self, node: Node) -> None:
        """Write a node whose arguments are written: in a line of its own, or within what uses it."""
        for a in sorted(dict.fromkeys(node.args), key=lambda a: -len(str(self.written[a]))):
            text = sum(len(str(self.written[a])) for a in node.args)
            if self.depth[a] and (self.depth[a] == _DEPTH or text > _WIDTH):
                self._assign(a)
        self.written[node] = rebuild(node, tuple(self.written[a] for a in node.args))
        self.depth[node] = 0 if _is_leaf(node) else 1 + max(self.depth[a] for a in node.args)
        if not _is_leaf(node) and (self.uses[node] > 1 or node in self.names):
            self._assign(node)


def written(elementary: Elementary, precision: Precision, reserved: set[str]) -> Function:
    """Write a function: a line for what has a name or is used twice, and where lines would be deep or wide.

    Parameters
    ----------
    elementary : Elementary
        The function.
    precision : Precision
        Of every number.
    reserved : set of str
        Names that no line may have.
    """
    args = ("x", "y")[: elementary.arity]
    with naming() as names:
        root = elementary.build(*(sym(a) for a in args), precision)
    uses = Counter(a for node in topological(root) for a in node.args)
    lines = _Lines(names, uses, {*args, *reserved})
    for node in topological(root):
        lines.add(node)
    doc = (elementary.build.__doc__ or "").replace("Build", "Give", 1).split("\n")[0]
    return Function(elementary.name, args, tuple(lines.lines), (lines.written[root],), doc)
