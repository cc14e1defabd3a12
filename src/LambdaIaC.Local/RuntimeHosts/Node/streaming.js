'use strict';

// Handlers made by awslambda.streamifyResponse. Their output is collected and sent in one piece: Invoke gives callers no part of an
// answer before the rest.

const { Writable } = require('node:stream');

const STREAMING = Symbol.for('aws.lambda.runtime.handler.streaming');
const HTTP_TYPE = 'application/vnd.awslambda.http-integration-response';
const PRELUDE_END = Buffer.alloc(8);

class ResponseStream extends Writable {
  constructor() {
    super({ decodeStrings: true });
    this.contentType = 'application/octet-stream';
    this.chunks = [];
    this.finished = new Promise((resolve, reject) => {
      this.on('finish', resolve);
      this.on('error', reject);
    });
  }

  setContentType(contentType) {
    this.contentType = contentType;
  }

  _write(chunk, _encoding, done) {
    this.chunks.push(chunk);
    done();
  }
}

const HttpResponseStream = {
  // Status and headers go in front of the body.
  from(stream, prelude) {
    stream.setContentType(HTTP_TYPE);
    stream.write(JSON.stringify(prelude));
    stream.write(PRELUDE_END);
    return stream;
  },
};

function installStreaming() {
  globalThis.awslambda = {
    streamifyResponse(handler) {
      handler[STREAMING] = 'response';
      return handler;
    },
    HttpResponseStream,
  };
}

async function invokeStreaming(handler, event, context) {
  const stream = new ResponseStream();
  await Promise.race([Promise.all([handler(event, stream, context), stream.finished]), failure(stream)]);
  return { body: Buffer.concat(stream.chunks), streamed: true, contentType: stream.contentType };
}

function failure(stream) {
  return new Promise((_, reject) => { stream.on('error', reject); });
}

module.exports = { STREAMING, installStreaming, invokeStreaming };
