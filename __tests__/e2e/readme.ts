// The workflow that the README tells people to copy, so that what is tested is what is taught.
import { readFileSync } from 'node:fs';

export interface TaughtWorkflow {
  readonly text: string;
  /** Owner, name and ref as written: `org/model-guard@v1`. */
  readonly uses: string;
}

/** The first YAML block that uses the action in a whole workflow. Throws when the README has none. */
export function taughtWorkflow(): TaughtWorkflow {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  for (const [, text = ''] of readme.matchAll(/^```ya?ml\n(.*?)^```$/gms)) {
    const uses = /uses:\s*(org\/model-guard@\S+)/.exec(text)?.[1];
    if (uses !== undefined && text.includes('runs-on:')) return { text, uses };
  }
  throw new Error('README.md shows no workflow that uses org/model-guard');
}

/** The same workflow with a checkout before the action, as many will have it. */
export function afterCheckout({ text, uses }: TaughtWorkflow): TaughtWorkflow {
  return { text: text.replace(/^(\s*)- uses: org\/model-guard/m, '$1- uses: actions/checkout@v7\n$&'), uses };
}
