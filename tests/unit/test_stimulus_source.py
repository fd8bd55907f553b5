"""Stimuli given to neurons: the bits of the plain reference however a run is cut, units, states, refusals."""

from __future__ import annotations

import platform
import re
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from types import SimpleNamespace
from typing import Any

import numpy as np
import pint
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import neun_py as neun
from neun_py.errors import ArgumentError, UnitError
from neun_py.kernels.compile import compilations, compiled
from neun_py.kernels.plain_stimulus import PlainStimulus, fill_agrees, start_agrees
from neun_py.kernels.stimulus_source import fill_source, start_source
from neun_py.runtime.clock import Clock
from neun_py.runtime.stimuli import StimulusSource
from neun_py.spec.model import Parameter, Variable
from neun_py.spec.stimulus import Formula, Stimulus
from neun_py.spec.stimulus_kind import StimulusKind

HH = neun.models["HH"]
CLOCK = Clock(0.5, 2, 0.0625)
SIZE, STEPS, BEGIN = 70, 9, 5
REGISTRY: Any = pint.UnitRegistry()
KINDS = pytest.mark.parametrize("kind", neun.inputs.values(), ids=list(neun.inputs))


def numbers(kind: StimulusKind, varying: bool) -> dict[str, Any]:
    """Give values for every parameter, the same or another for each neuron."""
    spread = 1 + np.arange(SIZE) / 128 if varying else 1.0
    return {name: kind.parameters[name].default * spread for name in kind.required}


def filled(source: StimulusSource, rows: list[int], columns: list[int], clock: Clock = CLOCK) -> Any:
    """Fill pieces that begin and end at the given steps and neurons."""
    out = np.zeros((rows[-1] - rows[0], columns[-1] - columns[0]))
    for first, last in pairwise(columns):
        for begin, end in pairwise(rows):
            place = out[begin - rows[0] : end - rows[0], first - columns[0] : last - columns[0]]
            source.fill(place, begin, end - begin, first, last, clock)
    return out


EACH: dict[str, Stimulus] = {
    f"{name}{', arrays' * varying}": kind(**numbers(kind, varying))
    for name, kind in neun.inputs.items()
    for varying in (False, True)
}
EACH["samples"] = neun.inputs.from_array(np.sin(np.arange(40.0)), 0.1, 0.6, fill=0.25)
EACH["samples, lines"] = neun.inputs.from_array(np.sin(np.arange(20.0 * SIZE)).reshape(20, SIZE), 0.1, 0.6, "linear")
EACH["a sum"] = EACH["sine"] + np.arange(SIZE) + EACH["poisson"] + 0.5 + EACH["white_noise, arrays"]


def cuts(most: int) -> st.SearchStrategy[list[int]]:
    return st.sets(st.integers(1, most - 1), max_size=8).map(lambda inner: [0, *sorted(inner), most])


@pytest.mark.parametrize("name", list(EACH))
@settings(max_examples=15, deadline=None)
@given(steps=cuts(STEPS), neurons=cuts(SIZE), begin=st.integers(0, 2**40))
def test_any_cut_gives_the_same_bits(name: str, steps: list[int], neurons: list[int], begin: int) -> None:
    begin = BEGIN if name.startswith("samples") else begin
    whole, pieces = (StimulusSource(EACH[name], HH, SIZE, index=7) for _ in range(2))
    one = filled(whole, [begin, begin + STEPS], [0, SIZE])
    assert filled(pieces, [begin + k for k in steps], neurons).tobytes() == one.tobytes()
    for key, array in pieces.memory.items():
        assert array.tobytes() == whole.memory[key].tobytes()


