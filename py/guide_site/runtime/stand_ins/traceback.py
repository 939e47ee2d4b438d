"""Nothing: Python writes an error without it, names of functions and all, where somebody looks at one under Node."""
