import { formatValue, interpolate, type Locale, type Params } from '@vinhdanh/platform';
import { escapeHtml, singleLine } from './escape';
import { pathOf, type Notification, type NotificationKind } from './notification';
import type { Templates } from './template';
import { TEMPLATES_EN } from './templates.en';
import { TEMPLATES_VI } from './templates.vi';

const TEMPLATES: Readonly<Record<Locale, Templates>> = { vi: TEMPLATES_VI, en: TEMPLATES_EN };

export const NOTIFICATION_KINDS = Object.keys(TEMPLATES_VI.kinds) as readonly NotificationKind[];

/** Whether the text, read from an intent, names a kind of notification. */
export const isNotificationKind = (text: string): text is NotificationKind =>
  Object.hasOwn(TEMPLATES_VI.kinds, text);

export type NotificationRequest = Notification & {
  readonly locale: Locale;
  /** The address at which people open the system. */
  readonly publicUrl: string;
};

export interface ComposedNotification {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The page it opens, under the public address: "/dossiers/...". */
  readonly path: string;
}

/** The notification as a mail and for the inbox, in the recipient's language. The same request gives the same bytes. */
export function composeNotification(request: NotificationRequest): ComposedNotification {
  const { kind, locale, publicUrl } = request;
  const templates = TEMPLATES[locale];
  const template = templates.kinds[kind];
  const values = readable(request, templates, locale);
  const path = pathOf(request);
  const link = `${publicUrl.replace(/\/+$/, '')}${path}`;
  const subject = interpolate(template.subject, values);
  const body = template.body.map((line) => interpolate(line, values));
  return { subject, path, ...layOut({ locale, subject, body, link, templates }) };
}

function readable({ params }: Notification, templates: Templates, locale: Locale): Params {
  const stepName = 'stepKind' in params ? templates.steps[params.stepKind] : '';
  const values = Object.entries<string | undefined>({ ...params }).map(
    ([name, value]) => [name, formatValue(singleLine(value ?? ''), locale)] as const,
  );
  return { ...Object.fromEntries(values), stepName };
}

interface Letter {
  readonly locale: Locale;
  readonly subject: string;
  readonly body: readonly string[];
  readonly link: string;
  readonly templates: Templates;
}

function layOut({ locale, subject, body, link, templates }: Letter): { text: string; html: string } {
  const { greeting, open, footer } = templates;
  const paragraphs = [greeting, ...body].map((line) => `<p>${escapeHtml(line)}</p>`);
  return {
    text: [greeting, ...body, `${open}: ${link}`, `-- \n${footer}`].join('\n\n') + '\n',
    html: [
      `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>`,
      '<body style="font-family:sans-serif;font-size:16px;line-height:1.5;color:#1f1f1f;max-width:40em">',
      ...paragraphs,
      `<p><a href="${escapeHtml(link)}">${escapeHtml(open)}</a></p>`,
      `<hr><p style="font-size:13px;color:#595959">${escapeHtml(footer)}</p></body></html>`,
      '',
    ].join('\n'),
  };
}
