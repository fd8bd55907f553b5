"""Flows that are linear in all states together: dx/dt = M*x + c, with M and c free of states."""

from __future__ import annotations

from dataclasses import dataclass

from neun_py.errors import ModelError
from neun_py.lower import algebra as al
from neun_py.lower.polynomial import from_polynomial, to_polynomial
from neun_py.lower.system import System
from neun_py.spec.expression import Node, select, topological

__all__ = ["Linear", "linear_system"]

_Form = dict[str, Node]
"""What multiplies each state, and as "" what is free of them."""


@dataclass(frozen=True)
class Linear:
    """A system of linear equations.

    Attributes
    ----------
    states : tuple of str
        Their names.
    matrix : dict of (str, str) to Node
        By row and column, what is not 0.
    constants : dict of str to Node
        By row, what is not 0.
    """

    states: tuple[str, ...]
    matrix: dict[tuple[str, str], Node]
    constants: dict[str, Node]

    def blocks(self) -> tuple[tuple[str, ...], ...]:
        """Give the states that act on one another in both directions, directly or by others, in groups."""
        reached = self.reached()
        together = {
            a: tuple(b for b in self.states if a == b or (b in reached[a] and a in reached[b])) for a in reached
        }
        return tuple(dict.fromkeys(together.values()))

    def reached(self) -> dict[str, set[str]]:
        """Give for each state those that it acts on, directly or by others; itself where there is a way back."""
        found = {a: {i for i, j in self.matrix if j == a and i != a} for a in self.states}
        for middle in self.states:
            for a in self.states:
                if middle in found[a]:
                    found[a] |= found[middle]
        return found


def linear_system(system: System, method: str) -> Linear:
    """Give the linear equations that a resolved system is.

    Raises
    ------
    ModelError
        If a flow is not linear; it names the flow, the term, and methods that take it.
    """
    matrix: dict[tuple[str, str], Node] = {}
    constants: dict[str, Node] = {}
    for row, flow in system.flows.items():
        form, culprit = _form(flow, system.states)
        if form is None:
            raise ModelError(
                f"{system.name} is not linear: d{row}/dt has {_shown(culprit)}. {method} integrates only flows that "
                'are sums of states, each times what is free of states; use integrator="ExpEuler" or "RushLarsen2", '
                'which solve each flow exactly in its own variable, or "RK4"'
            )
        found = {name: _shortened(node) for name, node in form.items() if to_polynomial(node)}
        matrix |= {(row, name): found[name] for name in system.states if name in found}
        if "" in found:
            constants[row] = found[""]
    return Linear(system.states, matrix, constants)


def _shortened(node: Node) -> Node:
    """Give an expression without what is in it above and below, as cm in cm/tau/cm."""
    polynomial = to_polynomial(node)
    return from_polynomial(polynomial) if len(polynomial) == 1 else node


def _shown(node: Node) -> str:
    text = str(node)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _form(root: Node, states: tuple[str, ...]) -> tuple[_Form | None, Node]:
    """Give what multiplies each state; or None, and the smallest term that is not linear."""
    forms: dict[Node, _Form] = {}
    for node in topological(root):
        if node.op == "sym" and node.value in states:
            forms[node] = {str(node.value): al.ONE}
        elif all(forms[a].keys() <= {""} for a in node.args):
            forms[node] = {} if node is al.ZERO else {"": node}
        else:
            joined = _joined(node, [forms[a] for a in node.args])
            if joined is None:
                return None, node
            forms[node] = joined
    return forms[root], root


def _joined(node: Node, parts: list[_Form]) -> _Form | None:
    """Join the forms of the arguments; None where the operation is not linear in what holds states."""
    if node.op == "neg":
        return {name: al.neg(x) for name, x in parts[0].items()}
    if node.op in ("add", "sub"):
        join = al.add if node.op == "add" else al.sub
        names = dict.fromkeys((*parts[0], *parts[1]))
        return {name: join(parts[0].get(name, al.ZERO), parts[1].get(name, al.ZERO)) for name in names}
    if node.op == "mul":
        for form, other, factor in ((parts[0], parts[1], node.args[1]), (parts[1], parts[0], node.args[0])):
            if other.keys() <= {""}:
                return {name: al.mul(x, factor) for name, x in form.items()}
    if node.op == "div" and parts[1].keys() <= {""}:
        return {name: al.div(x, node.args[1]) for name, x in parts[0].items()}
    if node.op == "select" and parts[0].keys() <= {""}:
        names = dict.fromkeys((*parts[1], *parts[2]))
        return {name: select(node.args[0], parts[1].get(name, al.ZERO), parts[2].get(name, al.ZERO)) for name in names}
    return None
