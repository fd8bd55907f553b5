"""No intermediate, and no initial value, depends on itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from neun_py.spec.expression import symbols

if TYPE_CHECKING:
    from neun_py.spec.declaration import Declaration
    from neun_py.spec.parser import Statement

STAGE = 3


def check(model: Declaration) -> None:
    """Refuse definitions that go in a circle, and say the circle."""
    assigns = [s for s in model.parsed.statements if s.kind == "assign"]
    _refuse_circles(assigns)
    _refuse_circles([*model.parsed.initials, *assigns])


def _refuse_circles(statements: Sequence[Statement]) -> None:
    by_name = {s.name: s for s in statements}
    uses = {s.name: [n for n in symbols(s.value) if n in by_name] for s in statements}
    done: set[str] = set()
    for start in by_name:
        path: list[str] = []
        pending = [(start, iter(uses[start]))] if start not in done else []
        path += [start] if pending else []
        while pending:
            name, rest = pending[-1]
            following = next(rest, None)
            if following is None:
                done.add(name)
                pending.pop()
                path.pop()
            elif following in path:
                circle = " -> ".join([*path[path.index(following) :], following])
                raise by_name[following].error(f"{following!r} depends on itself: {circle}")
            elif following not in done:
                path.append(following)
                pending.append((following, iter(uses[following])))
