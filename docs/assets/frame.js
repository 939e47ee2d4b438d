// @ts-check

/**
 * In another site's frame: follows dark mode, which Material does elsewhere, opens links where the frame may, and tells
 * the page around it its height.
 */
(() => {
  // As on the site's pages: a saved copy says that it works.
  delete document.documentElement.dataset.works;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => {
    document.body.dataset.mdColorScheme = dark.matches ? 'slate' : 'default';
  };
  dark.addEventListener('change', follow);
  follow();

  // A frame that may open no windows had links that did nothing: this site's open in it then, of others the address shows.
  addEventListener('click', (event) => {
    const link = /** @type {Element} */ (event.target).closest('a');
    if (!link || event.defaultPrevented || link.target === '_self' || !link.protocol.startsWith('http')) return;
    event.preventDefault();
    const opened = open(link.href);
    if (opened) opened.opener = null;
    else if (link.origin === location.origin) location.assign(link.href);
    else if (!link.nextSibling?.textContent?.includes(link.href)) link.after(` ${link.href}`);
  });

  const main = document.querySelector('main');
  if (!main || parent === window) return;
  // A height is no secret, so whoever shows the frame may know it. fit.js, which comes later, asks with a message.
  const tell = () => parent.postMessage({ shouldConnectHeight: Math.ceil(main.getBoundingClientRect().height) }, '*');
  new ResizeObserver(tell).observe(main);
  addEventListener('message', ({ source }) => {
    if (source === parent) tell();
  });
})();
