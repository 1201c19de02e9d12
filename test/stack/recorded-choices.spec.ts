import type { HttpCaller } from '../support/http-caller';
import { handIn, must, shows, signFor, standsAt, type Submitted } from '../support/http-dossiers';
import { startHttpStack, type HttpStack } from '../support/http-stack';

const SHARE = 'council-share/commune.vote';
const MINUTES = {
  question: SHARE,
  answer: 'minutes',
  order: { number: '03/QC-HĐTĐKT', date: '2026-01-05' },
  reason: 'Quy chế hội đồng xã: họp xét, lập biên bản.',
};

interface Question {
  readonly id: string;
  readonly form: string;
  readonly answers: ReadonlyArray<{ readonly id: string }>;
}

let stack: HttpStack;
let applicant: HttpCaller;
let desk: HttpCaller;

beforeAll(async () => {
  stack = await startHttpStack();
  applicant = await stack.as('van-linh.lap-ho-so', 'applicant');
  desk = await stack.as('van-linh.thuong-truc', 'secretary');
}, 120_000);
afterAll(() => stack.stop());

/** Hands in a dossier of the commune for the award, with the parts and conditions given. */
async function submit(award: string, parts: readonly string[], conditions?: object): Promise<Submitted> {
  const file = await handIn(applicant, award);
  const { body: draft } = await applicant.post('/api/drafts', {
    award,
    content: {
      subject: { kind: 'person', name: 'Người Thử (hư cấu)', position: 'Công chức' },
      citation: 'Có thành tích dùng để thử.',
      parts: parts.map((part) => ({ part, file, name: `${part}.pdf` })),
      ...(conditions ? { conditions } : {}),
    },
  });
  const { id } = draft as { id: string };
  const { status, body } = await applicant.command(`/api/drafts/${id}/submit`, { version: 1 });
  if (status !== 201) throw new Error(`not submitted: ${JSON.stringify(body)}`);
  const submitted = body as Submitted;
  await shows(applicant, `/api/dossiers/${submitted.id}`, submitted.seq);
  return submitted;
}

const codeOf = async (id: string, body: object): Promise<readonly [number, string]> => {
  const answer = await desk.command(`/api/dossiers/${id}/receive`, body);
  return [answer.status, answer.body.code as string];
};

describe('the awards that can be proposed', () => {
  it('are those of the catalogue, with what is asked and what comes about on the way', async () => {
    const { body } = await applicant.get('/api/awards?on=2026-03-02');
    const awards = body as unknown as ReadonlyArray<{ code: string; parts: object[]; made: object[] }>;
    expect(awards.length).toBe(64);
    const order = awards.find(({ code }) => code === 'HC-LD3');
    expect(order?.parts).toMatchObject([
      { id: 'report-confirmed' },
      { id: 'related-documents', condition: { vi: expect.stringContaining('Khi') as string } },
    ]);
    expect(order?.made).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: 'minutes', madeBy: expect.anything() as object }),
      ]),
    );
  });

  it('show beforehand what reception will have to decide', async () => {
    const preview = async (award: string) =>
      (await applicant.get(`/api/route-preview?award=${award}`)).body as { questions?: Question[] };
    expect((await preview('DH-CSTDCS')).questions).toBeUndefined();
    expect((await preview('DH-LDTT')).questions).toMatchObject([
      { id: SHARE, form: 'one-of', answers: [{ id: 'minutes' }] },
    ]);
    expect((await preview('HC-DC')).questions).toMatchObject([{ id: 'simplified-procedure', step: null }]);
    const enterprise = await applicant.get('/api/route-preview?award=GK-DN');
    expect([enterprise.status, enterprise.body.code]).toEqual([409, 'no-route-for-unit']);
  });
});

