// What rules/notebook.yml knows, as a type.

export interface NotebookKnowledge {
  /** Words by which a script in an output reaches the kernel or the session of whoever opens it. */
  readonly 'kernel-words': readonly string[];
  /** Attributes of elements by which a click runs a command of the page. */
  readonly 'kernel-attributes': readonly string[];
  /** Ends of names that a script calls or reads to do so, as a reader of programs resolves them. */
  readonly 'kernel-names': readonly string[];
  /** Names of what a page keeps for whoever opened it. */
  readonly 'page-stores': readonly string[];
  /** The same for what a cell shows, where a cookie by itself says little. */
  readonly 'cell-stores': readonly string[];
  /** Ends of names of calls that send. */
  readonly 'page-sends': readonly string[];
  /** Calls whose first argument names scripts to load, alone, in a list or as settings. */
  readonly 'script-loaders': readonly string[];
  /** What scripts of plotting libraries have the kernel do, with one blank for each run of blanks. */
  readonly 'library-kernel-code': readonly string[];
  /** Hosts that plotting libraries load their scripts from. */
  readonly 'script-hosts': readonly string[];
  /** First bytes of pictures and the like, in hexadecimal. */
  readonly 'picture-magic': readonly string[];
  /** First bytes of archives. */
  readonly 'archive-magic': readonly { readonly magic: string; readonly says: string }[];
  /** Ends of paths at which something starts by itself. */
  readonly 'startup-paths': readonly string[];
}
