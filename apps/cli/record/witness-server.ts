import { createServer, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { WitnessLogs } from '@vinhdanh/application';

/** Below what the witness answers. */
const PREFIX = '/log-witness/';

/** A checkpoint with a hundred signatures of several kilobytes, and a proof. */
const LONGEST_BODY = 1 << 19;

/** What is longer is read to its end and forgotten: who is answered while sending may see a broken connection. Beyond this it is cut off. */
const LONGEST_READ = 1 << 23;

const REQUEST_MS = 10_000;

/** The sealer is in this process: strangers take no more of it. */
const MOST_CONNECTIONS = 128;

interface Reply {
  readonly status: number;
  readonly type?: string;
  readonly text?: string;
}

const plain = (text: string | null): Reply =>
  text === null ? { status: 404 } : { status: 200, type: 'text/plain; charset=utf-8', text };

export interface WitnessAddress {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
}

/**
 * Serves the witness over HTTP (C2SP tlog-witness): `add-checkpoint`, the newest checkpoint that it cosigned of each log,
 * and its verifier key.
 * @returns the address, and what ends it
 */
export async function serveWitness(
  witness: WitnessLogs,
  verifierKey: string,
  { host, port }: WitnessAddress,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const server = createServer(
    { requestTimeout: REQUEST_MS, headersTimeout: REQUEST_MS },
    (request, response) => {
      void answer(request, witness, verifierKey)
        .catch((): Reply => ({ status: 500 }))
        .then(({ status, type = 'text/plain; charset=utf-8', text = '' }) => {
          response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
          response.end(text);
        });
    },
  );
  server.maxConnections = MOST_CONNECTIONS;
  server.listen(port, host);
  await once(server, 'listening');
  // A connection that cannot be taken is its caller's trouble: the sealer is in this process.
  server.on('error', () => undefined);
  const { port: listening } = server.address() as AddressInfo;
  return { url: `http://${host}:${listening}${PREFIX.slice(0, -1)}`, stop: () => ended(server) };
}

async function answer(request: IncomingMessage, witness: WitnessLogs, verifierKey: string): Promise<Reply> {
  const path = request.url?.startsWith(PREFIX) ? request.url.slice(PREFIX.length) : null;
  if (path === 'add-checkpoint') return request.method === 'POST' ? add(request, witness) : { status: 405 };
  if (path === null) return { status: 404 };
  if (request.method !== 'GET') return { status: 405 };
  if (path === 'vkey') return plain(`${verifierKey}\n`);
  const [, hash] = /^([0-9a-f]{64})\/checkpoint$/.exec(path) ?? [];
  return hash === undefined ? { status: 404 } : plain(await witness.newest(hash));
}

async function add(request: IncomingMessage, witness: WitnessLogs): Promise<Reply> {
  const body = await bodyOf(request);
  if (body === null) return { status: 413 };
  const given = await witness.addCheckpoint(body);
  if (given.status === 200) return plain(given.cosignatures);
  if (given.status === 409) return { status: 409, type: 'text/x.tlog.size', text: `${given.size}\n` };
  return given;
}

/** Null where it is too long. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST_READ) return null;
    if (length <= LONGEST_BODY) chunks.push(chunk);
  }
  return length > LONGEST_BODY ? null : Buffer.concat(chunks);
}

async function ended(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
