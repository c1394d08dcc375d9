"""Finding what texts mean: once when one is saved, and again when the model changes."""

import asyncio

from bot.storage.vectors import Told, save_vector, unread_texts
from bot.ui.resources import Work, equipment
from bot.workers.worker import LONGEST, SHORTEST, Worker

AT_ONCE = 16
"""Texts in one turn, which take 25 ms each at most, beside the loop."""


class TextReader(Worker):
    """Reads what nobody read yet; what suggestions are chosen from takes it up by itself."""

    work = Work.READING

    async def turn(self) -> float:
        """Read some texts, and come back at once while there are more."""
        resources = equipment(self._client)
        model = resources.encoder.model
        if not model:
            return LONGEST  # without the package, topics alone decide
        async with resources.database.reading() as reader:
            texts = await unread_texts(reader, model, AT_ONCE)
        if not texts:
            return LONGEST
        vectors = await asyncio.to_thread(
            resources.encoder.encode,
            [each.words for each in texts],
            [each.language for each in texts],
        )
        async with resources.database.transaction() as tx:
            for each, vector in zip(texts, vectors, strict=True):
                await save_vector(tx, each, model, vector)
        resources.people_read |= {int(each.id) for each in texts if each.told is Told.PERSON}
        return SHORTEST
