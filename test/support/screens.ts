import { createServer } from 'node:net';
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

/** A port that was free a moment ago: the pages must know their own address before they are served. */
const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** The stack that `WEB_URL` names, else one of its own that serves the built screens. */
async function stackOf(
  environment: Record<string, string>,
  prepare: Prepare | undefined,
): Promise<Pick<HttpStack, 'url' | 'keys' | 'stop'>> {
  const given = process.env.WEB_URL;
  if (given && !prepare) return { url: given, keys: '', stop: async () => undefined };
  const port = String(await freePort());
  const screens = { API_PORT: port, PUBLIC_URL: `http://127.0.0.1:${port}`, WEB_DIR: BUILT };
  return startHttpStack({ ...screens, ...environment }, undefined, prepare);
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
