/** What a page says of itself to programs that run no script: search engines, and previews of a shared link. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** The one address of the page, absolute. */
  readonly address: string;
  /** The picture of a preview, absolute. */
  readonly picture: string;
  /** What the page is about, in the terms of schema.org. */
  readonly about?: object;
}

/** The longest description, in characters; previews show no more. */
export const DESCRIPTION_LENGTH = 200;

/** The block of the built page that is replaced as a whole. */
const BLOCK = /<!--head-->[\s\S]*?<!--\/head-->/;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it is written between tags and quotation marks of HTML or XML. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');

/** A text in one line of at most `most` characters, cut between words. */
export function inOneLine(text: string, most = DESCRIPTION_LENGTH): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The name of the site, and the title and description of its first page, as the build has written them. */
export function readHead(page: string): Pick<PageHead, 'title' | 'description'> & { readonly name: string } {
  const plain = (html = '') =>
    Object.entries(ESCAPES).reduceRight((text, [sign, written]) => text.replaceAll(written, sign), html);
  const content = (name: string) =>
    plain(new RegExp(`<meta\\s+(?:name|property)="${name}"\\s+content="([^"]*)"`).exec(page)?.[1]);
  return {
    name: plain(/<title>([^<]*)<\/title>/.exec(page)?.[1]),
    title: content('og:title'),
    description: content('description'),
  };
}

/** Data as it is written between tags that browsers do not run; nothing in it can end them. */
const inScript = (data: object): string => JSON.stringify(data).replace(/</g, '\\u003c');

/** The built page with this head: title, description, canonical address, OpenGraph and schema.org, all escaped. */
export function withHead(page: string, head: PageHead, site: string): string {
  const { title, description, address, picture, about } = head;
  const property = (name: string, content: string) =>
    `<meta property="og:${name}" content="${escaped(content)}" />`;
  const lines = [
    `<title>${escaped(title === site ? site : `${title} · ${site}`)}</title>`,
    `<meta name="description" content="${escaped(description)}" />`,
    `<link rel="canonical" href="${escaped(address)}" />`,
    property('type', 'website'),
    property('site_name', site),
    property('title', title),
    property('description', description),
    property('url', address),
    property('image', picture),
    '<meta name="twitter:card" content="summary_large_image" />',
    ...(about ? [`<script type="application/ld+json">${inScript(about)}</script>`] : []),
  ];
  return page.replace(BLOCK, () => lines.join('\n    '));
}
