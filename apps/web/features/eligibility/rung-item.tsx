import { useState } from 'react';
import { Link } from 'react-router';
import type { Rung } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { QueryView } from '../../ui/query-view';
import { RequirementLines } from '../explanation/requirement-lines';
import { dateWords, standingWords, toneOf, yearOf } from './rung-words';
import { useAwardEligibility } from './use-eligibility';

interface RungItemProps {
  readonly rung: Rung;
  readonly subject: string;
  readonly on: string | undefined;
  readonly open: boolean;
}

/** One award: its date beside the rail, where the subject stands, and what that stands on when it is opened. */
export function RungItem({ rung, subject, on, open: openAtFirst }: RungItemProps) {
  const i18n = useI18n();
  const { t, pick } = i18n;
  const [open, setOpen] = useState(openAtFirst);
  return (
    <li className="vd-rung" data-tone={toneOf(rung)}>
      <span className="vd-rung-date">{dateWords(rung, i18n)}</span>
      <span className="vd-rung-node" aria-hidden="true" />
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <strong>{pick(rung.nameVi, rung.nameEn)}</strong>
          <span className="vd-rung-standing">{standingWords(rung, i18n)}</span>
          <HeldWords held={rung.held} />
        </summary>
        {rung.proposed.map(({ dossierId, dossier, day }) => (
          <p key={dossierId} className="vd-small">
            <Link to={`/dossiers/${dossierId}`}>
              {t('ladder.proposed', { code: dossier ?? '', day: formatDay(day) })}
            </Link>
          </p>
        ))}
        {open && <RungLines rung={rung} subject={subject} on={on} />}
      </details>
    </li>
  );
}

/** Held once or twice: each with its decision; more often: the years, and the last decision. */
function HeldWords({ held }: Pick<Rung, 'held'>) {
  const { t } = useI18n();
  const last = held.at(-1);
  if (!last) return null;
  const words = ({ decision }: Rung['held'][number]) => ({
    number: decision.number,
    day: formatDay(decision.date),
  });
  if (held.length > MOST_IN_FULL)
    return (
      <span className="vd-rung-held">
        {t('ladder.heldOften', { ...words(last), count: held.length, years: held.map(yearOf).join(', ') })}
      </span>
    );
  return held.map((one) => (
    <span key={one.id} className="vd-rung-held">
      {t('ladder.held', { ...words(one), years: one.period ? yearsOf(one.period) : yearOf(one) })}
    </span>
  ));
}

const MOST_IN_FULL = 2;

const yearsOf = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  from === to ? String(to) : `${from}–${to}`;

function RungLines({ rung, subject, on }: Omit<RungItemProps, 'open'>) {
  const found = useAwardEligibility({ subject, award: rung.award, on });
  return (
    <QueryView query={found}>
      {(one) =>
        one && (
          <RequirementLines lines={one.requirements.filter(({ verdict }) => verdict !== 'not-applicable')} />
        )
      }
    </QueryView>
  );
}
