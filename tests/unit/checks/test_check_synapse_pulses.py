from __future__ import annotations

import pytest
from synapse_declarations import declare, refusal

from neun_py.errors import UnitError
from neun_py.spec.synapse import Pulse


def test_a_pulse_is_an_input() -> None:
    assert declare().unit_of("C") == "mM"


def test_a_pulse_of_no_parameter_is_refused() -> None:
    message = refusal(pulses={"C": Pulse("hight", "long", "mM")})
    assert "the value of the pulse 'C' is no parameter 'hight'; did you mean 'high'" in message
    assert "the duration of the pulse 'C' is no parameter 's'" in refusal(pulses={"C": Pulse("high", "s", "mM")})


def test_a_pulse_in_another_unit_is_refused() -> None:
    with pytest.raises(UnitError, match="the value of the pulse 'C' is in uM, and the parameter high in mM"):
        declare(pulses={"C": Pulse("high", "long", "uM")})
    with pytest.raises(UnitError, match="the duration of the pulse 'C' is in ms, and the parameter high in mM"):
        declare(pulses={"C": Pulse("high", "high", "mM")})
