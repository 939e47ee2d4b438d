// @ts-check

/**
 * Python, in a module worker. It starts as soon as it is created, says how far it is, and then answers requests one at
 * a time: JSON text in, JSON text out. A worker that hangs cannot end itself, so the page watches it.
 *
 * Sent to the page: {received, total} while loading, `busy` when nothing will be heard for a while, {ready: true},
 * {answer: text}, {failure: code}.
 * Sent by the page: the text of a request.
 *
 * @typedef {{bytes: number, sha256: string, head: string}} Entry
 */

const folder = new URL('./', import.meta.url);
// Not Array.at: the browsers without it are to be told that they are too old.
const name = folder.pathname.split('/').slice(-2)[0];

class Failure extends Error {
  /** @param {string} code */
  constructor(code) {
    super(code);
    this.code = code;
  }
}

/** Where Python finds the shared package. */
const WHEEL = '/should_connect.whl';
/** Milliseconds without a question after which what later ones may need is loaded. */
const CALM = 200;

/** @type {Promise<void>[]} */
const checks = [];
let received = 0;
let total = 0;
let busy = false;
let ended = false;

/** How far what the browser has stored is trusted: a page that tries again says so behind the '#'. */
const stored = /** @type {RequestCache} */ (self.location.hash.slice(1) || 'default');
const network = self.fetch.bind(self);
const manifest = readManifest();

/** @param {unknown} error */
function codeOf(error) {
  if (error instanceof Failure) return error.code;
  // Browsers word it differently, and Python has its MemoryError. What a Python error says is not looked at.
  const said = error instanceof Error ? ('type' in error ? `${error.type}` : error.message) : '';
  if (/memory|allocation failed/i.test(said)) return 'out-of-memory';
  // Something between host and browser forbids WebAssembly by a policy.
  if (/\bpolicy\b|\bcsp\b|\brefused\b/i.test(said)) return 'unsupported';
  if (error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError) return 'wrong-file';
  return 'python';
}

/**
 * Only the code is told: an error's text may hold what a visitor typed.
 * @param {unknown} error
 */
function fail(error) {
  if (ended) return;
  ended = true;
  self.postMessage({ failure: codeOf(error) });
}

/** @param {Uint8Array} bytes */
const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** @param {Uint8Array<ArrayBuffer>} bytes */
async function sha256(bytes) {
  // Browsers withhold this from pages served without encryption, where sizes and first bytes must do.
  return crypto.subtle && hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

function tell() {
  self.postMessage({ received, total, busy });
}

/** @param {string} file @returns {Promise<Response>} */
async function open(file) {
  const response = await network(new URL(file, folder), { cache: stored }).catch(() => {
    throw new Failure('blocked');
  });
  if (!response.ok) throw new Failure('missing');
  return response;
}

/** @returns {Promise<Record<string, Entry>>} */
async function readManifest() {
  const response = await open('manifest.json');
  const content = await response.arrayBuffer().catch(() => {
    throw new Failure('truncated');
  });
  const bytes = new Uint8Array(content);
  const hash = await sha256(bytes);
  // The folder is named after its manifest, so this one check vouches for every hash in it.
  if (hash && !hash.startsWith(name)) throw new Failure('wrong-file');
  return JSON.parse(new TextDecoder().decode(bytes));
}

/**
 * Read a response to its end, count its bytes as they are after decompression, and compare it with the manifest.
 * @param {string} file
 * @param {Response} response
 */
async function check(file, response) {
  const entries = await manifest;
  const entry = entries[file];
  total = Object.values(entries).reduce((sum, { bytes }) => sum + bytes, 0) - entries['worker.js'].bytes;
  const content = new Uint8Array(entry.bytes);
  const reader = /** @type {ReadableStream<Uint8Array>} */ (response.body).getReader();
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Failure('truncated');
    });
    if (done) break;
    if (size + value.length > entry.bytes) throw new Failure('wrong-file');
    content.set(value, size);
    size += value.length;
    received += value.length;
    if (size >= 4 && hex(content.subarray(0, 4)) !== entry.head) throw new Failure('wrong-file');
    tell();
  }
  if (size < entry.bytes) throw new Failure('truncated');
  const hash = await sha256(content);
  if (hash && hash !== entry.sha256) throw new Failure('wrong-file');
}

/**
 * A response for Pyodide, checked while Pyodide reads it: a failed check ends the start, whatever Pyodide made of it.
 * Archives are kept compressed, because hosts do not do that on the way.
 * @param {string} file
 */
async function openChecked(file) {
  const packed = /\.(zip|whl)$/.test(file);
  const sent = packed ? `${file}.packed` : file;
  const opening = open(sent);
  // A clone keeps what the browser stored beside the original, such as its compiled WebAssembly.
  const checking = opening.then((response) => check(sent, response.clone()));
  checks.push(checking);
  checking.catch(fail);
  const response = await opening;
  return packed ? new Response(response.body?.pipeThrough(new DecompressionStream('gzip'))) : response;
}

