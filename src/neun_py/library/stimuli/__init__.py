"""The kinds of stimulus that come with the package, one declaration a file."""
