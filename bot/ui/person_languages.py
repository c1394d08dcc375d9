"""/me language: a person's own choice, which goes before what their Discord is set to."""

from collections.abc import Sequence

from discord import app_commands

from bot.domain.languages import LanguageCode
from bot.domain.refusal import Refusal
from bot.domain.spelling import fold
from bot.storage.people import choose_language, forget_person
from bot.texts.catalogue import Texts
from bot.ui.parameters import Suggesting, Suggestion
from bot.ui.reply import reply
from bot.ui.resources import Interaction, Resources, persons_texts, resources_of

AS_DISCORD = "discord"
"""The value that takes a choice back."""


class LanguageParameter(Suggesting):
    """One of our languages, by code or by its own name, or Discord's once more."""

    def suggest(self, resources: Resources, texts: Texts, typed: str) -> Sequence[Suggestion]:
        """Suggest every language under its own name, so that it is found in any other."""
        wanted = fold(typed)
        named = [
            Suggestion(language.name, language.code) for language in resources.catalogue.languages
        ]
        choices = [Suggestion(texts("language-as-discord"), AS_DISCORD), *named]
        return [each for each in choices if wanted in fold(each.label) or wanted == each.value]

    async def transform(self, interaction: Interaction, value: str, /) -> LanguageCode | None:
        """Find the language, nothing for Discord's, or refuse."""
        wanted, texts = fold(value), persons_texts(interaction)
        if wanted in (AS_DISCORD, fold(texts("language-as-discord"))):
            return None
        for language in resources_of(interaction).catalogue.languages:
            if wanted in (language.code, fold(language.name)):
                return language.code
        raise Refusal("language.unknown", query=value)


LanguageArgument = app_commands.Transform[LanguageCode | None, LanguageParameter]


async def answer_in(interaction: Interaction, language: LanguageCode | None) -> None:
    """Keep or take back a person's choice, and say so in the language that now holds."""
    resources, user_id = resources_of(interaction), interaction.user.id
    async with resources.database.transaction() as tx:
        if language is None:
            await forget_person(tx, user_id)
        else:
            await choose_language(tx, user_id, language, resources.clock())
    # only once it is kept: a failure leaves the person's language as it was
    if language is None:
        resources.chosen_languages.pop(user_id, None)
    else:
        resources.chosen_languages[user_id] = language
    texts = persons_texts(interaction)
    key = "language-follows" if language is None else "language-chosen"
    await reply(interaction, texts(key, language=texts.language_name(texts.language.code)))
