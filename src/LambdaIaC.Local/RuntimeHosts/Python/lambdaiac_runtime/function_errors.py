"""Errors in the shapes that Lambda's Python runtime gives to callers and logs."""

import os
import sys

from .function_logging import JSON_FORMAT, now, write_event

_OWN_DIRECTORY = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


class FunctionFault(Exception):
    """Something the runtime itself finds wrong with a function."""

    def __init__(self, error_type, message, trace=()):
        super().__init__(message)
        self.error_type = error_type
        self.message = message
        self.trace = list(trace)


def describe_fault(fault, request_id):
    return _document(fault.message, fault.error_type, request_id, fault.trace)


def describe_exception(request_id):
    """The exception that is being handled, without our own frames above the function's."""
    import traceback

    kind, value, trace = sys.exc_info()
    frames = traceback.extract_tb(trace)
    first = next((i for i, frame in enumerate(frames) if not _is_ours(frame.filename)), 0)
    return _document(str(value), kind.__name__, request_id, traceback.format_list(frames[first:]))


def log_error(error):
    if JSON_FORMAT:
        import json

        write_event(json.dumps({"timestamp": now(), "level": "ERROR", **error}, ensure_ascii=False))
        return
    lines = ["[ERROR] %s: %s" % (error["errorType"], error["errorMessage"]), "Traceback (most recent call last):"]
    lines += [_keep_indentation(line) for frame in error["stackTrace"] for line in frame.splitlines()]
    write_event("\n".join(lines))


def _document(message, error_type, request_id, trace):
    return {"errorMessage": message, "errorType": error_type, "requestId": request_id, "stackTrace": trace}


def _is_ours(filename):
    return filename.startswith(("<frozen", _OWN_DIRECTORY)) or "/importlib/" in filename


def _keep_indentation(line):
    """Viewers of logs cut leading spaces; Lambda writes no-break spaces."""
    text = line.lstrip(" ")
    return "\u00a0" * (len(line) - len(text)) + text
