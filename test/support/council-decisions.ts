import {
  decideCouncil,
  evolveCouncil,
  type Council,
  type CouncilAct,
  type CouncilCommand,
  type CouncilFacts,
  type SeatSent,
  type VersionSent,
} from '@vinhdanh/domain';
import { actor, NOW, TODAY } from './fixtures';

/** Who enters decisions about the council of the province. */
export const ADMINISTRATOR = actor('administrator', 'province');
export const DECISION = { number: '12/QĐ-UBND', day: '2024-01-10', issuedBy: 'province' };
const STANDING = { from: '2020-01-01', to: null };

export const seat = (post: SeatSent['post'], office: string, unit: string | null = null): SeatSent => ({
  post,
  unit,
  holder: { by: 'office', office },
});

export const SEATS = [seat('chair', 'a'), seat('secretary', 'b'), seat('member', 'c')];
export const version = (more: Partial<VersionSent> = {}): VersionSent => ({
  from: '2024-02-01',
  to: null,
  tellers: 'anyone',
  voting: null,
  seats: SEATS,
  ...more,
});

const FACTS: CouncilFacts = {
  today: TODAY,
  isOverseen: true,
  body: STANDING,
  issuer: STANDING,
  holders: new Map(
    ['a', 'b', 'c', 'd', 'e'].map((office) => [
      `office ${office}`,
      { person: `person-${office}`, organization: `unit-${office}` },
    ]),
  ),
  units: new Set(['unit-a', 'unit-b', 'unit-c']),
  isTaken: false,
  lastOpened: null,
  sessionsOpen: 0,
  dossiersAhead: 0,
};

export const COUNCIL = {
  id: 'hd-tinh',
  kind: 'council',
  organization: 'province',
  nameVi: 'Hội đồng',
  nameEn: 'Council',
} as const;
export const founding = (more: Partial<VersionSent> = {}): CouncilAct => ({
  type: 'found',
  council: COUNCIL,
  version: version(more),
});
export const reseat = (more: Partial<VersionSent> = {}, gapReason = ''): CouncilAct => ({
  type: 'reseat',
  version: version({ from: '2024-03-01', ...more }),
  gapReason,
});
export const command = (act: CouncilAct, more: Partial<CouncilCommand> = {}): CouncilCommand =>
  ({ ...act, actor: ADMINISTRATOR, decision: DECISION, ...more }) as CouncilCommand;

/** What becomes of the decision: its refusal, or `accepted`. */
export function codeOf(
  council: Council | null,
  act: CouncilCommand,
  facts: Partial<CouncilFacts> = {},
): string {
  const decided = decideCouncil(council, act, { ...FACTS, ...facts }, NOW);
  return decided.accepted ? 'accepted' : decided.refusal.code;
}

/** The council after decisions that are all accepted. */
export function after(council: Council | null, ...acts: readonly CouncilAct[]): Council {
  let state = council;
  for (const act of acts) {
    const decided = decideCouncil(state, command(act), FACTS, NOW);
    if (!decided.accepted) throw new Error(decided.refusal.code);
    state = decided.events.reduce<Council | null>(evolveCouncil, state);
  }
  if (!state) throw new Error('no council');
  return state;
}
