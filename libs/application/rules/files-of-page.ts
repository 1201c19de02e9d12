import type { SubjectFile } from '@vinhdanh/domain';
import type { DossierFacts } from '@vinhdanh/persistence';
import type { ReadFiles } from '../eligibility/read-files';

/** The files of the subjects that dossiers are tied to, by dossier. */
export type FindSubjects = (dossiers: readonly DossierFacts[]) => Promise<ReadonlyMap<string, SubjectFile>>;

/** Each file as it is with the dossier's own proposal as its last one. */
export const subjectsIn =
  (files: ReadFiles): FindSubjects =>
  async (dossiers) => {
    const tied = dossiers.flatMap((dossier) =>
      dossier.ledger === null ? [] : [{ ...dossier, ledger: dossier.ledger }],
    );
    const read = await files.many([...new Set(tied.map(({ ledger }) => ledger))]);
    const bySubject = new Map(read.map((one) => [one.file.id, one]));
    return new Map(
      tied.flatMap(({ id, ledger, award, submittedOn, achievement }) => {
        const found = bySubject.get(ledger);
        if (!found) return [];
        const others = found.proposals.filter(({ dossierId }) => dossierId !== id);
        const own = { award, kind: 'merit' as const, day: submittedOn, achievement };
        return [[id, { ...found.file, proposals: [...others, own] }] as const];
      }),
    );
  };
