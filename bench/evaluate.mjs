// npm run evaluate -- DIR: scans a labelled corpus (DIR/MANIFEST.tsv: path, label, format, ..., why) and says what was
// caught, what was blocked or held for review without need, and what was not read to its end.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const use = (path) => import(join(root, 'lib/src', path));
const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'];

/** Rows of the manifest that are files of a model: lockfiles and advisory records belong to other checks. */
function readManifest(folder, pattern) {
  const [head = '', ...rows] = readFileSync(join(folder, 'MANIFEST.tsv'), 'utf8').trim().split('\n');
  const names = head.split('\t');
  return rows
    .map((row) => Object.fromEntries(row.split('\t').map((value, index) => [names[index], value])))
    .filter(({ path }) => !/^(?:lockfiles|malicious-packages-osv)\//.test(path))
    .filter(({ path, format }) => pattern.test(`${format} ${path}`));
}

/** Block, review or pass, by the default policy. */
function decisionOf(findings) {
  const worst = Math.min(...findings.map(({ severity }) => SEVERITIES.indexOf(severity)), SEVERITIES.length);
  if (worst <= 1) return 'block';
  return worst === 2 ? 'review' : 'pass';
}

async function scanner() {
  const [{ inspectFile }, { inspectorsFor }, { loadRules }, { memoryBytes }] = await Promise.all(
    ['inspect/walk.js', 'inspect/inspectors.js', 'core/rulebook.js', 'core/bytes.js'].map(use),
  );
  const rules = await loadRules();
  const inspectors = inspectorsFor(rules);
  const context = { rules, allowedGlobals: new Set(), openLfs: async () => undefined };
  return (path, data) =>
    inspectFile({ locator: { path, members: [] }, bytes: memoryBytes(data) }, context, inspectors);
}

async function evaluate(folder, pattern) {
  const scan = await scanner();
  const results = [];
  let bytes = 0;
  const start = performance.now();
  for (const row of readManifest(folder, pattern)) {
    const data = readFileSync(join(folder, row.path));
    bytes += data.length;
    const { findings, coverage } = await scan(row.path, data);
    const isComplete = coverage.every(({ status }) => status === 'inspected');
    const isGray = /^GRAY:|GRAY:/.test(row.why ?? '');
    results.push({ ...row, decision: decisionOf(findings), findings, isComplete, isGray });
  }
  return { results, bytes, seconds: (performance.now() - start) / 1000 };
}

/** Whether the decision is not what the label asks for. */
function isMiss({ label, decision, isGray, isComplete }) {
  if (label === 'malicious') return decision !== 'block';
  if (label === 'suspicious') return decision === 'pass';
  if (label === 'benign') return decision === 'block' || (decision === 'review' && !isGray && isComplete);
  return false;
}

function table(results) {
  const formats = [...new Set(results.map(({ format }) => format))].sort((a, b) => (a < b ? -1 : 1));
  const rows = formats.map((format) => {
    const of = (label) => results.filter((result) => result.format === format && result.label === label);
    const count = (list, decision) => list.filter((result) => result.decision === decision).length;
    const [malicious, benign] = [of('malicious'), of('benign')];
    const all = results.filter((result) => result.format === format);
    return [
      format,
      malicious.length === 0 ? '' : `${count(malicious, 'block')}/${malicious.length}`,
      benign.length === 0 ? '' : `${count(benign, 'block')}/${benign.length}`,
      benign.length === 0 ? '' : `${count(benign, 'review')}/${benign.length}`,
      `${all.filter(({ isComplete }) => !isComplete).length}/${all.length}`,
    ];
  });
  const heads = [
    'format',
    'malicious blocked',
    'benign blocked',
    'benign held for review',
    'not read to the end',
  ];
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

const [folder, pattern = '.'] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: npm run evaluate -- DIR [PATTERN]\n');
  process.exit(2);
}
const { results, bytes, seconds } = await evaluate(folder, new RegExp(pattern));
const share = (label, decision) => {
  const all = results.filter((result) => result.label === label);
  return `${all.filter((result) => result.decision === decision).length} of ${all.length}`;
};
const misses = results.filter(isMiss);
const summary = [
  `malicious blocked: ${share('malicious', 'block')}; held for review: ${share('malicious', 'review')}`,
  `benign blocked: ${share('benign', 'block')}; held for review: ${share('benign', 'review')}`,
  `${results.length} files, ${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(2)} s, peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
];
process.stdout.write(`${table(results)}\n\n${summary.map((line) => `- ${line}`).join('\n')}\n`);
if (misses.length > 0) {
  process.stdout.write('\nNot as labelled:\n\n');
  for (const { label, decision, format, path, findings } of misses) {
    const why = findings.find(({ severity }) => SEVERITIES.indexOf(severity) <= 2)?.rule ?? 'no finding';
    process.stdout.write(`- ${label}, ${decision} (${why}): ${format}, ${path}\n`);
  }
}
