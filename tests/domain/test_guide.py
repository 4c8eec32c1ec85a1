from hypothesis import given
from hypothesis import strategies as st

from domain.guide import STEPS, BuildStep, next_open


def test_the_way_to_a_network_has_six_steps_and_begins_with_who_fits() -> None:
    assert (6, BuildStep.FIT) == (len(STEPS), next_open([]))


@given(st.sets(st.sampled_from(STEPS)))
def test_the_next_step_is_the_first_that_is_open(done: set[BuildStep]) -> None:
    step = next_open(done)
    assert (step is None) == (len(done) == len(STEPS))
    if step is not None:
        assert step not in done
        assert all(before in done for before in STEPS[: STEPS.index(step)])
