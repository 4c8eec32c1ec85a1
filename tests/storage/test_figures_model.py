"""Recording and undoing, any number of times in any order, against a model of a few lines."""

from contextlib import ExitStack
from datetime import date

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot.storage import figures, people
from bot.storage.figures import CHANGES_KEPT
from domain.measurement import Measurement
from tests.storage.moments import NOW
from tests.storage.tables_in_memory import tables_in_memory

PEOPLE = (7, 8)
SOMEBODY = st.sampled_from(PEOPLE)
FIGURES = st.none() | st.integers(0, 10**10)
STATED = st.builds(
    Measurement,
    day=st.dates(date(2026, 11, 1), date(2026, 11, 3)),
    followers=FIGURES,
    likes=FIGURES,
    note=st.none() | st.sampled_from(["giveaway", "Gewinnspiel 🎁"]),
)
Step = tuple[int, date, Measurement | None]


class Keeping(RuleBasedStateMachine):
    """Two people record and undo; the model keeps a picture and a pile of steps for each."""

    def __init__(self) -> None:
        super().__init__()
        self._open = ExitStack()
        self._connection = self._open.enter_context(tables_in_memory())
        for person_id in PEOPLE:
            people.meet(self._connection, person_id, "de", NOW)
        self._requests = 0
        self._days: dict[int, dict[date, Measurement]] = {person_id: {} for person_id in PEOPLE}
        self._steps: dict[int, list[Step]] = {person_id: [] for person_id in PEOPLE}

    def teardown(self) -> None:
        """Close the tables."""
        self._open.close()

    @rule(person_id=SOMEBODY, stated=STATED)
    def record(self, person_id: int, stated: Measurement) -> None:
        """State figures."""
        self._requests += 1
        figures.record(self._connection, person_id, stated, self._requests, NOW)
        days = self._days[person_id]
        before = days.get(stated.day)
        days[stated.day] = before.overlaid(stated) if before else stated
        self._steps[person_id] = [*self._steps[person_id], (self._requests, stated.day, before)][
            -CHANGES_KEPT:
        ]

    @rule(person_id=SOMEBODY)
    def undo_the_last(self, person_id: int) -> None:
        """Take the newest step back, where there is one."""
        last = figures.last_change(self._connection, person_id)
        expected = self._steps[person_id][-1][0] if self._steps[person_id] else None
        assert expected == (last.request if last else None)
        if last:
            self._take_back(person_id, last.request)

    @precondition(lambda self: any(self._steps.values()))
    @rule(chosen=st.data())
    def undo_by_a_button(self, chosen: st.DataObject) -> None:
        """Take any step back, unless a later one lies over it."""
        person_id = chosen.draw(st.sampled_from([each for each in PEOPLE if self._steps[each]]))
        at = chosen.draw(st.integers(0, len(self._steps[person_id]) - 1))
        request, day, before = self._steps[person_id][at]
        found = figures.find_change(self._connection, person_id, request)
        assert found is not None
        assert (day, before, self._days[person_id].get(day)) == (found.day, found.before, found.now)
        covered = any(each[1] == day for each in self._steps[person_id][at + 1 :])
        assert covered == figures.is_covered(self._connection, person_id, found)
        if not covered:
            self._take_back(person_id, request)

    @invariant()
    def what_is_kept_is_what_was_said(self) -> None:
        """Compare the histories."""
        for person_id, days in self._days.items():
            assert tuple(days[day] for day in sorted(days)) == figures.history(self._connection, person_id)

    def _take_back(self, person_id: int, request: int) -> None:
        found = figures.find_change(self._connection, person_id, request)
        assert found is not None
        figures.undo(self._connection, person_id, found.id, NOW)
        [step] = [each for each in self._steps[person_id] if each[0] == request]
        self._steps[person_id].remove(step)
        _, day, before = step
        if before is None:
            del self._days[person_id][day]
        else:
            self._days[person_id][day] = before


TestKeeping = Keeping.TestCase
TestKeeping.settings = settings(max_examples=20, stateful_step_count=30)
