// Which files are lockfiles and manifests, and what reads each.
import type { Artifact } from '../../core/artifact.ts';
import { readerOf } from '../../lockfile/readers.ts';

function nameOf({ locator }: Artifact): string {
  return locator.members.at(-1) ?? locator.path;
}

/** By the name; what a notebook installs comes as the lines of a requirements file or of an environment. */
export function loaderOf(artifact: Artifact): ReturnType<typeof readerOf> {
  if (artifact.use === 'requirements' || artifact.includedAs === 'requirements')
    return readerOf('requirements.txt');
  if (artifact.use === 'channels') return readerOf('environment.yml');
  return artifact.use === undefined ? readerOf(nameOf(artifact)) : undefined;
}
