"""Model files: what is written is read as the same model; what is wrong is said with its place, all of it."""

from __future__ import annotations

import dataclasses
import pickle
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import neun_py as neun
from neun_py.errors import ArgumentError, ArgumentTypeError, EquationError, ModelFileError, NeunError, UnitError
from neun_py.io.model_reading import model_from_text
from neun_py.io.model_table import KINDS
from neun_py.io.model_writing import model_to_text

GOOD = '''name = "Leaky integrate-and-fire"
short_name = "LIF"
source = "Lapicque (1907) J. Physiol. Pathol. Gen. 9:620"

equations = """
    # the membrane
    dv/dt = drive/tau
    drive = rest - v + I
"""
spike = "v >= threshold"
reset = "v = low"
refractory = "dead"
input_unit = "mV"

[variables]
v = {initial = -70, unit = "mV", description = "membrane potential", range = [-inf, 50]}

[parameters]
tau = {default = 20, unit = "ms", description = "membrane time constant"}
rest = {default = -70.0, unit = "mV", description = "resting potential"}
threshold = {default = -50.0, unit = "mV", description = "where it fires"}

[parameters.low]
default = -60.0
unit = "mV"
description = "where it is put after a spike"

[parameters.dead]
default = 2.0
unit = "ms"
description = "refractory time"

[presets."a strong input"]
description = "fires"
source = "computed"
input = 25
behaviour = "tonic spiking"
parameters = {dead = 3}
'''


def mistakes(text: str) -> list[tuple[int, int, str, str]]:
    with pytest.raises(ModelFileError) as caught:
        model_from_text(text, "lif.toml")
    return [(m.line, m.column, m.cause, m.fix) for m in caught.value.mistakes]


def changed(*pairs: tuple[str, str]) -> str:
    text = GOOD
    for old, new in pairs:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


# -- there and back ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", neun.models)
def test_a_model_comes_back_from_its_file(name: str, tmp_path: Path) -> None:
    model = neun.models[name]
    neun.save_model(model, tmp_path / "model.toml")
    again = neun.load_model(tmp_path / "model.toml")
    assert again == model
    for field in ("variables", "parameters", "presets"):
        assert list(getattr(again, field)) == list(getattr(model, field))


def test_a_file_is_what_a_person_would_write() -> None:
    text = model_to_text(neun.models["HH"])
    assert "\nequations = '''\nalpha_m = 0.1*(v + 40)/(1 - exp(-(v + 40)/10))\n" in text
    assert '\nvna = {default = 50.0,                  unit = "mV", description = "sodium reversal potential"}\n' in text
    assert max(len(line) for line in text.splitlines() if line.startswith(("v", "g"))) < 130


def test_the_fields_are_those_of_the_classes() -> None:
    for kind, kinds in KINDS.items():
        assert sorted(kinds) == sorted(f.name for f in dataclasses.fields(kind))


def test_a_model_is_read_as_it_is_meant() -> None:
    model = model_from_text(GOOD, "lif.toml")
    assert model.equations == "# the membrane\ndv/dt = drive/tau\ndrive = rest - v + I"
    assert model.variables["v"] == neun.Variable(-70.0, "mV", "membrane potential", (float("-inf"), 50.0))
    assert list(model.parameters) == ["tau", "rest", "threshold", "low", "dead"]
    preset = model.presets["a strong input"]
    assert (preset.input, preset.behaviour, dict(preset.parameters)) == (25.0, ("tonic spiking",), {"dead": 3.0})
    assert type(preset.input) is float
    assert model_from_text(GOOD.replace("\n", "\r\n"), "lif.toml") == model


_NAMES = st.from_regex(r"[A-Za-z][A-Za-z0-9]{0,6}0", fullmatch=True)
_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20).filter(
    lambda text: text.strip() != ""
)
_FINITE = st.floats(allow_nan=False, allow_infinity=False)


@settings(max_examples=60, deadline=None)
@given(
    _TEXTS, _TEXTS, _FINITE, st.dictionaries(_NAMES, _TEXTS, max_size=4), st.dictionaries(_TEXTS, _TEXTS, max_size=3)
)
def test_any_model_comes_back(
    name: str, source: str, x: float, parameters: dict[str, str], presets: dict[str, str]
) -> None:
    given_parameters = {key: neun.Parameter(x, "mV", text) for key, text in parameters.items()}
    model = neun.Model(
        name=name, short_name="A", source=source, description=source, time_unit="1",
        variables={"x": neun.Variable(x, "mV", source)}, parameters=given_parameters,
        equations="# '''\ndx/dt = x" + "".join(f" + {key}" for key in given_parameters),
        presets={key: neun.Preset(text, source, initial={"x": x}) for key, text in presets.items()},
    )  # fmt: skip
    assert model_from_text(model_to_text(model), "a.toml") == model


