import { describe, expect, it } from 'vitest';
import { inRepository } from '../../src/core/repository-path.ts';

describe('the path in the repository', () => {
  it.each([
    ['/home/somebody/repo/.github/workflows/ci.yml', '.github/workflows/ci.yml'],
    ['../repo/.github/workflows/ci.yml', '.github/workflows/ci.yml'],
    ['./repo/.circleci/config.yml', '.circleci/config.yml'],
    ['C:/repo/.github/workflows/actions.lock', '.github/workflows/actions.lock'],
    ['/a/.github/b/.github/workflows/ci.yml', '.github/workflows/ci.yml'],
  ])('of %s is %s', (path, expected) => expect(inRepository(path)).toBe(expected));

  it.each(['templates/.github/workflows/ci.yml', '.github/workflows/ci.yml', '/home/somebody/model.pkl', ''])(
    'of %s is all of it',
    (path) => expect(inRepository(path)).toBe(path),
  );
});
