"""What the environment says about backends: our own variables, and those of the systems that people come from.

A variable that is set and makes no sense is an error that names it, never passed over.
"""

from __future__ import annotations

import math
import os
import re
from dataclasses import dataclass
from ipaddress import ip_address

from . import kinds
from .address import check_url, is_openai
from .errors import ConfigurationError

DEFAULT_TIMEOUT_S = 60.0
DEFAULT_RETRIES = 2
_MOST_DIGITS = 9
_MOST_PORT = 65535
_ONLY_HOST = re.compile(r"https?://[^/?#@\s]+", re.IGNORECASE)

TIMEOUTS = ("COMPAT_KIT_TIMEOUT", "MODEL_TIMEOUT", "MAMBA_MODEL_BACKEND__TIMEOUT")
RETRIES = ("COMPAT_KIT_MAX_RETRIES", "MAMBA_MODEL_BACKEND__MAX_RETRIES")


@dataclass(frozen=True, slots=True)
class Source:
    """The variables that belong together: of the address, of its key and of the model; "" where there is none."""

    base_url: str
    api_key: str = ""
    model: str = ""
    kind: str = "auto"


@dataclass(frozen=True, slots=True)
class Bind:
    """The variables that tell a server of a kind where to listen: host (or host:port), port, path before `/v1`, key.

    They speak for a server that may be started with them, so they are where to look and no promise.
    """

    usual_port: int
    host: str = ""
    port: str = ""
    prefix: str = ""
    api_key: str = ""
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
    # Those below are LiteLLM's names but for the last two, which are of Docker's and of OpenAI's own clients.
    Source("OLLAMA_API_BASE", "OLLAMA_API_KEY", kind="ollama"),
    Source("HOSTED_VLLM_API_BASE", "HOSTED_VLLM_API_KEY", kind="vllm"),
    Source("LITELLM_PROXY_API_BASE", "LITELLM_PROXY_API_KEY", kind="litellm"),
    Source("LM_STUDIO_API_BASE", "LM_STUDIO_API_KEY", kind="lmstudio"),
    Source("LITELLM_PROXY_URL", "LITELLM_PROXY_API_KEY", kind="litellm"),
    Source("LLAMAFILE_API_BASE", "LLAMAFILE_API_KEY"),
    Source("XINFERENCE_API_BASE", "XINFERENCE_API_KEY", kind="xinference"),
    Source("LEMONADE_API_BASE", "LEMONADE_API_KEY", kind="lemonade"),
    Source("MODEL_RUNNER_HOST", kind="docker"),
    Source("AZURE_OPENAI_ENDPOINT", "AZURE_OPENAI_API_KEY", kind="azure"),
)
# Of server and client alike, in a way of writing of its own: `ollama_url`.
OLLAMA = Source("OLLAMA_HOST", "OLLAMA_API_KEY", kind="ollama")
# Not VLLM_PORT, which is a port between vLLM's own processes, and no name that all kinds of programs use, such as PORT.
BINDS = (
    Bind(8080, "LLAMA_ARG_HOST", "LLAMA_ARG_PORT", "LLAMA_ARG_API_PREFIX", "LLAMA_API_KEY", "llamacpp"),
    Bind(8080, "LOCALAI_ADDRESS", api_key="LOCALAI_API_KEY", kind="localai"),
    Bind(8000, "DYN_HTTP_HOST", "DYN_HTTP_PORT"),
    Bind(80, port="GPUSTACK_PORT"),
    Bind(5000, port="OPENEDAI_PORT"),
    Bind(12434, port="MODEL_RUNNER_PORT", kind="docker"),
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

    OPENAI_API_KEY alone means OpenAI's own address, and goes to no other; OLLAMA_HOST comes after it. Raises
    ConfigurationError where nothing is set.
    """
    for source in SOURCES:
        base_url = os.environ.get(source.base_url, "").strip()
        if base_url:
            told = {"api_key": _value(source.api_key) or _own_key(base_url), "model": _value(source.model)}
            told |= {"base_url": with_base_path(base_url, source.kind), "kind": source.kind}
            return {name: value for name, value in told.items() if value}
    if os.environ.get("OPENAI_API_KEY"):
        return {"base_url": _OPENAI_URL, "kind": "openai"}
    if base_url := ollama_url(os.environ.get(OLLAMA.base_url, "")):  # last: it may be set for a server alone
        api_key = _value(OLLAMA.api_key) or _own_key(base_url)
        return {"base_url": base_url, "kind": OLLAMA.kind} | ({"api_key": api_key} if api_key else {})
    names = ", ".join(source.base_url for source in (*SOURCES, OLLAMA))
    raise ConfigurationError(
        f"The environment names no server. Set one of {names} (or OPENAI_API_KEY), or use `ck.connect(url)`."
    )


def find_model() -> str:
    """The model that goes with the first address in the environment, "" where none is told."""
    named = next((source for source in SOURCES if os.environ.get(source.base_url, "").strip()), None)
    return _value(named.model) if named else ""


def with_base_path(base_url: str, kind: str) -> str:
    """The base URL, with the path of a known kind of server where it has none: people set OLLAMA_API_BASE without `/v1`."""
    found = kinds.find_kind(kind)
    whole = base_url.rstrip("/")
    return whole + found.base_path if found and _ONLY_HOST.fullmatch(whole) else base_url


def ollama_url(host: str) -> str:
    """The base URL that OLLAMA_HOST stands for, read as Ollama reads it (`Host` in its envconfig), "" for an empty one.

    An address to listen on, such as 0.0.0.0, becomes 127.0.0.1, since not every system connects to it. Raises
    ConfigurationError, which does not repeat the value.
    """
    text = host.strip().strip("\"'").strip()
    if not text:
        return ""
    scheme, has_scheme, rest = text.partition("://")
    if not has_scheme:
        scheme, rest = ("https", "ollama.com:443") if text == "ollama.com" else ("http", text)
    usual_port = {"http": "80", "https": "443"}.get(scheme, "") if has_scheme else ""
    host_port, _, path = rest.partition("/")
    name, port = _host_and_port(host_port, usual_port or "11434")
    path = f"/{path}".rstrip("/")
    url = f"{scheme}://{name}:{port}{path}" + ("" if path.endswith("/v1") else "/v1")
    if "@" in text or port == "0" or _is_odd(text):
        url = ""
    try:
        return check_url(url)
    except ConfigurationError:
        raise ConfigurationError(f"The variable {OLLAMA.base_url} must hold an address, such as 127.0.0.1:11434.") from None


def _host_and_port(text: str, usual_port: str) -> tuple[str, str]:
    """Host and port as Go splits them; the usual port where there is none that is one, 127.0.0.1 for no host or any."""
    found = re.fullmatch(r"(?:\[([^\[\]]*)\]|([^\[\]:]*)):([^\[\]:]*)", text)
    if found is None:
        return _connectable(_without_brackets(text)), usual_port
    digits = re.fullmatch(r"\+?0*([0-9]{1,5})|-0+", found[3])
    port = (digits[1] or "0") if digits else ""
    return _connectable(found[1] or found[2] or ""), port if port and int(port) <= _MOST_PORT else usual_port


def _without_brackets(text: str) -> str:
    """An IPv6 address that stands alone, in brackets or not; any other text as it is."""
    inner = text.strip("[]")
    return inner if ":" in inner and _is_number(inner) else text


def _connectable(host: str) -> str:
    """The host as it stands in a URL; this machine's own where it is none, or the address that listens on all."""
    if not host or (_is_number(host) and ip_address(host).is_unspecified):
        return "127.0.0.1"
    return f"[{host}]" if ":" in host and not host.startswith("[") else host


def _is_number(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return "%" not in host


def _is_odd(text: str) -> bool:
    """Whether it holds what no address holds: control characters, half characters, a query."""
    return not text.isprintable() or bool(re.search(r"[\s?#\\]", text))


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
