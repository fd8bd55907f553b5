"""A sweep in a Zarr store, piece by piece: it can be opened at every moment, and goes on after a kill.

The arrays have their whole shape from the beginning, and read as NaN where no piece has come yet; a piece is a box of
the grid and has chunks of its own, so that none is written twice. Spikes come one after the other, in the order of the
points. A piece's chunks are written first, then the consolidated metadata, which say how many spikes there are, then
the checkpoint, which says how many pieces.
"""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError
from neun_py.io.atomic import put
from neun_py.io.growing import COMPRESSOR, GrowingArray
from neun_py.io.locks import Lock
from neun_py.io.states import read_state, state_bytes
from neun_py.io.store_folder import (
    COMPLETE,
    LOCK,
    PART,
    REQUEST,
    STATE,
    STREAM_VERSION,
    new_store,
    put_beside,
    read_checkpoint,
    reopening,
)
from neun_py.io.zarr_files import read_zarr
from neun_py.io.zarr_skeleton import CONSOLIDATED, appearing, as_json, consolidated, read_metadata, write_skeleton
from neun_py.studies.advancing import Piece
from neun_py.studies.collecting import Labels, as_asked, masked_facts
from neun_py.studies.cutting import box
from neun_py.studies.question import Question
from neun_py.studies.question_fields import question_fields, question_from_fields
from neun_py.studies.store_layout import store_metadata

if TYPE_CHECKING:
    import xarray

__all__ = ["Stored", "holds_sweep"]


def holds_sweep(path: Path) -> bool:
    """Whether a store is a sweep's."""
    if not (path / STATE).is_file():
        return False
    try:
        return "sweep" in read_state(path / STATE)[1]
    except ArgumentError:  # damaged: whoever opens it says so
        return False