# -- what is wrong -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pairs", "line", "column", "cause", "fix"),
    [
        ([("source = \"L", "sourc = \"L")], 3, 1, "there is no 'sourc' in a model", "Did you mean 'source'?"),
        ([('name = "Leaky', 'nome = "Leaky')], 1, 1, "there is no 'nome' in a model", "Did you mean 'name'"),
        ([("source = \"Lapicque (1907) J. Physiol. Pathol. Gen. 9:620\"", "")], 1, 1, "a model needs a source", "DOI"),
        ([('unit = "ms", description = "membrane time', 'description = "membrane time')], 19, 1,
         "the parameter 'tau' needs a unit", '"1" is no unit'),
        ([('{initial = -70, unit = "mV"', '{initial = -70, unit = 5')], 16, 28,
         "unit of the variable 'v' is a text, not the number 5", 'unit = "5"'),
        ([("default = 20,", 'default = "20",')], 19, 18, "not the text '20'", "without quotation marks"),
        ([("default = 20,", "default = nan,")], 19, 18, "a finite number, not the number nan", ""),
        ([("default = 20,", "default = true,")], 19, 18, "a finite number, not true", ""),
        ([("default = 20,", "default = 1979-05-27,")], 19, 18, "not a date", ""),
        ([("range = [-inf, 50]", "range = [50, 0]")], 16, 78, "two numbers, the smaller first", "-inf and inf"),
        ([("drive/tau", "drive/tua")], 7, 19, "'tua' is not defined", "tau"),
        ([("drive/tau", "drive/(tau")], 8, 5, "a closing parenthesis is missing", ""),
        ([('"v >= threshold"', '"v >= threshhold"')], 10, 15, "'threshhold' is not defined", "threshold"),
        ([('"v = low"', '"v == low"')], 11, 12, "a statement needs '='", ""),
        ([('refractory = "dead"', 'refractory = "tau - ded"')], 12, 21, "'ded' is not defined", "dead"),
        ([('initial = -70,', 'initial = "2*res",')], 16, 19, "'res' is not defined", "rest"),
        ([('input_unit = "mV"', 'input_unit = "mA"')], 8, 24, "cannot be added", "Correct a unit"),
        ([('input_unit = "mV"', 'input_unit = "mVV"')], 13, 15, "there is no unit 'mVV'", ""),
        ([("behaviour = \"tonic spiking\"", 'behaviour = ["tonic"]')], 37, 13, "an unknown behaviour 'tonic'", ""),
        ([("{dead = 3}", "{deat = 3}")], 38, 15, "names no parameter 'deat'", "dead"),
        ([("{dead = 3}", '{dead = "3"}')], 38, 22, "parameters.dead of the preset 'a strong input'", ""),
        ([('input = 25', 'input = "step(x)"')], 36, 9, "has 'x' where a number is needed", ""),
        ([('short_name = "LIF"', 'short_name = "lif"')], 2, 1, "cannot begin a class name", ""),
        ([("[parameters.dead]", "[parameters.I]"), ('"dead"', '"low"'), ("{dead = 3}", "{}")], 28, 1, "the input", ""),
        ([('spike = "v >= threshold"\n', "")], 10, 10, "a reset happens at a spike", "spike="),
    ],
)  # fmt: skip
def test_a_mistake_has_its_place(pairs: list[tuple[str, str]], line: int, column: int, cause: str, fix: str) -> None:
    found = mistakes(changed(*pairs))
    assert any(
        m[0] == line and m[1] == column and cause in m[2] and fix.lower() in m[3].lower() for m in found
    ), found  # fmt: skip


@pytest.mark.parametrize(
    ("text", "line", "column", "cause", "fix"),
    [
        (changed(('unit = "ms", description = "membrane time', 'unit = ms, description = "membrane time')), 19, 29,
         "a value is missing its quotation marks", '"ms"'),
        (changed(("default = 20,", "default = .5,")), 19, 18, "this number cannot be read", "0.5"),
        (changed(("default = 20,", "default = 5.,")), 19, 19, "", ""),
        (changed(('"LIF"', '"LIF')), 2, 18, "a text is not closed", ""),
        (changed(('"""\nspike', "spike")), 37, 24, "", ""),
        (changed(("[parameters.low]", "[parameters.low")), 23, 16, "", ""),
        (changed(("spike = ", "spike ")), 10, 7, "a key needs = and a value", "name = value"),
        (changed(("[parameters.low]", "[parameters.tau]")), 23, 1, "'parameters.tau' is given a second time", "Remove"),
        (GOOD + "input = 3\n", 39, 1, "is given a second time; the first is in line 36", "Remove"),
        (GOOD + "dv/dt = 3*v\n", 39, 3, "", ""),
        (GOOD + "x = " + "9" * 5000, 1, 1, "cannot be read", ""),
        (GOOD + "x = " + "[" * 9000, 1, 1, "nest too deep", ""),
        (GOOD + ".".join("a" * 9000) + " = 1", 39, 1, "a key of more than 20 parts", ""),
        (GOOD + "x.'a'. \"b\"" + " . c" * 30 + " = 1", 39, 1, "a key of more than 20 parts", ""),
    ],
)  # fmt: skip
def test_what_is_no_toml_is_explained(text: str, line: int, column: int, cause: str, fix: str) -> None:
    begin = time.perf_counter()
    ((at, where, what, how),) = mistakes(text)
    assert time.perf_counter() - begin < 2
    assert (at, where) == (line, column), (at, where, what)
    assert cause in what
    assert fix in how


