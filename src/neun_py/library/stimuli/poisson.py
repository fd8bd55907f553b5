"""Shot noise: events at random times."""

from math import inf

from neun_py.spec.model import Parameter, Variable
from neun_py.spec.stimulus_kind import StimulusKind

_MOST = 18
"""Events in a step: with one expected, more have a smaller chance than the smallest that is drawn, 2**-52."""


def _inversion() -> str:
    """Write how many events there are: how many partial sums of the distribution `chance` reaches."""
    lines = ["expected = rate*h", "p0 = exp(-expected)", "c0 = p0"]
    for k in range(1, _MOST):
        lines += [f"p{k} = p{k - 1}*expected/{k}", f"c{k} = c{k - 1} + p{k}"]
    lines.append("events = " + " + ".join(f"where(chance >= c{k}, 1, 0)" for k in range(_MOST)))
    return "\n".join(lines)


poisson = StimulusKind(
    name="Poisson events",
    short_name="poisson",
    source="Campbell (1909) Proc. Camb. Phil. Soc. 15:117, for the mean rate*amplitude*tau and the variance of half "
    "rate*amplitude**2*tau",
    description="Events of a Poisson process, each of which adds to a current that decays. Their number in a step has "
    "exactly Poisson's distribution; they act from the beginning of the step on. It starts without any.",
    variables={"x": Variable(0.0, "input_unit", "what is left of the events before")},
    parameters={
        "rate": Parameter(0.5, "1/time_unit", "mean number of events per unit of the model's time", range=(0.0, inf)),
        "amplitude": Parameter(1.0, "input_unit", "what an event adds"),
        "tau": Parameter(5.0, "time_unit", "time constant of the decay", range=(1e-12, inf)),
    },
    required=("rate", "amplitude", "tau"),
    requires={"rate*h <= 1": "shorten the step, or add several stimuli of a part of the rate each"},
    equations=f"{_inversion()}\nI = x + amplitude*events\nx[n+1] = (x + amplitude*events)*exp(-h/tau)",
)
