import type { Receipt } from '../../http/views';
import { POLICE, STANDING, TAX, UNIT_MTTQ } from '../climb';
import { inParallel } from '../merge/in-parallel';
import { signDocument } from '../signing';
import type { Stage } from '../stage';
import type { Group } from './groups';

/** Callers at once. */
const WIDTH = 16;
/** Dossiers that one document carries at most. */
const IN_ONE_DOCUMENT = 500;
/** How long a letter over many dossiers may take until they have moved on. */
const PATIENCE_MS = 300_000;

const APPLICANT = 'mttq.lap-ho-so';
const UNIT = { account: 'mttq.thuong-truc', role: 'secretary' };
const PARTS = ['report', 'minutes', 'initiative'];

const DAYS = {
  received: '2022-10-03',
  letter: '2022-10-05',
  atProvince: '2022-10-10',
  appraised: '2022-10-14',
  opinion: '2022-10-20',
} as const;

export interface OpenedDossier {
  readonly id: string;
  readonly code: string;
  readonly group: Group;
}

/** Opens dossiers entered from paper through the public API and brings each to the vote of the provincial council. */
export async function openAtVote(stage: Stage, groups: readonly Group[]): Promise<readonly OpenedDossier[]> {
  const { story, dossiers } = stage;
  const wanted = groups.flatMap((group) => Array.from({ length: group.count }, () => group));
  const opened = await story.tell(`Nộp ${wanted.length} hồ sơ qua API, ${WIDTH} người gọi cùng lúc`, () =>
    submitAll(stage, wanted),
  );
  const ids = opened.map(({ id }) => id);
  const unit = await stage.cast.as(UNIT.account, UNIT.role);
  const act = (id: string, by: typeof UNIT, name: string, on: string, body: object = {}): Promise<unknown> =>
    stage.cast
      .as(by.account, by.role)
      .then((person) => person.post(`/api/dossiers/${id}/${name}`, { ...body, on }));
  await story.tell('Đơn vị tiếp nhận từng hồ sơ', () =>
    inParallel(ids, WIDTH, async (id) => {
      await dossiers.until(id, `hồ sơ ${id} đến đơn vị`, () => true, unit);
      await act(id, UNIT, 'receive', DAYS.received, { note: '' });
    }),
  );
  await story.tell('Đơn vị ký tờ trình', async () => {
    await dossiers.allAt(ids, 'unit.sign', unit);
    for (let from = 0; from < ids.length; from += IN_ONE_DOCUMENT) {
      const some = ids.slice(from, from + IN_ONE_DOCUMENT);
      await signDocument(stage.cast, {
        kind: 'submission',
        dossiers: some,
        dated: DAYS.letter,
        ...UNIT_MTTQ,
        patienceMs: PATIENCE_MS,
      });
    }
  });
  const asked = opened.filter(({ group }) => group.isConsulted).length;
  const consulting = asked > 0 ? `; Công an và Thuế cho ý kiến về ${asked} hồ sơ` : '';
  await story.tell(`Thường trực cấp tỉnh tiếp nhận và thẩm định từng hồ sơ${consulting}`, async () => {
    await dossiers.allAt(ids, 'province.intake');
    await inParallel(opened, WIDTH, async ({ id, group }) => {
      await act(id, STANDING, 'receive', DAYS.atProvince, { note: '' });
      await act(id, STANDING, 'appraise', DAYS.appraised, { note: '' });
      if (!group.isConsulted) return;
      await dossiers.allAt([id], 'province.consult');
      for (const agency of [POLICE, TAX])
        await act(id, agency, 'opinion', DAYS.opinion, { answer: 'agree', note: '' });
    });
  });
  await story.tell('Mọi hồ sơ chờ Hội đồng tỉnh', () => dossiers.allAt(ids, 'province.vote'));
  return opened;
}

/** Hands in a dossier entered from paper for each of the groups named; they stand at their unit. */
export async function submitAll(stage: Stage, wanted: readonly Group[]): Promise<readonly OpenedDossier[]> {
  const files = await filesOnce(stage);
  return inParallel(wanted, WIDTH, (group, index) => submit(stage, files, group, index));
}

type Files = Readonly<
  Record<string, { readonly part: string; readonly file: string; readonly name: string }>
>;

/** Each kind of paper is handed in once and stands in every dossier. */
async function filesOnce(stage: Stage): Promise<Files> {
  const applicant = await stage.cast.as(APPLICANT, 'applicant');
  const subject = { kind: 'person' as const, name: '', position: '' };
  const proposal = { award: '', subject, citation: 'Diễn tập', parts: PARTS, receivedOn: '' };
  const content = await stage.dossiers.contentOf(applicant, proposal);
  const { parts } = content as { parts: ReadonlyArray<Files[string]> };
  return Object.fromEntries(parts.map((given) => [given.part, given]));
}

async function submit(stage: Stage, files: Files, group: Group, index: number): Promise<OpenedDossier> {
  const applicant = await stage.cast.as(APPLICANT, 'applicant');
  const name = group.kind === 'person' ? `Người Mẫu ${index + 1}` : `Tập thể Mẫu ${index + 1}`;
  const content = {
    subject: { kind: group.kind, name: `${name} (hư cấu)`, position: 'Đơn vị diễn tập (hư cấu)' },
    citation: 'Có thành tích dùng để diễn tập một phiên họp lớn.',
    parts: group.parts.map((part) => files[part]),
  };
  const draft = await applicant.post<{ id: string; version: number }>('/api/drafts', {
    award: group.award,
    content,
    retrospective: true,
  });
  const path = `/api/drafts/${draft.id}/submit`;
  const { id, code } = await applicant.post<Receipt & { code: string }>(path, {
    version: draft.version,
    receivedOn: DAYS.received,
  });
  return { id, code, group };
}
