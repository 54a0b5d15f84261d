// What is kept of lockfiles at base between the two times that they are asked for.
import { describe, expect, it, vi } from 'vitest';
import { loadRules } from '../../../src/core/rulebook.ts';
import { Readings } from '../../../src/inspect/package/readings.ts';
import type { LockfileReader } from '../../../src/lockfile/lockfile.ts';
import { reading } from './support.ts';

describe('a reading', () => {
  it('that was kept is given once, and then is no more', () => {
    const read = vi.fn<LockfileReader>(() => reading([]));
    const readings = new Readings();
    const kept = readings.keep('text', read);
    expect(readings.take('text', read)).toBe(kept);
    expect(read).toHaveBeenCalledTimes(1);
    readings.take('text', read);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('is for one reader: what another would read is not known', () => {
    const [one, other] = [vi.fn<LockfileReader>(() => reading([])), vi.fn<LockfileReader>(() => reading([]))];
    const readings = new Readings();
    readings.keep('text', one);
    readings.take('text', other);
    expect(other).toHaveBeenCalledTimes(1);
  });

  it('goes when others need its room', () => {
    const read = vi.fn<LockfileReader>(() => reading([]));
    const readings = new Readings();
    const large = 'x'.repeat(9 * 2 ** 20);
    readings.keep(`a${large}`, read);
    readings.keep(`b${large}`, read);
    readings.take(`b${large}`, read);
    expect(read).toHaveBeenCalledTimes(2);
    readings.take(`a${large}`, read);
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('is kept for all that happens in one run', async () => {
    const rules = await loadRules();
    expect(Readings.of(rules)).toBe(Readings.of(rules));
    expect(Readings.of(rules.with([]))).toBe(Readings.of(rules));
  });
});
