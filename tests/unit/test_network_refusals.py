"""What a newcomer gets wrong about networks, refused at the call: the message says the cause and the fix."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import networkx as nx
import numpy as np
import pytest
from scipy import sparse

import neun_py as neun
from neun_py.errors import NeunError
from neun_py.runtime.network import Network

C, S = neun.connect, neun.synapses
EACH = C.all_to_all()
MATRIX = np.array([[0.0, 1.0], [2.0, 0.0], [0.0, 3.0]])
DIRECTED, UNDIRECTED = nx.DiGraph(), nx.Graph()
DIRECTED.add_nodes_from(range(3))
DIRECTED.add_edge(0, 1, weight=2.0)
UNDIRECTED.add_edges_from([(2, 1), (0, 1)])


def net(*more: str) -> Any:
    made = Network()
    made.add(neun.Population("HH", 3), name="exc")
    made.add(neun.Population("HH", 2), name="inh")
    for model in more:
        made.add(neun.Population(model, 2), name=model.lower())
    return made


def connected(synapse: Any = None, rule: Any = EACH, *, ends: tuple[str, str] = ("exc", "inh"), **options: Any) -> Any:
    made = net("Poisson", "SpikeList", "Rulkov")
    made.connect(*ends, S.AMPA(gsyn=1e-4) if synapse is None else synapse, rule, **options)
    return made


def a_classic_synapse() -> Any:
    a, b = neun.HHDoubleRK4(), neun.HHDoubleRK4()
    v = neun.HHDoubleVariable.v
    return neun.ESynHHHHDoubleRK4(a, v, b, v, 0.1, 0.1)


CASES: dict[str, tuple[Callable[[], Any], str]] = {
    "an unknown population": (lambda: net().connect("ex", "inh", S.AMPA(), EACH), "no population .* 'ex'; .* 'exc'"),
    "an unknown part": (lambda: net()["exx"], "no population or projection 'exx'; did you mean 'exc'"),
    "connecting before adding": (
        lambda: net().connect(neun.Population("HH", 1), "inh", S.AMPA()),
        r"is not in this network; add it first: net\.add",
    ),
    "connecting within nothing": (
        lambda: Network().connect("a", "b", S.AMPA()),
        r"no populations yet; add 'a' first: net\.add\(population, name='a'",
    ),
    "adding a name": (lambda: net().add("HH"), r"made of populations, not of 'HH'.*neun\.Population\(\"HH\", 1\)"),
    "adding a neuron": (lambda: net().add(neun.HHDoubleRK4()), "one neuron is a population of one"),
    "adding twice": (
        lambda: (n := net()).add(n["exc"]),
        r"belongs to this network already; add a copy of it: p\.copy\(\)",
    ),
    "a name that is taken": (lambda: net().add(neun.Population("HH", 1), name="exc"), "'exc' .* choose another name"),
    "running nothing": (lambda: Network().run(1.0, 0.1), r"the network is empty; add a population: net\.add"),
    "running without a step": (lambda: net("Poisson").run(1.0), "no usual step in common; give h"),
    "a population alone": (
        lambda: net()["exc"].run(1.0, 0.1),
        r"belongs to a network.*let the network do it, or a copy",
    ),
    # rules
    "no rule": (
        lambda: net().connect("exc", "inh", S.AMPA()),
        "'exc' has 3 neurons and 'inh' 2; say which .*all_to_all",
    ),
    "a matrix as the rule": (
        lambda: connected(rule=MATRIX.T),
        r"of shape \(2, 3\); neun\.connect\.from_matrix\(matrix\)",
    ),
    "pairs as the rule": (
        lambda: connected(rule=[(0, 1), (1, 0)]),
        r"or of pairs neun\.connect\.from_arrays\(pre, post\)",
    ),
    "a sparse matrix as the rule": (
        lambda: connected(rule=sparse.csr_array(MATRIX)),
        r"from_matrix\(matrix\), \(pre, post\)$",
    ),
    "a graph as the rule": (
        lambda: connected(rule=DIRECTED),
        r"not a graph itself; neun\.connect\.from_graph\(graph\)",
    ),
    "a probability as the rule": (lambda: connected(rule=0.1), r"neun\.connect\.fixed_probability\(0\.1, seed=1\)"),
    "a rule's name": (lambda: connected(rule="all_to_al"), r"not 'all_to_al'; write neun\.connect\.all_to_all\("),
    "another name": (lambda: connected(rule="zzz"), r"not 'zzz'; for instance neun\.connect\.all_to_all\(\)"),
    "rows of different lengths": (lambda: connected(rule=[[1], [1, 2]]), r"rule is one of neun\.connect, not \[\[1\]"),
    "a rule that is not called": (
        lambda: connected(rule=C.fixed_probability),
        r"call it: .*fixed_probability\(p, seed=0",
    ),
    "a percentage": (lambda: C.fixed_probability(10), "from 0 to 1, got 10; 10 % is 0.1"),
    "a neuron that is not there": (
        lambda: connected(rule=C.from_arrays([0, 5], [0, 1])),
        r"pre has cell 5 \(connection 1\).*0 to 2",
    ),
    "a matrix with NaN": (
        lambda: connected(rule=C.from_matrix(np.where(MATRIX == 2, np.nan, MATRIX))),
        "row 1, column 0 is nan",
    ),
    "a matrix that lies on its side": (
        lambda: connected(rule=C.from_matrix(MATRIX.T)),
        r"shape \(2, 3\).*give matrix\.T",
    ),
    "a junction with itself": (
        lambda: connected(S.ESyn(g=0.1), C.all_to_all(self_connections=True), ends=("exc", "exc")),
        "does nothing between a cell and itself; leave self_connections=True out",
    ),
    # weights
    "too few weights": (
        lambda: connected(weight=[1.0, 2.0]),
        r"shape \(2,\); .* 6 connections, or a matrix .*\(3, 2\)",
    ),
    "a weight that is no number": (lambda: connected(weight=np.nan), "gsyn is nan; it must be finite"),
    "weights of a matrix, twice": (
        lambda: connected(rule=C.from_matrix(MATRIX), weight=2.0),
        r"come with the rule.*leave out.*from_matrix\(matrix != 0\)",
    ),
    "weights of a graph, twice": (
        lambda: connected(rule=C.from_graph(DIRECTED), ends=("exc", "exc"), weight=2.0),
        r"from_graph\(graph, weight=None\)",
    ),
    "delays of arrays, twice": (
        lambda: connected(rule=C.from_arrays([0], [0], delay=[1.0]), delay=2.0),
        "the delays come with .* give the rule without delays",
    ),
    "weights in another order": (
        lambda: connected(rule=C.from_arrays([1, 0], [0, 1]), weight=[1.0, 2.0]),
        r"go astray; .* from_arrays\(pre, post, weight=",
    ),
    "delays in another order": (
        lambda: connected(rule=C.from_arrays([1, 0], [0, 1]), delay=[1.0, 2.0]),
        r"go astray; .* from_arrays\(pre, post, delay=",
    ),
    "weights of edges in another order": (
        lambda: connected(rule=C.from_graph(UNDIRECTED), ends=("exc", "exc"), weight=[1.0, 2.0, 3.0, 4.0]),
        r"go astray; give them to the edges, as graph\.add_edge\(0, 1, weight=",
    ),
    # delays
    "a delay shorter than a step": (
        lambda: connected(delay=0.001).run(1.0, 0.01),
        r"shorter than the step .* give 0 .* or 0\.01 ms",
    ),
    "a delay between steps": (
        lambda: connected(delay=0.015).run(1.0, 0.01),
        r"nearest are 0\.01 ms and 0\.02 ms.*cannot be shared",
    ),
    "a negative delay": (lambda: connected(delay=-1.0), "the delay is -1; .* give 0 or more"),
    "a delay of a junction": (lambda: connected(S.ESyn(g=0.1), delay=1.0), "ESyn acts at once.*leave it out"),
    "a delay in words": (lambda: connected(delay="1 ms"), "give a number, which is taken as ms"),
    # synapses
    "an unknown synapse": (lambda: connected("AMPAA"), "no synapse 'AMPAA'; did you mean 'AMPA'"),
    "an unknown attribute": (lambda: S.TsodyksMarkramm, "did you mean 'TsodyksMarkram'"),
    "an unknown parameter": (lambda: S.AMPA(gsin=1.0), "no parameter of DSyn 'gsin'; did you mean 'gsyn'"),
    "a rule for a synapse": (
        lambda: connected(EACH),
        r"one of neun\.synapses, such as neun\.synapses\.AMPA\(gsyn=1e-3\)",
    ),
    "a classic synapse": (
        lambda: connected(a_classic_synapse()),
        r"such as neun\.synapses\.ESyn\(\.\.\.\), or a Synapse, not <ESynHHHH",
    ),
    "a classic class": (lambda: connected(neun.ESynHHHHDoubleRK4), r"such as neun\.synapses\.ESyn\(\.\.\.\)"),
    "a junction without a conductance": (
        lambda: connected("Electrical"),
        r"ESyn's g is 0 unless told.*neun\.synapses\.ESyn\(g=\.\.\.\)",
    ),
    "a current into a source": (
        lambda: connected(ends=("exc", "poisson")),
        "Poisson is a source of spikes.*connect from it",
    ),
    "a current into a list": (lambda: connected(ends=("exc", "spikelist")), "SpikeList is a source of spikes"),
    "a map and a flow": (
        lambda: connected(S.ESyn(g=0.1), ends=("exc", "rulkov")),
        r"HH is a flow, Rulkov a map; .*coupling=\"held\"",
    ),
    "a variable that is not there": (
        lambda: connected("FastGradedSyn", pre_variable="q"),
        "no variable of HH 'q'; there are 'v'",
    ),
    # runs
    "an unknown variable": (
        lambda: net().run(1.0, 0.1, record=["vv"]),
        "no variable or intermediate of HH 'vv'; did you mean 'v'",
    ),
    "a population as a variable": (
        lambda: net().run(1.0, 0.1, record="exc"),
        r"'exc' is a population; .*record=\{'exc': \['v'\]\}",
    ),
    "a recording of nobody": (
        lambda: net().run(1.0, 0.1, record={"ex": ["v"]}),
        "no population .*'ex'; did you mean 'exc'",
    ),
    "an input of nobody": (lambda: net().run(1.0, 0.1, input={"ex": 0.1}), "no population .*'ex'; did you mean 'exc'"),
    "an input of all": (lambda: net().run(1.0, 0.1, input=0.1), r"of which population it is: input=\{'exc': \.\.\.\}"),
    "an input of another shape": (
        lambda: net().run(1.0, 0.1, input={"exc": [0.1, 0.2]}),
        r"shape \(2,\); .* 3 neurons",
    ),
    "neurons that are not there": (lambda: net().run(1.0, 0.1, neurons={"exc": [5]}), r"\[5\] is beyond the 3 neurons"),
    # a projection's values
    "an unknown value": (lambda: connected()["exc_inh"]["gsin"], "no variable or parameter of DSyn 'gsin'"),
    "too many states": (
        lambda: connected("STDPSyn")["exc_inh"].__setitem__("w", np.ones(9)),
        "w has shape .* one for each of 6 connections",
    ),
    "a coupling": (lambda: Network(coupling="stage"), 'coupling is "stages" or "held", not \'stage\''),
}


@pytest.mark.parametrize("case", CASES)
def test_it_is_refused_with_cause_and_fix(case: str) -> None:
    act, said = CASES[case]
    with pytest.raises(NeunError, match=said):
        act()


def test_nothing_is_left_of_what_was_refused() -> None:
    made = net()
    acts: list[Callable[[], Any]] = [
        lambda: made.connect("exc", "inh", S.AMPA(), EACH, delay=-1.0),
        lambda: made.add(neun.Population("HH", 1), name="exc"),
        lambda: made.run(1.0, 0.1, record=["vv"]),
    ]
    for act in acts:
        with pytest.raises(NeunError):
            act()
    assert list(made.populations) == ["exc", "inh"] and not made.projections and made.get_time() == 0.0


def test_a_variable_may_be_called_as_a_population_is() -> None:
    made = Network()
    made.add(neun.Population("HH", 1), name="v")
    assert set(made.run(0.1, 0.05, record="v")["v"].data_vars) >= {"v"}
