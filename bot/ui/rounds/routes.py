"""What the buttons of rounds and meetings say when pressed."""

from bot.domain.meetings import Answer, MeetingId
from bot.domain.rounds import RoundId

TAKE_PART = r"meet:(?P<aim>join|leave|pause|resume|status)"
ANSWER = r"meeting:(?P<meeting>\d{1,18}):(?P<answer>yes|planned|no)"
CALL_OFF = r"round:(?P<round>\d{1,18}):(?P<aim>ask|sure|back)"


def take_part(aim: str) -> str:
    """Address a button by which somebody decides whether they take part."""
    return f"meet:{aim}"


def answer(meeting_id: MeetingId, given: Answer) -> str:
    """Address a button that says whether two met."""
    return f"meeting:{meeting_id}:{given}"


def call_off(round_id: RoundId, aim: str) -> str:
    """Address a button by which a steward calls a round off, after the question."""
    return f"round:{round_id}:{aim}"
