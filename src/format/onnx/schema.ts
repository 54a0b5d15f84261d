// The parts of onnx.proto that are read, by field number (onnx/onnx-ml.proto).
import type { MessageType } from '../protobuf/message.ts';

export const ENTRY: MessageType = {
  name: 'StringStringEntryProto',
  fields: () => ({ 1: 'text', 2: 'text' }),
};

/** float_data to uint64_data are not named: the weights stay unread. */
export const TENSOR: MessageType = {
  name: 'TensorProto',
  unit: true,
  fields: () => ({ 1: 'int', 2: 'int', 8: 'text', 9: 'span', 13: ENTRY, 14: 'int' }),
};

const SPARSE: MessageType = { name: 'SparseTensorProto', fields: () => ({ 1: TENSOR, 2: TENSOR }) };

const ATTRIBUTE: MessageType = {
  name: 'AttributeProto',
  fields: () => ({
    1: 'text',
    3: 'int',
    4: 'text',
    5: TENSOR,
    6: GRAPH,
    10: TENSOR,
    11: GRAPH,
    22: SPARSE,
    23: SPARSE,
  }),
};

export const NODE: MessageType = {
  name: 'NodeProto',
  unit: true,
  fields: () => ({ 3: 'text', 4: 'text', 5: ATTRIBUTE, 7: 'text' }),
};

const GRAPH: MessageType = { name: 'GraphProto', fields: () => ({ 1: NODE, 5: TENSOR, 15: SPARSE }) };

export const FUNCTION: MessageType = {
  name: 'FunctionProto',
  unit: true,
  fields: () => ({ 1: 'text', 7: NODE, 10: 'text', 11: ATTRIBUTE }),
};

const TRAINING: MessageType = { name: 'TrainingInfoProto', fields: () => ({ 1: GRAPH, 2: GRAPH }) };
const OPSET: MessageType = { name: 'OperatorSetIdProto', fields: () => ({ 1: 'text', 2: 'int' }) };

export const MODEL: MessageType = {
  name: 'ModelProto',
  fields: () => ({ 1: 'int', 2: 'text', 7: GRAPH, 8: OPSET, 20: TRAINING, 25: FUNCTION }),
};
