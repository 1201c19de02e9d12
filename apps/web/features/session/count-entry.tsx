import { Alert, Button } from 'antd';
import { useCallback, useState } from 'react';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { Section } from '../../ui/section';
import { useWarnBeforeLeaving } from '../../ui/use-warn-before-leaving';
import { useOffice } from '../me/use-me';
import type { Ballot } from './ballot-forms';
import { BoxFields } from './box-fields';
import {
  allAgree,
  choicesOf,
  countsBody,
  emptyDraft,
  figuresMissing,
  votesExpected,
  type Choice,
  type CountsBody,
} from './count-draft';
import { CountRow } from './count-row';
import { useSessionCommand } from './use-session';

interface CountEntryProps {
  readonly session: Session;
  readonly ballot: Ballot;
}

/** One teller's own count of a ballot. What another one entered is never shown; what was written stays until it is agreed. */
export function CountEntry({ session, ballot }: CountEntryProps) {
  const { t, term } = useI18n();
  const office = useOffice();
  const [draft, setDraft] = useState(() => emptyDraft(ballot));
  const enter = useSessionCommand<CountsBody>(session.id, 'counts');
  const agreed = ballot.countedBy.length >= 2;
  const entered = ballot.countedBy.some((teller) => teller === office?.id);
  const missing = figuresMissing(ballot, draft);
  useWarnBeforeLeaving(!agreed && !entered && draft.lines.some(({ agree }) => agree !== null));
  const onFigure = useCallback(
    (place: number, choice: Choice, figure: number | null) =>
      setDraft((before) => ({
        ...before,
        lines: before.lines.map((line, at) => (at === place ? { ...line, [choice]: figure } : line)),
      })),
    [],
  );
  const title = t('counts.title', { number: ballot.id.slice(1), form: term('ballotForm', ballot.form) });
  if (agreed || entered)
    return (
      <Section title={title}>
        <Alert type="success" showIcon title={t(agreed ? 'counts.agreed' : 'counts.entered')} />
      </Section>
    );
  const choices = choicesOf(ballot);
  return (
    <Section
      title={title}
      extra={
        <Button onClick={() => setDraft((before) => allAgree(session, ballot, before))}>
          {t('counts.allAgree')}
        </Button>
      }
    >
      <p className="vd-soft vd-prose">{t('counts.explained')}</p>
      {ballot.disagreed.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('counts.disagreed', { lines: ballot.disagreed.join(', '), attempt: ballot.attempt })}
        />
      )}
      {ballot.form === 'paper' && (
        <BoxFields box={draft.box} onChange={(box) => setDraft((before) => ({ ...before, box }))} />
      )}
      <table className="vd-table vd-counts">
        <thead>
          <tr>
            <th>{t('counts.line')}</th>
            {choices.map((choice) => (
              <th key={choice}>{term('choice', choice)}</th>
            ))}
            <th>{t('counts.sum')}</th>
          </tr>
        </thead>
        <tbody>
          {ballot.lines.map((number, place) => (
            <CountRow
              key={number}
              number={number}
              place={place}
              subject={session.agenda[number - 1]?.subject ?? ''}
              choices={choices}
              line={draft.lines[place] ?? null}
              expected={votesExpected(session, ballot, draft, session.agenda[number - 1])}
              disagreed={ballot.disagreed.includes(number)}
              onFigure={onFigure}
            />
          ))}
        </tbody>
      </table>
      <CommandNotice command={enter} />
      <div className="vd-row">
        <Button
          type="primary"
          disabled={missing > 0}
          loading={enter.busy}
          onClick={() => enter.run(countsBody(ballot, draft))}
        >
          {t('counts.enter')}
        </Button>
        {missing > 0 && <span className="vd-soft">{t('counts.missing', { count: missing })}</span>}
      </div>
    </Section>
  );
}
