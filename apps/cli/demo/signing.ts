import type { RoundView } from '../http/views';
import type { Cast } from './cast';
import { must } from './story';
import { waitFor } from './wait-for';

/** A document to be signed: by the head as a person, then by the clerk for the body. */
export interface Signing {
  readonly kind: 'submission' | 'decision';
  readonly dossiers: readonly string[];
  readonly dated: string;
  readonly head: string;
  readonly clerk: string;
  /** Done as soon as the person's signature is accepted, while it is being put on the document. */
  readonly whileSigning?: () => Promise<void>;
  /** How long its dossiers may take to move on. */
  readonly patienceMs?: number;
}

/** Composes the document, collects both signatures in turn, and waits until its dossiers have moved on. */
export async function signDocument(cast: Cast, signing: Signing): Promise<RoundView> {
  const clerk = await cast.as(signing.clerk, 'clerk');
  const head = await cast.as(signing.head, 'head');
  const { kind, dossiers, dated } = signing;
  const { id } = await clerk.post<{ id: string }>('/api/rounds', { kind, dossiers, dated });
  const path = `/api/rounds/${id}`;

  const turnOf = (capacity: 'person' | 'body'): Promise<RoundView> =>
    waitFor(`lượt ký ${capacity} của văn bản ${id}`, async () => {
      const { status, body } = await clerk.client.answerOf({ path, ...clerk.capacity() });
      const round = body as RoundView;
      const isTurn = (signatory: RoundView['signatories'][number]): boolean =>
        signatory.capacity === capacity && signatory.state === 'turn';
      return status === 200 && round.signatories.some(isTurn) ? round : undefined;
    });

  await head.post(`${path}/sign`, { file: (await turnOf('person')).file });
  await signing.whileSigning?.();
  await clerk.post(`${path}/sign`, { file: (await turnOf('body')).file });

  const movedOn = async (): Promise<RoundView | undefined> => {
    const round = await clerk.get<RoundView>(path);
    must(
      !['declined', 'expired', 'overtaken'].includes(round.phase),
      `lượt ký ${id} kết thúc: ${round.phase}`,
    );
    return round.phase === 'delivered' ? round : undefined;
  };
  const delivered = await waitFor(`văn bản ${id} ký xong và hồ sơ đi tiếp`, movedOn, signing.patienceMs);
  must(
    delivered.number !== null && delivered.signatories.every((signatory) => signatory.state === 'signed'),
    `văn bản ${id} chưa đủ số và hai chữ ký`,
  );
  return delivered;
}

/** The signed document's bytes. */
export async function documentOf(cast: Cast, clerk: string, round: string): Promise<Uint8Array> {
  return (await cast.as(clerk, 'clerk')).get<Uint8Array>(`/api/rounds/${round}/document`);
}
