"""Connections as a matrix of weights, dense or sparse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError, ArgumentTypeError
from neun_py.topology.checks import switch
from neun_py.topology.connections import Connections
from neun_py.topology.ends import Ends
from neun_py.topology.given import given_connections
from neun_py.topology.rule import Rule, RuleKind

__all__ = ["from_matrix"]


@dataclass(frozen=True, eq=False, repr=False)
class FromMatrix(Rule):
    """The connections of a matrix; `from_matrix` makes it.

    Attributes
    ----------
    shape : tuple of int
        The matrix's.
    pre, post : numpy.ndarray (connection,)
        Row and column of each entry.
    weight : numpy.ndarray (connection,) or None
        The entries; None of a matrix of bools.
    self_connections : bool
        Whether the diagonal may have entries.
    """

    short_name: ClassVar[str] = "from_matrix"
    shape: tuple[int, int]
    pre: npt.NDArray[np.int64]
    post: npt.NDArray[np.int64]
    weight: npt.NDArray[np.float64] | None
    self_connections: bool

    def __repr__(self) -> str:
        own = ", self_connections=True" if self.self_connections else ""
        return f"from_matrix(<{self.shape[0]} by {self.shape[1]}, {len(self.pre)} entries>{own})"

    @property
    def description(self) -> str:
        """The rule in words."""
        return f"the {len(self.pre)} entries of a matrix of {self.shape[0]} by {self.shape[1]}"

    def connected(self, ends: Ends) -> Connections:
        """Give the connections between ends that were checked."""
        if self.shape != (ends.pre_size, ends.post_size):
            turned = self.shape == (ends.post_size, ends.pre_size)
            raise ArgumentError(
                f"from_matrix: the matrix has shape {self.shape}, and {ends.pre_size} presynaptic cells (rows) and "
                f"{ends.post_size} postsynaptic ones (columns) need {(ends.pre_size, ends.post_size)}"
                + ("; give matrix.T" if turned else "")
            )
        return given_connections(self.short_name, ends, self.pre, self.post, self.weight, None, self.self_connections)


def matrix_rule(matrix: Any, self_connections: bool = False) -> FromMatrix:
    """Connect cell i to cell j where a matrix has an entry in row i and column j: the weight.

    Parameters
    ----------
    matrix : array (pre, post), or sparse matrix or array of SciPy
        The weights. In a dense matrix a zero is no connection; in a sparse one every entry that is stored is one, and
        those of one place are added. A matrix of bools says who is connected, and no weights.
    self_connections : bool, optional
        Whether within one population a cell may be connected to itself.

    Returns
    -------
    FromMatrix
        The rule.

    Raises
    ------
    ArgumentTypeError, ArgumentError
        If it is no matrix of real numbers; an entry is not finite.
    """
    switch(self_connections, "self_connections")
    if hasattr(matrix, "tocsr"):
        shape, pre, post, entries = _sparse(matrix)
    else:
        shape, pre, post, entries = _dense(matrix)
    if entries.dtype.kind not in "bfiu":
        raise ArgumentTypeError(f"from_matrix: the entries are weights, real numbers or bools, not {entries.dtype}")
    wrong = np.flatnonzero(~np.isfinite(entries))
    if len(wrong):
        k = wrong[0]
        raise ArgumentError(
            f"from_matrix: the entry in row {pre[k]}, column {post[k]} is {entries[k]}; a weight is finite"
        )
    weight = None if entries.dtype.kind == "b" else entries.astype(np.float64)
    kept = (pre.astype(np.int64), post.astype(np.int64), weight)
    for array in kept:
        if array is not None:
            array.flags.writeable = False
    return FromMatrix(shape, *kept, bool(self_connections))


def _sparse(matrix: Any) -> tuple[tuple[int, int], Any, Any, Any]:
    if len(matrix.shape) != 2:
        raise ArgumentError(f"from_matrix: it has shape {matrix.shape}; give a matrix, (pre, post)")
    rows = matrix.tocsr(copy=True)
    rows.sum_duplicates()
    entries = rows.tocoo()
    rows, columns = np.asarray(entries.row), np.asarray(entries.col)
    data = np.asarray(entries.data)
    if data.dtype.kind == "b":
        rows, columns, data = rows[data], columns[data], data[data]
    return (int(matrix.shape[0]), int(matrix.shape[1])), rows, columns, data


def _dense(matrix: Any) -> tuple[tuple[int, int], Any, Any, Any]:
    if np.ma.is_masked(matrix):
        raise ArgumentError("from_matrix: the matrix has masked values; fill them: matrix.filled(0.0)")
    try:
        array = np.asarray(matrix)
    except ValueError:  # rows of different lengths
        raise ArgumentTypeError("from_matrix: the rows of the matrix have different lengths") from None
    if array.ndim != 2:
        raise ArgumentError(f"from_matrix: it has shape {array.shape}; give a matrix, (pre, post)")
    if array.dtype.kind not in "bfiu":
        return array.shape, *np.zeros((2, 0), np.int64), array[:0].ravel()
    rows, columns = np.nonzero(array)
    return array.shape, rows, columns, array[rows, columns]


from_matrix = RuleKind(FromMatrix, "from a matrix", "none: a definition", matrix_rule)
