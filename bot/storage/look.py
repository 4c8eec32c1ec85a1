"""What a skill may see: questions about one person, and no way to write."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection

from bot.storage import (
    accounts,
    after_taking,
    diary,
    figures,
    goals,
    guide,
    milestones,
    numbers,
    outline,
    partner_figures,
    partner_steps,
    partners,
    taking,
    tips,
    uploads,
    weekly,
)
from bot.storage.accounts import UNNAMED, KeptAccount
from bot.storage.after_taking import FollowersAfter
from bot.storage.diary import DiaryStep, KeptCooperation
from bot.storage.effects import Target
from bot.storage.figures import Change
from bot.storage.goals import GoalStep
from bot.storage.numbers import Numbers
from bot.storage.partner_steps import PartnersStep
from bot.storage.partners import KeptPartner
from bot.storage.taking import Comparison
from bot.storage.uploads import Upload
from bot.storage.weekly import Weekly
from domain.accounts import Account
from domain.guide import BuildStep
from domain.measurement import Measurement
from domain.milestones import Milestone
from domain.money import Money
from domain.tips_choice import Shown

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True)
class Look:
    """A person's figures as they are at this moment of the transaction; what was asked once is remembered."""

    _connection: Connection
    _person_id: int
    _answers: dict[tuple[object, ...], Any] = field(default_factory=dict, compare=False, repr=False)

    @property
    def history(self) -> tuple[Measurement, ...]:
        """The measurements of the main account, oldest first."""
        main = next((each for each in self.accounts if each.is_main), None)
        return self.history_of(main.id) if main else ()

    @cached_property
    def accounts(self) -> tuple[KeptAccount, ...]:
        """The person's accounts, the oldest first."""
        return accounts.all_of(self._connection, self._person_id)

    @cached_property
    def days_kept(self) -> int:
        """How many days of all the person's accounts hold something."""
        return figures.count(self._connection, self._person_id)

    @property
    def main(self) -> Account:
        """The account that figures without a name belong to."""
        return next((each.account for each in self.accounts if each.is_main), UNNAMED)

    def account(self, account_id: int) -> KeptAccount | None:
        """Return one of this person's accounts; of anybody else's there is none."""
        return next((each for each in self.accounts if each.id == account_id), None)

    def history_of(self, account_id: int) -> tuple[Measurement, ...]:
        """Return the measurements of one of this person's accounts, oldest first."""
        return self._once(figures.history, account_id)

    def outline_of(self, account_id: int) -> tuple[Measurement, ...]:
        """Return the days of one of this person's accounts that tell where it began, its peak and where it stands."""
        return self._once(outline.outline, account_id)

    def on_day(self, day: date, account: Target = None) -> Measurement | None:
        """Return what a day of an account holds; of one that is not kept yet, nothing."""
        if isinstance(account, Account):
            return None
        return self._once(figures.on_day, day, account)

    def weekly(self) -> Weekly | None:
        """Return when the weekly summary comes, or None where they never said whether they want one."""
        return self._once(weekly.find)

    def goal_of(self, account_id: int) -> GoalStep | None:
        """Return the goal of one of this person's accounts; None where there is none or it was given up."""
        step = self.goal_step(account_id)
        return step if step and step.goal else None

    def goal_step(self, account_id: int) -> GoalStep | None:
        """Return the newest goal of one of this person's accounts, or that it was given up."""
        return self._once(goals.of_account, account_id)

    def last_goal_step(self) -> GoalStep | None:
        """Return the newest goal that was set or given up, of whichever account."""
        return goals.last_step(self._connection, self._person_id)

    def goal_step_of(self, request: int) -> GoalStep | None:
        """Return the goal that one of this person's requests set or gave up."""
        return goals.step_of(self._connection, self._person_id, request)

    def goal_before(self, step: GoalStep) -> GoalStep | None:
        """Return what was aimed at before a goal was set or given up."""
        return goals.before(self._connection, step)

    def milestones_of(self, account_id: int) -> frozenset[Milestone]:
        """Return which milestones of one of this person's accounts they were told."""
        return self._once(milestones.told, account_id)

    def last_change(self) -> Change | None:
        """Return the newest change that can be taken back."""
        return self._once(figures.last_change)

    def change_of(self, request: int) -> Change | None:
        """Return the change that one of this person's requests made."""
        return figures.find_change(self._connection, self._person_id, request)

    def is_covered(self, change: Change) -> bool:
        """Return whether a later change lies over this one."""
        connection, person_id = self._connection, self._person_id
        return figures.is_covered(connection, person_id, change) or taking.covers(
            connection, person_id, change.account_id, change.day, change.at
        )

    def open_files(self, now: datetime) -> int:
        """Return how many of the person's files wait to be read or taken."""
        return uploads.count_open(self._connection, self._person_id, now)

    def ready_file(self, number: int, now: datetime) -> Upload | None:
        """Return a file of this person's that was read and waits for its yes."""
        return uploads.ready(self._connection, self._person_id, number, now)

    def followers_after(self, file: Upload) -> tuple[FollowersAfter, ...]:
        """Return what a file that waits for its yes would make of the followers of this person's accounts."""
        return tuple(after_taking.followers_after(self._connection, self.accounts, file))

    def newest_days(self, file: Upload) -> tuple[tuple[int, tuple[Measurement, ...]], ...]:
        """Return the newest days that a file which waits for its yes states, by this person's accounts."""
        return tuple(after_taking.newest_days(self._connection, self.accounts, file))

    def compared(self, file: Upload) -> Comparison:
        """Return what taking a file that waits for its yes would do."""
        return taking.compare(self._connection, self._person_id, file.id, file.accounts)

    def last_file(self) -> Upload | None:
        """Return the file that was taken last and can be taken back."""
        return uploads.last_taken(self._connection, self._person_id)

    def file_of(self, request: int) -> Upload | None:
        """Return the file that one of this person's requests took."""
        return uploads.taken_by(self._connection, self._person_id, request)

    def is_touched(self, file: Upload) -> bool:
        """Return whether something was changed on the days of a file since it was taken."""
        return taking.is_touched(self._connection, self._person_id, file)

    @property
    def build_steps(self) -> frozenset[BuildStep]:
        """The steps to a network of their own that the person has taken."""
        return guide.done(self._connection, self._person_id)

    @cached_property
    def partners(self) -> tuple[KeptPartner, ...]:
        """The person's partners, the oldest first."""
        return partners.all_of(self._connection, self._person_id)

    def partner(self, number: int) -> KeptPartner | None:
        """Return one of this person's partners; of anybody else's there is none."""
        return next((each for each in self.partners if each.id == number), None)

    def partner_history(self, number: int) -> tuple[Measurement, ...]:
        """Return the figures of one of this person's partners, oldest first."""
        return partner_figures.history(self._connection, self._person_id, number)

    def partner_prices(self, number: int) -> tuple[tuple[date, Money], ...]:
        """Return the prices of one of this person's partners, with the days on which they were said, oldest first."""
        return partner_figures.prices(self._connection, self._person_id, number)

    def last_partners_step(self) -> PartnersStep | None:
        """Return what was told of partners last and can be taken back."""
        return partner_steps.last(self._connection, self._person_id)

    def partners_step_of(self, request: int) -> PartnersStep | None:
        """Return what one of this person's requests told of partners."""
        return partner_steps.of_request(self._connection, self._person_id, request)

    def is_partners_step_touched(self, step: PartnersStep) -> bool:
        """Return whether one of the partners was changed since."""
        return partner_steps.is_touched(self._connection, self._person_id, step.request)

    @cached_property
    def diary(self) -> tuple[KeptCooperation, ...]:
        """The person's cooperations with partners, the oldest first."""
        return diary.all_of(self._connection, self._person_id)

    def cooperation(self, number: int) -> KeptCooperation | None:
        """Return one of this person's cooperations; of anybody else's there is none."""
        return next((each for each in self.diary if each.number == number), None)

    def last_diary_step(self) -> DiaryStep | None:
        """Return the last change of the diary that can be taken back."""
        return diary.last_step(self._connection, self._person_id)

    def diary_step_of(self, request: int) -> DiaryStep | None:
        """Return what one of this person's requests changed in the diary."""
        return diary.step_of(self._connection, self._person_id, request)

    @cached_property
    def tips(self) -> tuple[Shown, ...]:
        """The tips that were shown to the person, the oldest first."""
        return tips.shown(self._connection, self._person_id)

    def numbers_of_all(self, now: datetime) -> Numbers:
        """Return how many there are of everything: for whoever runs the bot, and of nobody in particular."""
        return numbers.numbers(self._connection, now)

    def _once(
        self, question: Callable[Concatenate[Connection, int, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Ask about the person, unless that was asked before: nothing changes while a skill looks."""
        key = (question, args, tuple(kwargs.items()))
        if key not in self._answers:
            self._answers[key] = question(self._connection, self._person_id, *args, **kwargs)
        answer: T = self._answers[key]
        return answer
