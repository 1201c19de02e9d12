import type { DossierOutcomeKind, EnactmentPhase, SuccessionKind } from '@vinhdanh/domain';
import type { Receipt } from '../../http/views';
import type { Cast } from '../cast';
import { waitFor } from '../wait-for';

/** An order in the words of the API. */
export interface ProposedOrder {
  readonly order: { readonly number: string; readonly day: string };
  readonly reason: string;
  readonly reorganization: {
    readonly day: string;
    /** Its dossiers are entered from paper. */
    readonly paperIsEntered: true;
    readonly successions: ReadonlyArray<{
      readonly from: string;
      readonly to?: string;
      readonly kind: SuccessionKind;
      readonly article: string;
      readonly evidence: string;
    }>;
  };
}

export type Counts = Readonly<Record<DossierOutcomeKind, number>>;

export interface EnactmentView {
  readonly id: string;
  readonly seq: number;
  readonly phase: EnactmentPhase;
  readonly counts: Counts;
}

export interface PreviewView {
  readonly counts: Counts;
  readonly moves: ReadonlyArray<{
    readonly outcome: DossierOutcomeKind;
    readonly dossiers: number;
    readonly from: { readonly step: string; readonly organization: { readonly nameVi: string } } | null;
    readonly to: { readonly step: string; readonly organization: { readonly nameVi: string } } | null;
  }>;
}

export interface EnactedDossier {
  readonly dossier: string;
  readonly code: string;
  readonly outcome: DossierOutcomeKind;
  readonly reason: string | null;
}

export const touchedBy = (counts: Counts): number => counts.moved + counts['route-changed'] + counts.stopped;

/** How long carrying an order out may take. */
const PATIENCE_MS = 300_000;

/** One order over open dossiers through the public API. */
export class Order {
  private constructor(
    private readonly cast: Cast,
    private readonly proposer: string,
    readonly id: string,
  ) {}

  static preview = async (cast: Cast, proposer: string, order: ProposedOrder): Promise<PreviewView> =>
    (await cast.as(proposer, 'administrator')).post<PreviewView>('/api/enactments/preview', order);

  static async propose(cast: Cast, proposer: string, order: ProposedOrder): Promise<Order> {
    const { id } = await (await cast.as(proposer, 'administrator')).post<Receipt>('/api/enactments', order);
    const proposed = new Order(cast, proposer, id);
    await proposed.until(() => true);
    return proposed;
  }

  async confirm(by: string): Promise<void> {
    await (await this.cast.as(by, 'administrator')).post(`/api/enactments/${this.id}/confirm`);
  }

  /** The status that answers an attempt to confirm it. */
  async attempt(by: string): Promise<number> {
    const person = await this.cast.as(by, 'administrator');
    const path = `/api/enactments/${this.id}/confirm`;
    const call = { method: 'POST', path, body: {}, idempotencyKey: `attempt-${this.id}` } as const;
    return (await person.client.answerOf({ ...call, ...person.capacity() })).status;
  }

  async until(isSo: (view: EnactmentView) => boolean): Promise<EnactmentView> {
    const person = await this.cast.as(this.proposer, 'administrator');
    return waitFor(
      `văn bản ${this.id} được thi hành`,
      async () => {
        const path = `/api/enactments/${this.id}`;
        const { status, body } = await person.client.answerOf({ path, ...person.capacity() });
        return status === 200 && isSo(body as EnactmentView) ? (body as EnactmentView) : undefined;
      },
      PATIENCE_MS,
    );
  }

  /** Every dossier that it lists. */
  async dossiers(): Promise<readonly EnactedDossier[]> {
    const person = await this.cast.as(this.proposer, 'administrator');
    const all: EnactedDossier[] = [];
    for (let cursor = ''; ;) {
      const path = `/api/enactments/${this.id}/dossiers${cursor === '' ? '' : `?cursor=${encodeURIComponent(cursor)}`}`;
      const page = await person.get<{ items: readonly EnactedDossier[]; nextCursor: string | null }>(path);
      all.push(...page.items);
      if (page.nextCursor === null) return all;
      cursor = page.nextCursor;
    }
  }
}
