"""Runs each set of circuits that "runs export" wrote to a folder in Qiskit Aer: python run-in-aer.py FOLDER; writes SET.json beside each set."""
import json
import pathlib
import sys

from qiskit import qasm3, transpile
from qiskit_aer import AerSimulator

simulator = AerSimulator(seed_simulator=20250828)
for listed in sorted(pathlib.Path(sys.argv[1]).glob("*/circuits.json")):
    circuits = []
    for one in json.loads(listed.read_text())["circuits"]:
        circuit = qasm3.load(str(listed.parent / one["file"]))
        circuit.name = one["name"]
        circuits.append(circuit)
    shots = 1 if listed.parent.name == "three-qubit-data" else 1000
    result = simulator.run(transpile(circuits, simulator, optimization_level=0), shots=shots).result()
    (listed.parent.parent / (listed.parent.name + ".json")).write_text(json.dumps(result.to_dict(), default=str))
