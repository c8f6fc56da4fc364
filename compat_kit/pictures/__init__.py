"""Images as they are sent: of anything that holds one, small enough, bare of all but its pixels. Hostile files are refused."""

from .forms import MOST_BYTES, MOST_PIXELS, media_type
from .part import Part
from .shrinking import MOST_SENT, check_wishes, packed, shrink, thumbnail, thumbnail_of
from .sources import find
from .uris import bytes_in, data_uri, type_in

__all__ = [
    "MOST_BYTES",
    "MOST_PIXELS",
    "MOST_SENT",
    "Part",
    "bytes_in",
    "check_wishes",
    "data_uri",
    "find",
    "media_type",
    "packed",
    "shrink",
    "thumbnail",
    "thumbnail_of",
    "type_in",
]
