"""Neun Python."""
