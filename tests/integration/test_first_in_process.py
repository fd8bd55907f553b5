"""The first neuron of a process is as any other: nothing that it needs is found only after something else was made."""

from __future__ import annotations

import neun_py as neun
from support import run_python

RUN = """
import neun_py as neun
neuron = neun.Neuron("FHN", integrator={name!r})
neuron.run(2.0, 0.05, input=0.5, record=())
print(list(neuron.state.values()))
"""


def test_a_method_that_remembers_may_come_first() -> None:
    """Once its layout was made before what says that it remembers something was imported."""
    later = [neun.Neuron("FHN", integrator=name) for name in ("RK4", "AB2")][1]
    later.run(2.0, 0.05, input=0.5, record=())
    assert run_python(RUN.format(name="AB2")) == str(list(later.state.values()))
