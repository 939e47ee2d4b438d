"""Making the pages and finishing the site."""
