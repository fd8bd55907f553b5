"""Why a figure is not what it should reach: by the profile of `roofline.py`, not by a guess."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Facts = Mapping[str, Any]


def gaps(found: Facts) -> list[dict[str, str]]:
    """Give, for each figure that misses its reach, its name and what the profile says of it.

    The text is empty where the profile does not tell; the documentation's page must then, by hand.
    """
    missed = [figure for figure in found["figures"] if figure["met"] is False]
    return [{"name": figure["name"], "text": explained(figure, found)} for figure in missed]


def explained(figure: Facts, found: Facts) -> str:
    """Give what the profile says of a figure, or nothing."""
    name = str(figure["name"])
    if name == "two_threads":
        return f"Two threads that only compute, each for itself, give {found['two_cores']:.3g} on this machine."
    if name.startswith("scan_"):
        return _scan(figure, found)
    profile = next((one for one in found["roofline"] if one["precision"] in name.split("_")), None)
    if profile is None or figure["ns"] is None:
        return ""
    return _loop(figure, profile)


def _loop(figure: Facts, profile: Facts) -> str:
    """Compare what the loop would have to take with what its arithmetic alone takes."""
    bound, needed = profile["bounds"]["arithmetic"], figure["ns"] * figure["value"] / figure["reach"]
    said = f"It needs {needed:.3g} ns per neuron and step; the arithmetic alone takes {bound:.3g} ns here"
    if needed < bound:
        return f"{said}, more than that: a loop with this arithmetic does not get there."
    if profile["ns"] <= needed:
        return f"{said}, and the same loop took {profile['ns']:.3g} ns when it was profiled: the machine was not quiet."
    counted = profile["instructions"]["all"]
    stack = profile["loads"].get("stack", 0) + profile["stores"].get("stack", 0)
    return (
        f"{said}, of which {profile['share']:.0%} are reached: of {counted} instructions of a pass "
        f"{counted - profile['arithmetic']} are no arithmetic, and {stack} reach to the stack."
    )


def _scan(figure: Facts, found: Facts) -> str:
    """Say what a scan's points take at least: they come in vectors, and vectors in blocks, on all cores."""
    block, cores = found["block"], found["machine"]["cores"]
    points = int(figure["name"].removeprefix("scan_"))
    vectors = -(-points // block["vector"])
    each = -(-vectors // cores)
    blocks = -(-each * block["vector"] // block["block"])
    least = (each * block["vector_ns"] + blocks * block["beside_ns"]) / points
    loop, most = figure["against_ns"], figure["against_ns"] / least
    return (
        f"{points} points are {vectors} vectors, {each} for the busiest of {cores} cores; a step takes "
        f"{block['vector_ns']:.0f} ns a vector and {block['beside_ns']:.0f} ns a block beside that: {least:.3g} ns "
        f"a point, where the loop in Python takes {loop:.0f}, so {most:.3g} times as fast at most. The sweep "
        f"took {figure['ns']:.3g} ns."
    )
