"""Neun Python: the types of its public names. Written by tools/write_stub.py; do not edit."""

from typing import Generic, TypeVar

from neun_py import analysis as analysis
from neun_py import io as io
from neun_py import kernels as kernels
from neun_py import plotting as plotting
from neun_py import studies as studies
from neun_py.classic import ClassicNeuron, ConstructorArgs
from neun_py.classic import get_available_neurons as get_available_neurons
from neun_py.classic import get_available_synapses as get_available_synapses
from neun_py.classic import get_model_info as get_model_info
from neun_py.errors import ArgumentError as ArgumentError
from neun_py.errors import ArgumentTypeError as ArgumentTypeError
from neun_py.errors import CacheWarning as CacheWarning
from neun_py.errors import EquationError as EquationError
from neun_py.errors import LatexError as LatexError
from neun_py.errors import ModelError as ModelError
from neun_py.errors import ModelFileError as ModelFileError
from neun_py.errors import NeunError as NeunError
from neun_py.errors import NumericalError as NumericalError
from neun_py.errors import TableauError as TableauError
from neun_py.errors import UnitError as UnitError
from neun_py.errors import UnknownAttributeError as UnknownAttributeError
from neun_py.errors import UnknownNameError as UnknownNameError
from neun_py.io.model_files import load_model as load_model
from neun_py.io.model_files import save_model as save_model
from neun_py.library.registered import inputs as inputs
from neun_py.library.registered import models as models
from neun_py.library.registered import register as register
from neun_py.library.registered import synapses as synapses
from neun_py.methods import integrators as integrators
from neun_py.methods.tableau import Tableau as Tableau
from neun_py.runtime.enumerations import Member
from neun_py.runtime.network import Network as Network
from neun_py.runtime.neuron import Neuron as Neuron
from neun_py.runtime.population import Population as Population
from neun_py.runtime.projection import Projection as Projection
from neun_py.runtime.saving import load as load
from neun_py.runtime.synapse import ClassicSynapse, ElectricalSynapse
from neun_py.spec.latex.reading import from_latex as from_latex
from neun_py.spec.model import Model as Model
from neun_py.spec.model import Parameter as Parameter
from neun_py.spec.model import Preset as Preset
from neun_py.spec.model import Variable as Variable
from neun_py.spec.synapse import Output as Output
from neun_py.spec.synapse import Pulse as Pulse
from neun_py.spec.synapse import Synapse as Synapse
from neun_py.spec.synapse_choice import SynapseChoice as SynapseChoice
from neun_py.studies.equilibrium_search import equilibria as equilibria
from neun_py.studies.resuming import resume as resume
from neun_py.studies.sweeping import sweep as sweep
from neun_py.topology.registered import connect as connect

__all__: list[str]
__version__: str

_V = TypeVar("_V", bound=Member)
_P = TypeVar("_P", bound=Member)

class _Neuron(ClassicNeuron, Generic[_V, _P]):
    def get(self, variable: _V) -> float: ...  # type: ignore[override]
    def set(self, variable: _V, value: float) -> None: ...  # type: ignore[override]
    def get_param(self, parameter: _P) -> float: ...  # type: ignore[override]
    def set_param(self, parameter: _P, value: float) -> None: ...  # type: ignore[override]

class _Electrical(ElectricalSynapse, Generic[_V, _P]):
    def get(self, variable: _V) -> float: ...  # type: ignore[override]
    def set(self, variable: _V, value: float) -> None: ...  # type: ignore[override]
    def get_param(self, parameter: _P) -> float: ...  # type: ignore[override]
    def set_param(self, parameter: _P, value: float) -> None: ...  # type: ignore[override]

class _Synapse(ClassicSynapse, Generic[_V, _P]):
    def get(self, variable: _V) -> float: ...  # type: ignore[override]
    def set(self, variable: _V, value: float) -> None: ...  # type: ignore[override]
    def get_param(self, parameter: _P) -> float: ...  # type: ignore[override]
    def set_param(self, parameter: _P, value: float) -> None: ...  # type: ignore[override]

class AdExDoubleVariable(Member):
    v = 0
    w = 1

class AdExDoubleParameter(Member):
    cm = 0
    gl = 1
    vl = 2
    vt = 3
    delta_t = 4
    a = 5
    tau_w = 6
    b = 7
    v_reset = 8
    threshold = 9

class AdExDoubleConstructorArgs(ConstructorArgs):
    cm: float
    gl: float
    vl: float
    vt: float
    delta_t: float
    a: float
    tau_w: float
    b: float
    v_reset: float
    threshold: float

class AdExFloatVariable(Member):
    v = 0
    w = 1

class AdExFloatParameter(Member):
    cm = 0
    gl = 1
    vl = 2
    vt = 3
    delta_t = 4
    a = 5
    tau_w = 6
    b = 7
    v_reset = 8
    threshold = 9

class AdExFloatConstructorArgs(ConstructorArgs):
    cm: float
    gl: float
    vl: float
    vt: float
    delta_t: float
    a: float
    tau_w: float
    b: float
    v_reset: float
    threshold: float

class BistableRulkovDoubleVariable(Member):
    x = 0
    y = 1
    sigma = 2
    x_last = 3

class BistableRulkovDoubleParameter(Member):
    alpha = 0
    mu = 1
    p = 2
    beta_e = 3
    sigma_e = 4

class BistableRulkovDoubleConstructorArgs(ConstructorArgs):
    alpha: float
    mu: float
    p: float
    beta_e: float
    sigma_e: float

class BistableRulkovFloatVariable(Member):
    x = 0
    y = 1
    sigma = 2
    x_last = 3

class BistableRulkovFloatParameter(Member):
    alpha = 0
    mu = 1
    p = 2
    beta_e = 3
    sigma_e = 4

class BistableRulkovFloatConstructorArgs(ConstructorArgs):
    alpha: float
    mu: float
    p: float
    beta_e: float
    sigma_e: float

class ButeraDoubleVariable(Member):
    v = 0
    n = 1
    h = 2

class ButeraDoubleParameter(Member):
    cm = 0
    gna = 1
    gk = 2
    gnap = 3
    gl = 4
    gtonic = 5
    vna = 6
    vk = 7
    vl = 8
    vsyn = 9
    tau_n = 10
    tau_h = 11
    theta_m = 12
    theta_n = 13
    theta_p = 14
    theta_h = 15

class ButeraDoubleConstructorArgs(ConstructorArgs):
    cm: float
    gna: float
    gk: float
    gnap: float
    gl: float
    gtonic: float
    vna: float
    vk: float
    vl: float
    vsyn: float
    tau_n: float
    tau_h: float
    theta_m: float
    theta_n: float
    theta_p: float
    theta_h: float

class ButeraFloatVariable(Member):
    v = 0
    n = 1
    h = 2

class ButeraFloatParameter(Member):
    cm = 0
    gna = 1
    gk = 2
    gnap = 3
    gl = 4
    gtonic = 5
    vna = 6
    vk = 7
    vl = 8
    vsyn = 9
    tau_n = 10
    tau_h = 11
    theta_m = 12
    theta_n = 13
    theta_p = 14
    theta_h = 15

class ButeraFloatConstructorArgs(ConstructorArgs):
    cm: float
    gna: float
    gk: float
    gnap: float
    gl: float
    gtonic: float
    vna: float
    vk: float
    vl: float
    vsyn: float
    tau_n: float
    tau_h: float
    theta_m: float
    theta_n: float
    theta_p: float
    theta_h: float

class ChayDoubleVariable(Member):
    v = 0
    n = 1
    c = 2

class ChayDoubleParameter(Member):
    gi = 0
    gkv = 1
    gkc = 2
    gl = 3
    vi = 4
    vk = 5
    vl = 6
    vc = 7
    lambda_n = 8
    rho = 9
    k_c = 10

class ChayDoubleConstructorArgs(ConstructorArgs):
    gi: float
    gkv: float
    gkc: float
    gl: float
    vi: float
    vk: float
    vl: float
    vc: float
    lambda_n: float
    rho: float
    k_c: float

class ChayFloatVariable(Member):
    v = 0
    n = 1
    c = 2

class ChayFloatParameter(Member):
    gi = 0
    gkv = 1
    gkc = 2
    gl = 3
    vi = 4
    vk = 5
    vl = 6
    vc = 7
    lambda_n = 8
    rho = 9
    k_c = 10

class ChayFloatConstructorArgs(ConstructorArgs):
    gi: float
    gkv: float
    gkc: float
    gl: float
    vi: float
    vk: float
    vl: float
    vc: float
    lambda_n: float
    rho: float
    k_c: float

class ChialvoDoubleVariable(Member):
    x = 0
    y = 1

class ChialvoDoubleParameter(Member):
    a = 0
    b = 1
    c = 2
    k = 3

class ChialvoDoubleConstructorArgs(ConstructorArgs):
    a: float
    b: float
    c: float
    k: float

class ChialvoFloatVariable(Member):
    x = 0
    y = 1

class ChialvoFloatParameter(Member):
    a = 0
    b = 1
    c = 2
    k = 3

class ChialvoFloatConstructorArgs(ConstructorArgs):
    a: float
    b: float
    c: float
    k: float

class ConnorStevensDoubleVariable(Member):
    v = 0
    m = 1
    h = 2
    n = 3
    a = 4
    b = 5

class ConnorStevensDoubleParameter(Member):
    cm = 0
    vna = 1
    vk = 2
    va = 3
    vl = 4
    gna = 5
    gk = 6
    ga = 7
    gl = 8

class ConnorStevensDoubleConstructorArgs(ConstructorArgs):
    cm: float
    vna: float
    vk: float
    va: float
    vl: float
    gna: float
    gk: float
    ga: float
    gl: float

class ConnorStevensFloatVariable(Member):
    v = 0
    m = 1
    h = 2
    n = 3
    a = 4
    b = 5

class ConnorStevensFloatParameter(Member):
    cm = 0
    vna = 1
    vk = 2
    va = 3
    vl = 4
    gna = 5
    gk = 6
    ga = 7
    gl = 8

class ConnorStevensFloatConstructorArgs(ConstructorArgs):
    cm: float
    vna: float
    vk: float
    va: float
    vl: float
    gna: float
    gk: float
    ga: float
    gl: float

class EIFDoubleVariable(Member):
    v = 0

class EIFDoubleParameter(Member):
    cm = 0
    gl = 1
    vl = 2
    vt = 3
    delta_t = 4
    t_ref = 5
    threshold = 6
    v_reset = 7

class EIFDoubleConstructorArgs(ConstructorArgs):
    cm: float
    gl: float
    vl: float
    vt: float
    delta_t: float
    t_ref: float
    threshold: float
    v_reset: float

class EIFFloatVariable(Member):
    v = 0

class EIFFloatParameter(Member):
    cm = 0
    gl = 1
    vl = 2
    vt = 3
    delta_t = 4
    t_ref = 5
    threshold = 6
    v_reset = 7

class EIFFloatConstructorArgs(ConstructorArgs):
    cm: float
    gl: float
    vl: float
    vt: float
    delta_t: float
    t_ref: float
    threshold: float
    v_reset: float

class FerdoDoubleVariable(Member):
    x = 0
    y = 1
    z = 2
    x_last = 3

class FerdoDoubleParameter(Member):
    alpha = 0
    sigma = 1
    mu = 2
    lam = 3
    beta_e = 4
    sigma_e = 5
    gamma_e = 6

class FerdoDoubleConstructorArgs(ConstructorArgs):
    alpha: float
    sigma: float
    mu: float
    lam: float
    beta_e: float
    sigma_e: float
    gamma_e: float

class FerdoFloatVariable(Member):
    x = 0
    y = 1
    z = 2
    x_last = 3

class FerdoFloatParameter(Member):
    alpha = 0
    sigma = 1
    mu = 2
    lam = 3
    beta_e = 4
    sigma_e = 5
    gamma_e = 6

class FerdoFloatConstructorArgs(ConstructorArgs):
    alpha: float
    sigma: float
    mu: float
    lam: float
    beta_e: float
    sigma_e: float
    gamma_e: float

class FHNDoubleVariable(Member):
    v = 0
    w = 1

class FHNDoubleParameter(Member):
    a = 0
    b = 1
    tau = 2

class FHNDoubleConstructorArgs(ConstructorArgs):
    a: float
    b: float
    tau: float

class FHNFloatVariable(Member):
    v = 0
    w = 1

class FHNFloatParameter(Member):
    a = 0
    b = 1
    tau = 2

class FHNFloatConstructorArgs(ConstructorArgs):
    a: float
    b: float
    tau: float

class GLIFDoubleVariable(Member):
    v = 0
    i_1 = 1
    i_2 = 2
    theta_s = 3
    theta_v = 4

class GLIFDoubleParameter(Member):
    cm = 0
    gl = 1
    vl = 2
    theta_inf = 3
    t_ref = 4
    f_v = 5
    dv = 6
    dtheta_s = 7
    b_s = 8
    a_v = 9
    b_v = 10
    k_1 = 11
    k_2 = 12
    f_1 = 13
    f_2 = 14
    di_1 = 15
    di_2 = 16

class GLIFDoubleConstructorArgs(ConstructorArgs):
    cm: float
    gl: float
    vl: float
    theta_inf: float
    t_ref: float
    f_v: float
    dv: float
    dtheta_s: float
    b_s: float
    a_v: float
    b_v: float
    k_1: float
    k_2: float
    f_1: float
    f_2: float
    di_1: float
    di_2: float

class GLIFFloatVariable(Member):
    v = 0
    i_1 = 1
    i_2 = 2
    theta_s = 3
    theta_v = 4

class GLIFFloatParameter(Member):
    cm = 0
    gl = 1
    vl = 2
    theta_inf = 3
    t_ref = 4
    f_v = 5
    dv = 6
    dtheta_s = 7
    b_s = 8
    a_v = 9
    b_v = 10
    k_1 = 11
    k_2 = 12
    f_1 = 13
    f_2 = 14
    di_1 = 15
    di_2 = 16

class GLIFFloatConstructorArgs(ConstructorArgs):
    cm: float
    gl: float
    vl: float
    theta_inf: float
    t_ref: float
    f_v: float
    dv: float
    dtheta_s: float
    b_s: float
    a_v: float
    b_v: float
    k_1: float
    k_2: float
    f_1: float
    f_2: float
    di_1: float
    di_2: float

class GhigliazzaHolmesDoubleVariable(Member):
    v = 0
    m = 1
    c = 2

class GhigliazzaHolmesDoubleParameter(Member):
    cm = 0
    gca = 1
    gk = 2
    gks = 3
    gl = 4
    vca = 5
    vk = 6
    vl = 7
    i_ext = 8
    eps = 9
    delta = 10
    k_ca = 11
    k_k = 12
    k_ks = 13
    half_ca = 14
    half_k = 15
    half_ks = 16

class GhigliazzaHolmesDoubleConstructorArgs(ConstructorArgs):
    cm: float
    gca: float
    gk: float
    gks: float
    gl: float
    vca: float
    vk: float
    vl: float
    i_ext: float
    eps: float
    delta: float
    k_ca: float
    k_k: float
    k_ks: float
    half_ca: float
    half_k: float
    half_ks: float

class GhigliazzaHolmesFloatVariable(Member):
    v = 0
    m = 1
    c = 2

class GhigliazzaHolmesFloatParameter(Member):
    cm = 0
    gca = 1
    gk = 2
    gks = 3
    gl = 4
    vca = 5
    vk = 6
    vl = 7
    i_ext = 8
    eps = 9
    delta = 10
    k_ca = 11
    k_k = 12
    k_ks = 13
    half_ca = 14
    half_k = 15
    half_ks = 16

class GhigliazzaHolmesFloatConstructorArgs(ConstructorArgs):
    cm: float
    gca: float
    gk: float
    gks: float
    gl: float
    vca: float
    vk: float
    vl: float
    i_ext: float
    eps: float
    delta: float
    k_ca: float
    k_k: float
    k_ks: float
    half_ca: float
    half_k: float
    half_ks: float

class HRDoubleVariable(Member):
    x = 0
    y = 1
    z = 2

class HRDoubleParameter(Member):
    e = 0
    mu = 1
    S = 2
    a = 3
    b = 4
    c = 5
    d = 6
    xr = 7
    vh = 8

class HRDoubleConstructorArgs(ConstructorArgs):
    e: float
    mu: float
    S: float
    a: float
    b: float
    c: float
    d: float
    xr: float
    vh: float

class HRFloatVariable(Member):
    x = 0
    y = 1
    z = 2

class HRFloatParameter(Member):
    e = 0
    mu = 1
    S = 2
    a = 3
    b = 4
    c = 5
    d = 6
    xr = 7
    vh = 8

class HRFloatConstructorArgs(ConstructorArgs):
    e: float
    mu: float
    S: float
    a: float
    b: float
    c: float
    d: float
    xr: float
    vh: float

class HHDoubleVariable(Member):
    v = 0
    h = 1
    m = 2
    n = 3

class HHDoubleParameter(Member):
    cm = 0
    vna = 1
    vk = 2
    vl = 3
    gna = 4
    gk = 5
    gl = 6

class HHDoubleConstructorArgs(ConstructorArgs):
    cm: float
    vna: float
    vk: float
    vl: float
    gna: float
    gk: float
    gl: float

class HHFloatVariable(Member):
    v = 0
    h = 1
    m = 2
    n = 3

class HHFloatParameter(Member):
    cm = 0
    vna = 1
    vk = 2
    vl = 3
    gna = 4
    gk = 5
    gl = 6

class HHFloatConstructorArgs(ConstructorArgs):
    cm: float
    vna: float
    vk: float
    vl: float
    gna: float
    gk: float
    gl: float

class IzDoubleVariable(Member):
    v = 0
    u = 1

class IzDoubleParameter(Member):
    a = 0
    b = 1
    c = 2
    d = 3
    threshold = 4

class IzDoubleConstructorArgs(ConstructorArgs):
    a: float
    b: float
    c: float
    d: float
    threshold: float

class IzFloatVariable(Member):
    v = 0
    u = 1

class IzFloatParameter(Member):
    a = 0
    b = 1
    c = 2
    d = 3
    threshold = 4

class IzFloatConstructorArgs(ConstructorArgs):
    a: float
    b: float
    c: float
    d: float
    threshold: float

class Iz2007DoubleVariable(Member):
    v = 0
    u = 1

class Iz2007DoubleParameter(Member):
    C = 0
    k = 1
    vr = 2
    vt = 3
    v_peak = 4
    a = 5
    b = 6
    c = 7
    d = 8

class Iz2007DoubleConstructorArgs(ConstructorArgs):
    C: float
    k: float
    vr: float
    vt: float
    v_peak: float
    a: float
    b: float
    c: float
    d: float

class Iz2007FloatVariable(Member):
    v = 0
    u = 1

class Iz2007FloatParameter(Member):
    C = 0
    k = 1
    vr = 2
    vt = 3
    v_peak = 4
    a = 5
    b = 6
    c = 7
    d = 8

class Iz2007FloatConstructorArgs(ConstructorArgs):
    C: float
    k: float
    vr: float
    vt: float
    v_peak: float
    a: float
    b: float
    c: float
    d: float

class Iz2007FSDoubleVariable(Member):
    v = 0
    u = 1

class Iz2007FSDoubleParameter(Member):
    C = 0
    k = 1
    vr = 2
    vt = 3
    v_peak = 4
    a = 5
    b = 6
    vb = 7
    c = 8

class Iz2007FSDoubleConstructorArgs(ConstructorArgs):
    C: float
    k: float
    vr: float
    vt: float
    v_peak: float
    a: float
    b: float
    vb: float
    c: float

class Iz2007FSFloatVariable(Member):
    v = 0
    u = 1

class Iz2007FSFloatParameter(Member):
    C = 0
    k = 1
    vr = 2
    vt = 3
    v_peak = 4
    a = 5
    b = 6
    vb = 7
    c = 8

class Iz2007FSFloatConstructorArgs(ConstructorArgs):
    C: float
    k: float
    vr: float
    vt: float
    v_peak: float
    a: float
    b: float
    vb: float
    c: float

class Iz2007LTDoubleVariable(Member):
    v = 0
    u = 1

class Iz2007LTDoubleParameter(Member):
    C = 0
    k = 1
    vr = 2
    vt = 3
    v_peak = 4
    peak_u = 5
    a = 6
    b = 7
    b_low = 8
    v_low = 9
    c = 10
    c_u = 11
    d = 12
    u_max = 13

class Iz2007LTDoubleConstructorArgs(ConstructorArgs):
    C: float
    k: float
    vr: float
    vt: float
    v_peak: float
    peak_u: float
    a: float
    b: float
    b_low: float
    v_low: float
    c: float
    c_u: float
    d: float
    u_max: float

class Iz2007LTFloatVariable(Member):
    v = 0
    u = 1

class Iz2007LTFloatParameter(Member):
    C = 0
    k = 1
    vr = 2
    vt = 3
    v_peak = 4
    peak_u = 5
    a = 6
    b = 7
    b_low = 8
    v_low = 9
    c = 10
    c_u = 11
    d = 12
    u_max = 13

class Iz2007LTFloatConstructorArgs(ConstructorArgs):
    C: float
    k: float
    vr: float
    vt: float
    v_peak: float
    peak_u: float
    a: float
    b: float
    b_low: float
    v_low: float
    c: float
    c_u: float
    d: float
    u_max: float

class IzMapDoubleVariable(Member):
    v = 0
    u = 1
    drawn = 2

class IzMapDoubleParameter(Member):
    a = 0
    b = 1
    c = 2
    d = 3
    threshold = 4
    tau = 5

class IzMapDoubleConstructorArgs(ConstructorArgs):
    a: float
    b: float
    c: float
    d: float
    threshold: float
    tau: float

class IzMapFloatVariable(Member):
    v = 0
    u = 1
    drawn = 2

class IzMapFloatParameter(Member):
    a = 0
    b = 1
    c = 2
    d = 3
    threshold = 4
    tau = 5

class IzMapFloatConstructorArgs(ConstructorArgs):
    a: float
    b: float
    c: float
    d: float
    threshold: float
    tau: float

class IzNetDoubleVariable(Member):
    v = 0
    u = 1
    drawn = 2

class IzNetDoubleParameter(Member):
    a = 0
    b = 1
    c = 2
    d = 3
    threshold = 4

class IzNetDoubleConstructorArgs(ConstructorArgs):
    a: float
    b: float
    c: float
    d: float
    threshold: float

class IzNetFloatVariable(Member):
    v = 0
    u = 1
    drawn = 2

class IzNetFloatParameter(Member):
    a = 0
    b = 1
    c = 2
    d = 3
    threshold = 4

class IzNetFloatConstructorArgs(ConstructorArgs):
    a: float
    b: float
    c: float
    d: float
    threshold: float

class IzQuadraticDoubleVariable(Member):
    v = 0
    u = 1

class IzQuadraticDoubleParameter(Member):
    k2 = 0
    k1 = 1
    k0 = 2
    a = 3
    b = 4
    v_u = 5
    k_u = 6
    c = 7
    d = 8
    threshold = 9

class IzQuadraticDoubleConstructorArgs(ConstructorArgs):
    k2: float
    k1: float
    k0: float
    a: float
    b: float
    v_u: float
    k_u: float
    c: float
    d: float
    threshold: float

class IzQuadraticFloatVariable(Member):
    v = 0
    u = 1

class IzQuadraticFloatParameter(Member):
    k2 = 0
    k1 = 1
    k0 = 2
    a = 3
    b = 4
    v_u = 5
    k_u = 6
    c = 7
    d = 8
    threshold = 9

class IzQuadraticFloatConstructorArgs(ConstructorArgs):
    k2: float
    k1: float
    k0: float
    a: float
    b: float
    v_u: float
    k_u: float
    c: float
    d: float
    threshold: float

class JansenRitDoubleVariable(Member):
    y0 = 0
    y1 = 1
    y2 = 2
    y3 = 3
    y4 = 4
    y5 = 5

class JansenRitDoubleParameter(Member):
    A = 0
    B = 1
    a = 2
    b = 3
    C1 = 4
    C2 = 5
    C3 = 6
    C4 = 7
    e0 = 8
    v0 = 9
    r = 10

class JansenRitDoubleConstructorArgs(ConstructorArgs):
    A: float
    B: float
    a: float
    b: float
    C1: float
    C2: float
    C3: float
    C4: float
    e0: float
    v0: float
    r: float

class JansenRitFloatVariable(Member):
    y0 = 0
    y1 = 1
    y2 = 2
    y3 = 3
    y4 = 4
    y5 = 5

class JansenRitFloatParameter(Member):
    A = 0
    B = 1
    a = 2
    b = 3
    C1 = 4
    C2 = 5
    C3 = 6
    C4 = 7
    e0 = 8
    v0 = 9
    r = 10

class JansenRitFloatConstructorArgs(ConstructorArgs):
    A: float
    B: float
    a: float
    b: float
    C1: float
    C2: float
    C3: float
    C4: float
    e0: float
    v0: float
    r: float

class KKDoubleVariable(Member):
    v = 0
    m_b = 1
    h_b = 2
    m = 3
    h = 4
    n = 5
    m_ca = 6
    ca = 7

class KKDoubleParameter(Member):
    cm = 0
    gna = 1
    gk = 2
    gb = 3
    gnav = 4
    gttx = 5
    gtea = 6
    gca = 7
    gcaca = 8
    vna = 9
    vk = 10
    vb = 11
    vca = 12
    radius = 13
    rho = 14
    k_s = 15
    k_beta = 16
    beta = 17
    tau_m_b = 18
    tau_h_b = 19
    tau_m = 20
    tau_h = 21
    tau_n = 22
    tau_m_ca = 23

class KKDoubleConstructorArgs(ConstructorArgs):
    cm: float
    gna: float
    gk: float
    gb: float
    gnav: float
    gttx: float
    gtea: float
    gca: float
    gcaca: float
    vna: float
    vk: float
    vb: float
    vca: float
    radius: float
    rho: float
    k_s: float
    k_beta: float
    beta: float
    tau_m_b: float
    tau_h_b: float
    tau_m: float
    tau_h: float
    tau_n: float
    tau_m_ca: float

class KKFloatVariable(Member):
    v = 0
    m_b = 1
    h_b = 2
    m = 3
    h = 4
    n = 5
    m_ca = 6
    ca = 7

class KKFloatParameter(Member):
    cm = 0
    gna = 1
    gk = 2
    gb = 3
    gnav = 4
    gttx = 5
    gtea = 6
    gca = 7
    gcaca = 8
    vna = 9
    vk = 10
    vb = 11
    vca = 12
    radius = 13
    rho = 14
    k_s = 15
    k_beta = 16
    beta = 17
    tau_m_b = 18
    tau_h_b = 19
    tau_m = 20
    tau_h = 21
    tau_n = 22
    tau_m_ca = 23

class KKFloatConstructorArgs(ConstructorArgs):
    cm: float
    gna: float
    gk: float
    gb: float
    gnav: float
    gttx: float
    gtea: float
    gca: float
    gcaca: float
    vna: float
    vk: float
    vb: float
    vca: float
    radius: float
    rho: float
    k_s: float
    k_beta: float
    beta: float
    tau_m_b: float
    tau_h_b: float
    tau_m: float
    tau_h: float
    tau_n: float
    tau_m_ca: float

