// One occurrence of a rule in a Keras model, before it is put into a finding.

export interface Verdict {
  readonly rule: string;
  /** The root cause: verdicts with the same rule and about are one finding. */
  readonly about: string;
  /** What happens, as one sentence without the place. Raw text. */
  readonly evidence: string;
  /** Where in the configuration, in characters; undefined when it is not in its text. */
  readonly offset?: number;
}

/** Text from the file as part of a sentence: quoted, and cut where nobody would read on. */
export function quoted(text: string, length = 120): string {
  return JSON.stringify(text.length > length ? `${text.slice(0, length)}…` : text);
}

/** `layer "x": ` when the layer is known. */
export function inLayer(layer: string | undefined): string {
  return layer === undefined ? '' : `layer ${quoted(layer, 60)}: `;
}
