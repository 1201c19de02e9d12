import { Button } from 'antd';
import { useState } from 'react';
import type { EnactedWay } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { MoveWords } from './move-words';

/** Ways that are shown at first: the end of a level has hundreds. */
const AT_FIRST = 10;

interface EnactedWaysProps {
  readonly ways: readonly EnactedWay[];
  readonly chosen: string | undefined;
  /** Told the way that was pressed; undefined when it was the chosen one. */
  readonly onChoose: (way: string | undefined) => void;
}

/** From where to where dossiers went, each with how many; pressed, the list below shows those alone. */
export function EnactedWays({ ways, chosen, onChoose }: EnactedWaysProps) {
  const { t, amount } = useI18n();
  const [all, setAll] = useState(false);
  const shown = all ? ways : ways.filter(({ way }, place) => place < AT_FIRST || way === chosen);
  return (
    <>
      <ul className="vd-moves" aria-label={t('enactment.ways')}>
        {shown.map((each) => (
          <li key={each.way} data-outcome={each.outcome}>
            <button
              type="button"
              className="vd-move-choice"
              aria-pressed={each.way === chosen}
              onClick={() => onChoose(each.way === chosen ? undefined : each.way)}
            >
              <strong className="vd-moves-count">{amount(each.dossiers)}</strong>
              <MoveWords move={each} />
            </button>
          </li>
        ))}
      </ul>
      {shown.length < ways.length && (
        <div>
          <Button onClick={() => setAll(true)}>
            {t('enactment.allWays', { count: amount(ways.length) })}
          </Button>
        </div>
      )}
    </>
  );
}
