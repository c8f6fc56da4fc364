"""compat_kit: explore and compare OpenAI-compatible model servers in a notebook.

    import compat_kit as ck

    ck.discover()                                    # what answers on this machine
    backend = ck.local("mini-1m")                    # real llama.cpp with a model from this package, no server needed
    backend = ck.connect("http://gpu:8000/v1")       # any OpenAI-compatible server
    backend.chat("What is the capital of Japan?")    # a Reply: .text, .usage, .timing
    for chunk in backend.stream("Count to 5."): ...  # `await backend.achat(...)` and `async for` do the same
    backend.chat("What is this?", images="cat.jpg")  # or any other picture, see `ck.image`
    ck.run_tools(backend, "What is 2 + 3?", [add])   # the model calls your functions: .text, .calls, .messages
    backend.parse("Who was Ada?", Person).parsed     # a checked value of your class, or of a JSON schema
    backend.embed(texts).similarity()                # also .nearest(query), .plot(); ck.compare_embeddings(backend, other, texts)
    backend.count_tokens(messages)                   # `ck.fit(messages, limit)` leaves out old turns, `ck.Prices` tells costs
    ck.chat(backend)                                 # a widget to talk to it; `%load_ext compat_kit` brings %%chat
    ck.compare(prompts, [backend, other])            # side by side, then .frame, .summary(), .plot.latency()

Errors are in `ck.errors`. Names are loaded when they are first used, so importing this costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from .backend import Backend, connect, from_env
    from .comparing import acompare, compare, load_run, runs
    from .comparison import Comparison, EmbeddingComparison, acompare_embeddings, compare_embeddings
    from .discovery import Server, Servers
    from .engine import list_models as local_models
    from .errors import AmbiguousName, CompatKitError, UnknownName
    from .factories import Factory
    from .gateway import Fault, faults
    from .messages import assistant, image, system, user
    from .prices import Prices
    from .prompts import Prompt, fill, load_prompts
    from .replies import Attempt, Capability, Chunk, Health, ModelInfo, Reply, Stamps, Timing, ToolCall, Usage
    from .retry import Retry
    from .store import Runs, Store, open_store
    from .stream import ChatStream
    from .tokens import Fitted, PromptCut, TokenCount, fit
    from .tools import CallRecord, Tool, ToolEnded, ToolRun, ToolStarted, arun_tools, run_tools, stream_tools, tool
    from .vectors import Embeddings
    from .widgets import ChatWidget as _ChatWidget
    from .widgets import Picker as _Picker

    # One for each kind of server, made when it is first used.
    anthropic: Factory
    azure: Factory
    docker: Factory
    dynamo: Factory
    gemini: Factory
    gpt4all: Factory
    gpustack: Factory
    infinity: Factory
    jan: Factory
    koboldcpp: Factory
    lemonade: Factory
    litellm: Factory
    llamacpp: Factory
    llamacpp_python: Factory
    llamafile: Factory
    llamaswap: Factory
    lmdeploy: Factory
    lmstudio: Factory
    localai: Factory
    mistralrs: Factory
    mlx: Factory
    ollama: Factory
    openai: Factory
    openrouter: Factory
    openwebui: Factory
    sglang: Factory
    tabbyapi: Factory
    tei: Factory
    textgen: Factory
    tgi: Factory
    transformers: Factory
    vllm: Factory
    xinference: Factory

__version__ = "0.1.0"

_ROOMS = {
    "backend": ("Backend", "connect", "from_env"),
    "comparing": ("acompare", "compare", "load_run", "runs"),
    "comparison": ("Comparison", "EmbeddingComparison", "acompare_embeddings", "compare_embeddings"),
    "discovery": ("Server", "Servers"),
    "errors": ("AmbiguousName", "CompatKitError", "UnknownName"),
    "gateway": ("Fault", "faults"),
    "messages": ("assistant", "image", "system", "user"),
    "prices": ("Prices",),
    "prompts": ("Prompt", "fill", "load_prompts"),
    "replies": ("Attempt", "Capability", "Chunk", "Health", "ModelInfo", "Reply", "Stamps", "Timing", "ToolCall", "Usage"),
    "retry": ("Retry",),
    "store": ("Runs", "Store", "open_store"),
    "stream": ("ChatStream",),
    "tokens": ("Fitted", "PromptCut", "TokenCount", "fit"),
    "tools": (
        *("CallRecord", "Tool", "ToolEnded", "ToolRun", "ToolStarted"),
        *("arun_tools", "run_tools", "stream_tools", "tool"),
    ),
    "vectors": ("Embeddings",),
}
_HOME = {name: (room, name) for room, names in _ROOMS.items() for name in names}
_HOME["local_models"] = ("engine", "list_models")

__all__ = [
    "AmbiguousName",
    "Attempt",
    "Backend",
    "CallRecord",
    "Capability",
    "ChatStream",
    "ChatWidget",
    "Chunk",
    "Comparison",
    "CompatKitError",
    "EmbeddingComparison",
    "Embeddings",
    "Fault",
    "Fitted",
    "Health",
    "ModelInfo",
    "Picker",
    "Prices",
    "Prompt",
    "PromptCut",
    "Reply",
    "Retry",
    "Runs",
    "Server",
    "Servers",
    "Stamps",
    "Store",
    "Timing",
    "TokenCount",
    "Tool",
    "ToolCall",
    "ToolEnded",
    "ToolRun",
    "ToolStarted",
    "UnknownName",
    "Usage",
    "acompare",
    "acompare_embeddings",
    "adiscover",
    "amodel",
    "apick",
    "arun_tools",
    "assistant",
    "chat",
    "compare",
    "compare_embeddings",
    "connect",
    "discover",
    "faults",
    "fill",
    "fit",
    "from_env",
    "image",
    "load_prompts",
    "load_run",
    "local",
    "local_models",
    "model",
    "open_store",
    "pick",
    "run_tools",
    "runs",
    "stream_tools",
    "system",
    "tool",
    "user",
]


def local(
    model: str | Path = "mini-1m",
    *,
    mmproj: str | Path | None = None,
    n_ctx: int = 2048,
    n_parallel: int = 4,
    seed: int | None = None,
    tokens_per_s: float | None = None,
    **settings: Any,
) -> Backend:
    """A backend on real llama.cpp, started in a child process of this one: no key, no download, no server of yours.

    model: the name of a shipped model (`ck.local_models()` lists them), the path of any GGUF file, or a model of the Hugging
        Face Hub, "hf:organisation/repository" with ":quantization" where you like: it is downloaded once, with a bar.
    mmproj: the GGUF file of the part that sees, for a file of a model that takes images.
    n_ctx: the context window of each conversation in tokens; llama.cpp rounds it down to what the model was trained for,
        and older versions up to a multiple of 256. `backend.models()[0].context_window` tells. It is also the longest text
        that a small model embeds.
    n_parallel: how many answers are written at once; others wait.
    seed: of the sampling, for the same answers at the same temperature; None draws one at every request.
    tokens_per_s: the most tokens a second that an answer is handed out with, for a small model that is to look like a
        large one; None for as fast as it can.

    Backends with the same settings share one process, which ends when the last of them is closed, or with this process.
    It listens on 127.0.0.1 only. `settings` are those of `Backend`. Raises MissingExtra, UnknownModel, NotGGUF,
    DownloadFailed or EngineStopped.
    """
    from .engine import local as start

    if tokens_per_s is None:
        return start(model, mmproj=mmproj, n_ctx=n_ctx, n_parallel=n_parallel, seed=seed, **settings)
    from .gateway import check_pace, paced

    check_pace(tokens_per_s)
    return paced(start(model, mmproj=mmproj, n_ctx=n_ctx, n_parallel=n_parallel, seed=seed, **settings), tokens_per_s)


def discover(
    *addresses: str, timeout: float = 1.0, everywhere: bool = True, on_found: Callable[[Server], object] | None = None
) -> Servers:
    """The servers that answer: on this machine's well-known ports, and wherever the environment and your files say.

    addresses: base URLs or hosts to ask as well; of a host all well-known ports are asked.
    timeout: seconds until all is decided; everything is asked at the same time.
    everywhere: False asks nothing but `addresses` and the embedded engine.
    on_found: called with each server as soon as it is decided, on another thread.

    More are named in COMPAT_KIT_SERVERS ("gpu=http://gpu:8000/v1, 10.0.0.5"; of a host alone all well-known ports are asked),
    and in servers.toml, in your folder of settings or where COMPAT_KIT_CONFIG says: a table [gpu] with `url`, and with `kind`
    and `key_env`, the variable that holds its key, where you like.

    No key is sent but to an address that it was set for, and nothing is generated, loaded or downloaded. Nothing outside
    this machine is asked that neither you nor your environment named. Raises ConfigurationError for what is no address.
    """
    from .discovery import discover as find

    return find(*addresses, timeout=timeout, everywhere=everywhere, on_found=on_found, known=_engines)


async def adiscover(
    *addresses: str, timeout: float = 1.0, everywhere: bool = True, on_found: Callable[[Server], object] | None = None
) -> Servers:
    """`discover`, awaited."""
    from .discovery import adiscover as find

    return await find(*addresses, timeout=timeout, everywhere=everywhere, on_found=on_found, known=_engines)


def model(name: str, *addresses: str, timeout: float = 1.0, **settings: Any) -> Backend:
    """A backend for the model of that name, or of the closest one, on whatever server has it.

    `addresses` and `timeout` are those of `discover`, `settings` those of `Backend`. `ck.model("ollama/llama3.2")` names
    the server too. Raises AmbiguousName with the candidates where several fit; UnknownName, with near names and the command
    that gets the model, where none does.
    """
    return _chosen(discover(*addresses, timeout=timeout), name, settings)


async def amodel(name: str, *addresses: str, timeout: float = 1.0, **settings: Any) -> Backend:
    """`model`, awaited."""
    return _chosen(await adiscover(*addresses, timeout=timeout), name, settings)


def pick(*needs: str, server: str | None = None, timeout: float = 1.0, **settings: Any) -> Backend:
    """A backend that can do what a notebook needs, and always one: of the servers that run, or else of the embedded engine.

    needs: "tools", "vision", "embedding", "reasoning", "completion"; none for a chat. The model that the environment names
    goes first, then those of the servers that it names, then one of which its server says that it can, and a loaded one.
    Where none can, a model of this package goes on, and a printed line says why.
    server: the address of a server, to look at no other. `timeout` is that of `discover`, `settings` those of `Backend`.

    Raises ConfigurationError for a need that there is none of, or that nothing here can meet.
    """
    found = discover(timeout=timeout) if server is None else discover(server, timeout=timeout, everywhere=False)
    return _picked(found, needs, settings)


async def apick(*needs: str, server: str | None = None, timeout: float = 1.0, **settings: Any) -> Backend:
    """`pick`, awaited."""
    asked = adiscover(timeout=timeout) if server is None else adiscover(server, timeout=timeout, everywhere=False)
    return _picked(await asked, needs, settings)


def _picked(servers: Servers, needs: tuple[str, ...], settings: dict[str, Any]) -> Backend:
    from .picking import pick as choose

    backend, note = choose(servers, needs, settings)
    if note:
        print(note)
    return backend


def _chosen(servers: Servers, name: str, settings: dict[str, Any]) -> Backend:
    """The model of that name. A miss says where one of the embedded engine's own comes from, of which discovery knows nothing."""
    from .engine import list_models
    from .errors import UnknownName

    try:
        return servers.model(name, **settings)
    except UnknownName as error:
        if all(card.name != name for card in list_models()):
            raise
        hint = f"It ships with compat_kit: `ck.local({name!r})` starts it."
        raise UnknownName(f"No server that runs has {name!r}.", error.near, hint) from None


