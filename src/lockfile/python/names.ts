// Names of Python packages: how they are compared, and what the names of their files say.

/** As PEP 503 compares names: lower case, runs of `-`, `_` and `.` are one hyphen. Linear. */
export function pythonName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/** The last part of an address or path, without query and fragment; percent signs as written. */
export function fileNameOf(address: string): string {
  const bare = address.replace(/[?#].*$/s, '');
  return bare.slice(Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('\\')) + 1);
}

/**
 * Whether a file can be of a package, by its name: wheels begin with the name and a hyphen and have no other hyphen in
 * it (binary distribution format), source archives begin with the name and a hyphen.
 */
export function isFileOf(address: string, name: string): boolean {
  const file = fileNameOf(address);
  if (/\.whl$/i.test(file)) return pythonName(file.split('-', 1)[0] ?? '') === pythonName(name);
  return pythonName(file).startsWith(`${pythonName(name)}-`);
}

/** The name of the package that a wheel or source archive holds, by its file name. */
export function nameOfFile(address: string): string | undefined {
  const file = fileNameOf(address);
  const wheel = /^([A-Za-z0-9][\w.]*)-[^/]*\.whl$/i.exec(file)?.[1];
  const archive = /^([A-Za-z0-9][\w.-]*)-v?[0-9][^/-]*\.(?:tar\.(?:gz|bz2|xz)|tgz|zip)$/i.exec(file)?.[1];
  const name = wheel ?? archive;
  return name === undefined ? undefined : pythonName(name);
}

/** Takes a character off the end as often as it is there; a regular expression would be quadratic. */
export function trimEndOf(text: string, character: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === character) end--;
  return text.slice(0, end);
}
