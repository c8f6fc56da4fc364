"""What `import compat_kit` costs a fresh process, against `import openai`.

The cost is the CPU time of the process at the end of the import, less that of a process that imports nothing. Each
process tells its own CPU time, so the start of the interpreter is in both and the end of it in neither.
"""

from __future__ import annotations

import subprocess
import sys
from functools import partial

from .figures import Bar, Figures, show, take_turns

ROUNDS = 9
LIMIT_S = 60
OURS, PEER, BARE = "import compat_kit", "import openai", "pass"
PROGRAMS = {
    OURS: OURS,
    PEER: PEER,
    "ours, and a Backend made": "import compat_kit; compat_kit.connect('http://127.0.0.1:1/v1', 'm')",
    BARE: BARE,
}
HEAVY = ("openai", "pandas", "ipywidgets", "matplotlib")


def measure() -> list[Bar]:
    """Print the table; the bar is 1/8 of openai."""
    cpu = take_turns({name: partial(_cpu_ms, program) for name, program in PROGRAMS.items()}, ROUNDS)
    costs: Figures = {
        name: [ms - bare for ms, bare in zip(cpu[name], cpu[BARE], strict=True)] for name in PROGRAMS if name != BARE
    }
    show(f"Import, {ROUNDS} fresh processes each, CPU beyond that of a bare Python", "ms", costs, PEER)
    loaded = _output(f"import compat_kit, sys; print(*sorted({set(HEAVY)!r} & sys.modules.keys()))")
    print(f"  import compat_kit loads, of {', '.join(HEAVY)}: {loaded or 'none'}")
    return [Bar(OURS, "ms", costs[OURS], costs[PEER], 8)]


def _cpu_ms(program: str) -> float:
    return 1000 * float(_output(f"{program}; import time; print(time.process_time())"))


def _output(program: str) -> str:
    """What a program printed in a fresh process of this Python."""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=LIMIT_S)
    return done.stdout.strip()
