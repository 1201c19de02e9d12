import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { FileMailer } from './file-mailer';

describe('FileMailer', () => {
  let directory: string;
  beforeEach(async () => void (directory = await mkdtemp(join(tmpdir(), 'vinhdanh-mail-'))));
  afterEach(() => rm(directory, { recursive: true }));

  it('keeps one file for one intent, however often it is sent', async () => {
    const mailer = new FileMailer({ directory: join(directory, 'mail'), from: 'vinhdanh@example.vn' });
    const message = {
      intentId: 'i-1',
      to: 'a@example.vn',
      subject: 'Đến lượt ký',
      text: 'Tờ trình',
      html: '<p>Tờ trình</p>',
    };
    await mailer.send({ ...message, locale: 'vi' });
    const { messageId } = await mailer.send({ ...message, locale: 'vi' });
    expect(await readdir(join(directory, 'mail'))).toEqual(['i-1.eml']);
    const mail = await PostalMime.parse(await readFile(join(directory, 'mail', 'i-1.eml')));
    expect(mail).toMatchObject({ messageId, subject: 'Đến lượt ký', to: [{ address: 'a@example.vn' }] });
    expect(messageId).toBe('<i-1@example.vn>');
  });
});
