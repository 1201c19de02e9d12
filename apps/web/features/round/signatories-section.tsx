import { Tag } from 'antd';
import type { Round } from '../../api/models';
import { formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Section } from '../../ui/section';
import { ActingWords } from './acting-words';

const COLOURS = { signed: 'success', turn: 'blue', waiting: 'default' } as const;

type Signatory = Round['signatories'][number];

/** Who signs, in order: the person first, then the body through its clerk. */
export function SignatoriesSection({ round }: { readonly round: Round }) {
  const { t } = useI18n();
  return (
    <Section title={t('round.signatories')}>
      <ol className="vd-list">
        {round.signatories.map((signatory) => (
          <SignatoryItem key={signatory.id} signatory={signatory} />
        ))}
      </ol>
    </Section>
  );
}

function SignatoryItem({ signatory }: { readonly signatory: Signatory }) {
  const { t, term } = useI18n();
  const { name, title, capacity, acting, signedAt, certificate, state } = signatory;
  return (
    <li className="vd-item">
      <div>
        <strong>{name}</strong>
        <div className="vd-soft">
          {[title, acting?.unit].filter(Boolean).join(' ')} · {term('capacity', capacity)}
        </div>
        {acting && <ActingWords acting={acting} />}
        {certificate && (
          <div className="vd-soft vd-small">
            {t('round.certificateChecked', {
              at: formatInstant(certificate.checkedAt),
              until: formatInstant(certificate.validTo),
            })}
          </div>
        )}
      </div>
      <div className="vd-row">
        {signedAt && <span className="vd-soft vd-small">{formatInstant(signedAt)}</span>}
        <Tag color={COLOURS[state]}>{term('signature', state)}</Tag>
      </div>
    </li>
  );
}
