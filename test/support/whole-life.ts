import type { DossierState } from '@vinhdanh/domain';
import type { TestEngine } from './engine';
import { submission } from './fixtures';
import { holdSession } from './council-of-five';
import { handIn, people, settle, shortRoute, signRound, standsAt, stateWhen, toDossier } from './lives';

/** Every workflow that took part in a dossier's life. */
export interface WholeLife {
  readonly dossier: string;
  readonly session: string;
  readonly rounds: readonly string[];
}

/** A dossier of today before the vote of the provincial council. */
export async function bringToVote(engine: TestEngine): Promise<string> {
  const dossier = await handIn(engine);
  const at = (step: string): Promise<DossierState> => stateWhen(engine, 'dossier', dossier, standsAt(step));
  await toDossier(engine, dossier, people.unit, { type: 'receive', route: shortRoute(), note: '' });
  await at('unit.sign');
  await signRound(engine, dossier, 'submission', 'unit.sign', [people.unitHead, people.unitClerk]);
  await at('province.appraise');
  await toDossier(engine, dossier, people.province, { type: 'appraise', note: 'Đủ điều kiện' });
  await toDossier(engine, dossier, people.police, { type: 'record-opinion', answer: 'agree', note: '' });
  await stateWhen<DossierState>(engine, 'dossier', dossier, ({ postingOver }) => postingOver);
  await toDossier(engine, dossier, people.province, { type: 'record-posting', objections: 0, note: '' });
  await at('province.vote');
  return dossier;
}

/** One dossier from submission to presentation: returned once, held once, past a silent agency, voted, signed, decided. */
export async function liveThrough(engine: TestEngine): Promise<WholeLife> {
  await settle(engine);
  const dossier = await handIn(engine);
  const at = (step: string): Promise<DossierState> => stateWhen(engine, 'dossier', dossier, standsAt(step));
  const { content } = submission();
  await toDossier(engine, dossier, people.unit, { type: 'return', reason: 'Thiếu dấu', missing: ['report'] });
  await toDossier(engine, dossier, people.applicant, { type: 'resubmit', content, note: 'Đã bổ sung' });
  await toDossier(engine, dossier, people.unit, { type: 'receive', route: shortRoute(), note: '' });
  await at('unit.sign');
  const letter = await signRound(engine, dossier, 'submission', 'unit.sign', [
    people.unitHead,
    people.unitClerk,
  ]);
  await at('province.appraise');
  await toDossier(engine, dossier, people.inspector, { type: 'hold', reason: 'Đơn tố cáo' });
  await toDossier(engine, dossier, people.inspector, { type: 'lift', reason: 'Không vi phạm' });
  await toDossier(engine, dossier, people.province, { type: 'appraise', note: 'Đủ điều kiện' });
  await toDossier(engine, dossier, people.police, { type: 'record-opinion', answer: 'agree', note: '' });
  await stateWhen<DossierState>(engine, 'dossier', dossier, ({ postingOver }) => postingOver);
  await toDossier(engine, dossier, people.province, { type: 'record-posting', objections: 0, note: '' });
  await at('province.vote');
  const session = await holdSession(engine, dossier);
  await at('province.sign');
  const submissionLetter = await signRound(engine, dossier, 'submission', 'province.sign', [
    people.head,
    people.clerk,
  ]);
  await at('central.decide');
  const deciders = [people.president, people.presidentsClerk] as const;
  const decision = await signRound(engine, dossier, 'decision', 'central.decide', deciders);
  await at('present');
  const ceremony = { presenter: 'Bí thư Tỉnh ủy', authorisedBy: 'Chủ tịch nước', place: 'Lạng Sơn' };
  await toDossier(engine, dossier, people.province, { type: 'present', ...ceremony });
  await stateWhen<DossierState>(engine, 'dossier', dossier, ({ presented }) => presented);
  return { dossier, session, rounds: [letter, submissionLetter, decision] };
}
