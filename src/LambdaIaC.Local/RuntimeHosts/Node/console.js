'use strict';

// The console as on Lambda: each call is one log event with time, request id and level, in the function's log format.

const fs = require('node:fs');
const { format } = require('node:util');
const { serialize } = require('./errors.js');

const STDOUT = 1;
const FRAME_HEADER = 16;
const FRAME_TYPE = 0xa55a0003;
const LEVELS = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'];

const json = process.env.AWS_LAMBDA_LOG_FORMAT?.toUpperCase() === 'JSON';
const lowest = Math.max(0, LEVELS.indexOf(process.env.AWS_LAMBDA_LOG_LEVEL?.toUpperCase()));

let requestId;

function setRequestId(id) {
  requestId = id;
}

function installConsole() {
  const methods = { trace: 'TRACE', debug: 'DEBUG', info: 'INFO', log: 'INFO', warn: 'WARN', error: 'ERROR', fatal: 'FATAL' };
  for (const [method, level] of Object.entries(methods)) {
    console[method] = LEVELS.indexOf(level) >= lowest ? (...values) => write(level, values) : () => {};
  }
}

function logError(title, error) {
  write('ERROR', json ? [error] : [title, `\t${serialize(error)}`]);
}

function write(level, values) {
  const now = new Date();
  writeFrame(now, json ? asJson(now, level, values) : `${now.toISOString()}\t${requestId}\t${level}\t${format(...values)}`);
}

function asJson(now, level, values) {
  const entry = { timestamp: now.toISOString(), level, requestId };
  const error = values.find((value) => value instanceof Error);
  entry.message = values.length === 1 ? values[0] : format(...values);
  if (error && values.length > 1) {
    Object.assign(entry, describe(error));
  }
  try {
    return JSON.stringify(entry, (_, value) => value instanceof Error ? describe(value) : value);
  } catch {
    return JSON.stringify({ ...entry, message: format(...values) });
  }
}

function describe(error) {
  return {
    errorType: error.constructor?.name ?? 'UnknownError',
    errorMessage: error.message,
    stackTrace: String(error.stack).split('\n'),
    ...error,
  };
}

// A frame keeps the lines of one message together. It goes to standard output, so that it stays in order with everything else there.
function writeFrame(now, message) {
  const length = Buffer.byteLength(message);
  const frame = Buffer.allocUnsafe(FRAME_HEADER + length);
  frame.writeUInt32BE(FRAME_TYPE, 0);
  frame.writeUInt32BE(length, 4);
  frame.writeBigInt64BE(BigInt(now.valueOf()) * 1000n, 8);
  frame.write(message, FRAME_HEADER);
  for (let written = 0; written < frame.length;) {
    written += fs.writeSync(STDOUT, frame, written);
  }
}

module.exports = { installConsole, logError, setRequestId };
