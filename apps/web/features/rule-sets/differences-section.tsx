import { Button } from 'antd';
import { useState } from 'react';
import type { RuleChange } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Nothing } from '../../ui/nothing';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { SaidChangeLine } from './said-change';
import { useDifferences } from './use-rule-sets';

/** Changes that are shown at first: a whole new decree has hundreds. */
const AT_FIRST = 8;
const AWARDS_AT_FIRST = 3;

/** What holds today before what held once. */
const newestFirst = (changes: readonly RuleChange[]): readonly RuleChange[] =>
  [...changes].sort((one, other) => other.from.localeCompare(one.from));

/** What a set says otherwise than the one in force. */
export function DifferencesSection({ id }: { readonly id: string }) {
  const { t } = useI18n();
  const [all, setAll] = useState(false);
  return (
    <Section title={t('ruleSets.differences')}>
      <QueryView query={useDifferences(id)}>
        {(changes) =>
          changes.length === 0 ? (
            <Nothing text={t('ruleSets.sameRules')} />
          ) : (
            <>
              <p className="vd-soft vd-small" role="status">
                {t('ruleSets.differencesCount', { count: changes.length })}
              </p>
              <ul className="vd-list">
                {(all ? newestFirst(changes) : newestFirst(changes).slice(0, AT_FIRST)).map(
                  (change, index) => (
                    <li key={index} className="vd-change">
                      <SaidChangeLine change={change} />
                      <WhenAndWhom change={change} />
                    </li>
                  ),
                )}
              </ul>
              {!all && changes.length > AT_FIRST && (
                <div>
                  <Button onClick={() => setAll(true)}>
                    {t('ruleSets.showAll', { count: changes.length })}
                  </Button>
                </div>
              )}
            </>
          )
        }
      </QueryView>
    </Section>
  );
}

function WhenAndWhom({ change: { from, to, awards } }: { readonly change: RuleChange }) {
  const { t, pick } = useI18n();
  const days =
    to === null
      ? t('ruleSets.from', { from: formatDay(from) })
      : t('ruleSets.fromTo', { from: formatDay(from), to: formatDay(to) });
  const names = [...new Set(awards.map(({ nameVi, nameEn }) => pick(nameVi, nameEn)))];
  const more = names.length - AWARDS_AT_FIRST;
  const whom =
    names.length === 0
      ? t('ruleSets.allDossiers')
      : names.slice(0, AWARDS_AT_FIRST).join('; ') +
        (more > 0 ? t('ruleSets.moreAwards', { count: more }) : '');
  if (more <= 0) return <div className="vd-small">{`${days} · ${whom}`}</div>;
  return (
    <details className="vd-small">
      <summary>{`${days} · ${whom}`}</summary>
      {names.slice(AWARDS_AT_FIRST).join('; ')}
    </details>
  );
}
