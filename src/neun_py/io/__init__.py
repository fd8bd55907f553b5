"""Files in and out: a run's Dataset to .nc, .zarr and .csv, and from .nc and .zarr back.

A file appears whole or not at all. What is read is parsed, never evaluated.
"""

from __future__ import annotations

from neun_py.io.files import ENDINGS, check, ending, read, write

__all__ = ["ENDINGS", "check", "ending", "read", "write"]
