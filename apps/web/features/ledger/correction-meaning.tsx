import type { Foreseen } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Arrow } from '../../ui/arrow';
import { Citation } from '../../ui/citation';
import { QueryView } from '../../ui/query-view';
import { standingWords } from '../eligibility/rung-words';
import type { WeightyChanges } from './correction-values';
import { useForeseen } from './use-ledger';

interface CorrectionMeaningProps {
  readonly entry: string;
  readonly changes: WeightyChanges;
}

/** What a correction means to later awards and to what the subject may be proposed for. None of it is done by it. */
export function CorrectionMeaning({ entry, changes }: CorrectionMeaningProps) {
  const { t } = useI18n();
  return (
    <>
      <h4>{t('ledger.meaning')}</h4>
      <QueryView query={useForeseen(entry, changes)}>
        {({ dependents, standings }) => (
          <>
            <Dependents dependents={dependents} />
            <Standings standings={standings} />
          </>
        )}
      </QueryView>
    </>
  );
}

function Dependents({ dependents }: Pick<Foreseen, 'dependents'>) {
  const { t, pick } = useI18n();
  if (dependents.length === 0) return <p>{t('ledger.nothingStoodOnIt')}</p>;
  return (
    <>
      <p>{t('ledger.stoodOnIt', { count: dependents.length })}</p>
      <ul>
        {dependents.map(({ holding, nameVi, nameEn, citation, stands }) => (
          <li key={holding.id}>
            {pick(nameVi, nameEn)}, {holding.decision.number}, {formatDay(holding.decision.date)}
            {': '}
            <strong>{t(stands ? 'ledger.stillStands' : 'ledger.standsNoMore')}</strong>{' '}
            {citation && <Citation {...citation} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Standings({ standings }: Pick<Foreseen, 'standings'>) {
  const i18n = useI18n();
  const { t, pick } = i18n;
  if (standings.length === 0) return <p>{t('ledger.nothingElseOpen')}</p>;
  return (
    <>
      <p>{t('ledger.standsElsewhere', { count: standings.length })}</p>
      <ul>
        {standings.map(({ award, nameVi, nameEn, before, after }) => (
          <li key={award}>
            {pick(nameVi, nameEn)}
            {': '}
            {standingWords(before, i18n)} <Arrow label={t('common.becomes')} />{' '}
            <strong>{standingWords(after, i18n)}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}
