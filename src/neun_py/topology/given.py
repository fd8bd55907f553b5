"""Connections that were given one by one, between ends that are known now."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError
from neun_py.topology.checks import within
from neun_py.topology.connections import Connections, sorted_connections
from neun_py.topology.ends import Ends
from neun_py.topology.refusals import needs_a_direction

__all__ = ["given_connections"]

Array = npt.NDArray[np.int64]
Values = npt.NDArray[np.float64]


def given_connections(
    rule: str, ends: Ends, pre: Array, post: Array, weight: Values | None, delay: Values | None, itself: bool
) -> Connections:
    """Give them sorted; where a pair is one connection, i -> j and j -> i that agree are given once.

    Raises
    ------
    ArgumentError
        If a cell is not there, is connected to itself, or a pair is given twice with different values.
    """
    needs_a_direction(rule, ends, itself)
    within(pre, ends.pre_size, f"{rule}: pre")
    within(post, ends.post_size, f"{rule}: post")
    if ends.same and not itself:
        own = np.flatnonzero(pre == post)
        if len(own):
            fix = "leave it out" if ends.undirected else "leave it out, or give self_connections=True"
            raise ArgumentError(f"{rule}: connection {own[0]} joins cell {pre[own[0]]} with itself; {fix}")
    if ends.once:
        kept = _once(rule, pre, post, weight, delay)
        pre, post = pre[kept], post[kept]
        weight, delay = (None if x is None else x[kept] for x in (weight, delay))
    return sorted_connections(pre, post, weight, delay)


def _once(rule: str, pre: Array, post: Array, weight: Values | None, delay: Values | None) -> Array:
    """Give the connections to keep: of i -> j and j -> i the one that was given first."""
    twice = "given twice; add their weights up and give it once"
    first, second = _repeated(pre << 31 | post)
    _refuse(rule, twice, np.ones(len(first), bool), pre, post, first)
    first, second = _repeated(np.minimum(pre, post) << 31 | np.maximum(pre, post))
    for what, values in (("weight", weight), ("delay", delay)):
        if values is not None:
            cause = f"given from both its ends with different values of {what}; give one of them, or equal ones"
            _refuse(rule, cause, values[first] != values[second], pre, post, first)
    stays = np.ones(len(pre), bool)
    stays[second] = False
    return np.flatnonzero(stays)


def _repeated(numbers: Array) -> tuple[Array, Array]:
    """Give the places of numbers that stand twice: the earlier ones and the later ones."""
    order = np.argsort(numbers, kind="stable")
    again = np.flatnonzero(numbers[order][1:] == numbers[order][:-1])
    return order[again], order[again + 1]


def _refuse(rule: str, cause: str, wrong: npt.NDArray[np.bool_], pre: Array, post: Array, first: Array) -> None:
    if wrong.any():
        k = first[np.argmax(wrong)]
        raise ArgumentError(
            f"{rule}: a connection that acts on both its ends is one for each pair of cells, and that of {pre[k]} and "
            f"{post[k]} is {cause}"
        )
