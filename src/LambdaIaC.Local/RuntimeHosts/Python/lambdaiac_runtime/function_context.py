"""The second argument of a handler."""

import json
import os
import time

_FUNCTION_NAME = os.environ["AWS_LAMBDA_FUNCTION_NAME"]
_FUNCTION_VERSION = os.environ["AWS_LAMBDA_FUNCTION_VERSION"]
_MEMORY_LIMIT = os.environ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"]
_LOG_GROUP = os.environ["AWS_LAMBDA_LOG_GROUP_NAME"]
_LOG_STREAM = os.environ["AWS_LAMBDA_LOG_STREAM_NAME"]


class FunctionContext:
    def __init__(self, headers):
        self.aws_request_id = headers["lambda-runtime-aws-request-id"]
        self.invoked_function_arn = headers["lambda-runtime-invoked-function-arn"]
        self.function_name = _FUNCTION_NAME
        self.function_version = _FUNCTION_VERSION
        self.memory_limit_in_mb = _MEMORY_LIMIT
        self.log_group_name = _LOG_GROUP
        self.log_stream_name = _LOG_STREAM
        self.tenant_id = headers.get("lambda-runtime-aws-tenant-id")
        self.identity = CognitoIdentity(headers.get("lambda-runtime-cognito-identity"))
        client_context = headers.get("lambda-runtime-client-context")
        self.client_context = ClientContext(json.loads(client_context)) if client_context else None
        self._deadline = int(headers["lambda-runtime-deadline-ms"])

    def get_remaining_time_in_millis(self):
        return max(self._deadline - int(time.time() * 1000), 0)

    def log(self, message):
        print(message, end="", flush=True)

    def __repr__(self):
        return "FunctionContext([aws_request_id=%s,function_name=%s,function_version=%s])" % (
            self.aws_request_id, self.function_name, self.function_version)


class CognitoIdentity:
    def __init__(self, text):
        identity = json.loads(text) if text else {}
        self.cognito_identity_id = identity.get("cognitoIdentityId")
        self.cognito_identity_pool_id = identity.get("cognitoIdentityPoolId")


class ClientContext:
    def __init__(self, content):
        self.custom = content.get("custom")
        self.env = content.get("env")
        self.client = Client(content["client"]) if content.get("client") else None


class Client:
    def __init__(self, content):
        self.installation_id = content.get("installation_id")
        self.app_title = content.get("app_title")
        self.app_version_name = content.get("app_version_name")
        self.app_version_code = content.get("app_version_code")
        self.app_package_name = content.get("app_package_name")
