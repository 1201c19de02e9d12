import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { composeNotification } from './compose';
import type { MailMessage } from './mail';
import { Mailer } from './mailer';

const FROM = 'Thi đua Lạng Sơn <vinhdanh@langson.example.vn>';

const MESSAGE: MailMessage = {
  intentId: '5f6f2f0e-6c0a-4d0f-9a51-0a4b6a1f7c11',
  to: 'can.bo@example.vn',
  locale: 'vi',
  ...composeNotification({
    kind: 'dossier-returned',
    params: { dossierId: 'd-1', dossierCode: 'LS-2024-000123', awardName: 'Huân chương Lao động hạng Ba' },
    locale: 'vi',
    publicUrl: 'http://127.0.0.1:8080',
  }),
};

async function startMailServer(options: SMTPServerOptions = {}) {
  const received: Buffer[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push(Buffer.concat(chunks));
        done();
      });
    },
    ...options,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(resolve));
  return { received, port, close, mailer: new Mailer({ smtpUrl: `smtp://127.0.0.1:${port}`, from: FROM }) };
}

const refusal = (code: number): SMTPServerOptions => ({
  onRcptTo: (address, _session, done) =>
    done(Object.assign(new Error(`no ${address.address}`), { responseCode: code })),
});

describe('Mailer', () => {
  it('delivers the Vietnamese mail intact', async () => {
    const { mailer, received, close } = await startMailServer();
    const { messageId } = await mailer.send(MESSAGE);
    await close();
    expect(received).toHaveLength(1);
    const mail = await PostalMime.parse(received[0] ?? Buffer.alloc(0));
    expect(mail.subject).toBe('Hồ sơ LS-2024-000123 bị trả lại để bổ sung');
    expect(mail.from).toMatchObject({ name: 'Thi đua Lạng Sơn', address: 'vinhdanh@langson.example.vn' });
    expect(mail.to).toMatchObject([{ address: 'can.bo@example.vn' }]);
    expect(mail.messageId).toBe(messageId);
    expect(mail.text?.replaceAll('\r\n', '\n').trim()).toBe(MESSAGE.text.trim());
    expect(mail.html?.replaceAll('\r\n', '\n').trim()).toBe(MESSAGE.html.trim());
    const headers = new Map(mail.headers.map(({ key, value }) => [key, value]));
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(headers.get('content-language')).toBe('vi');
  });

  it('gives a retry the same Message-ID', async () => {
    const { mailer, received, close } = await startMailServer();
    const ids = [await mailer.send(MESSAGE), await mailer.send(MESSAGE)].map(({ messageId }) => messageId);
    await close();
    expect(ids).toEqual(Array(2).fill('<5f6f2f0e-6c0a-4d0f-9a51-0a4b6a1f7c11@langson.example.vn>'));
    const parsed = await Promise.all(received.map((mail) => PostalMime.parse(mail)));
    expect(parsed.map((mail) => mail.messageId)).toEqual(ids);
  });

  it('says that the server is unavailable when it is down, without its password', async () => {
    const { port, close } = await startMailServer();
    await close();
    const mailer = new Mailer({ smtpUrl: `smtp://app:s3cret@127.0.0.1:${port}`, from: FROM });
    const failure: unknown = await mailer.send(MESSAGE).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'mail-unavailable', retryable: true });
    expect(String(failure)).not.toMatch(/s3cret|example\.vn/);
  });

  it('gives up on a server that accepts and never greets', async () => {
    const silent: Server = createServer();
    const sockets: Socket[] = [];
    silent.on('connection', (socket) => sockets.push(socket));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    const mailer = new Mailer({ smtpUrl: `smtp://127.0.0.1:${port}`, from: FROM, connectTimeoutMs: 150 });
    await expect(mailer.send(MESSAGE)).rejects.toMatchObject({ code: 'mail-unavailable' });
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => silent.close(resolve));
  });

  it.each([
    [550, 'mail-rejected', false],
    [450, 'mail-unavailable', true],
  ])('tells a lasting refusal from a passing one: %d', async (reply, code, retryable) => {
    const { mailer, close } = await startMailServer(refusal(reply));
    await expect(mailer.send(MESSAGE)).rejects.toMatchObject({
      code,
      retryable,
      message: expect.not.stringContaining('can.bo') as string,
    });
    await close();
  });

  it('waits for the operator when the credentials are refused', async () => {
    const { port, close } = await startMailServer({
      disabledCommands: ['STARTTLS'],
      onAuth: (_auth, _session, done) => done(new Error('no')),
    });
    const mailer = new Mailer({ smtpUrl: `smtp://app:s3cret@127.0.0.1:${port}`, from: FROM });
    await expect(mailer.send(MESSAGE)).rejects.toMatchObject({ code: 'mail-unavailable' });
    await close();
  });

  it.each(['a@example.vn, b@example.vn', 'a@example.vn\r\nBcc: b@example.vn', 'nobody', ''])(
    'sends nothing to %j',
    async (to) => {
      const { mailer, received, close } = await startMailServer();
      await expect(mailer.send({ ...MESSAGE, to })).rejects.toMatchObject({ code: 'mail-rejected' });
      await close();
      expect(received).toEqual([]);
    },
  );

  it('does not take an id that could break the header', async () => {
    const { mailer, close } = await startMailServer();
    await expect(mailer.send({ ...MESSAGE, intentId: 'a>\r\nX: y' })).rejects.toThrow(TypeError);
    await close();
  });
});
