"""/match introductions: what waits for one's answer first, then the latest; a page at a time."""

from tests.commands.introductions.meeting import NAMUR, Meeting
from tests.commands.network import card_of, pieces, press_next, pressable, said, text_of


async def test_nothing_yet_says_how_to_begin(meeting: Meeting) -> None:
    words = text_of(await meeting.mine(meeting.awa, meeting.scene.appels))
    assert "Nothing yet" in words and "match cities" in words


async def test_what_waits_for_me_stands_first_and_pages_turn(meeting: Meeting) -> None:
    people = [
        meeting.person(f"number{at}", f"Number {at}", meeting.scene.network.server)
        for at in range(4)
    ]
    await meeting.ask(meeting.lucie, meeting.awa, meeting.scene.network.channel)
    for each in people:
        await meeting.declare(each, NAMUR)
        await meeting.ask(meeting.awa, each, meeting.scene.appels)
    page = await meeting.mine(meeting.awa, meeting.scene.appels)
    words = text_of(page)
    assert words.index("Lucie Nam") < words.index("Number 3") < words.index("Number 1")
    assert "Number 0" not in words and page.ephemeral
    assert not [p for p in pieces(page) if str(meeting.lucie.id) in str(p)]
    await press_next(meeting.awa, page)
    assert "Number 0" in text_of(page) and "Lucie" not in text_of(page)


async def test_the_request_is_read_and_answered_in_the_list(meeting: Meeting) -> None:
    await meeting.ask(meeting.lucie, meeting.awa, meeting.scene.network.channel, "Hello there")
    page = await meeting.mine(meeting.awa, meeting.scene.appels)
    opened = card_of(await meeting.awa.click(page, label="Read"))
    assert opened.ephemeral and "> Hello there" in text_of(opened)
    await meeting.awa.click(page, label="Later")
    assert "Put off" in text_of(page) and "Waits for your answer" in text_of(page)
    await meeting.awa.click(opened, label="No")
    assert "You said no" in text_of(opened)
    await meeting.awa.click(page, label="Yes")
    assert "answered already: with a no" in text_of(page) and "Nothing yet" in text_of(page)


async def test_what_one_asked_can_be_taken_back_while_it_waits(meeting: Meeting) -> None:
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    page = await meeting.mine(meeting.awa, meeting.scene.appels)
    assert "waiting for them" in text_of(page)
    (withdraw,) = pressable(page)
    await meeting.awa.click(page, label="Withdraw")
    assert "Withdrawn. Nobody is told." in text_of(page) and pressable(page) == []
    await meeting.pass_time()
    assert len(meeting.mail(meeting.lucie)) == 1 and meeting.mail(meeting.awa) == []
    letter = meeting.letters(meeting.lucie)[0]
    await meeting.lucie.user.click(letter, label="Yes")
    assert "no longer open" in text_of(letter)
    assert withdraw == "introduce:1:withdraw:0"


async def test_what_was_declined_can_be_taken_back_as_what_waits(meeting: Meeting) -> None:
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    await meeting.lucie.user.click(meeting.letters(meeting.lucie)[0], label="No")
    page = await meeting.mine(meeting.awa, meeting.scene.appels)
    await meeting.awa.click(page, label="Withdraw")
    assert "Withdrawn. Nobody is told." in text_of(page) and pressable(page) == []
    await meeting.jump(days=14)
    assert meeting.mail(meeting.awa) == [] and len(meeting.letters(meeting.lucie)) == 1


async def test_nobody_takes_back_what_another_asked(meeting: Meeting) -> None:
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    page = await meeting.mine(meeting.awa, meeting.scene.appels)
    shown = await meeting.press(meeting.lucie, page, "Withdraw")
    assert "somebody else" in said(shown)


async def test_a_coordinator_finds_what_waits_for_the_city(meeting: Meeting) -> None:
    await meeting.ask(meeting.awa, NAMUR, meeting.scene.appels)
    page = await meeting.mine(meeting.scene.author, meeting.scene.network.channel)
    assert "Awa Diop" in text_of(page) and "Waits for your answer" in text_of(page)
    assert "Awa" not in text_of(await meeting.mine(meeting.lucie, meeting.scene.network.channel))
