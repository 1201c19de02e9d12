import type { EngineErasure, ErasureCarriedOut, ThingKind } from '@vinhdanh/contracts';
import type { BundledThingName, UnitOfWork } from '@vinhdanh/persistence';

/** A thing that the engine ran. */
export interface Running {
  readonly kind: ThingKind;
  readonly id: string;
}

/** The dossier and the sessions: what else has texts never ran. */
export function runningKinds(things: readonly BundledThingName[], dossier: string): readonly Running[] {
  const sessions = new Set(things.flatMap(({ kind, id }) => (kind === 'session' ? [id] : [])));
  return [{ kind: 'dossier', id: dossier }, ...[...sessions].map((id): Running => ({ kind: 'session', id }))];
}

/** Runs that have ended, whose history an order took away, and that the engine has not forgotten. */
export async function rememberedRuns(
  engine: Pick<EngineErasure, 'runsOf'>,
  { dossier, texts, histories }: ErasureCarriedOut,
): Promise<ReadonlyArray<Running & { readonly runId: string }>> {
  const remembered = [];
  for (const { kind, id } of runningKinds(texts, dossier))
    for (const { runId, isRunning } of await engine.runsOf(kind, id))
      if (!isRunning && histories.includes(runId)) remembered.push({ kind, id, runId });
  return remembered;
}

/** What orders of the record took away, and what is outside of the database all the same. */
export interface LeftOutside {
  /** Orders of the record, whether anything is left of them or not. */
  readonly orders: number;
  /** Orders of which something is left, by their numbers. */
  readonly unfinished: readonly string[];
  readonly files: number;
  readonly runs: number;
}

/**
 * Looks whether files and engine have what orders took away: a crash came between the record and them, or an older copy came
 * back. Changes nothing; `EraseByOrder.again` does.
 */
export class FindLeftOutside {
  /** @param unitOfWork with the role of the application */
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly engine: Pick<EngineErasure, 'runsOf'>,
    private readonly files: { has(sha256: string): Promise<boolean> },
  ) {}

  async execute(): Promise<LeftOutside> {
    const erasures = await this.unitOfWork.run(async (repositories) => {
      const known: ErasureCarriedOut[] = [];
      for (const { body } of await repositories.erasures.all()) {
        const carried = await repositories.erasures.carriedElsewhere(body.dossier, body.files);
        known.push({ ...body, files: body.files.filter((file) => !carried.has(file)) });
      }
      return known;
    });
    const unfinished: string[] = [];
    let [files, runs] = [0, 0];
    for (const erasure of erasures) {
      const there = await Promise.all(erasure.files.map((file) => this.files.has(file)));
      const filesLeft = there.filter(Boolean).length;
      const runsLeft = (await rememberedRuns(this.engine, erasure)).length;
      if (filesLeft + runsLeft > 0) unfinished.push(erasure.order.number);
      files += filesLeft;
      runs += runsLeft;
    }
    return { orders: erasures.length, unfinished, files, runs };
  }
}
