"""Functions exist and get as many arguments as they take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neun_py.errors import closest
from neun_py.spec.expression import topological
from neun_py.spec.functions import FUNCTIONS

if TYPE_CHECKING:
    from neun_py.spec.declaration import Declaration


def check(model: Declaration) -> None:
    """Refuse unknown functions, and calls with too few or too many arguments."""
    for statement in model.parsed:
        for node in topological(statement.value):
            if node.op != "call":
                continue
            name, given = str(node.value), len(node.args)
            if name not in FUNCTIONS:
                near = closest(name, FUNCTIONS)
                known = f"Did you mean {' or '.join(near)}?" if near else f"There are {', '.join(FUNCTIONS)}."
                if name in model.variables or name in model.parameters:
                    known = f"{name} is a quantity; a product needs its sign: {name}*(...)."
                raise statement.error(f"there is no function {name!r}", fix=known, at=node)
            function = FUNCTIONS[name]
            if not function.least <= given <= function.most:
                wanted = str(function.least) if function.least == function.most else f"at least {function.least}"
                raise statement.error(
                    f"{name} takes {wanted} argument{'s' * (wanted != '1')}, not {given}",
                    fix=f"{name}: {function.meaning}.",
                    at=node,
                )
