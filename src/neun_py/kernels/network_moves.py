"""What moves numbers between the cells of a network: the orders of `neun_py.kernels.network_orders` that do.

This module is compiled as it stands, one function at a time, as a generated one would be: ``function(o, step, k) -> 0``
is what one order does, whose words stand at `o`, in step `step` since the start, the k-th of the stretch.
"""

from neun_py.kernels.primitives import *


@inline
def place(cell, block_words):
    """Give where a cell's number stands, from that of the first."""
    return (cell >> 6) * block_words + (cell & 63)


@routine
def deliver(like, o, step):
    """Add what the spikes of a step bring, in the order of the neurons."""
    rows, counts, threads = load_count(o, 2), load_count(o, 4), load_count(o, 6)
    row = (step - load_count(o, 7)) % rows
    if step - load_count(o, 7) < load_count(o, 18):
        return
    history = load_count(o, 1) + row * load_count(o, 3)
    firsts, starts, ends, targets = load_count(o, 5), load_count(o, 8), load_count(o, 9), load_count(o, 10)
    weights, shared = load_count(o, 11), rounded(like, load(0.0, o, 12))
    into, words, told, told_words = load_count(o, 13), load_count(o, 14), load_count(o, 15), load_count(o, 16)
    scale = rounded(like, load(0.0, o, 17))
    # The connections of a neuron that spikes are in no cache; they are asked for together, before the first is used.
    for t in range(threads):
        first = load_count(firsts, t)
        for q in range(load_count(counts, row * threads + t)):
            j = load_index(history, first + q)
            for c in range(load_count(starts, j), min(load_count(ends, j), load_count(starts, j) + 512), 16):
                prefetch(targets, c)
    for t in range(threads):
        first = load_count(firsts, t)
        for q in range(load_count(counts, row * threads + t)):
            j = load_index(history, first + q)
            factor = scale
            if told != 0:
                factor = load(like, told, place(j, told_words))
            if weights == 0:
                amount = shared * factor
                for c in range(load_count(starts, j), load_count(ends, j)):
                    at = place(load_index(targets, c), words)
                    store(into, at, load(like, into, at) + amount)
            else:
                for c in range(load_count(starts, j), load_count(ends, j)):
                    at = place(load_index(targets, c), words)
                    store(into, at, load(like, into, at) + load(like, weights, c) * factor)


@routine
def gather(like, o):
    """Add up what every target is told, in the order of its connections."""
    first, last, starts, sources = load_count(o, 1), load_count(o, 2), load_count(o, 3), load_count(o, 4)
    weights, shared = load_count(o, 5), rounded(like, load(0.0, o, 6))
    told, told_words, into, words = load_count(o, 7), load_count(o, 8), load_count(o, 9), load_count(o, 10)
    own, own_words, more = load_count(o, 11), load_count(o, 12), load_count(o, 13)
    zero = rounded(like, 0.0)
    for i in range(first, last):
        total, mine = zero, zero
        if own != 0:
            mine = load(like, own, place(i, own_words))
        begin, end = load_count(starts, i), load_count(starts, i + 1)
        if weights == 0:
            for c in range(begin, end):
                total += load(like, told, place(load_index(sources, c), told_words)) - mine
            total *= shared
        else:
            for c in range(begin, end):
                value = load(like, told, place(load_index(sources, c), told_words)) - mine
                total = fma(load(like, weights, c), value, total)
        if more != 0:
            total += load(like, into, place(i, words))
        store(into, place(i, words), total)


@routine
def sum_blocks(like, o):
    """Add up what the cells of each block tell; of a difference, how much more than the first of the block."""
    first, last, count = load_count(o, 1), load_count(o, 2), load_count(o, 3)
    told, told_words, partial = load_count(o, 4), load_count(o, 5), load_count(o, 6)
    for b in range(first, last):
        total, reference = rounded(like, 0.0), rounded(like, 0.0)
        if load_count(o, 7) != 0:
            reference = load(like, told, b * told_words)
        for i in range(min(count - b * 64, 64)):
            total += load(like, told, b * told_words + i) - reference
        store(partial, b, total)


