"""Every name is defined once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neun_py.errors import ModelError

if TYPE_CHECKING:
    from neun_py.spec.declaration import Declaration


def check(model: Declaration) -> None:
    """Refuse a name that is defined twice."""
    for name in model.variables:
        if name in model.parameters:
            raise ModelError(f"{name!r} is both a variable and a parameter; rename one of them")
    first: dict[str, int] = {}
    for statement in model.parsed.statements:
        name = statement.name
        if statement.kind == "assign":
            if name in model.variables:
                raise statement.error(
                    f"{name!r} is a variable and cannot be assigned",
                    fix=f"Write d{name}/dt = ... or {name}[n+1] = ...",
                )
            if name in model.parameters:
                raise statement.error(f"{name!r} is a parameter and cannot be assigned", fix="Choose another name.")
        if name in first:
            raise statement.error(f"{name!r} is defined a second time; the first is in line {first[name]}")
        first[name] = statement.place.line
    for together in model.parsed.jumps:
        seen: set[str] = set()
        for statement in together:
            if statement.name in seen:
                raise statement.error(f"{statement.name!r} is reset a second time")
            seen.add(statement.name)
