// @ts-check

/** In another site's frame: follows dark mode, which Material does elsewhere, and tells the page around it its height. */
(() => {
  // As on the site's pages: a saved copy says that it works.
  delete document.documentElement.dataset.works;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => {
    document.body.dataset.mdColorScheme = dark.matches ? 'slate' : 'default';
  };
  dark.addEventListener('change', follow);
  follow();

  const main = document.querySelector('main');
  if (!main || parent === window) return;
  // A height is no secret, so whoever shows the frame may know it. fit.js, which comes later, asks with a message.
  const tell = () => parent.postMessage({ shouldConnectHeight: Math.ceil(main.getBoundingClientRect().height) }, '*');
  new ResizeObserver(tell).observe(main);
  addEventListener('message', ({ source }) => {
    if (source === parent) tell();
  });
})();
