"""A stimulus: a sum of parts, each a kind with its numbers, a constant, or samples; frozen values that add with +."""

from __future__ import annotations

import operator
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError, ArgumentTypeError, UnknownNameError
from neun_py.spec.evaluation import evaluated
from neun_py.spec.expression import symbols
from neun_py.spec.quantities import Amount, amount
from neun_py.spec.stimulus_kind import StimulusKind

__all__ = ["Formula", "Level", "Part", "Samples", "Stimulus", "samples", "stimulus_of"]


@dataclass(frozen=True)
class Formula:
    """A kind of stimulus and its numbers.

    Attributes
    ----------
    kind : StimulusKind
        The declaration.
    amounts : tuple of Amount
        A value for each parameter, in the order of the declaration.
    seed : int
        What its noise is made of.
    stream : int or None
        Which of the seed's noises; None: the one that the place in the sum gives.
    """

    kind: StimulusKind
    amounts: tuple[Amount, ...]
    seed: int = 0
    stream: int | None = None

    @property
    def given(self) -> dict[str, Amount]:
        """The values by name."""
        return dict(zip(self.kind.parameters, self.amounts, strict=True))

    def __str__(self) -> str:
        words = []
        for name, value in self.given.items():
            if name in self.kind.required or value != Amount(self.kind.parameters[name].default):
                words.append(f"{name}={value}")
        if self.kind.draws:
            words.append(f"seed={self.seed}")
        if self.stream is not None:
            words.append(f"stream={self.stream}")
        return f"{self.kind.short_name}({', '.join(words)})"


@dataclass(frozen=True)
class Level:
    """A constant: one number, or one for each neuron."""

    amount: Amount

    def __str__(self) -> str:
        return str(self.amount)


@dataclass(frozen=True)
class Samples:
    """Values at regular times.

    Attributes
    ----------
    values : Amount
        An array (sample,) or (sample, neuron).
    dt, start : Amount
        The time between two samples, and that of the first.
    interpolation : str
        "held" or "linear".
    fill : float or None
        What follows the last sample, in the unit of the values; None: a run must not go beyond.
    """

    values: Amount
    dt: Amount
    start: Amount
    interpolation: str
    fill: float | None

    def __str__(self) -> str:
        words = [str(self.values), f"dt={self.dt}", f"start={self.start}", f"interpolation={self.interpolation!r}"]
        words += [] if self.fill is None else [f"fill={self.fill!r}"]
        return f"from_array({', '.join(words)})"


Part = Formula | Level | Samples


@dataclass(frozen=True)
class Stimulus:
    """An input that changes with time: what ``neun.inputs`` makes, and what `run` takes as ``input``.

    Stimuli add with ``+``, with each other, with numbers and with arrays (neuron,); the parts are summed in the order
    in which they are written. One without noise and without arrays can be called with times, for a picture.

    Attributes
    ----------
    parts : tuple of Part
        What is summed.
    """

    parts: tuple[Part, ...]

    __array_ufunc__ = None  # so that NumPy's arrays leave their sum with a stimulus to it

    def __add__(self, other: Any) -> Stimulus:
        return Stimulus((*self.parts, *_parts(other)))

    def __radd__(self, other: Any) -> Stimulus:
        return Stimulus((*_parts(other), *self.parts))

    def __call__(self, t: npt.ArrayLike) -> Any:
        """Give the values at times, in the model's units: for a picture, with the platform's functions.

        Raises
        ------
        ArgumentTypeError
            If it draws, has arrays or quantities, or is made of samples.
        """
        times = np.asarray(t, np.float64)
        return sum((_plotted(part, times) for part in self.parts), np.zeros_like(times))[()]

    @property
    def draws(self) -> bool:
        """Whether a part draws random numbers."""
        return any(isinstance(part, Formula) and part.kind.draws for part in self.parts)

    def __str__(self) -> str:
        return " + ".join(map(str, self.parts))

    def __repr__(self) -> str:
        return f"<Stimulus {self}>"


def _parts(x: Any) -> tuple[Part, ...]:
    """Give what is added; nothing for the zero that ``sum`` begins with."""
    if isinstance(x, Stimulus):
        return x.parts
    if type(x) is int and x == 0:
        return ()
    level = amount(x, "what is added to a stimulus")
    _refuse_infinite("what is added to a stimulus", level)
    return (Level(level),)


def _plotted(part: Part, times: npt.NDArray[np.float64]) -> Any:
    if isinstance(part, Level) and part.amount.unit is None and not part.amount.is_array:
        return part.amount.value
    if isinstance(part, Formula) and not part.kind.draws and not part.kind.variables:
        given = part.given
        if all(x.unit is None and not x.is_array for x in given.values()):
            names = {name: x.value for name, x in given.items()} | {"t": times, "h": 0.0}
            definitions = {s.name: s.value for s in part.kind.parsed.statements}
            with np.errstate(all="ignore"):
                return evaluated(definitions["I"], names, definitions)
    raise ArgumentTypeError(
        f"{part} has no value at a time alone; a stimulus of plain numbers without noise and samples has one"
    )


