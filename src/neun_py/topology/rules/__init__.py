"""The connection rules, one file each; a new one is a new file with a module-level `RuleKind`."""
