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
from neun_py.errors import ModelError as ModelError
from neun_py.errors import NeunError as NeunError
from neun_py.errors import NumericalError as NumericalError
from neun_py.errors import TableauError as TableauError
from neun_py.errors import UnitError as UnitError
from neun_py.errors import UnknownAttributeError as UnknownAttributeError
from neun_py.errors import UnknownNameError as UnknownNameError
from neun_py.library.registered import inputs as inputs
from neun_py.library.registered import models as models
from neun_py.library.registered import register as register
from neun_py.library.registered import synapses as synapses
from neun_py.methods import integrators as integrators
from neun_py.methods.tableau import Tableau as Tableau
from neun_py.runtime.enumerations import Member
from neun_py.runtime.neuron import Neuron as Neuron
from neun_py.runtime.population import Population as Population
from neun_py.runtime.saving import load as load
from neun_py.runtime.synapse import DiffusionSynapse, ElectricalSynapse
from neun_py.spec.model import Model as Model
from neun_py.spec.model import Parameter as Parameter
from neun_py.spec.model import Preset as Preset
from neun_py.spec.model import Variable as Variable
from neun_py.spec.synapse import Synapse as Synapse
from neun_py.studies.resuming import resume as resume
from neun_py.studies.sweeping import sweep as sweep

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

class _Diffusion(DiffusionSynapse, Generic[_V, _P]):
    def get(self, variable: _V) -> float: ...  # type: ignore[override]
    def set(self, variable: _V, value: float) -> None: ...  # type: ignore[override]
    def get_param(self, parameter: _P) -> float: ...  # type: ignore[override]
    def set_param(self, parameter: _P, value: float) -> None: ...  # type: ignore[override]

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

class HRDoubleEuler(_Neuron[HRDoubleVariable, HRDoubleParameter]):
    def __init__(self, args: HRDoubleConstructorArgs | None = None) -> None: ...

class HRDoubleRK4(_Neuron[HRDoubleVariable, HRDoubleParameter]):
    def __init__(self, args: HRDoubleConstructorArgs | None = None) -> None: ...

class HRDoubleRK6(_Neuron[HRDoubleVariable, HRDoubleParameter]):
    def __init__(self, args: HRDoubleConstructorArgs | None = None) -> None: ...

class HRFloatEuler(_Neuron[HRFloatVariable, HRFloatParameter]):
    def __init__(self, args: HRFloatConstructorArgs | None = None) -> None: ...

class HRFloatRK4(_Neuron[HRFloatVariable, HRFloatParameter]):
    def __init__(self, args: HRFloatConstructorArgs | None = None) -> None: ...

class HRFloatRK6(_Neuron[HRFloatVariable, HRFloatParameter]):
    def __init__(self, args: HRFloatConstructorArgs | None = None) -> None: ...

class HHDoubleEuler(_Neuron[HHDoubleVariable, HHDoubleParameter]):
    def __init__(self, args: HHDoubleConstructorArgs | None = None) -> None: ...

class HHDoubleRK4(_Neuron[HHDoubleVariable, HHDoubleParameter]):
    def __init__(self, args: HHDoubleConstructorArgs | None = None) -> None: ...

class HHDoubleRK6(_Neuron[HHDoubleVariable, HHDoubleParameter]):
    def __init__(self, args: HHDoubleConstructorArgs | None = None) -> None: ...

class HHFloatEuler(_Neuron[HHFloatVariable, HHFloatParameter]):
    def __init__(self, args: HHFloatConstructorArgs | None = None) -> None: ...

class HHFloatRK4(_Neuron[HHFloatVariable, HHFloatParameter]):
    def __init__(self, args: HHFloatConstructorArgs | None = None) -> None: ...

class HHFloatRK6(_Neuron[HHFloatVariable, HHFloatParameter]):
    def __init__(self, args: HHFloatConstructorArgs | None = None) -> None: ...

class IzDoubleEuler(_Neuron[IzDoubleVariable, IzDoubleParameter]):
    def __init__(self, args: IzDoubleConstructorArgs | None = None) -> None: ...

class IzDoubleRK4(_Neuron[IzDoubleVariable, IzDoubleParameter]):
    def __init__(self, args: IzDoubleConstructorArgs | None = None) -> None: ...

class IzDoubleRK6(_Neuron[IzDoubleVariable, IzDoubleParameter]):
    def __init__(self, args: IzDoubleConstructorArgs | None = None) -> None: ...

class IzFloatEuler(_Neuron[IzFloatVariable, IzFloatParameter]):
    def __init__(self, args: IzFloatConstructorArgs | None = None) -> None: ...

