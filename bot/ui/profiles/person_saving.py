"""A person's own profile, which nobody else reads here, nor changes."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.domain.people import UNSAVED, PersonProfile, ProfileId
from bot.domain.refusal import Refusal
from bot.storage.profiles import profile_of, save_profile
from bot.ui.resources import Interaction, persons_texts, resources_of

Change = Callable[[PersonProfile], PersonProfile]


@dataclass(frozen=True, slots=True)
class Changed:
    """A profile before a change and after it."""

    before: PersonProfile
    after: PersonProfile


async def own_profile(interaction: Interaction, profile_id: ProfileId = UNSAVED) -> PersonProfile:
    """Give what who presses says of themselves: blank, and unsaved, where that is nothing.

    ``profile_id`` is the profile that a button was shown with; one that was deleted is refused.
    """
    async with resources_of(interaction).database.glancing() as reader:
        kept = await profile_of(reader, interaction.user.id)
    return _meant(interaction, kept, profile_id)


async def change_own(
    interaction: Interaction, change: Change, profile_id: ProfileId = UNSAVED
) -> Changed:
    """Change the profile of who presses as it is kept now; who had none gets one, hidden."""
    resources, user_id = resources_of(interaction), interaction.user.id
    async with resources.database.transaction() as tx:
        before = _meant(interaction, await profile_of(tx, user_id), profile_id)
        after = change(before)
        if after != before:
            language, now = persons_texts(interaction).language.code, resources.clock()
            await save_profile(tx, replace(after, language=language, changed_at=now))
            after = await profile_of(tx, user_id) or after
    if (after.words, after.words_language) != (before.words, before.words_language):
        resources.wake()
    return Changed(before, after)


def _meant(
    interaction: Interaction, kept: PersonProfile | None, profile_id: ProfileId
) -> PersonProfile:
    if profile_id != UNSAVED and (kept is None or kept.id != profile_id):
        # deleted: what was pressed on a page that is left over must not begin another unasked
        raise Refusal("profile.gone")
    if kept is not None:
        return kept
    language, now = persons_texts(interaction).language.code, resources_of(interaction).clock()
    return PersonProfile(user_id=interaction.user.id, language=language, changed_at=now)
