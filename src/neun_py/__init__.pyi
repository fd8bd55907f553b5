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
from neun_py.studies.accuracy import check_step as check_step
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

class _AdExDouble(_Neuron[AdExDoubleVariable, AdExDoubleParameter]):
    def __init__(self, args: AdExDoubleConstructorArgs | None = None) -> None: ...

class AdExDoubleAB2(_AdExDouble): ...
class AdExDoubleAB3(_AdExDouble): ...
class AdExDoubleAB4(_AdExDouble): ...
class AdExDoubleRK4(_AdExDouble): ...
class AdExDoubleBS32(_AdExDouble): ...
class AdExDoubleDOP853(_AdExDouble): ...
class AdExDoubleDP54(_AdExDouble): ...
class AdExDoubleEuler(_AdExDouble): ...
class AdExDoubleEulerMaruyama(_AdExDouble): ...
class AdExDoubleExact(_AdExDouble): ...
class AdExDoubleExpEuler(_AdExDouble): ...
class AdExDoubleHeun(_AdExDouble): ...
class AdExDoubleMidpoint(_AdExDouble): ...
class AdExDoubleMilstein(_AdExDouble): ...
class AdExDoubleRK38(_AdExDouble): ...
class AdExDoubleRK6(_AdExDouble): ...
class AdExDoubleRK8(_AdExDouble): ...
class AdExDoubleRodas3Fixed(_AdExDouble): ...
class AdExDoubleRodas3(_AdExDouble): ...
class AdExDoubleRodas4Fixed(_AdExDouble): ...
class AdExDoubleRodas4(_AdExDouble): ...
class AdExDoubleRushLarsen2(_AdExDouble): ...
class AdExDoubleSRA1(_AdExDouble): ...
class AdExDoubleSSPRK3(_AdExDouble): ...
class AdExDoubleStochasticHeun(_AdExDouble): ...
class AdExDoubleTsit5(_AdExDouble): ...

class _AdExFloat(_Neuron[AdExFloatVariable, AdExFloatParameter]):
    def __init__(self, args: AdExFloatConstructorArgs | None = None) -> None: ...

class AdExFloatAB2(_AdExFloat): ...
class AdExFloatAB3(_AdExFloat): ...
class AdExFloatAB4(_AdExFloat): ...
class AdExFloatRK4(_AdExFloat): ...
class AdExFloatBS32(_AdExFloat): ...
class AdExFloatDOP853(_AdExFloat): ...
class AdExFloatDP54(_AdExFloat): ...
class AdExFloatEuler(_AdExFloat): ...
class AdExFloatEulerMaruyama(_AdExFloat): ...
class AdExFloatExact(_AdExFloat): ...
class AdExFloatExpEuler(_AdExFloat): ...
class AdExFloatHeun(_AdExFloat): ...
class AdExFloatMidpoint(_AdExFloat): ...
class AdExFloatMilstein(_AdExFloat): ...
class AdExFloatRK38(_AdExFloat): ...
class AdExFloatRK6(_AdExFloat): ...
class AdExFloatRK8(_AdExFloat): ...
class AdExFloatRodas3Fixed(_AdExFloat): ...
class AdExFloatRodas3(_AdExFloat): ...
class AdExFloatRodas4Fixed(_AdExFloat): ...
class AdExFloatRodas4(_AdExFloat): ...
class AdExFloatRushLarsen2(_AdExFloat): ...
class AdExFloatSRA1(_AdExFloat): ...
class AdExFloatSSPRK3(_AdExFloat): ...
class AdExFloatStochasticHeun(_AdExFloat): ...
class AdExFloatTsit5(_AdExFloat): ...

class _BistableRulkovDouble(_Neuron[BistableRulkovDoubleVariable, BistableRulkovDoubleParameter]):
    def __init__(self, args: BistableRulkovDoubleConstructorArgs | None = None) -> None: ...

class BistableRulkovDoubleAB2(_BistableRulkovDouble): ...
class BistableRulkovDoubleAB3(_BistableRulkovDouble): ...
class BistableRulkovDoubleAB4(_BistableRulkovDouble): ...
class BistableRulkovDoubleRK4(_BistableRulkovDouble): ...
class BistableRulkovDoubleBS32(_BistableRulkovDouble): ...
class BistableRulkovDoubleDOP853(_BistableRulkovDouble): ...
class BistableRulkovDoubleDP54(_BistableRulkovDouble): ...
class BistableRulkovDoubleEuler(_BistableRulkovDouble): ...
class BistableRulkovDoubleEulerMaruyama(_BistableRulkovDouble): ...
class BistableRulkovDoubleExact(_BistableRulkovDouble): ...
class BistableRulkovDoubleExpEuler(_BistableRulkovDouble): ...
class BistableRulkovDoubleHeun(_BistableRulkovDouble): ...
class BistableRulkovDoubleMidpoint(_BistableRulkovDouble): ...
class BistableRulkovDoubleMilstein(_BistableRulkovDouble): ...
class BistableRulkovDoubleRK38(_BistableRulkovDouble): ...
class BistableRulkovDoubleRK6(_BistableRulkovDouble): ...
class BistableRulkovDoubleRK8(_BistableRulkovDouble): ...
class BistableRulkovDoubleRodas3Fixed(_BistableRulkovDouble): ...
class BistableRulkovDoubleRodas3(_BistableRulkovDouble): ...
class BistableRulkovDoubleRodas4Fixed(_BistableRulkovDouble): ...
class BistableRulkovDoubleRodas4(_BistableRulkovDouble): ...
class BistableRulkovDoubleRushLarsen2(_BistableRulkovDouble): ...
class BistableRulkovDoubleSRA1(_BistableRulkovDouble): ...
class BistableRulkovDoubleSSPRK3(_BistableRulkovDouble): ...
class BistableRulkovDoubleStochasticHeun(_BistableRulkovDouble): ...
class BistableRulkovDoubleTsit5(_BistableRulkovDouble): ...

class _BistableRulkovFloat(_Neuron[BistableRulkovFloatVariable, BistableRulkovFloatParameter]):
    def __init__(self, args: BistableRulkovFloatConstructorArgs | None = None) -> None: ...

class BistableRulkovFloatAB2(_BistableRulkovFloat): ...
class BistableRulkovFloatAB3(_BistableRulkovFloat): ...
class BistableRulkovFloatAB4(_BistableRulkovFloat): ...
class BistableRulkovFloatRK4(_BistableRulkovFloat): ...
class BistableRulkovFloatBS32(_BistableRulkovFloat): ...
class BistableRulkovFloatDOP853(_BistableRulkovFloat): ...
class BistableRulkovFloatDP54(_BistableRulkovFloat): ...
class BistableRulkovFloatEuler(_BistableRulkovFloat): ...
class BistableRulkovFloatEulerMaruyama(_BistableRulkovFloat): ...
class BistableRulkovFloatExact(_BistableRulkovFloat): ...
class BistableRulkovFloatExpEuler(_BistableRulkovFloat): ...
class BistableRulkovFloatHeun(_BistableRulkovFloat): ...
class BistableRulkovFloatMidpoint(_BistableRulkovFloat): ...
class BistableRulkovFloatMilstein(_BistableRulkovFloat): ...
class BistableRulkovFloatRK38(_BistableRulkovFloat): ...
class BistableRulkovFloatRK6(_BistableRulkovFloat): ...
class BistableRulkovFloatRK8(_BistableRulkovFloat): ...
class BistableRulkovFloatRodas3Fixed(_BistableRulkovFloat): ...
class BistableRulkovFloatRodas3(_BistableRulkovFloat): ...
class BistableRulkovFloatRodas4Fixed(_BistableRulkovFloat): ...
class BistableRulkovFloatRodas4(_BistableRulkovFloat): ...
class BistableRulkovFloatRushLarsen2(_BistableRulkovFloat): ...
class BistableRulkovFloatSRA1(_BistableRulkovFloat): ...
class BistableRulkovFloatSSPRK3(_BistableRulkovFloat): ...
class BistableRulkovFloatStochasticHeun(_BistableRulkovFloat): ...
class BistableRulkovFloatTsit5(_BistableRulkovFloat): ...

class _ButeraDouble(_Neuron[ButeraDoubleVariable, ButeraDoubleParameter]):
    def __init__(self, args: ButeraDoubleConstructorArgs | None = None) -> None: ...

class ButeraDoubleAB2(_ButeraDouble): ...
class ButeraDoubleAB3(_ButeraDouble): ...
class ButeraDoubleAB4(_ButeraDouble): ...
class ButeraDoubleRK4(_ButeraDouble): ...
class ButeraDoubleBS32(_ButeraDouble): ...
class ButeraDoubleDOP853(_ButeraDouble): ...
class ButeraDoubleDP54(_ButeraDouble): ...
class ButeraDoubleEuler(_ButeraDouble): ...
class ButeraDoubleEulerMaruyama(_ButeraDouble): ...
class ButeraDoubleExact(_ButeraDouble): ...
class ButeraDoubleExpEuler(_ButeraDouble): ...
class ButeraDoubleHeun(_ButeraDouble): ...
class ButeraDoubleMidpoint(_ButeraDouble): ...
class ButeraDoubleMilstein(_ButeraDouble): ...
class ButeraDoubleRK38(_ButeraDouble): ...
class ButeraDoubleRK6(_ButeraDouble): ...
class ButeraDoubleRK8(_ButeraDouble): ...
class ButeraDoubleRodas3Fixed(_ButeraDouble): ...
class ButeraDoubleRodas3(_ButeraDouble): ...
class ButeraDoubleRodas4Fixed(_ButeraDouble): ...
class ButeraDoubleRodas4(_ButeraDouble): ...
class ButeraDoubleRushLarsen2(_ButeraDouble): ...
class ButeraDoubleSRA1(_ButeraDouble): ...
class ButeraDoubleSSPRK3(_ButeraDouble): ...
class ButeraDoubleStochasticHeun(_ButeraDouble): ...
class ButeraDoubleTsit5(_ButeraDouble): ...

class _ButeraFloat(_Neuron[ButeraFloatVariable, ButeraFloatParameter]):
    def __init__(self, args: ButeraFloatConstructorArgs | None = None) -> None: ...

class ButeraFloatAB2(_ButeraFloat): ...
class ButeraFloatAB3(_ButeraFloat): ...
class ButeraFloatAB4(_ButeraFloat): ...
class ButeraFloatRK4(_ButeraFloat): ...
class ButeraFloatBS32(_ButeraFloat): ...
class ButeraFloatDOP853(_ButeraFloat): ...
class ButeraFloatDP54(_ButeraFloat): ...
class ButeraFloatEuler(_ButeraFloat): ...
class ButeraFloatEulerMaruyama(_ButeraFloat): ...
class ButeraFloatExact(_ButeraFloat): ...
class ButeraFloatExpEuler(_ButeraFloat): ...
class ButeraFloatHeun(_ButeraFloat): ...
class ButeraFloatMidpoint(_ButeraFloat): ...
class ButeraFloatMilstein(_ButeraFloat): ...
class ButeraFloatRK38(_ButeraFloat): ...
class ButeraFloatRK6(_ButeraFloat): ...
class ButeraFloatRK8(_ButeraFloat): ...
class ButeraFloatRodas3Fixed(_ButeraFloat): ...
class ButeraFloatRodas3(_ButeraFloat): ...
class ButeraFloatRodas4Fixed(_ButeraFloat): ...
class ButeraFloatRodas4(_ButeraFloat): ...
class ButeraFloatRushLarsen2(_ButeraFloat): ...
class ButeraFloatSRA1(_ButeraFloat): ...
class ButeraFloatSSPRK3(_ButeraFloat): ...
class ButeraFloatStochasticHeun(_ButeraFloat): ...
class ButeraFloatTsit5(_ButeraFloat): ...

class _ChayDouble(_Neuron[ChayDoubleVariable, ChayDoubleParameter]):
    def __init__(self, args: ChayDoubleConstructorArgs | None = None) -> None: ...

class ChayDoubleAB2(_ChayDouble): ...
class ChayDoubleAB3(_ChayDouble): ...
class ChayDoubleAB4(_ChayDouble): ...
class ChayDoubleRK4(_ChayDouble): ...
class ChayDoubleBS32(_ChayDouble): ...
class ChayDoubleDOP853(_ChayDouble): ...
class ChayDoubleDP54(_ChayDouble): ...
class ChayDoubleEuler(_ChayDouble): ...
class ChayDoubleEulerMaruyama(_ChayDouble): ...
class ChayDoubleExact(_ChayDouble): ...
class ChayDoubleExpEuler(_ChayDouble): ...
class ChayDoubleHeun(_ChayDouble): ...
class ChayDoubleMidpoint(_ChayDouble): ...
class ChayDoubleMilstein(_ChayDouble): ...
class ChayDoubleRK38(_ChayDouble): ...
class ChayDoubleRK6(_ChayDouble): ...
class ChayDoubleRK8(_ChayDouble): ...
class ChayDoubleRodas3Fixed(_ChayDouble): ...
class ChayDoubleRodas3(_ChayDouble): ...
class ChayDoubleRodas4Fixed(_ChayDouble): ...
class ChayDoubleRodas4(_ChayDouble): ...
class ChayDoubleRushLarsen2(_ChayDouble): ...
class ChayDoubleSRA1(_ChayDouble): ...
class ChayDoubleSSPRK3(_ChayDouble): ...
class ChayDoubleStochasticHeun(_ChayDouble): ...
class ChayDoubleTsit5(_ChayDouble): ...

class _ChayFloat(_Neuron[ChayFloatVariable, ChayFloatParameter]):
    def __init__(self, args: ChayFloatConstructorArgs | None = None) -> None: ...

class ChayFloatAB2(_ChayFloat): ...
class ChayFloatAB3(_ChayFloat): ...
class ChayFloatAB4(_ChayFloat): ...
class ChayFloatRK4(_ChayFloat): ...
class ChayFloatBS32(_ChayFloat): ...
class ChayFloatDOP853(_ChayFloat): ...
class ChayFloatDP54(_ChayFloat): ...
class ChayFloatEuler(_ChayFloat): ...
class ChayFloatEulerMaruyama(_ChayFloat): ...
class ChayFloatExact(_ChayFloat): ...
class ChayFloatExpEuler(_ChayFloat): ...
class ChayFloatHeun(_ChayFloat): ...
class ChayFloatMidpoint(_ChayFloat): ...
class ChayFloatMilstein(_ChayFloat): ...
class ChayFloatRK38(_ChayFloat): ...
class ChayFloatRK6(_ChayFloat): ...
class ChayFloatRK8(_ChayFloat): ...
class ChayFloatRodas3Fixed(_ChayFloat): ...
class ChayFloatRodas3(_ChayFloat): ...
class ChayFloatRodas4Fixed(_ChayFloat): ...
class ChayFloatRodas4(_ChayFloat): ...
class ChayFloatRushLarsen2(_ChayFloat): ...
class ChayFloatSRA1(_ChayFloat): ...
class ChayFloatSSPRK3(_ChayFloat): ...
class ChayFloatStochasticHeun(_ChayFloat): ...
class ChayFloatTsit5(_ChayFloat): ...

class _ChialvoDouble(_Neuron[ChialvoDoubleVariable, ChialvoDoubleParameter]):
    def __init__(self, args: ChialvoDoubleConstructorArgs | None = None) -> None: ...

class ChialvoDoubleAB2(_ChialvoDouble): ...
class ChialvoDoubleAB3(_ChialvoDouble): ...
class ChialvoDoubleAB4(_ChialvoDouble): ...
class ChialvoDoubleRK4(_ChialvoDouble): ...
class ChialvoDoubleBS32(_ChialvoDouble): ...
class ChialvoDoubleDOP853(_ChialvoDouble): ...
class ChialvoDoubleDP54(_ChialvoDouble): ...
class ChialvoDoubleEuler(_ChialvoDouble): ...
class ChialvoDoubleEulerMaruyama(_ChialvoDouble): ...
class ChialvoDoubleExact(_ChialvoDouble): ...
class ChialvoDoubleExpEuler(_ChialvoDouble): ...
class ChialvoDoubleHeun(_ChialvoDouble): ...
class ChialvoDoubleMidpoint(_ChialvoDouble): ...
class ChialvoDoubleMilstein(_ChialvoDouble): ...
class ChialvoDoubleRK38(_ChialvoDouble): ...
class ChialvoDoubleRK6(_ChialvoDouble): ...
class ChialvoDoubleRK8(_ChialvoDouble): ...
class ChialvoDoubleRodas3Fixed(_ChialvoDouble): ...
class ChialvoDoubleRodas3(_ChialvoDouble): ...
class ChialvoDoubleRodas4Fixed(_ChialvoDouble): ...
class ChialvoDoubleRodas4(_ChialvoDouble): ...
class ChialvoDoubleRushLarsen2(_ChialvoDouble): ...
class ChialvoDoubleSRA1(_ChialvoDouble): ...
class ChialvoDoubleSSPRK3(_ChialvoDouble): ...
class ChialvoDoubleStochasticHeun(_ChialvoDouble): ...
class ChialvoDoubleTsit5(_ChialvoDouble): ...

class _ChialvoFloat(_Neuron[ChialvoFloatVariable, ChialvoFloatParameter]):
    def __init__(self, args: ChialvoFloatConstructorArgs | None = None) -> None: ...

class ChialvoFloatAB2(_ChialvoFloat): ...
class ChialvoFloatAB3(_ChialvoFloat): ...
class ChialvoFloatAB4(_ChialvoFloat): ...
class ChialvoFloatRK4(_ChialvoFloat): ...
class ChialvoFloatBS32(_ChialvoFloat): ...
class ChialvoFloatDOP853(_ChialvoFloat): ...
class ChialvoFloatDP54(_ChialvoFloat): ...
class ChialvoFloatEuler(_ChialvoFloat): ...
class ChialvoFloatEulerMaruyama(_ChialvoFloat): ...
class ChialvoFloatExact(_ChialvoFloat): ...
class ChialvoFloatExpEuler(_ChialvoFloat): ...
class ChialvoFloatHeun(_ChialvoFloat): ...
class ChialvoFloatMidpoint(_ChialvoFloat): ...
class ChialvoFloatMilstein(_ChialvoFloat): ...
class ChialvoFloatRK38(_ChialvoFloat): ...
class ChialvoFloatRK6(_ChialvoFloat): ...
class ChialvoFloatRK8(_ChialvoFloat): ...
class ChialvoFloatRodas3Fixed(_ChialvoFloat): ...
class ChialvoFloatRodas3(_ChialvoFloat): ...
class ChialvoFloatRodas4Fixed(_ChialvoFloat): ...
class ChialvoFloatRodas4(_ChialvoFloat): ...
class ChialvoFloatRushLarsen2(_ChialvoFloat): ...
class ChialvoFloatSRA1(_ChialvoFloat): ...
class ChialvoFloatSSPRK3(_ChialvoFloat): ...
class ChialvoFloatStochasticHeun(_ChialvoFloat): ...
class ChialvoFloatTsit5(_ChialvoFloat): ...

class _ConnorStevensDouble(_Neuron[ConnorStevensDoubleVariable, ConnorStevensDoubleParameter]):
    def __init__(self, args: ConnorStevensDoubleConstructorArgs | None = None) -> None: ...

class ConnorStevensDoubleAB2(_ConnorStevensDouble): ...
class ConnorStevensDoubleAB3(_ConnorStevensDouble): ...
class ConnorStevensDoubleAB4(_ConnorStevensDouble): ...
class ConnorStevensDoubleRK4(_ConnorStevensDouble): ...
class ConnorStevensDoubleBS32(_ConnorStevensDouble): ...
class ConnorStevensDoubleDOP853(_ConnorStevensDouble): ...
class ConnorStevensDoubleDP54(_ConnorStevensDouble): ...
class ConnorStevensDoubleEuler(_ConnorStevensDouble): ...
class ConnorStevensDoubleEulerMaruyama(_ConnorStevensDouble): ...
class ConnorStevensDoubleExact(_ConnorStevensDouble): ...
class ConnorStevensDoubleExpEuler(_ConnorStevensDouble): ...
class ConnorStevensDoubleHeun(_ConnorStevensDouble): ...
class ConnorStevensDoubleMidpoint(_ConnorStevensDouble): ...
class ConnorStevensDoubleMilstein(_ConnorStevensDouble): ...
class ConnorStevensDoubleRK38(_ConnorStevensDouble): ...
class ConnorStevensDoubleRK6(_ConnorStevensDouble): ...
class ConnorStevensDoubleRK8(_ConnorStevensDouble): ...
class ConnorStevensDoubleRodas3Fixed(_ConnorStevensDouble): ...
class ConnorStevensDoubleRodas3(_ConnorStevensDouble): ...
class ConnorStevensDoubleRodas4Fixed(_ConnorStevensDouble): ...
class ConnorStevensDoubleRodas4(_ConnorStevensDouble): ...
class ConnorStevensDoubleRushLarsen2(_ConnorStevensDouble): ...
class ConnorStevensDoubleSRA1(_ConnorStevensDouble): ...
class ConnorStevensDoubleSSPRK3(_ConnorStevensDouble): ...
class ConnorStevensDoubleStochasticHeun(_ConnorStevensDouble): ...
class ConnorStevensDoubleTsit5(_ConnorStevensDouble): ...

class _ConnorStevensFloat(_Neuron[ConnorStevensFloatVariable, ConnorStevensFloatParameter]):
    def __init__(self, args: ConnorStevensFloatConstructorArgs | None = None) -> None: ...

class ConnorStevensFloatAB2(_ConnorStevensFloat): ...
class ConnorStevensFloatAB3(_ConnorStevensFloat): ...
class ConnorStevensFloatAB4(_ConnorStevensFloat): ...
class ConnorStevensFloatRK4(_ConnorStevensFloat): ...
class ConnorStevensFloatBS32(_ConnorStevensFloat): ...
class ConnorStevensFloatDOP853(_ConnorStevensFloat): ...
class ConnorStevensFloatDP54(_ConnorStevensFloat): ...
class ConnorStevensFloatEuler(_ConnorStevensFloat): ...
class ConnorStevensFloatEulerMaruyama(_ConnorStevensFloat): ...
class ConnorStevensFloatExact(_ConnorStevensFloat): ...
class ConnorStevensFloatExpEuler(_ConnorStevensFloat): ...
class ConnorStevensFloatHeun(_ConnorStevensFloat): ...
class ConnorStevensFloatMidpoint(_ConnorStevensFloat): ...
class ConnorStevensFloatMilstein(_ConnorStevensFloat): ...
class ConnorStevensFloatRK38(_ConnorStevensFloat): ...
class ConnorStevensFloatRK6(_ConnorStevensFloat): ...
class ConnorStevensFloatRK8(_ConnorStevensFloat): ...
class ConnorStevensFloatRodas3Fixed(_ConnorStevensFloat): ...
class ConnorStevensFloatRodas3(_ConnorStevensFloat): ...
class ConnorStevensFloatRodas4Fixed(_ConnorStevensFloat): ...
class ConnorStevensFloatRodas4(_ConnorStevensFloat): ...
class ConnorStevensFloatRushLarsen2(_ConnorStevensFloat): ...
class ConnorStevensFloatSRA1(_ConnorStevensFloat): ...
class ConnorStevensFloatSSPRK3(_ConnorStevensFloat): ...
class ConnorStevensFloatStochasticHeun(_ConnorStevensFloat): ...
class ConnorStevensFloatTsit5(_ConnorStevensFloat): ...

class _EIFDouble(_Neuron[EIFDoubleVariable, EIFDoubleParameter]):
    def __init__(self, args: EIFDoubleConstructorArgs | None = None) -> None: ...

class EIFDoubleAB2(_EIFDouble): ...
class EIFDoubleAB3(_EIFDouble): ...
class EIFDoubleAB4(_EIFDouble): ...
class EIFDoubleRK4(_EIFDouble): ...
class EIFDoubleBS32(_EIFDouble): ...
class EIFDoubleDOP853(_EIFDouble): ...
class EIFDoubleDP54(_EIFDouble): ...
class EIFDoubleEuler(_EIFDouble): ...
class EIFDoubleEulerMaruyama(_EIFDouble): ...
class EIFDoubleExact(_EIFDouble): ...
class EIFDoubleExpEuler(_EIFDouble): ...
class EIFDoubleHeun(_EIFDouble): ...
class EIFDoubleMidpoint(_EIFDouble): ...
class EIFDoubleMilstein(_EIFDouble): ...
class EIFDoubleRK38(_EIFDouble): ...
class EIFDoubleRK6(_EIFDouble): ...
class EIFDoubleRK8(_EIFDouble): ...
class EIFDoubleRodas3Fixed(_EIFDouble): ...
class EIFDoubleRodas3(_EIFDouble): ...
class EIFDoubleRodas4Fixed(_EIFDouble): ...
class EIFDoubleRodas4(_EIFDouble): ...
class EIFDoubleRushLarsen2(_EIFDouble): ...
class EIFDoubleSRA1(_EIFDouble): ...
class EIFDoubleSSPRK3(_EIFDouble): ...
class EIFDoubleStochasticHeun(_EIFDouble): ...
class EIFDoubleTsit5(_EIFDouble): ...

class _EIFFloat(_Neuron[EIFFloatVariable, EIFFloatParameter]):
    def __init__(self, args: EIFFloatConstructorArgs | None = None) -> None: ...

class EIFFloatAB2(_EIFFloat): ...
class EIFFloatAB3(_EIFFloat): ...
class EIFFloatAB4(_EIFFloat): ...
class EIFFloatRK4(_EIFFloat): ...
class EIFFloatBS32(_EIFFloat): ...
class EIFFloatDOP853(_EIFFloat): ...
class EIFFloatDP54(_EIFFloat): ...
class EIFFloatEuler(_EIFFloat): ...
class EIFFloatEulerMaruyama(_EIFFloat): ...
class EIFFloatExact(_EIFFloat): ...
class EIFFloatExpEuler(_EIFFloat): ...
class EIFFloatHeun(_EIFFloat): ...
class EIFFloatMidpoint(_EIFFloat): ...
class EIFFloatMilstein(_EIFFloat): ...
class EIFFloatRK38(_EIFFloat): ...
class EIFFloatRK6(_EIFFloat): ...
class EIFFloatRK8(_EIFFloat): ...
class EIFFloatRodas3Fixed(_EIFFloat): ...
class EIFFloatRodas3(_EIFFloat): ...
class EIFFloatRodas4Fixed(_EIFFloat): ...
class EIFFloatRodas4(_EIFFloat): ...
class EIFFloatRushLarsen2(_EIFFloat): ...
class EIFFloatSRA1(_EIFFloat): ...
class EIFFloatSSPRK3(_EIFFloat): ...
class EIFFloatStochasticHeun(_EIFFloat): ...
class EIFFloatTsit5(_EIFFloat): ...

class _FerdoDouble(_Neuron[FerdoDoubleVariable, FerdoDoubleParameter]):
    def __init__(self, args: FerdoDoubleConstructorArgs | None = None) -> None: ...

class FerdoDoubleAB2(_FerdoDouble): ...
class FerdoDoubleAB3(_FerdoDouble): ...
class FerdoDoubleAB4(_FerdoDouble): ...
class FerdoDoubleRK4(_FerdoDouble): ...
class FerdoDoubleBS32(_FerdoDouble): ...
class FerdoDoubleDOP853(_FerdoDouble): ...
class FerdoDoubleDP54(_FerdoDouble): ...
class FerdoDoubleEuler(_FerdoDouble): ...
class FerdoDoubleEulerMaruyama(_FerdoDouble): ...
class FerdoDoubleExact(_FerdoDouble): ...
class FerdoDoubleExpEuler(_FerdoDouble): ...
class FerdoDoubleHeun(_FerdoDouble): ...
class FerdoDoubleMidpoint(_FerdoDouble): ...
class FerdoDoubleMilstein(_FerdoDouble): ...
class FerdoDoubleRK38(_FerdoDouble): ...
class FerdoDoubleRK6(_FerdoDouble): ...
class FerdoDoubleRK8(_FerdoDouble): ...
class FerdoDoubleRodas3Fixed(_FerdoDouble): ...
class FerdoDoubleRodas3(_FerdoDouble): ...
class FerdoDoubleRodas4Fixed(_FerdoDouble): ...
class FerdoDoubleRodas4(_FerdoDouble): ...
class FerdoDoubleRushLarsen2(_FerdoDouble): ...
class FerdoDoubleSRA1(_FerdoDouble): ...
class FerdoDoubleSSPRK3(_FerdoDouble): ...
class FerdoDoubleStochasticHeun(_FerdoDouble): ...
class FerdoDoubleTsit5(_FerdoDouble): ...

class _FerdoFloat(_Neuron[FerdoFloatVariable, FerdoFloatParameter]):
    def __init__(self, args: FerdoFloatConstructorArgs | None = None) -> None: ...

class FerdoFloatAB2(_FerdoFloat): ...
class FerdoFloatAB3(_FerdoFloat): ...
class FerdoFloatAB4(_FerdoFloat): ...
class FerdoFloatRK4(_FerdoFloat): ...
class FerdoFloatBS32(_FerdoFloat): ...
class FerdoFloatDOP853(_FerdoFloat): ...
class FerdoFloatDP54(_FerdoFloat): ...
class FerdoFloatEuler(_FerdoFloat): ...
class FerdoFloatEulerMaruyama(_FerdoFloat): ...
class FerdoFloatExact(_FerdoFloat): ...
class FerdoFloatExpEuler(_FerdoFloat): ...
class FerdoFloatHeun(_FerdoFloat): ...
class FerdoFloatMidpoint(_FerdoFloat): ...
class FerdoFloatMilstein(_FerdoFloat): ...
class FerdoFloatRK38(_FerdoFloat): ...
class FerdoFloatRK6(_FerdoFloat): ...
class FerdoFloatRK8(_FerdoFloat): ...
class FerdoFloatRodas3Fixed(_FerdoFloat): ...
class FerdoFloatRodas3(_FerdoFloat): ...
class FerdoFloatRodas4Fixed(_FerdoFloat): ...
class FerdoFloatRodas4(_FerdoFloat): ...
class FerdoFloatRushLarsen2(_FerdoFloat): ...
class FerdoFloatSRA1(_FerdoFloat): ...
class FerdoFloatSSPRK3(_FerdoFloat): ...
class FerdoFloatStochasticHeun(_FerdoFloat): ...
class FerdoFloatTsit5(_FerdoFloat): ...

class _FHNDouble(_Neuron[FHNDoubleVariable, FHNDoubleParameter]):
    def __init__(self, args: FHNDoubleConstructorArgs | None = None) -> None: ...

class FHNDoubleAB2(_FHNDouble): ...
class FHNDoubleAB3(_FHNDouble): ...
class FHNDoubleAB4(_FHNDouble): ...
class FHNDoubleRK4(_FHNDouble): ...
class FHNDoubleBS32(_FHNDouble): ...
class FHNDoubleDOP853(_FHNDouble): ...
class FHNDoubleDP54(_FHNDouble): ...
class FHNDoubleEuler(_FHNDouble): ...
class FHNDoubleEulerMaruyama(_FHNDouble): ...
class FHNDoubleExact(_FHNDouble): ...
class FHNDoubleExpEuler(_FHNDouble): ...
class FHNDoubleHeun(_FHNDouble): ...
class FHNDoubleMidpoint(_FHNDouble): ...
class FHNDoubleMilstein(_FHNDouble): ...
class FHNDoubleRK38(_FHNDouble): ...
class FHNDoubleRK6(_FHNDouble): ...
class FHNDoubleRK8(_FHNDouble): ...
class FHNDoubleRodas3Fixed(_FHNDouble): ...
class FHNDoubleRodas3(_FHNDouble): ...
class FHNDoubleRodas4Fixed(_FHNDouble): ...
class FHNDoubleRodas4(_FHNDouble): ...
class FHNDoubleRushLarsen2(_FHNDouble): ...
class FHNDoubleSRA1(_FHNDouble): ...
class FHNDoubleSSPRK3(_FHNDouble): ...
class FHNDoubleStochasticHeun(_FHNDouble): ...
class FHNDoubleTsit5(_FHNDouble): ...

class _FHNFloat(_Neuron[FHNFloatVariable, FHNFloatParameter]):
    def __init__(self, args: FHNFloatConstructorArgs | None = None) -> None: ...

class FHNFloatAB2(_FHNFloat): ...
class FHNFloatAB3(_FHNFloat): ...
class FHNFloatAB4(_FHNFloat): ...
class FHNFloatRK4(_FHNFloat): ...
class FHNFloatBS32(_FHNFloat): ...
class FHNFloatDOP853(_FHNFloat): ...
class FHNFloatDP54(_FHNFloat): ...
class FHNFloatEuler(_FHNFloat): ...
class FHNFloatEulerMaruyama(_FHNFloat): ...
class FHNFloatExact(_FHNFloat): ...
class FHNFloatExpEuler(_FHNFloat): ...
class FHNFloatHeun(_FHNFloat): ...
class FHNFloatMidpoint(_FHNFloat): ...
class FHNFloatMilstein(_FHNFloat): ...
class FHNFloatRK38(_FHNFloat): ...
class FHNFloatRK6(_FHNFloat): ...
class FHNFloatRK8(_FHNFloat): ...
class FHNFloatRodas3Fixed(_FHNFloat): ...
class FHNFloatRodas3(_FHNFloat): ...
class FHNFloatRodas4Fixed(_FHNFloat): ...
class FHNFloatRodas4(_FHNFloat): ...
class FHNFloatRushLarsen2(_FHNFloat): ...
class FHNFloatSRA1(_FHNFloat): ...
class FHNFloatSSPRK3(_FHNFloat): ...
class FHNFloatStochasticHeun(_FHNFloat): ...
class FHNFloatTsit5(_FHNFloat): ...

class _GLIFDouble(_Neuron[GLIFDoubleVariable, GLIFDoubleParameter]):
    def __init__(self, args: GLIFDoubleConstructorArgs | None = None) -> None: ...

class GLIFDoubleAB2(_GLIFDouble): ...
class GLIFDoubleAB3(_GLIFDouble): ...
class GLIFDoubleAB4(_GLIFDouble): ...
class GLIFDoubleRK4(_GLIFDouble): ...
class GLIFDoubleBS32(_GLIFDouble): ...
class GLIFDoubleDOP853(_GLIFDouble): ...
class GLIFDoubleDP54(_GLIFDouble): ...
class GLIFDoubleEuler(_GLIFDouble): ...
class GLIFDoubleEulerMaruyama(_GLIFDouble): ...
class GLIFDoubleExact(_GLIFDouble): ...
class GLIFDoubleExpEuler(_GLIFDouble): ...
class GLIFDoubleHeun(_GLIFDouble): ...
class GLIFDoubleMidpoint(_GLIFDouble): ...
class GLIFDoubleMilstein(_GLIFDouble): ...
class GLIFDoubleRK38(_GLIFDouble): ...
class GLIFDoubleRK6(_GLIFDouble): ...
class GLIFDoubleRK8(_GLIFDouble): ...
class GLIFDoubleRodas3Fixed(_GLIFDouble): ...
class GLIFDoubleRodas3(_GLIFDouble): ...
class GLIFDoubleRodas4Fixed(_GLIFDouble): ...
class GLIFDoubleRodas4(_GLIFDouble): ...
class GLIFDoubleRushLarsen2(_GLIFDouble): ...
class GLIFDoubleSRA1(_GLIFDouble): ...
class GLIFDoubleSSPRK3(_GLIFDouble): ...
class GLIFDoubleStochasticHeun(_GLIFDouble): ...
class GLIFDoubleTsit5(_GLIFDouble): ...

class _GLIFFloat(_Neuron[GLIFFloatVariable, GLIFFloatParameter]):
    def __init__(self, args: GLIFFloatConstructorArgs | None = None) -> None: ...

class GLIFFloatAB2(_GLIFFloat): ...
class GLIFFloatAB3(_GLIFFloat): ...
class GLIFFloatAB4(_GLIFFloat): ...
class GLIFFloatRK4(_GLIFFloat): ...
class GLIFFloatBS32(_GLIFFloat): ...
class GLIFFloatDOP853(_GLIFFloat): ...
class GLIFFloatDP54(_GLIFFloat): ...
class GLIFFloatEuler(_GLIFFloat): ...
class GLIFFloatEulerMaruyama(_GLIFFloat): ...
class GLIFFloatExact(_GLIFFloat): ...
class GLIFFloatExpEuler(_GLIFFloat): ...
class GLIFFloatHeun(_GLIFFloat): ...
class GLIFFloatMidpoint(_GLIFFloat): ...
class GLIFFloatMilstein(_GLIFFloat): ...
class GLIFFloatRK38(_GLIFFloat): ...
class GLIFFloatRK6(_GLIFFloat): ...
class GLIFFloatRK8(_GLIFFloat): ...
class GLIFFloatRodas3Fixed(_GLIFFloat): ...
class GLIFFloatRodas3(_GLIFFloat): ...
class GLIFFloatRodas4Fixed(_GLIFFloat): ...
class GLIFFloatRodas4(_GLIFFloat): ...
class GLIFFloatRushLarsen2(_GLIFFloat): ...
class GLIFFloatSRA1(_GLIFFloat): ...
class GLIFFloatSSPRK3(_GLIFFloat): ...
class GLIFFloatStochasticHeun(_GLIFFloat): ...
class GLIFFloatTsit5(_GLIFFloat): ...

class _GhigliazzaHolmesDouble(_Neuron[GhigliazzaHolmesDoubleVariable, GhigliazzaHolmesDoubleParameter]):
    def __init__(self, args: GhigliazzaHolmesDoubleConstructorArgs | None = None) -> None: ...

class GhigliazzaHolmesDoubleAB2(_GhigliazzaHolmesDouble): ...
class GhigliazzaHolmesDoubleAB3(_GhigliazzaHolmesDouble): ...
class GhigliazzaHolmesDoubleAB4(_GhigliazzaHolmesDouble): ...
class GhigliazzaHolmesDoubleRK4(_GhigliazzaHolmesDouble): ...
class GhigliazzaHolmesDoubleBS32(_GhigliazzaHolmesDouble): ...
class GhigliazzaHolmesDoubleDOP853(_GhigliazzaHolmesDouble): ...
class GhigliazzaHolmesDoubleDP54(_GhigliazzaHolmesDouble): ...
class GhigliazzaHolmesDoubleEuler(_GhigliazzaHolmesDouble): ...
class GhigliazzaHolmesDoubleEulerMaruyama(_GhigliazzaHolmesDouble): ...
class GhigliazzaHolmesDoubleExact(_GhigliazzaHolmesDouble): ...
class GhigliazzaHolmesDoubleExpEuler(_GhigliazzaHolmesDouble): ...
class GhigliazzaHolmesDoubleHeun(_GhigliazzaHolmesDouble): ...
class GhigliazzaHolmesDoubleMidpoint(_GhigliazzaHolmesDouble): ...
class GhigliazzaHolmesDoubleMilstein(_GhigliazzaHolmesDouble): ...
class GhigliazzaHolmesDoubleRK38(_GhigliazzaHolmesDouble): ...
class GhigliazzaHolmesDoubleRK6(_GhigliazzaHolmesDouble): ...
class GhigliazzaHolmesDoubleRK8(_GhigliazzaHolmesDouble): ...
class GhigliazzaHolmesDoubleRodas3Fixed(_GhigliazzaHolmesDouble): ...
class GhigliazzaHolmesDoubleRodas3(_GhigliazzaHolmesDouble): ...
class GhigliazzaHolmesDoubleRodas4Fixed(_GhigliazzaHolmesDouble): ...
class GhigliazzaHolmesDoubleRodas4(_GhigliazzaHolmesDouble): ...
class GhigliazzaHolmesDoubleRushLarsen2(_GhigliazzaHolmesDouble): ...
class GhigliazzaHolmesDoubleSRA1(_GhigliazzaHolmesDouble): ...
class GhigliazzaHolmesDoubleSSPRK3(_GhigliazzaHolmesDouble): ...
class GhigliazzaHolmesDoubleStochasticHeun(_GhigliazzaHolmesDouble): ...
class GhigliazzaHolmesDoubleTsit5(_GhigliazzaHolmesDouble): ...

class _GhigliazzaHolmesFloat(_Neuron[GhigliazzaHolmesFloatVariable, GhigliazzaHolmesFloatParameter]):
    def __init__(self, args: GhigliazzaHolmesFloatConstructorArgs | None = None) -> None: ...

class GhigliazzaHolmesFloatAB2(_GhigliazzaHolmesFloat): ...
class GhigliazzaHolmesFloatAB3(_GhigliazzaHolmesFloat): ...
class GhigliazzaHolmesFloatAB4(_GhigliazzaHolmesFloat): ...
class GhigliazzaHolmesFloatRK4(_GhigliazzaHolmesFloat): ...
class GhigliazzaHolmesFloatBS32(_GhigliazzaHolmesFloat): ...
class GhigliazzaHolmesFloatDOP853(_GhigliazzaHolmesFloat): ...
class GhigliazzaHolmesFloatDP54(_GhigliazzaHolmesFloat): ...
class GhigliazzaHolmesFloatEuler(_GhigliazzaHolmesFloat): ...
class GhigliazzaHolmesFloatEulerMaruyama(_GhigliazzaHolmesFloat): ...
class GhigliazzaHolmesFloatExact(_GhigliazzaHolmesFloat): ...
class GhigliazzaHolmesFloatExpEuler(_GhigliazzaHolmesFloat): ...
class GhigliazzaHolmesFloatHeun(_GhigliazzaHolmesFloat): ...
class GhigliazzaHolmesFloatMidpoint(_GhigliazzaHolmesFloat): ...
class GhigliazzaHolmesFloatMilstein(_GhigliazzaHolmesFloat): ...
class GhigliazzaHolmesFloatRK38(_GhigliazzaHolmesFloat): ...
class GhigliazzaHolmesFloatRK6(_GhigliazzaHolmesFloat): ...
class GhigliazzaHolmesFloatRK8(_GhigliazzaHolmesFloat): ...
class GhigliazzaHolmesFloatRodas3Fixed(_GhigliazzaHolmesFloat): ...
class GhigliazzaHolmesFloatRodas3(_GhigliazzaHolmesFloat): ...
class GhigliazzaHolmesFloatRodas4Fixed(_GhigliazzaHolmesFloat): ...
class GhigliazzaHolmesFloatRodas4(_GhigliazzaHolmesFloat): ...
class GhigliazzaHolmesFloatRushLarsen2(_GhigliazzaHolmesFloat): ...
class GhigliazzaHolmesFloatSRA1(_GhigliazzaHolmesFloat): ...
class GhigliazzaHolmesFloatSSPRK3(_GhigliazzaHolmesFloat): ...
class GhigliazzaHolmesFloatStochasticHeun(_GhigliazzaHolmesFloat): ...
class GhigliazzaHolmesFloatTsit5(_GhigliazzaHolmesFloat): ...

class _HRDouble(_Neuron[HRDoubleVariable, HRDoubleParameter]):
    def __init__(self, args: HRDoubleConstructorArgs | None = None) -> None: ...

class HRDoubleAB2(_HRDouble): ...
class HRDoubleAB3(_HRDouble): ...
class HRDoubleAB4(_HRDouble): ...
class HRDoubleRK4(_HRDouble): ...
class HRDoubleBS32(_HRDouble): ...
class HRDoubleDOP853(_HRDouble): ...
class HRDoubleDP54(_HRDouble): ...
class HRDoubleEuler(_HRDouble): ...
class HRDoubleEulerMaruyama(_HRDouble): ...
class HRDoubleExact(_HRDouble): ...
class HRDoubleExpEuler(_HRDouble): ...
class HRDoubleHeun(_HRDouble): ...
class HRDoubleMidpoint(_HRDouble): ...
class HRDoubleMilstein(_HRDouble): ...
class HRDoubleRK38(_HRDouble): ...
class HRDoubleRK6(_HRDouble): ...
class HRDoubleRK8(_HRDouble): ...
class HRDoubleRodas3Fixed(_HRDouble): ...
class HRDoubleRodas3(_HRDouble): ...
class HRDoubleRodas4Fixed(_HRDouble): ...
class HRDoubleRodas4(_HRDouble): ...
class HRDoubleRushLarsen2(_HRDouble): ...
class HRDoubleSRA1(_HRDouble): ...
class HRDoubleSSPRK3(_HRDouble): ...
class HRDoubleStochasticHeun(_HRDouble): ...
class HRDoubleTsit5(_HRDouble): ...

class _HRFloat(_Neuron[HRFloatVariable, HRFloatParameter]):
    def __init__(self, args: HRFloatConstructorArgs | None = None) -> None: ...

class HRFloatAB2(_HRFloat): ...
class HRFloatAB3(_HRFloat): ...
class HRFloatAB4(_HRFloat): ...
class HRFloatRK4(_HRFloat): ...
class HRFloatBS32(_HRFloat): ...
class HRFloatDOP853(_HRFloat): ...
class HRFloatDP54(_HRFloat): ...
class HRFloatEuler(_HRFloat): ...
class HRFloatEulerMaruyama(_HRFloat): ...
class HRFloatExact(_HRFloat): ...
class HRFloatExpEuler(_HRFloat): ...
class HRFloatHeun(_HRFloat): ...
class HRFloatMidpoint(_HRFloat): ...
class HRFloatMilstein(_HRFloat): ...
class HRFloatRK38(_HRFloat): ...
class HRFloatRK6(_HRFloat): ...
class HRFloatRK8(_HRFloat): ...
class HRFloatRodas3Fixed(_HRFloat): ...
class HRFloatRodas3(_HRFloat): ...
class HRFloatRodas4Fixed(_HRFloat): ...
class HRFloatRodas4(_HRFloat): ...
class HRFloatRushLarsen2(_HRFloat): ...
class HRFloatSRA1(_HRFloat): ...
class HRFloatSSPRK3(_HRFloat): ...
class HRFloatStochasticHeun(_HRFloat): ...
class HRFloatTsit5(_HRFloat): ...

class _HHDouble(_Neuron[HHDoubleVariable, HHDoubleParameter]):
    def __init__(self, args: HHDoubleConstructorArgs | None = None) -> None: ...

class HHDoubleAB2(_HHDouble): ...
class HHDoubleAB3(_HHDouble): ...
class HHDoubleAB4(_HHDouble): ...
class HHDoubleRK4(_HHDouble): ...
class HHDoubleBS32(_HHDouble): ...
class HHDoubleDOP853(_HHDouble): ...
class HHDoubleDP54(_HHDouble): ...
class HHDoubleEuler(_HHDouble): ...
class HHDoubleEulerMaruyama(_HHDouble): ...
class HHDoubleExact(_HHDouble): ...
class HHDoubleExpEuler(_HHDouble): ...
class HHDoubleHeun(_HHDouble): ...
class HHDoubleMidpoint(_HHDouble): ...
class HHDoubleMilstein(_HHDouble): ...
class HHDoubleRK38(_HHDouble): ...
class HHDoubleRK6(_HHDouble): ...
class HHDoubleRK8(_HHDouble): ...
class HHDoubleRodas3Fixed(_HHDouble): ...
class HHDoubleRodas3(_HHDouble): ...
class HHDoubleRodas4Fixed(_HHDouble): ...
class HHDoubleRodas4(_HHDouble): ...
class HHDoubleRushLarsen2(_HHDouble): ...
class HHDoubleSRA1(_HHDouble): ...
class HHDoubleSSPRK3(_HHDouble): ...
class HHDoubleStochasticHeun(_HHDouble): ...
class HHDoubleTsit5(_HHDouble): ...

class _HHFloat(_Neuron[HHFloatVariable, HHFloatParameter]):
    def __init__(self, args: HHFloatConstructorArgs | None = None) -> None: ...

class HHFloatAB2(_HHFloat): ...
class HHFloatAB3(_HHFloat): ...
class HHFloatAB4(_HHFloat): ...
class HHFloatRK4(_HHFloat): ...
class HHFloatBS32(_HHFloat): ...
class HHFloatDOP853(_HHFloat): ...
class HHFloatDP54(_HHFloat): ...
class HHFloatEuler(_HHFloat): ...
class HHFloatEulerMaruyama(_HHFloat): ...
class HHFloatExact(_HHFloat): ...
class HHFloatExpEuler(_HHFloat): ...
class HHFloatHeun(_HHFloat): ...
class HHFloatMidpoint(_HHFloat): ...
class HHFloatMilstein(_HHFloat): ...
class HHFloatRK38(_HHFloat): ...
class HHFloatRK6(_HHFloat): ...
class HHFloatRK8(_HHFloat): ...
class HHFloatRodas3Fixed(_HHFloat): ...
class HHFloatRodas3(_HHFloat): ...
class HHFloatRodas4Fixed(_HHFloat): ...
class HHFloatRodas4(_HHFloat): ...
class HHFloatRushLarsen2(_HHFloat): ...
class HHFloatSRA1(_HHFloat): ...
class HHFloatSSPRK3(_HHFloat): ...
class HHFloatStochasticHeun(_HHFloat): ...
class HHFloatTsit5(_HHFloat): ...

class _IzDouble(_Neuron[IzDoubleVariable, IzDoubleParameter]):
    def __init__(self, args: IzDoubleConstructorArgs | None = None) -> None: ...

class IzDoubleAB2(_IzDouble): ...
class IzDoubleAB3(_IzDouble): ...
class IzDoubleAB4(_IzDouble): ...
class IzDoubleRK4(_IzDouble): ...
class IzDoubleBS32(_IzDouble): ...
class IzDoubleDOP853(_IzDouble): ...
class IzDoubleDP54(_IzDouble): ...
class IzDoubleEuler(_IzDouble): ...
class IzDoubleEulerMaruyama(_IzDouble): ...
class IzDoubleExact(_IzDouble): ...
class IzDoubleExpEuler(_IzDouble): ...
class IzDoubleHeun(_IzDouble): ...
class IzDoubleMidpoint(_IzDouble): ...
class IzDoubleMilstein(_IzDouble): ...
class IzDoubleRK38(_IzDouble): ...
class IzDoubleRK6(_IzDouble): ...
class IzDoubleRK8(_IzDouble): ...
class IzDoubleRodas3Fixed(_IzDouble): ...
class IzDoubleRodas3(_IzDouble): ...
class IzDoubleRodas4Fixed(_IzDouble): ...
class IzDoubleRodas4(_IzDouble): ...
class IzDoubleRushLarsen2(_IzDouble): ...
class IzDoubleSRA1(_IzDouble): ...
class IzDoubleSSPRK3(_IzDouble): ...
class IzDoubleStochasticHeun(_IzDouble): ...
class IzDoubleTsit5(_IzDouble): ...

class _IzFloat(_Neuron[IzFloatVariable, IzFloatParameter]):
    def __init__(self, args: IzFloatConstructorArgs | None = None) -> None: ...

class IzFloatAB2(_IzFloat): ...
class IzFloatAB3(_IzFloat): ...
class IzFloatAB4(_IzFloat): ...
class IzFloatRK4(_IzFloat): ...
class IzFloatBS32(_IzFloat): ...
class IzFloatDOP853(_IzFloat): ...
class IzFloatDP54(_IzFloat): ...
class IzFloatEuler(_IzFloat): ...
class IzFloatEulerMaruyama(_IzFloat): ...
class IzFloatExact(_IzFloat): ...
class IzFloatExpEuler(_IzFloat): ...
class IzFloatHeun(_IzFloat): ...
class IzFloatMidpoint(_IzFloat): ...
class IzFloatMilstein(_IzFloat): ...
class IzFloatRK38(_IzFloat): ...
class IzFloatRK6(_IzFloat): ...
class IzFloatRK8(_IzFloat): ...
class IzFloatRodas3Fixed(_IzFloat): ...
class IzFloatRodas3(_IzFloat): ...
class IzFloatRodas4Fixed(_IzFloat): ...
class IzFloatRodas4(_IzFloat): ...
class IzFloatRushLarsen2(_IzFloat): ...
class IzFloatSRA1(_IzFloat): ...
class IzFloatSSPRK3(_IzFloat): ...
class IzFloatStochasticHeun(_IzFloat): ...
class IzFloatTsit5(_IzFloat): ...

class _Iz2007Double(_Neuron[Iz2007DoubleVariable, Iz2007DoubleParameter]):
    def __init__(self, args: Iz2007DoubleConstructorArgs | None = None) -> None: ...

class Iz2007DoubleAB2(_Iz2007Double): ...
class Iz2007DoubleAB3(_Iz2007Double): ...
class Iz2007DoubleAB4(_Iz2007Double): ...
class Iz2007DoubleRK4(_Iz2007Double): ...
class Iz2007DoubleBS32(_Iz2007Double): ...
class Iz2007DoubleDOP853(_Iz2007Double): ...
class Iz2007DoubleDP54(_Iz2007Double): ...
class Iz2007DoubleEuler(_Iz2007Double): ...
class Iz2007DoubleEulerMaruyama(_Iz2007Double): ...
class Iz2007DoubleExact(_Iz2007Double): ...
class Iz2007DoubleExpEuler(_Iz2007Double): ...
class Iz2007DoubleHeun(_Iz2007Double): ...
class Iz2007DoubleMidpoint(_Iz2007Double): ...
class Iz2007DoubleMilstein(_Iz2007Double): ...
class Iz2007DoubleRK38(_Iz2007Double): ...
class Iz2007DoubleRK6(_Iz2007Double): ...
class Iz2007DoubleRK8(_Iz2007Double): ...
class Iz2007DoubleRodas3Fixed(_Iz2007Double): ...
class Iz2007DoubleRodas3(_Iz2007Double): ...
class Iz2007DoubleRodas4Fixed(_Iz2007Double): ...
class Iz2007DoubleRodas4(_Iz2007Double): ...
class Iz2007DoubleRushLarsen2(_Iz2007Double): ...
class Iz2007DoubleSRA1(_Iz2007Double): ...
class Iz2007DoubleSSPRK3(_Iz2007Double): ...
class Iz2007DoubleStochasticHeun(_Iz2007Double): ...
class Iz2007DoubleTsit5(_Iz2007Double): ...

class _Iz2007Float(_Neuron[Iz2007FloatVariable, Iz2007FloatParameter]):
    def __init__(self, args: Iz2007FloatConstructorArgs | None = None) -> None: ...

class Iz2007FloatAB2(_Iz2007Float): ...
class Iz2007FloatAB3(_Iz2007Float): ...
class Iz2007FloatAB4(_Iz2007Float): ...
class Iz2007FloatRK4(_Iz2007Float): ...
class Iz2007FloatBS32(_Iz2007Float): ...
class Iz2007FloatDOP853(_Iz2007Float): ...
class Iz2007FloatDP54(_Iz2007Float): ...
class Iz2007FloatEuler(_Iz2007Float): ...
class Iz2007FloatEulerMaruyama(_Iz2007Float): ...
class Iz2007FloatExact(_Iz2007Float): ...
class Iz2007FloatExpEuler(_Iz2007Float): ...
class Iz2007FloatHeun(_Iz2007Float): ...
class Iz2007FloatMidpoint(_Iz2007Float): ...
class Iz2007FloatMilstein(_Iz2007Float): ...
class Iz2007FloatRK38(_Iz2007Float): ...
class Iz2007FloatRK6(_Iz2007Float): ...
class Iz2007FloatRK8(_Iz2007Float): ...
class Iz2007FloatRodas3Fixed(_Iz2007Float): ...
class Iz2007FloatRodas3(_Iz2007Float): ...
class Iz2007FloatRodas4Fixed(_Iz2007Float): ...
class Iz2007FloatRodas4(_Iz2007Float): ...
class Iz2007FloatRushLarsen2(_Iz2007Float): ...
class Iz2007FloatSRA1(_Iz2007Float): ...
class Iz2007FloatSSPRK3(_Iz2007Float): ...
class Iz2007FloatStochasticHeun(_Iz2007Float): ...
class Iz2007FloatTsit5(_Iz2007Float): ...

class _Iz2007FSDouble(_Neuron[Iz2007FSDoubleVariable, Iz2007FSDoubleParameter]):
    def __init__(self, args: Iz2007FSDoubleConstructorArgs | None = None) -> None: ...

class Iz2007FSDoubleAB2(_Iz2007FSDouble): ...
class Iz2007FSDoubleAB3(_Iz2007FSDouble): ...
class Iz2007FSDoubleAB4(_Iz2007FSDouble): ...
class Iz2007FSDoubleRK4(_Iz2007FSDouble): ...
class Iz2007FSDoubleBS32(_Iz2007FSDouble): ...
class Iz2007FSDoubleDOP853(_Iz2007FSDouble): ...
class Iz2007FSDoubleDP54(_Iz2007FSDouble): ...
class Iz2007FSDoubleEuler(_Iz2007FSDouble): ...
class Iz2007FSDoubleEulerMaruyama(_Iz2007FSDouble): ...
class Iz2007FSDoubleExact(_Iz2007FSDouble): ...
class Iz2007FSDoubleExpEuler(_Iz2007FSDouble): ...
class Iz2007FSDoubleHeun(_Iz2007FSDouble): ...
class Iz2007FSDoubleMidpoint(_Iz2007FSDouble): ...
class Iz2007FSDoubleMilstein(_Iz2007FSDouble): ...
class Iz2007FSDoubleRK38(_Iz2007FSDouble): ...
class Iz2007FSDoubleRK6(_Iz2007FSDouble): ...
class Iz2007FSDoubleRK8(_Iz2007FSDouble): ...
class Iz2007FSDoubleRodas3Fixed(_Iz2007FSDouble): ...
class Iz2007FSDoubleRodas3(_Iz2007FSDouble): ...
class Iz2007FSDoubleRodas4Fixed(_Iz2007FSDouble): ...
class Iz2007FSDoubleRodas4(_Iz2007FSDouble): ...
class Iz2007FSDoubleRushLarsen2(_Iz2007FSDouble): ...
class Iz2007FSDoubleSRA1(_Iz2007FSDouble): ...
class Iz2007FSDoubleSSPRK3(_Iz2007FSDouble): ...
class Iz2007FSDoubleStochasticHeun(_Iz2007FSDouble): ...
class Iz2007FSDoubleTsit5(_Iz2007FSDouble): ...

class _Iz2007FSFloat(_Neuron[Iz2007FSFloatVariable, Iz2007FSFloatParameter]):
    def __init__(self, args: Iz2007FSFloatConstructorArgs | None = None) -> None: ...

class Iz2007FSFloatAB2(_Iz2007FSFloat): ...
class Iz2007FSFloatAB3(_Iz2007FSFloat): ...
class Iz2007FSFloatAB4(_Iz2007FSFloat): ...
class Iz2007FSFloatRK4(_Iz2007FSFloat): ...
class Iz2007FSFloatBS32(_Iz2007FSFloat): ...
class Iz2007FSFloatDOP853(_Iz2007FSFloat): ...
class Iz2007FSFloatDP54(_Iz2007FSFloat): ...
class Iz2007FSFloatEuler(_Iz2007FSFloat): ...
class Iz2007FSFloatEulerMaruyama(_Iz2007FSFloat): ...
class Iz2007FSFloatExact(_Iz2007FSFloat): ...
class Iz2007FSFloatExpEuler(_Iz2007FSFloat): ...
class Iz2007FSFloatHeun(_Iz2007FSFloat): ...
class Iz2007FSFloatMidpoint(_Iz2007FSFloat): ...
class Iz2007FSFloatMilstein(_Iz2007FSFloat): ...
class Iz2007FSFloatRK38(_Iz2007FSFloat): ...
class Iz2007FSFloatRK6(_Iz2007FSFloat): ...
class Iz2007FSFloatRK8(_Iz2007FSFloat): ...
class Iz2007FSFloatRodas3Fixed(_Iz2007FSFloat): ...
class Iz2007FSFloatRodas3(_Iz2007FSFloat): ...
class Iz2007FSFloatRodas4Fixed(_Iz2007FSFloat): ...
class Iz2007FSFloatRodas4(_Iz2007FSFloat): ...
class Iz2007FSFloatRushLarsen2(_Iz2007FSFloat): ...
class Iz2007FSFloatSRA1(_Iz2007FSFloat): ...
class Iz2007FSFloatSSPRK3(_Iz2007FSFloat): ...
class Iz2007FSFloatStochasticHeun(_Iz2007FSFloat): ...
class Iz2007FSFloatTsit5(_Iz2007FSFloat): ...

class _Iz2007LTDouble(_Neuron[Iz2007LTDoubleVariable, Iz2007LTDoubleParameter]):
    def __init__(self, args: Iz2007LTDoubleConstructorArgs | None = None) -> None: ...

class Iz2007LTDoubleAB2(_Iz2007LTDouble): ...
class Iz2007LTDoubleAB3(_Iz2007LTDouble): ...
class Iz2007LTDoubleAB4(_Iz2007LTDouble): ...
class Iz2007LTDoubleRK4(_Iz2007LTDouble): ...
class Iz2007LTDoubleBS32(_Iz2007LTDouble): ...
class Iz2007LTDoubleDOP853(_Iz2007LTDouble): ...
class Iz2007LTDoubleDP54(_Iz2007LTDouble): ...
class Iz2007LTDoubleEuler(_Iz2007LTDouble): ...
class Iz2007LTDoubleEulerMaruyama(_Iz2007LTDouble): ...
class Iz2007LTDoubleExact(_Iz2007LTDouble): ...
class Iz2007LTDoubleExpEuler(_Iz2007LTDouble): ...
class Iz2007LTDoubleHeun(_Iz2007LTDouble): ...
class Iz2007LTDoubleMidpoint(_Iz2007LTDouble): ...
class Iz2007LTDoubleMilstein(_Iz2007LTDouble): ...
class Iz2007LTDoubleRK38(_Iz2007LTDouble): ...
class Iz2007LTDoubleRK6(_Iz2007LTDouble): ...
class Iz2007LTDoubleRK8(_Iz2007LTDouble): ...
class Iz2007LTDoubleRodas3Fixed(_Iz2007LTDouble): ...
class Iz2007LTDoubleRodas3(_Iz2007LTDouble): ...
class Iz2007LTDoubleRodas4Fixed(_Iz2007LTDouble): ...
class Iz2007LTDoubleRodas4(_Iz2007LTDouble): ...
class Iz2007LTDoubleRushLarsen2(_Iz2007LTDouble): ...
class Iz2007LTDoubleSRA1(_Iz2007LTDouble): ...
class Iz2007LTDoubleSSPRK3(_Iz2007LTDouble): ...
class Iz2007LTDoubleStochasticHeun(_Iz2007LTDouble): ...
class Iz2007LTDoubleTsit5(_Iz2007LTDouble): ...

class _Iz2007LTFloat(_Neuron[Iz2007LTFloatVariable, Iz2007LTFloatParameter]):
    def __init__(self, args: Iz2007LTFloatConstructorArgs | None = None) -> None: ...

class Iz2007LTFloatAB2(_Iz2007LTFloat): ...
class Iz2007LTFloatAB3(_Iz2007LTFloat): ...
class Iz2007LTFloatAB4(_Iz2007LTFloat): ...
class Iz2007LTFloatRK4(_Iz2007LTFloat): ...
class Iz2007LTFloatBS32(_Iz2007LTFloat): ...
class Iz2007LTFloatDOP853(_Iz2007LTFloat): ...
class Iz2007LTFloatDP54(_Iz2007LTFloat): ...
class Iz2007LTFloatEuler(_Iz2007LTFloat): ...
class Iz2007LTFloatEulerMaruyama(_Iz2007LTFloat): ...
class Iz2007LTFloatExact(_Iz2007LTFloat): ...
class Iz2007LTFloatExpEuler(_Iz2007LTFloat): ...
class Iz2007LTFloatHeun(_Iz2007LTFloat): ...
class Iz2007LTFloatMidpoint(_Iz2007LTFloat): ...
class Iz2007LTFloatMilstein(_Iz2007LTFloat): ...
class Iz2007LTFloatRK38(_Iz2007LTFloat): ...
class Iz2007LTFloatRK6(_Iz2007LTFloat): ...
class Iz2007LTFloatRK8(_Iz2007LTFloat): ...
class Iz2007LTFloatRodas3Fixed(_Iz2007LTFloat): ...
class Iz2007LTFloatRodas3(_Iz2007LTFloat): ...
class Iz2007LTFloatRodas4Fixed(_Iz2007LTFloat): ...
class Iz2007LTFloatRodas4(_Iz2007LTFloat): ...
class Iz2007LTFloatRushLarsen2(_Iz2007LTFloat): ...
class Iz2007LTFloatSRA1(_Iz2007LTFloat): ...
class Iz2007LTFloatSSPRK3(_Iz2007LTFloat): ...
class Iz2007LTFloatStochasticHeun(_Iz2007LTFloat): ...
class Iz2007LTFloatTsit5(_Iz2007LTFloat): ...

class _IzMapDouble(_Neuron[IzMapDoubleVariable, IzMapDoubleParameter]):
    def __init__(self, args: IzMapDoubleConstructorArgs | None = None) -> None: ...

class IzMapDoubleAB2(_IzMapDouble): ...
class IzMapDoubleAB3(_IzMapDouble): ...
class IzMapDoubleAB4(_IzMapDouble): ...
class IzMapDoubleRK4(_IzMapDouble): ...
class IzMapDoubleBS32(_IzMapDouble): ...
class IzMapDoubleDOP853(_IzMapDouble): ...
class IzMapDoubleDP54(_IzMapDouble): ...
class IzMapDoubleEuler(_IzMapDouble): ...
class IzMapDoubleEulerMaruyama(_IzMapDouble): ...
class IzMapDoubleExact(_IzMapDouble): ...
class IzMapDoubleExpEuler(_IzMapDouble): ...
class IzMapDoubleHeun(_IzMapDouble): ...
class IzMapDoubleMidpoint(_IzMapDouble): ...
class IzMapDoubleMilstein(_IzMapDouble): ...
class IzMapDoubleRK38(_IzMapDouble): ...
class IzMapDoubleRK6(_IzMapDouble): ...
class IzMapDoubleRK8(_IzMapDouble): ...
class IzMapDoubleRodas3Fixed(_IzMapDouble): ...
class IzMapDoubleRodas3(_IzMapDouble): ...
class IzMapDoubleRodas4Fixed(_IzMapDouble): ...
class IzMapDoubleRodas4(_IzMapDouble): ...
class IzMapDoubleRushLarsen2(_IzMapDouble): ...
class IzMapDoubleSRA1(_IzMapDouble): ...
class IzMapDoubleSSPRK3(_IzMapDouble): ...
class IzMapDoubleStochasticHeun(_IzMapDouble): ...
class IzMapDoubleTsit5(_IzMapDouble): ...

class _IzMapFloat(_Neuron[IzMapFloatVariable, IzMapFloatParameter]):
    def __init__(self, args: IzMapFloatConstructorArgs | None = None) -> None: ...

class IzMapFloatAB2(_IzMapFloat): ...
class IzMapFloatAB3(_IzMapFloat): ...
class IzMapFloatAB4(_IzMapFloat): ...
class IzMapFloatRK4(_IzMapFloat): ...
class IzMapFloatBS32(_IzMapFloat): ...
class IzMapFloatDOP853(_IzMapFloat): ...
class IzMapFloatDP54(_IzMapFloat): ...
class IzMapFloatEuler(_IzMapFloat): ...
class IzMapFloatEulerMaruyama(_IzMapFloat): ...
class IzMapFloatExact(_IzMapFloat): ...
class IzMapFloatExpEuler(_IzMapFloat): ...
class IzMapFloatHeun(_IzMapFloat): ...
class IzMapFloatMidpoint(_IzMapFloat): ...
class IzMapFloatMilstein(_IzMapFloat): ...
class IzMapFloatRK38(_IzMapFloat): ...
class IzMapFloatRK6(_IzMapFloat): ...
class IzMapFloatRK8(_IzMapFloat): ...
class IzMapFloatRodas3Fixed(_IzMapFloat): ...
class IzMapFloatRodas3(_IzMapFloat): ...
class IzMapFloatRodas4Fixed(_IzMapFloat): ...
class IzMapFloatRodas4(_IzMapFloat): ...
class IzMapFloatRushLarsen2(_IzMapFloat): ...
class IzMapFloatSRA1(_IzMapFloat): ...
class IzMapFloatSSPRK3(_IzMapFloat): ...
class IzMapFloatStochasticHeun(_IzMapFloat): ...
class IzMapFloatTsit5(_IzMapFloat): ...

class _IzNetDouble(_Neuron[IzNetDoubleVariable, IzNetDoubleParameter]):
    def __init__(self, args: IzNetDoubleConstructorArgs | None = None) -> None: ...

class IzNetDoubleAB2(_IzNetDouble): ...
class IzNetDoubleAB3(_IzNetDouble): ...
class IzNetDoubleAB4(_IzNetDouble): ...
class IzNetDoubleRK4(_IzNetDouble): ...
class IzNetDoubleBS32(_IzNetDouble): ...
class IzNetDoubleDOP853(_IzNetDouble): ...
class IzNetDoubleDP54(_IzNetDouble): ...
class IzNetDoubleEuler(_IzNetDouble): ...
class IzNetDoubleEulerMaruyama(_IzNetDouble): ...
class IzNetDoubleExact(_IzNetDouble): ...
class IzNetDoubleExpEuler(_IzNetDouble): ...
class IzNetDoubleHeun(_IzNetDouble): ...
class IzNetDoubleMidpoint(_IzNetDouble): ...
class IzNetDoubleMilstein(_IzNetDouble): ...
class IzNetDoubleRK38(_IzNetDouble): ...
class IzNetDoubleRK6(_IzNetDouble): ...
class IzNetDoubleRK8(_IzNetDouble): ...
class IzNetDoubleRodas3Fixed(_IzNetDouble): ...
class IzNetDoubleRodas3(_IzNetDouble): ...
class IzNetDoubleRodas4Fixed(_IzNetDouble): ...
class IzNetDoubleRodas4(_IzNetDouble): ...
class IzNetDoubleRushLarsen2(_IzNetDouble): ...
class IzNetDoubleSRA1(_IzNetDouble): ...
class IzNetDoubleSSPRK3(_IzNetDouble): ...
class IzNetDoubleStochasticHeun(_IzNetDouble): ...
class IzNetDoubleTsit5(_IzNetDouble): ...

class _IzNetFloat(_Neuron[IzNetFloatVariable, IzNetFloatParameter]):
    def __init__(self, args: IzNetFloatConstructorArgs | None = None) -> None: ...

class IzNetFloatAB2(_IzNetFloat): ...
class IzNetFloatAB3(_IzNetFloat): ...
class IzNetFloatAB4(_IzNetFloat): ...
class IzNetFloatRK4(_IzNetFloat): ...
class IzNetFloatBS32(_IzNetFloat): ...
class IzNetFloatDOP853(_IzNetFloat): ...
class IzNetFloatDP54(_IzNetFloat): ...
class IzNetFloatEuler(_IzNetFloat): ...
class IzNetFloatEulerMaruyama(_IzNetFloat): ...
class IzNetFloatExact(_IzNetFloat): ...
class IzNetFloatExpEuler(_IzNetFloat): ...
class IzNetFloatHeun(_IzNetFloat): ...
class IzNetFloatMidpoint(_IzNetFloat): ...
class IzNetFloatMilstein(_IzNetFloat): ...
class IzNetFloatRK38(_IzNetFloat): ...
class IzNetFloatRK6(_IzNetFloat): ...
class IzNetFloatRK8(_IzNetFloat): ...
class IzNetFloatRodas3Fixed(_IzNetFloat): ...
class IzNetFloatRodas3(_IzNetFloat): ...
class IzNetFloatRodas4Fixed(_IzNetFloat): ...
class IzNetFloatRodas4(_IzNetFloat): ...
class IzNetFloatRushLarsen2(_IzNetFloat): ...
class IzNetFloatSRA1(_IzNetFloat): ...
class IzNetFloatSSPRK3(_IzNetFloat): ...
class IzNetFloatStochasticHeun(_IzNetFloat): ...
class IzNetFloatTsit5(_IzNetFloat): ...

class _IzQuadraticDouble(_Neuron[IzQuadraticDoubleVariable, IzQuadraticDoubleParameter]):
    def __init__(self, args: IzQuadraticDoubleConstructorArgs | None = None) -> None: ...

class IzQuadraticDoubleAB2(_IzQuadraticDouble): ...
class IzQuadraticDoubleAB3(_IzQuadraticDouble): ...
class IzQuadraticDoubleAB4(_IzQuadraticDouble): ...
class IzQuadraticDoubleRK4(_IzQuadraticDouble): ...
class IzQuadraticDoubleBS32(_IzQuadraticDouble): ...
class IzQuadraticDoubleDOP853(_IzQuadraticDouble): ...
class IzQuadraticDoubleDP54(_IzQuadraticDouble): ...
class IzQuadraticDoubleEuler(_IzQuadraticDouble): ...
class IzQuadraticDoubleEulerMaruyama(_IzQuadraticDouble): ...
class IzQuadraticDoubleExact(_IzQuadraticDouble): ...
class IzQuadraticDoubleExpEuler(_IzQuadraticDouble): ...
class IzQuadraticDoubleHeun(_IzQuadraticDouble): ...
class IzQuadraticDoubleMidpoint(_IzQuadraticDouble): ...
class IzQuadraticDoubleMilstein(_IzQuadraticDouble): ...
class IzQuadraticDoubleRK38(_IzQuadraticDouble): ...
class IzQuadraticDoubleRK6(_IzQuadraticDouble): ...
class IzQuadraticDoubleRK8(_IzQuadraticDouble): ...
class IzQuadraticDoubleRodas3Fixed(_IzQuadraticDouble): ...
class IzQuadraticDoubleRodas3(_IzQuadraticDouble): ...
class IzQuadraticDoubleRodas4Fixed(_IzQuadraticDouble): ...
class IzQuadraticDoubleRodas4(_IzQuadraticDouble): ...
class IzQuadraticDoubleRushLarsen2(_IzQuadraticDouble): ...
class IzQuadraticDoubleSRA1(_IzQuadraticDouble): ...
class IzQuadraticDoubleSSPRK3(_IzQuadraticDouble): ...
class IzQuadraticDoubleStochasticHeun(_IzQuadraticDouble): ...
class IzQuadraticDoubleTsit5(_IzQuadraticDouble): ...

class _IzQuadraticFloat(_Neuron[IzQuadraticFloatVariable, IzQuadraticFloatParameter]):
    def __init__(self, args: IzQuadraticFloatConstructorArgs | None = None) -> None: ...

class IzQuadraticFloatAB2(_IzQuadraticFloat): ...
class IzQuadraticFloatAB3(_IzQuadraticFloat): ...
class IzQuadraticFloatAB4(_IzQuadraticFloat): ...
class IzQuadraticFloatRK4(_IzQuadraticFloat): ...
class IzQuadraticFloatBS32(_IzQuadraticFloat): ...
class IzQuadraticFloatDOP853(_IzQuadraticFloat): ...
class IzQuadraticFloatDP54(_IzQuadraticFloat): ...
class IzQuadraticFloatEuler(_IzQuadraticFloat): ...
class IzQuadraticFloatEulerMaruyama(_IzQuadraticFloat): ...
class IzQuadraticFloatExact(_IzQuadraticFloat): ...
class IzQuadraticFloatExpEuler(_IzQuadraticFloat): ...
class IzQuadraticFloatHeun(_IzQuadraticFloat): ...
class IzQuadraticFloatMidpoint(_IzQuadraticFloat): ...
class IzQuadraticFloatMilstein(_IzQuadraticFloat): ...
class IzQuadraticFloatRK38(_IzQuadraticFloat): ...
class IzQuadraticFloatRK6(_IzQuadraticFloat): ...
class IzQuadraticFloatRK8(_IzQuadraticFloat): ...
class IzQuadraticFloatRodas3Fixed(_IzQuadraticFloat): ...
class IzQuadraticFloatRodas3(_IzQuadraticFloat): ...
class IzQuadraticFloatRodas4Fixed(_IzQuadraticFloat): ...
class IzQuadraticFloatRodas4(_IzQuadraticFloat): ...
class IzQuadraticFloatRushLarsen2(_IzQuadraticFloat): ...
class IzQuadraticFloatSRA1(_IzQuadraticFloat): ...
class IzQuadraticFloatSSPRK3(_IzQuadraticFloat): ...
class IzQuadraticFloatStochasticHeun(_IzQuadraticFloat): ...
class IzQuadraticFloatTsit5(_IzQuadraticFloat): ...

class _JansenRitDouble(_Neuron[JansenRitDoubleVariable, JansenRitDoubleParameter]):
    def __init__(self, args: JansenRitDoubleConstructorArgs | None = None) -> None: ...

class JansenRitDoubleAB2(_JansenRitDouble): ...
class JansenRitDoubleAB3(_JansenRitDouble): ...
class JansenRitDoubleAB4(_JansenRitDouble): ...
class JansenRitDoubleRK4(_JansenRitDouble): ...
class JansenRitDoubleBS32(_JansenRitDouble): ...
class JansenRitDoubleDOP853(_JansenRitDouble): ...
class JansenRitDoubleDP54(_JansenRitDouble): ...
class JansenRitDoubleEuler(_JansenRitDouble): ...
class JansenRitDoubleEulerMaruyama(_JansenRitDouble): ...
class JansenRitDoubleExact(_JansenRitDouble): ...
class JansenRitDoubleExpEuler(_JansenRitDouble): ...
class JansenRitDoubleHeun(_JansenRitDouble): ...
class JansenRitDoubleMidpoint(_JansenRitDouble): ...
class JansenRitDoubleMilstein(_JansenRitDouble): ...
class JansenRitDoubleRK38(_JansenRitDouble): ...
class JansenRitDoubleRK6(_JansenRitDouble): ...
class JansenRitDoubleRK8(_JansenRitDouble): ...
class JansenRitDoubleRodas3Fixed(_JansenRitDouble): ...
class JansenRitDoubleRodas3(_JansenRitDouble): ...
class JansenRitDoubleRodas4Fixed(_JansenRitDouble): ...
class JansenRitDoubleRodas4(_JansenRitDouble): ...
class JansenRitDoubleRushLarsen2(_JansenRitDouble): ...
class JansenRitDoubleSRA1(_JansenRitDouble): ...
class JansenRitDoubleSSPRK3(_JansenRitDouble): ...
class JansenRitDoubleStochasticHeun(_JansenRitDouble): ...
class JansenRitDoubleTsit5(_JansenRitDouble): ...

class _JansenRitFloat(_Neuron[JansenRitFloatVariable, JansenRitFloatParameter]):
    def __init__(self, args: JansenRitFloatConstructorArgs | None = None) -> None: ...

class JansenRitFloatAB2(_JansenRitFloat): ...
class JansenRitFloatAB3(_JansenRitFloat): ...
class JansenRitFloatAB4(_JansenRitFloat): ...
class JansenRitFloatRK4(_JansenRitFloat): ...
class JansenRitFloatBS32(_JansenRitFloat): ...
class JansenRitFloatDOP853(_JansenRitFloat): ...
class JansenRitFloatDP54(_JansenRitFloat): ...
class JansenRitFloatEuler(_JansenRitFloat): ...
class JansenRitFloatEulerMaruyama(_JansenRitFloat): ...
class JansenRitFloatExact(_JansenRitFloat): ...
class JansenRitFloatExpEuler(_JansenRitFloat): ...
class JansenRitFloatHeun(_JansenRitFloat): ...
class JansenRitFloatMidpoint(_JansenRitFloat): ...
class JansenRitFloatMilstein(_JansenRitFloat): ...
class JansenRitFloatRK38(_JansenRitFloat): ...
class JansenRitFloatRK6(_JansenRitFloat): ...
class JansenRitFloatRK8(_JansenRitFloat): ...
class JansenRitFloatRodas3Fixed(_JansenRitFloat): ...
class JansenRitFloatRodas3(_JansenRitFloat): ...
class JansenRitFloatRodas4Fixed(_JansenRitFloat): ...
class JansenRitFloatRodas4(_JansenRitFloat): ...
class JansenRitFloatRushLarsen2(_JansenRitFloat): ...
class JansenRitFloatSRA1(_JansenRitFloat): ...
class JansenRitFloatSSPRK3(_JansenRitFloat): ...
class JansenRitFloatStochasticHeun(_JansenRitFloat): ...
class JansenRitFloatTsit5(_JansenRitFloat): ...

class _KKDouble(_Neuron[KKDoubleVariable, KKDoubleParameter]):
    def __init__(self, args: KKDoubleConstructorArgs | None = None) -> None: ...

class KKDoubleAB2(_KKDouble): ...
class KKDoubleAB3(_KKDouble): ...
class KKDoubleAB4(_KKDouble): ...
class KKDoubleRK4(_KKDouble): ...
class KKDoubleBS32(_KKDouble): ...
class KKDoubleDOP853(_KKDouble): ...
class KKDoubleDP54(_KKDouble): ...
class KKDoubleEuler(_KKDouble): ...
class KKDoubleEulerMaruyama(_KKDouble): ...
class KKDoubleExact(_KKDouble): ...
class KKDoubleExpEuler(_KKDouble): ...
class KKDoubleHeun(_KKDouble): ...
class KKDoubleMidpoint(_KKDouble): ...
class KKDoubleMilstein(_KKDouble): ...
class KKDoubleRK38(_KKDouble): ...
class KKDoubleRK6(_KKDouble): ...
class KKDoubleRK8(_KKDouble): ...
class KKDoubleRodas3Fixed(_KKDouble): ...
class KKDoubleRodas3(_KKDouble): ...
class KKDoubleRodas4Fixed(_KKDouble): ...
class KKDoubleRodas4(_KKDouble): ...
class KKDoubleRushLarsen2(_KKDouble): ...
class KKDoubleSRA1(_KKDouble): ...
class KKDoubleSSPRK3(_KKDouble): ...
class KKDoubleStochasticHeun(_KKDouble): ...
class KKDoubleTsit5(_KKDouble): ...

class _KKFloat(_Neuron[KKFloatVariable, KKFloatParameter]):
    def __init__(self, args: KKFloatConstructorArgs | None = None) -> None: ...

class KKFloatAB2(_KKFloat): ...
class KKFloatAB3(_KKFloat): ...
class KKFloatAB4(_KKFloat): ...
class KKFloatRK4(_KKFloat): ...
class KKFloatBS32(_KKFloat): ...
class KKFloatDOP853(_KKFloat): ...
class KKFloatDP54(_KKFloat): ...
class KKFloatEuler(_KKFloat): ...
class KKFloatEulerMaruyama(_KKFloat): ...
class KKFloatExact(_KKFloat): ...
class KKFloatExpEuler(_KKFloat): ...
class KKFloatHeun(_KKFloat): ...
class KKFloatMidpoint(_KKFloat): ...
class KKFloatMilstein(_KKFloat): ...
class KKFloatRK38(_KKFloat): ...
class KKFloatRK6(_KKFloat): ...
class KKFloatRK8(_KKFloat): ...
class KKFloatRodas3Fixed(_KKFloat): ...
class KKFloatRodas3(_KKFloat): ...
class KKFloatRodas4Fixed(_KKFloat): ...
class KKFloatRodas4(_KKFloat): ...
class KKFloatRushLarsen2(_KKFloat): ...
class KKFloatSRA1(_KKFloat): ...
class KKFloatSSPRK3(_KKFloat): ...
class KKFloatStochasticHeun(_KKFloat): ...
class KKFloatTsit5(_KKFloat): ...

class _LIFDouble(_Neuron[LIFDoubleVariable, LIFDoubleParameter]):
    def __init__(self, args: LIFDoubleConstructorArgs | None = None) -> None: ...

class LIFDoubleAB2(_LIFDouble): ...
class LIFDoubleAB3(_LIFDouble): ...
class LIFDoubleAB4(_LIFDouble): ...
class LIFDoubleRK4(_LIFDouble): ...
class LIFDoubleBS32(_LIFDouble): ...
class LIFDoubleDOP853(_LIFDouble): ...
class LIFDoubleDP54(_LIFDouble): ...
class LIFDoubleEuler(_LIFDouble): ...
class LIFDoubleEulerMaruyama(_LIFDouble): ...
class LIFDoubleExact(_LIFDouble): ...
class LIFDoubleExpEuler(_LIFDouble): ...
class LIFDoubleHeun(_LIFDouble): ...
class LIFDoubleMidpoint(_LIFDouble): ...
class LIFDoubleMilstein(_LIFDouble): ...
class LIFDoubleRK38(_LIFDouble): ...
class LIFDoubleRK6(_LIFDouble): ...
class LIFDoubleRK8(_LIFDouble): ...
class LIFDoubleRodas3Fixed(_LIFDouble): ...
class LIFDoubleRodas3(_LIFDouble): ...
class LIFDoubleRodas4Fixed(_LIFDouble): ...
class LIFDoubleRodas4(_LIFDouble): ...
class LIFDoubleRushLarsen2(_LIFDouble): ...
class LIFDoubleSRA1(_LIFDouble): ...
class LIFDoubleSSPRK3(_LIFDouble): ...
class LIFDoubleStochasticHeun(_LIFDouble): ...
class LIFDoubleTsit5(_LIFDouble): ...

class _LIFFloat(_Neuron[LIFFloatVariable, LIFFloatParameter]):
    def __init__(self, args: LIFFloatConstructorArgs | None = None) -> None: ...

class LIFFloatAB2(_LIFFloat): ...
class LIFFloatAB3(_LIFFloat): ...
class LIFFloatAB4(_LIFFloat): ...
class LIFFloatRK4(_LIFFloat): ...
class LIFFloatBS32(_LIFFloat): ...
class LIFFloatDOP853(_LIFFloat): ...
class LIFFloatDP54(_LIFFloat): ...
class LIFFloatEuler(_LIFFloat): ...
class LIFFloatEulerMaruyama(_LIFFloat): ...
class LIFFloatExact(_LIFFloat): ...
class LIFFloatExpEuler(_LIFFloat): ...
class LIFFloatHeun(_LIFFloat): ...
class LIFFloatMidpoint(_LIFFloat): ...
class LIFFloatMilstein(_LIFFloat): ...
class LIFFloatRK38(_LIFFloat): ...
class LIFFloatRK6(_LIFFloat): ...
class LIFFloatRK8(_LIFFloat): ...
class LIFFloatRodas3Fixed(_LIFFloat): ...
class LIFFloatRodas3(_LIFFloat): ...
class LIFFloatRodas4Fixed(_LIFFloat): ...
class LIFFloatRodas4(_LIFFloat): ...
class LIFFloatRushLarsen2(_LIFFloat): ...
class LIFFloatSRA1(_LIFFloat): ...
class LIFFloatSSPRK3(_LIFFloat): ...
class LIFFloatStochasticHeun(_LIFFloat): ...
class LIFFloatTsit5(_LIFFloat): ...

class _MatsuokaDouble(_Neuron[MatsuokaDoubleVariable, MatsuokaDoubleParameter]):
    def __init__(self, args: MatsuokaDoubleConstructorArgs | None = None) -> None: ...

class MatsuokaDoubleAB2(_MatsuokaDouble): ...
class MatsuokaDoubleAB3(_MatsuokaDouble): ...
class MatsuokaDoubleAB4(_MatsuokaDouble): ...
class MatsuokaDoubleRK4(_MatsuokaDouble): ...
class MatsuokaDoubleBS32(_MatsuokaDouble): ...
class MatsuokaDoubleDOP853(_MatsuokaDouble): ...
class MatsuokaDoubleDP54(_MatsuokaDouble): ...
class MatsuokaDoubleEuler(_MatsuokaDouble): ...
class MatsuokaDoubleEulerMaruyama(_MatsuokaDouble): ...
class MatsuokaDoubleExact(_MatsuokaDouble): ...
class MatsuokaDoubleExpEuler(_MatsuokaDouble): ...
class MatsuokaDoubleHeun(_MatsuokaDouble): ...
class MatsuokaDoubleMidpoint(_MatsuokaDouble): ...
class MatsuokaDoubleMilstein(_MatsuokaDouble): ...
class MatsuokaDoubleRK38(_MatsuokaDouble): ...
class MatsuokaDoubleRK6(_MatsuokaDouble): ...
class MatsuokaDoubleRK8(_MatsuokaDouble): ...
class MatsuokaDoubleRodas3Fixed(_MatsuokaDouble): ...
class MatsuokaDoubleRodas3(_MatsuokaDouble): ...
class MatsuokaDoubleRodas4Fixed(_MatsuokaDouble): ...
class MatsuokaDoubleRodas4(_MatsuokaDouble): ...
class MatsuokaDoubleRushLarsen2(_MatsuokaDouble): ...
class MatsuokaDoubleSRA1(_MatsuokaDouble): ...
class MatsuokaDoubleSSPRK3(_MatsuokaDouble): ...
class MatsuokaDoubleStochasticHeun(_MatsuokaDouble): ...
class MatsuokaDoubleTsit5(_MatsuokaDouble): ...

class _MatsuokaFloat(_Neuron[MatsuokaFloatVariable, MatsuokaFloatParameter]):
    def __init__(self, args: MatsuokaFloatConstructorArgs | None = None) -> None: ...

class MatsuokaFloatAB2(_MatsuokaFloat): ...
class MatsuokaFloatAB3(_MatsuokaFloat): ...
class MatsuokaFloatAB4(_MatsuokaFloat): ...
class MatsuokaFloatRK4(_MatsuokaFloat): ...
class MatsuokaFloatBS32(_MatsuokaFloat): ...
class MatsuokaFloatDOP853(_MatsuokaFloat): ...
class MatsuokaFloatDP54(_MatsuokaFloat): ...
class MatsuokaFloatEuler(_MatsuokaFloat): ...
class MatsuokaFloatEulerMaruyama(_MatsuokaFloat): ...
class MatsuokaFloatExact(_MatsuokaFloat): ...
class MatsuokaFloatExpEuler(_MatsuokaFloat): ...
class MatsuokaFloatHeun(_MatsuokaFloat): ...
class MatsuokaFloatMidpoint(_MatsuokaFloat): ...
class MatsuokaFloatMilstein(_MatsuokaFloat): ...
class MatsuokaFloatRK38(_MatsuokaFloat): ...
class MatsuokaFloatRK6(_MatsuokaFloat): ...
class MatsuokaFloatRK8(_MatsuokaFloat): ...
class MatsuokaFloatRodas3Fixed(_MatsuokaFloat): ...
class MatsuokaFloatRodas3(_MatsuokaFloat): ...
class MatsuokaFloatRodas4Fixed(_MatsuokaFloat): ...
class MatsuokaFloatRodas4(_MatsuokaFloat): ...
class MatsuokaFloatRushLarsen2(_MatsuokaFloat): ...
class MatsuokaFloatSRA1(_MatsuokaFloat): ...
class MatsuokaFloatSSPRK3(_MatsuokaFloat): ...
class MatsuokaFloatStochasticHeun(_MatsuokaFloat): ...
class MatsuokaFloatTsit5(_MatsuokaFloat): ...

class _MatsuokaPairDouble(_Neuron[MatsuokaPairDoubleVariable, MatsuokaPairDoubleParameter]):
    def __init__(self, args: MatsuokaPairDoubleConstructorArgs | None = None) -> None: ...

class MatsuokaPairDoubleAB2(_MatsuokaPairDouble): ...
class MatsuokaPairDoubleAB3(_MatsuokaPairDouble): ...
class MatsuokaPairDoubleAB4(_MatsuokaPairDouble): ...
class MatsuokaPairDoubleRK4(_MatsuokaPairDouble): ...
class MatsuokaPairDoubleBS32(_MatsuokaPairDouble): ...
class MatsuokaPairDoubleDOP853(_MatsuokaPairDouble): ...
class MatsuokaPairDoubleDP54(_MatsuokaPairDouble): ...
class MatsuokaPairDoubleEuler(_MatsuokaPairDouble): ...
class MatsuokaPairDoubleEulerMaruyama(_MatsuokaPairDouble): ...
class MatsuokaPairDoubleExact(_MatsuokaPairDouble): ...
class MatsuokaPairDoubleExpEuler(_MatsuokaPairDouble): ...
class MatsuokaPairDoubleHeun(_MatsuokaPairDouble): ...
class MatsuokaPairDoubleMidpoint(_MatsuokaPairDouble): ...
class MatsuokaPairDoubleMilstein(_MatsuokaPairDouble): ...
class MatsuokaPairDoubleRK38(_MatsuokaPairDouble): ...
class MatsuokaPairDoubleRK6(_MatsuokaPairDouble): ...
class MatsuokaPairDoubleRK8(_MatsuokaPairDouble): ...
class MatsuokaPairDoubleRodas3Fixed(_MatsuokaPairDouble): ...
class MatsuokaPairDoubleRodas3(_MatsuokaPairDouble): ...
class MatsuokaPairDoubleRodas4Fixed(_MatsuokaPairDouble): ...
class MatsuokaPairDoubleRodas4(_MatsuokaPairDouble): ...
class MatsuokaPairDoubleRushLarsen2(_MatsuokaPairDouble): ...
class MatsuokaPairDoubleSRA1(_MatsuokaPairDouble): ...
class MatsuokaPairDoubleSSPRK3(_MatsuokaPairDouble): ...
class MatsuokaPairDoubleStochasticHeun(_MatsuokaPairDouble): ...
class MatsuokaPairDoubleTsit5(_MatsuokaPairDouble): ...

class _MatsuokaPairFloat(_Neuron[MatsuokaPairFloatVariable, MatsuokaPairFloatParameter]):
    def __init__(self, args: MatsuokaPairFloatConstructorArgs | None = None) -> None: ...

class MatsuokaPairFloatAB2(_MatsuokaPairFloat): ...
class MatsuokaPairFloatAB3(_MatsuokaPairFloat): ...
class MatsuokaPairFloatAB4(_MatsuokaPairFloat): ...
class MatsuokaPairFloatRK4(_MatsuokaPairFloat): ...
class MatsuokaPairFloatBS32(_MatsuokaPairFloat): ...
class MatsuokaPairFloatDOP853(_MatsuokaPairFloat): ...
class MatsuokaPairFloatDP54(_MatsuokaPairFloat): ...
class MatsuokaPairFloatEuler(_MatsuokaPairFloat): ...
class MatsuokaPairFloatEulerMaruyama(_MatsuokaPairFloat): ...
class MatsuokaPairFloatExact(_MatsuokaPairFloat): ...
class MatsuokaPairFloatExpEuler(_MatsuokaPairFloat): ...
class MatsuokaPairFloatHeun(_MatsuokaPairFloat): ...
class MatsuokaPairFloatMidpoint(_MatsuokaPairFloat): ...
class MatsuokaPairFloatMilstein(_MatsuokaPairFloat): ...
class MatsuokaPairFloatRK38(_MatsuokaPairFloat): ...
class MatsuokaPairFloatRK6(_MatsuokaPairFloat): ...
class MatsuokaPairFloatRK8(_MatsuokaPairFloat): ...
class MatsuokaPairFloatRodas3Fixed(_MatsuokaPairFloat): ...
class MatsuokaPairFloatRodas3(_MatsuokaPairFloat): ...
class MatsuokaPairFloatRodas4Fixed(_MatsuokaPairFloat): ...
class MatsuokaPairFloatRodas4(_MatsuokaPairFloat): ...
class MatsuokaPairFloatRushLarsen2(_MatsuokaPairFloat): ...
class MatsuokaPairFloatSRA1(_MatsuokaPairFloat): ...
class MatsuokaPairFloatSSPRK3(_MatsuokaPairFloat): ...
class MatsuokaPairFloatStochasticHeun(_MatsuokaPairFloat): ...
class MatsuokaPairFloatTsit5(_MatsuokaPairFloat): ...

class _MihalasNieburDouble(_Neuron[MihalasNieburDoubleVariable, MihalasNieburDoubleParameter]):
    def __init__(self, args: MihalasNieburDoubleConstructorArgs | None = None) -> None: ...

class MihalasNieburDoubleAB2(_MihalasNieburDouble): ...
class MihalasNieburDoubleAB3(_MihalasNieburDouble): ...
class MihalasNieburDoubleAB4(_MihalasNieburDouble): ...
class MihalasNieburDoubleRK4(_MihalasNieburDouble): ...
class MihalasNieburDoubleBS32(_MihalasNieburDouble): ...
class MihalasNieburDoubleDOP853(_MihalasNieburDouble): ...
class MihalasNieburDoubleDP54(_MihalasNieburDouble): ...
class MihalasNieburDoubleEuler(_MihalasNieburDouble): ...
class MihalasNieburDoubleEulerMaruyama(_MihalasNieburDouble): ...
class MihalasNieburDoubleExact(_MihalasNieburDouble): ...
class MihalasNieburDoubleExpEuler(_MihalasNieburDouble): ...
class MihalasNieburDoubleHeun(_MihalasNieburDouble): ...
class MihalasNieburDoubleMidpoint(_MihalasNieburDouble): ...
class MihalasNieburDoubleMilstein(_MihalasNieburDouble): ...
class MihalasNieburDoubleRK38(_MihalasNieburDouble): ...
class MihalasNieburDoubleRK6(_MihalasNieburDouble): ...
class MihalasNieburDoubleRK8(_MihalasNieburDouble): ...
class MihalasNieburDoubleRodas3Fixed(_MihalasNieburDouble): ...
class MihalasNieburDoubleRodas3(_MihalasNieburDouble): ...
class MihalasNieburDoubleRodas4Fixed(_MihalasNieburDouble): ...
class MihalasNieburDoubleRodas4(_MihalasNieburDouble): ...
class MihalasNieburDoubleRushLarsen2(_MihalasNieburDouble): ...
class MihalasNieburDoubleSRA1(_MihalasNieburDouble): ...
class MihalasNieburDoubleSSPRK3(_MihalasNieburDouble): ...
class MihalasNieburDoubleStochasticHeun(_MihalasNieburDouble): ...
class MihalasNieburDoubleTsit5(_MihalasNieburDouble): ...

class _MihalasNieburFloat(_Neuron[MihalasNieburFloatVariable, MihalasNieburFloatParameter]):
    def __init__(self, args: MihalasNieburFloatConstructorArgs | None = None) -> None: ...

class MihalasNieburFloatAB2(_MihalasNieburFloat): ...
class MihalasNieburFloatAB3(_MihalasNieburFloat): ...
class MihalasNieburFloatAB4(_MihalasNieburFloat): ...
class MihalasNieburFloatRK4(_MihalasNieburFloat): ...
class MihalasNieburFloatBS32(_MihalasNieburFloat): ...
class MihalasNieburFloatDOP853(_MihalasNieburFloat): ...
class MihalasNieburFloatDP54(_MihalasNieburFloat): ...
class MihalasNieburFloatEuler(_MihalasNieburFloat): ...
class MihalasNieburFloatEulerMaruyama(_MihalasNieburFloat): ...
class MihalasNieburFloatExact(_MihalasNieburFloat): ...
class MihalasNieburFloatExpEuler(_MihalasNieburFloat): ...
class MihalasNieburFloatHeun(_MihalasNieburFloat): ...
class MihalasNieburFloatMidpoint(_MihalasNieburFloat): ...
class MihalasNieburFloatMilstein(_MihalasNieburFloat): ...
class MihalasNieburFloatRK38(_MihalasNieburFloat): ...
class MihalasNieburFloatRK6(_MihalasNieburFloat): ...
class MihalasNieburFloatRK8(_MihalasNieburFloat): ...
class MihalasNieburFloatRodas3Fixed(_MihalasNieburFloat): ...
class MihalasNieburFloatRodas3(_MihalasNieburFloat): ...
class MihalasNieburFloatRodas4Fixed(_MihalasNieburFloat): ...
class MihalasNieburFloatRodas4(_MihalasNieburFloat): ...
class MihalasNieburFloatRushLarsen2(_MihalasNieburFloat): ...
class MihalasNieburFloatSRA1(_MihalasNieburFloat): ...
class MihalasNieburFloatSSPRK3(_MihalasNieburFloat): ...
class MihalasNieburFloatStochasticHeun(_MihalasNieburFloat): ...
class MihalasNieburFloatTsit5(_MihalasNieburFloat): ...

class _MLDouble(_Neuron[MLDoubleVariable, MLDoubleParameter]):
    def __init__(self, args: MLDoubleConstructorArgs | None = None) -> None: ...

class MLDoubleAB2(_MLDouble): ...
class MLDoubleAB3(_MLDouble): ...
class MLDoubleAB4(_MLDouble): ...
class MLDoubleRK4(_MLDouble): ...
class MLDoubleBS32(_MLDouble): ...
class MLDoubleDOP853(_MLDouble): ...
class MLDoubleDP54(_MLDouble): ...
class MLDoubleEuler(_MLDouble): ...
class MLDoubleEulerMaruyama(_MLDouble): ...
class MLDoubleExact(_MLDouble): ...
class MLDoubleExpEuler(_MLDouble): ...
class MLDoubleHeun(_MLDouble): ...
class MLDoubleMidpoint(_MLDouble): ...
class MLDoubleMilstein(_MLDouble): ...
class MLDoubleRK38(_MLDouble): ...
class MLDoubleRK6(_MLDouble): ...
class MLDoubleRK8(_MLDouble): ...
class MLDoubleRodas3Fixed(_MLDouble): ...
class MLDoubleRodas3(_MLDouble): ...
class MLDoubleRodas4Fixed(_MLDouble): ...
class MLDoubleRodas4(_MLDouble): ...
class MLDoubleRushLarsen2(_MLDouble): ...
class MLDoubleSRA1(_MLDouble): ...
class MLDoubleSSPRK3(_MLDouble): ...
class MLDoubleStochasticHeun(_MLDouble): ...
class MLDoubleTsit5(_MLDouble): ...

class _MLFloat(_Neuron[MLFloatVariable, MLFloatParameter]):
    def __init__(self, args: MLFloatConstructorArgs | None = None) -> None: ...

class MLFloatAB2(_MLFloat): ...
class MLFloatAB3(_MLFloat): ...
class MLFloatAB4(_MLFloat): ...
class MLFloatRK4(_MLFloat): ...
class MLFloatBS32(_MLFloat): ...
class MLFloatDOP853(_MLFloat): ...
class MLFloatDP54(_MLFloat): ...
class MLFloatEuler(_MLFloat): ...
class MLFloatEulerMaruyama(_MLFloat): ...
class MLFloatExact(_MLFloat): ...
class MLFloatExpEuler(_MLFloat): ...
class MLFloatHeun(_MLFloat): ...
class MLFloatMidpoint(_MLFloat): ...
class MLFloatMilstein(_MLFloat): ...
class MLFloatRK38(_MLFloat): ...
class MLFloatRK6(_MLFloat): ...
class MLFloatRK8(_MLFloat): ...
class MLFloatRodas3Fixed(_MLFloat): ...
class MLFloatRodas3(_MLFloat): ...
class MLFloatRodas4Fixed(_MLFloat): ...
class MLFloatRodas4(_MLFloat): ...
class MLFloatRushLarsen2(_MLFloat): ...
class MLFloatSRA1(_MLFloat): ...
class MLFloatSSPRK3(_MLFloat): ...
class MLFloatStochasticHeun(_MLFloat): ...
class MLFloatTsit5(_MLFloat): ...

class _MATDouble(_Neuron[MATDoubleVariable, MATDoubleParameter]):
    def __init__(self, args: MATDoubleConstructorArgs | None = None) -> None: ...

class MATDoubleAB2(_MATDouble): ...
class MATDoubleAB3(_MATDouble): ...
class MATDoubleAB4(_MATDouble): ...
class MATDoubleRK4(_MATDouble): ...
class MATDoubleBS32(_MATDouble): ...
class MATDoubleDOP853(_MATDouble): ...
class MATDoubleDP54(_MATDouble): ...
class MATDoubleEuler(_MATDouble): ...
class MATDoubleEulerMaruyama(_MATDouble): ...
class MATDoubleExact(_MATDouble): ...
class MATDoubleExpEuler(_MATDouble): ...
class MATDoubleHeun(_MATDouble): ...
class MATDoubleMidpoint(_MATDouble): ...
class MATDoubleMilstein(_MATDouble): ...
class MATDoubleRK38(_MATDouble): ...
class MATDoubleRK6(_MATDouble): ...
class MATDoubleRK8(_MATDouble): ...
class MATDoubleRodas3Fixed(_MATDouble): ...
class MATDoubleRodas3(_MATDouble): ...
class MATDoubleRodas4Fixed(_MATDouble): ...
class MATDoubleRodas4(_MATDouble): ...
class MATDoubleRushLarsen2(_MATDouble): ...
class MATDoubleSRA1(_MATDouble): ...
class MATDoubleSSPRK3(_MATDouble): ...
class MATDoubleStochasticHeun(_MATDouble): ...
class MATDoubleTsit5(_MATDouble): ...

class _MATFloat(_Neuron[MATFloatVariable, MATFloatParameter]):
    def __init__(self, args: MATFloatConstructorArgs | None = None) -> None: ...

class MATFloatAB2(_MATFloat): ...
class MATFloatAB3(_MATFloat): ...
class MATFloatAB4(_MATFloat): ...
class MATFloatRK4(_MATFloat): ...
class MATFloatBS32(_MATFloat): ...
class MATFloatDOP853(_MATFloat): ...
class MATFloatDP54(_MATFloat): ...
class MATFloatEuler(_MATFloat): ...
class MATFloatEulerMaruyama(_MATFloat): ...
class MATFloatExact(_MATFloat): ...
class MATFloatExpEuler(_MATFloat): ...
class MATFloatHeun(_MATFloat): ...
class MATFloatMidpoint(_MATFloat): ...
class MATFloatMilstein(_MATFloat): ...
class MATFloatRK38(_MATFloat): ...
class MATFloatRK6(_MATFloat): ...
class MATFloatRK8(_MATFloat): ...
class MATFloatRodas3Fixed(_MATFloat): ...
class MATFloatRodas3(_MATFloat): ...
class MATFloatRodas4Fixed(_MATFloat): ...
class MATFloatRodas4(_MATFloat): ...
class MATFloatRushLarsen2(_MATFloat): ...
class MATFloatSRA1(_MATFloat): ...
class MATFloatSSPRK3(_MATFloat): ...
class MATFloatStochasticHeun(_MATFloat): ...
class MATFloatTsit5(_MATFloat): ...

class _NowotnyLPDouble(_Neuron[NowotnyLPDoubleVariable, NowotnyLPDoubleParameter]):
    def __init__(self, args: NowotnyLPDoubleConstructorArgs | None = None) -> None: ...

class NowotnyLPDoubleAB2(_NowotnyLPDouble): ...
class NowotnyLPDoubleAB3(_NowotnyLPDouble): ...
class NowotnyLPDoubleAB4(_NowotnyLPDouble): ...
class NowotnyLPDoubleRK4(_NowotnyLPDouble): ...
class NowotnyLPDoubleBS32(_NowotnyLPDouble): ...
class NowotnyLPDoubleDOP853(_NowotnyLPDouble): ...
class NowotnyLPDoubleDP54(_NowotnyLPDouble): ...
class NowotnyLPDoubleEuler(_NowotnyLPDouble): ...
class NowotnyLPDoubleEulerMaruyama(_NowotnyLPDouble): ...
class NowotnyLPDoubleExact(_NowotnyLPDouble): ...
class NowotnyLPDoubleExpEuler(_NowotnyLPDouble): ...
class NowotnyLPDoubleHeun(_NowotnyLPDouble): ...
class NowotnyLPDoubleMidpoint(_NowotnyLPDouble): ...
class NowotnyLPDoubleMilstein(_NowotnyLPDouble): ...
class NowotnyLPDoubleRK38(_NowotnyLPDouble): ...
class NowotnyLPDoubleRK6(_NowotnyLPDouble): ...
class NowotnyLPDoubleRK8(_NowotnyLPDouble): ...
class NowotnyLPDoubleRodas3Fixed(_NowotnyLPDouble): ...
class NowotnyLPDoubleRodas3(_NowotnyLPDouble): ...
class NowotnyLPDoubleRodas4Fixed(_NowotnyLPDouble): ...
class NowotnyLPDoubleRodas4(_NowotnyLPDouble): ...
class NowotnyLPDoubleRushLarsen2(_NowotnyLPDouble): ...
class NowotnyLPDoubleSRA1(_NowotnyLPDouble): ...
class NowotnyLPDoubleSSPRK3(_NowotnyLPDouble): ...
class NowotnyLPDoubleStochasticHeun(_NowotnyLPDouble): ...
class NowotnyLPDoubleTsit5(_NowotnyLPDouble): ...

class _NowotnyLPFloat(_Neuron[NowotnyLPFloatVariable, NowotnyLPFloatParameter]):
    def __init__(self, args: NowotnyLPFloatConstructorArgs | None = None) -> None: ...

class NowotnyLPFloatAB2(_NowotnyLPFloat): ...
class NowotnyLPFloatAB3(_NowotnyLPFloat): ...
class NowotnyLPFloatAB4(_NowotnyLPFloat): ...
class NowotnyLPFloatRK4(_NowotnyLPFloat): ...
class NowotnyLPFloatBS32(_NowotnyLPFloat): ...
class NowotnyLPFloatDOP853(_NowotnyLPFloat): ...
class NowotnyLPFloatDP54(_NowotnyLPFloat): ...
class NowotnyLPFloatEuler(_NowotnyLPFloat): ...
class NowotnyLPFloatEulerMaruyama(_NowotnyLPFloat): ...
class NowotnyLPFloatExact(_NowotnyLPFloat): ...
class NowotnyLPFloatExpEuler(_NowotnyLPFloat): ...
class NowotnyLPFloatHeun(_NowotnyLPFloat): ...
class NowotnyLPFloatMidpoint(_NowotnyLPFloat): ...
class NowotnyLPFloatMilstein(_NowotnyLPFloat): ...
class NowotnyLPFloatRK38(_NowotnyLPFloat): ...
class NowotnyLPFloatRK6(_NowotnyLPFloat): ...
class NowotnyLPFloatRK8(_NowotnyLPFloat): ...
class NowotnyLPFloatRodas3Fixed(_NowotnyLPFloat): ...
class NowotnyLPFloatRodas3(_NowotnyLPFloat): ...
class NowotnyLPFloatRodas4Fixed(_NowotnyLPFloat): ...
class NowotnyLPFloatRodas4(_NowotnyLPFloat): ...
class NowotnyLPFloatRushLarsen2(_NowotnyLPFloat): ...
class NowotnyLPFloatSRA1(_NowotnyLPFloat): ...
class NowotnyLPFloatSSPRK3(_NowotnyLPFloat): ...
class NowotnyLPFloatStochasticHeun(_NowotnyLPFloat): ...
class NowotnyLPFloatTsit5(_NowotnyLPFloat): ...

class _INapIKDouble(_Neuron[INapIKDoubleVariable, INapIKDoubleParameter]):
    def __init__(self, args: INapIKDoubleConstructorArgs | None = None) -> None: ...

class INapIKDoubleAB2(_INapIKDouble): ...
class INapIKDoubleAB3(_INapIKDouble): ...
class INapIKDoubleAB4(_INapIKDouble): ...
class INapIKDoubleRK4(_INapIKDouble): ...
class INapIKDoubleBS32(_INapIKDouble): ...
class INapIKDoubleDOP853(_INapIKDouble): ...
class INapIKDoubleDP54(_INapIKDouble): ...
class INapIKDoubleEuler(_INapIKDouble): ...
class INapIKDoubleEulerMaruyama(_INapIKDouble): ...
class INapIKDoubleExact(_INapIKDouble): ...
class INapIKDoubleExpEuler(_INapIKDouble): ...
class INapIKDoubleHeun(_INapIKDouble): ...
class INapIKDoubleMidpoint(_INapIKDouble): ...
class INapIKDoubleMilstein(_INapIKDouble): ...
class INapIKDoubleRK38(_INapIKDouble): ...
class INapIKDoubleRK6(_INapIKDouble): ...
class INapIKDoubleRK8(_INapIKDouble): ...
class INapIKDoubleRodas3Fixed(_INapIKDouble): ...
class INapIKDoubleRodas3(_INapIKDouble): ...
class INapIKDoubleRodas4Fixed(_INapIKDouble): ...
class INapIKDoubleRodas4(_INapIKDouble): ...
class INapIKDoubleRushLarsen2(_INapIKDouble): ...
class INapIKDoubleSRA1(_INapIKDouble): ...
class INapIKDoubleSSPRK3(_INapIKDouble): ...
class INapIKDoubleStochasticHeun(_INapIKDouble): ...
class INapIKDoubleTsit5(_INapIKDouble): ...

class _INapIKFloat(_Neuron[INapIKFloatVariable, INapIKFloatParameter]):
    def __init__(self, args: INapIKFloatConstructorArgs | None = None) -> None: ...

class INapIKFloatAB2(_INapIKFloat): ...
class INapIKFloatAB3(_INapIKFloat): ...
class INapIKFloatAB4(_INapIKFloat): ...
class INapIKFloatRK4(_INapIKFloat): ...
class INapIKFloatBS32(_INapIKFloat): ...
class INapIKFloatDOP853(_INapIKFloat): ...
class INapIKFloatDP54(_INapIKFloat): ...
class INapIKFloatEuler(_INapIKFloat): ...
class INapIKFloatEulerMaruyama(_INapIKFloat): ...
class INapIKFloatExact(_INapIKFloat): ...
class INapIKFloatExpEuler(_INapIKFloat): ...
class INapIKFloatHeun(_INapIKFloat): ...
class INapIKFloatMidpoint(_INapIKFloat): ...
class INapIKFloatMilstein(_INapIKFloat): ...
class INapIKFloatRK38(_INapIKFloat): ...
class INapIKFloatRK6(_INapIKFloat): ...
class INapIKFloatRK8(_INapIKFloat): ...
class INapIKFloatRodas3Fixed(_INapIKFloat): ...
class INapIKFloatRodas3(_INapIKFloat): ...
class INapIKFloatRodas4Fixed(_INapIKFloat): ...
class INapIKFloatRodas4(_INapIKFloat): ...
class INapIKFloatRushLarsen2(_INapIKFloat): ...
class INapIKFloatSRA1(_INapIKFloat): ...
class INapIKFloatSSPRK3(_INapIKFloat): ...
class INapIKFloatStochasticHeun(_INapIKFloat): ...
class INapIKFloatTsit5(_INapIKFloat): ...

class _PinskyRinzelDouble(_Neuron[PinskyRinzelDoubleVariable, PinskyRinzelDoubleParameter]):
    def __init__(self, args: PinskyRinzelDoubleConstructorArgs | None = None) -> None: ...

class PinskyRinzelDoubleAB2(_PinskyRinzelDouble): ...
class PinskyRinzelDoubleAB3(_PinskyRinzelDouble): ...
class PinskyRinzelDoubleAB4(_PinskyRinzelDouble): ...
class PinskyRinzelDoubleRK4(_PinskyRinzelDouble): ...
class PinskyRinzelDoubleBS32(_PinskyRinzelDouble): ...
class PinskyRinzelDoubleDOP853(_PinskyRinzelDouble): ...
class PinskyRinzelDoubleDP54(_PinskyRinzelDouble): ...
class PinskyRinzelDoubleEuler(_PinskyRinzelDouble): ...
class PinskyRinzelDoubleEulerMaruyama(_PinskyRinzelDouble): ...
class PinskyRinzelDoubleExact(_PinskyRinzelDouble): ...
class PinskyRinzelDoubleExpEuler(_PinskyRinzelDouble): ...
class PinskyRinzelDoubleHeun(_PinskyRinzelDouble): ...
class PinskyRinzelDoubleMidpoint(_PinskyRinzelDouble): ...
class PinskyRinzelDoubleMilstein(_PinskyRinzelDouble): ...
class PinskyRinzelDoubleRK38(_PinskyRinzelDouble): ...
class PinskyRinzelDoubleRK6(_PinskyRinzelDouble): ...
class PinskyRinzelDoubleRK8(_PinskyRinzelDouble): ...
class PinskyRinzelDoubleRodas3Fixed(_PinskyRinzelDouble): ...
class PinskyRinzelDoubleRodas3(_PinskyRinzelDouble): ...
class PinskyRinzelDoubleRodas4Fixed(_PinskyRinzelDouble): ...
class PinskyRinzelDoubleRodas4(_PinskyRinzelDouble): ...
class PinskyRinzelDoubleRushLarsen2(_PinskyRinzelDouble): ...
class PinskyRinzelDoubleSRA1(_PinskyRinzelDouble): ...
class PinskyRinzelDoubleSSPRK3(_PinskyRinzelDouble): ...
class PinskyRinzelDoubleStochasticHeun(_PinskyRinzelDouble): ...
class PinskyRinzelDoubleTsit5(_PinskyRinzelDouble): ...

class _PinskyRinzelFloat(_Neuron[PinskyRinzelFloatVariable, PinskyRinzelFloatParameter]):
    def __init__(self, args: PinskyRinzelFloatConstructorArgs | None = None) -> None: ...

class PinskyRinzelFloatAB2(_PinskyRinzelFloat): ...
class PinskyRinzelFloatAB3(_PinskyRinzelFloat): ...
class PinskyRinzelFloatAB4(_PinskyRinzelFloat): ...
class PinskyRinzelFloatRK4(_PinskyRinzelFloat): ...
class PinskyRinzelFloatBS32(_PinskyRinzelFloat): ...
class PinskyRinzelFloatDOP853(_PinskyRinzelFloat): ...
class PinskyRinzelFloatDP54(_PinskyRinzelFloat): ...
class PinskyRinzelFloatEuler(_PinskyRinzelFloat): ...
class PinskyRinzelFloatEulerMaruyama(_PinskyRinzelFloat): ...
class PinskyRinzelFloatExact(_PinskyRinzelFloat): ...
class PinskyRinzelFloatExpEuler(_PinskyRinzelFloat): ...
class PinskyRinzelFloatHeun(_PinskyRinzelFloat): ...
class PinskyRinzelFloatMidpoint(_PinskyRinzelFloat): ...
class PinskyRinzelFloatMilstein(_PinskyRinzelFloat): ...
class PinskyRinzelFloatRK38(_PinskyRinzelFloat): ...
class PinskyRinzelFloatRK6(_PinskyRinzelFloat): ...
class PinskyRinzelFloatRK8(_PinskyRinzelFloat): ...
class PinskyRinzelFloatRodas3Fixed(_PinskyRinzelFloat): ...
class PinskyRinzelFloatRodas3(_PinskyRinzelFloat): ...
class PinskyRinzelFloatRodas4Fixed(_PinskyRinzelFloat): ...
class PinskyRinzelFloatRodas4(_PinskyRinzelFloat): ...
class PinskyRinzelFloatRushLarsen2(_PinskyRinzelFloat): ...
class PinskyRinzelFloatSRA1(_PinskyRinzelFloat): ...
class PinskyRinzelFloatSSPRK3(_PinskyRinzelFloat): ...
class PinskyRinzelFloatStochasticHeun(_PinskyRinzelFloat): ...
class PinskyRinzelFloatTsit5(_PinskyRinzelFloat): ...

class _PlantDouble(_Neuron[PlantDoubleVariable, PlantDoubleParameter]):
    def __init__(self, args: PlantDoubleConstructorArgs | None = None) -> None: ...

class PlantDoubleAB2(_PlantDouble): ...
class PlantDoubleAB3(_PlantDouble): ...
class PlantDoubleAB4(_PlantDouble): ...
class PlantDoubleRK4(_PlantDouble): ...
class PlantDoubleBS32(_PlantDouble): ...
class PlantDoubleDOP853(_PlantDouble): ...
class PlantDoubleDP54(_PlantDouble): ...
class PlantDoubleEuler(_PlantDouble): ...
class PlantDoubleEulerMaruyama(_PlantDouble): ...
class PlantDoubleExact(_PlantDouble): ...
class PlantDoubleExpEuler(_PlantDouble): ...
class PlantDoubleHeun(_PlantDouble): ...
class PlantDoubleMidpoint(_PlantDouble): ...
class PlantDoubleMilstein(_PlantDouble): ...
class PlantDoubleRK38(_PlantDouble): ...
class PlantDoubleRK6(_PlantDouble): ...
class PlantDoubleRK8(_PlantDouble): ...
class PlantDoubleRodas3Fixed(_PlantDouble): ...
class PlantDoubleRodas3(_PlantDouble): ...
class PlantDoubleRodas4Fixed(_PlantDouble): ...
class PlantDoubleRodas4(_PlantDouble): ...
class PlantDoubleRushLarsen2(_PlantDouble): ...
class PlantDoubleSRA1(_PlantDouble): ...
class PlantDoubleSSPRK3(_PlantDouble): ...
class PlantDoubleStochasticHeun(_PlantDouble): ...
class PlantDoubleTsit5(_PlantDouble): ...

class _PlantFloat(_Neuron[PlantFloatVariable, PlantFloatParameter]):
    def __init__(self, args: PlantFloatConstructorArgs | None = None) -> None: ...

class PlantFloatAB2(_PlantFloat): ...
class PlantFloatAB3(_PlantFloat): ...
class PlantFloatAB4(_PlantFloat): ...
class PlantFloatRK4(_PlantFloat): ...
class PlantFloatBS32(_PlantFloat): ...
class PlantFloatDOP853(_PlantFloat): ...
class PlantFloatDP54(_PlantFloat): ...
class PlantFloatEuler(_PlantFloat): ...
class PlantFloatEulerMaruyama(_PlantFloat): ...
class PlantFloatExact(_PlantFloat): ...
class PlantFloatExpEuler(_PlantFloat): ...
class PlantFloatHeun(_PlantFloat): ...
class PlantFloatMidpoint(_PlantFloat): ...
class PlantFloatMilstein(_PlantFloat): ...
class PlantFloatRK38(_PlantFloat): ...
class PlantFloatRK6(_PlantFloat): ...
class PlantFloatRK8(_PlantFloat): ...
class PlantFloatRodas3Fixed(_PlantFloat): ...
class PlantFloatRodas3(_PlantFloat): ...
class PlantFloatRodas4Fixed(_PlantFloat): ...
class PlantFloatRodas4(_PlantFloat): ...
class PlantFloatRushLarsen2(_PlantFloat): ...
class PlantFloatSRA1(_PlantFloat): ...
class PlantFloatSSPRK3(_PlantFloat): ...
class PlantFloatStochasticHeun(_PlantFloat): ...
class PlantFloatTsit5(_PlantFloat): ...

class _PoissonDouble(_Neuron[PoissonDoubleVariable, PoissonDoubleParameter]):
    def __init__(self, args: PoissonDoubleConstructorArgs | None = None) -> None: ...

class PoissonDoubleAB2(_PoissonDouble): ...
class PoissonDoubleAB3(_PoissonDouble): ...
class PoissonDoubleAB4(_PoissonDouble): ...
class PoissonDoubleRK4(_PoissonDouble): ...
class PoissonDoubleBS32(_PoissonDouble): ...
class PoissonDoubleDOP853(_PoissonDouble): ...
class PoissonDoubleDP54(_PoissonDouble): ...
class PoissonDoubleEuler(_PoissonDouble): ...
class PoissonDoubleEulerMaruyama(_PoissonDouble): ...
class PoissonDoubleExact(_PoissonDouble): ...
class PoissonDoubleExpEuler(_PoissonDouble): ...
class PoissonDoubleHeun(_PoissonDouble): ...
class PoissonDoubleMidpoint(_PoissonDouble): ...
class PoissonDoubleMilstein(_PoissonDouble): ...
class PoissonDoubleRK38(_PoissonDouble): ...
class PoissonDoubleRK6(_PoissonDouble): ...
class PoissonDoubleRK8(_PoissonDouble): ...
class PoissonDoubleRodas3Fixed(_PoissonDouble): ...
class PoissonDoubleRodas3(_PoissonDouble): ...
class PoissonDoubleRodas4Fixed(_PoissonDouble): ...
class PoissonDoubleRodas4(_PoissonDouble): ...
class PoissonDoubleRushLarsen2(_PoissonDouble): ...
class PoissonDoubleSRA1(_PoissonDouble): ...
class PoissonDoubleSSPRK3(_PoissonDouble): ...
class PoissonDoubleStochasticHeun(_PoissonDouble): ...
class PoissonDoubleTsit5(_PoissonDouble): ...

class _PoissonFloat(_Neuron[PoissonFloatVariable, PoissonFloatParameter]):
    def __init__(self, args: PoissonFloatConstructorArgs | None = None) -> None: ...

class PoissonFloatAB2(_PoissonFloat): ...
class PoissonFloatAB3(_PoissonFloat): ...
class PoissonFloatAB4(_PoissonFloat): ...
class PoissonFloatRK4(_PoissonFloat): ...
class PoissonFloatBS32(_PoissonFloat): ...
class PoissonFloatDOP853(_PoissonFloat): ...
class PoissonFloatDP54(_PoissonFloat): ...
class PoissonFloatEuler(_PoissonFloat): ...
class PoissonFloatEulerMaruyama(_PoissonFloat): ...
class PoissonFloatExact(_PoissonFloat): ...
class PoissonFloatExpEuler(_PoissonFloat): ...
class PoissonFloatHeun(_PoissonFloat): ...
class PoissonFloatMidpoint(_PoissonFloat): ...
class PoissonFloatMilstein(_PoissonFloat): ...
class PoissonFloatRK38(_PoissonFloat): ...
class PoissonFloatRK6(_PoissonFloat): ...
class PoissonFloatRK8(_PoissonFloat): ...
class PoissonFloatRodas3Fixed(_PoissonFloat): ...
class PoissonFloatRodas3(_PoissonFloat): ...
class PoissonFloatRodas4Fixed(_PoissonFloat): ...
class PoissonFloatRodas4(_PoissonFloat): ...
class PoissonFloatRushLarsen2(_PoissonFloat): ...
class PoissonFloatSRA1(_PoissonFloat): ...
class PoissonFloatSSPRK3(_PoissonFloat): ...
class PoissonFloatStochasticHeun(_PoissonFloat): ...
class PoissonFloatTsit5(_PoissonFloat): ...

class _PospischilFSDouble(_Neuron[PospischilFSDoubleVariable, PospischilFSDoubleParameter]):
    def __init__(self, args: PospischilFSDoubleConstructorArgs | None = None) -> None: ...

class PospischilFSDoubleAB2(_PospischilFSDouble): ...
class PospischilFSDoubleAB3(_PospischilFSDouble): ...
class PospischilFSDoubleAB4(_PospischilFSDouble): ...
class PospischilFSDoubleRK4(_PospischilFSDouble): ...
class PospischilFSDoubleBS32(_PospischilFSDouble): ...
class PospischilFSDoubleDOP853(_PospischilFSDouble): ...
class PospischilFSDoubleDP54(_PospischilFSDouble): ...
class PospischilFSDoubleEuler(_PospischilFSDouble): ...
class PospischilFSDoubleEulerMaruyama(_PospischilFSDouble): ...
class PospischilFSDoubleExact(_PospischilFSDouble): ...
class PospischilFSDoubleExpEuler(_PospischilFSDouble): ...
class PospischilFSDoubleHeun(_PospischilFSDouble): ...
class PospischilFSDoubleMidpoint(_PospischilFSDouble): ...
class PospischilFSDoubleMilstein(_PospischilFSDouble): ...
class PospischilFSDoubleRK38(_PospischilFSDouble): ...
class PospischilFSDoubleRK6(_PospischilFSDouble): ...
class PospischilFSDoubleRK8(_PospischilFSDouble): ...
class PospischilFSDoubleRodas3Fixed(_PospischilFSDouble): ...
class PospischilFSDoubleRodas3(_PospischilFSDouble): ...
class PospischilFSDoubleRodas4Fixed(_PospischilFSDouble): ...
class PospischilFSDoubleRodas4(_PospischilFSDouble): ...
class PospischilFSDoubleRushLarsen2(_PospischilFSDouble): ...
class PospischilFSDoubleSRA1(_PospischilFSDouble): ...
class PospischilFSDoubleSSPRK3(_PospischilFSDouble): ...
class PospischilFSDoubleStochasticHeun(_PospischilFSDouble): ...
class PospischilFSDoubleTsit5(_PospischilFSDouble): ...

class _PospischilFSFloat(_Neuron[PospischilFSFloatVariable, PospischilFSFloatParameter]):
    def __init__(self, args: PospischilFSFloatConstructorArgs | None = None) -> None: ...

class PospischilFSFloatAB2(_PospischilFSFloat): ...
class PospischilFSFloatAB3(_PospischilFSFloat): ...
class PospischilFSFloatAB4(_PospischilFSFloat): ...
class PospischilFSFloatRK4(_PospischilFSFloat): ...
class PospischilFSFloatBS32(_PospischilFSFloat): ...
class PospischilFSFloatDOP853(_PospischilFSFloat): ...
class PospischilFSFloatDP54(_PospischilFSFloat): ...
class PospischilFSFloatEuler(_PospischilFSFloat): ...
class PospischilFSFloatEulerMaruyama(_PospischilFSFloat): ...
class PospischilFSFloatExact(_PospischilFSFloat): ...
class PospischilFSFloatExpEuler(_PospischilFSFloat): ...
class PospischilFSFloatHeun(_PospischilFSFloat): ...
class PospischilFSFloatMidpoint(_PospischilFSFloat): ...
class PospischilFSFloatMilstein(_PospischilFSFloat): ...
class PospischilFSFloatRK38(_PospischilFSFloat): ...
class PospischilFSFloatRK6(_PospischilFSFloat): ...
class PospischilFSFloatRK8(_PospischilFSFloat): ...
class PospischilFSFloatRodas3Fixed(_PospischilFSFloat): ...
class PospischilFSFloatRodas3(_PospischilFSFloat): ...
class PospischilFSFloatRodas4Fixed(_PospischilFSFloat): ...
class PospischilFSFloatRodas4(_PospischilFSFloat): ...
class PospischilFSFloatRushLarsen2(_PospischilFSFloat): ...
class PospischilFSFloatSRA1(_PospischilFSFloat): ...
class PospischilFSFloatSSPRK3(_PospischilFSFloat): ...
class PospischilFSFloatStochasticHeun(_PospischilFSFloat): ...
class PospischilFSFloatTsit5(_PospischilFSFloat): ...

class _PospischilIBDouble(_Neuron[PospischilIBDoubleVariable, PospischilIBDoubleParameter]):
    def __init__(self, args: PospischilIBDoubleConstructorArgs | None = None) -> None: ...

class PospischilIBDoubleAB2(_PospischilIBDouble): ...
class PospischilIBDoubleAB3(_PospischilIBDouble): ...
class PospischilIBDoubleAB4(_PospischilIBDouble): ...
class PospischilIBDoubleRK4(_PospischilIBDouble): ...
class PospischilIBDoubleBS32(_PospischilIBDouble): ...
class PospischilIBDoubleDOP853(_PospischilIBDouble): ...
class PospischilIBDoubleDP54(_PospischilIBDouble): ...
class PospischilIBDoubleEuler(_PospischilIBDouble): ...
class PospischilIBDoubleEulerMaruyama(_PospischilIBDouble): ...
class PospischilIBDoubleExact(_PospischilIBDouble): ...
class PospischilIBDoubleExpEuler(_PospischilIBDouble): ...
class PospischilIBDoubleHeun(_PospischilIBDouble): ...
class PospischilIBDoubleMidpoint(_PospischilIBDouble): ...
class PospischilIBDoubleMilstein(_PospischilIBDouble): ...
class PospischilIBDoubleRK38(_PospischilIBDouble): ...
class PospischilIBDoubleRK6(_PospischilIBDouble): ...
class PospischilIBDoubleRK8(_PospischilIBDouble): ...
class PospischilIBDoubleRodas3Fixed(_PospischilIBDouble): ...
class PospischilIBDoubleRodas3(_PospischilIBDouble): ...
class PospischilIBDoubleRodas4Fixed(_PospischilIBDouble): ...
class PospischilIBDoubleRodas4(_PospischilIBDouble): ...
class PospischilIBDoubleRushLarsen2(_PospischilIBDouble): ...
class PospischilIBDoubleSRA1(_PospischilIBDouble): ...
class PospischilIBDoubleSSPRK3(_PospischilIBDouble): ...
class PospischilIBDoubleStochasticHeun(_PospischilIBDouble): ...
class PospischilIBDoubleTsit5(_PospischilIBDouble): ...

class _PospischilIBFloat(_Neuron[PospischilIBFloatVariable, PospischilIBFloatParameter]):
    def __init__(self, args: PospischilIBFloatConstructorArgs | None = None) -> None: ...

class PospischilIBFloatAB2(_PospischilIBFloat): ...
class PospischilIBFloatAB3(_PospischilIBFloat): ...
class PospischilIBFloatAB4(_PospischilIBFloat): ...
class PospischilIBFloatRK4(_PospischilIBFloat): ...
class PospischilIBFloatBS32(_PospischilIBFloat): ...
class PospischilIBFloatDOP853(_PospischilIBFloat): ...
class PospischilIBFloatDP54(_PospischilIBFloat): ...
class PospischilIBFloatEuler(_PospischilIBFloat): ...
class PospischilIBFloatEulerMaruyama(_PospischilIBFloat): ...
class PospischilIBFloatExact(_PospischilIBFloat): ...
class PospischilIBFloatExpEuler(_PospischilIBFloat): ...
class PospischilIBFloatHeun(_PospischilIBFloat): ...
class PospischilIBFloatMidpoint(_PospischilIBFloat): ...
class PospischilIBFloatMilstein(_PospischilIBFloat): ...
class PospischilIBFloatRK38(_PospischilIBFloat): ...
class PospischilIBFloatRK6(_PospischilIBFloat): ...
class PospischilIBFloatRK8(_PospischilIBFloat): ...
class PospischilIBFloatRodas3Fixed(_PospischilIBFloat): ...
class PospischilIBFloatRodas3(_PospischilIBFloat): ...
class PospischilIBFloatRodas4Fixed(_PospischilIBFloat): ...
class PospischilIBFloatRodas4(_PospischilIBFloat): ...
class PospischilIBFloatRushLarsen2(_PospischilIBFloat): ...
class PospischilIBFloatSRA1(_PospischilIBFloat): ...
class PospischilIBFloatSSPRK3(_PospischilIBFloat): ...
class PospischilIBFloatStochasticHeun(_PospischilIBFloat): ...
class PospischilIBFloatTsit5(_PospischilIBFloat): ...

class _PospischilLTSDouble(_Neuron[PospischilLTSDoubleVariable, PospischilLTSDoubleParameter]):
    def __init__(self, args: PospischilLTSDoubleConstructorArgs | None = None) -> None: ...

class PospischilLTSDoubleAB2(_PospischilLTSDouble): ...
class PospischilLTSDoubleAB3(_PospischilLTSDouble): ...
class PospischilLTSDoubleAB4(_PospischilLTSDouble): ...
class PospischilLTSDoubleRK4(_PospischilLTSDouble): ...
class PospischilLTSDoubleBS32(_PospischilLTSDouble): ...
class PospischilLTSDoubleDOP853(_PospischilLTSDouble): ...
class PospischilLTSDoubleDP54(_PospischilLTSDouble): ...
class PospischilLTSDoubleEuler(_PospischilLTSDouble): ...
class PospischilLTSDoubleEulerMaruyama(_PospischilLTSDouble): ...
class PospischilLTSDoubleExact(_PospischilLTSDouble): ...
class PospischilLTSDoubleExpEuler(_PospischilLTSDouble): ...
class PospischilLTSDoubleHeun(_PospischilLTSDouble): ...
class PospischilLTSDoubleMidpoint(_PospischilLTSDouble): ...
class PospischilLTSDoubleMilstein(_PospischilLTSDouble): ...
class PospischilLTSDoubleRK38(_PospischilLTSDouble): ...
class PospischilLTSDoubleRK6(_PospischilLTSDouble): ...
class PospischilLTSDoubleRK8(_PospischilLTSDouble): ...
class PospischilLTSDoubleRodas3Fixed(_PospischilLTSDouble): ...
class PospischilLTSDoubleRodas3(_PospischilLTSDouble): ...
class PospischilLTSDoubleRodas4Fixed(_PospischilLTSDouble): ...
class PospischilLTSDoubleRodas4(_PospischilLTSDouble): ...
class PospischilLTSDoubleRushLarsen2(_PospischilLTSDouble): ...
class PospischilLTSDoubleSRA1(_PospischilLTSDouble): ...
class PospischilLTSDoubleSSPRK3(_PospischilLTSDouble): ...
class PospischilLTSDoubleStochasticHeun(_PospischilLTSDouble): ...
class PospischilLTSDoubleTsit5(_PospischilLTSDouble): ...

class _PospischilLTSFloat(_Neuron[PospischilLTSFloatVariable, PospischilLTSFloatParameter]):
    def __init__(self, args: PospischilLTSFloatConstructorArgs | None = None) -> None: ...

class PospischilLTSFloatAB2(_PospischilLTSFloat): ...
class PospischilLTSFloatAB3(_PospischilLTSFloat): ...
class PospischilLTSFloatAB4(_PospischilLTSFloat): ...
class PospischilLTSFloatRK4(_PospischilLTSFloat): ...
class PospischilLTSFloatBS32(_PospischilLTSFloat): ...
class PospischilLTSFloatDOP853(_PospischilLTSFloat): ...
class PospischilLTSFloatDP54(_PospischilLTSFloat): ...
class PospischilLTSFloatEuler(_PospischilLTSFloat): ...
class PospischilLTSFloatEulerMaruyama(_PospischilLTSFloat): ...
class PospischilLTSFloatExact(_PospischilLTSFloat): ...
class PospischilLTSFloatExpEuler(_PospischilLTSFloat): ...
class PospischilLTSFloatHeun(_PospischilLTSFloat): ...
class PospischilLTSFloatMidpoint(_PospischilLTSFloat): ...
class PospischilLTSFloatMilstein(_PospischilLTSFloat): ...
class PospischilLTSFloatRK38(_PospischilLTSFloat): ...
class PospischilLTSFloatRK6(_PospischilLTSFloat): ...
class PospischilLTSFloatRK8(_PospischilLTSFloat): ...
class PospischilLTSFloatRodas3Fixed(_PospischilLTSFloat): ...
class PospischilLTSFloatRodas3(_PospischilLTSFloat): ...
class PospischilLTSFloatRodas4Fixed(_PospischilLTSFloat): ...
class PospischilLTSFloatRodas4(_PospischilLTSFloat): ...
class PospischilLTSFloatRushLarsen2(_PospischilLTSFloat): ...
class PospischilLTSFloatSRA1(_PospischilLTSFloat): ...
class PospischilLTSFloatSSPRK3(_PospischilLTSFloat): ...
class PospischilLTSFloatStochasticHeun(_PospischilLTSFloat): ...
class PospischilLTSFloatTsit5(_PospischilLTSFloat): ...

class _PospischilRSDouble(_Neuron[PospischilRSDoubleVariable, PospischilRSDoubleParameter]):
    def __init__(self, args: PospischilRSDoubleConstructorArgs | None = None) -> None: ...

class PospischilRSDoubleAB2(_PospischilRSDouble): ...
class PospischilRSDoubleAB3(_PospischilRSDouble): ...
class PospischilRSDoubleAB4(_PospischilRSDouble): ...
class PospischilRSDoubleRK4(_PospischilRSDouble): ...
class PospischilRSDoubleBS32(_PospischilRSDouble): ...
class PospischilRSDoubleDOP853(_PospischilRSDouble): ...
class PospischilRSDoubleDP54(_PospischilRSDouble): ...
class PospischilRSDoubleEuler(_PospischilRSDouble): ...
class PospischilRSDoubleEulerMaruyama(_PospischilRSDouble): ...
class PospischilRSDoubleExact(_PospischilRSDouble): ...
class PospischilRSDoubleExpEuler(_PospischilRSDouble): ...
class PospischilRSDoubleHeun(_PospischilRSDouble): ...
class PospischilRSDoubleMidpoint(_PospischilRSDouble): ...
class PospischilRSDoubleMilstein(_PospischilRSDouble): ...
class PospischilRSDoubleRK38(_PospischilRSDouble): ...
class PospischilRSDoubleRK6(_PospischilRSDouble): ...
class PospischilRSDoubleRK8(_PospischilRSDouble): ...
class PospischilRSDoubleRodas3Fixed(_PospischilRSDouble): ...
class PospischilRSDoubleRodas3(_PospischilRSDouble): ...
class PospischilRSDoubleRodas4Fixed(_PospischilRSDouble): ...
class PospischilRSDoubleRodas4(_PospischilRSDouble): ...
class PospischilRSDoubleRushLarsen2(_PospischilRSDouble): ...
class PospischilRSDoubleSRA1(_PospischilRSDouble): ...
class PospischilRSDoubleSSPRK3(_PospischilRSDouble): ...
class PospischilRSDoubleStochasticHeun(_PospischilRSDouble): ...
class PospischilRSDoubleTsit5(_PospischilRSDouble): ...

class _PospischilRSFloat(_Neuron[PospischilRSFloatVariable, PospischilRSFloatParameter]):
    def __init__(self, args: PospischilRSFloatConstructorArgs | None = None) -> None: ...

class PospischilRSFloatAB2(_PospischilRSFloat): ...
class PospischilRSFloatAB3(_PospischilRSFloat): ...
class PospischilRSFloatAB4(_PospischilRSFloat): ...
class PospischilRSFloatRK4(_PospischilRSFloat): ...
class PospischilRSFloatBS32(_PospischilRSFloat): ...
class PospischilRSFloatDOP853(_PospischilRSFloat): ...
class PospischilRSFloatDP54(_PospischilRSFloat): ...
class PospischilRSFloatEuler(_PospischilRSFloat): ...
class PospischilRSFloatEulerMaruyama(_PospischilRSFloat): ...
class PospischilRSFloatExact(_PospischilRSFloat): ...
class PospischilRSFloatExpEuler(_PospischilRSFloat): ...
class PospischilRSFloatHeun(_PospischilRSFloat): ...
class PospischilRSFloatMidpoint(_PospischilRSFloat): ...
class PospischilRSFloatMilstein(_PospischilRSFloat): ...
class PospischilRSFloatRK38(_PospischilRSFloat): ...
class PospischilRSFloatRK6(_PospischilRSFloat): ...
class PospischilRSFloatRK8(_PospischilRSFloat): ...
class PospischilRSFloatRodas3Fixed(_PospischilRSFloat): ...
class PospischilRSFloatRodas3(_PospischilRSFloat): ...
class PospischilRSFloatRodas4Fixed(_PospischilRSFloat): ...
class PospischilRSFloatRodas4(_PospischilRSFloat): ...
class PospischilRSFloatRushLarsen2(_PospischilRSFloat): ...
class PospischilRSFloatSRA1(_PospischilRSFloat): ...
class PospischilRSFloatSSPRK3(_PospischilRSFloat): ...
class PospischilRSFloatStochasticHeun(_PospischilRSFloat): ...
class PospischilRSFloatTsit5(_PospischilRSFloat): ...

class _PrinzABPDDouble(_Neuron[PrinzABPDDoubleVariable, PrinzABPDDoubleParameter]):
    def __init__(self, args: PrinzABPDDoubleConstructorArgs | None = None) -> None: ...

class PrinzABPDDoubleAB2(_PrinzABPDDouble): ...
class PrinzABPDDoubleAB3(_PrinzABPDDouble): ...
class PrinzABPDDoubleAB4(_PrinzABPDDouble): ...
class PrinzABPDDoubleRK4(_PrinzABPDDouble): ...
class PrinzABPDDoubleBS32(_PrinzABPDDouble): ...
class PrinzABPDDoubleDOP853(_PrinzABPDDouble): ...
class PrinzABPDDoubleDP54(_PrinzABPDDouble): ...
class PrinzABPDDoubleEuler(_PrinzABPDDouble): ...
class PrinzABPDDoubleEulerMaruyama(_PrinzABPDDouble): ...
class PrinzABPDDoubleExact(_PrinzABPDDouble): ...
class PrinzABPDDoubleExpEuler(_PrinzABPDDouble): ...
class PrinzABPDDoubleHeun(_PrinzABPDDouble): ...
class PrinzABPDDoubleMidpoint(_PrinzABPDDouble): ...
class PrinzABPDDoubleMilstein(_PrinzABPDDouble): ...
class PrinzABPDDoubleRK38(_PrinzABPDDouble): ...
class PrinzABPDDoubleRK6(_PrinzABPDDouble): ...
class PrinzABPDDoubleRK8(_PrinzABPDDouble): ...
class PrinzABPDDoubleRodas3Fixed(_PrinzABPDDouble): ...
class PrinzABPDDoubleRodas3(_PrinzABPDDouble): ...
class PrinzABPDDoubleRodas4Fixed(_PrinzABPDDouble): ...
class PrinzABPDDoubleRodas4(_PrinzABPDDouble): ...
class PrinzABPDDoubleRushLarsen2(_PrinzABPDDouble): ...
class PrinzABPDDoubleSRA1(_PrinzABPDDouble): ...
class PrinzABPDDoubleSSPRK3(_PrinzABPDDouble): ...
class PrinzABPDDoubleStochasticHeun(_PrinzABPDDouble): ...
class PrinzABPDDoubleTsit5(_PrinzABPDDouble): ...

class _PrinzABPDFloat(_Neuron[PrinzABPDFloatVariable, PrinzABPDFloatParameter]):
    def __init__(self, args: PrinzABPDFloatConstructorArgs | None = None) -> None: ...

class PrinzABPDFloatAB2(_PrinzABPDFloat): ...
class PrinzABPDFloatAB3(_PrinzABPDFloat): ...
class PrinzABPDFloatAB4(_PrinzABPDFloat): ...
class PrinzABPDFloatRK4(_PrinzABPDFloat): ...
class PrinzABPDFloatBS32(_PrinzABPDFloat): ...
class PrinzABPDFloatDOP853(_PrinzABPDFloat): ...
class PrinzABPDFloatDP54(_PrinzABPDFloat): ...
class PrinzABPDFloatEuler(_PrinzABPDFloat): ...
class PrinzABPDFloatEulerMaruyama(_PrinzABPDFloat): ...
class PrinzABPDFloatExact(_PrinzABPDFloat): ...
class PrinzABPDFloatExpEuler(_PrinzABPDFloat): ...
class PrinzABPDFloatHeun(_PrinzABPDFloat): ...
class PrinzABPDFloatMidpoint(_PrinzABPDFloat): ...
class PrinzABPDFloatMilstein(_PrinzABPDFloat): ...
class PrinzABPDFloatRK38(_PrinzABPDFloat): ...
class PrinzABPDFloatRK6(_PrinzABPDFloat): ...
class PrinzABPDFloatRK8(_PrinzABPDFloat): ...
class PrinzABPDFloatRodas3Fixed(_PrinzABPDFloat): ...
class PrinzABPDFloatRodas3(_PrinzABPDFloat): ...
class PrinzABPDFloatRodas4Fixed(_PrinzABPDFloat): ...
class PrinzABPDFloatRodas4(_PrinzABPDFloat): ...
class PrinzABPDFloatRushLarsen2(_PrinzABPDFloat): ...
class PrinzABPDFloatSRA1(_PrinzABPDFloat): ...
class PrinzABPDFloatSSPRK3(_PrinzABPDFloat): ...
class PrinzABPDFloatStochasticHeun(_PrinzABPDFloat): ...
class PrinzABPDFloatTsit5(_PrinzABPDFloat): ...

class _PrinzLPDouble(_Neuron[PrinzLPDoubleVariable, PrinzLPDoubleParameter]):
    def __init__(self, args: PrinzLPDoubleConstructorArgs | None = None) -> None: ...

class PrinzLPDoubleAB2(_PrinzLPDouble): ...
class PrinzLPDoubleAB3(_PrinzLPDouble): ...
class PrinzLPDoubleAB4(_PrinzLPDouble): ...
class PrinzLPDoubleRK4(_PrinzLPDouble): ...
class PrinzLPDoubleBS32(_PrinzLPDouble): ...
class PrinzLPDoubleDOP853(_PrinzLPDouble): ...
class PrinzLPDoubleDP54(_PrinzLPDouble): ...
class PrinzLPDoubleEuler(_PrinzLPDouble): ...
class PrinzLPDoubleEulerMaruyama(_PrinzLPDouble): ...
class PrinzLPDoubleExact(_PrinzLPDouble): ...
class PrinzLPDoubleExpEuler(_PrinzLPDouble): ...
class PrinzLPDoubleHeun(_PrinzLPDouble): ...
class PrinzLPDoubleMidpoint(_PrinzLPDouble): ...
class PrinzLPDoubleMilstein(_PrinzLPDouble): ...
class PrinzLPDoubleRK38(_PrinzLPDouble): ...
class PrinzLPDoubleRK6(_PrinzLPDouble): ...
class PrinzLPDoubleRK8(_PrinzLPDouble): ...
class PrinzLPDoubleRodas3Fixed(_PrinzLPDouble): ...
class PrinzLPDoubleRodas3(_PrinzLPDouble): ...
class PrinzLPDoubleRodas4Fixed(_PrinzLPDouble): ...
class PrinzLPDoubleRodas4(_PrinzLPDouble): ...
class PrinzLPDoubleRushLarsen2(_PrinzLPDouble): ...
class PrinzLPDoubleSRA1(_PrinzLPDouble): ...
class PrinzLPDoubleSSPRK3(_PrinzLPDouble): ...
class PrinzLPDoubleStochasticHeun(_PrinzLPDouble): ...
class PrinzLPDoubleTsit5(_PrinzLPDouble): ...

class _PrinzLPFloat(_Neuron[PrinzLPFloatVariable, PrinzLPFloatParameter]):
    def __init__(self, args: PrinzLPFloatConstructorArgs | None = None) -> None: ...

class PrinzLPFloatAB2(_PrinzLPFloat): ...
class PrinzLPFloatAB3(_PrinzLPFloat): ...
class PrinzLPFloatAB4(_PrinzLPFloat): ...
class PrinzLPFloatRK4(_PrinzLPFloat): ...
class PrinzLPFloatBS32(_PrinzLPFloat): ...
class PrinzLPFloatDOP853(_PrinzLPFloat): ...
class PrinzLPFloatDP54(_PrinzLPFloat): ...
class PrinzLPFloatEuler(_PrinzLPFloat): ...
class PrinzLPFloatEulerMaruyama(_PrinzLPFloat): ...
class PrinzLPFloatExact(_PrinzLPFloat): ...
class PrinzLPFloatExpEuler(_PrinzLPFloat): ...
class PrinzLPFloatHeun(_PrinzLPFloat): ...
class PrinzLPFloatMidpoint(_PrinzLPFloat): ...
class PrinzLPFloatMilstein(_PrinzLPFloat): ...
class PrinzLPFloatRK38(_PrinzLPFloat): ...
class PrinzLPFloatRK6(_PrinzLPFloat): ...
class PrinzLPFloatRK8(_PrinzLPFloat): ...
class PrinzLPFloatRodas3Fixed(_PrinzLPFloat): ...
class PrinzLPFloatRodas3(_PrinzLPFloat): ...
class PrinzLPFloatRodas4Fixed(_PrinzLPFloat): ...
class PrinzLPFloatRodas4(_PrinzLPFloat): ...
class PrinzLPFloatRushLarsen2(_PrinzLPFloat): ...
class PrinzLPFloatSRA1(_PrinzLPFloat): ...
class PrinzLPFloatSSPRK3(_PrinzLPFloat): ...
class PrinzLPFloatStochasticHeun(_PrinzLPFloat): ...
class PrinzLPFloatTsit5(_PrinzLPFloat): ...

class _PrinzPYDouble(_Neuron[PrinzPYDoubleVariable, PrinzPYDoubleParameter]):
    def __init__(self, args: PrinzPYDoubleConstructorArgs | None = None) -> None: ...

class PrinzPYDoubleAB2(_PrinzPYDouble): ...
class PrinzPYDoubleAB3(_PrinzPYDouble): ...
class PrinzPYDoubleAB4(_PrinzPYDouble): ...
class PrinzPYDoubleRK4(_PrinzPYDouble): ...
class PrinzPYDoubleBS32(_PrinzPYDouble): ...
class PrinzPYDoubleDOP853(_PrinzPYDouble): ...
class PrinzPYDoubleDP54(_PrinzPYDouble): ...
class PrinzPYDoubleEuler(_PrinzPYDouble): ...
class PrinzPYDoubleEulerMaruyama(_PrinzPYDouble): ...
class PrinzPYDoubleExact(_PrinzPYDouble): ...
class PrinzPYDoubleExpEuler(_PrinzPYDouble): ...
class PrinzPYDoubleHeun(_PrinzPYDouble): ...
class PrinzPYDoubleMidpoint(_PrinzPYDouble): ...
class PrinzPYDoubleMilstein(_PrinzPYDouble): ...
class PrinzPYDoubleRK38(_PrinzPYDouble): ...
class PrinzPYDoubleRK6(_PrinzPYDouble): ...
class PrinzPYDoubleRK8(_PrinzPYDouble): ...
class PrinzPYDoubleRodas3Fixed(_PrinzPYDouble): ...
class PrinzPYDoubleRodas3(_PrinzPYDouble): ...
class PrinzPYDoubleRodas4Fixed(_PrinzPYDouble): ...
class PrinzPYDoubleRodas4(_PrinzPYDouble): ...
class PrinzPYDoubleRushLarsen2(_PrinzPYDouble): ...
class PrinzPYDoubleSRA1(_PrinzPYDouble): ...
class PrinzPYDoubleSSPRK3(_PrinzPYDouble): ...
class PrinzPYDoubleStochasticHeun(_PrinzPYDouble): ...
class PrinzPYDoubleTsit5(_PrinzPYDouble): ...

class _PrinzPYFloat(_Neuron[PrinzPYFloatVariable, PrinzPYFloatParameter]):
    def __init__(self, args: PrinzPYFloatConstructorArgs | None = None) -> None: ...

class PrinzPYFloatAB2(_PrinzPYFloat): ...
class PrinzPYFloatAB3(_PrinzPYFloat): ...
class PrinzPYFloatAB4(_PrinzPYFloat): ...
class PrinzPYFloatRK4(_PrinzPYFloat): ...
class PrinzPYFloatBS32(_PrinzPYFloat): ...
class PrinzPYFloatDOP853(_PrinzPYFloat): ...
class PrinzPYFloatDP54(_PrinzPYFloat): ...
class PrinzPYFloatEuler(_PrinzPYFloat): ...
class PrinzPYFloatEulerMaruyama(_PrinzPYFloat): ...
class PrinzPYFloatExact(_PrinzPYFloat): ...
class PrinzPYFloatExpEuler(_PrinzPYFloat): ...
class PrinzPYFloatHeun(_PrinzPYFloat): ...
class PrinzPYFloatMidpoint(_PrinzPYFloat): ...
class PrinzPYFloatMilstein(_PrinzPYFloat): ...
class PrinzPYFloatRK38(_PrinzPYFloat): ...
class PrinzPYFloatRK6(_PrinzPYFloat): ...
class PrinzPYFloatRK8(_PrinzPYFloat): ...
class PrinzPYFloatRodas3Fixed(_PrinzPYFloat): ...
class PrinzPYFloatRodas3(_PrinzPYFloat): ...
class PrinzPYFloatRodas4Fixed(_PrinzPYFloat): ...
class PrinzPYFloatRodas4(_PrinzPYFloat): ...
class PrinzPYFloatRushLarsen2(_PrinzPYFloat): ...
class PrinzPYFloatSRA1(_PrinzPYFloat): ...
class PrinzPYFloatSSPRK3(_PrinzPYFloat): ...
class PrinzPYFloatStochasticHeun(_PrinzPYFloat): ...
class PrinzPYFloatTsit5(_PrinzPYFloat): ...

class _QIFDouble(_Neuron[QIFDoubleVariable, QIFDoubleParameter]):
    def __init__(self, args: QIFDoubleConstructorArgs | None = None) -> None: ...

class QIFDoubleAB2(_QIFDouble): ...
class QIFDoubleAB3(_QIFDouble): ...
class QIFDoubleAB4(_QIFDouble): ...
class QIFDoubleRK4(_QIFDouble): ...
class QIFDoubleBS32(_QIFDouble): ...
class QIFDoubleDOP853(_QIFDouble): ...
class QIFDoubleDP54(_QIFDouble): ...
class QIFDoubleEuler(_QIFDouble): ...
class QIFDoubleEulerMaruyama(_QIFDouble): ...
class QIFDoubleExact(_QIFDouble): ...
class QIFDoubleExpEuler(_QIFDouble): ...
class QIFDoubleHeun(_QIFDouble): ...
class QIFDoubleMidpoint(_QIFDouble): ...
class QIFDoubleMilstein(_QIFDouble): ...
class QIFDoubleRK38(_QIFDouble): ...
class QIFDoubleRK6(_QIFDouble): ...
class QIFDoubleRK8(_QIFDouble): ...
class QIFDoubleRodas3Fixed(_QIFDouble): ...
class QIFDoubleRodas3(_QIFDouble): ...
class QIFDoubleRodas4Fixed(_QIFDouble): ...
class QIFDoubleRodas4(_QIFDouble): ...
class QIFDoubleRushLarsen2(_QIFDouble): ...
class QIFDoubleSRA1(_QIFDouble): ...
class QIFDoubleSSPRK3(_QIFDouble): ...
class QIFDoubleStochasticHeun(_QIFDouble): ...
class QIFDoubleTsit5(_QIFDouble): ...

class _QIFFloat(_Neuron[QIFFloatVariable, QIFFloatParameter]):
    def __init__(self, args: QIFFloatConstructorArgs | None = None) -> None: ...

class QIFFloatAB2(_QIFFloat): ...
class QIFFloatAB3(_QIFFloat): ...
class QIFFloatAB4(_QIFFloat): ...
class QIFFloatRK4(_QIFFloat): ...
class QIFFloatBS32(_QIFFloat): ...
class QIFFloatDOP853(_QIFFloat): ...
class QIFFloatDP54(_QIFFloat): ...
class QIFFloatEuler(_QIFFloat): ...
class QIFFloatEulerMaruyama(_QIFFloat): ...
class QIFFloatExact(_QIFFloat): ...
class QIFFloatExpEuler(_QIFFloat): ...
class QIFFloatHeun(_QIFFloat): ...
class QIFFloatMidpoint(_QIFFloat): ...
class QIFFloatMilstein(_QIFFloat): ...
class QIFFloatRK38(_QIFFloat): ...
class QIFFloatRK6(_QIFFloat): ...
class QIFFloatRK8(_QIFFloat): ...
class QIFFloatRodas3Fixed(_QIFFloat): ...
class QIFFloatRodas3(_QIFFloat): ...
class QIFFloatRodas4Fixed(_QIFFloat): ...
class QIFFloatRodas4(_QIFFloat): ...
class QIFFloatRushLarsen2(_QIFFloat): ...
class QIFFloatSRA1(_QIFFloat): ...
class QIFFloatSSPRK3(_QIFFloat): ...
class QIFFloatStochasticHeun(_QIFFloat): ...
class QIFFloatTsit5(_QIFFloat): ...

class _RTMDouble(_Neuron[RTMDoubleVariable, RTMDoubleParameter]):
    def __init__(self, args: RTMDoubleConstructorArgs | None = None) -> None: ...

class RTMDoubleAB2(_RTMDouble): ...
class RTMDoubleAB3(_RTMDouble): ...
class RTMDoubleAB4(_RTMDouble): ...
class RTMDoubleRK4(_RTMDouble): ...
class RTMDoubleBS32(_RTMDouble): ...
class RTMDoubleDOP853(_RTMDouble): ...
class RTMDoubleDP54(_RTMDouble): ...
class RTMDoubleEuler(_RTMDouble): ...
class RTMDoubleEulerMaruyama(_RTMDouble): ...
class RTMDoubleExact(_RTMDouble): ...
class RTMDoubleExpEuler(_RTMDouble): ...
class RTMDoubleHeun(_RTMDouble): ...
class RTMDoubleMidpoint(_RTMDouble): ...
class RTMDoubleMilstein(_RTMDouble): ...
class RTMDoubleRK38(_RTMDouble): ...
class RTMDoubleRK6(_RTMDouble): ...
class RTMDoubleRK8(_RTMDouble): ...
class RTMDoubleRodas3Fixed(_RTMDouble): ...
class RTMDoubleRodas3(_RTMDouble): ...
class RTMDoubleRodas4Fixed(_RTMDouble): ...
class RTMDoubleRodas4(_RTMDouble): ...
class RTMDoubleRushLarsen2(_RTMDouble): ...
class RTMDoubleSRA1(_RTMDouble): ...
class RTMDoubleSSPRK3(_RTMDouble): ...
class RTMDoubleStochasticHeun(_RTMDouble): ...
class RTMDoubleTsit5(_RTMDouble): ...

class _RTMFloat(_Neuron[RTMFloatVariable, RTMFloatParameter]):
    def __init__(self, args: RTMFloatConstructorArgs | None = None) -> None: ...

class RTMFloatAB2(_RTMFloat): ...
class RTMFloatAB3(_RTMFloat): ...
class RTMFloatAB4(_RTMFloat): ...
class RTMFloatRK4(_RTMFloat): ...
class RTMFloatBS32(_RTMFloat): ...
class RTMFloatDOP853(_RTMFloat): ...
class RTMFloatDP54(_RTMFloat): ...
class RTMFloatEuler(_RTMFloat): ...
class RTMFloatEulerMaruyama(_RTMFloat): ...
class RTMFloatExact(_RTMFloat): ...
class RTMFloatExpEuler(_RTMFloat): ...
class RTMFloatHeun(_RTMFloat): ...
class RTMFloatMidpoint(_RTMFloat): ...
class RTMFloatMilstein(_RTMFloat): ...
class RTMFloatRK38(_RTMFloat): ...
class RTMFloatRK6(_RTMFloat): ...
class RTMFloatRK8(_RTMFloat): ...
class RTMFloatRodas3Fixed(_RTMFloat): ...
class RTMFloatRodas3(_RTMFloat): ...
class RTMFloatRodas4Fixed(_RTMFloat): ...
class RTMFloatRodas4(_RTMFloat): ...
class RTMFloatRushLarsen2(_RTMFloat): ...
class RTMFloatSRA1(_RTMFloat): ...
class RTMFloatSSPRK3(_RTMFloat): ...
class RTMFloatStochasticHeun(_RTMFloat): ...
class RTMFloatTsit5(_RTMFloat): ...

class _ResonateFireDouble(_Neuron[ResonateFireDoubleVariable, ResonateFireDoubleParameter]):
    def __init__(self, args: ResonateFireDoubleConstructorArgs | None = None) -> None: ...

class ResonateFireDoubleAB2(_ResonateFireDouble): ...
class ResonateFireDoubleAB3(_ResonateFireDouble): ...
class ResonateFireDoubleAB4(_ResonateFireDouble): ...
class ResonateFireDoubleRK4(_ResonateFireDouble): ...
class ResonateFireDoubleBS32(_ResonateFireDouble): ...
class ResonateFireDoubleDOP853(_ResonateFireDouble): ...
class ResonateFireDoubleDP54(_ResonateFireDouble): ...
class ResonateFireDoubleEuler(_ResonateFireDouble): ...
class ResonateFireDoubleEulerMaruyama(_ResonateFireDouble): ...
class ResonateFireDoubleExact(_ResonateFireDouble): ...
class ResonateFireDoubleExpEuler(_ResonateFireDouble): ...
class ResonateFireDoubleHeun(_ResonateFireDouble): ...
class ResonateFireDoubleMidpoint(_ResonateFireDouble): ...
class ResonateFireDoubleMilstein(_ResonateFireDouble): ...
class ResonateFireDoubleRK38(_ResonateFireDouble): ...
class ResonateFireDoubleRK6(_ResonateFireDouble): ...
class ResonateFireDoubleRK8(_ResonateFireDouble): ...
class ResonateFireDoubleRodas3Fixed(_ResonateFireDouble): ...
class ResonateFireDoubleRodas3(_ResonateFireDouble): ...
class ResonateFireDoubleRodas4Fixed(_ResonateFireDouble): ...
class ResonateFireDoubleRodas4(_ResonateFireDouble): ...
class ResonateFireDoubleRushLarsen2(_ResonateFireDouble): ...
class ResonateFireDoubleSRA1(_ResonateFireDouble): ...
class ResonateFireDoubleSSPRK3(_ResonateFireDouble): ...
class ResonateFireDoubleStochasticHeun(_ResonateFireDouble): ...
class ResonateFireDoubleTsit5(_ResonateFireDouble): ...

class _ResonateFireFloat(_Neuron[ResonateFireFloatVariable, ResonateFireFloatParameter]):
    def __init__(self, args: ResonateFireFloatConstructorArgs | None = None) -> None: ...

class ResonateFireFloatAB2(_ResonateFireFloat): ...
class ResonateFireFloatAB3(_ResonateFireFloat): ...
class ResonateFireFloatAB4(_ResonateFireFloat): ...
class ResonateFireFloatRK4(_ResonateFireFloat): ...
class ResonateFireFloatBS32(_ResonateFireFloat): ...
class ResonateFireFloatDOP853(_ResonateFireFloat): ...
class ResonateFireFloatDP54(_ResonateFireFloat): ...
class ResonateFireFloatEuler(_ResonateFireFloat): ...
class ResonateFireFloatEulerMaruyama(_ResonateFireFloat): ...
class ResonateFireFloatExact(_ResonateFireFloat): ...
class ResonateFireFloatExpEuler(_ResonateFireFloat): ...
class ResonateFireFloatHeun(_ResonateFireFloat): ...
class ResonateFireFloatMidpoint(_ResonateFireFloat): ...
class ResonateFireFloatMilstein(_ResonateFireFloat): ...
class ResonateFireFloatRK38(_ResonateFireFloat): ...
class ResonateFireFloatRK6(_ResonateFireFloat): ...
class ResonateFireFloatRK8(_ResonateFireFloat): ...
class ResonateFireFloatRodas3Fixed(_ResonateFireFloat): ...
class ResonateFireFloatRodas3(_ResonateFireFloat): ...
class ResonateFireFloatRodas4Fixed(_ResonateFireFloat): ...
class ResonateFireFloatRodas4(_ResonateFireFloat): ...
class ResonateFireFloatRushLarsen2(_ResonateFireFloat): ...
class ResonateFireFloatSRA1(_ResonateFireFloat): ...
class ResonateFireFloatSSPRK3(_ResonateFireFloat): ...
class ResonateFireFloatStochasticHeun(_ResonateFireFloat): ...
class ResonateFireFloatTsit5(_ResonateFireFloat): ...

class _RowatSelverstonDouble(_Neuron[RowatSelverstonDoubleVariable, RowatSelverstonDoubleParameter]):
    def __init__(self, args: RowatSelverstonDoubleConstructorArgs | None = None) -> None: ...

class RowatSelverstonDoubleAB2(_RowatSelverstonDouble): ...
class RowatSelverstonDoubleAB3(_RowatSelverstonDouble): ...
class RowatSelverstonDoubleAB4(_RowatSelverstonDouble): ...
class RowatSelverstonDoubleRK4(_RowatSelverstonDouble): ...
class RowatSelverstonDoubleBS32(_RowatSelverstonDouble): ...
class RowatSelverstonDoubleDOP853(_RowatSelverstonDouble): ...
class RowatSelverstonDoubleDP54(_RowatSelverstonDouble): ...
class RowatSelverstonDoubleEuler(_RowatSelverstonDouble): ...
class RowatSelverstonDoubleEulerMaruyama(_RowatSelverstonDouble): ...
class RowatSelverstonDoubleExact(_RowatSelverstonDouble): ...
class RowatSelverstonDoubleExpEuler(_RowatSelverstonDouble): ...
class RowatSelverstonDoubleHeun(_RowatSelverstonDouble): ...
class RowatSelverstonDoubleMidpoint(_RowatSelverstonDouble): ...
class RowatSelverstonDoubleMilstein(_RowatSelverstonDouble): ...
class RowatSelverstonDoubleRK38(_RowatSelverstonDouble): ...
class RowatSelverstonDoubleRK6(_RowatSelverstonDouble): ...
class RowatSelverstonDoubleRK8(_RowatSelverstonDouble): ...
class RowatSelverstonDoubleRodas3Fixed(_RowatSelverstonDouble): ...
class RowatSelverstonDoubleRodas3(_RowatSelverstonDouble): ...
class RowatSelverstonDoubleRodas4Fixed(_RowatSelverstonDouble): ...
class RowatSelverstonDoubleRodas4(_RowatSelverstonDouble): ...
class RowatSelverstonDoubleRushLarsen2(_RowatSelverstonDouble): ...
class RowatSelverstonDoubleSRA1(_RowatSelverstonDouble): ...
class RowatSelverstonDoubleSSPRK3(_RowatSelverstonDouble): ...
class RowatSelverstonDoubleStochasticHeun(_RowatSelverstonDouble): ...
class RowatSelverstonDoubleTsit5(_RowatSelverstonDouble): ...

class _RowatSelverstonFloat(_Neuron[RowatSelverstonFloatVariable, RowatSelverstonFloatParameter]):
    def __init__(self, args: RowatSelverstonFloatConstructorArgs | None = None) -> None: ...

class RowatSelverstonFloatAB2(_RowatSelverstonFloat): ...
class RowatSelverstonFloatAB3(_RowatSelverstonFloat): ...
class RowatSelverstonFloatAB4(_RowatSelverstonFloat): ...
class RowatSelverstonFloatRK4(_RowatSelverstonFloat): ...
class RowatSelverstonFloatBS32(_RowatSelverstonFloat): ...
class RowatSelverstonFloatDOP853(_RowatSelverstonFloat): ...
class RowatSelverstonFloatDP54(_RowatSelverstonFloat): ...
class RowatSelverstonFloatEuler(_RowatSelverstonFloat): ...
class RowatSelverstonFloatEulerMaruyama(_RowatSelverstonFloat): ...
class RowatSelverstonFloatExact(_RowatSelverstonFloat): ...
class RowatSelverstonFloatExpEuler(_RowatSelverstonFloat): ...
class RowatSelverstonFloatHeun(_RowatSelverstonFloat): ...
class RowatSelverstonFloatMidpoint(_RowatSelverstonFloat): ...
class RowatSelverstonFloatMilstein(_RowatSelverstonFloat): ...
class RowatSelverstonFloatRK38(_RowatSelverstonFloat): ...
class RowatSelverstonFloatRK6(_RowatSelverstonFloat): ...
class RowatSelverstonFloatRK8(_RowatSelverstonFloat): ...
class RowatSelverstonFloatRodas3Fixed(_RowatSelverstonFloat): ...
class RowatSelverstonFloatRodas3(_RowatSelverstonFloat): ...
class RowatSelverstonFloatRodas4Fixed(_RowatSelverstonFloat): ...
class RowatSelverstonFloatRodas4(_RowatSelverstonFloat): ...
class RowatSelverstonFloatRushLarsen2(_RowatSelverstonFloat): ...
class RowatSelverstonFloatSRA1(_RowatSelverstonFloat): ...
class RowatSelverstonFloatSSPRK3(_RowatSelverstonFloat): ...
class RowatSelverstonFloatStochasticHeun(_RowatSelverstonFloat): ...
class RowatSelverstonFloatTsit5(_RowatSelverstonFloat): ...

class _RulkovDouble(_Neuron[RulkovDoubleVariable, RulkovDoubleParameter]):
    def __init__(self, args: RulkovDoubleConstructorArgs | None = None) -> None: ...

class RulkovDoubleAB2(_RulkovDouble): ...
class RulkovDoubleAB3(_RulkovDouble): ...
class RulkovDoubleAB4(_RulkovDouble): ...
class RulkovDoubleRK4(_RulkovDouble): ...
class RulkovDoubleBS32(_RulkovDouble): ...
class RulkovDoubleDOP853(_RulkovDouble): ...
class RulkovDoubleDP54(_RulkovDouble): ...
class RulkovDoubleEuler(_RulkovDouble): ...
class RulkovDoubleEulerMaruyama(_RulkovDouble): ...
class RulkovDoubleExact(_RulkovDouble): ...
class RulkovDoubleExpEuler(_RulkovDouble): ...
class RulkovDoubleHeun(_RulkovDouble): ...
class RulkovDoubleMidpoint(_RulkovDouble): ...
class RulkovDoubleMilstein(_RulkovDouble): ...
class RulkovDoubleRK38(_RulkovDouble): ...
class RulkovDoubleRK6(_RulkovDouble): ...
class RulkovDoubleRK8(_RulkovDouble): ...
class RulkovDoubleRodas3Fixed(_RulkovDouble): ...
class RulkovDoubleRodas3(_RulkovDouble): ...
class RulkovDoubleRodas4Fixed(_RulkovDouble): ...
class RulkovDoubleRodas4(_RulkovDouble): ...
class RulkovDoubleRushLarsen2(_RulkovDouble): ...
class RulkovDoubleSRA1(_RulkovDouble): ...
class RulkovDoubleSSPRK3(_RulkovDouble): ...
class RulkovDoubleStochasticHeun(_RulkovDouble): ...
class RulkovDoubleTsit5(_RulkovDouble): ...

class _RulkovFloat(_Neuron[RulkovFloatVariable, RulkovFloatParameter]):
    def __init__(self, args: RulkovFloatConstructorArgs | None = None) -> None: ...

class RulkovFloatAB2(_RulkovFloat): ...
class RulkovFloatAB3(_RulkovFloat): ...
class RulkovFloatAB4(_RulkovFloat): ...
class RulkovFloatRK4(_RulkovFloat): ...
class RulkovFloatBS32(_RulkovFloat): ...
class RulkovFloatDOP853(_RulkovFloat): ...
class RulkovFloatDP54(_RulkovFloat): ...
class RulkovFloatEuler(_RulkovFloat): ...
class RulkovFloatEulerMaruyama(_RulkovFloat): ...
class RulkovFloatExact(_RulkovFloat): ...
class RulkovFloatExpEuler(_RulkovFloat): ...
class RulkovFloatHeun(_RulkovFloat): ...
class RulkovFloatMidpoint(_RulkovFloat): ...
class RulkovFloatMilstein(_RulkovFloat): ...
class RulkovFloatRK38(_RulkovFloat): ...
class RulkovFloatRK6(_RulkovFloat): ...
class RulkovFloatRK8(_RulkovFloat): ...
class RulkovFloatRodas3Fixed(_RulkovFloat): ...
class RulkovFloatRodas3(_RulkovFloat): ...
class RulkovFloatRodas4Fixed(_RulkovFloat): ...
class RulkovFloatRodas4(_RulkovFloat): ...
class RulkovFloatRushLarsen2(_RulkovFloat): ...
class RulkovFloatSRA1(_RulkovFloat): ...
class RulkovFloatSSPRK3(_RulkovFloat): ...
class RulkovFloatStochasticHeun(_RulkovFloat): ...
class RulkovFloatTsit5(_RulkovFloat): ...

class _ShermanRinzelKeizerDouble(_Neuron[ShermanRinzelKeizerDoubleVariable, ShermanRinzelKeizerDoubleParameter]):
    def __init__(self, args: ShermanRinzelKeizerDoubleConstructorArgs | None = None) -> None: ...

class ShermanRinzelKeizerDoubleAB2(_ShermanRinzelKeizerDouble): ...
class ShermanRinzelKeizerDoubleAB3(_ShermanRinzelKeizerDouble): ...
class ShermanRinzelKeizerDoubleAB4(_ShermanRinzelKeizerDouble): ...
class ShermanRinzelKeizerDoubleRK4(_ShermanRinzelKeizerDouble): ...
class ShermanRinzelKeizerDoubleBS32(_ShermanRinzelKeizerDouble): ...
class ShermanRinzelKeizerDoubleDOP853(_ShermanRinzelKeizerDouble): ...
class ShermanRinzelKeizerDoubleDP54(_ShermanRinzelKeizerDouble): ...
class ShermanRinzelKeizerDoubleEuler(_ShermanRinzelKeizerDouble): ...
class ShermanRinzelKeizerDoubleEulerMaruyama(_ShermanRinzelKeizerDouble): ...
class ShermanRinzelKeizerDoubleExact(_ShermanRinzelKeizerDouble): ...
class ShermanRinzelKeizerDoubleExpEuler(_ShermanRinzelKeizerDouble): ...
class ShermanRinzelKeizerDoubleHeun(_ShermanRinzelKeizerDouble): ...
class ShermanRinzelKeizerDoubleMidpoint(_ShermanRinzelKeizerDouble): ...
class ShermanRinzelKeizerDoubleMilstein(_ShermanRinzelKeizerDouble): ...
class ShermanRinzelKeizerDoubleRK38(_ShermanRinzelKeizerDouble): ...
class ShermanRinzelKeizerDoubleRK6(_ShermanRinzelKeizerDouble): ...
class ShermanRinzelKeizerDoubleRK8(_ShermanRinzelKeizerDouble): ...
class ShermanRinzelKeizerDoubleRodas3Fixed(_ShermanRinzelKeizerDouble): ...
class ShermanRinzelKeizerDoubleRodas3(_ShermanRinzelKeizerDouble): ...
class ShermanRinzelKeizerDoubleRodas4Fixed(_ShermanRinzelKeizerDouble): ...
class ShermanRinzelKeizerDoubleRodas4(_ShermanRinzelKeizerDouble): ...
class ShermanRinzelKeizerDoubleRushLarsen2(_ShermanRinzelKeizerDouble): ...
class ShermanRinzelKeizerDoubleSRA1(_ShermanRinzelKeizerDouble): ...
class ShermanRinzelKeizerDoubleSSPRK3(_ShermanRinzelKeizerDouble): ...
class ShermanRinzelKeizerDoubleStochasticHeun(_ShermanRinzelKeizerDouble): ...
class ShermanRinzelKeizerDoubleTsit5(_ShermanRinzelKeizerDouble): ...

class _ShermanRinzelKeizerFloat(_Neuron[ShermanRinzelKeizerFloatVariable, ShermanRinzelKeizerFloatParameter]):
    def __init__(self, args: ShermanRinzelKeizerFloatConstructorArgs | None = None) -> None: ...

class ShermanRinzelKeizerFloatAB2(_ShermanRinzelKeizerFloat): ...
class ShermanRinzelKeizerFloatAB3(_ShermanRinzelKeizerFloat): ...
class ShermanRinzelKeizerFloatAB4(_ShermanRinzelKeizerFloat): ...
class ShermanRinzelKeizerFloatRK4(_ShermanRinzelKeizerFloat): ...
class ShermanRinzelKeizerFloatBS32(_ShermanRinzelKeizerFloat): ...
class ShermanRinzelKeizerFloatDOP853(_ShermanRinzelKeizerFloat): ...
class ShermanRinzelKeizerFloatDP54(_ShermanRinzelKeizerFloat): ...
class ShermanRinzelKeizerFloatEuler(_ShermanRinzelKeizerFloat): ...
class ShermanRinzelKeizerFloatEulerMaruyama(_ShermanRinzelKeizerFloat): ...
class ShermanRinzelKeizerFloatExact(_ShermanRinzelKeizerFloat): ...
class ShermanRinzelKeizerFloatExpEuler(_ShermanRinzelKeizerFloat): ...
class ShermanRinzelKeizerFloatHeun(_ShermanRinzelKeizerFloat): ...
class ShermanRinzelKeizerFloatMidpoint(_ShermanRinzelKeizerFloat): ...
class ShermanRinzelKeizerFloatMilstein(_ShermanRinzelKeizerFloat): ...
class ShermanRinzelKeizerFloatRK38(_ShermanRinzelKeizerFloat): ...
class ShermanRinzelKeizerFloatRK6(_ShermanRinzelKeizerFloat): ...
class ShermanRinzelKeizerFloatRK8(_ShermanRinzelKeizerFloat): ...
class ShermanRinzelKeizerFloatRodas3Fixed(_ShermanRinzelKeizerFloat): ...
class ShermanRinzelKeizerFloatRodas3(_ShermanRinzelKeizerFloat): ...
class ShermanRinzelKeizerFloatRodas4Fixed(_ShermanRinzelKeizerFloat): ...
class ShermanRinzelKeizerFloatRodas4(_ShermanRinzelKeizerFloat): ...
class ShermanRinzelKeizerFloatRushLarsen2(_ShermanRinzelKeizerFloat): ...
class ShermanRinzelKeizerFloatSRA1(_ShermanRinzelKeizerFloat): ...
class ShermanRinzelKeizerFloatSSPRK3(_ShermanRinzelKeizerFloat): ...
class ShermanRinzelKeizerFloatStochasticHeun(_ShermanRinzelKeizerFloat): ...
class ShermanRinzelKeizerFloatTsit5(_ShermanRinzelKeizerFloat): ...

class _SimpleOscillatorDouble(_Neuron[SimpleOscillatorDoubleVariable, SimpleOscillatorDoubleParameter]):
    def __init__(self, args: SimpleOscillatorDoubleConstructorArgs | None = None) -> None: ...

class SimpleOscillatorDoubleAB2(_SimpleOscillatorDouble): ...
class SimpleOscillatorDoubleAB3(_SimpleOscillatorDouble): ...
class SimpleOscillatorDoubleAB4(_SimpleOscillatorDouble): ...
class SimpleOscillatorDoubleRK4(_SimpleOscillatorDouble): ...
class SimpleOscillatorDoubleBS32(_SimpleOscillatorDouble): ...
class SimpleOscillatorDoubleDOP853(_SimpleOscillatorDouble): ...
class SimpleOscillatorDoubleDP54(_SimpleOscillatorDouble): ...
class SimpleOscillatorDoubleEuler(_SimpleOscillatorDouble): ...
class SimpleOscillatorDoubleEulerMaruyama(_SimpleOscillatorDouble): ...
class SimpleOscillatorDoubleExact(_SimpleOscillatorDouble): ...
class SimpleOscillatorDoubleExpEuler(_SimpleOscillatorDouble): ...
class SimpleOscillatorDoubleHeun(_SimpleOscillatorDouble): ...
class SimpleOscillatorDoubleMidpoint(_SimpleOscillatorDouble): ...
class SimpleOscillatorDoubleMilstein(_SimpleOscillatorDouble): ...
class SimpleOscillatorDoubleRK38(_SimpleOscillatorDouble): ...
class SimpleOscillatorDoubleRK6(_SimpleOscillatorDouble): ...
class SimpleOscillatorDoubleRK8(_SimpleOscillatorDouble): ...
class SimpleOscillatorDoubleRodas3Fixed(_SimpleOscillatorDouble): ...
class SimpleOscillatorDoubleRodas3(_SimpleOscillatorDouble): ...
class SimpleOscillatorDoubleRodas4Fixed(_SimpleOscillatorDouble): ...
class SimpleOscillatorDoubleRodas4(_SimpleOscillatorDouble): ...
class SimpleOscillatorDoubleRushLarsen2(_SimpleOscillatorDouble): ...
class SimpleOscillatorDoubleSRA1(_SimpleOscillatorDouble): ...
class SimpleOscillatorDoubleSSPRK3(_SimpleOscillatorDouble): ...
class SimpleOscillatorDoubleStochasticHeun(_SimpleOscillatorDouble): ...
class SimpleOscillatorDoubleTsit5(_SimpleOscillatorDouble): ...

class _SimpleOscillatorFloat(_Neuron[SimpleOscillatorFloatVariable, SimpleOscillatorFloatParameter]):
    def __init__(self, args: SimpleOscillatorFloatConstructorArgs | None = None) -> None: ...

class SimpleOscillatorFloatAB2(_SimpleOscillatorFloat): ...
class SimpleOscillatorFloatAB3(_SimpleOscillatorFloat): ...
class SimpleOscillatorFloatAB4(_SimpleOscillatorFloat): ...
class SimpleOscillatorFloatRK4(_SimpleOscillatorFloat): ...
class SimpleOscillatorFloatBS32(_SimpleOscillatorFloat): ...
class SimpleOscillatorFloatDOP853(_SimpleOscillatorFloat): ...
class SimpleOscillatorFloatDP54(_SimpleOscillatorFloat): ...
class SimpleOscillatorFloatEuler(_SimpleOscillatorFloat): ...
class SimpleOscillatorFloatEulerMaruyama(_SimpleOscillatorFloat): ...
class SimpleOscillatorFloatExact(_SimpleOscillatorFloat): ...
class SimpleOscillatorFloatExpEuler(_SimpleOscillatorFloat): ...
class SimpleOscillatorFloatHeun(_SimpleOscillatorFloat): ...
class SimpleOscillatorFloatMidpoint(_SimpleOscillatorFloat): ...
class SimpleOscillatorFloatMilstein(_SimpleOscillatorFloat): ...
class SimpleOscillatorFloatRK38(_SimpleOscillatorFloat): ...
class SimpleOscillatorFloatRK6(_SimpleOscillatorFloat): ...
class SimpleOscillatorFloatRK8(_SimpleOscillatorFloat): ...
class SimpleOscillatorFloatRodas3Fixed(_SimpleOscillatorFloat): ...
class SimpleOscillatorFloatRodas3(_SimpleOscillatorFloat): ...
class SimpleOscillatorFloatRodas4Fixed(_SimpleOscillatorFloat): ...
class SimpleOscillatorFloatRodas4(_SimpleOscillatorFloat): ...
class SimpleOscillatorFloatRushLarsen2(_SimpleOscillatorFloat): ...
class SimpleOscillatorFloatSRA1(_SimpleOscillatorFloat): ...
class SimpleOscillatorFloatSSPRK3(_SimpleOscillatorFloat): ...
class SimpleOscillatorFloatStochasticHeun(_SimpleOscillatorFloat): ...
class SimpleOscillatorFloatTsit5(_SimpleOscillatorFloat): ...

class _SpikeListDouble(_Neuron[SpikeListDoubleVariable, SpikeListDoubleParameter]):
    def __init__(self, args: SpikeListDoubleConstructorArgs | None = None) -> None: ...

class SpikeListDoubleAB2(_SpikeListDouble): ...
class SpikeListDoubleAB3(_SpikeListDouble): ...
class SpikeListDoubleAB4(_SpikeListDouble): ...
class SpikeListDoubleRK4(_SpikeListDouble): ...
class SpikeListDoubleBS32(_SpikeListDouble): ...
class SpikeListDoubleDOP853(_SpikeListDouble): ...
class SpikeListDoubleDP54(_SpikeListDouble): ...
class SpikeListDoubleEuler(_SpikeListDouble): ...
class SpikeListDoubleEulerMaruyama(_SpikeListDouble): ...
class SpikeListDoubleExact(_SpikeListDouble): ...
class SpikeListDoubleExpEuler(_SpikeListDouble): ...
class SpikeListDoubleHeun(_SpikeListDouble): ...
class SpikeListDoubleMidpoint(_SpikeListDouble): ...
class SpikeListDoubleMilstein(_SpikeListDouble): ...
class SpikeListDoubleRK38(_SpikeListDouble): ...
class SpikeListDoubleRK6(_SpikeListDouble): ...
class SpikeListDoubleRK8(_SpikeListDouble): ...
class SpikeListDoubleRodas3Fixed(_SpikeListDouble): ...
class SpikeListDoubleRodas3(_SpikeListDouble): ...
class SpikeListDoubleRodas4Fixed(_SpikeListDouble): ...
class SpikeListDoubleRodas4(_SpikeListDouble): ...
class SpikeListDoubleRushLarsen2(_SpikeListDouble): ...
class SpikeListDoubleSRA1(_SpikeListDouble): ...
class SpikeListDoubleSSPRK3(_SpikeListDouble): ...
class SpikeListDoubleStochasticHeun(_SpikeListDouble): ...
class SpikeListDoubleTsit5(_SpikeListDouble): ...

class _SpikeListFloat(_Neuron[SpikeListFloatVariable, SpikeListFloatParameter]):
    def __init__(self, args: SpikeListFloatConstructorArgs | None = None) -> None: ...

class SpikeListFloatAB2(_SpikeListFloat): ...
class SpikeListFloatAB3(_SpikeListFloat): ...
class SpikeListFloatAB4(_SpikeListFloat): ...
class SpikeListFloatRK4(_SpikeListFloat): ...
class SpikeListFloatBS32(_SpikeListFloat): ...
class SpikeListFloatDOP853(_SpikeListFloat): ...
class SpikeListFloatDP54(_SpikeListFloat): ...
class SpikeListFloatEuler(_SpikeListFloat): ...
class SpikeListFloatEulerMaruyama(_SpikeListFloat): ...
class SpikeListFloatExact(_SpikeListFloat): ...
class SpikeListFloatExpEuler(_SpikeListFloat): ...
class SpikeListFloatHeun(_SpikeListFloat): ...
class SpikeListFloatMidpoint(_SpikeListFloat): ...
class SpikeListFloatMilstein(_SpikeListFloat): ...
class SpikeListFloatRK38(_SpikeListFloat): ...
class SpikeListFloatRK6(_SpikeListFloat): ...
class SpikeListFloatRK8(_SpikeListFloat): ...
class SpikeListFloatRodas3Fixed(_SpikeListFloat): ...
class SpikeListFloatRodas3(_SpikeListFloat): ...
class SpikeListFloatRodas4Fixed(_SpikeListFloat): ...
class SpikeListFloatRodas4(_SpikeListFloat): ...
class SpikeListFloatRushLarsen2(_SpikeListFloat): ...
class SpikeListFloatSRA1(_SpikeListFloat): ...
class SpikeListFloatSSPRK3(_SpikeListFloat): ...
class SpikeListFloatStochasticHeun(_SpikeListFloat): ...
class SpikeListFloatTsit5(_SpikeListFloat): ...

class _StuartLandauDouble(_Neuron[StuartLandauDoubleVariable, StuartLandauDoubleParameter]):
    def __init__(self, args: StuartLandauDoubleConstructorArgs | None = None) -> None: ...

class StuartLandauDoubleAB2(_StuartLandauDouble): ...
class StuartLandauDoubleAB3(_StuartLandauDouble): ...
class StuartLandauDoubleAB4(_StuartLandauDouble): ...
class StuartLandauDoubleRK4(_StuartLandauDouble): ...
class StuartLandauDoubleBS32(_StuartLandauDouble): ...
class StuartLandauDoubleDOP853(_StuartLandauDouble): ...
class StuartLandauDoubleDP54(_StuartLandauDouble): ...
class StuartLandauDoubleEuler(_StuartLandauDouble): ...
class StuartLandauDoubleEulerMaruyama(_StuartLandauDouble): ...
class StuartLandauDoubleExact(_StuartLandauDouble): ...
class StuartLandauDoubleExpEuler(_StuartLandauDouble): ...
class StuartLandauDoubleHeun(_StuartLandauDouble): ...
class StuartLandauDoubleMidpoint(_StuartLandauDouble): ...
class StuartLandauDoubleMilstein(_StuartLandauDouble): ...
class StuartLandauDoubleRK38(_StuartLandauDouble): ...
class StuartLandauDoubleRK6(_StuartLandauDouble): ...
class StuartLandauDoubleRK8(_StuartLandauDouble): ...
class StuartLandauDoubleRodas3Fixed(_StuartLandauDouble): ...
class StuartLandauDoubleRodas3(_StuartLandauDouble): ...
class StuartLandauDoubleRodas4Fixed(_StuartLandauDouble): ...
class StuartLandauDoubleRodas4(_StuartLandauDouble): ...
class StuartLandauDoubleRushLarsen2(_StuartLandauDouble): ...
class StuartLandauDoubleSRA1(_StuartLandauDouble): ...
class StuartLandauDoubleSSPRK3(_StuartLandauDouble): ...
class StuartLandauDoubleStochasticHeun(_StuartLandauDouble): ...
class StuartLandauDoubleTsit5(_StuartLandauDouble): ...

class _StuartLandauFloat(_Neuron[StuartLandauFloatVariable, StuartLandauFloatParameter]):
    def __init__(self, args: StuartLandauFloatConstructorArgs | None = None) -> None: ...

class StuartLandauFloatAB2(_StuartLandauFloat): ...
class StuartLandauFloatAB3(_StuartLandauFloat): ...
class StuartLandauFloatAB4(_StuartLandauFloat): ...
class StuartLandauFloatRK4(_StuartLandauFloat): ...
class StuartLandauFloatBS32(_StuartLandauFloat): ...
class StuartLandauFloatDOP853(_StuartLandauFloat): ...
class StuartLandauFloatDP54(_StuartLandauFloat): ...
class StuartLandauFloatEuler(_StuartLandauFloat): ...
class StuartLandauFloatEulerMaruyama(_StuartLandauFloat): ...
class StuartLandauFloatExact(_StuartLandauFloat): ...
class StuartLandauFloatExpEuler(_StuartLandauFloat): ...
class StuartLandauFloatHeun(_StuartLandauFloat): ...
class StuartLandauFloatMidpoint(_StuartLandauFloat): ...
class StuartLandauFloatMilstein(_StuartLandauFloat): ...
class StuartLandauFloatRK38(_StuartLandauFloat): ...
class StuartLandauFloatRK6(_StuartLandauFloat): ...
class StuartLandauFloatRK8(_StuartLandauFloat): ...
class StuartLandauFloatRodas3Fixed(_StuartLandauFloat): ...
class StuartLandauFloatRodas3(_StuartLandauFloat): ...
class StuartLandauFloatRodas4Fixed(_StuartLandauFloat): ...
class StuartLandauFloatRodas4(_StuartLandauFloat): ...
class StuartLandauFloatRushLarsen2(_StuartLandauFloat): ...
class StuartLandauFloatSRA1(_StuartLandauFloat): ...
class StuartLandauFloatSSPRK3(_StuartLandauFloat): ...
class StuartLandauFloatStochasticHeun(_StuartLandauFloat): ...
class StuartLandauFloatTsit5(_StuartLandauFloat): ...

class _TermanWangDouble(_Neuron[TermanWangDoubleVariable, TermanWangDoubleParameter]):
    def __init__(self, args: TermanWangDoubleConstructorArgs | None = None) -> None: ...

class TermanWangDoubleAB2(_TermanWangDouble): ...
class TermanWangDoubleAB3(_TermanWangDouble): ...
class TermanWangDoubleAB4(_TermanWangDouble): ...
class TermanWangDoubleRK4(_TermanWangDouble): ...
class TermanWangDoubleBS32(_TermanWangDouble): ...
class TermanWangDoubleDOP853(_TermanWangDouble): ...
class TermanWangDoubleDP54(_TermanWangDouble): ...
class TermanWangDoubleEuler(_TermanWangDouble): ...
class TermanWangDoubleEulerMaruyama(_TermanWangDouble): ...
class TermanWangDoubleExact(_TermanWangDouble): ...
class TermanWangDoubleExpEuler(_TermanWangDouble): ...
class TermanWangDoubleHeun(_TermanWangDouble): ...
class TermanWangDoubleMidpoint(_TermanWangDouble): ...
class TermanWangDoubleMilstein(_TermanWangDouble): ...
class TermanWangDoubleRK38(_TermanWangDouble): ...
class TermanWangDoubleRK6(_TermanWangDouble): ...
class TermanWangDoubleRK8(_TermanWangDouble): ...
class TermanWangDoubleRodas3Fixed(_TermanWangDouble): ...
class TermanWangDoubleRodas3(_TermanWangDouble): ...
class TermanWangDoubleRodas4Fixed(_TermanWangDouble): ...
class TermanWangDoubleRodas4(_TermanWangDouble): ...
class TermanWangDoubleRushLarsen2(_TermanWangDouble): ...
class TermanWangDoubleSRA1(_TermanWangDouble): ...
class TermanWangDoubleSSPRK3(_TermanWangDouble): ...
class TermanWangDoubleStochasticHeun(_TermanWangDouble): ...
class TermanWangDoubleTsit5(_TermanWangDouble): ...

class _TermanWangFloat(_Neuron[TermanWangFloatVariable, TermanWangFloatParameter]):
    def __init__(self, args: TermanWangFloatConstructorArgs | None = None) -> None: ...

class TermanWangFloatAB2(_TermanWangFloat): ...
class TermanWangFloatAB3(_TermanWangFloat): ...
class TermanWangFloatAB4(_TermanWangFloat): ...
class TermanWangFloatRK4(_TermanWangFloat): ...
class TermanWangFloatBS32(_TermanWangFloat): ...
class TermanWangFloatDOP853(_TermanWangFloat): ...
class TermanWangFloatDP54(_TermanWangFloat): ...
class TermanWangFloatEuler(_TermanWangFloat): ...
class TermanWangFloatEulerMaruyama(_TermanWangFloat): ...
class TermanWangFloatExact(_TermanWangFloat): ...
class TermanWangFloatExpEuler(_TermanWangFloat): ...
class TermanWangFloatHeun(_TermanWangFloat): ...
class TermanWangFloatMidpoint(_TermanWangFloat): ...
class TermanWangFloatMilstein(_TermanWangFloat): ...
class TermanWangFloatRK38(_TermanWangFloat): ...
class TermanWangFloatRK6(_TermanWangFloat): ...
class TermanWangFloatRK8(_TermanWangFloat): ...
class TermanWangFloatRodas3Fixed(_TermanWangFloat): ...
class TermanWangFloatRodas3(_TermanWangFloat): ...
class TermanWangFloatRodas4Fixed(_TermanWangFloat): ...
class TermanWangFloatRodas4(_TermanWangFloat): ...
class TermanWangFloatRushLarsen2(_TermanWangFloat): ...
class TermanWangFloatSRA1(_TermanWangFloat): ...
class TermanWangFloatSSPRK3(_TermanWangFloat): ...
class TermanWangFloatStochasticHeun(_TermanWangFloat): ...
class TermanWangFloatTsit5(_TermanWangFloat): ...

class _ThetaDouble(_Neuron[ThetaDoubleVariable, ThetaDoubleParameter]):
    def __init__(self, args: ThetaDoubleConstructorArgs | None = None) -> None: ...

class ThetaDoubleAB2(_ThetaDouble): ...
class ThetaDoubleAB3(_ThetaDouble): ...
class ThetaDoubleAB4(_ThetaDouble): ...
class ThetaDoubleRK4(_ThetaDouble): ...
class ThetaDoubleBS32(_ThetaDouble): ...
class ThetaDoubleDOP853(_ThetaDouble): ...
class ThetaDoubleDP54(_ThetaDouble): ...
class ThetaDoubleEuler(_ThetaDouble): ...
class ThetaDoubleEulerMaruyama(_ThetaDouble): ...
class ThetaDoubleExact(_ThetaDouble): ...
class ThetaDoubleExpEuler(_ThetaDouble): ...
class ThetaDoubleHeun(_ThetaDouble): ...
class ThetaDoubleMidpoint(_ThetaDouble): ...
class ThetaDoubleMilstein(_ThetaDouble): ...
class ThetaDoubleRK38(_ThetaDouble): ...
class ThetaDoubleRK6(_ThetaDouble): ...
class ThetaDoubleRK8(_ThetaDouble): ...
class ThetaDoubleRodas3Fixed(_ThetaDouble): ...
class ThetaDoubleRodas3(_ThetaDouble): ...
class ThetaDoubleRodas4Fixed(_ThetaDouble): ...
class ThetaDoubleRodas4(_ThetaDouble): ...
class ThetaDoubleRushLarsen2(_ThetaDouble): ...
class ThetaDoubleSRA1(_ThetaDouble): ...
class ThetaDoubleSSPRK3(_ThetaDouble): ...
class ThetaDoubleStochasticHeun(_ThetaDouble): ...
class ThetaDoubleTsit5(_ThetaDouble): ...

class _ThetaFloat(_Neuron[ThetaFloatVariable, ThetaFloatParameter]):
    def __init__(self, args: ThetaFloatConstructorArgs | None = None) -> None: ...

class ThetaFloatAB2(_ThetaFloat): ...
class ThetaFloatAB3(_ThetaFloat): ...
class ThetaFloatAB4(_ThetaFloat): ...
class ThetaFloatRK4(_ThetaFloat): ...
class ThetaFloatBS32(_ThetaFloat): ...
class ThetaFloatDOP853(_ThetaFloat): ...
class ThetaFloatDP54(_ThetaFloat): ...
class ThetaFloatEuler(_ThetaFloat): ...
class ThetaFloatEulerMaruyama(_ThetaFloat): ...
class ThetaFloatExact(_ThetaFloat): ...
class ThetaFloatExpEuler(_ThetaFloat): ...
class ThetaFloatHeun(_ThetaFloat): ...
class ThetaFloatMidpoint(_ThetaFloat): ...
class ThetaFloatMilstein(_ThetaFloat): ...
class ThetaFloatRK38(_ThetaFloat): ...
class ThetaFloatRK6(_ThetaFloat): ...
class ThetaFloatRK8(_ThetaFloat): ...
class ThetaFloatRodas3Fixed(_ThetaFloat): ...
class ThetaFloatRodas3(_ThetaFloat): ...
class ThetaFloatRodas4Fixed(_ThetaFloat): ...
class ThetaFloatRodas4(_ThetaFloat): ...
class ThetaFloatRushLarsen2(_ThetaFloat): ...
class ThetaFloatSRA1(_ThetaFloat): ...
class ThetaFloatSSPRK3(_ThetaFloat): ...
class ThetaFloatStochasticHeun(_ThetaFloat): ...
class ThetaFloatTsit5(_ThetaFloat): ...

class _TraubMilesDouble(_Neuron[TraubMilesDoubleVariable, TraubMilesDoubleParameter]):
    def __init__(self, args: TraubMilesDoubleConstructorArgs | None = None) -> None: ...

class TraubMilesDoubleAB2(_TraubMilesDouble): ...
class TraubMilesDoubleAB3(_TraubMilesDouble): ...
class TraubMilesDoubleAB4(_TraubMilesDouble): ...
class TraubMilesDoubleRK4(_TraubMilesDouble): ...
class TraubMilesDoubleBS32(_TraubMilesDouble): ...
class TraubMilesDoubleDOP853(_TraubMilesDouble): ...
class TraubMilesDoubleDP54(_TraubMilesDouble): ...
class TraubMilesDoubleEuler(_TraubMilesDouble): ...
class TraubMilesDoubleEulerMaruyama(_TraubMilesDouble): ...
class TraubMilesDoubleExact(_TraubMilesDouble): ...
class TraubMilesDoubleExpEuler(_TraubMilesDouble): ...
class TraubMilesDoubleHeun(_TraubMilesDouble): ...
class TraubMilesDoubleMidpoint(_TraubMilesDouble): ...
class TraubMilesDoubleMilstein(_TraubMilesDouble): ...
class TraubMilesDoubleRK38(_TraubMilesDouble): ...
class TraubMilesDoubleRK6(_TraubMilesDouble): ...
class TraubMilesDoubleRK8(_TraubMilesDouble): ...
class TraubMilesDoubleRodas3Fixed(_TraubMilesDouble): ...
class TraubMilesDoubleRodas3(_TraubMilesDouble): ...
class TraubMilesDoubleRodas4Fixed(_TraubMilesDouble): ...
class TraubMilesDoubleRodas4(_TraubMilesDouble): ...
class TraubMilesDoubleRushLarsen2(_TraubMilesDouble): ...
class TraubMilesDoubleSRA1(_TraubMilesDouble): ...
class TraubMilesDoubleSSPRK3(_TraubMilesDouble): ...
class TraubMilesDoubleStochasticHeun(_TraubMilesDouble): ...
class TraubMilesDoubleTsit5(_TraubMilesDouble): ...

class _TraubMilesFloat(_Neuron[TraubMilesFloatVariable, TraubMilesFloatParameter]):
    def __init__(self, args: TraubMilesFloatConstructorArgs | None = None) -> None: ...

class TraubMilesFloatAB2(_TraubMilesFloat): ...
class TraubMilesFloatAB3(_TraubMilesFloat): ...
class TraubMilesFloatAB4(_TraubMilesFloat): ...
class TraubMilesFloatRK4(_TraubMilesFloat): ...
class TraubMilesFloatBS32(_TraubMilesFloat): ...
class TraubMilesFloatDOP853(_TraubMilesFloat): ...
class TraubMilesFloatDP54(_TraubMilesFloat): ...
class TraubMilesFloatEuler(_TraubMilesFloat): ...
class TraubMilesFloatEulerMaruyama(_TraubMilesFloat): ...
class TraubMilesFloatExact(_TraubMilesFloat): ...
class TraubMilesFloatExpEuler(_TraubMilesFloat): ...
class TraubMilesFloatHeun(_TraubMilesFloat): ...
class TraubMilesFloatMidpoint(_TraubMilesFloat): ...
class TraubMilesFloatMilstein(_TraubMilesFloat): ...
class TraubMilesFloatRK38(_TraubMilesFloat): ...
class TraubMilesFloatRK6(_TraubMilesFloat): ...
class TraubMilesFloatRK8(_TraubMilesFloat): ...
class TraubMilesFloatRodas3Fixed(_TraubMilesFloat): ...
class TraubMilesFloatRodas3(_TraubMilesFloat): ...
class TraubMilesFloatRodas4Fixed(_TraubMilesFloat): ...
class TraubMilesFloatRodas4(_TraubMilesFloat): ...
class TraubMilesFloatRushLarsen2(_TraubMilesFloat): ...
class TraubMilesFloatSRA1(_TraubMilesFloat): ...
class TraubMilesFloatSSPRK3(_TraubMilesFloat): ...
class TraubMilesFloatStochasticHeun(_TraubMilesFloat): ...
class TraubMilesFloatTsit5(_TraubMilesFloat): ...

class _VanDerPolDouble(_Neuron[VanDerPolDoubleVariable, VanDerPolDoubleParameter]):
    def __init__(self, args: VanDerPolDoubleConstructorArgs | None = None) -> None: ...

class VanDerPolDoubleAB2(_VanDerPolDouble): ...
class VanDerPolDoubleAB3(_VanDerPolDouble): ...
class VanDerPolDoubleAB4(_VanDerPolDouble): ...
class VanDerPolDoubleRK4(_VanDerPolDouble): ...
class VanDerPolDoubleBS32(_VanDerPolDouble): ...
class VanDerPolDoubleDOP853(_VanDerPolDouble): ...
class VanDerPolDoubleDP54(_VanDerPolDouble): ...
class VanDerPolDoubleEuler(_VanDerPolDouble): ...
class VanDerPolDoubleEulerMaruyama(_VanDerPolDouble): ...
class VanDerPolDoubleExact(_VanDerPolDouble): ...
class VanDerPolDoubleExpEuler(_VanDerPolDouble): ...
class VanDerPolDoubleHeun(_VanDerPolDouble): ...
class VanDerPolDoubleMidpoint(_VanDerPolDouble): ...
class VanDerPolDoubleMilstein(_VanDerPolDouble): ...
class VanDerPolDoubleRK38(_VanDerPolDouble): ...
class VanDerPolDoubleRK6(_VanDerPolDouble): ...
class VanDerPolDoubleRK8(_VanDerPolDouble): ...
class VanDerPolDoubleRodas3Fixed(_VanDerPolDouble): ...
class VanDerPolDoubleRodas3(_VanDerPolDouble): ...
class VanDerPolDoubleRodas4Fixed(_VanDerPolDouble): ...
class VanDerPolDoubleRodas4(_VanDerPolDouble): ...
class VanDerPolDoubleRushLarsen2(_VanDerPolDouble): ...
class VanDerPolDoubleSRA1(_VanDerPolDouble): ...
class VanDerPolDoubleSSPRK3(_VanDerPolDouble): ...
class VanDerPolDoubleStochasticHeun(_VanDerPolDouble): ...
class VanDerPolDoubleTsit5(_VanDerPolDouble): ...

class _VanDerPolFloat(_Neuron[VanDerPolFloatVariable, VanDerPolFloatParameter]):
    def __init__(self, args: VanDerPolFloatConstructorArgs | None = None) -> None: ...

class VanDerPolFloatAB2(_VanDerPolFloat): ...
class VanDerPolFloatAB3(_VanDerPolFloat): ...
class VanDerPolFloatAB4(_VanDerPolFloat): ...
class VanDerPolFloatRK4(_VanDerPolFloat): ...
class VanDerPolFloatBS32(_VanDerPolFloat): ...
class VanDerPolFloatDOP853(_VanDerPolFloat): ...
class VanDerPolFloatDP54(_VanDerPolFloat): ...
class VanDerPolFloatEuler(_VanDerPolFloat): ...
class VanDerPolFloatEulerMaruyama(_VanDerPolFloat): ...
class VanDerPolFloatExact(_VanDerPolFloat): ...
class VanDerPolFloatExpEuler(_VanDerPolFloat): ...
class VanDerPolFloatHeun(_VanDerPolFloat): ...
class VanDerPolFloatMidpoint(_VanDerPolFloat): ...
class VanDerPolFloatMilstein(_VanDerPolFloat): ...
class VanDerPolFloatRK38(_VanDerPolFloat): ...
class VanDerPolFloatRK6(_VanDerPolFloat): ...
class VanDerPolFloatRK8(_VanDerPolFloat): ...
class VanDerPolFloatRodas3Fixed(_VanDerPolFloat): ...
class VanDerPolFloatRodas3(_VanDerPolFloat): ...
class VanDerPolFloatRodas4Fixed(_VanDerPolFloat): ...
class VanDerPolFloatRodas4(_VanDerPolFloat): ...
class VanDerPolFloatRushLarsen2(_VanDerPolFloat): ...
class VanDerPolFloatSRA1(_VanDerPolFloat): ...
class VanDerPolFloatSSPRK3(_VanDerPolFloat): ...
class VanDerPolFloatStochasticHeun(_VanDerPolFloat): ...
class VanDerPolFloatTsit5(_VanDerPolFloat): ...

class _CGCDouble(_Neuron[CGCDoubleVariable, CGCDoubleParameter]):
    def __init__(self, args: CGCDoubleConstructorArgs | None = None) -> None: ...

class CGCDoubleAB2(_CGCDouble): ...
class CGCDoubleAB3(_CGCDouble): ...
class CGCDoubleAB4(_CGCDouble): ...
class CGCDoubleRK4(_CGCDouble): ...
class CGCDoubleBS32(_CGCDouble): ...
class CGCDoubleDOP853(_CGCDouble): ...
class CGCDoubleDP54(_CGCDouble): ...
class CGCDoubleEuler(_CGCDouble): ...
class CGCDoubleEulerMaruyama(_CGCDouble): ...
class CGCDoubleExact(_CGCDouble): ...
class CGCDoubleExpEuler(_CGCDouble): ...
class CGCDoubleHeun(_CGCDouble): ...
class CGCDoubleMidpoint(_CGCDouble): ...
class CGCDoubleMilstein(_CGCDouble): ...
class CGCDoubleRK38(_CGCDouble): ...
class CGCDoubleRK6(_CGCDouble): ...
class CGCDoubleRK8(_CGCDouble): ...
class CGCDoubleRodas3Fixed(_CGCDouble): ...
class CGCDoubleRodas3(_CGCDouble): ...
class CGCDoubleRodas4Fixed(_CGCDouble): ...
class CGCDoubleRodas4(_CGCDouble): ...
class CGCDoubleRushLarsen2(_CGCDouble): ...
class CGCDoubleSRA1(_CGCDouble): ...
class CGCDoubleSSPRK3(_CGCDouble): ...
class CGCDoubleStochasticHeun(_CGCDouble): ...
class CGCDoubleTsit5(_CGCDouble): ...

class _CGCFloat(_Neuron[CGCFloatVariable, CGCFloatParameter]):
    def __init__(self, args: CGCFloatConstructorArgs | None = None) -> None: ...

class CGCFloatAB2(_CGCFloat): ...
class CGCFloatAB3(_CGCFloat): ...
class CGCFloatAB4(_CGCFloat): ...
class CGCFloatRK4(_CGCFloat): ...
class CGCFloatBS32(_CGCFloat): ...
class CGCFloatDOP853(_CGCFloat): ...
class CGCFloatDP54(_CGCFloat): ...
class CGCFloatEuler(_CGCFloat): ...
class CGCFloatEulerMaruyama(_CGCFloat): ...
class CGCFloatExact(_CGCFloat): ...
class CGCFloatExpEuler(_CGCFloat): ...
class CGCFloatHeun(_CGCFloat): ...
class CGCFloatMidpoint(_CGCFloat): ...
class CGCFloatMilstein(_CGCFloat): ...
class CGCFloatRK38(_CGCFloat): ...
class CGCFloatRK6(_CGCFloat): ...
class CGCFloatRK8(_CGCFloat): ...
class CGCFloatRodas3Fixed(_CGCFloat): ...
class CGCFloatRodas3(_CGCFloat): ...
class CGCFloatRodas4Fixed(_CGCFloat): ...
class CGCFloatRodas4(_CGCFloat): ...
class CGCFloatRushLarsen2(_CGCFloat): ...
class CGCFloatSRA1(_CGCFloat): ...
class CGCFloatSSPRK3(_CGCFloat): ...
class CGCFloatStochasticHeun(_CGCFloat): ...
class CGCFloatTsit5(_CGCFloat): ...

class _CGCQ10Double(_Neuron[CGCQ10DoubleVariable, CGCQ10DoubleParameter]):
    def __init__(self, args: CGCQ10DoubleConstructorArgs | None = None) -> None: ...

class CGCQ10DoubleAB2(_CGCQ10Double): ...
class CGCQ10DoubleAB3(_CGCQ10Double): ...
class CGCQ10DoubleAB4(_CGCQ10Double): ...
class CGCQ10DoubleRK4(_CGCQ10Double): ...
class CGCQ10DoubleBS32(_CGCQ10Double): ...
class CGCQ10DoubleDOP853(_CGCQ10Double): ...
class CGCQ10DoubleDP54(_CGCQ10Double): ...
class CGCQ10DoubleEuler(_CGCQ10Double): ...
class CGCQ10DoubleEulerMaruyama(_CGCQ10Double): ...
class CGCQ10DoubleExact(_CGCQ10Double): ...
class CGCQ10DoubleExpEuler(_CGCQ10Double): ...
class CGCQ10DoubleHeun(_CGCQ10Double): ...
class CGCQ10DoubleMidpoint(_CGCQ10Double): ...
class CGCQ10DoubleMilstein(_CGCQ10Double): ...
class CGCQ10DoubleRK38(_CGCQ10Double): ...
class CGCQ10DoubleRK6(_CGCQ10Double): ...
class CGCQ10DoubleRK8(_CGCQ10Double): ...
class CGCQ10DoubleRodas3Fixed(_CGCQ10Double): ...
class CGCQ10DoubleRodas3(_CGCQ10Double): ...
class CGCQ10DoubleRodas4Fixed(_CGCQ10Double): ...
class CGCQ10DoubleRodas4(_CGCQ10Double): ...
class CGCQ10DoubleRushLarsen2(_CGCQ10Double): ...
class CGCQ10DoubleSRA1(_CGCQ10Double): ...
class CGCQ10DoubleSSPRK3(_CGCQ10Double): ...
class CGCQ10DoubleStochasticHeun(_CGCQ10Double): ...
class CGCQ10DoubleTsit5(_CGCQ10Double): ...

class _CGCQ10Float(_Neuron[CGCQ10FloatVariable, CGCQ10FloatParameter]):
    def __init__(self, args: CGCQ10FloatConstructorArgs | None = None) -> None: ...

class CGCQ10FloatAB2(_CGCQ10Float): ...
class CGCQ10FloatAB3(_CGCQ10Float): ...
class CGCQ10FloatAB4(_CGCQ10Float): ...
class CGCQ10FloatRK4(_CGCQ10Float): ...
class CGCQ10FloatBS32(_CGCQ10Float): ...
class CGCQ10FloatDOP853(_CGCQ10Float): ...
class CGCQ10FloatDP54(_CGCQ10Float): ...
class CGCQ10FloatEuler(_CGCQ10Float): ...
class CGCQ10FloatEulerMaruyama(_CGCQ10Float): ...
class CGCQ10FloatExact(_CGCQ10Float): ...
class CGCQ10FloatExpEuler(_CGCQ10Float): ...
class CGCQ10FloatHeun(_CGCQ10Float): ...
class CGCQ10FloatMidpoint(_CGCQ10Float): ...
class CGCQ10FloatMilstein(_CGCQ10Float): ...
class CGCQ10FloatRK38(_CGCQ10Float): ...
class CGCQ10FloatRK6(_CGCQ10Float): ...
class CGCQ10FloatRK8(_CGCQ10Float): ...
class CGCQ10FloatRodas3Fixed(_CGCQ10Float): ...
class CGCQ10FloatRodas3(_CGCQ10Float): ...
class CGCQ10FloatRodas4Fixed(_CGCQ10Float): ...
class CGCQ10FloatRodas4(_CGCQ10Float): ...
class CGCQ10FloatRushLarsen2(_CGCQ10Float): ...
class CGCQ10FloatSRA1(_CGCQ10Float): ...
class CGCQ10FloatSSPRK3(_CGCQ10Float): ...
class CGCQ10FloatStochasticHeun(_CGCQ10Float): ...
class CGCQ10FloatTsit5(_CGCQ10Float): ...

class _VavoulisN1MDouble(_Neuron[VavoulisN1MDoubleVariable, VavoulisN1MDoubleParameter]):
    def __init__(self, args: VavoulisN1MDoubleConstructorArgs | None = None) -> None: ...

class VavoulisN1MDoubleAB2(_VavoulisN1MDouble): ...
class VavoulisN1MDoubleAB3(_VavoulisN1MDouble): ...
class VavoulisN1MDoubleAB4(_VavoulisN1MDouble): ...
class VavoulisN1MDoubleRK4(_VavoulisN1MDouble): ...
class VavoulisN1MDoubleBS32(_VavoulisN1MDouble): ...
class VavoulisN1MDoubleDOP853(_VavoulisN1MDouble): ...
class VavoulisN1MDoubleDP54(_VavoulisN1MDouble): ...
class VavoulisN1MDoubleEuler(_VavoulisN1MDouble): ...
class VavoulisN1MDoubleEulerMaruyama(_VavoulisN1MDouble): ...
class VavoulisN1MDoubleExact(_VavoulisN1MDouble): ...
class VavoulisN1MDoubleExpEuler(_VavoulisN1MDouble): ...
class VavoulisN1MDoubleHeun(_VavoulisN1MDouble): ...
class VavoulisN1MDoubleMidpoint(_VavoulisN1MDouble): ...
class VavoulisN1MDoubleMilstein(_VavoulisN1MDouble): ...
class VavoulisN1MDoubleRK38(_VavoulisN1MDouble): ...
class VavoulisN1MDoubleRK6(_VavoulisN1MDouble): ...
class VavoulisN1MDoubleRK8(_VavoulisN1MDouble): ...
class VavoulisN1MDoubleRodas3Fixed(_VavoulisN1MDouble): ...
class VavoulisN1MDoubleRodas3(_VavoulisN1MDouble): ...
class VavoulisN1MDoubleRodas4Fixed(_VavoulisN1MDouble): ...
class VavoulisN1MDoubleRodas4(_VavoulisN1MDouble): ...
class VavoulisN1MDoubleRushLarsen2(_VavoulisN1MDouble): ...
class VavoulisN1MDoubleSRA1(_VavoulisN1MDouble): ...
class VavoulisN1MDoubleSSPRK3(_VavoulisN1MDouble): ...
class VavoulisN1MDoubleStochasticHeun(_VavoulisN1MDouble): ...
class VavoulisN1MDoubleTsit5(_VavoulisN1MDouble): ...

class _VavoulisN1MFloat(_Neuron[VavoulisN1MFloatVariable, VavoulisN1MFloatParameter]):
    def __init__(self, args: VavoulisN1MFloatConstructorArgs | None = None) -> None: ...

class VavoulisN1MFloatAB2(_VavoulisN1MFloat): ...
class VavoulisN1MFloatAB3(_VavoulisN1MFloat): ...
class VavoulisN1MFloatAB4(_VavoulisN1MFloat): ...
class VavoulisN1MFloatRK4(_VavoulisN1MFloat): ...
class VavoulisN1MFloatBS32(_VavoulisN1MFloat): ...
class VavoulisN1MFloatDOP853(_VavoulisN1MFloat): ...
class VavoulisN1MFloatDP54(_VavoulisN1MFloat): ...
class VavoulisN1MFloatEuler(_VavoulisN1MFloat): ...
class VavoulisN1MFloatEulerMaruyama(_VavoulisN1MFloat): ...
class VavoulisN1MFloatExact(_VavoulisN1MFloat): ...
class VavoulisN1MFloatExpEuler(_VavoulisN1MFloat): ...
class VavoulisN1MFloatHeun(_VavoulisN1MFloat): ...
class VavoulisN1MFloatMidpoint(_VavoulisN1MFloat): ...
class VavoulisN1MFloatMilstein(_VavoulisN1MFloat): ...
class VavoulisN1MFloatRK38(_VavoulisN1MFloat): ...
class VavoulisN1MFloatRK6(_VavoulisN1MFloat): ...
class VavoulisN1MFloatRK8(_VavoulisN1MFloat): ...
class VavoulisN1MFloatRodas3Fixed(_VavoulisN1MFloat): ...
class VavoulisN1MFloatRodas3(_VavoulisN1MFloat): ...
class VavoulisN1MFloatRodas4Fixed(_VavoulisN1MFloat): ...
class VavoulisN1MFloatRodas4(_VavoulisN1MFloat): ...
class VavoulisN1MFloatRushLarsen2(_VavoulisN1MFloat): ...
class VavoulisN1MFloatSRA1(_VavoulisN1MFloat): ...
class VavoulisN1MFloatSSPRK3(_VavoulisN1MFloat): ...
class VavoulisN1MFloatStochasticHeun(_VavoulisN1MFloat): ...
class VavoulisN1MFloatTsit5(_VavoulisN1MFloat): ...

class _VavoulisN2vDouble(_Neuron[VavoulisN2vDoubleVariable, VavoulisN2vDoubleParameter]):
    def __init__(self, args: VavoulisN2vDoubleConstructorArgs | None = None) -> None: ...

class VavoulisN2vDoubleAB2(_VavoulisN2vDouble): ...
class VavoulisN2vDoubleAB3(_VavoulisN2vDouble): ...
class VavoulisN2vDoubleAB4(_VavoulisN2vDouble): ...
class VavoulisN2vDoubleRK4(_VavoulisN2vDouble): ...
class VavoulisN2vDoubleBS32(_VavoulisN2vDouble): ...
class VavoulisN2vDoubleDOP853(_VavoulisN2vDouble): ...
class VavoulisN2vDoubleDP54(_VavoulisN2vDouble): ...
class VavoulisN2vDoubleEuler(_VavoulisN2vDouble): ...
class VavoulisN2vDoubleEulerMaruyama(_VavoulisN2vDouble): ...
class VavoulisN2vDoubleExact(_VavoulisN2vDouble): ...
class VavoulisN2vDoubleExpEuler(_VavoulisN2vDouble): ...
class VavoulisN2vDoubleHeun(_VavoulisN2vDouble): ...
class VavoulisN2vDoubleMidpoint(_VavoulisN2vDouble): ...
class VavoulisN2vDoubleMilstein(_VavoulisN2vDouble): ...
class VavoulisN2vDoubleRK38(_VavoulisN2vDouble): ...
class VavoulisN2vDoubleRK6(_VavoulisN2vDouble): ...
class VavoulisN2vDoubleRK8(_VavoulisN2vDouble): ...
class VavoulisN2vDoubleRodas3Fixed(_VavoulisN2vDouble): ...
class VavoulisN2vDoubleRodas3(_VavoulisN2vDouble): ...
class VavoulisN2vDoubleRodas4Fixed(_VavoulisN2vDouble): ...
class VavoulisN2vDoubleRodas4(_VavoulisN2vDouble): ...
class VavoulisN2vDoubleRushLarsen2(_VavoulisN2vDouble): ...
class VavoulisN2vDoubleSRA1(_VavoulisN2vDouble): ...
class VavoulisN2vDoubleSSPRK3(_VavoulisN2vDouble): ...
class VavoulisN2vDoubleStochasticHeun(_VavoulisN2vDouble): ...
class VavoulisN2vDoubleTsit5(_VavoulisN2vDouble): ...

class _VavoulisN2vFloat(_Neuron[VavoulisN2vFloatVariable, VavoulisN2vFloatParameter]):
    def __init__(self, args: VavoulisN2vFloatConstructorArgs | None = None) -> None: ...

class VavoulisN2vFloatAB2(_VavoulisN2vFloat): ...
class VavoulisN2vFloatAB3(_VavoulisN2vFloat): ...
class VavoulisN2vFloatAB4(_VavoulisN2vFloat): ...
class VavoulisN2vFloatRK4(_VavoulisN2vFloat): ...
class VavoulisN2vFloatBS32(_VavoulisN2vFloat): ...
class VavoulisN2vFloatDOP853(_VavoulisN2vFloat): ...
class VavoulisN2vFloatDP54(_VavoulisN2vFloat): ...
class VavoulisN2vFloatEuler(_VavoulisN2vFloat): ...
class VavoulisN2vFloatEulerMaruyama(_VavoulisN2vFloat): ...
class VavoulisN2vFloatExact(_VavoulisN2vFloat): ...
class VavoulisN2vFloatExpEuler(_VavoulisN2vFloat): ...
class VavoulisN2vFloatHeun(_VavoulisN2vFloat): ...
class VavoulisN2vFloatMidpoint(_VavoulisN2vFloat): ...
class VavoulisN2vFloatMilstein(_VavoulisN2vFloat): ...
class VavoulisN2vFloatRK38(_VavoulisN2vFloat): ...
class VavoulisN2vFloatRK6(_VavoulisN2vFloat): ...
class VavoulisN2vFloatRK8(_VavoulisN2vFloat): ...
class VavoulisN2vFloatRodas3Fixed(_VavoulisN2vFloat): ...
class VavoulisN2vFloatRodas3(_VavoulisN2vFloat): ...
class VavoulisN2vFloatRodas4Fixed(_VavoulisN2vFloat): ...
class VavoulisN2vFloatRodas4(_VavoulisN2vFloat): ...
class VavoulisN2vFloatRushLarsen2(_VavoulisN2vFloat): ...
class VavoulisN2vFloatSRA1(_VavoulisN2vFloat): ...
class VavoulisN2vFloatSSPRK3(_VavoulisN2vFloat): ...
class VavoulisN2vFloatStochasticHeun(_VavoulisN2vFloat): ...
class VavoulisN2vFloatTsit5(_VavoulisN2vFloat): ...

class _VavoulisN3tDouble(_Neuron[VavoulisN3tDoubleVariable, VavoulisN3tDoubleParameter]):
    def __init__(self, args: VavoulisN3tDoubleConstructorArgs | None = None) -> None: ...

class VavoulisN3tDoubleAB2(_VavoulisN3tDouble): ...
class VavoulisN3tDoubleAB3(_VavoulisN3tDouble): ...
class VavoulisN3tDoubleAB4(_VavoulisN3tDouble): ...
class VavoulisN3tDoubleRK4(_VavoulisN3tDouble): ...
class VavoulisN3tDoubleBS32(_VavoulisN3tDouble): ...
class VavoulisN3tDoubleDOP853(_VavoulisN3tDouble): ...
class VavoulisN3tDoubleDP54(_VavoulisN3tDouble): ...
class VavoulisN3tDoubleEuler(_VavoulisN3tDouble): ...
class VavoulisN3tDoubleEulerMaruyama(_VavoulisN3tDouble): ...
class VavoulisN3tDoubleExact(_VavoulisN3tDouble): ...
class VavoulisN3tDoubleExpEuler(_VavoulisN3tDouble): ...
class VavoulisN3tDoubleHeun(_VavoulisN3tDouble): ...
class VavoulisN3tDoubleMidpoint(_VavoulisN3tDouble): ...
class VavoulisN3tDoubleMilstein(_VavoulisN3tDouble): ...
class VavoulisN3tDoubleRK38(_VavoulisN3tDouble): ...
class VavoulisN3tDoubleRK6(_VavoulisN3tDouble): ...
class VavoulisN3tDoubleRK8(_VavoulisN3tDouble): ...
class VavoulisN3tDoubleRodas3Fixed(_VavoulisN3tDouble): ...
class VavoulisN3tDoubleRodas3(_VavoulisN3tDouble): ...
class VavoulisN3tDoubleRodas4Fixed(_VavoulisN3tDouble): ...
class VavoulisN3tDoubleRodas4(_VavoulisN3tDouble): ...
class VavoulisN3tDoubleRushLarsen2(_VavoulisN3tDouble): ...
class VavoulisN3tDoubleSRA1(_VavoulisN3tDouble): ...
class VavoulisN3tDoubleSSPRK3(_VavoulisN3tDouble): ...
class VavoulisN3tDoubleStochasticHeun(_VavoulisN3tDouble): ...
class VavoulisN3tDoubleTsit5(_VavoulisN3tDouble): ...

class _VavoulisN3tFloat(_Neuron[VavoulisN3tFloatVariable, VavoulisN3tFloatParameter]):
    def __init__(self, args: VavoulisN3tFloatConstructorArgs | None = None) -> None: ...

class VavoulisN3tFloatAB2(_VavoulisN3tFloat): ...
class VavoulisN3tFloatAB3(_VavoulisN3tFloat): ...
class VavoulisN3tFloatAB4(_VavoulisN3tFloat): ...
class VavoulisN3tFloatRK4(_VavoulisN3tFloat): ...
class VavoulisN3tFloatBS32(_VavoulisN3tFloat): ...
class VavoulisN3tFloatDOP853(_VavoulisN3tFloat): ...
class VavoulisN3tFloatDP54(_VavoulisN3tFloat): ...
class VavoulisN3tFloatEuler(_VavoulisN3tFloat): ...
class VavoulisN3tFloatEulerMaruyama(_VavoulisN3tFloat): ...
class VavoulisN3tFloatExact(_VavoulisN3tFloat): ...
class VavoulisN3tFloatExpEuler(_VavoulisN3tFloat): ...
class VavoulisN3tFloatHeun(_VavoulisN3tFloat): ...
class VavoulisN3tFloatMidpoint(_VavoulisN3tFloat): ...
class VavoulisN3tFloatMilstein(_VavoulisN3tFloat): ...
class VavoulisN3tFloatRK38(_VavoulisN3tFloat): ...
class VavoulisN3tFloatRK6(_VavoulisN3tFloat): ...
class VavoulisN3tFloatRK8(_VavoulisN3tFloat): ...
class VavoulisN3tFloatRodas3Fixed(_VavoulisN3tFloat): ...
class VavoulisN3tFloatRodas3(_VavoulisN3tFloat): ...
class VavoulisN3tFloatRodas4Fixed(_VavoulisN3tFloat): ...
class VavoulisN3tFloatRodas4(_VavoulisN3tFloat): ...
class VavoulisN3tFloatRushLarsen2(_VavoulisN3tFloat): ...
class VavoulisN3tFloatSRA1(_VavoulisN3tFloat): ...
class VavoulisN3tFloatSSPRK3(_VavoulisN3tFloat): ...
class VavoulisN3tFloatStochasticHeun(_VavoulisN3tFloat): ...
class VavoulisN3tFloatTsit5(_VavoulisN3tFloat): ...

class _VavoulisSODouble(_Neuron[VavoulisSODoubleVariable, VavoulisSODoubleParameter]):
    def __init__(self, args: VavoulisSODoubleConstructorArgs | None = None) -> None: ...

class VavoulisSODoubleAB2(_VavoulisSODouble): ...
class VavoulisSODoubleAB3(_VavoulisSODouble): ...
class VavoulisSODoubleAB4(_VavoulisSODouble): ...
class VavoulisSODoubleRK4(_VavoulisSODouble): ...
class VavoulisSODoubleBS32(_VavoulisSODouble): ...
class VavoulisSODoubleDOP853(_VavoulisSODouble): ...
class VavoulisSODoubleDP54(_VavoulisSODouble): ...
class VavoulisSODoubleEuler(_VavoulisSODouble): ...
class VavoulisSODoubleEulerMaruyama(_VavoulisSODouble): ...
class VavoulisSODoubleExact(_VavoulisSODouble): ...
class VavoulisSODoubleExpEuler(_VavoulisSODouble): ...
class VavoulisSODoubleHeun(_VavoulisSODouble): ...
class VavoulisSODoubleMidpoint(_VavoulisSODouble): ...
class VavoulisSODoubleMilstein(_VavoulisSODouble): ...
class VavoulisSODoubleRK38(_VavoulisSODouble): ...
class VavoulisSODoubleRK6(_VavoulisSODouble): ...
class VavoulisSODoubleRK8(_VavoulisSODouble): ...
class VavoulisSODoubleRodas3Fixed(_VavoulisSODouble): ...
class VavoulisSODoubleRodas3(_VavoulisSODouble): ...
class VavoulisSODoubleRodas4Fixed(_VavoulisSODouble): ...
class VavoulisSODoubleRodas4(_VavoulisSODouble): ...
class VavoulisSODoubleRushLarsen2(_VavoulisSODouble): ...
class VavoulisSODoubleSRA1(_VavoulisSODouble): ...
class VavoulisSODoubleSSPRK3(_VavoulisSODouble): ...
class VavoulisSODoubleStochasticHeun(_VavoulisSODouble): ...
class VavoulisSODoubleTsit5(_VavoulisSODouble): ...

class _VavoulisSOFloat(_Neuron[VavoulisSOFloatVariable, VavoulisSOFloatParameter]):
    def __init__(self, args: VavoulisSOFloatConstructorArgs | None = None) -> None: ...

class VavoulisSOFloatAB2(_VavoulisSOFloat): ...
class VavoulisSOFloatAB3(_VavoulisSOFloat): ...
class VavoulisSOFloatAB4(_VavoulisSOFloat): ...
class VavoulisSOFloatRK4(_VavoulisSOFloat): ...
class VavoulisSOFloatBS32(_VavoulisSOFloat): ...
class VavoulisSOFloatDOP853(_VavoulisSOFloat): ...
class VavoulisSOFloatDP54(_VavoulisSOFloat): ...
class VavoulisSOFloatEuler(_VavoulisSOFloat): ...
class VavoulisSOFloatEulerMaruyama(_VavoulisSOFloat): ...
class VavoulisSOFloatExact(_VavoulisSOFloat): ...
class VavoulisSOFloatExpEuler(_VavoulisSOFloat): ...
class VavoulisSOFloatHeun(_VavoulisSOFloat): ...
class VavoulisSOFloatMidpoint(_VavoulisSOFloat): ...
class VavoulisSOFloatMilstein(_VavoulisSOFloat): ...
class VavoulisSOFloatRK38(_VavoulisSOFloat): ...
class VavoulisSOFloatRK6(_VavoulisSOFloat): ...
class VavoulisSOFloatRK8(_VavoulisSOFloat): ...
class VavoulisSOFloatRodas3Fixed(_VavoulisSOFloat): ...
class VavoulisSOFloatRodas3(_VavoulisSOFloat): ...
class VavoulisSOFloatRodas4Fixed(_VavoulisSOFloat): ...
class VavoulisSOFloatRodas4(_VavoulisSOFloat): ...
class VavoulisSOFloatRushLarsen2(_VavoulisSOFloat): ...
class VavoulisSOFloatSRA1(_VavoulisSOFloat): ...
class VavoulisSOFloatSSPRK3(_VavoulisSOFloat): ...
class VavoulisSOFloatStochasticHeun(_VavoulisSOFloat): ...
class VavoulisSOFloatTsit5(_VavoulisSOFloat): ...

class _Wang1993Double(_Neuron[Wang1993DoubleVariable, Wang1993DoubleParameter]):
    def __init__(self, args: Wang1993DoubleConstructorArgs | None = None) -> None: ...

class Wang1993DoubleAB2(_Wang1993Double): ...
class Wang1993DoubleAB3(_Wang1993Double): ...
class Wang1993DoubleAB4(_Wang1993Double): ...
class Wang1993DoubleRK4(_Wang1993Double): ...
class Wang1993DoubleBS32(_Wang1993Double): ...
class Wang1993DoubleDOP853(_Wang1993Double): ...
class Wang1993DoubleDP54(_Wang1993Double): ...
class Wang1993DoubleEuler(_Wang1993Double): ...
class Wang1993DoubleEulerMaruyama(_Wang1993Double): ...
class Wang1993DoubleExact(_Wang1993Double): ...
class Wang1993DoubleExpEuler(_Wang1993Double): ...
class Wang1993DoubleHeun(_Wang1993Double): ...
class Wang1993DoubleMidpoint(_Wang1993Double): ...
class Wang1993DoubleMilstein(_Wang1993Double): ...
class Wang1993DoubleRK38(_Wang1993Double): ...
class Wang1993DoubleRK6(_Wang1993Double): ...
class Wang1993DoubleRK8(_Wang1993Double): ...
class Wang1993DoubleRodas3Fixed(_Wang1993Double): ...
class Wang1993DoubleRodas3(_Wang1993Double): ...
class Wang1993DoubleRodas4Fixed(_Wang1993Double): ...
class Wang1993DoubleRodas4(_Wang1993Double): ...
class Wang1993DoubleRushLarsen2(_Wang1993Double): ...
class Wang1993DoubleSRA1(_Wang1993Double): ...
class Wang1993DoubleSSPRK3(_Wang1993Double): ...
class Wang1993DoubleStochasticHeun(_Wang1993Double): ...
class Wang1993DoubleTsit5(_Wang1993Double): ...

class _Wang1993Float(_Neuron[Wang1993FloatVariable, Wang1993FloatParameter]):
    def __init__(self, args: Wang1993FloatConstructorArgs | None = None) -> None: ...

class Wang1993FloatAB2(_Wang1993Float): ...
class Wang1993FloatAB3(_Wang1993Float): ...
class Wang1993FloatAB4(_Wang1993Float): ...
class Wang1993FloatRK4(_Wang1993Float): ...
class Wang1993FloatBS32(_Wang1993Float): ...
class Wang1993FloatDOP853(_Wang1993Float): ...
class Wang1993FloatDP54(_Wang1993Float): ...
class Wang1993FloatEuler(_Wang1993Float): ...
class Wang1993FloatEulerMaruyama(_Wang1993Float): ...
class Wang1993FloatExact(_Wang1993Float): ...
class Wang1993FloatExpEuler(_Wang1993Float): ...
class Wang1993FloatHeun(_Wang1993Float): ...
class Wang1993FloatMidpoint(_Wang1993Float): ...
class Wang1993FloatMilstein(_Wang1993Float): ...
class Wang1993FloatRK38(_Wang1993Float): ...
class Wang1993FloatRK6(_Wang1993Float): ...
class Wang1993FloatRK8(_Wang1993Float): ...
class Wang1993FloatRodas3Fixed(_Wang1993Float): ...
class Wang1993FloatRodas3(_Wang1993Float): ...
class Wang1993FloatRodas4Fixed(_Wang1993Float): ...
class Wang1993FloatRodas4(_Wang1993Float): ...
class Wang1993FloatRushLarsen2(_Wang1993Float): ...
class Wang1993FloatSRA1(_Wang1993Float): ...
class Wang1993FloatSSPRK3(_Wang1993Float): ...
class Wang1993FloatStochasticHeun(_Wang1993Float): ...
class Wang1993FloatTsit5(_Wang1993Float): ...

class _WBDouble(_Neuron[WBDoubleVariable, WBDoubleParameter]):
    def __init__(self, args: WBDoubleConstructorArgs | None = None) -> None: ...

class WBDoubleAB2(_WBDouble): ...
class WBDoubleAB3(_WBDouble): ...
class WBDoubleAB4(_WBDouble): ...
class WBDoubleRK4(_WBDouble): ...
class WBDoubleBS32(_WBDouble): ...
class WBDoubleDOP853(_WBDouble): ...
class WBDoubleDP54(_WBDouble): ...
class WBDoubleEuler(_WBDouble): ...
class WBDoubleEulerMaruyama(_WBDouble): ...
class WBDoubleExact(_WBDouble): ...
class WBDoubleExpEuler(_WBDouble): ...
class WBDoubleHeun(_WBDouble): ...
class WBDoubleMidpoint(_WBDouble): ...
class WBDoubleMilstein(_WBDouble): ...
class WBDoubleRK38(_WBDouble): ...
class WBDoubleRK6(_WBDouble): ...
class WBDoubleRK8(_WBDouble): ...
class WBDoubleRodas3Fixed(_WBDouble): ...
class WBDoubleRodas3(_WBDouble): ...
class WBDoubleRodas4Fixed(_WBDouble): ...
class WBDoubleRodas4(_WBDouble): ...
class WBDoubleRushLarsen2(_WBDouble): ...
class WBDoubleSRA1(_WBDouble): ...
class WBDoubleSSPRK3(_WBDouble): ...
class WBDoubleStochasticHeun(_WBDouble): ...
class WBDoubleTsit5(_WBDouble): ...

class _WBFloat(_Neuron[WBFloatVariable, WBFloatParameter]):
    def __init__(self, args: WBFloatConstructorArgs | None = None) -> None: ...

class WBFloatAB2(_WBFloat): ...
class WBFloatAB3(_WBFloat): ...
class WBFloatAB4(_WBFloat): ...
class WBFloatRK4(_WBFloat): ...
class WBFloatBS32(_WBFloat): ...
class WBFloatDOP853(_WBFloat): ...
class WBFloatDP54(_WBFloat): ...
class WBFloatEuler(_WBFloat): ...
class WBFloatEulerMaruyama(_WBFloat): ...
class WBFloatExact(_WBFloat): ...
class WBFloatExpEuler(_WBFloat): ...
class WBFloatHeun(_WBFloat): ...
class WBFloatMidpoint(_WBFloat): ...
class WBFloatMilstein(_WBFloat): ...
class WBFloatRK38(_WBFloat): ...
class WBFloatRK6(_WBFloat): ...
class WBFloatRK8(_WBFloat): ...
class WBFloatRodas3Fixed(_WBFloat): ...
class WBFloatRodas3(_WBFloat): ...
class WBFloatRodas4Fixed(_WBFloat): ...
class WBFloatRodas4(_WBFloat): ...
class WBFloatRushLarsen2(_WBFloat): ...
class WBFloatSRA1(_WBFloat): ...
class WBFloatSSPRK3(_WBFloat): ...
class WBFloatStochasticHeun(_WBFloat): ...
class WBFloatTsit5(_WBFloat): ...

class _WilsonCortexDouble(_Neuron[WilsonCortexDoubleVariable, WilsonCortexDoubleParameter]):
    def __init__(self, args: WilsonCortexDoubleConstructorArgs | None = None) -> None: ...

class WilsonCortexDoubleAB2(_WilsonCortexDouble): ...
class WilsonCortexDoubleAB3(_WilsonCortexDouble): ...
class WilsonCortexDoubleAB4(_WilsonCortexDouble): ...
class WilsonCortexDoubleRK4(_WilsonCortexDouble): ...
class WilsonCortexDoubleBS32(_WilsonCortexDouble): ...
class WilsonCortexDoubleDOP853(_WilsonCortexDouble): ...
class WilsonCortexDoubleDP54(_WilsonCortexDouble): ...
class WilsonCortexDoubleEuler(_WilsonCortexDouble): ...
class WilsonCortexDoubleEulerMaruyama(_WilsonCortexDouble): ...
class WilsonCortexDoubleExact(_WilsonCortexDouble): ...
class WilsonCortexDoubleExpEuler(_WilsonCortexDouble): ...
class WilsonCortexDoubleHeun(_WilsonCortexDouble): ...
class WilsonCortexDoubleMidpoint(_WilsonCortexDouble): ...
class WilsonCortexDoubleMilstein(_WilsonCortexDouble): ...
class WilsonCortexDoubleRK38(_WilsonCortexDouble): ...
class WilsonCortexDoubleRK6(_WilsonCortexDouble): ...
class WilsonCortexDoubleRK8(_WilsonCortexDouble): ...
class WilsonCortexDoubleRodas3Fixed(_WilsonCortexDouble): ...
class WilsonCortexDoubleRodas3(_WilsonCortexDouble): ...
class WilsonCortexDoubleRodas4Fixed(_WilsonCortexDouble): ...
class WilsonCortexDoubleRodas4(_WilsonCortexDouble): ...
class WilsonCortexDoubleRushLarsen2(_WilsonCortexDouble): ...
class WilsonCortexDoubleSRA1(_WilsonCortexDouble): ...
class WilsonCortexDoubleSSPRK3(_WilsonCortexDouble): ...
class WilsonCortexDoubleStochasticHeun(_WilsonCortexDouble): ...
class WilsonCortexDoubleTsit5(_WilsonCortexDouble): ...

class _WilsonCortexFloat(_Neuron[WilsonCortexFloatVariable, WilsonCortexFloatParameter]):
    def __init__(self, args: WilsonCortexFloatConstructorArgs | None = None) -> None: ...

class WilsonCortexFloatAB2(_WilsonCortexFloat): ...
class WilsonCortexFloatAB3(_WilsonCortexFloat): ...
class WilsonCortexFloatAB4(_WilsonCortexFloat): ...
class WilsonCortexFloatRK4(_WilsonCortexFloat): ...
class WilsonCortexFloatBS32(_WilsonCortexFloat): ...
class WilsonCortexFloatDOP853(_WilsonCortexFloat): ...
class WilsonCortexFloatDP54(_WilsonCortexFloat): ...
class WilsonCortexFloatEuler(_WilsonCortexFloat): ...
class WilsonCortexFloatEulerMaruyama(_WilsonCortexFloat): ...
class WilsonCortexFloatExact(_WilsonCortexFloat): ...
class WilsonCortexFloatExpEuler(_WilsonCortexFloat): ...
class WilsonCortexFloatHeun(_WilsonCortexFloat): ...
class WilsonCortexFloatMidpoint(_WilsonCortexFloat): ...
class WilsonCortexFloatMilstein(_WilsonCortexFloat): ...
class WilsonCortexFloatRK38(_WilsonCortexFloat): ...
class WilsonCortexFloatRK6(_WilsonCortexFloat): ...
class WilsonCortexFloatRK8(_WilsonCortexFloat): ...
class WilsonCortexFloatRodas3Fixed(_WilsonCortexFloat): ...
class WilsonCortexFloatRodas3(_WilsonCortexFloat): ...
class WilsonCortexFloatRodas4Fixed(_WilsonCortexFloat): ...
class WilsonCortexFloatRodas4(_WilsonCortexFloat): ...
class WilsonCortexFloatRushLarsen2(_WilsonCortexFloat): ...
class WilsonCortexFloatSRA1(_WilsonCortexFloat): ...
class WilsonCortexFloatSSPRK3(_WilsonCortexFloat): ...
class WilsonCortexFloatStochasticHeun(_WilsonCortexFloat): ...
class WilsonCortexFloatTsit5(_WilsonCortexFloat): ...

class _WilsonCowanDouble(_Neuron[WilsonCowanDoubleVariable, WilsonCowanDoubleParameter]):
    def __init__(self, args: WilsonCowanDoubleConstructorArgs | None = None) -> None: ...

class WilsonCowanDoubleAB2(_WilsonCowanDouble): ...
class WilsonCowanDoubleAB3(_WilsonCowanDouble): ...
class WilsonCowanDoubleAB4(_WilsonCowanDouble): ...
class WilsonCowanDoubleRK4(_WilsonCowanDouble): ...
class WilsonCowanDoubleBS32(_WilsonCowanDouble): ...
class WilsonCowanDoubleDOP853(_WilsonCowanDouble): ...
class WilsonCowanDoubleDP54(_WilsonCowanDouble): ...
class WilsonCowanDoubleEuler(_WilsonCowanDouble): ...
class WilsonCowanDoubleEulerMaruyama(_WilsonCowanDouble): ...
class WilsonCowanDoubleExact(_WilsonCowanDouble): ...
class WilsonCowanDoubleExpEuler(_WilsonCowanDouble): ...
class WilsonCowanDoubleHeun(_WilsonCowanDouble): ...
class WilsonCowanDoubleMidpoint(_WilsonCowanDouble): ...
class WilsonCowanDoubleMilstein(_WilsonCowanDouble): ...
class WilsonCowanDoubleRK38(_WilsonCowanDouble): ...
class WilsonCowanDoubleRK6(_WilsonCowanDouble): ...
class WilsonCowanDoubleRK8(_WilsonCowanDouble): ...
class WilsonCowanDoubleRodas3Fixed(_WilsonCowanDouble): ...
class WilsonCowanDoubleRodas3(_WilsonCowanDouble): ...
class WilsonCowanDoubleRodas4Fixed(_WilsonCowanDouble): ...
class WilsonCowanDoubleRodas4(_WilsonCowanDouble): ...
class WilsonCowanDoubleRushLarsen2(_WilsonCowanDouble): ...
class WilsonCowanDoubleSRA1(_WilsonCowanDouble): ...
class WilsonCowanDoubleSSPRK3(_WilsonCowanDouble): ...
class WilsonCowanDoubleStochasticHeun(_WilsonCowanDouble): ...
class WilsonCowanDoubleTsit5(_WilsonCowanDouble): ...

class _WilsonCowanFloat(_Neuron[WilsonCowanFloatVariable, WilsonCowanFloatParameter]):
    def __init__(self, args: WilsonCowanFloatConstructorArgs | None = None) -> None: ...

class WilsonCowanFloatAB2(_WilsonCowanFloat): ...
class WilsonCowanFloatAB3(_WilsonCowanFloat): ...
class WilsonCowanFloatAB4(_WilsonCowanFloat): ...
class WilsonCowanFloatRK4(_WilsonCowanFloat): ...
class WilsonCowanFloatBS32(_WilsonCowanFloat): ...
class WilsonCowanFloatDOP853(_WilsonCowanFloat): ...
class WilsonCowanFloatDP54(_WilsonCowanFloat): ...
class WilsonCowanFloatEuler(_WilsonCowanFloat): ...
class WilsonCowanFloatEulerMaruyama(_WilsonCowanFloat): ...
class WilsonCowanFloatExact(_WilsonCowanFloat): ...
class WilsonCowanFloatExpEuler(_WilsonCowanFloat): ...
class WilsonCowanFloatHeun(_WilsonCowanFloat): ...
class WilsonCowanFloatMidpoint(_WilsonCowanFloat): ...
class WilsonCowanFloatMilstein(_WilsonCowanFloat): ...
class WilsonCowanFloatRK38(_WilsonCowanFloat): ...
class WilsonCowanFloatRK6(_WilsonCowanFloat): ...
class WilsonCowanFloatRK8(_WilsonCowanFloat): ...
class WilsonCowanFloatRodas3Fixed(_WilsonCowanFloat): ...
class WilsonCowanFloatRodas3(_WilsonCowanFloat): ...
class WilsonCowanFloatRodas4Fixed(_WilsonCowanFloat): ...
class WilsonCowanFloatRodas4(_WilsonCowanFloat): ...
class WilsonCowanFloatRushLarsen2(_WilsonCowanFloat): ...
class WilsonCowanFloatSRA1(_WilsonCowanFloat): ...
class WilsonCowanFloatSSPRK3(_WilsonCowanFloat): ...
class WilsonCowanFloatStochasticHeun(_WilsonCowanFloat): ...
class WilsonCowanFloatTsit5(_WilsonCowanFloat): ...

class _WilsonSquidDouble(_Neuron[WilsonSquidDoubleVariable, WilsonSquidDoubleParameter]):
    def __init__(self, args: WilsonSquidDoubleConstructorArgs | None = None) -> None: ...

class WilsonSquidDoubleAB2(_WilsonSquidDouble): ...
class WilsonSquidDoubleAB3(_WilsonSquidDouble): ...
class WilsonSquidDoubleAB4(_WilsonSquidDouble): ...
class WilsonSquidDoubleRK4(_WilsonSquidDouble): ...
class WilsonSquidDoubleBS32(_WilsonSquidDouble): ...
class WilsonSquidDoubleDOP853(_WilsonSquidDouble): ...
class WilsonSquidDoubleDP54(_WilsonSquidDouble): ...
class WilsonSquidDoubleEuler(_WilsonSquidDouble): ...
class WilsonSquidDoubleEulerMaruyama(_WilsonSquidDouble): ...
class WilsonSquidDoubleExact(_WilsonSquidDouble): ...
class WilsonSquidDoubleExpEuler(_WilsonSquidDouble): ...
class WilsonSquidDoubleHeun(_WilsonSquidDouble): ...
class WilsonSquidDoubleMidpoint(_WilsonSquidDouble): ...
class WilsonSquidDoubleMilstein(_WilsonSquidDouble): ...
class WilsonSquidDoubleRK38(_WilsonSquidDouble): ...
class WilsonSquidDoubleRK6(_WilsonSquidDouble): ...
class WilsonSquidDoubleRK8(_WilsonSquidDouble): ...
class WilsonSquidDoubleRodas3Fixed(_WilsonSquidDouble): ...
class WilsonSquidDoubleRodas3(_WilsonSquidDouble): ...
class WilsonSquidDoubleRodas4Fixed(_WilsonSquidDouble): ...
class WilsonSquidDoubleRodas4(_WilsonSquidDouble): ...
class WilsonSquidDoubleRushLarsen2(_WilsonSquidDouble): ...
class WilsonSquidDoubleSRA1(_WilsonSquidDouble): ...
class WilsonSquidDoubleSSPRK3(_WilsonSquidDouble): ...
class WilsonSquidDoubleStochasticHeun(_WilsonSquidDouble): ...
class WilsonSquidDoubleTsit5(_WilsonSquidDouble): ...

class _WilsonSquidFloat(_Neuron[WilsonSquidFloatVariable, WilsonSquidFloatParameter]):
    def __init__(self, args: WilsonSquidFloatConstructorArgs | None = None) -> None: ...

class WilsonSquidFloatAB2(_WilsonSquidFloat): ...
class WilsonSquidFloatAB3(_WilsonSquidFloat): ...
class WilsonSquidFloatAB4(_WilsonSquidFloat): ...
class WilsonSquidFloatRK4(_WilsonSquidFloat): ...
class WilsonSquidFloatBS32(_WilsonSquidFloat): ...
class WilsonSquidFloatDOP853(_WilsonSquidFloat): ...
class WilsonSquidFloatDP54(_WilsonSquidFloat): ...
class WilsonSquidFloatEuler(_WilsonSquidFloat): ...
class WilsonSquidFloatEulerMaruyama(_WilsonSquidFloat): ...
class WilsonSquidFloatExact(_WilsonSquidFloat): ...
class WilsonSquidFloatExpEuler(_WilsonSquidFloat): ...
class WilsonSquidFloatHeun(_WilsonSquidFloat): ...
class WilsonSquidFloatMidpoint(_WilsonSquidFloat): ...
class WilsonSquidFloatMilstein(_WilsonSquidFloat): ...
class WilsonSquidFloatRK38(_WilsonSquidFloat): ...
class WilsonSquidFloatRK6(_WilsonSquidFloat): ...
class WilsonSquidFloatRK8(_WilsonSquidFloat): ...
class WilsonSquidFloatRodas3Fixed(_WilsonSquidFloat): ...
class WilsonSquidFloatRodas3(_WilsonSquidFloat): ...
class WilsonSquidFloatRodas4Fixed(_WilsonSquidFloat): ...
class WilsonSquidFloatRodas4(_WilsonSquidFloat): ...
class WilsonSquidFloatRushLarsen2(_WilsonSquidFloat): ...
class WilsonSquidFloatSRA1(_WilsonSquidFloat): ...
class WilsonSquidFloatSSPRK3(_WilsonSquidFloat): ...
class WilsonSquidFloatStochasticHeun(_WilsonSquidFloat): ...
class WilsonSquidFloatTsit5(_WilsonSquidFloat): ...

class AlphaGSynHHHHDoubleAB2(_Synapse[AlphaGSynDoubleVariable, AlphaGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHDoubleAB3(_Synapse[AlphaGSynDoubleVariable, AlphaGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHDoubleAB4(_Synapse[AlphaGSynDoubleVariable, AlphaGSynDoubleParameter]):
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

class AlphaGSynHHHHDoubleBS32(_Synapse[AlphaGSynDoubleVariable, AlphaGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHDoubleDOP853(_Synapse[AlphaGSynDoubleVariable, AlphaGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHDoubleDP54(_Synapse[AlphaGSynDoubleVariable, AlphaGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

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

class AlphaGSynHHHHDoubleEulerMaruyama(_Synapse[AlphaGSynDoubleVariable, AlphaGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHDoubleExact(_Synapse[AlphaGSynDoubleVariable, AlphaGSynDoubleParameter]):
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

class AlphaGSynHHHHDoubleHeun(_Synapse[AlphaGSynDoubleVariable, AlphaGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHDoubleMidpoint(_Synapse[AlphaGSynDoubleVariable, AlphaGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHDoubleMilstein(_Synapse[AlphaGSynDoubleVariable, AlphaGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHDoubleRK38(_Synapse[AlphaGSynDoubleVariable, AlphaGSynDoubleParameter]):
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

class AlphaGSynHHHHDoubleRK8(_Synapse[AlphaGSynDoubleVariable, AlphaGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHDoubleRodas3Fixed(_Synapse[AlphaGSynDoubleVariable, AlphaGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHDoubleRodas3(_Synapse[AlphaGSynDoubleVariable, AlphaGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHDoubleRodas4Fixed(_Synapse[AlphaGSynDoubleVariable, AlphaGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHDoubleRodas4(_Synapse[AlphaGSynDoubleVariable, AlphaGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHDoubleRushLarsen2(_Synapse[AlphaGSynDoubleVariable, AlphaGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHDoubleSRA1(_Synapse[AlphaGSynDoubleVariable, AlphaGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHDoubleSSPRK3(_Synapse[AlphaGSynDoubleVariable, AlphaGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHDoubleStochasticHeun(_Synapse[AlphaGSynDoubleVariable, AlphaGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHDoubleTsit5(_Synapse[AlphaGSynDoubleVariable, AlphaGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHFloatAB2(_Synapse[AlphaGSynFloatVariable, AlphaGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHFloatAB3(_Synapse[AlphaGSynFloatVariable, AlphaGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHFloatAB4(_Synapse[AlphaGSynFloatVariable, AlphaGSynFloatParameter]):
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

class AlphaGSynHHHHFloatBS32(_Synapse[AlphaGSynFloatVariable, AlphaGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHFloatDOP853(_Synapse[AlphaGSynFloatVariable, AlphaGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHFloatDP54(_Synapse[AlphaGSynFloatVariable, AlphaGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaGSynFloatConstructorArgs | None = None,
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

class AlphaGSynHHHHFloatEulerMaruyama(_Synapse[AlphaGSynFloatVariable, AlphaGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHFloatExact(_Synapse[AlphaGSynFloatVariable, AlphaGSynFloatParameter]):
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

class AlphaGSynHHHHFloatHeun(_Synapse[AlphaGSynFloatVariable, AlphaGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHFloatMidpoint(_Synapse[AlphaGSynFloatVariable, AlphaGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHFloatMilstein(_Synapse[AlphaGSynFloatVariable, AlphaGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHFloatRK38(_Synapse[AlphaGSynFloatVariable, AlphaGSynFloatParameter]):
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

class AlphaGSynHHHHFloatRK8(_Synapse[AlphaGSynFloatVariable, AlphaGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHFloatRodas3Fixed(_Synapse[AlphaGSynFloatVariable, AlphaGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHFloatRodas3(_Synapse[AlphaGSynFloatVariable, AlphaGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHFloatRodas4Fixed(_Synapse[AlphaGSynFloatVariable, AlphaGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHFloatRodas4(_Synapse[AlphaGSynFloatVariable, AlphaGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHFloatRushLarsen2(_Synapse[AlphaGSynFloatVariable, AlphaGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHFloatSRA1(_Synapse[AlphaGSynFloatVariable, AlphaGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHFloatSSPRK3(_Synapse[AlphaGSynFloatVariable, AlphaGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHFloatStochasticHeun(_Synapse[AlphaGSynFloatVariable, AlphaGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaGSynHHHHFloatTsit5(_Synapse[AlphaGSynFloatVariable, AlphaGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHDoubleAB2(_Synapse[AlphaISynDoubleVariable, AlphaISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHDoubleAB3(_Synapse[AlphaISynDoubleVariable, AlphaISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHDoubleAB4(_Synapse[AlphaISynDoubleVariable, AlphaISynDoubleParameter]):
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

class AlphaISynHHHHDoubleBS32(_Synapse[AlphaISynDoubleVariable, AlphaISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHDoubleDOP853(_Synapse[AlphaISynDoubleVariable, AlphaISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHDoubleDP54(_Synapse[AlphaISynDoubleVariable, AlphaISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaISynDoubleConstructorArgs | None = None,
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

class AlphaISynHHHHDoubleEulerMaruyama(_Synapse[AlphaISynDoubleVariable, AlphaISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHDoubleExact(_Synapse[AlphaISynDoubleVariable, AlphaISynDoubleParameter]):
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

class AlphaISynHHHHDoubleHeun(_Synapse[AlphaISynDoubleVariable, AlphaISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHDoubleMidpoint(_Synapse[AlphaISynDoubleVariable, AlphaISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHDoubleMilstein(_Synapse[AlphaISynDoubleVariable, AlphaISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHDoubleRK38(_Synapse[AlphaISynDoubleVariable, AlphaISynDoubleParameter]):
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

class AlphaISynHHHHDoubleRK8(_Synapse[AlphaISynDoubleVariable, AlphaISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHDoubleRodas3Fixed(_Synapse[AlphaISynDoubleVariable, AlphaISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHDoubleRodas3(_Synapse[AlphaISynDoubleVariable, AlphaISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHDoubleRodas4Fixed(_Synapse[AlphaISynDoubleVariable, AlphaISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHDoubleRodas4(_Synapse[AlphaISynDoubleVariable, AlphaISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHDoubleRushLarsen2(_Synapse[AlphaISynDoubleVariable, AlphaISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHDoubleSRA1(_Synapse[AlphaISynDoubleVariable, AlphaISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHDoubleSSPRK3(_Synapse[AlphaISynDoubleVariable, AlphaISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHDoubleStochasticHeun(_Synapse[AlphaISynDoubleVariable, AlphaISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHDoubleTsit5(_Synapse[AlphaISynDoubleVariable, AlphaISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: AlphaISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHFloatAB2(_Synapse[AlphaISynFloatVariable, AlphaISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHFloatAB3(_Synapse[AlphaISynFloatVariable, AlphaISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHFloatAB4(_Synapse[AlphaISynFloatVariable, AlphaISynFloatParameter]):
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

class AlphaISynHHHHFloatBS32(_Synapse[AlphaISynFloatVariable, AlphaISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHFloatDOP853(_Synapse[AlphaISynFloatVariable, AlphaISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHFloatDP54(_Synapse[AlphaISynFloatVariable, AlphaISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaISynFloatConstructorArgs | None = None,
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

class AlphaISynHHHHFloatEulerMaruyama(_Synapse[AlphaISynFloatVariable, AlphaISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHFloatExact(_Synapse[AlphaISynFloatVariable, AlphaISynFloatParameter]):
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

class AlphaISynHHHHFloatHeun(_Synapse[AlphaISynFloatVariable, AlphaISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHFloatMidpoint(_Synapse[AlphaISynFloatVariable, AlphaISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHFloatMilstein(_Synapse[AlphaISynFloatVariable, AlphaISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHFloatRK38(_Synapse[AlphaISynFloatVariable, AlphaISynFloatParameter]):
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

class AlphaISynHHHHFloatRK8(_Synapse[AlphaISynFloatVariable, AlphaISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHFloatRodas3Fixed(_Synapse[AlphaISynFloatVariable, AlphaISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHFloatRodas3(_Synapse[AlphaISynFloatVariable, AlphaISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHFloatRodas4Fixed(_Synapse[AlphaISynFloatVariable, AlphaISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHFloatRodas4(_Synapse[AlphaISynFloatVariable, AlphaISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHFloatRushLarsen2(_Synapse[AlphaISynFloatVariable, AlphaISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHFloatSRA1(_Synapse[AlphaISynFloatVariable, AlphaISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHFloatSSPRK3(_Synapse[AlphaISynFloatVariable, AlphaISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHFloatStochasticHeun(_Synapse[AlphaISynFloatVariable, AlphaISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class AlphaISynHHHHFloatTsit5(_Synapse[AlphaISynFloatVariable, AlphaISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: AlphaISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHDoubleAB2(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHDoubleAB3(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHDoubleAB4(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
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

class DSynHHHHDoubleBS32(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHDoubleDOP853(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHDoubleDP54(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
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

class DSynHHHHDoubleEulerMaruyama(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHDoubleExact(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
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

class DSynHHHHDoubleHeun(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHDoubleMidpoint(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHDoubleMilstein(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHDoubleRK38(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
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

class DSynHHHHDoubleRK8(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHDoubleRodas3Fixed(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHDoubleRodas3(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHDoubleRodas4Fixed(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHDoubleRodas4(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHDoubleRushLarsen2(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHDoubleSRA1(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHDoubleSSPRK3(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHDoubleStochasticHeun(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHDoubleTsit5(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHFloatAB2(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHFloatAB3(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHFloatAB4(_Synapse[DSynFloatVariable, DSynFloatParameter]):
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

class DSynHHHHFloatBS32(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHFloatDOP853(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHFloatDP54(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
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

class DSynHHHHFloatEulerMaruyama(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHFloatExact(_Synapse[DSynFloatVariable, DSynFloatParameter]):
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

class DSynHHHHFloatHeun(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHFloatMidpoint(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHFloatMilstein(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHFloatRK38(_Synapse[DSynFloatVariable, DSynFloatParameter]):
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

class DSynHHHHFloatRK8(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHFloatRodas3Fixed(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHFloatRodas3(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHFloatRodas4Fixed(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHFloatRodas4(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHFloatRushLarsen2(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHFloatSRA1(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHFloatSSPRK3(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHFloatStochasticHeun(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHFloatTsit5(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRDoubleAB2(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRDoubleAB3(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRDoubleAB4(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
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

class DSynHHHRDoubleBS32(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRDoubleDOP853(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRDoubleDP54(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
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

class DSynHHHRDoubleEulerMaruyama(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRDoubleExact(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
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

class DSynHHHRDoubleHeun(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRDoubleMidpoint(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRDoubleMilstein(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRDoubleRK38(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
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

class DSynHHHRDoubleRK8(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRDoubleRodas3Fixed(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRDoubleRodas3(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRDoubleRodas4Fixed(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRDoubleRodas4(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRDoubleRushLarsen2(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRDoubleSRA1(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRDoubleSSPRK3(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRDoubleStochasticHeun(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRDoubleTsit5(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRFloatAB2(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRFloatAB3(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRFloatAB4(_Synapse[DSynFloatVariable, DSynFloatParameter]):
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

class DSynHHHRFloatBS32(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRFloatDOP853(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRFloatDP54(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
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

class DSynHHHRFloatEulerMaruyama(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRFloatExact(_Synapse[DSynFloatVariable, DSynFloatParameter]):
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

class DSynHHHRFloatHeun(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRFloatMidpoint(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRFloatMilstein(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRFloatRK38(_Synapse[DSynFloatVariable, DSynFloatParameter]):
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

class DSynHHHRFloatRK8(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRFloatRodas3Fixed(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRFloatRodas3(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRFloatRodas4Fixed(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRFloatRodas4(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRFloatRushLarsen2(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRFloatSRA1(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRFloatSSPRK3(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRFloatStochasticHeun(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRFloatTsit5(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzDoubleAB2(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzDoubleAB3(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzDoubleAB4(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
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

class DSynHHIzDoubleBS32(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzDoubleDOP853(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzDoubleDP54(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
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

class DSynHHIzDoubleEulerMaruyama(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzDoubleExact(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
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

class DSynHHIzDoubleHeun(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzDoubleMidpoint(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzDoubleMilstein(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzDoubleRK38(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
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

class DSynHHIzDoubleRK8(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzDoubleRodas3Fixed(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzDoubleRodas3(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzDoubleRodas4Fixed(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzDoubleRodas4(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzDoubleRushLarsen2(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzDoubleSRA1(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzDoubleSSPRK3(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzDoubleStochasticHeun(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzDoubleTsit5(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzFloatAB2(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzFloatAB3(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzFloatAB4(_Synapse[DSynFloatVariable, DSynFloatParameter]):
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

class DSynHHIzFloatBS32(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzFloatDOP853(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzFloatDP54(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
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

class DSynHHIzFloatEulerMaruyama(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzFloatExact(_Synapse[DSynFloatVariable, DSynFloatParameter]):
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

class DSynHHIzFloatHeun(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzFloatMidpoint(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzFloatMilstein(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzFloatRK38(_Synapse[DSynFloatVariable, DSynFloatParameter]):
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

class DSynHHIzFloatRK8(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzFloatRodas3Fixed(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzFloatRodas3(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzFloatRodas4Fixed(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzFloatRodas4(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzFloatRushLarsen2(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzFloatSRA1(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzFloatSSPRK3(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzFloatStochasticHeun(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzFloatTsit5(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHDoubleAB2(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHDoubleAB3(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHDoubleAB4(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
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

class DSynHRHHDoubleBS32(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHDoubleDOP853(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHDoubleDP54(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
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

class DSynHRHHDoubleEulerMaruyama(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHDoubleExact(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
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

class DSynHRHHDoubleHeun(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHDoubleMidpoint(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHDoubleMilstein(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHDoubleRK38(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
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

class DSynHRHHDoubleRK8(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHDoubleRodas3Fixed(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHDoubleRodas3(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHDoubleRodas4Fixed(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHDoubleRodas4(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHDoubleRushLarsen2(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHDoubleSRA1(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHDoubleSSPRK3(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHDoubleStochasticHeun(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHDoubleTsit5(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHFloatAB2(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHFloatAB3(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHFloatAB4(_Synapse[DSynFloatVariable, DSynFloatParameter]):
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

class DSynHRHHFloatBS32(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHFloatDOP853(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHFloatDP54(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
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

class DSynHRHHFloatEulerMaruyama(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHFloatExact(_Synapse[DSynFloatVariable, DSynFloatParameter]):
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

class DSynHRHHFloatHeun(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHFloatMidpoint(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHFloatMilstein(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHFloatRK38(_Synapse[DSynFloatVariable, DSynFloatParameter]):
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

class DSynHRHHFloatRK8(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHFloatRodas3Fixed(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHFloatRodas3(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHFloatRodas4Fixed(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHFloatRodas4(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHFloatRushLarsen2(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHFloatSRA1(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHFloatSSPRK3(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHFloatStochasticHeun(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHFloatTsit5(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRDoubleAB2(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRDoubleAB3(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRDoubleAB4(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
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

class DSynHRHRDoubleBS32(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRDoubleDOP853(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRDoubleDP54(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
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

class DSynHRHRDoubleEulerMaruyama(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRDoubleExact(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
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

class DSynHRHRDoubleHeun(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRDoubleMidpoint(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRDoubleMilstein(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRDoubleRK38(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
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

class DSynHRHRDoubleRK8(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRDoubleRodas3Fixed(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRDoubleRodas3(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRDoubleRodas4Fixed(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRDoubleRodas4(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRDoubleRushLarsen2(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRDoubleSRA1(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRDoubleSSPRK3(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRDoubleStochasticHeun(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRDoubleTsit5(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRFloatAB2(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRFloatAB3(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRFloatAB4(_Synapse[DSynFloatVariable, DSynFloatParameter]):
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

class DSynHRHRFloatBS32(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRFloatDOP853(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRFloatDP54(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
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

class DSynHRHRFloatEulerMaruyama(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRFloatExact(_Synapse[DSynFloatVariable, DSynFloatParameter]):
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

class DSynHRHRFloatHeun(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRFloatMidpoint(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRFloatMilstein(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRFloatRK38(_Synapse[DSynFloatVariable, DSynFloatParameter]):
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

class DSynHRHRFloatRK8(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRFloatRodas3Fixed(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRFloatRodas3(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRFloatRodas4Fixed(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRFloatRodas4(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRFloatRushLarsen2(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRFloatSRA1(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRFloatSSPRK3(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRFloatStochasticHeun(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRFloatTsit5(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzDoubleAB2(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzDoubleAB3(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzDoubleAB4(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
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

class DSynHRIzDoubleBS32(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzDoubleDOP853(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzDoubleDP54(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
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

class DSynHRIzDoubleEulerMaruyama(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzDoubleExact(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
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

class DSynHRIzDoubleHeun(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzDoubleMidpoint(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzDoubleMilstein(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzDoubleRK38(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
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

class DSynHRIzDoubleRK8(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzDoubleRodas3Fixed(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzDoubleRodas3(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzDoubleRodas4Fixed(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzDoubleRodas4(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzDoubleRushLarsen2(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzDoubleSRA1(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzDoubleSSPRK3(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzDoubleStochasticHeun(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzDoubleTsit5(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzFloatAB2(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzFloatAB3(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzFloatAB4(_Synapse[DSynFloatVariable, DSynFloatParameter]):
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

class DSynHRIzFloatBS32(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzFloatDOP853(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzFloatDP54(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
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

class DSynHRIzFloatEulerMaruyama(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzFloatExact(_Synapse[DSynFloatVariable, DSynFloatParameter]):
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

class DSynHRIzFloatHeun(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzFloatMidpoint(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzFloatMilstein(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzFloatRK38(_Synapse[DSynFloatVariable, DSynFloatParameter]):
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

class DSynHRIzFloatRK8(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzFloatRodas3Fixed(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzFloatRodas3(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzFloatRodas4Fixed(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzFloatRodas4(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzFloatRushLarsen2(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzFloatSRA1(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzFloatSSPRK3(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzFloatStochasticHeun(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzFloatTsit5(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHDoubleAB2(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHDoubleAB3(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHDoubleAB4(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
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

class DSynIzHHDoubleBS32(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHDoubleDOP853(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHDoubleDP54(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
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

class DSynIzHHDoubleEulerMaruyama(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHDoubleExact(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
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

class DSynIzHHDoubleHeun(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHDoubleMidpoint(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHDoubleMilstein(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHDoubleRK38(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
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

class DSynIzHHDoubleRK8(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHDoubleRodas3Fixed(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHDoubleRodas3(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHDoubleRodas4Fixed(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHDoubleRodas4(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHDoubleRushLarsen2(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHDoubleSRA1(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHDoubleSSPRK3(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHDoubleStochasticHeun(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHDoubleTsit5(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHFloatAB2(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHFloatAB3(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHFloatAB4(_Synapse[DSynFloatVariable, DSynFloatParameter]):
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

class DSynIzHHFloatBS32(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHFloatDOP853(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHFloatDP54(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
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

class DSynIzHHFloatEulerMaruyama(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHFloatExact(_Synapse[DSynFloatVariable, DSynFloatParameter]):
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

class DSynIzHHFloatHeun(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHFloatMidpoint(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHFloatMilstein(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHFloatRK38(_Synapse[DSynFloatVariable, DSynFloatParameter]):
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

class DSynIzHHFloatRK8(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHFloatRodas3Fixed(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHFloatRodas3(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHFloatRodas4Fixed(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHFloatRodas4(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHFloatRushLarsen2(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHFloatSRA1(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHFloatSSPRK3(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHFloatStochasticHeun(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHFloatTsit5(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRDoubleAB2(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRDoubleAB3(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRDoubleAB4(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
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

class DSynIzHRDoubleBS32(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRDoubleDOP853(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRDoubleDP54(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
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

class DSynIzHRDoubleEulerMaruyama(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRDoubleExact(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
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

class DSynIzHRDoubleHeun(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRDoubleMidpoint(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRDoubleMilstein(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRDoubleRK38(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
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

class DSynIzHRDoubleRK8(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRDoubleRodas3Fixed(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRDoubleRodas3(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRDoubleRodas4Fixed(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRDoubleRodas4(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRDoubleRushLarsen2(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRDoubleSRA1(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRDoubleSSPRK3(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRDoubleStochasticHeun(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRDoubleTsit5(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRFloatAB2(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRFloatAB3(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRFloatAB4(_Synapse[DSynFloatVariable, DSynFloatParameter]):
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

class DSynIzHRFloatBS32(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRFloatDOP853(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRFloatDP54(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
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

class DSynIzHRFloatEulerMaruyama(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRFloatExact(_Synapse[DSynFloatVariable, DSynFloatParameter]):
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

class DSynIzHRFloatHeun(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRFloatMidpoint(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRFloatMilstein(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRFloatRK38(_Synapse[DSynFloatVariable, DSynFloatParameter]):
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

class DSynIzHRFloatRK8(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRFloatRodas3Fixed(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRFloatRodas3(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRFloatRodas4Fixed(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRFloatRodas4(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRFloatRushLarsen2(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRFloatSRA1(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRFloatSSPRK3(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRFloatStochasticHeun(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRFloatTsit5(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzDoubleAB2(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzDoubleAB3(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzDoubleAB4(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
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

class DSynIzIzDoubleBS32(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzDoubleDOP853(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzDoubleDP54(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
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

class DSynIzIzDoubleEulerMaruyama(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzDoubleExact(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
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

class DSynIzIzDoubleHeun(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzDoubleMidpoint(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzDoubleMilstein(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzDoubleRK38(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
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

class DSynIzIzDoubleRK8(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzDoubleRodas3Fixed(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzDoubleRodas3(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzDoubleRodas4Fixed(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzDoubleRodas4(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzDoubleRushLarsen2(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzDoubleSRA1(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzDoubleSSPRK3(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzDoubleStochasticHeun(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzDoubleTsit5(_Synapse[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzFloatAB2(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzFloatAB3(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzFloatAB4(_Synapse[DSynFloatVariable, DSynFloatParameter]):
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

class DSynIzIzFloatBS32(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzFloatDOP853(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzFloatDP54(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
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

class DSynIzIzFloatEulerMaruyama(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzFloatExact(_Synapse[DSynFloatVariable, DSynFloatParameter]):
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

class DSynIzIzFloatHeun(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzFloatMidpoint(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzFloatMilstein(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzFloatRK38(_Synapse[DSynFloatVariable, DSynFloatParameter]):
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

class DSynIzIzFloatRK8(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzFloatRodas3Fixed(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzFloatRodas3(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzFloatRodas4Fixed(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzFloatRodas4(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzFloatRushLarsen2(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzFloatSRA1(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzFloatSSPRK3(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzFloatStochasticHeun(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzFloatTsit5(_Synapse[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHDoubleAB2(_Synapse[DirectSynDoubleVariable, DirectSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DirectSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHDoubleAB3(_Synapse[DirectSynDoubleVariable, DirectSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DirectSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHDoubleAB4(_Synapse[DirectSynDoubleVariable, DirectSynDoubleParameter]):
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

class DirectSynHHHHDoubleBS32(_Synapse[DirectSynDoubleVariable, DirectSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DirectSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHDoubleDOP853(_Synapse[DirectSynDoubleVariable, DirectSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DirectSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHDoubleDP54(_Synapse[DirectSynDoubleVariable, DirectSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DirectSynDoubleConstructorArgs | None = None,
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

class DirectSynHHHHDoubleEulerMaruyama(_Synapse[DirectSynDoubleVariable, DirectSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DirectSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHDoubleExact(_Synapse[DirectSynDoubleVariable, DirectSynDoubleParameter]):
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

class DirectSynHHHHDoubleHeun(_Synapse[DirectSynDoubleVariable, DirectSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DirectSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHDoubleMidpoint(_Synapse[DirectSynDoubleVariable, DirectSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DirectSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHDoubleMilstein(_Synapse[DirectSynDoubleVariable, DirectSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DirectSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHDoubleRK38(_Synapse[DirectSynDoubleVariable, DirectSynDoubleParameter]):
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

class DirectSynHHHHDoubleRK8(_Synapse[DirectSynDoubleVariable, DirectSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DirectSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHDoubleRodas3Fixed(_Synapse[DirectSynDoubleVariable, DirectSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DirectSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHDoubleRodas3(_Synapse[DirectSynDoubleVariable, DirectSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DirectSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHDoubleRodas4Fixed(_Synapse[DirectSynDoubleVariable, DirectSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DirectSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHDoubleRodas4(_Synapse[DirectSynDoubleVariable, DirectSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DirectSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHDoubleRushLarsen2(_Synapse[DirectSynDoubleVariable, DirectSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DirectSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHDoubleSRA1(_Synapse[DirectSynDoubleVariable, DirectSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DirectSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHDoubleSSPRK3(_Synapse[DirectSynDoubleVariable, DirectSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DirectSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHDoubleStochasticHeun(_Synapse[DirectSynDoubleVariable, DirectSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DirectSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHDoubleTsit5(_Synapse[DirectSynDoubleVariable, DirectSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DirectSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHFloatAB2(_Synapse[DirectSynFloatVariable, DirectSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DirectSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHFloatAB3(_Synapse[DirectSynFloatVariable, DirectSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DirectSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHFloatAB4(_Synapse[DirectSynFloatVariable, DirectSynFloatParameter]):
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

class DirectSynHHHHFloatBS32(_Synapse[DirectSynFloatVariable, DirectSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DirectSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHFloatDOP853(_Synapse[DirectSynFloatVariable, DirectSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DirectSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHFloatDP54(_Synapse[DirectSynFloatVariable, DirectSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DirectSynFloatConstructorArgs | None = None,
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

class DirectSynHHHHFloatEulerMaruyama(_Synapse[DirectSynFloatVariable, DirectSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DirectSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHFloatExact(_Synapse[DirectSynFloatVariable, DirectSynFloatParameter]):
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

class DirectSynHHHHFloatHeun(_Synapse[DirectSynFloatVariable, DirectSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DirectSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHFloatMidpoint(_Synapse[DirectSynFloatVariable, DirectSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DirectSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHFloatMilstein(_Synapse[DirectSynFloatVariable, DirectSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DirectSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHFloatRK38(_Synapse[DirectSynFloatVariable, DirectSynFloatParameter]):
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

class DirectSynHHHHFloatRK8(_Synapse[DirectSynFloatVariable, DirectSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DirectSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHFloatRodas3Fixed(_Synapse[DirectSynFloatVariable, DirectSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DirectSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHFloatRodas3(_Synapse[DirectSynFloatVariable, DirectSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DirectSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHFloatRodas4Fixed(_Synapse[DirectSynFloatVariable, DirectSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DirectSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHFloatRodas4(_Synapse[DirectSynFloatVariable, DirectSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DirectSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHFloatRushLarsen2(_Synapse[DirectSynFloatVariable, DirectSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DirectSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHFloatSRA1(_Synapse[DirectSynFloatVariable, DirectSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DirectSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHFloatSSPRK3(_Synapse[DirectSynFloatVariable, DirectSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DirectSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHFloatStochasticHeun(_Synapse[DirectSynFloatVariable, DirectSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DirectSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DirectSynHHHHFloatTsit5(_Synapse[DirectSynFloatVariable, DirectSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DirectSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHDoubleAB2(_Synapse[DExpGSynDoubleVariable, DExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHDoubleAB3(_Synapse[DExpGSynDoubleVariable, DExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHDoubleAB4(_Synapse[DExpGSynDoubleVariable, DExpGSynDoubleParameter]):
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

class DExpGSynHHHHDoubleBS32(_Synapse[DExpGSynDoubleVariable, DExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHDoubleDOP853(_Synapse[DExpGSynDoubleVariable, DExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHDoubleDP54(_Synapse[DExpGSynDoubleVariable, DExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpGSynDoubleConstructorArgs | None = None,
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

class DExpGSynHHHHDoubleEulerMaruyama(_Synapse[DExpGSynDoubleVariable, DExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHDoubleExact(_Synapse[DExpGSynDoubleVariable, DExpGSynDoubleParameter]):
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

class DExpGSynHHHHDoubleHeun(_Synapse[DExpGSynDoubleVariable, DExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHDoubleMidpoint(_Synapse[DExpGSynDoubleVariable, DExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHDoubleMilstein(_Synapse[DExpGSynDoubleVariable, DExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHDoubleRK38(_Synapse[DExpGSynDoubleVariable, DExpGSynDoubleParameter]):
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

class DExpGSynHHHHDoubleRK8(_Synapse[DExpGSynDoubleVariable, DExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHDoubleRodas3Fixed(_Synapse[DExpGSynDoubleVariable, DExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHDoubleRodas3(_Synapse[DExpGSynDoubleVariable, DExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHDoubleRodas4Fixed(_Synapse[DExpGSynDoubleVariable, DExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHDoubleRodas4(_Synapse[DExpGSynDoubleVariable, DExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHDoubleRushLarsen2(_Synapse[DExpGSynDoubleVariable, DExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHDoubleSRA1(_Synapse[DExpGSynDoubleVariable, DExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHDoubleSSPRK3(_Synapse[DExpGSynDoubleVariable, DExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHDoubleStochasticHeun(_Synapse[DExpGSynDoubleVariable, DExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHDoubleTsit5(_Synapse[DExpGSynDoubleVariable, DExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHFloatAB2(_Synapse[DExpGSynFloatVariable, DExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHFloatAB3(_Synapse[DExpGSynFloatVariable, DExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHFloatAB4(_Synapse[DExpGSynFloatVariable, DExpGSynFloatParameter]):
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

class DExpGSynHHHHFloatBS32(_Synapse[DExpGSynFloatVariable, DExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHFloatDOP853(_Synapse[DExpGSynFloatVariable, DExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHFloatDP54(_Synapse[DExpGSynFloatVariable, DExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpGSynFloatConstructorArgs | None = None,
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

class DExpGSynHHHHFloatEulerMaruyama(_Synapse[DExpGSynFloatVariable, DExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHFloatExact(_Synapse[DExpGSynFloatVariable, DExpGSynFloatParameter]):
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

class DExpGSynHHHHFloatHeun(_Synapse[DExpGSynFloatVariable, DExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHFloatMidpoint(_Synapse[DExpGSynFloatVariable, DExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHFloatMilstein(_Synapse[DExpGSynFloatVariable, DExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHFloatRK38(_Synapse[DExpGSynFloatVariable, DExpGSynFloatParameter]):
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

class DExpGSynHHHHFloatRK8(_Synapse[DExpGSynFloatVariable, DExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHFloatRodas3Fixed(_Synapse[DExpGSynFloatVariable, DExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHFloatRodas3(_Synapse[DExpGSynFloatVariable, DExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHFloatRodas4Fixed(_Synapse[DExpGSynFloatVariable, DExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHFloatRodas4(_Synapse[DExpGSynFloatVariable, DExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHFloatRushLarsen2(_Synapse[DExpGSynFloatVariable, DExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHFloatSRA1(_Synapse[DExpGSynFloatVariable, DExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHFloatSSPRK3(_Synapse[DExpGSynFloatVariable, DExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHFloatStochasticHeun(_Synapse[DExpGSynFloatVariable, DExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpGSynHHHHFloatTsit5(_Synapse[DExpGSynFloatVariable, DExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHDoubleAB2(_Synapse[DExpISynDoubleVariable, DExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHDoubleAB3(_Synapse[DExpISynDoubleVariable, DExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHDoubleAB4(_Synapse[DExpISynDoubleVariable, DExpISynDoubleParameter]):
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

class DExpISynHHHHDoubleBS32(_Synapse[DExpISynDoubleVariable, DExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHDoubleDOP853(_Synapse[DExpISynDoubleVariable, DExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHDoubleDP54(_Synapse[DExpISynDoubleVariable, DExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpISynDoubleConstructorArgs | None = None,
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

class DExpISynHHHHDoubleEulerMaruyama(_Synapse[DExpISynDoubleVariable, DExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHDoubleExact(_Synapse[DExpISynDoubleVariable, DExpISynDoubleParameter]):
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

class DExpISynHHHHDoubleHeun(_Synapse[DExpISynDoubleVariable, DExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHDoubleMidpoint(_Synapse[DExpISynDoubleVariable, DExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHDoubleMilstein(_Synapse[DExpISynDoubleVariable, DExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHDoubleRK38(_Synapse[DExpISynDoubleVariable, DExpISynDoubleParameter]):
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

class DExpISynHHHHDoubleRK8(_Synapse[DExpISynDoubleVariable, DExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHDoubleRodas3Fixed(_Synapse[DExpISynDoubleVariable, DExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHDoubleRodas3(_Synapse[DExpISynDoubleVariable, DExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHDoubleRodas4Fixed(_Synapse[DExpISynDoubleVariable, DExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHDoubleRodas4(_Synapse[DExpISynDoubleVariable, DExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHDoubleRushLarsen2(_Synapse[DExpISynDoubleVariable, DExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHDoubleSRA1(_Synapse[DExpISynDoubleVariable, DExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHDoubleSSPRK3(_Synapse[DExpISynDoubleVariable, DExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHDoubleStochasticHeun(_Synapse[DExpISynDoubleVariable, DExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHDoubleTsit5(_Synapse[DExpISynDoubleVariable, DExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHFloatAB2(_Synapse[DExpISynFloatVariable, DExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHFloatAB3(_Synapse[DExpISynFloatVariable, DExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHFloatAB4(_Synapse[DExpISynFloatVariable, DExpISynFloatParameter]):
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

class DExpISynHHHHFloatBS32(_Synapse[DExpISynFloatVariable, DExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHFloatDOP853(_Synapse[DExpISynFloatVariable, DExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHFloatDP54(_Synapse[DExpISynFloatVariable, DExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpISynFloatConstructorArgs | None = None,
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

class DExpISynHHHHFloatEulerMaruyama(_Synapse[DExpISynFloatVariable, DExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHFloatExact(_Synapse[DExpISynFloatVariable, DExpISynFloatParameter]):
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

class DExpISynHHHHFloatHeun(_Synapse[DExpISynFloatVariable, DExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHFloatMidpoint(_Synapse[DExpISynFloatVariable, DExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHFloatMilstein(_Synapse[DExpISynFloatVariable, DExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHFloatRK38(_Synapse[DExpISynFloatVariable, DExpISynFloatParameter]):
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

class DExpISynHHHHFloatRK8(_Synapse[DExpISynFloatVariable, DExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHFloatRodas3Fixed(_Synapse[DExpISynFloatVariable, DExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHFloatRodas3(_Synapse[DExpISynFloatVariable, DExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHFloatRodas4Fixed(_Synapse[DExpISynFloatVariable, DExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHFloatRodas4(_Synapse[DExpISynFloatVariable, DExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHFloatRushLarsen2(_Synapse[DExpISynFloatVariable, DExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHFloatSRA1(_Synapse[DExpISynFloatVariable, DExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHFloatSSPRK3(_Synapse[DExpISynFloatVariable, DExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHFloatStochasticHeun(_Synapse[DExpISynFloatVariable, DExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DExpISynHHHHFloatTsit5(_Synapse[DExpISynFloatVariable, DExpISynFloatParameter]):
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

class ESynHHHHDoubleAB2(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHDoubleAB3(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHDoubleAB4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHDoubleRK4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHDoubleBS32(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHDoubleDOP853(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHDoubleDP54(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHDoubleEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHDoubleEulerMaruyama(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHDoubleExact(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHDoubleExpEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHDoubleHeun(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHDoubleMidpoint(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHDoubleMilstein(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHDoubleRK38(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHDoubleRK6(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHDoubleRK8(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHDoubleRodas3Fixed(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHDoubleRodas3(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHDoubleRodas4Fixed(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHDoubleRodas4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHDoubleRushLarsen2(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHDoubleSRA1(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHDoubleSSPRK3(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHDoubleStochasticHeun(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHDoubleTsit5(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloat(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatAB2(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatAB3(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatAB4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatRK4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatBS32(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatDOP853(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatDP54(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatEulerMaruyama(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatExact(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatExpEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatHeun(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatMidpoint(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatMilstein(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatRK38(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatRK6(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatRK8(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatRodas3Fixed(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatRodas3(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatRodas4Fixed(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatRodas4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatRushLarsen2(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatSRA1(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatSSPRK3(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatStochasticHeun(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHHFloatTsit5(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDouble(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleAB2(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleAB3(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleAB4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleRK4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleBS32(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleDOP853(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleDP54(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleEulerMaruyama(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleExact(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleExpEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleHeun(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleMidpoint(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleMilstein(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleRK38(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleRK6(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleRK8(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleRodas3Fixed(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleRodas3(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleRodas4Fixed(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleRodas4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleRushLarsen2(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleSRA1(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleSSPRK3(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleStochasticHeun(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRDoubleTsit5(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloat(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatAB2(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatAB3(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatAB4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatRK4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatBS32(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatDOP853(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatDP54(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatEulerMaruyama(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatExact(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatExpEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatHeun(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatMidpoint(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatMilstein(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatRK38(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatRK6(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatRK8(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatRodas3Fixed(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatRodas3(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatRodas4Fixed(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatRodas4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatRushLarsen2(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatSRA1(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatSSPRK3(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatStochasticHeun(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHHRFloatTsit5(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDouble(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleAB2(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleAB3(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleAB4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleRK4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleBS32(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleDOP853(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleDP54(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleEulerMaruyama(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleExact(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleExpEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleHeun(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleMidpoint(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleMilstein(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleRK38(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleRK6(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleRK8(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleRodas3Fixed(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleRodas3(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleRodas4Fixed(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleRodas4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleRushLarsen2(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleSRA1(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleSSPRK3(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleStochasticHeun(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzDoubleTsit5(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloat(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatAB2(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatAB3(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatAB4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatRK4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatBS32(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatDOP853(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatDP54(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatEulerMaruyama(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatExact(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatExpEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatHeun(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatMidpoint(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatMilstein(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatRK38(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatRK6(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatRK8(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatRodas3Fixed(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatRodas3(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatRodas4Fixed(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatRodas4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatRushLarsen2(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatSRA1(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatSSPRK3(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatStochasticHeun(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHHIzFloatTsit5(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HHFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDouble(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleAB2(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleAB3(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleAB4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleRK4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleBS32(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleDOP853(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleDP54(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleEulerMaruyama(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleExact(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleExpEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleHeun(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleMidpoint(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleMilstein(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleRK38(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleRK6(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleRK8(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleRodas3Fixed(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleRodas3(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleRodas4Fixed(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleRodas4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleRushLarsen2(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleSRA1(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleSSPRK3(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleStochasticHeun(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHDoubleTsit5(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloat(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatAB2(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatAB3(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatAB4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatRK4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatBS32(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatDOP853(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatDP54(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatEulerMaruyama(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatExact(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatExpEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatHeun(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatMidpoint(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatMilstein(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatRK38(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatRK6(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatRK8(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatRodas3Fixed(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatRodas3(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatRodas4Fixed(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatRodas4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatRushLarsen2(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatSRA1(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatSSPRK3(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatStochasticHeun(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHHFloatTsit5(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDouble(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleAB2(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleAB3(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleAB4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleRK4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleBS32(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleDOP853(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleDP54(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleEulerMaruyama(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleExact(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleExpEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleHeun(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleMidpoint(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleMilstein(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleRK38(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleRK6(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleRK8(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleRodas3Fixed(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleRodas3(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleRodas4Fixed(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleRodas4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleRushLarsen2(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleSRA1(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleSSPRK3(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleStochasticHeun(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRDoubleTsit5(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloat(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatAB2(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatAB3(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatAB4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatRK4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatBS32(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatDOP853(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatDP54(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatEulerMaruyama(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatExact(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatExpEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatHeun(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatMidpoint(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatMilstein(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatRK38(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatRK6(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatRK8(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatRodas3Fixed(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatRodas3(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatRodas4Fixed(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatRodas4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatRushLarsen2(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatSRA1(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatSSPRK3(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatStochasticHeun(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRHRFloatTsit5(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDouble(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleAB2(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleAB3(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleAB4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleRK4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleBS32(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleDOP853(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleDP54(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleEulerMaruyama(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleExact(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleExpEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleHeun(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleMidpoint(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleMilstein(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleRK38(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleRK6(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleRK8(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleRodas3Fixed(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleRodas3(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleRodas4Fixed(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleRodas4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleRushLarsen2(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleSRA1(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleSSPRK3(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleStochasticHeun(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzDoubleTsit5(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HRDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloat(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatAB2(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatAB3(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatAB4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatRK4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatBS32(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatDOP853(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatDP54(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatEulerMaruyama(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatExact(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatExpEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatHeun(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatMidpoint(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatMilstein(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatRK38(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatRK6(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatRK8(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatRodas3Fixed(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatRodas3(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatRodas4Fixed(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatRodas4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatRushLarsen2(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatSRA1(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatSSPRK3(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatStochasticHeun(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynHRIzFloatTsit5(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: HRFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDouble(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleAB2(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleAB3(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleAB4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleRK4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleBS32(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleDOP853(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleDP54(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleEulerMaruyama(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleExact(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleExpEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleHeun(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleMidpoint(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleMilstein(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleRK38(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleRK6(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleRK8(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleRodas3Fixed(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleRodas3(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleRodas4Fixed(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleRodas4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleRushLarsen2(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleSRA1(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleSSPRK3(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleStochasticHeun(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHDoubleTsit5(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloat(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatAB2(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatAB3(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatAB4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatRK4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatBS32(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatDOP853(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatDP54(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatEulerMaruyama(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatExact(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatExpEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatHeun(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatMidpoint(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatMilstein(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatRK38(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatRK6(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatRK8(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatRodas3Fixed(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatRodas3(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatRodas4Fixed(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatRodas4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatRushLarsen2(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatSRA1(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatSSPRK3(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatStochasticHeun(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHHFloatTsit5(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HHFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDouble(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleAB2(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleAB3(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleAB4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleRK4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleBS32(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleDOP853(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleDP54(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleEulerMaruyama(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleExact(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleExpEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleHeun(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleMidpoint(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleMilstein(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleRK38(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleRK6(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleRK8(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleRodas3Fixed(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleRodas3(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleRodas4Fixed(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleRodas4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleRushLarsen2(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleSRA1(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleSSPRK3(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleStochasticHeun(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRDoubleTsit5(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: HRDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloat(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatAB2(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatAB3(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatAB4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatRK4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatBS32(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatDOP853(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatDP54(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatEulerMaruyama(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatExact(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatExpEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatHeun(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatMidpoint(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatMilstein(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatRK38(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatRK6(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatRK8(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatRodas3Fixed(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatRodas3(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatRodas4Fixed(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatRodas4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatRushLarsen2(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatSRA1(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatSSPRK3(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatStochasticHeun(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzHRFloatTsit5(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: HRFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDouble(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleAB2(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleAB3(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleAB4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleRK4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleBS32(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleDOP853(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleDP54(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleEulerMaruyama(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleExact(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleExpEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleHeun(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleMidpoint(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleMilstein(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleRK38(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleRK6(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleRK8(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleRodas3Fixed(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleRodas3(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleRodas4Fixed(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleRodas4(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleRushLarsen2(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleSRA1(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleSSPRK3(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleStochasticHeun(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzDoubleTsit5(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: IzDoubleVariable, n2: Neuron, v2: IzDoubleVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloat(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatAB2(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatAB3(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatAB4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatRK4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatBS32(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatDOP853(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatDP54(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatEulerMaruyama(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatExact(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatExpEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatHeun(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatMidpoint(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatMilstein(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatRK38(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatRK6(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatRK8(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatRodas3Fixed(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatRodas3(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatRodas4Fixed(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatRodas4(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatRushLarsen2(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatSRA1(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatSSPRK3(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatStochasticHeun(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ESynIzIzFloatTsit5(_Electrical[ESynFloatVariable, ESynFloatParameter]):
    def __init__(
        self, n1: Neuron, v1: IzFloatVariable, n2: Neuron, v2: IzFloatVariable, g1: float, g2: float
    ) -> None: ...

class ExpGSynHHHHDoubleAB2(_Synapse[ExpGSynDoubleVariable, ExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHDoubleAB3(_Synapse[ExpGSynDoubleVariable, ExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHDoubleAB4(_Synapse[ExpGSynDoubleVariable, ExpGSynDoubleParameter]):
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

class ExpGSynHHHHDoubleBS32(_Synapse[ExpGSynDoubleVariable, ExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHDoubleDOP853(_Synapse[ExpGSynDoubleVariable, ExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHDoubleDP54(_Synapse[ExpGSynDoubleVariable, ExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
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

class ExpGSynHHHHDoubleEulerMaruyama(_Synapse[ExpGSynDoubleVariable, ExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHDoubleExact(_Synapse[ExpGSynDoubleVariable, ExpGSynDoubleParameter]):
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

class ExpGSynHHHHDoubleHeun(_Synapse[ExpGSynDoubleVariable, ExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHDoubleMidpoint(_Synapse[ExpGSynDoubleVariable, ExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHDoubleMilstein(_Synapse[ExpGSynDoubleVariable, ExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHDoubleRK38(_Synapse[ExpGSynDoubleVariable, ExpGSynDoubleParameter]):
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

class ExpGSynHHHHDoubleRK8(_Synapse[ExpGSynDoubleVariable, ExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHDoubleRodas3Fixed(_Synapse[ExpGSynDoubleVariable, ExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHDoubleRodas3(_Synapse[ExpGSynDoubleVariable, ExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHDoubleRodas4Fixed(_Synapse[ExpGSynDoubleVariable, ExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHDoubleRodas4(_Synapse[ExpGSynDoubleVariable, ExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHDoubleRushLarsen2(_Synapse[ExpGSynDoubleVariable, ExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHDoubleSRA1(_Synapse[ExpGSynDoubleVariable, ExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHDoubleSSPRK3(_Synapse[ExpGSynDoubleVariable, ExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHDoubleStochasticHeun(_Synapse[ExpGSynDoubleVariable, ExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHDoubleTsit5(_Synapse[ExpGSynDoubleVariable, ExpGSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpGSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHFloatAB2(_Synapse[ExpGSynFloatVariable, ExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHFloatAB3(_Synapse[ExpGSynFloatVariable, ExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHFloatAB4(_Synapse[ExpGSynFloatVariable, ExpGSynFloatParameter]):
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

class ExpGSynHHHHFloatBS32(_Synapse[ExpGSynFloatVariable, ExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHFloatDOP853(_Synapse[ExpGSynFloatVariable, ExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHFloatDP54(_Synapse[ExpGSynFloatVariable, ExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpGSynFloatConstructorArgs | None = None,
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

class ExpGSynHHHHFloatEulerMaruyama(_Synapse[ExpGSynFloatVariable, ExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHFloatExact(_Synapse[ExpGSynFloatVariable, ExpGSynFloatParameter]):
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

class ExpGSynHHHHFloatHeun(_Synapse[ExpGSynFloatVariable, ExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHFloatMidpoint(_Synapse[ExpGSynFloatVariable, ExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHFloatMilstein(_Synapse[ExpGSynFloatVariable, ExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHFloatRK38(_Synapse[ExpGSynFloatVariable, ExpGSynFloatParameter]):
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

class ExpGSynHHHHFloatRK8(_Synapse[ExpGSynFloatVariable, ExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHFloatRodas3Fixed(_Synapse[ExpGSynFloatVariable, ExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHFloatRodas3(_Synapse[ExpGSynFloatVariable, ExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHFloatRodas4Fixed(_Synapse[ExpGSynFloatVariable, ExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHFloatRodas4(_Synapse[ExpGSynFloatVariable, ExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHFloatRushLarsen2(_Synapse[ExpGSynFloatVariable, ExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHFloatSRA1(_Synapse[ExpGSynFloatVariable, ExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHFloatSSPRK3(_Synapse[ExpGSynFloatVariable, ExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHFloatStochasticHeun(_Synapse[ExpGSynFloatVariable, ExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpGSynHHHHFloatTsit5(_Synapse[ExpGSynFloatVariable, ExpGSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpGSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHDoubleAB2(_Synapse[ExpISynDoubleVariable, ExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHDoubleAB3(_Synapse[ExpISynDoubleVariable, ExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHDoubleAB4(_Synapse[ExpISynDoubleVariable, ExpISynDoubleParameter]):
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

class ExpISynHHHHDoubleBS32(_Synapse[ExpISynDoubleVariable, ExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHDoubleDOP853(_Synapse[ExpISynDoubleVariable, ExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHDoubleDP54(_Synapse[ExpISynDoubleVariable, ExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpISynDoubleConstructorArgs | None = None,
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

class ExpISynHHHHDoubleEulerMaruyama(_Synapse[ExpISynDoubleVariable, ExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHDoubleExact(_Synapse[ExpISynDoubleVariable, ExpISynDoubleParameter]):
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

class ExpISynHHHHDoubleHeun(_Synapse[ExpISynDoubleVariable, ExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHDoubleMidpoint(_Synapse[ExpISynDoubleVariable, ExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHDoubleMilstein(_Synapse[ExpISynDoubleVariable, ExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHDoubleRK38(_Synapse[ExpISynDoubleVariable, ExpISynDoubleParameter]):
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

class ExpISynHHHHDoubleRK8(_Synapse[ExpISynDoubleVariable, ExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHDoubleRodas3Fixed(_Synapse[ExpISynDoubleVariable, ExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHDoubleRodas3(_Synapse[ExpISynDoubleVariable, ExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHDoubleRodas4Fixed(_Synapse[ExpISynDoubleVariable, ExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHDoubleRodas4(_Synapse[ExpISynDoubleVariable, ExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHDoubleRushLarsen2(_Synapse[ExpISynDoubleVariable, ExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHDoubleSRA1(_Synapse[ExpISynDoubleVariable, ExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHDoubleSSPRK3(_Synapse[ExpISynDoubleVariable, ExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHDoubleStochasticHeun(_Synapse[ExpISynDoubleVariable, ExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHDoubleTsit5(_Synapse[ExpISynDoubleVariable, ExpISynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: ExpISynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHFloatAB2(_Synapse[ExpISynFloatVariable, ExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHFloatAB3(_Synapse[ExpISynFloatVariable, ExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHFloatAB4(_Synapse[ExpISynFloatVariable, ExpISynFloatParameter]):
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

class ExpISynHHHHFloatBS32(_Synapse[ExpISynFloatVariable, ExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHFloatDOP853(_Synapse[ExpISynFloatVariable, ExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHFloatDP54(_Synapse[ExpISynFloatVariable, ExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpISynFloatConstructorArgs | None = None,
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

class ExpISynHHHHFloatEulerMaruyama(_Synapse[ExpISynFloatVariable, ExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHFloatExact(_Synapse[ExpISynFloatVariable, ExpISynFloatParameter]):
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

class ExpISynHHHHFloatHeun(_Synapse[ExpISynFloatVariable, ExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHFloatMidpoint(_Synapse[ExpISynFloatVariable, ExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHFloatMilstein(_Synapse[ExpISynFloatVariable, ExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHFloatRK38(_Synapse[ExpISynFloatVariable, ExpISynFloatParameter]):
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

class ExpISynHHHHFloatRK8(_Synapse[ExpISynFloatVariable, ExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHFloatRodas3Fixed(_Synapse[ExpISynFloatVariable, ExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHFloatRodas3(_Synapse[ExpISynFloatVariable, ExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHFloatRodas4Fixed(_Synapse[ExpISynFloatVariable, ExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHFloatRodas4(_Synapse[ExpISynFloatVariable, ExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHFloatRushLarsen2(_Synapse[ExpISynFloatVariable, ExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHFloatSRA1(_Synapse[ExpISynFloatVariable, ExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHFloatSSPRK3(_Synapse[ExpISynFloatVariable, ExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHFloatStochasticHeun(_Synapse[ExpISynFloatVariable, ExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ExpISynHHHHFloatTsit5(_Synapse[ExpISynFloatVariable, ExpISynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: ExpISynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHDoubleAB2(_Synapse[FTMSynDoubleVariable, FTMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FTMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHDoubleAB3(_Synapse[FTMSynDoubleVariable, FTMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FTMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHDoubleAB4(_Synapse[FTMSynDoubleVariable, FTMSynDoubleParameter]):
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

class FTMSynHHHHDoubleBS32(_Synapse[FTMSynDoubleVariable, FTMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FTMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHDoubleDOP853(_Synapse[FTMSynDoubleVariable, FTMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FTMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHDoubleDP54(_Synapse[FTMSynDoubleVariable, FTMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FTMSynDoubleConstructorArgs | None = None,
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

class FTMSynHHHHDoubleEulerMaruyama(_Synapse[FTMSynDoubleVariable, FTMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FTMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHDoubleExact(_Synapse[FTMSynDoubleVariable, FTMSynDoubleParameter]):
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

class FTMSynHHHHDoubleHeun(_Synapse[FTMSynDoubleVariable, FTMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FTMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHDoubleMidpoint(_Synapse[FTMSynDoubleVariable, FTMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FTMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHDoubleMilstein(_Synapse[FTMSynDoubleVariable, FTMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FTMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHDoubleRK38(_Synapse[FTMSynDoubleVariable, FTMSynDoubleParameter]):
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

class FTMSynHHHHDoubleRK8(_Synapse[FTMSynDoubleVariable, FTMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FTMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHDoubleRodas3Fixed(_Synapse[FTMSynDoubleVariable, FTMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FTMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHDoubleRodas3(_Synapse[FTMSynDoubleVariable, FTMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FTMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHDoubleRodas4Fixed(_Synapse[FTMSynDoubleVariable, FTMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FTMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHDoubleRodas4(_Synapse[FTMSynDoubleVariable, FTMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FTMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHDoubleRushLarsen2(_Synapse[FTMSynDoubleVariable, FTMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FTMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHDoubleSRA1(_Synapse[FTMSynDoubleVariable, FTMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FTMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHDoubleSSPRK3(_Synapse[FTMSynDoubleVariable, FTMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FTMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHDoubleStochasticHeun(_Synapse[FTMSynDoubleVariable, FTMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FTMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHDoubleTsit5(_Synapse[FTMSynDoubleVariable, FTMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FTMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHFloatAB2(_Synapse[FTMSynFloatVariable, FTMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FTMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHFloatAB3(_Synapse[FTMSynFloatVariable, FTMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FTMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHFloatAB4(_Synapse[FTMSynFloatVariable, FTMSynFloatParameter]):
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

class FTMSynHHHHFloatBS32(_Synapse[FTMSynFloatVariable, FTMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FTMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHFloatDOP853(_Synapse[FTMSynFloatVariable, FTMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FTMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHFloatDP54(_Synapse[FTMSynFloatVariable, FTMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FTMSynFloatConstructorArgs | None = None,
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

class FTMSynHHHHFloatEulerMaruyama(_Synapse[FTMSynFloatVariable, FTMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FTMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHFloatExact(_Synapse[FTMSynFloatVariable, FTMSynFloatParameter]):
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

class FTMSynHHHHFloatHeun(_Synapse[FTMSynFloatVariable, FTMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FTMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHFloatMidpoint(_Synapse[FTMSynFloatVariable, FTMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FTMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHFloatMilstein(_Synapse[FTMSynFloatVariable, FTMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FTMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHFloatRK38(_Synapse[FTMSynFloatVariable, FTMSynFloatParameter]):
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

class FTMSynHHHHFloatRK8(_Synapse[FTMSynFloatVariable, FTMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FTMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHFloatRodas3Fixed(_Synapse[FTMSynFloatVariable, FTMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FTMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHFloatRodas3(_Synapse[FTMSynFloatVariable, FTMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FTMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHFloatRodas4Fixed(_Synapse[FTMSynFloatVariable, FTMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FTMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHFloatRodas4(_Synapse[FTMSynFloatVariable, FTMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FTMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHFloatRushLarsen2(_Synapse[FTMSynFloatVariable, FTMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FTMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHFloatSRA1(_Synapse[FTMSynFloatVariable, FTMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FTMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHFloatSSPRK3(_Synapse[FTMSynFloatVariable, FTMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FTMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHFloatStochasticHeun(_Synapse[FTMSynFloatVariable, FTMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FTMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FTMSynHHHHFloatTsit5(_Synapse[FTMSynFloatVariable, FTMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FTMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHDoubleAB2(_Synapse[GABABSynDoubleVariable, GABABSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GABABSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHDoubleAB3(_Synapse[GABABSynDoubleVariable, GABABSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GABABSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHDoubleAB4(_Synapse[GABABSynDoubleVariable, GABABSynDoubleParameter]):
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

class GABABSynHHHHDoubleBS32(_Synapse[GABABSynDoubleVariable, GABABSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GABABSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHDoubleDOP853(_Synapse[GABABSynDoubleVariable, GABABSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GABABSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHDoubleDP54(_Synapse[GABABSynDoubleVariable, GABABSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GABABSynDoubleConstructorArgs | None = None,
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

class GABABSynHHHHDoubleEulerMaruyama(_Synapse[GABABSynDoubleVariable, GABABSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GABABSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHDoubleExact(_Synapse[GABABSynDoubleVariable, GABABSynDoubleParameter]):
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

class GABABSynHHHHDoubleHeun(_Synapse[GABABSynDoubleVariable, GABABSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GABABSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHDoubleMidpoint(_Synapse[GABABSynDoubleVariable, GABABSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GABABSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHDoubleMilstein(_Synapse[GABABSynDoubleVariable, GABABSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GABABSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHDoubleRK38(_Synapse[GABABSynDoubleVariable, GABABSynDoubleParameter]):
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

class GABABSynHHHHDoubleRK8(_Synapse[GABABSynDoubleVariable, GABABSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GABABSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHDoubleRodas3Fixed(_Synapse[GABABSynDoubleVariable, GABABSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GABABSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHDoubleRodas3(_Synapse[GABABSynDoubleVariable, GABABSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GABABSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHDoubleRodas4Fixed(_Synapse[GABABSynDoubleVariable, GABABSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GABABSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHDoubleRodas4(_Synapse[GABABSynDoubleVariable, GABABSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GABABSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHDoubleRushLarsen2(_Synapse[GABABSynDoubleVariable, GABABSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GABABSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHDoubleSRA1(_Synapse[GABABSynDoubleVariable, GABABSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GABABSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHDoubleSSPRK3(_Synapse[GABABSynDoubleVariable, GABABSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GABABSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHDoubleStochasticHeun(_Synapse[GABABSynDoubleVariable, GABABSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GABABSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHDoubleTsit5(_Synapse[GABABSynDoubleVariable, GABABSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GABABSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHFloatAB2(_Synapse[GABABSynFloatVariable, GABABSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GABABSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHFloatAB3(_Synapse[GABABSynFloatVariable, GABABSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GABABSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHFloatAB4(_Synapse[GABABSynFloatVariable, GABABSynFloatParameter]):
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

class GABABSynHHHHFloatBS32(_Synapse[GABABSynFloatVariable, GABABSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GABABSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHFloatDOP853(_Synapse[GABABSynFloatVariable, GABABSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GABABSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHFloatDP54(_Synapse[GABABSynFloatVariable, GABABSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GABABSynFloatConstructorArgs | None = None,
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

class GABABSynHHHHFloatEulerMaruyama(_Synapse[GABABSynFloatVariable, GABABSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GABABSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHFloatExact(_Synapse[GABABSynFloatVariable, GABABSynFloatParameter]):
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

class GABABSynHHHHFloatHeun(_Synapse[GABABSynFloatVariable, GABABSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GABABSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHFloatMidpoint(_Synapse[GABABSynFloatVariable, GABABSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GABABSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHFloatMilstein(_Synapse[GABABSynFloatVariable, GABABSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GABABSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHFloatRK38(_Synapse[GABABSynFloatVariable, GABABSynFloatParameter]):
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

class GABABSynHHHHFloatRK8(_Synapse[GABABSynFloatVariable, GABABSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GABABSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHFloatRodas3Fixed(_Synapse[GABABSynFloatVariable, GABABSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GABABSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHFloatRodas3(_Synapse[GABABSynFloatVariable, GABABSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GABABSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHFloatRodas4Fixed(_Synapse[GABABSynFloatVariable, GABABSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GABABSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHFloatRodas4(_Synapse[GABABSynFloatVariable, GABABSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GABABSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHFloatRushLarsen2(_Synapse[GABABSynFloatVariable, GABABSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GABABSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHFloatSRA1(_Synapse[GABABSynFloatVariable, GABABSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GABABSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHFloatSSPRK3(_Synapse[GABABSynFloatVariable, GABABSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GABABSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHFloatStochasticHeun(_Synapse[GABABSynFloatVariable, GABABSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GABABSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GABABSynHHHHFloatTsit5(_Synapse[GABABSynFloatVariable, GABABSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GABABSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHDoubleAB2(_Synapse[FastGradedSynDoubleVariable, FastGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FastGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHDoubleAB3(_Synapse[FastGradedSynDoubleVariable, FastGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FastGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHDoubleAB4(_Synapse[FastGradedSynDoubleVariable, FastGradedSynDoubleParameter]):
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

class FastGradedSynHHHHDoubleBS32(_Synapse[FastGradedSynDoubleVariable, FastGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FastGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHDoubleDOP853(_Synapse[FastGradedSynDoubleVariable, FastGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FastGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHDoubleDP54(_Synapse[FastGradedSynDoubleVariable, FastGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FastGradedSynDoubleConstructorArgs | None = None,
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

class FastGradedSynHHHHDoubleEulerMaruyama(_Synapse[FastGradedSynDoubleVariable, FastGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FastGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHDoubleExact(_Synapse[FastGradedSynDoubleVariable, FastGradedSynDoubleParameter]):
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

class FastGradedSynHHHHDoubleHeun(_Synapse[FastGradedSynDoubleVariable, FastGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FastGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHDoubleMidpoint(_Synapse[FastGradedSynDoubleVariable, FastGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FastGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHDoubleMilstein(_Synapse[FastGradedSynDoubleVariable, FastGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FastGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHDoubleRK38(_Synapse[FastGradedSynDoubleVariable, FastGradedSynDoubleParameter]):
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

class FastGradedSynHHHHDoubleRK8(_Synapse[FastGradedSynDoubleVariable, FastGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FastGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHDoubleRodas3Fixed(_Synapse[FastGradedSynDoubleVariable, FastGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FastGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHDoubleRodas3(_Synapse[FastGradedSynDoubleVariable, FastGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FastGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHDoubleRodas4Fixed(_Synapse[FastGradedSynDoubleVariable, FastGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FastGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHDoubleRodas4(_Synapse[FastGradedSynDoubleVariable, FastGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FastGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHDoubleRushLarsen2(_Synapse[FastGradedSynDoubleVariable, FastGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FastGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHDoubleSRA1(_Synapse[FastGradedSynDoubleVariable, FastGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FastGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHDoubleSSPRK3(_Synapse[FastGradedSynDoubleVariable, FastGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FastGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHDoubleStochasticHeun(_Synapse[FastGradedSynDoubleVariable, FastGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FastGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHDoubleTsit5(_Synapse[FastGradedSynDoubleVariable, FastGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: FastGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHFloatAB2(_Synapse[FastGradedSynFloatVariable, FastGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FastGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHFloatAB3(_Synapse[FastGradedSynFloatVariable, FastGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FastGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHFloatAB4(_Synapse[FastGradedSynFloatVariable, FastGradedSynFloatParameter]):
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

class FastGradedSynHHHHFloatBS32(_Synapse[FastGradedSynFloatVariable, FastGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FastGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHFloatDOP853(_Synapse[FastGradedSynFloatVariable, FastGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FastGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHFloatDP54(_Synapse[FastGradedSynFloatVariable, FastGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FastGradedSynFloatConstructorArgs | None = None,
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

class FastGradedSynHHHHFloatEulerMaruyama(_Synapse[FastGradedSynFloatVariable, FastGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FastGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHFloatExact(_Synapse[FastGradedSynFloatVariable, FastGradedSynFloatParameter]):
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

class FastGradedSynHHHHFloatHeun(_Synapse[FastGradedSynFloatVariable, FastGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FastGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHFloatMidpoint(_Synapse[FastGradedSynFloatVariable, FastGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FastGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHFloatMilstein(_Synapse[FastGradedSynFloatVariable, FastGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FastGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHFloatRK38(_Synapse[FastGradedSynFloatVariable, FastGradedSynFloatParameter]):
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

class FastGradedSynHHHHFloatRK8(_Synapse[FastGradedSynFloatVariable, FastGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FastGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHFloatRodas3Fixed(_Synapse[FastGradedSynFloatVariable, FastGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FastGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHFloatRodas3(_Synapse[FastGradedSynFloatVariable, FastGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FastGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHFloatRodas4Fixed(_Synapse[FastGradedSynFloatVariable, FastGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FastGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHFloatRodas4(_Synapse[FastGradedSynFloatVariable, FastGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FastGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHFloatRushLarsen2(_Synapse[FastGradedSynFloatVariable, FastGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FastGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHFloatSRA1(_Synapse[FastGradedSynFloatVariable, FastGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FastGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHFloatSSPRK3(_Synapse[FastGradedSynFloatVariable, FastGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FastGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHFloatStochasticHeun(_Synapse[FastGradedSynFloatVariable, FastGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FastGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class FastGradedSynHHHHFloatTsit5(_Synapse[FastGradedSynFloatVariable, FastGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: FastGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHDoubleAB2(_Synapse[SlowGradedSynDoubleVariable, SlowGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SlowGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHDoubleAB3(_Synapse[SlowGradedSynDoubleVariable, SlowGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SlowGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHDoubleAB4(_Synapse[SlowGradedSynDoubleVariable, SlowGradedSynDoubleParameter]):
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

class SlowGradedSynHHHHDoubleBS32(_Synapse[SlowGradedSynDoubleVariable, SlowGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SlowGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHDoubleDOP853(_Synapse[SlowGradedSynDoubleVariable, SlowGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SlowGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHDoubleDP54(_Synapse[SlowGradedSynDoubleVariable, SlowGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SlowGradedSynDoubleConstructorArgs | None = None,
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

class SlowGradedSynHHHHDoubleEulerMaruyama(_Synapse[SlowGradedSynDoubleVariable, SlowGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SlowGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHDoubleExact(_Synapse[SlowGradedSynDoubleVariable, SlowGradedSynDoubleParameter]):
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

class SlowGradedSynHHHHDoubleHeun(_Synapse[SlowGradedSynDoubleVariable, SlowGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SlowGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHDoubleMidpoint(_Synapse[SlowGradedSynDoubleVariable, SlowGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SlowGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHDoubleMilstein(_Synapse[SlowGradedSynDoubleVariable, SlowGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SlowGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHDoubleRK38(_Synapse[SlowGradedSynDoubleVariable, SlowGradedSynDoubleParameter]):
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

class SlowGradedSynHHHHDoubleRK8(_Synapse[SlowGradedSynDoubleVariable, SlowGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SlowGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHDoubleRodas3Fixed(_Synapse[SlowGradedSynDoubleVariable, SlowGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SlowGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHDoubleRodas3(_Synapse[SlowGradedSynDoubleVariable, SlowGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SlowGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHDoubleRodas4Fixed(_Synapse[SlowGradedSynDoubleVariable, SlowGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SlowGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHDoubleRodas4(_Synapse[SlowGradedSynDoubleVariable, SlowGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SlowGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHDoubleRushLarsen2(_Synapse[SlowGradedSynDoubleVariable, SlowGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SlowGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHDoubleSRA1(_Synapse[SlowGradedSynDoubleVariable, SlowGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SlowGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHDoubleSSPRK3(_Synapse[SlowGradedSynDoubleVariable, SlowGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SlowGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHDoubleStochasticHeun(_Synapse[SlowGradedSynDoubleVariable, SlowGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SlowGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHDoubleTsit5(_Synapse[SlowGradedSynDoubleVariable, SlowGradedSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SlowGradedSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHFloatAB2(_Synapse[SlowGradedSynFloatVariable, SlowGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SlowGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHFloatAB3(_Synapse[SlowGradedSynFloatVariable, SlowGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SlowGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHFloatAB4(_Synapse[SlowGradedSynFloatVariable, SlowGradedSynFloatParameter]):
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

class SlowGradedSynHHHHFloatBS32(_Synapse[SlowGradedSynFloatVariable, SlowGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SlowGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHFloatDOP853(_Synapse[SlowGradedSynFloatVariable, SlowGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SlowGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHFloatDP54(_Synapse[SlowGradedSynFloatVariable, SlowGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SlowGradedSynFloatConstructorArgs | None = None,
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

class SlowGradedSynHHHHFloatEulerMaruyama(_Synapse[SlowGradedSynFloatVariable, SlowGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SlowGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHFloatExact(_Synapse[SlowGradedSynFloatVariable, SlowGradedSynFloatParameter]):
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

class SlowGradedSynHHHHFloatHeun(_Synapse[SlowGradedSynFloatVariable, SlowGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SlowGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHFloatMidpoint(_Synapse[SlowGradedSynFloatVariable, SlowGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SlowGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHFloatMilstein(_Synapse[SlowGradedSynFloatVariable, SlowGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SlowGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHFloatRK38(_Synapse[SlowGradedSynFloatVariable, SlowGradedSynFloatParameter]):
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

class SlowGradedSynHHHHFloatRK8(_Synapse[SlowGradedSynFloatVariable, SlowGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SlowGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHFloatRodas3Fixed(_Synapse[SlowGradedSynFloatVariable, SlowGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SlowGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHFloatRodas3(_Synapse[SlowGradedSynFloatVariable, SlowGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SlowGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHFloatRodas4Fixed(_Synapse[SlowGradedSynFloatVariable, SlowGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SlowGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHFloatRodas4(_Synapse[SlowGradedSynFloatVariable, SlowGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SlowGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHFloatRushLarsen2(_Synapse[SlowGradedSynFloatVariable, SlowGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SlowGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHFloatSRA1(_Synapse[SlowGradedSynFloatVariable, SlowGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SlowGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHFloatSSPRK3(_Synapse[SlowGradedSynFloatVariable, SlowGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SlowGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHFloatStochasticHeun(_Synapse[SlowGradedSynFloatVariable, SlowGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SlowGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SlowGradedSynHHHHFloatTsit5(_Synapse[SlowGradedSynFloatVariable, SlowGradedSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SlowGradedSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHDoubleAB2(_Synapse[GradualSynDoubleVariable, GradualSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GradualSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHDoubleAB3(_Synapse[GradualSynDoubleVariable, GradualSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GradualSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHDoubleAB4(_Synapse[GradualSynDoubleVariable, GradualSynDoubleParameter]):
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

class GradualSynHHHHDoubleBS32(_Synapse[GradualSynDoubleVariable, GradualSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GradualSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHDoubleDOP853(_Synapse[GradualSynDoubleVariable, GradualSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GradualSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHDoubleDP54(_Synapse[GradualSynDoubleVariable, GradualSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GradualSynDoubleConstructorArgs | None = None,
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

class GradualSynHHHHDoubleEulerMaruyama(_Synapse[GradualSynDoubleVariable, GradualSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GradualSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHDoubleExact(_Synapse[GradualSynDoubleVariable, GradualSynDoubleParameter]):
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

class GradualSynHHHHDoubleHeun(_Synapse[GradualSynDoubleVariable, GradualSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GradualSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHDoubleMidpoint(_Synapse[GradualSynDoubleVariable, GradualSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GradualSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHDoubleMilstein(_Synapse[GradualSynDoubleVariable, GradualSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GradualSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHDoubleRK38(_Synapse[GradualSynDoubleVariable, GradualSynDoubleParameter]):
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

class GradualSynHHHHDoubleRK8(_Synapse[GradualSynDoubleVariable, GradualSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GradualSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHDoubleRodas3Fixed(_Synapse[GradualSynDoubleVariable, GradualSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GradualSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHDoubleRodas3(_Synapse[GradualSynDoubleVariable, GradualSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GradualSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHDoubleRodas4Fixed(_Synapse[GradualSynDoubleVariable, GradualSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GradualSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHDoubleRodas4(_Synapse[GradualSynDoubleVariable, GradualSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GradualSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHDoubleRushLarsen2(_Synapse[GradualSynDoubleVariable, GradualSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GradualSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHDoubleSRA1(_Synapse[GradualSynDoubleVariable, GradualSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GradualSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHDoubleSSPRK3(_Synapse[GradualSynDoubleVariable, GradualSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GradualSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHDoubleStochasticHeun(_Synapse[GradualSynDoubleVariable, GradualSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GradualSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHDoubleTsit5(_Synapse[GradualSynDoubleVariable, GradualSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: GradualSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHFloatAB2(_Synapse[GradualSynFloatVariable, GradualSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GradualSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHFloatAB3(_Synapse[GradualSynFloatVariable, GradualSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GradualSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHFloatAB4(_Synapse[GradualSynFloatVariable, GradualSynFloatParameter]):
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

class GradualSynHHHHFloatBS32(_Synapse[GradualSynFloatVariable, GradualSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GradualSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHFloatDOP853(_Synapse[GradualSynFloatVariable, GradualSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GradualSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHFloatDP54(_Synapse[GradualSynFloatVariable, GradualSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GradualSynFloatConstructorArgs | None = None,
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

class GradualSynHHHHFloatEulerMaruyama(_Synapse[GradualSynFloatVariable, GradualSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GradualSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHFloatExact(_Synapse[GradualSynFloatVariable, GradualSynFloatParameter]):
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

class GradualSynHHHHFloatHeun(_Synapse[GradualSynFloatVariable, GradualSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GradualSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHFloatMidpoint(_Synapse[GradualSynFloatVariable, GradualSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GradualSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHFloatMilstein(_Synapse[GradualSynFloatVariable, GradualSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GradualSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHFloatRK38(_Synapse[GradualSynFloatVariable, GradualSynFloatParameter]):
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

class GradualSynHHHHFloatRK8(_Synapse[GradualSynFloatVariable, GradualSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GradualSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHFloatRodas3Fixed(_Synapse[GradualSynFloatVariable, GradualSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GradualSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHFloatRodas3(_Synapse[GradualSynFloatVariable, GradualSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GradualSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHFloatRodas4Fixed(_Synapse[GradualSynFloatVariable, GradualSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GradualSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHFloatRodas4(_Synapse[GradualSynFloatVariable, GradualSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GradualSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHFloatRushLarsen2(_Synapse[GradualSynFloatVariable, GradualSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GradualSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHFloatSRA1(_Synapse[GradualSynFloatVariable, GradualSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GradualSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHFloatSSPRK3(_Synapse[GradualSynFloatVariable, GradualSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GradualSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHFloatStochasticHeun(_Synapse[GradualSynFloatVariable, GradualSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GradualSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class GradualSynHHHHFloatTsit5(_Synapse[GradualSynFloatVariable, GradualSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: GradualSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHDoubleAB2(_Synapse[NMDASynDoubleVariable, NMDASynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: NMDASynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHDoubleAB3(_Synapse[NMDASynDoubleVariable, NMDASynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: NMDASynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHDoubleAB4(_Synapse[NMDASynDoubleVariable, NMDASynDoubleParameter]):
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

class NMDASynHHHHDoubleBS32(_Synapse[NMDASynDoubleVariable, NMDASynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: NMDASynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHDoubleDOP853(_Synapse[NMDASynDoubleVariable, NMDASynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: NMDASynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHDoubleDP54(_Synapse[NMDASynDoubleVariable, NMDASynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: NMDASynDoubleConstructorArgs | None = None,
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

class NMDASynHHHHDoubleEulerMaruyama(_Synapse[NMDASynDoubleVariable, NMDASynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: NMDASynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHDoubleExact(_Synapse[NMDASynDoubleVariable, NMDASynDoubleParameter]):
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

class NMDASynHHHHDoubleHeun(_Synapse[NMDASynDoubleVariable, NMDASynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: NMDASynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHDoubleMidpoint(_Synapse[NMDASynDoubleVariable, NMDASynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: NMDASynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHDoubleMilstein(_Synapse[NMDASynDoubleVariable, NMDASynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: NMDASynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHDoubleRK38(_Synapse[NMDASynDoubleVariable, NMDASynDoubleParameter]):
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

class NMDASynHHHHDoubleRK8(_Synapse[NMDASynDoubleVariable, NMDASynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: NMDASynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHDoubleRodas3Fixed(_Synapse[NMDASynDoubleVariable, NMDASynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: NMDASynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHDoubleRodas3(_Synapse[NMDASynDoubleVariable, NMDASynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: NMDASynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHDoubleRodas4Fixed(_Synapse[NMDASynDoubleVariable, NMDASynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: NMDASynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHDoubleRodas4(_Synapse[NMDASynDoubleVariable, NMDASynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: NMDASynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHDoubleRushLarsen2(_Synapse[NMDASynDoubleVariable, NMDASynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: NMDASynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHDoubleSRA1(_Synapse[NMDASynDoubleVariable, NMDASynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: NMDASynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHDoubleSSPRK3(_Synapse[NMDASynDoubleVariable, NMDASynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: NMDASynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHDoubleStochasticHeun(_Synapse[NMDASynDoubleVariable, NMDASynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: NMDASynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHDoubleTsit5(_Synapse[NMDASynDoubleVariable, NMDASynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: NMDASynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHFloatAB2(_Synapse[NMDASynFloatVariable, NMDASynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: NMDASynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHFloatAB3(_Synapse[NMDASynFloatVariable, NMDASynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: NMDASynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHFloatAB4(_Synapse[NMDASynFloatVariable, NMDASynFloatParameter]):
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

class NMDASynHHHHFloatBS32(_Synapse[NMDASynFloatVariable, NMDASynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: NMDASynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHFloatDOP853(_Synapse[NMDASynFloatVariable, NMDASynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: NMDASynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHFloatDP54(_Synapse[NMDASynFloatVariable, NMDASynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: NMDASynFloatConstructorArgs | None = None,
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

class NMDASynHHHHFloatEulerMaruyama(_Synapse[NMDASynFloatVariable, NMDASynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: NMDASynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHFloatExact(_Synapse[NMDASynFloatVariable, NMDASynFloatParameter]):
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

class NMDASynHHHHFloatHeun(_Synapse[NMDASynFloatVariable, NMDASynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: NMDASynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHFloatMidpoint(_Synapse[NMDASynFloatVariable, NMDASynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: NMDASynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHFloatMilstein(_Synapse[NMDASynFloatVariable, NMDASynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: NMDASynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHFloatRK38(_Synapse[NMDASynFloatVariable, NMDASynFloatParameter]):
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

class NMDASynHHHHFloatRK8(_Synapse[NMDASynFloatVariable, NMDASynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: NMDASynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHFloatRodas3Fixed(_Synapse[NMDASynFloatVariable, NMDASynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: NMDASynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHFloatRodas3(_Synapse[NMDASynFloatVariable, NMDASynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: NMDASynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHFloatRodas4Fixed(_Synapse[NMDASynFloatVariable, NMDASynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: NMDASynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHFloatRodas4(_Synapse[NMDASynFloatVariable, NMDASynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: NMDASynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHFloatRushLarsen2(_Synapse[NMDASynFloatVariable, NMDASynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: NMDASynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHFloatSRA1(_Synapse[NMDASynFloatVariable, NMDASynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: NMDASynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHFloatSSPRK3(_Synapse[NMDASynFloatVariable, NMDASynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: NMDASynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHFloatStochasticHeun(_Synapse[NMDASynFloatVariable, NMDASynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: NMDASynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class NMDASynHHHHFloatTsit5(_Synapse[NMDASynFloatVariable, NMDASynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: NMDASynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHDoubleAB2(_Synapse[PrinzSynDoubleVariable, PrinzSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: PrinzSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHDoubleAB3(_Synapse[PrinzSynDoubleVariable, PrinzSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: PrinzSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHDoubleAB4(_Synapse[PrinzSynDoubleVariable, PrinzSynDoubleParameter]):
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

class PrinzSynHHHHDoubleBS32(_Synapse[PrinzSynDoubleVariable, PrinzSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: PrinzSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHDoubleDOP853(_Synapse[PrinzSynDoubleVariable, PrinzSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: PrinzSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHDoubleDP54(_Synapse[PrinzSynDoubleVariable, PrinzSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: PrinzSynDoubleConstructorArgs | None = None,
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

class PrinzSynHHHHDoubleEulerMaruyama(_Synapse[PrinzSynDoubleVariable, PrinzSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: PrinzSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHDoubleExact(_Synapse[PrinzSynDoubleVariable, PrinzSynDoubleParameter]):
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

class PrinzSynHHHHDoubleHeun(_Synapse[PrinzSynDoubleVariable, PrinzSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: PrinzSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHDoubleMidpoint(_Synapse[PrinzSynDoubleVariable, PrinzSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: PrinzSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHDoubleMilstein(_Synapse[PrinzSynDoubleVariable, PrinzSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: PrinzSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHDoubleRK38(_Synapse[PrinzSynDoubleVariable, PrinzSynDoubleParameter]):
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

class PrinzSynHHHHDoubleRK8(_Synapse[PrinzSynDoubleVariable, PrinzSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: PrinzSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHDoubleRodas3Fixed(_Synapse[PrinzSynDoubleVariable, PrinzSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: PrinzSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHDoubleRodas3(_Synapse[PrinzSynDoubleVariable, PrinzSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: PrinzSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHDoubleRodas4Fixed(_Synapse[PrinzSynDoubleVariable, PrinzSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: PrinzSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHDoubleRodas4(_Synapse[PrinzSynDoubleVariable, PrinzSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: PrinzSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHDoubleRushLarsen2(_Synapse[PrinzSynDoubleVariable, PrinzSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: PrinzSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHDoubleSRA1(_Synapse[PrinzSynDoubleVariable, PrinzSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: PrinzSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHDoubleSSPRK3(_Synapse[PrinzSynDoubleVariable, PrinzSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: PrinzSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHDoubleStochasticHeun(_Synapse[PrinzSynDoubleVariable, PrinzSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: PrinzSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHDoubleTsit5(_Synapse[PrinzSynDoubleVariable, PrinzSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: PrinzSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHFloatAB2(_Synapse[PrinzSynFloatVariable, PrinzSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: PrinzSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHFloatAB3(_Synapse[PrinzSynFloatVariable, PrinzSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: PrinzSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHFloatAB4(_Synapse[PrinzSynFloatVariable, PrinzSynFloatParameter]):
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

class PrinzSynHHHHFloatBS32(_Synapse[PrinzSynFloatVariable, PrinzSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: PrinzSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHFloatDOP853(_Synapse[PrinzSynFloatVariable, PrinzSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: PrinzSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHFloatDP54(_Synapse[PrinzSynFloatVariable, PrinzSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: PrinzSynFloatConstructorArgs | None = None,
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

class PrinzSynHHHHFloatEulerMaruyama(_Synapse[PrinzSynFloatVariable, PrinzSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: PrinzSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHFloatExact(_Synapse[PrinzSynFloatVariable, PrinzSynFloatParameter]):
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

class PrinzSynHHHHFloatHeun(_Synapse[PrinzSynFloatVariable, PrinzSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: PrinzSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHFloatMidpoint(_Synapse[PrinzSynFloatVariable, PrinzSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: PrinzSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHFloatMilstein(_Synapse[PrinzSynFloatVariable, PrinzSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: PrinzSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHFloatRK38(_Synapse[PrinzSynFloatVariable, PrinzSynFloatParameter]):
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

class PrinzSynHHHHFloatRK8(_Synapse[PrinzSynFloatVariable, PrinzSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: PrinzSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHFloatRodas3Fixed(_Synapse[PrinzSynFloatVariable, PrinzSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: PrinzSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHFloatRodas3(_Synapse[PrinzSynFloatVariable, PrinzSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: PrinzSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHFloatRodas4Fixed(_Synapse[PrinzSynFloatVariable, PrinzSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: PrinzSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHFloatRodas4(_Synapse[PrinzSynFloatVariable, PrinzSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: PrinzSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHFloatRushLarsen2(_Synapse[PrinzSynFloatVariable, PrinzSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: PrinzSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHFloatSRA1(_Synapse[PrinzSynFloatVariable, PrinzSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: PrinzSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHFloatSSPRK3(_Synapse[PrinzSynFloatVariable, PrinzSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: PrinzSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHFloatStochasticHeun(_Synapse[PrinzSynFloatVariable, PrinzSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: PrinzSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class PrinzSynHHHHFloatTsit5(_Synapse[PrinzSynFloatVariable, PrinzSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: PrinzSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHDoubleAB2(_Synapse[SigmoidSynDoubleVariable, SigmoidSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SigmoidSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHDoubleAB3(_Synapse[SigmoidSynDoubleVariable, SigmoidSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SigmoidSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHDoubleAB4(_Synapse[SigmoidSynDoubleVariable, SigmoidSynDoubleParameter]):
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

class SigmoidSynHHHHDoubleBS32(_Synapse[SigmoidSynDoubleVariable, SigmoidSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SigmoidSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHDoubleDOP853(_Synapse[SigmoidSynDoubleVariable, SigmoidSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SigmoidSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHDoubleDP54(_Synapse[SigmoidSynDoubleVariable, SigmoidSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SigmoidSynDoubleConstructorArgs | None = None,
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

class SigmoidSynHHHHDoubleEulerMaruyama(_Synapse[SigmoidSynDoubleVariable, SigmoidSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SigmoidSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHDoubleExact(_Synapse[SigmoidSynDoubleVariable, SigmoidSynDoubleParameter]):
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

class SigmoidSynHHHHDoubleHeun(_Synapse[SigmoidSynDoubleVariable, SigmoidSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SigmoidSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHDoubleMidpoint(_Synapse[SigmoidSynDoubleVariable, SigmoidSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SigmoidSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHDoubleMilstein(_Synapse[SigmoidSynDoubleVariable, SigmoidSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SigmoidSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHDoubleRK38(_Synapse[SigmoidSynDoubleVariable, SigmoidSynDoubleParameter]):
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

class SigmoidSynHHHHDoubleRK8(_Synapse[SigmoidSynDoubleVariable, SigmoidSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SigmoidSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHDoubleRodas3Fixed(_Synapse[SigmoidSynDoubleVariable, SigmoidSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SigmoidSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHDoubleRodas3(_Synapse[SigmoidSynDoubleVariable, SigmoidSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SigmoidSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHDoubleRodas4Fixed(_Synapse[SigmoidSynDoubleVariable, SigmoidSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SigmoidSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHDoubleRodas4(_Synapse[SigmoidSynDoubleVariable, SigmoidSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SigmoidSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHDoubleRushLarsen2(_Synapse[SigmoidSynDoubleVariable, SigmoidSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SigmoidSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHDoubleSRA1(_Synapse[SigmoidSynDoubleVariable, SigmoidSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SigmoidSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHDoubleSSPRK3(_Synapse[SigmoidSynDoubleVariable, SigmoidSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SigmoidSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHDoubleStochasticHeun(_Synapse[SigmoidSynDoubleVariable, SigmoidSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SigmoidSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHDoubleTsit5(_Synapse[SigmoidSynDoubleVariable, SigmoidSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: SigmoidSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHFloatAB2(_Synapse[SigmoidSynFloatVariable, SigmoidSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SigmoidSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHFloatAB3(_Synapse[SigmoidSynFloatVariable, SigmoidSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SigmoidSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHFloatAB4(_Synapse[SigmoidSynFloatVariable, SigmoidSynFloatParameter]):
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

class SigmoidSynHHHHFloatBS32(_Synapse[SigmoidSynFloatVariable, SigmoidSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SigmoidSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHFloatDOP853(_Synapse[SigmoidSynFloatVariable, SigmoidSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SigmoidSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHFloatDP54(_Synapse[SigmoidSynFloatVariable, SigmoidSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SigmoidSynFloatConstructorArgs | None = None,
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

class SigmoidSynHHHHFloatEulerMaruyama(_Synapse[SigmoidSynFloatVariable, SigmoidSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SigmoidSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHFloatExact(_Synapse[SigmoidSynFloatVariable, SigmoidSynFloatParameter]):
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

class SigmoidSynHHHHFloatHeun(_Synapse[SigmoidSynFloatVariable, SigmoidSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SigmoidSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHFloatMidpoint(_Synapse[SigmoidSynFloatVariable, SigmoidSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SigmoidSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHFloatMilstein(_Synapse[SigmoidSynFloatVariable, SigmoidSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SigmoidSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHFloatRK38(_Synapse[SigmoidSynFloatVariable, SigmoidSynFloatParameter]):
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

class SigmoidSynHHHHFloatRK8(_Synapse[SigmoidSynFloatVariable, SigmoidSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SigmoidSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHFloatRodas3Fixed(_Synapse[SigmoidSynFloatVariable, SigmoidSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SigmoidSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHFloatRodas3(_Synapse[SigmoidSynFloatVariable, SigmoidSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SigmoidSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHFloatRodas4Fixed(_Synapse[SigmoidSynFloatVariable, SigmoidSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SigmoidSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHFloatRodas4(_Synapse[SigmoidSynFloatVariable, SigmoidSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SigmoidSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHFloatRushLarsen2(_Synapse[SigmoidSynFloatVariable, SigmoidSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SigmoidSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHFloatSRA1(_Synapse[SigmoidSynFloatVariable, SigmoidSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SigmoidSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHFloatSSPRK3(_Synapse[SigmoidSynFloatVariable, SigmoidSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SigmoidSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHFloatStochasticHeun(_Synapse[SigmoidSynFloatVariable, SigmoidSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SigmoidSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class SigmoidSynHHHHFloatTsit5(_Synapse[SigmoidSynFloatVariable, SigmoidSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: SigmoidSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHDoubleAB2(_Synapse[STDPSynDoubleVariable, STDPSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: STDPSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHDoubleAB3(_Synapse[STDPSynDoubleVariable, STDPSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: STDPSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHDoubleAB4(_Synapse[STDPSynDoubleVariable, STDPSynDoubleParameter]):
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

class STDPSynHHHHDoubleBS32(_Synapse[STDPSynDoubleVariable, STDPSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: STDPSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHDoubleDOP853(_Synapse[STDPSynDoubleVariable, STDPSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: STDPSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHDoubleDP54(_Synapse[STDPSynDoubleVariable, STDPSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: STDPSynDoubleConstructorArgs | None = None,
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

class STDPSynHHHHDoubleEulerMaruyama(_Synapse[STDPSynDoubleVariable, STDPSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: STDPSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHDoubleExact(_Synapse[STDPSynDoubleVariable, STDPSynDoubleParameter]):
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

class STDPSynHHHHDoubleHeun(_Synapse[STDPSynDoubleVariable, STDPSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: STDPSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHDoubleMidpoint(_Synapse[STDPSynDoubleVariable, STDPSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: STDPSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHDoubleMilstein(_Synapse[STDPSynDoubleVariable, STDPSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: STDPSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHDoubleRK38(_Synapse[STDPSynDoubleVariable, STDPSynDoubleParameter]):
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

class STDPSynHHHHDoubleRK8(_Synapse[STDPSynDoubleVariable, STDPSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: STDPSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHDoubleRodas3Fixed(_Synapse[STDPSynDoubleVariable, STDPSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: STDPSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHDoubleRodas3(_Synapse[STDPSynDoubleVariable, STDPSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: STDPSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHDoubleRodas4Fixed(_Synapse[STDPSynDoubleVariable, STDPSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: STDPSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHDoubleRodas4(_Synapse[STDPSynDoubleVariable, STDPSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: STDPSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHDoubleRushLarsen2(_Synapse[STDPSynDoubleVariable, STDPSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: STDPSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHDoubleSRA1(_Synapse[STDPSynDoubleVariable, STDPSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: STDPSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHDoubleSSPRK3(_Synapse[STDPSynDoubleVariable, STDPSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: STDPSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHDoubleStochasticHeun(_Synapse[STDPSynDoubleVariable, STDPSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: STDPSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHDoubleTsit5(_Synapse[STDPSynDoubleVariable, STDPSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: STDPSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHFloatAB2(_Synapse[STDPSynFloatVariable, STDPSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: STDPSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHFloatAB3(_Synapse[STDPSynFloatVariable, STDPSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: STDPSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHFloatAB4(_Synapse[STDPSynFloatVariable, STDPSynFloatParameter]):
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

class STDPSynHHHHFloatBS32(_Synapse[STDPSynFloatVariable, STDPSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: STDPSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHFloatDOP853(_Synapse[STDPSynFloatVariable, STDPSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: STDPSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHFloatDP54(_Synapse[STDPSynFloatVariable, STDPSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: STDPSynFloatConstructorArgs | None = None,
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

class STDPSynHHHHFloatEulerMaruyama(_Synapse[STDPSynFloatVariable, STDPSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: STDPSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHFloatExact(_Synapse[STDPSynFloatVariable, STDPSynFloatParameter]):
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

class STDPSynHHHHFloatHeun(_Synapse[STDPSynFloatVariable, STDPSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: STDPSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHFloatMidpoint(_Synapse[STDPSynFloatVariable, STDPSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: STDPSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHFloatMilstein(_Synapse[STDPSynFloatVariable, STDPSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: STDPSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHFloatRK38(_Synapse[STDPSynFloatVariable, STDPSynFloatParameter]):
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

class STDPSynHHHHFloatRK8(_Synapse[STDPSynFloatVariable, STDPSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: STDPSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHFloatRodas3Fixed(_Synapse[STDPSynFloatVariable, STDPSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: STDPSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHFloatRodas3(_Synapse[STDPSynFloatVariable, STDPSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: STDPSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHFloatRodas4Fixed(_Synapse[STDPSynFloatVariable, STDPSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: STDPSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHFloatRodas4(_Synapse[STDPSynFloatVariable, STDPSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: STDPSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHFloatRushLarsen2(_Synapse[STDPSynFloatVariable, STDPSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: STDPSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHFloatSRA1(_Synapse[STDPSynFloatVariable, STDPSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: STDPSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHFloatSSPRK3(_Synapse[STDPSynFloatVariable, STDPSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: STDPSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHFloatStochasticHeun(_Synapse[STDPSynFloatVariable, STDPSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: STDPSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class STDPSynHHHHFloatTsit5(_Synapse[STDPSynFloatVariable, STDPSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: STDPSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHDoubleAB2(_Synapse[TripletSynDoubleVariable, TripletSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TripletSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHDoubleAB3(_Synapse[TripletSynDoubleVariable, TripletSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TripletSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHDoubleAB4(_Synapse[TripletSynDoubleVariable, TripletSynDoubleParameter]):
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

class TripletSynHHHHDoubleBS32(_Synapse[TripletSynDoubleVariable, TripletSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TripletSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHDoubleDOP853(_Synapse[TripletSynDoubleVariable, TripletSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TripletSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHDoubleDP54(_Synapse[TripletSynDoubleVariable, TripletSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TripletSynDoubleConstructorArgs | None = None,
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

class TripletSynHHHHDoubleEulerMaruyama(_Synapse[TripletSynDoubleVariable, TripletSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TripletSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHDoubleExact(_Synapse[TripletSynDoubleVariable, TripletSynDoubleParameter]):
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

class TripletSynHHHHDoubleHeun(_Synapse[TripletSynDoubleVariable, TripletSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TripletSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHDoubleMidpoint(_Synapse[TripletSynDoubleVariable, TripletSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TripletSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHDoubleMilstein(_Synapse[TripletSynDoubleVariable, TripletSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TripletSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHDoubleRK38(_Synapse[TripletSynDoubleVariable, TripletSynDoubleParameter]):
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

class TripletSynHHHHDoubleRK8(_Synapse[TripletSynDoubleVariable, TripletSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TripletSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHDoubleRodas3Fixed(_Synapse[TripletSynDoubleVariable, TripletSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TripletSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHDoubleRodas3(_Synapse[TripletSynDoubleVariable, TripletSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TripletSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHDoubleRodas4Fixed(_Synapse[TripletSynDoubleVariable, TripletSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TripletSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHDoubleRodas4(_Synapse[TripletSynDoubleVariable, TripletSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TripletSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHDoubleRushLarsen2(_Synapse[TripletSynDoubleVariable, TripletSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TripletSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHDoubleSRA1(_Synapse[TripletSynDoubleVariable, TripletSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TripletSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHDoubleSSPRK3(_Synapse[TripletSynDoubleVariable, TripletSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TripletSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHDoubleStochasticHeun(_Synapse[TripletSynDoubleVariable, TripletSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TripletSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHDoubleTsit5(_Synapse[TripletSynDoubleVariable, TripletSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TripletSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHFloatAB2(_Synapse[TripletSynFloatVariable, TripletSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TripletSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHFloatAB3(_Synapse[TripletSynFloatVariable, TripletSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TripletSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHFloatAB4(_Synapse[TripletSynFloatVariable, TripletSynFloatParameter]):
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

class TripletSynHHHHFloatBS32(_Synapse[TripletSynFloatVariable, TripletSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TripletSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHFloatDOP853(_Synapse[TripletSynFloatVariable, TripletSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TripletSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHFloatDP54(_Synapse[TripletSynFloatVariable, TripletSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TripletSynFloatConstructorArgs | None = None,
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

class TripletSynHHHHFloatEulerMaruyama(_Synapse[TripletSynFloatVariable, TripletSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TripletSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHFloatExact(_Synapse[TripletSynFloatVariable, TripletSynFloatParameter]):
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

class TripletSynHHHHFloatHeun(_Synapse[TripletSynFloatVariable, TripletSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TripletSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHFloatMidpoint(_Synapse[TripletSynFloatVariable, TripletSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TripletSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHFloatMilstein(_Synapse[TripletSynFloatVariable, TripletSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TripletSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHFloatRK38(_Synapse[TripletSynFloatVariable, TripletSynFloatParameter]):
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

class TripletSynHHHHFloatRK8(_Synapse[TripletSynFloatVariable, TripletSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TripletSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHFloatRodas3Fixed(_Synapse[TripletSynFloatVariable, TripletSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TripletSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHFloatRodas3(_Synapse[TripletSynFloatVariable, TripletSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TripletSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHFloatRodas4Fixed(_Synapse[TripletSynFloatVariable, TripletSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TripletSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHFloatRodas4(_Synapse[TripletSynFloatVariable, TripletSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TripletSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHFloatRushLarsen2(_Synapse[TripletSynFloatVariable, TripletSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TripletSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHFloatSRA1(_Synapse[TripletSynFloatVariable, TripletSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TripletSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHFloatSSPRK3(_Synapse[TripletSynFloatVariable, TripletSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TripletSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHFloatStochasticHeun(_Synapse[TripletSynFloatVariable, TripletSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TripletSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TripletSynHHHHFloatTsit5(_Synapse[TripletSynFloatVariable, TripletSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TripletSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHDoubleAB2(_Synapse[TMSynDoubleVariable, TMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHDoubleAB3(_Synapse[TMSynDoubleVariable, TMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHDoubleAB4(_Synapse[TMSynDoubleVariable, TMSynDoubleParameter]):
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

class TMSynHHHHDoubleBS32(_Synapse[TMSynDoubleVariable, TMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHDoubleDOP853(_Synapse[TMSynDoubleVariable, TMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHDoubleDP54(_Synapse[TMSynDoubleVariable, TMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TMSynDoubleConstructorArgs | None = None,
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

class TMSynHHHHDoubleEulerMaruyama(_Synapse[TMSynDoubleVariable, TMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHDoubleExact(_Synapse[TMSynDoubleVariable, TMSynDoubleParameter]):
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

class TMSynHHHHDoubleHeun(_Synapse[TMSynDoubleVariable, TMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHDoubleMidpoint(_Synapse[TMSynDoubleVariable, TMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHDoubleMilstein(_Synapse[TMSynDoubleVariable, TMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHDoubleRK38(_Synapse[TMSynDoubleVariable, TMSynDoubleParameter]):
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

class TMSynHHHHDoubleRK8(_Synapse[TMSynDoubleVariable, TMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHDoubleRodas3Fixed(_Synapse[TMSynDoubleVariable, TMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHDoubleRodas3(_Synapse[TMSynDoubleVariable, TMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHDoubleRodas4Fixed(_Synapse[TMSynDoubleVariable, TMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHDoubleRodas4(_Synapse[TMSynDoubleVariable, TMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHDoubleRushLarsen2(_Synapse[TMSynDoubleVariable, TMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHDoubleSRA1(_Synapse[TMSynDoubleVariable, TMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHDoubleSSPRK3(_Synapse[TMSynDoubleVariable, TMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHDoubleStochasticHeun(_Synapse[TMSynDoubleVariable, TMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHDoubleTsit5(_Synapse[TMSynDoubleVariable, TMSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: TMSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHFloatAB2(_Synapse[TMSynFloatVariable, TMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHFloatAB3(_Synapse[TMSynFloatVariable, TMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHFloatAB4(_Synapse[TMSynFloatVariable, TMSynFloatParameter]):
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

class TMSynHHHHFloatBS32(_Synapse[TMSynFloatVariable, TMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHFloatDOP853(_Synapse[TMSynFloatVariable, TMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHFloatDP54(_Synapse[TMSynFloatVariable, TMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TMSynFloatConstructorArgs | None = None,
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

class TMSynHHHHFloatEulerMaruyama(_Synapse[TMSynFloatVariable, TMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHFloatExact(_Synapse[TMSynFloatVariable, TMSynFloatParameter]):
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

class TMSynHHHHFloatHeun(_Synapse[TMSynFloatVariable, TMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHFloatMidpoint(_Synapse[TMSynFloatVariable, TMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHFloatMilstein(_Synapse[TMSynFloatVariable, TMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHFloatRK38(_Synapse[TMSynFloatVariable, TMSynFloatParameter]):
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

class TMSynHHHHFloatRK8(_Synapse[TMSynFloatVariable, TMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHFloatRodas3Fixed(_Synapse[TMSynFloatVariable, TMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHFloatRodas3(_Synapse[TMSynFloatVariable, TMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHFloatRodas4Fixed(_Synapse[TMSynFloatVariable, TMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHFloatRodas4(_Synapse[TMSynFloatVariable, TMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHFloatRushLarsen2(_Synapse[TMSynFloatVariable, TMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHFloatSRA1(_Synapse[TMSynFloatVariable, TMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHFloatSSPRK3(_Synapse[TMSynFloatVariable, TMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHFloatStochasticHeun(_Synapse[TMSynFloatVariable, TMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class TMSynHHHHFloatTsit5(_Synapse[TMSynFloatVariable, TMSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: TMSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHDoubleAB2(_Synapse[WBSynDoubleVariable, WBSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: WBSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHDoubleAB3(_Synapse[WBSynDoubleVariable, WBSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: WBSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHDoubleAB4(_Synapse[WBSynDoubleVariable, WBSynDoubleParameter]):
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

class WBSynHHHHDoubleBS32(_Synapse[WBSynDoubleVariable, WBSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: WBSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHDoubleDOP853(_Synapse[WBSynDoubleVariable, WBSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: WBSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHDoubleDP54(_Synapse[WBSynDoubleVariable, WBSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: WBSynDoubleConstructorArgs | None = None,
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

class WBSynHHHHDoubleEulerMaruyama(_Synapse[WBSynDoubleVariable, WBSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: WBSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHDoubleExact(_Synapse[WBSynDoubleVariable, WBSynDoubleParameter]):
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

class WBSynHHHHDoubleHeun(_Synapse[WBSynDoubleVariable, WBSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: WBSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHDoubleMidpoint(_Synapse[WBSynDoubleVariable, WBSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: WBSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHDoubleMilstein(_Synapse[WBSynDoubleVariable, WBSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: WBSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHDoubleRK38(_Synapse[WBSynDoubleVariable, WBSynDoubleParameter]):
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

class WBSynHHHHDoubleRK8(_Synapse[WBSynDoubleVariable, WBSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: WBSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHDoubleRodas3Fixed(_Synapse[WBSynDoubleVariable, WBSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: WBSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHDoubleRodas3(_Synapse[WBSynDoubleVariable, WBSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: WBSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHDoubleRodas4Fixed(_Synapse[WBSynDoubleVariable, WBSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: WBSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHDoubleRodas4(_Synapse[WBSynDoubleVariable, WBSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: WBSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHDoubleRushLarsen2(_Synapse[WBSynDoubleVariable, WBSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: WBSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHDoubleSRA1(_Synapse[WBSynDoubleVariable, WBSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: WBSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHDoubleSSPRK3(_Synapse[WBSynDoubleVariable, WBSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: WBSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHDoubleStochasticHeun(_Synapse[WBSynDoubleVariable, WBSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: WBSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHDoubleTsit5(_Synapse[WBSynDoubleVariable, WBSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: WBSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHFloatAB2(_Synapse[WBSynFloatVariable, WBSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: WBSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHFloatAB3(_Synapse[WBSynFloatVariable, WBSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: WBSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHFloatAB4(_Synapse[WBSynFloatVariable, WBSynFloatParameter]):
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

class WBSynHHHHFloatBS32(_Synapse[WBSynFloatVariable, WBSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: WBSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHFloatDOP853(_Synapse[WBSynFloatVariable, WBSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: WBSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHFloatDP54(_Synapse[WBSynFloatVariable, WBSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: WBSynFloatConstructorArgs | None = None,
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

class WBSynHHHHFloatEulerMaruyama(_Synapse[WBSynFloatVariable, WBSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: WBSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHFloatExact(_Synapse[WBSynFloatVariable, WBSynFloatParameter]):
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

class WBSynHHHHFloatHeun(_Synapse[WBSynFloatVariable, WBSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: WBSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHFloatMidpoint(_Synapse[WBSynFloatVariable, WBSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: WBSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHFloatMilstein(_Synapse[WBSynFloatVariable, WBSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: WBSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHFloatRK38(_Synapse[WBSynFloatVariable, WBSynFloatParameter]):
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

class WBSynHHHHFloatRK8(_Synapse[WBSynFloatVariable, WBSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: WBSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHFloatRodas3Fixed(_Synapse[WBSynFloatVariable, WBSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: WBSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHFloatRodas3(_Synapse[WBSynFloatVariable, WBSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: WBSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHFloatRodas4Fixed(_Synapse[WBSynFloatVariable, WBSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: WBSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHFloatRodas4(_Synapse[WBSynFloatVariable, WBSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: WBSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHFloatRushLarsen2(_Synapse[WBSynFloatVariable, WBSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: WBSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHFloatSRA1(_Synapse[WBSynFloatVariable, WBSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: WBSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHFloatSSPRK3(_Synapse[WBSynFloatVariable, WBSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: WBSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHFloatStochasticHeun(_Synapse[WBSynFloatVariable, WBSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: WBSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class WBSynHHHHFloatTsit5(_Synapse[WBSynFloatVariable, WBSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: WBSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...
