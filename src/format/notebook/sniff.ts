// Tells Jupyter notebooks from other JSON.

/** Every cell has this key, and the first cell begins within the first bytes of a notebook. */
const CELL = '"cell_type"';

/** Whether a file is a notebook by its name, or by what it begins with. `head` holds its first bytes. */
export function looksLikeNotebook(name: string, head: Uint8Array): boolean {
  if (name.toLowerCase().endsWith('.ipynb')) return true;
  if (head[0] !== 0x7b) return false;
  return Buffer.from(head.buffer, head.byteOffset, head.byteLength).includes(CELL);
}
