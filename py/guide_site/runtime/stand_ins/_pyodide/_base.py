"""Running source and importing modules for Pyodide's script, without `ast` and `tokenize`."""

from importlib import import_module

_ONLY_PARSED = 0x400
"""The flag by which `compile` returns a tree, `ast.PyCF_ONLY_AST`."""


def eval_code(source: str, globals: dict[str, object] | None = None) -> object:
    """Run the source and return the value of its last statement, `None` when that is no expression."""
    scope = {} if globals is None else globals
    tree = compile(source, "<exec>", "exec", _ONLY_PARSED)
    last = tree.body.pop() if tree.body and type(tree.body[-1]).__name__ == "Expr" else None
    exec(compile(tree, "<exec>", "exec"), scope)
    if last is None:
        return None
    # An expression's tree is made from that of a program, as nothing here has the classes of trees.
    shape = compile("0", "<exec>", "eval", _ONLY_PARSED)
    shape.body = last.value
    return eval(compile(shape, "<exec>", "eval"), scope)


def pyimport_impl(path: str) -> object:
    """The module of that name, or what has that name in a module."""
    stem, _, last = path.rpartition(".")
    if not stem:
        return import_module(path)
    module = import_module(stem)
    return getattr(module, last) if hasattr(module, last) else import_module(path)
