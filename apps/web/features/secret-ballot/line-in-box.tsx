import { Tag } from 'antd';
import { useState } from 'react';
import { entriesOn } from '@vinhdanh/ballots';
import { lineAt } from '@vinhdanh/domain';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { ChoiceCounts } from './choice-counts';

interface LineInBoxProps {
  readonly session: Session;
  /** Its number on the agenda. */
  readonly number: number;
  /** Its entries, see `ApartBox`. */
  readonly line: string;
  /** The letter of the paper that was asked for. */
  readonly own: string | null;
}

/** One line of a box: how often each choice was made, and every entry when that is asked for. */
export function LineInBox({ session, number, line, own }: LineInBoxProps) {
  const { t, term } = useI18n();
  const [shows, setShows] = useState(false);
  const entries = entriesOn(line).map(({ mark, letter }) => ({ mark, choice: lineAt(letter, 0) ?? '' }));
  return (
    <li className="vd-item vd-box-paper">
      <div>
        {number}. {session.agenda[number - 1]?.subject}{' '}
        {own !== null && (
          <Tag color="success">{t('secret.myChoice', { choice: term('choice', lineAt(own, 0) ?? '') })}</Tag>
        )}
        <ChoiceCounts made={entries.map(({ choice }) => choice)} />
        <details onToggle={({ currentTarget }) => setShows(currentTarget.open)}>
          <summary>{t('secret.everyEntry')}</summary>
          {shows && (
            <ul className="vd-box-entries" tabIndex={0}>
              {entries.map(({ mark, choice }, place) => (
                <li key={place}>
                  <span className="vd-tracker" translate="no">
                    {mark}
                  </span>
                  : {term('choice', choice)}
                </li>
              ))}
            </ul>
          )}
        </details>
      </div>
    </li>
  );
}
