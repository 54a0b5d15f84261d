// Chat templates as the pipeline sees them: what blocks, what is noted, and what stays quiet.
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import type { FileInspection } from '../../../src/inspect/walk.ts';
import { inspectBytes } from '../../support/inspect.ts';

const inspect = (text: string, path = 'chat_template.jinja', before?: string): Promise<FileInspection> =>
  inspectBytes(Buffer.from(text), path, before === undefined ? {} : earlier(before));
const rules = async (text: string, path?: string, before?: string): Promise<string[]> => [
  ...new Set((await inspect(text, path, before)).findings.map(({ rule }) => rule)),
];

function earlier(text: string): object {
  const artifact = { locator: { path: 'x', members: [] }, bytes: memoryBytes(Buffer.from(text)) };
  return { before: () => Promise.resolve(artifact) };
}

/** Shapes of templates that models ship with. */
const ORDINARY = [
  `{%- if tools %}{{- '<|im_start|>system\\n' }}{%- if messages[0].role == 'system' %}{{- messages[0].content + '\\n\\n' }}{%- endif %}
   {%- for tool in tools %}{{- "\\n" }}{{- tool | tojson }}{%- endfor %}{%- endif %}
   {%- set ns = namespace(multi_step_tool=true, last_query_index=messages|length - 1) %}
   {%- for message in messages[::-1] %}{%- set index = (messages|length - 1) - loop.index0 %}
   {%- if ns.multi_step_tool and message.role == "user" and message.content is string and not(message.content.startswith('<tool_response>') and message.content.endswith('</tool_response>')) %}
   {%- set ns.multi_step_tool = false %}{%- set ns.last_query_index = index %}{%- endif %}{%- endfor %}
   {{- message.content.split('</think>')[-1].lstrip('\\n') }}`,
  `{{ bos_token }}{% if messages[0]['role'] == 'system' %}{% set loop_messages = messages[1:] %}{% else %}{% set loop_messages = messages %}{% endif %}
   {% for message in loop_messages %}{% if (message['role'] == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception('roles must alternate') }}{% endif %}
   {{ '[INST] ' + message['content'] | trim + ' [/INST]' }}{% endfor %}{{ strftime_now("%d %b %Y") }}`,
  `{% macro json_to_python_type(json_spec) %}{%- set basic_type_map = {"string": "str", "number": "float"} %}
   {%- if basic_type_map[json_spec.type] is defined %}{{- basic_type_map[json_spec.type] }}
   {%- elif json_spec.type is iterable %}{%- for t in json_spec.type %}{{- json_to_python_type({"type": t}) }}{%- if not loop.last %}{{- "," }}{% endif %}{%- endfor %}{%- endif %}{% endmacro %}
   {%- for tool in tools | selectattr('type', 'equalto', 'function') | map(attribute='function') %}{{ tool.name ~ ': ' ~ tool.parameters.properties.items()|list|length }}{% endfor %}`,
  `{% generation %}{{ messages | map(attribute='content') | join('\\n') }}{% endgeneration %}{% break %}`,
];

describe('the template inspector', () => {
  it.each(ORDINARY)('stays quiet on an ordinary template', async (text) => {
    const { findings, coverage } = await inspect(text);
    expect(findings).toEqual([]);
    expect(coverage).toMatchObject([{ format: 'chat-template', status: 'inspected' }]);
  });

  it('says what a payload reaches, and where', async () => {
    const { findings } = await inspect(
      "{{ messages }}\n{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    );
    expect(findings.map(({ rule, location }) => [rule, location.line])).toEqual([
      ['TEMPLATE-ESCAPE', 2],
      ['TEMPLATE-CALL', 2],
    ]);
    expect(findings[0]?.evidence).toContain('"__init__"');
  });

  it('reads the templates of a GGUF file and of a configuration as members', async () => {
    const config = JSON.stringify({ chat_template: [{ name: 'tool', template: '{{ a.__globals__ }}' }] });
    const { findings } = await inspect(config, 'tokenizer_config.json');
    expect(findings.map(({ rule, location }) => [rule, location.members])).toEqual([
      ['TEMPLATE-ESCAPE', ['chat_template[tool]']],
    ]);
  });

  it('takes a template for a chat template when it reads messages', async () => {
    expect(await rules("{% include 'x' %}{{ messages }}", 'page.j2')).toEqual(['TEMPLATE-LOAD']);
    expect(await rules("{% include 'x' %}{{ self.body() }}{{ config.A }}", 'page.j2')).toEqual([]);
  });

  it('asks for a review of a chat template that cannot be parsed, and of no other', async () => {
    expect(await rules('{{ messages | }}')).toEqual(['SCAN-INCOMPLETE']);
    expect(await rules('{{ value | }}', 'page.j2')).toEqual([]);
    expect(await rules(`{{ messages }}${' '.repeat(2 ** 20)}`)).toEqual(['SCAN-INCOMPLETE']);
  });

  it('finds names in a tag that cannot be parsed', async () => {
    expect(await rules('{{ a b.__globals__ }}', 'page.j2')).toEqual(['TEMPLATE-ESCAPE']);
  });

  it('notes a change, in a file and in a configuration', async () => {
    expect(await rules('{{ messages }}!', undefined, '{{ messages }}')).toEqual(['TEMPLATE-CHANGED']);
    expect(await rules('{{ messages }}', undefined, '{{ messages }}')).toEqual([]);
    const config = (template: string): string => JSON.stringify({ chat_template: template });
    expect(await rules(config('{{ messages }}!'), 'tokenizer_config.json', config('{{ messages }}'))).toEqual(
      ['TEMPLATE-CHANGED'],
    );
    expect(await rules(config('{{ messages }}'), 'tokenizer_config.json', config('{{ messages }}'))).toEqual(
      [],
    );
    expect(await rules(config('{{ messages }}'), 'tokenizer_config.json', '{ broken')).toEqual([]);
  });

  it('leaves files without tags, and other programs templates, alone', async () => {
    expect((await inspect('no tags', 'a.jinja')).coverage).toMatchObject([{ format: 'data' }]);
    expect(await rules('{{ $value }} {{#if x}}', 'a.template')).toEqual([]);
  });
});
