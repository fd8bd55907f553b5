"""Reading equations as articles print them: LaTeX in, the equation language out, and what was assumed."""
