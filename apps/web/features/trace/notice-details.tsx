import type { TracedAct } from '../../api/models';
import { formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';

/** Who was told of an act, whether the mail left, and whether it was read. */
export function NoticeDetails({ notices }: Pick<TracedAct, 'notices'>) {
  const { t, term } = useI18n();
  const read = notices.filter(({ readAt }) => readAt !== null).length;
  return (
    <details className="vd-act-more">
      <summary>{t('trace.told', { count: notices.length, read })}</summary>
      <ul>
        {notices.map(({ person, kind, createdAt, mail, sentAt, readAt }) => (
          <li key={`${person}/${kind}`}>
            <strong>{person}</strong>{' '}
            <span className="vd-soft">
              {[
                t('trace.toldAt', { at: formatInstant(createdAt) }),
                sentAt ? t('trace.mailedAt', { at: formatInstant(sentAt) }) : term('mail', mail),
                readAt ? t('trace.readAt', { at: formatInstant(readAt) }) : t('trace.notRead'),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
