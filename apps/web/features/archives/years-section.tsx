import { Button, Modal } from 'antd';
import { useState } from 'react';
import { asProblem } from '../../api/problem';
import type { Archives } from '../../api/models';
import { today } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Nothing } from '../../ui/nothing';
import { ProblemAlert } from '../../ui/problem-alert';
import { Section } from '../../ui/section';
import { OVERSEERS } from '../audit/overseers';
import { useOffice } from '../me/use-me';
import { ReasonForm } from '../reading/reason-form';
import { useDownload, type Download } from './use-archives';

/** Bodies and years with what has ended, each as one file to hand over. Who does it outside of the own work is asked why. */
export function YearsSection({ years }: { readonly years: Archives['years'] }) {
  const { t, pick } = useI18n();
  const download = useDownload();
  const [wanted, setWanted] = useState<Download | null>(null);
  const asks = OVERSEERS.includes(useOffice()?.role ?? '');
  const { variables: asked, error, isPending, mutate } = download;
  const problem = error && asProblem(error);
  const close = (): void => setWanted(null);
  return (
    <Section title={t('archives.years')}>
      {years.length === 0 && <Nothing text={t('archives.none')} />}
      <ul className="vd-list">
        {years.map(({ body, year, closed }) => {
          const name = pick(body.nameVi, body.nameEn);
          const isAsked = asked?.body === body.id && asked.year === year;
          const archive = { body: body.id, year };
          return (
            <li key={`${body.id} ${year}`} className="vd-item">
              <div>
                <strong>{t('archives.year', { year })}</strong>
                <div className="vd-soft vd-small">
                  {name} · {t('archives.closed', { count: closed })}
                </div>
                {today().startsWith(`${year}-`) && <p className="vd-small">{t('archives.running')}</p>}
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
                onClick={() => (asks ? setWanted(archive) : mutate(archive))}
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
      {wanted && (
        <Modal open title={t('archives.download')} footer={null} onCancel={close}>
          <p className="vd-prose">{t('reading.exportAbout')}</p>
          <ReasonForm
            okText={t('reading.save')}
            onKept={() => {
              close();
              mutate(wanted);
            }}
          />
        </Modal>
      )}
    </Section>
  );
}
