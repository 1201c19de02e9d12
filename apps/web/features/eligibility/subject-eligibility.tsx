import { Alert } from 'antd';
import { useState } from 'react';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { RequirementLines } from '../explanation/requirement-lines';
import { Ladder } from './ladder';
import { useAwardEligibility } from './use-eligibility';

interface SubjectEligibilityProps {
  readonly subject: string;
  readonly award: string;
  readonly on?: string | undefined;
  readonly achievement?: string | undefined;
}

const TYPES = {
  eligible: 'success',
  'not-yet': 'warning',
  never: 'error',
  'needs-decision': 'info',
} as const;

/** Whether the chosen subject may be proposed for the chosen award, line by line; its ladder below when asked for. */
export function SubjectEligibility(asked: SubjectEligibilityProps) {
  const { t, term } = useI18n();
  const [open, setOpen] = useState(false);
  const found = useAwardEligibility(asked);
  return (
    <Section title={t('eligibility.title')}>
      <QueryView query={found}>
        {(one) =>
          one && (
            <>
              <Alert
                showIcon
                type={TYPES[one.verdict]}
                title={term('eligibility', one.verdict)}
                description={
                  one.earliest !== null && one.earliest > one.day
                    ? t('ladder.earliest', { day: formatDay(one.earliest) })
                    : one.requirements.some(({ hard, verdict }) => hard && verdict === 'missing')
                      ? t('eligibility.blocked')
                      : one.verdict === 'eligible'
                        ? undefined
                        : t('eligibility.warns')
                }
              />
              <RequirementLines
                lines={one.requirements.filter(({ verdict }) => verdict !== 'not-applicable')}
              />
            </>
          )
        }
      </QueryView>
      <details className="vd-ladder-far" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('eligibility.ladder')}</summary>
        {open && <Ladder subject={asked.subject} award={asked.award} />}
      </details>
    </Section>
  );
}
