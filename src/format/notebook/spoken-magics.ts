// Magics that Python calls by name, as notebooks do that were converted to programs and back.

export interface SpokenMagic {
  readonly name: string;
  readonly rest: string;
}

/** `get_ipython().magic("run x.py")` and `ip.run_line_magic("run", "x.py")`, where all of it are constants. */
const SPOKEN =
  /\.(?:run_(?:line|cell)_)?magic\(\s{0,9}u?["']%?(\w{1,30})(?:["']\s{0,9},\s{0,9}u?["'])?[ \t]{0,9}([^"'\n]{0,2000})["']/g;

export function spokenMagics(line: string): SpokenMagic[] {
  if (!line.includes('magic(')) return [];
  return [...line.matchAll(SPOKEN)].map(([, name = '', rest = '']) => ({ name, rest }));
}
