// @ts-check

/**
 * Facts ticked on one screen, several of which may hold. Boxes of one name exclude each other. A hidden control of each
 * name says what holds where no box is ticked: what was said on another page, or the first of its words for it once the
 * visitor is done with the screen.
 */

/** @param {HTMLElement} group @param {boolean} done */
export function settle(group, done) {
  const facts = /** @type {HTMLInputElement[]} */ ([...group.querySelectorAll('input[data-otherwise]')]);
  for (const rest of facts) {
    rest.disabled = !!group.querySelector(`input[name="${rest.name}"]:checked`);
    if (rest.disabled) rest.value = '';
    else if (done) rest.value ||= rest.dataset.otherwise?.split(' ')[0] ?? '';
  }
  // Nothing is left to ask here, which needs no answer to be known.
  if (facts.length && facts.every(({ disabled, value }) => disabled || value)) group.dataset.turn = 'answered';
}

/** Make a choice that is offered elsewhere. @param {HTMLFormElement} form @param {string} name @param {string} value */
export function choose(form, name, value) {
  for (const control of /** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll(`[name="${name}"]`))) {
    if (control.type === 'radio' || control.type === 'checkbox') control.checked = control.value === value;
    else if (control.type === 'hidden') control.value = value;
    const group = /** @type {HTMLElement | null} */ (control.closest('[data-question]'));
    if (group) settle(group, false);
  }
}

/** One of the boxes was ticked or not. @param {HTMLInputElement} box */
export function ticked(box) {
  const group = /** @type {HTMLElement} */ (box.closest('[data-question]'));
  for (const other of boxes(group)) if (other !== box && other.name === box.name) other.checked = false;
  settle(group, group.dataset.turn === 'answered');
}

/** These are all, or there is none. @param {HTMLElement} button */
export function done(button) {
  const group = /** @type {HTMLElement} */ (button.closest('[data-question]'));
  if (button.dataset.ticks === 'none') for (const box of boxes(group)) box.checked = false;
  settle(group, true);
}

/** @param {HTMLElement} group */
const boxes = (group) => /** @type {NodeListOf<HTMLInputElement>} */ (group.querySelectorAll('input[type="checkbox"]'));
