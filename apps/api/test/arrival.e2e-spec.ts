import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningProduct, startProduct } from '#testing/running-product';

const BODY = JSON.stringify({ query: '{ __typename }' });
const HEAD = [
  'POST /graphql HTTP/1.1',
  'Host: localhost',
  'Content-Type: application/json',
  `Content-Length: ${BODY.length}`,
];

let product: RunningProduct;
beforeAll(async () => {
  product = await startProduct({ REQUEST_SECONDS: '1', UPLOAD_SECONDS: '3' });
});
afterAll(() => product.stop());

/** Opens a connection, sends a part, then a byte now and then; answers what came back once the server has closed it. */
async function untilClosed(part: string, rest = ''): Promise<string> {
  const { hostname, port } = new URL(product.url);
  const socket: Socket = connect(Number(port), hostname);
  let answer = '';
  socket.on('data', (bytes: Buffer) => (answer += bytes.toString())).on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(part);
  const closed = once(socket, 'close').then(() => true);
  for (const byte of rest) {
    if (await Promise.race([closed, pause(200, false)])) break;
    socket.write(byte);
  }
  await closed;
  return answer;
}

describe('a request that does not arrive', () => {
  it.each([
    ['says nothing at all', '', ''],
    ['stops within its headers', HEAD.slice(0, 2).join('\r\n'), ''],
    [
      'sends its headers byte by byte',
      HEAD.slice(0, 1).join('\r\n'),
      '\r\nX-Slow: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    ],
    ['stops before its body', [...HEAD, '', ''].join('\r\n'), ''],
    ['stops within its body', [...HEAD, '', BODY.slice(0, 5)].join('\r\n'), ''],
    ['sends its body byte by byte', [...HEAD, '', ''].join('\r\n'), BODY],
    ['stops within a file', 'POST /files HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nabc', ''],
  ])('and %s is ended by the server', async (_what, part, rest) => {
    expect(await untilClosed(part, rest)).toMatch(/^$|^HTTP\/1\.1 (408|401)/);
  });

  it('does not stop the others from being served', async () => {
    const slow = Array.from({ length: 50 }, () => untilClosed(HEAD.slice(0, 2).join('\r\n')));
    expect(await product.ask('{ __typename }')).toEqual({ __typename: 'Query' });
    await Promise.all(slow);
  });
});