def test_all_mistakes_are_found_at_once() -> None:
    text = changed(
        ("source = \"L", "sourc = \"L"), ("drive/tau", "drive/tua"), ("rest - v + I", "rest - v + II + foo(v)"),
        ('unit = "ms", description = "membrane time', 'description = "membrane time'), ('"v = low"', '"v = lov"'),
        ("default = -60.0", 'default = "low"'), ("dead = 3", "deat = 3"),
        ('behaviour = "tonic spiking"', 'behavior = "x"'),
    )  # fmt: skip
    found = mistakes(text)
    assert [m[0] for m in found] == [3, 7, 8, 11, 19, 24, 36, 37, 37]
    assert len(mistakes(text + "\n[presets.b]\nx = 3\n")) == 12


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("[parameters]", "[parameter]"),
        ("[variables]", "[varables]"),
        ("equations =", "equation ="),
        ('[presets."a', '[preset."a'),
    ],
)
def test_a_misspelled_table_is_one_mistake_and_what_is_in_it_is_read(right: str, wrong: str) -> None:
    assert len(mistakes(changed((right, wrong)))) == 1
    found = mistakes(changed((right, wrong), ("drive/tau", "drive/tua"), ("initial = -70", "initial = -70, unix = 3")))
    assert [(m[0], m[1]) for m in found if "'tua'" in m[2] or "'unix'" in m[2]] == [(7, 19), (16, 21)]
    assert len(found) == 3


@pytest.mark.parametrize("name", ["a", "step", "sets", "of", "source", "category"])
@pytest.mark.parametrize(
    ("line", "cause"),
    [
        ("step = -1", "a model's step is a positive number"),
        ('category = "x"', "a model's category is one of"),
        ('category = "source"\nshown = ["x"]', "shown names 'x'"),
        ('membrane = "x"', "the membrane 'x' is not a variable"),
        ('short_name = "lif"', "the short name 'lif'"),
        ('source = " "', "needs a source"),
    ],
)
def test_a_parameter_that_is_called_like_a_word_of_a_message(name: str, line: str, cause: str) -> None:
    key = line.split("\n")[-1].partition(" ")[0]
    text = GOOD.replace(next((each for each in GOOD.splitlines() if each.startswith(f"{key} =")), "\0"), "", 1)
    declared = f'{name} = {{default = 0.0, unit = "mV", description = "a model\'s step"}}'
    text = text.replace("rest - v", f"rest - v + {name}").replace("[parameters]", f"[parameters]\n{declared}")
    found = mistakes(f"{line}\n{text}")
    assert [(m[0], cause in m[2]) for m in found] == [(1 + line.count("\n"), True)], found


@pytest.mark.parametrize(
    ("given", "cause"),
    [
        ('"stepp(1)"', "stepp"),
        ('"step(1, foo=2)"', "foo"),
        ('"0.5 + sine(1)"', "sine"),
        ('"step(1"', "the preset 'a strong input'"),
    ],
)
def test_a_stimulus_that_there_is_not_is_a_mistake_of_its_preset(given: str, cause: str) -> None:
    ((line, column, what, _),) = mistakes(changed(("input = 25", f"input = {given}")))
    assert (line, column) == (36, 9)
    assert "the preset 'a strong input': " in what
    assert cause in what
    assert model_from_text(changed(("input = 25", 'input = "step(20, 10)"')), "lif.toml").presets


def test_a_misspelled_field_of_a_part_is_where_its_mistakes_are() -> None:
    found = mistakes(changed(('behaviour = "tonic', 'behavior = "tonik')))
    assert [(m[0], m[1]) for m in found if "tonik" in m[2]] == [(37, 12)]


