"""What the package costs on this machine: figures measured in turns, as ratios, with what they should reach.

`neun bench` shows them; `benchmarks/populations.py` adds the peers and writes what the documentation shows.
"""

from __future__ import annotations

from neun_py.studies.benchmarking.figure import Figure, Result
from neun_py.studies.benchmarking.machine import machine
from neun_py.studies.benchmarking.suites import Report, suite_names, take

__all__ = ["Figure", "Report", "Result", "machine", "suite_names", "take"]
