// @ts-check

/** Puts what a reply holds where it belongs in a calculator's section, and disturbs nobody who is typing or reading there. */

/** Milliseconds without typing after which a screen reader is told the count and what is wrong. */
const CALM = 1000;

export class Places {
  /** What stands in each place, so that what has not changed is not read aloud again. @type {WeakMap<Element, string>} */
  #placed = new WeakMap();
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #calm;

  /** @param {HTMLElement} section */
  constructor(section) {
    this.section = section;
  }

  /** Put each part's HTML into the places of its name. @param {Record<string, string>} parts */
  parts(parts) {
    /** @type {(() => void)[]} */
    const later = [];
    for (const [name, html] of Object.entries(parts)) {
      for (const place of /** @type {NodeListOf<HTMLElement>} */ (this.section.querySelectorAll(`[data-part="${name}"]`))) {
        if (place.dataset.calm !== undefined) later.push(() => this.#put(place, html));
        else this.#put(place, html);
      }
    }
    clearTimeout(this.#calm);
    this.#calm = setTimeout(() => later.forEach((put) => put()), CALM);
  }

  /** Say at each field what is wrong with it. @param {Record<string, string>} errors @param {HTMLInputElement[]} controls */
  errors(errors, controls) {
    for (const place of /** @type {NodeListOf<HTMLElement>} */ (this.section.querySelectorAll('[data-error]'))) {
      const field = /** @type {string} */ (place.dataset.error);
      place.innerHTML = errors[field] ?? '';
      for (const control of controls.filter(({ name }) => name === field)) {
        // Without a value the attribute would say that all is well.
        if (field in errors) control.setAttribute('aria-invalid', 'true');
        else control.removeAttribute('aria-invalid');
      }
    }
  }

  /** Say at once what the browser knows to be wrong with a day. @param {HTMLInputElement} control */
  limits(control) {
    const { rangeOverflow, rangeUnderflow } = control.validity;
    const place = this.section.querySelector(`[data-error="${control.name}"]`);
    if (place) place.textContent = rangeOverflow || rangeUnderflow ? control.dataset.outOfRange ?? '' : '';
  }

  /**
   * Whoever has the focus on a link that is written anew keeps it on the one in its place.
   * @param {HTMLElement} place @param {string} html
   */
  #put(place, html) {
    if (this.#placed.get(place) === html) return;
    this.#placed.set(place, html);
    const reachable = () => /** @type {HTMLElement[]} */ ([...place.querySelectorAll('a, button, summary')]);
    const focused = reachable().findIndex((element) => element === document.activeElement);
    place.innerHTML = html;
    reachable()[focused]?.focus({ preventScroll: true });
  }
}
