import type { Law, LocalDate, SubjectFile } from '@vinhdanh/domain';
import type { DossierFacts } from '@vinhdanh/persistence';
import type { ReadFiles } from '../eligibility/read-files';

/** The files of the subjects that dossiers are tied to, by dossier. */
export type FindSubjects = (
  dossiers: readonly DossierFacts[],
  /** The day on which each is weighed: of its own proposal, as reception has it. */
  dayOf: (dossier: DossierFacts) => LocalDate,
  /** Whose catalogue tells titles from other forms. */
  law: Pick<Law, 'awards'>,
) => Promise<ReadonlyMap<string, SubjectFile>>;

/** Each file as it is with the dossier's own proposal as its last one. */
export const subjectsIn =
  (files: ReadFiles): FindSubjects =>
  async (dossiers, dayOf, law) => {
    const tied = dossiers.flatMap((dossier) =>
      dossier.ledger === null ? [] : [{ ...dossier, ledger: dossier.ledger }],
    );
    const read = await files.many([...new Set(tied.map(({ ledger }) => ledger))], law);
    const bySubject = new Map(read.map((one) => [one.file.id, one]));
    return new Map(
      tied.flatMap((dossier) => {
        const { id, ledger, award, achievement } = dossier;
        const found = bySubject.get(ledger);
        if (!found) return [];
        const others = found.proposals.filter(({ dossierId }) => dossierId !== id);
        const own = { award, kind: 'merit' as const, day: dayOf(dossier), achievement };
        return [[id, { ...found.file, proposals: [...others, own] }] as const];
      }),
    );
  };
