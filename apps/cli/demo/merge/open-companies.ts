import type { Receipt } from '../../http/views';
import type { SignedIn } from '../../http/signed-in';
import type { Stage } from '../stage';
import { signDocument } from '../signing';
import { waitFor } from '../wait-for';
import { inParallel } from './in-parallel';
import { COMPANIES, GONE_COLLECTIVE, RECEIVED, SIGNED, type Company } from './plot';

/** Callers at once. */
const WIDTH = 16;

/** Dossiers that one document carries at most. */
const IN_ONE_DOCUMENT = 500;

/** A dossier of the rehearsal, with the company that it belongs to. */
export interface Opened {
  readonly id: string;
  readonly code: string;
  readonly company: Company;
}

/** So many dossiers of each company that they are `count` together. */
export function numbersOf(count: number): readonly number[] {
  const numbers = COMPANIES.map(({ share }) => Math.floor((count * share) / 100));
  const rest = count - numbers.reduce((sum, number) => sum + number, 0);
  return numbers.map((number, index) => (index === 0 ? number + rest : number));
}

/** Opens dossiers through the public API, entered from paper, and brings each to where its company stands. */
export async function openCompanies(stage: Stage, count: number): Promise<readonly Opened[]> {
  const { story } = stage;
  const numbers = numbersOf(count);
  const wanted = COMPANIES.flatMap((company, index) =>
    Array.from({ length: numbers[index] ?? 0 }, () => company),
  );
  const opened = await story.tell(
    `Nộp ${count} hồ sơ qua API`,
    () => inParallel(wanted, WIDTH, async (company, index) => open(stage, company, index)),
    (all) => `${all.length} hồ sơ, ${WIDTH} người gọi cùng lúc`,
  );
  const received = opened.filter(({ company }) => company.standsAt !== 'unit.intake');
  await story.tell(`Đơn vị tiếp nhận ${received.length} hồ sơ`, () =>
    inParallel(received, WIDTH, (dossier) => receive(stage, dossier)),
  );
  for (const company of COMPANIES) {
    const ids = opened.filter((dossier) => dossier.company === company).map(({ id }) => id);
    if (ids.length === 0 || ['unit.intake', 'unit.sign'].includes(company.standsAt)) continue;
    await story.tell(`Ký tờ trình cho ${ids.length} hồ sơ: ${company.told}`, async () => {
      const secretary = await stage.cast.as(company.unit.secretary, 'secretary');
      await stage.dossiers.allAt(ids, 'unit.sign', secretary);
      await send(stage, company, ids);
    });
  }
  return opened;
}

async function open(stage: Stage, company: Company, index: number): Promise<Opened> {
  const applicant = await stage.cast.as(company.unit.applicant, 'applicant');
  const content = {
    subject:
      company.subject === 'person'
        ? { kind: 'person', name: `Người Mẫu ${index + 1} (hư cấu)`, position: 'Chuyên viên' }
        : { kind: 'collective', name: GONE_COLLECTIVE, position: 'Tỉnh Mẫu Đông (hư cấu)' },
    citation: 'Có thành tích dùng để diễn tập việc sắp xếp cơ quan.',
    parts: await partsOf(stage, applicant),
  };
  const draft = await applicant.post<{ id: string; version: number }>('/api/drafts', {
    award: 'BK-BT',
    content,
    retrospective: true,
  });
  const { id, code } = await applicant.post<Receipt & { code: string }>(`/api/drafts/${draft.id}/submit`, {
    version: draft.version,
    receivedOn: RECEIVED,
  });
  return { id, code, company };
}

type Parts = ReadonlyArray<{ part: string; file: string; name: string }>;
const partsByApplicant = new WeakMap<SignedIn, Promise<Parts>>();

/** Each applicant hands its files in once. */
function partsOf(stage: Stage, applicant: SignedIn): Promise<Parts> {
  const known = partsByApplicant.get(applicant);
  if (known) return known;
  const subject = { kind: 'person' as const, name: '', position: '' };
  const proposal = {
    award: '',
    subject,
    citation: 'Rehearsal',
    parts: ['report'],
    receivedOn: '',
  };
  const parts = stage.dossiers
    .contentOf(applicant, proposal)
    .then((content) => (content as { parts: Parts }).parts);
  partsByApplicant.set(applicant, parts);
  return parts;
}

/** The unit's officer sees the dossier as soon as it is recorded: moments after it was handed in. */
async function receive(stage: Stage, { id, company }: Opened): Promise<void> {
  const secretary = await stage.cast.as(company.unit.secretary, 'secretary');
  await waitFor(`hồ sơ ${id} đến đơn vị`, async () => {
    const { status } = await secretary.client.answerOf({
      path: `/api/dossiers/${id}`,
      ...secretary.capacity(),
    });
    return status === 200 ? true : undefined;
  });
  await secretary.post(`/api/dossiers/${id}/receive`, { note: '', on: RECEIVED });
}

async function send(stage: Stage, { unit }: Company, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += IN_ONE_DOCUMENT) {
    const dossiers = ids.slice(from, from + IN_ONE_DOCUMENT);
    const { head, clerk } = unit;
    await signDocument(stage.cast, { kind: 'submission', dossiers, dated: SIGNED, head, clerk });
  }
}
