// @ts-check

/**
 * Words to send that are selected by hand are copied as the button copies them, as plain text. With the page's colors, and
 * where a mail program knows no `white-space` without their line ends, they would not arrive as one's own.
 */

addEventListener('copy', (event) => {
  // Firefox has one selection in a field and another beside it.
  const inField = /** @type {Element} */ (event.target).matches('input, textarea');
  const text = inField ? '' : String(getSelection()).trim();
  const bodies = [...document.querySelectorAll('.sc-message__body')];
  if (!text || !bodies.some(({ textContent }) => textContent?.includes(text))) return;
  event.clipboardData?.setData('text/plain', text);
  event.preventDefault();
});

export {};