class LIFDoubleVariable(Member):
    v = 0

class LIFDoubleParameter(Member):
    cm = 0
    tau = 1
    vl = 2
    threshold = 3
    v_reset = 4
    t_ref = 5

class LIFDoubleConstructorArgs(ConstructorArgs):
    cm: float
    tau: float
    vl: float
    threshold: float
    v_reset: float
    t_ref: float

class LIFFloatVariable(Member):
    v = 0

class LIFFloatParameter(Member):
    cm = 0
    tau = 1
    vl = 2
    threshold = 3
    v_reset = 4
    t_ref = 5

class LIFFloatConstructorArgs(ConstructorArgs):
    cm: float
    tau: float
    vl: float
    threshold: float
    v_reset: float
    t_ref: float

class MatsuokaDoubleVariable(Member):
    x = 0
    v = 1

class MatsuokaDoubleParameter(Member):
    tau_r = 0
    tau_a = 1
    beta = 2
    c = 3

class MatsuokaDoubleConstructorArgs(ConstructorArgs):
    tau_r: float
    tau_a: float
    beta: float
    c: float

class MatsuokaFloatVariable(Member):
    x = 0
    v = 1

class MatsuokaFloatParameter(Member):
    tau_r = 0
    tau_a = 1
    beta = 2
    c = 3

class MatsuokaFloatConstructorArgs(ConstructorArgs):
    tau_r: float
    tau_a: float
    beta: float
    c: float

class MatsuokaPairDoubleVariable(Member):
    x1 = 0
    v1 = 1
    x2 = 2
    v2 = 3

class MatsuokaPairDoubleParameter(Member):
    tau_r = 0
    tau_a = 1
    beta = 2
    w = 3
    c = 4

class MatsuokaPairDoubleConstructorArgs(ConstructorArgs):
    tau_r: float
    tau_a: float
    beta: float
    w: float
    c: float

class MatsuokaPairFloatVariable(Member):
    x1 = 0
    v1 = 1
    x2 = 2
    v2 = 3

class MatsuokaPairFloatParameter(Member):
    tau_r = 0
    tau_a = 1
    beta = 2
    w = 3
    c = 4

class MatsuokaPairFloatConstructorArgs(ConstructorArgs):
    tau_r: float
    tau_a: float
    beta: float
    w: float
    c: float

class MihalasNieburDoubleVariable(Member):
    v = 0
    theta = 1
    i_1 = 2
    i_2 = 3

class MihalasNieburDoubleParameter(Member):
    g = 0
    vl = 1
    a = 2
    b = 3
    theta_inf = 4
    theta_reset = 5
    v_reset = 6
    k_1 = 7
    k_2 = 8
    r_1 = 9
    r_2 = 10
    a_1 = 11
    a_2 = 12

class MihalasNieburDoubleConstructorArgs(ConstructorArgs):
    g: float
    vl: float
    a: float
    b: float
    theta_inf: float
    theta_reset: float
    v_reset: float
    k_1: float
    k_2: float
    r_1: float
    r_2: float
    a_1: float
    a_2: float

class MihalasNieburFloatVariable(Member):
    v = 0
    theta = 1
    i_1 = 2
    i_2 = 3

class MihalasNieburFloatParameter(Member):
    g = 0
    vl = 1
    a = 2
    b = 3
    theta_inf = 4
    theta_reset = 5
    v_reset = 6
    k_1 = 7
    k_2 = 8
    r_1 = 9
    r_2 = 10
    a_1 = 11
    a_2 = 12

class MihalasNieburFloatConstructorArgs(ConstructorArgs):
    g: float
    vl: float
    a: float
    b: float
    theta_inf: float
    theta_reset: float
    v_reset: float
    k_1: float
    k_2: float
    r_1: float
    r_2: float
    a_1: float
    a_2: float

class MLDoubleVariable(Member):
    v = 0
    w = 1

class MLDoubleParameter(Member):
    cm = 0
    gca = 1
    gk = 2
    gl = 3
    vca = 4
    vk = 5
    vl = 6
    v1 = 7
    v2 = 8
    v3 = 9
    v4 = 10
    phi = 11

class MLDoubleConstructorArgs(ConstructorArgs):
    cm: float
    gca: float
    gk: float
    gl: float
    vca: float
    vk: float
    vl: float
    v1: float
    v2: float
    v3: float
    v4: float
    phi: float

class MLFloatVariable(Member):
    v = 0
    w = 1

class MLFloatParameter(Member):
    cm = 0
    gca = 1
    gk = 2
    gl = 3
    vca = 4
    vk = 5
    vl = 6
    v1 = 7
    v2 = 8
    v3 = 9
    v4 = 10
    phi = 11

class MLFloatConstructorArgs(ConstructorArgs):
    cm: float
    gca: float
    gk: float
    gl: float
    vca: float
    vk: float
    vl: float
    v1: float
    v2: float
    v3: float
    v4: float
    phi: float

class MATDoubleVariable(Member):
    v = 0
    theta_1 = 1
    theta_2 = 2
    age = 3

class MATDoubleParameter(Member):
    tau_m = 0
    r = 1
    vl = 2
    omega = 3
    alpha_1 = 4
    alpha_2 = 5
    tau_1 = 6
    tau_2 = 7
    t_ref = 8

class MATDoubleConstructorArgs(ConstructorArgs):
    tau_m: float
    r: float
    vl: float
    omega: float
    alpha_1: float
    alpha_2: float
    tau_1: float
    tau_2: float
    t_ref: float

class MATFloatVariable(Member):
    v = 0
    theta_1 = 1
    theta_2 = 2
    age = 3

class MATFloatParameter(Member):
    tau_m = 0
    r = 1
    vl = 2
    omega = 3
    alpha_1 = 4
    alpha_2 = 5
    tau_1 = 6
    tau_2 = 7
    t_ref = 8

class MATFloatConstructorArgs(ConstructorArgs):
    tau_m: float
    r: float
    vl: float
    omega: float
    alpha_1: float
    alpha_2: float
    tau_1: float
    tau_2: float
    t_ref: float

class NowotnyLPDoubleVariable(Member):
    vs = 0
    va = 1
    m_na = 2
    h_na = 3
    m_kd = 4
    m_m = 5
    m_cat = 6
    h_cat = 7
    m_cas = 8
    m_kca = 9
    h_kca = 10
    m_a = 11
    h_a1 = 12
    h_a2 = 13
    m_h = 14
    ca = 15

class NowotnyLPDoubleParameter(Member):
    cs = 0
    cm = 1
    gvv = 2
    gna = 3
    gkd = 4
    gm = 5
    gl = 6
    gcat = 7
    gcas = 8
    p_ca = 9
    gkca = 10
    ga = 11
    gh = 12
    gls = 13
    area = 14
    vna = 15
    vk = 16
    vm = 17
    vh = 18
    vl = 19
    ca_out = 20
    ca_rest = 21
    c_ca = 22
    k_ca = 23
    scale = 24

class NowotnyLPDoubleConstructorArgs(ConstructorArgs):
    cs: float
    cm: float
    gvv: float
    gna: float
    gkd: float
    gm: float
    gl: float
    gcat: float
    gcas: float
    p_ca: float
    gkca: float
    ga: float
    gh: float
    gls: float
    area: float
    vna: float
    vk: float
    vm: float
    vh: float
    vl: float
    ca_out: float
    ca_rest: float
    c_ca: float
    k_ca: float
    scale: float

class NowotnyLPFloatVariable(Member):
    vs = 0
    va = 1
    m_na = 2
    h_na = 3
    m_kd = 4
    m_m = 5
    m_cat = 6
    h_cat = 7
    m_cas = 8
    m_kca = 9
    h_kca = 10
    m_a = 11
    h_a1 = 12
    h_a2 = 13
    m_h = 14
    ca = 15

class NowotnyLPFloatParameter(Member):
    cs = 0
    cm = 1
    gvv = 2
    gna = 3
    gkd = 4
    gm = 5
    gl = 6
    gcat = 7
    gcas = 8
    p_ca = 9
    gkca = 10
    ga = 11
    gh = 12
    gls = 13
    area = 14
    vna = 15
    vk = 16
    vm = 17
    vh = 18
    vl = 19
    ca_out = 20
    ca_rest = 21
    c_ca = 22
    k_ca = 23
    scale = 24

class NowotnyLPFloatConstructorArgs(ConstructorArgs):
    cs: float
    cm: float
    gvv: float
    gna: float
    gkd: float
    gm: float
    gl: float
    gcat: float
    gcas: float
    p_ca: float
    gkca: float
    ga: float
    gh: float
    gls: float
    area: float
    vna: float
    vk: float
    vm: float
    vh: float
    vl: float
    ca_out: float
    ca_rest: float
    c_ca: float
    k_ca: float
    scale: float

class INapIKDoubleVariable(Member):
    v = 0
    n = 1

class INapIKDoubleParameter(Member):
    cm = 0
    vna = 1
    vk = 2
    vl = 3
    gna = 4
    gk = 5
    gl = 6
    m_half = 7
    m_slope = 8
    n_half = 9
    n_slope = 10
    tau_n = 11

class INapIKDoubleConstructorArgs(ConstructorArgs):
    cm: float
    vna: float
    vk: float
    vl: float
    gna: float
    gk: float
    gl: float
    m_half: float
    m_slope: float
    n_half: float
    n_slope: float
    tau_n: float

class INapIKFloatVariable(Member):
    v = 0
    n = 1

class INapIKFloatParameter(Member):
    cm = 0
    vna = 1
    vk = 2
    vl = 3
    gna = 4
    gk = 5
    gl = 6
    m_half = 7
    m_slope = 8
    n_half = 9
    n_slope = 10
    tau_n = 11

class INapIKFloatConstructorArgs(ConstructorArgs):
    cm: float
    vna: float
    vk: float
    vl: float
    gna: float
    gk: float
    gl: float
    m_half: float
    m_slope: float
    n_half: float
    n_slope: float
    tau_n: float

class PinskyRinzelDoubleVariable(Member):
    v = 0
    vd = 1
    h = 2
    n = 3
    s = 4
    c = 5
    q = 6
    ca = 7

class PinskyRinzelDoubleParameter(Member):
    cm = 0
    p = 1
    gc = 2
    gl = 3
    gna = 4
    gdr = 5
    gca = 6
    gahp = 7
    gkc = 8
    vna = 9
    vca = 10
    vk = 11
    vl = 12
    i_d = 13

class PinskyRinzelDoubleConstructorArgs(ConstructorArgs):
    cm: float
    p: float
    gc: float
    gl: float
    gna: float
    gdr: float
    gca: float
    gahp: float
    gkc: float
    vna: float
    vca: float
    vk: float
    vl: float
    i_d: float

class PinskyRinzelFloatVariable(Member):
    v = 0
    vd = 1
    h = 2
    n = 3
    s = 4
    c = 5
    q = 6
    ca = 7

class PinskyRinzelFloatParameter(Member):
    cm = 0
    p = 1
    gc = 2
    gl = 3
    gna = 4
    gdr = 5
    gca = 6
    gahp = 7
    gkc = 8
    vna = 9
    vca = 10
    vk = 11
    vl = 12
    i_d = 13

class PinskyRinzelFloatConstructorArgs(ConstructorArgs):
    cm: float
    p: float
    gc: float
    gl: float
    gna: float
    gdr: float
    gca: float
    gahp: float
    gkc: float
    vna: float
    vca: float
    vk: float
    vl: float
    i_d: float

class PlantDoubleVariable(Member):
    v = 0
    h = 1
    n = 2
    x = 3
    c = 4

class PlantDoubleParameter(Member):
    cm = 0
    gna = 1
    gk = 2
    gt = 3
    gkca = 4
    gl = 5
    vna = 6
    vk = 7
    vt = 8
    vl = 9
    vca = 10
    slowing = 11
    a_x = 12
    b_x = 13
    tau_x = 14
    rho = 15
    k_c = 16

class PlantDoubleConstructorArgs(ConstructorArgs):
    cm: float
    gna: float
    gk: float
    gt: float
    gkca: float
    gl: float
    vna: float
    vk: float
    vt: float
    vl: float
    vca: float
    slowing: float
    a_x: float
    b_x: float
    tau_x: float
    rho: float
    k_c: float

class PlantFloatVariable(Member):
    v = 0
    h = 1
    n = 2
    x = 3
    c = 4

class PlantFloatParameter(Member):
    cm = 0
    gna = 1
    gk = 2
    gt = 3
    gkca = 4
    gl = 5
    vna = 6
    vk = 7
    vt = 8
    vl = 9
    vca = 10
    slowing = 11
    a_x = 12
    b_x = 13
    tau_x = 14
    rho = 15
    k_c = 16

class PlantFloatConstructorArgs(ConstructorArgs):
    cm: float
    gna: float
    gk: float
    gt: float
    gkca: float
    gl: float
    vna: float
    vk: float
    vt: float
    vl: float
    vca: float
    slowing: float
    a_x: float
    b_x: float
    tau_x: float
    rho: float
    k_c: float

class PoissonDoubleVariable(Member):
    x = 0

class PoissonDoubleParameter(Member):
    threshold = 0

class PoissonDoubleConstructorArgs(ConstructorArgs):
    threshold: float

class PoissonFloatVariable(Member):
    x = 0

class PoissonFloatParameter(Member):
    threshold = 0

class PoissonFloatConstructorArgs(ConstructorArgs):
    threshold: float

class PospischilFSDoubleVariable(Member):
    v = 0
    m = 1
    h = 2
    n = 3

class PospischilFSDoubleParameter(Member):
    cm = 0
    vna = 1
    vk = 2
    vl = 3
    gna = 4
    gk = 5
    gl = 6
    vt = 7

class PospischilFSDoubleConstructorArgs(ConstructorArgs):
    cm: float
    vna: float
    vk: float
    vl: float
    gna: float
    gk: float
    gl: float
    vt: float

class PospischilFSFloatVariable(Member):
    v = 0
    m = 1
    h = 2
    n = 3

class PospischilFSFloatParameter(Member):
    cm = 0
    vna = 1
    vk = 2
    vl = 3
    gna = 4
    gk = 5
    gl = 6
    vt = 7

class PospischilFSFloatConstructorArgs(ConstructorArgs):
    cm: float
    vna: float
    vk: float
    vl: float
    gna: float
    gk: float
    gl: float
    vt: float

class PospischilIBDoubleVariable(Member):
    v = 0
    m = 1
    h = 2
    n = 3
    p = 4
    q = 5
    r = 6

class PospischilIBDoubleParameter(Member):
    cm = 0
    vna = 1
    vk = 2
    vca = 3
    vl = 4
    gna = 5
    gk = 6
    gm = 7
    gca = 8
    gl = 9
    vt = 10
    tau_max = 11

class PospischilIBDoubleConstructorArgs(ConstructorArgs):
    cm: float
    vna: float
    vk: float
    vca: float
    vl: float
    gna: float
    gk: float
    gm: float
    gca: float
    gl: float
    vt: float
    tau_max: float

class PospischilIBFloatVariable(Member):
    v = 0
    m = 1
    h = 2
    n = 3
    p = 4
    q = 5
    r = 6

class PospischilIBFloatParameter(Member):
    cm = 0
    vna = 1
    vk = 2
    vca = 3
    vl = 4
    gna = 5
    gk = 6
    gm = 7
    gca = 8
    gl = 9
    vt = 10
    tau_max = 11

class PospischilIBFloatConstructorArgs(ConstructorArgs):
    cm: float
    vna: float
    vk: float
    vca: float
    vl: float
    gna: float
    gk: float
    gm: float
    gca: float
    gl: float
    vt: float
    tau_max: float

class PospischilLTSDoubleVariable(Member):
    v = 0
    m = 1
    h = 2
    n = 3
    p = 4
    ht = 5
    ca = 6

class PospischilLTSDoubleParameter(Member):
    cm = 0
    vna = 1
    vk = 2
    vl = 3
    gna = 4
    gk = 5
    gm = 6
    gt = 7
    gl = 8
    vt = 9
    tau_max = 10
    shift = 11
    phi = 12
    temperature = 13
    ca_out = 14
    ca_rest = 15
    tau_ca = 16
    depth = 17

class PospischilLTSDoubleConstructorArgs(ConstructorArgs):
    cm: float
    vna: float
    vk: float
    vl: float
    gna: float
    gk: float
    gm: float
    gt: float
    gl: float
    vt: float
    tau_max: float
    shift: float
    phi: float
    temperature: float
    ca_out: float
    ca_rest: float
    tau_ca: float
    depth: float

class PospischilLTSFloatVariable(Member):
    v = 0
    m = 1
    h = 2
    n = 3
    p = 4
    ht = 5
    ca = 6

class PospischilLTSFloatParameter(Member):
    cm = 0
    vna = 1
    vk = 2
    vl = 3
    gna = 4
    gk = 5
    gm = 6
    gt = 7
    gl = 8
    vt = 9
    tau_max = 10
    shift = 11
    phi = 12
    temperature = 13
    ca_out = 14
    ca_rest = 15
    tau_ca = 16
    depth = 17

class PospischilLTSFloatConstructorArgs(ConstructorArgs):
    cm: float
    vna: float
    vk: float
    vl: float
    gna: float
    gk: float
    gm: float
    gt: float
    gl: float
    vt: float
    tau_max: float
    shift: float
    phi: float
    temperature: float
    ca_out: float
    ca_rest: float
    tau_ca: float
    depth: float

class PospischilRSDoubleVariable(Member):
    v = 0
    m = 1
    h = 2
    n = 3
    p = 4

class PospischilRSDoubleParameter(Member):
    cm = 0
    vna = 1
    vk = 2
    vl = 3
    gna = 4
    gk = 5
    gm = 6
    gl = 7
    vt = 8
    tau_max = 9

class PospischilRSDoubleConstructorArgs(ConstructorArgs):
    cm: float
    vna: float
    vk: float
    vl: float
    gna: float
    gk: float
    gm: float
    gl: float
    vt: float
    tau_max: float

class PospischilRSFloatVariable(Member):
    v = 0
    m = 1
    h = 2
    n = 3
    p = 4

class PospischilRSFloatParameter(Member):
    cm = 0
    vna = 1
    vk = 2
    vl = 3
    gna = 4
    gk = 5
    gm = 6
    gl = 7
    vt = 8
    tau_max = 9

class PospischilRSFloatConstructorArgs(ConstructorArgs):
    cm: float
    vna: float
    vk: float
    vl: float
    gna: float
    gk: float
    gm: float
    gl: float
    vt: float
    tau_max: float

class PrinzABPDDoubleVariable(Member):
    v = 0
    ca = 1
    m_na = 2
    h_na = 3
    m_cat = 4
    h_cat = 5
    m_cas = 6
    h_cas = 7
    m_a = 8
    h_a = 9
    m_kca = 10
    m_kd = 11
    m_h = 12

class PrinzABPDDoubleParameter(Member):
    gna = 0
    gcat = 1
    gcas = 2
    ga = 3
    gkca = 4
    gkd = 5
    gh = 6
    gl = 7
    cm = 8
    vna = 9
    vk = 10
    vh = 11
    vl = 12
    temperature = 13
    ca_out = 14
    ca_rest = 15
    tau_ca = 16
    f_ca = 17

class PrinzABPDDoubleConstructorArgs(ConstructorArgs):
    gna: float
    gcat: float
    gcas: float
    ga: float
    gkca: float
    gkd: float
    gh: float
    gl: float
    cm: float
    vna: float
    vk: float
    vh: float
    vl: float
    temperature: float
    ca_out: float
    ca_rest: float
    tau_ca: float
    f_ca: float

class PrinzABPDFloatVariable(Member):
    v = 0
    ca = 1
    m_na = 2
    h_na = 3
    m_cat = 4
    h_cat = 5
    m_cas = 6
    h_cas = 7
    m_a = 8
    h_a = 9
    m_kca = 10
    m_kd = 11
    m_h = 12

class PrinzABPDFloatParameter(Member):
    gna = 0
    gcat = 1
    gcas = 2
    ga = 3
    gkca = 4
    gkd = 5
    gh = 6
    gl = 7
    cm = 8
    vna = 9
    vk = 10
    vh = 11
    vl = 12
    temperature = 13
    ca_out = 14
    ca_rest = 15
    tau_ca = 16
    f_ca = 17

class PrinzABPDFloatConstructorArgs(ConstructorArgs):
    gna: float
    gcat: float
    gcas: float
    ga: float
    gkca: float
    gkd: float
    gh: float
    gl: float
    cm: float
    vna: float
    vk: float
    vh: float
    vl: float
    temperature: float
    ca_out: float
    ca_rest: float
    tau_ca: float
    f_ca: float

class PrinzLPDoubleVariable(Member):
    v = 0
    ca = 1
    m_na = 2
    h_na = 3
    m_cat = 4
    h_cat = 5
    m_cas = 6
    h_cas = 7
    m_a = 8
    h_a = 9
    m_kca = 10
    m_kd = 11
    m_h = 12

class PrinzLPDoubleParameter(Member):
    gna = 0
    gcat = 1
    gcas = 2
    ga = 3
    gkca = 4
    gkd = 5
    gh = 6
    gl = 7
    cm = 8
    vna = 9
    vk = 10
    vh = 11
    vl = 12
    temperature = 13
    ca_out = 14
    ca_rest = 15
    tau_ca = 16
    f_ca = 17

class PrinzLPDoubleConstructorArgs(ConstructorArgs):
    gna: float
    gcat: float
    gcas: float
    ga: float
    gkca: float
    gkd: float
    gh: float
    gl: float
    cm: float
    vna: float
    vk: float
    vh: float
    vl: float
    temperature: float
    ca_out: float
    ca_rest: float
    tau_ca: float
    f_ca: float

class PrinzLPFloatVariable(Member):
    v = 0
    ca = 1
    m_na = 2
    h_na = 3
    m_cat = 4
    h_cat = 5
    m_cas = 6
    h_cas = 7
    m_a = 8
    h_a = 9
    m_kca = 10
    m_kd = 11
    m_h = 12

class PrinzLPFloatParameter(Member):
    gna = 0
    gcat = 1
    gcas = 2
    ga = 3
    gkca = 4
    gkd = 5
    gh = 6
    gl = 7
    cm = 8
    vna = 9
    vk = 10
    vh = 11
    vl = 12
    temperature = 13
    ca_out = 14
    ca_rest = 15
    tau_ca = 16
    f_ca = 17

class PrinzLPFloatConstructorArgs(ConstructorArgs):
    gna: float
    gcat: float
    gcas: float
    ga: float
    gkca: float
    gkd: float
    gh: float
    gl: float
    cm: float
    vna: float
    vk: float
    vh: float
    vl: float
    temperature: float
    ca_out: float
    ca_rest: float
    tau_ca: float
    f_ca: float

class PrinzPYDoubleVariable(Member):
    v = 0
    ca = 1
    m_na = 2
    h_na = 3
    m_cat = 4
    h_cat = 5
    m_cas = 6
    h_cas = 7
    m_a = 8
    h_a = 9
    m_kca = 10
    m_kd = 11
    m_h = 12

class PrinzPYDoubleParameter(Member):
    gna = 0
    gcat = 1
    gcas = 2
    ga = 3
    gkca = 4
    gkd = 5
    gh = 6
    gl = 7
    cm = 8
    vna = 9
    vk = 10
    vh = 11
    vl = 12
    temperature = 13
    ca_out = 14
    ca_rest = 15
    tau_ca = 16
    f_ca = 17

class PrinzPYDoubleConstructorArgs(ConstructorArgs):
    gna: float
    gcat: float
    gcas: float
    ga: float
    gkca: float
    gkd: float
    gh: float
    gl: float
    cm: float
    vna: float
    vk: float
    vh: float
    vl: float
    temperature: float
    ca_out: float
    ca_rest: float
    tau_ca: float
    f_ca: float

class PrinzPYFloatVariable(Member):
    v = 0
    ca = 1
    m_na = 2
    h_na = 3
    m_cat = 4
    h_cat = 5
    m_cas = 6
    h_cas = 7
    m_a = 8
    h_a = 9
    m_kca = 10
    m_kd = 11
    m_h = 12

class PrinzPYFloatParameter(Member):
    gna = 0
    gcat = 1
    gcas = 2
    ga = 3
    gkca = 4
    gkd = 5
    gh = 6
    gl = 7
    cm = 8
    vna = 9
    vk = 10
    vh = 11
    vl = 12
    temperature = 13
    ca_out = 14
    ca_rest = 15
    tau_ca = 16
    f_ca = 17

class PrinzPYFloatConstructorArgs(ConstructorArgs):
    gna: float
    gcat: float
    gcas: float
    ga: float
    gkca: float
    gkd: float
    gh: float
    gl: float
    cm: float
    vna: float
    vk: float
    vh: float
    vl: float
    temperature: float
    ca_out: float
    ca_rest: float
    tau_ca: float
    f_ca: float

class QIFDoubleVariable(Member):
    v = 0

class QIFDoubleParameter(Member):
    eta = 0
    threshold = 1
    v_reset = 2

class QIFDoubleConstructorArgs(ConstructorArgs):
    eta: float
    threshold: float
    v_reset: float

class QIFFloatVariable(Member):
    v = 0

class QIFFloatParameter(Member):
    eta = 0
    threshold = 1
    v_reset = 2

class QIFFloatConstructorArgs(ConstructorArgs):
    eta: float
    threshold: float
    v_reset: float

class RTMDoubleVariable(Member):
    v = 0
    h = 1
    n = 2

class RTMDoubleParameter(Member):
    cm = 0
    vna = 1
    vk = 2
    vl = 3
    gna = 4
    gk = 5
    gl = 6

class RTMDoubleConstructorArgs(ConstructorArgs):
    cm: float
    vna: float
    vk: float
    vl: float
    gna: float
    gk: float
    gl: float

class RTMFloatVariable(Member):
    v = 0
    h = 1
    n = 2

class RTMFloatParameter(Member):
    cm = 0
    vna = 1
    vk = 2
    vl = 3
    gna = 4
    gk = 5
    gl = 6

class RTMFloatConstructorArgs(ConstructorArgs):
    cm: float
    vna: float
    vk: float
    vl: float
    gna: float
    gk: float
    gl: float

class ResonateFireDoubleVariable(Member):
    y = 0
    x = 1

class ResonateFireDoubleParameter(Member):
    b = 0
    omega = 1
    threshold = 2
    x_reset = 3
    y_reset = 4

class ResonateFireDoubleConstructorArgs(ConstructorArgs):
    b: float
    omega: float
    threshold: float
    x_reset: float
    y_reset: float

class ResonateFireFloatVariable(Member):
    y = 0
    x = 1

class ResonateFireFloatParameter(Member):
    b = 0
    omega = 1
    threshold = 2
    x_reset = 3
    y_reset = 4

class ResonateFireFloatConstructorArgs(ConstructorArgs):
    b: float
    omega: float
    threshold: float
    x_reset: float
    y_reset: float

