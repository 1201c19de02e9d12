import {
  assembleFile,
  type Holding,
  type Law,
  type LoadedRules,
  type Serving,
  type SubjectFile,
} from '@vinhdanh/domain';
import type { FiledProposal, SubjectFileQuery } from '@vinhdanh/persistence';
import { found } from '../kernel/refused';

/** The rules in force, whichever they are when they are asked. */
export interface RulesInForce {
  readonly current: Pick<LoadedRules, 'book' | 'criteria' | 'law'>;
}

/** A file with the dossiers that its proposals come from. */
export interface ReadFile {
  readonly file: SubjectFile;
  readonly proposals: readonly FiledProposal[];
}

/** Puts together the files of subjects: from the ledger, the recorded facts and our own dossiers. */
export class ReadFiles {
  constructor(
    private readonly files: SubjectFileQuery,
    private readonly rules: RulesInForce,
  ) {}

  /** @throws Refused `not-found` */
  async one(id: string): Promise<ReadFile> {
    const [file] = await this.many([id]);
    return found(file);
  }

  /** The same under whichever id the subject was once known. @throws Refused `not-found` */
  async kept(id: string): Promise<ReadFile> {
    return this.one(await this.files.keptOf(id));
  }

  /** The file as it is, and as it would be with other holdings. @throws Refused `not-found` */
  async asIf(
    id: string,
    change: (holding: Holding) => Holding,
  ): Promise<{ readonly before: SubjectFile; readonly after: SubjectFile }> {
    const part = found((await this.files.parts([id]))[0]);
    const servingOf = servingUnder(this.rules.current.law);
    return {
      before: assembleFile(part, servingOf),
      after: assembleFile({ ...part, holdings: part.holdings.map(change) }, servingOf),
    };
  }

  /** @param law whose catalogue tells titles from other forms: the one in force unless given */
  async many(
    ids: readonly string[],
    law: Pick<Law, 'awards'> = this.rules.current.law,
  ): Promise<readonly ReadFile[]> {
    const servingOf = servingUnder(law);
    const parts = await this.files.parts(ids);
    return parts.map((part) => ({
      file: assembleFile(part, servingOf),
      proposals: part.proposals,
    }));
  }

  /** The file of whoever holds the entry of the ledger; null where there is none. */
  holderOf(entry: string): Promise<string | null> {
    return this.files.holderOf(entry);
  }
}

/** Whether an award is a title or another form, by the catalogue of a law. */
function servingUnder({ awards }: Pick<Law, 'awards'>): (award: string) => Serving {
  const titles = new Set(awards.filter(({ kind }) => kind === 'title').map(({ code }) => code));
  return (award) => (titles.has(award) ? 'title' : 'form');
}
