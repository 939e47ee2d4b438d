"""Answers from the Python of the tests, for pages that are not tested for how theirs starts.

Starting Python in a browser takes two seconds of processor time or more. That it gives the same answers, down to the
byte, is what `tests/node/test_parity.py` holds, and how it starts is in `test_engine.py` and its neighbors.
"""

from __future__ import annotations

from playwright.sync_api import BrowserContext

from should_connect.web import respond

WORKER = """
{
  const Real = self.Worker;
  self.Worker = class {
    constructor(url, options) {
      if (!String(url).includes('/assets/engine/')) return new Real(url, options);
      this.type = options.type;  // As a browser that has module workers does.
      setTimeout(() => this.say({ ready: true }));
    }
    say(data) { if (!this.ended) this.onmessage({ data }); }
    async postMessage(text) { this.say({ answer: await self.respondOutside(text) }); }
    terminate() { this.ended = true; }
  };
}
"""
"""What stands in for the worker: it is ready at once, and passes each question on."""


def answer_outside(context: BrowserContext) -> None:
    """Have the pages of a context, opened from now on, answered by the package in this process."""
    context.expose_function("respondOutside", respond)
    context.add_init_script(WORKER)
