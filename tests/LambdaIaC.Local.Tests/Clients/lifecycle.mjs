// The life of a function through @aws-sdk/client-lambda: argv is the endpoint and a zip. Fails with the first thing that is not as on AWS.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
  CreateAliasCommand, CreateFunctionCommand, DeleteFunctionCommand, GetFunctionCommand, InvokeCommand, LambdaClient, PublishVersionCommand,
  ResourceNotFoundException, UpdateFunctionCodeCommand, UpdateFunctionConfigurationCommand, paginateListFunctions,
  waitUntilFunctionActiveV2, waitUntilFunctionExists, waitUntilFunctionUpdatedV2, waitUntilPublishedVersionActive,
} from "@aws-sdk/client-lambda";

const [endpoint, zip] = process.argv.slice(2);
const client = new LambdaClient({ endpoint, region: "us-east-1", credentials: { accessKeyId: "test", secretAccessKey: "test" } });
const code = readFileSync(zip);
const FunctionName = "sdk";
const waiter = { client, maxWaitTime: 20 };

const created = await client.send(new CreateFunctionCommand({
  FunctionName, Runtime: "nodejs22.x", Handler: "index.handler", Role: "arn:aws:iam::000000000000:role/lambda",
  Code: { ZipFile: code }, Environment: { Variables: { GREETING: "hello" } },
}));
assert.equal(created.$metadata.httpStatusCode, 201);
assert.equal(created.State, "Pending");
await waitUntilFunctionExists(waiter, { FunctionName });
await waitUntilFunctionActiveV2(waiter, { FunctionName });
assert.equal((await client.send(new GetFunctionCommand({ FunctionName }))).Configuration.State, "Active");

const invoked = await client.send(new InvokeCommand({ FunctionName, Payload: JSON.stringify({ answer: 42 }), LogType: "Tail" }));
assert.equal(invoked.StatusCode, 200);
assert.equal(invoked.ExecutedVersion, "$LATEST");
assert.deepEqual(JSON.parse(Buffer.from(invoked.Payload).toString()), { event: { answer: 42 }, greeting: "hello" });
assert.match(Buffer.from(invoked.LogResult, "base64").toString(), /REPORT RequestId:/);

await client.send(new UpdateFunctionConfigurationCommand({ FunctionName, MemorySize: 256 }));
await waitUntilFunctionUpdatedV2(waiter, { FunctionName });
const version = await client.send(new PublishVersionCommand({ FunctionName }));
assert.equal(version.Version, "1");
await waitUntilPublishedVersionActive(waiter, { FunctionName, Qualifier: "1" });
await client.send(new CreateAliasCommand({ FunctionName, Name: "live", FunctionVersion: "1" }));
assert.equal((await client.send(new InvokeCommand({ FunctionName, Qualifier: "live" }))).ExecutedVersion, "1");

const names = [];
for await (const page of paginateListFunctions({ client, pageSize: 1 }, {})) {
  names.push(...page.Functions.map((found) => found.FunctionName));
}
assert.ok(names.includes(FunctionName));

await client.send(new UpdateFunctionCodeCommand({ FunctionName, ZipFile: code }));
await waitUntilFunctionUpdatedV2(waiter, { FunctionName });
await assert.rejects(client.send(new UpdateFunctionConfigurationCommand({ FunctionName, Timeout: 901 })), { name: "ValidationException" });
await client.send(new DeleteFunctionCommand({ FunctionName }));
await assert.rejects(client.send(new GetFunctionCommand({ FunctionName })), (error) =>
  error instanceof ResourceNotFoundException && error.Type === "User" && error.message.includes("Function not found"));
console.log("done");
