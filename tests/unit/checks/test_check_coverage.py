"""Every check has its tests: a file for a valid and an invalid model."""

from __future__ import annotations

from pathlib import Path

import pytest

from neun_py.spec.checks import checks

NAMES = [module.__name__.rpartition(".")[2] for module in checks()]


@pytest.mark.parametrize("name", NAMES)
def test_every_check_has_its_test_file(name: str) -> None:
    file = Path(__file__).with_name(f"test_check_{name}.py")
    assert file.exists(), f"write {file.name}: a valid model and an invalid one, with the cause, the fix and the place"
    assert "refus" in file.read_text()
    assert "declare(" in file.read_text()


def test_every_check_says_what_it_refuses() -> None:
    for module in checks():
        assert module.__doc__
        assert (module.check.__doc__ or "").startswith("Refuse ")
        assert getattr(module, "STAGE", 1) in range(6)
