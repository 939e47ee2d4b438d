"""A web server like GitHub Pages, and serving the site while it is written."""
