"""The contract between the driver of networks and the runtime: what each thread is ordered to do in a step.

A thread's orders are rows of `WORDS` words of 8 bytes, the first of which is an `Order`; it goes through them from
the first to the last in every step (`neun_py.kernels.network_driver`). Threads do the same orders, each for its own
cells and its own targets, and wait for each other at `WAIT`. What was heard in steps before `since` is as if it
never were: the projection was not there yet; `none` is the address of counts that are zero.
"""

from __future__ import annotations

from enum import IntEnum

__all__ = ["WORDS", "Order"]

WORDS = 24
"""Words of one order; the last is the address of the code of what moves numbers (`neun_py.kernels.network_moves`)."""


class Order(IntEnum):
    """What an order is, and its words behind the first.

    ``WAIT``
        until all threads are here.
    ``BEGIN table, history, rows, row_bytes, counts, thread, threads, before``
        a step of some cells: its number, and where its spikes are to be written: the row of so many steps
        before.
    ``PASS code, table, number``
        one pass of a kernel of cells, by the address of its code.
    ``DELIVER``, ``DELIVER_SINGLE``
        what spikes bring, to numbers of double or single precision: ``history, rows, row_bytes, counts, firsts,
        threads, lag, starts, ends, targets, weights, weight, into, block_words, told, told_words, scale, since``. For
        every spike of the step `lag` steps ago, by neuron: for its connections from starts[neuron] to
        ends[neuron] the weight (of the array `weights`, or where that is 0 the number `weight`, in double
        precision) is added to number (t >> 6)*block_words + (t & 63) of the array `into`; times `scale`, or
        what the neuron told, if `told` is not 0.
    ``DELIVER_SOME``, ``DELIVER_SOME_SINGLE``
        the same along the connections of one delay among several: ``history, rows, row_bytes, counts, firsts,
        threads, lag, offsets, codes, width, stride, kind, targets, weights, weight, into, block_words, told,
        told_words, scale, since, bounds``. A neuron's connections, from offsets[neuron] to offsets[neuron + 1], are
        sorted by their delays, then by their targets. If `stride` is not 0, those of delay number `kind` are the ones
        from codes[neuron*stride + kind] of them to codes[neuron*stride + kind + 1]; else those for which `codes` is
        `kind`. Codes take `width` bytes each. Of several threads each takes the targets from bounds >> 32 to the
        one before the lower half of `bounds`.
    ``GATHER``, ``GATHER_SINGLE``
        sums over connections: ``first, last, starts, sources, weights, weight, told, told_words, into,
        block_words, own, own_words, more``. For every target from `first` to `last` the sum over its
        connections of weight times what the source told; where `own` is not 0, of what it told less the
        target's own value. It is added to what is there already if `more` is not 0.
    ``GATHER_ALL``, ``GATHER_ALL_SINGLE``
        the same where every cell is joined to every other with one weight: ``first, last, count, weight, told,
        told_words, into, block_words, own, own_words, partial, selves``. Sums of blocks stand at `partial`;
        `selves` says whether a cell is joined to itself too.
    ``SUM_BLOCKS``, ``SUM_BLOCKS_SINGLE``
        the sums of blocks: ``first_block, last_block, count, told, told_words, partial, difference``.
    ``COPY``, ``COPY_SINGLE``
        what cells are told by the neuron of the same number: ``first_block, last_block, told, told_words, into,
        block_words``.
    ``RECORD``, ``RECORD_SINGLE``
        a sample, where one is due: ``table, block, blocks``: how many bytes blocks are apart, and where they
        begin.
    ``SAMPLED step_every, orders``
        skip so many orders unless a sample is due after this step.
    ``LIST table, history, rows, row_bytes, counts, firsts, threads, thread, lag, since``
        tell cells which of them have an event: their part of the spikes of `lag` steps ago.
    ``HEAR table, history, rows, row_bytes, counts, threads, lag, at, since, none``
        write where the events of `lag` steps ago stand, and how many of each thread, to a table, from word `at`
        on.
    ``SHADOW``, ``SHADOW_SINGLE``
        show values of cells elsewhere: ``first, last, from, words, into, stride``.
    ``FETCH``, ``FETCH_SINGLE``
        let cells know what others have: ``first, last, index, from, words, into, block_words``: that of number
        index[c].
    ``SET table, word, value``
        write a word of a table.
    ``MARK history, rows, row_bytes, counts, firsts, threads, thread, lag, into, stride, since``
        write the number of the step to the integers, `stride` words apart, of this thread's cells with an
        event.
    ``EACH code, place, count, bytes, failed, trouble``
        call a kernel for one place after the other; where it gives 1, the step has failed, and `failed` is which
        place it was, counted from 1.
    ``TOTAL``, ``TOTAL_SINGLE``
        add the external input: ``first, last, pending, stride, external, row, into``: the numbers at `pending`,
        `stride` apart and zero again after it, and those of this step, all in double precision; the sum is
        rounded.
    ``CHECK``
        leave if a state stopped being finite in this step.
    """

    WAIT = 0
    BEGIN = 1
    PASS = 2
    DELIVER = 3
    DELIVER_SINGLE = 4
    GATHER = 5
    GATHER_SINGLE = 6
    GATHER_ALL = 7
    GATHER_ALL_SINGLE = 8
    SUM_BLOCKS = 9
    SUM_BLOCKS_SINGLE = 10
    COPY = 11
    COPY_SINGLE = 12
    RECORD = 13
    RECORD_SINGLE = 14
    SAMPLED = 15
    LIST = 16
    CHECK = 17
    HEAR = 18
    SHADOW = 19
    SHADOW_SINGLE = 20
    TOTAL = 21
    TOTAL_SINGLE = 22
    MARK = 23
    EACH = 24
    FETCH = 25
    FETCH_SINGLE = 26
    SET = 27
    DELIVER_SOME = 28
    DELIVER_SOME_SINGLE = 29
