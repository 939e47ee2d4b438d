// @ts-check

/**
 * One question after the other: shows the groups whose turn it is, and folds an answered one to a line once the focus
 * has left it. Which turn a question has, Python says, or what was looked up; without that, every question shows.
 */

/** Milliseconds after which a pointer that pressed has also clicked. Before, nothing may move away from under it. */
const CLICKED = 400;

export class Turns {
  #pressed = 0;
  /** Questions that the visitor wants to be asked, though nothing depends on them. @type {Set<string>} */ #wanted = new Set();

  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.groups = /** @type {HTMLElement[]} */ ([...form.querySelectorAll('[data-question]')]);
    form.addEventListener('pointerdown', () => (this.#pressed = Date.now()));
    form.addEventListener('focusout', () => setTimeout(() => this.fold(), this.#pressed + CLICKED - Date.now()));
    form.addEventListener('click', ({ target }) => {
      const change = /** @type {Element} */ (target).closest('[data-change]');
      if (change) this.#open(/** @type {HTMLElement} */ (change.closest('[data-question]')));
    });
  }

  /** @param {Record<string, string> | undefined} turns */
  show(turns = {}) {
    for (const group of this.groups) {
      const id = /** @type {string} */ (group.dataset.question);
      const turn = turns[id];
      if (turn) group.dataset.turn = turn !== 'answered' && this.#wanted.has(id) ? 'now' : turn;
      else delete group.dataset.turn;
    }
    this.fold();
  }

  fold() {
    for (const group of this.groups) {
      const { turn, folds } = group.dataset;
      const folded = group.hasAttribute('data-folded') || !group.contains(document.activeElement);
      group.toggleAttribute('data-folded', turn === 'answered' && folds !== undefined && folded);
      const chosen = group.querySelectorAll('input:checked + span');
      const said = chosen.length ? [...chosen] : [...group.querySelectorAll('[data-ticks="none"]')];
      const place = group.querySelector('[data-chosen]');
      if (place) place.textContent = said.map(({ textContent }) => textContent).join(' · ');
    }
  }

  /** Fold a group whose last button was pressed, and stay at it. @param {HTMLElement} button */
  leave(button) {
    const group = /** @type {HTMLElement} */ (button.closest('[data-question]'));
    group.toggleAttribute('data-folded', group.dataset.turn === 'answered');
    this.fold();
    /** @type {HTMLElement | null} */ (group.querySelector('[data-change]'))?.focus({ preventScroll: true });
  }

  /** Nothing is answered: go to where the asking begins. */
  begin() {
    this.#wanted.clear();
    for (const group of this.groups) group.removeAttribute('data-folded');
    /** @type {HTMLElement | null} */ (this.groups[0]?.querySelector('input'))?.focus();
  }

  /** Show a question, or the group it stands in, and go there. @param {string} id */
  ask(id) {
    const group = this.groups.find((each) => each.dataset.question === id || each.querySelector(`[name="${id}"]`));
    if (!group) return;
    this.#wanted.add(/** @type {string} */ (group.dataset.question));
    group.dataset.turn = 'now';
    this.#open(group);
  }

  /** @param {HTMLElement} group */
  #open(group) {
    group.removeAttribute('data-folded');
    /** @type {HTMLElement | null} */ (group.querySelector('input:checked, input'))?.focus();
  }
}
