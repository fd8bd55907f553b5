"""An array of a Zarr store that grows along its first dimension, written chunk by chunk.

The chunks are those of Zarr's format 2, a file each. A reader sees what has been written only when the store's metadata
say the new length, so that chunks may come in any order, and again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError, ArgumentTypeError
from neun_py.io.attributes import plain_attributes

__all__ = ["COMPRESSOR", "Field", "GrowingArray", "Put"]

Put = Callable[[Path, bytes], None]
"""Puts a file in its place at once."""

CHUNK_BYTES = 4 << 20
"""What a chunk has at most: enough for the disk and few files, little enough to read a part."""
COMPRESSOR = {"id": "blosc", "cname": "lz4", "clevel": 1, "shuffle": 1, "blocksize": 0}
"""LZ4 after a shuffle of the bytes: on voltages as small as Zstandard's, and several times as fast."""
BUFFER_BYTES = 32 << 20
"""What waits in memory, where a row is so wide that a chunk would have few rows."""
FEW_ROWS = 64
"""So many rows a chunk has at least, where memory allows: who reads one neuron reads all chunks that it is in."""


@dataclass(frozen=True)
class Field:
    """What is recorded of each sample, or of each spike.

    Parameters
    ----------
    dtype : str or dtype
        "float32", "float64", an integer type.
    attrs : mapping, optional
        Text and numbers: ``units``, ``long_name``.
    size : int, optional
        How many numbers a sample has; unless told it is one number, and the array has one dimension.
    dim : str, optional
        The name of the dimension that has this size.
    """

    dtype: npt.DTypeLike
    attrs: Mapping[str, Any] = field(default_factory=dict)
    size: int | None = None
    dim: str = "neuron"


