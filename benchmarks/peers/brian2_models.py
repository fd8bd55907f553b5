"""Traces of models in Brian2, which the tests compare the library with.

`python benchmarks/peers/environments.py make FOLDER` installs Brian2; then `FOLDER/brian2/bin/python
benchmarks/peers/brian2_models.py` writes tests/data/brian2_traces.json. The equations are written for Brian2 from the
papers, in its own language and with nothing of this package. Both simulators take the same RK4 steps, so that they
differ by rounding alone, until that grows.
"""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any

import numpy as np

b2: Any = importlib.import_module("brian2")  # not by a statement: the project's own environment has no brian2
PLACE = Path(__file__).parents[2] / "tests/data/brian2_traces.json"
SAMPLES = 100

# Each: equations (time in units of `tick`), numbers, start, step, duration, and for jumps a threshold and a reset.
MODELS: dict[str, dict[str, Any]] = {
    # Morris & Lecar (1981); class I set of Rinzel & Ermentrout (1998)
    "ML": {
        "equations": """
            dv/dt = (50 - 4*0.5*(1 + tanh((v + 1.2)/18))*(v - 120) - 8*w*(v + 84) - 2*(v + 60))/20/tick : 1
            dw/dt = 1.0/15*cosh((v - 12)/34.8)*(0.5*(1 + tanh((v - 12)/17.4)) - w)/tick : 1
        """,
        "start": {"v": -60.0, "w": 0.01}, "step": 0.05, "duration": 300.0, "current": 50.0, "preset": "class I",
    },
    # FitzHugh (1961)
    "FHN": {
        "equations": """
            dv/dt = (v - v**3/3 - w + 0.5)/tick : 1
            dw/dt = 0.08*(v + 0.7 - 0.8*w)/tick : 1
        """,
        "start": {"v": -1.0, "w": 1.0}, "step": 0.05, "duration": 150.0, "current": 0.5,
    },
    # Wang & Buzsaki (1996)
    "WB": {
        "equations": """
            am = exprel(-(v + 35)/10)**-1 : 1
            bm = 4*exp(-(v + 60)/18) : 1
            ah = 0.07*exp(-(v + 58)/20) : 1
            bh = 1/(exp(-(v + 28)/10) + 1) : 1
            an = 0.1/exprel(-(v + 34)/10) : 1
            bn = 0.125*exp(-(v + 44)/80) : 1
            dv/dt = (1 - 35*(am/(am + bm))**3*h*(v - 55) - 9*n**4*(v + 90) - 0.1*(v + 65))/tick : 1
            dh/dt = 5*(ah*(1 - h) - bh*h)/tick : 1
            dn/dt = 5*(an*(1 - n) - bn*n)/tick : 1
        """,
        "start": {"v": -64.0, "h": 0.78, "n": 0.09}, "step": 0.01, "duration": 100.0, "current": 1.0,
    },
    # Connor & Stevens (1971), Connor, Walter & McKown (1977), as in Dayan & Abbott (2001)
    "ConnorStevens": {
        "equations": """
            am = 3.8/exprel(-(v + 29.7)/10) : 1
            bm = 15.2*exp(-0.0556*(v + 54.7)) : 1
            ah = 0.266*exp(-0.05*(v + 48)) : 1
            bh = 3.8/(1 + exp(-0.1*(v + 18))) : 1
            an = 0.2/exprel(-(v + 45.7)/10) : 1
            bn = 0.25*exp(-0.0125*(v + 55.7)) : 1
            ainf = (0.0761*exp(0.0314*(v + 94.22))/(1 + exp(0.0346*(v + 1.17))))**(1.0/3) : 1
            ta = 0.3632 + 1.158/(1 + exp(0.0497*(v + 55.96))) : 1
            binf = (1 + exp(0.0688*(v + 53.3)))**-4 : 1
            tb = 1.24 + 2.678/(1 + exp(0.0624*(v + 50))) : 1
            dv/dt = (15 - 120*m**3*h*(v - 55) - 20*n**4*(v + 72) - 47.7*a**3*b*(v + 75) - 0.3*(v + 17))/tick : 1
            dm/dt = (am*(1 - m) - bm*m)/tick : 1
            dh/dt = (ah*(1 - h) - bh*h)/tick : 1
            dn/dt = (an*(1 - n) - bn*n)/tick : 1
            da/dt = (ainf - a)/ta/tick : 1
            db/dt = (binf - b)/tb/tick : 1
        """,
        "start": {"v": -68.0, "m": 0.01, "h": 0.96, "n": 0.15, "a": 0.54, "b": 0.29},
        "step": 0.01, "duration": 60.0, "current": 15.0,
    },
    # Ermentrout & Kopell (1998), Traub & Miles's rates
    "RTM": {
        "equations": """
            am = 0.32*4/exprel(-(v + 54)/4) : 1
            bm = 0.28*5/exprel((v + 27)/5) : 1
            ah = 0.128*exp(-(v + 50)/18) : 1
            bh = 4/(1 + exp(-(v + 27)/5)) : 1
            an = 0.032*5/exprel(-(v + 52)/5) : 1
            bn = 0.5*exp(-(v + 57)/40) : 1
            dv/dt = (1.5 - 100*(am/(am + bm))**3*h*(v - 50) - 80*n**4*(v + 100) - 0.1*(v + 67))/tick : 1
            dh/dt = (ah*(1 - h) - bh*h)/tick : 1
            dn/dt = (an*(1 - n) - bn*n)/tick : 1
        """,
        "start": {"v": -70.0, "h": 0.99, "n": 0.03}, "step": 0.01, "duration": 100.0, "current": 1.5,
    },
    # Brette & Gerstner (2005): pF, nS, mV, pA
    "AdEx": {
        "equations": """
            dv/dt = (-30*(v + 70.6) + 60*exp((v + 50.4)/2) - w + 1000)/281/tick : 1
            dw/dt = (4*(v + 70.6) - w)/144/tick : 1
        """,
        "start": {"v": -70.6, "w": 0.0}, "step": 0.01, "duration": 11.0, "current": 1000.0,
    },
    # Chay (1985), seconds
    "Chay": {
        "equations": """
            am = 1/exprel(-0.1*(v + 25)) : 1
            bm = 4*exp(-(v + 50)/18) : 1
            ah = 0.07*exp(-0.05*v - 2.5) : 1
            bh = 1/(1 + exp(-0.1*v - 2)) : 1
            an = 0.1/exprel(-0.1*(v + 20)) : 1
            bn = 0.125*exp(-(v + 30)/80) : 1
            influx = (am/(am + bm))**3*ah/(ah + bh)*(100 - v) : 1
            dv/dt = (1800*influx + 1700*n**4*(-75 - v) + 10*c/(1 + c)*(-75 - v) + 7*(-40 - v))/tick : 1
            dn/dt = 230*(an*(1 - n) - bn*n)/tick : 1
            dc/dt = 0.27*(influx - 3.3/18*c)/tick : 1
        """,
        "start": {"v": -50.0, "n": 0.1, "c": 0.3}, "step": 0.0005, "duration": 3.0, "values": {"gkc": 10.0},
    },
    # Wilson & Cowan (1972), Fig. 11; time in units of tau
    "WilsonCowan": {
        "equations": """
            se = 1/(1 + exp(-1.3*(16*ex - 12*ih + 1.25 - 4))) - 1/(1 + exp(5.2)) : 1
            si = 1/(1 + exp(-2*(15*ex - 3*ih - 3.7))) - 1/(1 + exp(7.4)) : 1
            dex/dt = (-ex + (1 - 1/(1 + exp(5.2)) - ex)*se)/tick : 1
            dih/dt = (-ih + (1 - 1/(1 + exp(7.4)) - ih)*si)/tick : 1
        """,
        "start": {"ex": 0.1, "ih": 0.05}, "step": 0.01, "duration": 20.0, "current": 1.25, "preset": "limit cycle",
        "values": {"tau_e": 1.0, "tau_i": 1.0},
    },
    # Hodgkin & Huxley (1952), per cm2
    "HH": {
        "equations": """
            am = 1/exprel(-(v + 40)/10) : 1
            bm = 4*exp(-(v + 65)/18) : 1
            ah = 0.07*exp(-(v + 65)/20) : 1
            bh = 1/(1 + exp(-(v + 35)/10)) : 1
            an = 0.1/exprel(-(v + 55)/10) : 1
            bn = 0.125*exp(-(v + 65)/80) : 1
            dv/dt = (10 - 120*m**3*h*(v - 50) - 36*n**4*(v + 77) - 0.3*(v + 54.387))/tick : 1
            dh/dt = (ah*(1 - h) - bh*h)/tick : 1
            dm/dt = (am*(1 - m) - bm*m)/tick : 1
            dn/dt = (an*(1 - n) - bn*n)/tick : 1
        """,
        "start": {"v": -65.0, "h": 0.6, "m": 0.05, "n": 0.32}, "step": 0.01, "duration": 60.0, "current": 10 * 7.854e-3,
    },
    # Hindmarsh & Rose (1984)
    "HR": {
        "equations": """
            dx/dt = (y + 3*x**2 - x**3 - z + 3)/tick : 1
            dy/dt = (1 - 5*x**2 - y)/tick : 1
            dz/dt = 0.0021*(4*(x + 1.6) - z)/tick : 1
        """,
        "start": {"x": -1.5, "y": -10.0, "z": 0.0}, "step": 0.01, "duration": 100.0, "values": {"mu": 0.0021},
    },
    # Plant (1981): HH rates at a scaled potential, a slow inward current, calcium
    "Plant": {
        "equations": """
            vs = (127*v + 8265)/105 : 1
            am = 1/exprel((50 - vs)/10) : 1
            bm = 4*exp((25 - vs)/18) : 1
            ah = 0.07*exp((25 - vs)/20) : 1
            bh = 1/(1 + exp((55 - vs)/10)) : 1
            an = 0.1/exprel((55 - vs)/10) : 1
            bn = 0.125*exp((45 - vs)/80) : 1
            fast = 4*(am/(am + bm))**3*h*(v - 30) : 1
            slow = 0.01*x*(v - 30) : 1
            dv/dt = (-fast - slow - (0.3*n**4 + 0.03*c/(0.5 + c))*(v + 75) - 0.003*(v + 40))/tick : 1
            dh/dt = (ah*(1 - h) - bh*h)/12.5/tick : 1
            dn/dt = (an*(1 - n) - bn*n)/12.5/tick : 1
            dx/dt = (1/(1 + exp(0.15*(-50 - v))) - x)/235/tick : 1
            dc/dt = 0.0003*(0.0085*x*(140 - v) - c)/tick : 1
        """,
        "start": {"v": -50.0, "h": 0.6, "n": 0.3, "x": 0.5, "c": 0.6}, "step": 0.1, "duration": 2000.0,
    },
    # Prinz, Bucher & Marder (2004), AB/PD 1: 14.96 uM/nA of 0.628e-3 cm2
    "PrinzABPD": {
        "equations": """
            eca = 8.314462618*283/(2*96485.33212)*1000*log(3000/ca) : 1
            icat = 2.5*mt**3*ht*(v - eca) : 1
            icas = 6*mz**3*hs*(v - eca) : 1
            ik = (50*ma**3*hma + 10*mc**4 + 100*mk**4)*(v + 80) : 1
            dv/dt = -(400*mn**3*hn*(v - 50) + icat + icas + ik + 0.01*mh*(v + 20))/tick : 1
            dca/dt = (-14.96*0.628*(icat + icas) - ca + 0.05)/200/tick : 1
            dmn/dt = (1/(1 + exp(-(v + 25.5)/5.29)) - mn)/(2.64 - 2.52/(1 + exp(-(v + 120)/25)))/tick : 1
            tn = 1.34/(1 + exp(-(v + 62.9)/10))*(1.5 + 1/(1 + exp((v + 34.9)/3.6))) : 1
            dhn/dt = (1/(1 + exp((v + 48.9)/5.18)) - hn)/tn/tick : 1
            dmt/dt = (1/(1 + exp(-(v + 27.1)/7.2)) - mt)/(43.4 - 42.6/(1 + exp(-(v + 68.1)/20.5)))/tick : 1
            dht/dt = (1/(1 + exp((v + 32.1)/5.5)) - ht)/(210 - 179.6/(1 + exp(-(v + 55)/16.9)))/tick : 1
            ts = 2.8 + 14/(exp((v + 27)/10) + exp(-(v + 70)/13)) : 1
            dmz/dt = (1/(1 + exp(-(v + 33)/8.1)) - mz)/ts/tick : 1
            ths = 120 + 300/(exp((v + 55)/9) + exp(-(v + 65)/16)) : 1
            dhs/dt = (1/(1 + exp((v + 60)/6.2)) - hs)/ths/tick : 1
            dma/dt = (1/(1 + exp(-(v + 27.2)/8.7)) - ma)/(23.2 - 20.8/(1 + exp(-(v + 32.9)/15.2)))/tick : 1
            dhma/dt = (1/(1 + exp((v + 56.9)/4.9)) - hma)/(77.2 - 58.4/(1 + exp(-(v + 38.9)/26.5)))/tick : 1
            mcinf = ca/(ca + 3)/(1 + exp(-(v + 28.3)/12.6)) : 1
            dmc/dt = (mcinf - mc)/(180.6 - 150.2/(1 + exp(-(v + 46)/22.7)))/tick : 1
            dmk/dt = (1/(1 + exp(-(v + 12.3)/11.8)) - mk)/(14.4 - 12.8/(1 + exp(-(v + 28.3)/19.2)))/tick : 1
            th = 2/(exp(-14.59 - 0.086*v) + exp(-1.87 + 0.0701*v)) : 1
            dmh/dt = (1/(1 + exp((v + 75)/5.5)) - mh)/th/tick : 1
        """,
        "start": {
            "v": -50.0, "ca": 0.05, "mn": 0.0, "hn": 1.0, "mt": 0.0, "ht": 1.0, "mz": 0.0, "hs": 1.0, "ma": 0.0,
            "hma": 1.0, "mc": 0.0, "mk": 0.0, "mh": 0.0,
        },
        "step": 0.02, "duration": 100.0, "preset": "AB/PD 1",
    },
    # Izhikevich (2007), chapter 4: persistent sodium and potassium, high threshold
    "INapIK": {
        "equations": """
            dv/dt = (10 - 8*(v + 80) - 20/(1 + exp((-20 - v)/15))*(v - 60) - 10*n*(v + 90))/tick : 1
            dn/dt = (1/(1 + exp((-25 - v)/5)) - n)/tick : 1
        """,
        "start": {"v": -65.0, "n": 0.001}, "step": 0.01, "duration": 40.0, "current": 10.0,
    },
}  # fmt: skip