class RowatSelverstonDoubleVariable(Member):
    v = 0
    q = 1

class RowatSelverstonDoubleParameter(Member):
    tau_m = 0
    sigma_f = 1
    tau_s = 2
    sigma_s = 3
    a_f = 4
    e_s = 5

class RowatSelverstonDoubleConstructorArgs(ConstructorArgs):
    tau_m: float
    sigma_f: float
    tau_s: float
    sigma_s: float
    a_f: float
    e_s: float

class RowatSelverstonFloatVariable(Member):
    v = 0
    q = 1

class RowatSelverstonFloatParameter(Member):
    tau_m = 0
    sigma_f = 1
    tau_s = 2
    sigma_s = 3
    a_f = 4
    e_s = 5

class RowatSelverstonFloatConstructorArgs(ConstructorArgs):
    tau_m: float
    sigma_f: float
    tau_s: float
    sigma_s: float
    a_f: float
    e_s: float

class RulkovDoubleVariable(Member):
    x = 0
    y = 1
    x_last = 2

class RulkovDoubleParameter(Member):
    alpha = 0
    sigma = 1
    mu = 2
    beta_e = 3
    sigma_e = 4

class RulkovDoubleConstructorArgs(ConstructorArgs):
    alpha: float
    sigma: float
    mu: float
    beta_e: float
    sigma_e: float

class RulkovFloatVariable(Member):
    x = 0
    y = 1
    x_last = 2

class RulkovFloatParameter(Member):
    alpha = 0
    sigma = 1
    mu = 2
    beta_e = 3
    sigma_e = 4

class RulkovFloatConstructorArgs(ConstructorArgs):
    alpha: float
    sigma: float
    mu: float
    beta_e: float
    sigma_e: float

class ShermanRinzelKeizerDoubleVariable(Member):
    v = 0
    n = 1
    ca = 2

class ShermanRinzelKeizerDoubleParameter(Member):
    cm = 0
    gca = 1
    gk = 2
    gkca = 3
    vca = 4
    vk = 5
    lambda_n = 6
    k_d = 7
    f = 8
    alpha = 9
    k_ca = 10

class ShermanRinzelKeizerDoubleConstructorArgs(ConstructorArgs):
    cm: float
    gca: float
    gk: float
    gkca: float
    vca: float
    vk: float
    lambda_n: float
    k_d: float
    f: float
    alpha: float
    k_ca: float

class ShermanRinzelKeizerFloatVariable(Member):
    v = 0
    n = 1
    ca = 2

class ShermanRinzelKeizerFloatParameter(Member):
    cm = 0
    gca = 1
    gk = 2
    gkca = 3
    vca = 4
    vk = 5
    lambda_n = 6
    k_d = 7
    f = 8
    alpha = 9
    k_ca = 10

class ShermanRinzelKeizerFloatConstructorArgs(ConstructorArgs):
    cm: float
    gca: float
    gk: float
    gkca: float
    vca: float
    vk: float
    lambda_n: float
    k_d: float
    f: float
    alpha: float
    k_ca: float

class SimpleOscillatorDoubleVariable(Member):
    x = 0
    y = 1

class SimpleOscillatorDoubleParameter(Member):
    A = 0
    a = 1
    m = 2
    x0 = 3

class SimpleOscillatorDoubleConstructorArgs(ConstructorArgs):
    A: float
    a: float
    m: float
    x0: float

class SimpleOscillatorFloatVariable(Member):
    x = 0
    y = 1

class SimpleOscillatorFloatParameter(Member):
    A = 0
    a = 1
    m = 2
    x0 = 3

class SimpleOscillatorFloatConstructorArgs(ConstructorArgs):
    A: float
    a: float
    m: float
    x0: float

class SpikeListDoubleVariable(Member):
    x = 0

class SpikeListDoubleParameter(Member):
    threshold = 0

class SpikeListDoubleConstructorArgs(ConstructorArgs):
    threshold: float

class SpikeListFloatVariable(Member):
    x = 0

class SpikeListFloatParameter(Member):
    threshold = 0

class SpikeListFloatConstructorArgs(ConstructorArgs):
    threshold: float

class StuartLandauDoubleVariable(Member):
    x = 0
    y = 1

class StuartLandauDoubleParameter(Member):
    mu = 0
    omega = 1
    b = 2
    c = 3

class StuartLandauDoubleConstructorArgs(ConstructorArgs):
    mu: float
    omega: float
    b: float
    c: float

class StuartLandauFloatVariable(Member):
    x = 0
    y = 1

class StuartLandauFloatParameter(Member):
    mu = 0
    omega = 1
    b = 2
    c = 3

class StuartLandauFloatConstructorArgs(ConstructorArgs):
    mu: float
    omega: float
    b: float
    c: float

class TermanWangDoubleVariable(Member):
    x = 0
    y = 1

class TermanWangDoubleParameter(Member):
    eps = 0
    alpha = 1
    beta = 2

class TermanWangDoubleConstructorArgs(ConstructorArgs):
    eps: float
    alpha: float
    beta: float

class TermanWangFloatVariable(Member):
    x = 0
    y = 1

class TermanWangFloatParameter(Member):
    eps = 0
    alpha = 1
    beta = 2

class TermanWangFloatConstructorArgs(ConstructorArgs):
    eps: float
    alpha: float
    beta: float

class ThetaDoubleVariable(Member):
    theta = 0

class ThetaDoubleParameter(Member):
    eta = 0

class ThetaDoubleConstructorArgs(ConstructorArgs):
    eta: float

class ThetaFloatVariable(Member):
    theta = 0

class ThetaFloatParameter(Member):
    eta = 0

class ThetaFloatConstructorArgs(ConstructorArgs):
    eta: float

class TraubMilesDoubleVariable(Member):
    v = 0
    m = 1
    h = 2
    n = 3

class TraubMilesDoubleParameter(Member):
    cm = 0
    vna = 1
    vk = 2
    vl = 3
    gna = 4
    gk = 5
    gl = 6
    vt = 7
    threshold = 8
    t_ref = 9

class TraubMilesDoubleConstructorArgs(ConstructorArgs):
    cm: float
    vna: float
    vk: float
    vl: float
    gna: float
    gk: float
    gl: float
    vt: float
    threshold: float
    t_ref: float

class TraubMilesFloatVariable(Member):
    v = 0
    m = 1
    h = 2
    n = 3

class TraubMilesFloatParameter(Member):
    cm = 0
    vna = 1
    vk = 2
    vl = 3
    gna = 4
    gk = 5
    gl = 6
    vt = 7
    threshold = 8
    t_ref = 9

class TraubMilesFloatConstructorArgs(ConstructorArgs):
    cm: float
    vna: float
    vk: float
    vl: float
    gna: float
    gk: float
    gl: float
    vt: float
    threshold: float
    t_ref: float

class VanDerPolDoubleVariable(Member):
    x = 0
    y = 1

class VanDerPolDoubleParameter(Member):
    mu = 0
    a = 1
    b = 2

class VanDerPolDoubleConstructorArgs(ConstructorArgs):
    mu: float
    a: float
    b: float

class VanDerPolFloatVariable(Member):
    x = 0
    y = 1

class VanDerPolFloatParameter(Member):
    mu = 0
    a = 1
    b = 2

class VanDerPolFloatConstructorArgs(ConstructorArgs):
    mu: float
    a: float
    b: float

class CGCDoubleVariable(Member):
    v = 0
    h = 1
    r = 2
    a = 3
    b = 4
    n = 5
    e = 6
    f = 7

class CGCDoubleParameter(Member):
    cm = 0
    gnat = 1
    gnap = 2
    ga = 3
    gd = 4
    glva = 5
    ghva = 6
    vna = 7
    vk = 8
    vca = 9
    tau0_h = 10
    tau0_r = 11
    tau0_a = 12
    tau0_b = 13
    tau0_n = 14
    tau0_e = 15
    tau0_f = 16

class CGCDoubleConstructorArgs(ConstructorArgs):
    cm: float
    gnat: float
    gnap: float
    ga: float
    gd: float
    glva: float
    ghva: float
    vna: float
    vk: float
    vca: float
    tau0_h: float
    tau0_r: float
    tau0_a: float
    tau0_b: float
    tau0_n: float
    tau0_e: float
    tau0_f: float

class CGCFloatVariable(Member):
    v = 0
    h = 1
    r = 2
    a = 3
    b = 4
    n = 5
    e = 6
    f = 7

class CGCFloatParameter(Member):
    cm = 0
    gnat = 1
    gnap = 2
    ga = 3
    gd = 4
    glva = 5
    ghva = 6
    vna = 7
    vk = 8
    vca = 9
    tau0_h = 10
    tau0_r = 11
    tau0_a = 12
    tau0_b = 13
    tau0_n = 14
    tau0_e = 15
    tau0_f = 16

class CGCFloatConstructorArgs(ConstructorArgs):
    cm: float
    gnat: float
    gnap: float
    ga: float
    gd: float
    glva: float
    ghva: float
    vna: float
    vk: float
    vca: float
    tau0_h: float
    tau0_r: float
    tau0_a: float
    tau0_b: float
    tau0_n: float
    tau0_e: float
    tau0_f: float

class CGCQ10DoubleVariable(Member):
    v = 0
    h = 1
    r = 2
    a = 3
    b = 4
    n = 5
    e = 6
    f = 7

class CGCQ10DoubleParameter(Member):
    cm = 0
    gnat = 1
    gnap = 2
    ga = 3
    gd = 4
    glva = 5
    ghva = 6
    vna = 7
    vk = 8
    vca = 9
    tau0_h = 10
    tau0_r = 11
    tau0_a = 12
    tau0_b = 13
    tau0_n = 14
    tau0_e = 15
    tau0_f = 16
    delta_T = 17
    q10_h = 18
    q10_r = 19
    q10_a = 20
    q10_b = 21
    q10_n = 22
    q10_e = 23
    q10_f = 24
    q10_gnat = 25
    q10_gnap = 26
    q10_ga = 27
    q10_gd = 28
    q10_glva = 29
    q10_ghva = 30
    gamma = 31
    t_scale = 32

class CGCQ10DoubleConstructorArgs(ConstructorArgs):
    cm: float
    gnat: float
    gnap: float
    ga: float
    gd: float
    glva: float
    ghva: float
    vna: float
    vk: float
    vca: float
    tau0_h: float
    tau0_r: float
    tau0_a: float
    tau0_b: float
    tau0_n: float
    tau0_e: float
    tau0_f: float
    delta_T: float
    q10_h: float
    q10_r: float
    q10_a: float
    q10_b: float
    q10_n: float
    q10_e: float
    q10_f: float
    q10_gnat: float
    q10_gnap: float
    q10_ga: float
    q10_gd: float
    q10_glva: float
    q10_ghva: float
    gamma: float
    t_scale: float

class CGCQ10FloatVariable(Member):
    v = 0
    h = 1
    r = 2
    a = 3
    b = 4
    n = 5
    e = 6
    f = 7

class CGCQ10FloatParameter(Member):
    cm = 0
    gnat = 1
    gnap = 2
    ga = 3
    gd = 4
    glva = 5
    ghva = 6
    vna = 7
    vk = 8
    vca = 9
    tau0_h = 10
    tau0_r = 11
    tau0_a = 12
    tau0_b = 13
    tau0_n = 14
    tau0_e = 15
    tau0_f = 16
    delta_T = 17
    q10_h = 18
    q10_r = 19
    q10_a = 20
    q10_b = 21
    q10_n = 22
    q10_e = 23
    q10_f = 24
    q10_gnat = 25
    q10_gnap = 26
    q10_ga = 27
    q10_gd = 28
    q10_glva = 29
    q10_ghva = 30
    gamma = 31
    t_scale = 32

class CGCQ10FloatConstructorArgs(ConstructorArgs):
    cm: float
    gnat: float
    gnap: float
    ga: float
    gd: float
    glva: float
    ghva: float
    vna: float
    vk: float
    vca: float
    tau0_h: float
    tau0_r: float
    tau0_a: float
    tau0_b: float
    tau0_n: float
    tau0_e: float
    tau0_f: float
    delta_T: float
    q10_h: float
    q10_r: float
    q10_a: float
    q10_b: float
    q10_n: float
    q10_e: float
    q10_f: float
    q10_gnat: float
    q10_gnap: float
    q10_ga: float
    q10_gd: float
    q10_glva: float
    q10_ghva: float
    gamma: float
    t_scale: float

class VavoulisN1MDoubleVariable(Member):
    vs = 0
    va = 1
    h = 2
    n = 3
    p = 4

class VavoulisN1MDoubleParameter(Member):
    tau = 0
    vl = 1
    gna = 2
    vna = 3
    gk = 4
    vk = 5
    gecs = 6
    geca = 7
    gach = 8
    vach = 9
    tau_p = 10

class VavoulisN1MDoubleConstructorArgs(ConstructorArgs):
    tau: float
    vl: float
    gna: float
    vna: float
    gk: float
    vk: float
    gecs: float
    geca: float
    gach: float
    vach: float
    tau_p: float

class VavoulisN1MFloatVariable(Member):
    vs = 0
    va = 1
    h = 2
    n = 3
    p = 4

class VavoulisN1MFloatParameter(Member):
    tau = 0
    vl = 1
    gna = 2
    vna = 3
    gk = 4
    vk = 5
    gecs = 6
    geca = 7
    gach = 8
    vach = 9
    tau_p = 10

class VavoulisN1MFloatConstructorArgs(ConstructorArgs):
    tau: float
    vl: float
    gna: float
    vna: float
    gk: float
    vk: float
    gecs: float
    geca: float
    gach: float
    vach: float
    tau_p: float

class VavoulisN2vDoubleVariable(Member):
    vs = 0
    va = 1
    h = 2
    n = 3
    p = 4
    q = 5

class VavoulisN2vDoubleParameter(Member):
    tau = 0
    vl = 1
    gna = 2
    vna = 3
    gk = 4
    vk = 5
    gecs = 6
    geca = 7
    gnal = 8

class VavoulisN2vDoubleConstructorArgs(ConstructorArgs):
    tau: float
    vl: float
    gna: float
    vna: float
    gk: float
    vk: float
    gecs: float
    geca: float
    gnal: float

class VavoulisN2vFloatVariable(Member):
    vs = 0
    va = 1
    h = 2
    n = 3
    p = 4
    q = 5

class VavoulisN2vFloatParameter(Member):
    tau = 0
    vl = 1
    gna = 2
    vna = 3
    gk = 4
    vk = 5
    gecs = 6
    geca = 7
    gnal = 8

class VavoulisN2vFloatConstructorArgs(ConstructorArgs):
    tau: float
    vl: float
    gna: float
    vna: float
    gk: float
    vk: float
    gecs: float
    geca: float
    gnal: float

class VavoulisN3tDoubleVariable(Member):
    vs = 0
    va = 1
    h = 2
    n = 3
    p = 4
    q = 5

class VavoulisN3tDoubleParameter(Member):
    tau = 0
    vl = 1
    gna = 2
    vna = 3
    gk = 4
    vk = 5
    gecs = 6
    geca = 7
    gt = 8
    vca = 9
    tau_p = 10
    tau_q = 11

class VavoulisN3tDoubleConstructorArgs(ConstructorArgs):
    tau: float
    vl: float
    gna: float
    vna: float
    gk: float
    vk: float
    gecs: float
    geca: float
    gt: float
    vca: float
    tau_p: float
    tau_q: float

class VavoulisN3tFloatVariable(Member):
    vs = 0
    va = 1
    h = 2
    n = 3
    p = 4
    q = 5

class VavoulisN3tFloatParameter(Member):
    tau = 0
    vl = 1
    gna = 2
    vna = 3
    gk = 4
    vk = 5
    gecs = 6
    geca = 7
    gt = 8
    vca = 9
    tau_p = 10
    tau_q = 11

class VavoulisN3tFloatConstructorArgs(ConstructorArgs):
    tau: float
    vl: float
    gna: float
    vna: float
    gk: float
    vk: float
    gecs: float
    geca: float
    gt: float
    vca: float
    tau_p: float
    tau_q: float

class VavoulisSODoubleVariable(Member):
    vs = 0
    va = 1
    h = 2
    n = 3

class VavoulisSODoubleParameter(Member):
    tau = 0
    vl = 1
    gna = 2
    vna = 3
    gk = 4
    vk = 5
    gecs = 6
    geca = 7

class VavoulisSODoubleConstructorArgs(ConstructorArgs):
    tau: float
    vl: float
    gna: float
    vna: float
    gk: float
    vk: float
    gecs: float
    geca: float

class VavoulisSOFloatVariable(Member):
    vs = 0
    va = 1
    h = 2
    n = 3

class VavoulisSOFloatParameter(Member):
    tau = 0
    vl = 1
    gna = 2
    vna = 3
    gk = 4
    vk = 5
    gecs = 6
    geca = 7

class VavoulisSOFloatConstructorArgs(ConstructorArgs):
    tau: float
    vl: float
    gna: float
    vna: float
    gk: float
    vk: float
    gecs: float
    geca: float

class Wang1993DoubleVariable(Member):
    v = 0
    h = 1
    n = 2
    s = 3
    h1 = 4
    h2 = 5

class Wang1993DoubleParameter(Member):
    cm = 0
    vna = 1
    vk = 2
    vl = 3
    gna = 4
    gnap = 5
    gk = 6
    gks = 7
    gl = 8
    sigma = 9
    phi = 10
    tau_s = 11
    rho = 12

class Wang1993DoubleConstructorArgs(ConstructorArgs):
    cm: float
    vna: float
    vk: float
    vl: float
    gna: float
    gnap: float
    gk: float
    gks: float
    gl: float
    sigma: float
    phi: float
    tau_s: float
    rho: float

class Wang1993FloatVariable(Member):
    v = 0
    h = 1
    n = 2
    s = 3
    h1 = 4
    h2 = 5

class Wang1993FloatParameter(Member):
    cm = 0
    vna = 1
    vk = 2
    vl = 3
    gna = 4
    gnap = 5
    gk = 6
    gks = 7
    gl = 8
    sigma = 9
    phi = 10
    tau_s = 11
    rho = 12

class Wang1993FloatConstructorArgs(ConstructorArgs):
    cm: float
    vna: float
    vk: float
    vl: float
    gna: float
    gnap: float
    gk: float
    gks: float
    gl: float
    sigma: float
    phi: float
    tau_s: float
    rho: float

class WBDoubleVariable(Member):
    v = 0
    h = 1
    n = 2

class WBDoubleParameter(Member):
    cm = 0
    vna = 1
    vk = 2
    vl = 3
    gna = 4
    gk = 5
    gl = 6
    phi = 7

class WBDoubleConstructorArgs(ConstructorArgs):
    cm: float
    vna: float
    vk: float
    vl: float
    gna: float
    gk: float
    gl: float
    phi: float

class WBFloatVariable(Member):
    v = 0
    h = 1
    n = 2

class WBFloatParameter(Member):
    cm = 0
    vna = 1
    vk = 2
    vl = 3
    gna = 4
    gk = 5
    gl = 6
    phi = 7

class WBFloatConstructorArgs(ConstructorArgs):
    cm: float
    vna: float
    vk: float
    vl: float
    gna: float
    gk: float
    gl: float
    phi: float

class WilsonCortexDoubleVariable(Member):
    v = 0
    r = 1
    T = 2
    H = 3

class WilsonCortexDoubleParameter(Member):
    c = 0
    vna = 1
    vk = 2
    vca = 3
    gk = 4
    gt = 5
    gh = 6
    tau_r = 7
    tau_t = 8
    tau_h = 9
    m0 = 10
    m1 = 11
    m2 = 12
    r0 = 13
    r1 = 14
    r2 = 15

class WilsonCortexDoubleConstructorArgs(ConstructorArgs):
    c: float
    vna: float
    vk: float
    vca: float
    gk: float
    gt: float
    gh: float
    tau_r: float
    tau_t: float
    tau_h: float
    m0: float
    m1: float
    m2: float
    r0: float
    r1: float
    r2: float

class WilsonCortexFloatVariable(Member):
    v = 0
    r = 1
    T = 2
    H = 3

class WilsonCortexFloatParameter(Member):
    c = 0
    vna = 1
    vk = 2
    vca = 3
    gk = 4
    gt = 5
    gh = 6
    tau_r = 7
    tau_t = 8
    tau_h = 9
    m0 = 10
    m1 = 11
    m2 = 12
    r0 = 13
    r1 = 14
    r2 = 15

class WilsonCortexFloatConstructorArgs(ConstructorArgs):
    c: float
    vna: float
    vk: float
    vca: float
    gk: float
    gt: float
    gh: float
    tau_r: float
    tau_t: float
    tau_h: float
    m0: float
    m1: float
    m2: float
    r0: float
    r1: float
    r2: float

class WilsonCowanDoubleVariable(Member):
    e = 0
    i = 1

class WilsonCowanDoubleParameter(Member):
    c1 = 0
    c2 = 1
    c3 = 2
    c4 = 3
    a_e = 4
    theta_e = 5
    a_i = 6
    theta_i = 7
    r_e = 8
    r_i = 9
    tau_e = 10
    tau_i = 11
    Q = 12

class WilsonCowanDoubleConstructorArgs(ConstructorArgs):
    c1: float
    c2: float
    c3: float
    c4: float
    a_e: float
    theta_e: float
    a_i: float
    theta_i: float
    r_e: float
    r_i: float
    tau_e: float
    tau_i: float
    Q: float

class WilsonCowanFloatVariable(Member):
    e = 0
    i = 1

class WilsonCowanFloatParameter(Member):
    c1 = 0
    c2 = 1
    c3 = 2
    c4 = 3
    a_e = 4
    theta_e = 5
    a_i = 6
    theta_i = 7
    r_e = 8
    r_i = 9
    tau_e = 10
    tau_i = 11
    Q = 12

class WilsonCowanFloatConstructorArgs(ConstructorArgs):
    c1: float
    c2: float
    c3: float
    c4: float
    a_e: float
    theta_e: float
    a_i: float
    theta_i: float
    r_e: float
    r_i: float
    tau_e: float
    tau_i: float
    Q: float

class WilsonSquidDoubleVariable(Member):
    v = 0
    r = 1

class WilsonSquidDoubleParameter(Member):
    c = 0
    tau_r = 1
    vna = 2
    vk = 3
    gk = 4

class WilsonSquidDoubleConstructorArgs(ConstructorArgs):
    c: float
    tau_r: float
    vna: float
    vk: float
    gk: float

class WilsonSquidFloatVariable(Member):
    v = 0
    r = 1

class WilsonSquidFloatParameter(Member):
    c = 0
    tau_r = 1
    vna = 2
    vk = 3
    gk = 4

class WilsonSquidFloatConstructorArgs(ConstructorArgs):
    c: float
    tau_r: float
    vna: float
    vk: float
    gk: float

class AlphaGSynDoubleVariable(Member):
    x = 0
    s = 1
    i = 2

class AlphaGSynDoubleParameter(Member):
    tau = 0
    esyn = 1
    gsyn = 2

class AlphaGSynDoubleConstructorArgs(ConstructorArgs):
    tau: float
    esyn: float
    gsyn: float

class AlphaGSynFloatVariable(Member):
    x = 0
    s = 1
    i = 2

class AlphaGSynFloatParameter(Member):
    tau = 0
    esyn = 1
    gsyn = 2

class AlphaGSynFloatConstructorArgs(ConstructorArgs):
    tau: float
    esyn: float
    gsyn: float

class AlphaISynDoubleVariable(Member):
    x = 0
    s = 1
    i = 2

class AlphaISynDoubleParameter(Member):
    tau = 0
    isyn = 1

class AlphaISynDoubleConstructorArgs(ConstructorArgs):
    tau: float
    isyn: float

class AlphaISynFloatVariable(Member):
    x = 0
    s = 1
    i = 2

class AlphaISynFloatParameter(Member):
    tau = 0
    isyn = 1

class AlphaISynFloatConstructorArgs(ConstructorArgs):
    tau: float
    isyn: float

class DSynDoubleVariable(Member):
    r = 0
    i = 1

class DSynDoubleParameter(Member):
    alpha = 0
    beta = 1
    threshold = 2
    esyn = 3
    gsyn = 4
    T = 5
    max_release_time = 6

class DSynDoubleConstructorArgs(ConstructorArgs):
    alpha: float
    beta: float
    threshold: float
    esyn: float
    gsyn: float
    T: float
    max_release_time: float

class DSynFloatVariable(Member):
    r = 0
    i = 1

class DSynFloatParameter(Member):
    alpha = 0
    beta = 1
    threshold = 2
    esyn = 3
    gsyn = 4
    T = 5
    max_release_time = 6

class DSynFloatConstructorArgs(ConstructorArgs):
    alpha: float
    beta: float
    threshold: float
    esyn: float
    gsyn: float
    T: float
    max_release_time: float

class DirectSynDoubleVariable(Member):
    i = 0

class DirectSynDoubleParameter(Member):
    gsyn = 0
    threshold = 1

class DirectSynDoubleConstructorArgs(ConstructorArgs):
    gsyn: float
    threshold: float

class DirectSynFloatVariable(Member):
    i = 0

class DirectSynFloatParameter(Member):
    gsyn = 0
    threshold = 1

class DirectSynFloatConstructorArgs(ConstructorArgs):
    gsyn: float
    threshold: float

class DExpGSynDoubleVariable(Member):
    x = 0
    s = 1
    i = 2

class DExpGSynDoubleParameter(Member):
    tau_rise = 0
    tau_decay = 1
    esyn = 2
    gsyn = 3

class DExpGSynDoubleConstructorArgs(ConstructorArgs):
    tau_rise: float
    tau_decay: float
    esyn: float
    gsyn: float

class DExpGSynFloatVariable(Member):
    x = 0
    s = 1
    i = 2

class DExpGSynFloatParameter(Member):
    tau_rise = 0
    tau_decay = 1
    esyn = 2
    gsyn = 3

class DExpGSynFloatConstructorArgs(ConstructorArgs):
    tau_rise: float
    tau_decay: float
    esyn: float
    gsyn: float

class DExpISynDoubleVariable(Member):
    x = 0
    s = 1
    i = 2

class DExpISynDoubleParameter(Member):
    tau_rise = 0
    tau_decay = 1
    isyn = 2

class DExpISynDoubleConstructorArgs(ConstructorArgs):
    tau_rise: float
    tau_decay: float
    isyn: float

class DExpISynFloatVariable(Member):
    x = 0
    s = 1
    i = 2

class DExpISynFloatParameter(Member):
    tau_rise = 0
    tau_decay = 1
    isyn = 2

class DExpISynFloatConstructorArgs(ConstructorArgs):
    tau_rise: float
    tau_decay: float
    isyn: float

class ESynDoubleVariable(Member):
    i1 = 0
    i2 = 1

class ESynDoubleParameter(Member):
    g1 = 0
    g2 = 1

class ESynDoubleConstructorArgs(ConstructorArgs):
    g1: float
    g2: float

class ESynFloatVariable(Member):
    i1 = 0
    i2 = 1

