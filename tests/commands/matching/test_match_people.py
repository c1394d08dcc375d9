"""/match people: peers who chose to be found, why, and whom one is never shown."""

import simcord
from simcord.results import ResponseMessage

from bot.domain.blocks import Block, Blocked
from bot.domain.fields import Field
from bot.domain.languages import LanguageCode
from bot.domain.people import ProfileId, ProfileState
from bot.storage.blocks import block
from bot.storage.dismissals import dismiss
from bot.storage.profiles import delete_profile
from tests.commands.calls.scene import Scene
from tests.commands.matching.declaring import declare_person, longest_topics, suggested, topics
from tests.commands.network import card_of, pieces, said, text_of
from tests.storage.test_contacts import introduce

CITIES = ("dakar", "linz", "sapporo", "gwangju", "york", "lyon", "braga")


class Peers:
    """Seven people of seven cities, and what somebody of Namur is shown of them."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.asker = scene.author
        self.users = [scene.network.stranger(f"peer-{city}") for city in CITIES]
        self.numbers: list[ProfileId] = []

    async def declare(self) -> None:
        self.numbers = [
            await declare_person(self.scene, user.id, city)
            for user, city in zip(self.users, CITIES, strict=True)
        ]

    def number(self, city: str) -> str:
        return str(self.numbers[CITIES.index(city)])

    def user(self, city: str) -> simcord.UserHandle:
        return self.users[CITIES.index(city)]

    async def asked(self, **options: object) -> ResponseMessage:
        channel = self.scene.network.channel
        return card_of(await self.asker.slash(channel, "match people", **options))

    async def seen(self, **options: object) -> list[str]:
        """Tell of which cities are those who are suggested, in their order."""
        card = await self.asked(**options)
        return [CITIES[self.numbers.index(ProfileId(int(each)))] for each in suggested(card)]


async def peers_of(scene: Scene) -> Peers:
    peers = Peers(scene)
    await peers.declare()
    return peers


async def test_who_fits_both_ways_comes_first_with_the_reasons_and_without_an_address(
    scene: Scene,
) -> None:
    peers = await peers_of(scene)
    scene.network.env.backend.users[peers.user("sapporo").id].global_name = "Keiko M."
    await declare_person(
        *(scene, peers.user("sapporo").id, "sapporo"),
        offers=topics("residency"),
        seeks=topics("training"),
        words="I run a *small* lab @everyone",
    )
    await declare_person(
        *(scene, peers.asker.id, "namur"), offers=topics("training"), seeks=topics("residency")
    )
    card = await peers.asked()
    assert suggested(card)[0] == peers.number("sapporo") and len(suggested(card)) == 5
    words = text_of(card)
    first = words.partition("**2.**")[0]
    assert "**Keiko M.** · 🇯🇵 **Sapporo**" in first and "Media Arts" in first
    assert r"I run a \*small\* lab" in first
    assert "offers Creative residency, which you seek" in first
    assert "seeks Training or masterclass, which you offer" in first
    assert "Chosen for you, from Namur" in words
    assert "add a few words about yourself: `/me edit`" in words
    ids = [str(part.get("custom_id", "")) for part in pieces(card)]
    assert f"introduce:person:{peers.number('sapporo')}:namur" in ids
    assert not any(str(user.id) in each for user in peers.users for each in [*ids, words])


async def test_who_has_no_profile_asks_for_their_city_and_is_told_how_to_describe_themselves(
    scene: Scene,
) -> None:
    peers = await peers_of(scene)
    words = text_of(await peers.asked())
    assert "Chosen for Namur" in words and "Say who you are with `/me edit`" in words
    ida = scene.network.stranger("ida", "en-US")
    refused = said(await ida.slash("match people"))
    assert "neither is known here" in refused and "/me edit" in refused
    await declare_person(scene, ida.id, "namur", state=ProfileState.HIDDEN)
    assert "Chosen for you, from Namur" in said(await ida.slash("match people"))


async def test_oneself_ones_city_and_who_is_hidden_paused_blocked_or_gone_is_not_shown(
    scene: Scene,
) -> None:
    peers = await peers_of(scene)
    await declare_person(scene, peers.asker.id, "namur")
    await declare_person(scene, peers.user("york").id, "namur")
    await declare_person(scene, peers.user("linz").id, "linz", state=ProfileState.HIDDEN)
    await declare_person(scene, peers.user("lyon").id, "lyon", state=ProfileState.PAUSED)
    assert set(await peers.seen()) == {"dakar", "sapporo", "gwangju", "braga"}
    now = scene.network.now
    async with scene.network.resources.database.transaction() as tx:
        person = str(peers.user("dakar").id)
        await block(tx, Block(Blocked.PERSON, person, "spam", 1, now))
        await block(tx, Block(Blocked.CITY, "sapporo", "spam", 1, now))
        await delete_profile(tx, peers.user("braga").id)
    assert await peers.seen() == ["gwangju"]


async def test_never_works_both_ways_and_not_now_one_way_for_ninety_days(scene: Scene) -> None:
    peers = await peers_of(scene)
    await declare_person(scene, peers.asker.id, "namur")
    me = f"person:{peers.asker.id}"
    later = scene.network.now.replace(year=2027)
    async with scene.network.resources.database.transaction() as tx:
        await dismiss(tx, peers.user("dakar").id, me, None)
        await dismiss(tx, peers.user("linz").id, me, later)
    card = await peers.asked()
    assert peers.number("dakar") not in suggested(card)
    first, second, *_ = suggested(card)
    await peers.asker.click(card, custom_id=f"putaside:person:namur::0:{first}:later")
    assert "This person is not suggested to you for 90 days" in text_of(card)
    assert first not in suggested(card) and len(suggested(card)) == 5
    await peers.asker.click(card, custom_id=f"putaside:person:namur::0:{second}:never")
    assert not {first, second} & set(suggested(await peers.asked()))
    scene.network.wait(days=91)
    shown = await peers.seen()
    assert first in {peers.number(city) for city in shown}
    assert second not in {peers.number(city) for city in shown}
    assert "dakar" not in shown and "linz" in shown


async def test_who_took_their_profile_back_cannot_be_hidden_any_more(scene: Scene) -> None:
    peers = await peers_of(scene)
    card = await peers.asked()
    first = suggested(card)[0]
    async with scene.network.resources.database.transaction() as tx:
        for user in peers.users:
            await delete_profile(tx, user.id)
    pressed = await peers.asker.click(card, custom_id=f"putaside:person:namur::0:{first}:never")
    assert "no longer there" in said(pressed)


async def test_who_was_met_or_refused_comes_after_those_who_were_not(scene: Scene) -> None:
    peers = await peers_of(scene)
    first, second, *_ = order = await peers.seen()
    async with scene.network.resources.database.transaction() as tx:
        now = scene.network.now
        me = peers.asker.id
        await introduce(tx, me, peers.user(first).id, "opened", answer="yes", ended=now)
        await introduce(tx, peers.user(second).id, me, "expired", ended=now)
    after = await peers.seen()
    assert after[0] not in (first, second) and second not in after
    scene.network.wait(days=181)
    assert second in await peers.seen(), "after half a year it may be tried again"
    assert len(order) == 5


async def test_one_field_alone_and_other_fields_on_purpose(scene: Scene) -> None:
    peers = await peers_of(scene)
    for city in CITIES:
        fields = (
            {Field.MUSIC, Field.GASTRONOMY} if city in ("dakar", "linz") else {Field.MEDIA_ARTS}
        )
        await declare_person(scene, peers.user(city).id, city, fields=frozenset(fields))
    assert set(await peers.seen(field="gastronomy")) == {"dakar", "linz"}
    assert set((await peers.seen(across=True))[:2]) == {"dakar", "linz"}
    assert "another field: Gastronomy and Music" in text_of(await peers.asked(across=True))


async def test_whom_discord_does_not_know_any_more_makes_room_for_the_next(scene: Scene) -> None:
    peers = await peers_of(scene)
    before = await peers.seen()
    gone = peers.user(before[0])
    scene.network.env.backend.users.pop(gone.id)
    scene.network.bot._connection._users.pop(gone.id, None)
    after = await peers.seen()
    assert len(after) == 5 and after[:4] == before[1:]


async def test_who_has_no_name_but_their_handle_is_not_named(scene: Scene) -> None:
    peers = await peers_of(scene)
    words = text_of(await peers.asked())
    assert "**Somebody** · 🇸🇳 **Dakar**" in words and "peer-" not in words


async def test_nobody_to_show_is_said_with_a_next_step(scene: Scene) -> None:
    asked = await scene.author.slash(scene.network.channel, "match people")
    assert "nobody left to suggest" in said(asked)


async def test_five_who_say_as_much_as_they_can_fit_on_one_card(scene: Scene) -> None:
    peers, fields = await peers_of(scene), frozenset(list(Field)[:4])
    offers, seeks = longest_topics(scene, "fr")
    spoken = tuple(LanguageCode(code) for code in ("ar", "en", "fr", "ja", "pt"))
    for user, city in zip(peers.users, CITIES, strict=True):
        scene.network.env.backend.users[user.id].global_name = "*" * 32
        words = {"fields": fields, "languages": spoken, "words": "*" * 500}
        await declare_person(scene, user.id, city, **words, offers=offers, seeks=seeks)
    me, words = peers.asker.id, {"fields": fields, "languages": spoken}
    await declare_person(scene, me, "namur", **words, offers=seeks, seeks=offers)
    for locale in ("en-US", "fr", "es-ES"):
        scene.network.people[me] = locale
        assert len(suggested(await peers.asked())) == 5


async def test_after_a_restart_buttons_and_suggestions_work_as_before(scene: Scene) -> None:
    peers = await peers_of(scene)
    card = await peers.asked()
    before = suggested(card)
    scene.network.resources.pools = None
    await scene.network.restart()
    assert suggested(await peers.asked()) == before
    await peers.asker.click(card, custom_id=f"putaside:person:namur::0:{before[0]}:never")
    assert before[0] not in suggested(card)
