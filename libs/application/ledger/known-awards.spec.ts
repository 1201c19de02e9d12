import { loadLaw, loadPastAwards } from '@vinhdanh/rules';
import { awardsInForce, knownAwards } from './known-awards';

const law = loadLaw(['national']);
const [first, ...others] = law.awards;

test('are those of the law in force and those of earlier laws, also once another law is in force', () => {
  const shelf = { current: { law } };
  const known = awardsInForce(shelf);
  expect(known.all).toEqual(knownAwards(law).all);
  expect(known.all).toEqual(expect.arrayContaining([...loadPastAwards()]));
  shelf.current = { law: { ...law, awards: others } };
  expect(known.all).not.toContain(first);
  expect(known.all).toContain(others[0]);
});
