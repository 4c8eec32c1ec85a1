"""How much one person may send: nobody's flood takes the time of the others, or fills the outbox.

An answer leaves at about one a second to a chat, so more than that could not be answered anyway. The count is held in
memory: a restart forgives.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

AT_ONCE = 5
"""So many minutes' worth may come at once: forwarded messages, or what waited while the phone was offline."""
TOLD_EVERY = timedelta(minutes=1)
MOST_PEOPLE_REMEMBERED = 10_000


class Verdict(Enum):
    """What becomes of a message."""

    FINE = "fine"
    TOO_MUCH = "too_much"
    """Left unread, and its sender is told."""
    STILL_TOO_MUCH = "still_too_much"
    """Left unread; its sender has been told a moment ago."""


@dataclass(slots=True)
class _Share:
    left: float
    at: datetime
    told_at: datetime | None = None
    number: int | None = None
    verdict: Verdict = Verdict.FINE


class Allowance:
    """Counts messages by the moment at which they were sent: what piled up during a downtime is no flood."""

    def __init__(self, a_minute: int) -> None:
        self.a_minute = a_minute
        self._shares: dict[int, _Share] = {}

    def judge(self, person_id: int, number: int, moment: datetime) -> Verdict:
        """Return what becomes of a message; one that is handled again, by its number, is judged as before."""
        share = self._shares.pop(person_id, None) or _Share(self.a_minute * AT_ONCE, moment)
        self._shares[person_id] = share  # now the youngest
        if len(self._shares) > MOST_PEOPLE_REMEMBERED:
            del self._shares[next(iter(self._shares))]
        if share.number != number:
            share.number = number
            share.verdict = self._spent(share, moment)
        return share.verdict

    def _spent(self, share: _Share, moment: datetime) -> Verdict:
        passed = max(timedelta(), moment - share.at)
        share.at += passed
        share.left = min(self.a_minute * AT_ONCE, share.left + passed / timedelta(minutes=1) * self.a_minute)
        if share.left >= 1:
            share.left -= 1
            return Verdict.FINE
        if share.told_at is not None and share.at - share.told_at < TOLD_EVERY:
            return Verdict.STILL_TOO_MUCH
        share.told_at = share.at
        return Verdict.TOO_MUCH
