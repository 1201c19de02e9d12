import { Form, Select } from 'antd';
import type { EntryAward, LedgerHolding, LedgerSubject } from '../../api/models';
import { asProblem } from '../../api/problem';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';
import { matches } from '../../ui/fold';
import { ProblemAlert } from '../../ui/problem-alert';
import { useEntryAwards } from './use-ledger';

interface EntryAwardFieldProps {
  readonly holding: LedgerHolding;
  readonly kind: LedgerSubject['kind'];
}

/** Which award the entry records, of those that a decision of its day may name for such a subject. */
export function EntryAwardField({ holding, kind }: EntryAwardFieldProps) {
  const { t, term, pick } = useI18n();
  const { date } = holding.decision;
  const { data, error, isPending } = useEntryAwards(date);
  const awards = (data ?? []).filter(({ subjects }) => subjects.includes(kind));
  const chosen = Form.useWatch<string | undefined>('award');
  const found = awards.find(({ code }) => code === chosen);
  const own = { value: holding.award, label: pick(holding.awardNameVi, holding.awardNameEn) };
  const others = awards.filter(({ code }) => code !== holding.award);
  return (
    <>
      <Form.Item
        name="award"
        label={t('dossier.award')}
        extra={
          found ? (
            <AwardPlace award={found} />
          ) : (
            t('ledger.awardsThen', { day: formatDay(date), kind: term('subjectKind', kind) })
          )
        }
      >
        <Select
          loading={isPending}
          showSearch={{ filterOption: matches }}
          options={[
            own,
            ...others.map(({ code, nameVi, nameEn }) => ({ value: code, label: pick(nameVi, nameEn) })),
          ]}
        />
      </Form.Item>
      {error && <ProblemAlert problem={asProblem(error)} />}
    </>
  );
}

/** Where it stands that the award was known then, and how well that text is known. */
function AwardPlace({ award: { code, article, evidence } }: { readonly award: EntryAward }) {
  return (
    <>
      <span className="vd-small">{code}</span> · <Citation article={article} evidence={evidence} />
    </>
  );
}
