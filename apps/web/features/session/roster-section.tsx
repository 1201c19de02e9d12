import { Button, Radio, Tag } from 'antd';
import { useState } from 'react';
import type { Session, SessionSeat } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { Section } from '../../ui/section';
import { voterName } from './seat-name';
import { mayAct } from './session-acts';
import { useSessionCommand } from './use-session';

const MARKS = ['present', 'written', 'absent'] as const;
type Mark = (typeof MARKS)[number];
type Marks = Readonly<Record<string, Mark>>;

/** Who sits where, who attends, who has cast. Until the close nothing else is known of a paper. */
export function RosterSection({ session }: { readonly session: Session }) {
  const { t } = useI18n();
  const [marks, setMarks] = useState<Marks>({});
  const editable = mayAct(session, 'mark-attendance');
  const save = useSessionCommand<{ marks: Array<{ seat: string; attendance: Mark }> }>(
    session.id,
    'attendance',
    () => setMarks({}),
  );
  const given = Object.entries(marks).map(([seat, attendance]) => ({ seat, attendance }));
  const allPresent = (): void =>
    setMarks(
      Object.fromEntries(
        session.seats.filter(({ attendance }) => attendance !== 'present').map(({ id }) => [id, 'present']),
      ),
    );
  return (
    <Section
      title={t('roster.title')}
      extra={editable && <Button onClick={allPresent}>{t('roster.allPresent')}</Button>}
    >
      <ul className="vd-list">
        {session.seats.map((seat) => (
          <SeatItem
            key={seat.id}
            seat={seat}
            substitute={session.substitutes.find((one) => one.seat === seat.id)}
            mark={marks[seat.id] ?? seat.attendance}
            onMark={editable ? (mark) => setMarks((before) => ({ ...before, [seat.id]: mark })) : undefined}
          />
        ))}
      </ul>
      {editable && (
        <div className="vd-row">
          <Button
            type="primary"
            disabled={given.length === 0}
            loading={save.busy}
            onClick={() => save.run({ marks: given })}
          >
            {t('roster.save', { count: given.length })}
          </Button>
        </div>
      )}
      <CommandNotice command={save} />
    </Section>
  );
}

interface SeatItemProps {
  readonly seat: SessionSeat;
  /** Who votes in the seat in its holder's place. */
  readonly substitute: Session['substitutes'][number] | undefined;
  readonly mark: Mark | null;
  readonly onMark: ((mark: Mark) => void) | undefined;
}

function SeatItem({ seat, substitute, mark, onMark }: SeatItemProps) {
  const { t, term } = useI18n();
  return (
    <li className="vd-item">
      <div>
        <strong>{voterName(seat)}</strong> {seat.mine && <Tag color="blue">{t('roster.you')}</Tag>}
        <div className="vd-soft vd-small">
          {term(seat.unitName === undefined ? 'post' : 'clusterPost', seat.post)} ·{' '}
          {seat.unitName === undefined ? seat.title : `${seat.name}, ${seat.title}`}
        </div>
        {substitute && (
          <div className="vd-small">
            {t('roster.substitute', { name: substitute.name, title: substitute.title })}
          </div>
        )}
      </div>
      <div className="vd-row">
        {seat.hasCast && <Tag color="success">{t('roster.cast')}</Tag>}
        {onMark ? (
          <Radio.Group
            aria-label={t('roster.attendanceOf', { name: voterName(seat) })}
            value={mark}
            options={MARKS.map((value) => ({ value, label: term('attendance', value) }))}
            onChange={({ target }) => onMark(target.value as Mark)}
          />
        ) : (
          <span>{term('attendance', mark ?? 'absent')}</span>
        )}
      </div>
    </li>
  );
}
