import { createConnection, createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ConfigError } from '@vinhdanh/platform';

/** Answers for as long as its owner lives, and no longer: the system closes it with the process. */
const SOCKET = 'sealer.sock';

/** What every system takes as the address of a socket, bytes. */
const LONGEST_ADDRESS = 103;

/**
 * Takes the folder of the sealer for this process alone, on all that share the folder of this machine.
 * @returns what gives it back; null where another process has it
 * @throws ConfigError where its path is too long
 */
export async function takeFolder(directory: string): Promise<(() => Promise<void>) | null> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, SOCKET);
  const server = (await listening(path)) ?? ((await removeStale(path)) ? await listening(path) : null);
  if (server === null) return null;
  server.unref();
  return async () => {
    const closed = once(server, 'close');
    server.close();
    await closed;
  };
}

async function listening(path: string): Promise<Server | null> {
  const server = createServer((connection) => connection.destroy());
  server.listen(addressOf(path));
  try {
    await once(server, 'listening');
    return server;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return null;
    throw error;
  }
}

/** Moves what a dead owner left out of the way. A live one that is caught by that move is put back. */
async function removeStale(path: string): Promise<boolean> {
  if (await answers(path)) return false;
  const aside = join(path, '..', `.${randomUUID().slice(0, 8)}`);
  try {
    await rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
    throw error;
  }
  const isLive = await answers(aside);
  if (isLive) await rename(aside, path);
  else await rm(aside, { force: true });
  return !isLive;
}

async function answers(path: string): Promise<boolean> {
  const connection = createConnection(addressOf(path));
  try {
    await once(connection, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    connection.destroy();
  }
}

/** The shorter of the two ways to it. */
function addressOf(path: string): string {
  const [near = path] = [path, relative('.', path)].sort((one, other) => one.length - other.length);
  if (Buffer.byteLength(near) <= LONGEST_ADDRESS) return near;
  throw new ConfigError([`LOG_KEY_DIR is too long: ${path} may have ${LONGEST_ADDRESS} bytes.`]);
}
