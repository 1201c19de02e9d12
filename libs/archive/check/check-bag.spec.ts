import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { baggedIn, document, evidenceOf, thing } from '../../../test/support/archived-things';
import { checkBag } from './check-bag';

let folder: string;
beforeEach(async () => {
  folder = await baggedIn();
});
afterEach(() => rm(folder, { recursive: true }));

const REPORT = 'data/ho-so/HS-2025-000001/001-bao-cao.pdf';
const LIST = 'metadata/muc-luc.xml';

const at = (name: string): string => join(folder, name);

const said = async (): Promise<readonly string[]> =>
  (await checkBag(folder)).faults.map(({ what, where }) => `${what} ${where}`);

/** Changes a tag file and its line in the manifest of tag files, as a careful forger would. */
async function forge(name: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(at(name), 'utf8');
  const forged = change(text);
  expect(forged).not.toBe(text);
  await writeFile(at(name), forged);
  const hash = (of: string): string => createHash('sha256').update(of).digest('hex');
  const tags = await readFile(at('tagmanifest-sha256.txt'), 'utf8');
  await writeFile(at('tagmanifest-sha256.txt'), tags.replace(hash(text), hash(forged)));
}

test('a changed, a missing and an added file are each told', async () => {
  await appendFile(at(REPORT), 'x');
  expect(await said()).toEqual(expect.arrayContaining([`changed ${REPORT}`, `listed-otherwise ${REPORT}`]));
  await rm(at(REPORT));
  expect(await said()).toEqual(expect.arrayContaining([`missing ${REPORT}`, `not-in-bag ${REPORT}`]));
  await writeFile(at('data/them.pdf'), 'x');
  await writeFile(at('metadata/them.txt'), 'x');
  expect(await said()).toEqual(
    expect.arrayContaining(['added data/them.pdf', 'not-listed data/them.pdf', 'added metadata/them.txt']),
  );
});

test.each(['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'])(
  'without %s it is no bag',
  async (name) => {
    await rm(at(name));
    expect(await said()).toEqual([`no-bag ${name}`]);
  },
);

test('a folder that is not there, or is a file, is no bag', async () => {
  expect((await checkBag(at('nowhere'))).faults).toHaveLength(4);
  expect((await checkBag(at('bagit.txt'))).faults).toHaveLength(4);
});

test('a link, and a name that leads elsewhere, is not followed', async () => {
  await symlink('/etc/passwd', at('data/link'));
  await mkdir(at('data/a b'));
  await appendFile(at('manifest-sha256.txt'), `${'0'.repeat(64)}  data/../../x\nnonsense\n`);
  expect(await said()).toEqual(
    expect.arrayContaining([
      'unsafe data/link',
      'unsafe data/a b',
      'unsafe data/../../x',
      'manifest-line manifest-sha256.txt',
    ]),
  );
});

test('a link in the place of what declares it is not followed either', async () => {
  await rm(at('bagit.txt'));
  await symlink('/dev/zero', at('bagit.txt'));
  expect(await said()).toEqual(['no-bag bagit.txt']);
});

test('a file that another reader of bags would act by is not taken, whatever names it', async () => {
  const fetched = 'https://x.example/ 3 data/x.pdf\n';
  await writeFile(at('fetch.txt'), fetched);
  const hash = createHash('sha256').update(fetched).digest('hex');
  await appendFile(at('tagmanifest-sha256.txt'), `${hash}  fetch.txt\n${hash}  ${REPORT}\n`);
  expect(await said()).toEqual([
    'manifest-line tagmanifest-sha256.txt',
    'manifest-line tagmanifest-sha256.txt',
    'added fetch.txt',
  ]);
});

