import { Button } from 'antd';
import { useId, type ReactNode } from 'react';
import type { LineCells, ShownQuarantineLine } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Section } from '../../ui/section';
import { SubjectWords } from './subject-words';
import { useColumnName } from './use-column-name';

type Column = keyof LineCells;
type Candidates = ShownQuarantineLine['candidates'];

interface LineCandidatesProps {
  readonly candidates: Candidates;
  /** What the cells say now. */
  readonly cells: LineCells;
  readonly onChoose: (column: Column, value: string) => void;
}

/** A cell that is offered. */
interface Offer {
  readonly column: Column;
  readonly value: string;
  readonly words: ReactNode;
  /** What the button says. */
  readonly take: string;
}

/** What the line might mean, under the name of the cell that it is for. Nothing is chosen until a person does. */
export function LineCandidates({ candidates, cells, onChoose }: LineCandidatesProps) {
  const { t } = useI18n();
  const nameOf = useColumnName();
  const offers = useOffers(candidates);
  const columns = [...new Set(offers.map(({ column }) => column))];
  if (columns.length === 0) return null;
  return (
    <Section title={t('ledger.candidates')}>
      <p className="vd-prose vd-soft">{t('ledger.candidatesExplained')}</p>
      {columns.map((column) => (
        <Offers
          key={column}
          title={column === 'subject' ? t('ledger.whoItIs') : nameOf(column)}
          offers={offers.filter((offer) => offer.column === column)}
          taken={cells[column]}
          onTake={(value) => onChoose(column, value)}
        />
      ))}
    </Section>
  );
}

function useOffers({ subjects, awards, bodies }: Candidates): readonly Offer[] {
  const { t, pick } = useI18n();
  const nobody = { column: 'subject', value: 'new', words: t('ledger.isNobodyKnown') } as const;
  return [
    ...subjects.map((subject) => ({
      column: 'subject' as const,
      value: subject.id,
      words: <Known subject={subject} />,
      take: t('ledger.isThisOne'),
    })),
    ...(subjects.length > 0 ? [{ ...nobody, take: t('ledger.isNew') }] : []),
    ...awards.map(({ nameVi, nameEn }) => ({
      column: 'award' as const,
      value: nameVi,
      words: <span className="vd-award">{pick(nameVi, nameEn)}</span>,
      take: t('ledger.take'),
    })),
    ...bodies.map(({ column, id, name }) => ({
      column,
      value: isAlone(name, bodies) ? name : id,
      words: name,
      take: t('ledger.take'),
    })),
  ];
}

/** Whether the name says which body is meant. */
const isAlone = (name: string, bodies: Candidates['bodies']): boolean =>
  new Set(bodies.filter((body) => body.name === name).map(({ id }) => id)).size === 1;

function Known({
  subject: { id, name, unit, bornOn, birthYear, awards: count, sameCard },
}: {
  readonly subject: Candidates['subjects'][number];
}) {
  const { t } = useI18n();
  const facts = [
    bornOn ? formatDay(bornOn) : birthYear,
    unit,
    t('ledger.awards', { count }),
    sameCard && t('ledger.sameCard'),
  ];
  return <SubjectWords {...{ id, name, facts }} />;
}

interface OffersProps {
  readonly title: string;
  readonly offers: readonly Offer[];
  readonly taken: string | undefined;
  readonly onTake: (value: string) => void;
}

/** The offers for one cell; the one that stands in it says so. */
function Offers({ title, offers, taken, onTake }: OffersProps) {
  const { t } = useI18n();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 className="vd-h3" id={id}>
        {title}
      </h3>
      <ul className="vd-list">
        {offers.map(({ value, words, take }) => (
          <li key={value} className="vd-item">
            {words}
            <Button aria-pressed={taken === value} onClick={() => onTake(value)}>
              {taken === value ? t('ledger.taken') : take}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
