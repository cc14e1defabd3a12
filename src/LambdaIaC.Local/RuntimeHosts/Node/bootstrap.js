'use strict';

// Runs a Node.js function behind the Lambda Runtime API.

const { RuntimeApi } = require('./runtime-api.js');
const { loadHandler } = require('./handler-loader.js');
const { describe, namedError } = require('./errors.js');
const { installConsole, logError, setRequestId } = require('./console.js');
const { invoke } = require('./invocation.js');

const api = new RuntimeApi(process.env.AWS_LAMBDA_RUNTIME_API);

// An error that nobody catches ends the process; the caller learns why.
function endWith(error, exitCode) {
  api.postFatal(describe(error), () => process.exit(exitCode));
}

process.on('uncaughtException', (error) => {
  logError('Uncaught Exception', error);
  endWith(error, 129);
});

process.on('unhandledRejection', (reason) => {
  const error = namedError('UnhandledPromiseRejection', String(reason));
  error.reason = reason;
  logError('Unhandled Promise Rejection', error);
  endWith(error, 128);
});

async function main() {
  installConsole();
  const handler = await loadHandler(process.env.LAMBDA_TASK_ROOT, process.env._HANDLER);
  api.askForEvent();
  for (;;) {
    const event = await api.receiveEvent();
    setRequestId(event.requestId);
    process.env._X_AMZN_TRACE_ID = event.headers['lambda-runtime-trace-id'] ?? '';
    const outcome = await invoke(handler, event);
    if ('error' in outcome) {
      logError('Invoke Error', outcome.error);
      api.postError(event.requestId, describe(outcome.error));
    } else {
      api.postResponse(event.requestId, outcome);
    }
  }
}

main().catch((error) => {
  logError('Uncaught Exception', error);
  endWith(error, 1);
});
