"""What the documentation takes from elsewhere: a page for every model and synapse, tables, the repository's own pages.

mkdocs calls `on_files` and `on_page_markdown`. Nothing that a declaration or the README says is written again.
"""

from __future__ import annotations

import html
import io
import json
import re
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path as Outline
from matplotlib.textpath import TextPath
from mkdocs.structure.files import File, Files

import neun_py as neun
from neun_py.kernels.elementary import elementary
from neun_py.spec.declaration import Declaration
from neun_py.spec.functions import FUNCTIONS
from neun_py.spec.mathematics import latex
from neun_py.spec.model import Model
from neun_py.spec.parser import Statement
from neun_py.spec.synapse import Synapse
from neun_py.studies.benchmarking.figure import amount, shown
from neun_py.studies.benchmarking.machine import in_words

mpl.use("agg")

_CODES = {Outline.MOVETO: "M", Outline.LINETO: "L", Outline.CURVE3: "Q", Outline.CURVE4: "C"}
_ROOT = Path(__file__).parents[1]
_PAGES = {
    "README.md": "index.md",
    "ARCHITECTURE.md": "ARCHITECTURE.md",
    "CONTRIBUTING.md": "CONTRIBUTING.md",
    "CHANGELOG.md": "CHANGELOG.md",
}
_FUNCTIONS, _ERRORS, _MODELS = "<!-- functions -->", "<!-- elementary functions -->", "<!-- models -->"
_INPUTS = "<!-- inputs -->"
_SPEED, _PROFILE = "<!-- speed -->", "<!-- profile -->"
_MEASURED = _ROOT / "benchmarks/results/populations.json"


def on_files(files: Files, *, config: Any) -> Files:
    """Add the pages of the models and synapses and those of the repository, and put them into the navigation."""
    for name, place in _PAGES.items():
        text = (_ROOT / name).read_text(encoding="utf-8")
        # There links begin at the repository's root, here at this folder.
        files.append(File.generated(config, place, content=text.replace("](docs/", "](")))
    pages: list[dict[str, str] | str] = []
    for declaration in _declarations():
        place = f"models/{declaration.short_name}.md"
        files.append(File.generated(config, place, content=page(declaration)))
        pages.append({f"{declaration.name} ({declaration.short_name})": place})
        if isinstance(declaration, Model):
            picture = f"models/{declaration.short_name}.png"
            files.append(File.generated(config, picture, content=regimes(declaration)))
    decisions = sorted(f.src_uri for f in files if f.src_uri.startswith("decisions/"))
    for entry in config.nav:
        for title, own in (("Models", ["models/index.md", *pages]), ("Decisions", decisions)):
            if title in entry:
                entry[title] = own
    return files


def _declarations() -> tuple[Declaration, ...]:
    return (*neun.models.values(), *neun.synapses.values())


def on_page_markdown(markdown: str, *, page: Any, config: Any, files: Files) -> str:
    """Put the tables where a page asks for them."""
    tables = (
        (_FUNCTIONS, function_table),
        (_ERRORS, error_table),
        (_MODELS, model_table),
        (_INPUTS, input_tables),
        (_SPEED, speed_tables), (_PROFILE, profile_table),
    )  # fmt: skip
    for mark, table in tables:
        if mark in markdown:
            markdown = markdown.replace(mark, table())
    return markdown


# Pages of the declarations.


def page(declaration: Declaration) -> str:
    """Write the page of a model or a synapse."""
    lines = [f"# {declaration.name}", "", _about(declaration), ""]
    lines += [f"Short name: `{declaration.short_name}`", ""]
    if isinstance(declaration, Model):
        lines += [f"![{_caption(declaration)}]({declaration.short_name}.png)", ""]
    lines += ["## Equations", "", *_equations(declaration)]
    lines += ["## Variables", "", *_variables(declaration), "## Parameters", ""]
    lines += _table(
        ("name", "default", "unit", "meaning"),
        [(f"`{n}`", _shown(p.default), _unit(p.unit), p.description) for n, p in declaration.parameters.items()],
    )
    if declaration.presets:
        lines += ["## Presets", "", *_presets(declaration)]
    lines += ["## Source", "", _linked(declaration.source), ""]
    if isinstance(declaration, Model):
        lines += ["## In Python", "", *_example(declaration)]
    return "\n".join(lines)


