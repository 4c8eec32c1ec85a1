"""How fast messages came."""

from collections import deque

from bot.playground.telegram import Telegram
from tests.reliability.row import Row

MOST_A_SECOND = 30
"""Messages over all chats: Telegram's limit, as far as it is known."""
SENDS = {"sendMessage", "sendPhoto"}
WINDOW_S = 3
"""Over so many seconds the limit is judged: other work of the machine pushes single messages together."""


def busiest(telegram: Telegram, seconds: float) -> int:
    """Return how many messages came in the busiest stretch of so many seconds."""
    window: deque[float] = deque()
    most = 0
    for moment in (call.at for call in telegram.calls if call.method in SENDS):
        window.append(moment)
        while moment - window[0] >= seconds:
            window.popleft()
        most = max(most, len(window))
    return most


def keeps_the_limit(telegram: Telegram, row: Row) -> bool:
    """Tell whether messages kept the limit, and note how fast they came."""
    row.found(busiest_second=busiest(telegram, 1), a_second_at_most=busiest(telegram, WINDOW_S) / WINDOW_S)
    row.found(refused=telegram.flood.refused)
    return busiest(telegram, WINDOW_S) <= MOST_A_SECOND * WINDOW_S
