import { Button } from 'antd';
import { asProblem } from '../../api/problem';
import type { Archives } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Nothing } from '../../ui/nothing';
import { ProblemAlert } from '../../ui/problem-alert';
import { Section } from '../../ui/section';
import { useDownload } from './use-archives';

/** Bodies and years with what has ended, each as one file to hand over. */
export function YearsSection({ years }: { readonly years: Archives['years'] }) {
  const { t, pick } = useI18n();
  const download = useDownload();
  const { variables: asked, error, isPending, mutate } = download;
  const problem = error && asProblem(error);
  return (
    <Section title={t('archives.years')}>
      {years.length === 0 && <Nothing text={t('archives.none')} />}
      <ul className="vd-list">
        {years.map(({ body, year, closed }) => {
          const name = pick(body.nameVi, body.nameEn);
          const isAsked = asked?.body === body.id && asked.year === year;
          return (
            <li key={`${body.id} ${year}`} className="vd-item">
              <div>
                <strong>{t('archives.year', { year })}</strong>
                <div className="vd-soft vd-small">
                  {name} · {t('archives.closed', { count: closed })}
                </div>
                {isAsked && isPending && (
                  <p className="vd-small" role="status">
                    {t('archives.checking')}
                  </p>
                )}
              </div>
              <Button
                loading={isAsked && isPending}
                disabled={isPending && !isAsked}
                aria-label={t('archives.downloadOf', { year, body: name })}
                onClick={() => mutate({ body: body.id, year })}
              >
                {t('archives.download')}
              </Button>
            </li>
          );
        })}
      </ul>
      {problem && <ProblemAlert problem={problem} onRetry={() => asked && mutate(asked)} />}
      {problem?.code === 'archive-file-lost' && asked && (
        <Button onClick={() => mutate({ ...asked, withoutLost: true })}>{t('archives.withoutLost')}</Button>
      )}
      {years.length > 0 && <p className="vd-soft vd-small">{t('archives.how')}</p>}
    </Section>
  );
}
