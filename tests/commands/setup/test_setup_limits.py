"""The longest that a server's set-up can be, in every language, still fits what Discord takes."""

import pytest

from bot.domain.audit import Deed, Entry
from bot.domain.cities import CityId
from bot.domain.claims import LONGEST_REASON, ClaimState
from bot.domain.feeds import MOST_FEEDS, Aspect, Kind
from bot.domain.fields import Field
from bot.domain.languages import ANNOUNCED, LanguageCode
from bot.domain.regions import Region
from bot.storage.audit import note
from bot.storage.claims import end_claim, make_claim
from bot.storage.feeds import choose, choose_ping_role, note_failed
from bot.ui.setup.status import PAGE
from tests.commands.setup.panels import Setup, text_of
from tests.commands.setup.panels import choose as pick
from tests.commands.world import words

LANGUAGES = ["ar", "en", "es", "fr"]


async def spoil(setup: Setup, language: str) -> None:
    """Fill a server with as much as it can have, all of it broken."""
    world, now = setup.world, setup.world.env.now()
    world.bot.resources.chosen_languages[setup.admin.id] = LanguageCode(language)
    channels = [world.server.create_text_channel(f"c{n}-" + "ñ" * 90) for n in range(MOST_FEEDS)]
    await setup.add(*channels)
    for channel in channels:
        setup.deny(
            channel,
            *("view_channel", "send_messages", "attach_files"),
            *("read_message_history", "mention_everyone"),
        )
    fans = world.server.create_role("Fans")
    every = {
        Aspect.KIND: [str(kind) for kind in Kind],
        Aspect.FIELD: [str(field) for field in Field],
        Aspect.REGION: [str(region) for region in Region],
        Aspect.LANGUAGE: [str(code) for code in ANNOUNCED],
    }
    async with world.bot.resources.database.transaction() as tx:
        city = CityId("namur")
        claim = await make_claim(
            tx, world.server.id, city, asked_by=setup.admin.id,
            language=LanguageCode("en"), link="", at=now,
        )  # fmt: skip
        assert claim is not None
        reason = "*" * LONGEST_REASON
        await end_claim(tx, claim.id, ClaimState.REFUSED, setup.admin.id, now, reason)
        for feed in await setup.feeds():
            await choose_ping_role(tx, feed.id, fans.id)
            await note_failed(tx, feed.id, now, "_" * 200)
            for aspect, values in every.items():
                await choose(tx, feed.id, aspect, values, ())
            values = tuple(f"language:{code}" for code in ANNOUNCED)
            subject = f"channel:{feed.channel_id}"
            for deed in (Deed.FEED_CHANGED, Deed.CLAIM_REFUSED):
                entry = Entry(deed, now, setup.admin.id, world.server.id, subject, values, values)
                await note(tx, entry)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_panel_the_check_list_and_the_trail_fit_at_their_longest(
    setup: Setup, language: str
) -> None:
    await spoil(setup, language)
    assert text_of(await setup.panel()).count("❌") >= MOST_FEEDS
    status = await setup.admin.slash(setup.world.channel, "setup status")
    message = status.response
    assert message is not None
    for page in range(-(-MOST_FEEDS // PAGE)):
        shown = await setup.admin.click(message, custom_id=f"status:{page}") if page else status
        assert "❌" in words(shown), page
    trail = await setup.admin.click(message, custom_id="setup:trail")
    assert "→" in words(trail) or "←" in words(trail)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_feed_s_page_fits_at_its_longest(setup: Setup, language: str) -> None:
    await spoil(setup, language)
    panel = await setup.panel()
    (first, *_) = await setup.feeds()
    await pick(setup.admin, panel, "setup:feed", [str(first.id)])
    for aspect in ("field", "region", "language"):
        await pick(setup.admin, panel, f"feed:{first.id}:choose:{aspect}", [])
    await pick(
        setup.admin, panel, f"feed:{first.id}:choose:language", [str(code) for code in ANNOUNCED]
    )
    assert "❌" in text_of(panel)
