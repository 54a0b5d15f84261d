// The parts of TensorFlow's messages that are read, by field number (tensorflow/core/framework and core/protobuf).
import type { MessageType } from '../protobuf/message.ts';

const DIMENSION: MessageType = { name: 'Dim', names: { size: 1 }, fields: () => ({ 1: 'int' }) };
const SHAPE: MessageType = { name: 'TensorShapeProto', names: { dim: 2 }, fields: () => ({ 2: DIMENSION }) };

/** Weights stay unread: of tensor_content only the place is kept. */
const TENSOR: MessageType = {
  name: 'TensorProto',
  names: { dtype: 1, tensor_shape: 2, tensor_content: 4, string_val: 8 },
  fields: () => ({ 1: 'int', 2: SHAPE, 4: 'span', 8: 'located' }),
};

const FUNCTION_NAME: MessageType = {
  name: 'NameAttrList',
  names: { name: 1, attr: 2 },
  fields: () => ({ 1: 'text', 2: ATTRIBUTE }),
};
const LIST: MessageType = {
  name: 'ListValue',
  names: { s: 2, tensor: 8, func: 9 },
  fields: () => ({ 2: 'located', 8: TENSOR, 9: FUNCTION_NAME }),
};
const VALUE: MessageType = {
  name: 'AttrValue',
  names: { list: 1, s: 2, type: 6, tensor: 8, func: 10 },
  fields: () => ({ 1: LIST, 2: 'located', 6: 'int', 8: TENSOR, 10: FUNCTION_NAME }),
};
const ATTRIBUTE: MessageType = {
  name: 'AttrEntry',
  names: { key: 1, value: 2 },
  fields: () => ({ 1: 'text', 2: VALUE }),
};

export const NODE: MessageType = {
  name: 'NodeDef',
  unit: true,
  names: { name: 1, op: 2, input: 3, attr: 5 },
  fields: () => ({ 1: 'text', 2: 'text', 3: 'text', 5: ATTRIBUTE }),
};

const ARGUMENT: MessageType = { name: 'ArgDef', names: { name: 1 }, fields: () => ({ 1: 'text' }) };
const SIGNATURE: MessageType = {
  name: 'OpDef',
  names: { name: 1, input_arg: 2 },
  fields: () => ({ 1: 'text', 2: ARGUMENT }),
};
const RETURN: MessageType = {
  name: 'RetEntry',
  names: { key: 1, value: 2 },
  fields: () => ({ 1: 'text', 2: 'text' }),
};

export const FUNCTION: MessageType = {
  name: 'FunctionDef',
  unit: true,
  names: { signature: 1, node_def: 3, ret: 4 },
  fields: () => ({ 1: SIGNATURE, 3: NODE, 4: RETURN }),
};

const LIBRARY: MessageType = {
  name: 'FunctionDefLibrary',
  names: { function: 1 },
  fields: () => ({ 1: FUNCTION }),
};

export const GRAPH: MessageType = {
  name: 'GraphDef',
  names: { node: 1, library: 2 },
  fields: () => ({ 1: NODE, 2: LIBRARY }),
};

const SAVER: MessageType = {
  name: 'SaverDef',
  names: { filename_tensor_name: 1 },
  fields: () => ({ 1: 'text' }),
};
const TENSOR_INFO: MessageType = { name: 'TensorInfo', names: { name: 1 }, fields: () => ({ 1: 'text' }) };
const ASSET: MessageType = {
  name: 'AssetFileDef',
  names: { tensor_info: 1, filename: 2 },
  fields: () => ({ 1: TENSOR_INFO, 2: 'text' }),
};

/** What Keras writes about a layer into the object graph of a SavedModel (before TensorFlow 2.7). */
export const USER_OBJECT: MessageType = {
  name: 'SavedUserObject',
  unit: true,
  names: { identifier: 1, metadata: 3 },
  fields: () => ({ 1: 'text', 3: 'located' }),
};
const OBJECT: MessageType = {
  name: 'SavedObject',
  names: { user_object: 4 },
  fields: () => ({ 4: USER_OBJECT }),
};
const OBJECTS: MessageType = { name: 'SavedObjectGraph', names: { nodes: 1 }, fields: () => ({ 1: OBJECT }) };

export const META_GRAPH: MessageType = {
  name: 'MetaGraphDef',
  unit: true,
  names: { graph_def: 2, saver_def: 3, asset_file_def: 6, object_graph_def: 7 },
  fields: () => ({ 2: GRAPH, 3: SAVER, 6: ASSET, 7: OBJECTS }),
};

export const SAVED_MODEL: MessageType = {
  name: 'SavedModel',
  names: { saved_model_schema_version: 1, meta_graphs: 2 },
  fields: () => ({ 1: 'int', 2: META_GRAPH }),
};

/** keras_metadata.pb: one entry per layer, model and metric (keras/protobuf/saved_metadata.proto). */
export const KERAS_OBJECT: MessageType = {
  name: 'SavedObject',
  unit: true,
  fields: () => ({ 3: 'text', 4: 'text', 5: 'located' }),
};
export const KERAS_METADATA: MessageType = { name: 'SavedMetadata', fields: () => ({ 1: KERAS_OBJECT }) };
