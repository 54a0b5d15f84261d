// Whether a place in a file is one that a row of knowledge is about.
import { memberOf } from '../../format/json/nodes.ts';
import { isForeign, isPlain, isPrivate, isPublic } from './address.ts';
import type { Condition, SettingsKnowledge } from './knowledge.ts';
import { type Place, valueOf } from './select.ts';

export type Hosts = Pick<SettingsKnowledge, 'registries' | 'mirrors'>;

/** All conditions that the row gives hold. */
export function fits(place: Place, condition: Condition, hosts: Hosts): boolean {
  const { node, star, name } = place;
  const { is, not, pattern } = condition;
  const value = valueOf(node) || (node.kind === 'object' ? star || name : '');
  const lower = value.toLowerCase();
  return (
    (is?.includes(lower) ?? true) &&
    !(not?.includes(lower) ?? false) &&
    (pattern?.like?.test(value) ?? true) &&
    !(pattern?.unlike?.test(value) ?? false) &&
    (pattern?.at?.test(star) ?? true) &&
    !(pattern?.except?.test(star) ?? false) &&
    leadsThere(value, condition, hosts) &&
    hasCompany(place, condition)
  );
}

function leadsThere(value: string, { address }: Condition, { registries, mirrors }: Hosts): boolean {
  switch (address) {
    case 'plain':
      return isPlain(value);
    case 'foreign':
      return isForeign(value, registries);
    case 'private':
      return isPrivate(value, registries, mirrors);
    case 'public':
      return isPublic(value, registries, mirrors);
    case undefined:
    default:
      return true;
  }
}

/** The other members of the table that the value stands in. */
function hasCompany({ holder }: Place, { having = {}, lacking = {} }: Condition): boolean {
  const has = ([key, values]: [string, readonly string[]]): boolean => {
    const member = holder && memberOf(holder, key);
    return member !== undefined && values.includes(valueOf(member).toLowerCase());
  };
  return Object.entries(having).every(has) && !Object.entries(lacking).some(has);
}
