"""Lowered programs become readable source, and that becomes compiled functions, kept on disk."""
