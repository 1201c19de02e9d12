import { Refused } from '@vinhdanh/application';
import { checkText } from './check-text';

function pointerOf(input: unknown): string {
  try {
    checkText(input);
    return 'accepted';
  } catch (error) {
    if (error instanceof Refused) return error.refusal.errors?.[0]?.pointer ?? error.refusal.code;
    throw error;
  }
}

describe('checkText', () => {
  it('lets text of people through, with tabs and line ends', () => {
    expect(pointerOf({ reason: 'Thiếu biên bản.\r\n\tXem trang 3 😀', parts: ['a', 1, null, true] })).toBe(
      'accepted',
    );
  });

  it('points at what cannot be printed', () => {
    expect(pointerOf({ content: { subject: { name: 'a\u0000b' } } })).toBe('#/content/subject/name');
    expect(pointerOf({ parts: ['a', 'b\u001b[31m'] })).toBe('#/parts/1');
    expect(pointerOf({ reason: 'half \ud83d' })).toBe('#/reason');
    expect(pointerOf({ 'na\u0007me': 1 })).toBe('#');
  });

  it('does not follow input without end', () => {
    const deep = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)) as unknown;
    expect(pointerOf(deep)).toMatch(/^#(?:\/0)+$/);
  });
});
