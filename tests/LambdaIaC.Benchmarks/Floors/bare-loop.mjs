// The least a Node.js runtime can do: get the next event, parse it, answer, on one connection.
import http from 'node:http';

const [host, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(':');
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

const call = (method, path, body) => new Promise((resolve, reject) => {
  const request = http.request({ host, port, agent, method, path: `/2018-06-01/runtime/invocation/${path}` }, response => {
    const chunks = [];
    response.on('data', chunk => chunks.push(chunk));
    response.on('end', () => resolve({ id: response.headers['lambda-runtime-aws-request-id'], body: Buffer.concat(chunks) }));
  });
  request.on('error', reject);
  request.end(body);
});

for (;;) {
  const { id, body } = await call('GET', 'next');
  const event = JSON.parse(body);
  await call('POST', `${id}/response`, JSON.stringify(event.name));
}
