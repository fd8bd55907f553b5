"""A program of classic names, for the type checker: what is right passes, what is wrong is noticed.

An ignored error that is none is an error in strict checking, so this file says both. `test_stub.py` runs it.
"""

from __future__ import annotations

import neun_py
from neun_py import HHDoubleRK4


def main() -> None:
    args = neun_py.HHDoubleConstructorArgs()
    args.gna = 0.9
    first, second = HHDoubleRK4(args), neun_py.HRDoubleRK4()
    first.set_param(neun_py.HHDoubleParameter.gna, 1.0)
    v: float = first.get(neun_py.HHDoubleVariable.v)
    gap = neun_py.ESynHHHRDouble(first, neun_py.HHDoubleVariable.v, second, neun_py.HRDoubleVariable.x, 0.1, 0.1)
    current: float = gap.get(neun_py.ESynDoubleVariable.i1)
    kinetics = neun_py.DSynHHHHDoubleRK4(first, neun_py.HHDoubleVariable.v, first, neun_py.HHDoubleVariable.v)
    kinetics.set_param(neun_py.DSynDoubleParameter.alpha, 1.0)
    gap.step(0.01)
    first.step(0.01)
    rate = neun_py.analysis.firing_rate(first.run(1.0, 0.01))
    assert v == -65.0 and current == 0.0 and rate == 0.0
    wrong()


def wrong() -> None:
    neuron = neun_py.HHDoubleRK4()
    for member in (neun_py.HRDoubleVariable.x, neun_py.HHFloatVariable.v):
        try:
            neuron.get(member)  # type: ignore[arg-type]
        except TypeError:
            continue
        raise AssertionError(member)
    assert not hasattr(neun_py, "HHDoubleRK5")


if __name__ == "__main__":
    main()
