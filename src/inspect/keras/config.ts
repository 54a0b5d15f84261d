// The inspector of Keras configurations: config.json of a .keras archive, or any JSON that describes a model.
import type { Artifact } from '../../core/artifact.ts';
import type { Inspector } from '../../core/inspection.ts';
import { decodeJsonBytes } from '../../format/keras/encoding.ts';
import { KERAS_LIMITS } from '../../format/keras/limits.ts';
import { mayBeKeras } from '../../format/keras/sniff.ts';
import { mayBeginWith } from '../head.ts';
import { isFixedName } from './claims.ts';

export const kerasConfigInspector: Inspector = {
  name: 'keras-config',
  recognises,
  inspect: async (artifact, context) => (await import('./inspect.ts')).inspectConfig(artifact, context),
};

/** By content: an object with the words of Keras. Keras' own file name is enough where reading it all is too much. */
async function recognises(artifact: Artifact, head: Uint8Array): Promise<boolean> {
  const { size } = artifact.bytes;
  if (artifact.locator.path.endsWith('.ipynb')) return false;
  // Zeros and marks: Python's reader also takes UTF-16 and UTF-32.
  if (!mayBeginWith(head, '{\0\xff\xfe')) return false;
  const start = decodeJsonBytes(head).text;
  // White space alone so far: the object may begin behind it.
  if (!/^[ \t\n\r]*(?:\{|$)/.test(start)) return false;
  if (size > KERAS_LIMITS.bytes) return isFixedName(artifact) || start.includes('class_name');
  if (size <= head.length) return mayBeKeras(start);
  return mayBeKeras(decodeJsonBytes(await artifact.bytes.read(0, size)).text);
}
