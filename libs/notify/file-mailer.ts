import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { toMail, type MailMessage, type MailSender } from './mail';

export interface FileMailerSettings {
  readonly directory: string;
  readonly from: string;
}

/** Keeps each mail as `<intent id>.eml` in a folder, for an installation without a mail server. A retry writes the same file. */
export class FileMailer implements MailSender {
  private readonly transport = createTransport({ streamTransport: true, buffer: true });

  constructor(private readonly settings: FileMailerSettings) {}

  async send(message: MailMessage): Promise<{ messageId: string }> {
    const mail = toMail(message, this.settings.from);
    const composed = await this.transport.sendMail(mail);
    const file = join(this.settings.directory, `${message.intentId}.eml`);
    await mkdir(this.settings.directory, { recursive: true });
    await writeFile(`${file}.part`, composed.message as Buffer, { mode: 0o600 });
    await rename(`${file}.part`, file);
    return { messageId: mail.messageId };
  }
}
