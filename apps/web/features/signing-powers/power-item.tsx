import { Button, Tag } from 'antd';
import type { SigningPower } from '../../api/models';
import { formatDay, formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';

export type PowerAct = 'revoke' | 'renew' | 'end' | 'withdraw';

interface PowerItemProps {
  readonly power: SigningPower;
  /** Null for who may enter nothing. */
  readonly onAct: ((act: PowerAct, power: SigningPower) => void) | null;
}

/** One who may sign: who, in which capacity, by which document, from when to when, and whether the certificate stands. */
export function PowerItem({ power, onAct }: PowerItemProps) {
  const { t, pick } = useI18n();
  const { name, organization, signsFor, document, from, to, revocation, rule, role } = power;
  const isBody = role === 'clerk' && power.form === null;
  const term = to
    ? t('powers.term', { from: formatDay(from), to: formatDay(to) })
    : t('powers.since', { from: formatDay(from) });
  const unit = organization.id === signsFor.id ? '' : `, ${pick(organization.nameVi, organization.nameEn)}`;
  return (
    <li className="vd-item">
      <div style={{ flex: '1 1 320px' }}>
        <strong>{name}</strong>
        <div className="vd-soft">
          {pick(power.titleVi, power.titleEn)}
          {unit}
        </div>
        <Capacity power={power} isBody={isBody} />
        <div className="vd-small vd-soft">
          {document && (
            <>
              <DocumentOf document={document} /> ·{' '}
            </>
          )}
          {term}
        </div>
        {rule && (
          <div className="vd-small">
            <Citation article={rule.article} evidence={rule.evidence} />
          </div>
        )}
        {revocation && (
          <div className="vd-small">
            {t('powers.revokedBy', { at: formatInstant(revocation.at), by: revocation.by })}{' '}
            {revocation.reason}
          </div>
        )}
      </div>
      <div className="vd-row">
        {!isBody && (
          <Tag color={revocation ? 'error' : 'success'}>
            {t(revocation ? 'powers.revoked' : 'powers.stands')}
          </Tag>
        )}
        {onAct && !isBody && (
          <Button danger={!revocation} onClick={() => onAct(revocation ? 'renew' : 'revoke', power)}>
            {t(revocation ? 'powers.renew' : 'powers.revoke')}
          </Button>
        )}
        {onAct && power.form !== null && (
          <>
            <Button onClick={() => onAct('end', power)}>{t('powers.end')}</Button>
            <Button onClick={() => onAct('withdraw', power)}>{t('powers.withdraw')}</Button>
          </>
        )}
      </div>
    </li>
  );
}

/** The document that gives the power, to be read where somebody attached it. */
function DocumentOf({ document }: { readonly document: NonNullable<SigningPower['document']> }) {
  const { t } = useI18n();
  const words = t('round.power', { number: document.number, date: formatDay(document.date) });
  return document.file ? <a href={`/api/files/${document.file}`}>{words}</a> : words;
}

/** In an own place, with the body's seal, or in the place of somebody else. */
function Capacity({ power, isBody }: { readonly power: SigningPower; readonly isBody: boolean }) {
  const { t, pick } = useI18n();
  const { form, rule, inPlaceOfVi, inPlaceOfEn } = power;
  if (form === null) return <div className="vd-small">{t(isBody ? 'powers.body' : 'powers.own')}</div>;
  const of = pick(inPlaceOfVi ?? '', inPlaceOfEn ?? '');
  return (
    <div className="vd-small">
      <strong>
        {rule?.prefix ?? form} {of}
      </strong>{' '}
      <span className="vd-soft">{rule ? pick(rule.nameVi, rule.nameEn) : t('powers.noRule')}</span>
    </div>
  );
}
