"""What every synapse of the library must have, enrolled by being there."""

from __future__ import annotations

import re
from fractions import Fraction
from pathlib import Path

import pytest

import neun_py as neun
from neun_py.kernels.elementary import link
from neun_py.kernels.reference import evaluate
from neun_py.lower.pipeline import lower_synapse
from neun_py.lower.precision import PRECISIONS
from neun_py.spec.synapse import Synapse
from neun_py.spec.synapse_choice import SynapseChoice
from neun_py.spec.units import parse_unit

FOLDER = Path(neun.__file__).parent / "library/synapses"
TESTS = Path(__file__).parents[1] / "numerics/synapses"
SYNAPSES = list(neun.synapses)


@pytest.mark.parametrize("name", SYNAPSES)
def test_it_says_where_it_comes_from_and_what_it_is(name: str) -> None:
    synapse = neun.synapses[name]
    cited = r"doi:10\.\d{4,}/\S+$|doi:10\.\d{4,}/\S+[;,] |none found: |Ohm's law"
    assert re.search(cited, synapse.source), (
        "a source is a publication with its DOI, or a law, or says that none was found"
    )
    assert synapse.description.endswith(".") and len(synapse.description) > 60
    assert "membrane current" in synapse.description or not any(o.outward for o in synapse.outputs.values())


@pytest.mark.parametrize("name", SYNAPSES)
def test_quantities_have_units_descriptions_and_ranges(name: str) -> None:
    synapse = neun.synapses[name]
    for key, quantity in {**synapse.variables, **synapse.parameters}.items():
        unit = parse_unit(quantity.unit)
        time = any(symbol in ("ms", "s") for symbol, _ in unit.symbols)
        assert len(quantity.description) > 2, key
        if key in synapse.variables or time or key in {p.value for p in synapse.pulses.values()}:
            assert quantity.range is not None, f"{key} needs a range"
        if time:
            assert quantity.range is not None and quantity.range[0] >= 0, f"{key} is not negative"


@pytest.mark.parametrize("name", SYNAPSES)
def test_it_has_a_weight_and_somewhere_to_flow(name: str) -> None:
    synapse: Synapse = neun.synapses[name]
    assert synapse.weight and synapse.weighs and synapse.outputs
    assert all(output.into in ("pre", "post") for output in synapse.outputs.values())
    unit = synapse.unit_of(synapse.weight)
    assert all(synapse.unit_of(own) == unit for own in synapse.weighs)


@pytest.mark.parametrize("name", SYNAPSES)
def test_its_presets_are_choices(name: str) -> None:
    synapse: Synapse = neun.synapses[name]
    for key, preset in synapse.presets.items():
        choice = neun.synapses[key]
        assert isinstance(choice, SynapseChoice) and (choice.synapse, choice.preset) == (synapse, key)
        assert key.isidentifier() and preset.parameters.items() <= choice.values.items()
        assert synapse(**choice.values).values == choice.values  # every preset lies within the ranges


@pytest.mark.parametrize("name", SYNAPSES)
@pytest.mark.parametrize("precision", PRECISIONS)
def test_it_can_be_stepped_and_its_start_is_finite(name: str, precision: str) -> None:
    synapse: Synapse = neun.synapses[name]
    p = PRECISIONS[precision]
    choice = synapse()
    for method in neun.integrators.values():
        linked = {f.name: f for f in link(lower_synapse(synapse, method, p)).functions}
    states = [float(v.initial) for v in synapse.variables.values()]
    inputs = [{"pre": -60.0, "post": -65.0}.get(key, 1.0) for key in synapse.inputs]
    values = [p.round(Fraction(x)) for x in choice.values.values()]
    for function in ("flow", "observe"):
        if function in linked:
            found = evaluate(linked[function], [*states, *inputs, *values], linked, p)
            assert all(abs(x) < 1e9 for x in found)


@pytest.mark.parametrize("name", SYNAPSES)
def test_it_is_proved(name: str) -> None:
    """Its name, or one of its presets, stands in a test of its numbers."""
    synapse = neun.synapses[name]
    texts = "".join(file.read_text(encoding="utf-8") for file in TESTS.glob("test_*.py"))
    joined = "".join(word[:1].upper() + word[1:] for word in re.split(r"[\W_]+", synapse.name))
    names = [name, joined, *synapse.presets]
    assert any(known in texts for known in names) or name in {
        f"{stem}{kind}Syn" for stem in ("Exp", "Alpha", "DExp") for kind in "IG"
    }


def test_a_file_a_synapse() -> None:
    files = [file for file in FOLDER.glob("*.py") if not file.name.startswith("_")]
    assert len(files) == len(SYNAPSES)
    assert all(len(file.read_text(encoding="utf-8").splitlines()) <= 120 for file in files)
