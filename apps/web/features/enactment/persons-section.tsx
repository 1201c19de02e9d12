import { Button, Modal } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Enactment } from '../../api/models';
import { formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { ReasonDialog } from '../../ui/reason-dialog';
import { Section } from '../../ui/section';
import { useEnactmentCommand } from './use-enactment';

/** The two persons of the order: who proposed it, and who confirms it; rules are confirmed where what they change is seen. */
export function PersonsSection({ enactment }: { readonly enactment: Enactment }) {
  const { t } = useI18n();
  const { kind, proposedBy, confirmedBy, withdrawn, phase } = enactment;
  const allowed = (act: string): boolean => enactment.acts.some((each) => each.act === act && each.allowed);
  const why = enactment.acts.find(({ act }) => act === 'confirm')?.refusal;
  return (
    <Section title={t('enactment.persons')}>
      <ol className="vd-persons">
        <PersonItem role={t('enactment.first')} person={proposedBy} />
        {confirmedBy ? (
          <PersonItem role={t('enactment.second')} person={confirmedBy} />
        ) : (
          <li>
            <div className="vd-soft">{t('enactment.second')}</div>
            <div>{withdrawn ?? t('enactment.noSecond')}</div>
          </li>
        )}
      </ol>
      {phase === 'proposed' && (
        <div className="vd-stack">
          {!allowed('confirm') && why && <p className="vd-prose vd-soft">{why.sentence}</p>}
          <div className="vd-row">
            {allowed('confirm') &&
              (kind === 'rules' ? (
                <Link className="vd-cta" to="/rule-sets">
                  {t('enactment.lookAndConfirm')}
                </Link>
              ) : (
                <ConfirmEnactment enactment={enactment} />
              ))}
            {allowed('withdraw') && <WithdrawEnactment enactment={enactment} />}
          </div>
        </div>
      )}
    </Section>
  );
}

interface PersonItemProps {
  readonly role: string;
  readonly person: Enactment['proposedBy'];
}

function PersonItem({ role, person }: PersonItemProps) {
  const { pick } = useI18n();
  const { name, office, at } = person;
  return (
    <li>
      <div className="vd-soft">{role}</div>
      <div>
        <strong>{name}</strong>, {pick(office.titleVi, office.titleEn)},{' '}
        {pick(office.organization.nameVi, office.organization.nameEn)}
      </div>
      <div className="vd-small vd-soft">{formatInstant(at)}</div>
    </li>
  );
}

function ConfirmEnactment({ enactment }: { readonly enactment: Enactment }) {
  const { t, amount } = useI18n();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const confirm = useEnactmentCommand<{ expectedSeq: number }>(enactment.id, 'confirm', close);
  return (
    <>
      <Button type="primary" onClick={() => setAsking(true)}>
        {t('enactment.confirm')}
      </Button>
      {asking && (
        <Modal
          open
          title={t('enactment.confirm')}
          okText={t('enactment.confirmAndCarryOut')}
          okButtonProps={{ loading: confirm.busy }}
          cancelText={t('common.cancel')}
          onOk={() => confirm.run({ expectedSeq: enactment.seq })}
          onCancel={close}
        >
          <p className="vd-prose">
            {t('enactment.confirmAbout', { count: amount(enactment.expected ?? 0) })}
          </p>
          <CommandNotice command={confirm} />
        </Modal>
      )}
    </>
  );
}

function WithdrawEnactment({ enactment }: { readonly enactment: Enactment }) {
  const { t } = useI18n();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const withdraw = useEnactmentCommand<{ reason: string }>(enactment.id, 'withdraw', close);
  return (
    <>
      <Button danger onClick={() => setAsking(true)}>
        {t('enactment.withdraw')}
      </Button>
      {asking && (
        <ReasonDialog
          title={t('enactment.withdraw')}
          about={t('enactment.withdrawAbout')}
          command={withdraw}
          onClose={close}
        />
      )}
    </>
  );
}
