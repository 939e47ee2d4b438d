"""Takes out of the package's source what only its readers and mypy look at: the types.

Python works out what each function takes and returns while it imports a module, and nothing in a browser asks for it.
"""

from __future__ import annotations

import ast

_NOTHING = ast.Constant(None)


def bare(source: str) -> str:
    """The source without the types of functions and variables. Classes keep the names of their fields."""
    return ast.unparse(ast.fix_missing_locations(_Bare().visit(ast.parse(source))))


class _Bare(ast.NodeTransformer):
    _fields_here = False
    """Whether a class is being read, in which a name with a type is a field."""

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        """Leave the names of what a function takes, and their defaults."""
        node.returns = None
        node.type_params = []
        return self._within(node, fields=False)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        """The same for what waits."""
        node.returns = None
        node.type_params = []
        return self._within(node, fields=False)

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        """Go through what stands in a class."""
        return self._within(node, fields=True)

    def visit_arg(self, node: ast.arg) -> ast.AST:
        """Leave its name."""
        node.annotation = None
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        """Leave an assignment, or in a class the field."""
        self.generic_visit(node)
        if self._fields_here:
            node.annotation = _NOTHING
            return node
        return ast.Assign([node.target], node.value) if node.value else ast.Pass()

    def visit_TypeAlias(self, node: ast.TypeAlias) -> ast.AST:
        """Leave the name, which others import."""
        return ast.Assign([ast.Name(node.name.id, ast.Store())], _NOTHING)

    def _within(self, node: ast.AST, *, fields: bool) -> ast.AST:
        before, self._fields_here = self._fields_here, fields
        self.generic_visit(node)
        self._fields_here = before
        return node
