'use strict';

// One call of the handler, whichever way it gives its answer.

const { Context } = require('./context.js');
const { namedError } = require('./errors.js');
const { STREAMING, invokeStreaming } = require('./streaming.js');

// What to do when the function has nothing left to wait for.
let onEmptyLoop;
process.on('beforeExit', () => onEmptyLoop?.());

// Resolves to { body } or { error }; never rejects.
function invoke(handler, event) {
  return new Promise((resolve) => {
    const settle = (outcome) => {
      onEmptyLoop = undefined;
      resolve(outcome);
    };
    const fail = (error) => settle({ error: error ?? new Error(error) });
    const settleAsync = (promise) => {
      onEmptyLoop = () => fail(namedError('NodeJsExit', 'Nothing is left to wait for, but the promise of the handler is not settled'));
      promise.then(settle, fail);
    };

    // A handler that neither returns a promise nor calls back answers null.
    onEmptyLoop = () => settle(success(undefined));
    try {
      const context = new Context(event.headers);
      const input = JSON.parse(event.body);
      if (handler[STREAMING]) {
        settleAsync(invokeStreaming(handler, input, context));
        return;
      }

      const callback = (error, value) => {
        const outcome = error === undefined || error === null ? success(value) : { error };
        if (context.callbackWaitsForEmptyEventLoop) {
          onEmptyLoop = () => settle(outcome);
        } else {
          settle(outcome);
        }
      };
      addOldCallbacks(context, callback);
      const returned = handler(input, context, callback);
      if (typeof returned?.then === 'function') {
        settleAsync(Promise.resolve(returned).then(success));
      }
    } catch (error) {
      fail(error);
    }
  });
}

function addOldCallbacks(context, callback) {
  context.done = callback;
  context.succeed = (value) => callback(null, value);
  context.fail = (error) => callback(error ?? 'handled');
}

function success(value) {
  try {
    return { body: JSON.stringify(value) ?? 'null' };
  } catch (error) {
    return { error: new Error(`Unable to stringify response body: ${error.message}`) };
  }
}

module.exports = { invoke };
