"""The step of a network changes: delays become steps, and the populations' clocks follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neun_py.runtime.delays import require_steps
from neun_py.runtime.time import checked_step, in_unit

if TYPE_CHECKING:
    from neun_py.runtime.network import Network

__all__ = ["accept_step", "require_step"]


def require_step(network: Network, h: object) -> float:
    """Check a step for every population and every delay; nothing changes.

    Raises
    ------
    ArgumentError, ArgumentTypeError
        If it is no step, or a delay is no multiple of it.
    """
    unit = network.time_unit
    step = checked_step(h, unit)
    for p in network.populations.values():
        checked_step(in_unit(step, unit, p.model.time_unit), p.model.time_unit, p.shape.precision)
    for name, projection in network.projections.items():
        require_steps(projection.delays, step, name, unit, between=network.delays == "interpolate")
    return step


def accept_step(network: Network, h: object) -> float:
    """Check a step; time goes on from here with it."""
    step = require_step(network, h)
    if step != network._clock.h:
        network._engine().begin_steps(step)  # spikes under way keep their times, or it is refused
        network._clock = network._clock.stepping(step, network._taken)
        for p in network.populations.values():
            p._accept_step(in_unit(step, network.time_unit, p.model.time_unit))
    return step