class ESynFloatParameter(Member):
    g1 = 0
    g2 = 1

class ESynFloatConstructorArgs(ConstructorArgs):
    g1: float
    g2: float

class ExpGSynDoubleVariable(Member):
    s = 0
    i = 1

class ExpGSynDoubleParameter(Member):
    tau = 0
    esyn = 1
    gsyn = 2

class ExpGSynDoubleConstructorArgs(ConstructorArgs):
    tau: float
    esyn: float
    gsyn: float

class ExpGSynFloatVariable(Member):
    s = 0
    i = 1

class ExpGSynFloatParameter(Member):
    tau = 0
    esyn = 1
    gsyn = 2

class ExpGSynFloatConstructorArgs(ConstructorArgs):
    tau: float
    esyn: float
    gsyn: float

class ExpISynDoubleVariable(Member):
    s = 0
    i = 1

class ExpISynDoubleParameter(Member):
    tau = 0
    isyn = 1

class ExpISynDoubleConstructorArgs(ConstructorArgs):
    tau: float
    isyn: float

class ExpISynFloatVariable(Member):
    s = 0
    i = 1

class ExpISynFloatParameter(Member):
    tau = 0
    isyn = 1

class ExpISynFloatConstructorArgs(ConstructorArgs):
    tau: float
    isyn: float

class FTMSynDoubleVariable(Member):
    i = 0

class FTMSynDoubleParameter(Member):
    gsyn = 0
    esyn = 1
    steepness = 2
    theta = 3

class FTMSynDoubleConstructorArgs(ConstructorArgs):
    gsyn: float
    esyn: float
    steepness: float
    theta: float

class FTMSynFloatVariable(Member):
    i = 0

class FTMSynFloatParameter(Member):
    gsyn = 0
    esyn = 1
    steepness = 2
    theta = 3

class FTMSynFloatConstructorArgs(ConstructorArgs):
    gsyn: float
    esyn: float
    steepness: float
    theta: float

class GABABSynDoubleVariable(Member):
    R = 0
    G = 1
    i = 2

class GABABSynDoubleParameter(Member):
    K1 = 0
    K2 = 1
    K3 = 2
    K4 = 3
    KD = 4
    threshold = 5
    esyn = 6
    gsyn = 7
    T = 8
    max_release_time = 9

class GABABSynDoubleConstructorArgs(ConstructorArgs):
    K1: float
    K2: float
    K3: float
    K4: float
    KD: float
    threshold: float
    esyn: float
    gsyn: float
    T: float
    max_release_time: float

class GABABSynFloatVariable(Member):
    R = 0
    G = 1
    i = 2

class GABABSynFloatParameter(Member):
    K1 = 0
    K2 = 1
    K3 = 2
    K4 = 3
    KD = 4
    threshold = 5
    esyn = 6
    gsyn = 7
    T = 8
    max_release_time = 9

class GABABSynFloatConstructorArgs(ConstructorArgs):
    K1: float
    K2: float
    K3: float
    K4: float
    KD: float
    threshold: float
    esyn: float
    gsyn: float
    T: float
    max_release_time: float

class FastGradedSynDoubleVariable(Member):
    i = 0

class FastGradedSynDoubleParameter(Member):
    gsyn = 0
    esyn = 1
    sf = 2
    vf = 3

class FastGradedSynDoubleConstructorArgs(ConstructorArgs):
    gsyn: float
    esyn: float
    sf: float
    vf: float

class FastGradedSynFloatVariable(Member):
    i = 0

class FastGradedSynFloatParameter(Member):
    gsyn = 0
    esyn = 1
    sf = 2
    vf = 3

class FastGradedSynFloatConstructorArgs(ConstructorArgs):
    gsyn: float
    esyn: float
    sf: float
    vf: float

class SlowGradedSynDoubleVariable(Member):
    m = 0
    i = 1

class SlowGradedSynDoubleParameter(Member):
    gsyn = 0
    esyn = 1
    ss = 2
    vs = 3
    k1 = 4
    k2 = 5

class SlowGradedSynDoubleConstructorArgs(ConstructorArgs):
    gsyn: float
    esyn: float
    ss: float
    vs: float
    k1: float
    k2: float

class SlowGradedSynFloatVariable(Member):
    m = 0
    i = 1

class SlowGradedSynFloatParameter(Member):
    gsyn = 0
    esyn = 1
    ss = 2
    vs = 3
    k1 = 4
    k2 = 5

class SlowGradedSynFloatConstructorArgs(ConstructorArgs):
    gsyn: float
    esyn: float
    ss: float
    vs: float
    k1: float
    k2: float

class GradualSynDoubleVariable(Member):
    r = 0
    s = 1
    i = 2

class GradualSynDoubleParameter(Member):
    gsyn = 0
    esyn = 1
    tau = 2
    vr = 3
    slope = 4

class GradualSynDoubleConstructorArgs(ConstructorArgs):
    gsyn: float
    esyn: float
    tau: float
    vr: float
    slope: float

class GradualSynFloatVariable(Member):
    r = 0
    s = 1
    i = 2

class GradualSynFloatParameter(Member):
    gsyn = 0
    esyn = 1
    tau = 2
    vr = 3
    slope = 4

class GradualSynFloatConstructorArgs(ConstructorArgs):
    gsyn: float
    esyn: float
    tau: float
    vr: float
    slope: float

class NMDASynDoubleVariable(Member):
    r = 0
    i = 1

class NMDASynDoubleParameter(Member):
    alpha = 0
    beta = 1
    threshold = 2
    esyn = 3
    gsyn = 4
    mg = 5
    mg_half = 6
    steepness = 7
    T = 8
    max_release_time = 9

class NMDASynDoubleConstructorArgs(ConstructorArgs):
    alpha: float
    beta: float
    threshold: float
    esyn: float
    gsyn: float
    mg: float
    mg_half: float
    steepness: float
    T: float
    max_release_time: float

class NMDASynFloatVariable(Member):
    r = 0
    i = 1

class NMDASynFloatParameter(Member):
    alpha = 0
    beta = 1
    threshold = 2
    esyn = 3
    gsyn = 4
    mg = 5
    mg_half = 6
    steepness = 7
    T = 8
    max_release_time = 9

class NMDASynFloatConstructorArgs(ConstructorArgs):
    alpha: float
    beta: float
    threshold: float
    esyn: float
    gsyn: float
    mg: float
    mg_half: float
    steepness: float
    T: float
    max_release_time: float

class PrinzSynDoubleVariable(Member):
    s = 0
    i = 1

class PrinzSynDoubleParameter(Member):
    gsyn = 0
    esyn = 1
    vth = 2
    delta = 3
    k_off = 4

class PrinzSynDoubleConstructorArgs(ConstructorArgs):
    gsyn: float
    esyn: float
    vth: float
    delta: float
    k_off: float

class PrinzSynFloatVariable(Member):
    s = 0
    i = 1

class PrinzSynFloatParameter(Member):
    gsyn = 0
    esyn = 1
    vth = 2
    delta = 3
    k_off = 4

class PrinzSynFloatConstructorArgs(ConstructorArgs):
    gsyn: float
    esyn: float
    vth: float
    delta: float
    k_off: float

class SigmoidSynDoubleVariable(Member):
    i = 0

class SigmoidSynDoubleParameter(Member):
    gsyn = 0
    sigma = 1
    offset = 2
    shift = 3

class SigmoidSynDoubleConstructorArgs(ConstructorArgs):
    gsyn: float
    sigma: float
    offset: float
    shift: float

class SigmoidSynFloatVariable(Member):
    i = 0

class SigmoidSynFloatParameter(Member):
    gsyn = 0
    sigma = 1
    offset = 2
    shift = 3

class SigmoidSynFloatConstructorArgs(ConstructorArgs):
    gsyn: float
    sigma: float
    offset: float
    shift: float

class STDPSynDoubleVariable(Member):
    s = 0
    w = 1
    apre = 2
    apost = 3
    i = 4

class STDPSynDoubleParameter(Member):
    tau = 0
    esyn = 1
    wmax = 2
    a_plus = 3
    a_minus = 4
    tau_plus = 5
    tau_minus = 6

class STDPSynDoubleConstructorArgs(ConstructorArgs):
    tau: float
    esyn: float
    wmax: float
    a_plus: float
    a_minus: float
    tau_plus: float
    tau_minus: float

class STDPSynFloatVariable(Member):
    s = 0
    w = 1
    apre = 2
    apost = 3
    i = 4

class STDPSynFloatParameter(Member):
    tau = 0
    esyn = 1
    wmax = 2
    a_plus = 3
    a_minus = 4
    tau_plus = 5
    tau_minus = 6

class STDPSynFloatConstructorArgs(ConstructorArgs):
    tau: float
    esyn: float
    wmax: float
    a_plus: float
    a_minus: float
    tau_plus: float
    tau_minus: float

class TripletSynDoubleVariable(Member):
    s = 0
    w = 1
    r1 = 2
    r2 = 3
    o1 = 4
    o2 = 5
    i = 6

class TripletSynDoubleParameter(Member):
    tau = 0
    esyn = 1
    wmax = 2
    a2_plus = 3
    a3_plus = 4
    a2_minus = 5
    a3_minus = 6
    tau_plus = 7
    tau_x = 8
    tau_minus = 9
    tau_y = 10

class TripletSynDoubleConstructorArgs(ConstructorArgs):
    tau: float
    esyn: float
    wmax: float
    a2_plus: float
    a3_plus: float
    a2_minus: float
    a3_minus: float
    tau_plus: float
    tau_x: float
    tau_minus: float
    tau_y: float

class TripletSynFloatVariable(Member):
    s = 0
    w = 1
    r1 = 2
    r2 = 3
    o1 = 4
    o2 = 5
    i = 6

class TripletSynFloatParameter(Member):
    tau = 0
    esyn = 1
    wmax = 2
    a2_plus = 3
    a3_plus = 4
    a2_minus = 5
    a3_minus = 6
    tau_plus = 7
    tau_x = 8
    tau_minus = 9
    tau_y = 10

class TripletSynFloatConstructorArgs(ConstructorArgs):
    tau: float
    esyn: float
    wmax: float
    a2_plus: float
    a3_plus: float
    a2_minus: float
    a3_minus: float
    tau_plus: float
    tau_x: float
    tau_minus: float
    tau_y: float

class TMSynDoubleVariable(Member):
    u = 0
    x = 1
    y = 2
    i = 3

class TMSynDoubleParameter(Member):
    U = 0
    tau_rec = 1
    tau_f = 2
    tau_i = 3
    isyn = 4

class TMSynDoubleConstructorArgs(ConstructorArgs):
    U: float
    tau_rec: float
    tau_f: float
    tau_i: float
    isyn: float

class TMSynFloatVariable(Member):
    u = 0
    x = 1
    y = 2
    i = 3

class TMSynFloatParameter(Member):
    U = 0
    tau_rec = 1
    tau_f = 2
    tau_i = 3
    isyn = 4

class TMSynFloatConstructorArgs(ConstructorArgs):
    U: float
    tau_rec: float
    tau_f: float
    tau_i: float
    isyn: float

class WBSynDoubleVariable(Member):
    s = 0
    i = 1

class WBSynDoubleParameter(Member):
    gsyn = 0
    esyn = 1
    alpha = 2
    beta = 3
    theta = 4
    slope = 5

class WBSynDoubleConstructorArgs(ConstructorArgs):
    gsyn: float
    esyn: float
    alpha: float
    beta: float
    theta: float
    slope: float

class WBSynFloatVariable(Member):
    s = 0
    i = 1

class WBSynFloatParameter(Member):
    gsyn = 0
    esyn = 1
    alpha = 2
    beta = 3
    theta = 4
    slope = 5

class WBSynFloatConstructorArgs(ConstructorArgs):
    gsyn: float
    esyn: float
    alpha: float
    beta: float
    theta: float
    slope: float

class AdExDoubleEuler(_Neuron[AdExDoubleVariable, AdExDoubleParameter]):
    def __init__(self, args: AdExDoubleConstructorArgs | None = None) -> None: ...

class AdExDoubleExpEuler(_Neuron[AdExDoubleVariable, AdExDoubleParameter]):
    def __init__(self, args: AdExDoubleConstructorArgs | None = None) -> None: ...

class AdExDoubleRK4(_Neuron[AdExDoubleVariable, AdExDoubleParameter]):
    def __init__(self, args: AdExDoubleConstructorArgs | None = None) -> None: ...

class AdExDoubleRK6(_Neuron[AdExDoubleVariable, AdExDoubleParameter]):
    def __init__(self, args: AdExDoubleConstructorArgs | None = None) -> None: ...

class AdExFloatEuler(_Neuron[AdExFloatVariable, AdExFloatParameter]):
    def __init__(self, args: AdExFloatConstructorArgs | None = None) -> None: ...

class AdExFloatExpEuler(_Neuron[AdExFloatVariable, AdExFloatParameter]):
    def __init__(self, args: AdExFloatConstructorArgs | None = None) -> None: ...

class AdExFloatRK4(_Neuron[AdExFloatVariable, AdExFloatParameter]):
    def __init__(self, args: AdExFloatConstructorArgs | None = None) -> None: ...

class AdExFloatRK6(_Neuron[AdExFloatVariable, AdExFloatParameter]):
    def __init__(self, args: AdExFloatConstructorArgs | None = None) -> None: ...

class BistableRulkovDoubleEuler(_Neuron[BistableRulkovDoubleVariable, BistableRulkovDoubleParameter]):
    def __init__(self, args: BistableRulkovDoubleConstructorArgs | None = None) -> None: ...

class BistableRulkovDoubleExpEuler(_Neuron[BistableRulkovDoubleVariable, BistableRulkovDoubleParameter]):
    def __init__(self, args: BistableRulkovDoubleConstructorArgs | None = None) -> None: ...

class BistableRulkovDoubleRK4(_Neuron[BistableRulkovDoubleVariable, BistableRulkovDoubleParameter]):
    def __init__(self, args: BistableRulkovDoubleConstructorArgs | None = None) -> None: ...

class BistableRulkovDoubleRK6(_Neuron[BistableRulkovDoubleVariable, BistableRulkovDoubleParameter]):
    def __init__(self, args: BistableRulkovDoubleConstructorArgs | None = None) -> None: ...

class BistableRulkovFloatEuler(_Neuron[BistableRulkovFloatVariable, BistableRulkovFloatParameter]):
    def __init__(self, args: BistableRulkovFloatConstructorArgs | None = None) -> None: ...

class BistableRulkovFloatExpEuler(_Neuron[BistableRulkovFloatVariable, BistableRulkovFloatParameter]):
    def __init__(self, args: BistableRulkovFloatConstructorArgs | None = None) -> None: ...

class BistableRulkovFloatRK4(_Neuron[BistableRulkovFloatVariable, BistableRulkovFloatParameter]):
    def __init__(self, args: BistableRulkovFloatConstructorArgs | None = None) -> None: ...

class BistableRulkovFloatRK6(_Neuron[BistableRulkovFloatVariable, BistableRulkovFloatParameter]):
    def __init__(self, args: BistableRulkovFloatConstructorArgs | None = None) -> None: ...

class ButeraDoubleEuler(_Neuron[ButeraDoubleVariable, ButeraDoubleParameter]):
    def __init__(self, args: ButeraDoubleConstructorArgs | None = None) -> None: ...

class ButeraDoubleExpEuler(_Neuron[ButeraDoubleVariable, ButeraDoubleParameter]):
    def __init__(self, args: ButeraDoubleConstructorArgs | None = None) -> None: ...

class ButeraDoubleRK4(_Neuron[ButeraDoubleVariable, ButeraDoubleParameter]):
    def __init__(self, args: ButeraDoubleConstructorArgs | None = None) -> None: ...

class ButeraDoubleRK6(_Neuron[ButeraDoubleVariable, ButeraDoubleParameter]):
    def __init__(self, args: ButeraDoubleConstructorArgs | None = None) -> None: ...

class ButeraFloatEuler(_Neuron[ButeraFloatVariable, ButeraFloatParameter]):
    def __init__(self, args: ButeraFloatConstructorArgs | None = None) -> None: ...

class ButeraFloatExpEuler(_Neuron[ButeraFloatVariable, ButeraFloatParameter]):
    def __init__(self, args: ButeraFloatConstructorArgs | None = None) -> None: ...

class ButeraFloatRK4(_Neuron[ButeraFloatVariable, ButeraFloatParameter]):
    def __init__(self, args: ButeraFloatConstructorArgs | None = None) -> None: ...

class ButeraFloatRK6(_Neuron[ButeraFloatVariable, ButeraFloatParameter]):
    def __init__(self, args: ButeraFloatConstructorArgs | None = None) -> None: ...

class ChayDoubleEuler(_Neuron[ChayDoubleVariable, ChayDoubleParameter]):
    def __init__(self, args: ChayDoubleConstructorArgs | None = None) -> None: ...

class ChayDoubleExpEuler(_Neuron[ChayDoubleVariable, ChayDoubleParameter]):
    def __init__(self, args: ChayDoubleConstructorArgs | None = None) -> None: ...

class ChayDoubleRK4(_Neuron[ChayDoubleVariable, ChayDoubleParameter]):
    def __init__(self, args: ChayDoubleConstructorArgs | None = None) -> None: ...

class ChayDoubleRK6(_Neuron[ChayDoubleVariable, ChayDoubleParameter]):
    def __init__(self, args: ChayDoubleConstructorArgs | None = None) -> None: ...

class ChayFloatEuler(_Neuron[ChayFloatVariable, ChayFloatParameter]):
    def __init__(self, args: ChayFloatConstructorArgs | None = None) -> None: ...

class ChayFloatExpEuler(_Neuron[ChayFloatVariable, ChayFloatParameter]):
    def __init__(self, args: ChayFloatConstructorArgs | None = None) -> None: ...

class ChayFloatRK4(_Neuron[ChayFloatVariable, ChayFloatParameter]):
    def __init__(self, args: ChayFloatConstructorArgs | None = None) -> None: ...

class ChayFloatRK6(_Neuron[ChayFloatVariable, ChayFloatParameter]):
    def __init__(self, args: ChayFloatConstructorArgs | None = None) -> None: ...

class ChialvoDoubleEuler(_Neuron[ChialvoDoubleVariable, ChialvoDoubleParameter]):
    def __init__(self, args: ChialvoDoubleConstructorArgs | None = None) -> None: ...

class ChialvoDoubleExpEuler(_Neuron[ChialvoDoubleVariable, ChialvoDoubleParameter]):
    def __init__(self, args: ChialvoDoubleConstructorArgs | None = None) -> None: ...

class ChialvoDoubleRK4(_Neuron[ChialvoDoubleVariable, ChialvoDoubleParameter]):
    def __init__(self, args: ChialvoDoubleConstructorArgs | None = None) -> None: ...

class ChialvoDoubleRK6(_Neuron[ChialvoDoubleVariable, ChialvoDoubleParameter]):
    def __init__(self, args: ChialvoDoubleConstructorArgs | None = None) -> None: ...

class ChialvoFloatEuler(_Neuron[ChialvoFloatVariable, ChialvoFloatParameter]):
    def __init__(self, args: ChialvoFloatConstructorArgs | None = None) -> None: ...

class ChialvoFloatExpEuler(_Neuron[ChialvoFloatVariable, ChialvoFloatParameter]):
    def __init__(self, args: ChialvoFloatConstructorArgs | None = None) -> None: ...

class ChialvoFloatRK4(_Neuron[ChialvoFloatVariable, ChialvoFloatParameter]):
    def __init__(self, args: ChialvoFloatConstructorArgs | None = None) -> None: ...

class ChialvoFloatRK6(_Neuron[ChialvoFloatVariable, ChialvoFloatParameter]):
    def __init__(self, args: ChialvoFloatConstructorArgs | None = None) -> None: ...

class ConnorStevensDoubleEuler(_Neuron[ConnorStevensDoubleVariable, ConnorStevensDoubleParameter]):
    def __init__(self, args: ConnorStevensDoubleConstructorArgs | None = None) -> None: ...

class ConnorStevensDoubleExpEuler(_Neuron[ConnorStevensDoubleVariable, ConnorStevensDoubleParameter]):
    def __init__(self, args: ConnorStevensDoubleConstructorArgs | None = None) -> None: ...

class ConnorStevensDoubleRK4(_Neuron[ConnorStevensDoubleVariable, ConnorStevensDoubleParameter]):
    def __init__(self, args: ConnorStevensDoubleConstructorArgs | None = None) -> None: ...

class ConnorStevensDoubleRK6(_Neuron[ConnorStevensDoubleVariable, ConnorStevensDoubleParameter]):
    def __init__(self, args: ConnorStevensDoubleConstructorArgs | None = None) -> None: ...

class ConnorStevensFloatEuler(_Neuron[ConnorStevensFloatVariable, ConnorStevensFloatParameter]):
    def __init__(self, args: ConnorStevensFloatConstructorArgs | None = None) -> None: ...

class ConnorStevensFloatExpEuler(_Neuron[ConnorStevensFloatVariable, ConnorStevensFloatParameter]):
    def __init__(self, args: ConnorStevensFloatConstructorArgs | None = None) -> None: ...

class ConnorStevensFloatRK4(_Neuron[ConnorStevensFloatVariable, ConnorStevensFloatParameter]):
    def __init__(self, args: ConnorStevensFloatConstructorArgs | None = None) -> None: ...

class ConnorStevensFloatRK6(_Neuron[ConnorStevensFloatVariable, ConnorStevensFloatParameter]):
    def __init__(self, args: ConnorStevensFloatConstructorArgs | None = None) -> None: ...

class EIFDoubleEuler(_Neuron[EIFDoubleVariable, EIFDoubleParameter]):
    def __init__(self, args: EIFDoubleConstructorArgs | None = None) -> None: ...

class EIFDoubleExpEuler(_Neuron[EIFDoubleVariable, EIFDoubleParameter]):
    def __init__(self, args: EIFDoubleConstructorArgs | None = None) -> None: ...

class EIFDoubleRK4(_Neuron[EIFDoubleVariable, EIFDoubleParameter]):
    def __init__(self, args: EIFDoubleConstructorArgs | None = None) -> None: ...

class EIFDoubleRK6(_Neuron[EIFDoubleVariable, EIFDoubleParameter]):
    def __init__(self, args: EIFDoubleConstructorArgs | None = None) -> None: ...

class EIFFloatEuler(_Neuron[EIFFloatVariable, EIFFloatParameter]):
    def __init__(self, args: EIFFloatConstructorArgs | None = None) -> None: ...

class EIFFloatExpEuler(_Neuron[EIFFloatVariable, EIFFloatParameter]):
    def __init__(self, args: EIFFloatConstructorArgs | None = None) -> None: ...

class EIFFloatRK4(_Neuron[EIFFloatVariable, EIFFloatParameter]):
    def __init__(self, args: EIFFloatConstructorArgs | None = None) -> None: ...

class EIFFloatRK6(_Neuron[EIFFloatVariable, EIFFloatParameter]):
    def __init__(self, args: EIFFloatConstructorArgs | None = None) -> None: ...

class FerdoDoubleEuler(_Neuron[FerdoDoubleVariable, FerdoDoubleParameter]):
    def __init__(self, args: FerdoDoubleConstructorArgs | None = None) -> None: ...

class FerdoDoubleExpEuler(_Neuron[FerdoDoubleVariable, FerdoDoubleParameter]):
    def __init__(self, args: FerdoDoubleConstructorArgs | None = None) -> None: ...

class FerdoDoubleRK4(_Neuron[FerdoDoubleVariable, FerdoDoubleParameter]):
    def __init__(self, args: FerdoDoubleConstructorArgs | None = None) -> None: ...

class FerdoDoubleRK6(_Neuron[FerdoDoubleVariable, FerdoDoubleParameter]):
    def __init__(self, args: FerdoDoubleConstructorArgs | None = None) -> None: ...

class FerdoFloatEuler(_Neuron[FerdoFloatVariable, FerdoFloatParameter]):
    def __init__(self, args: FerdoFloatConstructorArgs | None = None) -> None: ...

class FerdoFloatExpEuler(_Neuron[FerdoFloatVariable, FerdoFloatParameter]):
    def __init__(self, args: FerdoFloatConstructorArgs | None = None) -> None: ...

class FerdoFloatRK4(_Neuron[FerdoFloatVariable, FerdoFloatParameter]):
    def __init__(self, args: FerdoFloatConstructorArgs | None = None) -> None: ...

class FerdoFloatRK6(_Neuron[FerdoFloatVariable, FerdoFloatParameter]):
    def __init__(self, args: FerdoFloatConstructorArgs | None = None) -> None: ...

class FHNDoubleEuler(_Neuron[FHNDoubleVariable, FHNDoubleParameter]):
    def __init__(self, args: FHNDoubleConstructorArgs | None = None) -> None: ...

class FHNDoubleExpEuler(_Neuron[FHNDoubleVariable, FHNDoubleParameter]):
    def __init__(self, args: FHNDoubleConstructorArgs | None = None) -> None: ...

class FHNDoubleRK4(_Neuron[FHNDoubleVariable, FHNDoubleParameter]):
    def __init__(self, args: FHNDoubleConstructorArgs | None = None) -> None: ...

class FHNDoubleRK6(_Neuron[FHNDoubleVariable, FHNDoubleParameter]):
    def __init__(self, args: FHNDoubleConstructorArgs | None = None) -> None: ...

class FHNFloatEuler(_Neuron[FHNFloatVariable, FHNFloatParameter]):
    def __init__(self, args: FHNFloatConstructorArgs | None = None) -> None: ...

class FHNFloatExpEuler(_Neuron[FHNFloatVariable, FHNFloatParameter]):
    def __init__(self, args: FHNFloatConstructorArgs | None = None) -> None: ...

class FHNFloatRK4(_Neuron[FHNFloatVariable, FHNFloatParameter]):
    def __init__(self, args: FHNFloatConstructorArgs | None = None) -> None: ...

class FHNFloatRK6(_Neuron[FHNFloatVariable, FHNFloatParameter]):
    def __init__(self, args: FHNFloatConstructorArgs | None = None) -> None: ...

class GLIFDoubleEuler(_Neuron[GLIFDoubleVariable, GLIFDoubleParameter]):
    def __init__(self, args: GLIFDoubleConstructorArgs | None = None) -> None: ...

class GLIFDoubleExpEuler(_Neuron[GLIFDoubleVariable, GLIFDoubleParameter]):
    def __init__(self, args: GLIFDoubleConstructorArgs | None = None) -> None: ...

class GLIFDoubleRK4(_Neuron[GLIFDoubleVariable, GLIFDoubleParameter]):
    def __init__(self, args: GLIFDoubleConstructorArgs | None = None) -> None: ...

class GLIFDoubleRK6(_Neuron[GLIFDoubleVariable, GLIFDoubleParameter]):
    def __init__(self, args: GLIFDoubleConstructorArgs | None = None) -> None: ...

class GLIFFloatEuler(_Neuron[GLIFFloatVariable, GLIFFloatParameter]):
    def __init__(self, args: GLIFFloatConstructorArgs | None = None) -> None: ...

