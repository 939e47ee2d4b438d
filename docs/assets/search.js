// @ts-check

/**
 * Lets the theme's search find what people write: pasted and dictated words, accents, hyphens, quotes, other spellings.
 * The theme looks only when a key goes up, and takes words as they are written.
 */

/** What people write, and what the guide writes. */
const SPELLINGS = /** @type {const} */ ([
  [/\be[\s-]+mails?\b/g, 'email'],
  [/\blinked[\s-]+in\b/g, 'linkedin'],
  [/\bthank[\s-]*(you|u|yous)\b/g, 'thank you'],
  [/\bfollow(ed|ing)?-?up\b/g, 'follow up'],
  [/\bcvs?\b/g, 'resume'],
  [/\bjudgement/g, 'judgment'],
  [/\b(organi|recogni|apologi)s(e|ing|ation)/g, '$1z$2'],
  [/\b(fav|behavi|hon)our/g, '$1or'],
  [/['’](s|re|ve|d|ll|m|t)\b/g, ''],
]);
/** A text that was pasted by mistake would keep the page busy for a minute. */
const MOST_WORDS = 20;
/** How the theme marks a question to its index. */
const QUERY = 2;

// Written as text, since esbuild does not trust old browsers to read these classes in a literal.
const MARKS = new RegExp('\\p{M}|\\p{Cf}', 'gu');
const DASHES = new RegExp('\\p{Pd}', 'gu');
/** What is no word, and to the theme's index a command: a colon, a plus, a dash before a word. */
const SIGNS = new RegExp('[^\\p{L}\\p{N}\\s-]|(^|\\s)-+', 'gu');

/** A question in the spelling of the guide. @param {string} asked */
export function spelled(asked) {
  const bare = asked.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(DASHES, '-');
  const ours = SPELLINGS.reduce((text, [written, own]) => text.replace(written, own), bare);
  return [...new Set(ours.replace(SIGNS, ' ').trim().split(/\s+/))].slice(0, MOST_WORDS).join(' ');
}

/** What the theme says to its index, a question in the spelling of the guide. @param {{type: number, data: any}} message */
export const put = ({ type, data }) => ({ type, data: type === QUERY ? spelled(data) : data });

addEventListener('input', ({ target, isTrusted }) => {
  const field = /** @type {Element} */ (target);
  if (isTrusted && field.matches('[data-md-component="search-query"]')) field.dispatchEvent(new Event('keyup', { bubbles: true }));
});
