// @ts-check

/** What a link carries behind its '#', where no server sees it: a calculator and choices, as in '#after-interview:role=panel'. */

/** @param {string} words */
function decoded(words) {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}

/** The choices that the page's address carries for a calculator, if any. @param {string} id */
export function linked(id) {
  // In a query '+' stands for a space; in a choice such as '15+' it is meant.
  const [name, rest] = decoded(location.hash.slice(1)).replaceAll('+', '%2B').split(':', 2);
  return name === id && rest ? /** @type {Record<string, string>} */ (Object.fromEntries(new URLSearchParams(rest))) : undefined;
}
