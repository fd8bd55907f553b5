"""What the documentation takes from elsewhere: a page for every model and synapse, tables, the repository's own pages.

mkdocs calls `on_files` and `on_page_markdown`. Nothing that a declaration or the README says is written again.
"""

from __future__ import annotations

import json
import math
import re
import sys
from itertools import groupby
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File, Files

sys.path.insert(0, str(Path(__file__).parent))  # for the files beside this one

from method_tables import measured as methods_measured
from method_tables import method_tables
from model_pages import card, page, picture, picture_name, synapse_table
from page_parts import linked, number, table, unit_text

import neun_py as neun
from neun_py.kernels.elementary import elementary
from neun_py.methods.adaptive import Adaptive
from neun_py.spec.declaration import Declaration
from neun_py.spec.functions import FUNCTIONS
from neun_py.spec.model import Model
from neun_py.studies.benchmarking.figure import amount, shown
from neun_py.studies.benchmarking.machine import in_words

_ROOT = Path(__file__).parents[1]
_PAGES = {
    "README.md": "index.md",
    "ARCHITECTURE.md": "ARCHITECTURE.md",
    "CONTRIBUTING.md": "CONTRIBUTING.md",
    "CHANGELOG.md": "CHANGELOG.md",
}
_FUNCTIONS, _ERRORS, _MODELS = "<!-- functions -->", "<!-- elementary functions -->", "<!-- models -->"
_INPUTS, _RULES, _RULE_PAGES = "<!-- inputs -->", "<!-- connection rules -->", "<!-- each connection rule -->"
_SYNAPSES, _SPEED, _PROFILE = "<!-- synapses -->", "<!-- speed -->", "<!-- profile -->"
_NETWORKS, _INTEGRATORS, _ADAPTIVE = "<!-- networks -->", "<!-- integrators -->", "<!-- adaptive -->"
_STARTS = "<!-- starts -->"
_EXAMPLE = re.compile(r"<!-- example (\w+) -->")
_MEASURED = _ROOT / "benchmarks/results"


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
            for preset in declaration.presets:
                drawn = f"models/{picture_name(declaration, preset)}"
                files.append(File.generated(config, drawn, content=picture(declaration, preset)))
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
        (_MODELS, card),
        (_INPUTS, input_tables),
        (_SYNAPSES, lambda: "\n".join(synapse_table("models/"))),
        (_RULES, rule_table), (_RULE_PAGES, rule_pages),
        (_SPEED, speed_tables), (_PROFILE, profile_table),
        (_NETWORKS, lambda: speed_tables("networks")), (_INTEGRATORS, integrator_table),
        (_ADAPTIVE, lambda: speed_tables("adaptive")), (_STARTS, lambda: speed_tables("starts")),
    )  # fmt: skip
    for mark, written in tables:
        if mark in markdown:
            markdown = markdown.replace(mark, written())
    if "<!-- methods " in markdown:
        for mark, text in method_tables(methods_measured()).items():
            markdown = markdown.replace(mark, text)
    return _EXAMPLE.sub(example, markdown)


def example(mark: re.Match[str]) -> str:
    """Show the program that a mark names."""
    text = (_ROOT / "examples" / f"{mark[1]}.py").read_text(encoding="utf-8")
    return f'```python title="examples/{mark[1]}.py"\n{text}```'


# Tables.


def function_table() -> str:
    """Write the table of the equation language's functions."""
    rows = []
    for f in FUNCTIONS.values():
        count = {(1, 1): "x", (2, 2): "x, y", (3, 3): "x, y, z"}.get((f.least, f.most), "x, y, ...")
        rows.append((f"`{f.name}({count})`", f.meaning))
    return "\n".join(table(("function", "meaning"), rows))


def error_table() -> str:
    """Write the table of the elementary functions' error bounds."""
    rows = [
        (f"`{f.name}`", f"{f.max_ulp[0]:g}", f"{f.max_ulp[1]:g}", f.domain.replace("**", "^"))
        for f in elementary.values()
    ]
    return "\n".join(table(("function", "Double (ulp)", "Float (ulp)", "where this holds"), rows))


