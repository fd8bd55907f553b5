"""A Hodgkin-Huxley and a Hindmarsh-Rose neuron under the same input, stepped one by one with the classic interface."""

import matplotlib.pyplot as plt

import neun_py

DURATION, STEP = 50.0, 0.001

hh = neun_py.HHDoubleRK4()
hr = neun_py.HRDoubleRK4()
hr.set(neun_py.HRDoubleVariable.y, 0)

times, hh_voltages, hr_voltages = [], [], []
for _ in range(round(DURATION / STEP)):
    hh.add_synaptic_input(0.1)
    hh.step(STEP)
    hr.add_synaptic_input(0.1)
    hr.step(STEP)
    times.append(hh.get_time())
    hh_voltages.append(hh.get(neun_py.HHDoubleVariable.v))
    hr_voltages.append(hr.get(neun_py.HRDoubleVariable.x))

figure, (above, below) = plt.subplots(2, 1, figsize=(8, 6), sharex=True, layout="constrained")
above.plot(times, hh_voltages)
above.set(title="Hodgkin-Huxley", ylabel="membrane potential (mV)")
below.plot(times, hr_voltages, color="tab:red")
below.set(title="Hindmarsh-Rose", ylabel="x", xlabel="time (ms; of HR without unit)")
figure.savefig("seed_comparison.png", dpi=150)
