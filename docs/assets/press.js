// @ts-check

/**
 * A press of the pointer, anywhere on the page. What moves away between press and release is not clicked, so nothing is
 * moved or replaced until the pointer is up again.
 */

/** Milliseconds after its release in which a pointer has also clicked. */
const CLICKED = 400;
/** Milliseconds that a press is waited for at most. */
const LONGEST = 10_000;

let down = false;
let timer = 0;
let done = () => {};
/** The field that had the focus as the press began: what helps with it stays in sight. @type {Element | null} */
let held = null;
let last = Promise.resolve();

addEventListener(
  'pointerdown',
  () => {
    release();
    down = true;
    last = new Promise((resolve) => (done = resolve));
    timer = setTimeout(release, LONGEST);
    held = document.activeElement?.closest('input, textarea') ?? null;
    held?.setAttribute('data-held', '');
  },
  true,
);
for (const end of ['pointerup', 'pointercancel']) addEventListener(end, release, true);
// Not every browser tells of a release outside of its window; coming back shows it.
addEventListener('pointermove', ({ buttons }) => down && !buttons && release(), true);

function release() {
  down = false;
  clearTimeout(timer);
  const [end, field] = [done, held];
  setTimeout(() => {
    end();
    if (!down || field !== held) field?.removeAttribute('data-held');
  }, CLICKED);
}

/** Whether the pointer is down. */
export const isPressed = () => down;

/** Resolves once the pointer is up and every press has become a click, if it becomes one. */
export async function clicked() {
  for (let waited; waited !== last; await waited) waited = last;
}
