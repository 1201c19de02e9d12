import type { SendMailOptions } from 'nodemailer';
import { MailError } from './mail-error';

/** One mail to one person. */
export interface MailMessage {
  /** The notification intent's id; the Message-ID is made of it, so that a retry is recognised as the same mail. */
  readonly intentId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly locale: 'vi' | 'en';
  /** A text file that comes with it. */
  readonly attachment?: { readonly name: string; readonly text: string };
}

/** Where mail is handed over. */
export interface MailSender {
  /**
   * A resolved promise means that the mail has been taken.
   * @throws MailError `mail-unavailable` (try again later) or `mail-rejected` (never).
   */
  send(message: MailMessage): Promise<{ messageId: string }>;
}

const ONE_ADDRESS = /^[^\s<>,;:"()[\]\\@]+@[^\s<>,;:"()[\]\\@]+$/;
const OPAQUE_ID = /^[A-Za-z0-9._-]{1,200}$/;

/** The Message-ID of an intent's mail, the same at every try, under the sender's domain. */
export function messageIdOf(intentId: string, from: string): string {
  if (!OPAQUE_ID.test(intentId))
    throw new TypeError('An intent id has letters, digits, dots, hyphens and underscores only.');
  return `<${intentId}@${/@([^\s<>@]+)>?$/.exec(from)?.[1] ?? 'localhost'}>`;
}

/** The message as the mail library takes it. @throws MailError `mail-rejected` when `to` is not one address. */
export function toMail(message: MailMessage, from: string): SendMailOptions & { messageId: string } {
  const messageId = messageIdOf(message.intentId, from);
  if (!ONE_ADDRESS.test(message.to))
    throw new MailError('mail-rejected', 'The address is not a single mail address.');
  return {
    messageId,
    from,
    to: { name: '', address: message.to },
    subject: message.subject,
    text: message.text,
    html: message.html,
    ...(message.attachment && {
      attachments: [{ filename: message.attachment.name, content: message.attachment.text }],
    }),
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': message.locale },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
