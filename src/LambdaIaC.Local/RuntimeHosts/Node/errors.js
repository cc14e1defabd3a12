'use strict';

// Errors in the shapes that Lambda's Node.js runtime gives to callers and logs.

function namedError(name, message) {
  const error = new Error(message);
  error.name = `Runtime.${name}`;
  return error;
}

function looksLikeError(value) {
  return value instanceof Error
    || (typeof value?.name === 'string' && typeof value.message === 'string' && typeof value.stack === 'string');
}

// The document that the caller gets.
function describe(error) {
  if (looksLikeError(error)) {
    return { errorType: error.name, errorMessage: error.message, trace: String(error.stack).split('\n') };
  }
  return { errorType: typeof error, errorMessage: String(error), trace: [] };
}

// What the log gets: members of the class Error are not enumerable, those that the user has added are.
function serialize(error) {
  return JSON.stringify(error instanceof Error ? error : new Error(error), (_, value) => value instanceof Error
    ? { errorType: value.name, errorMessage: value.message, code: value.code, ...value, stack: String(value.stack).split('\n') }
    : value);
}

module.exports = { describe, namedError, serialize };