def _about(declaration: Declaration) -> str:
    return str(getattr(declaration, "description", ""))


def _equations(declaration: Declaration) -> list[str]:
    parsed = declaration.parsed
    lines = ['<div class="equations" markdown="0">', *map(equation, parsed.statements), "</div>", ""]
    what = {
        "spike": [parsed.spike] if parsed.spike is not None else [],
        "reset": list(parsed.resets),
        "refractory": [parsed.refractory] if parsed.refractory is not None else [],
    }
    words = {
        "spike": "A spike is when this condition turns true:",
        "reset": "At the end of the step in which it does:",
        "refractory": "After a spike no other counts for:",
    }
    for key, statements in what.items():
        if statements:
            lines += [words[key], "", '<div class="equations" markdown="0">', *map(equation, statements), "</div>", ""]
    inputs = ", ".join(f"`{name}` ({_unit(unit)})" for name, unit in declaration.inputs.items())
    return [*lines, f"Time in {_unit(declaration.time_unit)}; inputs: {inputs}.", ""]


def _variables(declaration: Declaration) -> list[str]:
    rows = [(f"`{n}`", _shown(v.initial), _unit(v.unit), v.description) for n, v in declaration.variables.items()]
    lines = _table(("name", "initial", "unit", "meaning"), rows) if rows else ["It has no state.", ""]
    if isinstance(declaration, Synapse):
        outputs = [(f"`{n}`", _unit(o.unit), o.description) for n, o in declaration.outputs.items()]
        lines += ["## Outputs", "", *_table(("name", "unit", "meaning"), outputs)]
    return lines


def _presets(declaration: Declaration) -> list[str]:
    rows = []
    for name, preset in declaration.presets.items():
        values = [f"`{n} = {_shown(x)}`" for n, x in {**preset.parameters, **preset.initial}.items()]
        values += [f"input {_shown(preset.input)}"] if preset.input else []
        rows.append((name, preset.description, ", ".join(values) or "defaults", _linked(preset.source)))
    return _table(("name", "what it does", "values", "source"), rows)


def _example(model: Model) -> list[str]:
    preset = next((name for name, p in model.presets.items() if p.input), None)
    duration, h = _span(model)
    chosen = f', preset="{preset}"' if preset else ""
    given = f", input={_shown(model.presets[preset].input)}" if preset else ""
    return [
        "```python",
        "import neun_py as neun",
        "",
        f'neuron = neun.Neuron("{model.short_name}"{chosen})',
        f"ds = neuron.run({duration:g}, {h:g}{given})",
        "```",
        "",
    ]


# Pictures.


def regimes(model: Model) -> bytes:
    """Draw every preset of a model, or where there is none its defaults, as a PNG."""
    names: list[str | None] = [*model.presets] or [None]
    duration, h = _span(model)
    unit = model.unit_of(model.membrane_variable)
    buffer = io.BytesIO()
    with neun.plotting.styled():
        figure = Figure(figsize=(8, 0.8 + 1.3 * len(names)), layout="constrained")
        panels = figure.subplots(len(names), 1, sharex=True, sharey=True, squeeze=False)[:, 0]
        for panel, name in zip(panels, names, strict=True):
            current = model.presets[name].input if name else 0.0
            ds = neun.Neuron(model, preset=name).run(duration, h, input=current)
            neun.plotting.traces(ds, ax=panel, title=name or model.name, spikes=False)
            panel.set_title("", loc="right")
            panel.set_ylabel(model.membrane_variable + ("" if unit == "1" else f" ({unit})"))
            panel.set_xlabel(panel.get_xlabel() if panel is panels[-1] else "")
        figure.savefig(buffer, format="png", dpi=160)
    return buffer.getvalue()


def _span(model: Model) -> tuple[float, float]:
    """Give how long a picture runs, and its step."""
    if model.is_map:
        return 300.0, 1.0
    return (1500.0, 0.01) if model.time_unit == "1" else (200.0, 0.01)


def _caption(model: Model) -> str:
    return f"{model.name}: " + ("; ".join(model.presets) or "defaults")


