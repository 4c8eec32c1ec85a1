"""What all rows share."""

import pytest

pytest.register_assert_rewrite("tests.reliability.kills")
