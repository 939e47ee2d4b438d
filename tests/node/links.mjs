// Prints for each text behind a page's '#' whether links.js takes it for a link. Given: links.js, and a file that lists for
// each text the calculator and the anchors of the page.

import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const [script, list] = process.argv.slice(2);
const { linked } = await import(pathToFileURL(script).href);

const found = JSON.parse(await readFile(list, 'utf-8')).map(({ id, text, anchors }) => {
  globalThis.location = { hash: new URL(`#${text}`, 'https://example.org/').hash, search: '' };
  globalThis.document = { getElementById: (name) => (anchors.includes(name) ? {} : null) };
  return linked(id, []) !== undefined;
});
console.log(JSON.stringify(found));
