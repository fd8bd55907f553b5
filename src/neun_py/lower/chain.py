"""The passes that every system goes through, in their order."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from neun_py.lower.arithmetic import to_arithmetic
from neun_py.lower.collect import collect
from neun_py.lower.exponentials import share_exponentials
from neun_py.lower.precision import Precision
from neun_py.lower.quotients import join_quotients
from neun_py.lower.reciprocals import turn_reciprocals
from neun_py.lower.shared_series import share_series
from neun_py.lower.sigmoids import turn_sigmoids
from neun_py.lower.singularities import remove_singularities
from neun_py.lower.system import System

__all__ = ["after_each_pass", "finished", "lowered", "smoothed"]

_Passes = tuple[tuple[str, Callable[[System], System]], ...]


def _earlier(precision: Precision) -> _Passes:
    return (
        ("remove singularities", lambda s: remove_singularities(s, precision)),
        ("turn sigmoids", turn_sigmoids),
    )


_LATER: _Passes = (
    ("collect", collect),
    ("turn reciprocals", turn_reciprocals),
    ("share exponentials", share_exponentials),
    ("join quotients", join_quotients),
    ("share series", share_series),
    ("to arithmetic", to_arithmetic),
)


def after_each_pass(system: System, precision: Precision) -> Iterator[tuple[str, System]]:
    """Give the system after every pass, with the pass's name."""
    for name, rule in (*_earlier(precision), *_LATER):
        system = rule(system)
        yield name, system


def lowered(system: System, precision: Precision) -> System:
    """Give the system after all passes."""
    return finished(smoothed(system, precision))


def smoothed(system: System, precision: Precision) -> System:
    """Give the system after the passes that make it finite wherever it has a value; then it may be differentiated."""
    for _, rule in _earlier(precision):
        system = rule(system)
    return system


def finished(system: System) -> System:
    """Give a smoothed system after the other passes."""
    for _, rule in _LATER:
        system = rule(system)
    return system
