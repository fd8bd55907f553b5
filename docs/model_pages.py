"""A page for every model and synapse, the pictures of the presets, and the card of all models.

Everything is taken from the declarations and from what was measured; the pictures are drawn by the package itself,
with the lines of Python that stand under them.
"""

from __future__ import annotations

import io
import re
from functools import cache
from typing import Any

import matplotlib as mpl
from matplotlib.figure import Figure
from page_parts import equation, linked, number, table, unit_text

import neun_py as neun
from neun_py.library.costs import costs, where
from neun_py.spec.behaviours import BEHAVIOURS, CATEGORIES
from neun_py.spec.declaration import Declaration
from neun_py.spec.model import Model, Preset
from neun_py.spec.synapse import Synapse

__all__ = ["card", "code", "page", "picture", "picture_name", "synapse_table"]

mpl.use("agg")

_HEADINGS = {
    "neuron": "Neurons",
    "oscillator": "Oscillators",
    "population": "Populations of neurons",
    "source": "Sources of spikes",
}


def page(declaration: Declaration) -> str:
    """Write the page of a model or a synapse."""
    lines = [f"# {declaration.name}", "", _about(declaration), ""]
    lines += [f"Short name: `{declaration.short_name}`", ""]
    if isinstance(declaration, Model):
        lines += _properties(declaration)
    lines += ["## Equations", "", *_equations(declaration)]
    lines += ["## Variables", "", *_variables(declaration), "## Parameters", ""]
    head = ("name", "default", "unit", "range", "meaning")
    rows = [
        (f"`{n}`", number(p.default), unit_text(p.unit), _range(p.range), p.description)
        for n, p in declaration.parameters.items()
    ]
    lines += table(head, rows) if rows else ["It has none.", ""]
    if isinstance(declaration, Model):
        for name in declaration.presets:
            lines += _preset(declaration, name)
    elif declaration.presets:
        lines += ["## Presets", "", *_preset_table(declaration)]
    return "\n".join([*lines, "## Source", "", linked(declaration.source), ""])


def _about(declaration: Declaration) -> str:
    return str(getattr(declaration, "description", ""))


def _properties(model: Model) -> list[str]:
    kinds = "map" if model.is_map else "differential equations"
    facts = [f"{model.category}, {len(model.variables)} variables, {kinds}"]
    if model.behaviours:
        facts.append("can: " + ", ".join(model.behaviours))
    usual = model.usual_step
    if usual is not None:
        what = "an iteration takes" if model.is_map else "usual step:"
        facts.append(f"{what} {number(usual)} {'' if model.time_unit == '1' else model.time_unit}".rstrip())
    cost = costs().get(model.short_name)
    if cost is not None:
        method = "" if model.is_map else " with RK4"
        facts.append(
            f"cost{method}, per neuron and step on one core: {cost.population_double:.3g} ns in a population in "
            f"Double ({1e3 / cost.population_double:.3g} million neuron-steps in a second), "
            f"{cost.population_float:.3g} ns in Float; {cost.neuron:.3g} ns for one neuron alone"
        )
    return [*(f"- {fact}" for fact in facts), ""]


def _range(limits: tuple[float, float] | None) -> str:
    if limits is None:
        return ""
    low, high = limits
    if high >= 1e6 and 0 <= low <= 1e-9:
        return "above 0" if low else "not negative"
    return f"{low:g} to {high:g}".replace("inf", "∞")


def _equations(declaration: Declaration) -> list[str]:
    parsed = declaration.parsed
    lines = _drawn(parsed.statements)
    what = "A presynaptic event" if isinstance(declaration, Synapse) else "A spike"
    words = {
        f"{what} is when this condition turns true:": (parsed.spike,) if parsed.spike is not None else (),
        "At the end of the step in which it does:": parsed.resets,
        "After a spike no other counts for:": (parsed.refractory,) if parsed.refractory is not None else (),
    }
    for text, statements in words.items():
        lines += [text, "", *_drawn(statements)] if statements else []
    for event in parsed.events:
        lines += ["At the end of every step in which this holds:", "", *_drawn((event.condition,))]
        lines += ["this happens:", "", *_drawn(event.jumps)]
    if isinstance(declaration, Synapse):
        lines += _joins(declaration)
    inputs = ", ".join(f"`{name}` ({unit_text(unit)})" for name, unit in declaration.inputs.items()) or "none"
    return [*lines, f"Time in {unit_text(declaration.time_unit)}; inputs: {inputs}.", ""]


def _joins(synapse: Synapse) -> list[str]:
    """Write what happens at spikes, what its pulses are, and its weight."""
    lines: list[str] = []
    for text, statements in (
        ("When a presynaptic spike arrives, one after the other:", synapse.parsed.on_pre),
        ("When the postsynaptic neuron spikes, one after the other:", synapse.parsed.on_post),
    ):
        lines += [text, "", *_drawn(statements)] if statements else []
    for name, pulse in synapse.pulses.items():
        lines += [f"`{name}` is `{pulse.value}` for `{pulse.duration}` after each presynaptic event, and else 0.", ""]
    which = "" if synapse.weighs == (synapse.weight,) else f", which stands for `{'` and `'.join(synapse.weighs)}`"
    changes = ", a variable: it is plastic" if synapse.plastic else ""
    return [*lines, f"Connections differ in the weight `{synapse.weight}`{which}{changes}.", ""]


def _drawn(statements: Any) -> list[str]:
    return ['<div class="equations" markdown="0">', *map(equation, statements), "</div>", ""]