class GLIFFloatExpEuler(_Neuron[GLIFFloatVariable, GLIFFloatParameter]):
    def __init__(self, args: GLIFFloatConstructorArgs | None = None) -> None: ...

class GLIFFloatRK4(_Neuron[GLIFFloatVariable, GLIFFloatParameter]):
    def __init__(self, args: GLIFFloatConstructorArgs | None = None) -> None: ...

class GLIFFloatRK6(_Neuron[GLIFFloatVariable, GLIFFloatParameter]):
    def __init__(self, args: GLIFFloatConstructorArgs | None = None) -> None: ...

class GhigliazzaHolmesDoubleEuler(_Neuron[GhigliazzaHolmesDoubleVariable, GhigliazzaHolmesDoubleParameter]):
    def __init__(self, args: GhigliazzaHolmesDoubleConstructorArgs | None = None) -> None: ...

class GhigliazzaHolmesDoubleExpEuler(_Neuron[GhigliazzaHolmesDoubleVariable, GhigliazzaHolmesDoubleParameter]):
    def __init__(self, args: GhigliazzaHolmesDoubleConstructorArgs | None = None) -> None: ...

class GhigliazzaHolmesDoubleRK4(_Neuron[GhigliazzaHolmesDoubleVariable, GhigliazzaHolmesDoubleParameter]):
    def __init__(self, args: GhigliazzaHolmesDoubleConstructorArgs | None = None) -> None: ...

class GhigliazzaHolmesDoubleRK6(_Neuron[GhigliazzaHolmesDoubleVariable, GhigliazzaHolmesDoubleParameter]):
    def __init__(self, args: GhigliazzaHolmesDoubleConstructorArgs | None = None) -> None: ...

class GhigliazzaHolmesFloatEuler(_Neuron[GhigliazzaHolmesFloatVariable, GhigliazzaHolmesFloatParameter]):
    def __init__(self, args: GhigliazzaHolmesFloatConstructorArgs | None = None) -> None: ...

class GhigliazzaHolmesFloatExpEuler(_Neuron[GhigliazzaHolmesFloatVariable, GhigliazzaHolmesFloatParameter]):
    def __init__(self, args: GhigliazzaHolmesFloatConstructorArgs | None = None) -> None: ...

class GhigliazzaHolmesFloatRK4(_Neuron[GhigliazzaHolmesFloatVariable, GhigliazzaHolmesFloatParameter]):
    def __init__(self, args: GhigliazzaHolmesFloatConstructorArgs | None = None) -> None: ...

class GhigliazzaHolmesFloatRK6(_Neuron[GhigliazzaHolmesFloatVariable, GhigliazzaHolmesFloatParameter]):
    def __init__(self, args: GhigliazzaHolmesFloatConstructorArgs | None = None) -> None: ...

class HRDoubleEuler(_Neuron[HRDoubleVariable, HRDoubleParameter]):
    def __init__(self, args: HRDoubleConstructorArgs | None = None) -> None: ...

class HRDoubleExpEuler(_Neuron[HRDoubleVariable, HRDoubleParameter]):
    def __init__(self, args: HRDoubleConstructorArgs | None = None) -> None: ...

class HRDoubleRK4(_Neuron[HRDoubleVariable, HRDoubleParameter]):
    def __init__(self, args: HRDoubleConstructorArgs | None = None) -> None: ...

class HRDoubleRK6(_Neuron[HRDoubleVariable, HRDoubleParameter]):
    def __init__(self, args: HRDoubleConstructorArgs | None = None) -> None: ...

class HRFloatEuler(_Neuron[HRFloatVariable, HRFloatParameter]):
    def __init__(self, args: HRFloatConstructorArgs | None = None) -> None: ...

class HRFloatExpEuler(_Neuron[HRFloatVariable, HRFloatParameter]):
    def __init__(self, args: HRFloatConstructorArgs | None = None) -> None: ...

class HRFloatRK4(_Neuron[HRFloatVariable, HRFloatParameter]):
    def __init__(self, args: HRFloatConstructorArgs | None = None) -> None: ...

class HRFloatRK6(_Neuron[HRFloatVariable, HRFloatParameter]):
    def __init__(self, args: HRFloatConstructorArgs | None = None) -> None: ...

class HHDoubleEuler(_Neuron[HHDoubleVariable, HHDoubleParameter]):
    def __init__(self, args: HHDoubleConstructorArgs | None = None) -> None: ...

class HHDoubleExpEuler(_Neuron[HHDoubleVariable, HHDoubleParameter]):
    def __init__(self, args: HHDoubleConstructorArgs | None = None) -> None: ...

class HHDoubleRK4(_Neuron[HHDoubleVariable, HHDoubleParameter]):
    def __init__(self, args: HHDoubleConstructorArgs | None = None) -> None: ...

class HHDoubleRK6(_Neuron[HHDoubleVariable, HHDoubleParameter]):
    def __init__(self, args: HHDoubleConstructorArgs | None = None) -> None: ...

class HHFloatEuler(_Neuron[HHFloatVariable, HHFloatParameter]):
    def __init__(self, args: HHFloatConstructorArgs | None = None) -> None: ...

class HHFloatExpEuler(_Neuron[HHFloatVariable, HHFloatParameter]):
    def __init__(self, args: HHFloatConstructorArgs | None = None) -> None: ...

class HHFloatRK4(_Neuron[HHFloatVariable, HHFloatParameter]):
    def __init__(self, args: HHFloatConstructorArgs | None = None) -> None: ...

class HHFloatRK6(_Neuron[HHFloatVariable, HHFloatParameter]):
    def __init__(self, args: HHFloatConstructorArgs | None = None) -> None: ...

class IzDoubleEuler(_Neuron[IzDoubleVariable, IzDoubleParameter]):
    def __init__(self, args: IzDoubleConstructorArgs | None = None) -> None: ...

class IzDoubleExpEuler(_Neuron[IzDoubleVariable, IzDoubleParameter]):
    def __init__(self, args: IzDoubleConstructorArgs | None = None) -> None: ...

class IzDoubleRK4(_Neuron[IzDoubleVariable, IzDoubleParameter]):
    def __init__(self, args: IzDoubleConstructorArgs | None = None) -> None: ...

class IzDoubleRK6(_Neuron[IzDoubleVariable, IzDoubleParameter]):
    def __init__(self, args: IzDoubleConstructorArgs | None = None) -> None: ...

class IzFloatEuler(_Neuron[IzFloatVariable, IzFloatParameter]):
    def __init__(self, args: IzFloatConstructorArgs | None = None) -> None: ...

class IzFloatExpEuler(_Neuron[IzFloatVariable, IzFloatParameter]):
    def __init__(self, args: IzFloatConstructorArgs | None = None) -> None: ...

class IzFloatRK4(_Neuron[IzFloatVariable, IzFloatParameter]):
    def __init__(self, args: IzFloatConstructorArgs | None = None) -> None: ...

class IzFloatRK6(_Neuron[IzFloatVariable, IzFloatParameter]):
    def __init__(self, args: IzFloatConstructorArgs | None = None) -> None: ...

class Iz2007DoubleEuler(_Neuron[Iz2007DoubleVariable, Iz2007DoubleParameter]):
    def __init__(self, args: Iz2007DoubleConstructorArgs | None = None) -> None: ...

class Iz2007DoubleExpEuler(_Neuron[Iz2007DoubleVariable, Iz2007DoubleParameter]):
    def __init__(self, args: Iz2007DoubleConstructorArgs | None = None) -> None: ...

class Iz2007DoubleRK4(_Neuron[Iz2007DoubleVariable, Iz2007DoubleParameter]):
    def __init__(self, args: Iz2007DoubleConstructorArgs | None = None) -> None: ...

class Iz2007DoubleRK6(_Neuron[Iz2007DoubleVariable, Iz2007DoubleParameter]):
    def __init__(self, args: Iz2007DoubleConstructorArgs | None = None) -> None: ...

class Iz2007FloatEuler(_Neuron[Iz2007FloatVariable, Iz2007FloatParameter]):
    def __init__(self, args: Iz2007FloatConstructorArgs | None = None) -> None: ...

class Iz2007FloatExpEuler(_Neuron[Iz2007FloatVariable, Iz2007FloatParameter]):
    def __init__(self, args: Iz2007FloatConstructorArgs | None = None) -> None: ...

class Iz2007FloatRK4(_Neuron[Iz2007FloatVariable, Iz2007FloatParameter]):
    def __init__(self, args: Iz2007FloatConstructorArgs | None = None) -> None: ...

class Iz2007FloatRK6(_Neuron[Iz2007FloatVariable, Iz2007FloatParameter]):
    def __init__(self, args: Iz2007FloatConstructorArgs | None = None) -> None: ...

class Iz2007FSDoubleEuler(_Neuron[Iz2007FSDoubleVariable, Iz2007FSDoubleParameter]):
    def __init__(self, args: Iz2007FSDoubleConstructorArgs | None = None) -> None: ...

class Iz2007FSDoubleExpEuler(_Neuron[Iz2007FSDoubleVariable, Iz2007FSDoubleParameter]):
    def __init__(self, args: Iz2007FSDoubleConstructorArgs | None = None) -> None: ...

class Iz2007FSDoubleRK4(_Neuron[Iz2007FSDoubleVariable, Iz2007FSDoubleParameter]):
    def __init__(self, args: Iz2007FSDoubleConstructorArgs | None = None) -> None: ...

class Iz2007FSDoubleRK6(_Neuron[Iz2007FSDoubleVariable, Iz2007FSDoubleParameter]):
    def __init__(self, args: Iz2007FSDoubleConstructorArgs | None = None) -> None: ...

class Iz2007FSFloatEuler(_Neuron[Iz2007FSFloatVariable, Iz2007FSFloatParameter]):
    def __init__(self, args: Iz2007FSFloatConstructorArgs | None = None) -> None: ...

class Iz2007FSFloatExpEuler(_Neuron[Iz2007FSFloatVariable, Iz2007FSFloatParameter]):
    def __init__(self, args: Iz2007FSFloatConstructorArgs | None = None) -> None: ...

class Iz2007FSFloatRK4(_Neuron[Iz2007FSFloatVariable, Iz2007FSFloatParameter]):
    def __init__(self, args: Iz2007FSFloatConstructorArgs | None = None) -> None: ...

class Iz2007FSFloatRK6(_Neuron[Iz2007FSFloatVariable, Iz2007FSFloatParameter]):
    def __init__(self, args: Iz2007FSFloatConstructorArgs | None = None) -> None: ...

class Iz2007LTDoubleEuler(_Neuron[Iz2007LTDoubleVariable, Iz2007LTDoubleParameter]):
    def __init__(self, args: Iz2007LTDoubleConstructorArgs | None = None) -> None: ...

class Iz2007LTDoubleExpEuler(_Neuron[Iz2007LTDoubleVariable, Iz2007LTDoubleParameter]):
    def __init__(self, args: Iz2007LTDoubleConstructorArgs | None = None) -> None: ...

class Iz2007LTDoubleRK4(_Neuron[Iz2007LTDoubleVariable, Iz2007LTDoubleParameter]):
    def __init__(self, args: Iz2007LTDoubleConstructorArgs | None = None) -> None: ...

class Iz2007LTDoubleRK6(_Neuron[Iz2007LTDoubleVariable, Iz2007LTDoubleParameter]):
    def __init__(self, args: Iz2007LTDoubleConstructorArgs | None = None) -> None: ...

class Iz2007LTFloatEuler(_Neuron[Iz2007LTFloatVariable, Iz2007LTFloatParameter]):
    def __init__(self, args: Iz2007LTFloatConstructorArgs | None = None) -> None: ...

class Iz2007LTFloatExpEuler(_Neuron[Iz2007LTFloatVariable, Iz2007LTFloatParameter]):
    def __init__(self, args: Iz2007LTFloatConstructorArgs | None = None) -> None: ...

class Iz2007LTFloatRK4(_Neuron[Iz2007LTFloatVariable, Iz2007LTFloatParameter]):
    def __init__(self, args: Iz2007LTFloatConstructorArgs | None = None) -> None: ...

class Iz2007LTFloatRK6(_Neuron[Iz2007LTFloatVariable, Iz2007LTFloatParameter]):
    def __init__(self, args: Iz2007LTFloatConstructorArgs | None = None) -> None: ...

class IzMapDoubleEuler(_Neuron[IzMapDoubleVariable, IzMapDoubleParameter]):
    def __init__(self, args: IzMapDoubleConstructorArgs | None = None) -> None: ...

class IzMapDoubleExpEuler(_Neuron[IzMapDoubleVariable, IzMapDoubleParameter]):
    def __init__(self, args: IzMapDoubleConstructorArgs | None = None) -> None: ...

class IzMapDoubleRK4(_Neuron[IzMapDoubleVariable, IzMapDoubleParameter]):
    def __init__(self, args: IzMapDoubleConstructorArgs | None = None) -> None: ...

class IzMapDoubleRK6(_Neuron[IzMapDoubleVariable, IzMapDoubleParameter]):
    def __init__(self, args: IzMapDoubleConstructorArgs | None = None) -> None: ...

class IzMapFloatEuler(_Neuron[IzMapFloatVariable, IzMapFloatParameter]):
    def __init__(self, args: IzMapFloatConstructorArgs | None = None) -> None: ...

class IzMapFloatExpEuler(_Neuron[IzMapFloatVariable, IzMapFloatParameter]):
    def __init__(self, args: IzMapFloatConstructorArgs | None = None) -> None: ...

class IzMapFloatRK4(_Neuron[IzMapFloatVariable, IzMapFloatParameter]):
    def __init__(self, args: IzMapFloatConstructorArgs | None = None) -> None: ...

class IzMapFloatRK6(_Neuron[IzMapFloatVariable, IzMapFloatParameter]):
    def __init__(self, args: IzMapFloatConstructorArgs | None = None) -> None: ...

class IzNetDoubleEuler(_Neuron[IzNetDoubleVariable, IzNetDoubleParameter]):
    def __init__(self, args: IzNetDoubleConstructorArgs | None = None) -> None: ...

class IzNetDoubleExpEuler(_Neuron[IzNetDoubleVariable, IzNetDoubleParameter]):
    def __init__(self, args: IzNetDoubleConstructorArgs | None = None) -> None: ...

class IzNetDoubleRK4(_Neuron[IzNetDoubleVariable, IzNetDoubleParameter]):
    def __init__(self, args: IzNetDoubleConstructorArgs | None = None) -> None: ...

class IzNetDoubleRK6(_Neuron[IzNetDoubleVariable, IzNetDoubleParameter]):
    def __init__(self, args: IzNetDoubleConstructorArgs | None = None) -> None: ...

class IzNetFloatEuler(_Neuron[IzNetFloatVariable, IzNetFloatParameter]):
    def __init__(self, args: IzNetFloatConstructorArgs | None = None) -> None: ...

class IzNetFloatExpEuler(_Neuron[IzNetFloatVariable, IzNetFloatParameter]):
    def __init__(self, args: IzNetFloatConstructorArgs | None = None) -> None: ...

class IzNetFloatRK4(_Neuron[IzNetFloatVariable, IzNetFloatParameter]):
    def __init__(self, args: IzNetFloatConstructorArgs | None = None) -> None: ...

class IzNetFloatRK6(_Neuron[IzNetFloatVariable, IzNetFloatParameter]):
    def __init__(self, args: IzNetFloatConstructorArgs | None = None) -> None: ...

class IzQuadraticDoubleEuler(_Neuron[IzQuadraticDoubleVariable, IzQuadraticDoubleParameter]):
    def __init__(self, args: IzQuadraticDoubleConstructorArgs | None = None) -> None: ...

class IzQuadraticDoubleExpEuler(_Neuron[IzQuadraticDoubleVariable, IzQuadraticDoubleParameter]):
    def __init__(self, args: IzQuadraticDoubleConstructorArgs | None = None) -> None: ...

class IzQuadraticDoubleRK4(_Neuron[IzQuadraticDoubleVariable, IzQuadraticDoubleParameter]):
    def __init__(self, args: IzQuadraticDoubleConstructorArgs | None = None) -> None: ...

class IzQuadraticDoubleRK6(_Neuron[IzQuadraticDoubleVariable, IzQuadraticDoubleParameter]):
    def __init__(self, args: IzQuadraticDoubleConstructorArgs | None = None) -> None: ...

class IzQuadraticFloatEuler(_Neuron[IzQuadraticFloatVariable, IzQuadraticFloatParameter]):
    def __init__(self, args: IzQuadraticFloatConstructorArgs | None = None) -> None: ...

class IzQuadraticFloatExpEuler(_Neuron[IzQuadraticFloatVariable, IzQuadraticFloatParameter]):
    def __init__(self, args: IzQuadraticFloatConstructorArgs | None = None) -> None: ...

class IzQuadraticFloatRK4(_Neuron[IzQuadraticFloatVariable, IzQuadraticFloatParameter]):
    def __init__(self, args: IzQuadraticFloatConstructorArgs | None = None) -> None: ...

class IzQuadraticFloatRK6(_Neuron[IzQuadraticFloatVariable, IzQuadraticFloatParameter]):
    def __init__(self, args: IzQuadraticFloatConstructorArgs | None = None) -> None: ...

class JansenRitDoubleEuler(_Neuron[JansenRitDoubleVariable, JansenRitDoubleParameter]):
    def __init__(self, args: JansenRitDoubleConstructorArgs | None = None) -> None: ...

class JansenRitDoubleExpEuler(_Neuron[JansenRitDoubleVariable, JansenRitDoubleParameter]):
    def __init__(self, args: JansenRitDoubleConstructorArgs | None = None) -> None: ...

class JansenRitDoubleRK4(_Neuron[JansenRitDoubleVariable, JansenRitDoubleParameter]):
    def __init__(self, args: JansenRitDoubleConstructorArgs | None = None) -> None: ...

class JansenRitDoubleRK6(_Neuron[JansenRitDoubleVariable, JansenRitDoubleParameter]):
    def __init__(self, args: JansenRitDoubleConstructorArgs | None = None) -> None: ...

class JansenRitFloatEuler(_Neuron[JansenRitFloatVariable, JansenRitFloatParameter]):
    def __init__(self, args: JansenRitFloatConstructorArgs | None = None) -> None: ...

class JansenRitFloatExpEuler(_Neuron[JansenRitFloatVariable, JansenRitFloatParameter]):
    def __init__(self, args: JansenRitFloatConstructorArgs | None = None) -> None: ...

class JansenRitFloatRK4(_Neuron[JansenRitFloatVariable, JansenRitFloatParameter]):
    def __init__(self, args: JansenRitFloatConstructorArgs | None = None) -> None: ...

class JansenRitFloatRK6(_Neuron[JansenRitFloatVariable, JansenRitFloatParameter]):
    def __init__(self, args: JansenRitFloatConstructorArgs | None = None) -> None: ...

class KKDoubleEuler(_Neuron[KKDoubleVariable, KKDoubleParameter]):
    def __init__(self, args: KKDoubleConstructorArgs | None = None) -> None: ...

class KKDoubleExpEuler(_Neuron[KKDoubleVariable, KKDoubleParameter]):
    def __init__(self, args: KKDoubleConstructorArgs | None = None) -> None: ...

class KKDoubleRK4(_Neuron[KKDoubleVariable, KKDoubleParameter]):
    def __init__(self, args: KKDoubleConstructorArgs | None = None) -> None: ...

class KKDoubleRK6(_Neuron[KKDoubleVariable, KKDoubleParameter]):
    def __init__(self, args: KKDoubleConstructorArgs | None = None) -> None: ...

class KKFloatEuler(_Neuron[KKFloatVariable, KKFloatParameter]):
    def __init__(self, args: KKFloatConstructorArgs | None = None) -> None: ...

class KKFloatExpEuler(_Neuron[KKFloatVariable, KKFloatParameter]):
    def __init__(self, args: KKFloatConstructorArgs | None = None) -> None: ...

class KKFloatRK4(_Neuron[KKFloatVariable, KKFloatParameter]):
    def __init__(self, args: KKFloatConstructorArgs | None = None) -> None: ...

class KKFloatRK6(_Neuron[KKFloatVariable, KKFloatParameter]):
    def __init__(self, args: KKFloatConstructorArgs | None = None) -> None: ...

class LIFDoubleEuler(_Neuron[LIFDoubleVariable, LIFDoubleParameter]):
    def __init__(self, args: LIFDoubleConstructorArgs | None = None) -> None: ...

class LIFDoubleExpEuler(_Neuron[LIFDoubleVariable, LIFDoubleParameter]):
    def __init__(self, args: LIFDoubleConstructorArgs | None = None) -> None: ...

class LIFDoubleRK4(_Neuron[LIFDoubleVariable, LIFDoubleParameter]):
    def __init__(self, args: LIFDoubleConstructorArgs | None = None) -> None: ...

class LIFDoubleRK6(_Neuron[LIFDoubleVariable, LIFDoubleParameter]):
    def __init__(self, args: LIFDoubleConstructorArgs | None = None) -> None: ...

class LIFFloatEuler(_Neuron[LIFFloatVariable, LIFFloatParameter]):
    def __init__(self, args: LIFFloatConstructorArgs | None = None) -> None: ...

class LIFFloatExpEuler(_Neuron[LIFFloatVariable, LIFFloatParameter]):
    def __init__(self, args: LIFFloatConstructorArgs | None = None) -> None: ...

class LIFFloatRK4(_Neuron[LIFFloatVariable, LIFFloatParameter]):
    def __init__(self, args: LIFFloatConstructorArgs | None = None) -> None: ...

class LIFFloatRK6(_Neuron[LIFFloatVariable, LIFFloatParameter]):
    def __init__(self, args: LIFFloatConstructorArgs | None = None) -> None: ...

class MatsuokaDoubleEuler(_Neuron[MatsuokaDoubleVariable, MatsuokaDoubleParameter]):
    def __init__(self, args: MatsuokaDoubleConstructorArgs | None = None) -> None: ...

class MatsuokaDoubleExpEuler(_Neuron[MatsuokaDoubleVariable, MatsuokaDoubleParameter]):
    def __init__(self, args: MatsuokaDoubleConstructorArgs | None = None) -> None: ...

class MatsuokaDoubleRK4(_Neuron[MatsuokaDoubleVariable, MatsuokaDoubleParameter]):
    def __init__(self, args: MatsuokaDoubleConstructorArgs | None = None) -> None: ...

class MatsuokaDoubleRK6(_Neuron[MatsuokaDoubleVariable, MatsuokaDoubleParameter]):
    def __init__(self, args: MatsuokaDoubleConstructorArgs | None = None) -> None: ...

class MatsuokaFloatEuler(_Neuron[MatsuokaFloatVariable, MatsuokaFloatParameter]):
    def __init__(self, args: MatsuokaFloatConstructorArgs | None = None) -> None: ...

class MatsuokaFloatExpEuler(_Neuron[MatsuokaFloatVariable, MatsuokaFloatParameter]):
    def __init__(self, args: MatsuokaFloatConstructorArgs | None = None) -> None: ...

class MatsuokaFloatRK4(_Neuron[MatsuokaFloatVariable, MatsuokaFloatParameter]):
    def __init__(self, args: MatsuokaFloatConstructorArgs | None = None) -> None: ...

class MatsuokaFloatRK6(_Neuron[MatsuokaFloatVariable, MatsuokaFloatParameter]):
    def __init__(self, args: MatsuokaFloatConstructorArgs | None = None) -> None: ...

class MatsuokaPairDoubleEuler(_Neuron[MatsuokaPairDoubleVariable, MatsuokaPairDoubleParameter]):
    def __init__(self, args: MatsuokaPairDoubleConstructorArgs | None = None) -> None: ...

class MatsuokaPairDoubleExpEuler(_Neuron[MatsuokaPairDoubleVariable, MatsuokaPairDoubleParameter]):
    def __init__(self, args: MatsuokaPairDoubleConstructorArgs | None = None) -> None: ...

class MatsuokaPairDoubleRK4(_Neuron[MatsuokaPairDoubleVariable, MatsuokaPairDoubleParameter]):
    def __init__(self, args: MatsuokaPairDoubleConstructorArgs | None = None) -> None: ...

class MatsuokaPairDoubleRK6(_Neuron[MatsuokaPairDoubleVariable, MatsuokaPairDoubleParameter]):
    def __init__(self, args: MatsuokaPairDoubleConstructorArgs | None = None) -> None: ...

class MatsuokaPairFloatEuler(_Neuron[MatsuokaPairFloatVariable, MatsuokaPairFloatParameter]):
    def __init__(self, args: MatsuokaPairFloatConstructorArgs | None = None) -> None: ...

class MatsuokaPairFloatExpEuler(_Neuron[MatsuokaPairFloatVariable, MatsuokaPairFloatParameter]):
    def __init__(self, args: MatsuokaPairFloatConstructorArgs | None = None) -> None: ...

class MatsuokaPairFloatRK4(_Neuron[MatsuokaPairFloatVariable, MatsuokaPairFloatParameter]):
    def __init__(self, args: MatsuokaPairFloatConstructorArgs | None = None) -> None: ...

class MatsuokaPairFloatRK6(_Neuron[MatsuokaPairFloatVariable, MatsuokaPairFloatParameter]):
    def __init__(self, args: MatsuokaPairFloatConstructorArgs | None = None) -> None: ...

class MihalasNieburDoubleEuler(_Neuron[MihalasNieburDoubleVariable, MihalasNieburDoubleParameter]):
    def __init__(self, args: MihalasNieburDoubleConstructorArgs | None = None) -> None: ...

class MihalasNieburDoubleExpEuler(_Neuron[MihalasNieburDoubleVariable, MihalasNieburDoubleParameter]):
    def __init__(self, args: MihalasNieburDoubleConstructorArgs | None = None) -> None: ...

class MihalasNieburDoubleRK4(_Neuron[MihalasNieburDoubleVariable, MihalasNieburDoubleParameter]):
    def __init__(self, args: MihalasNieburDoubleConstructorArgs | None = None) -> None: ...

class MihalasNieburDoubleRK6(_Neuron[MihalasNieburDoubleVariable, MihalasNieburDoubleParameter]):
    def __init__(self, args: MihalasNieburDoubleConstructorArgs | None = None) -> None: ...

class MihalasNieburFloatEuler(_Neuron[MihalasNieburFloatVariable, MihalasNieburFloatParameter]):
    def __init__(self, args: MihalasNieburFloatConstructorArgs | None = None) -> None: ...

class MihalasNieburFloatExpEuler(_Neuron[MihalasNieburFloatVariable, MihalasNieburFloatParameter]):
    def __init__(self, args: MihalasNieburFloatConstructorArgs | None = None) -> None: ...

class MihalasNieburFloatRK4(_Neuron[MihalasNieburFloatVariable, MihalasNieburFloatParameter]):
    def __init__(self, args: MihalasNieburFloatConstructorArgs | None = None) -> None: ...

class MihalasNieburFloatRK6(_Neuron[MihalasNieburFloatVariable, MihalasNieburFloatParameter]):
    def __init__(self, args: MihalasNieburFloatConstructorArgs | None = None) -> None: ...

