"""A model from the text of a model file; everything that is wrong is found, and said with its place in the file."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping
from typing import Any

from neun_py.errors import EquationError, ModelError, ModelFileError, NeunError, UnitError, closest, suggestion
from neun_py.io.diagnosis import Draft, mistakes
from neun_py.io.model_places import meant
from neun_py.io.model_syntax import parsed
from neun_py.io.model_table import KINDS, PARTS, UnfitError, described, required, value_of
from neun_py.io.toml_places import Entry, Path
from neun_py.spec.model import Model, Preset
from neun_py.spec.units import parse_unit

__all__ = ["model_from_text"]

_STAND_INS = {"text": "-", "number": 0.0, "number or text": 0.0}
_TEXTS = ("equations", "spike", "reset", "refractory")
_SINGULAR = {"variables": "variable", "parameters": "parameter", "presets": "preset"}


def model_from_text(text: str, path: str) -> Model:
    """Give the model that a text declares; `path` is for messages.

    Raises
    ------
    ModelFileError
        With all that is wrong.
    """
    reader = _Reader(text, path)
    fields = reader.fields()
    if fields is not None:
        reader.check(fields)
    if not reader.found and fields is not None:
        try:
            return Model(**fields)
        except ModelError as error:
            reader.refused(error)
    found = {(m.line, m.column, m.cause): m for m in sorted(reader.found, key=lambda m: (m.line, m.column))}
    raise ModelFileError(path, found.values())


class _Reader:
    """Reads what a file says into the fields of a model, and notes what cannot be."""

    def __init__(self, text: str, path: str) -> None:
        self.data, self.places = parsed(text, path)
        self.found: list[EquationError] = []
        self.doubts: set[str] = set()
        self.absent: set[str] = set()
        self.keys: dict[str, str] = {}  # what stands in the file for a field of the model that is misspelled there
        self.inner: dict[Path, str] = {}  # and for one of a part

    # -- places ----------------------------------------------------------------------------------------------------

    def note(self, at: Path, cause: str, fix: str = "", *, value: bool = False) -> None:
        """Note a mistake at a key, or at its value; at the table around it where the key is not there."""
        at = self.actual(at)
        entry = self.places.entries.get(at)
        while entry is None and at:
            at = at[:-1]
            entry = self.places.entries.get(at)
        if entry is None:
            self.found.append(EquationError(cause, fix=fix, line=1))
        else:
            self.note_offset(entry.value if value else entry.key, cause, fix)

    def actual(self, at: Path) -> Path:
        """Give the path as it is in the file."""
        if not at:
            return at
        last = (self.inner[at],) if at in self.inner else at[-1:] if len(at) > 1 else ()
        return (self.keys.get(str(at[0]), at[0]), *at[1:-1], *last)

    def note_offset(self, offset: int, cause: str, fix: str, kind: type[EquationError] = EquationError) -> None:
        line, column = self.places.at(offset)
        self.found.append(kind(cause, fix=fix, line=line, column=column, text=self.places.line(line)))

    def note_inside(self, at: Path, cause: str, error: EquationError) -> None:
        """Note a mistake within a text, whose line and column are those of the text."""
        at = self.actual(at)
        entry = self.places.entries.get(at)
        if entry is None or entry.characters is None:
            self.note(at, cause, error.fix)
            return
        kind = UnitError if isinstance(error, UnitError) else EquationError
        self.note_offset(self._offset(at, entry, error), cause, error.fix, kind)

    def _offset(self, at: Path, entry: Entry, error: EquationError) -> int:
        assert entry.characters is not None
        value: Any = self.data
        for key in at:
            value = value[key]
        line, column = max(error.line, 1), max(error.column, 1)
        lines = str(value).split("\n")
        if at == self.actual(("equations",)):  # what `Model` removes around the text
            trimmed = textwrap.dedent(str(value)).split("\n")
            while trimmed and not trimmed[0]:
                trimmed.pop(0)
                line += 1
            if line <= len(lines) and lines[line - 1].strip():
                column += len(lines[line - 1]) - len(lines[line - 1].lstrip()) - _margin(trimmed, line, lines)
        index = sum(len(each) + 1 for each in lines[: line - 1]) + column - 1
        if index < len(entry.characters):
            return entry.characters[index]
        return entry.characters[-1] + 1 if entry.characters else entry.value + 1

    # -- the structure ---------------------------------------------------------------------------------------------

    def fields(self) -> dict[str, Any] | None:
        """Give the fields of a model, with stand-ins for what is missing; None where too much is."""
        data = self._moved(dict(self.data))
        fields = self._table(Model, data, (), "a model")
        for name, kind in PARTS.items():
            if name in fields:
                fields[name] = self._parts(name, kind, fields[name])
        if self.absent & {"equations", "variables"}:
            return None
        return fields

    def _moved(self, data: dict[str, Any]) -> dict[str, Any]:
        """Put fields of the model that stand below a table, where TOML counts them to it, in their place."""
        for table, parts in list(data.items()):
            meant = closest(table, PARTS, 1) if table not in KINDS[Model] else []
            if isinstance(parts, Mapping) and meant and isinstance(data.get(meant[0]), Mapping):
                data[meant[0]] = {**parts, **data[meant[0]]}  # [parameter] beside [parameters.tau]
        for table, parts in list(data.items()):
            if table not in (*PARTS, "events") or not isinstance(parts, Mapping):
                continue
            for name, value in list(parts.items()):
                known = name in KINDS[Model] and name not in data
                if known and (isinstance(value, Mapping) if name in PARTS else not isinstance(value, Mapping)):
                    fix = f"Move it above the first [table]: what stands below [{table}] belongs to it."
                    self.note((table, name), f"{name!r} stands among the {table}", fix)
                    data[name] = value
                    data[table] = {key: part for key, part in data[table].items() if key != name}
        return data

    def _table(self, kind: type, data: Mapping[str, Any], at: Path, what: str) -> dict[str, Any]:
        """Read a table into the fields of a kind."""
        kinds, fields = KINDS[kind], {}
        renamed = self._renamed(kinds, data, at, what)
        for name, key in renamed.items():
            value = data[key]
            if kinds[name] == "parts":
                fields[name] = value
                continue
            try:
                fields[name] = value_of(kinds[name], name, value)
            except UnfitError as unfit:
                place = (*at, key, *unfit.inside)
                inner = value
                for step in unfit.inside:
                    inner = inner[step]
                given = described(inner)
                which = ".".join(str(x) for x in (name, *unfit.inside))
                self.note(place, f"{which} of {what} is {unfit.wanted}, not {given}", unfit.fix, value=True)
                self._stand_in(kind, name, fields)
        for name in required(kind):
            if name not in renamed:
                self.absent |= {name} if kind is Model else set()
                self.note(at, f"{what} needs {_with_article(name)}", _example(name))
                self._stand_in(kind, name, fields)
        return fields

    def _renamed(self, kinds: Mapping[str, str], data: Mapping[str, Any], at: Path, what: str) -> dict[str, str]:
        """Give for each field the key that means it; a wrong key that is like a missing one is taken for it."""
        keys = {key: key for key in data if key in kinds}
        for key in data:
            if key in kinds:
                continue
            near = suggestion(key, kinds)
            self.note((*at, key), f"there is no {key!r} in {what}", _sentence(near))
            meant = re.match(r"; did you mean '(\w+)'", near)
            if meant and meant[1] not in keys and meant[1] not in data:
                keys[meant[1]] = key
                self.keys |= {meant[1]: key} if not at else {}
                self.inner |= {(*at, meant[1]): key} if at else {}
        return keys

    def _stand_in(self, kind: type, name: str, fields: dict[str, Any]) -> None:
        """Put something harmless in the place of a field, and remember which checks would complain of it."""
        if name == "unit" or name.endswith("_unit"):
            fields[name] = "1"
            self.doubts.add("unit_agreement")
        elif name == "short_name":
            fields[name] = "X"
        elif name in required(kind):
            wanted = KINDS[kind][name]
            fields[name] = {} if wanted == "parts" else _STAND_INS[wanted]
        else:
            fields.pop(name, None)
            self.doubts |= {"events"} if name == "spike" else {"unused_parameter"}

    def _parts(self, name: str, kind: type, data: Any) -> dict[str, Any]:
        if not isinstance(data, Mapping):
            fix = f"Write [{name}] and a line for each below."
            self.note((name,), f"{name} is a table, not {described(data)}", fix, value=True)
            self.doubts |= {"undefined_name", "missing_derivative", "unit_agreement", "values_in_range"}
            return {}
        parts = {}
        for key, part in data.items():
            what = f"the {_SINGULAR[name]} {key!r}"
            if not isinstance(part, Mapping):
                self.note((name, key), f"{what} is a table, not {described(part)}", _part_example(name, key, part),
                          value=True)  # fmt: skip
                part = None
            before = len(self.found)
            fields = self._table(kind, part or {}, (name, key), what)
            if part is None:
                del self.found[before:]
            if len(self.found) > before or part is None:
                fields.pop("range", None)  # what stands in for a number need not lie in it
            parts[key] = kind(**fields)
        return parts

    # -- the meaning -----------------------------------------------------------------------------------------------

    def check(self, fields: dict[str, Any]) -> None:
        """Note what the checks of a model refuse."""
        for name in ("variables", "parameters"):
            for key, part in fields[name].items():
                self._check_unit((name, key, "unit"), f"the unit of {key}", part.unit)
        for name in ("time_unit", "input_unit"):
            self._check_unit((name,), name, fields.get(name, "1"))
        for error in mistakes(Draft(**fields), self.doubts):
            self.refused(error)
        self._check_inputs(fields.get("presets", {}))

    def _check_inputs(self, presets: Mapping[str, Preset]) -> None:
        """Note a stimulus that there is not, or what one does not take."""
        from neun_py.library.protocols import usual_input

        for name, preset in presets.items():
            try:
                usual_input(preset.input)
            except NeunError as error:
                self.refused(ModelError(f"the preset {name!r}: {error}"))

    def _check_unit(self, at: Path, what: str, unit: str) -> None:
        try:
            parse_unit(unit)
        except UnitError as error:
            self.doubts.add("unit_agreement")
            if self.actual(at) in self.places.entries:
                self.note_inside(at, f"{what}: {error.cause}", error)

    def refused(self, error: ModelError) -> None:
        """Note what a check refused, at the place in the file that it means."""
        if not isinstance(error, EquationError):
            cause, _, fix = str(error).partition("; ")
            at = self._meant(cause)
            self.note(at, cause, _sentence(fix), value=len(at) > 1 and "names no" not in cause and " name" not in cause)
            return
        what, _, cause = error.cause.partition(": ")
        missing = re.match(r"the variable '(\w+)' has no equation", cause)
        if missing:
            self.note(("variables", missing[1]), cause, error.fix)
        elif what in _TEXTS:
            self.note_inside((what,), cause, error)
        elif what.startswith("initial value of "):
            self.note_inside(("variables", what.removeprefix("initial value of "), "initial"), cause, error)
        else:
            self._note_event(what, cause, error)

    def _note_event(self, what: str, cause: str, error: EquationError) -> None:
        key = self.keys.get("events", "events")
        events = self.data.get(key)
        for condition, jumps in events.items() if isinstance(events, Mapping) else ():
            if what == f"event {str(condition).strip()!r}":
                if error.text in str(jumps).split("\n"):
                    self.note_inside(("events", condition), cause, error)
                else:
                    self.note_offset(self.places.entries[key, condition].key + error.column, cause, error.fix)
                return
        self.note((), f"{what}: {cause}", error.fix)

    def _meant(self, cause: str) -> Path:
        """Give the path that a message is about, with the tables called as they are right."""
        right = {key: name for name, key in self.keys.items()}
        return meant(cause, {(right.get(str(path[0]), path[0]), *path[1:]) for path in self.places.entries})


def _margin(trimmed: list[str], line: int, lines: list[str]) -> int:
    """Give how much of a line's indentation is left when a text is dedented."""
    shown = trimmed[line - 1 - (len(lines) - len(trimmed))]
    return len(shown) - len(shown.lstrip())