def _chunk_shape(item: int, size: int, expected: int) -> tuple[int, int]:
    """Give the rows and the columns of a chunk."""
    width = item * max(size, 1)
    rows = max(CHUNK_BYTES // width, min(FEW_ROWS, BUFFER_BYTES // width), 1)
    rows = min(rows, max(expected, 1))
    parts = -(-rows * width // CHUNK_BYTES)
    return rows, max(-(-size // parts), 1)


class GrowingArray:
    """An array of which rows are appended; `flush` writes what is in memory.

    Parameters
    ----------
    store : Path
        The store's folder.
    name : str
        The array's name, and its folder's.
    metadata : mapping
        What stands in its `.zarray`; its shape says how many rows it has.
    put : callable
        Puts a file in its place.
    """

    def __init__(self, store: Path, name: str, metadata: Mapping[str, Any], put: Put) -> None:
        import numcodecs

        self.name, self._folder, self._put = name, store / name, put
        self._metadata = dict(metadata)
        self.dtype = np.dtype(metadata["dtype"])
        # by its class, not by the name that stands in the file: one of numcodecs' codecs is pickle
        self._codec = numcodecs.Blosc(**{key: x for key, x in metadata["compressor"].items() if key != "id"})
        self.length: int
        self.length, *self._inner = metadata["shape"]
        self._rows, *columns = metadata["chunks"]
        self._columns = columns[0] if columns else 1
        self._width = self._inner[0] if self._inner else 1
        self._blank = np.nan if self.dtype.kind == "f" else 0
        # one row until there are more: an array of which nothing comes, such as spikes, takes no memory
        self._buffer = np.empty((0, self._width), self.dtype)
        self._dirty = False

    @staticmethod
    def describe(field: Field, dim: str, expected: int, *, gaps: bool = True) -> tuple[dict[str, Any], dict[str, Any]]:
        """Give the `.zarray` and the `.zattrs` of an array without rows.

        Parameters
        ----------
        field : Field
            What a row holds.
        dim : str
            The dimension that grows.
        expected : int
            About how many rows will come; a chunk has no more.
        gaps : bool, optional
            Whether a chunk of floats that got lost reads as NaN.
        """
        dtype = np.dtype(field.dtype).newbyteorder("<")
        if dtype.kind not in "fiu":
            raise ArgumentTypeError(f"a recording has floats or integers, not {dtype}")
        if field.size is not None and field.size < 1:
            raise ArgumentError(f"a dimension has at least one entry, not {field.size}")
        rows, columns = _chunk_shape(dtype.itemsize, field.size or 1, expected)
        many = field.size is not None
        array = {
            "zarr_format": 2,
            "shape": [0, field.size] if many else [0],
            "chunks": [rows, columns] if many else [rows],
            "dtype": dtype.str,
            "compressor": COMPRESSOR,
            # an integer has no NaN, and xarray makes floats of integers that have another fill
            "fill_value": "NaN" if gaps and dtype.kind == "f" else None,
            "order": "C",
            "filters": None,
            "dimension_separator": ".",
        }
        dims = [dim, field.dim] if many else [dim]
        return array, {"_ARRAY_DIMENSIONS": dims, **plain_attributes(field.attrs)}

    @property
    def metadata(self) -> dict[str, Any]:
        """What stands in its `.zarray` when all its rows are to be seen."""
        return {**self._metadata, "shape": [self.length, *self._inner]}

    def checked(self, values: npt.ArrayLike, rows: int | None = None) -> npt.NDArray[Any]:
        """Give rows to append as an array.

        Raises
        ------
        ArgumentTypeError
            If their type cannot become the array's without loss.
        ArgumentError
            If their shape does not fit, or they are not so many.
        """
        array = np.asarray(values)
        if not np.can_cast(array.dtype, self.dtype, "safe"):
            raise ArgumentTypeError(f"{self.name} is recorded as {self.dtype}, which cannot hold {array.dtype}")
        if array.ndim == 0 or list(array.shape[1:]) != self._inner or rows not in (None, len(array)):
            wanted = ", ".join(map(str, ["any number" if rows is None else rows, *self._inner]))
            raise ArgumentError(f"{self.name} needs the shape ({wanted}), not {array.shape}")
        return array

    def append(self, values: npt.NDArray[Any]) -> None:
        """Add rows that were `checked`; whole chunks are written."""
        rows = values.reshape(len(values), self._width)
        start = 0
        while start < len(rows):
            filled = self.length % self._rows
            block = rows[start : start + self._rows - filled]
            if len(block) == self._rows:  # a whole chunk is not copied
                self._write(self.length, block)
            else:
                self._room(filled + len(block))
                self._buffer[filled : filled + len(block)] = block
                self._dirty = True
                if filled + len(block) == self._rows:
                    self._write(self.length, self._buffer)
            self.length += len(block)
            start += len(block)

    def flush(self) -> None:
        """Write the rows that wait for their chunk to fill."""
        filled = self.length % self._rows
        if self._dirty and filled:
            self._write(self.length, self._buffer[:filled])

    def go_back(self, length: int) -> None:
        """Have so many rows, of those that are in the store; what comes then overwrites the rest.

        Raises
        ------
        ValueError, RuntimeError, OSError
            If the rows are not there.
        """
        if not 0 <= length <= self.length:
            raise ValueError(f"{self.name} has {self.length} rows, and {length} are needed")
        self.length, filled = length, length % self._rows
        self._dirty = False
        if filled:
            self._room(filled)
            for part, columns in self._parts():
                raw = self._codec.decode(self._path(length, part).read_bytes())
                chunk = np.frombuffer(raw, self.dtype).reshape(self._rows, self._columns)
                self._buffer[:filled, columns] = chunk[:filled, : columns.stop - columns.start]

    def _room(self, rows: int) -> None:
        """Have a buffer of so many rows at least; it doubles, and is a chunk's at most."""
        present = len(self._buffer)
        if rows > present:
            grown = np.empty((min(max(rows, 2 * present), self._rows), self._width), self.dtype)
            grown[:present] = self._buffer
            self._buffer = grown

    def _parts(self) -> list[tuple[int, slice]]:
        """Give the chunks that lie side by side, and their columns."""
        starts = range(0, self._width, self._columns)
        return [(k, slice(start, min(start + self._columns, self._width))) for k, start in enumerate(starts)]

    def _path(self, row: int, part: int) -> Path:
        number = row // self._rows
        return self._folder / (f"{number}.{part}" if self._inner else f"{number}")

    def _write(self, row: int, block: npt.NDArray[Any]) -> None:
        """Write the chunks that a row is in, of which a block is the beginning or all."""
        for part, columns in self._parts():
            chunk = block[:, columns]
            if chunk.shape != (self._rows, self._columns):
                whole = np.full((self._rows, self._columns), self._blank, self.dtype)
                whole[: len(chunk), : chunk.shape[1]] = chunk
                chunk = whole
            self._put(self._path(row, part), self._codec.encode(np.ascontiguousarray(chunk, self.dtype)))
        self._dirty = False
