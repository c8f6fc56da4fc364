"""Solutions to the exercises of 06_compare_models.ipynb; a test puts them in place and runs the checks."""

# exercise-1
tokens = result.frame.groupby("backend")["completion_tokens"].sum()

# exercise-2
capitals = ck.compare(["What is the capital of Peru?", "What is the capital of Japan?"], [larger, smaller])

# exercise-3
slowest_ms = result.frame["ttft_s"].max() * 1000
