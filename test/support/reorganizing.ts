import type { DossierReport, DossierState, LocalDate, Takeover } from '@vinhdanh/domain';

/** Where every order of these tests stands. */
export const ORDERED_BY = { article: 'Nghị quyết mẫu', evidence: 'N' } as const;

/** What an order says of one body: it is merged into another, or ends without a successor. */
export const takeover = (from: string, to: string | null, more: Partial<Takeover> = {}): Takeover => ({
  ...ORDERED_BY,
  from,
  nameVi: `Cơ quan ${from}`,
  nameEn: `Body ${from}`,
  kind: to === null ? 'dissolve' : 'merge',
  to,
  council: to === null ? null : `council-${to}`,
  ...more,
});

/** The report by which an order that takes effect on the day reaches a dossier. */
export const reorganizedOn =
  (day: LocalDate) =>
  (...takeovers: readonly Takeover[]): DossierReport => ({
    type: 'reorganize',
    enactment: 'order',
    order: { number: '1/NQ', day: '2024-02-01' },
    day,
    takeovers,
  });

/** The step that is open, and the body that holds it. */
export const whereItStands = ({ route, step }: DossierState): string | undefined => {
  const at = route.steps[step];
  return at && `${at.id} of ${at.organization}`;
};