def Picker(  # noqa: N802 - it makes a widget
    servers: Sequence[Server] | None = None, *, server: str = "", model: str = ""
) -> _Picker:
    """A widget to choose a server and one of its models: `picker.backend()` is a backend for what is chosen.

    servers: those to choose from, such as `ck.discover()` gives; without them it looks for servers at once, and waits.
    server, model: what is chosen at first; the widget says so where it is not there.
    """
    from .widgets import Picker as Widget

    if servers is not None:
        return Widget(servers, server=server, model=model)
    return Widget(discover=lambda on_found: adiscover(on_found=on_found), server=server, model=model)


def ChatWidget(  # noqa: N802 - it makes a widget
    backend: Backend | None = None,
    *,
    system: str | None = None,
    tools: Sequence[Any] | None = None,
    options: Mapping[str, Any] | None = None,
    messages: Any = None,
    approval: Any = "ask",
    autosave: str | Path | None = None,
    deadline_s: float | None = None,
    **unknown: Any,
) -> _ChatWidget:
    """A widget to chat with a model. `widget.messages` is the conversation, `await widget.ask(...)` says something from a cell.

    backend: who answers; without one it offers the servers that it finds.
    system: the system prompt. messages: a conversation to go on with: messages in the API's form, or whatever `.load` takes.
    tools: functions that the model may call. approval: "ask" for each call, "always", "never", or a function of the tool's name
        and arguments that says it.
    options: sent with every request, such as {"temperature": 0}.
    autosave: a file to which the chat is saved after each turn, and with which it goes on where it is there already.
    deadline_s: the longest that a turn may take, in seconds; None for no limit.

    Raises ConfigurationError for what cannot work, such as another setting.
    """
    from .widgets import ChatWidget as Widget

    if unknown:
        from .errors import ConfigurationError

        raise ConfigurationError(
            f"A chat has no setting {next(iter(unknown))!r}. What is sent with each request goes into `options`, such as "
            "options={'temperature': 0}; the model and the key belong to the backend: `ck.chat(ck.connect(base_url, model))`, "
            "or `ck.chat(ck.model('llama3.2'))` for a model wherever it runs."
        )
    return Widget(
        backend,
        system=system,
        tools=tools,
        options=options,
        messages=messages,
        approval=approval,
        autosave=autosave,
        deadline_s=deadline_s,
        discover=lambda on_found: adiscover(on_found=on_found),
    )


