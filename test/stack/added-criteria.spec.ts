import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saidBy } from '../support/command-line';
import type { HttpCaller } from '../support/http-caller';
import { handIn, must, shows, type Submitted } from '../support/http-dossiers';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { LEDGER_HEAD } from '../support/ledger-years';

const NAME = 'Người Đã Được Tặng (hư cấu)';
const UNIT = 'Ủy ban nhân dân xã';
const ONCE =
  'Quy định của thành phố Hà Nội: “Công dân Thủ đô ưu tú” chỉ tặng một lần; đã được tặng theo Quyết định số 6100/QĐ-UBND.';
const ARTICLE = 'Quyết định 71/2025/QĐ-UBND thành phố Hà Nội: một lần trong đời';

/** The title of the year before, as the ledger has it. */
const LINE: Readonly<Record<string, string>> = {
  ...{ subject_kind: 'person', name: NAME, born: '30/04/1980', unit: UNIT },
  ...{ award: 'DH-CDTDUT', commendation: 'merit', year_from: '2025' },
  ...{ decision_number: '6100/QĐ-UBND', decision_date: '2025-12-20', decision_body: 'ubnd-tinh-lang-son' },
  submitted_by: 'ubnd-xa-van-linh',
};

interface Line {
  readonly requirement: string;
  readonly layer?: string;
}

describe('what a lower layer adds to the criteria, over HTTP', () => {
  let stack: HttpStack;
  let applicant: HttpCaller;
  let desk: HttpCaller;
  let directory = '';
  let ledger = '';

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'added-'));
    stack = await startHttpStack({ RULE_LAYERS: 'national,lang-son,ha-noi' });
    applicant = await stack.as('van-linh.lap-ho-so', 'applicant');
    desk = await stack.as('van-linh.thuong-truc', 'secretary');
    const path = join(directory, 'titles.csv');
    writeFileSync(
      path,
      [LEDGER_HEAD.join(';'), LEDGER_HEAD.map((id) => LINE[id] ?? '').join(';')].join('\n'),
    );
    await saidBy(['ledger', 'import', path], { DATABASE_URL: stack.database.url });
    const [row] = await stack.database.dataSource.query<Array<{ subject_id: string }>>(
      'SELECT subject_id FROM work.ledger_entry WHERE decision_number = $1',
      [LINE.decision_number],
    );
    ledger = row?.subject_id ?? '';
  }, 90_000);
  afterAll(async () => {
    await stack.stop();
    rmSync(directory, { recursive: true });
  });

  it('is told with its layer, article and mark, beside the rules of the country', async () => {
    const { body } = await desk.get(`/api/subjects/${ledger}/eligibility?award=DH-CDTDUT&on=2026-03-02`);
    const { one } = body as unknown as { one: { verdict: string; requirements: readonly Line[] } };
    expect(one.verdict).toBe('never');
    expect(one.requirements.find(({ requirement }) => requirement === 'held-once')).toMatchObject({
      ...{ layer: 'ha-noi', verdict: 'missing', article: ARTICLE, evidence: 'Q' },
      sentence: { vi: ONCE, en: expect.stringContaining('By the rules of Hà Nội:') as string },
    });
    const ofTheCountry = one.requirements.find(({ requirement }) => requirement === 'no-open-discipline');
    expect(ofTheCountry).toMatchObject({ verdict: 'met' });
    expect(ofTheCountry?.layer).toBeUndefined();
  });

  it('changes nothing of the awards that it does not name', async () => {
    const { body } = await desk.get(`/api/subjects/${ledger}/eligibility?award=BK-BT&on=2026-03-02`);
    const { one } = body as unknown as { one: { requirements: readonly Line[] } };
    expect(one.requirements.length).toBeGreaterThan(3);
    expect(one.requirements.filter(({ layer }) => layer !== undefined)).toEqual([]);
  });

  it('is told by the command line, and in why a dossier stands where it does', async () => {
    const asked = ['eligibility', NAME, 'DH-CDTDUT', '--on', '2026-03-02', '--api', stack.url];
    const said = await saidBy([...asked, '--as', 'kiem-toan.lang-son'], { DATABASE_URL: stack.database.url });
    expect(said).toContain(`[ ] ${ONCE}\n    ${ARTICLE} [Q]`);

    const file = await handIn(applicant, 'x');
    const content = {
      subject: { kind: 'person', name: NAME, position: 'Công chức', ledger },
      citation: 'Có đóng góp cho Thủ đô.',
      parts: [{ part: 'report', file, name: 'bao-cao.pdf' }],
    };
    const { body: draft } = await applicant.post('/api/drafts', { award: 'DH-CDTDUT', content });
    const path = `/api/drafts/${(draft as { id: string }).id}/submit`;
    const { body } = await must(applicant, path, { version: 1 });
    const { id, seq } = body as Submitted;
    await shows(applicant, `/api/dossiers/${id}`, seq);
    const why = JSON.stringify((await desk.get(`/api/dossiers/${id}/explanation`)).body);
    expect(why).toContain('eligibility/held-once');
    expect(why).toContain(ONCE);
  });
});
