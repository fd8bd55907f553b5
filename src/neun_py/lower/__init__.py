"""From a declaration to a program: pure passes over frozen expressions."""
