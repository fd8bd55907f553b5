"""What runs many simulations: a scan of one quantity, several models side by side."""

from __future__ import annotations

from neun_py.studies.comparison import compare
from neun_py.studies.scanning import scan

__all__ = ["compare", "scan"]
