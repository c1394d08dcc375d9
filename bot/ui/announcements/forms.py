"""The forms in which a coordinator writes: a text of a call or project, in any language."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

import discord
from discord import ui

from bot.domain.announcements import LONGEST_LINK, LONGEST_SUMMARY, LONGEST_TITLE
from bot.domain.feeds import Kind
from bot.domain.languages import ANNOUNCED, LanguageCode
from bot.texts.catalogue import Texts
from bot.ui.menus import language_choice, language_chosen
from bot.ui.pressing import Form
from bot.ui.resources import Interaction

LONGEST_DEADLINE, LONGEST_PARTNERS = 100, 600


@dataclass(frozen=True, slots=True)
class Written:
    """What a form holds, as it was typed; ``None`` where the form did not ask."""

    language: LanguageCode
    title: str
    summary: str
    deadline: str | None = None
    partners: str | None = None
    link: str | None = None


class TextForm(Form):
    """Asks for a text; what happens with it is decided by whoever opens the form."""

    def __init__(
        self,
        texts: Texts,
        kind: Kind,
        before: Written,
        then: Callable[[Interaction, Written], Awaitable[None]],
        languages: Sequence[LanguageCode] = ANNOUNCED,
    ) -> None:
        """``before`` fills the form; a field of it that is ``None`` is not asked for."""
        is_version = before.link is None
        super().__init__(title=texts("form-version-title" if is_version else f"form-{kind}-title"))
        self._then = then
        self._before = before
        self._language = language_choice(texts, before.language, languages)
        self._title = ui.TextInput[Any](
            custom_id="title", max_length=LONGEST_TITLE, default=before.title or None
        )
        self._summary = ui.TextInput[Any](
            custom_id="summary",
            style=discord.TextStyle.paragraph,
            max_length=LONGEST_SUMMARY,
            default=before.summary or None,
        )
        self._deadline = ui.TextInput[Any](
            custom_id="deadline", max_length=LONGEST_DEADLINE, default=before.deadline or None
        )
        self._link = ui.TextInput[Any](
            custom_id="link", max_length=LONGEST_LINK, required=False, default=before.link or None
        )
        self._partners = ui.TextInput[Any](
            custom_id="partners",
            style=discord.TextStyle.paragraph,
            max_length=LONGEST_PARTNERS,
            required=False,
            default=before.partners or None,
        )
        self.add_item(_labelled(texts, "title", f"form-{kind}-title-about", self._title))
        self.add_item(_labelled(texts, "summary", f"form-{kind}-summary-about", self._summary))
        if before.deadline is not None:
            self.add_item(_labelled(texts, "deadline", "form-deadline-about", self._deadline))
        if before.partners is not None:
            self.add_item(_labelled(texts, "partners", "form-partners-about", self._partners))
        if before.link is not None:
            self.add_item(_labelled(texts, "link", "form-link-about", self._link))
        self.add_item(ui.Label(text=texts("form-language-label"), component=self._language))

    async def on_submit(self, interaction: Interaction, /) -> None:
        """Hand on what was written."""
        before = self._before
        written = Written(
            language=language_chosen(self._language),
            title=self._title.value.strip(),
            summary=self._summary.value.strip(),
            deadline=self._deadline.value.strip() if before.deadline is not None else None,
            partners=self._partners.value.strip() if before.partners is not None else None,
            link=self._link.value.strip() if before.link is not None else None,
        )
        await self._then(interaction, written)


def _labelled(texts: Texts, name: str, about: str, component: ui.TextInput[Any]) -> ui.Label[Any]:
    return ui.Label(text=texts(f"form-{name}-label"), description=texts(about), component=component)
