"""Solutions to the exercises of 05_tool_calls.ipynb; a test puts them in place and runs the checks."""

# exercise-1
arguments = run.calls[0].arguments


# exercise-2
def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


added = ck.run_tools(backend, "Add 123 and 456.", [add])


# exercise-3
def careful(name, arguments):
    return name != "delete_file"
