"""Nothing: Pyodide imports it for its promises, and the guide's Python waits for none."""
