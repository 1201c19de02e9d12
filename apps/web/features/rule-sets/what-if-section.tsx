import { Alert, Button, Select, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { DifferingDossier, WhatIf } from '../../api/models';
import { today } from '../../i18n/format';
import { SaveButton } from '../reading/save-button';
import { useI18n } from '../../i18n/i18n';
import { Nothing } from '../../ui/nothing';
import { ProblemAlert } from '../../ui/problem-alert';
import { Section } from '../../ui/section';
import { SaidChangeLine } from './said-change';
import type { Look } from './use-look';

const YEARS = 6;

/** Where the page leads to what dossiers would be. */
export const WHAT_IF = 'what-if';

interface WhatIfSectionProps {
  readonly id: string;
  readonly look: Look;
}

/** What dossiers would be under the set. Nothing is changed by looking. */
export function WhatIfSection({ id, look }: WhatIfSectionProps) {
  const { t } = useI18n();
  const [year, setYear] = useState<number | null>(null);
  const { result, year: asked, busy, problem } = look;
  const ask = (): void => look.ask(year);
  const thisYear = Number(today().slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, before) => thisYear - before);
  return (
    <Section title={t('ruleSets.whatIf')} anchor={WHAT_IF}>
      <p className="vd-prose vd-soft">{t('ruleSets.whatIfAbout')}</p>
      <div className="vd-row">
        <Select
          aria-label={t('ruleSets.over')}
          value={year ?? 'open'}
          style={{ minWidth: 240 }}
          options={[
            { value: 'open', label: t('ruleSets.overOpen') },
            ...years.map((value) => ({ value, label: t('ruleSets.overYear', { year: value }) })),
          ]}
          onChange={(value) => setYear(value === 'open' ? null : Number(value))}
        />
        <Button type="primary" loading={busy} onClick={ask}>
          {t('ruleSets.look')}
        </Button>
      </div>
      {problem && <ProblemAlert problem={problem} onRetry={() => look.ask(asked)} />}
      {result && <Result result={result} />}
      {result && result.differing > 0 && (
        <SaveButton
          address={`/api/rule-sets/${id}/what-if/csv${asked === null ? '' : `?year=${asked}`}`}
          name="neu-ap-dung.csv"
          label={t('common.saveCsv')}
        />
      )}
    </Section>
  );
}

function Result({ result }: { readonly result: WhatIf }) {
  const { t, term, amount } = useI18n();
  const { total, unread, differing, pinned, byTopic, dossiers } = result;
  const notKnown = unread > 0 && <Alert type="warning" showIcon title={t('ruleSets.notKnown', { unread })} />;
  if (differing === 0)
    return notKnown || <Nothing text={t('ruleSets.noneDiffers', { total: amount(total) })} />;
  return (
    <>
      {notKnown}
      <p role="status">
        <strong>{t('ruleSets.differ', { total: amount(total), differing: amount(differing) })}</strong>{' '}
        {t('ruleSets.pinnedCount', { pinned, free: differing - pinned })}
      </p>
      <div className="vd-row">
        {byTopic.map(({ topic, dossiers: count }) => (
          <Tag key={topic}>{`${term('whatIf', topic)}: ${count}`}</Tag>
        ))}
      </div>
      <ul className="vd-list">
        {dossiers.map((dossier) => (
          <Differing key={dossier.id} dossier={dossier} />
        ))}
      </ul>
      {dossiers.length < differing && (
        <p className="vd-soft">{t('ruleSets.listed', { count: dossiers.length })}</p>
      )}
    </>
  );
}

function Differing({ dossier }: { readonly dossier: DifferingDossier }) {
  const { t, pick } = useI18n();
  const { id, code, subjectName, awardNameVi, awardNameEn, pinned, differences } = dossier;
  return (
    <li className="vd-change">
      <div>
        <Link to={`/dossiers/${id}`}>
          <strong>{subjectName}</strong>
        </Link>{' '}
        <Tag>{t(pinned ? 'ruleSets.pinned' : 'ruleSets.free')}</Tag>
        <div className="vd-soft vd-small">
          <span className="vd-mono">{code}</span> · {pick(awardNameVi, awardNameEn)}
        </div>
      </div>
      {differences.map((difference, index) => (
        <SaidChangeLine key={index} change={difference} />
      ))}
    </li>
  );
}
