"""A network of Brian2 as a C++ standalone program that is built once and run for many seeds."""

from __future__ import annotations

import argparse
import importlib
import os
import tempfile
import time
from collections.abc import Callable
from typing import Any

import numpy as np
from brian2_hh import FAST
from network_runs import STEP, serve

__all__ = ["measure"]

# Brian2 writes the seed into the program: read from the environment instead, other seeds need no other build
_SEED = 'brian::_random_generators[0].seed(strtoul(getenv("NETWORK_SEED"), NULL, 10));'


def measure(chosen: argparse.Namespace, cells: int, make: Callable[[Any], tuple[Any, Any]]) -> None:
    """Build what `make` gives of the module brian2, a Network and its SpikeMonitor, and serve the seeds.

    The time is what the program itself says that its run took: no build, no drawing of connections, no
    reading and writing of arrays is in it. It has one thread.
    """
    brian2: Any = importlib.import_module("brian2")  # not by a statement: the project's own environment has no brian2
    if chosen.flags == "fast":
        brian2.prefs.codegen.cpp.extra_compile_args_gcc = FAST
    with tempfile.TemporaryDirectory() as folder:
        begin = time.perf_counter()
        brian2.set_device("cpp_standalone", build_on_run=False, directory=folder)
        brian2.defaultclock.dt = STEP * brian2.ms
        device = brian2.get_device()
        device.insert_code("main", _SEED)
        network, monitor = make(brian2)
        network.run(chosen.duration * brian2.ms, namespace={})
        device.build(directory=folder, compile=True, run=False)
        facts = {
            "peer": "Brian2",
            "version": brian2.__version__,
            "build_seconds": time.perf_counter() - begin,
            "note": "C++ standalone; " + " ".join(brian2.prefs.codegen.cpp.extra_compile_args_gcc),
        }

        def run(seed: int) -> tuple[float, float, Any, Any]:
            os.environ["NETWORK_SEED"] = str(seed)
            begin = time.perf_counter()
            device.run(folder, with_output=False, run_args=[])
            whole = time.perf_counter() - begin
            seconds = float(device._last_run_time)
            return seconds, whole - seconds, np.array(monitor.i[:]), np.array(monitor.t[:] / brian2.ms)

        serve(chosen, facts, cells, run)
        brian2.device.reinit()  # or it tells at exit that the folder is gone
