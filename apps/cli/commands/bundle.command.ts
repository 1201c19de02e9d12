import { Command, Option } from 'nest-commander';
import type { BundleOptions } from '../bundles/fetch-bundle';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { ApiCommand } from './api-command';

@Command({
  name: 'bundle',
  arguments: '<thing>',
  description:
    'writes the evidence of a dossier, a session, a signed document or a year into one file, which is verified without us (verify)',
})
export class BundleCommand extends ApiCommand {
  async run([wanted = '']: string[], options: BundleOptions): Promise<void> {
    const caller = await this.openApi(options);
    const { fetchBundle } = await import('../bundles/fetch-bundle.js');
    await fetchBundle(caller, wanted, options);
  }

  @Option({
    flags: '--of <kind>',
    description:
      'what it is of: a dossier (unless told); a session or the round of a letter or decision, which is named by its id; a year',
    choices: ['dossier', 'session', 'round', 'year'],
  })
  parseOf(kind: string): string {
    return kind;
  }

  @Option({ flags: '--out <file>', description: 'where to; <dossier>.vinhdanh.zip unless told' })
  parseOut(file: string): string {
    return file;
  }

  @Option({
    flags: '--since <size>',
    description: 'also proves that the log goes on from its tree of this size',
  })
  parseSince(size: string): string {
    if (!/^\d{1,9}$/.test(size))
      throw new CliError(say({ vi: `${size} không phải một số.`, en: `${size} is no number.` }), EXIT_USAGE);
    return size;
  }
}
