import { linked, staysOf, type Leg, type LocalDate, type Stay, type Transfer } from '@vinhdanh/domain';
import type { Dossier, ProposerRule } from '../../api/models';
import { namedChoices, type FilledQuestions } from '../route-questions/choices-of';
import type { MoveAct } from './act-fields';

/** The form of a move, as far as it is filled in. */
export interface FilledMove {
  readonly number?: number;
  /** `none`: there was no such move. */
  readonly outcome?: 'otherwise' | 'none';
  readonly to?: string;
  readonly movedOn?: LocalDate;
  readonly period?: { readonly from?: LocalDate; readonly to?: LocalDate };
  readonly document?: { readonly number?: string; readonly date?: LocalDate };
  readonly choices?: FilledQuestions;
  readonly reason?: string;
}

/** What the form says of a recorded move when it opens. */
export function filledFrom({ moves, move }: Dossier, number: number): FilledMove {
  const leg = moves[number - 1];
  if (!leg) return {};
  const { to, movedOn, document } = leg;
  return { number, outcome: 'otherwise', to, movedOn, document, ...(move ? { period: move.period } : {}) };
}

const legOf = ({ to = '', movedOn = '' }: FilledMove, from: string): Leg => ({
  ...{ from, to, movedOn },
  document: { number: '', date: '' },
});

/** The moves that would stand. */
function legsOf({ moves, proposer }: Dossier, act: MoveAct, filled: FilledMove): readonly Leg[] {
  const { number = 1, outcome } = filled;
  const origin = moves[0]?.from ?? proposer;
  const stand =
    act === 'record-move'
      ? [...moves, legOf(filled, '')]
      : moves.flatMap((leg, index) => {
          if (index !== number - 1) return [leg];
          return outcome === 'none' ? [] : [legOf(filled, leg.from)];
        });
  return linked(stand, origin);
}

/** Days of the counted period at each unit where the person was, were the form sent; whether all of them are known. */
export function staysIn(
  dossier: Dossier,
  act: MoveAct,
  filled: FilledMove,
  rule: ProposerRule | undefined,
): { readonly stays: readonly Stay[]; readonly isCounted: boolean } {
  const legs = legsOf(dossier, act, filled).filter(({ to }) => to !== '');
  const from = filled.period?.from ?? dossier.move?.period.from;
  const to = filled.period?.to ?? dossier.move?.period.to;
  const isCounted = from !== undefined && to !== undefined && legs.every(({ movedOn }) => movedOn !== '');
  const day = '2000-01-01';
  const dated = isCounted ? legs : legs.map((leg) => ({ ...leg, movedOn: day }));
  const period = isCounted ? { from, to } : { from: day, to: day };
  return { stays: staysOf(dated, period, { heirs: rule?.heirs ?? [] }), isCounted };
}

const transferOf = ({ to, movedOn, period, document }: FilledMove): Partial<Transfer> =>
  ({ to, movedOn, period, document }) as Partial<Transfer>;

/** What is sent. */
export function bodyOf(act: MoveAct, filled: FilledMove, isAsked: boolean): object {
  const choices = isAsked ? { choices: namedChoices(filled.choices ?? {}) } : {};
  if (act === 'record-move') return { ...transferOf(filled), ...choices };
  const { number = 1, outcome, reason } = filled;
  return { number, reason, ...(outcome === 'none' ? {} : { transfer: transferOf(filled) }), ...choices };
}
