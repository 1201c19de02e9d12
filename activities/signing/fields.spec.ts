import type { Signatory } from '@vinhdanh/domain';
import { fieldOf } from './fields';

const signatory = (id: string, capacity: Signatory['capacity']): Signatory => ({
  id,
  capacity,
  office: id,
  person: id,
  name: '',
  title: '',
});
const signatories = [signatory('a', 'person'), signatory('b', 'person'), signatory('c', 'body')];

test('persons sign in their order and the body in its own field', () => {
  expect(signatories.map(({ id }) => fieldOf(signatories, id))).toEqual(['signer-1', 'signer-2', 'body']);
});

test('a stranger has no field', () => {
  expect(() => fieldOf(signatories, 'x')).toThrow('no signatory x');
});
