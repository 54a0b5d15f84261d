// Tells texts with Jinja in them from others.

/** Whether text has any tag of Jinja at all. */
export function hasTags(text: string): boolean {
  return text.includes('{{') || text.includes('{%');
}
