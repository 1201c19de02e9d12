import type { Absence } from '@vinhdanh/bundle';
import type { RoundEventType } from '@vinhdanh/domain';
import type { LeafOfEvent } from '@vinhdanh/persistence';

const HASH = /^[0-9a-f]{64}$/;

/** All that members `file` of an event name, wherever they stand. */
export function filesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, inner]: [string, unknown]) =>
    member === 'file' && typeof inner === 'string' && HASH.test(inner) ? [inner] : filesIn(inner),
  );
}

/** What every bundle shows of a round that names a document. */
const STAGES: ReadonlySet<string> = new Set<RoundEventType>(['document-drafted', 'signature-applied']);

/**
 * Why each document of the signing rounds that the dossier itself does not name stays out: a stage of the signed one, which is
 * its beginning, or a draft that another one replaced.
 */
export function stagesIn(rounds: ReadonlyArray<readonly LeafOfEvent[]>): ReadonlyMap<string, Absence> {
  const absent = new Map<string, Absence>();
  for (const events of rounds) {
    const drafted = Math.max(
      ...events.flatMap(({ body, seq }) => (body.type === 'document-drafted' ? [seq] : [])),
    );
    for (const { body, seq } of events)
      for (const file of STAGES.has(body.type) ? filesIn(body) : [])
        absent.set(file, seq < drafted ? 'redrawn' : 'earlier');
  }
  return absent;
}

/** Lists of revoked certificates that the signing certificates of the rounds were looked up in. */
export const listsIn = (rounds: ReadonlyArray<readonly LeafOfEvent[]>): readonly string[] =>
  rounds.flat().flatMap(({ body }) => {
    const list = body.type === 'signature-applied' ? body.signature.check?.list : undefined;
    return list === undefined ? [] : [list];
  });