class Stored:
    """Pieces in a store; closed by `close`.

    Attributes
    ----------
    question : Question
        What is asked.
    labelling : Labels
        Of the result.
    most : int
        The most points of a piece.
    done : int
        How many pieces there are.
    complete : bool
        Whether all are.
    """

    def __init__(self, path: Path, labelling: Labels, most: int, lock: Lock | None) -> None:
        import numcodecs

        self.path, self.labelling, self.most, self._lock = path, labelling, most, lock
        self.question: Question = labelling.question
        self.done, self.complete, self._masked = 0, lock is None, list[tuple[int, float]]()
        self._box = box(self.question.points.shape, most)
        self._metadata = read_metadata(path)
        self._put = partial(put, part=path / PART)
        self._codec = numcodecs.Blosc(**{key: x for key, x in COMPRESSOR.items() if key != "id"})
        names = ("spike_time", "spike_point") if labelling.spikes else ()
        self._spikes = {n: GrowingArray(path, n, self._metadata[f"{n}/.zarray"], self._put) for n in names}

    @classmethod
    def create(cls, path: str | os.PathLike[str], labelling: Labels, most: int) -> Stored:
        """Make the store, in which nothing is measured or recorded yet.

        Raises
        ------
        ArgumentTypeError, ArgumentError
            If it is no path, or says another format; if something is there, or it cannot be written; if the question
            cannot be saved.
        """
        place = new_store(path)
        fields, arrays = question_fields(labelling.question)
        arrays["times"] = labelling.times
        request = state_bytes(arrays, {"question": fields, "facts": labelling.facts, "most": most})
        with appearing(place) as part:
            write_skeleton(part, store_metadata(labelling, most), labelling.coordinates())
            put_beside(part, _state(0, 0, []), request)
        return cls(place.resolve(), labelling, most, Lock(place / LOCK, str(path)))

    @classmethod
    def reopen(cls, path: str | os.PathLike[str], measure: Any) -> Stored:
        """Open the store of a sweep, to go on with it; one that is complete only to be read.

        Raises
        ------
        ArgumentError
            If another process is writing it; if it is damaged; if a measure must be given again.
        """
        place = Path(path)
        with reopening(path) as lock:
            _, state = read_checkpoint(place)
            arrays, request = read_state(place / REQUEST)
            times = arrays.pop("times")
            question = question_from_fields(request["question"], arrays, measure, str(path), reading=lock is None)
            store = cls(place.resolve(), Labels(question, request["facts"], times), request["most"], lock)
            store.done = state["sweep"]["done"]
            store._masked = [(k, t) for k, t in state["sweep"]["masked"]]
            for array in store._spikes.values():
                array.go_back(state["spikes"])
            return store

    def take(self, piece: Piece) -> None:
        """Write the next piece, and keep that it is there.

        Raises
        ------
        ArgumentError
            If it cannot be written.
        """
        try:
            self._write(piece)
        except OSError as error:
            raise ArgumentError(
                f"{self.path} cannot be written: {error.strerror or error}; the pieces until then are there, and "
                "neun.resume goes on from them"
            ) from error

    def _write(self, piece: Piece) -> None:
        for name, values in piece.measured.items():
            self._write_box(name, piece, values)
        for name, row in zip(self.labelling.names, piece.rows if piece.rows is not None else (), strict=True):
            self._write_box(name, piece, row.T)
        spikes = {"spike_time": piece.spike_times, "spike_point": piece.spike_points}
        for name, array in self._spikes.items():
            array.append(array.checked(np.asarray(spikes[name])))
            array.flush()
            self._metadata[f"{name}/.zarray"] = array.metadata
        self._masked += piece.masked
        if self.question.on_error == "mask":
            self._metadata[".zattrs"] |= masked_facts(self.question, self._masked)
        for key in (".zattrs", *(f"{name}/.zarray" for name in self._spikes)):
            self._put(self.path / key, as_json(self._metadata[key]))
        self._put(self.path / CONSOLIDATED, consolidated(self._metadata))
        self.done += 1
        spiked = next((array.length for array in self._spikes.values()), 0)
        self._put(self.path / STATE, _state(self.done, spiked, self._masked))

    def _write_box(self, name: str, piece: Piece, values: npt.NDArray[Any]) -> None:
        """Write (point,) or (point, time) into the chunks that are the piece's."""
        array = self._metadata[f"{name}/.zarray"]
        chunks = array["chunks"]
        place = np.unravel_index(piece.first, self.question.points.shape)
        number = [int(k) // n for k, n in zip(place, self._box, strict=True)]
        own = self._part(piece)
        lengths = chunks[len(own) :]
        for k in range(-(-values.shape[1] // lengths[0]) if lengths else 1):
            some = values[:, k * lengths[0] : (k + 1) * lengths[0]] if lengths else values
            whole = np.full(chunks, np.nan, array["dtype"])
            corner = tuple(slice(0, n) for n in (*own, *some.shape[1:]))
            whole[corner] = some.reshape(*own, *some.shape[1:])
            file = ".".join(map(str, (*number, k) if lengths else number))
            self._put(self.path / name / file, self._codec.encode(whole))

    def _part(self, piece: Piece) -> tuple[int, ...]:
        """Give the shape of the box that a piece is: shorter where the grid ends."""
        along = next((k for k, n in enumerate(self._box) if n > 1), len(self._box) - 1)
        inner = int(np.prod(self._box[along + 1 :], dtype=np.int64))
        return (*self._box[:along], (piece.last - piece.first) // inner, *self._box[along + 1 :])

    def finish(self) -> None:
        """Say that all pieces are there."""
        self._put(self.path / COMPLETE, as_json({"stream": STREAM_VERSION}))
        self.complete = True
        self.close()

    def close(self) -> None:
        """Let others write."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def result(self) -> xarray.DataArray | xarray.Dataset:
        """Give what is there; a recording is read when it is used."""
        ds = read_zarr(self.path)
        return as_asked(ds.load() if self.question.measures else ds, self.question)


def _state(done: int, spikes: int, masked: list[tuple[int, float]]) -> bytes:
    facts = {"stream": STREAM_VERSION, "samples": 0, "spikes": spikes, "facts": {}}
    return state_bytes({}, {**facts, "sweep": {"done": done, "masked": masked}})
