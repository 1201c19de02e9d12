import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiConfig, loadConfig } from '@vinhdanh/platform';
import { createApi } from '../../apps/api/create-api';
import { HttpCaller } from '../support/http-caller';

const PAGE = '<!doctype html><title>Vinh Danh</title>';
const folder = mkdtempSync(join(tmpdir(), 'vinhdanh-pages-'));

let app: NestFastifyApplication;
let browser: HttpCaller;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'assets', 'app-1a2b3c.js'), 'void 0;');
  app = await createApi(loadConfig(ApiConfig, { ...process.env, LOG_LEVEL: 'silent', WEB_DIR: folder }));
  await app.listen(0, '127.0.0.1');
  browser = new HttpCaller(await app.getUrl(), { Accept: 'text/html,*/*' });
}, 30_000);
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

it.each(['/', '/index.html', '/dossiers/123', '/sign-in?next=%2Fwork'])(
  'serves the screens at %s',
  async (path) => {
    const { status, headers, bytes } = await browser.get(path);
    expect([status, bytes.toString()]).toEqual([200, PAGE]);
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  },
);

it('lets files that carry their hash be kept', async () => {
  const { status, headers } = await browser.get('/assets/app-1a2b3c.js');
  expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
});

it.each(['/api', '/api/unheard', '/api/dossiers/x/y', '/readyz/x'])(
  'answers %s as absent, not as a page',
  async (path) => {
    const { status, body } = await browser.get(path);
    expect([status, body.code]).toEqual([404, 'not-found']);
  },
);

it.each(['/assets/unheard.js', '/../package.json', '/..%2f..%2fpackage.json', '/assets/'])(
  'gives a program nothing at %s',
  async (path) => {
    const { status } = await browser.with({ Accept: '*/*' }).get(path);
    expect(status).toBe(404);
  },
);
