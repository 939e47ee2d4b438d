// Takes every rule out of the theme's styles that nothing in a finished site can match, and puts what is left before the
// guide's own. Given: the theme's styles, the guide's, then what names classes and elements. Of pages and answers only
// the tags are read, or each word of a text would keep rules; of scripts no short names, which are those of variables.

import { readFile, writeFile } from 'node:fs/promises';
import { PurgeCSS } from 'purgecss';

const [theirs, ours, ...content] = process.argv.slice(2);
const WORDS = /[\w-]+/g;
const LONG_WORDS = /[\w-]{3,}/g;

/** @param {string} html */
const inTags = (html) => html.match(/<[^>]+>/g)?.join(' ').match(WORDS) ?? [];
/** Each word, and the attribute that a script sets by that name of a dataset. @param {string} script */
const inScripts = (script) => (script.match(LONG_WORDS) ?? []).flatMap((word) =>
  [word, `data-${word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`]);

const [theme, guide] = await Promise.all([theirs, ours].map((file) => readFile(file, 'utf-8')));
const named = [...new Set(guide.match(WORDS))];

/** @param {string} raw */
async function purged(raw) {
  const [{ css }] = await new PurgeCSS().purge({
    css: [{ raw }],
    content,
    extractors: [
      { extractor: inTags, extensions: ['html', 'json'] },
      { extractor: inScripts, extensions: ['js'] },
    ],
    defaultExtractor: (text) => text.match(WORDS) ?? [],
    keyframes: true,
    variables: true,
    safelist: { keyframes: named, variables: named },
  });
  return css;
}

// Only without the rules that used them are variables seen to be of no use.
await writeFile(ours, `${(await purged(await purged(theme))).trim()}\n${guide}`);
