import type { LawAward } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';
import { PartForms } from '../content/part-forms';
import { CitedFact } from './cited-fact';

/** One award: its line is its name, what the law says of it opens below. */
export function AwardEntry({ award }: { readonly award: LawAward }) {
  const { t, term, pick, amount } = useI18n();
  return (
    <details className="vd-law-entry">
      <summary>
        <span className="vd-law-name">{pick(award.nameVi, award.nameEn)}</span>{' '}
        <span className="vd-small vd-soft">
          {award.subjects.map((subject) => term('subjectKind', subject)).join(', ')} ·
        </span>{' '}
        <Citation article={award.article} evidence={award.evidence} />
      </summary>
      <dl className="vd-law-facts">
        {award.deciders.map((decider, index) => (
          <CitedFact key={decider.nameVi} label={t('law.decider')} isOneMore={index > 0} cited={decider}>
            {pick(decider.nameVi, decider.nameEn)}
            {decider.to !== null && ` (${t('law.until', { day: formatDay(decider.to) })})`}
          </CitedFact>
        ))}
        <CitedFact label={t('law.prerequisite')} cited={award.prerequisite}>
          {pick(award.prerequisite.vi, award.prerequisite.en)}
        </CitedFact>
        <Vote label={t('law.vote')} vote={award.vote} />
        <Vote label={t('law.centralVote')} vote={award.centralVote} />
        {award.parts.map((part, index) => (
          <CitedFact key={part.id} label={t('law.part')} isOneMore={index > 0} cited={part}>
            {pick(part.nameVi, part.nameEn)}
            {part.conditionVi !== null && ` (${pick(part.conditionVi, part.conditionEn ?? '')})`}
            <PartForms part={part} />
          </CitedFact>
        ))}
        {award.cooldown && (
          <CitedFact label={t('law.cooldown')} cited={award.cooldown}>
            {pick(award.cooldown.vi, award.cooldown.en)}
          </CitedFact>
        )}
        {award.posthumous && (
          <CitedFact label={t('law.posthumous')} cited={award.posthumous}>
            {pick(award.posthumous.vi, award.posthumous.en)}:{' '}
            {t(award.posthumous.given ? 'law.posthumousGiven' : 'law.livingOnly')}
          </CitedFact>
        )}
        {award.cap && (
          <CitedFact label={t('law.cap')} cited={award.cap}>
            {pick(award.cap.vi, award.cap.en)}
          </CitedFact>
        )}
        {award.money.map((money, index) => (
          <CitedFact key={money.subject} label={t('law.money')} isOneMore={index > 0} cited={money}>
            {term('subjectKind', money.subject)}:{' '}
            {t('law.sum', {
              times: amount(money.hundredths / 100),
              sum: amount(money.amount),
            })}
          </CitedFact>
        ))}
      </dl>
    </details>
  );
}

function Vote({ label, vote }: { readonly label: string; readonly vote: LawAward['vote'] }) {
  const { t, pick } = useI18n();
  if (!vote) return null;
  return (
    <CitedFact label={label} cited={vote}>
      {pick(vote.nameVi, vote.nameEn)}
      {vote.num !== null && vote.den !== null && ` (${vote.num}/${vote.den})`}
      {vote.ballotCompulsory && `, ${t('law.ballotCompulsory')}`}
    </CitedFact>
  );
}
