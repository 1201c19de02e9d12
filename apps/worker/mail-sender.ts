import { FileMailer, Mailer, type MailSender } from '@vinhdanh/notify';
import type { MailConfig } from '@vinhdanh/platform';

/** The way out for mail: the server of SMTP_URL, else files in MAIL_DIR, else none and the inbox alone tells people. */
export function mailSenderOf({ smtpUrl, directory, from }: MailConfig): MailSender | undefined {
  if (smtpUrl) return new Mailer({ smtpUrl, from });
  return directory ? new FileMailer({ directory, from }) : undefined;
}