def equation(statement: Statement) -> str:
    """Draw an equation as outlines, so that it looks the same everywhere and needs no script and no font."""
    tex = latex(statement)
    with mpl.rc_context({"mathtext.fontset": "cm"}):
        drawn = _one_line(tex).replace(r"\frac", r"\dfrac")
        outline = TextPath((0, 0), f"${drawn}$", prop=FontProperties(size=17))
    words: list[str] = []
    for points, code in outline.iter_segments(curves=True, simplify=False):
        if code == Outline.CLOSEPOLY:
            words.append("Z")
        else:
            words.append(
                _CODES[code] + " ".join(f"{x:.2f}" if k % 2 == 0 else f"{-x:.2f}" for k, x in enumerate(points))
            )
    box = outline.get_extents()
    width, height = box.width + 2, box.height + 2
    return (
        f'<p><svg role="img" aria-label="{html.escape(tex)}" width="{width:.1f}" height="{height:.1f}" '
        f'viewBox="{box.x0 - 1:.2f} {-box.y1 - 1:.2f} {width:.2f} {height:.2f}">'
        f'<path fill="currentColor" d="{"".join(words)}"/></svg></p>'
    )


def _one_line(tex: str) -> str:
    r"""Write cases in one line: matplotlib draws no \begin{cases}."""
    rows = re.compile(
        r"\\begin\{cases\} (.*?) & (\\mathrm\{if\}.*?) \\\\ (.*?) & (\\mathrm\{otherwise\}) \\end\{cases\}"
    )
    while "cases" in tex and rows.search(tex):
        tex = rows.sub(r"\\left\\{\1\\;\2;\\;\\;\3\\;\4\\right\\}", tex)
    return tex


# Tables.


def function_table() -> str:
    """Write the table of the equation language's functions."""
    rows = []
    for f in FUNCTIONS.values():
        count = {(1, 1): "x", (2, 2): "x, y", (3, 3): "x, y, z"}.get((f.least, f.most), "x, y, ...")
        rows.append((f"`{f.name}({count})`", f.meaning))
    return "\n".join(_table(("function", "meaning"), rows))


def error_table() -> str:
    """Write the table of the elementary functions' error bounds."""
    rows = [
        (f"`{f.name}`", f"{f.max_ulp[0]:g}", f"{f.max_ulp[1]:g}", f.domain.replace("**", "^"))
        for f in elementary.values()
    ]
    return "\n".join(_table(("function", "Double (ulp)", "Float (ulp)", "where this holds"), rows))


def model_table() -> str:
    """Write the list of models and synapses, each a link to its page."""
    rows = [
        (f"[{d.name}]({d.short_name}.md)", f"`{d.short_name}`", ", ".join(f"`{v}`" for v in d.variables), _about(d))
        for d in _declarations()
    ]
    return "\n".join(_table(("name", "short name", "variables", "what it is"), rows))


def input_tables() -> str:
    """Write what each kind of stimulus is, and its parameters."""
    lines: list[str] = []
    for kind in neun.inputs.values():
        lines += [f"### `{kind.short_name}`", "", kind.description, ""]
        units = {"input_unit": "input", "time_unit": "time"}
        rows = [
            (f"`{n}`", "" if n in kind.required else _shown(p.default), _unit(kind.unit_of(n, units)), p.description)
            for n, p in kind.parameters.items()
        ]
        rows += [(f"`{n}`", "", "", f"instead of `{other}`: 1/{other}") for n, other in kind.reciprocals.items()]
        rows += [("`seed`, `stream`", "0", "no unit", "which noise it is")] if kind.draws else []
        lines += _table(("name", "default", "unit", "meaning"), rows)
        if not kind.source.startswith("none"):
            lines += [f"Source: {_linked(kind.source)}.", ""]
    return "\n".join(lines)


# What was measured.


def measured() -> dict[str, Any]:
    """Read what benchmarks/populations.py wrote."""
    found: dict[str, Any] = json.loads(_MEASURED.read_text(encoding="utf-8"))
    return found


