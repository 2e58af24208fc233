// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { readReportFile } from '../../../src/io/report-files/read-report-file.ts';
import { readReportHtml } from '../../../src/io/report-files/read-report-html.ts';
import { makeDocx } from '../../browser/make-docx.ts';

// Outside a browser mammoth reads files with what only Node has: this is what the page gets.
vi.mock('mammoth', () => import('mammoth/mammoth.browser.js' as string));

const copy = [
  'The army said on Monday that its guns had stopped every rocket fired at the harbour of Port Alder during the night.',
  'A monitor, which has people on the ground, said that seven fighters were killed and that a depot near the harbour burned until the morning.',
  'The ministry of the neighbouring country declined to comment on the report, as it has done with most such raids in recent years.',
  'Residents told a local station that they had heard three blasts shortly after midnight, and that the power went out in two districts.',
];

function makePage(inside: string, head = ''): string {
  const paragraphs = copy.map((each) => `<p>${each}</p>`).join('\n');
  return `<!doctype html><html lang="en-GB"><head><title>x</title>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Rockets stopped over Port Alder</h1>${paragraphs}${inside}</article></body></html>`;
}

function fileOf(content: BlobPart, name: string, type = ''): File {
  return new File([content], name, { type });
}

async function readText(content: BlobPart, name: string, type = ''): Promise<string> {
  const read = await readReportFile(fileOf(content, name, type));
  return 'text' in read ? read.text : `problem: ${read.problem}`;
}

describe('plain text', () => {
  const arabic = 'قال الجيش إن الدفاعات صدت الصواريخ';
  const hebrew = 'הצבא מסר כי היירוט הצליח';
  const inUtf16 = (text: string, isBig: boolean, mark = true) =>
    Uint8Array.from(
      [...(mark ? [0xfeff] : []), ...Array.from(text, (unit) => unit.charCodeAt(0))].flatMap((unit) =>
        isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8],
      ),
    );

  test.each([
    ['UTF-8', new TextEncoder().encode(`“Seven” ${arabic}`), `“Seven” ${arabic}`],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, 0x41, 0x62]), 'Ab'],
    ['UTF-16 with a mark', inUtf16(`${arabic} said`, false), `${arabic} said`],
    ['UTF-16, the large half first', inUtf16('Seven killed', true), 'Seven killed'],
    ['UTF-16 without a mark', inUtf16('Seven killed in a raid', false, false), 'Seven killed in a raid'],
    // Without quotation marks: Node reads those of this page wrongly, browsers do not.
    ['Windows, Western', Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x73, 0x61, 0x69, 0x64]), 'Café said'],
    ['Windows, Arabic', Uint8Array.from([0xde, 0xc7, 0xe1, 0x20, 0xc7, 0xe1, 0xcc, 0xed, 0xd4]), 'قال الجيش'],
    ['Windows, Hebrew', Uint8Array.from([0xe4, 0xf6, 0xe1, 0xe0, 0x20, 0xee, 0xf1, 0xf8]), 'הצבא מסר'],
  ])('in %s', async (_, bytes, text) => {
    expect(await readText(bytes, 'report.txt')).toBe(text);
  });

  test('loses nothing but the line breaks of other systems', async () => {
    expect(await readText(`One.\r\n\r\nTwo. ${hebrew}\rThree.`, 'report')).toBe(`One.\n\nTwo. ${hebrew}\nThree.`);
  });

  test('may begin as a picture does', async () => {
    expect(await readText('BM officials said nothing.', 'report.txt')).toBe('BM officials said nothing.');
  });
});

