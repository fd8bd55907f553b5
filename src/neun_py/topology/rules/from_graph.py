"""Connections as a graph of networkx."""

from __future__ import annotations

import numbers
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError, ArgumentTypeError, closest
from neun_py.topology.checks import cells, switch, values
from neun_py.topology.connections import Connections
from neun_py.topology.ends import Ends
from neun_py.topology.given import given_connections
from neun_py.topology.rule import Rule, RuleKind

__all__ = ["from_graph"]

_USUAL = {"weight": "weight", "delay": "delay"}


@dataclass(frozen=True, eq=False, repr=False)
class FromGraph(Rule):
    """The connections of a graph; `from_graph` makes it.

    Attributes
    ----------
    nodes : int
        How many nodes the graph has.
    directed : bool
        Whether its edges have a direction.
    pre, post : numpy.ndarray (edge,)
        The ends of each edge.
    weight, delay : numpy.ndarray (edge,) or None
        What the edges say.
    self_connections : bool
        Whether a node may have an edge to itself.
    """

    short_name: ClassVar[str] = "from_graph"
    nodes: int
    directed: bool
    pre: npt.NDArray[np.int64]
    post: npt.NDArray[np.int64]
    weight: npt.NDArray[np.float64] | None
    delay: npt.NDArray[np.float64] | None
    self_connections: bool

    def __repr__(self) -> str:
        kind = "directed" if self.directed else "undirected"
        own = ", self_connections=True" if self.self_connections else ""
        return f"from_graph(<{kind}, {self.nodes} nodes, {len(self.pre)} edges>{own})"

    @property
    def description(self) -> str:
        """The rule in words."""
        kind = "a directed graph" if self.directed else "a graph"
        return f"the {len(self.pre)} edges of {kind} of {self.nodes} nodes"

    def connected(self, ends: Ends) -> Connections:
        """Give the connections between ends that were checked."""
        pre, post, weight, delay = self.pre, self.post, self.weight, self.delay
        if not (self.directed or ends.once):
            back = pre != post  # a loop is one connection
            pre, post = np.concatenate([pre, post[back]]), np.concatenate([post, pre[back]])
            weight, delay = (None if x is None else np.concatenate([x, x[back]]) for x in (weight, delay))
        return given_connections(self.short_name, ends, pre, post, weight, delay, self.self_connections)


def graph_rule(
    graph: Any, weight: str | None = "weight", delay: str | None = "delay", self_connections: bool = False
) -> FromGraph:
    """Connect cells as the nodes of a graph; an edge without direction connects both ways.

    Nodes that are whole numbers are the numbers of cells; others are counted in the graph's order.

    Parameters
    ----------
    graph : networkx.Graph, DiGraph, MultiGraph or MultiDiGraph
        The graph.
    weight, delay : str or None, optional
        The attributes of edges that are their weight and delay. No edge, or every edge, has one; None: not looked at.
    self_connections : bool, optional
        Whether within one population a cell may be connected to itself.

    Returns
    -------
    FromGraph
        The rule.

    Raises
    ------
    ArgumentTypeError, ArgumentError
        If it is no graph; some edges have an attribute and others do not; a value is not finite.
    """
    switch(self_connections, "self_connections")
    if not all(hasattr(graph, name) for name in ("nodes", "edges", "is_directed")):
        raise ArgumentTypeError(f"from_graph takes a graph of networkx, not {type(graph).__name__}")
    number = _numbers(list(graph.nodes))
    edges = list(graph.edges(data=True))
    pre, post = (cells([number[edge[end]] for edge in edges], "from_graph: the nodes") for end in (0, 1))
    named = {
        what: values(_attribute(edges, name, what), f"from_graph: {what}", len(edges))
        for what, name in (("weight", weight), ("delay", delay))
    }
    return FromGraph(
        len(number), bool(graph.is_directed()), pre, post, **named, self_connections=bool(self_connections)
    )


def _numbers(nodes: list[Any]) -> dict[Any, int]:
    if all(isinstance(node, numbers.Integral) and not isinstance(node, bool) for node in nodes):
        return {node: int(node) for node in nodes}
    return {node: k for k, node in enumerate(nodes)}


def _attribute(edges: list[Any], name: str | None, what: str) -> list[float] | None:
    """Give the edges' values of an attribute, or None where no edge has it."""
    if name is None or not edges:
        return None
    without = [edge for edge in edges if name not in edge[2]]
    if len(without) == len(edges):
        if name == _USUAL[what]:
            return None
        known = dict.fromkeys(str(key) for edge in edges for key in edge[2])
        near = closest(str(name), known)
        fix = f"did you mean {near[0]!r}?" if near else f"the edges have {', '.join(known) or 'no attributes'}"
        raise ArgumentError(f"from_graph: no edge has the attribute {name!r} for {what}; {fix}")
    if without:
        raise ArgumentError(
            f"from_graph: the edge {without[0][0]!r} to {without[0][1]!r} has no {name!r}, and others have; "
            f"give it to every edge, or write {what}=None"
        )
    return [edge[2][name] for edge in edges]


from_graph = RuleKind(FromGraph, "from a graph", "none: a definition", graph_rule)
