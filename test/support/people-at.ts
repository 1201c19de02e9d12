import { DEMO_PASSWORD } from '../../apps/cli/seeding/demo-password';
import { HttpCaller } from './http-caller';
import type { People } from './http-dossiers';

/** The people of the seed before an API that runs already. */
export function peopleAt(url: string): People {
  const anyone = new HttpCaller(url);
  const known = new Map<string, Promise<HttpCaller>>();
  return {
    as(account, office) {
      const key = `${account} ${office ?? ''}`;
      const person = known.get(key) ?? anyone.signedInAs(account, DEMO_PASSWORD, office);
      known.set(key, person);
      return person;
    },
  };
}
