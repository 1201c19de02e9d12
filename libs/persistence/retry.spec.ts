import { retryTransient } from './retry';

const sqlError = (code: string): Error => Object.assign(new Error(code), { code });

test.each(['40001', '40P01'])('a unit that lost a race (%s) is run again', async (code) => {
  const runs: number[] = [];
  const unit = async (): Promise<string> => {
    runs.push(runs.length + 1);
    if (runs.length < 3) throw sqlError(code);
    return 'done';
  };
  expect(await retryTransient(unit)).toBe('done');
  expect(runs).toEqual([1, 2, 3]);
});

test('three tries are all', async () => {
  let runs = 0;
  const unit = async (): Promise<never> => {
    runs++;
    throw sqlError('40001');
  };
  await expect(retryTransient(unit)).rejects.toMatchObject({ code: '40001' });
  expect(runs).toBe(3);
});

test('other errors are not tried again', async () => {
  let runs = 0;
  const unit = async (): Promise<never> => {
    runs++;
    throw sqlError('23505');
  };
  await expect(retryTransient(unit)).rejects.toMatchObject({ code: '23505' });
  expect(runs).toBe(1);
});
