"""Brian2: the neurons of hh_neurons.py as a C++ standalone program; one JSON line with ns per neuron-step.

Run it with the Python of an environment made by ``environments.py``; it needs a C++ compiler and make. The time is what
the program itself says that its run took: neither the build nor the reading and writing of arrays is in it.
"""

from __future__ import annotations

import importlib
import tempfile
from typing import Any

import hh_neurons
import numpy as np

# Two things in Brian2's own flags keep gcc from vectorising the loop over the neurons: it gives up where it must check
# more than ten pairs of arrays for overlap, and -fno-finite-math-only hides the vector exp of libmvec.
FAST = ["-w", "-O3", "-ffast-math", "-march=native", "-std=c++11", "--param=vect-max-version-for-alias-checks=1000"]

# Brian2 keeps the names i and cm for itself
NAMES = {"i": "current", "cm": "capacity"}
EQUATIONS = """
dv/dt = (current - gl*(v - vl) - gna*m**3*h*(v - vna) - gk*n**4*(v - vk))/capacity/ms : 1
dh/dt = (ah*(1 - h) - bh*h)/ms : 1
dm/dt = (am*(1 - m) - bm*m)/ms : 1
dn/dt = (an*(1 - n) - bn*n)/ms : 1
ah = 0.07*exp(-(v + 65)/20) : 1
bh = 1/(exp(-(v + 35)/10) + 1) : 1
am = 0.1*-(v + 40)/(exp(-(v + 40)/10) - 1) : 1
bm = 4*exp(-(v + 65)/18) : 1
an = 0.01*-(v + 55)/(exp(-(v + 55)/10) - 1) : 1
bn = 0.125*exp(-(v + 65)/80) : 1
"""


def main() -> None:
    chosen = hh_neurons.options(__doc__, rounds=7)
    brian2: Any = importlib.import_module("brian2")  # not by a statement: the project's own environment has no brian2
    brian2.prefs.core.default_float_dtype = np.float64 if chosen.precision == "double" else np.float32
    if chosen.flags == "fast":
        brian2.prefs.codegen.cpp.extra_compile_args_gcc = FAST
    values = {NAMES.get(name, name): value for name, value in hh_neurons.parameters(chosen.neurons).items()}
    with tempfile.TemporaryDirectory() as folder:
        brian2.set_device("cpp_standalone", build_on_run=False, directory=folder)
        brian2.defaultclock.dt = hh_neurons.STEP * brian2.ms
        equations = EQUATIONS + "".join(f"{name} : 1 (constant)\n" for name in values)
        group = brian2.NeuronGroup(chosen.neurons, equations, method="rk4", namespace={})
        for name, value in {**values, **hh_neurons.INITIAL}.items():
            setattr(group, name, value)
        network = brian2.Network(group)
        network.run(chosen.steps * brian2.defaultclock.dt, namespace={})
        device = brian2.get_device()
        device.build(directory=folder, compile=True, run=False)
        pinned = hh_neurons.pin()  # not before: the build may use every CPU
        seconds = []
        for _ in range(chosen.rounds):  # each starts again from the initial values
            device.run(folder, with_output=False, run_args=[])
            seconds.append(float(device._last_run_time))
        v = np.array(group.v[:])
        flags = " ".join(brian2.prefs.codegen.cpp.extra_compile_args_gcc)
        hh_neurons.report("Brian2", brian2.__version__, chosen, seconds, v, f"{pinned}; C++ standalone; {flags}")
        brian2.device.reinit()  # or it tells at exit that the folder is gone


if __name__ == "__main__":
    main()
