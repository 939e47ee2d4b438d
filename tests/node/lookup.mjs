// Looks up situations of each calculator and prints what it found, one line of JSON for each calculator: a digest of each
// answer, and whether it took the rest of the pieces. Given: lookup.js, and a file that lists for each calculator the file
// of its answers and the situations.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [script, list] = process.argv.slice(2);
const { completed, lookUp } = await import(pathToFileURL(script).href);

/** What is compared, boiled down: the verdict in words, the rest as a digest. */
const digest = ({ verdict, settled, turns, parts }) => {
  const said = JSON.stringify([settled, Object.entries(turns).sort(), Object.entries(parts).sort()]);
  return `${verdict} ${createHash('sha256').update(said).digest('hex')}`;
};

for (const { answers, situations } of JSON.parse(await readFile(list, 'utf-8'))) {
  const first = JSON.parse(await readFile(answers, 'utf-8'));
  const { pieces } = JSON.parse(await readFile(join(dirname(answers), first.rest), 'utf-8'));
  const whole = completed(first, pieces);
  console.log(JSON.stringify(situations.map((values) => {
    const found = lookUp(first, values, '../');
    return [digest(found ?? lookUp(whole, values, '../')), found === undefined];
  })));
}
