"""Makes `support` importable from every folder of tests."""
