// Runs a Python program with the browser's Python, where there is no browser: see node.py.

import { readFile } from 'node:fs/promises';
import { json } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

// As in the browser's worker.
const WHEEL = '/should_connect.whl';

const [runtime, stdlib, wheel] = process.argv.slice(2);
const { program, given } = await json(process.stdin);

const { loadPyodide } = await import(pathToFileURL(`${runtime}/pyodide.mjs`).href);
const pyodide = await loadPyodide({
  indexURL: runtime,
  packageBaseUrl: runtime,
  stdLibURL: stdlib,
  fsInit: async ({ writeFile }) => writeFile(WHEEL, await readFile(wheel)),
  env: { PYTHONPATH: WHEEL },
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
