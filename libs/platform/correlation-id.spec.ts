import { correlationId } from './correlation-id';

describe('correlationId', () => {
  it('keeps a harmless id of the caller', () => {
    expect(correlationId('trace-2025.07_02')).toBe('trace-2025.07_02');
  });

  it.each([undefined, '', 'short', 'a'.repeat(65), 'two words!', 'line\nbreak-1', ['a-list-of-ids']])(
    'replaces %j by a new one',
    (header) => {
      expect(correlationId(header)).toMatch(/^[0-9a-f-]{36}$/);
      expect(correlationId(header)).not.toBe(correlationId(header));
    },
  );
});
