import type { ThingKind } from '@vinhdanh/contracts';
import type { UnitOfWork } from '@vinhdanh/persistence';
import { say, type Sentence } from '../kernel/language';

interface Thing {
  readonly kind: ThingKind;
  readonly id: string;
}

/** What one of each kind is called. */
export const KINDS: { readonly [Kind in ThingKind]: Sentence } = {
  dossier: { vi: 'hồ sơ', en: 'dossier' },
  session: { vi: 'phiên họp', en: 'session' },
  round: { vi: 'lượt ký', en: 'signing round' },
  enactment: { vi: 'lệnh thi hành', en: 'order' },
};

const MANY: { readonly [Kind in ThingKind]: Sentence } = {
  dossier: { vi: 'hồ sơ', en: 'dossiers' },
  session: { vi: 'phiên họp', en: 'sessions' },
  round: { vi: 'lượt ký', en: 'signing rounds' },
  enactment: { vi: 'lệnh thi hành', en: 'orders' },
};

export const kindWords = (kind: ThingKind): string => say(KINDS[kind]);

/** How many of each kind there are, such as "12 dossiers, 1 session"; "none" without any. */
export function countWords(counts: Readonly<Record<ThingKind, number>>): string {
  const some = (Object.keys(KINDS) as ThingKind[]).filter((kind) => counts[kind] > 0);
  if (some.length === 0) return say({ vi: 'không có', en: 'none' });
  return some
    .map((kind) => `${counts[kind]} ${say(counts[kind] === 1 ? KINDS[kind] : MANY[kind])}`)
    .join(', ');
}

/** By what people know a thing: a dossier by its code, anything else by its id. */
export type NameOf = (thing: Thing) => string;

export async function namesOf(unitOfWork: UnitOfWork, things: readonly Thing[]): Promise<NameOf> {
  const ids = things.filter(({ kind }) => kind === 'dossier').map(({ id }) => id);
  const codes = await unitOfWork.run(({ readModels }) => readModels.codesOf(ids));
  return ({ id }) => codes.get(id) ?? id;
}
