"""The source of the kernel that follows paths of Wiener processes (`neun_py.kernels.path_layout`)."""

from __future__ import annotations

from neun_py.kernels.elementary import link
from neun_py.kernels.path_layout import LANES, PathTable
from neun_py.kernels.plain_path import halves_program, increments_program
from neun_py.kernels.random import pair_program
from neun_py.kernels.writer import Writer, header
from neun_py.lower.precision import DOUBLE, Precision

__all__ = ["path_source"]

_WORDS = ("FIRST", "LAST", "INDEX", "BEGIN", "COUNT", "DEPTH", "KEY0", "KEY1", "OUT", "OUT_Z", "STRIDE",
          "APART", "NEURON", "STEP", "SHARED", "WORK")  # fmt: skip


def path_source(precision: Precision) -> str:
    """Write the kernel for numbers of a precision; the path itself is of double precision in either."""
    programs = (pair_program(), halves_program(), increments_program())
    functions = {f.name: f for program in programs for f in link(program).functions}
    w = Writer(DOUBLE, [*functions, "fill_path"])
    kernel = _KERNEL.format(
        words="\n".join(f"    {name.lower()} = load_count(table, {int(PathTable[name])})" for name in _WORDS),
        scale=int(PathTable.SCALE), scale_z=int(PathTable.SCALE_Z), lanes=LANES, pair=2 * LANES,
        w="f32(dw)" if precision.word == 4 else "dw", z="f32(dz)" if precision.word == 4 else "dz",
    )  # fmt: skip
    title = f"Paths of Wiener processes, {precision.name}"
    parts = [header(title) + "from neun_py.kernels.random import *\n", *(w.function(f) for f in functions.values())]
    return "\n\n".join([*parts, kernel])


_KERNEL = """@kernel(releases_gil=True)
def fill_path(table):
{words}
    scale, scale_z = load(0.0, table, {scale}), load(0.0, table, {scale_z})
    for block in range(first, last, {lanes}):
        lanes = min({lanes}, last - block)
        padded = (lanes + 7) & -8
        cell = index + first + (block - first)*neuron
        for k in range(count):
            n = begin + k + (block - first)*step
            level = 0
            if k > 0 and n & ((1 << shared) - 1) != 0:
                level = depth
                while level > 0 and n >> (depth - level) & 1 == 0:
                    level -= 1
            source = level
            if level == 0:
                for j in range(padded):
                    a, b = threefry(key0, key1, cell + j*neuron, n + j*step >> depth << 6)
                    x, y = normals(not_zero(a), below_one(b))
                    store(work, j, x)
                    store(work, {lanes} + j, y)
            elif level < depth:
                for j in range(padded):
                    store(work, j, load(0.0, work, {pair}*level + j))
                    store(work, {lanes} + j, load(0.0, work, {pair}*level + {lanes} + j))
                source = 0
            for deeper in range(level + 1, depth + 1):
                kept = work + 8*{pair}*deeper
                for j in range(padded):
                    place = n + j*step >> depth - deeper
                    a, b = threefry(key0, key1, cell + j*neuron, (place >> 1 << 6) + deeper)
                    second = place & 1 == 1
                    u, v = normals(not_zero(a), below_one(b))
                    x1, y1, x2, y2 = halves(load(0.0, work, j), load(0.0, work, {lanes} + j), u, v)
                    store(kept, j, x2)
                    store(kept, {lanes} + j, y2)
                    store(work, j, select(second, x2, x1))
                    store(work, {lanes} + j, select(second, y2, y1))
            at = k*stride + (block - first)*apart
            row, beside = {pair}*source, {pair}*source + {lanes}
            if apart == 1:
                for j in range(lanes):
                    dw, dz = increments(load(0.0, work, row + j), load(0.0, work, beside + j), scale, scale_z)
                    store(out, at + j, {w})
                if out_z != 0:
                    for j in range(lanes):
                        dw, dz = increments(load(0.0, work, row + j), load(0.0, work, beside + j), scale, scale_z)
                        store(out_z, at + j, {z})
            else:
                for j in range(lanes):
                    dw, dz = increments(load(0.0, work, row + j), load(0.0, work, beside + j), scale, scale_z)
                    store(out, at + j*apart, {w})
                    if out_z != 0:
                        store(out_z, at + j*apart, {z})
    return 0
"""
