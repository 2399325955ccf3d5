import { describe, expect, it } from '@jest/globals';
import { DESCRIPTION_LENGTH, inOneLine, readHead, withHead } from '#api/http/page-head';

const PAGE =
  '<head><!--head--><title>Old</title><!--/head--><script src="/boot.js"></script></head><body></body>';
const PICTURE = 'https://skillroots.example.org/preview.png';
const ADDRESS = 'https://skillroots.example.org/open-needs/1';

describe('the head of a page', () => {
  it('escapes whatever an institution has written', () => {
    const page = withHead(
      PAGE,
      {
        title: '</title><script>1</script>',
        description: `"><img src=x onerror='1'>$&`,
        address: ADDRESS,
        picture: PICTURE,
      },
      'Skillroots',
    );
    expect(page).toContain('<title>&lt;/title&gt;&lt;script&gt;1&lt;/script&gt; · Skillroots</title>');
    expect(page).toContain('content="&quot;&gt;&lt;img src=x onerror=&#39;1&#39;&gt;$&amp;"');
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toContain('Old');
  });

  it('names the one address of the page', () => {
    const page = withHead(
      PAGE,
      { title: 'A', description: 'B', address: ADDRESS, picture: PICTURE },
      'Skillroots',
    );
    expect(page).toContain(`<link rel="canonical" href="${ADDRESS}" />`);
    expect(page).toContain(`<meta property="og:url" content="${ADDRESS}" />`);
    expect(page).toContain('<meta property="og:title" content="A" />');
  });
});

describe('what a page is about', () => {
  it('cannot end the tag that it is written in, and is still the same data', () => {
    const about = { '@type': 'JobPosting', title: '</script><script>1</script>' };
    const head = { title: 'A', description: 'B', address: ADDRESS, picture: PICTURE, about };
    const page = withHead(PAGE, head, 'Skillroots');
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
    expect(JSON.parse(data)).toEqual(about);
    expect(page.match(/<script>/g)).toBeNull();
  });
});

describe('what the build has written', () => {
  it('is read as plain text, whatever it was escaped to', () => {
    const site = { title: `Here & "there"`, description: "It's <b>", address: ADDRESS, picture: PICTURE };
    const written = withHead(PAGE, site, 'Skillroots');
    expect(readHead(written)).toMatchObject({ title: site.title, description: site.description });
  });
});

describe('a description', () => {
  it('is one line', () => expect(inOneLine(' a\n\n b\tc ')).toBe('a b c'));

  it('is cut between words, and never inside a character', () => {
    const long = inOneLine('word '.repeat(100));
    expect(long.length).toBeLessThanOrEqual(DESCRIPTION_LENGTH);
    expect(long).toMatch(/ word…$/);
    expect(inOneLine('👍'.repeat(200)).isWellFormed()).toBe(true);
  });
});
