// Looks up situations of each calculator and prints what it found, one line of JSON for each calculator. Given:
// lookup.js, and a file that lists for each calculator the file of its answers and the situations.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const [script, list] = process.argv.slice(2);
const { lookUp } = await import(pathToFileURL(script).href);

/** What is compared, boiled down: the verdict in words, the rest as a digest. */
const digest = ({ verdict, settled, turns, parts }) => {
  const said = JSON.stringify([settled, Object.entries(turns).sort(), Object.entries(parts).sort()]);
  return `${verdict} ${createHash('sha256').update(said).digest('hex')}`;
};

for (const { answers, situations } of JSON.parse(await readFile(list, 'utf-8'))) {
  const made = JSON.parse(await readFile(answers, 'utf-8'));
  console.log(JSON.stringify(situations.map((values) => digest(lookUp(made, values, '../')))));
}
