"""Asked, answered with yes: a private thread where both are, else each is told the other."""

from bot.domain.introductions import LONGEST_NOTE, State, Told
from bot.domain.people import ProfileState
from tests.commands.introductions.meeting import DAKAR, NAMUR, Meeting
from tests.commands.network import pieces, text_of


async def test_the_other_side_reads_who_asks_and_why_and_nothing_that_reaches_them(
    meeting: Meeting,
) -> None:
    told = await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels, "Your residency!")
    assert "Asked." in told and "/match introductions" in told
    (letter,) = meeting.letters(meeting.lucie)
    words = text_of(letter)
    assert "Somebody would like to meet you" in words and "**Awa Diop** · 🇸🇳 **Dakar**" in words
    assert "> I am from dakar." in words and "> Your residency!" in words
    assert "offers Event venue, which you seek" in words
    assert "seeks Creative residency, which you offer" in words
    everything = words + str(pieces(letter))
    for secret in (str(meeting.awa.id), "awa.d", "<@"):
        assert secret not in everything
    assert [part["label"] for part in pieces(letter) if part["type"] == 2] == ["Yes", "No", "Later"]


async def test_who_has_no_name_but_their_handle_is_not_named(meeting: Meeting) -> None:
    reader = meeting.person("bo_handle", "bo_handle", meeting.scene.dakar)
    await meeting.ask(reader, meeting.lucie, meeting.scene.appels)
    (words,) = meeting.mail(meeting.lucie)
    assert "Somebody · 🇸🇳 **Dakar**" in words and "handle" not in words.replace("\\", "")


async def test_who_hides_asks_without_their_profile(meeting: Meeting) -> None:
    await meeting.declare(meeting.awa, DAKAR, state=ProfileState.HIDDEN, words="Not yet public")
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels, "Your residency!")
    (words,) = meeting.mail(meeting.lucie)
    assert "**Awa Diop** · 🇸🇳 **Dakar**" in words and "> Your residency!" in words
    assert "Not yet public" not in words and "Event venue" not in words


async def test_who_pauses_is_not_reminded_and_finds_it_in_their_list(meeting: Meeting) -> None:
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    await meeting.declare(meeting.lucie, NAMUR, state=ProfileState.PAUSED)
    await meeting.jump(days=6)
    assert len(meeting.mail(meeting.lucie)) == 1
    page = await meeting.mine(meeting.lucie, meeting.scene.network.channel)
    assert "Waits for your answer" in text_of(page)
    await meeting.jump(days=8)
    assert (await meeting.kept()).state is State.EXPIRED and len(meeting.mail(meeting.awa)) == 1


async def test_a_note_longer_than_the_form_takes_is_kept_as_long_as_it_may_be(
    meeting: Meeting,
) -> None:
    form = await meeting.press_to_ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    spec = form._interaction.modal
    assert spec is not None
    for each in spec["components"]:
        each["component"].pop("max_length", None)  # as if the client did not care
    await meeting.awa.submit_modal(form, {"note": "x" * 4_000})
    assert len((await meeting.kept()).note) == LONGEST_NOTE


async def test_long_words_in_japanese_fit_a_card(meeting: Meeting) -> None:
    await meeting.declare(meeting.awa, DAKAR, words="橋" * 500)
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels, "話" * 300)
    assert "橋" * 500 in meeting.mail(meeting.lucie)[0]


async def test_both_yes_open_a_private_thread_in_a_server_both_are_in(meeting: Meeting) -> None:
    meeting.scene.dakar.add_member(meeting.lucie.user)
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    (letter,) = meeting.letters(meeting.lucie)
    await meeting.lucie.user.click(letter, label="Yes")
    assert "You said yes, and so did they" in text_of(letter)
    await meeting.pass_time()
    (thread,) = meeting.threads()
    assert thread.name == "Dakar – Namur · 1" and thread.parent_id == meeting.scene.appels.id
    assert {meeting.awa.id, meeting.lucie.id} <= set(thread.thread_members)
    (hello,) = meeting.said_in(thread)
    assert f"<@{meeting.awa.id}>" in hello and f"<@{meeting.lucie.id}>" in hello
    assert "propose ce que" in hello, "in the server's language"
    link = f"https://discord.com/channels/{meeting.scene.dakar.id}/{thread.id}"
    assert link in meeting.mail(meeting.awa)[-1] and link in meeting.mail(meeting.lucie)[-1]
    found = await meeting.kept()
    assert found.state is State.OPENED and found.thread_id == thread.id
    assert [side.told for side in found.sides] == [Told.OPENED] * 2
    assert link in text_of(await meeting.mine(meeting.awa, meeting.scene.appels))