chat = ChatWidget
"""For short."""


def load_ipython_extension(shell: Any) -> None:
    """What `%load_ext compat_kit` does: `%%chat`, `%%compare` and `%backends`, with their names completed."""
    from .magics import Doors, load

    load(shell, Doors(local, model, discover))
    import_module(".comparing", __name__)  # comparisons that a magic makes are shown in widgets too


def unload_ipython_extension(shell: Any) -> None:
    """What `%unload_ext compat_kit` does: nothing of them is left behind."""
    from .magics import unload

    unload(shell)


def _engines() -> dict[str, str]:
    """The addresses of the embedded engines and the names to show; discovery and the engine know nothing of each other."""
    from .engine import running_urls

    return running_urls()


def __getattr__(name: str) -> Any:
    if name in _HOME:
        room, there = _HOME[name]
        value = globals()[name] = getattr(import_module(f".{room}", __name__), there)
        return value
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name in _factories():
        from .factories import factory

        made = globals()[name] = factory(name)
        return made
    if find_spec(f"{__name__}.{name}") is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}{_where(name)}", name=name)
    return import_module(f".{name}", __name__)  # a room, such as `ck.errors`


def _where(name: str) -> str:
    is_error = name[:1].isupper() and hasattr(import_module(".errors", __name__), name)
    return f": it is `ck.errors.{name}`" if is_error else ""


def __dir__() -> list[str]:
    of_python = [name for name in globals() if name.startswith("__")]
    return sorted([*of_python, *__all__, *_factories(), "errors"])


def _factories() -> list[str]:
    from .kinds import KINDS

    return [kind.name for kind in KINDS]
