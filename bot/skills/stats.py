"""The numbers of the whole bot, for those who run it; for everybody else there is no such command."""

from bot.skills import fallback
from bot.skills.reply import Reply, item, say
from bot.skills.request import Request
from bot.skills.skill import Outcome, Skill
from bot.storage.look import Look


def answer(request: Request, look: Look) -> Outcome:
    """Say how many there are of everything, to an admin and in private."""
    if request.message.person_id not in request.house.admins or not request.message.private:
        return fallback.unknown_command(request)
    found = look.numbers_of_all(request.now)
    queues, dead = found.levels.queues, sum(found.levels.dead.values())
    says = (
        say("stats-people", people=found.people, new=found.new_people, gone=found.unreachable),
        item("stats-kept", accounts=found.accounts, days=found.days, new=found.new_days),
        item("stats-more", partners=found.partners, summaries=found.summaries),
        item("stats-asked-back", asked=found.asked_back, chosen=found.chosen),
        say(
            "stats-waiting",
            inbox=queues["inbox"].waiting,
            outbox=queues["outbox"].waiting,
            files=queues["files"].waiting,
            dead=dead,
        ),
    )
    return Outcome((Reply(says),))


SKILL = Skill(name="stats", command="stats", answer=answer, only_operators=True)
