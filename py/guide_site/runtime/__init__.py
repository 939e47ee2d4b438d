"""The Python that the browser downloads: what is packed, and running it under Node."""
