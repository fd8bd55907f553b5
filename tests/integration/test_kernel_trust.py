"""Only a kernel that gave the reference's bits is used, or kept for another process."""

from __future__ import annotations

import threading
from pathlib import Path

from neun_py.spec import expression
from neun_py.spec.expression import Node, sym
from support import run_python

DISTRUSTING = """
import neun_py as neun, neun_py.kernels.verify as verify
checked = []
verify.agrees = lambda *args: bool(checked.append(1))
try:
    neun.Neuron("Iz", integrator="Euler").step(0.1)
except neun.NeunError as error:
    print("refused", len(checked), "differs from the plain reference" in str(error))
else:
    print("accepted", len(checked))
"""
TRUSTING = """
import neun_py as neun
from neun_py.kernels import compilations
neun.Neuron("Iz", integrator="Euler").step(0.1)
print(compilations())
"""


def test_a_kernel_that_differs_is_neither_used_nor_kept(tmp_path: Path) -> None:
    env: dict[str, str | None] = {"NEUN_CACHE_DIR": str(tmp_path / "kept")}
    for _ in range(2):  # the second process finds nothing that the first should have thrown away
        assert run_python(DISTRUSTING, env).split() == ["refused", "2", "True"]
    assert not list(tmp_path.rglob("*.code"))
    assert run_python(TRUSTING, env).split() == ["1"]
    assert run_python(TRUSTING, env).split() == ["0"]


def test_a_run_kernel_with_wrong_spikes_is_found() -> None:
    code = """
import neun_py as neun
from neun_py.kernels.compile import compiled
from neun_py.kernels.verify import agrees
shape = neun.Neuron("Iz").shape
source = shape.source("run")
late = source.replace("steps + k)", "steps + k + 1)")
skewed = source.replace("before/(before - after)", "before/before")
for wrong in (source, late, skewed):
    call = compiled(wrong, "run", "i" * 11, "wrong").call
    print(agrees("run", call, shape.model, shape.integrator, shape.layout, [29.9, -13.0]))
"""
    assert run_python(code).split() == ["True", "False", "False"]


def test_threads_make_one_node_of_one_expression() -> None:
    for turn in range(50):
        barrier = threading.Barrier(4)
        found: list[Node] = []

        def make(barrier: threading.Barrier = barrier, found: list[Node] = found, turn: int = turn) -> None:
            barrier.wait()
            found.append(expression.add(sym(f"x{turn}"), sym(f"y{turn}")))

        threads = [threading.Thread(target=make) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len({id(node) for node in found}) == 1
