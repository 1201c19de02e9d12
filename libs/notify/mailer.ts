import { createTransport } from 'nodemailer';
import { toMail, type MailMessage, type MailSender } from './mail';
import { toMailError } from './mail-error';

export interface MailerSettings {
  /** "smtp://user:password@host:587". */
  readonly smtpUrl: string;
  /** "Vinh Danh <vinhdanh@example.vn>". */
  readonly from: string;
  /** Milliseconds to connect and be greeted. */
  readonly connectTimeoutMs?: number;
  /** Milliseconds of silence in a running conversation. */
  readonly silenceTimeoutMs?: number;
}

/** Sends mail over SMTP, one connection for each mail. */
export class Mailer implements MailSender {
  private readonly transport: ReturnType<typeof createTransport>;

  constructor(private readonly settings: MailerSettings) {
    const connectTimeoutMs = settings.connectTimeoutMs ?? 5_000;
    this.transport = createTransport({
      url: settings.smtpUrl,
      connectionTimeout: connectTimeoutMs,
      greetingTimeout: connectTimeoutMs,
      dnsTimeout: connectTimeoutMs,
      socketTimeout: settings.silenceTimeoutMs ?? 15_000,
    });
  }

  async send(message: MailMessage): Promise<{ messageId: string }> {
    const mail = toMail(message, this.settings.from);
    try {
      await this.transport.sendMail(mail);
    } catch (failure) {
      throw toMailError(failure);
    }
    return { messageId: mail.messageId };
  }
}
