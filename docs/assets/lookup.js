// @ts-check

/**
 * Every answer to choices alone, made when the site was built. `nodes` are decision diagrams: from a root on, each
 * question's choice picks the next node, and the last one a piece of HTML.
 * @typedef {{questions: [string, string[]][], verdict: number, parts: Record<string, number[]>, nodes: number[][],
 *   pieces: string[]}} Answers
 */

/**
 * The answer to these choices. `root` leads from the page to the site's home.
 * @param {Answers} answers @param {Record<string, string>} values @param {string} root
 */
export function lookUp({ questions, verdict, parts, nodes, pieces }, values, root) {
  const digits = questions.map(([question, choices]) => {
    const digit = choices.indexOf(values[question]);
    // A question left open is not found; the last choice is 'not sure'.
    return digit < 0 ? choices.length - 1 : digit;
  });
  /** @param {number} start */
  const piece = (start) => pieces[digits.reduce((node, digit) => nodes[node][digit], start)];
  /** @param {number[]} slots */
  const html = (slots) => slots.map(piece).join('').replaceAll('="@/', `="${root}`);
  return {
    verdict: piece(verdict),
    parts: Object.fromEntries(Object.entries(parts).map(([name, slots]) => [name, html(slots)])),
    errors: {},
  };
}
