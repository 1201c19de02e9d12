import { addDays } from '@vinhdanh/domain';
import { bringToVote, must, type Submitted } from '../support/http-dossiers';
import { today } from '../support/days';
import type { HttpCaller } from '../support/http-caller';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { codeOf, COUNCIL, DECISION, OFFICES, PATH, seats, version } from '../support/provincial-seats';

let stack: HttpStack;
let administrator: HttpCaller;
let secretary: HttpCaller;
let dossier: Submitted;

beforeAll(async () => {
  stack = await startHttpStack();
  administrator = await stack.as('quan-tri.lang-son');
  secretary = await stack.as('so-noi-vu.thuong-truc', 'secretary');
  dossier = await bringToVote(stack);
}, 180_000);
afterAll(() => stack.stop());

describe('what is refused', () => {
  test.each<[string, object, unknown]>([
    [
      'two chairs',
      { version: version({ seats: [...seats(), { office: 'ls.08.member', post: 'chair' }] }) },
      'council-one-chair',
    ],
    [
      'no secretary',
      { version: version({ seats: seats().filter(({ post }) => post !== 'secretary') }) },
      'council-without-secretary',
    ],
    [
      'an office that is none',
      { version: version({ seats: seats([...OFFICES, 'unheard.member']) }) },
      'council-holder-not-there',
    ],
    [
      'a person twice',
      { version: version({ seats: seats([...OFFICES, OFFICES[2] ?? '']) }) },
      'council-holder-twice',
    ],
    [
      'seats that begin with the ones before them',
      { version: version({ from: '2021-07-01' }), decision: { ...DECISION, day: '2021-06-01' } },
      'council-version-overlaps',
    ],
    [
      'effect before the decision',
      { version: version({ from: '2024-01-09' }) },
      'council-effect-before-decision',
    ],
    [
      'a decision of a day to come',
      { decision: { ...DECISION, day: addDays(today(), 2) } },
      'document-later',
    ],
    [
      'a body that issues nothing',
      { decision: { ...DECISION, issuedBy: 'unheard' } },
      'council-issuer-unknown',
    ],
    [
      'rules of voting',
      {
        version: version({
          voting: {
            document: { number: '1', date: '2024-01-01' },
            share: { num: 1, den: 2, of: 'all-members' },
            quorum: { num: 1, den: 2 },
            ballot: 'open',
            selfVote: true,
            tie: [],
            mostBallots: 2,
          },
        }),
      },
      'council-voting-is-rule-data',
    ],
    [
      'a seat of office and person',
      { version: version({ seats: [{ ...seats()[0], person: '00000000-0000-4000-8000-000000000001' }] }) },
      'council-holder-one',
    ],
    ['a day that is none', { version: version({ from: '2024-02-30' }) }, 'validation-failed'],
    ['a field that is none', { extra: 1 }, 'validation-failed'],
    ['decisions entered since', { expectedSeq: 7 }, 'stale-version'],
  ])('%s', async (_case, words, code) => {
    expect(
      await codeOf(administrator, `${PATH}/versions`, { version: version(), decision: DECISION, ...words }),
    ).toBe(code);
  });

  it('who sits twice, by name and title, and who is not there without the key of the register', async () => {
    const saidOf = async (offices: readonly string[]): Promise<unknown> => {
      const body = { version: version({ seats: seats(offices) }), decision: DECISION };
      return (await administrator.command(`${PATH}/versions`, body)).body.detail;
    };
    expect(await saidOf([...OFFICES, OFFICES[2] ?? ''])).toMatch(/: [^:.]+ \(.+\)\.$/);
    expect(await saidOf([...OFFICES, 'unheard.member'])).toMatch(/: unheard\.member\.$/);
  });

  it('whoever is not its administrator: seen and forbidden, or not seen at all', async () => {
    const body = { version: version(), decision: DECISION };
    expect(await codeOf(secretary, `${PATH}/versions`, body)).toBe('office-wrong-role');
    expect(await codeOf(await stack.as('cao-bang.thuong-truc'), `${PATH}/versions`, body)).toBe('not-found');
    expect(await codeOf(administrator, '/api/councils/unheard/versions', body)).toBe('not-found');
    expect(await codeOf(administrator, '/api/councils/hd-tdkt-trung-uong/versions', body)).toBe('not-found');
    expect((await (await stack.as('cao-bang.thuong-truc')).get(PATH)).status).toBe(404);
  });

  it('a second council of a body that has one, and its end while dossiers wait for it', async () => {
    const council = { id: 'hd-hai', kind: 'council', nameVi: 'Hội đồng hai', nameEn: 'Second council' };
    const founding = { ...council, version: version(), decision: DECISION };
    expect(
      await codeOf(administrator, '/api/councils', { ...founding, organization: 'so-noi-vu-lang-son' }),
    ).toBe('council-stands-already');
    expect(
      await codeOf(administrator, '/api/councils', { ...founding, organization: 'ubnd-tinh-cao-bang' }),
    ).toBe('council-outside-jurisdiction');
    expect(await codeOf(administrator, `${PATH}/end`, { lastDay: today(), decision: DECISION })).toBe(
      'council-dossiers-ahead',
    );
  });
});

