import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { baggedIn } from '../../../test/support/archived-things';
import { CliError } from '../kernel/cli-error';
import { ArchiveCheckCommand } from './archive-check.command';

/** What the command prints about the folder, and how it ends. */
async function check(folder: string): Promise<{ lines: readonly string[]; error: unknown }> {
  const lines: string[] = [];
  const print = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    lines.push(String(chunk).trimEnd());
    return true;
  });
  try {
    await new ArchiveCheckCommand().run([folder], {});
    return { lines, error: null };
  } catch (error) {
    return { lines, error };
  } finally {
    print.mockRestore();
  }
}

test('an archive that holds is told in one line, and one with faults in a sentence for each, and fails', async () => {
  const folder = await baggedIn();
  expect(await check(folder)).toMatchObject({
    error: null,
    lines: [
      expect.stringContaining('2025'),
      expect.stringMatching(/^3 .*, 5 .* 1 .* 1 .* 0 /),
      expect.stringContaining('vinhdanh verify'),
    ],
  });
  await appendFile(join(folder, 'metadata/doc-truoc.txt'), 'x');
  const { lines, error } = await check(folder);
  expect(error).toBeInstanceOf(CliError);
  expect(lines).toHaveLength(4);
  expect(lines[1]).toContain('metadata/doc-truoc.txt');
  await rm(folder, { recursive: true });
});

test('what stands in a bag does not steer the terminal, and ten thousand faults are not told one by one', async () => {
  const folder = await baggedIn();
  await appendFile(join(folder, 'manifest-sha256.txt'), `${'0'.repeat(64)}  data/\u001b[2J0 lỗi.\u202e\n`);
  await appendFile(join(folder, 'manifest-sha256.txt'), 'x\n'.repeat(500));
  const { lines } = await check(folder);
  expect(lines[1]).toContain('data/\\u{1b}[2J0 lỗi.\\u{202e}');
  expect(lines.length).toBeLessThan(120);
  await rm(folder, { recursive: true });
});

test('a folder that is none is refused', async () => {
  expect((await check('/nowhere')).error).toBeInstanceOf(CliError);
});
