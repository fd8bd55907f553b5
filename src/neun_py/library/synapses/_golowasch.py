"""What the two graded synapses of the pyloric circuit share."""

from neun_py.spec.model import Parameter

SOURCE = "Golowasch, Casey, Abbott & Marder (1999) Neural Comput. 11:1079, doi:10.1162/089976699300016359"
CIRCUIT = (
    "Golowasch et al. (1999); values as in Stimberg, Brette & Goodman (2019) eLife 8:e47314, doi:10.7554/eLife.47314"
)
HELIX = "Berbel et al. (2025), for neurons of Komendantov & Kononenko (1996)"

CONDUCTANCE = {
    "gsyn": Parameter(0.01, "uS", "maximal conductance"),
    "esyn": Parameter(-75.0, "mV", "reversal potential"),
}
