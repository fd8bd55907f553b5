"""The same bits with noise: neuron, population and network, threads and cuts, copies and files, plain Python."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

import neun_py as neun
from neun_py.errors import ModelError, NumericalError
from neun_py.kernels.path_layout import family_of
from neun_py.kernels.plain import PlainNeuron
from neun_py.kernels.plain_path import PlainPath
from neun_py.methods.stochastic import StochasticMethod
from neun_py.spec.synapse import Output, Synapse

METHODS = [m.short_name for m in neun.integrators.values() if isinstance(m, StochasticMethod)]
EACH = pytest.mark.parametrize(
    ("method", "precision"), [(m, ("double", "float")[k % 2]) for k, m in enumerate(METHODS)]
)
H = 0.05

NOISY = neun.Model(
    name="Noisy", short_name="Noisy", source="none", time_unit="1",
    variables={"v": neun.Variable(0.0, "1", "v"), "w": neun.Variable(0.0, "1", "w")},
    parameters={"mu": neun.Parameter(1.2, "1", "drive"), "s": neun.Parameter(0.3, "1", "noise")},
    equations="shared = s*xi\ndv/dt = mu - v - w + I + shared + 0.1*xi_v\ndw/dt = (v - w)/3 + 0.2*shared",
    spike="v >= 1", reset="v = 0; w = w + 0.1", refractory=0.33,
)  # fmt: skip
Values = npt.NDArray[Any]


def drives(size: int) -> Values:
    return np.linspace(1.0, 2.0, size)


def population(method: str, precision: str = "double", size: int = 70, **given: Any) -> neun.Population:
    """Give neurons of which each differs."""
    return neun.Population(NOISY, size, integrator=neun.integrators[method](seed=7), precision=precision,
                           mu=drives(size), **given)  # fmt: skip


def neuron(method: str, precision: str, k: int, size: int = 70, index: int = 0) -> neun.Neuron:
    """Give one of them alone."""
    return neun.Neuron(NOISY, integrator=neun.integrators[method](seed=7), precision=precision,
                       mu=float(drives(size)[k]), index=index + k)  # fmt: skip


@EACH
def test_a_neuron_is_one_of_a_population_and_of_plain_python(method: str, precision: str) -> None:
    p = population(method, precision, index=5)
    traces = p.run(2.0, H, record=["v", "w"])
    assert len(traces["spike_time"]) > 20
    for k in (0, 63, 64, 69):
        one = neuron(method, precision, k, index=5)
        alone = one.run(2.0, H, record=["v", "w"])
        assert (alone["v"].values == traces["v"].values[:, k]).all()
        assert (alone["spike_time"].values == traces["spike_time"].values[traces["spike_neuron"].values == k + 5]).all()
    plain = PlainNeuron(NOISY, one.shape.integrator, one.shape.precision, [0.0, 0.0], one.parameters.values())
    family = family_of(H)
    assert family is not None
    paths = [PlainPath(family, family.key(7, 0, noise), 5 + 69) for noise in ("xi", "xi_v")]
    for step in range(30):
        increments = [x for path in paths for x in path.increments(step)[: 1 + (method == "SRA1")]]
        assert plain.step(0.0, H, increments)
        assert plain.state == [traces[name].values[step, 69] for name in "vw"]


@EACH
def test_steps_cuts_and_threads(method: str, precision: str) -> None:
    size = 1200
    whole = population(method, precision, size)
    whole.run(6.0, H, record=(), threads=1)
    others = [population(method, precision, size) for _ in range(3)]
    others[0].run(6.0, H, record=(), threads=2)
    for length in (0.05, 2.35, 0.1, 3.5):
        others[1].run(length, H, record=["w"], every=3, threads=2)
    for _ in range(120):
        others[2].step(H)
    one = neuron(method, precision, 1100, size)
    for _ in range(50):
        one.step(H)
    one.run(1.0, H)
    for _ in range(50):
        one.step(H)
    for name in ("v", "w"):
        for other in others:
            assert (other[name] == whole[name]).all()
        assert one[name] == whole[name][1100]


@EACH
def test_copies_pickles_and_files_go_on_with_the_same_path(method: str, precision: str, tmp_path: Path) -> None:
    for original in (population(method, precision), neuron(method, precision, 3)):
        original.run(1.0, 0.1)
        original.run(1.0, H)  # the grid of another step, in which the path has come as far
        original.step(H)
        original.save(tmp_path / "kept.neun")
        twins = [original.copy(), pickle.loads(pickle.dumps(original)), neun.load(tmp_path / "kept.neun")]
        original.run(1.5, H)
        for twin in twins:
            assert twin.shape.integrator == original.shape.integrator
            twin.step(H)
            twin.run(1.45, H)
            assert np.array_equal(twin["v"], original["v"])


@EACH
def test_reset_begins_the_same_path_anew(method: str, precision: str) -> None:
    for one in (population(method, precision), neuron(method, precision, 3)):
        first = one.run(1.0, H)["v"].values
        one.reset()
        assert (one.run(1.0, H)["v"].values == first).all()
        one.reset()
        one.step(H)
        assert np.array_equal(one["v"], first[0])


def network(method: str, precision: str, coupling: str = "stages") -> tuple[neun.Network, list[neun.Population]]:
    net = neun.Network(coupling=coupling)
    made = [net.add(population(method, precision, size), name=f"p{size}") for size in (70, 600)]
    return net, made


@EACH
def test_a_network_has_the_noise_of_different_neurons(method: str, precision: str) -> None:
    net, made = network(method, precision)
    net.run(3.0, H, record=())
    alone = [population(method, precision, 70), population(method, precision, 600, index=70)]
    for p, q in zip(made, alone, strict=True):
        q.run(3.0, H, record=())
        assert (p["v"] == q["v"]).all()


@pytest.mark.parametrize("coupling", ["stages", "held"])
def test_a_network_however_it_is_run(coupling: str, tmp_path: Path) -> None:
    def connected() -> tuple[neun.Network, list[neun.Population]]:
        net, made = network("SRA1", "double", coupling)
        rule = neun.connect.fixed_probability(0.1, seed=1)
        net.connect(made[0], made[1], neun.synapses["ExponentialCurrent"], rule=rule, delay=0.5)
        return net, made

    net, made = connected()
    net.run(4.0, H, record=(), threads=1)
    wanted = [p["v"] for p in made]
    ways: list[Any] = [lambda n: n.run(4.0, H, record=(), threads=2), lambda n: [n.step(H) for _ in range(80)]]
    for way in ways:
        net, made = connected()
        way(net)
        assert all((p["v"] == v).all() for p, v in zip(made, wanted, strict=True))
    net, _ = connected()
    net.run(1.0, H, record=())
    net.save(tmp_path / "net.neun")
    net = neun.load(tmp_path / "net.neun")
    net.run(3.0, H, record=())
    assert all((p["v"] == v).all() for p, v in zip(net.populations.values(), wanted, strict=True))


def test_a_stream_to_a_file_and_a_sweep_have_the_same_noise(tmp_path: Path) -> None:
    p = population("SRA1")
    traces = p.run(3.0, H, record=["v"], to=tmp_path / "run.zarr")
    assert traces.attrs["integrator_options"] == "seed=7, stream=0"
    loaded = neun.load(tmp_path / "run.zarr")
    for one in (p, loaded):
        one.run(1.0, 0.1)
    assert (loaded["v"] == p["v"]).all()
    swept = neun.sweep(NOISY, {"mu": drives(70)}, duration=3.0, h=H, record=["v"], integrator=p.shape.integrator)
    assert (swept["v"].transpose("time", "mu").values == traces["v"].values).all()


def test_a_synapse_with_noise_is_refused() -> None:
    noisy = Synapse(
        name="S", short_name="S", source="none", time_unit="1", equations="dr/dt = -g*r\ni = g*(r + xi)*post",
        variables={"r": neun.Variable(0.0, "1", "r")}, parameters={"g": neun.Parameter(1.0, "1", "g")},
        inputs={"post": "1"}, outputs={"i": Output("1", "i")}, weight="g",
    )  # fmt: skip
    net, made = network("SRA1", "double")
    with pytest.raises(ModelError, match=r"S has white noise \(xi\); a synapse has no noise of its own: put it into"):
        net.connect(made[0], made[1], noisy, rule=neun.connect.all_to_all())


def test_a_neuron_that_fails_says_where() -> None:
    """The error's state is the one that the noise of the step made."""
    wild = neun.Model(
        name="Wild", short_name="Wild", source="none", time_unit="1", parameters={}, equations="dx/dt = x**3*xi",
        variables={"x": neun.Variable(3.0, "1", "x")},
    )  # fmt: skip
    failed: list[float] = []
    for one in (
        neun.Population(wild, 8, integrator="EulerMaruyama"), neun.Neuron(wild, integrator="EulerMaruyama", index=1)
    ):  # fmt: skip
        with pytest.raises(NumericalError, match=r"x became -inf in the step that ends at t = 0\.7") as caught:
            one.run(50.0, 0.1)
        failed += [caught.value.value, *caught.value.last_good.values()]
        with pytest.raises(NumericalError, match=r"ends at t = 0\.7"):
            one.run(50.0, 0.1)  # the same step fails again
    assert failed[:2] == failed[2:]
    masked = neun.Population(wild, 8, integrator="EulerMaruyama")
    masked.run(50.0, 0.1, on_error="mask")
    assert np.isnan(masked["x"]).any()


def test_a_model_without_noise_steps_as_an_ordinary_method() -> None:
    for noisy, plain in (("EulerMaruyama", "Euler"), ("Milstein", "Euler"), ("StochasticHeun", "Heun")):
        found = [neun.Neuron("HH", integrator=name) for name in (noisy, plain)]
        for one in found:
            one.run(5.0, 0.01, input=0.1)
        assert found[0].state == found[1].state
