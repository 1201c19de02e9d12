import { Button } from 'antd';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { LongList } from '../../ui/long-list';
import { Nothing } from '../../ui/nothing';
import type { DraftStore } from './draft-store';
import { GroupHead } from './group-head';
import { PaperFilter } from './paper-filter';
import { PaperFoot, type FilledPaper } from './paper-foot';
import { PaperLine } from './paper-line';
import { rowsOf, type Row, type Show } from './paper-rows';
import { exceptions, groupsOf, linesOfBallot, openLines, unmarked, type Group } from './paper-state';
import { usePaper } from './use-paper';
import { usePaperKeys } from './use-paper-keys';
import './paper.css';

interface PaperProps {
  readonly session: Session;
  readonly seat: string;
  readonly ballot: Session['ballots'][number];
  /** The same one as long as the paper is the same. */
  readonly draft: DraftStore;
  /** What is to be known before anything is marked. */
  readonly notice: ReactNode;
  /** The last look at the paper, from which it is cast. */
  readonly review: (paper: FilledPaper) => ReactNode;
}

/** More lines than this are folded away at first, so that the groups are seen together. */
const FOLD_ABOVE = 40;

/** Before a row was drawn, pixels. */
const estimate = (row: Row): number => ('group' in row ? 110 : 120);

/** The paper of one seat in one ballot: one choice per line. It stays on this device until it is cast, whole and once. */
export function Paper({ session, seat, ballot, draft, notice, review }: PaperProps) {
  const { t } = useI18n();
  const lines = useMemo(() => linesOfBallot(session.agenda, ballot), [session.agenda, ballot]);
  const { marks, mark, markRest, clear } = usePaper(draft, lines);
  const groups = useMemo(() => groupsOf(lines), [lines]);
  const open = useMemo(() => openLines(lines, seat), [lines, seat]);
  const [show, setShow] = useState<Show>('all');
  const [q, setQ] = useState('');
  const [proposed, setProposed] = useState<string | null>(null);
  const [folded, setFolded] = useState<ReadonlySet<string>>(
    () => new Set(lines.length > FOLD_ABOVE ? groups.map(({ award }) => award) : []),
  );
  const rows = useMemo(() => rowsOf(groups, marks, { show, q, folded }), [groups, marks, show, q, folded]);

  const agree = useCallback(
    ({ lines: own }: Group) => {
      markRest(openLines(own, seat), 'agree');
      setProposed(null);
    },
    [markRest, seat],
  );
  const confirm = useCallback(
    (award: string) => {
      const group = groups.find((one) => one.award === award);
      if (!group || proposed !== award) return false;
      agree(group);
      return true;
    },
    [groups, proposed, agree],
  );
  const withdraw = useCallback(() => setProposed(null), []);
  const onKeyDown = usePaperKeys({ mark, propose: setProposed, confirm, withdraw });
  const toggle = useCallback(
    (award: string) =>
      setFolded(
        (before) =>
          new Set(before.has(award) ? [...before].filter((one) => one !== award) : [...before, award]),
      ),
    [],
  );

  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('[data-group]')?.focus({ preventScroll: true });
  }, []);
  const toNextLeft = (): void => {
    setShow('left');
    box.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <div className="vd-stack" ref={box}>
      {notice}
      <details className="vd-paper-keys">
        <summary>{t('paper.keysTitle')}</summary>
        <p>{t('paper.keys')}</p>
      </details>
      <PaperFilter
        show={show}
        q={q}
        left={unmarked(marks, open).length}
        others={exceptions(marks, open).length}
        onShow={setShow}
        onSearch={setQ}
      />
      {rows.length === 0 && <Nothing text={t('paper.nothingShown')} />}
      <LongList
        rows={rows}
        label={t('paper.title')}
        className="vd-paper"
        estimate={estimate}
        onKeyDown={onKeyDown}
      >
        {(row) =>
          'group' in row ? (
            <GroupHead
              group={row.group}
              number={row.number}
              seat={seat}
              marks={marks}
              proposed={proposed === row.group.award}
              folded={folded.has(row.group.award)}
              onAgree={agree}
              onClear={({ lines: own }) => clear(own)}
              onFold={toggle}
            />
          ) : (
            <PaperLine
              line={row.line}
              recused={row.line.recused.includes(seat)}
              choice={marks.get(row.line.dossier)}
              nominating={session.nominating}
              onMark={mark}
            />
          )
        }
      </LongList>
      <PaperFoot seat={seat} lines={lines} marks={marks} onNextLeft={toNextLeft} review={review}>
        <Button disabled={marks.size === 0} onClick={() => clear(lines)}>
          {t('paper.clear')}
        </Button>
      </PaperFoot>
      <p role="status" aria-live="polite" className="vd-visually-hidden">
        {proposed && t('paper.proposed', { award: proposed })}
      </p>
    </div>
  );
}
