// Runs a Python program with the browser's Python, where there is no browser: see node.py.

import { readFile, writeFile } from 'node:fs/promises';
import { json } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

// As in the browser's worker.
const WHEEL = '/should_connect.whl';

const [runtime, stdlib, wheel, called] = process.argv.slice(2);
const { program, given, measured } = await json(process.stdin);

// A runtime that is to say which of its functions are called notes it in a memory that Pyodide must not see.
/** @type {Uint8Array | undefined} */
let witness;
if (called) {
  const instantiate = WebAssembly.instantiate;
  WebAssembly.instantiate = async (...given) => {
    const made = await instantiate(...given);
    if (!made.instance?.exports.witness) return made;
    const { witness: memory, ...exports } = made.instance.exports;
    witness = new Uint8Array(memory.buffer);
    return { module: made.module, instance: { exports } };
  };
}

const { loadPyodide } = await import(pathToFileURL(`${runtime}/pyodide.mjs`).href);
const pyodide = await loadPyodide({
  indexURL: runtime,
  packageBaseUrl: runtime,
  stdLibURL: stdlib,
  // Sets come in the same order every time.
  env: { PYTHONHASHSEED: '0' },
  enableRunUntilComplete: false,
  stdout: () => {},
  stderr: (line) => console.error(line),
});
pyodide.FS.writeFile(WHEEL, await readFile(wheel));
pyodide.pyimport('sys').path.append(WHEEL);
try {
  pyodide.runPython(program);
  const answer = pyodide.globals.get('main')(given);
  process.stdout.write(measured ? `${pyodide._module.HEAPU8.length}` : answer);
  if (witness) {
    beTheWorker();
    await writeFile(called, JSON.stringify(witness.reduce((found, yes, index) => (yes ? [...found, index] : found), [])));
  }
} catch (error) {
  // Left to itself Node quotes the line of Pyodide that threw, all of it.
  console.error(error.message);
  process.exitCode = 1;
}

/** What the worker does besides, and an error of Python's that reaches it. */
function beTheWorker() {
  const { respond, warm_up } = pyodide.pyimport('should_connect.web');
  for (const others = warm_up(); !others.next().done; );
  try {
    respond('no request');
  } catch (error) {
    if (!(error instanceof pyodide.ffi.PythonError)) throw error;
  }
}
