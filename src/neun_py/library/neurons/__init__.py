"""Neurons, maps and oscillators: a file put here is a registered model."""
