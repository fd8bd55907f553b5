"""Whether a projection excites or inhibits, for pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from neun_py.spec.evaluation import evaluated

if TYPE_CHECKING:
    from neun_py.runtime.population import Population
    from neun_py.runtime.projection import Projection

__all__ = ["effect"]


def effect(projection: Projection, post: Population) -> str:
    """Give "excitatory", "inhibitory", "electrical" (it acts on both ends), or "" where that cannot be said.

    The current is looked at that open synapses, every state and pulse at 1, send into a resting neuron, one at its
    initial state.
    """
    synapse = projection.synapse
    if {output.into for output in synapse.outputs.values()} == {"pre", "post"}:
        return "electrical"
    resting = float(np.mean(np.asarray(post._initial[projection.post_variable])))
    names = dict.fromkeys((*synapse.inputs, *synapse.variables), 1.0) | dict(projection.choice.values)
    names |= {name: 0.0 if name == "pre" else resting for name in ("pre", "post") if name in synapse.inputs}
    names |= {name: float(np.mean(projection.parameter(name))) for name in synapse.weighs if name in synapse.parameters}
    names |= {synapse.weight: float(np.mean(projection.weight))} if len(projection) else {}
    definitions = {s.name: s.value for s in synapse.parsed.statements if s.kind == "assign"}
    total = 0.0
    with np.errstate(all="ignore"):
        for name, output in synapse.outputs.items():
            total += float(evaluated(definitions[name], names, definitions)) * (-1.0 if output.outward else 1.0)
    if not np.isfinite(total) or total == 0.0:
        return ""
    return "excitatory" if total > 0 else "inhibitory"