class MLDoubleEuler(_Neuron[MLDoubleVariable, MLDoubleParameter]):
    def __init__(self, args: MLDoubleConstructorArgs | None = None) -> None: ...

class MLDoubleExpEuler(_Neuron[MLDoubleVariable, MLDoubleParameter]):
    def __init__(self, args: MLDoubleConstructorArgs | None = None) -> None: ...

class MLDoubleRK4(_Neuron[MLDoubleVariable, MLDoubleParameter]):
    def __init__(self, args: MLDoubleConstructorArgs | None = None) -> None: ...

class MLDoubleRK6(_Neuron[MLDoubleVariable, MLDoubleParameter]):
    def __init__(self, args: MLDoubleConstructorArgs | None = None) -> None: ...

class MLFloatEuler(_Neuron[MLFloatVariable, MLFloatParameter]):
    def __init__(self, args: MLFloatConstructorArgs | None = None) -> None: ...

class MLFloatExpEuler(_Neuron[MLFloatVariable, MLFloatParameter]):
    def __init__(self, args: MLFloatConstructorArgs | None = None) -> None: ...

class MLFloatRK4(_Neuron[MLFloatVariable, MLFloatParameter]):
    def __init__(self, args: MLFloatConstructorArgs | None = None) -> None: ...

class MLFloatRK6(_Neuron[MLFloatVariable, MLFloatParameter]):
    def __init__(self, args: MLFloatConstructorArgs | None = None) -> None: ...

class MATDoubleEuler(_Neuron[MATDoubleVariable, MATDoubleParameter]):
    def __init__(self, args: MATDoubleConstructorArgs | None = None) -> None: ...

class MATDoubleExpEuler(_Neuron[MATDoubleVariable, MATDoubleParameter]):
    def __init__(self, args: MATDoubleConstructorArgs | None = None) -> None: ...

class MATDoubleRK4(_Neuron[MATDoubleVariable, MATDoubleParameter]):
    def __init__(self, args: MATDoubleConstructorArgs | None = None) -> None: ...

class MATDoubleRK6(_Neuron[MATDoubleVariable, MATDoubleParameter]):
    def __init__(self, args: MATDoubleConstructorArgs | None = None) -> None: ...

class MATFloatEuler(_Neuron[MATFloatVariable, MATFloatParameter]):
    def __init__(self, args: MATFloatConstructorArgs | None = None) -> None: ...

class MATFloatExpEuler(_Neuron[MATFloatVariable, MATFloatParameter]):
    def __init__(self, args: MATFloatConstructorArgs | None = None) -> None: ...

class MATFloatRK4(_Neuron[MATFloatVariable, MATFloatParameter]):
    def __init__(self, args: MATFloatConstructorArgs | None = None) -> None: ...

class MATFloatRK6(_Neuron[MATFloatVariable, MATFloatParameter]):
    def __init__(self, args: MATFloatConstructorArgs | None = None) -> None: ...

class NowotnyLPDoubleEuler(_Neuron[NowotnyLPDoubleVariable, NowotnyLPDoubleParameter]):
    def __init__(self, args: NowotnyLPDoubleConstructorArgs | None = None) -> None: ...

class NowotnyLPDoubleExpEuler(_Neuron[NowotnyLPDoubleVariable, NowotnyLPDoubleParameter]):
    def __init__(self, args: NowotnyLPDoubleConstructorArgs | None = None) -> None: ...

class NowotnyLPDoubleRK4(_Neuron[NowotnyLPDoubleVariable, NowotnyLPDoubleParameter]):
    def __init__(self, args: NowotnyLPDoubleConstructorArgs | None = None) -> None: ...

class NowotnyLPDoubleRK6(_Neuron[NowotnyLPDoubleVariable, NowotnyLPDoubleParameter]):
    def __init__(self, args: NowotnyLPDoubleConstructorArgs | None = None) -> None: ...

class NowotnyLPFloatEuler(_Neuron[NowotnyLPFloatVariable, NowotnyLPFloatParameter]):
    def __init__(self, args: NowotnyLPFloatConstructorArgs | None = None) -> None: ...

class NowotnyLPFloatExpEuler(_Neuron[NowotnyLPFloatVariable, NowotnyLPFloatParameter]):
    def __init__(self, args: NowotnyLPFloatConstructorArgs | None = None) -> None: ...

class NowotnyLPFloatRK4(_Neuron[NowotnyLPFloatVariable, NowotnyLPFloatParameter]):
    def __init__(self, args: NowotnyLPFloatConstructorArgs | None = None) -> None: ...

class NowotnyLPFloatRK6(_Neuron[NowotnyLPFloatVariable, NowotnyLPFloatParameter]):
    def __init__(self, args: NowotnyLPFloatConstructorArgs | None = None) -> None: ...

class INapIKDoubleEuler(_Neuron[INapIKDoubleVariable, INapIKDoubleParameter]):
    def __init__(self, args: INapIKDoubleConstructorArgs | None = None) -> None: ...

class INapIKDoubleExpEuler(_Neuron[INapIKDoubleVariable, INapIKDoubleParameter]):
    def __init__(self, args: INapIKDoubleConstructorArgs | None = None) -> None: ...

class INapIKDoubleRK4(_Neuron[INapIKDoubleVariable, INapIKDoubleParameter]):
    def __init__(self, args: INapIKDoubleConstructorArgs | None = None) -> None: ...

class INapIKDoubleRK6(_Neuron[INapIKDoubleVariable, INapIKDoubleParameter]):
    def __init__(self, args: INapIKDoubleConstructorArgs | None = None) -> None: ...

class INapIKFloatEuler(_Neuron[INapIKFloatVariable, INapIKFloatParameter]):
    def __init__(self, args: INapIKFloatConstructorArgs | None = None) -> None: ...

class INapIKFloatExpEuler(_Neuron[INapIKFloatVariable, INapIKFloatParameter]):
    def __init__(self, args: INapIKFloatConstructorArgs | None = None) -> None: ...

class INapIKFloatRK4(_Neuron[INapIKFloatVariable, INapIKFloatParameter]):
    def __init__(self, args: INapIKFloatConstructorArgs | None = None) -> None: ...

class INapIKFloatRK6(_Neuron[INapIKFloatVariable, INapIKFloatParameter]):
    def __init__(self, args: INapIKFloatConstructorArgs | None = None) -> None: ...

class PinskyRinzelDoubleEuler(_Neuron[PinskyRinzelDoubleVariable, PinskyRinzelDoubleParameter]):
    def __init__(self, args: PinskyRinzelDoubleConstructorArgs | None = None) -> None: ...

class PinskyRinzelDoubleExpEuler(_Neuron[PinskyRinzelDoubleVariable, PinskyRinzelDoubleParameter]):
    def __init__(self, args: PinskyRinzelDoubleConstructorArgs | None = None) -> None: ...

class PinskyRinzelDoubleRK4(_Neuron[PinskyRinzelDoubleVariable, PinskyRinzelDoubleParameter]):
    def __init__(self, args: PinskyRinzelDoubleConstructorArgs | None = None) -> None: ...

class PinskyRinzelDoubleRK6(_Neuron[PinskyRinzelDoubleVariable, PinskyRinzelDoubleParameter]):
    def __init__(self, args: PinskyRinzelDoubleConstructorArgs | None = None) -> None: ...

class PinskyRinzelFloatEuler(_Neuron[PinskyRinzelFloatVariable, PinskyRinzelFloatParameter]):
    def __init__(self, args: PinskyRinzelFloatConstructorArgs | None = None) -> None: ...

class PinskyRinzelFloatExpEuler(_Neuron[PinskyRinzelFloatVariable, PinskyRinzelFloatParameter]):
    def __init__(self, args: PinskyRinzelFloatConstructorArgs | None = None) -> None: ...

class PinskyRinzelFloatRK4(_Neuron[PinskyRinzelFloatVariable, PinskyRinzelFloatParameter]):
    def __init__(self, args: PinskyRinzelFloatConstructorArgs | None = None) -> None: ...

class PinskyRinzelFloatRK6(_Neuron[PinskyRinzelFloatVariable, PinskyRinzelFloatParameter]):
    def __init__(self, args: PinskyRinzelFloatConstructorArgs | None = None) -> None: ...

class PlantDoubleEuler(_Neuron[PlantDoubleVariable, PlantDoubleParameter]):
    def __init__(self, args: PlantDoubleConstructorArgs | None = None) -> None: ...

class PlantDoubleExpEuler(_Neuron[PlantDoubleVariable, PlantDoubleParameter]):
    def __init__(self, args: PlantDoubleConstructorArgs | None = None) -> None: ...

class PlantDoubleRK4(_Neuron[PlantDoubleVariable, PlantDoubleParameter]):
    def __init__(self, args: PlantDoubleConstructorArgs | None = None) -> None: ...

class PlantDoubleRK6(_Neuron[PlantDoubleVariable, PlantDoubleParameter]):
    def __init__(self, args: PlantDoubleConstructorArgs | None = None) -> None: ...

class PlantFloatEuler(_Neuron[PlantFloatVariable, PlantFloatParameter]):
    def __init__(self, args: PlantFloatConstructorArgs | None = None) -> None: ...

class PlantFloatExpEuler(_Neuron[PlantFloatVariable, PlantFloatParameter]):
    def __init__(self, args: PlantFloatConstructorArgs | None = None) -> None: ...

class PlantFloatRK4(_Neuron[PlantFloatVariable, PlantFloatParameter]):
    def __init__(self, args: PlantFloatConstructorArgs | None = None) -> None: ...

class PlantFloatRK6(_Neuron[PlantFloatVariable, PlantFloatParameter]):
    def __init__(self, args: PlantFloatConstructorArgs | None = None) -> None: ...

class PoissonDoubleEuler(_Neuron[PoissonDoubleVariable, PoissonDoubleParameter]):
    def __init__(self, args: PoissonDoubleConstructorArgs | None = None) -> None: ...

class PoissonDoubleExpEuler(_Neuron[PoissonDoubleVariable, PoissonDoubleParameter]):
    def __init__(self, args: PoissonDoubleConstructorArgs | None = None) -> None: ...

class PoissonDoubleRK4(_Neuron[PoissonDoubleVariable, PoissonDoubleParameter]):
    def __init__(self, args: PoissonDoubleConstructorArgs | None = None) -> None: ...

class PoissonDoubleRK6(_Neuron[PoissonDoubleVariable, PoissonDoubleParameter]):
    def __init__(self, args: PoissonDoubleConstructorArgs | None = None) -> None: ...

class PoissonFloatEuler(_Neuron[PoissonFloatVariable, PoissonFloatParameter]):
    def __init__(self, args: PoissonFloatConstructorArgs | None = None) -> None: ...

class PoissonFloatExpEuler(_Neuron[PoissonFloatVariable, PoissonFloatParameter]):
    def __init__(self, args: PoissonFloatConstructorArgs | None = None) -> None: ...

class PoissonFloatRK4(_Neuron[PoissonFloatVariable, PoissonFloatParameter]):
    def __init__(self, args: PoissonFloatConstructorArgs | None = None) -> None: ...

class PoissonFloatRK6(_Neuron[PoissonFloatVariable, PoissonFloatParameter]):
    def __init__(self, args: PoissonFloatConstructorArgs | None = None) -> None: ...

class PospischilFSDoubleEuler(_Neuron[PospischilFSDoubleVariable, PospischilFSDoubleParameter]):
    def __init__(self, args: PospischilFSDoubleConstructorArgs | None = None) -> None: ...

class PospischilFSDoubleExpEuler(_Neuron[PospischilFSDoubleVariable, PospischilFSDoubleParameter]):
    def __init__(self, args: PospischilFSDoubleConstructorArgs | None = None) -> None: ...

class PospischilFSDoubleRK4(_Neuron[PospischilFSDoubleVariable, PospischilFSDoubleParameter]):
    def __init__(self, args: PospischilFSDoubleConstructorArgs | None = None) -> None: ...

class PospischilFSDoubleRK6(_Neuron[PospischilFSDoubleVariable, PospischilFSDoubleParameter]):
    def __init__(self, args: PospischilFSDoubleConstructorArgs | None = None) -> None: ...

class PospischilFSFloatEuler(_Neuron[PospischilFSFloatVariable, PospischilFSFloatParameter]):
    def __init__(self, args: PospischilFSFloatConstructorArgs | None = None) -> None: ...

class PospischilFSFloatExpEuler(_Neuron[PospischilFSFloatVariable, PospischilFSFloatParameter]):
    def __init__(self, args: PospischilFSFloatConstructorArgs | None = None) -> None: ...

class PospischilFSFloatRK4(_Neuron[PospischilFSFloatVariable, PospischilFSFloatParameter]):
    def __init__(self, args: PospischilFSFloatConstructorArgs | None = None) -> None: ...

class PospischilFSFloatRK6(_Neuron[PospischilFSFloatVariable, PospischilFSFloatParameter]):
    def __init__(self, args: PospischilFSFloatConstructorArgs | None = None) -> None: ...

class PospischilIBDoubleEuler(_Neuron[PospischilIBDoubleVariable, PospischilIBDoubleParameter]):
    def __init__(self, args: PospischilIBDoubleConstructorArgs | None = None) -> None: ...

class PospischilIBDoubleExpEuler(_Neuron[PospischilIBDoubleVariable, PospischilIBDoubleParameter]):
    def __init__(self, args: PospischilIBDoubleConstructorArgs | None = None) -> None: ...

class PospischilIBDoubleRK4(_Neuron[PospischilIBDoubleVariable, PospischilIBDoubleParameter]):
    def __init__(self, args: PospischilIBDoubleConstructorArgs | None = None) -> None: ...

class PospischilIBDoubleRK6(_Neuron[PospischilIBDoubleVariable, PospischilIBDoubleParameter]):
    def __init__(self, args: PospischilIBDoubleConstructorArgs | None = None) -> None: ...

class PospischilIBFloatEuler(_Neuron[PospischilIBFloatVariable, PospischilIBFloatParameter]):
    def __init__(self, args: PospischilIBFloatConstructorArgs | None = None) -> None: ...

class PospischilIBFloatExpEuler(_Neuron[PospischilIBFloatVariable, PospischilIBFloatParameter]):
    def __init__(self, args: PospischilIBFloatConstructorArgs | None = None) -> None: ...

class PospischilIBFloatRK4(_Neuron[PospischilIBFloatVariable, PospischilIBFloatParameter]):
    def __init__(self, args: PospischilIBFloatConstructorArgs | None = None) -> None: ...

class PospischilIBFloatRK6(_Neuron[PospischilIBFloatVariable, PospischilIBFloatParameter]):
    def __init__(self, args: PospischilIBFloatConstructorArgs | None = None) -> None: ...

class PospischilLTSDoubleEuler(_Neuron[PospischilLTSDoubleVariable, PospischilLTSDoubleParameter]):
    def __init__(self, args: PospischilLTSDoubleConstructorArgs | None = None) -> None: ...

class PospischilLTSDoubleExpEuler(_Neuron[PospischilLTSDoubleVariable, PospischilLTSDoubleParameter]):
    def __init__(self, args: PospischilLTSDoubleConstructorArgs | None = None) -> None: ...

class PospischilLTSDoubleRK4(_Neuron[PospischilLTSDoubleVariable, PospischilLTSDoubleParameter]):
    def __init__(self, args: PospischilLTSDoubleConstructorArgs | None = None) -> None: ...

class PospischilLTSDoubleRK6(_Neuron[PospischilLTSDoubleVariable, PospischilLTSDoubleParameter]):
    def __init__(self, args: PospischilLTSDoubleConstructorArgs | None = None) -> None: ...

class PospischilLTSFloatEuler(_Neuron[PospischilLTSFloatVariable, PospischilLTSFloatParameter]):
    def __init__(self, args: PospischilLTSFloatConstructorArgs | None = None) -> None: ...

class PospischilLTSFloatExpEuler(_Neuron[PospischilLTSFloatVariable, PospischilLTSFloatParameter]):
    def __init__(self, args: PospischilLTSFloatConstructorArgs | None = None) -> None: ...

class PospischilLTSFloatRK4(_Neuron[PospischilLTSFloatVariable, PospischilLTSFloatParameter]):
    def __init__(self, args: PospischilLTSFloatConstructorArgs | None = None) -> None: ...

class PospischilLTSFloatRK6(_Neuron[PospischilLTSFloatVariable, PospischilLTSFloatParameter]):
    def __init__(self, args: PospischilLTSFloatConstructorArgs | None = None) -> None: ...

class PospischilRSDoubleEuler(_Neuron[PospischilRSDoubleVariable, PospischilRSDoubleParameter]):
    def __init__(self, args: PospischilRSDoubleConstructorArgs | None = None) -> None: ...

class PospischilRSDoubleExpEuler(_Neuron[PospischilRSDoubleVariable, PospischilRSDoubleParameter]):
    def __init__(self, args: PospischilRSDoubleConstructorArgs | None = None) -> None: ...

class PospischilRSDoubleRK4(_Neuron[PospischilRSDoubleVariable, PospischilRSDoubleParameter]):
    def __init__(self, args: PospischilRSDoubleConstructorArgs | None = None) -> None: ...

class PospischilRSDoubleRK6(_Neuron[PospischilRSDoubleVariable, PospischilRSDoubleParameter]):
    def __init__(self, args: PospischilRSDoubleConstructorArgs | None = None) -> None: ...

class PospischilRSFloatEuler(_Neuron[PospischilRSFloatVariable, PospischilRSFloatParameter]):
    def __init__(self, args: PospischilRSFloatConstructorArgs | None = None) -> None: ...

class PospischilRSFloatExpEuler(_Neuron[PospischilRSFloatVariable, PospischilRSFloatParameter]):
    def __init__(self, args: PospischilRSFloatConstructorArgs | None = None) -> None: ...

class PospischilRSFloatRK4(_Neuron[PospischilRSFloatVariable, PospischilRSFloatParameter]):
    def __init__(self, args: PospischilRSFloatConstructorArgs | None = None) -> None: ...

class PospischilRSFloatRK6(_Neuron[PospischilRSFloatVariable, PospischilRSFloatParameter]):
    def __init__(self, args: PospischilRSFloatConstructorArgs | None = None) -> None: ...

class PrinzABPDDoubleEuler(_Neuron[PrinzABPDDoubleVariable, PrinzABPDDoubleParameter]):
    def __init__(self, args: PrinzABPDDoubleConstructorArgs | None = None) -> None: ...

class PrinzABPDDoubleExpEuler(_Neuron[PrinzABPDDoubleVariable, PrinzABPDDoubleParameter]):
    def __init__(self, args: PrinzABPDDoubleConstructorArgs | None = None) -> None: ...

class PrinzABPDDoubleRK4(_Neuron[PrinzABPDDoubleVariable, PrinzABPDDoubleParameter]):
    def __init__(self, args: PrinzABPDDoubleConstructorArgs | None = None) -> None: ...

class PrinzABPDDoubleRK6(_Neuron[PrinzABPDDoubleVariable, PrinzABPDDoubleParameter]):
    def __init__(self, args: PrinzABPDDoubleConstructorArgs | None = None) -> None: ...

class PrinzABPDFloatEuler(_Neuron[PrinzABPDFloatVariable, PrinzABPDFloatParameter]):
    def __init__(self, args: PrinzABPDFloatConstructorArgs | None = None) -> None: ...

class PrinzABPDFloatExpEuler(_Neuron[PrinzABPDFloatVariable, PrinzABPDFloatParameter]):
    def __init__(self, args: PrinzABPDFloatConstructorArgs | None = None) -> None: ...

class PrinzABPDFloatRK4(_Neuron[PrinzABPDFloatVariable, PrinzABPDFloatParameter]):
    def __init__(self, args: PrinzABPDFloatConstructorArgs | None = None) -> None: ...

class PrinzABPDFloatRK6(_Neuron[PrinzABPDFloatVariable, PrinzABPDFloatParameter]):
    def __init__(self, args: PrinzABPDFloatConstructorArgs | None = None) -> None: ...

class PrinzLPDoubleEuler(_Neuron[PrinzLPDoubleVariable, PrinzLPDoubleParameter]):
    def __init__(self, args: PrinzLPDoubleConstructorArgs | None = None) -> None: ...

class PrinzLPDoubleExpEuler(_Neuron[PrinzLPDoubleVariable, PrinzLPDoubleParameter]):
    def __init__(self, args: PrinzLPDoubleConstructorArgs | None = None) -> None: ...

class PrinzLPDoubleRK4(_Neuron[PrinzLPDoubleVariable, PrinzLPDoubleParameter]):
    def __init__(self, args: PrinzLPDoubleConstructorArgs | None = None) -> None: ...

class PrinzLPDoubleRK6(_Neuron[PrinzLPDoubleVariable, PrinzLPDoubleParameter]):
    def __init__(self, args: PrinzLPDoubleConstructorArgs | None = None) -> None: ...

class PrinzLPFloatEuler(_Neuron[PrinzLPFloatVariable, PrinzLPFloatParameter]):
    def __init__(self, args: PrinzLPFloatConstructorArgs | None = None) -> None: ...

class PrinzLPFloatExpEuler(_Neuron[PrinzLPFloatVariable, PrinzLPFloatParameter]):
    def __init__(self, args: PrinzLPFloatConstructorArgs | None = None) -> None: ...

class PrinzLPFloatRK4(_Neuron[PrinzLPFloatVariable, PrinzLPFloatParameter]):
    def __init__(self, args: PrinzLPFloatConstructorArgs | None = None) -> None: ...

class PrinzLPFloatRK6(_Neuron[PrinzLPFloatVariable, PrinzLPFloatParameter]):
    def __init__(self, args: PrinzLPFloatConstructorArgs | None = None) -> None: ...

class PrinzPYDoubleEuler(_Neuron[PrinzPYDoubleVariable, PrinzPYDoubleParameter]):
    def __init__(self, args: PrinzPYDoubleConstructorArgs | None = None) -> None: ...

class PrinzPYDoubleExpEuler(_Neuron[PrinzPYDoubleVariable, PrinzPYDoubleParameter]):
    def __init__(self, args: PrinzPYDoubleConstructorArgs | None = None) -> None: ...

class PrinzPYDoubleRK4(_Neuron[PrinzPYDoubleVariable, PrinzPYDoubleParameter]):
    def __init__(self, args: PrinzPYDoubleConstructorArgs | None = None) -> None: ...

class PrinzPYDoubleRK6(_Neuron[PrinzPYDoubleVariable, PrinzPYDoubleParameter]):
    def __init__(self, args: PrinzPYDoubleConstructorArgs | None = None) -> None: ...

class PrinzPYFloatEuler(_Neuron[PrinzPYFloatVariable, PrinzPYFloatParameter]):
    def __init__(self, args: PrinzPYFloatConstructorArgs | None = None) -> None: ...

class PrinzPYFloatExpEuler(_Neuron[PrinzPYFloatVariable, PrinzPYFloatParameter]):
    def __init__(self, args: PrinzPYFloatConstructorArgs | None = None) -> None: ...

class PrinzPYFloatRK4(_Neuron[PrinzPYFloatVariable, PrinzPYFloatParameter]):
    def __init__(self, args: PrinzPYFloatConstructorArgs | None = None) -> None: ...

class PrinzPYFloatRK6(_Neuron[PrinzPYFloatVariable, PrinzPYFloatParameter]):
    def __init__(self, args: PrinzPYFloatConstructorArgs | None = None) -> None: ...

class QIFDoubleEuler(_Neuron[QIFDoubleVariable, QIFDoubleParameter]):
    def __init__(self, args: QIFDoubleConstructorArgs | None = None) -> None: ...

class QIFDoubleExpEuler(_Neuron[QIFDoubleVariable, QIFDoubleParameter]):
    def __init__(self, args: QIFDoubleConstructorArgs | None = None) -> None: ...

class QIFDoubleRK4(_Neuron[QIFDoubleVariable, QIFDoubleParameter]):
    def __init__(self, args: QIFDoubleConstructorArgs | None = None) -> None: ...

class QIFDoubleRK6(_Neuron[QIFDoubleVariable, QIFDoubleParameter]):
    def __init__(self, args: QIFDoubleConstructorArgs | None = None) -> None: ...

class QIFFloatEuler(_Neuron[QIFFloatVariable, QIFFloatParameter]):
    def __init__(self, args: QIFFloatConstructorArgs | None = None) -> None: ...

class QIFFloatExpEuler(_Neuron[QIFFloatVariable, QIFFloatParameter]):
    def __init__(self, args: QIFFloatConstructorArgs | None = None) -> None: ...

class QIFFloatRK4(_Neuron[QIFFloatVariable, QIFFloatParameter]):
    def __init__(self, args: QIFFloatConstructorArgs | None = None) -> None: ...

class QIFFloatRK6(_Neuron[QIFFloatVariable, QIFFloatParameter]):
    def __init__(self, args: QIFFloatConstructorArgs | None = None) -> None: ...

class RTMDoubleEuler(_Neuron[RTMDoubleVariable, RTMDoubleParameter]):
    def __init__(self, args: RTMDoubleConstructorArgs | None = None) -> None: ...

class RTMDoubleExpEuler(_Neuron[RTMDoubleVariable, RTMDoubleParameter]):
    def __init__(self, args: RTMDoubleConstructorArgs | None = None) -> None: ...

class RTMDoubleRK4(_Neuron[RTMDoubleVariable, RTMDoubleParameter]):
    def __init__(self, args: RTMDoubleConstructorArgs | None = None) -> None: ...

class RTMDoubleRK6(_Neuron[RTMDoubleVariable, RTMDoubleParameter]):
    def __init__(self, args: RTMDoubleConstructorArgs | None = None) -> None: ...

class RTMFloatEuler(_Neuron[RTMFloatVariable, RTMFloatParameter]):
    def __init__(self, args: RTMFloatConstructorArgs | None = None) -> None: ...

class RTMFloatExpEuler(_Neuron[RTMFloatVariable, RTMFloatParameter]):
    def __init__(self, args: RTMFloatConstructorArgs | None = None) -> None: ...

class RTMFloatRK4(_Neuron[RTMFloatVariable, RTMFloatParameter]):
    def __init__(self, args: RTMFloatConstructorArgs | None = None) -> None: ...

class RTMFloatRK6(_Neuron[RTMFloatVariable, RTMFloatParameter]):
    def __init__(self, args: RTMFloatConstructorArgs | None = None) -> None: ...

class ResonateFireDoubleEuler(_Neuron[ResonateFireDoubleVariable, ResonateFireDoubleParameter]):
    def __init__(self, args: ResonateFireDoubleConstructorArgs | None = None) -> None: ...

class ResonateFireDoubleExpEuler(_Neuron[ResonateFireDoubleVariable, ResonateFireDoubleParameter]):
    def __init__(self, args: ResonateFireDoubleConstructorArgs | None = None) -> None: ...

class ResonateFireDoubleRK4(_Neuron[ResonateFireDoubleVariable, ResonateFireDoubleParameter]):
    def __init__(self, args: ResonateFireDoubleConstructorArgs | None = None) -> None: ...

