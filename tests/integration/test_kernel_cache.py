"""Compiled kernels are kept on disk, shared by processes, and survived when they are damaged."""

from __future__ import annotations

import ast
import ctypes
import os
import stat
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import neun_py as neun
from neun_py.errors import CacheWarning, UnknownNameError
from neun_py.kernels import compile as compiling
from neun_py.kernels import source
from neun_py.kernels.cache import cache_folder
from neun_py.kernels.compile import compilations
from support import finished, run_python, start_python

SMALL = '''"""A kernel for the tests.{remark}"""

from neun_py.kernels.primitives import *


@kernel(releases_gil=False)
def add_up(address, x):
    store(address, 0, load(0.0, address, 0) + x)
    return 7
'''
CHILD = """
import warnings
warnings.simplefilter("error")
import neun_py as neun
from neun_py.kernels import compilations
neuron = neun.Neuron("HR", integrator="Euler")
ds = neuron.run(100.0, 0.01, record="x")
neuron.step(0.01)
print(compilations(), float(ds.x.sum()).hex(), neuron["x"].hex())
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder for the cache, and a process that has compiled nothing."""
    monkeypatch.setenv("NEUN_CACHE_DIR", str(tmp_path / "kept" / "here"))
    monkeypatch.setattr(compiling, "_kernels", {})
    return tmp_path / "kept" / "here"


def forget_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiling, "_kernels", {})


def add_up(text: str = SMALL) -> Any:
    return compiling.compiled(text.replace("{remark}", ""), "add_up", "id", "small")


def works(kernel: Any) -> bool:
    number = ctypes.c_double(1.5)
    return bool(kernel.call(ctypes.addressof(number), 2.0) == 7 and number.value == 3.5)


