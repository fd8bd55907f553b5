"""What runs many simulations: a scan of one quantity, several models side by side."""

from __future__ import annotations

from neun_py.studies.compare import compare
from neun_py.studies.scan import scan

__all__ = ["compare", "scan"]
