// Operators that file names flow through unchanged, joined or chosen, and those that call functions.

const ALL = undefined;

/** A name that comes out of these is made of what goes in, of all inputs or of those listed. */
export const PLUMBING: ReadonlyMap<string, readonly number[] | undefined> = new Map([
  ['Add', ALL],
  ['AddV2', ALL],
  ['ConcatV2', ALL],
  ['DecodeBase64', [0]],
  ['EncodeBase64', [0]],
  ['EnsureShape', [0]],
  ['ExpandDims', [0]],
  ['Fill', [1]],
  ['GatherV2', [0]],
  ['GuaranteeConst', [0]],
  ['Identity', [0]],
  ['IdentityN', ALL],
  ['Merge', ALL],
  ['Pack', ALL],
  ['PlaceholderWithDefault', [0]],
  ['ReduceJoin', [0]],
  ['RegexReplace', [0, 2]],
  ['Reshape', [0]],
  ['Select', [1, 2]],
  ['SelectV2', [1, 2]],
  ['ShardedFilename', [0]],
  ['ShardedFilespec', [0]],
  ['Snapshot', [0]],
  ['Squeeze', [0]],
  ['StaticRegexReplace', [0]],
  ['StopGradient', [0]],
  ['StridedSlice', [0]],
  ['StringFormat', ALL],
  ['StringJoin', ALL],
  ['StringLower', [0]],
  ['StringStrip', [0]],
  ['StringUpper', [0]],
  ['Substr', [0]],
  ['Switch', [0]],
  ['TensorDataset', ALL],
  ['TensorSliceDataset', ALL],
  ['Tile', [0]],
]);

/** Where names enter a graph. */
export const SOURCES: ReadonlySet<string> = new Set([
  'Const',
  'HostConst',
  'Placeholder',
  'PlaceholderV2',
  '_Arg',
]);

/** Variables of text: TensorFlow keeps the paths of assets in them. */
export const READ_VARIABLE = 'ReadVariableOp';
export const ASSIGN_VARIABLE = 'AssignVariableOp';
export const VARIABLES: ReadonlySet<string> = new Set(['VarHandleOp', READ_VARIABLE, ASSIGN_VARIABLE]);

/** Operators whose first input chooses, and whose others are the arguments of the function. */
export const CHOOSING: ReadonlySet<string> = new Set(['If', 'StatelessIf', 'Case', 'StatelessCase']);

/** Operators whose inputs are the arguments of the function. */
export const CALLING: ReadonlySet<string> = new Set([
  'PartitionedCall',
  'StatefulPartitionedCall',
  'TPUPartitionedCall',
  'BatchFunction',
  'While',
  'StatelessWhile',
  'SymbolicGradient',
]);
