"""What a row of the catalogue says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

HOSTED_ONLY = ("service_tier", "store", "metadata", "verbosity", "prediction", "prompt_cache_key", "safety_identifier")
"""What OpenAI's service offers and no server of one's own does."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A page that only one kind of server has, to be asked for with a plain GET. It generates, loads and downloads nothing.

    key: where in its JSON something stands ("a.b" is b in a) that begins with `value`; "" for any value but null.
    text: all that the page says, white space at its ends apart. A status proves nothing.
    is_weak: other software has such a page too: it counts only at a server that has a list of models, or refuses to show it.
    is_imitated: servers of other kinds say the same: it counts only when all pages of theirs have been asked for and answered.
    """

    path: str
    key: str = ""
    value: str = ""
    text: str = ""
    is_weak: bool = False
    is_imitated: bool = False


@dataclass(frozen=True, slots=True)
class Responses:
    """What a kind of server makes of the Responses API.

    takes: options of chat that the API has no place for and its server takes all the same, `response_format` in chat's form.
    ignores: as those of the kind; None where they are the same. schema_modes: those of `text.format` that it heeds; None
    where they are the same. tells_cut: False where it calls an answer complete that was cut at the limit of tokens.
    """

    takes: tuple[str, ...] = ()
    ignores: tuple[str, ...] | None = None
    schema_modes: tuple[str, ...] | None = None
    tells_cut: bool = True


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of server.

    name, title: for code and for people. ports: usual ports, the most usual first.
    base_path: of the OpenAI API, "" for the root; other_paths: where it is as well, or was in older versions.
    headers: response headers as (name, start of the value) that only this kind sends.
    owned_by: what its `/v1/models` says, and no other's. entry: what each entry of that list says, all of it together, where
    the owner alone does not decide; None for what is not there, () for an empty list. ids: how the names of its models begin,
    which decides where no owner is told. shared_headers: headers that other software sends too: they
    decide only together with a list whose entries are all like `entry`, and `entry` then only together with them.
    has_list: False where it has no `/v1/models` at all, so that its marks alone decide.
    refusals: words that only its own refusals hold.
    marks: pages of its own. is_gateway: whether it passes on the models of others, with what those say of themselves.
    version: pages, and where in the JSON of each the version stands ("a.b" is b in a); or "" and the name of a header that
    holds it, behind the product's name and a "/" if there is one. The first that tells it counts.
    hosts: host names that decide, with all below them; one that begins with a dot stands for those below it alone.
    key_env: the environment variable its users keep their key in; is_own_key: whether that is the key of their own server of
    this kind, wherever it runs.
    start, get_model: the advice when nothing answers, and when there is no model. pull: the command that gets {model}.
    checks_model_name: False where the server answers to any model name with the one model it has; placeholders are the
    names that its own documentation uses for that one.

    What is sent to it:
    token_limit: the one name of the limit of output tokens that it knows, "" where it knows what it is given.
    leaves_after_stream: whether it closes the connection after a streamed answer, and does not say so.
    image_urls: whether it fetches images from http addresses. stop_list: whether `stop` has to be a list.
    image_types: the media types of images that it reads; others have to be converted first.
    schema_modes: the forms of `response_format` that it heeds, the strictest first: "json_schema" holds the answer to a schema,
    "json_object" to any JSON object. () where it ignores all of them, so that only the prompt can ask for JSON.
    tool_choice: "any", "text" where it takes no object (it refuses that, or takes it for "auto"), or "ignored".
    ignores: options that it takes and does nothing with.
    counts: its own ways of counting the tokens of a prompt, by their names in `counting.RECIPES`, the best first.
    cuts_prompts: whether it is known to cut a prompt that is too long, in silence; cut_remedy: what to do then.
    has_responses: whether it has the Responses API, in its newer versions; None where that is not known. responses: what it
    makes of it.
    slots: pages, and where in the JSON of each stands how many requests it answers at once ("a.b" is b in a).
    swaps_models: whether it may have only one of its models in memory at a time, and loads another when that is asked.
    """

    name: str
    title: str
    ports: tuple[int, ...] = ()
    base_path: str = "/v1"
    other_paths: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    owned_by: tuple[str, ...] = ()
    entry: tuple[tuple[str, Any], ...] = ()
    ids: str = ""
    shared_headers: tuple[tuple[str, str], ...] = ()
    has_list: bool = True
    refusals: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()
    is_gateway: bool = False
    version: tuple[tuple[str, str], ...] = ()
    hosts: tuple[str, ...] = ()
    key_env: str | None = None
    is_own_key: bool = False
    start: str = "Start the server, and check host and port."
    get_model: str = "Load a model in the server, then ask again."
    pull: str = ""
    checks_model_name: bool = True
    placeholders: tuple[str, ...] = ()
    token_limit: str = ""
    image_urls: bool = True
    image_types: tuple[str, ...] = ("image/png", "image/jpeg", "image/gif", "image/webp")
    schema_modes: tuple[str, ...] = ("json_schema", "json_object")
    stop_list: bool = False
    leaves_after_stream: bool = False
    tool_choice: str = "any"
    ignores: tuple[str, ...] = ()
    counts: tuple[str, ...] = ()
    cuts_prompts: bool = False
    cut_remedy: str = "Give the model a larger window where you start the server, or send less."
    has_responses: bool | None = None
    responses: Responses = Responses()
    slots: tuple[tuple[str, str], ...] = ()
    swaps_models: bool = False
