'use strict';

// Finds the function that the handler string names: "file.function", "folder/file.function", "file.object.function".

const fs = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { namedError } = require('./errors.js');
const { installStreaming } = require('./streaming.js');

// From Node.js 24 on Lambda loads TypeScript files and no longer takes handlers with a callback.
const MODERN = 24;

async function loadHandler(taskRoot, handler) {
  if (handler.includes('..')) {
    throw namedError(
      'MalformedHandlerName',
      `'${handler}' is not a valid handler name. Use absolute paths when specifying root directories in handler names.`,
    );
  }
  const file = path.basename(handler);
  const dot = file.indexOf('.');
  if (dot < 0) {
    throw namedError('MalformedHandlerName', 'Bad handler');
  }
  installStreaming();
  const loaded = await loadModule(taskRoot, path.dirname(handler), file.slice(0, dot));
  const found = file.slice(dot + 1).split('.').reduce((value, key) => value?.[key], loaded);
  if (!found) {
    throw namedError('HandlerNotFound', `${handler} is undefined or not exported`);
  }
  if (typeof found !== 'function') {
    throw namedError('HandlerNotFound', `${handler} is not a function`);
  }
  if (wantedVersion() >= MODERN && found.length >= 3 && !found[Symbol.for('aws.lambda.runtime.handler.streaming')]) {
    throw namedError(
      'CallbackHandlerDeprecated',
      `${handler} takes a callback: AWS Lambda does not support callback-based handlers from Node.js 24 on; make it an async function`,
    );
  }
  return found;
}

async function loadModule(taskRoot, folder, name) {
  const base = path.resolve(taskRoot, folder, name);
  try {
    return await loadFile(base) ?? require(require.resolve(name, { paths: [taskRoot, path.join(taskRoot, folder)] }));
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw Object.assign(namedError('UserCodeSyntaxError', String(error)), { stack: error.stack });
    }
    if (error?.code === 'MODULE_NOT_FOUND') {
      throw Object.assign(namedError('ImportModuleError', String(error)), { stack: error.stack });
    }
    throw error;
  }
}

// The first file that exists, in Lambda's order of extensions.
function loadFile(base) {
  const module = isModulePackage(path.dirname(base));
  const typeScript = wantedVersion() >= MODERN ? [['.ts', module], ['.mts', true], ['.cts', false]] : [];
  for (const [extension, asModule] of [['', false], ['.js', module], ['.mjs', true], ['.cjs', false], ...typeScript]) {
    if (isFile(base + extension)) {
      return asModule ? import(pathToFileURL(base + extension)) : require(base + extension);
    }
  }
  return undefined;
}

// Whether the nearest package.json makes .js files ES modules.
function isModulePackage(folder) {
  for (let current = folder; ; current = path.dirname(current)) {
    const file = path.join(current, 'package.json');
    if (isFile(file)) {
      try {
        return JSON.parse(fs.readFileSync(file, 'utf8'))?.type === 'module';
      } catch (error) {
        console.warn(`${file} cannot be read, it will be ignored for ES module detection purposes.`, error);
        return false;
      }
    }
    if (path.basename(current) === 'node_modules' || current === path.dirname(current)) {
      return false;
    }
  }
}

function isFile(file) {
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

// The version that AWS would run, not the one that runs here.
function wantedVersion() {
  return Number(/nodejs(\d+)/.exec(process.env.AWS_EXECUTION_ENV ?? '')?.[1] ?? 0);
}

module.exports = { loadHandler };
