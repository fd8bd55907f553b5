"""A preset: a regime of the literature, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from types import MappingProxyType

from neun_py.spec.plain import plain

__all__ = ["Preset"]


@dataclass(frozen=True)
class Preset:
    """A regime of the literature: numbers, a protocol, and what they give.

    Parameters
    ----------
    description : str
        What the model does there.
    source : str
        Who found it, or how it is known.
    parameters : mapping of str to float, optional
        What differs from the defaults.
    initial : mapping of str to float, optional
        What differs from the initial state.
    input : float or str, optional
        The input, in the model's units: a constant, or a sum of stimuli as they are written in Python,
        ``"step(14, start=15) + ramp(0.015, start=30)"``.
    behaviour : tuple of str, optional
        What can be seen there, words of `neun_py.spec.behaviours.BEHAVIOURS`.
    duration : float, optional
        How long it takes to be seen, in the model's time unit.
    """

    description: str
    source: str
    parameters: Mapping[str, float] = field(default_factory=dict)
    initial: Mapping[str, float] = field(default_factory=dict)
    input: float | str = 0.0
    behaviour: tuple[str, ...] = ()
    duration: float | None = None

    def __post_init__(self) -> None:
        for name in ("parameters", "initial"):
            given = getattr(self, name)
            if isinstance(given, Mapping):
                object.__setattr__(self, name, MappingProxyType({k: plain(x) for k, x in given.items()}))
        for name in ("input", "duration"):
            object.__setattr__(self, name, plain(getattr(self, name)))
        words: object = self.behaviour
        if isinstance(words, str | list):
            object.__setattr__(self, "behaviour", (words,) if isinstance(words, str) else tuple(words))

    def __reduce__(self) -> tuple[object, ...]:  # a mapping that does not change cannot be pickled
        values = (getattr(self, f.name) for f in fields(self))
        return Preset, tuple(dict(x) if isinstance(x, Mapping) else x for x in values)
