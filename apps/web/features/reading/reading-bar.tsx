import { useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { ME } from '../../api/query-client';
import { useI18n } from '../../i18n/i18n';
import { OVERSEERS } from '../audit/overseers';
import { useOffice } from '../me/use-me';
import { ReasonForm } from './reason-form';
import { useReadingReason } from './use-reading-reason';
import './reading.css';

/** Pages of one thing whose opening by an overseer is written down. */
const WRITTEN_DOWN = /^\/(dossiers|sessions|signing)\/[0-9a-f-]{36}/;

/** Says to who looks over the work of others that the look is written down, and for which reason. */
export function ReadingBar() {
  const { t } = useI18n();
  const { pathname } = useLocation();
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const reason = useReadingReason();
  const role = useOffice()?.role ?? '';
  if (!OVERSEERS.includes(role) || !WRITTEN_DOWN.test(pathname)) return null;
  const close = (): void => setOpen(false);
  // What is open is read again, for the reason.
  const readAgain = async (): Promise<void> => {
    close();
    await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== ME[0] });
  };
  return (
    <aside className="vd-reading" aria-label={t('reading.asked')}>
      <span>{reason === '' ? t('reading.withoutReason') : t('reading.forReason', { reason })}</span>
      <Button size="small" onClick={() => setOpen(true)}>
        {t(reason === '' ? 'reading.give' : 'reading.change')}
      </Button>
      {isOpen && (
        <Modal open title={t('reading.asked')} footer={null} onCancel={close}>
          <p className="vd-prose">{t('reading.askedAbout')}</p>
          <ReasonForm okText={t('reading.keep')} onKept={() => void readAgain()} />
        </Modal>
      )}
    </aside>
  );
}