@pytest.mark.parametrize("name", [n for n, s in EACH.items() if isinstance(s.parts[0], Formula) and len(s.parts) == 1])
@settings(max_examples=4, deadline=None)
@given(
    seed=st.integers(0, 2**64 - 1),
    stream=st.integers(0, 2**62 - 1),
    neuron=st.integers(0, SIZE - 1),
    begin=st.integers(0, 2**40),
)
def test_the_bits_are_the_plain_references(name: str, seed: int, stream: int, neuron: int, begin: int) -> None:
    (part,) = EACH[name].parts
    assert isinstance(part, Formula)
    kind, values = part.kind, {n: a.value for n, a in part.given.items()}
    made = kind(**values, seed=seed, stream=stream) if kind.draws else kind(**values)  # type: ignore[arg-type]
    source = StimulusSource(made, HH, SIZE, index=11)
    got = filled(source, [begin, begin + 5], [neuron, neuron + 1])
    own = {n: float(np.broadcast_to(v, SIZE)[neuron]) for n, v in values.items()}
    plain = PlainStimulus(kind, own, seed, stream, 11 + neuron)
    expected = [plain.step(n, CLOCK.time(n), CLOCK.h) for n in range(begin, begin + 5)]
    assert got[:, 0].tobytes() == np.array(expected).tobytes()
    assert [a[neuron] for a in source.memory.values()] == plain.state


@pytest.mark.parametrize("name", ["step", "pulse_train", "ramp", "sine"])
def test_values_for_a_picture_are_those_of_a_run(name: str) -> None:
    clock = Clock(0.0, 0, 0.37)
    found = filled(StimulusSource(EACH[name], HH, 1), [0, 400], [0, 1], clock)[:, 0]
    np.testing.assert_allclose(EACH[name](clock.times(np.arange(400))), found, rtol=1e-12, atol=1e-13)


def test_it_adds_in_double_precision_in_the_order_given() -> None:
    source = StimulusSource(neun.inputs.step(0.1) + 0.2 + np.full(3, 0.3), HH, 3)
    out = np.full((2, 3), 1e16)
    source.fill(out, 0, 2, 0, 3, Clock(0.0, 0, 0.1))
    assert (out == ((1e16 + 0.1) + 0.2) + 0.3).all()
    assert (filled(source, [0, 2], [0, 3]) == (0.1 + 0.2) + 0.3).all()


def test_noise_depends_on_the_number_among_all_neurons() -> None:
    noise = neun.inputs.ornstein_uhlenbeck(0.0, 1.0, 2.0, seed=1)
    whole = filled(StimulusSource(noise, HH, 10), [0, 5], [0, 10])
    assert (filled(StimulusSource(noise, HH, 4, index=6), [0, 5], [0, 4]) == whole[:, 6:]).all()
    assert len(np.unique(whole)) == whole.size


def test_threads_fill_disjoint_neurons() -> None:
    source, alone = (StimulusSource(EACH["a sum"], HH, SIZE) for _ in range(2))
    out = np.zeros((200, SIZE))

    def fill(first: int) -> None:
        for begin in range(0, 200, 20):
            source.fill(out[begin : begin + 20, first : first + 7], begin, 20, first, first + 7, CLOCK)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(fill, range(0, SIZE, 7)))
    assert (out == filled(alone, [0, 200], [0, SIZE])).all()


def test_what_it_remembers() -> None:
    stimulus = neun.inputs.step(1.0) + EACH["ornstein_uhlenbeck"] + EACH["poisson"]
    source, other = StimulusSource(stimulus, HH, SIZE), StimulusSource(stimulus, HH, SIZE)
    filled(source, [0, 10], [0, SIZE])
    kept = source.memory
    assert list(kept) == ["1.x", "2.x"] and kept["1.x"].shape == (SIZE,)
    other.restore(kept)
    after = filled(source, [10, 20], [0, SIZE])
    assert (filled(other, [10, 20], [0, SIZE]) == after).all()
    source.restore(kept)  # what was given out did not go on
    assert (filled(source, [10, 20], [0, SIZE]) == after).all()
    for wrong in ({}, {**kept, "3.x": kept["1.x"]}, {**kept, "1.x": kept["1.x"][1:]}):
        with pytest.raises(ArgumentError, match=r"the memory is another stimulus's than step\(amplitude=1\) \+ orn"):
            source.restore(wrong)


