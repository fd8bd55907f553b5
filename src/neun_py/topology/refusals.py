"""What several rules refuse, in the same words."""

from __future__ import annotations

from neun_py.errors import ArgumentError
from neun_py.topology.ends import Ends

__all__ = ["needs_a_direction", "needs_one_population"]


def needs_a_direction(rule: str, ends: Ends, itself: bool) -> None:
    """Refuse to connect cells with themselves where a connection acts on both its ends."""
    if itself and ends.once:
        raise ArgumentError(
            f"{rule}: a connection that acts on both its ends does nothing between a cell and itself; "
            "leave self_connections=True out"
        )


def needs_one_population(rule: str, ends: Ends) -> None:
    """Refuse two populations."""
    if not ends.same:
        raise ArgumentError(
            f"{rule} connects the cells of one population; between two, use one_to_one, by_distance or from_arrays"
        )
