import { Alert, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import type { Enactment } from '../../api/models';
import { formatDay, formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { Facts } from '../../ui/facts';
import { QueryView } from '../../ui/query-view';
import { ProblemAlert } from '../../ui/problem-alert';
import { ReasonDialog } from '../../ui/reason-dialog';
import { Section } from '../../ui/section';
import { ShortHash } from './layer-versions';
import type { Look } from './use-look';
import { WHAT_IF } from './what-if-section';
import { useConfirm, useProposal, useWithdraw } from './use-rule-sets';

interface ProposalSectionProps {
  readonly id: string;
  /** This person's look, on this page, at what it would change. */
  readonly look: Look;
}

/** The order under way: who proposed it, and what the second person may do. */
export function ProposalSection({ id, look }: ProposalSectionProps) {
  const { t } = useI18n();
  return (
    <Section title={t('ruleSets.proposal')}>
      <QueryView query={useProposal(id)}>
        {(enactment) => <Proposed enactment={enactment} look={look} />}
      </QueryView>
    </Section>
  );
}

interface ProposedProps {
  readonly enactment: Enactment;
  readonly look: Look;
}

function Proposed({ enactment, look }: ProposedProps) {
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
      {phase === 'proposed' && <Acts enactment={enactment} look={look} />}
    </>
  );
}

function Acts({ enactment, look }: ProposedProps) {
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
      {mayConfirm && <LookFirst look={look} />}
      <CommandNotice command={confirm} />
      <div className="vd-row">
        <Popconfirm
          title={t('ruleSets.confirmSure')}
          okText={t('ruleSets.confirm')}
          cancelText={t('common.cancel')}
          onConfirm={() => confirm.run({ expectedSeq: enactment.seq })}
        >
          <Button type="primary" disabled={!mayConfirm || look.seen === null} loading={confirm.busy}>
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

/** The second person looks without leaving the place where he confirms, and is told what came of it. */
function LookFirst({ look: { seen, busy, problem, ask } }: { readonly look: Look }) {
  const { t, amount } = useI18n();
  const look = (): void => ask(null);
  if (seen === null)
    return (
      <>
        <Alert
          type="info"
          showIcon
          title={t('ruleSets.lookFirst')}
          action={
            <Button loading={busy} onClick={look}>
              {t('ruleSets.look')}
            </Button>
          }
        />
        {problem && <ProblemAlert problem={problem} onRetry={look} />}
      </>
    );
  const { total, differing, unread } = seen;
  const figures = { total: amount(total), differing: amount(differing) };
  return (
    <Alert
      role="status"
      type={differing > 0 || unread > 0 ? 'warning' : 'success'}
      showIcon
      title={t(differing > 0 ? 'ruleSets.differ' : 'ruleSets.noneDiffers', figures)}
      description={unread > 0 && t('ruleSets.notKnown', { unread: amount(unread) })}
      action={differing > 0 && <a href={`#${WHAT_IF}`}>{t('ruleSets.seeWhich')}</a>}
    />
  );
}
