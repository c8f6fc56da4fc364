"""What is sent, said in the words that a kind of server knows. The differences are data in `kinds.py`.

Nothing is added that the caller did not ask for: an option is renamed, or put in another form that means the same. What
a server ignores cannot be mended, so it is told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .kinds import KINDS
from .pictures import type_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from .kinds import Kind

Body = dict[str, Any]

_LIMITS = ("max_tokens", "max_completion_tokens")
_LEGACY, _RESPONSES = "/completions", "/responses"

# What an option says anyway when it is left out: to ignore that does no harm.
_USUAL: Mapping[str, tuple[Any, ...]] = {
    "n": (1,),
    "tool_choice": ("auto",),
    "parallel_tool_calls": (True,),
    "logprobs": (False,),
    "store": (False,),
    "service_tier": ("auto", "default"),
    "response_format": ({"type": "text"},),
}
_PROBED = [kind for kind in KINDS if not kind.hosts]
_TELLING = frozenset(
    {name for kind in _PROBED for name in kind.ignores}
    | {name for kind in _PROBED for name in _LIMITS if kind.token_limit not in ("", name)}
)

_READ_BY_ALL = ("", *set.intersection(*(set(kind.image_types) for kind in KINDS)))  # "" is for the server to tell


class IgnoredOption(UserWarning):
    """An option was sent to a server that is known to do nothing with it."""


def depends_on_kind(body: Mapping[str, Any]) -> bool:
    """Whether the kind of server makes a difference to this request, so that it is worth finding out."""
    return (
        any(name in _TELLING and not is_usual(name, value) for name, value in body.items())
        or not is_usual("tool_choice", body.get("tool_choice", "auto"))
        or isinstance(body.get("stop"), str)
        or any(True for _ in image_urls(body))
        or any(type_in(url) not in _READ_BY_ALL for url in all_images(body))
    )


def adapt(kind: Kind, path: str, body: Mapping[str, Any]) -> tuple[Body, tuple[str, ...]]:
    """The body as this kind of server understands it, and the options in it that the server will ignore."""
    adapted = dict(body)
    _name_limit("max_tokens" if path == _LEGACY else kind.token_limit, adapted)
    if kind.stop_list and isinstance(adapted.get("stop"), str):
        adapted["stop"] = [adapted["stop"]]
    if kind.tool_choice != "any":
        _simplify_choice(adapted, is_ignored=kind.tool_choice == "ignored")
    ignores = (*_ignores(kind, path, body), *(("tool_choice",) if kind.tool_choice == "ignored" else ()))
    return adapted, tuple(name for name in ignores if name in adapted and not is_usual(name, adapted[name]))


def _ignores(kind: Kind, path: str, body: Mapping[str, Any]) -> Iterator[str]:
    """The options that the server takes there and does nothing with."""
    responses = kind.responses if path == _RESPONSES else None
    yield from kind.ignores if responses is None or responses.ignores is None else responses.ignores
    if responses is not None and responses.schema_modes is not None:
        wanted = body.get("response_format")
        if isinstance(wanted, dict) and wanted.get("type") not in responses.schema_modes:
            yield "response_format"


def all_images(body: Mapping[str, Any]) -> Iterator[str]:
    """The addresses of all images of the messages: on the web, or data URIs that hold them."""
    for part in _parts(body.get("messages")):
        url = part.get("image_url")
        url = url.get("url") if isinstance(url, dict) else url
        if isinstance(url, str):
            yield url


def image_urls(body: Mapping[str, Any]) -> Iterator[str]:
    """The addresses on the web from which images of the messages are to be fetched."""
    return (url for url in all_images(body) if url[:8].lower().startswith(("http://", "https://")))


def misread_images(kind: Kind, body: Mapping[str, Any]) -> Iterator[str]:
    """The data URIs whose images are of a type that this kind of server does not read."""
    return (url for url in all_images(body) if type_in(url) not in ("", *kind.image_types))


def with_images(body: Mapping[str, Any], images: Mapping[str, str]) -> Body:
    """The body with each address in `images` replaced by what it maps to, in the form of an object."""
    messages = body.get("messages")
    return {**body, "messages": [_with_images(message, images) for message in messages]} if messages else dict(body)


def _with_images(message: Any, images: Mapping[str, str]) -> Any:
    content = message.get("content") if isinstance(message, dict) else None
    if not isinstance(content, list):
        return message
    return {**message, "content": [_with_image(part, images) for part in content]}


def _with_image(part: Any, images: Mapping[str, str]) -> Any:
    given = part.get("image_url") if isinstance(part, dict) else None
    url = given.get("url") if isinstance(given, dict) else given
    if not isinstance(url, str) or url not in images:
        return part
    more = given if isinstance(given, dict) else {}
    return {**part, "image_url": {**more, "url": images[url]}}


def _parts(messages: Any) -> Iterator[Mapping[str, Any]]:
    for message in messages if isinstance(messages, list) else ():
        content = message.get("content") if isinstance(message, dict) else None
        yield from (part for part in (content if isinstance(content, list) else ()) if isinstance(part, dict))


def _name_limit(known: str, body: Body) -> None:
    """Give the limit of output tokens by the one name that is known, if the caller gave it by the other alone."""
    given = [name for name in _LIMITS if body.get(name) is not None]
    if known and given and known not in given:
        body[known] = body.pop(given[0])


def _simplify_choice(body: Body, *, is_ignored: bool) -> None:
    """Say by the list of tools what `tool_choice` would say: none of them, or only this one."""
    choice, tools = body.get("tool_choice"), body.get("tools")
    if choice == "none" and is_ignored:
        body.pop("tools", None)
        del body["tool_choice"]
    elif (name := _named_tool(choice)) and isinstance(tools, list):
        only = [tool for tool in tools if _named_tool(tool) == name]
        if only:  # else it is the caller's mistake, for the server to tell
            body["tools"], body["tool_choice"] = only, "required"


def _named_tool(value: Any) -> str | None:
    function = value.get("function") if isinstance(value, dict) else None
    name = function.get("name") if isinstance(function, dict) else None
    return name if isinstance(name, str) else None


def is_usual(name: str, value: Any) -> bool:
    """Whether the value is what the server does anyway."""
    usual: Iterable[Any] = _USUAL.get(name, ())
    return value is None or any(value == one and type(value) is type(one) for one in usual)
