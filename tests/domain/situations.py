"""Whatever somebody's situation can be, for the property tests of tips."""

from hypothesis import strategies as st

from domain.accounts import Platform
from domain.ladder import InfluencerClass
from domain.niche import Niche
from domain.person import Role
from domain.tips import Missing
from domain.tips_choice import Situation
from domain.trend import Direction
from domain.verdict import Verdict

SITUATIONS = st.builds(
    Situation,
    role=st.none() | st.sampled_from(Role),
    platform=st.none() | st.sampled_from(Platform),
    niche=st.none() | st.sampled_from(Niche),
    size=st.none() | st.sampled_from(InfluencerClass),
    verdict=st.none() | st.sampled_from(Verdict),
    followers=st.none() | st.sampled_from(Direction),
    rate=st.none() | st.sampled_from(Direction),
    missing=st.frozensets(st.sampled_from(Missing)),
)