describe('who makes every hash of the bag anew', () => {
  const of = async (...things: Parameters<typeof thing>[1][]): Promise<readonly string[]> => {
    await rm(folder, { recursive: true });
    folder = await baggedIn(things.map((more, at) => thing(`HS-${at}`, more)));
    return said();
  };
  const report = document('001.pdf', 'thật');

  test('does not change a document: no evidence bundle has it', async () => {
    const evidence = evidenceOf('dossier', 'id-HS-0', ['thật']);
    expect(await of({ documents: [report, evidence] })).toEqual([]);
    expect(await of({ documents: [document('001.pdf', 'giả'), evidence] })).toEqual([
      'not-proven data/ho-so/HS-0/001.pdf',
    ]);
  });

  test('does not leave the evidence out, and brings none of another dossier or kind, or nothing', async () => {
    expect(await of({ documents: [report] })).toEqual([
      'no-evidence HS-0',
      'not-proven data/ho-so/HS-0/001.pdf',
    ]);
    for (const evidence of [
      evidenceOf('dossier', 'id-HS-1', ['thật']),
      evidenceOf('round', 'id-HS-0', ['thật']),
      document('bang-chung.vinhdanh.zip', 'thật', { sha256: null }),
    ])
      expect(await of({ documents: [report, evidence] })).toContain(
        'evidence data/ho-so/HS-0/bang-chung.vinhdanh.zip',
      );
  });

  test('does not bring dossiers of another year', async () => {
    expect(await of({}, { ended: '2024-12-31' })).toEqual(['other-year HS-1']);
  });
});

test.each([
  ['another sum', 'bag-info.txt', (text: string) => text.replace(/Oxum: \d+/, 'Oxum: 1'), 'sum 1.5'],
  ['another schema', 'metadata/muc-luc.xsd', (text: string) => `${text}\n`, 'schema metadata/muc-luc.xsd'],
  [
    'another table',
    'metadata/muc-luc-ho-so.csv',
    (text: string) => text.replace('20 năm', '70 năm'),
    'table metadata/muc-luc-ho-so.csv',
  ],
  [
    'another code',
    LIST,
    (text: string) => text.replace('>PH-1</maHoSo>', '>PH-2</maHoSo>'),
    'list-related PH-1',
  ],
  ['one code twice', LIST, (text: string) => text.replaceAll('>PH-1<', '>VB-1<'), 'list-twice VB-1'],
  ['another count', LIST, (text: string) => text.replace('hoSo="3"', 'hoSo="4"'), 'list-count 4/5'],
  [
    'a day that is none',
    LIST,
    (text: string) => text.replace('>2025-11-03<', '>2025-02-30<'),
    `list-value ${LIST}`,
  ],
  [
    'an element too many',
    LIST,
    (text: string) => text.replace(/(\s*<ngonNgu>.*<\/ngonNgu>)/, '$1$1'),
    `list-order ${LIST}`,
  ],
  ['an unknown element', LIST, (text: string) => text.replace(/tieuDe/g, 'title'), `list-unreadable ${LIST}`],
  [
    'an attribute too many',
    LIST,
    (text: string) => text.replace('<tongSo ', '<tongSo x="1" '),
    `list-value ${LIST}`,
  ],
  [
    'a document type',
    LIST,
    (text: string) => text.replace('<mucLuc', '<!DOCTYPE a [<!ENTITY b "c">]>\n<mucLuc'),
    `list-unreadable ${LIST}`,
  ],
  ['an unknown entity', LIST, (text: string) => text.replace('&amp;', '&b;'), `list-unreadable ${LIST}`],
  ['an empty list', LIST, () => '', `list-unreadable ${LIST}`],
  ['a second list', LIST, (text: string) => `${text}${text.slice(39)}`, `list-unreadable ${LIST}`],
  [
    'a list in other letters',
    LIST,
    (text: string) => text.replace('UTF-8', 'ISO-8859-1'),
    `list-unreadable ${LIST}`,
  ],
  ['what no XML holds', LIST, (text: string) => text.replace('&amp;', '&#1;'), `list-unreadable ${LIST}`],
  [
    'an attribute that others read otherwise',
    LIST,
    (text: string) => text.replace('canCu="Thông tư', 'canCu="Thông\ntư'),
    `list-unreadable ${LIST}`,
  ],
  [
    'the name of another body',
    'bag-info.txt',
    (text: string) => text.replace('Organization: Sở', 'Organization: Ban'),
    'info Source-Organization: Ban Nội vụ tỉnh Lạng Sơn',
  ],
  [
    'another year',
    LIST,
    (text: string) => text.replace('<nam>2025<', '<nam>2024<'),
    'other-year HS-2025-000001',
  ],
  ['a cut list', LIST, (text: string) => text.slice(0, text.length / 2), `list-unreadable ${LIST}`],
  [
    'a document that is elsewhere',
    LIST,
    (text: string) => text.replace(REPORT, 'data/ho-so/HS-2/1.pdf'),
    'not-in-bag data/ho-so/HS-2/1.pdf',
  ],
])('%s is told', async (_what, name, change, fault) => {
  await forge(name, change);
  expect(await said()).toContain(fault);
});
