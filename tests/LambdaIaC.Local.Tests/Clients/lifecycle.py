"""The life of a function through boto3: argv is the endpoint and a zip. Fails with the first thing that is not as on AWS."""
import base64
import json
import sys

import boto3
from botocore.exceptions import ClientError

endpoint, zip_path = sys.argv[1:]
client = boto3.client(
    "lambda", endpoint_url=endpoint, region_name="us-east-1", aws_access_key_id="test", aws_secret_access_key="test"
)
with open(zip_path, "rb") as file:
    code = file.read()

created = client.create_function(
    FunctionName="boto", Runtime="nodejs22.x", Handler="index.handler", Role="arn:aws:iam::000000000000:role/lambda",
    Code={"ZipFile": code}, Environment={"Variables": {"GREETING": "hello"}}, Tags={"team": "shop"},
)
assert created["ResponseMetadata"]["HTTPStatusCode"] == 201, created
assert created["State"] == "Pending" and created["Version"] == "$LATEST", created
client.get_waiter("function_exists").wait(FunctionName="boto")
client.get_waiter("function_active_v2").wait(FunctionName="boto")

found = client.get_function(FunctionName="boto")
assert found["Configuration"]["State"] == "Active" and found["Tags"] == {"team": "shop"}, found
assert found["Configuration"]["Environment"]["Variables"] == {"GREETING": "hello"}, found

invoked = client.invoke(FunctionName="boto", Payload=json.dumps({"answer": 42}), LogType="Tail")
assert invoked["StatusCode"] == 200 and invoked["ExecutedVersion"] == "$LATEST" and "FunctionError" not in invoked, invoked
assert json.load(invoked["Payload"]) == {"event": {"answer": 42}, "greeting": "hello"}
assert "REPORT RequestId:" in base64.b64decode(invoked["LogResult"]).decode()

client.update_function_configuration(FunctionName="boto", Timeout=30)
client.get_waiter("function_updated_v2").wait(FunctionName="boto")
version = client.publish_version(FunctionName="boto", Description="first")
assert version["Version"] == "1" and version["Timeout"] == 30, version
assert client.publish_version(FunctionName="boto")["Version"] == "1"
client.get_waiter("published_version_active").wait(FunctionName="boto", Qualifier="1")

alias = client.create_alias(FunctionName="boto", Name="live", FunctionVersion="1")
by_alias = client.invoke(FunctionName=alias["AliasArn"], Payload=b"{}")
assert by_alias["ExecutedVersion"] == "1", by_alias

pages = client.get_paginator("list_functions").paginate(FunctionVersion="ALL", PaginationConfig={"PageSize": 1})
assert [f["Version"] for page in pages for f in page["Functions"] if f["FunctionName"] == "boto"] == ["$LATEST", "1"]

updated = client.update_function_code(FunctionName="boto", ZipFile=code, Publish=False)
assert updated["LastUpdateStatus"] == "InProgress", updated
client.get_waiter("function_updated").wait(FunctionName="boto")

for call, code_name in (
    (lambda: client.get_function(FunctionName="nope"), "ResourceNotFoundException"),
    (lambda: client.update_function_configuration(FunctionName="boto", Timeout=901), "ValidationException"),
    (lambda: client.delete_function(FunctionName="boto", Qualifier="1"), "ResourceConflictException"),
):
    try:
        call()
        raise AssertionError(code_name)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code_name, error.response
        assert error.response["Error"]["Message"], error.response

try:
    client.get_function(FunctionName="nope")
except client.exceptions.ResourceNotFoundException as error:
    assert error.response["Type"] == "User", error.response

client.delete_function(FunctionName="boto")
assert not [f for f in client.list_functions()["Functions"] if f["FunctionName"] == "boto"]
print("done")