class ResonateFireDoubleRK6(_Neuron[ResonateFireDoubleVariable, ResonateFireDoubleParameter]):
    def __init__(self, args: ResonateFireDoubleConstructorArgs | None = None) -> None: ...

class ResonateFireFloatEuler(_Neuron[ResonateFireFloatVariable, ResonateFireFloatParameter]):
    def __init__(self, args: ResonateFireFloatConstructorArgs | None = None) -> None: ...

class ResonateFireFloatExpEuler(_Neuron[ResonateFireFloatVariable, ResonateFireFloatParameter]):
    def __init__(self, args: ResonateFireFloatConstructorArgs | None = None) -> None: ...

class ResonateFireFloatRK4(_Neuron[ResonateFireFloatVariable, ResonateFireFloatParameter]):
    def __init__(self, args: ResonateFireFloatConstructorArgs | None = None) -> None: ...

class ResonateFireFloatRK6(_Neuron[ResonateFireFloatVariable, ResonateFireFloatParameter]):
    def __init__(self, args: ResonateFireFloatConstructorArgs | None = None) -> None: ...

class RowatSelverstonDoubleEuler(_Neuron[RowatSelverstonDoubleVariable, RowatSelverstonDoubleParameter]):
    def __init__(self, args: RowatSelverstonDoubleConstructorArgs | None = None) -> None: ...

class RowatSelverstonDoubleExpEuler(_Neuron[RowatSelverstonDoubleVariable, RowatSelverstonDoubleParameter]):
    def __init__(self, args: RowatSelverstonDoubleConstructorArgs | None = None) -> None: ...

class RowatSelverstonDoubleRK4(_Neuron[RowatSelverstonDoubleVariable, RowatSelverstonDoubleParameter]):
    def __init__(self, args: RowatSelverstonDoubleConstructorArgs | None = None) -> None: ...

class RowatSelverstonDoubleRK6(_Neuron[RowatSelverstonDoubleVariable, RowatSelverstonDoubleParameter]):
    def __init__(self, args: RowatSelverstonDoubleConstructorArgs | None = None) -> None: ...

class RowatSelverstonFloatEuler(_Neuron[RowatSelverstonFloatVariable, RowatSelverstonFloatParameter]):
    def __init__(self, args: RowatSelverstonFloatConstructorArgs | None = None) -> None: ...

class RowatSelverstonFloatExpEuler(_Neuron[RowatSelverstonFloatVariable, RowatSelverstonFloatParameter]):
    def __init__(self, args: RowatSelverstonFloatConstructorArgs | None = None) -> None: ...

class RowatSelverstonFloatRK4(_Neuron[RowatSelverstonFloatVariable, RowatSelverstonFloatParameter]):
    def __init__(self, args: RowatSelverstonFloatConstructorArgs | None = None) -> None: ...

class RowatSelverstonFloatRK6(_Neuron[RowatSelverstonFloatVariable, RowatSelverstonFloatParameter]):
    def __init__(self, args: RowatSelverstonFloatConstructorArgs | None = None) -> None: ...

class RulkovDoubleEuler(_Neuron[RulkovDoubleVariable, RulkovDoubleParameter]):
    def __init__(self, args: RulkovDoubleConstructorArgs | None = None) -> None: ...

class RulkovDoubleExpEuler(_Neuron[RulkovDoubleVariable, RulkovDoubleParameter]):
    def __init__(self, args: RulkovDoubleConstructorArgs | None = None) -> None: ...

class RulkovDoubleRK4(_Neuron[RulkovDoubleVariable, RulkovDoubleParameter]):
    def __init__(self, args: RulkovDoubleConstructorArgs | None = None) -> None: ...

class RulkovDoubleRK6(_Neuron[RulkovDoubleVariable, RulkovDoubleParameter]):
    def __init__(self, args: RulkovDoubleConstructorArgs | None = None) -> None: ...

class RulkovFloatEuler(_Neuron[RulkovFloatVariable, RulkovFloatParameter]):
    def __init__(self, args: RulkovFloatConstructorArgs | None = None) -> None: ...

class RulkovFloatExpEuler(_Neuron[RulkovFloatVariable, RulkovFloatParameter]):
    def __init__(self, args: RulkovFloatConstructorArgs | None = None) -> None: ...

class RulkovFloatRK4(_Neuron[RulkovFloatVariable, RulkovFloatParameter]):
    def __init__(self, args: RulkovFloatConstructorArgs | None = None) -> None: ...

class RulkovFloatRK6(_Neuron[RulkovFloatVariable, RulkovFloatParameter]):
    def __init__(self, args: RulkovFloatConstructorArgs | None = None) -> None: ...

class ShermanRinzelKeizerDoubleEuler(_Neuron[ShermanRinzelKeizerDoubleVariable, ShermanRinzelKeizerDoubleParameter]):
    def __init__(self, args: ShermanRinzelKeizerDoubleConstructorArgs | None = None) -> None: ...

class ShermanRinzelKeizerDoubleExpEuler(_Neuron[ShermanRinzelKeizerDoubleVariable, ShermanRinzelKeizerDoubleParameter]):
    def __init__(self, args: ShermanRinzelKeizerDoubleConstructorArgs | None = None) -> None: ...

class ShermanRinzelKeizerDoubleRK4(_Neuron[ShermanRinzelKeizerDoubleVariable, ShermanRinzelKeizerDoubleParameter]):
    def __init__(self, args: ShermanRinzelKeizerDoubleConstructorArgs | None = None) -> None: ...

class ShermanRinzelKeizerDoubleRK6(_Neuron[ShermanRinzelKeizerDoubleVariable, ShermanRinzelKeizerDoubleParameter]):
    def __init__(self, args: ShermanRinzelKeizerDoubleConstructorArgs | None = None) -> None: ...

class ShermanRinzelKeizerFloatEuler(_Neuron[ShermanRinzelKeizerFloatVariable, ShermanRinzelKeizerFloatParameter]):
    def __init__(self, args: ShermanRinzelKeizerFloatConstructorArgs | None = None) -> None: ...

class ShermanRinzelKeizerFloatExpEuler(_Neuron[ShermanRinzelKeizerFloatVariable, ShermanRinzelKeizerFloatParameter]):
    def __init__(self, args: ShermanRinzelKeizerFloatConstructorArgs | None = None) -> None: ...

class ShermanRinzelKeizerFloatRK4(_Neuron[ShermanRinzelKeizerFloatVariable, ShermanRinzelKeizerFloatParameter]):
    def __init__(self, args: ShermanRinzelKeizerFloatConstructorArgs | None = None) -> None: ...

class ShermanRinzelKeizerFloatRK6(_Neuron[ShermanRinzelKeizerFloatVariable, ShermanRinzelKeizerFloatParameter]):
    def __init__(self, args: ShermanRinzelKeizerFloatConstructorArgs | None = None) -> None: ...

class SimpleOscillatorDoubleEuler(_Neuron[SimpleOscillatorDoubleVariable, SimpleOscillatorDoubleParameter]):
    def __init__(self, args: SimpleOscillatorDoubleConstructorArgs | None = None) -> None: ...

class SimpleOscillatorDoubleExpEuler(_Neuron[SimpleOscillatorDoubleVariable, SimpleOscillatorDoubleParameter]):
    def __init__(self, args: SimpleOscillatorDoubleConstructorArgs | None = None) -> None: ...

class SimpleOscillatorDoubleRK4(_Neuron[SimpleOscillatorDoubleVariable, SimpleOscillatorDoubleParameter]):
    def __init__(self, args: SimpleOscillatorDoubleConstructorArgs | None = None) -> None: ...

class SimpleOscillatorDoubleRK6(_Neuron[SimpleOscillatorDoubleVariable, SimpleOscillatorDoubleParameter]):
    def __init__(self, args: SimpleOscillatorDoubleConstructorArgs | None = None) -> None: ...

class SimpleOscillatorFloatEuler(_Neuron[SimpleOscillatorFloatVariable, SimpleOscillatorFloatParameter]):
    def __init__(self, args: SimpleOscillatorFloatConstructorArgs | None = None) -> None: ...

class SimpleOscillatorFloatExpEuler(_Neuron[SimpleOscillatorFloatVariable, SimpleOscillatorFloatParameter]):
    def __init__(self, args: SimpleOscillatorFloatConstructorArgs | None = None) -> None: ...

class SimpleOscillatorFloatRK4(_Neuron[SimpleOscillatorFloatVariable, SimpleOscillatorFloatParameter]):
    def __init__(self, args: SimpleOscillatorFloatConstructorArgs | None = None) -> None: ...

class SimpleOscillatorFloatRK6(_Neuron[SimpleOscillatorFloatVariable, SimpleOscillatorFloatParameter]):
    def __init__(self, args: SimpleOscillatorFloatConstructorArgs | None = None) -> None: ...

class SpikeListDoubleEuler(_Neuron[SpikeListDoubleVariable, SpikeListDoubleParameter]):
    def __init__(self, args: SpikeListDoubleConstructorArgs | None = None) -> None: ...

class SpikeListDoubleExpEuler(_Neuron[SpikeListDoubleVariable, SpikeListDoubleParameter]):
    def __init__(self, args: SpikeListDoubleConstructorArgs | None = None) -> None: ...

class SpikeListDoubleRK4(_Neuron[SpikeListDoubleVariable, SpikeListDoubleParameter]):
    def __init__(self, args: SpikeListDoubleConstructorArgs | None = None) -> None: ...

class SpikeListDoubleRK6(_Neuron[SpikeListDoubleVariable, SpikeListDoubleParameter]):
    def __init__(self, args: SpikeListDoubleConstructorArgs | None = None) -> None: ...

class SpikeListFloatEuler(_Neuron[SpikeListFloatVariable, SpikeListFloatParameter]):
    def __init__(self, args: SpikeListFloatConstructorArgs | None = None) -> None: ...

class SpikeListFloatExpEuler(_Neuron[SpikeListFloatVariable, SpikeListFloatParameter]):
    def __init__(self, args: SpikeListFloatConstructorArgs | None = None) -> None: ...

class SpikeListFloatRK4(_Neuron[SpikeListFloatVariable, SpikeListFloatParameter]):
    def __init__(self, args: SpikeListFloatConstructorArgs | None = None) -> None: ...

class SpikeListFloatRK6(_Neuron[SpikeListFloatVariable, SpikeListFloatParameter]):
    def __init__(self, args: SpikeListFloatConstructorArgs | None = None) -> None: ...

class StuartLandauDoubleEuler(_Neuron[StuartLandauDoubleVariable, StuartLandauDoubleParameter]):
    def __init__(self, args: StuartLandauDoubleConstructorArgs | None = None) -> None: ...

class StuartLandauDoubleExpEuler(_Neuron[StuartLandauDoubleVariable, StuartLandauDoubleParameter]):
    def __init__(self, args: StuartLandauDoubleConstructorArgs | None = None) -> None: ...

class StuartLandauDoubleRK4(_Neuron[StuartLandauDoubleVariable, StuartLandauDoubleParameter]):
    def __init__(self, args: StuartLandauDoubleConstructorArgs | None = None) -> None: ...

class StuartLandauDoubleRK6(_Neuron[StuartLandauDoubleVariable, StuartLandauDoubleParameter]):
    def __init__(self, args: StuartLandauDoubleConstructorArgs | None = None) -> None: ...

class StuartLandauFloatEuler(_Neuron[StuartLandauFloatVariable, StuartLandauFloatParameter]):
    def __init__(self, args: StuartLandauFloatConstructorArgs | None = None) -> None: ...

class StuartLandauFloatExpEuler(_Neuron[StuartLandauFloatVariable, StuartLandauFloatParameter]):
    def __init__(self, args: StuartLandauFloatConstructorArgs | None = None) -> None: ...

class StuartLandauFloatRK4(_Neuron[StuartLandauFloatVariable, StuartLandauFloatParameter]):
    def __init__(self, args: StuartLandauFloatConstructorArgs | None = None) -> None: ...

class StuartLandauFloatRK6(_Neuron[StuartLandauFloatVariable, StuartLandauFloatParameter]):
    def __init__(self, args: StuartLandauFloatConstructorArgs | None = None) -> None: ...

class TermanWangDoubleEuler(_Neuron[TermanWangDoubleVariable, TermanWangDoubleParameter]):
    def __init__(self, args: TermanWangDoubleConstructorArgs | None = None) -> None: ...

class TermanWangDoubleExpEuler(_Neuron[TermanWangDoubleVariable, TermanWangDoubleParameter]):
    def __init__(self, args: TermanWangDoubleConstructorArgs | None = None) -> None: ...

class TermanWangDoubleRK4(_Neuron[TermanWangDoubleVariable, TermanWangDoubleParameter]):
    def __init__(self, args: TermanWangDoubleConstructorArgs | None = None) -> None: ...

class TermanWangDoubleRK6(_Neuron[TermanWangDoubleVariable, TermanWangDoubleParameter]):
    def __init__(self, args: TermanWangDoubleConstructorArgs | None = None) -> None: ...

class TermanWangFloatEuler(_Neuron[TermanWangFloatVariable, TermanWangFloatParameter]):
    def __init__(self, args: TermanWangFloatConstructorArgs | None = None) -> None: ...

class TermanWangFloatExpEuler(_Neuron[TermanWangFloatVariable, TermanWangFloatParameter]):
    def __init__(self, args: TermanWangFloatConstructorArgs | None = None) -> None: ...

class TermanWangFloatRK4(_Neuron[TermanWangFloatVariable, TermanWangFloatParameter]):
    def __init__(self, args: TermanWangFloatConstructorArgs | None = None) -> None: ...

class TermanWangFloatRK6(_Neuron[TermanWangFloatVariable, TermanWangFloatParameter]):
    def __init__(self, args: TermanWangFloatConstructorArgs | None = None) -> None: ...

class ThetaDoubleEuler(_Neuron[ThetaDoubleVariable, ThetaDoubleParameter]):
    def __init__(self, args: ThetaDoubleConstructorArgs | None = None) -> None: ...

class ThetaDoubleExpEuler(_Neuron[ThetaDoubleVariable, ThetaDoubleParameter]):
    def __init__(self, args: ThetaDoubleConstructorArgs | None = None) -> None: ...

class ThetaDoubleRK4(_Neuron[ThetaDoubleVariable, ThetaDoubleParameter]):
    def __init__(self, args: ThetaDoubleConstructorArgs | None = None) -> None: ...

class ThetaDoubleRK6(_Neuron[ThetaDoubleVariable, ThetaDoubleParameter]):
    def __init__(self, args: ThetaDoubleConstructorArgs | None = None) -> None: ...

class ThetaFloatEuler(_Neuron[ThetaFloatVariable, ThetaFloatParameter]):
    def __init__(self, args: ThetaFloatConstructorArgs | None = None) -> None: ...

class ThetaFloatExpEuler(_Neuron[ThetaFloatVariable, ThetaFloatParameter]):
    def __init__(self, args: ThetaFloatConstructorArgs | None = None) -> None: ...

class ThetaFloatRK4(_Neuron[ThetaFloatVariable, ThetaFloatParameter]):
    def __init__(self, args: ThetaFloatConstructorArgs | None = None) -> None: ...

class ThetaFloatRK6(_Neuron[ThetaFloatVariable, ThetaFloatParameter]):
    def __init__(self, args: ThetaFloatConstructorArgs | None = None) -> None: ...

class TraubMilesDoubleEuler(_Neuron[TraubMilesDoubleVariable, TraubMilesDoubleParameter]):
    def __init__(self, args: TraubMilesDoubleConstructorArgs | None = None) -> None: ...

class TraubMilesDoubleExpEuler(_Neuron[TraubMilesDoubleVariable, TraubMilesDoubleParameter]):
    def __init__(self, args: TraubMilesDoubleConstructorArgs | None = None) -> None: ...

class TraubMilesDoubleRK4(_Neuron[TraubMilesDoubleVariable, TraubMilesDoubleParameter]):
    def __init__(self, args: TraubMilesDoubleConstructorArgs | None = None) -> None: ...

class TraubMilesDoubleRK6(_Neuron[TraubMilesDoubleVariable, TraubMilesDoubleParameter]):
    def __init__(self, args: TraubMilesDoubleConstructorArgs | None = None) -> None: ...

class TraubMilesFloatEuler(_Neuron[TraubMilesFloatVariable, TraubMilesFloatParameter]):
    def __init__(self, args: TraubMilesFloatConstructorArgs | None = None) -> None: ...

class TraubMilesFloatExpEuler(_Neuron[TraubMilesFloatVariable, TraubMilesFloatParameter]):
    def __init__(self, args: TraubMilesFloatConstructorArgs | None = None) -> None: ...

class TraubMilesFloatRK4(_Neuron[TraubMilesFloatVariable, TraubMilesFloatParameter]):
    def __init__(self, args: TraubMilesFloatConstructorArgs | None = None) -> None: ...

class TraubMilesFloatRK6(_Neuron[TraubMilesFloatVariable, TraubMilesFloatParameter]):
    def __init__(self, args: TraubMilesFloatConstructorArgs | None = None) -> None: ...

class VanDerPolDoubleEuler(_Neuron[VanDerPolDoubleVariable, VanDerPolDoubleParameter]):
    def __init__(self, args: VanDerPolDoubleConstructorArgs | None = None) -> None: ...

class VanDerPolDoubleExpEuler(_Neuron[VanDerPolDoubleVariable, VanDerPolDoubleParameter]):
    def __init__(self, args: VanDerPolDoubleConstructorArgs | None = None) -> None: ...

class VanDerPolDoubleRK4(_Neuron[VanDerPolDoubleVariable, VanDerPolDoubleParameter]):
    def __init__(self, args: VanDerPolDoubleConstructorArgs | None = None) -> None: ...

class VanDerPolDoubleRK6(_Neuron[VanDerPolDoubleVariable, VanDerPolDoubleParameter]):
    def __init__(self, args: VanDerPolDoubleConstructorArgs | None = None) -> None: ...

class VanDerPolFloatEuler(_Neuron[VanDerPolFloatVariable, VanDerPolFloatParameter]):
    def __init__(self, args: VanDerPolFloatConstructorArgs | None = None) -> None: ...

class VanDerPolFloatExpEuler(_Neuron[VanDerPolFloatVariable, VanDerPolFloatParameter]):
    def __init__(self, args: VanDerPolFloatConstructorArgs | None = None) -> None: ...

class VanDerPolFloatRK4(_Neuron[VanDerPolFloatVariable, VanDerPolFloatParameter]):
    def __init__(self, args: VanDerPolFloatConstructorArgs | None = None) -> None: ...

class VanDerPolFloatRK6(_Neuron[VanDerPolFloatVariable, VanDerPolFloatParameter]):
    def __init__(self, args: VanDerPolFloatConstructorArgs | None = None) -> None: ...

class CGCDoubleEuler(_Neuron[CGCDoubleVariable, CGCDoubleParameter]):
    def __init__(self, args: CGCDoubleConstructorArgs | None = None) -> None: ...

class CGCDoubleExpEuler(_Neuron[CGCDoubleVariable, CGCDoubleParameter]):
    def __init__(self, args: CGCDoubleConstructorArgs | None = None) -> None: ...

class CGCDoubleRK4(_Neuron[CGCDoubleVariable, CGCDoubleParameter]):
    def __init__(self, args: CGCDoubleConstructorArgs | None = None) -> None: ...

class CGCDoubleRK6(_Neuron[CGCDoubleVariable, CGCDoubleParameter]):
    def __init__(self, args: CGCDoubleConstructorArgs | None = None) -> None: ...

class CGCFloatEuler(_Neuron[CGCFloatVariable, CGCFloatParameter]):
    def __init__(self, args: CGCFloatConstructorArgs | None = None) -> None: ...

class CGCFloatExpEuler(_Neuron[CGCFloatVariable, CGCFloatParameter]):
    def __init__(self, args: CGCFloatConstructorArgs | None = None) -> None: ...

class CGCFloatRK4(_Neuron[CGCFloatVariable, CGCFloatParameter]):
    def __init__(self, args: CGCFloatConstructorArgs | None = None) -> None: ...

class CGCFloatRK6(_Neuron[CGCFloatVariable, CGCFloatParameter]):
    def __init__(self, args: CGCFloatConstructorArgs | None = None) -> None: ...

class CGCQ10DoubleEuler(_Neuron[CGCQ10DoubleVariable, CGCQ10DoubleParameter]):
    def __init__(self, args: CGCQ10DoubleConstructorArgs | None = None) -> None: ...

class CGCQ10DoubleExpEuler(_Neuron[CGCQ10DoubleVariable, CGCQ10DoubleParameter]):
    def __init__(self, args: CGCQ10DoubleConstructorArgs | None = None) -> None: ...

class CGCQ10DoubleRK4(_Neuron[CGCQ10DoubleVariable, CGCQ10DoubleParameter]):
    def __init__(self, args: CGCQ10DoubleConstructorArgs | None = None) -> None: ...

class CGCQ10DoubleRK6(_Neuron[CGCQ10DoubleVariable, CGCQ10DoubleParameter]):
    def __init__(self, args: CGCQ10DoubleConstructorArgs | None = None) -> None: ...

class CGCQ10FloatEuler(_Neuron[CGCQ10FloatVariable, CGCQ10FloatParameter]):
    def __init__(self, args: CGCQ10FloatConstructorArgs | None = None) -> None: ...

class CGCQ10FloatExpEuler(_Neuron[CGCQ10FloatVariable, CGCQ10FloatParameter]):
    def __init__(self, args: CGCQ10FloatConstructorArgs | None = None) -> None: ...

class CGCQ10FloatRK4(_Neuron[CGCQ10FloatVariable, CGCQ10FloatParameter]):
    def __init__(self, args: CGCQ10FloatConstructorArgs | None = None) -> None: ...

class CGCQ10FloatRK6(_Neuron[CGCQ10FloatVariable, CGCQ10FloatParameter]):
    def __init__(self, args: CGCQ10FloatConstructorArgs | None = None) -> None: ...

class VavoulisN1MDoubleEuler(_Neuron[VavoulisN1MDoubleVariable, VavoulisN1MDoubleParameter]):
    def __init__(self, args: VavoulisN1MDoubleConstructorArgs | None = None) -> None: ...

class VavoulisN1MDoubleExpEuler(_Neuron[VavoulisN1MDoubleVariable, VavoulisN1MDoubleParameter]):
    def __init__(self, args: VavoulisN1MDoubleConstructorArgs | None = None) -> None: ...

class VavoulisN1MDoubleRK4(_Neuron[VavoulisN1MDoubleVariable, VavoulisN1MDoubleParameter]):
    def __init__(self, args: VavoulisN1MDoubleConstructorArgs | None = None) -> None: ...

class VavoulisN1MDoubleRK6(_Neuron[VavoulisN1MDoubleVariable, VavoulisN1MDoubleParameter]):
    def __init__(self, args: VavoulisN1MDoubleConstructorArgs | None = None) -> None: ...

class VavoulisN1MFloatEuler(_Neuron[VavoulisN1MFloatVariable, VavoulisN1MFloatParameter]):
    def __init__(self, args: VavoulisN1MFloatConstructorArgs | None = None) -> None: ...

class VavoulisN1MFloatExpEuler(_Neuron[VavoulisN1MFloatVariable, VavoulisN1MFloatParameter]):
    def __init__(self, args: VavoulisN1MFloatConstructorArgs | None = None) -> None: ...

class VavoulisN1MFloatRK4(_Neuron[VavoulisN1MFloatVariable, VavoulisN1MFloatParameter]):
    def __init__(self, args: VavoulisN1MFloatConstructorArgs | None = None) -> None: ...

class VavoulisN1MFloatRK6(_Neuron[VavoulisN1MFloatVariable, VavoulisN1MFloatParameter]):
    def __init__(self, args: VavoulisN1MFloatConstructorArgs | None = None) -> None: ...

class VavoulisN2vDoubleEuler(_Neuron[VavoulisN2vDoubleVariable, VavoulisN2vDoubleParameter]):
    def __init__(self, args: VavoulisN2vDoubleConstructorArgs | None = None) -> None: ...

class VavoulisN2vDoubleExpEuler(_Neuron[VavoulisN2vDoubleVariable, VavoulisN2vDoubleParameter]):
    def __init__(self, args: VavoulisN2vDoubleConstructorArgs | None = None) -> None: ...

class VavoulisN2vDoubleRK4(_Neuron[VavoulisN2vDoubleVariable, VavoulisN2vDoubleParameter]):
    def __init__(self, args: VavoulisN2vDoubleConstructorArgs | None = None) -> None: ...

class VavoulisN2vDoubleRK6(_Neuron[VavoulisN2vDoubleVariable, VavoulisN2vDoubleParameter]):
    def __init__(self, args: VavoulisN2vDoubleConstructorArgs | None = None) -> None: ...

class VavoulisN2vFloatEuler(_Neuron[VavoulisN2vFloatVariable, VavoulisN2vFloatParameter]):
    def __init__(self, args: VavoulisN2vFloatConstructorArgs | None = None) -> None: ...

class VavoulisN2vFloatExpEuler(_Neuron[VavoulisN2vFloatVariable, VavoulisN2vFloatParameter]):
    def __init__(self, args: VavoulisN2vFloatConstructorArgs | None = None) -> None: ...

class VavoulisN2vFloatRK4(_Neuron[VavoulisN2vFloatVariable, VavoulisN2vFloatParameter]):
    def __init__(self, args: VavoulisN2vFloatConstructorArgs | None = None) -> None: ...

class VavoulisN2vFloatRK6(_Neuron[VavoulisN2vFloatVariable, VavoulisN2vFloatParameter]):
    def __init__(self, args: VavoulisN2vFloatConstructorArgs | None = None) -> None: ...

class VavoulisN3tDoubleEuler(_Neuron[VavoulisN3tDoubleVariable, VavoulisN3tDoubleParameter]):
    def __init__(self, args: VavoulisN3tDoubleConstructorArgs | None = None) -> None: ...

class VavoulisN3tDoubleExpEuler(_Neuron[VavoulisN3tDoubleVariable, VavoulisN3tDoubleParameter]):
    def __init__(self, args: VavoulisN3tDoubleConstructorArgs | None = None) -> None: ...

class VavoulisN3tDoubleRK4(_Neuron[VavoulisN3tDoubleVariable, VavoulisN3tDoubleParameter]):
    def __init__(self, args: VavoulisN3tDoubleConstructorArgs | None = None) -> None: ...

class VavoulisN3tDoubleRK6(_Neuron[VavoulisN3tDoubleVariable, VavoulisN3tDoubleParameter]):
    def __init__(self, args: VavoulisN3tDoubleConstructorArgs | None = None) -> None: ...

class VavoulisN3tFloatEuler(_Neuron[VavoulisN3tFloatVariable, VavoulisN3tFloatParameter]):
    def __init__(self, args: VavoulisN3tFloatConstructorArgs | None = None) -> None: ...

class VavoulisN3tFloatExpEuler(_Neuron[VavoulisN3tFloatVariable, VavoulisN3tFloatParameter]):
    def __init__(self, args: VavoulisN3tFloatConstructorArgs | None = None) -> None: ...