describe('a reception where no rule settles the vote', () => {
  it('asks for a recorded choice, keeps it, and the commune decides its own title', async () => {
    const { id } = await submit('DH-LDTT', ['report']);
    const path = `/api/dossiers/${id}`;
    expect(await codeOf(id, {})).toEqual([409, 'choice-needed']);
    const { body: preview } = await desk.get(`${path}/route-preview`);
    expect((preview as { questions: Question[] }).questions.map((question) => question.id)).toEqual([SHARE]);

    await must(desk, `${path}/receive`, { choices: [MINUTES] });
    const { body: dossier } = await desk.get(path);
    expect(dossier).toMatchObject({
      route: {
        choices: [{ question: SHARE, order: MINUTES.order, reason: MINUTES.reason }],
        steps: [
          { id: 'unit.intake' },
          { id: 'commune.appraise' },
          { id: 'commune.vote', kind: 'appraise' },
          { id: 'commune.decide' },
          { id: 'commune.present' },
        ],
      },
    });
    expect((dossier as { route: object }).route).not.toHaveProperty('questions');

    await must(desk, `${path}/appraise`, { note: 'Đủ tiêu chuẩn.' });
    await must(desk, `${path}/appraise`, { note: 'Biên bản số 07: 9/9 đồng ý.' });
    await signFor(stack, ['van-linh.chu-tich', 'van-linh.van-thu'], 'decision', [id]);
    await standsAt(desk, id, 'commune.present');
    const { body: explanation } = await desk.get(`${path}/explanation`);
    const { lines } = explanation as {
      lines: Array<{ requirement: string; verdict: string; sentence: { vi: string } }>;
    };
    const [choice] = lines.filter(({ requirement }) => requirement === 'choice');
    expect(choice).toMatchObject({ verdict: 'met' });
    expect(choice?.sentence.vi).toContain('03/QC-HĐTĐKT');
  }, 120_000);

  it('refuses what is no answer, and records nothing of it', async () => {
    const { id } = await submit('GK-X', ['report', 'proposal']);
    const choice = (more: object) => ({ choices: [{ ...MINUTES, ...more }] });
    const vote = {
      num: 2,
      den: 3,
      of: 'all-members',
      ballot: 'open',
      quorum: { num: 1, den: 2, countsWritten: true },
    };
    expect(await codeOf(id, choice({ question: 'several-deciders' }))).toEqual([409, 'choice-needed']);
    expect(await codeOf(id, { choices: [MINUTES, { ...MINUTES, question: 'unheard' }] })).toEqual([
      422,
      'choice-not-asked',
    ]);
    expect(await codeOf(id, { choices: [MINUTES, MINUTES] })).toEqual([422, 'choice-twice']);
    for (const wrong of [{ answer: 'as-we-like' }, { vote }, { answer: null }, { answer: null, vote }])
      expect(await codeOf(id, choice(wrong))).toEqual([422, 'choice-answer-invalid']);
    expect(await codeOf(id, choice({ order: { number: ' ', date: '2026-01-05' } }))).toEqual([
      422,
      'choice-needs-order',
    ]);
    expect(await codeOf(id, choice({ order: { number: '1', date: '2199-01-01' } }))).toEqual([
      422,
      'choice-order-later',
    ]);
    expect(await codeOf(id, choice({ reason: ' ' }))).toEqual([422, 'reason-required']);
    for (const wrong of [{ mood: 'good' }, { order: { number: '1' } }, { vote: { num: 2 } }])
      expect(await codeOf(id, choice(wrong))).toEqual([422, 'validation-failed']);
    const { body } = await desk.get(`/api/dossiers/${id}`);
    expect(body).toMatchObject({ receivedOn: null, step: { id: 'unit.intake' } });
    await must(desk, `/api/dossiers/${id}/receive`, { choices: [MINUTES] });
  }, 120_000);
});

describe('a part that is asked for under a condition', () => {
  it('must be answered for, and is asked for where the condition holds', async () => {
    const silent = await submit('BK-TTG', ['report-confirmed']);
    expect(await codeOf(silent.id, {})).toEqual([409, 'condition-unanswered']);
    const both = (holds: boolean) =>
      ['certificate-achievement', 'related-documents'].map((part) => ({ part, holds }));
    const lacking = await submit('BK-TTG', ['report-confirmed'], both(true));
    expect(await codeOf(lacking.id, {})).toEqual([409, 'parts-missing']);
    const whole = await submit('BK-TTG', ['report-confirmed'], both(false));
    await must(desk, `/api/dossiers/${whole.id}/receive`);
    await expect(
      submit('BK-TTG', ['report-confirmed'], [{ part: 'report-confirmed', holds: true }]),
    ).rejects.toThrow('condition-unknown');
  }, 120_000);
});
