"""Browsers that store nothing, or not all."""

STORAGE = {
    "refused": """
for (const name of ["localStorage", "sessionStorage"]) {
  Object.defineProperty(window, name, {
    configurable: true, get() { throw new DOMException("refused", "SecurityError"); },
  });
}
""",
    "private": """
delete Navigator.prototype.serviceWorker;
Object.defineProperty(window, "caches", { get() { throw new DOMException("insecure", "SecurityError"); } });
""",
}
"""How a browser is that is set to store nothing, in a frame of another site too, and how one is in a private window:
Firefox has no service workers there. (In Chromium every test has a private window.)"""

KEEPS_NOTHING = (
    "self.ServiceWorkerContainer && (ServiceWorkerContainer.prototype.register = () => new Promise(() => {}));"
)
"""A browser that is still busy when a page asks it for a service worker: the guide is used, and not kept as well."""