def trace(model: dict[str, Any]) -> tuple[list[float], list[list[float]]]:
    """Give times and states, (variable, time)."""
    b2.prefs.codegen.target = "cython"
    clock = b2.Clock(dt=model["step"] * b2.second)  # a second stands for the model's unit of time
    group = b2.NeuronGroup(1, model["equations"], method="rk4", clock=clock, namespace={"tick": b2.second})
    for name, x in model["start"].items():
        setattr(group, name, x)
    names = list(model["start"])
    count = round(model["duration"] / model["step"])
    every = max(count // SAMPLES, 1)
    monitor = b2.StateMonitor(group, names, record=True, dt=every * model["step"] * b2.second, when="end")
    b2.run(model["duration"] * b2.second)
    # What is recorded at the end of the step that begins at t is the state at t + step.
    times = np.round(np.asarray(monitor.t / b2.second) / model["step"]) * model["step"] + model["step"]
    return times.tolist(), [getattr(monitor, name)[0].tolist() for name in names]


def main() -> None:
    """Write the traces of all."""
    found: dict[str, Any] = {}
    for model in MODELS.values():
        b2.Equations(model["equations"])  # all are read before the first, which takes long, is run
    for name, model in MODELS.items():
        times, values = trace(model)
        found[name] = {
            "start": model["start"], "step": model["step"], "current": model.get("current", 0.0),
            "preset": model.get("preset"), "values": model.get("values", {}), "time": times, "states": values,
        }  # fmt: skip
        print(name, len(times), [row[-1] for row in values])
    text = json.dumps({"simulator": f"Brian2 {b2.__version__}, rk4", "models": found})
    PLACE.write_text(text.replace('}, "', '},\n"') + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
