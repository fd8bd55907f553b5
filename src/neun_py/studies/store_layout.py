"""The metadata of the store of a sweep: what each array is, and how it is cut into chunks."""

from __future__ import annotations

from typing import Any

import numpy as np

from neun_py.io.growing import CHUNK_BYTES, COMPRESSOR, Field, GrowingArray
from neun_py.io.zarr_skeleton import SPIKES, Metadata
from neun_py.studies.collecting import Labels, masked_facts
from neun_py.studies.cutting import box

__all__ = ["store_metadata"]


def store_metadata(labelling: Labels, most: int) -> Metadata:
    """Give the metadata of a store without pieces."""
    points, coords = labelling.question.points, labelling.coordinates()
    facts = dict(labelling.facts)
    if labelling.question.on_error == "mask":
        facts |= masked_facts(labelling.question, [])
    others = [name for name, (dims, _, _) in coords.items() if dims != (name,)]
    if others:  # how the conventions of netCDF, which xarray follows, tell coordinates from data
        facts["coordinates"] = " ".join(others)
    found: Metadata = {".zgroup": {"zarr_format": 2}, ".zattrs": facts}
    part = box(points.shape, most)
    for name in labelling.question.measures:
        found |= _array(labelling, name, points.shape, part, "float64", labelling.dims)
    samples = len(labelling.times)
    itemsize = np.dtype(labelling.dtype).itemsize
    length = max(min(samples, CHUNK_BYTES // (itemsize * int(np.prod(part, dtype=np.int64)))), 1)
    for name in labelling.names:
        shape, chunks = (*points.shape, samples), (*part, length)
        found |= _array(labelling, name, shape, chunks, labelling.dtype, (*labelling.dims, "time"))
    for name, dtype in (("spike_time", "float64"), ("spike_point", "int64")) if labelling.spikes else ():
        described = GrowingArray.describe(Field(dtype, labelling.attrs[name]), "spike", SPIKES)
        found[f"{name}/.zarray"], found[f"{name}/.zattrs"] = described
    for name, (dims, values, attrs) in coords.items():
        shape = np.shape(values)
        found |= _array(labelling, name, shape, shape, np.asarray(values).dtype, dims, attrs)
    return found


def _array(
    labelling: Labels, name: str, shape: tuple[int, ...], chunks: tuple[int, ...], dtype: Any, dims: tuple[str, ...],
    coordinate: Any = None,
) -> Metadata:  # fmt: skip
    array = {
        "zarr_format": 2, "shape": list(shape), "chunks": [max(n, 1) for n in chunks],
        "dtype": np.dtype(dtype).newbyteorder("<").str, "compressor": COMPRESSOR,
        "fill_value": "NaN" if coordinate is None else None, "order": "C", "filters": None, "dimension_separator": ".",
    }  # fmt: skip
    attrs = labelling.attrs[name] if coordinate is None else coordinate
    return {f"{name}/.zarray": array, f"{name}/.zattrs": {"_ARRAY_DIMENSIONS": list(dims), **attrs}}
