"""Solutions to the exercises of 00_start_here.ipynb; a test puts them in place and runs the checks."""

# exercise-1
answer = backend.chat("What is the capital of Peru?").text

# exercise-2
chunks = list(backend.stream("Count to 5."))
count = len([chunk for chunk in chunks if chunk.text])

# exercise-3
cut = backend.chat("Explain temperature.", max_tokens=5)
