"""What is no rule of connection, and what is said twice, or in another order: cause and fix."""

from __future__ import annotations

from typing import Any

import numpy as np

from neun_py.errors import ArgumentError, ArgumentTypeError, closest
from neun_py.topology.registered import connect
from neun_py.topology.rule import RuleKind

__all__ = ["refuse_astray", "refuse_no_rule", "refuse_said_twice"]


def refuse_no_rule(given: Any) -> None:
    """Refuse what is no rule, with the one that is probably meant.

    Raises
    ------
    ArgumentTypeError
        Always.
    """
    what, fix = f"not {given!r}", "for instance neun.connect.all_to_all()"
    if isinstance(given, RuleKind):
        what, fix = f"and {given.short_name} is a kind of rule", f"call it: neun.connect.{given.usage}"
    elif isinstance(given, str):
        near = closest(given, connect, 1)
        fix = f"write neun.connect.{connect[near[0]].usage}" if near else fix
    elif hasattr(given, "is_directed"):
        what, fix = "not a graph itself", "neun.connect.from_graph(graph)"
    elif hasattr(given, "tocsr") or np.ndim(_array(given)) == 2:
        array = given if hasattr(given, "tocsr") else _array(given)
        what, fix = f"not an array of shape {tuple(array.shape)}", "neun.connect.from_matrix(matrix), (pre, post)"
        if array is not given and array.shape[1] == 2:
            fix += ", or of pairs neun.connect.from_arrays(pre, post)"
    elif isinstance(given, float | int) and not isinstance(given, bool) and 0 <= given <= 1:
        fix = f"a probability is neun.connect.fixed_probability({given!r}, seed=1)"
    raise ArgumentTypeError(f"rule is one of neun.connect, {what}; {fix}")


def _array(given: Any) -> Any:
    try:
        return np.asarray(given)
    except ValueError:  # rows of different lengths
        return None


def refuse_said_twice(rule: Any, what: str) -> None:
    """Refuse weights or delays beside a rule that brings its own.

    Raises
    ------
    ArgumentError
        Always.
    """
    without = {"from_matrix": ": from_matrix(matrix != 0)", "from_graph": f": from_graph(graph, {what}=None)"}
    name = getattr(rule, "short_name", "")
    raise ArgumentError(
        f"the {what}s come with the rule {rule!r}; leave out {what}=..., or give the rule without "
        f"{what}s{without.get(name, '')}"
    )


def refuse_astray(rule: Any, what: str) -> None:
    """Refuse an array beside a rule that was given its connections in another order than the one they have.

    Raises
    ------
    ArgumentError
        Always.
    """
    name = getattr(rule, "short_name", "")
    fix = f"give them to the rule: from_arrays(pre, post, {what}=...)"
    if name == "from_graph":
        fix = f"give them to the edges, as graph.add_edge(0, 1, {what}=...)"
    elif name == "from_matrix":
        fix = "give a matrix (pre, post)"
    raise ArgumentError(
        f"the connections of a network are ascending by their neurons, and those of {rule!r} were given otherwise, so "
        f"that an array of {what}s would go astray; {fix}"
    )
