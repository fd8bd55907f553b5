"""200 Hodgkin-Huxley neurons with different sodium conductances and noise of their own: a raster."""

import numpy as np

import neun_py as neun

neurons = neun.Population("HH", 200, gna=np.linspace(0.6, 1.2, 200))
current = neun.inputs.step(0.06, start=20.0) + neun.inputs.ornstein_uhlenbeck(0.0, 0.02, tau=5.0, seed=1)
ds = neurons.run(200.0, 0.01, input=current, every=10, neurons=slice(0, 200, 50))

rates = neun.analysis.firing_rate(neurons.run(1000.0, 0.01, input=current, record=()))
print(f"{ds.sizes['spike']} spikes in 200 ms; then from {rates.values.min():.0f} to {rates.values.max():.0f} Hz")
print(neun.plotting.save(neun.plotting.raster(ds), "many_neurons.png"))
