import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportSession, type SessionExport } from '@vinhdanh/domain';
import { cast, closed, frozen, opened, upTo } from '../../../test/support/council';
import { CliError } from '../kernel/cli-error';
import { SessionVerifyCommand } from './session-verify.command';

const folder = mkdtempSync(join(tmpdir(), 'vinhdanh-verify-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const exported = exportSession(
  closed(cast(opened(frozen(), 22), upTo(22), (seat) => [seat <= 16 ? 'agree' : 'disagree', 'agree'])),
);

/** What the command prints about the export, and how it ends. */
async function verify(text: string): Promise<{ lines: readonly string[]; error: unknown }> {
  const file = join(folder, 'session.json');
  writeFileSync(file, text);
  const lines: string[] = [];
  const print = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    lines.push(String(chunk).trimEnd());
    return true;
  });
  try {
    await new SessionVerifyCommand().run([file], {});
    return { lines, error: null };
  } catch (error) {
    return { lines, error };
  } finally {
    print.mockRestore();
  }
}

test('an honest export is counted again without a difference', async () => {
  const { lines, error } = await verify(JSON.stringify(exported));
  expect(error).toBeNull();
  expect(lines.at(-1)).toMatch(/^2 .* 0 /);
});

test('a vote more than was cast is told by line and figure, and fails', async () => {
  const [first, ...others] = exported.results;
  const forged = { ...exported, results: [{ ...first, agree: 17 }, ...others] };
  const { lines, error } = await verify(JSON.stringify(forged));
  expect(error).toBeInstanceOf(CliError);
  expect(lines[0]).toBe('1  first  agree: 17 != 16');
});

test('a paper that was changed makes the announced figures differ', async () => {
  const papers = exported.papers.map((paper, at) => (at === 0 ? { ...paper, lines: 'da' } : paper));
  const { lines, error } = await verify(JSON.stringify({ ...exported, papers } satisfies SessionExport));
  expect(error).toBeInstanceOf(CliError);
  expect(lines).toContain('1  first  agree: 16 != 15');
});

test.each([
  ['no JSON', '{'],
  ['another file', '{"form":"x"}'],
  ['a damaged one', '{"form":"vinhdanh/session/1"}'],
  ['null', 'null'],
])('refuses %s', async (_what, text) => {
  expect((await verify(text)).error).toBeInstanceOf(CliError);
});
