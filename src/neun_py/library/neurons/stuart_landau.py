"""Stuart and Landau's oscillator: what every oscillator is where it begins."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_CLOSED = "the equations have a closed solution: the radius obeys Bernoulli's equation"

stuart_landau = Model(
    name="Stuart-Landau oscillator",
    short_name="StuartLandau",
    source="Landau (1944) Dokl. Akad. Nauk SSSR 44:339; "
    "Stuart (1960) J. Fluid Mech. 9:353, doi:10.1017/S002211206000116X",
    description="The normal form of a supercritical Hopf bifurcation: a round limit cycle of radius sqrt(mu/b) whose "
    "rate may depend on its size. For studies of phases, synchronisation and resonance, in closed form.",
    variables={
        "x": Variable(0.1, "1", "real part of the amplitude"),
        "y": Variable(0.0, "1", "imaginary part of the amplitude"),
    },
    parameters={
        "mu": Parameter(1.0, "1", "growth rate of small amplitudes; the cycle exists above zero"),
        "omega": Parameter(6.283185307179586, "1", "angular frequency of small amplitudes: a period of one"),
        "b": Parameter(1.0, "1", "how much the squared amplitude slows growth", range=(0.0, 1e6)),
        "c": Parameter(0.0, "1", "how much the squared amplitude slows the rotation (shear)"),
    },
    equations="""
        r2 = x**2 + y**2
        growth = mu - b*r2
        turning = omega - c*r2
        dx/dt = growth*x - turning*y + I
        dy/dt = turning*x + growth*y
    """,
    time_unit="1",
    input_unit="1",
    step=0.01,
    category="oscillator",
    presets={
        "limit cycle": Preset(
            "grows to a circle of radius 1, once around in 1", _CLOSED, behaviour=("oscillation",), duration=12.0
        ),
        "sheared": Preset(
            "the circle turns with omega - c mu/b = 3.2832, half as fast as small amplitudes",
            _CLOSED,
            {"c": 3.0},
            behaviour=("oscillation",),
            duration=20.0,
        ),
        "damped": Preset(
            "spirals to zero by exp(-0.5 t), below the bifurcation",
            _CLOSED,
            {"mu": -0.5},
            {"x": 1.0},
            behaviour=("rest",),
            duration=20.0,
        ),
    },
)