class IzFloatRK4(_Neuron[IzFloatVariable, IzFloatParameter]):
    def __init__(self, args: IzFloatConstructorArgs | None = None) -> None: ...

class IzFloatRK6(_Neuron[IzFloatVariable, IzFloatParameter]):
    def __init__(self, args: IzFloatConstructorArgs | None = None) -> None: ...

class ESynHHHHDouble(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
    def __init__(
        self, n1: Neuron, v1: HHDoubleVariable, n2: Neuron, v2: HHDoubleVariable, g1: float, g2: float
    ) -> None: ...

class DSynHHHHDoubleEuler(_Diffusion[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHDoubleRK4(_Diffusion[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHDoubleRK6(_Diffusion[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ESynHHHHDoubleEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
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

class DSynHHHHFloatEuler(_Diffusion[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHFloatRK4(_Diffusion[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHHFloatRK6(_Diffusion[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ESynHHHHFloatEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
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

class DSynHHHRDoubleEuler(_Diffusion[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRDoubleRK4(_Diffusion[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRDoubleRK6(_Diffusion[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ESynHHHRDoubleEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
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

class DSynHHHRFloatEuler(_Diffusion[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRFloatRK4(_Diffusion[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHHRFloatRK6(_Diffusion[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ESynHHHRFloatEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
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

class DSynHHIzDoubleEuler(_Diffusion[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzDoubleRK4(_Diffusion[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzDoubleRK6(_Diffusion[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ESynHHIzDoubleEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
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

class DSynHHIzFloatEuler(_Diffusion[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzFloatRK4(_Diffusion[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHHIzFloatRK6(_Diffusion[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HHFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ESynHHIzFloatEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
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

class DSynHRHHDoubleEuler(_Diffusion[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHDoubleRK4(_Diffusion[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHDoubleRK6(_Diffusion[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ESynHRHHDoubleEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
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

class DSynHRHHFloatEuler(_Diffusion[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHFloatRK4(_Diffusion[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHHFloatRK6(_Diffusion[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ESynHRHHFloatEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
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

class DSynHRHRDoubleEuler(_Diffusion[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRDoubleRK4(_Diffusion[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRDoubleRK6(_Diffusion[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ESynHRHRDoubleEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
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

class DSynHRHRFloatEuler(_Diffusion[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRFloatRK4(_Diffusion[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRHRFloatRK6(_Diffusion[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ESynHRHRFloatEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
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

class DSynHRIzDoubleEuler(_Diffusion[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzDoubleRK4(_Diffusion[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzDoubleRK6(_Diffusion[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ESynHRIzDoubleEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
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

class DSynHRIzFloatEuler(_Diffusion[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzFloatRK4(_Diffusion[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynHRIzFloatRK6(_Diffusion[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: HRFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ESynHRIzFloatEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
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

class DSynIzHHDoubleEuler(_Diffusion[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHDoubleRK4(_Diffusion[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHDoubleRK6(_Diffusion[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HHDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ESynIzHHDoubleEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
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

class DSynIzHHFloatEuler(_Diffusion[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHFloatRK4(_Diffusion[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHHFloatRK6(_Diffusion[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HHFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ESynIzHHFloatEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
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

class DSynIzHRDoubleEuler(_Diffusion[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRDoubleRK4(_Diffusion[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRDoubleRK6(_Diffusion[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: HRDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ESynIzHRDoubleEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
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

class DSynIzHRFloatEuler(_Diffusion[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRFloatRK4(_Diffusion[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzHRFloatRK6(_Diffusion[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: HRFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ESynIzHRFloatEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
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

class DSynIzIzDoubleEuler(_Diffusion[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzDoubleRK4(_Diffusion[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzDoubleRK6(_Diffusion[DSynDoubleVariable, DSynDoubleParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzDoubleVariable,
        n2: Neuron,
        v2: IzDoubleVariable,
        args: DSynDoubleConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ESynIzIzDoubleEuler(_Electrical[ESynDoubleVariable, ESynDoubleParameter]):
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

class DSynIzIzFloatEuler(_Diffusion[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzFloatRK4(_Diffusion[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class DSynIzIzFloatRK6(_Diffusion[DSynFloatVariable, DSynFloatParameter]):
    def __init__(
        self,
        n1: Neuron,
        v1: IzFloatVariable,
        n2: Neuron,
        v2: IzFloatVariable,
        args: DSynFloatConstructorArgs | None = None,
        steps: int = 1,
    ) -> None: ...

class ESynIzIzFloatEuler(_Electrical[ESynFloatVariable, ESynFloatParameter]):
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
