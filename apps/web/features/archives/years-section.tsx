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
import './archives.css';

type Archive = Archives['years'][number];

/** Bodies and years with what has ended, each as one file to hand over. Who does it outside of the own work is asked why. */
export function YearsSection({ years }: { readonly years: readonly Archive[] }) {
  const { t } = useI18n();
  const [wanted, setWanted] = useState<Download | null>(null);
  const asks = OVERSEERS.includes(useOffice()?.role ?? '');
  const { variables: asked, error, isPending, mutate } = useDownload();
  const problem = error && asProblem(error);
  const close = (): void => setWanted(null);
  const download = ({ body, year }: Archive): void => {
    const archive = { body: body.id, year };
    if (asks) setWanted(archive);
    else mutate(archive);
  };
  return (
    <Section title={t('archives.years')}>
      {years.length === 0 && <Nothing text={t('archives.none')} />}
      {[...new Set(years.map(({ year }) => year))].map((year) => (
        <div key={year}>
          <h3 className="vd-archive-year">{t('archives.year', { year })}</h3>
          {today().startsWith(`${year}-`) && <p className="vd-small">{t('archives.running')}</p>}
          <ul className="vd-list">
            {years
              .filter((archive) => archive.year === year)
              .map((archive) => (
                <ArchiveItem
                  key={archive.body.id}
                  archive={archive}
                  isAsked={isPending && asked.body === archive.body.id && asked.year === year}
                  isBusy={isPending}
                  onDownload={download}
                />
              ))}
          </ul>
        </div>
      ))}
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

interface ArchiveItemProps {
  readonly archive: Archive;
  /** Whether this one, or any at all, is being looked through. */
  readonly isAsked: boolean;
  readonly isBusy: boolean;
  readonly onDownload: (archive: Archive) => void;
}

function ArchiveItem({ archive, isAsked, isBusy, onDownload }: ArchiveItemProps) {
  const { t, pick } = useI18n();
  const { body, year, closed } = archive;
  const name = pick(body.nameVi, body.nameEn);
  return (
    <li className="vd-item">
      <div>
        {name}
        <div className="vd-soft vd-small">{t('archives.closed', { count: closed })}</div>
        {isAsked && (
          <p className="vd-small" role="status">
            {t('archives.checking')}
          </p>
        )}
      </div>
      <Button
        loading={isAsked}
        disabled={isBusy && !isAsked}
        aria-label={t('archives.downloadOf', { year, body: name })}
        onClick={() => onDownload(archive)}
      >
        {t('archives.download')}
      </Button>
    </li>
  );
}
