import { chainEvents, eraseTexts, sealedPlaces } from '@vinhdanh/record';
import { act, actor, APPLICANT, NOW, ROUTE, submission } from '../../../test/support/fixtures';
import {
  contentChanges,
  dossierDecider,
  evolveAll,
  explainDossier,
  submit,
  traceDossier,
  type DossierCommand,
  type DossierEvent,
  type DossierState,
} from '../index';

const unit = actor('secretary', 'unit');
const inspector = actor('inspector', 'inspectorate');
const { content } = submission();

/** A life with words of everybody in it, to its end. */
function life(): readonly DossierEvent[] {
  const events = [...submit(submission(), APPLICANT, NOW)];
  const then = (command: DossierCommand): void => {
    const state = evolveAll<DossierState, DossierEvent>(dossierDecider.evolve, null, events);
    const decision = dossierDecider.decide(state, command, NOW);
    if (!decision.accepted) throw new Error(decision.refusal.code);
    events.push(...decision.events);
  };
  then(act(unit, { type: 'return', reason: 'Thiếu dấu', missing: ['report'] }));
  const subject = { ...content.subject, name: 'Nguyễn Văn Khác' };
  then(act(APPLICANT, { type: 'resubmit', content: { ...content, subject }, note: 'Đã bổ sung' }));
  then(act(unit, { type: 'receive', route: ROUTE, note: 'Đủ' }));
  then(act(inspector, { type: 'hold', reason: 'Đơn tố cáo' }));
  then(act(inspector, { type: 'lift', reason: 'Không vi phạm' }));
  const posthumous = {
    diedOn: '2024-03-01',
    document: { number: '1/TB', date: '2024-03-02' },
    recipient: { name: 'Nguyễn Thị Con', relation: 'con gái' },
  };
  then(act(unit, { type: 'record-death', posthumous }));
  then(act(APPLICANT, { type: 'withdraw', reason: 'Gia đình rút' }));
  return events;
}

test('a dossier of which every personal text was erased is still folded, traced, compared and explained', () => {
  const erased = chainEvents({ kind: 'dossier', id: 'd' }, '', life()).map(
    (event) => eraseTexts(event, sealedPlaces(event.seals).there).body as DossierEvent,
  );
  const state = evolveAll<DossierState, DossierEvent>(dossierDecider.evolve, null, erased);
  expect(state).toMatchObject({ status: 'withdrawn', content: { subject: { name: '…' } } });
  const trace = traceDossier(erased);
  expect(trace.acts).toHaveLength(erased.length);
  const said = JSON.stringify([
    trace,
    contentChanges(erased),
    explainDossier(state, NOW),
    explainDossier(state, '2030-01-01T00:00:00.000Z'),
  ]);
  expect(said).not.toMatch(/undefined|NaN|Invalid|Nguyễn/);
});
