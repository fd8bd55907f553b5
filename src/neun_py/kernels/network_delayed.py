"""What spikes bring along connections of several delays: the order `DELIVER_SOME` of `neun_py.kernels.network_orders`.

This module is compiled as it stands, as `neun_py.kernels.network_moves` is.
"""

from neun_py.kernels.primitives import *


@inline
def place(cell, block_words):
    """Give where a cell's number stands, from that of the first."""
    return (cell >> 6) * block_words + (cell & 63)


@inline
def code_at(codes, width, c):
    """Read a small integer of one, two or four bytes."""
    if width == 1:
        return load_byte(codes, c)
    return load_short(codes, c) if width == 2 else load_index(codes, c)


@routine
def at_least(codes, width, begin, end, least):
    """Give the first place of an ascending part where the integer is not less."""
    count = end - begin
    while count > 0:  # no branch depends on what is found, for that cannot be foreseen
        half = count >> 1
        less = code_at(codes, width, begin + half) < least
        begin, count = select(less, begin + half + 1, begin), select(less, count - half - 1, half)
    return begin


@inline
def of_delay(offsets, codes, width, stride, kind, j):
    """Give where the connections of a neuron that have one delay begin and end."""
    begin, last = load_count(offsets, j), load_count(offsets, j + 1)
    if stride != 0:
        at = j * stride + kind
        return begin + code_at(codes, width, at), begin + code_at(codes, width, at + 1)
    begin = at_least(codes, width, begin, last, kind)
    end = begin
    while end < last and code_at(codes, width, end) == kind:
        end += 1
    return begin, end


@routine
def deliver_some(like, o, step):
    """Add what the spikes of a step bring along those of their connections that have one delay."""
    rows, counts, threads = load_count(o, 2), load_count(o, 4), load_count(o, 6)
    row = (step - load_count(o, 7)) % rows
    if step - load_count(o, 7) < load_count(o, 21):
        return
    history = load_count(o, 1) + row * load_count(o, 3)
    firsts, offsets, codes, width = load_count(o, 5), load_count(o, 8), load_count(o, 9), load_count(o, 10)
    stride, kind, targets, weights = load_count(o, 11), load_count(o, 12), load_count(o, 13), load_count(o, 14)
    shared, into, words = rounded(like, load(0.0, o, 15)), load_count(o, 16), load_count(o, 17)
    told, told_words, scale = load_count(o, 18), load_count(o, 19), rounded(like, load(0.0, o, 20))
    bounds = load_count(o, 22)
    for t in range(threads):
        first = load_count(firsts, t)
        for q in range(load_count(counts, row * threads + t)):
            begin, end = of_delay(offsets, codes, width, stride, kind, load_index(history, first + q))
            for c in range(begin, min(end, begin + 512), 16):
                prefetch(targets, c)
                if weights != 0:
                    prefetch(weights, 2 * c)
                    prefetch(weights, 2 * c + 16)
    for t in range(threads):
        first = load_count(firsts, t)
        for q in range(load_count(counts, row * threads + t)):
            j = load_index(history, first + q)
            begin, end = of_delay(offsets, codes, width, stride, kind, j)
            if threads > 1:
                begin = at_least(targets, 4, begin, end, bounds >> 32)
                end = at_least(targets, 4, begin, end, bounds & 4294967295)
            factor = scale
            if told != 0:
                factor = load(like, told, place(j, told_words))
            if weights == 0:
                amount = shared * factor
                for c in range(begin, end):
                    at = place(load_index(targets, c), words)
                    store(into, at, load(like, into, at) + amount)
            else:
                for c in range(begin, end):
                    at = place(load_index(targets, c), words)
                    store(into, at, load(like, into, at) + load(like, weights, c) * factor)


@kernel(releases_gil=True)
def deliver_some_double(o, step, k):
    deliver_some(0.0, o, step)
    return 0


@kernel(releases_gil=True)
def deliver_some_single(o, step, k):
    deliver_some(f32(0.0), o, step)
    return 0
