// What is known of the host that a request goes to.
import type { WorkflowKnowledge } from './knowledge.ts';

/**
 * `local`: this machine or a container beside it; `api`: gives out tokens itself; `webhook`: anybody makes an address
 * there; `open`: takes data from anybody, is a number, or is reached without encryption; `unknown`: any other name;
 * `computed`: not written in the file.
 */
export type HostKind = 'local' | 'api' | 'webhook' | 'open' | 'unknown' | 'computed';

const ADDRESS = /^(?:(https?):\/\/)?(?:[^/?#@]{0,500}@)?(\[[0-9a-f:.]{2,45}\]|[^/?#:]{1,300})/i;
const PRIVATE = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/;

/** The host of an address in lower case, `''` for none. A part that is worked out keeps its `$`. */
export function hostOf(address: string): string {
  const host = ADDRESS.exec(address.replaceAll(/\$\{\{[^}]{0,500}\}\}/g, '$'))?.[2] ?? '';
  return host.toLowerCase().replace(/\.$/, '');
}

export function kindOfHost(address: string, known: WorkflowKnowledge): HostKind {
  const full = hostOf(address);
  const at = full.lastIndexOf('$');
  // `$DATA.example.com` is a name of example.com whatever stands before it
  const rest = at === -1 ? full : full.slice(full.indexOf('.', at) + 1);
  if (at !== -1 && !(full.includes('.', at) && rest.includes('.'))) return 'computed';
  const host = at === -1 ? full : rest;
  if (isLocal(host)) return 'local';
  if (PRIVATE.test(host)) return 'computed';
  if (/^(?:\d+(?:\.\d+){3}|\d{6,10}|0x[0-9a-f]+|\[.*\])$/.test(host)) return 'open';
  if (isBelow(host, known.dropHosts) || /^http:/i.test(address)) return 'open';
  if (isBelow(host, known.webhookHosts)) return 'webhook';
  return isBelow(host, known.apiHosts) ? 'api' : 'unknown';
}

/** A name without a dot is a container beside the job. */
function isLocal(host: string): boolean {
  return (
    /^(?:127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(host) ||
    /(?:^|\.)(?:localhost|host\.docker\.internal)$/.test(host) ||
    /^[a-z_][\w-]*$/.test(host)
  );
}

function isBelow(host: string, hosts: ReadonlySet<string>): boolean {
  const parts = host.split('.');
  return parts.some((_, index) => hosts.has(parts.slice(index).join('.')));
}