/**
 * Imported while it is checked: a start with a file that turns out to be wrong is given up like any other.
 * @param {string} file
 */
async function importChecked(file) {
  const checking = open(file).then((response) => check(file, response));
  checks.push(checking);
  // What is stored is trusted by an import without being asked about.
  if (stored !== 'default') await checking;
  // Not every host knows each of these files for a script, and browsers import nothing else.
  const named = async () => {
    await checking;
    const script = new Blob([await (await open(file)).blob()], { type: 'text/javascript' });
    return import(URL.createObjectURL(script));
  };
  const [module] = await Promise.all([import(new URL(file, folder).href).catch(named), checking]);
  return module;
}

/** Compile while it comes, which browsers do only to what the host calls WebAssembly. @param {Response} response */
async function compile(response) {
  const isNamed = response.headers.get('Content-Type')?.startsWith('application/wasm');
  return isNamed ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

async function start() {
  // Compiling takes as long as everything that scripts do until they need it, so it does not wait for them.
  const wasm = openChecked('pyodide.asm.wasm');
  const compiled = wasm.then(compile);
  const ahead = new Map(['python_stdlib.zip', 'pyodide-lock.json'].map((file) => [file, openChecked(file)]));
  ahead.set('pyodide.asm.wasm', wasm);
  const scripts = Promise.all([importChecked('pyodide.mjs'), importChecked('pyodide.asm.js')]);
  // What Python starts with comes first: then it starts while the package comes.
  const first = Promise.all(checks);
  const wheel = Promise.all([manifest, first]).then(async ([entries]) => {
    const file = /** @type {string} */ (Object.keys(entries).find((name) => name.endsWith('.whl.packed')));
    const opened = await openChecked(file.replace('.packed', ''));
    return new Uint8Array(await opened.arrayBuffer());
  });
  // One may fail before Pyodide asks for it; the check beside it has told the page by then.
  for (const opened of [compiled, first, wheel, scripts, ...ahead.values()]) opened.catch(() => {});

  // Pyodide has options for where its files lie, but none to be handed their bytes or to tell of progress, and when its
  // WebAssembly cannot be downloaded it waits for ever. All its downloads go through fetch, so there we stand in.
  self.fetch = (input) => {
    const file = new URL(String(input), folder).pathname.slice(folder.pathname.length);
    return ahead.get(file) ?? openChecked(file);
  };
  // For the same reason: Pyodide only warns when WebAssembly cannot be started.
  WebAssembly.instantiateStreaming = async (_response, imports) => {
    try {
      const module = await compiled;
      return { module, instance: await WebAssembly.instantiate(module, imports) };
    } catch (error) {
      void giveUp(error);
      throw error;
    }
  };

  const [{ loadPyodide }] = await scripts;
  const pyodide = await loadPyodide({
    indexURL: folder.href,
    packageBaseUrl: folder.href,
    lockFileURL: new URL('pyodide-lock.json', folder).href,
    stdLibURL: new URL('python_stdlib.zip', folder).href,
    // Once Python starts, nothing is heard from here for a while. The page is told, and what starts is checked.
    fsInit: async () => {
      await first;
      busy = true;
      tell();
    },
    // Safari does not have the stack switching that this would need.
    enableRunUntilComplete: false,
    // What Python prints could hold what a visitor typed.
    stdout: () => {},
    stderr: () => {},
  });
  busy = false;
  tell();
  // Python imports from an archive as it is; to have Pyodide install it first takes longer.
  pyodide.FS.writeFile(WHEEL, await wheel, { canOwn: true });
  await Promise.all(checks);
  pyodide.pyimport('sys').path.append(WHEEL);
  const { respond, warm_up } = pyodide.pyimport('should_connect.web');
  let answered = performance.now();
  self.onmessage = ({ data }) => {
    try {
      self.postMessage({ answer: respond(data) });
    } catch (error) {
      fail(error);
    }
    answered = performance.now();
  };
  self.postMessage({ ready: true });
  const others = warm_up();
  // A step at a time, and none while somebody types: a question waits for one step at most, and seldom for that.
  const step = () => {
    const rest = answered + CALM - performance.now();
    if (rest > 0) setTimeout(step, rest);
    else if (!others.next().done) setTimeout(step);
  };
  step();
}

/**
 * A download that went wrong explains the failures that follow from it, so it is named first.
 * @param {unknown} error
 */
async function giveUp(error) {
  const outcomes = await Promise.allSettled(checks);
  const broken = outcomes.find((outcome) => outcome.status === 'rejected');
  fail(broken ? broken.reason : error);
}

if (typeof WebAssembly === 'object' && typeof DecompressionStream === 'function') {
  manifest.catch(fail);
  start().catch(giveUp);
} else {
  fail(new Failure('unsupported'));
}