def _sentence(text: str) -> str:
    text = text.removeprefix("; ").strip()
    text = text[:1].upper() + text[1:]
    return text if not text or text.endswith(("?", ".", "!")) else text + "."


def _with_article(name: str) -> str:
    plain = name.replace("_", " ")
    if name in ("equations", "variables", "parameters"):
        return plain if name == "equations" else f"a table [{name}]"
    return f"{'an' if plain[0] in 'aeio' else 'a'} {plain}"


_EXAMPLES = {
    "unit": 'Write unit = "mV"; "1" is no unit.',
    "initial": "Write initial = and where a fresh neuron starts: a number, or an expression in quotation marks.",
    "default": "Write default = and a number.",
    "description": 'Write description = "what it is".',
    "source": 'Write source = "the publication, with its DOI", or that none is known.',
    "short_name": 'Write short_name = "HH": class names begin with it.',
    "equations": "Write equations = '''...''', with dx/dt = ... for every variable x.",
    "variables": 'Write [variables], and below it v = {initial = -70.0, unit = "mV", description = "..."}.',
    "parameters": "Write [parameters], and below it a line for each; it may stand alone if there are none.",
}


def _example(name: str) -> str:
    return _EXAMPLES.get(name, f'Write {name} = "...".')


def _part_example(name: str, key: str, value: Any) -> str:
    if name == "presets":
        return f'Write [presets."{key}"] and its description and source below.'
    first = "initial" if name == "variables" else "default"
    number = value if isinstance(value, int | float) and not isinstance(value, bool) else "0.0"
    return f'Write {key} = {{{first} = {number}, unit = "...", description = "..."}}.'
