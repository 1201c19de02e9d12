import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pinoHttp } from 'pino-http';
import { createLogger, httpLoggerOptions, type LogSettings } from './logger';

type Line = Record<string, unknown>;

const SETTINGS: LogSettings = { service: 'api', instance: 'test', level: 'debug' };

function capture() {
  const lines: Line[] = [];
  const destination = { write: (text: string) => void lines.push(JSON.parse(text) as Line) };
  return { logger: createLogger(SETTINGS, destination), destination, lines };
}

describe('createLogger', () => {
  it('writes time, level by name, service and instance', () => {
    const { logger, lines } = capture();
    logger.info({ dossier: 'd1' }, 'received');
    expect(lines).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.+Z$/) as string,
        service: 'api',
        instance: 'test',
        dossier: 'd1',
        msg: 'received',
      },
    ]);
  });

  it('hides secrets, reasons and names at any depth', () => {
    const { logger, lines } = capture();
    logger.info({
      password: 'p1',
      command: { kind: 'return', reason: 'p2', parts: [{ fullName: 'p3', code: 'bao-cao' }] },
      headers: { Cookie: 'p4', Authorization: 'p5', accept: 'application/json' },
      a: { b: { c: { d: { e: { f: { g: { h: 'p6' } } } } } } },
    });
    expect(JSON.stringify(lines)).not.toMatch(/"p\d"/);
    expect(lines[0]).toMatchObject({
      command: { kind: 'return', parts: [{ code: 'bao-cao' }] },
      headers: { accept: 'application/json' },
    });
  });

  it('hides in the bindings of child loggers too', () => {
    const { logger, lines } = capture();
    logger.child({ dossier: 'd1', password: 'p1' }).warn('held');
    expect(lines[0]).toMatchObject({ dossier: 'd1', password: '[redacted]' });
  });

  it('keeps of an error only what is safe, causes included', () => {
    const { logger, lines } = capture();
    const driver = Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (name)=(p1)' });
    const failure = Object.assign(new Error('query failed', { cause: driver }), { parameters: ['p2'] });
    logger.error({ err: failure }, 'projection');
    expect(JSON.stringify(lines)).not.toMatch(/p[12]\b/);
    expect(lines[0]).toMatchObject({
      err: { type: 'Error', message: 'query failed', cause: { message: 'duplicate key', code: '23505' } },
    });
  });

  it('logs a request without headers, cookies or query', async () => {
    const { destination, lines } = capture();
    const middleware = pinoHttp(httpLoggerOptions(SETTINGS), destination);
    const server = createServer((request, response) => {
      middleware(request, response);
      response.setHeader('set-cookie', 'vd_session=p1').end('ok');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/api/me?token=p2`, {
      headers: { cookie: 'vd_session=p3', authorization: 'Bearer p4', 'x-request-id': 'trace-0001' },
    });
    await response.text();
    await new Promise((resolve) => server.close(resolve));
    expect(JSON.stringify(lines)).not.toMatch(/p[1-4]\b/);
    expect(lines[0]).toMatchObject({
      req: { id: 'trace-0001', method: 'GET', path: '/api/me' },
      res: { statusCode: 200 },
    });
  });
});
