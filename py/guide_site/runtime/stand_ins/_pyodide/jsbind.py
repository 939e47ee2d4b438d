"""How a function of JavaScript is called that says nothing of its types, without `inspect`."""

from _pyodide_core import JsFuncSignature, js2py_default_call_result, py2js_default

no_default = object()
"""Stands where a parameter has no default."""

default_signature = JsFuncSignature(
    lambda *given, **named: None, False, 0, (), (), py2js_default, (), (), (), py2js_default, js2py_default_call_result
)
"""Anything may be given, and comes over as its type says."""
