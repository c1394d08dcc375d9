import discord

from bot.demo.network import NETWORK, SHARED, Part


def test_names_tell_servers_and_what_is_in_them_apart() -> None:
    assert len({server.name for server in NETWORK}) == len(NETWORK)
    for server in NETWORK:
        assert len({channel.name for channel in server.channels}) == len(server.channels)
        assert len({person.name for person in server.people}) == len(server.people)


def test_usernames_belong_to_one_person_each() -> None:
    people = {person for server in NETWORK for person in server.people}
    assert len({person.username for person in people}) == len(people)


def test_languages_are_ones_that_discord_knows() -> None:
    known = {locale.value for locale in discord.Locale}
    spoken = {person.locale for server in NETWORK for person in server.people}
    assert spoken | {server.locale for server in NETWORK} <= known


def test_one_server_has_a_steward_and_no_city() -> None:
    stewards = [
        server for server in NETWORK if any(person.part is Part.STEWARD for person in server.people)
    ]
    assert [server.city for server in stewards] == [None]


def test_people_who_share_a_server_have_servers_of_their_own_too() -> None:
    (shared,) = [server for server in NETWORK if server.name == SHARED]
    others = {person for server in NETWORK for person in server.people if server is not shared}
    assert len(others & set(shared.people)) >= 3