def _variables(declaration: Declaration) -> list[str]:
    rows = [
        (f"`{n}`", number(v.initial), unit_text(v.unit), _range(v.range), v.description)
        for n, v in declaration.variables.items()
    ]
    head = ("name", "initial", "unit", "range", "meaning")
    lines = table(head, rows) if rows else ["It has no state.", ""]
    if isinstance(declaration, Synapse):
        ends = {"pre": "the presynaptic neuron", "post": "the postsynaptic neuron"}
        outputs = [
            (f"`{n}`", unit_text(o.unit), o.description,
             f"{'subtracted from' if o.outward else 'added to'} the input of {ends[o.into]}")
            for n, o in declaration.outputs.items()
        ]  # fmt: skip
        lines += ["## Outputs", "", *table(("name", "unit", "meaning", "what it does"), outputs)]
    return lines


# Presets.


def _changes(preset: Preset) -> str:
    values = [f"`{n} = {number(x)}`" for n, x in {**preset.parameters, **preset.initial}.items()]
    if preset.input:
        values.append(f"input `{preset.input}`" if isinstance(preset.input, str) else f"input {number(preset.input)}")
    return ", ".join(values) or "defaults"


def _preset_table(declaration: Declaration) -> list[str]:
    rows = [(name, p.description, _changes(p), linked(p.source)) for name, p in declaration.presets.items()]
    return table(("name", "what it does", "values", "source"), rows)


def _preset(model: Model, name: str) -> list[str]:
    preset = model.presets[name]
    shows = f" It shows: {', '.join(preset.behaviour)}." if preset.behaviour else ""
    return [
        f"## {name[0].upper()}{name[1:]}",
        "",
        f"{preset.description[0].upper()}{preset.description[1:]}.{shows}",
        "",
        f"![{model.name}, {name}: {preset.description}]({picture_name(model, name)})",
        "",
        "```python",
        *code(model, name).splitlines(),
        "```",
        "",
        f"Values: {_changes(preset)}. Source: {linked(preset.source)}.",
        "",
    ]


def picture_name(model: Model, preset: str) -> str:
    """Give the name of a picture's file."""
    return f"{model.short_name}-{re.sub('[^a-z0-9]+', '-', preset.lower()).strip('-')}.png"


def _recorded(model: Model, preset: Preset) -> tuple[str, ...]:
    """Give what is drawn: what the model is looked at by, and the input where it changes."""
    shown = model.shown or (model.membrane_variable,)
    return (*shown, "I") if isinstance(preset.input, str) and model.category != "source" else shown


def _duration(model: Model, preset: Preset) -> float:
    """Give how long a picture runs."""
    return preset.duration if preset.duration is not None else 1000 * (model.usual_step or 0.01)


def code(model: Model, preset: str) -> str:
    """Write the lines of Python that draw a preset."""
    chosen = model.presets[preset]
    recorded = _recorded(model, chosen)
    record = "" if recorded == (model.membrane_variable,) else f", record={list(recorded)!r}".replace("'", '"')
    step = "" if model.usual_step is not None else ", 0.01"
    return (
        "import neun_py as neun\n\n"
        f'neuron = neun.Neuron("{model.short_name}", preset="{preset}")\n'
        f"ds = neuron.run({_duration(model, chosen):g}{step}{record})\n"
        f"neun.plotting.traces(ds{'' if _cut(model) else ', spikes=False'})"
    )


def _cut(model: Model) -> bool:
    """Whether spikes are cut off, so that ticks show them better than the trace."""
    return model.reset is not None


def picture(model: Model, preset: str) -> bytes:
    """Draw a preset as a PNG, as `code` says."""
    chosen = model.presets[preset]
    recorded = _recorded(model, chosen)
    ds = neun.Neuron(model, preset=preset).run(
        _duration(model, chosen), model.usual_step or 0.01, record=list(recorded)
    )
    buffer = io.BytesIO()
    with neun.plotting.styled():
        figure = Figure(figsize=(8, 1.0 + 1.6 * len(recorded)), layout="constrained")
        neun.plotting.traces(ds, figure=figure, spikes=_cut(model), title=f"{model.name}: {preset}")
        figure.savefig(buffer, format="png", dpi=110)
    return buffer.getvalue()


# The card.


@cache
def card() -> str:
    """Write the tables of all models, and that of the synapses; each name is a link to its page."""
    lines = [f"Costs are nanoseconds per neuron and step of a population, with RK4 on one core of {where()}.", ""]
    head = ("model", "variables", "ns, Double / Float", "what it can do")
    for category in CATEGORIES:
        chosen = [model for model in neun.models.values() if model.category == category]
        if chosen:
            lines += [f"## {_HEADINGS[category]}", "", *table(head, [_row(model) for model in chosen])]
    lines += ["## Synapses", "", *synapse_table()]
    lines += ["## What the words mean", "", *table(("word", "meaning"), [*BEHAVIOURS.items()])]
    return "\n".join(lines)


def synapse_table(folder: str = "") -> list[str]:
    """Write the table of the synapses, with links to their pages in a folder."""
    rows = [
        (f"[{s.name}]({folder}{s.short_name}.md)", f"`{s.short_name}`", _about(s),
         ", ".join(f"`{preset}`" for preset in s.presets))
        for s in neun.synapses.values()
    ]  # fmt: skip
    return table(("synapse", "short name", "what it is", "presets"), rows)


def _row(model: Model) -> tuple[str, ...]:
    cost = costs().get(model.short_name)
    lanes = "" if cost is None else f"{cost.population_double:.3g} / {cost.population_float:.3g}"
    count = f"{len(model.variables)}{', map' if model.is_map else ''}"
    name = f"[{model.name}]({model.short_name}.md) `{model.short_name}`"
    return (name, count, lanes, ", ".join(model.behaviours))
