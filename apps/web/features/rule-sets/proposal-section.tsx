import { Alert, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import type { Enactment } from '../../api/models';
import { formatDay, formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { Facts } from '../../ui/facts';
import { QueryView } from '../../ui/query-view';
import { ReasonDialog } from '../../ui/reason-dialog';
import { Section } from '../../ui/section';
import { ShortHash } from './layer-versions';
import { useConfirm, useProposal, useWithdraw } from './use-rule-sets';

interface ProposalSectionProps {
  readonly id: string;
  /** Whether this person has seen, on this page, what it would change. */
  readonly seen: boolean;
}

/** The order under way: who proposed it, and what the second person may do. */
export function ProposalSection({ id, seen }: ProposalSectionProps) {
  const { t } = useI18n();
  return (
    <Section title={t('ruleSets.proposal')}>
      <QueryView query={useProposal(id)}>
        {(enactment) => <Proposed enactment={enactment} seen={seen} />}
      </QueryView>
    </Section>
  );
}

function Proposed({ enactment, seen }: { readonly enactment: Enactment; readonly seen: boolean }) {
  const { t, term, pick } = useI18n();
  const { order, reason, effectiveOn, proposedBy, confirmedBy, phase, rules } = enactment;
  const who = ({ name, office, at }: Enactment['proposedBy']): string =>
    `${name}, ${pick(office.titleVi, office.titleEn)}, ${formatInstant(at)}`;
  return (
    <>
      <Facts
        facts={[
          [t('ruleSets.phase'), term('enactmentPhase', phase)],
          [t('ruleSets.set'), rules && <ShortHash of={rules.after.id} />],
          [t('ruleSets.order'), t('ruleSets.orderOf', { number: order.number, day: formatDay(order.day) })],
          [t('ruleSets.effectiveOn'), formatDay(effectiveOn)],
          [t('field.reason'), reason],
          [t('ruleSets.proposedBy'), who(proposedBy)],
          [t('ruleSets.confirmedBy'), confirmedBy && who(confirmedBy)],
        ]}
      />
      {phase === 'proposed' && <Acts enactment={enactment} seen={seen} />}
    </>
  );
}

function Acts({ enactment, seen }: { readonly enactment: Enactment; readonly seen: boolean }) {
  const { t } = useI18n();
  const [withdrawing, setWithdrawing] = useState(false);
  const confirm = useConfirm(enactment.id);
  const withdraw = useWithdraw(enactment.id);
  const act = (name: string) => enactment.acts.find((one) => one.act === name);
  const mayConfirm = act('confirm')?.allowed ?? false;
  const refusal = act('confirm')?.refusal?.sentence;
  return (
    <>
      {!mayConfirm && refusal && <Alert type="info" showIcon title={refusal} />}
      {mayConfirm && !seen && <Alert type="info" showIcon title={t('ruleSets.lookFirst')} />}
      <CommandNotice command={confirm} />
      <div className="vd-row">
        <Popconfirm
          title={t('ruleSets.confirmSure')}
          okText={t('ruleSets.confirm')}
          cancelText={t('common.cancel')}
          onConfirm={() => confirm.run({ expectedSeq: enactment.seq })}
        >
          <Button type="primary" disabled={!mayConfirm || !seen} loading={confirm.busy}>
            {t('ruleSets.confirm')}
          </Button>
        </Popconfirm>
        <Button danger disabled={!act('withdraw')?.allowed} onClick={() => setWithdrawing(true)}>
          {t('ruleSets.withdraw')}
        </Button>
      </div>
      {withdrawing && (
        <ReasonDialog
          title={t('ruleSets.withdraw')}
          about={t('ruleSets.withdrawAbout')}
          command={withdraw}
          onClose={() => setWithdrawing(false)}
        />
      )}
    </>
  );
}
