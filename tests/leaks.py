"""Looking for secrets in all that can be shown of an error."""

from __future__ import annotations

import pickle
import traceback
from urllib.parse import quote

from compat_kit import errors

KEY = "sk-S3cret/Key+with=signs-0123456789"
OTHERS = {"x-api-key": "xk-other-S3cret-987", "Authorization-Extra": "Basic UzNjcmV0"}
PER_CALL = "S3cret-of-one-call"
PARTS = [KEY, quote(KEY, safe=""), *OTHERS.values(), PER_CALL, KEY[:12]]


def everything_about(error: BaseException) -> str:
    """All that can be shown of an error, and of what it came from."""
    shown = [str(error), repr(error), "".join(traceback.format_exception(error)), repr(vars(error))]
    if isinstance(error, errors.CompatKitError):
        make, arguments = (
            error.__reduce__()
        )  # not `pickle.dumps(error)`: where Dask is imported, that takes along what it came from
        shown += [*error._render_traceback_(), repr(vars(make(*pickle.loads(pickle.dumps(arguments)))))]
    return "\n".join(shown)


def leaks(text: str) -> list[str]:
    """The secrets, or their beginnings, that are in a text."""
    return [part for part in PARTS if part in text]
