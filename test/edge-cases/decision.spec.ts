import {
  actingOf,
  byNameKeys,
  correctedWords,
  mayBecome,
  type CertificateCheck,
  type DossierState,
  type EntryFacts,
  type StandIn,
} from '@vinhdanh/domain';
import { loadLaw } from '@vinhdanh/rules';
import { afterSession, by, cast, CHAIR, closed, frozen, opened, upTo } from '../support/council';
import {
  act,
  actor,
  after,
  dossierAt,
  line,
  NOW,
  refusalOfDossier,
  SECRETARY,
  seatActor,
  seats,
  TODAY,
} from '../support/fixtures';
import { afterRound, CLERK, drawn, HEAD, refusalOfRound, signatory } from '../support/signing';
import { row } from './rows';

const FORMS = loadLaw(['national']).signingForms;
const STAND_IN: StandIn = {
  office: 'office-deputy',
  person: 'person-office-deputy',
  name: 'Nông Thị Huệ Giả',
  title: 'Phó Chủ tịch',
  form: 'KT',
  inPlaceOf: HEAD.office,
  of: 'Chủ tịch',
  organization: 'province',
  unit: null,
  power: null,
  from: '2024-01-01',
  to: null,
};
const GOOD: CertificateCheck = {
  certificate: 'serial-1',
  status: 'good',
  checkedAt: NOW,
  validFrom: '2024-01-01T00:00:00.000Z',
  validTo: '2029-01-01T00:00:00.000Z',
  revokedAt: null,
  listIssuedAt: NOW,
};

const inspector = actor('inspector', 'inspectorate');
const atVote = (id: string): DossierState => ({ ...dossierAt('province.vote'), id, code: id });

