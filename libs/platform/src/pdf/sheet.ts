import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { bidiText, type Direction, visualRuns } from '#platform/pdf/bidi';

/** How a paragraph looks. Sizes and gaps are in points (1/72 inch). */
export interface Style {
  readonly size: number;
  readonly isBold?: boolean;
  readonly isCentred?: boolean;
  /** Hexadecimal, such as #00338d. */
  readonly colour?: string;
  /** Empty space below. */
  readonly gap?: number;
  /** Where a click on it leads. */
  readonly link?: string;
  /** What it is for those who listen: a heading, or a paragraph when left out. */
  readonly tag?: 'H1' | 'H2';
}

/** A text and how it looks. */
export type Paragraph = readonly [text: string, style: Style];

/** What a document says of itself. */
export interface SheetInfo {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
  readonly createdAt: Date;
}

type StructureElement = ReturnType<PDFKit.PDFDocument['struct']>;

interface Line {
  readonly start: number;
  readonly end: number;
}

const MARGIN = 64;
const LINE_HEIGHT = 1.5;
/** No letter is narrower, in parts of its size; so no line holds more of them. */
const NARROWEST = 0.2;
/** Naming a feature makes pdfkit shape a run as a whole and not word by word. */
const WHOLE_RUN = { features: ['kern'] as PDFKit.Mixins.OpenTypeFeatures[], lineBreak: false };

const require = createRequire(import.meta.url);
const FONTS = {
  regular: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  bold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
};

/** The marks that set lines apart from what is around them (UAX #9); nobody is to hear them. */
const ISOLATES = /[\u2066-\u2069]/g;

/**
 * One A4 page that is written from top to bottom, in either direction of writing, with embedded fonts. It is tagged (ISO
 * 32000-1, 14.8): each paragraph is read as it was written, whatever its letters look like on the page.
 */
export class Sheet {
  private readonly doc: PDFKit.PDFDocument;
  private readonly done: Promise<Buffer>;
  private readonly root: StructureElement;
  private y = MARGIN;

  constructor(private readonly info: SheetInfo) {
    this.doc = new PDFDocument({
      size: 'A4',
      margin: MARGIN,
      lang: info.language,
      displayTitle: true,
      tagged: true,
      subset: 'PDF/UA' as PDFKit.PDFDocumentOptions['subset'],
      pdfVersion: '1.7',
      info: { Title: info.title, CreationDate: info.createdAt, ModDate: info.createdAt },
    });
    this.done = buffer(this.doc);
    this.doc.registerFont('regular', FONTS.regular).registerFont('bold', FONTS.bold);
    this.root = this.doc.struct('Document', { title: info.title, lang: info.language });
    this.doc.addStructure(this.root);
  }

  /** Writes a paragraph, broken into lines; it begins at the right edge in right-to-left documents. */
  paragraph(text: string, style: Style): this {
    const element = this.doc.struct(style.link ? 'Link' : (style.tag ?? 'P'), {
      actual: text.replace(ISOLATES, ''),
    });
    this.root.add(element);
    element.add(() => this.lines(text, style, element));
    element.end();
    return this.space(style.gap ?? 0);
  }

  private lines(text: string, style: Style, element: StructureElement): void {
    this.write(style);
    const bidi = bidiText(text, this.info.direction);
    for (const { start, end } of this.linesOf(text, style)) {
      const runs = visualRuns(bidi, start, end);
      const widths = runs.map((run) => this.doc.widthOfString(run.text, WHOLE_RUN));
      const wide = widths.reduce((sum, width) => sum + width, 0);
      let x = this.leftOf(wide, style);
      if (style.link)
        this.doc.link(x, this.y, wide, style.size * LINE_HEIGHT, style.link, {
          structParent: element,
          Contents: new String(text.replace(ISOLATES, '')),
        } as object);
      for (const [i, run] of runs.entries()) {
        this.doc.text(run.text, x, this.y, WHOLE_RUN);
        x += widths[i] ?? 0;
      }
      this.y += style.size * LINE_HEIGHT;
    }
  }

  /** How much of the page paragraphs would take, gaps and all. */
  heightOf(paragraphs: readonly Paragraph[]): number {
    return paragraphs.reduce((sum, [text, style]) => {
      this.write(style);
      return sum + this.linesOf(text, style).length * style.size * LINE_HEIGHT + (style.gap ?? 0);
    }, 0);
  }

  /** How much of the page is left above so many points from the lower margin. */
  roomAbove(points: number): number {
    return this.doc.page.height - MARGIN - points - this.y;
  }

  /** A frame around the page. */
  frame(colour: string): this {
    const { width, height } = this.doc.page;
    const edge = MARGIN / 2;
    this.doc.markContent('Artifact', { type: 'Layout' });
    this.doc.lineWidth(2).strokeColor(colour);
    this.doc.rect(edge, edge, width - 2 * edge, height - 2 * edge).stroke();
    this.doc.endMarkedContent();
    return this;
  }

  /** Empty space of so many points. */
  space(points: number): this {
    this.y += points;
    return this;
  }

  /** Goes down to so many points above the lower margin, if the page is not that full yet. */
  bottom(points: number): this {
    this.y = Math.max(this.y, this.doc.page.height - MARGIN - points);
    return this;
  }

  /** A square picture (PNG), in the middle; `alt` says in words what it is. */
  picture(png: Buffer, side: number, alt: string): this {
    const [x, y] = [(this.doc.page.width - side) / 2, this.y];
    const figure = this.doc.struct('Figure', { alt, bbox: [x, y, x + side, y + side] } as object, () =>
      this.doc.image(png, x, y, { width: side, height: side }),
    );
    this.root.add(figure);
    return this.space(side);
  }

  /** The finished document. */
  finish(): Promise<Buffer> {
    this.root.end();
    this.doc.end();
    return this.done;
  }

  private write(style: Style): void {
    this.doc.font(style.isBold ? 'bold' : 'regular', style.size).fillColor(style.colour ?? '#1a1a1a');
  }

  private leftOf(width: number, { isCentred }: Style): number {
    const page = this.doc.page.width;
    if (isCentred) return (page - width) / 2;
    return this.info.direction === 'rtl' ? page - MARGIN - width : MARGIN;
  }

  /** Breaks at spaces where a line is full, and inside a word only when the word alone is wider than a line. */
  private linesOf(text: string, { size }: Style): Line[] {
    const full = this.doc.page.width - 2 * MARGIN;
    const fits = (from: number, to: number): boolean =>
      this.doc.widthOfString(text.slice(from, to), WHOLE_RUN) <= full;
    const beyond = Math.ceil(full / (size * NARROWEST));
    const lines: Line[] = [];
    let start = 0;
    while (start < text.length) {
      const most = longest(start, Math.min(text.length, start + beyond), (end) => fits(start, end));
      const space = text.lastIndexOf(' ', most);
      const end = most < text.length && space > start ? space : most;
      lines.push({ start, end });
      start = text.charAt(end) === ' ' ? end + 1 : end;
    }
    return lines;
  }
}

/** The furthest end after `start` that fits, at least one character on; what is longer is never narrower. */
function longest(start: number, most: number, fits: (end: number) => boolean): number {
  if (fits(most)) return most;
  let [least, beyond] = [start + 1, most];
  while (beyond - least > 1) {
    const middle = (least + beyond) >> 1;
    if (fits(middle)) least = middle;
    else beyond = middle;
  }
  return least;
}
