"""The declarations: one file a model, one folder a kind."""
