"""The files of a command: refused before the work if they could not be written after it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from neun_py.errors import ArgumentError

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["check_files", "draw", "write_numbers"]


def check_files(plot: Path | None, output: Path | None) -> None:
    """Check the files' endings and folders.

    Raises
    ------
    ArgumentError
        If one of them could not be written.
    """
    from neun_py import io, plotting

    if plot is not None:
        if plot.suffix.lower() in io.ENDINGS:
            raise ArgumentError(f"--plot {plot}: numbers go to --output, pictures to --plot")
        io.check(plot, plotting.ENDINGS)
    if output is not None:
        if output.suffix.lower() in plotting.ENDINGS:
            raise ArgumentError(f"--output {output}: pictures go to --plot, numbers to --output")
        io.check(output, io.ENDINGS)


def draw(path: Path, size: tuple[float, float], picture: Callable[..., Any]) -> tuple[Path, ...]:
    """Make a picture in a figure of its own, without pyplot, and save it."""
    from matplotlib.figure import Figure

    from neun_py import plotting

    return (plotting.save(picture(figure=Figure(figsize=size, layout="constrained")), path),)


def write_numbers(ds: xr.Dataset | xr.DataArray, path: Path) -> tuple[Path, ...]:
    """Write a run or a scan, and give the files."""
    from neun_py import io

    return io.write(ds, path)
