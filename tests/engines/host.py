"""What the visitors visit: the built site on a server that can lose files."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from guide_site.addresses import site_address
from guide_site.serve.server import Fault, SiteServer


@dataclass
class Host:
    """A server for one visitor: a new address, so nothing is remembered from the visitor before."""

    server: SiteServer
    lost: str = ""
    """A part of the paths that are not found."""

    @property
    def url(self) -> str:
        """The address of the home page."""
        return self.server.url

    def publish(self, first: str = "") -> None:
        """Name this server in the sitemap, as the theme asks for before it changes a page without loading it anew.

        What comes `first` in the theme's script is run before the page asks for a service worker.

        The service worker then refuses the release, because files in it are not as they were built.
        """
        published = urlsplit(site_address())._replace(path="").geturl()
        root = self.server.root
        (script,) = root.glob("assets/javascripts/bundle.*.js")
        bodies = {
            "sitemap.xml": (root / "sitemap.xml").read_text("utf-8").replace(published, self.server.origin),
            script.name: first + script.read_text("utf-8"),
        }

        def fault(path: str) -> Fault | None:
            if self.lost and self.lost in path:
                return Fault(missing=True)
            changed = bodies.get(path.rsplit("/", 1)[-1])
            return Fault(body=changed.encode()) if changed else None

        self.server.fault = fault

    def serve_as_built(self) -> None:
        """Change no file, so that the service worker takes them."""
        self.server.fault = lambda path: None
