"""Every preset shows, in its own run, what its words say; and the checks of the words would see it if it did not."""

from __future__ import annotations

import pytest
from behaviours_seen import SEEN
from made_recordings import MADE
from recordings import Recording, recorded
from seen_parts import NotSeenError

from neun_py import Model, models
from neun_py.spec.behaviours import BEHAVIOURS

PRESETS = [pytest.param(m, p, id=f"{m.short_name}, {p}") for m in models.values() for p in m.presets]


@pytest.mark.parametrize(("model", "preset"), PRESETS)
def test_a_preset_shows_what_it_says(model: Model, preset: str) -> None:
    words = model.presets[preset].behaviour
    assert words, "a preset says what it shows"
    assert model.presets[preset].duration is not None, "a preset says how long that takes"
    recording = recorded(model, preset)
    for word in words:
        try:
            SEEN[word](recording)
        except NotSeenError as reason:
            pytest.fail(f"not seen, {word!r} ({BEHAVIOURS[word]}): {reason}")


def test_every_word_has_its_check_and_its_examples() -> None:
    assert list(SEEN) == list(BEHAVIOURS)
    assert set(MADE) == set(BEHAVIOURS)


@pytest.mark.parametrize(("word", "recording"), [(word, one) for word, (yes, _) in MADE.items() for one in yes])
def test_what_shows_a_behaviour_passes(word: str, recording: Recording) -> None:
    SEEN[word](recording)


@pytest.mark.parametrize(("word", "recording"), [(word, one) for word, (_, no) in MADE.items() for one in no])
def test_what_does_not_show_a_behaviour_fails(word: str, recording: Recording) -> None:
    with pytest.raises(NotSeenError):
        SEEN[word](recording)