@routine
def gather_all(like, o):
    """Give every target the sum of all sources; of a difference, as many times its own value less."""
    first, last, count = load_count(o, 1), load_count(o, 2), load_count(o, 3)
    shared = rounded(like, load(0.0, o, 4))
    told, told_words, into, words = load_count(o, 5), load_count(o, 6), load_count(o, 7), load_count(o, 8)
    own, own_words, partial, selves = load_count(o, 9), load_count(o, 10), load_count(o, 11), load_count(o, 12)
    total, reference = rounded(like, 0.0), rounded(like, 0.0)
    if own != 0:
        reference = load(like, told, 0)
    for b in range((count + 63) // 64):
        total += load(like, partial, b)
        if own != 0:  # so that nothing flows between cells that are alike, and no digits are lost where they nearly are
            total += rounded(like, 1.0 * min(count - b * 64, 64)) * (load(like, told, b * told_words) - reference)
    others = rounded(like, 1.0 * count)
    for i in range(first, last):
        if own != 0:
            value = total - others * (load(like, own, place(i, own_words)) - reference)
        elif selves != 0:
            value = total
        else:
            value = total - load(like, told, place(i, told_words))
        store(into, place(i, words), shared * value)


@routine
def copy(like, o):
    """Tell cells what the neuron of the same number tells."""
    told, told_words, into, words = load_count(o, 3), load_count(o, 4), load_count(o, 5), load_count(o, 6)
    for b in range(load_count(o, 1), load_count(o, 2)):
        for i in range(64):
            store(into, b * words + i, load(like, told, b * told_words + i))


@routine
def record(like, word, o, step):
    """Take a sample of this thread's blocks, if one is due after this step."""
    table, block, blocks = load_count(o, 1), load_count(o, 2), load_count(o, 3)
    every, begin = load_count(table, 23), load_count(table, 21)
    if (step + 1) % every != 0:
        return
    sample = (step + 1) // every - begin // every - 1
    first, last, size = load_count(table, 30), load_count(table, 31), load_count(table, 32)
    target, plane, row, column = (
        load_count(table, 15),
        load_count(table, 16),
        load_count(table, 17),
        load_count(table, 18),
    )
    chosen_first, chosen_last = load_count(table, 19), load_count(table, 20)
    fields, field_list, chosen = load_count(table, 24), load_count(table, 25), load_count(table, 26)
    words = block // word
    for j in range(fields):
        start = target + (j * plane + sample * row - column) * word
        field = blocks + load_count(field_list, j) * 64 * word
        if chosen == 0:
            for b in range(first, last):
                for i in range(min(size - b * 64, 64)):
                    store(start, b * 64 + i, load(like, field, b * words + i))
        else:
            for q in range(chosen_first, chosen_last):
                store(start, q, load(like, field, place(load_count(chosen, q), words)))


@routine
def fetch(like, o):
    """Let cells know what others have."""
    index, source, words = load_count(o, 3), load_count(o, 4), load_count(o, 5)
    into, block_words = load_count(o, 6), load_count(o, 7)
    for c in range(load_count(o, 1), load_count(o, 2)):
        store(into, place(c, block_words), load(like, source, place(load_index(index, c), words)))


@routine
def shadow(like, o):
    """Show values of cells elsewhere."""
    source, words, into, stride = load_count(o, 3), load_count(o, 4), load_count(o, 5), load_count(o, 6)
    for i in range(load_count(o, 1), load_count(o, 2)):
        store(into, i * stride, load(like, source, place(i, words)))


@routine
def mark(o, step):
    """Write the step to the places of the cells with an event."""
    rows, threads, thread = load_count(o, 2), load_count(o, 6), load_count(o, 7)
    row = (step - load_count(o, 8)) % rows
    if step - load_count(o, 8) < load_count(o, 11):
        return
    history, first = load_count(o, 1) + row * load_count(o, 3), load_count(load_count(o, 5), thread)
    for q in range(load_count(load_count(o, 4), row * threads + thread)):
        store_count(load_count(o, 9), load_index(history, first + q) * load_count(o, 10), step + 1)


@routine
def total(like, o, k):
    """Add the external input to what is pending."""
    pending, stride, external = load_count(o, 3), load_count(o, 4), load_count(o, 5)
    row, into = load_count(o, 6), load_count(o, 7)
    for i in range(load_count(o, 1), load_count(o, 2)):
        store(into, i, rounded(like, load(0.0, pending, i * stride) + load(0.0, external, k * row + i)))
        store(pending, i * stride, 0.0)


@routine
def each(o, k):
    """Call a kernel for one place after the other; note the first that fails."""
    trouble = load_count(load_count(o, 6), 0)
    code, first, size = load_count(o, 1), load_count(o, 2), load_count(o, 4)
    for c in range(load_count(o, 3)):
        if call_at(code, 1.0 * (first + c * size)) != 0 and load_count(trouble, k) == 0:
            store_count(trouble, k, 2 + c)
            store_count(o, 5, 1 + c)


@kernel(releases_gil=True)
def deliver_double(o, step, k):
    deliver(0.0, o, step)
    return 0


@kernel(releases_gil=True)
def deliver_single(o, step, k):
    deliver(f32(0.0), o, step)
    return 0


@kernel(releases_gil=True)
def gather_double(o, step, k):
    gather(0.0, o)
    return 0


@kernel(releases_gil=True)
def gather_single(o, step, k):
    gather(f32(0.0), o)
    return 0


@kernel(releases_gil=True)
def gather_all_double(o, step, k):
    gather_all(0.0, o)
    return 0


@kernel(releases_gil=True)
def gather_all_single(o, step, k):
    gather_all(f32(0.0), o)
    return 0


@kernel(releases_gil=True)
def sum_blocks_double(o, step, k):
    sum_blocks(0.0, o)
    return 0


@kernel(releases_gil=True)
def sum_blocks_single(o, step, k):
    sum_blocks(f32(0.0), o)
    return 0


@kernel(releases_gil=True)
def copy_double(o, step, k):
    copy(0.0, o)
    return 0


@kernel(releases_gil=True)
def copy_single(o, step, k):
    copy(f32(0.0), o)
    return 0


@kernel(releases_gil=True)
def fetch_double(o, step, k):
    fetch(0.0, o)
    return 0


@kernel(releases_gil=True)
def fetch_single(o, step, k):
    fetch(f32(0.0), o)
    return 0


@kernel(releases_gil=True)
def shadow_double(o, step, k):
    shadow(0.0, o)
    return 0


@kernel(releases_gil=True)
def shadow_single(o, step, k):
    shadow(f32(0.0), o)
    return 0


@kernel(releases_gil=True)
def total_double(o, step, k):
    total(0.0, o, k)
    return 0


@kernel(releases_gil=True)
def total_single(o, step, k):
    total(f32(0.0), o, k)
    return 0


@kernel(releases_gil=True)
def record_double(o, step, k):
    record(0.0, 8, o, step)
    return 0


@kernel(releases_gil=True)
def record_single(o, step, k):
    record(f32(0.0), 4, o, step)
    return 0


@kernel(releases_gil=True)
def mark_all(o, step, k):
    mark(o, step)
    return 0


@kernel(releases_gil=True)
def each_one(o, step, k):
    each(o, k)
    return 0