describe('what is no report', () => {
  const zipOf = (name: string) =>
    Uint8Array.from(makeDocx('x').toString('latin1').replaceAll('word/document.xml', name), (unit) =>
      unit.charCodeAt(0),
    );
  test.each<[string, BlobPart, string]>([
    ['pdf', '%PDF-1.7 …', 'report.txt'],
    ['image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'report.docx'],
    ['image', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'report.jpg'],
    ['old-word', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'report.doc'],
    ['unknown-kind', Uint8Array.from([0, 1, 2, 3, 4, 5]), 'report.txt'],
    ['unknown-kind', '{\\rtf1 Seven}', 'report.rtf'],
    ['unknown-kind', '{"seven": 7}', 'report.json'],
    ['unknown-kind', zipOf('xl/workbook12.xml'), 'report.docx'],
    ['damaged', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 'report.docx'],
    ['empty', '', 'report.txt'],
    ['empty', ' \n\n ', 'report.txt'],
    ['no-text', '<!doctype html><body><script>1</script><img src=x></body>', 'report.html'],
    ['case-file', '{ "schemaVersion": 1, "reports": [] }', 'case.txt'],
  ])('%s', async (problem, content, name) => {
    expect(await readText(content, name)).toBe(`problem: ${problem}`);
  });

  test('too large, without being read', async () => {
    const large = Object.assign(fileOf('x', 'x.txt'), { arrayBuffer: () => Promise.reject(new Error('read')) });
    Object.defineProperty(large, 'size', { value: 21 * 1024 * 1024 });
    expect(await readReportFile(large)).toEqual({ problem: 'too-large' });
  });

  test('a file that is gone by the time it is read', async () => {
    const gone = Object.assign(fileOf('x', 'x.txt'), { arrayBuffer: () => Promise.reject(new Error('NotFoundError')) });
    expect(await readReportFile(gone)).toEqual({ problem: 'unreadable' });
  });
});

describe('a Word document', () => {
  test('gives its paragraphs', async () => {
    const text = 'Seven killed in raid\n\nThe army said “nothing” & went.\n\nقال الجيش';
    expect(await readText(new Uint8Array(makeDocx(text)), 'report.docx')).toBe(text);
  });

  test('that claims to unpack to more than memory holds is left packed', async () => {
    const bytes = new Uint8Array(makeDocx('Seven'));
    const list = Buffer.from(bytes).indexOf('PK\u0001\u0002');
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(list + 24, 0xf0000000, true);
    expect(await readText(bytes, 'report.docx')).toBe('problem: too-large');
  });

  test('cut off is damaged', async () => {
    const bytes = new Uint8Array(makeDocx('Seven killed.'));
    bytes.fill(0x20, 60, 200);
    expect(await readText(bytes, 'report.docx')).toMatch(/^problem: (?:damaged|unknown-kind)$/);
  });
});

describe('a page', () => {
  test('gives the article’s paragraphs alone, an empty line apart', async () => {
    const read = await readReportHtml(makePage('<aside>Trending</aside>'));
    expect(read).toMatchObject({ text: expect.stringContaining(copy.join('\n\n')) });
    expect(read).not.toMatchObject({ text: expect.stringContaining('Home') });
  });

  test('keeps line breaks, list items, quotations and headings apart', async () => {
    const inside =
      '<h2>What is known</h2><ul><li>Seven are dead, the monitor said.</li><li>Two\n  are missing.</li></ul><blockquote>We saw it,<br>she said.</blockquote>';
    const read = await readReportHtml(makePage(inside));
    expect(read).toMatchObject({
      text: expect.stringMatching(
        /What is known\n\nSeven are dead, the monitor said\.\n\nTwo are missing\.\n\nWe saw it,\nshe said\./,
      ),
    });
  });

  test('says of itself who, what and when', async () => {
    const head = `<meta property="og:title" content="Rockets stopped over Port Alder | The Lantern"><meta property="og:site_name" content="The Lantern">
      <meta property="article:published_time" content="2020-05-04T10:12:00+0300"><link rel="canonical" href="https://lantern.example/alder">`;
    const read = await readReportHtml(makePage('', head));
    expect(read).toMatchObject({
      hints: {
        headline: 'Rockets stopped over Port Alder',
        outlet: 'The Lantern',
        published: '2020-05-04T10:12:00+03:00',
        url: 'https://lantern.example/alder',
        language: 'en',
      },
    });
  });

  test('is taken at the word of its JSON-LD, if that is about an article', async () => {
    const article = {
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        {
          '@type': ['NewsArticle'],
          headline: 'Rockets',
          datePublished: '2020-05-04 10:12',
          publisher: { name: 'Lantern' },
        },
      ],
    };
    const head = `<script type="application/ld+json">not json</script><script type="application/ld+json">${JSON.stringify(article)}</script><meta property="og:title" content="Other">`;
    expect(await readReportHtml(makePage('', head))).toMatchObject({
      hints: { headline: 'Rockets', outlet: 'Lantern', published: '2020-05-04' },
    });
  });

  test('claims no address but a web address, and no date that does not exist', async () => {
    const head = '<link rel="canonical" href="javascript:alert(1)"><meta name="date" content="2020-02-31">';
    const read = await readReportHtml(makePage('', head));
    expect('hints' in read && [read.hints.url, read.hints.published]).toEqual([undefined, undefined]);
  });

  test('is a page by its name, by its kind or by how it begins', async () => {
    const page = makePage('');
    for (const [name, type] of [
      ['a.htm', ''],
      ['a', 'text/html'],
      ['a', ''],
    ] as const) {
      expect(await readText(page, name, type)).toContain(copy.join('\n\n'));
    }
    const legacy = `<html><meta charset="windows-1256"><p>\u00de\u00c7\u00e1</p></html>`;
    expect(
      await readText(
        Uint8Array.from(legacy, (unit) => unit.charCodeAt(0)),
        'a.html',
      ),
    ).toBe('قال');
  });

  test('without an article gives all that it shows', async () => {
    expect(await readReportHtml('<p>Seven killed.</p><div>The army said so.</div>')).toMatchObject({
      text: 'Seven killed.\n\nThe army said so.',
    });
  });

  test('copied in part gives that part, short or not', async () => {
    const copied = `<html><body><!--StartFragment--><span>The army</span> <b>said</b> so.<nav>Home</nav><!--EndFragment--></body></html>`;
    expect(await readReportHtml(copied)).toMatchObject({ text: 'The army said so.\n\nHome' });
  });

  test('saved in one file gives its article and where it was saved from', async () => {
    const page = makePage('<p>Caf=C3=A9 owners =E2=80=9Csaw it=E2=80=9D, the wi=\r\nre said.</p>').replace(
      'lang="en-GB"',
      'lang=3D"en-GB"',
    );
    const saved = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://lantern.example/alder\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--b1"\r\n\r\n----b1\r\nContent-Type: text/css\r\n\r\nx\r\n----b1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${page}\r\n----b1--\r\n`;
    const read = await readReportFile(fileOf(saved, 'a.mhtml'));
    expect(read).toMatchObject({
      text: expect.stringContaining('Café owners “saw it”, the wire said.'),
      hints: { url: 'https://lantern.example/alder' },
    });
    expect(await readText('From: x\r\n\r\nnothing', 'a.mhtml')).toBe('problem: damaged');
  });
});

