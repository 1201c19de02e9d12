import { Inject, Injectable } from '@nestjs/common';
import type { SigningActivities } from '@vinhdanh/contracts';
import { toInstant, type RoundState, type Signatory } from '@vinhdanh/domain';
import { DevelopmentAuthority, signPdf } from '@vinhdanh/documents';
import type { FileStore } from '@vinhdanh/files';
import { UnitOfWork } from '@vinhdanh/persistence';
import { gatherFacts } from './document-facts';
import { drawDocument } from './draw-document';
import { fieldOf } from './fields';

/** Names the file store where it is injected. */
export const FILE_STORE = Symbol('FileStore');

const REASONS = { person: 'Người ký', body: 'Chữ ký số của cơ quan' } as const;

/** Documents of signing rounds and the signatures on them, with keys of the development CA. */
@Injectable()
export class Signing implements SigningActivities {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(FILE_STORE) private readonly files: FileStore,
    @Inject(DevelopmentAuthority) private readonly authority: DevelopmentAuthority,
  ) {}

  async draftDocument(round: RoundState): Promise<{ file: string; number: string }> {
    const facts = await this.unitOfWork.run((repositories) => gatherFacts(repositories, round));
    const file = await this.keep(await drawDocument(facts));
    return { file, number: facts.number };
  }

  /** A retry makes another signed file; the one that nobody names stays unreferenced. */
  async applySignature(request: {
    round: RoundState;
    signatory: Signatory;
    file: string;
  }): Promise<{ file: string; certificate: string; at: string }> {
    const { round, signatory, file } = request;
    const body = await this.unitOfWork.run(({ bodies }) => bodies.named([round.organization]));
    const { name: organization = round.organization, place = '' } = body.get(round.organization) ?? {};
    const { office, capacity, name, title } = signatory;
    const identity = await this.authority.certificateFor(
      capacity === 'person'
        ? { id: office, name, title, organization, kind: 'person' }
        : { id: round.organization, name: organization, title: '', organization, kind: 'body' },
    );
    const signedAt = new Date();
    const signed = await signPdf({
      pdf: await this.read(file),
      identity,
      reason: REASONS[capacity],
      location: place,
      signedAt,
      field: fieldOf(round.signatories, signatory.id),
    });
    return {
      file: await this.keep(signed.pdf),
      certificate: signed.certificateFingerprint,
      at: toInstant(signedAt.getTime()),
    };
  }

  private async keep(pdf: Uint8Array): Promise<string> {
    const { sha256, size } = await this.files.put(pdf);
    await this.unitOfWork.run(({ storedFiles }) =>
      storedFiles.keep({ sha256, size, type: 'application/pdf' }),
    );
    return sha256;
  }

  private async read(sha256: string): Promise<Uint8Array> {
    const chunks: Buffer[] = [];
    for await (const chunk of await this.files.open(sha256)) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
}
