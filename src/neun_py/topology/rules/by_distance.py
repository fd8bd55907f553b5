"""Connections of cells in space, by their distance."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError, ArgumentTypeError
from neun_py.topology.checks import positive, probability, seed, switch
from neun_py.topology.connections import Connections, joined
from neun_py.topology.draws import COINS, GAPS, Source, decided
from neun_py.topology.ends import Ends, Pairs
from neun_py.topology.gaps import chosen
from neun_py.topology.nearby import pairs_within
from neun_py.topology.refusals import needs_a_direction
from neun_py.topology.rule import Rule, RuleKind
from neun_py.topology.space import box_of, decided_by_bell, places, squared_distances

__all__ = ["by_distance"]


@dataclass(frozen=True, eq=False, repr=False)
class ByDistance(Rule):
    """Connect cells with a probability that depends on their distance.

    It is `p_max` times exp(-distance**2/(2 sigma**2)) with `sigma`; `p_max` times `probability` of the distance with
    that; `p_max` alone with neither. Beyond `radius`, if it is given, it is 0, and the work is that of the cells
    nearby; without one it is that of all pairs, or of the share `p_max` of them.

    Parameters
    ----------
    positions : array (cell, dimension) or (cell,)
        Where the presynaptic cells are; within one population, all cells.
    positions_post : array (cell, dimension) or (cell,), optional
        Where the postsynaptic cells are, if they are another population.
    probability : callable, optional
        Takes an array of distances and gives one of numbers from 0 to 1. The same bits everywhere need a function
        that has them: arithmetic and roots, not NumPy's exponential.
    sigma : float, optional
        The width of a Gaussian.
    p_max : float, optional
        The probability at distance 0.
    radius : float, optional
        Where connections end; a cell at this distance is within.
    box : float or array (dimension,), optional
        The lengths of a periodic box: the distance is that of the nearest images.
    seed : int, optional
        What the choice is made of.
    self_connections : bool, optional
        Whether within one population a cell may be connected to itself.
    """

    short_name: ClassVar[str] = "by_distance"
    positions: Any
    positions_post: Any = None
    probability: Callable[[npt.NDArray[np.float64]], Any] | None = None
    sigma: float | None = None
    p_max: float = 1.0
    radius: float | None = None
    box: Any = None
    seed: int = 0
    self_connections: bool = False

    def __post_init__(self) -> None:
        put = object.__setattr__
        put(self, "positions", places(self.positions, "by_distance: positions"))
        dimensions = self.positions.shape[1]
        if self.positions_post is not None:
            put(self, "positions_post", places(self.positions_post, "by_distance: positions_post"))
            if self.positions_post.shape[1] != dimensions:
                raise ArgumentError(
                    f"by_distance: positions have {dimensions} dimensions and positions_post "
                    f"{self.positions_post.shape[1]}; give both as many"
                )
        for name in ("sigma", "radius"):
            if getattr(self, name) is not None:
                put(self, name, positive(getattr(self, name), name))
        put(self, "p_max", probability(self.p_max, "p_max"))
        put(self, "box", box_of(self.box, dimensions))
        put(self, "seed", seed(self.seed))
        switch(self.self_connections, "self_connections")
        if self.probability is not None and not callable(self.probability):
            raise ArgumentTypeError(
                f"by_distance: probability is a function of the distance, not {self.probability!r}; "
                "p_max=0.1 with a radius is one probability within it"
            )
        if self.probability is not None and self.sigma is not None:
            raise ArgumentError("by_distance takes a function as probability or sigma, not both")
        if self.probability is None and self.sigma is None and self.radius is None:
            raise ArgumentError("by_distance: say how it depends on distance: probability=, sigma= or radius=")

    @property
    def description(self) -> str:
        """The rule in words."""
        if self.probability is not None:
            law = f"{self.p_max:g} times {getattr(self.probability, '__name__', self.probability)} of the distance"
        elif self.sigma is not None:
            law = f"{self.p_max:g} exp(-distance^2/(2 {self.sigma:g}^2))"
        else:
            law = f"{self.p_max:g}"
        where = "" if self.radius is None else f" within a radius of {self.radius:g}"
        around = "" if self.box is None else f", in a periodic box of {' by '.join(f'{x:g}' for x in self.box)}"
        return f"by distance: probability {law}{where}{around} (seed {self.seed})"

    def connected(self, ends: Ends) -> Connections:
        """Give the connections between ends that were checked."""
        needs_a_direction(self.short_name, ends, self.self_connections)
        post = self._fitting(ends)
        pairs = Pairs(ends, self.self_connections)
        return joined(self._thinned(pairs, post) if self.radius is None else self._near(pairs, post, self.radius))

    def _fitting(self, ends: Ends) -> npt.NDArray[np.float64]:
        """Give the positions of the postsynaptic cells."""
        if ends.same and self.positions_post is not None:
            raise ArgumentError("by_distance within one population takes its positions alone; leave positions_post out")
        if not ends.same and self.positions_post is None:
            raise ArgumentError("by_distance between two populations needs the positions of both: give positions_post")
        post = self.positions if ends.same else self.positions_post
        for name, array, size in (
            ("positions", self.positions, ends.pre_size),
            ("positions_post", post, ends.post_size),
        ):
            if len(array) != size:
                raise ArgumentError(f"by_distance: {name} has {len(array)} cells, and the population {size}")
        return np.asarray(post)

    def _thinned(self, pairs: Pairs, there: npt.NDArray[np.float64]) -> Iterator[tuple[Any, Any]]:
        """Choose pairs with the largest probability; of those, by what the distance leaves of it."""
        for numbers in chosen(self.p_max, len(pairs), Source(self.seed, pairs.ends.stream, GAPS)):
            pre, post = pairs.cells(numbers)
            squared = squared_distances(self.positions, pre, there, post, self.box)
            kept = self._decided(pairs.ends, pre, post, squared, 1.0)
            yield pre[kept], post[kept]

    def _near(self, pairs: Pairs, there: npt.NDArray[np.float64], radius: float) -> Iterator[tuple[Any, Any]]:
        """Choose of the pairs within the radius."""
        within = pairs_within(pairs.ends, pairs.itself, self.positions, there, self.box, radius)
        for pre, post, squared in within:
            kept = self._decided(pairs.ends, pre, post, squared, self.p_max)
            yield pre[kept], post[kept]

    def _decided(self, ends: Ends, pre: Any, post: Any, squared: npt.NDArray[np.float64], most: float) -> Any:
        """Whether pairs are connected, with `most` times what the distance says."""
        if not len(pre) or (most == 1.0 and self.sigma is None and self.probability is None):
            return slice(None)
        words = Source(self.seed, ends.stream, COINS).at(pre, post)
        if self.sigma is not None:
            return decided_by_bell(words, 0.5 * (squared / self.sigma / self.sigma), most)
        if self.probability is not None:
            return decided(words, most * _asked(self.probability, np.sqrt(squared)))
        return decided(words, most)


def _asked(probability_of: Callable[..., Any], distances: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Give what the function says of distances, checked."""
    said = np.asarray(probability_of(distances))
    if said.dtype.kind not in "bfiu" or said.shape not in ((), distances.shape):
        raise ArgumentTypeError(
            f"by_distance: the function gave {said.dtype} of shape {said.shape} for {len(distances)} distances; "
            "it gives one real number for each"
        )
    p = np.broadcast_to(said.astype(np.float64), distances.shape)
    wrong = np.flatnonzero(~((p >= 0.0) & (p <= 1.0)))
    if len(wrong):
        k = wrong[0]
        raise ArgumentError(f"by_distance: the probability at distance {distances[k]:g} is {p[k]}; it is from 0 to 1")
    return p


by_distance = RuleKind(ByDistance, "by distance", "none: a definition")
