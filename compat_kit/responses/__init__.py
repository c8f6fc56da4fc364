"""The Responses API, for a program that speaks chat: requests put into its form, answers read back from it.

A codec and nothing more: no network, no state but that of one answer. What a kind of server makes of the API is data in
`kinds/`.
"""

from .answer import Reader, read_reply, refusal_of, settled_calls
from .request import PATH, as_request, depends_on_kind, limit_of

__all__ = ["PATH", "Reader", "as_request", "depends_on_kind", "limit_of", "read_reply", "refusal_of", "settled_calls"]
