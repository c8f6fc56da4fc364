"""Solutions to the exercises of 03_embeddings.ipynb; a test puts them in place and runs the checks."""

# exercise-1
best = library.nearest(backend.embed("Is it going to rain?"), k=1).text.iloc[0]

# exercise-2
import numpy as np

pairs = library.similarity().to_numpy()
others = pairs[~np.eye(len(pairs), dtype=bool)]
largest = float(others.max())


# exercise-3
def search(text):
    best = library.nearest(backend.embed(text), k=1).iloc[0]
    return best.text if best.similarity > 0.45 else None