describe('a hostile page', () => {
  test('runs and shows nothing', async () => {
    const inside = `<script>window.hacked = 1</script><img src=x onerror="window.hacked = 1"><svg onload="window.hacked = 1"><text>drawn</text></svg>
      <iframe srcdoc="<script>parent.hacked = 1</script>framed"></iframe><a href="javascript:hacked()">a link</a><template>templated</template>
      <math><mtext><style>styled</style></mtext></math><noscript>unscripted</noscript><p hidden>hidden</p><p style="display: none">unseen</p>
      <form action="https://evil.example"><input value="typed"><button>pressed</button><textarea>written</textarea></form>`;
    const before = document.documentElement.outerHTML;
    for (const html of [makePage(inside), `<body>${inside}<p>Left.</p></body>`]) {
      const read = await readReportHtml(html);
      expect('text' in read && read.text).not.toMatch(
        /hacked|drawn|framed|templated|styled|unscripted|hidden|unseen|typed|pressed|written|evil/,
      );
    }
    expect('hacked' in window).toBe(false);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('that takes the names of what is asked of it is read all the same', async () => {
    const names = ['body', 'childNodes', 'querySelectorAll', 'documentElement', 'getElementsByTagName', 'firstChild'];
    const inside = names
      .map((name) => `<img name="${name}"><form name="${name}"><input name="${name}"></form>`)
      .join('');
    expect(await readReportHtml(makePage(inside))).toMatchObject({ text: expect.stringContaining(copy.join('\n\n')) });
  });

  test('keeps entities as the words they stand for', async () => {
    expect(
      await readReportHtml('<p>&lt;b&gt;Seven&lt;/b&gt; &amp;amp; &#x201c;eight&#8221;&nbsp;said</p>'),
    ).toMatchObject({
      text: '<b>Seven</b> &amp; “eight” said',
    });
  });

  test('nested ten thousand deep ends, and keeps its words', async () => {
    const deep = `${'<div>'.repeat(10_000)}Seven killed.${' Two are missing.</div>'.repeat(10_000)}`;
    const read = await readReportHtml(deep);
    expect('text' in read && read.text).toMatch(/^Seven killed\.(?:\s+Two are missing\.){10000}$/);
  });

  test.each(['<!--', '<script>', '<style>', '<p a="b" ', '<', '<svg><style>'])(
    'of a hundred thousand “%s” ends',
    async (piece) => {
      const read = await readReportHtml(`<p>Seven killed.</p>${piece.repeat(100_000)}`);
      expect(read).toMatchObject({ text: expect.stringMatching(/^Seven killed\./) });
    },
  );
});
