// Fields of unchecked JSON: own ones only, of the type that was asked for.
import { expect, test } from 'vitest';
import { countAt, fieldAt, listAt, textAt } from '../../src/github/fields.ts';

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('%s is not inherited', (key) => {
  expect(fieldAt({}, key)).toBeUndefined();
  expect(fieldAt({}, key, 'name')).toBeUndefined();
});

test('a field named __proto__ is a field', () => {
  expect(textAt(JSON.parse('{"__proto__": {"a": "b"}}'), '__proto__', 'a')).toBe('b');
});

test('a value of another type is none', () => {
  const value = { text: 7, count: '7', negative: -1, large: 2 ** 53, list: { 0: 'a', length: 1 } };
  expect(textAt(value, 'text')).toBeUndefined();
  for (const key of ['count', 'negative', 'large']) expect(countAt(value, key)).toBeUndefined();
  expect(listAt(value, 'list')).toEqual([]);
  expect(fieldAt('text', 'length')).toBeUndefined();
  expect(fieldAt(null, 'a')).toBeUndefined();
});
