import type { Citation, DossierState, Posthumous } from '@vinhdanh/domain';
import {
  givingWords,
  renderDecision,
  renderSubmissionLetter,
  type DocumentHead,
  type LegalBasis,
  type ListedSubject,
} from '@vinhdanh/documents';
import type { DocumentFacts } from './document-facts';
import { fieldOf } from './fields';
import { authorityOf, printedSigner } from './printed-signer';

/** The document of a round as PDF, with places for its signatures. The same facts give the same bytes. */
export const drawDocument = (facts: DocumentFacts): Promise<Uint8Array> =>
  facts.round.kind === 'submission' ? drawLetter(facts) : drawDecision(facts);

function drawLetter(facts: DocumentFacts): Promise<Uint8Array> {
  const { dossiers } = facts;
  const voted = dossiers.every((dossier) => dossier.results.length > 0);
  return renderSubmissionLetter({
    ...headOf(
      facts,
      `Về việc đề nghị ${givingWords(dossiers.map(listed))} ${awardsOf(dossiers)}`,
      'Như trên',
    ),
    addressees: addresseesOf(facts),
    legalBases: legalBasesOf(facts),
    background: voted
      ? ['Các trường hợp dưới đây đã được Hội đồng Thi đua - Khen thưởng họp, bỏ phiếu thông qua.']
      : [],
    dossiers: dossiers.map((dossier) => ({
      ...listed(dossier),
      achievement: dossier.content.citation,
    })),
  });
}

function drawDecision(facts: DocumentFacts): Promise<Uint8Array> {
  const { dossiers, round, body, bodyNames } = facts;
  const present = dossiers[0]?.route.steps.find((step) => step.kind === 'present');
  const presenter = present && bodyNames.get(present.organization);
  const letters = unique(
    dossiers.flatMap(({ letters }) => letters.slice(-1).map((letter) => `Tờ trình số ${letter.number}`)),
  );
  return renderDecision({
    ...headOf(facts, `Về việc ${givingWords(dossiers.map(listed))} ${awardsOf(dossiers)}`, 'Như trên'),
    authority: authorityOf(round) ?? body.name,
    legalBases: legalBasesOf(facts),
    proposal: letters.length > 0 ? `Xét đề nghị tại ${letters.join(', ')}` : undefined,
    grants: dossiers.map((dossier, index) => ({
      ...listed(dossier),
      goldenBookNumber: index + 1,
      citation: dossier.content.citation,
    })),
    presentation: presenter ? { by: presenter } : undefined,
    checkpoint: facts.checkpoint ?? undefined,
    articles: [
      'Các cơ quan, đơn vị có liên quan và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.',
    ],
  });
}

function headOf(
  { round, number, body, fictitious }: DocumentFacts,
  summary: string,
  to: string,
): DocumentHead {
  const { signatories } = round;
  const signed = signatories.some(({ capacity }) => capacity === 'body');
  return {
    body: { name: body.name },
    number,
    place: body.place,
    date: round.dated,
    summary,
    signatories: signatories
      .filter(({ capacity }) => capacity === 'person')
      .map((signatory) => ({ field: fieldOf(signatories, signatory.id), ...printedSigner(signatory) })),
    bodyField: signed ? 'body' : undefined,
    recipients: [to, 'Lưu: VT'],
    fictitious,
    developmentSignatures: true,
  };
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

const awardsOf = (dossiers: readonly DossierState[]): string =>
  unique(dossiers.map((dossier) => dossier.awardNameVi)).join(', ');

const listed = ({ content, awardNameVi, posthumous }: DossierState): ListedSubject => ({
  kind: content.subject.kind,
  subject: content.subject.name,
  unit: content.subject.position,
  award: awardNameVi,
  posthumous: posthumous && { recipient: familyOf(posthumous) },
});

/** "Lê Thị Ví Dụ (con gái)". */
const familyOf = ({ recipient }: Posthumous): string | null =>
  recipient && `${recipient.name} (${recipient.relation})`;

/** The bodies to which the dossiers go next. */
function addresseesOf({ round, dossiers, bodyNames }: DocumentFacts): readonly string[] {
  const next = dossiers.flatMap(({ id, route }) => {
    const at = round.dossiers.find(({ dossier }) => dossier === id)?.step;
    const step = route.steps[route.steps.findIndex((candidate) => candidate.id === at) + 1];
    return step ? [bodyNames.get(step.organization) ?? step.organization] : [];
  });
  return next.length > 0 ? unique(next) : ['Cơ quan có thẩm quyền'];
}

/** What the routes and the steps at hand are founded on. */
function legalBasesOf({ round, dossiers }: DocumentFacts): readonly LegalBasis[] {
  const cited = dossiers.flatMap(({ id, route }): Citation[] => {
    const at = round.dossiers.find(({ dossier }) => dossier === id)?.step;
    const step = route.steps.find((candidate) => candidate.id === at);
    return step ? [route, step] : [route];
  });
  const bases = new Map<string, LegalBasis>();
  for (const { article, evidence } of cited)
    // The printed page knows no "partly": it shows what is stated without the whole text.
    bases.set(article, { text: `Căn cứ ${article}`, evidence: evidence === 'P' ? 'S' : evidence });
  return [...bases.values()];
}
