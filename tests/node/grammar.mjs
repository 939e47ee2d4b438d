/** Read texts with Harper, a grammar checker that needs no network: [texts, names] on stdin, what it finds on stdout. */

import { readFileSync } from "node:fs";
import { Dialect, LocalLinter } from "harper.js";
// The inlined one: the other finds its file in no folder with a space in its name.
import { binaryInlined as binary } from "harper.js/binaryInlined";

const [texts, names] = JSON.parse(readFileSync(0, "utf8"));
const linter = new LocalLinter({ binary, dialect: Dialect.American });
await linter.importWords(names);
const found = [];
for (const text of texts) {
  for (const lint of await linter.lint(text)) {
    const { start, end } = lint.span();
    found.push({ text, words: text.slice(start, end), says: lint.message() });
  }
}
console.log(JSON.stringify(found));
