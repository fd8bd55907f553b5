"""Hindmarsh and Rose's bursts: the slower the adaptation (the smaller mu), the longer the burst."""

import matplotlib.pyplot as plt

import neun_py as neun

MU = (0.001, 0.002, 0.004, 0.008)

with neun.plotting.styled():
    figure, panels = plt.subplots(len(MU), 1, figsize=(8, 8), sharex=True, layout="constrained")
    for mu, panel in zip(MU, panels, strict=True):
        neuron = neun.Neuron("HR", mu=mu)
        neuron.run(1000.0, 0.02)  # the transient
        ds = neuron.run(1500.0, 0.02, every=5)
        bursts = neun.analysis.bursts(ds, max_isi=60.0)
        neun.plotting.traces(ds, ax=panel, spikes=False, title=f"mu = {mu:g}: {len(bursts.start)} bursts")
        panel.set_xlabel("time" if panel is panels[-1] else "")
        panel.set_ylabel("x")
    neun.plotting.save(figure, "bursts_and_mu.png")
