"""Every field of a declaration has the type that it should."""

from __future__ import annotations

import math
import numbers
from collections.abc import Mapping
from typing import TYPE_CHECKING

from neun_py.errors import ArgumentTypeError, ModelError

if TYPE_CHECKING:
    from neun_py.spec.declaration import Declaration
    from neun_py.spec.model import Preset
    from neun_py.spec.synapse import Synapse

__all__ = ["check_types"]

_TEXTS = ("name", "short_name", "source", "equations", "description", "time_unit", "input_unit")
_OPTIONAL_TEXTS = ("spike", "reset", "membrane", "on_pre", "on_post")
_WORDS: dict[type, str] = {str: "unit as text"}


def _number(x: object) -> bool:
    return _real(x) and math.isfinite(float(x))  # type: ignore[arg-type]


def _real(x: object) -> bool:
    """Whether it is a real number, finite or not, that a float can hold."""
    if isinstance(x, bool) or not isinstance(x, numbers.Real):
        return False
    try:
        return not math.isnan(float(x))
    except OverflowError:
        return False


def check_types(model: Declaration) -> None:
    """Refuse fields of the wrong type, of a model or a synapse; runs first, before anything is read."""
    from neun_py.spec.model import Parameter, Preset, Variable
    from neun_py.spec.stimulus_kind import StimulusKind
    from neun_py.spec.synapse import Output, Pulse, Synapse

    synapse, stimulus = isinstance(model, Synapse), isinstance(model, StimulusKind)
    whose = "a synapse's" if synapse else "a stimulus's" if stimulus else "a model's"
    for name in _TEXTS + _OPTIONAL_TEXTS:
        if (synapse or stimulus) and name == "input_unit":
            continue
        value = getattr(model, name, None)
        if not isinstance(value, str) and not (value is None and name in _OPTIONAL_TEXTS):
            raise ArgumentTypeError(f"{whose} {name} is a text, not {value!r}")
    if not (model.refractory is None or isinstance(model.refractory, str) or _number(model.refractory)):
        raise ArgumentTypeError(f"a model's refractory is a time or an expression, not {model.refractory!r}")
    _check_events(getattr(model, "events", {}))
    shown = getattr(model, "shown", ())
    if not isinstance(shown, tuple) or not all(isinstance(name, str) for name in shown):
        raise ArgumentTypeError(f"a model's shown is a tuple of names, not {shown!r}")
    usual = getattr(model, "step", None)
    if usual is not None and not (_number(usual) and usual > 0):
        raise ModelError(f"a model's step is a positive number, not {usual!r}")
    kinds: dict[str, type] = {"variables": Variable, "parameters": Parameter, "presets": Preset}
    if synapse:
        kinds |= {"inputs": str, "outputs": Output, "pulses": Pulse}
    for name, kind in kinds.items():
        mapping = getattr(model, name)
        if not isinstance(mapping, Mapping):
            raise ArgumentTypeError(f"{whose} {name} map names to {_WORDS.get(kind, kind.__name__)}, got {mapping!r}")
        for key, value in mapping.items():
            if not isinstance(key, str) or not isinstance(value, kind):
                wanted = _WORDS.get(kind, f"neun_py.{kind.__name__}")
                raise ArgumentTypeError(f"{name}: {key!r} needs a {wanted}, got {value!r}")
    for name, output in getattr(model, "outputs", {}).items():
        _check_quantity(name, output)
    if isinstance(model, Synapse):
        _check_synapse(model)
    for name, variable in model.variables.items():
        if not isinstance(variable.initial, str) and not _number(variable.initial):
            raise ModelError(
                f"the initial value of {name} is a finite number or an expression, not {variable.initial!r}"
            )
        _check_quantity(name, variable)
    for name, preset in model.presets.items():
        _check_preset(name, preset)
    for name, parameter in model.parameters.items():
        if not (_real(parameter.default) if stimulus else _number(parameter.default)):  # a stimulus can last for ever
            raise ModelError(f"the default of {name} is a finite number, not {parameter.default!r}")
        _check_quantity(name, parameter)


def _check_synapse(synapse: Synapse) -> None:
    """Refuse a weight, an end or a pulse of the wrong type; what they name is looked at later."""
    if not isinstance(synapse.weight, str):
        raise ArgumentTypeError(f"a synapse's weight is a name, not {synapse.weight!r}")
    if not isinstance(synapse.weighs, tuple) or not all(isinstance(name, str) for name in synapse.weighs):
        raise ArgumentTypeError(f"a synapse's weighs is a tuple of names, not {synapse.weighs!r}")
    for name, output in synapse.outputs.items():
        if not isinstance(output.into, str) or not isinstance(output.outward, bool):
            raise ArgumentTypeError(f"the output {name!r}: into is a text and outward is True or False, got {output!r}")
    for name, pulse in synapse.pulses.items():
        if not all(isinstance(x, str) for x in (pulse.value, pulse.duration, pulse.unit)):
            raise ArgumentTypeError(f"the pulse {name!r} needs names of parameters and a unit as text, got {pulse!r}")


def _check_events(events: object) -> None:
    if not isinstance(events, Mapping) or not all(isinstance(x, str) for pair in events.items() for x in pair):
        raise ArgumentTypeError(f"a model's events map conditions to jumps, both as text, not {events!r}")


def _check_preset(name: str, preset: Preset) -> None:
    for field in ("description", "source"):
        if not isinstance(getattr(preset, field), str):
            raise ArgumentTypeError(f"the preset {name!r} needs a {field} as text, got {getattr(preset, field)!r}")
    for field in ("parameters", "initial"):
        given = getattr(preset, field)
        if not isinstance(given, Mapping):
            raise ArgumentTypeError(f"the preset {name!r}: {field} map names to numbers, got {given!r}")
        for key, value in given.items():
            if not _number(value):
                raise ModelError(f"the preset {name!r} sets {key} to {value!r}; a finite number is needed")
    if not isinstance(preset.input, str) and not _number(preset.input):
        raise ModelError(
            f"the preset {name!r} has the input {preset.input!r}; a finite number is needed, or a stimulus as text"
        )
    if preset.duration is not None and not (_number(preset.duration) and preset.duration > 0):
        raise ModelError(f"the preset {name!r} has the duration {preset.duration!r}; a positive number is needed")
    if not isinstance(preset.behaviour, tuple) or not all(isinstance(word, str) for word in preset.behaviour):
        raise ArgumentTypeError(f"the preset {name!r}: behaviour is a tuple of words, not {preset.behaviour!r}")


def _check_quantity(name: str, quantity: object) -> None:
    unit, description = getattr(quantity, "unit", None), getattr(quantity, "description", None)
    if not isinstance(unit, str) or not unit.strip():
        raise ModelError(f'{name} needs a unit; write "1" if it has none')
    if not isinstance(description, str) or not description.strip():
        raise ModelError(f"{name} needs a description")
    limits = getattr(quantity, "range", None)
    if limits is not None and not (
        isinstance(limits, tuple) and len(limits) == 2 and all(_real(x) for x in limits) and limits[0] < limits[1]
    ):
        raise ModelError(f"the range of {name} is (least, largest), not {limits!r}")
