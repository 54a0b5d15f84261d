// The inspectors of MXNet's models: parameters, which are numbers, and graphs, which may call what others register.
import type { Artifact } from '../../core/artifact.ts';
import type { Inspector } from '../../core/inspection.ts';
import { looksLikeParams } from '../../format/mxnet/sniff.ts';
import { mayBeginWith } from '../head.ts';
import { baseName } from '../name.ts';
import { utf8 } from '../utf8.ts';
import { MAX_BYTES } from './limits.ts';

export const mxnetParamsInspector: Inspector = {
  name: 'mxnet-params',
  recognises: (_, head) => looksLikeParams(head),
  inspect: async (artifact) => (await import('./inspect.ts')).inspectParams(artifact),
};

export const mxnetSymbolInspector: Inspector = {
  name: 'mxnet-symbol',
  recognises: recognisesSymbol,
  inspect: async (artifact, context) => (await import('./inspect.ts')).inspectSymbol(artifact, context),
};

async function recognisesSymbol({ locator, bytes }: Artifact, head: Uint8Array): Promise<boolean> {
  if (!mayBeginWith(head, '{')) return false;
  if (/symbol[^/]*\.json$/.test(baseName(locator))) return true;
  if (bytes.size > MAX_BYTES || !utf8(head).includes('"nodes"')) return false;
  return utf8(await bytes.read(0, bytes.size)).includes('"arg_nodes"');
}
