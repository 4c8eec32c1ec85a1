from datetime import time, timedelta

from sqlalchemy import Connection

from bot.storage import dead_letters, inbox, outbox, people, uploads, weekly
from bot.storage.inbox import Arrival
from bot.storage.levels import Queue, levels
from bot.storage.outbox import Letter, Outgoing
from bot.storage.uploads import ReceiveFile
from domain.schedule import Schedule, Weekday
from tests.storage.moments import NOW

KIM = 7
LATER = NOW + timedelta(minutes=1)


def test_where_nothing_waits_every_queue_is_empty(connection: Connection) -> None:
    empty = Queue(0, None)
    assert {"inbox": empty, "outbox": empty, "files": empty, "summaries": empty} == levels(
        connection, NOW
    ).queues
    assert {"in": 0, "out": 0} == levels(connection, NOW).dead


def test_the_inbox_counts_what_was_not_handled_and_knows_the_oldest_of_it(connection: Connection) -> None:
    arrivals = [Arrival(1, number, KIM, "{}") for number in range(3)]
    inbox.keep(connection, arrivals[:1], NOW - timedelta(hours=1))
    inbox.finish(connection, arrivals[0])
    inbox.keep(connection, arrivals[1:2], NOW)
    inbox.keep(connection, arrivals[2:], LATER)
    assert Queue(2, NOW) == levels(connection, LATER).queues["inbox"]


def test_the_outbox_counts_what_was_not_sent(connection: Connection) -> None:
    outbox.put(connection, [Letter("a", KIM, KIM, {"text": "x"})], NOW)
    outbox.put(connection, [Letter("b", KIM, KIM, {"text": "x"})], LATER)
    assert Queue(2, NOW) == levels(connection, LATER).queues["outbox"]


def test_a_file_waits_until_it_is_read(connection: Connection) -> None:
    number = uploads.receive(connection, KIM, "de", KIM, ReceiveFile("f", "x.csv"), NOW)
    assert Queue(1, NOW) == levels(connection, LATER).queues["files"]
    uploads.settle(connection, number, [""], 1)
    assert Queue(0, None) == levels(connection, LATER).queues["files"]


def test_a_summary_waits_from_the_moment_at_which_it_is_due(connection: Connection) -> None:
    people.meet(connection, KIM, "de", NOW)
    weekly.choose(connection, KIM, Schedule(zone="UTC", weekday=Weekday.MONDAY, at=time(9)), NOW)
    kept = weekly.find(connection, KIM)
    assert kept is not None
    assert kept.due is not None
    assert Queue(0, None) == levels(connection, kept.due.at - timedelta(seconds=1)).queues["summaries"]
    assert Queue(1, kept.due.at) == levels(connection, kept.due.at).queues["summaries"]


def test_dead_letters_are_counted_by_direction(connection: Connection) -> None:
    dead_letters.bury_update(connection, Arrival(1, 1, KIM, "{}"), "ValueError", NOW)
    for number in range(2):
        dead_letters.bury_message(connection, Outgoing(number, KIM, KIM, {}, 1), "BadRequest", NOW)
    assert {"in": 1, "out": 2} == levels(connection, NOW).dead
