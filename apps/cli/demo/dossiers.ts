import { FormData } from 'undici';
import type { SignedIn } from '../http/signed-in';
import type { DossierView, Receipt, TimelineEntry } from '../http/views';
import type { Cast } from './cast';
import { samplePdf } from './sample-pdf';
import { must } from './story';
import { waitFor } from './wait-for';

/** What is handed in, in the words of the form. */
export interface Proposal {
  readonly award: string;
  readonly subject: {
    readonly kind: 'person' | 'collective';
    readonly name: string;
    readonly position: string;
  };
  readonly citation: string;
  readonly parts: readonly string[];
  /** Parts that are asked for under a condition, and whether it holds. */
  readonly conditions?: ReadonlyArray<{ readonly part: string; readonly holds: boolean }>;
  readonly receivedOn: string;
}

interface Draft {
  readonly id: string;
  readonly version: number;
}

/** Who does what at a step, by account and role. */
export interface Part {
  readonly account: string;
  readonly role: string;
}

/** Dossiers through the public API: handing in, acts, and waiting until they stand where they should. */
export class Dossiers {
  constructor(private readonly cast: Cast) {}

  /** Hands in a dossier entered afterwards from paper. */
  async submit(account: string, proposal: Proposal): Promise<Receipt & { code: string }> {
    const applicant = await this.cast.as(account, 'applicant');
    const content = await this.contentOf(applicant, proposal);
    const draft = await applicant.post<Draft>('/api/drafts', {
      award: proposal.award,
      content,
      retrospective: true,
    });
    const receipt = await applicant.post<Receipt & { code: string }>(`/api/drafts/${draft.id}/submit`, {
      version: draft.version,
      receivedOn: proposal.receivedOn,
    });
    await this.seen(receipt);
    return receipt;
  }

  /** The content of a proposal with its files handed in. */
  async contentOf(
    applicant: SignedIn,
    { subject, citation, parts, conditions = [] }: Proposal,
  ): Promise<object> {
    const given = [];
    for (const part of parts) {
      const name = `${part}.pdf`;
      const form = new FormData();
      form.set(
        'file',
        new Blob([samplePdf(`${part} ${citation.slice(0, 40)}`)], { type: 'application/pdf' }),
        name,
      );
      const { file } = await applicant.post<{ file: string }>('/api/files', form);
      given.push({ part, file, name });
    }
    return { subject, citation, parts: given, conditions };
  }

  /** An act of a person, then the wait until the read model shows it. */
  async act(
    id: string,
    { account, role }: Part,
    act: string,
    on: string,
    body: object = {},
  ): Promise<Receipt> {
    const person = await this.cast.as(account, role);
    const receipt = await person.post<Receipt>(`/api/dossiers/${id}/${act}`, { ...body, on });
    await this.seen(receipt);
    return receipt;
  }

  /** The dossier as the auditor sees it. */
  async view(id: string, atLeast = 0): Promise<DossierView> {
    const auditor = await this.cast.auditor();
    return auditor.get<DossierView>(`/api/dossiers/${id}?atLeast=${atLeast}`);
  }

  /** Waits until the dossier is as wanted, looked at by the auditor or by another who may see it. */
  async until(
    id: string,
    what: string,
    isSo: (dossier: DossierView) => boolean,
    reader?: SignedIn,
  ): Promise<DossierView> {
    return waitFor(what, async () => {
      const eyes = reader ?? (await this.cast.auditor());
      const { status, body } = await eyes.client.answerOf({
        path: `/api/dossiers/${id}`,
        ...eyes.capacity(),
      });
      return status === 200 && isSo(body as DossierView) ? (body as DossierView) : undefined;
    });
  }

  /** Waits until every dossier stands at the step, in the eyes of the auditor or of another who may see it. */
  async allAt(ids: readonly string[], step: string, reader?: SignedIn): Promise<void> {
    for (const id of ids) {
      const arrived = await this.until(
        id,
        `hồ sơ ${id} ở bước ${step}`,
        (dossier) => dossier.step?.id === step || dossier.status !== 'climbing',
        reader,
      );
      must(arrived.step?.id === step, `hồ sơ ${arrived.code} không đến bước ${step} mà ${arrived.status}`);
    }
  }

  /** Waits until something of the type has happened to the dossier at the step. */
  async happened(id: string, type: string, step: string): Promise<void> {
    const auditor = await this.cast.auditor();
    await waitFor(`${type} của hồ sơ ${id} ở ${step}`, async () => {
      const timeline = await auditor.get<readonly TimelineEntry[]>(`/api/dossiers/${id}/timeline`);
      const isIt = (entry: TimelineEntry): boolean => entry.type === type && entry.body['step'] === step;
      return timeline.some(isIt) ? true : undefined;
    });
  }

  private async seen(receipt: Receipt): Promise<void> {
    await this.until(
      receipt.id,
      `hồ sơ ${receipt.id} ở phiên bản ${receipt.seq}`,
      (dossier) => dossier.seq >= receipt.seq,
    );
  }
}
