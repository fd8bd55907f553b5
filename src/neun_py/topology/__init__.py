"""Who is connected to whom: rules as frozen values, each of which gives its connections as arrays."""
