"""What a model is: its declaration, the language of its equations, its units and its checks."""
