"""A recording that goes into a Zarr store while it is made, and that a kill at any moment does not break.

The store can be opened by `xarray.open_zarr` from the moment that it is there. Chunks are written first; then one file,
the consolidated metadata, is replaced at once and says how long everything is now; then the checkpoint is replaced,
from which a run goes on. So at every moment a reader sees arrays that fit together, and the checkpoint needs no more
than there is.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy.typing as npt

from neun_py.errors import ArgumentError
from neun_py.io.atomic import checked_path, put
from neun_py.io.attributes import plain_attributes, require_plain_attributes
from neun_py.io.growing import Field, GrowingArray, Put
from neun_py.io.locks import Lock
from neun_py.io.states import Arrays, read_state, state_bytes
from neun_py.io.store_folder import (
    COMPLETE,
    LOCK,
    PART,
    REQUEST,
    STATE,
    STREAM_VERSION,
    is_stream,
    is_unfinished,
    new_store,
    put_beside,
    read_checkpoint,
    reopening,
)
from neun_py.io.zarr_skeleton import (
    CONSOLIDATED,
    Coordinate,
    Metadata,
    appearing,
    as_json,
    consolidated,
    metadata_of,
    read_metadata,
    write_skeleton,
)

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["STREAM_VERSION", "Field", "Reopened", "ZarrStream", "is_stream", "is_unfinished"]

_NOTHING: tuple[Mapping[str, npt.ArrayLike], Mapping[str, Any]] = ({}, {})
TIME = Field("float64", {"long_name": "time"})


class Reopened(NamedTuple):
    """What `ZarrStream.reopen` found.

    Attributes
    ----------
    stream : ZarrStream
        It stands where the checkpoint was made; of a complete recording it is closed.
    arrays, facts : dict
        As given to `commit`.
    complete : bool
        Whether `finish` was called.
    request : tuple of (arrays, facts)
        As given to `create`.
    """

    stream: ZarrStream
    arrays: Arrays
    facts: dict[str, Any]
    complete: bool
    request: tuple[Arrays, dict[str, Any]]


class ZarrStream:
    """A recording that grows on disk; made by `create` or `reopen`, and closed by a ``with`` or `close`.

    Dimensions are "time" and "spike", which grow, and those of the fields. What is appended is visible after the next
    `commit`, and kept.

    Examples
    --------
    >>> stream = ZarrStream.create("run.zarr", variables={"v": Field("float64", {"units": "mV"}, size=3)},
    ...                            spikes={}, samples=10, arrays={"v": start}, facts={"steps": 0})  # doctest: +SKIP
    >>> with stream:                                                                                # doctest: +SKIP
    ...     stream.append(times, {"v": rows}, {})
    ...     stream.commit({"v": state}, {"steps": 10})
    ...     stream.finish()
    """

    def __init__(self, path: Path, metadata: Metadata, lock: Lock | None) -> None:
        self.path = path
        self._metadata = metadata
        self._lock = lock
        # no method of this object, which its arrays would keep alive together with its lock
        self._put: Put = partial(put, part=path / PART)
        self._samples: dict[str, GrowingArray] = {}
        self._spikes: dict[str, GrowingArray] = {}
        for key, attrs in metadata.items():
            name, _, file = key.rpartition("/")
            dim = attrs["_ARRAY_DIMENSIONS"][0] if name and file == ".zattrs" and attrs["_ARRAY_DIMENSIONS"] else ""
            group = {"time": self._samples, "spike": self._spikes}.get(dim)
            if group is not None:
                group[name] = GrowingArray(path, name, metadata[f"{name}/.zarray"], self._put)

    @classmethod
    def create(
        cls,
        path: str | os.PathLike[str],
        *,
        variables: Mapping[str, Field],
        spikes: Mapping[str, Field] | None = None,
        time: Field = TIME,
        coords: Mapping[str, Coordinate] | None = None,
        attrs: Mapping[str, Any] | None = None,
        samples: int = 1 << 20,
        arrays: Mapping[str, npt.ArrayLike],
        facts: Mapping[str, Any],
        request: tuple[Mapping[str, npt.ArrayLike], Mapping[str, Any]] = _NOTHING,
    ) -> ZarrStream:
        """Make the store and its first checkpoint; both are at the path at once.

        Parameters
        ----------
        path : path
            Nothing may be there but an empty folder.
        variables, spikes : mapping of str to Field
            What is recorded of each sample, and of each spike.
        time : Field, optional
            The times of the samples.
        coords : mapping of str to (dims, array, attrs), optional
            Coordinates that do not grow, such as those of the neurons.
        attrs : mapping, optional
            Text and numbers; those of the Dataset.
        samples : int, optional
            About how many are expected.
        arrays, facts
            The state before the first step; as of `commit`.
        request : tuple of (arrays, facts), optional
            What is kept as it is beside the checkpoints: what the recording was asked to be.

        Raises
        ------
        ArgumentTypeError, ArgumentError
            If it is no path, or says another format; if something is there, or it cannot be written.
        """
        place, fixed = new_store(path), dict(coords or {})
        metadata = metadata_of(time, variables, spikes or {}, fixed, attrs or {}, samples)
        first = _checkpoint(arrays, facts, 0, 0)
        with appearing(place) as part:
            write_skeleton(part, metadata, fixed)
            put_beside(part, first, state_bytes(*request))
        return cls(place.resolve(), metadata, Lock(place / LOCK, str(path)))

    @classmethod
    def reopen(cls, path: str | os.PathLike[str]) -> Reopened:
        """Go back to the last checkpoint; what was recorded after it is overwritten by what comes now.

        Raises
        ------
        ArgumentError
            If there is no such recording, it is being written, it is damaged, or a later version of Neun wrote it.
        """
        place = checked_path(path)
        if not is_stream(place):
            raise ArgumentError(f"{path} is not a recording that Neun streamed (run with to=...), so it cannot go on")
        with reopening(path) as lock:
            arrays, facts = read_checkpoint(place)
            stream = cls(place.resolve(), read_metadata(place), lock)
            if lock is not None:
                stream._go_back(facts["samples"], facts["spikes"])
            return Reopened(stream, arrays, facts["facts"], lock is None, read_state(place / REQUEST))

    @staticmethod
    def peek(path: str | os.PathLike[str]) -> tuple[Arrays, dict[str, Any]]:
        """Give what the last checkpoint holds, while another process may be writing."""
        arrays, facts = read_state(checked_path(path) / STATE)
        return arrays, facts["facts"]

    @property
    def samples(self) -> int:
        """How many samples have been appended, and were there."""
        return self._samples["time"].length

    @property
    def spikes(self) -> int:
        """How many spikes."""
        return next((array.length for array in self._spikes.values()), 0)

    def append(
        self,
        times: npt.ArrayLike,
        data: Mapping[str, npt.ArrayLike],
        spikes: Mapping[str, npt.ArrayLike] | None = None,
    ) -> None:
        """Add samples and spikes; they may be overwritten by the caller at once.

        Parameters
        ----------
        times : array (k,)
            The times of the samples.
        data : mapping of str to array (k,) or (k, neuron)
            Every variable.
        spikes : mapping of str to array (s,), optional
            All that is kept of each spike; unless told there are none.

        Raises
        ------
        ArgumentError, ArgumentTypeError
            If something is missing or does not fit, and where it cannot be written.
        """
        stamps = self._samples["time"].checked(times)
        rows = _rows_of(self._samples, {"time": stamps, **data}, len(stamps))
        events = _rows_of(self._spikes, spikes, None) if spikes else {}
        with self._working():
            for name, values in rows.items():
                self._samples[name].append(values)
            for name, values in events.items():
                self._spikes[name].append(values)

    def commit(
        self, arrays: Mapping[str, npt.ArrayLike], facts: Mapping[str, Any], attrs: Mapping[str, Any] | None = None
    ) -> None:
        """Make everything visible that was appended, and then the checkpoint the state after it.

        Parameters
        ----------
        arrays, facts
            The state, as `neun_py.io.states.write_state` takes it.
        attrs : mapping, optional
            The Dataset's attributes from now on.
        """
        require_plain_attributes("the recording", attrs or {})
        checkpoint = _checkpoint(arrays, facts, self.samples, self.spikes)
        with self._working():
            self._publish(attrs)
            self._put(self.path / STATE, checkpoint)

    def finish(self, attrs: Mapping[str, Any] | None = None) -> None:
        """Make everything visible, and say that the recording is complete; the stream is closed.

        Parameters
        ----------
        attrs : mapping, optional
            The Dataset's attributes in place of those given to `create`.
        """
        require_plain_attributes("the recording", attrs or {})
        with self._working():
            self._publish(attrs)
            self._put(self.path / COMPLETE, as_json({"stream": STREAM_VERSION}))
        self.close()

    def close(self) -> None:
        """Let others write; what was not committed is not there."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def dataset(self) -> xr.Dataset:
        """Give what is visible, read from the store when it is used."""
        from neun_py.io.zarr_files import read_zarr

        return read_zarr(self.path)

    def __enter__(self) -> ZarrStream:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # -- inside ----------------------------------------------------------------------------------------------

    @contextmanager
    def _working(self) -> Iterator[None]:
        """Close the stream when something is left half done: its arrays in memory may have different lengths."""
        if self._lock is None:
            raise ArgumentError(f"{self.path} is closed; neun.resume goes on with a recording that has not ended")
        try:
            yield
        except BaseException as error:
            self.close()
            if isinstance(error, OSError):
                raise ArgumentError(
                    f"{self.path} cannot be written: {error.strerror or error}; what was recorded until the last "
                    "checkpoint is there, and neun.resume goes on from it"
                ) from error
            raise

    def _publish(self, attrs: Mapping[str, Any] | None = None) -> None:
        """Write what waits, and then say how long everything is, and what the attributes are."""
        growing = [*self._samples.values(), *self._spikes.values()]
        for array in growing:
            array.flush()
        changed = False
        for array in growing:
            key = f"{array.name}/.zarray"
            if self._metadata[key] != array.metadata:
                self._metadata[key] = array.metadata
                # for who reads one array without the consolidated metadata
                self._put(self.path / key, as_json(array.metadata))
                changed = True
        if attrs is not None:
            kept = {k: x for k, x in self._metadata[".zattrs"].items() if k == "coordinates"}
            self._metadata[".zattrs"] = {**plain_attributes(attrs), **kept}
            self._put(self.path / ".zattrs", as_json(self._metadata[".zattrs"]))
            changed = True
        if changed:
            self._put(self.path / CONSOLIDATED, consolidated(self._metadata))

    def _go_back(self, samples: int, spikes: int) -> None:
        for array in self._samples.values():
            array.go_back(samples)
        for array in self._spikes.values():
            array.go_back(spikes)
        with self._working():
            self._publish()


def _checkpoint(arrays: Mapping[str, npt.ArrayLike], facts: Mapping[str, Any], samples: int, spikes: int) -> bytes:
    return state_bytes(arrays, {"stream": STREAM_VERSION, "samples": samples, "spikes": spikes, "facts": dict(facts)})


def _rows_of(
    growing: Mapping[str, GrowingArray], given: Mapping[str, npt.ArrayLike], rows: int | None
) -> dict[str, npt.NDArray[Any]]:
    """Check that all arrays are given, and no other, and that they are equally long."""
    if set(growing) != set(given):
        raise ArgumentError(f"what is recorded is {', '.join(growing)}, and what came is {', '.join(given)}")
    checked: dict[str, npt.NDArray[Any]] = {}
    for name, values in given.items():
        checked[name] = growing[name].checked(values, rows)
        rows = len(checked[name])
    return checked
