"""Stochastic equations taken apart: drift, and the factors of each white noise.

A flow is a + b*xi, with a sum over the noises where there are several. The equations mean the sense of Ito; the drift
in the sense of Stratonovich is a - 1/2 sum_jk b_jk db_ik/dx_j (Kloeden & Platen 1992, section 4.9). What a noise does
to the factor of another over a step is L^k b_il = sum_j b_jk db_il/dx_j; noises commute where that is L^l b_ik.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from neun_py.errors import ModelError
from neun_py.lower import algebra as al
from neun_py.lower.chain import smoothed
from neun_py.lower.collect import affine
from neun_py.lower.derivative import derivative
from neun_py.lower.polynomial import to_polynomial
from neun_py.lower.precision import Precision
from neun_py.lower.system import HELD_ARGUMENT, System
from neun_py.spec.expression import Node, num, select, sym, symbols, topological
from neun_py.spec.white_noise import noises_in

__all__ = ["Noisy", "bent_factors", "refuse_state_dependence", "split_noise", "stratonovich_drift"]


@dataclass(frozen=True)
class Noisy:
    """A system whose flows are its drift, and what stands before its noises.

    Attributes
    ----------
    system : System
        Of the drift; it has no output with noise in it.
    noises : tuple of str
        The names of the noises, sorted.
    factors : mapping of (str, str) to Node
        b of each state and noise, where it is not 0, in the order of the states.
    """

    system: System
    noises: tuple[str, ...]
    factors: Mapping[tuple[str, str], Node]

    def active(self, row: str, state: str, noise: str) -> Node:
        """Give the factor with which a noise moves a state, as the row of another must count it: none while it is held.

        What is done to the row of a state that is held itself is undone as a whole.
        """
        factor = self.factors.get((state, noise), al.ZERO)
        if factor is al.ZERO or row == state or not self.system.held or state != self.system.membrane:
            return factor
        return select(sym(HELD_ARGUMENT) > 0, al.ZERO, factor)

    def smoothed(self, precision: Precision) -> Noisy:
        """Give the same, finite wherever it has a value, so that it may be differentiated."""
        named = {f"{noise} in {state}": node for (state, noise), node in self.factors.items()}
        whole = smoothed(replace(self.system, flows={**self.system.flows, **named}), precision)
        drift = {name: whole.flows[name] for name in self.system.flows}
        factors = dict(zip(self.factors, (whole.flows[name] for name in named), strict=True))
        return Noisy(replace(whole, flows=drift), self.noises, factors)


def split_noise(system: System) -> Noisy:
    """Take a resolved system apart.

    Raises
    ------
    ModelError
        If a flow is no sum of terms with a noise as a factor.
    """
    noises = noises_in(*system.flows.values())
    drift, factors = {}, {}
    for state, flow in system.flows.items():
        for noise in noises:
            found = affine(flow, noise)
            if found is None or noises_in(found[1]):
                raise _not_a_factor(system.name, state, noise, flow)
            flow, factor = found
            if factor is not al.ZERO:
                factors[state, noise] = factor
        drift[state] = flow
    outputs = {name: node for name, node in system.outputs.items() if not noises_in(node)}
    return Noisy(replace(system, flows=drift, outputs=outputs), noises, factors)


def _not_a_factor(label: str, state: str, noise: str, flow: Node) -> ModelError:
    """Name the smallest part of a flow in which a noise is more than a factor."""
    for node in topological(flow):
        found = affine(node, noise)
        if found is None or noises_in(found[1]):
            return ModelError(
                f"{label} has white noise ({noise}) in d{state}/dt within {node}, where it is no factor of a term; it "
                f"has no value that a function could be taken of: write the flow as a + b*{noise}"
            )
    raise AssertionError("the flow itself is such a part")


def stratonovich_drift(noisy: Noisy) -> dict[str, Node]:
    """Give the drift that means in the sense of Stratonovich what the equations mean in that of Ito."""
    drift = dict(noisy.system.flows)
    for row in drift:
        bent = al.ZERO
        for noise in noisy.noises:
            bent = al.add(bent, _bent(noisy, row, noise, noise))
        drift[row] = al.sub(drift[row], al.mul(al.div(al.ONE, num(2)), bent)) if bent is not al.ZERO else drift[row]
    return drift


def _bent(noisy: Noisy, row: str, by: str, noise: str) -> Node:
    """Give L^by b of a row and a noise."""
    factor = noisy.factors.get((row, noise))
    total = al.ZERO
    if factor is None:
        return total
    for state in noisy.system.states:
        size = noisy.active(row, state, by)
        slope = al.ZERO if size is al.ZERO else derivative(factor, state)
        if slope is not al.ZERO:
            total = al.add(total, al.mul(size, slope))
    return total


def bent_factors(noisy: Noisy, label: str, method: str) -> dict[tuple[str, str, str], Node]:
    """Give L^k b_il for each row i and pair of noises k <= l, where it is not 0.

    Raises
    ------
    ModelError
        If two noises do not commute, or cannot be seen to.
    """
    found: dict[tuple[str, str, str], Node] = {}
    for row in noisy.system.flows:
        for place, first in enumerate(noisy.noises):
            for second in noisy.noises[place:]:
                bent = _bent(noisy, row, first, second)
                if first != second and to_polynomial(al.sub(bent, _bent(noisy, row, second, first))):
                    raise ModelError(
                        f"{label} has noises, {first} and {second}, of which each changes what the other does to {row} "
                        f"and not in the same way; {method} needs noises that commute: use EulerMaruyama or "
                        "StochasticHeun"
                    )
                if bent is not al.ZERO:
                    found[row, first, second] = bent
    return found


def refuse_state_dependence(noisy: Noisy, label: str, method: str) -> None:
    """Refuse noise whose factor depends on the state.

    Raises
    ------
    ModelError
        It names the factor.
    """
    for (state, noise), factor in noisy.factors.items():
        read = [name for name in noisy.system.states if name in symbols(factor)]
        if read:
            raise ModelError(
                f"{label} has {factor} before {noise} in d{state}/dt, which depends on {', '.join(read)}; {method} "
                "integrates only additive noise, whose factor is the same in every state: use Milstein, StochasticHeun "
                "or EulerMaruyama"
            )
