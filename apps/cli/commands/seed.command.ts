import { Option, Command } from 'nest-commander';
import { CliCommand } from '../kernel/cli-command';
import { say } from '../kernel/language';
import { answer, table } from '../kernel/print';
import { DEMO_PASSWORD } from '../seeding/demo-password';
import type { Seed } from '../seeding/seed-file';
import { accountsOf } from '../seeding/seed-rows';

@Command({
  name: 'seed',
  description: 'bodies, councils and demo accounts of every role, all persons invented',
})
export class SeedCommand extends CliCommand {
  async run(_args: string[], options: { json?: boolean }): Promise<void> {
    const { plantDemo } = await import('../seeding/plant-demo.js');
    const seed = await plantDemo();
    const accounts = describe(seed);
    answer({ password: DEMO_PASSWORD, accounts }, options.json, () => linesOf(accounts));
  }

  @Option({ flags: '--json', description: 'answer for programs' })
  parseJson(): boolean {
    return true;
  }
}

interface Described {
  readonly account: string;
  readonly name: string;
  readonly offices: ReadonlyArray<{ role: string; title: string; organization: string; to: string | null }>;
}

function describe(seed: Seed): readonly Described[] {
  const names = new Map(seed.organizations.map(({ id, nameVi }) => [id, nameVi]));
  const seats = seed.councils.flatMap((council) =>
    council.seats.map(({ account, titleVi }) => ({
      account,
      office: { role: 'member', title: titleVi, organization: council.nameVi, to: null },
    })),
  );
  return accountsOf(seed).map(({ account, name }) => {
    const own = seed.people.find((person) => person.account === account)?.offices ?? [];
    const offices = own.map(({ role, titleVi, organization, to }) => ({
      role,
      title: titleVi,
      organization: names.get(organization) ?? organization,
      to: to ?? null,
    }));
    return {
      account,
      name,
      offices: [...offices, ...seats.filter((seat) => seat.account === account).map(({ office }) => office)],
    };
  });
}

function linesOf(accounts: readonly Described[]): readonly string[] {
  const rows = accounts.flatMap(({ account, offices }) =>
    offices.map(({ role, title, organization, to }, index) => [
      index === 0 ? account : '',
      role,
      `${title}, ${organization}${to === null ? '' : say({ vi: ` (đến ${to})`, en: ` (until ${to})` })}`,
    ]),
  );
  const [first, last] = [accounts[0]?.account ?? '', accounts.at(-1)?.account ?? ''];
  return [
    say({
      vi: `Tài khoản trình diễn (nhân vật hư cấu), mật khẩu chung: ${DEMO_PASSWORD}`,
      en: `Demo accounts (invented persons), one password for all: ${DEMO_PASSWORD}`,
    }),
    ...table(rows),
    say({
      vi: `${accounts.length} tài khoản, từ ${first} đến ${last}.`,
      en: `${accounts.length} accounts, ${first} to ${last}.`,
    }),
  ];
}
