"""Equations as an article prints them, in LaTeX, as equations of the language; what they leave open is reported."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from types import MappingProxyType
from typing import Any

from neun_py.errors import ArgumentTypeError, EquationError, LatexError, ModelError
from neun_py.spec.latex.notes import Assumption
from neun_py.spec.latex.statements import Reading, all_names, read
from neun_py.spec.latex.writing import written
from neun_py.spec.model import Model, Parameter, Variable
from neun_py.spec.parser import Text, parse_expression, parse_statements

__all__ = ["LatexEquations", "from_latex"]


@dataclass(frozen=True)
class LatexEquations:
    """What `from_latex` read.

    Attributes
    ----------
    equations : str
        The equations, in the language of `Model`.
    spike, reset : str or None
        The condition of a spike, and what jumps, where the text has them.
    variables, parameters, intermediates : tuple of str
        The names: what has a flow or a map, what nothing defines, and what an equation defines.
    undefined : tuple of str
        What is written as a function of variables, and defined nowhere; a model needs its equation.
    values, units : mapping of str to float, and to str
        The numbers that the text gives parameters, and the units behind them.
    names : mapping of str to str
        How each name is written in the text.
    assumptions : tuple of Assumption
        What the text leaves open, and how it was read.
    """

    equations: str
    spike: str | None
    reset: str | None
    variables: tuple[str, ...]
    parameters: tuple[str, ...]
    intermediates: tuple[str, ...]
    undefined: tuple[str, ...] = ()
    values: Mapping[str, float] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    assumptions: tuple[Assumption, ...] = ()

    def model(
        self,
        *,
        name: str,
        short_name: str,
        source: str,
        variables: Mapping[str, Variable],
        parameters: Mapping[str, Parameter] | None = None,
        definitions: str = "",
        **more: Any,
    ) -> Model:
        """Make a model of the equations; units and what LaTeX does not say come from you.

        Parameters
        ----------
        name, short_name, source : str
            As of `Model`.
        variables, parameters : mapping
            A `Variable` and a `Parameter` for each name; those of what is defined by `definitions` as well.
        definitions : str, optional
            Equations that the text lacks, in the language of `Model`.
        **more
            The other fields of `Model`; `spike` and `reset` are the text's unless given.

        Raises
        ------
        ModelError
            If a name has no declaration, with all of them; and for what is wrong with the model.
        """
        if not isinstance(definitions, str):
            raise ArgumentTypeError(f"definitions is a text of equations, not {type(definitions).__name__}")
        added = parse_statements(Text("definitions", definitions))
        given = {**variables, **(parameters or {})}
        needed = [n for n in (*self.variables, *self.parameters, *self.undefined) if n not in given]
        needed = [n for n in needed if n not in {statement.name for statement in added}]
        if needed:
            shown = ", ".join(f"{n} ({self.names[n]})" if self.names.get(n, n) != n else n for n in needed)
            raise ModelError(
                f"there is no declaration of {shown}; give each a Variable or Parameter, or an equation in definitions"
            )
        more = {"spike": self.spike, "reset": self.reset, **more}
        return Model(
            name=name, short_name=short_name, source=source, variables=variables, parameters=parameters or {},
            equations="\n".join(text for text in (self.equations, definitions.strip("\n")) if text), **more,
        )  # fmt: skip

    def __reduce__(self) -> tuple[object, ...]:  # a mapping that does not change cannot be pickled
        values = (getattr(self, f.name) for f in fields(self))
        return LatexEquations, tuple(dict(x) if isinstance(x, Mapping) else x for x in values)

    def __str__(self) -> str:
        lines = [self.equations]
        lines += [f"{what}: {text}" for what, text in (("spike", self.spike), ("reset", self.reset)) if text]
        for what in ("variables", "parameters", "intermediates", "undefined"):
            if found := getattr(self, what):
                lines += ["", f"{what}: " + ", ".join(self._shown(name) for name in found)]
        if self.assumptions:
            lines += ["", "Assumed:", *(f"  {each}" for each in self.assumptions)]
        return "\n".join(lines)

    def _shown(self, name: str) -> str:
        return name + (f" = {self.values[name]:g}" if name in self.values else "")


def from_latex(text: str, *, names: Iterable[str] = (), input: str | None = None) -> LatexEquations:
    r"""Read equations as an article prints them.

    Displayed environments are read (align, equation, gather, eqnarray, $$, ...), or all of the text where there is
    none. What a text leaves open, such as whether ``g(V - E)`` is a product, is decided by what else the text defines,
    and reported in `assumptions` of the result.

    Parameters
    ----------
    text : str
        The LaTeX.
    names : iterable of str, optional
        Names of several letters in italics, which are products otherwise: ``gNa`` is g*N*a unless it is named here.
    input : str, optional
        What is the input, as the text writes it; I, I_{app}, I_{ext} and the like are found unless told.

    Returns
    -------
    LatexEquations
        The equations, the names, and what was assumed; its `model` makes a `Model`.

    Raises
    ------
    LatexError
        Where something cannot be read, with line, column and what would be right.

    Examples
    --------
    >>> found = from_latex(r"\tau \frac{dV}{dt} = -(V - E_L) + R I_{ext}, \quad \tau = 20\,\mathrm{ms}")
    >>> found.equations
    'dV/dt = (-(V - E_L) + R*I)/tau'
    >>> found.parameters, dict(found.values)
    (('E_L', 'R', 'tau'), {'tau': 20.0})
    """
    if not isinstance(text, str):
        raise ArgumentTypeError(f"LaTeX is a text, not {type(text).__name__}")
    if isinstance(names, str):
        raise ArgumentTypeError('names are several, as ["gNa", "gK"], not one text')
    try:
        return _written(read(text, [str(name) for name in names], input))
    except RecursionError:
        raise LatexError("environments or braces nest too deep", line=1) from None


def _written(reading: Reading) -> LatexEquations:
    known, jumps = reading.known, reading.jumps
    forms = {"flow": "d{}/dt = {}", "map": "{}[n+1] = {}", "assign": "{} = {}"}
    lines = [forms[kind].format(name, written(value)) for kind, name, value in reading.statements]
    spike = None if jumps.spike is None else written(jumps.spike)
    reset = "; ".join(f"{name} = {written(value)}" for name, value in jumps.resets) or None
    variables = tuple(name for kind, name, _ in reading.statements if kind != "assign")
    intermediates = tuple(name for kind, name, _ in reading.statements if kind == "assign")
    texts = [Text("equations", "\n".join(lines))]
    _require_readable(texts[0], spike, reset)
    used = all_names(reading)
    undefined = tuple(name for name in used if name in known.undefined)
    parameters = [n for n in dict.fromkeys((*used, *reading.values)) if n not in (*variables, *intermediates, "I", "t")]
    parameters = [n for n in parameters if n not in undefined]
    shown = (*variables, *parameters, *intermediates, *undefined)
    return LatexEquations(
        equations="\n".join(lines), spike=spike, reset=reset, variables=variables, parameters=tuple(parameters),
        intermediates=intermediates, undefined=undefined, values=MappingProxyType(dict(reading.values)),
        units=MappingProxyType(dict(reading.units)), assumptions=reading.notes.all(),
        names=MappingProxyType({name: known.latex[name] for name in shown if name in known.latex}),
    )  # fmt: skip


def _require_readable(equations: Text, spike: str | None, reset: str | None) -> None:
    """Hold what was written to the grammar of the language, whose bounds are its own."""
    try:
        parse_statements(equations)
        if spike is not None:
            parse_expression(Text("spike", spike))
        if reset is not None:
            parse_statements(Text("reset", reset))
    except EquationError as error:
        raise LatexError(f"what was read is no equation of the language: {error.cause}", fix=error.fix,
                         text=error.text, line=1) from error  # fmt: skip
