"""Texts whose ids code puts together: each there is, and none that nothing asks for."""

import pytest

from bot.domain import meetings, questions, rounds
from bot.domain.alerts import About, Rhythm
from bot.domain.announcements import Closing, Pays, Trait
from bot.domain.audit import Deed
from bot.domain.blocks import Blocked
from bot.domain.claims import ClaimState
from bot.domain.feed_faults import Fault, Right
from bot.domain.feeds import Aspect, Kind
from bot.domain.interests import WAITING, InterestState
from bot.domain.introductions import Answer
from bot.domain.matching import profiles, reasons
from bot.domain.people import ProfileState, Wish
from bot.domain.reach import LeftOut
from bot.storage.personal import HOLDS
from bot.texts.catalogue import REFERENCE, Catalogue
from bot.ui.about import ADMINS, COORDINATORS, HELPED, STEWARDS
from bot.ui.announcements.responses import COUNTED
from bot.ui.matching.wording import WORDED_GAPS
from tests.meta.test_texts import FOLDER, LANGUAGES, messages

FIXED = {
    "audit": {"title-server", "title-network", "empty", "by-itself", "a-steward"},
    "fault": {"right-in-channel", "right-in-server"},
    "right": {"create-posts"},
    "responses-rest": {"kept", "note"},
    "responses-button": {"sure", "back"},
    "profile-button": {
        *("begin", "choose", "words", "edit", "card", "delete", "sure", "keep"),
    },
    "introduction-button": {"ask", "withdraw"},
    "introduction-line": {"for-you", "waiting", "thread"},
    "match-gap": {reasons.Gap.WORDS},
    "alert-button": {"off", "stop"},
    "help": {"title", "tip", "everywhere", "for-admins", "for-coordinators", "for-stewards"},
}
"""What code asks for by a whole id among those that it puts together."""

BUILT = {
    "audit": {str(deed) for deed in Deed},
    "fault": {str(fault) for fault in Fault} - {Fault.RIGHT_MISSING},
    "right": {right.replace("_", "-") for right in Right},
    "feed-kind": {str(kind) for kind in Kind},
    "feed-aspect": {f"{aspect}{end}" for aspect in Aspect for end in ("", "-none")},
    "feed-publishes": {"yes", "no"},
    "announcement": {str(kind) for kind in Kind},
    "call-pays": {str(each) for each in Pays},
    "draft-trait": {f"{t.replace('_', '-')}{end}" for t in Trait for end in ("", "-none")},
    "preview-left-out": {str(why) for why in LeftOut},
    "preview-missing": {"text", "deadline"},
    "interest-own": {str(state) for state in InterestState},
    "interest-state": {str(state) for state in InterestState},
    "interest-button": {"open", "shortlisted", "accepted", "declined", "withdraw"},
    "responses-count": {str(state) for state in COUNTED},
    "responses-rest": {str(state) for state in WAITING},
    "responses-button": {f"rest-{state}" for state in WAITING},
    "told-expired": {str(closing) for closing in Closing},
    "meet-question": {str(about) for about in questions.About},
    "meet-answered": {str(answer) for answer in meetings.Answer},
    "meet-news": {str(news) for news in rounds.News if news},
    "meet-rhythm": {str(rhythm) for rhythm in rounds.Rhythm},
    "meet-button": {
        *(str(answer) for answer in meetings.Answer),
        *("join", "leave", "pause", "resume", "keep", "off", "off-sure", "off-back"),
    },
    "blocked": {str(kind) for kind in Blocked},
    "profile-state": {*(str(state) for state in ProfileState), "nowhere"},
    "profile-still": {str(state) for state in ProfileState},
    "profile-now": {str(wish) for wish in Wish},
    "profile-button": {str(wish) for wish in Wish},
    "privacy-row": {held.table.replace("_", "-") for held in HOLDS},
    "introduction-button": {"read", *map(str, Answer), "shun"},
    "introduction-answered": {
        *("yes", "yes-waiting", "no", "later", "already-yes", "already-no", "over"),
    },
    "introduction-line": {"agreed", "failed", "closed"},
    "introduction-proposal": {"waiting", "opened", "failed"},
    "introduction-title": {"person", "city", "proposed"},
    "match-gap": {str(gap) for gap in WORDED_GAPS},
    "match-reason": {
        f"{kind}-{why.replace('_', '-')}" for kind in profiles.Kind for why in reasons.Why
    },
    "match-hidden": {
        f"{kind}{aim}" for kind in ("", "person-", "call-") for aim in ("later", "never")
    },
    "alert-news": {str(about) for about in About},
    "alert-button": {str(rhythm) for rhythm in Rhythm},
    "help": {name.replace(" ", "-") for name in (*HELPED, *COORDINATORS, *ADMINS, *STEWARDS)},
}


@pytest.mark.parametrize("start", BUILT)
def test_every_id_that_code_builds_has_its_text_and_no_other_is_there(start: str) -> None:
    there = {
        key.removeprefix(f"{start}-")
        for key in messages(REFERENCE)
        if key.startswith(f"{start}-") and "." not in key
    }
    if start == "feed-publishes":
        there -= {"not"}
    assert there == BUILT[start] | FIXED.get(start, set())


def test_every_state_of_a_claim_that_ended_is_worded() -> None:
    ended = {f"claim-{state}" for state in ClaimState if state is not ClaimState.PENDING}
    assert ended <= messages(REFERENCE).keys()


LIMITS = {
    "claim-refuse-title": 45, "coordinators-term-title": 45,  # a form's title
    "claim-refuse-label": 45, "coordinators-term-label": 45,  # a label
    "claim-refuse-about": 100,  # what stands below it
    "introduction-form-title": 45, "introduction-form-note": 45,
    "introduction-form-note-about": 100,
    "setup-add-channels": 100, "setup-change-channel": 100, "setup-role-none": 100,
    "feed-ping-none": 100, "coordinators-name": 100, "sample-title": 100,
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_on_buttons_and_forms_fits_discord(language: str) -> None:
    texts = Catalogue(FOLDER).best(language)
    for key, variables in messages(language).items():
        if "." in key or variables or key.startswith("refusal-"):
            continue
        if "-button" in key:
            assert len(texts(key)) <= 40, f"{language} {key}"
        if key in LIMITS or key.endswith("-none"):
            assert len(texts(key)) <= LIMITS.get(key, 150), f"{language} {key}"


def test_no_command_exceeds_what_discord_takes() -> None:
    catalogue = Catalogue(FOLDER)
    totals: dict[str, int] = {}
    for key in messages(REFERENCE):
        if not key.startswith("command-"):
            continue
        command, _, attribute = key.partition(".")
        longest = max(
            len(texts.attribute(command, attribute) if attribute else texts.name(command))
            for texts in map(catalogue.command_texts, LANGUAGES)
        )
        top = command.split("-")[1]
        totals[top] = totals.get(top, 0) + longest
    # the longest wording of each field counts, of a command with all that stands below it
    assert max(totals.values()) <= 8_000, totals