async def test_a_server_of_no_city_where_both_are_serves_too(meeting: Meeting) -> None:
    shared = meeting.env.create_guild("Media Arts cities")
    channel = shared.create_text_channel("welcome")
    for person in (meeting.awa, meeting.lucie):
        shared.add_member(person.user)
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    await meeting.lucie.user.click(meeting.letters(meeting.lucie)[0], label="Yes")
    await meeting.pass_time()
    (thread,) = meeting.threads()
    assert thread.parent_id == channel.id


async def test_without_a_common_server_each_is_told_how_to_reach_the_other(
    meeting: Meeting,
) -> None:
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    await meeting.lucie.user.click(meeting.letters(meeting.lucie)[0], label="Yes")
    await meeting.pass_time()
    assert meeting.threads() == []
    assert f"Lucie Nam (@lucie\\_n) <@{meeting.lucie.id}>" in meeting.mail(meeting.awa)[-1]
    assert f"Awa Diop (@awa.d) <@{meeting.awa.id}>" in meeting.mail(meeting.lucie)[-1]
    assert "@awa.d" in text_of(await meeting.mine(meeting.lucie, meeting.scene.network.channel))


async def test_a_coordinator_answers_for_the_city_and_meets_in_its_home(meeting: Meeting) -> None:
    scene = meeting.scene
    scene.network.server.add_member(meeting.awa.user)
    await meeting.ask(meeting.awa, NAMUR, scene.appels)
    (letter,) = meeting.letters(scene.author)
    assert "your city's coordinators" in text_of(letter) and "Awa Diop" in text_of(letter)
    await scene.author.user.click(letter, label="Yes")
    await meeting.pass_time()
    (thread,) = meeting.threads()
    assert thread.guild_id == scene.network.server.id
    assert {meeting.awa.id, scene.author.id} <= set(thread.thread_members)
    assert len(meeting.letters(scene.author)) == 1, "who said yes reads the rest in the thread"
    assert str(thread.id) in meeting.mail(meeting.awa)[-1]


async def test_a_no_reveals_nothing_and_is_told_as_every_other_end(meeting: Meeting) -> None:
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    (letter,) = meeting.letters(meeting.lucie)
    await meeting.lucie.user.click(letter, label="No")
    await meeting.pass_time()
    listed = text_of(await meeting.mine(meeting.awa, meeting.scene.appels))
    assert meeting.mail(meeting.awa) == [] and "waiting for them" in listed
    await meeting.jump(days=13)
    assert meeting.mail(meeting.awa) == [], "as if there had been no answer"
    await meeting.jump(days=1)
    (told,) = meeting.mail(meeting.awa)
    assert "has not come about" in told and "Namur" in told and "Lucie" not in told
    listed = text_of(await meeting.mine(meeting.awa, meeting.scene.appels))
    assert "Somebody · 🇧🇪 **Namur**" in listed and "Has not come about" in listed
    assert meeting.threads() == [] and len(meeting.letters(meeting.lucie)) == 1
    await meeting.lucie.user.click(letter, label="Do not let them ask me again")
    assert "They cannot ask you again" in text_of(letter)


async def test_later_is_asked_again_at_the_nudge_and_can_still_be_a_yes(meeting: Meeting) -> None:
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    await meeting.lucie.user.click(meeting.letters(meeting.lucie)[0], label="Later")
    await meeting.pass_time()
    assert meeting.mail(meeting.awa) == []
    await meeting.jump(days=5)
    (_, nudge) = meeting.letters(meeting.lucie)
    assert "still waits for your answer" in text_of(nudge) and "Awa Diop" in text_of(nudge)
    await meeting.jump(days=3)
    assert len(meeting.letters(meeting.lucie)) == 2, "one nudge"
    await meeting.lucie.user.click(nudge, label="Yes")
    await meeting.pass_time()
    assert (await meeting.kept()).state is State.OPENED


async def test_after_fourteen_days_it_is_over_and_an_old_button_says_so(meeting: Meeting) -> None:
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    await meeting.jump(days=5)
    await meeting.jump(days=9)
    assert (await meeting.kept()).state is State.EXPIRED
    (told,) = meeting.mail(meeting.awa)
    assert "has not come about" in told
    letter = meeting.letters(meeting.lucie)[-1]
    await meeting.lucie.user.click(letter, label="Yes")
    assert "no longer open" in text_of(letter)
    await meeting.pass_time()
    assert (await meeting.kept()).state is State.EXPIRED and len(meeting.mail(meeting.awa)) == 1
