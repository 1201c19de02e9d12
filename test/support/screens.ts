import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { startHttpStack, type HttpStack } from './http-stack';

/** A browser before the screens of a running stack. */
export interface Screens {
  readonly browser: Browser;
  readonly url: string;
  /** Where the keys are kept that sign; known of a stack of its own. */
  readonly keys: string;
  close(): Promise<void>;
}

const BUILT = resolve(__dirname, '../../dist/web');

/** A port that nobody else takes until it is let go: the pages must know their own address long before they are served. */
async function holdPort(): Promise<{ readonly port: number; readonly letGo: () => Promise<void> }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { port, letGo: () => new Promise((done) => server.close(() => done())) };
}

/** The stack that `WEB_URL` names, else one of its own that serves the built screens. */
async function stackOf(
  environment: Record<string, string>,
  prepare: Prepare | undefined,
): Promise<Pick<HttpStack, 'url' | 'keys' | 'stop'>> {
  const given = process.env.WEB_URL;
  if (given && !prepare) return { url: given, keys: '', stop: async () => undefined };
  const { port, letGo } = await holdPort();
  const screens = { API_PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}`, WEB_DIR: BUILT };
  return startHttpStack({ ...screens, ...environment }, undefined, prepare, letGo);
}

/** What the database holds before the API starts. */
type Prepare = Parameters<typeof startHttpStack>[2];

/** Opens a Chromium before the screens. */
export async function openScreens(
  environment: Record<string, string> = {},
  prepare?: Prepare,
): Promise<Screens> {
  const stack = await stackOf(environment, prepare);
  const browser = await launchBrowser(process.env.DATA_DIR ?? join(__dirname, '../../.data'));
  const close = async (): Promise<void> => {
    await browser.close();
    await stack.stop();
  };
  return { browser, url: stack.url, keys: stack.keys, close };
}
