// Cuts GitHub's OpenAPI description down to the operations that model-guard and its tests speak.
// Usage: node scripts/openapi-subset.mjs <path of api.github.com.json> [output]
// The description is api.github.com.json of the npm package @octokit/openapi (version in DESCRIPTION below).
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const DESCRIPTION = '@octokit/openapi@23.0.2';

/** Everything the action may ask GitHub. A request outside this list fails the contract tests. */
const OPERATIONS = [
  'GET /rate_limit',
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/commits/{ref}',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'GET /orgs/{org}/teams/{team_slug}/members',
  'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
  'GET /user',
];

/** Words for people, which no validator reads. `example` and `description` are also names of real properties. */
const PROSE = new Set(['description', 'summary', 'example', 'examples', 'title', 'externalDocs', 'tags']);

/** A copy without prose and extensions. Under `properties` every key is a name, so nothing is dropped there. */
function withoutProse(node, keysAreNames = false) {
  if (Array.isArray(node)) return node.map((item) => withoutProse(item));
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(
    ([key]) => keysAreNames || (!PROSE.has(key) && !key.startsWith('x-')),
  );
  return Object.fromEntries(
    kept.map(([key, value]) => [key, withoutProse(value, !keysAreNames && key === 'properties')]),
  );
}

function withoutHeaders(node) {
  return Object.fromEntries(Object.entries(node).filter(([key]) => key !== 'headers'));
}

/** Every `#/components/<kind>/<name>` below a node. */
function referencesIn(node, found = new Set()) {
  if (typeof node !== 'object' || node === null) return found;
  for (const [key, value] of Object.entries(node)) {
    if (key === '$ref' && typeof value === 'string') found.add(value);
    else referencesIn(value, found);
  }
  return found;
}

/** The operations by path and method, without the answers' headers (their examples are most of the bytes). */
function pathsOf(description) {
  const paths = {};
  for (const operation of OPERATIONS) {
    const [method, path] = operation.split(' ');
    const found = description.paths[path]?.[method.toLowerCase()];
    if (found === undefined) throw new Error(`the description has no ${operation}`);
    const { operationId, parameters, requestBody, responses } = withoutProse(found);
    const answers = Object.entries(responses).map(([status, answer]) => [status, withoutHeaders(answer)]);
    paths[path] ??= {};
    paths[path][method.toLowerCase()] = {
      operationId,
      ...(parameters && { parameters }),
      ...(requestBody && { requestBody }),
      responses: Object.fromEntries(answers),
    };
  }
  return paths;
}

/** The components that the paths need, and those that these need, and so on. */
function componentsOf(description, paths) {
  const components = {};
  const queue = [...referencesIn(paths)];
  const seen = new Set(queue);
  for (const reference of queue) {
    const [, , kind, name] = reference.split('/');
    const component = withoutHeaders(withoutProse(description.components[kind][name]));
    components[kind] ??= {};
    components[kind][name] = component;
    for (const next of referencesIn(component)) {
      if (!seen.has(next)) queue.push(next);
      seen.add(next);
    }
  }
  return components;
}

/** Sorted keys, so that a new description gives the smallest difference. Lists keep their order. */
function sorted(node) {
  if (Array.isArray(node)) return node.map(sorted);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, sorted(value)]));
}

const [input, output = fileURLToPath(new URL('../__tests__/contract/github-openapi.json', import.meta.url))] =
  process.argv.slice(2);
if (input === undefined) {
  process.stderr.write('usage: node scripts/openapi-subset.mjs <api.github.com.json> [output]\n');
  process.exit(2);
}
const description = JSON.parse(readFileSync(input, 'utf8'));
const paths = pathsOf(description);
const subset = sorted({
  openapi: description.openapi,
  info: { title: `Subset of GitHub's REST API, from ${DESCRIPTION}`, version: description.info.version },
  components: componentsOf(description, paths),
  paths,
});
writeFileSync(output, `${JSON.stringify(subset, null, 1)}\n`);
process.stderr.write(
  `${OPERATIONS.length} operations, ${Object.keys(subset.components.schemas).length} schemas\n`,
);
