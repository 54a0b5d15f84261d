// Limits of the TensorFlow reader, each with its reason.
export const TENSORFLOW_LIMITS = {
  /** Nodes that are kept because file names may flow through them; a graph has some thousand of these. */
  nodes: 50_000,
  functions: 200_000,
  /** Kinds of operators; TensorFlow has about two thousand, functions called by name come on top. */
  operators: 300_000,
  /** Texts kept of one constant: a file name is one, a vocabulary has more than anybody reads. */
  texts: 64,
  /** Characters kept of one text. */
  characters: 4096,
  /** Constants that may hold another graph, and are looked at. */
  embedded: 1_000,
  /** Configurations of Keras layers; the largest models have thousands of layers. */
  configs: 20_000,
  /** Steps of one search for where a file name comes from. */
  steps: 20_000,
  /** Places that one file name can come from before it counts as computed. */
  leaves: 64,
  /** Fields of a message that recognition looks at, and of the file itself: what does not belong may come first. */
  outline: 256,
  topOutline: 4096,
  /** Messages of one field that recognition looks into. */
  candidates: 64,
} as const;
