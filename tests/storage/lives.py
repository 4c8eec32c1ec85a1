"""People who use everything, so that every table holds something of them."""

import json
import random
from datetime import date, time, timedelta
from decimal import Decimal

from sqlalchemy import Connection

from bot.storage import accounts, dead_letters, effects, inbox, outbox, partners, uploads
from bot.storage.diary import Hour, KeepCooperation
from bot.storage.effects import Ask, Effect, Origin, Record, Remember
from bot.storage.goals import SetGoal
from bot.storage.guide import TickStep
from bot.storage.inbox import Arrival
from bot.storage.milestones import TellMilestone
from bot.storage.outbox import Letter
from bot.storage.partners import KeepPartner
from bot.storage.tables import sending
from bot.storage.tips import ShowTip
from bot.storage.uploads import ReceiveFile
from bot.storage.weekly import SetWeekly
from domain.accounts import Account
from domain.diary import Cooperation, Stage
from domain.goal import Goal
from domain.guide import BuildStep
from domain.measurement import Measurement
from domain.milestones import Milestone
from domain.partners import Partner
from domain.person import Role
from domain.schedule import Schedule, Weekday
from domain.series import Metric
from domain.table import Entry
from tests.storage.moments import NOW

GROUP = -4_000_001


def live(connection: Connection, person_id: int, seed: int = 1, note: str = "n", said: str = "s") -> None:
    """Let a person leave something in every table that can hold something of a person."""
    chance = random.Random(f"{person_id}:{seed}")
    connection.execute(sending.insert().values(chat_id=person_id, owner="p", until=NOW))
    for number in range(chance.randint(2, 12)):
        update_id = person_id * 100 + number
        day = date(2026, 1, 1) + timedelta(days=chance.randint(0, 300))
        stated = Measurement(day=day, followers=chance.randint(0, 10**6), note=note)
        told: list[Effect] = [
            Remember(role=Role.BLOGGER, zone="Europe/Berlin"),
            Record(stated),
            Ask("log.likes", {"note": note}),
            ShowTip("fixed-day", day),
            KeepPartner(Partner(account=Account(name=said[:64]), followers=9_000, note=note[:64]), day),
            TickStep(BuildStep.FIT, day),
            SetGoal(Goal(metric=Metric.FOLLOWERS, target=Decimal(10_000), set_on=day)),
            SetWeekly(Schedule(zone="Europe/Berlin", weekday=Weekday.MONDAY, at=time(9))),
        ]
        effects.apply(connection, Origin(person_id, person_id, "de", update_id), told, NOW)
        kept = accounts.owned(connection, person_id)
        assert kept is not None
        (partner, *_) = partners.all_of(connection, person_id)
        idea = Cooperation(days={Stage.IDEA: day}, next_on=day + timedelta(days=3))
        diary = KeepCooperation(partner.id, update_id, idea, Hour(time(9), "Europe/Berlin"))
        effects.apply(connection, Origin(person_id, person_id, "de", update_id), [diary], NOW)
        cheer = TellMilestone(kept, Milestone(metric=Metric.FOLLOWERS, at=Decimal(1_000)), day)
        effects.apply(connection, Origin(person_id, person_id, "de", update_id), [cheer], NOW)
        file = uploads.receive(connection, person_id, "de", person_id, ReceiveFile("f", said[:64]), NOW)
        uploads.stage(connection, file, [""], [Entry(2, "", day, 5, None, note)])
        body = json.dumps({"update_id": update_id, "message": {"from": {"id": person_id}, "text": said}})
        inbox.keep(connection, [Arrival(1, update_id, person_id, body)], NOW)
        letters = [
            Letter(f"u1:{update_id}:0", person_id, person_id, {"text": said}),
            Letter(f"u1:{update_id}:1", person_id, GROUP, {"text": said}),
            Letter(f"u1:{update_id}:2", None, person_id, {"text": said}),
        ]
        outbox.put(connection, letters, NOW)
        dead_letters.bury_update(connection, Arrival(1, update_id, person_id, body), "ValueError", NOW)
