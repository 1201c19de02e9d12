import { Tag } from 'antd';
import type { Round } from '../../api/models';
import { formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Section } from '../../ui/section';

const COLOURS = { signed: 'success', turn: 'blue', waiting: 'default' } as const;

/** Who signs, in order: the person first, then the body through its clerk. */
export function SignatoriesSection({ round }: { readonly round: Round }) {
  const { t, term } = useI18n();
  return (
    <Section title={t('round.signatories')}>
      <ol className="vd-list">
        {round.signatories.map((signatory) => (
          <li key={signatory.id} className="vd-item">
            <div>
              <strong>{signatory.name}</strong>
              <div className="vd-soft">
                {signatory.title} · {term('capacity', signatory.capacity)}
              </div>
            </div>
            <div className="vd-row">
              {signatory.signedAt && (
                <span className="vd-soft vd-small">{formatInstant(signatory.signedAt)}</span>
              )}
              <Tag color={COLOURS[signatory.state]}>{term('signature', signatory.state)}</Tag>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
