"""Runs a Python function behind the Lambda Runtime API."""

import os
import sys

from lambdaiac_runtime.function_context import FunctionContext
from lambdaiac_runtime.function_errors import FunctionFault, describe_exception, describe_fault, log_error
from lambdaiac_runtime.function_logging import install_logging, set_request_id
from lambdaiac_runtime.handler_loader import load_handler
from lambdaiac_runtime.json_payload import dump, load
from lambdaiac_runtime.runtime_api import RuntimeApi


def main():
    api = RuntimeApi(os.environ["AWS_LAMBDA_RUNTIME_API"])
    install_logging()
    handler = load_or_exit(api)
    api.ask_for_event()
    while True:
        run_once(api, handler)


def load_or_exit(api):
    add_search_paths()
    # The function's code is not ours to write into; Lambda's is read-only.
    sys.dont_write_bytecode = True
    try:
        return load_handler(os.environ["_HANDLER"])
    except FunctionFault as fault:
        error = describe_fault(fault, "")
    except Exception:
        error = describe_exception("")
    log_error(error)
    api.post_init_error(error)
    sys.exit(1)


def add_search_paths():
    """The order of Lambda: the function's own code, layers, the runtime."""
    layers = os.path.join(os.environ["LAMBDAIAC_LAYER_ROOT"], "python")
    version = "python%d.%d" % sys.version_info[:2]
    sys.path[0:0] = [
        os.environ["LAMBDA_TASK_ROOT"],
        layers,
        os.path.join(layers, "lib", version, "site-packages"),
    ]


def run_once(api, handler):
    event = api.receive_event()
    request_id = event.request_id
    set_request_id(request_id)
    os.environ["_X_AMZN_TRACE_ID"] = event.headers.get("lambda-runtime-trace-id", "")
    try:
        answer = dump(handler(load(event.body), FunctionContext(event.headers)))
    except FunctionFault as fault:
        error = describe_fault(fault, request_id)
    except Exception:
        error = describe_exception(request_id)
    else:
        sys.stdout.flush()
        api.post_response(request_id, answer)
        return
    log_error(error)
    sys.stdout.flush()
    api.post_error(request_id, error)


if __name__ == "__main__":
    main()
