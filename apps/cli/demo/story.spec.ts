import { must, seconds, Story } from './story';

describe('the story', () => {
  it('tells what happened with its outcome and time', async () => {
    const told: string[] = [];
    const story = new Story((text) => told.push(text));
    const value = await story.tell(
      'Nộp hồ sơ',
      async () => 'HS-1',
      (code) => code,
    );
    expect(value).toBe('HS-1');
    expect(told).toEqual([expect.stringMatching(/^ ✓ Nộp hồ sơ: HS-1 {2}\(\d+\.\d\d s\)$/)]);
  });

  it('ends with the step that did not happen', async () => {
    const told: string[] = [];
    const story = new Story((text) => told.push(text));
    const failing = story.tell('Ký', async () => must(false, 'thiếu chữ ký'));
    await expect(failing).rejects.toThrow('Bước "Ký" không diễn ra: thiếu chữ ký');
    expect(told[0]).toContain('✗ Ký');
  });

  it('shows seconds', () => {
    expect([seconds(1234), seconds(65_432)]).toEqual(['1.23 s', '65.4 s']);
  });
});
