"""Neurons, synapses and their runs: thin objects over memory and kernels."""
