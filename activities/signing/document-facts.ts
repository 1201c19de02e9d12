import type { ChangedDossiers } from '@vinhdanh/contracts';
import type { DossierState, RoundState } from '@vinhdanh/domain';
import { LogQuery, type Repositories } from '@vinhdanh/persistence';

/** What a round's document is drawn from. */
export interface DocumentFacts {
  readonly round: RoundState;
  readonly number: string;
  readonly body: { readonly name: string; readonly place: string };
  readonly dossiers: readonly DossierState[];
  /** Names of the bodies of all steps, by id. */
  readonly bodyNames: ReadonlyMap<string, string>;
  /** Any of the persons is invented. */
  readonly fictitious: boolean;
  /** Of the record's log as it is now; null before anything was sealed. */
  readonly checkpoint: { readonly origin: string; readonly size: number; readonly note: string } | null;
}

const SERIES = { submission: 'TTr', decision: 'QĐ' } as const;

/** The dossiers, by code, whose content is another than the one that the round was composed of. */
export function changedSince(
  round: Pick<RoundState, 'dossiers'>,
  dossiers: ReadonlyArray<Pick<DossierState, 'id' | 'contentVersion'>>,
): readonly string[] {
  const versions = new Map(dossiers.map(({ id, contentVersion }) => [id, contentVersion]));
  return round.dossiers
    .filter(({ dossier, contentVersion }) => versions.get(dossier) !== contentVersion)
    .map(({ code }) => code);
}

/**
 * Takes the round's number and gathers what its document says; nothing where dossiers have changed since: a document must
 * not say of a dossier what it cannot bring to it.
 */
export async function gatherFacts(
  repositories: Repositories,
  round: RoundState,
): Promise<DocumentFacts | ChangedDossiers> {
  const { readModels, bodies, documentNumbers, recipients } = repositories;
  const dossiers = await readModels.statesOf(
    'dossier',
    round.dossiers.map(({ dossier }) => dossier),
  );
  const changed = changedSince(round, dossiers);
  if (changed.length > 0) return { changed };
  const organizations = await bodies.named([
    round.organization,
    ...dossiers.flatMap(({ route, applicant }) => [
      applicant.organization,
      ...route.steps.map((step) => step.organization),
    ]),
  ]);
  const body = organizations.get(round.organization);
  if (!body) throw new Error(`no organization ${round.organization}`);
  const series = SERIES[round.kind];
  const year = Number(round.dated.slice(0, 4));
  const number = await documentNumbers.take(round.organization, series, year, round.id);
  const persons = [
    ...round.signatories.map(({ person }) => person),
    ...dossiers.map(({ applicant }) => applicant.person),
  ];
  return {
    round,
    number: `${number}/${series}${body.symbol && `-${body.symbol}`}`,
    body,
    dossiers,
    bodyNames: new Map([...organizations].map(([id, { name }]) => [id, name])),
    fictitious: await recipients.anyFictitious(persons),
    checkpoint: await newestCheckpoint(repositories),
  };
}

async function newestCheckpoint({ manager }: Repositories): Promise<DocumentFacts['checkpoint']> {
  const query = new LogQuery(manager);
  const log = await query.open();
  const newest = log && (await query.newest(log.number));
  return newest && { origin: log.origin, ...newest };
}
