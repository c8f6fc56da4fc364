"""What toolslm, chatlas, pydantic-ai and compat_kit make of the same functions: `python -m tests.benchmarks.schemas FOLDER OUT`.

FOLDER holds the others (`pip install --target FOLDER toolslm chatlas pydantic-ai-slim`); what they give is written to OUT as JSON.
`tests/test_schema_peers.py` holds compat_kit to it. Without arguments, the table of what is kept is printed.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from tests.peers import CASES

KEPT = Path(__file__).parents[1] / "samples" / "schemas.json"


def toolslm(function: Any) -> Any:
    from fastcore.funccall import get_schema  # type: ignore[import-not-found]  # where toolslm has it from today

    made = get_schema(function)
    return {"description": made["description"], "parameters": made["input_schema"]}


def chatlas(function: Any) -> Any:
    from chatlas._tools import Tool  # type: ignore[import-not-found]

    made = Tool.from_func(function).schema["function"]
    return {"description": made.get("description"), "parameters": made["parameters"]}


def pydantic_ai(function: Any) -> Any:
    from pydantic_ai import Tool  # type: ignore[import-not-found]

    made = Tool(function).function_schema
    return {"description": made.description, "parameters": made.json_schema}


PEERS = (toolslm, chatlas, pydantic_ai)


def of_peers() -> dict[str, Any]:
    """What each of them gives for each function, or the error as text."""
    found: dict[str, Any] = {}
    for peer in PEERS:
        for case in CASES:
            try:
                made = json.loads(json.dumps(peer(case)))
            except Exception as error:
                made = f"{type(error).__name__}: {str(error)[:80]}"
            found.setdefault(case.__name__, {})[peer.__name__] = made
    return found


def table() -> list[tuple[str, ...]]:
    """A row for each function: its name, and against each of the others "equal", "better" or what is worse."""
    from tests.test_schema_peers import judge

    kept = json.loads(KEPT.read_text("utf-8"))
    return [(case.__name__, *(judge(case, kept[case.__name__][peer.__name__]) for peer in PEERS)) for case in CASES]


if __name__ == "__main__":
    if len(sys.argv) == 3:
        sys.path.append(sys.argv[1])
        Path(sys.argv[2]).write_text(json.dumps(of_peers(), indent=1, sort_keys=True) + "\n", "utf-8")
    else:
        for row in table():
            print(" | ".join(row))
