"""What a check of a step gives: the errors at several steps, the order, the step that is wanted, and words."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from neun_py._version import __version__
from neun_py.methods.adaptive import Adaptive
from neun_py.methods.at_crossing import AtCrossing
from neun_py.methods.method import Method
from neun_py.studies.accuracy.measuring import Measured
from neun_py.studies.accuracy.orders import local_orders
from neun_py.studies.accuracy.problem import Problem
from neun_py.studies.accuracy.reference import Reference

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["SPIKE_TIME", "TRAJECTORY", "StepCheck"]

SPIKE_TIME, TRAJECTORY = "spike_time", "trajectory"


@dataclass(frozen=True, eq=False)
class StepCheck:
    """How exact a step is; `neun.check_step` gives it, and ``print`` shows it as a table.

    Attributes
    ----------
    problem : Problem
        What was solved: model, preset, values, input, duration, and the step that was asked about, `h`.
    method : Method
        The method.
    precision : str
        "double" or "float".
    points : tuple of Measured
        The runs, from the longest step to the shortest; of an adaptive method from the loosest tolerance.
    reference : Reference
        The solution that they are compared with.
    order, spike_order : float
        The order that the errors of the states and of the times of spikes show, fitted where rounding does not lead;
        NaN where it cannot be seen.
    error : str
        Which error is meant by the wanted one: "spike_time" or "trajectory".
    tolerance : float or None
        The wanted error, in the model's unit of time, or relative to the variables' ranges.
    best : Measured or None
        The run with the largest step whose error is at most that.
    remarks : tuple of str
        What there is to know, in sentences.
    """

    problem: Problem
    method: Method
    precision: str
    points: tuple[Measured, ...]
    reference: Reference
    order: float
    spike_order: float
    error: str
    tolerance: float | None
    best: Measured | None
    remarks: tuple[str, ...] = field(default=())

    @property
    def adaptive(self) -> bool:
        """Whether tolerances stand for steps."""
        return self.points[0].setting.adaptive

    @property
    def asked(self) -> Measured:
        """The run with the step that was asked about."""
        knob = self.method.rtol if isinstance(self.method, Adaptive) else self.problem.h
        return min(self.points, key=lambda p: abs(math.log(p.setting.knob / knob)))

    @property
    def step(self) -> float | None:
        """The largest step, or of an adaptive method the loosest tolerance, for the wanted error."""
        return None if self.best is None else self.best.setting.knob

    def error_of(self, point: Measured) -> float:
        """Give the error that is meant, of one run."""
        return point.spike_error if self.error == SPIKE_TIME else point.trajectory

    @cached_property
    def dataset(self) -> xr.Dataset:
        """All numbers, labelled: the dimension is "step", or of an adaptive method "rtol"; "variable" and "time"."""
        import xarray as xr

        model, points = self.problem.model, self.points
        dim, unit = ("rtol", "1") if self.adaptive else ("step", model.time_unit)
        per = "1" if model.time_unit == "1" else f"1/{model.time_unit}"
        knobs = [p.setting.knob for p in points]

        def column(what: Any, units: str, name: str) -> Any:
            return dim, np.array([what(p) for p in points]), {"units": units, "long_name": name}

        def table(what: Any, name: str) -> Any:
            return (dim, "variable"), np.stack([what(p) for p in points]), {"long_name": name}

        place, member = list(model.variables).index(model.membrane_variable), model.unit_of(model.membrane_variable)
        trajectory, spikes = [p.trajectory for p in points], [p.spike_error for p in points]
        data = {
            "trajectory_error": column(lambda p: p.trajectory, "1", "largest error of a state, relative to its range"),
            "trajectory_rms": column(lambda p: p.trajectory_rms, "1", "error of the states, root of mean square"),
            "membrane_error": column(lambda p: p.largest[place], member, f"largest error of {model.membrane_variable}"),
            "variable_error": table(lambda p: p.largest, "largest error"),
            "variable_rms": table(lambda p: p.root_mean_square, "error, root of mean square"),
            "spike_time_error": column(lambda p: p.spike_error, model.time_unit, "largest error of a spike's time"),
            "matched_spike_error": column(
                lambda p: p.pairs.largest, model.time_unit, "largest error of a spike that has a partner"
            ),
            "spike_time_rms": column(lambda p: p.pairs.root_mean_square, model.time_unit, "error of spike times, rms"),
            "spikes": column(lambda p: p.spikes, "1", "number of spikes"),
            "missing_spikes": column(lambda p: p.pairs.missing, "1", "spikes that are missing"),
            "extra_spikes": column(lambda p: p.pairs.extra, "1", "spikes that are too many"),
            "finite": column(lambda p: p.finite, "1", "whether all states stayed finite"),
            "evaluations": column(lambda p: p.evaluations, per, "evaluations of the flow in a unit of time"),
            "seconds": column(lambda p: p.seconds, "s" if per == "1" else f"s/{model.time_unit}", "time it takes"),
            "trajectory_order": (dim, np.array(local_orders(knobs, trajectory)), {"units": "1"}),
            "spike_time_order": (dim, np.array(local_orders(knobs, spikes)), {"units": "1"}),
            "course": ("time", self.asked.course, {"units": "1", "long_name": "largest relative error in time"}),
        }
        names = list(self.problem.names)
        coordinates = {
            dim: (dim, np.array(knobs), {"units": unit, "long_name": "step" if dim == "step" else "tolerance"}),
            "variable": ("variable", names),
            "unit": ("variable", [model.unit_of(name) for name in names]),
            "range": ("variable", self.reference.scale),
            "time": ("time", self.asked.times, {"units": model.time_unit, "long_name": "time"}),
        }
        return xr.Dataset(data, coordinates, self.facts)

    @property
    def facts(self) -> dict[str, Any]:
        """What there is to know besides the numbers of each step."""
        problem, model, reference = self.problem, self.problem.model, self.reference
        given = problem.input
        found = {
            "model": model.name, "short_name": model.short_name, "preset": problem.preset or "none",
            "integrator": self.method.short_name,
            "reset_at": "crossing" if self.adaptive or isinstance(self.method, AtCrossing) else "step",
            "precision": self.precision, "time_unit": model.time_unit,
            "input_unit": model.input_unit, "h": problem.h, "knob": self.asked.setting.knob,
            "duration": problem.duration, "input": repr(given) if isinstance(given, float) else str(given),
            "method_order": float(self.method.order), "order": self.order, "spike_order": self.spike_order,
            "reference": reference.description, "reference_agreement": reference.agreement,
            "reference_spike_agreement": reference.spike_agreement, "reference_trusted": reference.trusted,
            "reference_spikes": int((reference.spikes <= min(reference.trusted, problem.duration)).sum()),
            "error": self.error, "remarks": "\n".join(self.remarks), "neun_py_version": __version__,
        }  # fmt: skip
        if self.tolerance is not None:
            found["tolerance"] = self.tolerance
        if self.best is not None:
            found["largest_step"] = self.best.setting.knob
            found["largest_step_error"] = self.error_of(self.best)
            found["largest_step_seconds"] = self.best.seconds
            found["largest_step_evaluations"] = self.best.evaluations
        return found

    def __str__(self) -> str:
        from neun_py.studies.accuracy.table import text

        return text(self)

    def __repr__(self) -> str:
        model, what = self.problem.model, "rtol" if self.adaptive else "h"
        knob = self.asked.setting.knob
        return f"<StepCheck of {model.short_name} by {self.method.short_name}, {what} = {knob:g}>"