def test_what_it_says_of_itself() -> None:
    source = StimulusSource(neun.inputs.step(0.1) + 0.5, HH, 3)
    assert source.description == "step(amplitude=0.1) + 0.5" and not source.constant
    assert StimulusSource(Stimulus(()) + 0.5 + np.arange(3.0), HH, 3).constant
    assert not StimulusSource(EACH["sine"] + 0.5 + EACH["samples"], HH, SIZE).varies
    for name in ("sine, arrays", "white_noise", "poisson", "samples, lines", "a sum"):
        assert StimulusSource(EACH[name], HH, SIZE).varies


def test_new_numbers_compile_nothing() -> None:
    for name in ("sine", "ornstein_uhlenbeck, arrays"):
        StimulusSource(EACH[name], HH, SIZE).prepare()
    before = compilations()
    values = neun.inputs.ornstein_uhlenbeck(np.ones(3), np.full(3, 2.0), np.full(3, 3.0), seed=8)
    filled(StimulusSource(neun.inputs.sine(3.0, 4.0) + values, HH, 3, index=3, stream=9), [3, 7], [0, 3])
    assert compilations() == before


def test_a_kind_of_ones_own_with_several_states() -> None:
    kind = StimulusKind(
        name="Own", short_name="own", source="none",
        parameters={"count": Parameter(2.0, "input_unit", "a"), "start": Parameter(0.5, "1", "b")},
        variables={"x": Variable(0.25, "input_unit", "x"), "n": Variable("x*start + count*chance", "input_unit", "n")},
        equations="I = x + n*xi\nx[n+1] = x + start*n\nn[n+1] = n - x*chance*t/h",
    )  # fmt: skip
    source = StimulusSource(kind(3.0, np.linspace(0, 1, 67), seed=5), HH, 67)
    got = filled(source, [0, 6], [0, 67])
    for j in (0, 40, 66):
        plain = PlainStimulus(kind, {"count": 3.0, "start": float(np.linspace(0, 1, 67)[j])}, 5, 0, j)
        assert got[:, j].tolist() == [plain.step(n, CLOCK.time(n), CLOCK.h) for n in range(6)]
        assert [a[j] for a in source.memory.values()] == plain.state


# Units.


def test_quantities_become_the_models() -> None:
    q = REGISTRY.Quantity
    given = neun.inputs.sine(q(2, "nA"), frequency=q(50, "Hz"), phase=0.3) + q(1, "mA") + q([1.0, 2.0], "nA")
    plain = neun.inputs.sine(2e-3, 20.0, 0.3) + 1e3 + np.array([1e-3, 2e-3])
    found, expected = (filled(StimulusSource(s, HH, 2), [0, 4], [0, 2]) for s in (given, plain))
    np.testing.assert_allclose(found, expected, rtol=1e-14)
    samples = neun.inputs.from_array(q(np.arange(6.0), "nA"), dt=q(100, "us"), start=q(0.001, "s"), fill=9.0)
    same = neun.inputs.from_array(np.arange(6.0) * 1e-3, dt=0.1, start=1.0, fill=9e-3)
    found, expected = (filled(StimulusSource(s, HH, 1), [0, 40], [0, 1]) for s in (samples, same))
    np.testing.assert_allclose(found, expected, rtol=1e-14)
    assert str(given.parts[0]) == "sine(amplitude=2 nA, period=0.02 1/(Hz), phase=0.3)"


