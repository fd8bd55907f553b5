"""The words for what a preset shows; the contract tests know how each is seen in a recording."""

from __future__ import annotations

__all__ = ["BEHAVIOURS", "CATEGORIES"]

CATEGORIES = ("neuron", "oscillator", "population", "source")
"""What a model is a model of."""

BEHAVIOURS: dict[str, str] = {
    "rest": "comes to rest without a spike",
    "single spike": "spikes once when the input begins, and rests",
    "phasic spiking": "spikes a few times when the input begins, and rests",
    "tonic spiking": "spikes regularly as long as the input lasts",
    "pacemaking": "spikes or bursts without any input",
    "adaptation": "spikes regularly, at first faster than later",
    "acceleration": "spikes faster and faster until its rate is steady",
    "delay": "spikes for the first time long after the input began",
    "bursting": "spikes in groups, again and again",
    "parabolic bursting": "bursts in which it spikes most slowly at both ends",
    "phasic bursting": "one group of spikes when the input begins, and rests",
    "mixed mode": "a group of spikes when the input begins, then single spikes",
    "rebound spike": "spikes when an inhibition ends",
    "rebound burst": "a group of spikes when an inhibition ends",
    "irregular spiking": "spikes at intervals that do not repeat",
    "chaos": "states that are near each other part exponentially",
    "class 1": "the rate begins at zero where spiking sets in",
    "class 2": "the rate begins above zero where spiking sets in",
    "bistability": "rests or goes on, depending on where it starts",
    "subthreshold oscillation": "oscillates without spiking",
    "resonance": "answers to inputs at its own rhythm",
    "integration": "answers to inputs that come close together",
    "plateau": "stays depolarised, or spikes on a depolarisation, for a while",
    "depolarisation block": "a strong input stops the spiking",
    "oscillation": "oscillates, where spikes are not what it has",
    "random spiking": "spikes at random times",
}
