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
    lines: [expect.stringMatching(/^3 .*, 3 .* 0 /)],
  });
  await appendFile(join(folder, 'metadata/doc-truoc.txt'), 'x');
  const { lines, error } = await check(folder);
  expect(error).toBeInstanceOf(CliError);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('metadata/doc-truoc.txt');
  await rm(folder, { recursive: true });
});

test('a folder that is none is refused', async () => {
  expect((await check('/nowhere')).error).toBeInstanceOf(CliError);
});
