"""An answer that has to fit a schema, asked for once: what comes is the answer, whether it fits or not."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

from ..calls import CHAT
from ..errors import ParseFailed, StatusError
from ..parsing import Wish, begin, remember
from ..replies import Chunk

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Mapping, Sequence

    from ..backend import Backend
    from ..stream import Collector
    from ..targets import Target


async def shaped(
    backend: Backend, messages: list[dict[str, Any]], target: Target, options: Mapping[str, Any], collector: Collector
) -> AsyncGenerator[Sequence[Chunk], None]:
    """The chunks of an answer, asked for in the best form that the server heeds; in the next one where it does not."""
    inquiry = await begin(backend, messages, Wish(target, repair=0), options)
    is_over = False
    while not is_over:
        if inquiry.rounds:
            yield [Chunk(is_restart=True)]
        conversation, form = inquiry.ask()
        try:
            async with aclosing(backend._stream(CHAT, {"messages": conversation}, {**options, **form}, collector)) as batches:
                async for batch in batches:
                    yield batch
        except StatusError as error:
            inquiry.refuse(error)
            continue
        try:  # away from the loop: to check takes a while
            is_over = await asyncio.to_thread(inquiry.take, collector.reply(), "") is not None
        except ParseFailed:
            return
    remember(backend, inquiry, options)
