import { Alert, Modal } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { missingParts, unansweredParts } from '@vinhdanh/domain';
import { useNavigate } from 'react-router';
import { api } from '../../api/client';
import type { Award, Draft } from '../../api/models';
import { useCommand } from '../../api/use-command';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { Facts } from '../../ui/facts';
import { DraftCaps } from '../caps/draft-caps';
import { awaitDossier } from '../dossier/use-dossier';

interface SubmitDialogProps {
  readonly draft: Draft;
  readonly award: Award;
  readonly receivedOn: string | undefined;
  readonly onClose: () => void;
}

/** The last look before the dossier leaves: after this it is a record. */
export function SubmitDialog({ draft, award, receivedOn, onClose }: SubmitDialogProps) {
  const { t, pick } = useI18n();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { subject } = draft.content;
  const missing = missingParts(draft.content, award.parts);
  const unanswered = unansweredParts(draft.content, award.parts);
  const submit = useCommand<{ version: number; receivedOn?: string }>(
    (body, key) =>
      api.POST('/api/drafts/{id}/submit', {
        params: { path: { id: draft.id }, header: { 'Idempotency-Key': key } },
        body,
      }),
    async (receipt) => {
      await awaitDossier(client, receipt);
      await navigate(`/dossiers/${receipt.id}`);
    },
  );
  const run = (): void =>
    submit.run({ version: draft.version, ...(receivedOn === undefined ? {} : { receivedOn }) });
  return (
    <Modal
      open
      title={t('submit.title')}
      okText={t('submit.confirm')}
      okButtonProps={{ loading: submit.busy }}
      cancelText={t('submit.back')}
      mask={{ closable: false }}
      onOk={run}
      onCancel={onClose}
    >
      <div className="vd-stack">
        <Facts
          facts={[
            [t('content.name'), subject.name],
            [t('content.position'), subject.position],
            [t('dossier.award'), pick(award.nameVi, award.nameEn)],
            [t('drafts.receivedOn'), receivedOn && formatDay(receivedOn)],
          ]}
        />
        {missing.length > 0 && (
          <Alert type="warning" showIcon title={t('submit.lacking', { count: missing.length })} />
        )}
        {unanswered.length > 0 && (
          <Alert type="warning" showIcon title={t('parts.unansweredCount', { count: unanswered.length })} />
        )}
        <DraftCaps award={award.code} subject={subject.kind} on={receivedOn} />
        <p className="vd-prose">{t('submit.explained')}</p>
        <CommandNotice command={submit} />
      </div>
    </Modal>
  );
}