describe('a council from its founding to its end', () => {
  const found = (more: object = {}) => ({
    id: 'hd-mttq-lang-son',
    kind: 'council',
    organization: 'mttq-tinh-lang-son',
    nameVi: 'Hội đồng Thi đua - Khen thưởng MTTQ tỉnh (hư cấu)',
    nameEn: 'Council of the provincial Front (fictitious)',
    version: version({ from: '2024-02-01', to: '2024-12-31' }),
    decision: DECISION,
    ...more,
  });
  const path = '/api/councils/hd-mttq-lang-son';

  it('is founded once, with a term', async () => {
    expect(await codeOf(administrator, '/api/councils', found({ id: 'HỘI ĐỒNG' }))).toBe(
      'council-code-invalid',
    );
    const answer = await administrator.command('/api/councils', found());
    expect([answer.status, answer.body]).toEqual([201, { council: 'hd-mttq-lang-son', seq: 1, version: 1 }]);
    expect(await codeOf(administrator, '/api/councils', found())).toBe('council-stands-already');
  });

  it('leaves no gap without a word', async () => {
    const next = { version: version({ from: '2025-03-01' }), decision: DECISION };
    expect(await codeOf(administrator, `${path}/versions`, next)).toBe('council-version-leaves-gap');
    expect(await codeOf(administrator, `${path}/versions`, { ...next, gapReason: 'Chờ kiện toàn.' })).toBe(
      200,
    );
  });

  it('ends, and then nothing more is decided and nobody is convened', async () => {
    const end = { lastDay: today(), decision: { ...DECISION, number: '99/QĐ-UBND' } };
    expect(await codeOf(administrator, `${path}/end`, { ...end, lastDay: '2024-06-30' })).toBe(
      'council-end-outside-term',
    );
    expect(await codeOf(administrator, `${path}/end`, { ...end, lastDay: addDays(today(), 1) })).toBe(
      'council-end-in-future',
    );
    expect(await codeOf(administrator, `${path}/end`, end)).toBe(200);
    expect(await codeOf(administrator, `${path}/end`, end)).toBe('council-ended');
    expect(await codeOf(administrator, `${path}/versions`, { version: version(), decision: DECISION })).toBe(
      'council-ended',
    );
    expect(await codeOf(administrator, '/api/councils', found({ id: 'hd-mttq-moi' }))).toBe(201);
  });

  it('offers offices to seat to administrators and secretaries alone', async () => {
    for (const caller of [administrator, secretary]) {
      const { body } = await caller.get(`/api/seat-holders?search=${encodeURIComponent('Công an')}`);
      expect((body as unknown as object[]).length).toBeGreaterThan(0);
    }
    const member = await stack.as('ls.03');
    expect((await member.get('/api/seat-holders')).body.code).toBe('office-wrong-role');
  });
});

test('a version that overlaps another is refused by the database, too', async () => {
  await expect(
    stack.database.dataSource.query(
      `INSERT INTO work.council_version (council_id, number, from_date) VALUES ($1, 99, '2023-01-01')`,
      [COUNCIL],
    ),
  ).rejects.toMatchObject({ constraint: 'council_version_overlap' });
});

describe('a session that really opened on a later day than it was convened for', () => {
  const reseat = (from: string) =>
    codeOf(administrator, `${PATH}/versions`, {
      version: version({ from }),
      decision: { ...DECISION, number: '15/QĐ-UBND', day: from },
    });

  /** The session as it stands when the meeting was to be `heldOn` and opens today. */
  const convenedFor = (id: string, heldOn: string, retrospective: boolean) =>
    stack.database.dataSource.query(
      `UPDATE read.session SET held_on = $2::date,
         state = state || jsonb_build_object('heldOn', $2::text, 'retrospective', $3::boolean) WHERE id = $1`,
      [id, heldOn, retrospective],
    );

  it('has the seats of the day on which it opened: no decision may change them from a day before that', async () => {
    const convened = await must(secretary, '/api/sessions', {
      council: COUNCIL,
      heldOn: today(),
      dossiers: [dossier.id],
    });
    const { id } = convened.body as unknown as { id: string };
    const path = `/api/sessions/${id}`;
    await must(secretary, `${path}/freeze`);
    await must(secretary, `${path}/forms`, { ballot: 'b1', form: 'open', reason: 'Thử' });
    const { body } = await secretary.get(path);
    const marks = (body as unknown as { seats: Array<{ id: string }> }).seats.map(({ id: seat }) => ({
      seat,
      attendance: 'present',
    }));
    await must(secretary, `${path}/attendance`, { marks });
    const chair = await stack.as('ubnd-lang-son.chu-tich', 'member');
    await must(chair, `${path}/open`);
    await convenedFor(id, addDays(today(), -5), false);
    expect(await reseat(addDays(today(), -2))).toBe('council-session-held-since');
    await convenedFor(id, addDays(today(), -5), true);
    expect(await reseat(addDays(today(), -2))).toBe(200);
  });
});
