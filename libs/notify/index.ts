export { composeCheckpoint, type DailyCheckpoint } from './checkpoint-mail';
export {
  composeNotification,
  isNotificationKind,
  type ComposedNotification,
  type NotificationRequest,
} from './compose';
export { type MailMessage, type MailSender } from './mail';
export { MailError, type MailErrorCode } from './mail-error';
export { FileMailer, type FileMailerSettings } from './file-mailer';
export { Mailer, type MailerSettings } from './mailer';
export {
  type DossierParams,
  type DueParams,
  type Notification,
  type NotificationKind,
  type NotificationParams,
  type SessionParams,
  type EnactmentParams,
  type SigningParams,
  type StepKind,
  type StepParams,
} from './notification';
