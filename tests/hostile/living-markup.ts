import { makeMail, mimePart } from '../read/make-mail.ts';
import { utf8 } from '../read/read-all.ts';
import type { HostileCase } from './hostile-case.ts';

const TABLE = '<table><tr><td>Ward</td><td>Sampleford</td></tr><tr><td>Riddle</td><td>QX7</td></tr></table>';

/** What stands before the table, alive: a browser would run it, or ask somebody for something. */
const ALIVE: readonly string[] = [
  '<script>run("harmful-words")</script>',
  '<script src="https://evil.example/harmful-words.js"></script>',
  '<script type="module">import "https://evil.example/harmful-words.js"</script>',
  '<script type="importmap">{"imports":{"a":"https://evil.example/harmful-words"}}</script>',
  '<style>@import "https://evil.example/harmful-words.css";</style>',
  '<style>p{background:url(https://evil.example/harmful-words)}</style>',
  '<link rel="stylesheet" href="https://evil.example/harmful-words">',
  '<link rel="prefetch" href="https://evil.example/harmful-words">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/harmful-words">',
  '<base href="https://evil.example/harmful-words/">',
  '<img src="https://evil.example/harmful-words">',
  '<img srcset="https://evil.example/harmful-words 2x">',
  '<img src=x onerror="harmful-words()">',
  '<svg onload="harmful-words()"></svg>',
  '<svg><script>harmful-words()</script></svg>',
  '<iframe src="https://evil.example/harmful-words"></iframe>',
  '<iframe srcdoc="<p>harmful-words</p>"></iframe>',
  '<object data="https://evil.example/harmful-words"></object>',
  '<embed src="https://evil.example/harmful-words">',
  '<video src="https://evil.example/harmful-words" autoplay></video>',
  '<audio src="https://evil.example/harmful-words"></audio>',
  '<form action="https://evil.example/harmful-words"><input type="hidden" value="harmful-words"></form>',
  '<template><p>harmful-words</p></template>',
  '<!-- harmful-words -->',
  '<!--[if mso]><p>harmful-words</p><![endif]-->',
  '<p onclick="harmful-words()">Dear Sample</p>',
  '<a href="javascript:harmful-words()">here</a>',
  '<a href="data:text/html,harmful-words">here</a>',
  '<a ping="https://evil.example/harmful-words" href="https://evil.example/">here</a>',
  '<body background="https://evil.example/harmful-words">',
  '<div style="background:url(https://evil.example/harmful-words)"></div>',
  '<applet code="harmful-words"></applet>',
];

function living(name: string, make: (html: string) => Uint8Array): readonly HostileCase[] {
  return ALIVE.map((html) => ({
    what: `${html} in ${name}`,
    name,
    make: () => make(html),
    holds: ['Sampleford', 'QX7'],
    lacks: ['harmful-words'],
  }));
}

/** Web pages and mails that try to run something: what they try is left out, what they say is read. */
export const MARKUP_CASES: readonly HostileCase[] = [
  ...living('reply.html', (html) => utf8(`<!doctype html><html><body>${html}${TABLE}</body></html>`)),
  ...living('reply.eml', (html) =>
    makeMail(mimePart({ type: 'text/html; charset=utf-8', body: `<p>Your data</p>${html}${TABLE}` })),
  ),
];
