"""What can go wrong, as one tree.

::

    NeunError
    ├── ModelError (ValueError)              a declaration is wrong
    │   ├── EquationError                    its text is: line, column, cause, fix
    │   │   ├── UnitError                    its units cannot agree, or cannot be converted
    │   │   └── LatexError                   LaTeX that cannot be read as equations
    │   └── ModelFileError                   a model file is wrong: everything that was found
    ├── TableauError (ValueError)            a Runge-Kutta tableau breaks its order conditions
    ├── UnknownNameError (LookupError)       no such model, integrator, parameter, variable ...
    │   └── UnknownAttributeError (AttributeError)   the same, asked for with a dot
    ├── ArgumentError (ValueError)           a value that cannot be meant
    ├── ArgumentTypeError (TypeError)        a value of the wrong kind
    └── NumericalError (ArithmeticError)     a state stopped being finite

    CacheWarning (UserWarning)               compiled code cannot be kept on disk, or what was kept cannot be used
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from typing import Any

__all__ = [
    "ArgumentError",
    "ArgumentTypeError",
    "CacheWarning",
    "EquationError",
    "LatexError",
    "ModelError",
    "ModelFileError",
    "NeunError",
    "NumericalError",
    "TableauError",
    "UnitError",
    "UnknownAttributeError",
    "UnknownNameError",
    "closest",
    "suggestion",
]


class NeunError(Exception):
    """Base of every error that this package raises on purpose."""


class ModelError(NeunError, ValueError):
    """A model's declaration is wrong."""


class EquationError(ModelError):
    """The text of a model's equations is wrong.

    Attributes
    ----------
    cause : str
        What is wrong.
    fix : str
        What would be right; may be empty.
    line, column : int
        Where, counted from 1; line 0 where the text is one line of its own.
    text : str
        The line of the text.
    """

    def __init__(self, cause: str, *, fix: str = "", line: int = 0, column: int = 1, text: str = "") -> None:
        self.cause, self.fix, self.line, self.column, self.text = cause, fix, line, column, text
        parts = [f"line {line}, column {column}: {cause}" if line else cause]
        if text:
            parts += [f"    {text}", "    " + " " * (column - 1) + "^"]
        if fix:
            parts.append(fix)
        super().__init__("\n".join(parts))

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild_equation_error, (type(self), self.cause, self.fix, self.line, self.column, self.text)


def _rebuild_equation_error(
    kind: type[EquationError], cause: str, fix: str, line: int, column: int, text: str
) -> EquationError:
    return kind(cause, fix=fix, line=line, column=column, text=text)


class UnitError(EquationError):
    """Units that cannot agree, in equations or between a quantity and what it is given to."""


class LatexError(EquationError):
    """LaTeX that cannot be read as equations."""


class ModelFileError(ModelError):
    """A model file is wrong.

    Attributes
    ----------
    path : str
        The file.
    mistakes : tuple of EquationError
        What is wrong, each with its line and column in the file, its cause and its fix.
    """

    def __init__(self, path: str, mistakes: Iterable[EquationError]) -> None:
        self.path, self.mistakes = path, tuple(mistakes)
        parts = [f"{path}: {len(self.mistakes)} mistakes"] if len(self.mistakes) > 1 else []
        super().__init__("\n".join([*parts, *(f"{path}, {mistake}" for mistake in self.mistakes)]))

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.path, self.mistakes)


class TableauError(NeunError, ValueError):
    """A Runge-Kutta tableau does not have the order that it claims."""


class UnknownNameError(NeunError, LookupError):
    """A name that nothing bears; the message gives the closest ones."""

    def __init__(self, kind: str, name: object, known: Iterable[str], near: Iterable[str] = ()) -> None:
        self.kind, self.name, self.known, self.near = kind, name, tuple(known), tuple(near)
        super().__init__(f"there is no {kind} {name!r}{suggestion(str(name), self.known, self.near)}")

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.kind, self.name, self.known, self.near)


class UnknownAttributeError(UnknownNameError, AttributeError):  # type: ignore[misc]  # both have a name
    """An unknown name that was asked for as an attribute."""


class ArgumentError(NeunError, ValueError):
    """A value that cannot be meant: the message gives the cause and the fix."""


class ArgumentTypeError(NeunError, TypeError):
    """A value of the wrong kind: the message gives the kind that is expected."""


