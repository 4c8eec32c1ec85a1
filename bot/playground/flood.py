"""Telegram's flood limits, as far as they are known (core.telegram.org/bots/faq)."""

import math
from collections import defaultdict, deque
from dataclasses import dataclass, field

from bot.playground.errors import too_many


@dataclass(slots=True)
class FloodLimits:
    """Counts messages and refuses what is too much; off until `enabled`.

    Over all chats `overall` messages in any second; a private chat gets `private_rate` a second after
    `private_burst` at once; a group `group_per_minute` in any 60 seconds.
    """

    enabled: bool = False
    overall: int = 30
    private_rate: float = 1.0
    private_burst: int = 5
    group_per_minute: int = 20
    refused: int = 0
    _all: deque[float] = field(default_factory=deque)
    _group: dict[int, deque[float]] = field(default_factory=lambda: defaultdict(deque))
    _private: dict[int, tuple[float, float]] = field(default_factory=dict)

    def check(self, chat_id: int, now: float) -> None:
        """Count one message; raises the ApiError 429 when it is one too many (it is not counted then)."""
        wait = max(self._wait_overall(now), self._wait_chat(chat_id, now))
        if wait > 0:
            self.refused += 1
            raise too_many(math.ceil(wait))
        self._all.append(now)
        if chat_id < 0:
            self._group[chat_id].append(now)
        else:
            tokens, _ = self._tokens(chat_id, now)
            self._private[chat_id] = (tokens - 1, now)

    def _wait_overall(self, now: float) -> float:
        return _window(self._all, self.overall, 1.0, now)

    def _wait_chat(self, chat_id: int, now: float) -> float:
        if chat_id < 0:
            return _window(self._group[chat_id], self.group_per_minute, 60.0, now)
        tokens, _ = self._tokens(chat_id, now)
        return 0.0 if tokens >= 1 else (1 - tokens) / self.private_rate

    def _tokens(self, chat_id: int, now: float) -> tuple[float, float]:
        tokens, at = self._private.get(chat_id, (float(self.private_burst), now))
        return min(self.private_burst, tokens + (now - at) * self.private_rate), now


def _window(times: deque[float], limit: int, seconds: float, now: float) -> float:
    while times and now - times[0] >= seconds:
        times.popleft()
    return 0.0 if len(times) < limit else seconds - (now - times[0])
