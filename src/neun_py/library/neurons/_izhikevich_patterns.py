"""The firing patterns of Izhikevich's paper of 2004, and how a pattern of either paper is written."""

from neun_py.spec.model import Preset

_SCRIPT = "parameters and input of the author's script, ModelDB 39948"
_PAPER = f"Izhikevich (2003), Fig. 2; {_SCRIPT}"
_WHICH = f"Izhikevich (2004) IEEE Trans. Neural Netw. 15:1063, Fig. 1; {_SCRIPT}"


def pattern(
    description: str,
    values: tuple[float, float, float, float],
    v: float,
    given: str,
    behaviour: str,
    duration: float,
    source: str = _PAPER,
) -> Preset:
    """Give a preset from (a, b, c, d), the potential at which it starts, and its input."""
    return Preset(description, source, dict(zip("abcd", values, strict=True)), {"v": v}, given, (behaviour,), duration)


PATTERNS = {
    "tonic spiking": pattern(
        "one spike every 26.7 ms as long as the input lasts",
        (0.02, 0.2, -65.0, 6.0), -70.0, "step(14, start=10)", "tonic spiking", 200.0, _WHICH,
    ),
    "phasic spiking": pattern(
        "one spike, 22.8 ms after a weak input began, and rest",
        (0.02, 0.25, -65.0, 6.0), -64.0, "step(0.5, start=20)", "phasic spiking", 200.0, _WHICH,
    ),
    "tonic bursting": pattern(
        "a burst of 11, then bursts of 6 every 48.0 ms",
        (0.02, 0.2, -50.0, 2.0), -70.0, "step(15, start=22)", "bursting", 220.0, _WHICH,
    ),
    "phasic bursting": pattern(
        "one burst of 8, and rest",
        (0.02, 0.25, -55.0, 0.05), -64.0, "step(0.6, start=20)", "phasic bursting", 200.0, _WHICH,
    ),
    "mixed mode": pattern(
        "a burst of 3, then single spikes every 31.2 ms",
        (0.02, 0.2, -55.0, 4.0), -70.0, "step(10, start=16)", "mixed mode", 200.0, _WHICH,
    ),
    "spike frequency adaptation": pattern(
        "intervals from 1.6 to 28.5 ms",
        (0.01, 0.2, -65.0, 8.0), -70.0, "step(30, start=8.5)", "adaptation", 150.0, _WHICH,
    ),
    "class 2": pattern(
        "on a slow ramp, firing begins at 51 Hz",
        (0.2, 0.26, -65.0, 0.0), -64.0, "ramp(-0.5, 3.55, start=30, stop=300)", "class 2", 300.0, _WHICH,
    ),
    "spike latency": pattern(
        "a pulse of 3 ms makes a spike 10 ms after it began",
        (0.02, 0.2, -65.0, 6.0), -70.0, "step(6.72, start=10, stop=13)", "delay", 60.0,
        f"{_WHICH}, but with 6.72 for 7.04: nearer to the threshold of 6.69 that the exact flow has",
    ),
    "subthreshold oscillations": pattern(
        "a pulse makes one spike, after which it rings with a period of 56.5 ms",
        (0.05, 0.26, -60.0, 0.0), -62.0, "step(2, start=20, stop=25)", "subthreshold oscillation", 200.0, _WHICH,
    ),
    "resonance": pattern(
        "of two pulses 20 ms or 40 ms apart, only those at about its own period of 41 ms make it spike",
        (0.1, 0.26, -60.0, -1.0), -62.0, "step(0.65, start=40, stop=44) + step(0.65, start=60, stop=64)"
        " + step(0.65, start=280, stop=284) + step(0.65, start=320, stop=324)", "resonance", 400.0, _WHICH,
    ),
    "rebound spike": pattern(
        "one spike, 32.6 ms after an inhibition of 5 ms",
        (0.03, 0.25, -60.0, 4.0), -64.0, "step(-15, start=20, stop=25)", "rebound spike", 150.0, _WHICH,
    ),
    "rebound burst": pattern(
        "a burst of 14 after an inhibition of 5 ms",
        (0.03, 0.25, -52.0, 0.0), -64.0, "step(-15, start=20, stop=25)", "rebound burst", 200.0, _WHICH,
    ),
    "threshold variability": pattern(
        "an excitation that fails alone makes a spike after an inhibition",
        (0.03, 0.25, -60.0, 4.0), -64.0,
        "step(1, start=10, stop=15) + step(-6, start=70, stop=75) + step(1, start=80, stop=85)", "rebound spike",
        120.0, _WHICH,
    ),
    "bistability": pattern(
        "rests at an input at which a pulse sets off a spike every 38.8 ms, and another pulse ends them",
        (0.1, 0.26, -60.0, 0.0), -61.0, "0.24 + step(1, start=37.5, stop=42.5) + step(1, start=206, stop=211)",
        "bistability", 300.0, f"{_WHICH}, but the second pulse at 206, not 216: when it ends the exact flow's",
    ),
    "inhibition-induced spiking": pattern(
        "rests at an input of 80, and spikes every 58.6 ms at 75",
        (-0.02, -1.0, -60.0, 8.0), -63.8, "80 + step(-5, start=50)", "tonic spiking", 350.0,
        f"{_WHICH}, which ends the inhibition at 250",
    ),
}  # fmt: skip
