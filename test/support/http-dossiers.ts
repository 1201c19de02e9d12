import { samplePdf } from '../../apps/cli/demo/sample-pdf';
import type { AnswerBody, HttpAnswer, HttpCaller } from './http-caller';
import type { HttpStack } from './http-stack';

/** What the steps of a dossier need of a stack: its people. */
export type People = Pick<HttpStack, 'as'>;
import { until } from './until';

/** What an order asks of its proposer today, and what it asked for on paper before 2024. */
export const PARTS = ['report-confirmed'] as const;
const PAPER_PARTS = ['report', 'minutes'] as const;

/** Hands in a small PDF. @returns its SHA-256 */
export async function handIn(caller: HttpCaller, text: string): Promise<string> {
  const { status, body } = await caller.upload('bao-cao.pdf', 'application/pdf', samplePdf(text));
  if (status !== 201) throw new Error(`not handed in: ${JSON.stringify(body)}`);
  return (body as { file: string }).file;
}

/** The words of a draft for a third-class order. */
export const wordsOf = (
  file: string,
  parts: readonly string[] = PARTS,
  more: object = {},
  name = 'Người Thử (hư cấu)',
): object => ({
  award: 'HC-LD3',
  content: {
    subject: { kind: 'person', name, position: 'Chuyên viên' },
    citation: 'Có thành tích dùng để thử.',
    parts: parts.map((part) => ({ part, file, name: `${part}.pdf` })),
    ...(parts.includes('minutes') ? {} : { conditions: [{ part: 'related-documents', holds: false }] }),
  },
  ...more,
});

export interface Submitted {
  readonly id: string;
  readonly code: string;
  readonly seq: number;
}

/** A dossier of the provincial Fatherland Front, or of who is named, handed in today or, with a day, entered afterwards. */
export async function submitDossier(
  stack: People,
  options: {
    readonly by?: string;
    readonly parts?: readonly string[];
    readonly receivedOn?: string;
    readonly name?: string;
  } = {},
): Promise<Submitted> {
  const applicant = await stack.as(options.by ?? 'mttq.lap-ho-so');
  const { receivedOn, name } = options;
  const retrospective = receivedOn !== undefined;
  const { parts = retrospective ? PAPER_PARTS : PARTS } = options;
  const words = wordsOf(await handIn(applicant, 'x'), parts, { retrospective }, name);
  const { body: draft } = await applicant.post('/api/drafts', words);
  const request = { version: 1, ...(retrospective ? { receivedOn } : {}) };
  const { status, body } = await applicant.command(
    `/api/drafts/${(draft as { id: string }).id}/submit`,
    request,
  );
  if (status !== 201) throw new Error(`not submitted: ${JSON.stringify(body)}`);
  const submitted = body as Submitted;
  await shows(applicant, `/api/dossiers/${submitted.id}`, submitted.seq);
  return submitted;
}

/** Waits until the caller sees at least the version. @returns what is seen then */
export const shows = (caller: HttpCaller, path: string, seq: number): Promise<AnswerBody> =>
  until(`${path} shows version ${seq}`, async () => {
    const { body } = await caller.get(`${path}?atLeast=${seq}`);
    return ((body as { seq?: number }).seq ?? 0) >= seq && body;
  });

/** Does an act and reads it back; fails when it is refused. */
export async function must(caller: HttpCaller, path: string, body: object = {}): Promise<HttpAnswer> {
  const answer = await caller.command(path, body);
  if (answer.status !== 200 && answer.status !== 201)
    throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  const { thing, id, seq } = answer.body as { thing: string; id: string; seq: number };
  await shows(caller, `/api/${thing}s/${id}`, seq);
  return answer;
}

/** Waits until the dossier stands at the step. */
export const standsAt = (caller: HttpCaller, id: string, step: string): Promise<unknown> =>
  until(`dossier ${id} stands at ${step}`, async () => {
    const { body } = await caller.get(`/api/dossiers/${id}`);
    return (body as { step?: { id: string } | null }).step?.id === step;
  });

/** Waits until the dossier has come to an end, or to another status. */
export const hasStatus = (caller: HttpCaller, id: string, wanted: string): Promise<unknown> =>
  until(`dossier ${id} is ${wanted}`, async () => {
    const { body } = await caller.get(`/api/dossiers/${id}`);
    return (body as { status?: string }).status === wanted;
  });

/** Lets a body put its two signatures on a document over the dossiers. @returns the round's id */
export async function signFor(
  stack: People,
  [head, clerk]: readonly [string, string],
  kind: 'submission' | 'decision',
  dossiers: readonly string[],
  dated?: string,
): Promise<string> {
  const first = await stack.as(head, 'head');
  const { body } = await must(first, '/api/rounds', { kind, dossiers, ...(dated ? { dated } : {}) });
  const { id } = body as { id: string };
  for (const signer of [first, await stack.as(clerk, 'clerk')]) {
    const file = await turnOf(signer, id);
    await must(signer, `/api/rounds/${id}/sign`, { file });
  }
  return id;
}

/** Waits until the caller may sign. @returns the document's SHA-256 */
export const turnOf = (signer: HttpCaller, round: string): Promise<string> =>
  until(`round ${round} waits for its signer`, async () => {
    const { body } = await signer.get(`/api/rounds/${round}`);
    const { acts, file } = body as { acts?: Array<{ act: string; allowed: boolean }>; file: string };
    return acts?.some(({ act, allowed }) => act === 'sign' && allowed) ? file : null;
  });

export const UNIT_SIGNERS = ['mttq.pho-chu-tich', 'mttq.van-thu'] as const;

/** Brings a dossier of paper from 2022 to the vote of the provincial council. */
export async function bringToVote(stack: People, name?: string): Promise<Submitted> {
  const dossier = await submitDossier(stack, { receivedOn: '2022-10-03', ...(name ? { name } : {}) });
  const path = `/api/dossiers/${dossier.id}`;
  const unit = await stack.as('mttq.thuong-truc', 'secretary');
  const standing = await stack.as('so-noi-vu.thuong-truc', 'secretary');
  await must(unit, `${path}/receive`, { on: '2022-10-03' });
  await signFor(stack, UNIT_SIGNERS, 'submission', [dossier.id], '2022-10-05');
  await standsAt(standing, dossier.id, 'province.intake');
  await must(standing, `${path}/receive`, { on: '2022-10-10' });
  await must(standing, `${path}/appraise`, { on: '2022-10-14' });
  for (const agency of ['cong-an.tham-muu', 'thue.nghiep-vu'])
    await must(await stack.as(agency, 'secretary'), `${path}/opinion`, { on: '2022-10-20', answer: 'agree' });
  await until('the posting is over', async () => {
    const { body } = await standing.get(path);
    const acts = (body as { acts: Array<{ act: string; allowed: boolean }> }).acts;
    return acts.some(({ act, allowed }) => act === 'record-posting' && allowed);
  });
  await must(standing, `${path}/posting`, { on: '2022-11-07', objections: 0 });
  return dossier;
}
