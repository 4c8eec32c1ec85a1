"""The figures of a process, as Prometheus reads them. No label ever holds a text, a name or an id."""

from datetime import datetime

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector

from bot.storage.levels import Levels, Queue

LAGS_S = (0.5, 1, 2, 5, 10, 30, 60, 300, 3600)
DATABASE_S = (0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10)
KINDS = frozenset({"message", "edited_message", "callback_query", "my_chat_member", "inline_query"})
"""Other updates are counted as one kind: what an update may be called is up to whoever sends it."""
TOO_MANY = "RetryAfter"
"""The kind of error by which Telegram says that too many messages came at once."""


class Meters:
    """Counts what the parts tell of, in a registry of its own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        self._updates = self._counter("updates", "Updates that came, those that came again included", "kind")
        self._lag = self._histogram(
            "telegram_lag_seconds",
            "From when a message was sent, to whole seconds, until it was here",
            LAGS_S,
        )
        self._answers = self._counter("answers", "Messages that were answered", "way", "intent")
        self._asked_back = self._counter("asked_back", "Texts whose meaning was asked back")
        self._sends = self._counter("sends", "Attempts to send a message", "outcome")
        self._too_many = self._counter("too_many_requests", "Attempts that Telegram refused with a 429")
        self._weekly = self._counter(
            "weekly", "What came of weekly summaries and reminders that were due", "what"
        )
        self._database = self._histogram(
            "database_seconds",
            "How long the database took: to read, or to write and commit",
            DATABASE_S,
            "verb",
        )
        self._waiting = self._gauge("waiting", "What waits, by queue", "queue")
        self._oldest = self._gauge(
            "oldest_waiting_seconds", "Since when the oldest of a queue waits", "queue"
        )
        self._dead = self._gauge("dead_letters", "What failed within the last week", "direction")
        self._ready = self._gauge("ready", "Whether people are served, by what that takes", "check")

    def updated(self, kind: str, lag_s: float | None) -> None:
        """Count an update that came, `lag_s` seconds after it was sent where that is known."""
        self._updates.labels(kind if kind in KINDS else "other").inc()
        if lag_s is not None:
            self._lag.observe(max(0.0, lag_s))

    def answered(self, way: str, intent: str, *, asked_back: bool) -> None:
        """Count a message that was answered."""
        self._answers.labels(way, intent).inc()
        if asked_back:
            self._asked_back.inc()

    def attempted(self, outcome: str, error: str) -> None:
        """Count an attempt to send a message."""
        self._sends.labels(outcome).inc()
        if error == TOO_MANY:
            self._too_many.inc()

    def went_weekly(self, delivered: int, skipped: int, reminded: int) -> None:
        """Count what came of a batch of what was due."""
        for what, times in (("delivered", delivered), ("skipped", skipped), ("reminded", reminded)):
            self._weekly.labels(what).inc(times)

    def took(self, verb: str, seconds: float) -> None:
        """Note how long the database took."""
        self._database.labels(verb).observe(seconds)

    def stand_at(self, levels: Levels, now: datetime) -> None:
        """Note what waits."""
        for name, queue in levels.queues.items():
            self._waiting.labels(name).set(queue.waiting)
            self._oldest.labels(name).set(_age_s(queue, now))
        for direction, number in levels.dead.items():
            self._dead.labels(direction).set(number)

    def is_ready(self, checks: dict[str, bool]) -> None:
        """Note what works of what serving takes."""
        for check, works in checks.items():
            self._ready.labels(check).set(works)

    def _counter(self, name: str, what: str, *labels: str) -> Counter:
        return Counter(f"mikroskop_{name}", what, labels, registry=self.registry)

    def _gauge(self, name: str, what: str, *labels: str) -> Gauge:
        return Gauge(f"mikroskop_{name}", what, labels, registry=self.registry)

    def _histogram(self, name: str, what: str, buckets: tuple[float, ...], *labels: str) -> Histogram:
        return Histogram(f"mikroskop_{name}", what, labels, buckets=buckets, registry=self.registry)


def _age_s(queue: Queue, now: datetime) -> float:
    return max(0.0, (now - queue.oldest).total_seconds()) if queue.oldest else 0.0
