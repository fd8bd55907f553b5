"""The elementary functions of one argument at every Float there is, compiled, against binary64.

NumPy's functions of binary64 err by about 2**-29 units in the last place of a Float, which is nothing here.
Run with ``pytest -m exhaustive tests/numerics/test_every_float.py``; it takes about an hour.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numba import njit

from neun_py.kernels.elementary import as_function, elementary
from neun_py.kernels.writer import Writer, header
from neun_py.lower.precision import FLOAT

CHUNK = 2**22
NUMPY_NAMES = {"atan": "arctan"}
LIMIT = {"sin": 2.0**16, "cos": 2.0**16, "tan": 2.0**16}
Array = np.ndarray[Any, Any]


def compiled(name: str, folder: Path) -> Any:
    """Give a function from an array into an array."""
    path = folder / f"every_{name}.py"
    source = f"{header(name)}\n\n{Writer(FLOAT, [name]).function(as_function(name, FLOAT))}\n"
    path.write_text(source, encoding="utf-8")
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    function = getattr(module, name)

    @njit(error_model="numpy")
    def loop(x: Array, result: Array) -> None:
        for i in range(x.size):
            result[i] = function(x[i])

    return loop


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
def test_every_float(name: str, tmp_path: Path) -> None:
    loop, exact_function = compiled(name, tmp_path), getattr(np, NUMPY_NAMES.get(name, name))
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
