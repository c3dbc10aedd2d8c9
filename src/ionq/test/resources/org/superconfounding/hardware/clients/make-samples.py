"""Makes the sample files of this folder from circuits that "runs export --scenario=do-calculus --out=DIR" wrote:

    python make-samples.py DIR/do-calculus http://127.0.0.1:8904/v0.4

The address is that of the played service (make ionq-play), which qiskit-ionq talks to. Made with Python 3.11, qiskit 2.6.2,
qiskit-aer 0.18.2, qiskit-qasm3-import 0.6.0, qiskit-ibm-runtime 0.51.0 (for its encoder), qiskit-ionq 1.1.1,
amazon-braket-sdk 1.127.5 and amazon-braket-default-simulator 1.41.2.
"""
import json
import pathlib
import sys

from braket.default_simulator import StateVectorSimulator
from braket.ir.openqasm import Program
from qiskit import qasm3, transpile
from qiskit_aer import AerSimulator
from qiskit_aer.primitives import SamplerV2
from qiskit_ibm_runtime import RuntimeEncoder
from qiskit_ionq import IonQProvider

folder, service = pathlib.Path(sys.argv[1]), sys.argv[2]
here = pathlib.Path(__file__).parent
names = ["observed", "do0", "do1"]
shots = 20

circuits = []
for name in names:
    circuit = qasm3.load(str(folder / f"{name}.qasm"))
    circuit.name = name
    circuits.append(circuit)


def write(file, text):
    (here / file).write_text(text + "\n")


simulator = AerSimulator(seed_simulator=1)
compiled = transpile(circuits, simulator)
result = simulator.run(compiled, shots=shots).result()
write("qiskit-result.json", json.dumps(result.to_dict(), default=str))
result = simulator.run(compiled, shots=shots, memory=True).result()
write("qiskit-result-memory.json", json.dumps(result.to_dict(), default=str))
result = SamplerV2(seed=1).run(compiled, shots=shots).result()
write("qiskit-primitive.json", json.dumps(result, cls=RuntimeEncoder))

ionq = IonQProvider(token="made-up", url=service).get_backend("ionq_simulator")
result = ionq.run(circuits, shots=shots, noise_model="aria-1").result()
write("qiskit-ionq-result.json", json.dumps(result.to_dict(), default=str))

for name in names:
    # Braket has gates of its own in place of OpenQASM's standard library.
    source = (folder / f"{name}.qasm").read_text()
    source = source.replace('include "stdgates.inc";\n', "").replace("cx ", "cnot ")
    write(f"braket-{name}.json", StateVectorSimulator().run(Program(source=source), shots=shots).json())
