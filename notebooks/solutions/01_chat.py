"""Solutions to the exercises of 01_chat.ipynb; a test puts them in place and runs the checks."""

# exercise-1
polite = ck.chat(backend, system="Answer formally.")
greeting = await polite.ask("Hello")

# exercise-2
memory = ck.chat(backend)
await memory.ask("Hi, my name is Emma.")
reply = await memory.ask("What is my name?")


# exercise-3
def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


sums = ck.chat(backend, tools=[add], approval="always")
await sums.ask("Add 123 and 456.")
