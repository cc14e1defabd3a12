"""Events and answers as JSON, with the errors that Lambda gives."""

import json

from .function_errors import FunctionFault


class _Encoder(json.JSONEncoder):
    def default(self, value):
        """Lambda takes decimals, as DynamoDB gives them, and nothing else that JSON does not know."""
        from decimal import Decimal

        if isinstance(value, Decimal):
            return int(value) if value == value.to_integral_value() else float(value)
        return super().default(value)


_encode = _Encoder(ensure_ascii=False).encode


def load(body):
    try:
        return json.loads(body)
    except ValueError as error:
        raise FunctionFault("Runtime.UnmarshalError", "Unable to unmarshal input: %s" % error)


def dump(value):
    try:
        return _encode(value).encode("utf-8")
    except UnicodeEncodeError:
        # A lone surrogate has no UTF-8 form; escaped it is legal JSON.
        return json.dumps(value, cls=_Encoder).encode("ascii")
    except Exception as error:
        raise FunctionFault("Runtime.MarshalError", "Unable to marshal response: %s" % error)
