"""Pyodide's own package without its event loop, for which it imports asyncio, sockets and threads."""
