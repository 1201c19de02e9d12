import { Button } from 'antd';
import { useState } from 'react';
import type { SigningPower } from '../../api/models';
import { today } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { DayPicker } from '../../ui/day-picker';
import { Nothing } from '../../ui/nothing';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { OVERSEERS } from '../audit/overseers';
import { useOffice } from '../me/use-me';
import { CertificateDialog } from './certificate-dialog';
import { EndPowerDialog } from './end-power-dialog';
import { GivePowerDialog } from './give-power-dialog';
import { HistorySection } from './history-section';
import { PowerItem, type PowerAct } from './power-item';
import { usePowers } from './use-powers';
import { WithdrawPowerDialog } from './withdraw-power-dialog';

/** Who may sign for which body, in which capacity, by which document, and with which certificate. */
export function Component() {
  const { t } = useI18n();
  const [on, setOn] = useState(today);
  const [entering, setEntering] = useState<Entering | null>(null);
  const role = useOffice()?.role ?? '';
  const mayEnter = role === 'administrator';
  const close = (): void => setEntering(null);
  return (
    <Page title={t('powers.title')} intro={t('powers.intro')}>
      <label className="vd-row">
        {t('powers.on')}
        <DayPicker future value={on} onChange={(day) => setOn(day ?? today())} />
      </label>
      <QueryView query={usePowers(on)}>
        {(powers) => (
          <>
            {mayEnter && (
              <div>
                <Button type="primary" onClick={() => setEntering({ act: 'give' })}>
                  {t('powers.give')}
                </Button>
              </div>
            )}
            {powers.length === 0 && <Nothing text={t('powers.none')} />}
            {bodiesOf(powers).map((ofBody) => (
              <Body
                key={ofBody[0]?.signsFor.id}
                powers={ofBody}
                onAct={mayEnter ? (act, power) => setEntering({ act, power }) : null}
              />
            ))}
            {entering && <Dialog {...{ entering, on, powers }} onClose={close} />}
          </>
        )}
      </QueryView>
      {OVERSEERS.includes(role) && <HistorySection />}
    </Page>
  );
}

/** What an administrator is about to enter. */
type Entering = { readonly act: 'give' } | { readonly act: PowerAct; readonly power: SigningPower };

interface DialogProps {
  readonly entering: Entering;
  readonly on: string;
  readonly powers: readonly SigningPower[];
  readonly onClose: () => void;
}

function Dialog({ entering, on, powers, onClose }: DialogProps) {
  switch (entering.act) {
    case 'give': {
      const heads = powers.filter(({ role, form }) => role === 'head' && form === null);
      return <GivePowerDialog {...{ on, heads, onClose }} />;
    }
    case 'end':
      return <EndPowerDialog power={entering.power} onClose={onClose} />;
    case 'withdraw':
      return <WithdrawPowerDialog power={entering.power} onClose={onClose} />;
    default:
      return <CertificateDialog power={entering.power} act={entering.act} onClose={onClose} />;
  }
}

/** The powers by the body whose papers are signed, in their order. */
function bodiesOf(powers: readonly SigningPower[]): readonly (readonly SigningPower[])[] {
  const bodies = new Map<string, SigningPower[]>();
  for (const power of powers)
    bodies.set(power.signsFor.id, [...(bodies.get(power.signsFor.id) ?? []), power]);
  return [...bodies.values()];
}

interface BodyProps {
  readonly powers: readonly SigningPower[];
  readonly onAct: ((act: PowerAct, power: SigningPower) => void) | null;
}

function Body({ powers, onAct }: BodyProps) {
  const { pick } = useI18n();
  const body = powers[0]?.signsFor;
  return (
    <Section title={body ? pick(body.nameVi, body.nameEn) : ''}>
      <ul className="vd-list">
        {powers.map((power) => (
          <PowerItem key={`${power.office} ${power.form ?? ''} ${power.from}`} power={power} onAct={onAct} />
        ))}
      </ul>
    </Section>
  );
}
