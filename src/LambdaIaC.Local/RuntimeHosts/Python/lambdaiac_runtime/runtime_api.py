"""The Runtime API over one raw connection that is kept open.

An answer and the question for the next event leave in one packet; the replies come back in the same order.
"""

import json
import os
import socket

PREFIX = "/2018-06-01/runtime/"


class Event:
    __slots__ = ("request_id", "headers", "body")

    def __init__(self, headers, body):
        self.request_id = headers["lambda-runtime-aws-request-id"]
        self.headers = headers
        self.body = body


class RuntimeApi:
    def __init__(self, address):
        host, port = address.split(":")
        self._host_header = "Host: %s\r\n" % address
        self._next = self._head("GET", "invocation/next", "")
        self._buffer = b""
        self._replies_before_event = 0
        # Not create_connection: resolving a name loads the tables of international names, which costs the start a millisecond.
        self._socket = socket.socket()
        self._socket.connect((host, int(port)))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def ask_for_event(self):
        self._socket.sendall(self._next)

    def receive_event(self):
        while self._replies_before_event:
            self._replies_before_event -= 1
            self._receive()
        return Event(*self._receive())

    def post_response(self, request_id, body):
        self._send(self._post("invocation/%s/response" % request_id, body, "") + self._next)

    def post_error(self, request_id, error):
        self._send(self._post("invocation/%s/error" % request_id, _encode(error), _error_header(error)) + self._next)

    def post_init_error(self, error):
        self._socket.sendall(self._post("init/error", _encode(error), _error_header(error)))
        self._receive()

    def _send(self, message):
        self._replies_before_event = 1
        self._socket.sendall(message)

    def _post(self, path, body, headers):
        headers += "Content-Type: application/json\r\nContent-Length: %d\r\n" % len(body)
        return self._head("POST", path, headers) + body

    def _head(self, method, path, headers):
        return ("%s %s%s HTTP/1.1\r\n%s%s\r\n" % (method, PREFIX, path, self._host_header, headers)).encode("latin-1")

    def _receive(self):
        """One reply: its headers and its body."""
        while (head_end := self._buffer.find(b"\r\n\r\n")) < 0:
            self._buffer += self._read(65536)
        headers = {}
        for line in self._buffer[:head_end].decode("utf-8").split("\r\n")[1:]:
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        start = head_end + 4
        end = start + int(headers.get("content-length", "0"))
        if len(self._buffer) < end:
            self._read_until(end)
        body = self._buffer[start:end]
        self._buffer = self._buffer[end:]
        return headers, body

    def _read_until(self, end):
        chunks = [self._buffer]
        missing = end - len(self._buffer)
        while missing > 0:
            chunk = self._read(max(missing, 65536))
            chunks.append(chunk)
            missing -= len(chunk)
        self._buffer = b"".join(chunks)

    def _read(self, size):
        chunk = self._socket.recv(size)
        if not chunk:
            # Without the service there is nothing left to do.
            os._exit(1)
        return chunk


def _encode(error):
    return json.dumps(error, ensure_ascii=False).encode("utf-8", "surrogatepass")


def _error_header(error):
    kind = error["errorType"].encode("ascii", "replace").decode("ascii")
    return "Lambda-Runtime-Function-Error-Type: %s\r\n" % kind
