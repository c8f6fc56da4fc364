"""Solutions to the exercises of 02_streaming.ipynb; a test puts them in place and runs the checks."""

# exercise-1
half = len("".join(chunk.text for chunk in chunks[: len(chunks) // 2]))

# exercise-2
gaps_ms = [later - earlier for earlier, later in zip(arrivals_ms, arrivals_ms[1:])]
longest_ms = max(gaps_ms)


# exercise-3
def first_sentence(prompt):
    text = ""
    with backend.stream(prompt) as stream:
        for chunk in stream:
            text += chunk.text
            if "." in text:
                break
    return text