def speed_tables() -> str:
    """Write where and when the figures were measured, a table of them a group, and what is not met."""
    found = measured()
    where = in_words(found["machine"])
    lines = [f"Measured on {found['date'][:10]} by `python benchmarks/populations.py` on {where}.", ""]
    for group, figures in groupby(found["figures"], key=lambda figure: str(figure["group"])):
        rows = []
        for figure in figures:
            value, ends, reach, met = shown(figure)
            times = [amount(x, "ns") for x in (figure["ns"], figure["against_ns"]) if x is not None]
            met = f"**{met}**" if met == "no" else met
            whole = (text.replace(" ", "&nbsp;") for text in (ends, reach, ", ".join(times)))  # in one line
            rows.append((figure["title"], f"**{value}**", *whole, met))
        head = ("figure", "measured", "least to most", "reach (stretch)", "ns, against", "met")
        lines += [f"### {group}", "", *_table(head, rows)]
    notes = dict.fromkeys(figure["note"] for figure in found["figures"] if figure["note"])
    lines += [*notes, ""]
    lines += [f"- Not measured: {one['title']}, for {one['why']}." for one in found["unmeasured"]]
    named = {figure["name"]: figure for figure in found["figures"]}
    if found["gaps"]:
        lines += ["", "### What is not met", ""]
    for gap in found["gaps"]:
        figure = named[gap["name"]]
        begin = f"**{figure['group']}: {figure['title']}** is {shown(figure)[0]}, not {figure['reach']:g}."
        lines.append(f"- {begin} {gap['text'] or 'The reason stands below.'}")
    return "\n".join(lines)


def profile_table() -> str:
    """Write what the loops of the populations consist of, and how near they are to what the machine can do."""
    profiles = measured()["roofline"]
    kinds = {"fma": "fused multiply-adds", "mul": "multiplications", "add": "additions", "div": "divisions",
             "compare": "comparisons", "move": "moves, and selections", "broadcast": "broadcasts",
             "bits": "on bits", "scalar": "scalar"}  # fmt: skip
    rows: list[tuple[str, ...]] = []

    def row(title: str, value: Any) -> None:
        rows.append((title, *(value(one) for one in profiles)))

    row("neurons in a pass of the loop", lambda p: f"{p['lanes']:.0f}")
    row("instructions in a pass", lambda p: str(p["instructions"]["all"]))
    for kind, text in kinds.items():
        row(f"... {text}", lambda p, kind=kind: str(p["instructions"].get(kind, 0)))
    row("numbers read from the stack (spilled), written to it",
        lambda p: f"{p['loads'].get('stack', 0)}, {p['stores'].get('stack', 0)}")  # fmt: skip
    row("other reads, writes", lambda p: f"{sum(p['loads'].values()) - p['loads'].get('stack', 0)}, "
        f"{sum(p['stores'].values()) - p['stores'].get('stack', 0)}")  # fmt: skip
    row("the processor's clock", lambda p: f"{p['gigahertz']:.2f} GHz")
    row("instructions in a cycle", lambda p: f"{p['instructions_per_cycle']:.2f}")
    row("the machine's peak: vector multiply-adds in a cycle", lambda p: f"{p['peaks']['fma_per_cycle']:.2f}")
    row("... cycles for a vector of divisions", lambda p: f"{p['peaks']['cycles_per_division']:.1f}")
    row("... a copy in memory", lambda p: f"{p['peaks']['gigabytes_per_second']:.1f} GB/s")
    row("bound by multiplications and multiply-adds alone", lambda p: f"{p['bounds']['fma']:.2f} ns")
    row("... by divisions alone", lambda p: f"{p['bounds']['division']:.2f} ns")
    row("... by the longest chain of a step that waits for itself, without overlap",
        lambda p: f"{p['bounds']['waiting']:.2f} ns ({p['chain_cycles']:.0f} cycles)")  # fmt: skip
    row("... by memory, 40 steps of 10^6 neurons", lambda p: f"{p['bounds']['memory']:.2f} ns")
    row("... **by all arithmetic together**", lambda p: f"**{p['bounds']['arithmetic']:.2f} ns**")
    row("measured, per neuron and step", lambda p: f"**{p['ns']:.2f} ns**")
    row("share of the bound that is reached", lambda p: f"**{p['share']:.0%}**")
    return "\n".join(_table(("a pass of the loop, HH with RK4", *(p["precision"] for p in profiles)), rows))


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    lines = ["| " + " | ".join(head) + " |", "|" + " --- |" * len(head)]
    return [*lines, *("| " + " | ".join(c.replace("|", "\\|") for c in row) + " |" for row in rows), ""]


def _shown(x: float | str) -> str:
    return f"`{x}`" if isinstance(x, str) else f"{x:.12g}"


def _unit(unit: str) -> str:
    return "no unit" if unit == "1" else unit.replace("*", "·")


def _linked(source: str) -> str:
    return re.sub(r"doi:(\S+[^\s.,;])", r"[doi:\1](https://doi.org/\1)", source)
