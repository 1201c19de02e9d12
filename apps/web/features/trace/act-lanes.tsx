import type { CSSProperties } from 'react';
import type { Finding, Trace, TracedAct } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { ActCard } from './act-card';
import { placedOn, type Placed } from './lanes';
import './trace.css';

interface ActLanesProps {
  readonly trace: Trace;
  readonly acts: readonly TracedAct[];
  readonly pointed: number | null;
  readonly findings: readonly Finding[];
}

/** The way of the dossier across the levels, one lane for each, with what was done beside it. */
export function ActLanes({ trace, acts, pointed, findings }: ActLanesProps) {
  const { t, term } = useI18n();
  return (
    <>
      <Legend />
      <div className="vd-lanes" style={variables({ '--lanes': trace.levels.length })}>
        <div className="vd-lane-names" aria-hidden="true">
          {trace.levels.map((level) => (
            <span key={level}>{term('level', level)}</span>
          ))}
        </div>
        <ol aria-label={t('trace.acts')}>
          {placedOn(trace.levels, acts).map((placed) => (
            <li
              key={placed.act.seq}
              id={String(placed.act.seq)}
              className="vd-lane-act"
              data-pointed={placed.act.seq === pointed}
            >
              <Way placed={placed} />
              <ActCard
                act={placed.act}
                dossier={trace.dossier.id}
                findings={findings}
                isErased={trace.erasures.some(({ seqs }) => seqs.includes(placed.act.seq))}
              />
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}

/** A kind of act for each colour. */
const COLOURS = [
  ['work', 'examination'],
  ['decision', 'vote'],
  ['alarm', 'limit'],
] as const;

function Legend() {
  const { t } = useI18n();
  return (
    <ul className="vd-legend vd-soft vd-small" aria-label={t('trace.legend')}>
      {COLOURS.map(([words, kind]) => (
        <li key={words}>
          <span className="vd-way-stop" data-kind={kind} aria-hidden="true" />
          {t(`trace.legend.${words}`)}
        </li>
      ))}
    </ul>
  );
}

/** The piece of the way that leads to the act and on from it. */
function Way({ placed: { act, lane, from, goesOn } }: { readonly placed: Placed }) {
  const [left, right] = from === null ? [lane, lane] : [Math.min(from, lane), Math.max(from, lane)];
  return (
    <div className="vd-way" aria-hidden="true">
      {from !== null && <span className="vd-way-in" style={variables({ '--lane': from })} />}
      {right > left && (
        <span className="vd-way-across" style={variables({ '--lane': left, '--span': right - left })} />
      )}
      {goesOn && <span className="vd-way-out" style={variables({ '--lane': lane })} />}
      <span className="vd-way-stop" data-kind={act.kind} style={variables({ '--lane': lane })} />
    </div>
  );
}

const variables = (values: Readonly<Record<`--${string}`, number>>): CSSProperties => values;
