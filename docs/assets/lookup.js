// @ts-check

/**
 * A table as the site's build has compiled it, with the pieces of its answers. There is no rule and no wording in it:
 * a node names a question and where each of its choices leads, to another node, to a row (-1 - row), or nowhere (null).
 * Sets of choices are bit masks. A piece is null where it is in the file named by `rest`.
 * @typedef {{
 *   questions: {id: string, values: string[], unsure: number, given: number, free: number, asked: boolean, unticked?: number}[],
 *   groups: Record<string, number[]>,
 *   nodes: [number, (number | null)[]][], root: number,
 *   kinds: number[], verdicts: string[], claims: number[],
 *   cautions: {when: number[], rows: number[]}[],
 *   order: {question: number, when: number[]}[],
 *   chips: [number, number][], mostChips: number,
 *   parts: Record<string, any[][]>, pieces: (string | null)[],
 *   rest: string
 * }} Answers
 */

/** What can be read off a compiled table for some choices. */
class Judgment {
  /** @param {Answers} answers @param {Record<string, string>} values */
  constructor(answers, values) {
    this.answers = answers;
    /** Whether anything that can be lies below each node; nodes lead only to nodes before them. @type {boolean[]} */
    this.possible = [];
    for (const [, branches] of answers.nodes) this.possible.push(branches.some((next) => this.#can(next)));
    this.given = answers.questions.map(({ id, values: choices, unsure, unticked }) => {
      if (values[id] === 'unticked') return unticked ?? 0;
      const choice = values[id] === 'not-sure' ? unsure : choices.indexOf(values[id]);
      return choice < 0 ? 0 : 1 << choice;
    });
    this.masks = answers.questions.map(({ given, free }, number) => (this.given[number] & given) || free);
    this.reached = this.#reached(this.masks);
    this.rows = this.#ends(this.reached);
    this.settled = new Set(this.rows.map((row) => answers.kinds[row])).size === 1;
    this.open = this.settled ? [] : this.#inOrder(this.#matters((row) => answers.kinds[row]));
    this.refines = this.settled ? this.#inOrder(this.#matters((row) => row)) : [];
    this.unsure = answers.questions.flatMap(({ id }, number) => (values[id] === 'not-sure' ? [number] : []));
    this.cautions = this.settled ? answers.cautions.flatMap(({ when, rows }, number) =>
      (this.#holds(when) && (!rows.length || this.rows.every((row) => rows.includes(row))) ? [number] : [])) : [];
    const claims = this.rows.reduce((mask, row) => mask & answers.claims[row], -1);
    /** The strongest claim that holds in every row; -1 where none does. */
    this.claim = claims ? 31 - Math.clz32(claims & -claims) : -1;
  }

  /** @param {number | null} node @returns {node is number} */
  #can(node) {
    return node !== null && (node < 0 || this.possible[node]);
  }

  /** Where the choices of a mask lead, all choices where it leaves none. @param {number} node @param {number[]} masks */
  #next(node, masks) {
    const [question, branches] = this.answers.nodes[node];
    /** @type {Set<number>} */
    const can = new Set();
    /** @type {Set<number>} */
    const kept = new Set();
    branches.forEach((next, choice) => {
      if (!this.#can(next)) return;
      can.add(next);
      if (masks[question] >> choice & 1) kept.add(next);
    });
    return [...(kept.size ? kept : can)];
  }

  /** Every node below the root within some masks, and where each leads. @param {number[]} masks */
  #reached(masks) {
    /** @type {Map<number, number[]>} */
    const found = new Map();
    const waiting = [this.answers.root];
    for (const node of waiting) {
      if (found.has(node)) continue;
      const next = node < 0 ? [] : this.#next(node, masks);
      found.set(node, next);
      waiting.push(...next);
    }
    return found;
  }

  /** The rows among the nodes that were reached, in their order. @param {Map<number, number[]>} reached */
  #ends(reached) {
    return [...reached.keys()].filter((node) => node < 0).map((node) => -1 - node).sort((one, other) => one - other);
  }

  /** The questions that can change what `kind` says of the row that decides. @param {(row: number) => number} kind */
  #matters(kind) {
    const { nodes, questions } = this.answers;
    /** @type {Map<string, boolean>} */
    const known = new Map();
    /** @param {number} one @param {number} other @returns {boolean} */
    const alike = (one, other) => {
      if (one === other) return true;
      const pair = `${Math.min(one, other)} ${Math.max(one, other)}`;
      let same = known.get(pair);
      if (same === undefined) known.set(pair, same = one < 0 && other < 0 ? kind(-1 - one) === kind(-1 - other) : below(one, other));
      return same;
    };
    /** @param {number} one @param {number} other */
    const below = (one, other) => {
      const level = Math.min(...[one, other].filter((node) => node >= 0).map((node) => nodes[node][0]));
      /** @param {number} node @param {number} choice */
      const side = (node, choice) => (node >= 0 && nodes[node][0] === level ? nodes[node][1][choice] : node);
      return questions[level].values.every((_, choice) => {
        const [left, right] = [side(one, choice), side(other, choice)];
        return !(this.masks[level] >> choice & 1) || !this.#can(left) || !this.#can(right) || alike(left, right);
      });
    };
    /** @type {Set<number>} */
    const found = new Set();
    for (const [node, next] of this.reached) {
      if (node < 0 || found.has(nodes[node][0])) continue;
      if (!next.every((one, i) => next.slice(0, i).every((other) => alike(one, other)))) found.add(nodes[node][0]);
    }
    return found;
  }

