"""Maps on request, each drawn once."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache

from bot.domain.cities import City
from bot.maps.drawing import Drawing, svg
from bot.maps.outline import Outline
from bot.maps.render import png


class Atlas:
    """The maps of some coastlines; keeps the ``capacity`` pictures asked for last."""

    def __init__(self, outline: Callable[[], Outline], capacity: int = 32) -> None:
        """Take what gives the coastlines; it is asked at the first map, in the drawing thread."""
        self._outline = cache(outline)
        self._capacity = capacity
        self._kept: OrderedDict[Drawing, bytes] = OrderedDict()
        self._begun: dict[Drawing, asyncio.Task[bytes]] = {}
        # One at a time: ten people asking at once should not take every core and ten times the
        # memory. The thread starts with the first map.
        self._pen = ThreadPoolExecutor(max_workers=1, thread_name_prefix="atlas")

    async def picture(
        self, cities: Sequence[City], marked: City | None = None, *, zoom: bool = False
    ) -> bytes:
        """Give a map of the cities as a PNG, with one of them marked, closer in on request."""
        shown = frozenset(cities) if marked is None else frozenset([*cities, marked])
        drawing = Drawing(shown, marked, zoom)
        if drawing in self._kept:
            self._kept.move_to_end(drawing)
            return self._kept[drawing]
        if drawing not in self._begun:
            task = self._begun[drawing] = asyncio.create_task(self._draw(drawing))
            task.add_done_callback(lambda _: self._begun.pop(drawing))
        # Shielded: when one of two people waiting goes away, the other still gets the picture.
        return await asyncio.shield(self._begun[drawing])

    async def _draw(self, drawing: Drawing) -> bytes:
        loop = asyncio.get_running_loop()
        picture = await loop.run_in_executor(self._pen, self._drawn, drawing)
        self._kept[drawing] = picture
        while len(self._kept) > self._capacity:
            self._kept.popitem(last=False)
        return picture

    def _drawn(self, drawing: Drawing) -> bytes:
        return png(svg(self._outline(), drawing))
