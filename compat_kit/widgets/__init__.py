"""What one can click: each widget is a Python class, an ES module and a style of one name. No HTTP in here."""

from .chat import ChatWidget
from .picker import Picker
from .table import TableWidget
from .vote import VoteWidget

__all__ = ["ChatWidget", "Picker", "TableWidget", "VoteWidget"]
