"""What the tests of a review's findings share: neurons that fire when told to, and synapses made for one test."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

import neun_py as neun
from plain_network import PlainNetwork

__all__ = ["BOTH", "Driven", "H", "firing", "made", "require_plain", "states"]

H = 0.125
"""The step: a sum of powers of two, so that times are exact."""
BOTH = ("stages", "held")


def made(equations: str, variables: Iterable[str] = ("s",), parameters: Iterable[str] | Mapping[str, float] = (),
         **changed: Any) -> neun.Synapse:  # fmt: skip
    """Declare a synapse: names of variables, and names of parameters besides gsyn and tau."""
    numbers = {"gsyn": 1.0, "tau": 5.0}
    numbers |= parameters if isinstance(parameters, Mapping) else dict.fromkeys(parameters, 1.0)
    used = set(
        re.findall(r"\w+", " ".join([equations, *map(str, changed.values()), str(changed.get("on_pre", "gsyn"))]))
    )
    numbers = {n: x for n, x in numbers.items() if n in used}
    given: dict[str, Any] = {
        "name": "Test", "short_name": "TestMade", "source": "none: made for the tests", "time_unit": "1",
        "variables": {n: neun.Variable(0.0, "1", "a state") for n in variables},
        "parameters": {n: neun.Parameter(x, "1", "a number") for n, x in numbers.items()},
        "inputs": {}, "equations": equations, "outputs": {"i": neun.Output("1", "current")},
        "weight": "gsyn", "on_pre": "s = s + gsyn", **changed,
    }  # fmt: skip
    return neun.Synapse(**given)


def firing(size: int, steps: int, when: Mapping[int, Iterable[int]], base: float = 0.0) -> npt.NDArray[np.float64]:
    """Give an input for `LIF` cells, (steps, size): in these steps these neurons fire, and no others."""
    current = np.full((steps, size), base)
    for step, neurons in when.items():
        current[step, list(neurons)] = 1e6
    return current


@dataclass
class Driven:
    """A network, and what its populations are given in each step."""

    network: neun.Network
    steps: int
    given: dict[str, npt.NDArray[np.float64]] = field(default_factory=dict)

    def run(self, begin: int = 0, end: int | None = None, **keywords: Any) -> Any:
        """Run from a step to a step."""
        end = self.steps if end is None else end
        part = {name: x[begin:end] for name, x in self.given.items()}
        return self.network.run((end - begin) * H, H, input=part, **{"record": (), **keywords})

    def step(self, k: int) -> None:
        """Take step k alone."""
        for name, x in self.given.items():
            self.network[name].add_synaptic_input(x[k])
        self.network.step(H)


def states(network: neun.Network) -> dict[str, bytes]:
    """Give the bits of all that neurons and synapses are in."""
    found = {f"{name}.{n}": np.asarray(p[n]).tobytes() for name, p in network.populations.items()
             for n in p.model.variables}  # fmt: skip
    for name, joined in network.projections.items():
        found |= {f"{name}.{n}": np.asarray(joined[n]).tobytes() for n in joined.synapse.variables}
    return {"time": str(network.get_time()).encode(), **found}


def require_plain(driven: Driven, tolerance: float = 1e-9) -> PlainNetwork:
    """Require that all neurons end where those of the plain network do."""
    plain = PlainNetwork(driven.network)
    for k in range(driven.steps):
        plain.input = {name: x[k] for name, x in driven.given.items()}
        plain.run(1, H)
    driven.run()
    for name, cells in plain.cells.items():
        for row, variable in zip(cells.y, cells.variables, strict=True):
            scale = max(float(np.ptp(row)), 1.0)
            np.testing.assert_allclose(driven.network[name][variable], row, rtol=0, atol=tolerance * scale)
    return plain
