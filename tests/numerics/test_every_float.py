"""The elementary functions of one argument at every Float there is, compiled, against binary64.

NumPy's functions of binary64 err by about 2**-29 units in the last place of a Float, which is nothing here.
Run with ``pytest -m exhaustive tests/numerics/test_every_float.py``; it takes about an hour.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from neun_py.kernels.compile import compiled
from neun_py.kernels.elementary import as_function, elementary
from neun_py.kernels.writer import Writer, header
from neun_py.lower.precision import FLOAT

CHUNK = 2**22
NUMPY_NAMES = {"atan": "arctan"}
LIMIT = {"sin": 2.0**16, "cos": 2.0**16, "tan": 2.0**16}
Array = np.ndarray[Any, Any]


def loop_of(name: str) -> Any:
    """Give a function from an array into an array."""
    function = Writer(FLOAT, [name]).function(as_function(name, FLOAT))
    loop = f"""
@kernel(releases_gil=True)
def every(x, result, count):
    for i in range(count):
        store(result, i, {name}(load(f32(0.0), x, i)))
    return 0
"""
    call = compiled(f"{header(name)}\n\n{function}\n{loop}", "every", "iii", f"every_{name}").call
    return lambda x, result: call(x.ctypes.data, result.ctypes.data, len(x))


def errors_in_ulp(got: Array, exact: Array) -> Array:
    """Give the errors; NaN and infinity have none where they belong, and infinitely much elsewhere."""
    ulp = np.exp2(np.maximum(np.frexp(exact)[1], 2 - FLOAT.bias) - float(FLOAT.digits))
    error = np.abs(got.astype(np.float64) - exact) / ulp
    expected = exact.astype(np.float32)
    ends = ~(np.isfinite(expected) & np.isfinite(got))
    right = (expected == got) | (np.isnan(expected) & np.isnan(got))
    return np.where(ends, np.where(right, 0.0, np.inf), error)


@pytest.mark.exhaustive
@pytest.mark.parametrize("name", [name for name, entry in elementary.items() if entry.arity == 1])
def test_every_float(name: str) -> None:
    loop, exact_function = loop_of(name), getattr(np, NUMPY_NAMES.get(name, name))
    worst, at, got = 0.0, np.float32(0), np.empty(CHUNK, np.float32)
    with np.errstate(all="ignore"):
        for start in range(0, 2**32, CHUNK):
            x = np.arange(start, start + CHUNK, dtype=np.uint32).view(np.float32)
            loop(x, got)
            exact = exact_function(x.astype(np.float64))
            exact[np.abs(x) > LIMIT.get(name, np.inf)] = np.nan
            if name == "exp":  # what is below its least result is 0
                exact[exact < 2.0 ** (1.5 - FLOAT.bias)] = 0.0
            errors = errors_in_ulp(got, exact)
            if errors.max() > worst:
                worst, at = errors.max(), x[errors.argmax()]
    print(f"{name}: {worst:.4f} ulp at {float(at).hex()}")
    assert worst <= elementary[name].max_ulp[1], f"{worst:.4f} ulp at {float(at).hex()}"
