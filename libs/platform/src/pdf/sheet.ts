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
  /** Empty space around the page, in points; 64 when left out. */
  readonly margin?: number;
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
  private readonly margin: number;
  private y: number;
  /** Where what is written now begins, from the edge where reading begins, and how wide it is. */
  private column: { readonly start: number; readonly width: number };

  constructor(private readonly info: SheetInfo) {
    this.margin = info.margin ?? MARGIN;
    this.y = this.margin;
    this.doc = new PDFDocument({
      size: 'A4',
      margin: this.margin,
      lang: info.language,
      displayTitle: true,
      tagged: true,
      subset: 'PDF/UA' as PDFKit.PDFDocumentOptions['subset'],
      pdfVersion: '1.7',
      info: { Title: info.title, CreationDate: info.createdAt, ModDate: info.createdAt },
    });
    this.done = buffer(this.doc);
    this.column = { start: this.margin, width: this.doc.page.width - 2 * this.margin };
    this.doc.registerFont('regular', FONTS.regular).registerFont('bold', FONTS.bold);
    this.root = this.doc.struct('Document', { title: info.title, lang: info.language });
    this.doc.addStructure(this.root);
  }

  /** Writes a paragraph, broken into lines; it begins at the right edge in right-to-left documents. */
  paragraph(text: string, style: Style): this {
    if (text === '') return this.space(style.gap ?? 0);
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
    return this.doc.page.height - this.margin - points - this.y;
  }

  /** A frame around the page. */
  frame(colour: string): this {
    const { width, height } = this.doc.page;
    const edge = this.margin / 2;
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
    this.y = Math.max(this.y, this.doc.page.height - this.margin - points);
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

  /**
   * Writes side by side, each part in a column of its own, in the order of reading; what follows is below the longest. Widths are
   * parts of the whole, with so many points between columns.
   */
  beside(
    gap: number,
    ...parts: readonly (readonly [width: number, write: (sheet: this) => unknown])[]
  ): this {
    const { y, column } = this;
    const room = column.width - gap * (parts.length - 1);
    let [start, lowest] = [column.start, y];
    for (const [share, write] of parts) {
      this.y = y;
      this.column = { start, width: room * share };
      write(this);
      lowest = Math.max(lowest, this.y);
      start += room * share + gap;
    }
    this.y = lowest;
    this.column = column;
    return this;
  }

  /** A bar from where reading begins, as long as the share of the column; with a mark across it, at another share. */
  bar(share: number, height: number, colour: string, mark?: number | null): this {
    const { start, width } = this.column;
    this.doc.markContent('Artifact', { type: 'Layout' });
    const long = width * Math.min(1, Math.max(0, share));
    if (long > 0) this.doc.rect(this.leftEdge(start, long), this.y, long, height).fill(colour);
    if (mark != null) {
      const x = this.leftEdge(start + width * Math.min(1, mark), 0);
      this.doc.lineWidth(1).strokeColor('#1a1a1a').dash(2, { space: 2 });
      this.doc
        .moveTo(x, this.y - 2)
        .lineTo(x, this.y + height + 2)
        .stroke()
        .undash();
    }
    this.doc.endMarkedContent();
    return this.space(height);
  }

  /** Columns beside one another, each as high as its share of the height, on a line. */
  columns(shares: readonly number[], height: number, colour: string): this {
    const { start, width } = this.column;
    this.doc.markContent('Artifact', { type: 'Layout' });
    const step = width / Math.max(1, shares.length);
    for (const [i, share] of shares.entries()) {
      const high = height * Math.min(1, Math.max(0, share));
      const x = this.leftEdge(start + i * step + step * 0.15, step * 0.7);
      if (high > 0) this.doc.rect(x, this.y + height - high, step * 0.7, high).fill(colour);
    }
    this.doc.endMarkedContent();
    this.space(height);
    return this.line('#8a8a8a');
  }

  /** A thin line across the column. */
  line(colour: string): this {
    const left = this.leftEdge(this.column.start, this.column.width);
    this.doc.markContent('Artifact', { type: 'Layout' });
    this.doc.lineWidth(0.5).strokeColor(colour);
    this.doc
      .moveTo(left, this.y)
      .lineTo(left + this.column.width, this.y)
      .stroke();
    this.doc.endMarkedContent();
    return this;
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

  /** The left edge of what begins so far from the edge where reading begins. */
  private leftEdge(start: number, width: number): number {
    return this.info.direction === 'rtl' ? this.doc.page.width - start - width : start;
  }

  private leftOf(width: number, { isCentred }: Style): number {
    const left = this.leftEdge(this.column.start, this.column.width);
    if (isCentred) return left + (this.column.width - width) / 2;
    return this.info.direction === 'rtl' ? left + this.column.width - width : left;
  }

  /** Breaks at spaces where a line is full, and inside a word only when the word alone is wider than a line. */
  private linesOf(text: string, { size }: Style): Line[] {
    const full = this.column.width;
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
