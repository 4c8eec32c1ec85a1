"""How fast messages came."""

from collections import deque

from bot.playground.telegram import Telegram

MOST_A_SECOND = 30
"""Messages over all chats: Telegram's limit, as far as it is known."""
SENDS = {"sendMessage", "sendPhoto"}


def busiest_second(telegram: Telegram) -> int:
    """Return how many messages came in the busiest second."""
    window: deque[float] = deque()
    most = 0
    for moment in (call.at for call in telegram.calls if call.method in SENDS):
        window.append(moment)
        while moment - window[0] >= 1:
            window.popleft()
        most = max(most, len(window))
    return most
