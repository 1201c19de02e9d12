import {
  disclosureOf,
  lineAt,
  seesFigures,
  tellingOf,
  voterIn,
  withoutFigures,
  type Actor,
  type Ballot,
  type PaperLine,
  type SessionState,
  type Shown,
  type ShownResult,
  type Telling,
} from '@vinhdanh/domain';
import type { BodyName } from '@vinhdanh/persistence';

/** What a seat said of the dossier, in a ballot whose papers bear names. */
export interface TracedPaper {
  readonly seat: string;
  readonly name: string;
  readonly title: string;
  /** The member unit that votes in the seat; null in a council of persons. */
  readonly unit: string | null;
  readonly choice: PaperLine;
  readonly written: boolean;
  /** Who voted in the place of the seat's holder; null for the holder. */
  readonly substitute: string | null;
}

/** How a council voted on one dossier, as far as the form of the ballot and its rules let it be shown. */
export interface TracedVote {
  readonly session: string;
  readonly council: BodyName;
  readonly heldOn: string;
  readonly form: Ballot['form'] | null;
  readonly result: ShownResult & { readonly tells?: Telling };
  /** What is shown of a secret ballot; null of others. */
  readonly disclosure: Shown | null;
  /** Null where nobody can be recognised by a paper: secret, by slips, by show of hands. */
  readonly papers: readonly TracedPaper[] | null;
}

/** Null while the dossier has no counted result in the session. */
export function tracedVote(
  state: SessionState,
  council: BodyName,
  dossier: string,
  viewer: Pick<Actor, 'office' | 'role' | 'organization'>,
): TracedVote | null {
  const result = state.results.find((one) => one.dossier === dossier);
  if (!result) return null;
  const ballot = state.ballots.find(({ id }) => id === (result.ballot ?? 'b1'));
  const tells = seesFigures(state, viewer) ? tellingOf(state, result) : null;
  return {
    ...{ session: state.id, council, heldOn: state.heldOn, form: ballot?.form ?? null },
    result: seesFigures(state, viewer)
      ? { ...result, ...(tells === null ? {} : { tells }) }
      : withoutFigures(state, result),
    disclosure: ballot ? disclosureOf(state, ballot.id) : null,
    papers: ballot?.form === 'open' ? papersOf(state, ballot, dossier) : null,
  };
}

function papersOf(state: SessionState, ballot: Ballot, dossier: string): readonly TracedPaper[] {
  const place = ballot.lines.findIndex((line) => state.agenda[line - 1]?.dossier === dossier);
  return state.seats.flatMap((seat) => {
    const paper = state.papers.find((one) => one.ballot === ballot.id && one.seat === seat.id);
    const choice = paper && lineAt(paper.lines, place);
    if (!paper || !choice) return [];
    const isSubstituted = voterIn(state, seat).office !== seat.office;
    return [
      {
        ...{ seat: seat.id, name: seat.name, title: seat.title, unit: seat.unitName ?? null },
        ...{ choice, written: paper.written },
        substitute: isSubstituted ? (state.substitutes[seat.id]?.name ?? null) : null,
      },
    ];
  });
}
