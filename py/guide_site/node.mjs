// Runs a Python program with the browser's Python, where there is no browser: see node.py.

import { json } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const [runtime, stdlib] = process.argv.slice(2);
const { program, given } = await json(process.stdin);

const { loadPyodide } = await import(pathToFileURL(`${runtime}/pyodide.mjs`).href);
const pyodide = await loadPyodide({
  indexURL: runtime,
  packageBaseUrl: runtime,
  stdLibURL: stdlib,
  packages: ['should-connect'],
  enableRunUntilComplete: false,
  stdout: () => {},
  stderr: (line) => console.error(line),
});
try {
  pyodide.runPython(program);
  process.stdout.write(pyodide.globals.get('main')(given));
} catch (error) {
  // Left to itself Node quotes the line of Pyodide that threw, all of it.
  console.error(error.message);
  process.exitCode = 1;
}
