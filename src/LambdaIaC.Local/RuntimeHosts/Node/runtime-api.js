'use strict';

// The Runtime API over one raw connection that is kept open. An answer and the question for the next event leave in one packet; the
// replies come back in the same order.

const net = require('node:net');

const PREFIX = '/2018-06-01/runtime/';
const HEAD_END = Buffer.from('\r\n\r\n');

class RuntimeApi {
  constructor(address) {
    const [host, port] = address.split(':');
    this.address = address;
    this.expected = [];
    this.chunks = [];
    this.size = 0;
    this.needed = 0;
    this.socket = net.connect({ host, port: Number(port), noDelay: true });
    this.socket.on('data', (chunk) => this.receive(chunk));
    // Without the service there is nothing left to do.
    this.socket.on('error', () => process.exit(1));
    this.socket.on('close', () => process.exit(1));
    this.event = undefined;
    this.waiting = undefined;
  }

  askForEvent() {
    this.expectEvent();
    this.socket.write(this.head('GET', 'invocation/next', ''));
  }

  // Only this wait keeps the process alive: during an invocation the function's own work does.
  receiveEvent() {
    if (this.event) {
      const event = this.event;
      this.event = undefined;
      return event;
    }
    return new Promise((resolve) => { this.waiting = resolve; });
  }

  postResponse(requestId, { body, streamed, contentType }) {
    const headers = streamed ? 'Lambda-Runtime-Function-Response-Mode: streaming\r\n' : '';
    this.post(`invocation/${requestId}/response`, body, headers, contentType);
    this.askForEvent();
  }

  postError(requestId, error) {
    this.post(`invocation/${requestId}/error`, JSON.stringify(error), errorHeaders(error));
    this.askForEvent();
  }

  // During an invocation it is the invocation that fails, before the first one it is the start.
  postFatal(error, done) {
    const path = this.current ? `invocation/${this.current}/error` : 'init/error';
    this.socket.ref();
    this.post(path, JSON.stringify(error), errorHeaders(error), undefined, done);
  }

  post(path, body, headers, contentType = 'application/json', done = undefined) {
    const length = Buffer.byteLength(body);
    const head = this.head('POST', path, `Content-Type: ${contentType}\r\n${headers}Content-Length: ${length}\r\n`);
    this.expected.push(done ?? ignore);
    this.current = undefined;
    this.socket.cork();
    if (typeof body === 'string') {
      this.socket.write(head + body);
    } else {
      this.socket.write(head);
      this.socket.write(body);
    }
    process.nextTick(() => this.socket.uncork());
  }

  head(method, path, headers) {
    return `${method} ${PREFIX}${path} HTTP/1.1\r\nHost: ${this.address}\r\n${headers}\r\n`;
  }

  expectEvent() {
    this.socket.ref();
    this.expected.push((headers, body) => {
      this.socket.unref();
      const requestId = headers['lambda-runtime-aws-request-id'];
      this.current = requestId;
      const event = { requestId, headers, body };
      if (this.waiting) {
        this.waiting(event);
        this.waiting = undefined;
      } else {
        this.event = event;
      }
    });
  }

  receive(chunk) {
    this.chunks.push(chunk);
    this.size += chunk.length;
    while (this.size > 0 && this.size >= this.needed) {
      const buffer = this.chunks.length === 1 ? this.chunks[0] : Buffer.concat(this.chunks, this.size);
      const rest = this.takeReply(buffer);
      this.chunks = rest.length > 0 ? [rest] : [];
      this.size = rest.length;
      if (rest === buffer) {
        return;
      }
    }
  }

  // Takes one reply off the front; returns what is left, which is the whole buffer while the reply is incomplete.
  takeReply(buffer) {
    const headEnd = buffer.indexOf(HEAD_END);
    if (headEnd < 0) {
      this.needed = buffer.length + 1;
      return buffer;
    }
    const headers = parseHeaders(buffer.toString('utf8', 0, headEnd));
    const bodyStart = headEnd + HEAD_END.length;
    const end = bodyStart + Number(headers['content-length'] ?? 0);
    if (buffer.length < end) {
      this.needed = end;
      return buffer;
    }
    this.needed = 0;
    this.expected.shift()(headers, buffer.toString('utf8', bodyStart, end));
    return buffer.subarray(end);
  }
}

function ignore() {}

function errorHeaders(error) {
  return `Lambda-Runtime-Function-Error-Type: ${String(error.errorType).replace(/[^\x20-\x7e]/g, '?')}\r\n`;
}

function parseHeaders(head) {
  const headers = {};
  for (const line of head.split('\r\n').slice(1)) {
    const colon = line.indexOf(':');
    headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
  }
  return headers;
}

module.exports = { RuntimeApi };
