"""Functions that a model may call: their schema, who approves of a call, and what comes of it."""