def test_the_folder_is_the_one_that_is_asked_for(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert cache_folder() == folder
    assert not folder.exists()
    before = compilations()
    kernel = add_up()
    assert works(kernel)
    assert compilations() == before + 1
    assert sorted(f.suffix for f in folder.iterdir()) == [".code", ".py"]
    assert all(stat.S_IMODE(f.stat().st_mode) == 0o600 for f in folder.iterdir())
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert add_up() is kernel

    forget_loaded(monkeypatch)
    assert works(add_up())
    assert compilations() == before + 1


def test_without_the_variable_it_is_the_users_cache_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NEUN_CACHE_DIR", raising=False)
    assert cache_folder().name == "neun_py"


def test_a_changed_source_is_another_file(folder: Path) -> None:
    assert works(add_up())
    first = {f.name for f in folder.glob("*.py")}
    changed = SMALL.replace("{remark}", " Changed.")
    assert works(add_up(changed))
    assert {f.name for f in folder.glob("*.py")} > first
    assert len(list(folder.glob("*.py"))) == 2


COUNTED = '''
from pathlib import Path
import neun_py.kernels.compile as c
source = """from neun_py.kernels.primitives import *
@kernel(releases_gil=False)
def f(a, b):
    return int(a + b)
"""
kernel = c.compiled(source, "f", SIGNATURE, "sum")
print(c.compilations(), kernel.call(1, 2))
'''


def test_code_of_another_processor_level_or_kind_of_argument_is_another_file(folder: Path) -> None:
    chosen: list[dict[str, str | None]] = [
        {}, {"NEUN_OPTIMISATION": "0"}, {"NEUN_CPU": "generic", "NEUN_CPU_FEATURES": ""},
    ]  # fmt: skip
    code = COUNTED.replace("SIGNATURE", "'ii'")
    for k, env in enumerate(chosen):
        assert run_python(code, {"NEUN_CACHE_DIR": str(folder), **env}).split() == ["1", "3"]
        assert len(list(folder.glob("*.ii.code"))) == k + 1
    assert run_python(code.replace("'ii'", "'dd'"), {"NEUN_CACHE_DIR": str(folder)}).split() == ["1", "3"]
    assert len(list(folder.glob("*.dd.code"))) == 1


def test_a_level_that_there_is_not_is_refused(folder: Path) -> None:
    code = COUNTED.replace("SIGNATURE", "'ii'").replace("kernel = c", "try:\n    c").replace(
        "print(c.compilations(), kernel.call(1, 2))", "except c.NeunError as error:\n    print(error)"
    )  # fmt: skip
    env: dict[str, str | None] = {"NEUN_CACHE_DIR": str(folder), "NEUN_OPTIMISATION": "fast"}
    assert "NEUN_OPTIMISATION is 'fast'" in run_python(code, env)


def half(content: bytes) -> bytes:
    return content[: len(content) // 2]


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "emptied": lambda content: b"",
    "cut": half,
    "last byte lost": lambda content: content[:-1],
    "garbage": lambda content: b"garbage" * 100,
}


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("suffix", [".py", ".code"])
def test_a_damaged_file_is_survived(folder: Path, suffix: str, damage: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert works(add_up())
    files = list(folder.rglob(f"*{suffix}"))
    assert files
    for file in files:
        file.write_bytes(DAMAGES[damage](file.read_bytes()))
    forget_loaded(monkeypatch)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", CacheWarning)
        assert works(add_up())

    # Whatever was damaged is whole again, at the latest for the process after the next.
    forget_loaded(monkeypatch)
    assert works(add_up())
    forget_loaded(monkeypatch)
    before = compilations()
    assert works(add_up())
    assert compilations() == before


def blocked_by_a_file(folder: Path) -> Path:
    folder.parent.mkdir(parents=True)
    folder.write_text("a file stands where the folder should be")
    return folder


def below_a_file(folder: Path) -> Path:
    folder.parent.parent.mkdir(parents=True, exist_ok=True)
    folder.parent.write_text("a file stands where a folder above should be")
    return folder


@pytest.mark.parametrize("block", [blocked_by_a_file, below_a_file])
def test_a_folder_that_cannot_be_written(folder: Path, block: Callable[[Path], Path]) -> None:
    block(folder)
    before = compilations()
    with pytest.warns(CacheWarning, match="compiled code cannot be kept") as caught:
        kernel = add_up()
    assert "Set NEUN_CACHE_DIR to a folder that you can write to" in str(caught[0].message)
    assert str(folder) in str(caught[0].message)
    assert works(kernel)
    assert compilations() == before + 1


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="folders have no such rights here")
def test_a_folder_that_others_may_write_to_is_not_trusted(folder: Path) -> None:
    folder.mkdir(parents=True)
    folder.chmod(0o777)
    with pytest.warns(CacheWarning, match="others may write to it"):
        assert works(add_up())
    assert not list(folder.iterdir())


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives folders away")
def test_a_strangers_folder_is_not_trusted(folder: Path) -> None:
    folder.mkdir(parents=True)
    os.chown(folder, 12345, 12345)
    with pytest.warns(CacheWarning, match="is another user's, or others may write to it"):
        assert works(add_up())
    assert list(folder.iterdir()) == []


def test_a_simulation_without_a_cache_is_right(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    code = CHILD.replace('simplefilter("error")', 'simplefilter("ignore")')
    counted, *without = run_python(code, {"NEUN_CACHE_DIR": str(tmp_path / "file" / "below")}).split()
    assert counted == "2"
    assert without == run_python(CHILD).split()[1:]


def test_processes_that_start_together_and_those_after_them(tmp_path: Path) -> None:
    env = {"NEUN_CACHE_DIR": str(tmp_path / "cache")}
    code = CHILD.replace('ds = neuron.run(100.0, 0.01, record="x")', "").replace("float(ds.x.sum()).hex(), ", "")
    together = [finished(process).split() for process in [start_python(code, env) for _ in range(6)]]
    assert len({tuple(results) for _, *results in together}) == 1
    assert {int(count) for count, *_ in together} <= {0, 1}
    run_python(code, env)
    assert run_python(code, env).split() == ["0", *together[0][1:]]
    assert not list((tmp_path / "cache").glob(".new_*"))


def test_new_numbers_compile_nothing() -> None:
    neuron = neun.Neuron("HR", integrator="Euler")
    neuron.run(1.0, 0.01, record=("x", "y"))
    neuron.step(0.01)
    before = compilations()
    for k in range(5):
        neuron["e"] = 2.0 + k / 10
        neuron["x"] = -1.0 + k / 10
        neuron.step(0.01 + k / 1000)
        neuron.run(0.1 * k, 0.01 / (k + 1), input=0.1 * k, every=k + 1, record=("y", "x", "z", "I"))
    other = neun.Neuron("HR", integrator="Euler", e=3.3)
    noise = np.random.default_rng(1).standard_normal(20)
    other.run(0.2, 0.01, input=noise, record=())
    other.run(0.2, 0.01, input=lambda t: 0.1 * t, spikes=False)
    other.copy().step(0.5)
    neun.HRDoubleEuler().step(0.01)
    assert compilations() == before


def test_the_source_lies_beside_its_code(folder: Path) -> None:
    kernel = add_up()
    (path,) = folder.glob("*.py")
    assert path.read_text() == kernel.source == SMALL.replace("{remark}", "")


def test_what_is_no_number_is_refused_and_not_read_as_one(folder: Path) -> None:
    call = add_up().call
    for wrong in (("address", 1.0), (0, "x"), (1.5, 1.0), (2**70, 1.0)):
        with pytest.raises((TypeError, OverflowError)):
            call(*wrong)
    with pytest.raises(TypeError):
        call(0)


def test_a_kernel_shows_its_machine_code(folder: Path) -> None:
    kernel = add_up()
    assert "define dso_local i64 @add_up(i64 %a0, double %a1)" in kernel.llvm()
    assert "add_up:" in kernel.assembly()


@pytest.mark.parametrize("kernel", ["step", "run"])
@pytest.mark.parametrize("precision", ["double", "float"])
@pytest.mark.parametrize("model", list(neun.models))
def test_the_source_is_python_that_can_be_read(model: str, precision: str, kernel: str) -> None:
    text = source(model, precision=precision, kernel=kernel)
    tree = ast.parse(text)
    defined = [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]
    assert defined[-1] == {"step": "step_once", "run": "run"}[kernel]
    assert "fma(" in text or not neun.models[model].parameters.keys() - {"threshold"}  # what adds nothing has none
    assert ast.get_docstring(tree, clean=True)
    assert max(map(len, text.splitlines())) < 700  # a call with every state and parameter of the largest model
    assert text == neun.Neuron(model, precision=precision).shape.source(kernel)
    for name in neun.models[model].variables:
        assert name in text


def test_the_source_of_an_unknown_kernel_is_refused() -> None:
    for given in ({"kernel": "stp"}, {"integrator": "RK44"}, {"precision": "doubel"}):
        with pytest.raises(UnknownNameError, match="did you mean"):
            source("HH", **given)
    with pytest.raises(UnknownNameError, match="'HH'"):
        source("HHH")
