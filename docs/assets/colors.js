// @ts-check

/**
 * The button that switches the colors. The theme's script shows it, so what it does comes in one file with that: without
 * either there is no button that does nothing.
 */

addEventListener('click', ({ target }) => {
  const { palette } = /** @type {Element} */ (target).closest('button')?.dataset ?? {};
  if (!palette) return;
  document.getElementById(palette)?.click();
  /** @type {HTMLElement | null} */ (document.querySelector('[data-palette]:not([hidden])'))?.focus();
});

// The theme takes Enter for a click of its own.
addEventListener('keydown', (event) => {
  const { key, target } = event;
  if (key === 'Enter' && /** @type {Element} */ (target).closest('[data-palette]')) event.stopPropagation();
}, true);

export {};
