from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from prometheus_client import generate_latest
from prometheus_client.parser import text_string_to_metric_families

from bot.metrics.meters import KINDS, Meters
from bot.storage.levels import Levels, Queue
from tests.storage.moments import NOW


def value(meters: Meters, name: str, **labels: str) -> float | None:
    """Return a figure as monitoring reads it."""
    return meters.registry.get_sample_value(f"mikroskop_{name}", labels)


@given(st.text())
def test_whatever_an_update_calls_itself_is_counted_as_a_kind_that_is_known(kind: str) -> None:
    meters = Meters()
    meters.updated(kind, None)
    assert 1 == value(meters, "updates_total", kind=kind if kind in KINDS else "other")
    assert 0 == value(meters, "telegram_lag_seconds_count")


@pytest.mark.parametrize(("lag_s", "seen_s"), [(2.5, 2.5), (-0.4, 0.0)], ids=["late", "clocks differ"])
def test_how_long_an_update_was_on_its_way_is_never_less_than_nothing(lag_s: float, seen_s: float) -> None:
    meters = Meters()
    meters.updated("message", lag_s)
    assert seen_s == value(meters, "telegram_lag_seconds_sum")


def test_what_was_asked_back_is_an_answer_and_counted_as_such() -> None:
    meters = Meters()
    meters.answered("text", "like_rate", asked_back=False)
    meters.answered("text", "like_rate", asked_back=True)
    assert 2 == value(meters, "answers_total", way="text", intent="like_rate")
    assert 1 == value(meters, "asked_back_total")


def test_a_refusal_for_too_many_messages_is_an_attempt_with_a_figure_of_its_own() -> None:
    meters = Meters()
    meters.attempted("delivered", "")
    meters.attempted("not_sent", "RetryAfter")
    meters.attempted("not_sent", "NotSentError")
    assert (1, 2) == tuple(value(meters, "sends_total", outcome=each) for each in ("delivered", "not_sent"))
    assert 1 == value(meters, "too_many_requests_total")


def test_the_oldest_that_waits_is_as_old_as_it_is_and_nothing_is_no_age() -> None:
    meters = Meters()
    queues = {"inbox": Queue(3, NOW - timedelta(seconds=90)), "outbox": Queue(0, None)}
    meters.stand_at(Levels(queues, {"in": 2, "out": 0}), NOW)
    assert (3, 90) == (
        value(meters, "waiting", queue="inbox"),
        value(meters, "oldest_waiting_seconds", queue="inbox"),
    )
    assert 0 == value(meters, "oldest_waiting_seconds", queue="outbox")
    assert 2 == value(meters, "dead_letters", direction="in")


def test_prometheus_reads_every_figure_and_what_it_means() -> None:
    meters = Meters()
    meters.went_weekly(2, 1, 0)
    meters.took("read", 0.002)
    meters.is_ready({"database": True, "telegram": False})
    families = {
        each.name: each for each in text_string_to_metric_families(generate_latest(meters.registry).decode())
    }
    ours = {name for name in families if name.startswith("mikroskop_")}
    assert {"mikroskop_weekly", "mikroskop_database_seconds", "mikroskop_ready"} <= ours
    assert [] == [name for name in ours if not families[name].documentation]
    assert {"process_resident_memory_bytes", "process_open_fds"} <= families.keys()


def test_two_processes_in_one_share_no_figure() -> None:
    first, second = Meters(), Meters()
    first.updated("message", None)
    assert value(second, "updates_total", kind="message") is None
