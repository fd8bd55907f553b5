"""Rodas4, an L-stable Rosenbrock method of order 4, with steps of its own and with steps of one length."""

from __future__ import annotations

from typing import Any

from neun_py.methods.rosenbrock import AdaptiveRosenbrock, Rosenbrock

# Published to 16 digits, as a and c of `Rosenbrock`, whose weights sum to 1 - 8e-16. Here are more: Newton's method
# led from those to these on the conditions of order and of index 1 that they fulfil to rounding; none moved by 2e-13.
#
# The dense output is the published one and theta*(1 - theta)*(1.39 - 6.07*theta) times the error, which is the last
# stage, of order 4. So the orders stay, and what is left of what is infinitely stiff; but the conditions of order 4, of
# which the sum of squares is near its least, fail by 0.003 at most where they failed by 0.023.
_COEFFICIENTS: dict[str, Any] = {
    "source": "Hairer & Wanner (1996) Solving Ordinary Differential Equations II, 2nd ed., IV.7 and its program RODAS, "
    "doi:10.1007/978-3-642-05221-7",
    "order": 4,
    "embedded_order": 3,
    "dense_order": 3,
    "digits": 22,
    "alpha": [
        "",
        "0.386",
        "0.146074707525418013989384 0.063925292474581986010616",
        "-0.330811503667731366588274 0.711151025168285572742822 0.249660478499445793845453",
        (
            "-4.552557186318036465291044 1.710181363241333580023907 4.014347332103177197504037 "
            "-0.171971509026474312236901"
        ),
        (
            "2.428633765466986035911342 -0.382748733764784271366245 -1.855720330929577695515215 "
            "0.559835299227375930970116 0.25"
        ),
    ],
    "gamma": [
        "0.25",
        "-0.3543 0.25",
        "-0.13360250526817552829138 -0.01289749473182447170862 0.25",
        "1.526849173006468452018938 -0.533656288750458163927065 -1.279392884256010288091873 0.25",
        (
            "6.981190951785022501202386 -2.092930097006117851390152 -5.870067663032754893019252 "
            "0.731806808253850243207017 0.25"
        ),
        (
            "-2.080189494180932821094421 0.59576235567668230908698 1.701617798267258706069164 "
            "-0.088514519835879833857318 -0.378676139927128360204404 0.25"
        ),
    ],
    "b": (
        "0.348444271286053214816921 0.213013621911898037720735 -0.154102532662318989446051 "
        "0.471320779391496097112798 -0.128676139927128360204404 0.25"
    ),
    "embedded": (
        "2.428633765466986035911342 -0.382748733764784271366245 -1.855720330929577695515215 "
        "0.559835299227375930970116 0.25 0"
    ),
    "dense": [
        "2.243951823819729287227839 -2.010779038893762527577858 0.115271486360086455166941",
        "1.737820283035810334167557 -3.246662175387802797712167 1.721855514263890501265346",
        "-2.280815998486635598291654 2.928103023044808879247528 -0.801389557220492270401924",
        "-0.899704564766972403314167 3.27429589963347944282771 -1.903270555475010942400744",
        "-0.398751543601931619789574 0.920042291603277003214788 -0.649966887928473743629618",
        "0.5975 -1.865 1.5175",
        "0 0 0",
    ],
}

RODAS4_FIXED = Rosenbrock(
    name="Rodas4 with fixed steps",
    short_name="Rodas4Fixed",
    description="One Jacobian, six evaluations and six solutions of one linear system a step; stiff equations bear "
    "steps far longer than their fastest process.",
    **_COEFFICIENTS,
)

RODAS4 = AdaptiveRosenbrock(
    name="Rodas4",
    short_name="Rodas4",
    description="The choice for stiff equations where the error is to be controlled: as exact as Rodas3 in less time, "
    "the more so the smaller the error.",
    **_COEFFICIENTS,
)
