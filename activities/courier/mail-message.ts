import {
  composeNotification,
  isNotificationKind,
  MailError,
  type MailMessage,
  type Notification,
} from '@vinhdanh/notify';
import type { MailToSend } from '@vinhdanh/persistence';

/** The mail that a notification becomes. @throws MailError `mail-rejected` for a kind that nobody knows any more */
export function toMailMessage(
  { id, kind, params, email, locale }: MailToSend,
  publicUrl: string,
): MailMessage {
  if (!isNotificationKind(kind))
    throw new MailError('mail-rejected', `Unknown kind of notification: ${kind}`);
  const notification = { kind, params } as unknown as Notification;
  const { subject, text, html } = composeNotification({ ...notification, locale, publicUrl });
  return { intentId: id, to: email, subject, text, html, locale };
}