def test_a_field_below_a_table_is_led_back() -> None:
    text = changed(('input_unit = "mV"\n', "")) + '\n[events]\n"v < -200" = "v = -200"\ninput_unit = "mV"\n'
    ((line, column, cause, fix),) = mistakes(text)
    assert (line, column) == (41, 1)
    assert "'input_unit' stands among the events" in cause
    assert "above the first [table]" in fix


def test_events_are_read_and_their_mistakes_placed() -> None:
    events = '\n[events]\n"v < -200*mu" = "v = -200; v = 3"\n'
    found = mistakes(GOOD + events)
    assert [(m[0], m[1]) for m in found] == [(41, 11), (41, 28)]
    model = model_from_text(GOOD + '\n[events]\n"v < -200" = "v = -200"\n', "a.toml")
    assert model.events == {"v < -200": "v = -200"}
    assert model_from_text(model_to_text(model), "a.toml") == model


def test_places_in_texts_with_escapes_and_indents() -> None:
    equations = '"dv/dt = drive/tau\\n\\u0020 drive = rest - v + J"'
    begin, end = GOOD.index('"""'), GOOD.rindex('"""') + 3
    text = GOOD[:begin] + equations + GOOD[end:]
    (line, column, cause, _), _ = mistakes(text)  # and the preset has an input that nothing reads
    assert (line, column) == (5, 13 + equations.index("J"))
    assert "'J'" in cause
    text = GOOD[:begin] + "'''dv/dt = drive/tau\n\n\n\t drive = rest - v + J'''" + GOOD[end:]
    assert mistakes(text)[0][:2] == (8, 22)


def test_the_error_carries_everything() -> None:
    with pytest.raises(ModelFileError) as caught:
        model_from_text(changed(("drive/tau", "drive/tua"), ('input_unit = "mV"', 'input_unit = "mVV"')), "lif.toml")
    error = caught.value
    assert error.path == "lif.toml"
    assert isinstance(error, NeunError)
    assert [type(m) for m in error.mistakes] == [EquationError, UnitError]
    assert str(error).startswith("lif.toml: 2 mistakes\nlif.toml, line 7, column 19: 'tua' is not defined\n")
    assert "        dv/dt = drive/tua\n" in str(error)
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.path) == (str(error), "lif.toml")


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(0, len(GOOD) - 1), st.integers(0, 12),
                  st.text(st.sampled_from("\"'=[]{}.,\n#v1 (*)/"), max_size=4)),
        min_size=1, max_size=4,
    )
)  # fmt: skip
def test_a_damaged_file_gives_a_model_or_an_error_with_a_place(cuts: list[tuple[int, int, str]]) -> None:
    text = GOOD
    for begin, length, put in cuts:
        text = text[:begin] + put + text[begin + length :]
    try:
        model_from_text(text, "lif.toml")
    except ModelFileError as error:
        lines = text.split("\n")
        for mistake in error.mistakes:
            assert 1 <= mistake.line <= len(lines)
            assert mistake.cause


# -- files ---------------------------------------------------------------------------------------------------------


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(ArgumentError, match="there is no such file"):
        neun.load_model(tmp_path / "none.toml")
    with pytest.raises(ArgumentError, match="is a folder"):
        neun.load_model(tmp_path)
    (tmp_path / "large.toml").write_bytes(b"#" * 300_000)
    with pytest.raises(ArgumentError, match="more than 200000 bytes"):
        neun.load_model(tmp_path / "large.toml")
    (tmp_path / "latin.toml").write_bytes(b'name = "x"\nsource = "\xe9"\n')
    with pytest.raises(ModelFileError, match="line 2, column 11: this is no text in UTF-8"):
        neun.load_model(tmp_path / "latin.toml")
    (tmp_path / "bom.toml").write_bytes(b"\xef\xbb\xbf" + GOOD.encode())
    assert neun.load_model(str(tmp_path / "bom.toml")).short_name == "LIF"
    with pytest.raises(ArgumentTypeError, match="path"):
        neun.load_model(3)  # type: ignore[arg-type]


def test_files_that_cannot_be_written(tmp_path: Path) -> None:
    model = model_from_text(GOOD, "lif.toml")
    with pytest.raises(ArgumentError, match=r"ends in \.toml"):
        neun.save_model(model, tmp_path / "lif.json")
    with pytest.raises(ArgumentError, match="there is no folder"):
        neun.save_model(model, tmp_path / "no" / "lif.toml")
    with pytest.raises(ArgumentTypeError, match="writes a Model"):
        neun.save_model("HH", tmp_path / "lif.toml")  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match="none in UTF-8"):
        neun.save_model(dataclasses.replace(model, name="\ud800"), tmp_path / "lif.toml")
    assert not list(tmp_path.iterdir())
