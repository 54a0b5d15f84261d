// What rules and policy make of a global's name.
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../../src/core/rulebook.ts';
import { PickleKnowledge } from '../../../src/inspect/pickle/knowledge.ts';

const rules = await loadRules();
const knowledge = new PickleKnowledge(rules);
const kindOf = (module: string, name: string): string => knowledge.standingOf({ module, name }).kind;

describe('the standing of a global', () => {
  it.each([
    ['collections', 'OrderedDict', 'tensors'],
    ['torch._utils', '_rebuild_tensor_v2', 'tensors'],
    ['uuid', 'UUID', 'known'],
    ['sklearn.linear_model._base', 'LinearRegression', 'framework'],
    ['torch.nn.modules.linear', 'Linear', 'framework'],
    ['functools', 'partial', 'combinator'],
    ['torch.storage', '_load_from_bytes', 'nested-loader'],
    ['cloudpickle.cloudpickle', '_make_function', 'carrier'],
    ['os', 'system', 'dangerous'],
    ['os.path', 'join', 'dangerous'],
    ['uuid', '_popen', 'dangerous'],
    ['torch.utils.collect_env', 'run', 'dangerous'],
    ['calendar', 'setfirstweekday', 'standard'],
    ['acme.models', 'Net', 'unknown'],
    ['__main__', 'Net', 'unknown'],
  ])('%s.%s is %s', (module, name, kind) => {
    expect(kindOf(module, name)).toBe(kind);
  });

  it.each([
    ['pathlib', 'os.system'],
    ['random', '_os.system'],
    ['torch.library', 'torch.utils.collect_env.run'],
    ['torch', 'utils.collect_env.run'],
    ['acme', 'Net.__init__.__globals__'],
    ['shutil', 'os'],
    ['sklearn.linear_model._base', 'LinearRegression.__class__'],
  ])('%s.%s leaves its module and is dangerous', (module, name) => {
    expect(kindOf(module, name)).toBe('dangerous');
  });

  it.each([
    ['sklearn.linear_model._base', 'LinearRegression.fit'],
    ['torch.nn.modules.linear', 'linear_helper'],
    ['sklearn.externals.joblib.parallel', 'Parallel'],
    ['sklearn.utils._available_if', 'FunctionType'],
  ])('%s.%s is not vouched for by its framework', (module, name) => {
    expect(kindOf(module, name)).toBe('unknown');
  });

  it('is told by the Python 2 spelling when the new name says nothing', () => {
    const global = { module: 'acme', name: 'x', spelled: { module: 'commands', name: 'getoutput' } };
    expect(knowledge.standingOf(global).kind).toBe('dangerous');
  });

  it('is known when the policy vouches for an unknown name, and stays dangerous when it is', () => {
    const allowed = new PickleKnowledge(
      rules,
      new Set(['acme.models.Net', 'os.system', 'builtins.eval', 'pip.main']),
    );
    const standing = (module: string, name: string): string => allowed.standingOf({ module, name }).kind;
    expect(standing('acme.models', 'Net')).toBe('known');
    expect(standing('os', 'system')).toBe('dangerous');
    expect(standing('builtins', 'eval')).toBe('dangerous');
    expect(standing('pip', 'main')).toBe('dangerous');
  });
});
