"""The Jacobian of a system as kernels compute it, alone or together with the flow, which shares most of its work."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from neun_py.lower import algebra as al
from neun_py.lower.chain import finished, smoothed
from neun_py.lower.derivative import jacobian
from neun_py.lower.elimination import Place
from neun_py.lower.naming import to_function
from neun_py.lower.precision import Precision
from neun_py.lower.program import Function, Program
from neun_py.lower.resolve import expand, resolve
from neun_py.lower.system import HELD_ARGUMENT, System
from neun_py.spec.declaration import Declaration
from neun_py.spec.expression import Node, select, sym
from neun_py.spec.white_noise import noises_in

__all__ = ["linearised", "lower_jacobian"]


@lru_cache(maxsize=256)
def lower_jacobian(model: Declaration, precision: Precision) -> tuple[tuple[Place, ...], Program]:
    """Give where a model's Jacobian is not 0, and the program ``jacobian(states, inputs, parameters)`` of it there.

    Of a map it is that of the next values. White noise, where there is any, is left out.
    """
    system = resolve(model)
    quiet = {n: expand(node, dict.fromkeys(noises_in(node), al.ZERO)) for n, node in system.flows.items()}
    places, function = linearised(replace(system, flows=quiet, refractory=None), precision, with_flows=False)
    return places, Program(f"{model.short_name} Jacobian", (function,), precision)


def linearised(system: System, precision: Precision, *, with_flows: bool) -> tuple[tuple[Place, ...], Function]:
    """Give where the Jacobian of a resolved system is not 0, and a function of it there.

    It is ``linearised(states, inputs, parameters[, held])``, which gives the flows before the entries, or
    ``jacobian``, which gives the entries alone. A membrane that is held does not move: its flow and its row are 0.
    """
    smooth = smoothed(system, precision)
    entries = jacobian(smooth)
    labels = {f"{row} by {column}": (row, column) for row, column in entries}
    wanted: dict[str, Node] = dict(smooth.flows) if with_flows else {}
    wanted |= dict(zip(labels, entries.values(), strict=True))
    final = finished(replace(smooth, flows=wanted))
    results = []
    for name, node in final.flows.items():
        still = system.held and labels.get(name, (name,))[0] == system.membrane
        results.append(select(sym(HELD_ARGUMENT) > 0, al.ZERO, node) if still else node)
    arguments = (*system.states, *system.inputs, *system.parameters, *system.held)
    name, doc = ("linearised", "the derivatives and the Jacobian") if with_flows else ("jacobian", "the Jacobian")
    hints = final.hints if with_flows else {}
    return tuple(entries), to_function(name, arguments, tuple(results), hints=hints, doc=f"Give {doc}.")
