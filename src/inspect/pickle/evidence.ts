// Says what a verdict means in one sentence: what happens, with which arguments, at which byte.
import { renderCall } from '../../format/pickle/render.ts';
import type { Verdict } from './verdict.ts';

/** Says where: `REDUCE at byte 41 of archive/data.pkl`. */
function where(verdict: Verdict, holder: string): string {
  const opcode = verdict.opcode === undefined ? '' : `${verdict.opcode} `;
  return `(${opcode}at byte ${verdict.offset} of ${holder})`;
}

const ANOMALIES = {
  'late-proto': 'changes its protocol half-way, which changes how later names are looked up',
  'unknown-proto': 'states a protocol that no Python knows',
  'frame-lies': 'states a frame length that is not the length of the frame',
  'get-of-unset-memo': 'reads a memo entry that was never written',
  expansion: 'builds nested containers that grow far beyond the size of the file',
  'discarded-call': 'calls something and throws the result away',
  'used-after-state':
    'sets something on an object whose state was set already, which may call what that state put in',
  'trailing-data': 'is followed by data that is not part of it',
} as const;

/** One sentence in raw text; `holder` names the file or member that holds the stream. */
export function evidenceOf(verdict: Verdict, holder: string): string {
  return `${whatHappens(verdict)} ${where(verdict, holder)}`;
}

function whatHappens(verdict: Verdict): string {
  switch (verdict.how) {
    case 'calls':
      return `calls ${renderCall(verdict.callee, verdict.args)} when loaded`;
    case 'hands-over':
      return `hands ${verdict.about} to ${renderCall(verdict.callee, verdict.args)} when loaded`;
    case 'refers':
      return `imports ${verdict.about} when loaded`;
    case 'changes':
      return `sets attributes or items on ${verdict.about} when loaded`;
    case 'computes':
      return 'imports a name that is computed while loading, not written in the file,';
    case 'extension':
      return `imports whatever the loading process registered under extension ${verdict.about}`;
    case 'anomaly':
      return `the stream ${ANOMALIES[verdict.anomaly]}`;
  }
}
