"""How fast messages came."""

from collections import deque

from bot.playground.telegram import Telegram
from tests.reliability.row import Row

MOST_A_SECOND = 30
"""Messages over all chats: Telegram's limit, as far as it is known."""
SENDS = {"sendMessage", "sendPhoto"}


def busiest(telegram: Telegram) -> int:
    """Return how many messages came in the busiest second."""
    window: deque[float] = deque()
    most = 0
    for moment in (call.at for call in telegram.calls if call.method in SENDS):
        window.append(moment)
        while moment - window[0] >= 1:
            window.popleft()
        most = max(most, len(window))
    return most


def keeps_the_limit(telegram: Telegram, row: Row) -> bool:
    """Tell whether messages kept the limit, and note how fast they came."""
    most = busiest(telegram)
    row.found(busiest_second=most, refused=telegram.flood.refused)
    return most <= MOST_A_SECOND
