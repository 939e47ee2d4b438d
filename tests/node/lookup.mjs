// Looks up every situation of a calculator and prints one digest for all of them. Given: lookup.js, the answers.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const [script, ...files] = process.argv.slice(2);
const { lookUp } = await import(pathToFileURL(script).href);

/** Every combination of choices, the last question varying fastest. */
function* combinations([[question, choices], ...others], values = {}) {
  for (const choice of choices) {
    const chosen = { ...values, [question]: choice };
    if (others.length) yield* combinations(others, chosen);
    else yield chosen;
  }
}

for (const file of files) {
  const answers = JSON.parse(await readFile(file, 'utf-8'));
  const digest = createHash('sha256');
  for (const values of combinations(answers.questions)) {
    const { verdict, parts } = lookUp(answers, values, '../');
    digest.update([verdict, parts.summary, parts.details, parts.bar].join('\0'));
  }
  console.log(digest.digest('hex'));
}