def test_quantities_that_do_not_fit() -> None:
    q = REGISTRY.Quantity
    for wrong, message in (
        (neun.inputs.sine(q(2, "mV"), 3.0), "sine's amplitude is given in mV, which cannot be converted to uA"),
        (neun.inputs.sine(1.0, q(3, "mV")), "sine's period is given in mV, which cannot be converted to ms"),
        (neun.inputs.sine(1.0, 2.0) + q(3, "mV"), "what is added to a stimulus is given in mV"),
        (neun.inputs.from_array(q([3.0], "mV"), 1.0), "from_array's values is given in mV"),
    ):
        with pytest.raises(UnitError, match=message):
            StimulusSource(wrong, HH, 1)
    dimensionless = SimpleNamespace(time_unit="1", input_unit="1")
    with pytest.raises(UnitError, match="poisson's rate is given in Hz, which cannot be converted to 1"):
        StimulusSource(neun.inputs.poisson(q(3, "Hz"), 1.0, 2.0), dimensionless, 1)
    assert (
        filled(StimulusSource(neun.inputs.sine(1.0, 4.0), dimensionless, 1), [0, 1], [0, 1], Clock(1.0, 0, 0.1)) == 1.0
    )
    late = neun.inputs.step(1.0, q(3, "ms"), 2.0)  # what can only be compared in a model's units is refused there
    with pytest.raises(ArgumentError, match="start < stop does not hold"):
        StimulusSource(late, HH, 1)
    with pytest.raises(ArgumentError, match=r"period = -1\.0 lies outside"):
        StimulusSource(neun.inputs.sine(1.0, q(-1, "ms")), HH, 1)


# What is refused.


def test_arrays_of_another_length() -> None:
    for wrong, message in (
        (
            neun.inputs.sine([1.0, 2.0], 3.0),
            "sine's amplitude has 2 values, one for each neuron, and there are 3 neurons",
        ),
        (neun.inputs.sine(1.0, 2.0) + np.ones(2), "what is added to a stimulus has 2 values"),
        (neun.inputs.from_array(np.ones((5, 2)), 1.0), r"have the shape \(5, 2\), and there are 3 neurons"),
    ):
        with pytest.raises(ArgumentError, match=message):
            StimulusSource(wrong, HH, 3)
    with pytest.raises(ArgumentError, match=r"there is 1 neuron$"):
        StimulusSource(neun.inputs.sine([1.0, 2.0], 3.0), HH, 1)


def test_a_step_that_is_too_long() -> None:
    out = np.zeros((1, 2))
    events = StimulusSource(neun.inputs.poisson([1.0, 20.0], 1.0, 2.0), HH, 2)
    events.check(0, 1, Clock(0.0, 0, 0.05))
    for refuse in (events.check, lambda *args: events.fill(out, 0, 1, 0, 2, args[2])):
        with pytest.raises(ArgumentError, match=r"rate\*h <= 1 does not hold .*h = 0.06.*; shorten the step, or add"):
            refuse(0, 1, Clock(0.0, 0, 0.06))
    pulses = StimulusSource(neun.inputs.pulse_train(1.0, 0.0, 0.05, 1.0), HH, 2)
    pulses.check(0, 1, Clock(0.0, 0, 0.05))
    with pytest.raises(ArgumentError, match="so that no pulse falls between two steps"):
        pulses.check(0, 1, Clock(0.0, 0, 0.1))


WRONG: list[Any] = [np.zeros((2, 4)), np.zeros((3, 3)), np.zeros((2, 3), np.float32), np.zeros((3, 2)).T]


def test_what_is_filled_has_its_shape() -> None:
    source = StimulusSource(EACH["sine"], HH, SIZE)
    for wrong in WRONG:
        with pytest.raises(ArgumentError, match=r"fill adds to float64 rows, \(2, 3\)"):
            source.fill(wrong, 0, 2, 0, 3, CLOCK)
    source.fill(np.zeros((0, 3)), 0, 0, 0, 3, CLOCK)


# Times.