def stimulus_of(
    kind: StimulusKind, values: tuple[Any, ...], named: Mapping[str, Any], seed: Any, stream: Any
) -> Stimulus:
    """Check what a kind is called with; see `StimulusKind.__call__`."""
    what = kind.short_name
    names = list(kind.parameters)
    if len(values) > len(names):
        raise ArgumentTypeError(f"{what} takes {', '.join(names)}; {len(values)} values were given")
    given = dict(zip(names, values, strict=False))
    for name, value in named.items():
        if name not in (*names, *kind.reciprocals):
            raise UnknownNameError(f"argument of {what}", name, [*names, *kind.reciprocals])
        own = kind.reciprocals.get(name, name)
        if own in given:
            raise ArgumentTypeError(f"{what}: {own} is given twice" + (f", once as {name}" if own != name else ""))
        given[own] = value if own == name else _reciprocal(value, f"{what}'s {name}")
    missing = [name for name in kind.required if name not in given]
    if missing:
        raise ArgumentTypeError(f"{what} needs {', '.join(missing)}")
    if not kind.draws and (seed is not None or stream is not None):
        raise ArgumentTypeError(f"{what} draws nothing; it takes no seed and no stream")
    amounts = [_checked(kind, name, given.get(name, p.default)) for name, p in kind.parameters.items()]
    formula = Formula(
        kind,
        tuple(amounts),
        0 if seed is None else _whole(seed, f"{what}'s seed", 64),
        None if stream is None else _whole(stream, f"{what}'s stream", 62),
    )
    _check_lengths(formula)
    if all(a.unit is None for a in amounts):
        check_required(kind, {name: a.value for name, a in formula.given.items()})
    return Stimulus((formula,))


def _reciprocal(value: Any, what: str) -> Amount:
    taken = amount(value, what)
    if np.any(taken.value == 0):
        raise ArgumentError(f"{what} is zero; it has no reciprocal")
    return replace(taken, value=1.0 / taken.value, unit=None if taken.unit is None else f"1/({taken.unit})")


def _checked(kind: StimulusKind, name: str, value: Any) -> Amount:
    """Give a parameter's value as an amount; plain numbers are compared with the range at once."""
    what = f"{kind.short_name}'s {name}"
    taken = amount(value, what)
    if np.isfinite(kind.parameters[name].default):
        _refuse_infinite(what, taken)
    if taken.unit is None:
        check_range(kind, name, taken.value)
    return taken


def _refuse_infinite(what: str, taken: Amount) -> None:
    if not np.all(np.isfinite(taken.value)):
        raise ArgumentError(f"{what} is infinite; it must be finite")


def check_range(kind: StimulusKind, name: str, value: float | npt.NDArray[np.float64]) -> None:
    """Refuse a parameter outside its declared range.

    Raises
    ------
    ArgumentError
        If a value is.
    """
    limits = kind.parameters[name].range
    if limits is not None:
        outside = np.atleast_1d(value)[~((np.atleast_1d(value) >= limits[0]) & (np.atleast_1d(value) <= limits[1]))]
        if outside.size:
            raise ArgumentError(
                f"{kind.short_name}'s {name} = {float(outside[0])!r} lies outside its range {limits}: "
                f"{kind.parameters[name].description}"
            )


def check_required(kind: StimulusKind, values: Mapping[str, Any], h: float | None = None) -> None:
    """Refuse values for which a condition of the kind does not hold; those on the step only where it is known.

    Raises
    ------
    ArgumentError
        With what to do instead.
    """
    names = {**values, **({} if h is None else {"h": h})}
    for text, condition in kind.conditions.items():
        if ("h" in symbols(condition)) is (h is not None) and not np.all(evaluated(condition, names, {})):
            raise ArgumentError(f"{kind.short_name}: {text} does not hold{_worst(names)}; {kind.requires[text]}")


def _worst(names: Mapping[str, Any]) -> str:
    numbers = {name: x for name, x in names.items() if np.ndim(x) == 0}
    return f" ({', '.join(f'{name} = {float(x):g}' for name, x in numbers.items())})" if numbers else ""


def _check_lengths(formula: Formula) -> None:
    lengths = {name: x.shape[0] for name, x in formula.given.items() if x.is_array}
    if len({*lengths.values()}) > 1:
        each = ", ".join(f"{name} has {n}" for name, n in lengths.items())
        raise ArgumentError(f"{formula.kind.short_name}: arrays of different lengths, one value a neuron: {each}")


def _whole(x: Any, what: str, bits: int) -> int:
    """Give a whole number that is not negative."""
    try:
        number = operator.index(x)
    except TypeError:
        number = -1
    if isinstance(x, bool) or not 0 <= number < 2**bits:
        raise ArgumentTypeError(f"{what} is a whole number from 0 to 2**{bits} - 1, not {x!r}")
    return number


def samples(values: Any, dt: Any, start: Any, interpolation: Any, fill: Any) -> Stimulus:
    """Check what `from_array` is called with; see there."""
    taken = amount(values, "the values of from_array", 2)
    if not taken.is_array:
        raise ArgumentTypeError("from_array takes an array (sample,) or (sample, neuron), not one number")
    _refuse_infinite("a value of from_array", taken)
    if interpolation not in ("held", "linear"):
        raise UnknownNameError("interpolation", interpolation, ["held", "linear"])
    if interpolation == "linear" and taken.shape[0] < 2:
        raise ArgumentError("from_array needs two samples at least to go from one to the next")
    step, begin = (amount(x, f"from_array's {name}", 0) for x, name in ((dt, "dt"), (start, "start")))
    if not (np.isfinite(step.value) and step.value > 0 and np.isfinite(begin.value)):
        raise ArgumentError("from_array's dt is positive and finite, and its start is finite")
    if fill is not None:
        filled = amount(fill, "from_array's fill", 0)
        if filled.unit is not None or not np.isfinite(filled.value):
            raise ArgumentError("from_array's fill is a finite number, in the unit of the values")
        fill = float(filled.value)
    return Stimulus((Samples(taken, step, begin, interpolation, fill),))
