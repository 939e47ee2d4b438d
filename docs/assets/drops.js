// @ts-check

/**
 * What is dropped beside a field, and any file, is left where it came from: a browser would open it in the place of the
 * page, and what was typed there would be gone.
 */

const FIELDS = 'textarea, input:not([type="radio"], [type="checkbox"], [type="date"])';

for (const kind of /** @type {const} */ (['dragover', 'drop'])) {
  addEventListener(kind, (event) => {
    const { target, dataTransfer } = event;
    const isText = !dataTransfer?.types.includes('Files');
    if (isText && target instanceof Element && target.matches(FIELDS)) return;
    event.preventDefault();
    if (dataTransfer) dataTransfer.dropEffect = 'none';
  });
}

export {};