def onsets(stimulus: Stimulus, h: float, steps: int = 400) -> list[int]:
    values = filled(StimulusSource(stimulus, HH, 1), [0, steps], [0, 1], Clock(0.0, 0, h))[:, 0]
    return (np.flatnonzero(np.diff(values, prepend=0.0) > 0)).tolist()


@pytest.mark.parametrize("h", [0.1, 0.7, 0.01, 1 / 3, 0.05])
def test_steps_and_pulses_begin_where_rounding_would_miss_them(h: float) -> None:
    for k in range(1, 400, 7):
        for start in (k * h, round(k * h, 10), np.nextafter(k * h, np.inf)):
            assert onsets(neun.inputs.step(1.0, start), h) == [k]
    assert onsets(neun.inputs.pulse_train(1.0, 3 * h, h, 5 * h, 60), h) == [3 + 5 * k for k in range(60)]
    assert onsets(neun.inputs.from_array([1.0], h, 29 * h, fill=0.0), h) == [29]


def test_samples_hold_or_are_joined() -> None:
    clock = Clock(0.0, 0, 0.25)

    def values(**options: Any) -> list[float]:
        source = StimulusSource(neun.inputs.from_array([1.0, 3.0, 2.0], 0.5, 0.5, **options), HH, 1)
        return [float(x) for x in filled(source, [0, 9], [0, 1], clock)[:, 0]]

    assert values(fill=7.0) == [0, 0, 1, 1, 3, 3, 2, 2, 7]
    assert values(interpolation="linear", fill=0.0) == [0, 0, 1, 2, 3, 2.5, 2, 0, 0]
    for interpolation, end, last in (("held", "2", "2"), ("linear", "1.5", "1.75")):
        source = StimulusSource(neun.inputs.from_array([1.0, 3.0, 2.0], 0.5, 0.5, interpolation), HH, 1)
        enough = 8 if interpolation == "held" else 7
        source.check(0, enough, clock)
        filled(source, [0, enough], [0, 1], clock)
        with pytest.raises(ArgumentError, match=f"end at t = {end}, and the last step begins at t = {last}; .* fill=0"):
            source.check(0, enough + 1, clock)
        with pytest.raises(ArgumentError, match="samples end"):
            source.fill(np.zeros((2, 1)), enough - 1, 2, 0, 1, clock)


# Kernels.


@KINDS
def test_a_wrong_kernel_is_found(kind: StimulusKind) -> None:
    for varying in ((), tuple(kind.parameters)):
        good = fill_source(kind, varying)
        wrong = good.replace("float(begin + k - n0)", "float(begin + k)") if "t" in kind.reads else None
        wrong = good.replace("half = n >> 1", "half = n") if kind.draws else wrong
        assert wrong is not None and wrong != good
        for source, right in ((good, True), (wrong, False)):
            assert fill_agrees(compiled(source, "fill", "i", "test_fill").call, kind, varying) is right or (
                not right and kind.short_name in ("step", "pulse_train", "ramp")  # they may be the same then
            )
    if kind.variables:
        call = compiled(start_source(kind, ()), "begin_at", "i", "test_begin").call
        assert start_agrees(call, kind, ())
    if kind.short_name == "ornstein_uhlenbeck":
        skewed = start_source(kind, ()).replace("4*stream + 2", "4*stream")
        assert not start_agrees(compiled(skewed, "begin_at", "i", "test_begin").call, kind, ())


@pytest.mark.skipif(platform.machine() not in ("x86_64", "AMD64"), reason="the registers' names are x86's")
@KINDS
def test_lanes_are_vectorised(kind: StimulusKind) -> None:
    text = compiled(fill_source(kind, tuple(kind.parameters)), "fill", "i", "test_fill").assembly()
    assert re.search(r"\b(vmulpd|vaddpd|vfmadd\w+pd|vsubpd)\s.*%?[yz]mm", text)
    if kind.draws:
        assert re.search(r"\b(vprolq|vpsrlq|vpsllq)\s.*%?[yz]mm", text)
