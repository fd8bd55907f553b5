"""Makes `support` importable from every folder of tests, and gives the tests of the contract their cases."""

from __future__ import annotations

import pytest


def pytest_configure(config: pytest.Config) -> None:
    """Make the mark known that `tests/contract/cases.py` puts on the tests of the contract."""
    config.addinivalue_line("markers", "every_case: runs for the models, integrators and precisions that are enrolled")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give a test its cases: those of every day, and the full product, tens of thousands, where it is asked for."""
    if metafunc.definition.get_closest_marker("every_case"):
        from cases import enrolled  # which the test has imported, so it can be

        expression = metafunc.config.getoption("markexpr")
        metafunc.parametrize("case", enrolled(exhaustive="not exhaustive" not in expression))
