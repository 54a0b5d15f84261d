// Members that are not handed out because their folder is not read: told together, one reason for all it holds for.
import type { Incomplete, IncompleteCode } from '../../core/coverage.ts';
import type { SevenZipError } from './errors.ts';

/** Names told in one reason. */
const TOLD = 3;
/** Characters of a name that anybody reads. */
const NAME_LENGTH = 160;

const CODES: Readonly<Record<SevenZipError['code'], IncompleteCode>> = {
  DAMAGED: 'broken',
  UNSUPPORTED: 'unsupported',
  ENCRYPTED: 'encrypted',
  BUDGET: 'budget',
};

export class Refused {
  private readonly groups = new Map<
    string,
    { readonly code: SevenZipError['code']; readonly names: string[] }
  >();

  add({ code, message }: SevenZipError, name: string): void {
    const group = this.groups.get(message);
    if (group === undefined) this.groups.set(message, { code, names: [name] });
    else group.names.push(name);
  }

  get incomplete(): Incomplete[] {
    return [...this.groups].map(([message, { code, names }]) => {
      const more = names.length > TOLD ? ` and ${names.length - TOLD} more` : '';
      const reason = `${names
        .slice(0, TOLD)
        .map((name) => name.slice(0, NAME_LENGTH))
        .join(', ')}${more}: ${message}`;
      return { code: CODES[code], reason, risk: 'runs-code' };
    });
  }
}
