"""How long the longest chain of operations of a step is that wait for each other, in cycles; and what a step computes.

The generated source is run once with numbers that know when they are ready: an operation is ready its latency after the
last of what it needs. The latencies are those measured on this machine.
"""

from __future__ import annotations

import inspect
from collections import Counter
from collections.abc import Mapping
from typing import Any

_SIGN = 0.0
"""Sign changes and absolute values are parts of other instructions, or one cycle beside the chain."""


class _Clocked:
    """A number of which only the time is known at which it is there."""

    def __init__(self, ready: float, latencies: Mapping[str, float], done: Counter[str]) -> None:
        self.ready, self.latencies, self.done = ready, latencies, done

    def after(self, what: str, *others: Any) -> _Clocked:
        """Give the result of an operation on this and other numbers."""
        ready = max([self.ready, *(x.ready for x in others if isinstance(x, _Clocked))])
        self.done[what] += 1
        return _Clocked(ready + self.latencies.get(what, _SIGN), self.latencies, self.done)

    def __add__(self, other: Any) -> _Clocked:
        return self.after("add", other)

    __radd__ = __sub__ = __rsub__ = __add__

    def __mul__(self, other: Any) -> _Clocked:
        return self.after("mul", other)

    __rmul__ = __mul__

    def __truediv__(self, other: Any) -> _Clocked:
        return self.after("div", other)

    __rtruediv__ = __truediv__

    def __neg__(self) -> _Clocked:
        return self

    def __lt__(self, other: Any) -> Any:
        return self.after("sign", other)

    __gt__ = __le__ = __ge__ = __lt__


def longest_chain(source: str, latencies: Mapping[str, float]) -> tuple[float, Counter[str]]:
    """Give the cycles of the longest chain in the function ``step`` of a generated module, and its operations by kind.

    Parameters
    ----------
    source : str
        The module's text, as this package wrote it.
    latencies : mapping
        Cycles of "fma", "mul", "add", "div" and "compare" (a comparison and the selection by it).
    """

    def operation(what: str) -> Any:
        def apply(*values: Any) -> Any:
            known = [x for x in values if isinstance(x, _Clocked)]
            return known[0].after(what, *known) if known else 0.0

        return apply

    names: dict[str, Any] = {name: operation("sign") for name in
                             ("absolute", "both", "either", "negated", "copysign", "floor", "significand",
                              "exponent_field")}  # fmt: skip
    names |= {"fma": operation("fma"), "select": operation("compare"), "shift_to_exponent": operation("shift")}
    names |= {word: lambda function: function for word in ("inline", "routine", "seldom")}
    names |= {"kernel": lambda **options: lambda function: function}
    names |= {"inf": 0.0, "nan": 0.0, "inf32": 0.0, "nan32": 0.0, "f32": float}
    text = source.replace("from neun_py.kernels.primitives import *", "")
    exec(compile(text, "<generated>", "exec"), names)  # the package's own text
    step = names["step"]
    done: Counter[str] = Counter()
    begin = [_Clocked(0.0, latencies, done) for _ in inspect.signature(step).parameters]
    return max(x.ready for x in step(*begin)), done
