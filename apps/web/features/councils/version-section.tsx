import { Button, Tag } from 'antd';
import type { RosterSeat, RosterVersion } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Facts } from '../../ui/facts';
import { Section } from '../../ui/section';
import { useTermWords } from './term-words';
import { VotingFacts } from './voting-facts';

interface VersionSectionProps {
  readonly version: RosterVersion;
  readonly isInForce: boolean;
  readonly onReplace: ((seat: RosterSeat) => void) | undefined;
}

/** The seats of one decision, each with everybody who held it. */
export function VersionSection({ version, isInForce, onReplace }: VersionSectionProps) {
  const { t, pick, term } = useI18n();
  const termWords = useTermWords();
  const { number, decision, issuedBy, seats, tellers, voting } = version;
  const list = (
    <ul className="vd-list">
      {seats.map((seat) => (
        <SeatItem key={seat.id} seat={seat} onReplace={onReplace} />
      ))}
    </ul>
  );
  return (
    <Section
      title={t('councils.version', { number })}
      extra={
        <>
          <span className="vd-soft">{termWords(version)}</span>
          {isInForce && <Tag color="success">{t('councils.inForce')}</Tag>}
        </>
      }
    >
      <Facts
        facts={[
          [
            t('councils.decision'),
            decision && issuedBy
              ? t('councils.decisionOf', {
                  number: decision.number,
                  day: formatDay(decision.day),
                  body: pick(issuedBy.nameVi, issuedBy.nameEn),
                })
              : t('councils.setUp'),
          ],
          [t('councils.tellers'), term('tellersFrom', tellers)],
        ]}
      />
      {voting && <VotingFacts voting={voting} />}
      {isInForce ? (
        list
      ) : (
        <details>
          <summary>{t('councils.seatsOf', { count: seats.length })}</summary>
          {list}
        </details>
      )}
    </Section>
  );
}

function SeatItem({
  seat,
  onReplace,
}: {
  readonly seat: RosterSeat;
  readonly onReplace: ((seat: RosterSeat) => void) | undefined;
}) {
  const { t, pick, term } = useI18n();
  const termWords = useTermWords();
  const [now, ...before] = [...seat.holdings].reverse();
  return (
    <li className="vd-item">
      <div>
        {seat.unit && <div>{pick(seat.unit.nameVi, seat.unit.nameEn)}</div>}
        <strong>{now?.name}</strong>
        <div className="vd-soft vd-small">
          {term(seat.unit ? 'clusterPost' : 'post', seat.post)}
          {now && ` · ${pick(now.titleVi, now.titleEn) || t('councils.asPerson')}`}
          {now?.decision &&
            ` · ${t('councils.since', { day: formatDay(now.from), number: now.decision.number })}`}
        </div>
        {before.map(({ from, to, name }) => (
          <div key={from} className="vd-soft vd-small">
            {t('councils.before', { name, term: termWords({ from, to }) })}
          </div>
        ))}
      </div>
      {onReplace && (
        <Button
          size="small"
          aria-label={t('councils.replaceFor', { name: now?.name ?? '' })}
          onClick={() => onReplace(seat)}
        >
          {t('councils.replace')}
        </Button>
      )}
    </li>
  );
}
