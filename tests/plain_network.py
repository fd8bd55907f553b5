"""A network in plain NumPy: no pooling, no sharing, nothing clever: what the engine of networks is compared with.

It is written from the meaning of a step alone and shares no code with the engine. Every connection has a state
of its own; one Runge-Kutta step advances all neurons and all connections together.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

import neun_py as neun
from neun_py.methods.tableau import Tableau
from neun_py.runtime.time import in_unit
from plain_formulas import Array
from plain_parts import Cells, Joints

__all__ = ["PlainNetwork"]

Points = Sequence[Array]


class PlainNetwork:
    """A network's twin, made before its first step.

    Attributes
    ----------
    cells, joints : dict
        Populations and projections by name, with their states.
    spikes : list of (int, str, int)
        The step, the population and the neuron of each spike.
    """

    def __init__(self, network: neun.Network) -> None:
        self.network, self.steps, self.h = network, 0, 0.0
        self.cells = {name: Cells(name, p) for name, p in network.populations.items()}
        self.joints = {
            name: Joints(p, self.cells[p.pre], self.cells[p.post]) for name, p in network.projections.items()
        }
        self.spikes: list[tuple[int, str, int]] = []
        self._spiked = {name: np.zeros(cells.y.shape[1], bool) for name, cells in self.cells.items()}
        self.input: dict[str, Any] = {}

    def run(self, count: int, h: float) -> None:
        """Take some steps with the constant input `input`, by population."""
        with np.errstate(all="ignore"):
            for _ in range(count):
                self.step(h)

    def step(self, h: float) -> None:
        """Take a step."""
        if not self.h:
            self._begin(h)
        assert h == self.h
        for joints in self.joints.values():
            joints.arrive(self.steps)
        for joints in self.joints.values():
            joints.post_spikes(self._spiked[joints.post.name])
        currents = {name: np.array(np.broadcast_to(self.input.get(name, 0.0), cells.y.shape[1:]), float)
                    for name, cells in self.cells.items()}  # fmt: skip
        new = (self._held if self.network.coupling == "held" else self._at_stages)(currents)
        for name, cells in self.cells.items():
            self._spiked[name] = cells.finish(new[name])
            self.spikes += [(self.steps, name, int(k)) for k in np.flatnonzero(self._spiked[name])]
        for joints in self.joints.values():
            joints.look(self._spiked)
        self.steps += 1

    def _begin(self, h: float) -> None:
        self.h, unit = h, self.network.time_unit
        for cells in self.cells.values():
            cells.h = in_unit(h, unit, cells.model.time_unit)
        for joints in self.joints.values():
            joints.begin(in_unit(h, unit, joints.synapse.time_unit), h, self.network.delays == "interpolate")
            joints.was = joints.condition()

    # -- coupling at the stages ------------------------------------------------------------------------------

    def _at_stages(self, external: Mapping[str, Array]) -> dict[str, Array]:
        """Advance everything together; populations of another integrator, which events alone reach, apart."""
        found: dict[str, Array] = {}
        pulses = {name: joints.pulses() for name, joints in self.joints.items()}
        methods = {name: cells.population.shape.integrator for name, cells in self.cells.items()}
        for method in dict.fromkeys(methods.values()):
            assert isinstance(method, Tableau)
            cells = [c for name, c in self.cells.items() if methods[name] == method]
            joints = [j for j in self.joints.values() if methods[j.post.name] == method]
            slopes = self._together(cells, joints, external, pulses)
            parts: list[Any] = [*cells, *joints]
            new = runge_kutta(method, slopes, [p.y for p in parts], [p.h for p in parts])
            found |= {c.name: y for c, y in zip(cells, new[: len(cells)], strict=True)}
            for joint, y in zip(joints, new[len(cells) :], strict=True):
                joint.y = y
        return found

    @staticmethod
    def _together(
        cells: list[Cells],
        joints: list[Joints],
        external: Mapping[str, Array],
        pulses: Mapping[str, Mapping[str, Array]],
    ) -> Callable[[Points], list[Array]]:
        """Give the right-hand side of some populations and the connections to them."""

        def slopes(points: Points) -> list[Array]:
            y = {c.name: point for c, point in zip(cells, points[: len(cells)], strict=True)}
            currents = {c.name: external[c.name].copy() for c in cells}
            flows = []
            for joint, own in zip(joints, points[len(cells) :], strict=True):
                pre = y[joint.pre.name] if joint.reads_pre else joint.pre.y
                names = {**joint.names(own, pre, y[joint.post.name]), **pulses[joint.projection.name]}
                joint.add_currents(names, currents)
                flows.append(joint.slopes(names))
            return [*(c.slopes(y[c.name], currents[c.name]) for c in cells), *flows]

        return slopes

    # -- coupling held over the step -------------------------------------------------------------------------

    def _held(self, external: Mapping[str, Array]) -> dict[str, Array]:
        """Advance the connections with the neurons' values held, then the neurons with the currents held."""
        currents = {name: np.zeros(cells.y.shape[1]) for name, cells in self.cells.items()}
        for joints in self.joints.values():
            self._advance_held(joints)
            names = {**joints.names(joints.y, joints.pre.y, joints.post.y), **dict.fromkeys(joints.left, 0.0)}
            joints.add_currents(names, currents)
        found = {}
        for name, cells in self.cells.items():
            current = currents[name] + external[name]

            def slopes(y: Points, cells: Cells = cells, current: Array = current) -> list[Array]:
                return [cells.slopes(y[0], current)]

            method = cells.population.shape.integrator
            assert isinstance(method, Tableau)
            (found[name],) = runge_kutta(method, slopes, [cells.y], [cells.h])
        return found

    @staticmethod
    def _advance_held(joints: Joints) -> None:
        """Advance the states of connections; where a pulse ends within the step, it is divided there."""
        method, h = joints.post.population.shape.integrator, joints.h
        assert isinstance(method, Tableau)
        assert len(joints.left) <= 1  # pulses of different lengths would divide it more than once
        first = np.zeros(joints.count)
        for left in joints.left.values():
            first = np.where(h - left < 1e-9 * h, h, np.maximum(left, 0.0))
        for length, released in ((first, 1.0), (h - first, 0.0)):
            values = {name: released * joints.parameters[pulse.value] for name, pulse in joints.synapse.pulses.items()}

            def slopes(y: Points, values: dict[str, Array] = values) -> list[Array]:
                return [joints.slopes({**joints.names(y[0], joints.pre.y, joints.post.y), **values})]

            (joints.y,) = runge_kutta(method, slopes, [joints.y], [length])
        for name, left in joints.left.items():
            rest = np.maximum(left - h, 0.0)
            joints.left[name] = np.where(rest < 1e-9 * h, 0.0, rest)


def runge_kutta(method: Tableau, slopes: Callable[[Points], list[Array]], y: Points, h: Sequence[Any]) -> list[Array]:
    """Take a step of several arrays together, each with the step in its own unit of time, or one for each member."""
    found: list[list[Array]] = []
    for row in method.a:
        found.append(slopes(_advanced(y, h, row, found)))
    return _advanced(y, h, method.b, found)


def _advanced(y: Points, h: Sequence[Any], weights: Sequence[Any], slopes: Sequence[list[Array]]) -> list[Array]:
    points = []
    for i, (own, step) in enumerate(zip(y, h, strict=True)):
        change = sum((float(w) * k[i] for w, k in zip(weights, slopes, strict=True) if w), np.zeros_like(own))
        points.append(own + step * change)
    return points
