import { Form, Radio, Tag } from 'antd';
import type { OfferedSigner } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { ActingWords } from '../round/acting-words';

/** Who signs: as a person, and for the body. */
export interface Signers {
  readonly person?: string | undefined;
  readonly body?: string | undefined;
}

interface SignerChoiceProps {
  readonly signers: readonly OfferedSigner[];
  readonly chosen: Signers;
  readonly onChange: (chosen: Signers) => void;
}

const CAPACITIES = ['person', 'body'] as const;

/** The first who may be asked in each capacity. */
export function byDefault(signers: readonly OfferedSigner[]): Signers {
  const first = (capacity: OfferedSigner['capacity']): string | undefined =>
    signers.find((one) => one.capacity === capacity && !one.revoked)?.office;
  return { person: first('person'), body: first('body') };
}

/** Chooses among those who have the power on the day; with a certificate that was taken back nobody is asked. */
export function SignerChoice({ signers, chosen, onChange }: SignerChoiceProps) {
  const { t } = useI18n();
  return CAPACITIES.map((capacity) => {
    const offered = signers.filter((one) => one.capacity === capacity);
    return (
      <Form.Item key={capacity} label={t(`rounds.signer.${capacity}`)}>
        {offered.length === 0 && <span className="vd-soft">{t('rounds.noSigner')}</span>}
        <Radio.Group
          className="vd-stack"
          aria-label={t(`rounds.signer.${capacity}`)}
          value={chosen[capacity]}
          onChange={({ target }) => onChange({ ...chosen, [capacity]: String(target.value) })}
        >
          {offered.map(({ office, name, title, acting, revoked }) => (
            <Radio key={office} value={office} disabled={revoked}>
              <strong>{name}</strong> {revoked && <Tag color="error">{t('powers.revoked')}</Tag>}
              <div className="vd-soft">{[title, acting?.unit].filter(Boolean).join(', ')}</div>
              {acting && <ActingWords acting={acting} />}
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
    );
  });
}
