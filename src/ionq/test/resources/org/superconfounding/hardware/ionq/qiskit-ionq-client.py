"""Runs circuits through qiskit-ionq against the service at the given address and prints the counts as JSON."""
import json
import sys
import warnings

warnings.filterwarnings("ignore")

from qiskit import QuantumCircuit
from qiskit_ionq import IonQProvider


def circuit(name, width, gates):
    made = QuantumCircuit(width, width, name=name)
    for gate, *operands in gates:
        getattr(made, gate)(*operands)
    made.measure(range(width), range(width))
    return made


X0 = circuit("x0", 2, [("x", 0)])
WIDE = circuit("wide", 3, [("x", 2), ("cx", 2, 1)])
BELL = circuit("bell", 2, [("h", 0), ("cx", 0, 1), ("x", 0)])

provider = IonQProvider(token="made-up", url=sys.argv[1])
counts = {}
for backend, noise in [("ionq_simulator", "ideal"), ("ionq_simulator", "aria-1"), ("ionq_qpu.forte-1", None)]:
    for circuits in ([X0], [X0, WIDE, BELL]):
        options = {"noise_model": noise} if noise else {}
        job = provider.get_backend(backend).run(
            circuits if len(circuits) > 1 else circuits[0], shots=1000, **options)
        job.wait_for_final_state(wait=0.1)
        result = job.result()
        key = f"{backend} {noise} {len(circuits)}"
        counts[key] = {c.name: result.get_counts(i) for i, c in enumerate(circuits)}
print(json.dumps(counts))
