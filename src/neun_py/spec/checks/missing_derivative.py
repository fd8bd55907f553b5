"""Every variable has its flow or map, and only variables have one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neun_py.errors import EquationError, closest

if TYPE_CHECKING:
    from neun_py.spec.declaration import Declaration


def check(model: Declaration) -> None:
    """Refuse a variable or an equation without the other, flows mixed with maps, and x[n] outside of maps."""
    given = {s.name: s for s in model.parsed.statements if s.kind in ("flow", "map")}
    for name, statement in given.items():
        if name not in model.variables:
            near = closest(name, model.variables)
            raise statement.error(
                f"{name!r} is not a declared variable",
                fix=f"Did you mean {' or '.join(near)}?" if near else f"Add {name!r} to the variables.",
            )
    kinds = list(dict.fromkeys(s.kind for s in given.values()))
    if len(kinds) == 2:
        second = next(s for s in given.values() if s.kind == kinds[1])
        raise second.error("flows (dx/dt) and maps (x[n+1]) do not mix in one model")
    for statement in model.parsed:
        if statement.present is not None and kinds != ["map"]:
            name, place = statement.present
            raise statement.error(f"{name}[n] is the present value of a map", fix=f"Write {name}.", at=place)
    wanted = "{0}[n+1] = ..." if kinds == ["map"] else "d{0}/dt = ..."
    for name in model.variables:
        if name not in given:
            raise EquationError(
                f"equations: the variable {name!r} has no equation", fix=f"Write {wanted.format(name)}",
                line=1, text=model.equations.split("\n")[0],
            )  # fmt: skip
