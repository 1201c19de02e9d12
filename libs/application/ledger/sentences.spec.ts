import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentence } from '@vinhdanh/platform';

const FOLDERS = [__dirname, join(__dirname, '../../domain/ledger')];

const CODES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/'ledger-[a-z-]+'/g) ?? [])
    .map((quoted) => quoted.slice(1, -1)),
);

it('knows the reasons of the ledger', () => {
  expect(new Set(CODES).size).toBeGreaterThan(30);
});

it.each([...new Set(CODES)])('%s has sentences in both languages', (code) => {
  for (const locale of ['vi', 'en'] as const) expect(sentence(code, {}, locale)).not.toContain(code);
});
