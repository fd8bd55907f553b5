"""Synapses: a file put here is a registered synapse."""
