"""A Python signature as the JSON schema of a tool, and the arguments a model wrote checked against it."""
