"""What the environment says about backends: our own variables, and those of the systems that people come from.

A variable that is set and makes no sense is an error that names it, never passed over.
"""

from __future__ import annotations

import math
import os
from dataclasses import dataclass

from .address import is_openai
from .errors import ConfigurationError

DEFAULT_TIMEOUT_S = 60.0
DEFAULT_RETRIES = 2
_MOST_DIGITS = 9

TIMEOUTS = ("COMPAT_KIT_TIMEOUT", "MODEL_TIMEOUT", "MAMBA_MODEL_BACKEND__TIMEOUT")
RETRIES = ("COMPAT_KIT_MAX_RETRIES", "MAMBA_MODEL_BACKEND__MAX_RETRIES")


@dataclass(frozen=True, slots=True)
class Source:
    """The variables that belong together: of the address, of its key and of the model; "" where there is none."""

    base_url: str
    api_key: str = ""
    model: str = ""
    kind: str = "auto"


# A key goes only to the address that it was set for; ours, COMPAT_KIT_API_KEY, to any that has none of its own.
SOURCES = (
    Source("COMPAT_KIT_BASE_URL", "COMPAT_KIT_API_KEY", "COMPAT_KIT_MODEL"),
    Source("MAMBA_MODEL_BACKEND__BASE_URL", "MAMBA_MODEL_BACKEND__API_KEY", "MAMBA_MODEL_BACKEND__MODEL"),
    Source("OPENAI_COMPATIBILITY_API_BASE_URL", "OPENAI_COMPATIBILITY_API_KEY"),
    Source("OPENAI_BASE_URL"),
    Source("OPENAI_API_BASE"),
    Source("OLLAMA_BASE_URL", "OLLAMA_API_KEY", kind="ollama"),
    Source("VLLM_BASE_URL", "VLLM_API_KEY", kind="vllm"),
    Source("LMSTUDIO_API_BASE_URL", "LM_API_TOKEN", kind="lmstudio"),
)
_OPENAI_URL = "https://api.openai.com/v1"


def timeout_s() -> float | None:
    """Seconds to wait for a server where the caller says nothing; None waits for ever ("none" in the variable)."""
    for name in TIMEOUTS:
        value = os.environ.get(name, "").strip()
        if value.lower() == "none":
            return None
        if value:
            return _number(name, value)
    return DEFAULT_TIMEOUT_S


def max_retries() -> int:
    """Tries after the first where the caller says nothing."""
    for name in RETRIES:
        value = os.environ.get(name, "").strip()
        if value:
            if not value.isdecimal() or len(value) > _MOST_DIGITS:
                raise ConfigurationError(f"The variable {name} must hold a whole number, such as 2.")
            return int(value)
    return DEFAULT_RETRIES


def find_settings() -> dict[str, str]:
    """`base_url`, and `api_key`, `model` and `kind` where they are told, of the first address in the environment.

    OPENAI_API_KEY alone means OpenAI's own address, and goes to no other. Raises ConfigurationError where nothing is set.
    """
    for source in SOURCES:
        base_url = os.environ.get(source.base_url, "").strip()
        if base_url:
            told = {"api_key": _value(source.api_key) or _own_key(base_url), "model": _value(source.model)}
            return {"base_url": base_url, "kind": source.kind} | {name: value for name, value in told.items() if value}
    if os.environ.get("OPENAI_API_KEY"):
        return {"base_url": _OPENAI_URL, "kind": "openai"}
    names = ", ".join(source.base_url for source in SOURCES)
    raise ConfigurationError(
        f"The environment names no server. Set one of {names} (or OPENAI_API_KEY), or use `ck.connect(url)`."
    )


def _own_key(base_url: str) -> str:
    """Our own variable, for an address that has no key of its own; OpenAI's is found by the backend itself."""
    return "" if is_openai(base_url) else _value("COMPAT_KIT_API_KEY")


def _value(name: str) -> str:
    return os.environ.get(name, "").strip() if name else ""


def _number(name: str, value: str) -> float:
    try:
        seconds = float(value)
    except ValueError:
        seconds = math.nan
    if not 0 < seconds < math.inf:
        raise ConfigurationError(f"The variable {name} must hold a number of seconds above 0, such as 180, or 'none'.")
    return seconds