describe('a decision is made', () => {
  it(row(7, 'two acts in two capacities, each recorded as its own'), () => {
    const chair = seatActor(1);
    const asHead = { ...HEAD, person: chair.person };
    const session = afterSession(
      afterSession(closed(opened(frozen(), 22)), by(SECRETARY, { type: 'sign-minutes' })),
      by(CHAIR, { type: 'sign-minutes' }),
    );
    expect(session.signatures).toEqual({ secretary: true, chair: true });
    const round = drawn(['first']);
    expect(refusalOfRound(round, { type: 'sign', actor: chair, file: 'draft' })).toBe('signatory-unknown');
    expect(afterRound(round, { type: 'sign', actor: asHead, file: 'draft' }).applying).toBe(HEAD.office);
    expect([asHead.person, asHead.office]).toEqual([chair.person, 'office-head-province']);
  });

  it(
    row(20, 'the right words stand in an entry of their own under the decision; the wrong entry ends there'),
    () => {
      const entry: EntryFacts = {
        award: 'BK-BT',
        commendation: 'merit',
        category: null,
        period: { from: 2021, to: 2021 },
        achievement: null,
        name: 'Nông Thị Sai Tên (hư cấu)',
        unit: 'Trường Sai Tên',
        subjectKind: 'person',
        decision: { number: '12/QĐ-UBND', date: '2021-12-20', body: 'province' },
      };
      const awards = byNameKeys(
        [{ code: 'BK-BT', nameVi: 'Bằng khen', subjects: ['person'], from: '2005-01-01', to: null }] as const,
        ({ code, nameVi }) => [code, nameVi],
      );
      const right = { name: 'Nông Thị Đúng Tên (hư cấu)', unit: 'Trường Đúng Tên' };
      const corrected = correctedWords(entry, right, awards);
      expect(corrected).toMatchObject({ reasons: [], words: { ...right, award: 'BK-BT' } });
      expect(corrected.words).not.toHaveProperty('decision');
      expect([entry.name, entry.unit]).toEqual(['Nông Thị Sai Tên (hư cấu)', 'Trường Sai Tên']);
      expect(correctedWords(entry, { name: entry.name }, awards).reasons).toMatchObject([
        { code: 'ledger-correction-empty' },
      ]);
      expect(mayBecome('held', 'corrected').allowed).toBe(true);
      for (const next of ['corrected', 'cancelled', 'stripped', 'restored'] as const)
        expect(mayBecome('corrected', next).allowed).toBe(false);
    },
  );

  it(row(23, 'the deputy whom the register lets sign does so, with the letters of the rules'), () => {
    const away = { type: 'delegate', actor: HEAD, reason: 'Đi công tác' } as const;
    const round = drawn(['first']);
    const acting = actingOf(STAND_IN, FORMS, TODAY);
    expect(acting).toMatchObject({ prefix: 'KT.', of: 'Chủ tịch', evidence: 'M' });
    const deputy = { ...signatory('person', 'office-deputy'), title: 'Phó Chủ tịch', acting: acting! };

    const stranger = { ...deputy, acting: { ...acting!, office: 'office-head-elsewhere' } };
    for (const to of [signatory('body', 'office-other'), stranger])
      expect(refusalOfRound(round, { ...away, to })).toBe('delegate-not-allowed');

    const delegated = afterRound(round, { ...away, to: deputy });
    expect([delegated.phase, delegated.file, delegated.number]).toEqual(['drafting', null, '147/QĐ']);
    const asDeputy = { ...HEAD, person: deputy.person, office: deputy.office };
    const redrawn = afterRound(delegated, {
      type: 'document-drafted',
      file: 'with deputy',
      number: '147/QĐ',
    });
    expect(refusalOfRound(redrawn, { type: 'sign', actor: HEAD, file: 'with deputy' })).toBe(
      'signatory-unknown',
    );
    expect(refusalOfRound(redrawn, { type: 'sign', actor: asDeputy, file: 'draft' })).toBe(
      'document-changed',
    );
    expect(
      refusalOfRound(redrawn, {
        type: 'sign',
        actor: { ...asDeputy, to: '2024-03-03' },
        file: 'with deputy',
      }),
    ).toBe('office-not-held');
    const further = { ...signatory('person', 'office-third'), acting: { ...acting!, office: deputy.office } };
    expect(refusalOfRound(redrawn, { ...away, actor: asDeputy, to: further })).toBe('delegate-not-allowed');
    expect(refusalOfRound(redrawn, { type: 'sign', actor: asDeputy, file: 'with deputy' })).toBe('accepted');
  });

  it(
    row(23, 'a power that the rules do not know, or that lacks its document, gives no right to sign'),
    () => {
      expect(actingOf({ ...STAND_IN, form: 'XX' }, FORMS, TODAY)).toBeNull();
      expect(actingOf({ ...STAND_IN, form: 'TUQ' }, FORMS, TODAY)).toBeNull();
      expect(actingOf(STAND_IN, FORMS, '2019-12-31')).toBeNull();
      const power = { number: '45/QĐ-UBND', date: TODAY };
      expect(actingOf({ ...STAND_IN, form: 'TUQ', power }, FORMS, TODAY)).toMatchObject({
        prefix: 'TUQ.',
        power,
      });
    },
  );

  it(row(23, 'the standing office finds the deputy where the signer cannot be reached, never itself'), () => {
    const acting = actingOf(STAND_IN, FORMS, TODAY)!;
    const standing = actor('secretary', 'province');
    const deputy = { ...signatory('person', 'office-deputy'), acting };
    const absent = { type: 'delegate', actor: standing, reason: 'Đang điều trị' } as const;
    const round = drawn(['first']);
    expect(afterRound(round, { ...absent, to: deputy }).signatories[0]).toMatchObject({ acting });
    const self = { ...deputy, person: standing.person };
    expect(refusalOfRound(round, { ...absent, to: self })).toBe('delegate-not-allowed');
    const elsewhere = actor('secretary', 'elsewhere');
    expect(refusalOfRound(round, { ...absent, actor: elsewhere, to: deputy })).toBe('signatory-unknown');
  });

  it(row(23, 'an invalid certificate signs nothing; time and status stand beside the signature'), () => {
    const given = afterRound(drawn(['first']), { type: 'sign', actor: HEAD, file: 'draft' });
    const revoked = { ...GOOD, status: 'revoked', revokedAt: NOW } as const;
    const refused = afterRound(given, {
      type: 'certificate-refused',
      signatory: HEAD.office,
      check: revoked,
    });
    expect(refused).toMatchObject({ phase: 'collecting', file: 'draft', applying: null, signatures: [] });
    expect(refused.refusedCertificate).toEqual(revoked);
    const again = afterRound(refused, { type: 'sign', actor: HEAD, file: 'draft' });
    const signature = {
      signatory: HEAD.office,
      file: 'signed',
      certificate: 'serial-1',
      at: NOW,
      check: GOOD,
    };
    const signed = afterRound(again, { type: 'signature-applied', ...signature });
    expect(signed).toMatchObject({ signatures: [signature], refusedCertificate: null });
    expect(refusalOfRound(signed, { type: 'sign', actor: CLERK, file: 'signed' })).toBe('accepted');
  });

  it(
    row(
      25,
      'each is decided for itself, one decision for the 140, reasons for 5, and 2 go on with their history',
    ),
    () => {
      const dossiers = upTo(147).map((number) => atVote(`d${number}`));
      const [onHold, others] = [dossiers.slice(145), dossiers.slice(0, 145)];
      const held = onHold.map((dossier) =>
        after(dossier, act(inspector, { type: 'hold', reason: 'Có đơn tố cáo' })),
      );

      const agenda = dossiers.map(({ id }) => line(id));
      const voting = opened(frozen({ seats: seats(22), agenda }), 22);
      const session = closed(
        cast(voting, upTo(22), (seat) =>
          agenda.map((_line, at) => (at >= 140 && at < 145 && seat > 15 ? 'disagree' : 'agree')),
        ),
      );
      const report = (dossier: DossierState) => {
        const found = session.results.find((result) => result.dossier === dossier.id);
        if (!found) throw new Error(`${dossier.id} was not counted`);
        const { outcome, agree, needed, base } = found;
        const result = { step: 'province.vote', session: session.id, outcome, agree, needed, base };
        return { type: 'record-council-result', contentVersion: 1, result, on: TODAY } as const;
      };
      const voted = others.map((dossier) => after(dossier, report(dossier)));
      for (const dossier of held) expect(refusalOfDossier(dossier, report(dossier))).toBe('dossier-held');

      const passed = voted.filter(({ status }) => status === 'climbing');
      const failed = voted.filter(({ status }) => status === 'refused');
      expect([passed.length, failed.length]).toEqual([140, 5]);
      for (const dossier of failed) expect(dossier.course?.ending).toMatchObject({ reason: '15/22, 16' });

      const round = drawn(passed.map(({ id }) => id));
      expect(round.dossiers).toHaveLength(140);
      const decision = { round: round.id, number: round.number ?? '', file: 'signed', signedOn: TODAY };
      const letter = {
        type: 'forward',
        contentVersion: 1,
        step: 'province.sign',
        letter: decision,
        on: TODAY,
      } as const;
      const words = {
        type: 'decide',
        contentVersion: 1,
        step: 'central.decide',
        decision,
        on: TODAY,
      } as const;
      const decided = passed.map((dossier) => after(after(dossier, letter), words));
      expect(new Set(decided.map((dossier) => dossier.decision?.number))).toEqual(new Set(['147/QĐ']));

      const freed = held.map((dossier) =>
        after(dossier, act(inspector, { type: 'lift', reason: 'Không vi phạm' })),
      );
      const carried = freed.map((dossier) => after(dossier, { ...report(dossier) }));
      for (const dossier of carried) {
        expect(dossier.route.steps[dossier.step]?.id).toBe('province.sign');
        expect(dossier.course?.holds).toMatchObject([{ step: 'province.vote', until: NOW }]);
      }
    },
  );
});
