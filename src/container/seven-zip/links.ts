// Where links of an archive lead, when they are made where it is unpacked.

/** The name without empty parts and dots, so that two ways to write it are the same. */
export function normalName(name: string): string {
  return name
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

/** Whether a symbolic link leads out of the folder that the archive is unpacked to: it is relative to its own. */
export function linkEscapes(name: string, target: string): boolean {
  if (/^(?:[/\\]|[A-Za-z]:)/.test(target)) return true;
  let depth = normalName(name).split('/').length - 1;
  for (const part of normalName(target).split('/')) {
    depth += part === '..' ? -1 : 1;
    if (depth < 0) return true;
  }
  return false;
}

/** Whether a folder in the name is one of the links. */
export function goesThrough(name: string, links: ReadonlySet<string>): boolean {
  if (links.size === 0) return false;
  for (let slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
    if (links.has(name.slice(0, slash))) return true;
  }
  return false;
}
