import { lineAt } from '@vinhdanh/domain';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Section } from '../../ui/section';

type Papers = NonNullable<Session['papers']>;

/** The papers of an open ballot, from which anyone can count again. They exist here only after the close. */
export function BallotsSection({ session, papers }: { readonly session: Session; readonly papers: Papers }) {
  const { t, term } = useI18n();
  const seatOf = (id: string) => session.seats.find((seat) => seat.id === id);
  const linesOf = (ballot: string) => session.ballots.find(({ id }) => id === ballot)?.lines ?? [];
  return (
    <Section title={t('ballots.title')}>
      <p className="vd-soft vd-prose">{t('ballots.explained')}</p>
      {papers.map((paper) => (
        <details key={`${paper.ballot} ${paper.seat}`}>
          <summary>
            {seatOf(paper.seat)?.name ?? paper.seat}
            {paper.written && ` (${t('ballots.written')})`}
          </summary>
          <ul>
            {linesOf(paper.ballot).map((number, place) => (
              <li key={number}>
                {t('ballots.lines', {
                  line: number,
                  subject: session.agenda[number - 1]?.subject ?? '',
                  choice: term('choice', lineAt(paper.lines, place) ?? ''),
                })}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Section>
  );
}
