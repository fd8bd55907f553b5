"""The suites by name, and how one is measured."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

from neun_py.errors import UnknownNameError
from neun_py.studies.benchmarking.figure import Result, Unmeasured
from neun_py.studies.benchmarking.machine import machine
from neun_py.studies.benchmarking.timing import Contest, rounds

__all__ = ["Report", "suite_names", "take"]

_SUITES = {"populations": "neun_py.studies.benchmarking.populations"}
"""Where each suite is. It has `contests(folder, scale)` and `spike_errors()`."""
_OWN = {"cobahh": "neun_py.studies.benchmarking.cobahh"}
"""Suites that measure in a manner of their own: they have `take(seconds, progress)`, which gives the Report."""
_FULL = 15.0
"""Seconds from which on turns are as long as they should be."""


@dataclass
class Report:
    """What a suite came to.

    Attributes
    ----------
    suite : str
        Its name.
    seconds : float
        How long it took.
    results : list of Result
        What was measured.
    unmeasured : list of Unmeasured
        What was not, and why.
    machine : mapping
        Where.
    date : str
        When, in ISO 8601.
    facts : mapping
        What else the plain form says.
    """

    suite: str
    seconds: float = 0.0
    results: list[Result] = field(default_factory=list)
    unmeasured: list[Unmeasured] = field(default_factory=list)
    machine: Mapping[str, Any] = field(default_factory=machine)
    date: str = field(default_factory=lambda: datetime.now(UTC).isoformat(timespec="seconds"))
    facts: Mapping[str, Any] = field(default_factory=dict)

    def plain(self) -> dict[str, Any]:
        """Give it as what JSON knows."""
        return {
            "suite": self.suite, "date": self.date, "seconds": self.seconds, "machine": dict(self.machine),
            **self.facts,
            "figures": [result.plain() for result in self.results],
            "unmeasured": [one.plain() for one in self.unmeasured],
        }  # fmt: skip


def suite_names() -> tuple[str, ...]:
    """Give the names of the suites."""
    return (*_SUITES, *_OWN)


def take(
    name: str = "populations",
    *,
    seconds: float = 40.0,
    accuracy: Callable[[], list[Result]] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Report:
    """Measure a suite on this machine.

    Parameters
    ----------
    name : str, optional
        Which.
    seconds : float, optional
        About how long, compiling included; some rounds are measured in any case. In a short time turns are short,
        and what they give is rough.
    accuracy : callable, optional
        Gives the results on accuracy; the suite's own unless given.
    progress : callable, optional
        It is called with (done, all) now and then, in hundredths of the time.

    Raises
    ------
    UnknownNameError
        If there is no such suite.
    """
    if name in _OWN:
        report: Report = import_module(_OWN[name]).take(seconds=seconds, progress=progress)
        return report
    if name not in _SUITES:
        raise UnknownNameError("suite of benchmarks", name, suite_names())
    begin = time.perf_counter()

    def tell() -> None:
        if progress is not None:
            done = int(100 * (time.perf_counter() - begin) / seconds)
            progress(min(done, 99), 100)

    suite = import_module(_SUITES[name])
    found = Report(name)
    with tempfile.TemporaryDirectory() as folder:
        contests: list[Contest] = []
        for made in _made(suite.contests(Path(folder), min(seconds / _FULL, 1.0)), tell):
            if isinstance(made, Unmeasured):
                found.unmeasured.append(made)
            else:
                contests.append(made)
        exact = (accuracy or suite.spike_errors)()
        rounds(contests, begin + seconds, tell)
    found.results = [result for contest in contests for result in contest.results()] + exact
    found.seconds = time.perf_counter() - begin
    return found


def _made(all_of_them: Iterator[Contest | Unmeasured], report: Callable[[], None]) -> Iterator[Contest | Unmeasured]:
    """Warm each contest up as soon as it is made."""
    for made in all_of_them:
        if isinstance(made, Contest):
            made.warm_up()
        yield made
        report()