class VavoulisN3tFloatRK4(_Neuron[VavoulisN3tFloatVariable, VavoulisN3tFloatParameter]):
    def __init__(self, args: VavoulisN3tFloatConstructorArgs | None = None) -> None: ...

class VavoulisN3tFloatRK6(_Neuron[VavoulisN3tFloatVariable, VavoulisN3tFloatParameter]):
    def __init__(self, args: VavoulisN3tFloatConstructorArgs | None = None) -> None: ...

class VavoulisSODoubleEuler(_Neuron[VavoulisSODoubleVariable, VavoulisSODoubleParameter]):
    def __init__(self, args: VavoulisSODoubleConstructorArgs | None = None) -> None: ...

class VavoulisSODoubleExpEuler(_Neuron[VavoulisSODoubleVariable, VavoulisSODoubleParameter]):
    def __init__(self, args: VavoulisSODoubleConstructorArgs | None = None) -> None: ...

class VavoulisSODoubleRK4(_Neuron[VavoulisSODoubleVariable, VavoulisSODoubleParameter]):
    def __init__(self, args: VavoulisSODoubleConstructorArgs | None = None) -> None: ...

class VavoulisSODoubleRK6(_Neuron[VavoulisSODoubleVariable, VavoulisSODoubleParameter]):
    def __init__(self, args: VavoulisSODoubleConstructorArgs | None = None) -> None: ...

class VavoulisSOFloatEuler(_Neuron[VavoulisSOFloatVariable, VavoulisSOFloatParameter]):
    def __init__(self, args: VavoulisSOFloatConstructorArgs | None = None) -> None: ...

class VavoulisSOFloatExpEuler(_Neuron[VavoulisSOFloatVariable, VavoulisSOFloatParameter]):
    def __init__(self, args: VavoulisSOFloatConstructorArgs | None = None) -> None: ...

class VavoulisSOFloatRK4(_Neuron[VavoulisSOFloatVariable, VavoulisSOFloatParameter]):
    def __init__(self, args: VavoulisSOFloatConstructorArgs | None = None) -> None: ...

class VavoulisSOFloatRK6(_Neuron[VavoulisSOFloatVariable, VavoulisSOFloatParameter]):
    def __init__(self, args: VavoulisSOFloatConstructorArgs | None = None) -> None: ...

class Wang1993DoubleEuler(_Neuron[Wang1993DoubleVariable, Wang1993DoubleParameter]):
    def __init__(self, args: Wang1993DoubleConstructorArgs | None = None) -> None: ...

class Wang1993DoubleExpEuler(_Neuron[Wang1993DoubleVariable, Wang1993DoubleParameter]):
    def __init__(self, args: Wang1993DoubleConstructorArgs | None = None) -> None: ...

class Wang1993DoubleRK4(_Neuron[Wang1993DoubleVariable, Wang1993DoubleParameter]):
    def __init__(self, args: Wang1993DoubleConstructorArgs | None = None) -> None: ...

class Wang1993DoubleRK6(_Neuron[Wang1993DoubleVariable, Wang1993DoubleParameter]):
    def __init__(self, args: Wang1993DoubleConstructorArgs | None = None) -> None: ...

class Wang1993FloatEuler(_Neuron[Wang1993FloatVariable, Wang1993FloatParameter]):
    def __init__(self, args: Wang1993FloatConstructorArgs | None = None) -> None: ...

class Wang1993FloatExpEuler(_Neuron[Wang1993FloatVariable, Wang1993FloatParameter]):
    def __init__(self, args: Wang1993FloatConstructorArgs | None = None) -> None: ...

class Wang1993FloatRK4(_Neuron[Wang1993FloatVariable, Wang1993FloatParameter]):
    def __init__(self, args: Wang1993FloatConstructorArgs | None = None) -> None: ...

class Wang1993FloatRK6(_Neuron[Wang1993FloatVariable, Wang1993FloatParameter]):
    def __init__(self, args: Wang1993FloatConstructorArgs | None = None) -> None: ...

class WBDoubleEuler(_Neuron[WBDoubleVariable, WBDoubleParameter]):
    def __init__(self, args: WBDoubleConstructorArgs | None = None) -> None: ...

class WBDoubleExpEuler(_Neuron[WBDoubleVariable, WBDoubleParameter]):
    def __init__(self, args: WBDoubleConstructorArgs | None = None) -> None: ...

class WBDoubleRK4(_Neuron[WBDoubleVariable, WBDoubleParameter]):
    def __init__(self, args: WBDoubleConstructorArgs | None = None) -> None: ...

class WBDoubleRK6(_Neuron[WBDoubleVariable, WBDoubleParameter]):
    def __init__(self, args: WBDoubleConstructorArgs | None = None) -> None: ...

class WBFloatEuler(_Neuron[WBFloatVariable, WBFloatParameter]):
    def __init__(self, args: WBFloatConstructorArgs | None = None) -> None: ...

class WBFloatExpEuler(_Neuron[WBFloatVariable, WBFloatParameter]):
    def __init__(self, args: WBFloatConstructorArgs | None = None) -> None: ...

class WBFloatRK4(_Neuron[WBFloatVariable, WBFloatParameter]):
    def __init__(self, args: WBFloatConstructorArgs | None = None) -> None: ...

class WBFloatRK6(_Neuron[WBFloatVariable, WBFloatParameter]):
    def __init__(self, args: WBFloatConstructorArgs | None = None) -> None: ...

class WilsonCortexDoubleEuler(_Neuron[WilsonCortexDoubleVariable, WilsonCortexDoubleParameter]):
    def __init__(self, args: WilsonCortexDoubleConstructorArgs | None = None) -> None: ...

class WilsonCortexDoubleExpEuler(_Neuron[WilsonCortexDoubleVariable, WilsonCortexDoubleParameter]):
    def __init__(self, args: WilsonCortexDoubleConstructorArgs | None = None) -> None: ...

class WilsonCortexDoubleRK4(_Neuron[WilsonCortexDoubleVariable, WilsonCortexDoubleParameter]):
    def __init__(self, args: WilsonCortexDoubleConstructorArgs | None = None) -> None: ...

class WilsonCortexDoubleRK6(_Neuron[WilsonCortexDoubleVariable, WilsonCortexDoubleParameter]):
    def __init__(self, args: WilsonCortexDoubleConstructorArgs | None = None) -> None: ...

class WilsonCortexFloatEuler(_Neuron[WilsonCortexFloatVariable, WilsonCortexFloatParameter]):
    def __init__(self, args: WilsonCortexFloatConstructorArgs | None = None) -> None: ...

class WilsonCortexFloatExpEuler(_Neuron[WilsonCortexFloatVariable, WilsonCortexFloatParameter]):
    def __init__(self, args: WilsonCortexFloatConstructorArgs | None = None) -> None: ...

class WilsonCortexFloatRK4(_Neuron[WilsonCortexFloatVariable, WilsonCortexFloatParameter]):
    def __init__(self, args: WilsonCortexFloatConstructorArgs | None = None) -> None: ...

class WilsonCortexFloatRK6(_Neuron[WilsonCortexFloatVariable, WilsonCortexFloatParameter]):
    def __init__(self, args: WilsonCortexFloatConstructorArgs | None = None) -> None: ...

class WilsonCowanDoubleEuler(_Neuron[WilsonCowanDoubleVariable, WilsonCowanDoubleParameter]):
    def __init__(self, args: WilsonCowanDoubleConstructorArgs | None = None) -> None: ...

class WilsonCowanDoubleExpEuler(_Neuron[WilsonCowanDoubleVariable, WilsonCowanDoubleParameter]):
    def __init__(self, args: WilsonCowanDoubleConstructorArgs | None = None) -> None: ...

class WilsonCowanDoubleRK4(_Neuron[WilsonCowanDoubleVariable, WilsonCowanDoubleParameter]):
    def __init__(self, args: WilsonCowanDoubleConstructorArgs | None = None) -> None: ...

class WilsonCowanDoubleRK6(_Neuron[WilsonCowanDoubleVariable, WilsonCowanDoubleParameter]):
    def __init__(self, args: WilsonCowanDoubleConstructorArgs | None = None) -> None: ...

class WilsonCowanFloatEuler(_Neuron[WilsonCowanFloatVariable, WilsonCowanFloatParameter]):
    def __init__(self, args: WilsonCowanFloatConstructorArgs | None = None) -> None: ...

class WilsonCowanFloatExpEuler(_Neuron[WilsonCowanFloatVariable, WilsonCowanFloatParameter]):
    def __init__(self, args: WilsonCowanFloatConstructorArgs | None = None) -> None: ...

class WilsonCowanFloatRK4(_Neuron[WilsonCowanFloatVariable, WilsonCowanFloatParameter]):
    def __init__(self, args: WilsonCowanFloatConstructorArgs | None = None) -> None: ...

class WilsonCowanFloatRK6(_Neuron[WilsonCowanFloatVariable, WilsonCowanFloatParameter]):
    def __init__(self, args: WilsonCowanFloatConstructorArgs | None = None) -> None: ...

class WilsonSquidDoubleEuler(_Neuron[WilsonSquidDoubleVariable, WilsonSquidDoubleParameter]):
    def __init__(self, args: WilsonSquidDoubleConstructorArgs | None = None) -> None: ...

class WilsonSquidDoubleExpEuler(_Neuron[WilsonSquidDoubleVariable, WilsonSquidDoubleParameter]):
    def __init__(self, args: WilsonSquidDoubleConstructorArgs | None = None) -> None: ...

class WilsonSquidDoubleRK4(_Neuron[WilsonSquidDoubleVariable, WilsonSquidDoubleParameter]):
    def __init__(self, args: WilsonSquidDoubleConstructorArgs | None = None) -> None: ...

class WilsonSquidDoubleRK6(_Neuron[WilsonSquidDoubleVariable, WilsonSquidDoubleParameter]):
    def __init__(self, args: WilsonSquidDoubleConstructorArgs | None = None) -> None: ...

class WilsonSquidFloatEuler(_Neuron[WilsonSquidFloatVariable, WilsonSquidFloatParameter]):
    def __init__(self, args: WilsonSquidFloatConstructorArgs | None = None) -> None: ...

class WilsonSquidFloatExpEuler(_Neuron[WilsonSquidFloatVariable, WilsonSquidFloatParameter]):
    def __init__(self, args: WilsonSquidFloatConstructorArgs | None = None) -> None: ...

class WilsonSquidFloatRK4(_Neuron[WilsonSquidFloatVariable, WilsonSquidFloatParameter]):
    def __init__(self, args: WilsonSquidFloatConstructorArgs | None = None) -> None: ...

class WilsonSquidFloatRK6(_Neuron[WilsonSquidFloatVariable, WilsonSquidFloatParameter]):
    def __init__(self, args: WilsonSquidFloatConstructorArgs | None = None) -> None: ...

class AlphaGSynHHHHDoubleEuler(_Synapse[AlphaGSynDoubleVariable, AlphaGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHDoubleExpEuler(_Synapse[AlphaGSynDoubleVariable, AlphaGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHDoubleRK4(_Synapse[AlphaGSynDoubleVariable, AlphaGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHDoubleRK6(_Synapse[AlphaGSynDoubleVariable, AlphaGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHFloatEuler(_Synapse[AlphaGSynFloatVariable, AlphaGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHFloatExpEuler(_Synapse[AlphaGSynFloatVariable, AlphaGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHFloatRK4(_Synapse[AlphaGSynFloatVariable, AlphaGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHFloatRK6(_Synapse[AlphaGSynFloatVariable, AlphaGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHDoubleEuler(_Synapse[AlphaISynDoubleVariable, AlphaISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHDoubleExpEuler(_Synapse[AlphaISynDoubleVariable, AlphaISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHDoubleRK4(_Synapse[AlphaISynDoubleVariable, AlphaISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHDoubleRK6(_Synapse[AlphaISynDoubleVariable, AlphaISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHFloatEuler(_Synapse[AlphaISynFloatVariable, AlphaISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHFloatExpEuler(_Synapse[AlphaISynFloatVariable, AlphaISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHFloatRK4(_Synapse[AlphaISynFloatVariable, AlphaISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHFloatRK6(_Synapse[AlphaISynFloatVariable, AlphaISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHDoubleEuler(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHDoubleExpEuler(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHDoubleRK4(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHDoubleRK6(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHFloatEuler(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHFloatExpEuler(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHFloatRK4(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHFloatRK6(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRDoubleEuler(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRDoubleExpEuler(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRDoubleRK4(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRDoubleRK6(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRFloatEuler(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRFloatExpEuler(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRFloatRK4(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRFloatRK6(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzDoubleEuler(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzDoubleExpEuler(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzDoubleRK4(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzDoubleRK6(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzFloatEuler(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzFloatExpEuler(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzFloatRK4(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzFloatRK6(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHDoubleEuler(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHDoubleExpEuler(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHDoubleRK4(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHDoubleRK6(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHFloatEuler(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHFloatExpEuler(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHFloatRK4(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHFloatRK6(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRDoubleEuler(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRDoubleExpEuler(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRDoubleRK4(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRDoubleRK6(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRFloatEuler(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRFloatExpEuler(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRFloatRK4(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRFloatRK6(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzDoubleEuler(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzDoubleExpEuler(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzDoubleRK4(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzDoubleRK6(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzFloatEuler(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzFloatExpEuler(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzFloatRK4(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzFloatRK6(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHDoubleEuler(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHDoubleExpEuler(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHDoubleRK4(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHDoubleRK6(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHFloatEuler(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHFloatExpEuler(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHFloatRK4(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHFloatRK6(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRDoubleEuler(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRDoubleExpEuler(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRDoubleRK4(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRDoubleRK6(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRFloatEuler(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRFloatExpEuler(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRFloatRK4(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRFloatRK6(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzDoubleEuler(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzDoubleExpEuler(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzDoubleRK4(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzDoubleRK6(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzFloatEuler(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzFloatExpEuler(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzFloatRK4(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzFloatRK6(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHDoubleEuler(_Synapse[DirectSynDoubleVariable, DirectSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DirectSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHDoubleExpEuler(_Synapse[DirectSynDoubleVariable, DirectSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DirectSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHDoubleRK4(_Synapse[DirectSynDoubleVariable, DirectSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DirectSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHDoubleRK6(_Synapse[DirectSynDoubleVariable, DirectSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DirectSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHFloatEuler(_Synapse[DirectSynFloatVariable, DirectSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DirectSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHFloatExpEuler(_Synapse[DirectSynFloatVariable, DirectSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DirectSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHFloatRK4(_Synapse[DirectSynFloatVariable, DirectSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DirectSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHFloatRK6(_Synapse[DirectSynFloatVariable, DirectSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DirectSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHDoubleEuler(_Synapse[DExpGSynDoubleVariable, DExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHDoubleExpEuler(_Synapse[DExpGSynDoubleVariable, DExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHDoubleRK4(_Synapse[DExpGSynDoubleVariable, DExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHDoubleRK6(_Synapse[DExpGSynDoubleVariable, DExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHFloatEuler(_Synapse[DExpGSynFloatVariable, DExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHFloatExpEuler(_Synapse[DExpGSynFloatVariable, DExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHFloatRK4(_Synapse[DExpGSynFloatVariable, DExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHFloatRK6(_Synapse[DExpGSynFloatVariable, DExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHDoubleEuler(_Synapse[DExpISynDoubleVariable, DExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHDoubleExpEuler(_Synapse[DExpISynDoubleVariable, DExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHDoubleRK4(_Synapse[DExpISynDoubleVariable, DExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHDoubleRK6(_Synapse[DExpISynDoubleVariable, DExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHFloatEuler(_Synapse[DExpISynFloatVariable, DExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHFloatExpEuler(_Synapse[DExpISynFloatVariable, DExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHFloatRK4(_Synapse[DExpISynFloatVariable, DExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHFloatRK6(_Synapse[DExpISynFloatVariable, DExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ESynHHHHDouble(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHDoubleEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHDoubleExpEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHDoubleRK4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHDoubleRK6(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloat(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatExpEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatRK4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatRK6(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDouble(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleExpEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleRK4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleRK6(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloat(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatExpEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatRK4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatRK6(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDouble(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleExpEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleRK4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleRK6(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloat(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatExpEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatRK4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatRK6(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDouble(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleExpEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleRK4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleRK6(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloat(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatExpEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatRK4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatRK6(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDouble(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleExpEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleRK4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleRK6(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloat(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatExpEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatRK4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatRK6(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDouble(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleExpEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleRK4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleRK6(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloat(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatExpEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatRK4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatRK6(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDouble(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleExpEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleRK4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleRK6(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloat(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatExpEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatRK4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatRK6(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDouble(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleExpEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleRK4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleRK6(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloat(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatExpEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatRK4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatRK6(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDouble(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleExpEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleRK4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleRK6(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloat(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatExpEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatRK4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatRK6(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ExpGSynHHHHDoubleEuler(_Synapse[ExpGSynDoubleVariable, ExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHDoubleExpEuler(_Synapse[ExpGSynDoubleVariable, ExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHDoubleRK4(_Synapse[ExpGSynDoubleVariable, ExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHDoubleRK6(_Synapse[ExpGSynDoubleVariable, ExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHFloatEuler(_Synapse[ExpGSynFloatVariable, ExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHFloatExpEuler(_Synapse[ExpGSynFloatVariable, ExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHFloatRK4(_Synapse[ExpGSynFloatVariable, ExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHFloatRK6(_Synapse[ExpGSynFloatVariable, ExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHDoubleEuler(_Synapse[ExpISynDoubleVariable, ExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHDoubleExpEuler(_Synapse[ExpISynDoubleVariable, ExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHDoubleRK4(_Synapse[ExpISynDoubleVariable, ExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHDoubleRK6(_Synapse[ExpISynDoubleVariable, ExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHFloatEuler(_Synapse[ExpISynFloatVariable, ExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHFloatExpEuler(_Synapse[ExpISynFloatVariable, ExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHFloatRK4(_Synapse[ExpISynFloatVariable, ExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHFloatRK6(_Synapse[ExpISynFloatVariable, ExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHDoubleEuler(_Synapse[FTMSynDoubleVariable, FTMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FTMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHDoubleExpEuler(_Synapse[FTMSynDoubleVariable, FTMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FTMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHDoubleRK4(_Synapse[FTMSynDoubleVariable, FTMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FTMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHDoubleRK6(_Synapse[FTMSynDoubleVariable, FTMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FTMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHFloatEuler(_Synapse[FTMSynFloatVariable, FTMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FTMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHFloatExpEuler(_Synapse[FTMSynFloatVariable, FTMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FTMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHFloatRK4(_Synapse[FTMSynFloatVariable, FTMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FTMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHFloatRK6(_Synapse[FTMSynFloatVariable, FTMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FTMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHDoubleEuler(_Synapse[GABABSynDoubleVariable, GABABSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GABABSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHDoubleExpEuler(_Synapse[GABABSynDoubleVariable, GABABSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GABABSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHDoubleRK4(_Synapse[GABABSynDoubleVariable, GABABSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GABABSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHDoubleRK6(_Synapse[GABABSynDoubleVariable, GABABSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GABABSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHFloatEuler(_Synapse[GABABSynFloatVariable, GABABSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GABABSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHFloatExpEuler(_Synapse[GABABSynFloatVariable, GABABSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GABABSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHFloatRK4(_Synapse[GABABSynFloatVariable, GABABSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GABABSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHFloatRK6(_Synapse[GABABSynFloatVariable, GABABSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GABABSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHDoubleEuler(_Synapse[FastGradedSynDoubleVariable, FastGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FastGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHDoubleExpEuler(_Synapse[FastGradedSynDoubleVariable, FastGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FastGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHDoubleRK4(_Synapse[FastGradedSynDoubleVariable, FastGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FastGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHDoubleRK6(_Synapse[FastGradedSynDoubleVariable, FastGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FastGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHFloatEuler(_Synapse[FastGradedSynFloatVariable, FastGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FastGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHFloatExpEuler(_Synapse[FastGradedSynFloatVariable, FastGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FastGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHFloatRK4(_Synapse[FastGradedSynFloatVariable, FastGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FastGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHFloatRK6(_Synapse[FastGradedSynFloatVariable, FastGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FastGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHDoubleEuler(_Synapse[SlowGradedSynDoubleVariable, SlowGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SlowGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHDoubleExpEuler(_Synapse[SlowGradedSynDoubleVariable, SlowGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SlowGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHDoubleRK4(_Synapse[SlowGradedSynDoubleVariable, SlowGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SlowGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHDoubleRK6(_Synapse[SlowGradedSynDoubleVariable, SlowGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SlowGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHFloatEuler(_Synapse[SlowGradedSynFloatVariable, SlowGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SlowGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHFloatExpEuler(_Synapse[SlowGradedSynFloatVariable, SlowGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SlowGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHFloatRK4(_Synapse[SlowGradedSynFloatVariable, SlowGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SlowGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHFloatRK6(_Synapse[SlowGradedSynFloatVariable, SlowGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SlowGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHDoubleEuler(_Synapse[GradualSynDoubleVariable, GradualSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GradualSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHDoubleExpEuler(_Synapse[GradualSynDoubleVariable, GradualSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GradualSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHDoubleRK4(_Synapse[GradualSynDoubleVariable, GradualSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GradualSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHDoubleRK6(_Synapse[GradualSynDoubleVariable, GradualSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GradualSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHFloatEuler(_Synapse[GradualSynFloatVariable, GradualSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GradualSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHFloatExpEuler(_Synapse[GradualSynFloatVariable, GradualSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GradualSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHFloatRK4(_Synapse[GradualSynFloatVariable, GradualSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GradualSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHFloatRK6(_Synapse[GradualSynFloatVariable, GradualSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GradualSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHDoubleEuler(_Synapse[NMDASynDoubleVariable, NMDASynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: NMDASynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHDoubleExpEuler(_Synapse[NMDASynDoubleVariable, NMDASynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: NMDASynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHDoubleRK4(_Synapse[NMDASynDoubleVariable, NMDASynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: NMDASynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHDoubleRK6(_Synapse[NMDASynDoubleVariable, NMDASynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: NMDASynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHFloatEuler(_Synapse[NMDASynFloatVariable, NMDASynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: NMDASynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHFloatExpEuler(_Synapse[NMDASynFloatVariable, NMDASynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: NMDASynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHFloatRK4(_Synapse[NMDASynFloatVariable, NMDASynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: NMDASynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHFloatRK6(_Synapse[NMDASynFloatVariable, NMDASynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: NMDASynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHDoubleEuler(_Synapse[PrinzSynDoubleVariable, PrinzSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: PrinzSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHDoubleExpEuler(_Synapse[PrinzSynDoubleVariable, PrinzSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: PrinzSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHDoubleRK4(_Synapse[PrinzSynDoubleVariable, PrinzSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: PrinzSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHDoubleRK6(_Synapse[PrinzSynDoubleVariable, PrinzSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: PrinzSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHFloatEuler(_Synapse[PrinzSynFloatVariable, PrinzSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: PrinzSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHFloatExpEuler(_Synapse[PrinzSynFloatVariable, PrinzSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: PrinzSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHFloatRK4(_Synapse[PrinzSynFloatVariable, PrinzSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: PrinzSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHFloatRK6(_Synapse[PrinzSynFloatVariable, PrinzSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: PrinzSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHDoubleEuler(_Synapse[SigmoidSynDoubleVariable, SigmoidSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SigmoidSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHDoubleExpEuler(_Synapse[SigmoidSynDoubleVariable, SigmoidSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SigmoidSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHDoubleRK4(_Synapse[SigmoidSynDoubleVariable, SigmoidSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SigmoidSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHDoubleRK6(_Synapse[SigmoidSynDoubleVariable, SigmoidSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SigmoidSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHFloatEuler(_Synapse[SigmoidSynFloatVariable, SigmoidSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SigmoidSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHFloatExpEuler(_Synapse[SigmoidSynFloatVariable, SigmoidSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SigmoidSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHFloatRK4(_Synapse[SigmoidSynFloatVariable, SigmoidSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SigmoidSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHFloatRK6(_Synapse[SigmoidSynFloatVariable, SigmoidSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SigmoidSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHDoubleEuler(_Synapse[STDPSynDoubleVariable, STDPSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: STDPSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHDoubleExpEuler(_Synapse[STDPSynDoubleVariable, STDPSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: STDPSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHDoubleRK4(_Synapse[STDPSynDoubleVariable, STDPSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: STDPSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHDoubleRK6(_Synapse[STDPSynDoubleVariable, STDPSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: STDPSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHFloatEuler(_Synapse[STDPSynFloatVariable, STDPSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: STDPSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHFloatExpEuler(_Synapse[STDPSynFloatVariable, STDPSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: STDPSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHFloatRK4(_Synapse[STDPSynFloatVariable, STDPSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: STDPSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHFloatRK6(_Synapse[STDPSynFloatVariable, STDPSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: STDPSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHDoubleEuler(_Synapse[TripletSynDoubleVariable, TripletSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TripletSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHDoubleExpEuler(_Synapse[TripletSynDoubleVariable, TripletSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TripletSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHDoubleRK4(_Synapse[TripletSynDoubleVariable, TripletSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TripletSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHDoubleRK6(_Synapse[TripletSynDoubleVariable, TripletSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TripletSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHFloatEuler(_Synapse[TripletSynFloatVariable, TripletSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TripletSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHFloatExpEuler(_Synapse[TripletSynFloatVariable, TripletSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TripletSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHFloatRK4(_Synapse[TripletSynFloatVariable, TripletSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TripletSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHFloatRK6(_Synapse[TripletSynFloatVariable, TripletSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TripletSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHDoubleEuler(_Synapse[TMSynDoubleVariable, TMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHDoubleExpEuler(_Synapse[TMSynDoubleVariable, TMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHDoubleRK4(_Synapse[TMSynDoubleVariable, TMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHDoubleRK6(_Synapse[TMSynDoubleVariable, TMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHFloatEuler(_Synapse[TMSynFloatVariable, TMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHFloatExpEuler(_Synapse[TMSynFloatVariable, TMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHFloatRK4(_Synapse[TMSynFloatVariable, TMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHFloatRK6(_Synapse[TMSynFloatVariable, TMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHDoubleEuler(_Synapse[WBSynDoubleVariable, WBSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: WBSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHDoubleExpEuler(_Synapse[WBSynDoubleVariable, WBSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: WBSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHDoubleRK4(_Synapse[WBSynDoubleVariable, WBSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: WBSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHDoubleRK6(_Synapse[WBSynDoubleVariable, WBSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: WBSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHFloatEuler(_Synapse[WBSynFloatVariable, WBSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: WBSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHFloatExpEuler(_Synapse[WBSynFloatVariable, WBSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: WBSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHFloatRK4(_Synapse[WBSynFloatVariable, WBSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: WBSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHFloatRK6(_Synapse[WBSynFloatVariable, WBSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: WBSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...
