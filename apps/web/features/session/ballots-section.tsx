import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Section } from '../../ui/section';

type Papers = NonNullable<Session['papers']>;

/** The papers of an open ballot, from which anyone can count again. They exist here only after the close. */
export function BallotsSection({ session, papers }: { readonly session: Session; readonly papers: Papers }) {
  const { t, term } = useI18n();
  const seatOf = (id: string) => session.seats.find((seat) => seat.id === id);
  return (
    <Section title={t('ballots.title')}>
      <p className="vd-soft vd-prose">{t('ballots.explained')}</p>
      {papers.map((paper) => (
        <details key={paper.seat}>
          <summary>
            {seatOf(paper.seat)?.name ?? paper.seat}
            {paper.written && ` (${t('ballots.written')})`}
          </summary>
          <ul>
            {session.agenda.map((line, index) => (
              <li key={line.dossier}>
                {t('ballots.lines', {
                  line: line.line,
                  subject: line.subject,
                  choice: term('choice', paper.lines[index] ?? ''),
                })}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Section>
  );
}
