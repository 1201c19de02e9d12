import { composeNotification, isNotificationKind, type NotificationRequest } from '@vinhdanh/notify';
import { sentence, type Locale, type Params } from '@vinhdanh/platform';

/** What a notice says, in the reader's language, and the page that it opens. A kind that is not known any more is named. */
export function renderNotice(
  { kind, params }: { readonly kind: string; readonly params: Params },
  locale: Locale,
  publicUrl: string,
): { readonly sentence: string; readonly path: string | null } {
  if (!isNotificationKind(kind)) return { sentence: sentence('unknown', { code: kind }, locale), path: null };
  const { subject, path } = composeNotification({
    ...{ kind, params, locale, publicUrl },
  } as unknown as NotificationRequest);
  return { sentence: subject, path };
}
