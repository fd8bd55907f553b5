"""The loop over the steps of a network: each thread goes through its orders (`neun_py.kernels.network_orders`).

This module is compiled as it stands, once for all networks, as a generated one would be. The kernels of cells, and
what moves numbers between them (`neun_py.kernels.network_moves`), are called by the address of their code.
"""

from neun_py.kernels.primitives import *


@routine
def wait(barrier, threads, passed, rest):
    """Wait until all threads have come as far; give 1 if that took long, and the processor was lent to others."""
    atomic_add(barrier, 1)
    spun = 0
    while atomic_load(barrier) < passed * threads:
        spun += 1
        if spun > 60000 and rest != 0:
            give_way(rest)
    return 1 if spun > 60000 else 0


@routine
def point(order, o, step, k):
    """Do an order that tells a table where something stands."""
    table, rows = load_count(o, 1), load_count(o, 3)
    if order == 1:
        row = (step - load_count(o, 8)) % rows
        store_count(table, 29, k)
        store_count(table, 33, load_count(o, 2) + row * load_count(o, 4))
        store_count(table, 34, load_count(o, 5) + (row * load_count(o, 7) + load_count(o, 6)) * 8)
    elif order == 16:
        row, thread = (step - load_count(o, 9)) % rows, load_count(o, 8)
        first, count = (
            load_count(load_count(o, 6), thread),
            load_count(load_count(o, 5), row * load_count(o, 7) + thread),
        )
        store_count(table, 36, load_count(o, 2) + row * load_count(o, 4) + first * 4)
        store_count(table, 37, count if step - load_count(o, 9) >= load_count(o, 10) else 0)
    elif order == 18:
        row, at = (step - load_count(o, 7)) % rows, load_count(o, 8)
        counts = load_count(o, 5) + row * load_count(o, 6) * 8
        store_count(table, at, load_count(o, 2) + row * load_count(o, 4))
        store_count(table, at + 1, counts if step - load_count(o, 7) >= load_count(o, 9) else load_count(o, 10))
    elif order == 27:
        store_count(table, load_count(o, 2), load_count(o, 3))


@kernel(releases_gil=True)
def drive(orders, count, begin, steps, barrier, threads, trouble, rest):
    """Go through the orders, step by step; give how many steps were taken."""
    passed, late = 0, 0
    for k in range(steps):
        step, n = begin + k, 0
        while n < count:
            o = orders + n * 192
            order = load_count(o, 0)
            n += 1
            if order == 2:
                call_kernel(load_count(o, 1), load_count(o, 2), load_count(o, 3))
            elif order == 0:
                passed += 1
                late += wait(barrier, threads, passed, rest)
            elif order == 1 or order == 16 or order == 18 or order == 27:
                point(order, o, step, k)
            elif order == 15:
                n += load_count(o, 2) if (step + 1) % load_count(o, 1) != 0 else 0
            elif order == 17:
                if load_count(trouble, k) != 0:
                    atomic_add(barrier + 64, late)
                    return k + 1
            else:
                call_move(load_count(o, 23), o, step, k)
    atomic_add(barrier + 64, late)
    return steps