def input_tables() -> str:
    """Write what each kind of stimulus is, and its parameters."""
    lines: list[str] = []
    for kind in neun.inputs.values():
        lines += [f"### `{kind.short_name}`", "", kind.description, ""]
        units = {"input_unit": "input", "time_unit": "time"}
        rows = []
        for n, p in kind.parameters.items():
            default = "" if n in kind.required else number(p.default)
            rows.append((f"`{n}`", default, unit_text(kind.unit_of(n, units)), p.description))
        rows += [(f"`{n}`", "", "", f"instead of `{other}`: 1/{other}") for n, other in kind.reciprocals.items()]
        rows += [("`seed`, `stream`", "0", "no unit", "which noise it is")] if kind.draws else []
        lines += table(("name", "default", "unit", "meaning"), rows)
        if not kind.source.startswith("none"):
            lines += [f"Source: {linked(kind.source)}.", ""]
    return "\n".join(lines)


def integrator_table() -> str:
    """Write the table of the integrators: those that go on with a fixed step first, and each kind by rising order."""
    rows = []
    for method in sorted(neun.integrators.values(), key=lambda m: (isinstance(m, Adaptive), m.takes_noise, m.order)):
        order = f"{method.order:g}" if math.isfinite(method.order) else "exact"
        known = f"{method.description} Source: {linked(method.source)}."
        rows.append((f"`{method.short_name}`", method.name, order, known))
    return "\n".join(table(("short name", "method", "order", "what to know"), rows))


def rule_table() -> str:
    """Write the table of the connection rules."""
    rows = []
    for kind in neun.connect.values():
        first = str(kind.__doc__).partition("\n")[0]
        source = "" if kind.source.startswith("none") else f" Source: {linked(kind.source)}."
        rows.append((f"`{kind.usage}`", first + source))
    return "\n".join(table(("rule", "what it does"), rows))


def rule_pages() -> str:
    """Write what takes each rule's documentation from where it is defined."""
    places = (f"{kind.made_by.__module__}.{kind.made_by.__qualname__}" for kind in neun.connect.values())
    heads = (
        f"## `{short}`\n\n::: {place}\n    options: {{show_root_heading: false, show_root_toc_entry: false, "
        "members: []}\n"
        for short, place in zip(neun.connect, places, strict=True)
    )
    return "\n".join(heads)


# What was measured.


def measured(name: str = "populations") -> dict[str, Any]:
    """Read what a program of benchmarks/ wrote."""
    found: dict[str, Any] = json.loads((_MEASURED / f"{name}.json").read_text(encoding="utf-8"))
    return found


def speed_tables(name: str = "populations") -> str:
    """Write where and when the figures were measured, a table of them a group, and what is not met."""
    found = measured(name)
    where = in_words(found["machine"])
    lines = [f"Measured on {found['date'][:10]} by `python benchmarks/{name}.py` on {where}.", ""]
    for group, figures in groupby(found["figures"], key=lambda figure: str(figure["group"])):
        rows = []
        for figure in figures:
            value, ends, reach, met = shown(figure)
            times = [amount(x, "ns") for x in (figure["ns"], figure["against_ns"]) if x is not None]
            met = f"**{met}**" if met == "no" else met
            whole = (text.replace(" ", "&nbsp;") for text in (ends, reach, ", ".join(times)))  # in one line
            rows.append((figure["title"], f"**{value}**", *whole, met))
        head = ("figure", "measured", "least to most", "reach (stretch)", "ns, against", "met")
        lines += [f"### {group}", "", *table(head, rows)]
    notes = dict.fromkeys(figure["note"] for figure in found["figures"] if figure["note"])
    lines += [*notes, ""]
    lines += [f"- Not measured: {one['title']}, for {one['why']}." for one in found["unmeasured"]]
    named = {figure["name"]: figure for figure in found["figures"]}
    if found.get("gaps"):
        lines += ["", "### What is not met", ""]
    for gap in found.get("gaps", []):
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
    return "\n".join(table(("a pass of the loop, HH with RK4", *(p["precision"] for p in profiles)), rows))
