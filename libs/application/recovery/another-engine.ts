import type { EngineIdentity, EnginePlace } from '@vinhdanh/contracts';
import { dayOf } from '@vinhdanh/domain';
import type { KeptEngine } from '@vinhdanh/persistence';

/** An engine that is asked for work, and is not the one that runs the things of the database. */
export interface MetEngine {
  readonly identity: EngineIdentity;
  readonly place: EnginePlace;
}

/** Enough of an id to tell two apart. */
const SHORT = 8;

const named = ({ cluster, namespace }: EngineIdentity): string =>
  `${cluster.slice(0, SHORT)}/${namespace.slice(0, SHORT)}`;

function reasonOf({ identity, place }: MetEngine, known: KeptEngine | null): { vi: string; en: string } {
  const { address, name } = place;
  if (known === null)
    return {
      vi: `Temporal ở ${address} (không gian tên ${name}) không biết việc nào đang mở trong cơ sở dữ liệu này`,
      en: `the engine at ${address} (namespace ${name}) knows none of what is open in this database`,
    };
  const day = dayOf(known.metAt);
  return {
    vi: `Temporal ở ${address} (không gian tên ${name}) là ${named(identity)}, không phải nơi đang giữ các việc của cơ sở dữ liệu này: ${named(known)}, gặp ngày ${day} ở ${known.place.address} (${known.place.name})`,
    en: `the engine at ${address} (namespace ${name}) is ${named(identity)}, not the one that runs what this database has: ${named(known)}, met on ${day} at ${known.place.address} (${known.place.name})`,
  };
}

/** In which nothing is begun and no command taken, lest everything run twice. */
export class AnotherEngine extends Error {
  readonly vi: string;
  readonly en: string;

  /** @param known null where none was met before, and this one knows nothing of what is open */
  constructor(met: MetEngine, known: KeptEngine | null) {
    const { vi, en } = reasonOf(met, known);
    const sentences = {
      vi: `Không làm việc với động cơ lạ: ${vi}. Xem lại TEMPORAL_ADDRESS và TEMPORAL_NAMESPACE. Nếu động cơ cũ đã mất, dừng nó và mọi worker của nó rồi chạy "vinhdanh recover --new-engine".`,
      en: `Another engine, in which nothing is done: ${en}. Look at TEMPORAL_ADDRESS and TEMPORAL_NAMESPACE. If the old engine is lost, stop it and all of its workers, then run "vinhdanh recover --new-engine".`,
    };
    super(`${sentences.vi}\n${sentences.en}`);
    this.name = 'AnotherEngine';
    ({ vi: this.vi, en: this.en } = sentences);
  }
}
