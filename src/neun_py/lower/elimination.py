"""Gauss's elimination written out as lines of a function: sparse, without pivots, with one division a row.

Which entries are 0 is known when the code is made, and nothing is computed of them. The rows are eliminated in the
order that fills in least, found row by row (Markowitz 1957, Manage Sci 3:255-269, doi:10.1287/mnsc.3.3.255): the gates
of a membrane, which know it and themselves alone, go first, and nothing fills in. The order is one of the names, never
of a hash, and the lines hold no branch, so that lanes of neurons go through them side by side.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from neun_py.lower import algebra as al
from neun_py.lower.program import Assign
from neun_py.spec.expression import Node, div, fma, mul, sym

__all__ = ["Factored", "elimination_order", "factored"]

Place = tuple[str, str]


def elimination_order(names: Sequence[str], places: Iterable[Place]) -> tuple[str, ...]:
    """Give the order in which rows are eliminated; of equals the first goes first.

    Parameters
    ----------
    names : sequence of str
        The rows, which are the columns too.
    places : iterable of (str, str)
        Where entries are that are not 0, (row, column).
    """
    filled, left, order = {(i, j) for i, j in places if i != j}, list(names), []
    while left:
        rows = {k: [j for j in left if (k, j) in filled] for k in left}
        columns = {k: [i for i in left if (i, k) in filled] for k in left}
        best = min(left, key=lambda k: len(rows[k]) * len(columns[k]))
        filled |= {(i, j) for i in columns[best] for j in rows[best] if i != j}
        left.remove(best)
        order.append(best)
    return tuple(order)


@dataclass(frozen=True)
class Factored:
    """A matrix that has been eliminated: A = L*U.

    Attributes
    ----------
    lines : tuple of Assign
        What computes the factors.
    order : tuple of str
        The rows, as they were eliminated.
    lower : dict of (str, str) to Node
        L below its diagonal, which is 1.
    upper : dict of (str, str) to Node
        U above its diagonal.
    inverse : dict of str to Node
        1 over the diagonal of U.
    """

    lines: tuple[Assign, ...]
    order: tuple[str, ...]
    lower: Mapping[Place, Node]
    upper: Mapping[Place, Node]
    inverse: Mapping[str, Node]

    def solved(self, right: Mapping[str, Node], label: str) -> tuple[tuple[Assign, ...], dict[str, Node]]:
        """Give the lines that solve A*x = right, and x.

        Parameters
        ----------
        right : mapping of str to Node
            The right side of every row.
        label : str
            What the names of the lines begin with.
        """
        lines: list[Assign] = []
        ahead: dict[str, Node] = {}
        found: dict[str, Node] = {}
        number = {name: k for k, name in enumerate(self.order)}

        def named(prefix: str, row: str, value: Node) -> Node:
            if value.op in ("num", "sym"):
                return value
            target = f"{label}{prefix}{number[row]}__"
            lines.append(Assign((target,), value))
            return sym(target)

        for i in self.order:
            value = right[i]
            for k in self.order[: number[i]]:
                if (i, k) in self.lower and ahead[k] is not al.ZERO:
                    value = fma(al.neg(self.lower[i, k]), ahead[k], value)
            ahead[i] = named("b", i, value)
        for i in reversed(self.order):
            value = ahead[i]
            for k in self.order[number[i] + 1 :]:
                if (i, k) in self.upper and found[k] is not al.ZERO:
                    value = fma(al.neg(self.upper[i, k]), found[k], value)
            found[i] = named("u", i, al.mul(value, self.inverse[i]))
        return tuple(lines), found


def factored(names: Sequence[str], matrix: Mapping[Place, Node], label: str) -> Factored:
    """Eliminate a matrix.

    Parameters
    ----------
    names : sequence of str
        The rows, which are the columns too.
    matrix : mapping of (str, str) to Node
        Its entries by (row, column); those left out are 0. The diagonal is whole.
    label : str
        What the names of the lines begin with.
    """
    order = elimination_order(names, matrix)
    number = {name: k for k, name in enumerate(order)}
    entries, lines = dict(matrix), list[Assign]()
    lower: dict[Place, Node] = {}
    upper: dict[Place, Node] = {}
    inverse: dict[str, Node] = {}

    def named(prefix: str, i: str, j: str, value: Node) -> Node:
        if value.op in ("num", "sym"):
            return value
        target = f"{label}{prefix}{number[i]}_{number[j]}__"
        lines.append(Assign((target,), value))
        return sym(target)

    for place, k in enumerate(order):
        later = order[place + 1 :]
        pivot = entries[k, k]
        inverse[k] = pivot if pivot is al.ONE else named("r", k, k, div(al.ONE, pivot))
        for j in later:
            if (k, j) in entries:
                upper[k, j] = entries[k, j] = named("w", k, j, entries[k, j])
        for i in later:
            if (i, k) not in entries:
                continue
            lower[i, k] = named("l", i, k, al.mul(entries[i, k], inverse[k]))
            for j in later:
                if (k, j) in entries:
                    product = (al.neg(lower[i, k]), entries[k, j])
                    entries[i, j] = fma(*product, entries[i, j]) if (i, j) in entries else mul(*product)
    return Factored(tuple(lines), order, lower, upper, inverse)
