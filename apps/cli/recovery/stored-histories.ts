import { gunzipSync } from 'node:zlib';
import { thingOf, type ThingKind } from '@vinhdanh/contracts';
import type { StoredRun, UnitOfWork } from '@vinhdanh/persistence';
import { sha256Hex } from '@vinhdanh/platform';
import { CliError } from '../kernel/cli-error';
import { say } from '../kernel/language';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface Thing {
  readonly kind: ThingKind;
  readonly id: string;
}

/** The thing that a person means: a dossier by its id or code, anything by its kind and id; null where there is none. */
export async function thingNamed(unitOfWork: UnitOfWork, wanted: string): Promise<Thing | null> {
  const name = wanted.trim();
  const thing = thingOf(name.toLowerCase());
  if (thing) return thing;
  if (ID.test(name.toLowerCase())) return { kind: 'dossier', id: name.toLowerCase() };
  const id = await unitOfWork.run(({ readModels }) => readModels.dossierOfCode(name));
  return id === null ? null : { kind: 'dossier', id };
}

/** Runs of the thing whose histories are stored, the oldest first. */
export const storedRunsOf = (unitOfWork: UnitOfWork, { kind, id }: Thing): Promise<readonly StoredRun[]> =>
  unitOfWork.run(({ histories }) => histories.runsOf(kind, id));

/** The history as it was stored, by the hash that the log has of it. @throws CliError where it was erased, or is another */
export async function contentOf(unitOfWork: UnitOfWork, { runId, sha256 }: StoredRun): Promise<string> {
  const content = await unitOfWork.run(({ histories }) => histories.contentOf(runId));
  if (!content)
    throw new CliError(say({ vi: `Lịch sử ${runId} đã bị xóa.`, en: `The history of ${runId} was erased.` }));
  const json = gunzipSync(content).toString('utf8');
  if (sha256Hex(json) === sha256) return json;
  throw new CliError(
    say({
      vi: `Lịch sử ${runId} không còn như khi lưu.`,
      en: `The history of ${runId} is not what was stored.`,
    }),
  );
}
