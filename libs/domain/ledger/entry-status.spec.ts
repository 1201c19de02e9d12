import { ENTRY_CHANGES, mayBecome } from './entry-status';

it.each([
  ['held', ['cancelled', 'stripped', 'corrected']],
  ['stripped', ['restored', 'corrected']],
  ['restored', ['cancelled', 'stripped', 'corrected']],
  ['cancelled', []],
  ['corrected', []],
] as const)('what is %s may become %j', (now, changes) => {
  expect(ENTRY_CHANGES.filter((change) => mayBecome(now, change).allowed)).toEqual(
    ENTRY_CHANGES.filter((change) => (changes as readonly string[]).includes(change)),
  );
});
