"""Python's logging as on Lambda: a handler on the root logger, one log event per record, in the function's log format."""

import logging
import os
import sys
import time

JSON_FORMAT = os.environ.get("AWS_LAMBDA_LOG_FORMAT", "").upper() == "JSON"

_LEVEL = {"TRACE": "DEBUG", "FATAL": "CRITICAL", "WARN": "WARNING"}
_FRAME_TYPE = (0xA55A0003).to_bytes(4, "big")

_request_id = ""


def set_request_id(request_id):
    global _request_id
    _request_id = request_id


def install_logging():
    # A line must be in the log before the answer is, and before a crash.
    sys.stdout.reconfigure(line_buffering=True, encoding="utf-8", errors="backslashreplace")
    sys.stderr.reconfigure(line_buffering=True, encoding="utf-8", errors="backslashreplace")
    logging.Formatter.converter = time.gmtime
    handler = _EventHandler()
    handler.addFilter(_add_request_id)
    handler.setFormatter(_formatter())
    root = logging.getLogger()
    root.addHandler(handler)
    level = os.environ.get("AWS_LAMBDA_LOG_LEVEL", "").upper()
    level = _LEVEL.get(level, level)
    if isinstance(logging.getLevelName(level), int):
        root.setLevel(level)


def now():
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime()) + "Z"


def write_event(message):
    """A frame keeps the lines of one message together.

    It goes to standard output, so that it stays in order with everything else there.
    """
    sys.stdout.flush()
    body = message.encode("utf-8", "backslashreplace")
    frame = _FRAME_TYPE + len(body).to_bytes(4, "big") + (time.time_ns() // 1000).to_bytes(8, "big") + body
    while frame:
        frame = frame[os.write(1, frame):]


class _EventHandler(logging.Handler):
    def emit(self, record):
        try:
            write_event(self.format(record))
        except Exception:
            self.handleError(record)


def _add_request_id(record):
    record.aws_request_id = _request_id
    return True


def _formatter():
    if JSON_FORMAT:
        from .json_log_formatter import JsonFormatter

        return JsonFormatter()
    return logging.Formatter("[%(levelname)s]\t%(asctime)s.%(msecs)03dZ\t%(aws_request_id)s\t%(message)s\n", "%Y-%m-%dT%H:%M:%S")
