"""A registry finds what its folder holds, once, and says what is near a name that nothing bears."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from neun_py.errors import ArgumentError, ArgumentTypeError, UnknownAttributeError, UnknownNameError
from neun_py.methods import Method, Tableau, integrators
from neun_py.spec.registry import Registry


@dataclass(frozen=True)
class Thing:
    name: str
    short_name: str


HH, HR = Thing("Hodgkin-Huxley", "HH"), Thing("Hindmarsh-Rose", "HR")


@pytest.fixture
def things() -> Registry[Thing]:
    registry = Registry("thing", type_=Thing)
    registry.register(HH)
    registry.register(HR)
    return registry


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A package with two modules, in the other order than their names."""
    package = tmp_path / "things_of_test"
    package.mkdir()
    (package / "__init__.py").write_text("")
    head = f"from {__name__} import Thing\n"
    (package / "zebra.py").write_text(head + "Z = Thing('Zebra', 'Z')\n")
    (package / "ant.py").write_text(
        head + "B = Thing('Bull ant', 'B')\nA = AGAIN = Thing('Ant', 'A')\n_HIDDEN = Thing('no', 'H')\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setitem(sys.modules, __name__, sys.modules[__name__])
    yield package
    for name in [name for name in sys.modules if name.startswith("things_of_test")]:
        del sys.modules[name]


def test_it_is_a_mapping_in_the_order_of_registration(things: Registry[Thing]) -> None:
    assert list(things) == ["HH", "HR"]
    assert dict(things) == {"HH": HH, "HR": HR}
    assert len(things) == 2
    assert things["HR"] is HR
    assert things.HR is HR
    strangers: list[object] = ["hh", 3, []]
    assert "HH" in things
    assert not any(x in things for x in strangers)
    assert things.get("HH") is HH
    assert things.get("XX") is None
    assert things.get("XX", HR) is HR


def test_an_unknown_name_is_refused_with_the_closest(things: Registry[Thing]) -> None:
    with pytest.raises(UnknownNameError) as caught:
        things["hh"]
    assert str(caught.value) == "there is no thing 'hh'; did you mean 'HH' or 'HR'?"
    assert type(caught.value) is UnknownNameError
    with pytest.raises(UnknownAttributeError) as asked_with_a_dot:
        things.XYZ  # noqa: B018
    assert str(asked_with_a_dot.value) == "there is no thing 'XYZ'; there are 'HH', 'HR'"
    with pytest.raises(UnknownNameError):
        things[3]  # type: ignore[index]


def test_python_may_ask_for_its_own_names(things: Registry[Thing]) -> None:
    assert not hasattr(things, "_repr_html_")
    with pytest.raises(AttributeError) as caught:
        things._nothing  # noqa: B018
    assert type(caught.value) is AttributeError
    assert {"HH", "HR", "register", "resolve", "keys"} <= set(dir(things))
    with pytest.raises(AttributeError):
        things.HH = HR  # type: ignore[attr-defined]


def test_it_prints_as_a_table(things: Registry[Thing]) -> None:
    things.register(Thing("Izhikevich", "Izhi"))
    assert repr(things).splitlines() == [
        "3 things", "  HH    Hodgkin-Huxley", "  HR    Hindmarsh-Rose", "  Izhi  Izhikevich",
    ]  # fmt: skip
    assert repr(Registry("thing", type_=Thing)) == "no things"


def test_a_short_name_belongs_to_one(things: Registry[Thing]) -> None:
    assert things.register(Thing("Hodgkin-Huxley", "HH")) is HH
    with pytest.raises(ArgumentError) as caught:
        things.register(Thing("Holy Hand", "HH"))
    assert str(caught.value) == ("the short name 'HH' belongs to the thing 'Hodgkin-Huxley'; give 'Holy Hand' another")
    assert len(things) == 2


@pytest.mark.parametrize("short_name", ["", "hh", "H-H", "H H", "2H", "HH\n", "_H", "Ärger", None])
def test_what_is_no_short_name(things: Registry[Thing], short_name: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        things.register(Thing("Some", short_name))
    assert str(caught.value) == (
        f"the thing 'Some' cannot have the short name {short_name!r}: "
        "write a capital letter followed by letters and digits"
    )


def test_only_its_type_is_registered(things: Registry[Thing]) -> None:
    with pytest.raises(ArgumentTypeError, match=r"^a registry of things holds Thing objects, got 3 of type int$"):
        things.register(3)  # type: ignore[arg-type]


def test_resolve(things: Registry[Thing]) -> None:
    stranger = Thing("Stranger", "S")
    assert things.resolve("HH") is HH
    assert things.resolve(stranger) is stranger
    with pytest.raises(UnknownNameError, match="did you mean 'HR' or 'HH'"):
        things.resolve("hr")
    with pytest.raises(ArgumentTypeError) as caught:
        things.resolve(3)  # type: ignore[arg-type]
    assert str(caught.value) == "expected the short name of the thing or a Thing, got 3 of type int"


def test_a_check_before_registration_can_refuse() -> None:
    seen: list[tuple[str, int]] = []

    def check(obj: Thing, registry: Registry[Thing]) -> None:
        seen.append((obj.short_name, len(registry)))
        if obj.short_name == "HR":
            raise ArgumentError("no")

    registry = Registry("thing", type_=Thing, before_register=check)
    registry.register(HH)
    with pytest.raises(ArgumentError, match="no"):
        registry.register(HR)
    assert list(registry) == ["HH"]
    assert seen == [("HH", 0), ("HR", 1)]


def test_a_folder_is_read_at_the_first_look(folder: Path) -> None:
    registry = Registry("thing", package=folder.name, type_=Thing)
    assert f"{folder.name}.ant" not in sys.modules
    assert list(registry) == ["B", "A", "Z"]
    registry.register(Thing("Last", "L"))
    assert list(registry) == ["B", "A", "Z", "L"]


def test_registering_reads_the_folder_first(folder: Path) -> None:
    registry = Registry("thing", package=folder.name, type_=Thing)
    with pytest.raises(ArgumentError, match="belongs to the thing 'Zebra'"):
        registry.register(Thing("Zed", "Z"))


def test_a_module_that_fails_is_tried_again(folder: Path) -> None:
    broken = folder / "broken.py"
    broken.write_text("raise RuntimeError('half written')\n")
    registry = Registry("thing", package=folder.name, type_=Thing)
    for _ in range(2):
        with pytest.raises(RuntimeError, match="half written"):
            list(registry)
    broken.unlink()
    assert list(registry) == ["B", "A", "Z"]


def test_two_threads_read_a_folder_once(folder: Path) -> None:
    (folder / "slow.py").write_text("import time\ntime.sleep(0.2)\n")
    registry = Registry("thing", package=folder.name, type_=Thing)
    found: list[list[str]] = []
    threads = [threading.Thread(target=lambda: found.append(list(registry))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [["B", "A", "Z"]] * 4


def test_the_integrators_are_their_folder() -> None:
    assert {"Euler", "RK4", "RK6", "ExpEuler"} <= set(integrators)
    assert all(isinstance(method, Method) for method in integrators.values())
    assert integrators.RK4 is integrators["RK4"]


def test_importing_the_methods_reads_no_method() -> None:
    code = (
        "import sys, neun_py.methods, neun_py.spec.units\n"
        "print([m for m in ('pint', 'neun_py.methods.rk4') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("name", ["Variable", "Parameter", "ConstructorArgs"])
def test_an_integrator_is_not_called_like_the_end_of_an_enumerations_name(name: str) -> None:
    rk4 = integrators["RK4"]
    assert isinstance(rk4, Tableau)
    method = replace(rk4, short_name=name)
    with pytest.raises(ArgumentError, match="choose another"):
        integrators.register(method)
    assert name not in integrators
