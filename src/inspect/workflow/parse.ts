// Parses a workflow, and says what of it could not be parsed.
import type { Incomplete } from '../../core/coverage.ts';
import { YamlError } from '../../format/yaml/errors.ts';
import type { WorkflowFacts } from '../../format/workflow/facts.ts';

export interface ParsedWorkflow {
  /** One for each document. */
  readonly files: readonly WorkflowFacts[];
  readonly problem?: Incomplete;
}

/**
 * The YAML parser is loaded with the first file that needs it. GitHub refuses a file that is not YAML; but its reader
 * is another one than ours, so that a person has to look. Throws WorkflowError.
 */
export async function parseWorkflow(text: string): Promise<ParsedWorkflow> {
  const [{ readYaml }, { readWorkflow }] = await Promise.all([
    import('../../format/yaml/read.ts'),
    import('../../format/workflow/read.ts'),
  ]);
  try {
    const { roots, problem } = readYaml(text);
    const files = roots.map((root) => readWorkflow(root, text));
    if (problem === undefined) return { files };
    const reason = `the workflow is not YAML that every reader takes: ${problem}`;
    return { files, problem: { code: 'broken', reason, risk: 'unknown' } };
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    return {
      files: [],
      problem: { code: 'budget', reason: `not read: ${error.message}`, risk: 'runs-code' },
    };
  }
}
