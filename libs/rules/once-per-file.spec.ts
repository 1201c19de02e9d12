import { Field } from './field';
import { oncePerFile } from './once-per-file';
import { Source } from './source';

const fileOf = (text: string): Field => Field.of(Source.parse(text, 'layer/file.yaml'));

test('a file is read once, and another one of the same text for itself', () => {
  const readings: string[] = [];
  const read = oncePerFile((file) => {
    readings.push(file.at('name').text());
    return readings.length;
  });
  const [one, other] = [fileOf('name: a'), fileOf('name: a')];
  expect([read(one), read(one), read(other), read(one)]).toEqual([1, 1, 2, 1]);
});

test('what cannot be read is refused every time', () => {
  const read = oncePerFile((file) => file.at('name').text());
  const wrong = fileOf('name: 3');
  expect(() => read(wrong)).toThrow('name');
  expect(() => read(wrong)).toThrow('name');
});
