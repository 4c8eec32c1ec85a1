"""What figures bring about once they are kept: a goal that is reached, a milestone, a line on the way to the goal."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from bot.skills.about_figures import benchmark as usual
from bot.skills.about_goal import figure, goal_line, offers
from bot.skills.reply import Button, Say, say
from bot.storage.accounts import KeptAccount
from bot.storage.effects import Effect
from bot.storage.goals import GoalStep, ReachGoal
from bot.storage.look import Look
from bot.storage.milestones import TellMilestone
from bot.storage.uploads import Upload
from domain.accounts import Account, Yardstick
from domain.goal import Outcome, progress
from domain.measurement import Measurement
from domain.milestones import Milestone, highest, passed
from domain.series import Metric, by_day, newest_first
from domain.yardsticks import benchmark


@dataclass(frozen=True, slots=True)
class Noticed:
    """What is to be said, kept and offered beside the receipt."""

    says: tuple[Say, ...] = ()
    effects: tuple[Effect, ...] = ()
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """The figures of an account before something was kept and after it, on the person's own day."""

    number: int
    account: Account
    before: Sequence[Measurement]
    after: Sequence[Measurement]
    today: date


def noticed(of: KeptAccount, stated: Measurement, look: Look, today: date, *, private: bool) -> Noticed:
    """Return what is worth a word once a day of an account holds what was stated.

    Each milestone and each reached goal counts once. A goal is nobody else's business.
    """

    def step(before: Sequence[Measurement]) -> Step:
        after = (*(each for each in before if each.day != stated.day), stated)
        return Step(of.id, of.account, before, after, today)

    passing = step(look.outline_of(of.id))
    cheers = [each for each in _milestones(passing) if each not in look.milestones_of(of.id)]
    says = tuple(_cheer(each, passing) for each in cheers)
    effects: tuple[Effect, ...] = tuple(TellMilestone(of.id, each, today) for each in cheers)
    aim = look.goal_of(of.id) if private else None
    of_goal = _goal(aim, step(look.history_of(of.id))) if aim else Noticed()
    return Noticed((*says, *of_goal.says), (*of_goal.effects, *effects), of_goal.buttons)


def noticed_of_file(file: Upload, look: Look, today: date) -> Noticed:
    """Return the one milestone that a file passes, of several accounts the highest, and the first goal it reaches.

    Those are told once as well.
    """
    found = [
        (each.account_id, highest(each.first, each.known, each.newest)) for each in look.followers_after(file)
    ]
    new = [(number, of) for number, of in found if of and of not in look.milestones_of(number)]
    reached = next(_reached_by(file, look, today), Noticed())
    if not new:
        return reached
    number, of = max(new, key=lambda pair: pair[1].at)
    told = TellMilestone(number, of, today)
    return replace(reached, says=(_of_followers(of), *reached.says), effects=(told, *reached.effects))


def _reached_by(file: Upload, look: Look, today: date) -> Iterator[Noticed]:
    """Yield what to say of the goals that a file reaches."""
    for number, stated in look.newest_days(file):
        aim, kept = look.goal_of(number), look.account(number)
        if aim is None or kept is None or aim.reached_on:
            continue
        before = look.history_of(number)
        days = {each.day: each for each in before}
        days |= {each.day: days.get(each.day, each).overlaid(each) for each in stated}
        of_goal = _goal(aim, Step(number, kept.account, before, [days[day] for day in sorted(days)], today))
        if of_goal.effects:
            yield of_goal


def _milestones(step: Step) -> list[Milestone]:
    """Return what was passed; the benchmark counts where it was measured."""
    every = passed(step.before, step.after, step.today)
    measured = step.account.yardstick is Yardstick.MEASURED
    return [each for each in every if measured or each.metric is Metric.FOLLOWERS]


def _cheer(of: Milestone, step: Step) -> Say:
    if of.metric is Metric.FOLLOWERS:
        return _of_followers(of)
    _, followers = next(newest_first(by_day(step.after, step.today), Metric.FOLLOWERS))
    band = benchmark(int(followers))
    return say("milestone-rate", benchmark=usual(band), open="yes" if band.below else "no")


def _of_followers(of: Milestone) -> Say:
    return say("milestone-followers", at=int(of.at), begins=of.begins.value if of.begins else "none")


def _goal(aim: GoalStep, step: Step) -> Noticed:
    """Return what to say of a goal if its figure is another one now."""
    goal, today = aim.goal, step.today
    if goal is None or _newest(goal.metric, step.before, today) == _newest(goal.metric, step.after, today):
        return Noticed()
    told = progress(goal, step.after, today)
    if told.outcome is not Outcome.REACHED or aim.reached_on or told.now is None:
        return Noticed(goal_line(aim, step.after, today))
    cheer = say("goal-reached", goal=figure(goal.metric, goal.target))
    following = offers(step.number, goal.metric, step.after, told.now, here=False)
    return Noticed((cheer,), (ReachGoal(step.number, today),), following)


def _newest(metric: Metric, history: Sequence[Measurement], today: date) -> tuple[date, Decimal] | None:
    return next(newest_first(by_day(history, today), metric), None)
