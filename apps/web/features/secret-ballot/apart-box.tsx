import { Alert, Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { findApart, marksTwice, papersApart, type ApartBox as Opened } from '@vinhdanh/ballots';
import type { SecretBallotView, Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { SearchField } from '../../ui/search-field';
import { Section } from '../../ui/section';
import { BoxFacts } from './box-facts';
import { LineInBox } from './line-in-box';
import { readTracker } from './read-tracker';
import { useVoterDevice } from './use-device';
import type { Ballot } from './use-secret-ballot';
import { ownTracker } from './voter-step';

interface ApartBoxProps {
  readonly session: Session;
  readonly ballot: Ballot;
  readonly view: SecretBallotView;
  readonly box: Opened;
}

/** Drawn at first, and with every "more". */
const PAGE = 100;

/** A box whose papers are published line by line. Which choices are of one paper, only its tracker tells. */
export function ApartBox({ session, ballot, view, box }: ApartBoxProps) {
  const { t } = useI18n();
  const [q, setQ] = useState('');
  const [most, setMost] = useState(PAGE);
  const mine = view.roll.find((one) => one.mine);
  const own = ownTracker(useVoterDevice(session.id, ballot.id, mine?.seat ?? '').query.data ?? null);
  const tracker = readTracker(q);
  const found = useQuery({
    queryKey: ['apart', session.id, ballot.id, tracker],
    enabled: tracker !== null && view.terms !== null,
    staleTime: Infinity,
    gcTime: 0,
    queryFn: () => (view.terms && tracker !== null ? findApart(view.terms, box, tracker) : []),
  });
  const letters = tracker === null ? undefined : found.data;
  const twice = marksTwice(box).map((place) => ballot.lines[place]);
  return (
    <Section title={t('secret.linesTitle')}>
      <BoxFacts {...{ session, view }} papers={papersApart(box)} invalid={box.invalid} />
      <p className="vd-prose vd-soft">{t('secret.linesExplained')}</p>
      {twice.length > 0 && (
        <Alert type="error" showIcon title={t('secret.markTwice', { lines: twice.join(', ') })} />
      )}
      <div className="vd-row vd-find">
        <SearchField label={t('secret.wholeTracker')} value={q} onChange={setQ} />
        {own !== null && <Button onClick={() => setQ(own)}>{t('secret.findMine')}</Button>}
        {own === null && mine?.hasToken && (
          <Link to={`/sessions/${session.id}/secret/${ballot.id}/paper`}>{t('secret.recallTracker')}</Link>
        )}
      </div>
      {letters && <Found {...{ ballot, letters }} />}
      <ul className="vd-list" aria-label={t('secret.linesTitle')}>
        {box.lines.slice(0, most).map((line, place) => (
          <LineInBox
            key={place}
            {...{ session, line }}
            number={ballot.lines[place] ?? 0}
            own={letters?.[place] ?? null}
          />
        ))}
      </ul>
      {box.lines.length > most && (
        <div>
          <Button onClick={() => setMost(most + PAGE)}>
            {t('results.more', { count: box.lines.length - most })}
          </Button>
        </div>
      )}
    </Section>
  );
}

interface FoundProps {
  readonly ballot: Ballot;
  /** What the tracker's paper says on each line; null where it is not there. */
  readonly letters: ReadonlyArray<string | null>;
}

/** Whether the paper of the tracker is on every line, on none, or on some. */
function Found({ ballot, letters }: FoundProps) {
  const { t } = useI18n();
  const missing = ballot.lines.filter((_line, place) => letters[place] === null);
  if (missing.length === 0)
    return <Alert type="success" showIcon title={t('secret.foundApart', { count: letters.length })} />;
  return missing.length === letters.length ? (
    <Alert type="warning" showIcon title={t('secret.foundNowhere')} />
  ) : (
    <Alert type="error" showIcon title={t('secret.missingOn', { lines: missing.join(', ') })} />
  );
}
