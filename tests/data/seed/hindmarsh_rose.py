import neun_py

# Create HR neuron with double precision and RK4 integrator
neuron_args = neun_py.HRDoubleConstructorArgs()
neuron = neun_py.HRDoubleRK4(neuron_args)

# Example parameters for bursting
neuron.set_param(neun_py.HRDoubleParameter.e, 3.0)
neuron.set_param(neun_py.HRDoubleParameter.mu, 0.001)
neuron.set_param(neun_py.HRDoubleParameter.S, 4.0)

# Initial conditions
neuron.set(neun_py.HRDoubleVariable.x, -1.5)
neuron.set(neun_py.HRDoubleVariable.y, 0.0)
neuron.set(neun_py.HRDoubleVariable.z, 0.0)
