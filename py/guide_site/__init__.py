"""What turns the shared package and the pages into a site. Used at build time only; visitors never load it."""
