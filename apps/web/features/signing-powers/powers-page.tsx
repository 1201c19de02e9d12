import { Form } from 'antd';
import { useState } from 'react';
import type { SigningPower } from '../../api/models';
import { today } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { DayPicker } from '../../ui/day-picker';
import { Nothing } from '../../ui/nothing';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { useOffice } from '../me/use-me';
import { PowerItem } from './power-item';
import { RevokeDialog } from './revoke-dialog';
import { usePowers } from './use-powers';

/** Who may sign for which body, in which capacity, by which document, and with which certificate. */
export function Component() {
  const { t } = useI18n();
  const [on, setOn] = useState(today);
  const [revoking, setRevoking] = useState<SigningPower | null>(null);
  const mayRevoke = useOffice()?.role === 'administrator';
  return (
    <Page title={t('powers.title')} intro={t('powers.intro')}>
      <Form layout="vertical">
        <Form.Item label={t('powers.on')} htmlFor="on">
          <DayPicker id="on" future value={on} onChange={(day) => setOn(day ?? today())} />
        </Form.Item>
      </Form>
      <QueryView query={usePowers(on)}>
        {(powers) =>
          powers.length === 0 ? (
            <Nothing text={t('powers.none')} />
          ) : (
            bodiesOf(powers).map((ofBody) => (
              <Body key={ofBody[0]?.signsFor.id} powers={ofBody} onRevoke={mayRevoke ? setRevoking : null} />
            ))
          )
        }
      </QueryView>
      {revoking && <RevokeDialog power={revoking} onClose={() => setRevoking(null)} />}
    </Page>
  );
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
  readonly onRevoke: ((power: SigningPower) => void) | null;
}

function Body({ powers, onRevoke }: BodyProps) {
  const { pick } = useI18n();
  const body = powers[0]?.signsFor;
  return (
    <Section title={body ? pick(body.nameVi, body.nameEn) : ''}>
      <ul className="vd-list">
        {powers.map((power) => (
          <PowerItem
            key={`${power.office} ${power.form ?? ''} ${power.from}`}
            power={power}
            onRevoke={onRevoke}
          />
        ))}
      </ul>
    </Section>
  );
}
