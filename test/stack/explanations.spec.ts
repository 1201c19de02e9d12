import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bodiesIn, explainDossier, type CheckedRequirement, type DossierState } from '@vinhdanh/domain';
import { OrganizationQuery } from '@vinhdanh/persistence';
import { bringToVote, must, submitDossier } from '../support/http-dossiers';
import type { HttpCaller } from '../support/http-caller';
import { startHttpStack, type HttpStack } from '../support/http-stack';

const CLI = join(__dirname, '../../dist/apps/cli/main.js');
const run = promisify(execFile);

interface Explanation {
  readonly id: string;
  readonly at: string;
  readonly lines: readonly CheckedRequirement[];
}

let stack: HttpStack;
let unit: HttpCaller;

beforeAll(async () => {
  stack = await startHttpStack();
  unit = await stack.as('mttq.thuong-truc', 'secretary');
}, 60_000);
afterAll(() => stack.stop());

const explain = async (caller: HttpCaller, id: string): Promise<Explanation> =>
  (await caller.get(`/api/dossiers/${id}/explanation`)).body as Explanation;

/** What the function itself says of the state in the read model at the moment. */
async function functionSays(id: string, at: string): Promise<readonly CheckedRequirement[]> {
  const { dataSource } = stack.database;
  const [row] = await dataSource.query<Array<{ state: DossierState }>>(
    'SELECT state FROM read.dossier WHERE id = $1',
    [id],
  );
  if (!row) throw new Error(`no dossier ${id}`);
  const names = await new OrganizationQuery(dataSource).names(bodiesIn(row.state));
  const nameOf = (body: string) => ({
    vi: names.get(body)?.nameVi ?? body,
    en: names.get(body)?.nameEn ?? body,
  });
  return explainDossier(row.state, at, { nameOf });
}

const vinhdanh = (...words: readonly string[]): Promise<{ stdout: string }> =>
  run(process.execPath, [CLI, 'explain', ...words, '--api', stack.url, '--as', 'kiem-toan.lang-son']);

describe('an explanation', () => {
  it('is the same from the function, the API and the command line', async () => {
    const climbed = await bringToVote(stack);
    const standing = await stack.as('so-noi-vu.thuong-truc', 'secretary');
    const answered = await explain(standing, climbed.id);
    expect(answered.lines).toEqual(await functionSays(climbed.id, answered.at));
    expect(answered.lines.filter(({ requirement }) => requirement === 'opinion')).toHaveLength(2);
    const { stdout } = await vinhdanh(climbed.code, '--json');
    const printed = JSON.parse(stdout) as Explanation;
    expect(printed.id).toBe(climbed.id);
    expect(printed.lines).toEqual(await functionSays(climbed.id, printed.at));
    const said = (await vinhdanh(climbed.id)).stdout;
    expect(said).toContain('[x] ');
    expect(said).toMatch(/số [0-9a-f]{8}, gồm tầng cả nước \([0-9a-f]{8}\), tầng tỉnh Lạng Sơn \(/);
  }, 120_000);

  it('says what was lacking when a dossier is returned', async () => {
    const { id } = await submitDossier(stack, { parts: [] });
    await must(unit, `/api/dossiers/${id}/return`, {
      reason: 'Thiếu báo cáo',
      missing: ['report-confirmed'],
    });
    const { lines } = await explain(unit, id);
    expect(
      lines.filter(({ verdict }) => verdict === 'missing').map(({ requirement }) => requirement),
    ).toEqual([...['next', 'rules', 'part', 'return', 'step']]);
  });

  it('is as absent as the dossier is to who may not see it, and where there is none', async () => {
    const { id, code } = await submitDossier(stack);
    const foreign = await stack.as('cao-bang.thuong-truc');
    for (const [caller, asked] of [
      [foreign, id],
      [unit, randomUUID()],
      [unit, 'HS-1'],
      [unit, 'x%2Fy'],
    ] as const) {
      const { status, body } = await caller.get(`/api/dossiers/${asked}/explanation`);
      expect([asked, status, body.code]).toEqual([asked, 404, 'not-found']);
    }
    expect((await stack.anyone.get(`/api/dossiers/${id}/explanation`)).status).toBe(401);
    await expect(vinhdanh(`${code}-x`, '--json')).rejects.toMatchObject({ code: 1, stdout: '' });
    await expect(vinhdanh()).rejects.toMatchObject({ stdout: '' });
  });
});