class NumericalError(NeunError, ArithmeticError):
    """A state stopped being finite.

    Attributes
    ----------
    neuron : str
        The neuron's class name.
    variable : str
        The first variable that is not finite.
    value : float
        What it became.
    time : float
        The time at the end of the step that failed, in the model's unit.
    h : float
        The step.
    last_good : dict of str to float
        The state before the step that failed; the neuron still holds it.
    parameters : dict of str to float
        The neuron's parameters.
    index : int or None
        Which neuron of a population it is.
    population : str or None
        The name of its population in a network.
    projection : str or None
        Where it is a synapse that failed, the name of its projection; `neuron` is the synapse's name then.
    per_connection : bool
        Whether `index` is a connection of the projection, and not a neuron.
    undone : bool
        Whether the neuron, and the population that it belongs to, stand before the step that failed.
    reason : str or None
        Of a method that finds its own steps: why there was no further one, and what to do; `time` is when.
    recording : xarray.Dataset, xarray.DataTree or None
        From `run`: what was recorded until then.
    """

    recording: Any = None

    def __init__(
        self,
        neuron: str,
        variable: str,
        value: float,
        time: float,
        time_unit: str,
        h: float,
        last_good: Mapping[str, float],
        *,
        parameters: Mapping[str, float] | None = None,
        index: int | None = None,
        undone: bool = True,
        population: str | None = None,
        projection: str | None = None,
        per_connection: bool = False,
        reason: str | None = None,
    ) -> None:
        self.reason = reason
        self.parameters, self.index, self.undone, self.population = dict(parameters or {}), index, undone, population
        self.projection, self.per_connection = projection, per_connection
        self.neuron, self.variable, self.value = neuron, variable, value
        self.time, self.time_unit, self.h, self.last_good = time, time_unit, h, dict(last_good)
        unit = "" if time_unit == "1" else f" {time_unit}"
        state = _listed(self.last_good)
        which = "" if population is None else f"{population!r} "
        who = neuron if index is None else f"neuron {index} of the population {which}of {neuron}"
        if projection is not None:
            place = f"connection {index} of {projection!r}" if per_connection else f"{projection!r} at neuron {index}"
            who = f"{place}, {neuron}"
        whose = "" if index is None else f"Its parameters are {_listed(self.parameters)}.\n"
        holder = "neuron" if projection is None else "synapse"
        holds = "" if not undone else f"which the {holder} still holds, "
        after = "" if undone else (
            "The other neurons were taken to the end of the stretch of steps, and this one is NaN: there are too many "
            'to take a step back; with on_error="mask" the run goes on without it.\n'
        )  # fmt: skip
        if reason is not None:
            super().__init__(
                f"{who}: {reason}\nThe state at t = {time:.12g}{unit} is {state}; the {holder} stands at the beginning "
                f"of the window of {h:.9g}{unit}.\n{whose}{after}".rstrip()
            )
            return
        super().__init__(
            f"{who}: {variable} became {value!r} in the step that ends at t = {time:.9g}{unit}.\n"
            f"The last good state, {holds}is {state}.\n{whose}{after}"
            f"The step was {h:.9g}{unit}: a step that is too long for the model's fastest process blows up; "
            f"try {h / 10:.3g}{unit}, and if it fails at the same time, look at the input and the parameters."
        )

    def __reduce__(self) -> tuple[object, ...]:
        own = {
            name: getattr(self, name)
            for name in (
                "neuron", "variable", "value", "time", "time_unit", "h", "last_good", "parameters", "index", "undone",
                "population", "projection", "per_connection", "reason",
            )
        }  # fmt: skip
        return _rebuild_numerical_error, (type(self), own), vars(self)


def _rebuild_numerical_error(kind: type[NumericalError], own: dict[str, Any]) -> NumericalError:
    return kind(**own)


def _listed(numbers: Mapping[str, float]) -> str:
    return ", ".join(f"{name} = {x:.9g}" for name, x in numbers.items())


class CacheWarning(UserWarning):
    """Compiled code cannot be kept on disk, or what was kept cannot be used; it is compiled again."""


def closest(name: str, known: Iterable[str], count: int = 3) -> list[str]:
    """Give the known names that look most like a name, the best first."""
    known = list(dict.fromkeys(known))
    folded: dict[str, list[str]] = {}
    for candidate in known:
        folded.setdefault(candidate.lower(), []).append(candidate)
    found = difflib.get_close_matches(name.lower(), folded, n=count, cutoff=0.5)
    return [candidate for key in found for candidate in folded[key]][:count]


def suggestion(name: str, known: Iterable[str], near: Iterable[str] = ()) -> str:
    """Give the end of an error message: the closest names and those `near` for another reason, or what there is."""
    known = list(dict.fromkeys(known))
    same = [n for n in known if n.lower() == name.lower()]  # what differs by capitals alone is meant
    near = list(dict.fromkeys((*same, *near, *closest(name, known))))[:3]
    if near:
        return "; did you mean " + " or ".join(repr(n) for n in near) + "?"
    if known and len(known) <= 12:
        return "; there are " + ", ".join(repr(n) for n in known)
    return f"; of the {len(known)} that there are none is close" if known else ""