  /** Whether conditions hold whatever the open questions bring. @param {number[]} when */
  #holds(when) {
    return this.masks.every((mask, number) => (mask & when[number]) === mask);
  }

  /** @param {Set<number>} wanted */
  #inOrder(wanted) {
    const { order, questions } = this.answers;
    const now = order.filter(({ when }) => this.#holds(when));
    const every = [...[...now, ...order].map(({ question }) => question), ...questions.keys()];
    return [...new Set(every)].filter((number) => wanted.has(number));
  }

  /** Single other choices that lead to another verdict: their place among all, and the kind of verdict. */
  get changes() {
    const { chips, kinds, mostChips } = this.answers;
    /** @type {[number, number][]} */
    const found = [];
    for (const [place, [question, choice]] of this.settled ? chips.entries() : []) {
      const mask = this.masks[question];
      if (found.length === mostChips || mask & (mask - 1) || mask >> choice & 1) continue;
      const others = this.#ends(this.#reached(this.masks.map((old, number) => (number === question ? 1 << choice : old))));
      if (new Set(others.map((row) => kinds[row])).size === 1 && kinds[others[0]] !== kinds[this.rows[0]]) {
        found.push([place, kinds[others[0]]]);
      }
    }
    return found;
  }

  /** For each question that the page asks, and for each group of them: answered, now, later, or moot. */
  get turns() {
    const { questions, groups } = this.answers;
    /** @param {number} number @returns {string} */
    const turn = (number) => {
      if (this.given[number] & questions[number].given) return 'answered';
      return number === this.open[0] ? 'now' : this.open.includes(number) ? 'later' : 'moot';
    };
    /** @type {Record<string, string>} */
    const found = {};
    for (const [number, { id, asked }] of questions.entries()) if (asked) found[id] = turn(number);
    for (const [group, members] of Object.entries(groups)) {
      /** @type {string[]} */
      const here = members.map(turn);
      found[group] = ['now', 'later', 'moot', 'answered'].find((word) => here.includes(word)) ?? 'moot';
    }
    return found;
  }
}

/** What every list has, in the order of the first. @param {number[][]} lists @returns {number[]} */
const shared = ([first, ...others]) => first.filter((item) => others.every((other) => other.includes(item)));

/** The numbers of the pieces in each kind of slot. @type {Record<string, (found: Judgment, ...slot: any[]) => number[]>} */
const SLOTS = {
  fixed: ({ settled }, once, before) => [settled ? once : before],
  said: ({ settled, rows, claim, answers }, byRow, byKind, claims, nothing) => {
    if (!settled) return [claim < 0 ? nothing : claims[claim]];
    const said = new Set(rows.map((row) => byRow[row]));
    return said.size === 1 ? [...said] : [byKind[answers.kinds[rows[0]]]];
  },
  list: ({ settled, rows, cautions, answers }, opening, closing, byRow, byKind, byCaution, most, whileOpen) => {
    if (!settled && !whileOpen) return [];
    let items = shared(rows.map((row) => byRow[row]));
    if (settled && !items.length) items = byKind[answers.kinds[rows[0]]];
    items = [...items, ...cautions.map((caution) => byCaution[caution]).slice(0, most)];
    return items.length ? [opening, ...items, closing] : [];
  },
  chips: ({ changes }, opening, closing, byChoice, byKind) =>
    (changes.length ? [opening, ...changes.flatMap(([place, kind]) => [byChoice[place], byKind[kind]]), closing] : []),
  assumed: ({ unsure }, opening, closing, byQuestion) => wrapped(opening, closing, byQuestion, unsure),
  refines: ({ refines }, opening, closing, byQuestion) => wrapped(opening, closing, byQuestion, refines),
};

/** @param {number} opening @param {number} closing @param {number[]} byQuestion @param {number[]} wanted */
const wrapped = (opening, closing, byQuestion, wanted) =>
  (wanted.length ? [opening, ...wanted.map((question) => byQuestion[question]), closing] : []);

/** The same answers with the pieces that they leave out. @param {Answers} answers @param {string[]} rest @returns {Answers} */
export function completed(answers, rest) {
  const left = rest.values();
  return { ...answers, pieces: answers.pieces.map((piece) => piece ?? /** @type {string} */ (left.next().value)) };
}

/**
 * The answer to these choices; none if it takes a piece that is left out. `root` leads from the page to the site's home.
 * @param {Answers} answers @param {Record<string, string>} values @param {string} root
 */
export function lookUp(answers, values, root) {
  const found = new Judgment(answers, values);
  let missing = false;
  /** @param {number} number */
  const piece = (number) => {
    if (answers.pieces[number] === null) missing = true;
    return answers.pieces[number] ?? '';
  };
  /** @param {[string, ...any[]]} slot */
  const html = ([kind, ...slot]) => SLOTS[kind](found, ...slot).map(piece).join('');
  const parts = Object.entries(answers.parts).map(([name, slots]) =>
    [name, slots.map((slot) => html(/** @type {any} */ (slot))).join('').replaceAll('="@/', `="${root}`)]);
  return missing ? undefined : {
    verdict: found.settled ? answers.verdicts[answers.kinds[found.rows[0]]] : 'open',
    settled: found.settled,
    turns: found.turns,
    parts: Object.fromEntries(parts),
    errors: {},
  };
}
