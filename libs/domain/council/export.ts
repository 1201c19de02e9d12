import type { LineNumber } from './ballot';
import { NOTHING_YET } from './past';
import type { SecretVotes } from './secret/vote';
import type { SessionState } from './state';
import type { LineResult } from './tally/line';
import { resultsOf } from './tally/results';

/** What an export of a session holds: everything that its numbers were made of. */
const EXPORTED = [
  'id',
  'council',
  'organization',
  'heldOn',
  'kind',
  'inWriting',
  'agendaHash',
  'agenda',
  'rules',
  'seats',
  'substitutes',
  'attendance',
  'recusals',
  'staff',
  'places',
  'writtenUntil',
  'tellers',
  'ballots',
  'papers',
  'replaced',
  'late',
  'entries',
  'deferred',
  'tieLevels',
  'tiesLeft',
  'results',
  'secret',
] as const satisfies ReadonlyArray<keyof SessionState>;

/** The version of the form of an export. */
const EXPORT_FORM = 'vinhdanh/session/1';

/** A session from which anybody can redo every number, without the system. */
export type SessionExport = Pick<SessionState, (typeof EXPORTED)[number]> & {
  readonly form: typeof EXPORT_FORM;
};

/** The export of a session whose ballots are counted. What a teller reported of a box that was never counted is not in it. */
export function exportSession(state: SessionState): SessionExport {
  const told = state.secret ? { ...state, secret: ofCountedBoxes(state.secret) } : state;
  const held = EXPORTED.filter((name) => told[name] !== undefined);
  const picked = Object.fromEntries(held.map((name) => [name, told[name]]));
  return { form: EXPORT_FORM, ...picked } as SessionExport;
}

const ofCountedBoxes = ({ votes, ...secrets }: SecretVotes): SecretVotes => ({
  ...secrets,
  votes: Object.fromEntries(
    Object.entries(votes).map(([ballot, vote]) => [ballot, vote.counted ? vote : { ...vote, reports: [] }]),
  ),
});

/** A number or outcome that was announced otherwise than the count comes to. */
export interface RecountDifference {
  readonly line: LineNumber;
  readonly figure: string;
  readonly announced: string | number | null;
  readonly recounted: string | number | null;
}

/** All results anew, from the export alone, and where the announced ones differ. */
export interface Recount {
  readonly results: readonly LineResult[];
  readonly differences: readonly RecountDifference[];
}

type Figures = Readonly<Record<string, string | number>>;

function differences(
  { agenda, results: announced }: SessionExport,
  recounted: readonly LineResult[],
): readonly RecountDifference[] {
  const byDossier = (results: readonly LineResult[]): ReadonlyMap<string, Figures> =>
    new Map(results.map((result) => [result.dossier, { ...result }]));
  const [said, found] = [byDossier(announced), byDossier(recounted)];
  return agenda.flatMap(({ dossier }, index) => {
    const [was, is] = [said.get(dossier) ?? {}, found.get(dossier) ?? {}];
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((figure) =>
      // Results of the first release do not name their ballot.
      was[figure] === is[figure] || (figure === 'ballot' && was[figure] === undefined)
        ? []
        : [{ line: index + 1, figure, announced: was[figure] ?? null, recounted: is[figure] ?? null }],
    );
  });
}

/** Redoes every number of a session from its export. */
export function recountSession(exported: SessionExport): Recount {
  const state: SessionState = {
    ...NOTHING_YET,
    ...exported,
    seq: 0,
    phase: 'closed',
    retrospective: false,
    forms: {},
    signatures: { secretary: false, chair: false },
    cancelled: null,
    passedOver: [],
  };
  const results = resultsOf(state);
  return { results, differences: differences(exported, results) };
}
