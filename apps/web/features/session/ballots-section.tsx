import { lineAt } from '@vinhdanh/domain';
import { useMemo, useState } from 'react';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { LongList } from '../../ui/long-list';
import { Section } from '../../ui/section';
import { voterName } from './seat-name';

type Papers = NonNullable<Session['papers']>;

/** What a line is likely to take before it was drawn, pixels. */
const LINE_HEIGHT = 28;

/** The papers of an open ballot, from which anyone can count again. They exist here only after the close. */
export function BallotsSection({ session, papers }: { readonly session: Session; readonly papers: Papers }) {
  const { t } = useI18n();
  return (
    <Section title={t('ballots.title')}>
      <p className="vd-soft vd-prose">{t('ballots.explained')}</p>
      {papers.map((paper) => (
        <CastPaper key={`${paper.ballot} ${paper.seat}`} session={session} paper={paper} />
      ))}
    </Section>
  );
}

interface CastPaperProps {
  readonly session: Session;
  readonly paper: Papers[number];
}

/** One paper. Its lines are drawn for whoever unfolds it: a session has tens of papers of a thousand lines. */
function CastPaper({ session, paper }: CastPaperProps) {
  const { t, term } = useI18n();
  const [open, setOpen] = useState(false);
  const { ballot, seat: id, written } = paper;
  const seat = session.seats.find((one) => one.id === id);
  const several = session.ballots.filter(({ form, phase }) => form === 'open' && phase !== 'void').length > 1;
  const rows = useMemo(() => {
    const lines = session.ballots.find((one) => one.id === ballot)?.lines ?? [];
    return lines.map((number, place) => ({ key: String(number), number, place }));
  }, [session.ballots, ballot]);
  const name = seat ? voterName(seat) : id;
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {name}
        {several && ` · ${t('ballots.ofBallot', { number: ballot.slice(1) })}`}
        {written && ` (${t('ballots.written')})`}
      </summary>
      {open && (
        <LongList rows={rows} label={name} estimate={() => LINE_HEIGHT}>
          {({ number, place }) => (
            <div>
              {t('ballots.lines', {
                line: number,
                subject: session.agenda[number - 1]?.subject ?? '',
                award: session.agenda[number - 1]?.award ?? '',
                choice: term('choice', lineAt(paper.lines, place) ?? ''),
              })}
            </div>
          )}
        </LongList>
      )}
    </details>
  );
}
