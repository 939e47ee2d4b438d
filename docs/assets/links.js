// @ts-check

/**
 * What a link carries behind its '#', where no server sees it: a calculator and choices, as in
 * '#after-interview:role=panel&rapport=warm'. A link that holds exactly such pairs is read here, at once. Whatever else
 * looks like one may have been damaged on its way, and is handed as it is to Python, which knows what programs do to links.
 *
 * @typedef {{choices: Record<string, string>} | {text: string}} Link
 */

const PAIR = /^[a-z0-9_.]+=[a-z0-9.+-]+$/;
/** An anchor of the page, or what is left of one: it names a place and no choices. */
const ANCHOR = /^[\w-]*$/;
/** Signs with words behind them, which no anchor has, or what filters of mail write for a colon or an equals sign. */
const SIGNS = /[^\w-].*\w|-3[ad]/i;
/** Letters that only look like ours, and signs that are not seen: whoever reads links makes something of them, or says so. */
const NOT_ASCII = /[^\0-\x7f]|%[89a-f]/i;
/** A calculator's name and its colon. */
const BEGINNING = /^[a-z]+(-[a-z]+)*:[a-z]/;

/** The link in the page's address to a calculator with these controls, if there is one. @param {string} id @param {HTMLInputElement[]} controls @returns {Link | undefined} */
export function linked(id, controls) {
  const text = location.hash.slice(1) || asked(id);
  const names = ANCHOR.test(text) || !text.toLowerCase().includes(id);
  if (document.getElementById(text) || (names && !SIGNS.test(text)) || !isOurs(text, [id, ...controls.map(({ name }) => name)])) return;
  const choices = text.startsWith(`${id}:`) && exact(text.slice(id.length + 1), controls);
  return choices ? { choices } : { text };
}

/**
 * Whether it begins as a link to some calculator does, or has the first word of a name. Other sites and programs put what
 * is theirs behind a '#' too.
 * @param {string} text @param {string[]} names
 */
function isOurs(text, names) {
  const words = names.map((name) => name.split(/[-_.]/)[0]);
  return BEGINNING.test(text) || NOT_ASCII.test(text) || words.some((word) => text.toLowerCase().includes(word));
}

/** What stands behind a question mark that some program has put for the '#'. @param {string} id */
function asked(id) {
  const text = location.search.slice(1);
  return new RegExp(`${id}(:|%3a)`, 'i').test(text) ? text : '';
}

/** The choices of pairs of which every one is known, and none stands twice. @param {string} text @param {HTMLInputElement[]} controls */
function exact(text, controls) {
  const pairs = text.split('&');
  if (!pairs.every((pair) => PAIR.test(pair) && hasChoice(controls, pair))) return;
  /** @type {Record<string, string>} */
  const choices = Object.fromEntries(pairs.map((pair) => pair.split('=')));
  return Object.keys(choices).length === pairs.length ? choices : undefined;
}

/** Whether a control offers this choice. Days, and what a page only carries, are for Python to judge. @param {HTMLInputElement[]} controls @param {string} pair */
function hasChoice(controls, pair) {
  const [name, value] = pair.split('=');
  return controls.some(
    (control) =>
      control.name === name &&
      (control.type === 'radio' || control.type === 'checkbox'
        ? control.value === value
        : control.dataset.otherwise?.split(' ').includes(value) || control instanceof HTMLSelectElement && [...control.options].some((option) => option.value === value)),
  );
}
