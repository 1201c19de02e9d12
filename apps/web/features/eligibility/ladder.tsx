import { useState } from 'react';
import type { Rung } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { DayPicker } from '../../ui/day-picker';
import { Nothing } from '../../ui/nothing';
import { QueryView } from '../../ui/query-view';
import { RungItem } from './rung-item';
import { useRungs } from './use-eligibility';
import './ladder.css';

interface LadderProps {
  readonly subject: string;
  /** The award that is in question: its rung is open from the start. */
  readonly award?: string;
}

/** The awards that stand on one another as rungs, highest on top; below them every other that is near or held. */
export function Ladder({ subject, award }: LadderProps) {
  const { t } = useI18n();
  const [on, setOn] = useState<string | undefined>();
  const rungs = useRungs(subject, on);
  return (
    <div className="vd-stack">
      <div className="vd-row">
        <label htmlFor="ladder-day">{t('ladder.on')}</label>
        <DayPicker id="ladder-day" future value={on ?? null} onChange={(day) => setOn(day ?? undefined)} />
        <span className="vd-soft vd-small">{t('ladder.onExplained')}</span>
      </div>
      <QueryView query={rungs}>
        {(all) => <Rungs rungs={all} subject={subject} on={on} award={award} />}
      </QueryView>
    </div>
  );
}

interface RungsProps {
  readonly rungs: readonly Rung[];
  readonly subject: string;
  readonly on: string | undefined;
  readonly award: string | undefined;
}

function Rungs({ rungs, subject, on, award }: RungsProps) {
  const { t } = useI18n();
  const shown = rungs.filter(
    (rung) => rung.verdict !== 'never' || rung.held.length > 0 || rung.award === award,
  );
  const joined = shown.filter(({ joined: isJoined }) => isJoined).sort((a, b) => b.height - a.height);
  const others = shown.filter((rung) => !rung.joined);
  const near = others.filter(isNear);
  const far = others.filter((rung) => !isNear(rung));
  const list = (label: string, items: readonly Rung[], drawn = false) => (
    <ol className={drawn ? 'vd-ladder' : 'vd-ladder vd-ladder-loose'} aria-label={label}>
      {items.map((rung) => (
        <RungItem key={rung.award} rung={rung} subject={subject} on={on} open={rung.award === award} />
      ))}
    </ol>
  );
  if (shown.length === 0) return <Nothing text={t('ladder.none')} />;
  return (
    <>
      {joined.length > 0 && list(t('ladder.label'), joined, true)}
      {near.length > 0 && (
        <div>
          <h3 className="vd-h3">{t('ladder.near')}</h3>
          {list(t('ladder.near'), near)}
        </div>
      )}
      {far.length > 0 && (
        <details className="vd-ladder-far" open={far.some((rung) => rung.award === award)}>
          <summary>{t('ladder.far', { count: far.length })}</summary>
          {list(t('ladder.far', { count: far.length }), far)}
        </details>
      )}
    </>
  );
}

/** Held, or reached by time alone. */
const isNear = ({ held, verdict, earliest }: Rung): boolean =>
  held.length > 0 || verdict === 'eligible' || (verdict === 'not-yet' && earliest !== null);
