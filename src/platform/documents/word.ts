// SPDX-License-Identifier: EUPL-1.2
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  LineRuleType,
  PageNumber,
  Packer,
  Paragraph,
  ShadingType,
  TabStopType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
} from 'docx';
import { assertDocument, printable, runsOf, type Block, type PaperDocument, type Text } from './document.ts';
import { logoSize, readableAccent, type HouseStyle, type Logo } from './house-style.ts';

const LANGUAGE = { nl: 'nl-NL', en: 'en-GB' } as const;
const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;
const FONT = 'Calibri';
const GREY = '5A6069';
/** Twentieths of a point. */
const WIDTH = 9070;
const TERM = 3000;

interface Ink {
  readonly accent: string;
  /** Numbered lists, each with a count of its own. */
  readonly lists: () => string;
}

/** Runs with their line ends; colour and weight only tell more of what the words already say. */
const words = (text: Text, more: { readonly bold?: boolean; readonly color?: string } = {}): TextRun[] =>
  runsOf(text).flatMap((run) =>
    run.text.split('\n').map(
      (line, place) =>
        new TextRun({
          text: line,
          ...more,
          ...(place > 0 && { break: 1 }),
          ...(run.strong && { bold: true }),
          ...(run.missing && { bold: true, color: '8A3B00' }),
        }),
    ),
  );

const cellBorder = { style: BorderStyle.SINGLE, size: 4, color: 'C9CED6' } as const;
const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const cellBorders = { top: noBorder, left: noBorder, right: noBorder, bottom: cellBorder };
const cellMargins = { top: 60, bottom: 60, left: 100, right: 100 };

function tableOf(block: Extract<Block, { kind: 'table' }>, { accent }: Ink): (Paragraph | Table)[] {
  const shares = block.widths ?? block.header.map(() => 1);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((share / whole) * WIDTH));
  const cell = (children: Paragraph[], column: number, fill?: string) =>
    new TableCell({
      children,
      borders: cellBorders,
      margins: cellMargins,
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      ...(fill && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    });
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.header.map((text, column) =>
      cell([new Paragraph({ style: 'Cel', children: words(text, { bold: true, color: 'FFFFFF' }) })], column, accent),
    ),
  });
  const rows = block.rows.map(
    (row) =>
      new TableRow({
        children: row.map((text, column) => cell([new Paragraph({ style: 'Cel', children: words(text) })], column)),
      }),
  );
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: words(block.caption) }),
    new Table({
      rows: [header, ...rows],
      columnWidths: widths,
      width: { size: WIDTH, type: WidthType.DXA },
    }),
    new Paragraph({ style: 'Cel', children: [] }),
  ];
}

const termOf = ([term, value]: readonly [string, Text], { accent }: Ink): Paragraph =>
  new Paragraph({
    tabStops: [{ type: TabStopType.LEFT, position: TERM }],
    indent: { left: TERM, hanging: TERM },
    spacing: { after: 40 },
    children: [...words(term, { bold: true, color: accent }), new TextRun({ text: '\t' }), ...words(value)],
  });

function noteOf(block: Extract<Block, { kind: 'note' }>, { accent }: Ink): Paragraph[] {
  const box: IParagraphOptions = {
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F5F6F8' },
    border: { left: { style: BorderStyle.SINGLE, size: 24, color: accent, space: 8 } },
    indent: { left: 160 },
    spacing: { after: 0 },
  };
  return [
    new Paragraph({ ...box, keepNext: true, children: words(block.title, { bold: true }) }),
    new Paragraph({ ...box, children: words(block.text), spacing: { after: 160 } }),
  ];
}

function listOf(block: Extract<Block, { kind: 'list' }>, ink: Ink): Paragraph[] {
  const reference = block.ordered ? ink.lists() : 'streepjes';
  return block.items.map(
    (item) => new Paragraph({ children: words(item), numbering: { reference, level: 0 }, spacing: { after: 60 } }),
  );
}

function partsOf(block: Block, ink: Ink): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({ heading: LEVELS[block.level - 1] ?? HeadingLevel.HEADING_4, children: words(block.text) }),
      ];
    case 'paragraph':
      return [new Paragraph({ children: words(block.text) })];
    case 'list':
      return listOf(block, ink);
    case 'terms':
      return block.rows.map((row) => termOf(row, ink));
    case 'table':
      return tableOf(block, ink);
    case 'note':
      return noteOf(block, ink);
    case 'pageBreak':
      return [new Paragraph({ pageBreakBefore: true, children: [] })];
  }
}

const headingStyle = (size: number, before: number, color: string) => ({
  run: { size, bold: true, color, font: FONT },
  paragraph: { spacing: { before, after: 100 }, keepNext: true },
});

const stylesOf = (lang: 'nl' | 'en', accent: string) => ({
  default: {
    document: {
      run: { font: FONT, size: 22, language: { value: LANGUAGE[lang] } },
      paragraph: { spacing: { after: 140, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: 42, bold: true, color: accent, font: FONT },
      paragraph: { spacing: { after: 120 }, keepNext: true },
    },
    heading1: headingStyle(28, 360, accent),
    heading2: headingStyle(24, 280, accent),
    heading3: headingStyle(22, 240, accent),
    heading4: headingStyle(22, 200, GREY),
  },
  paragraphStyles: [
    { id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal', run: { bold: true, size: 20 } },
    {
      id: 'Cel',
      name: 'Cel',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } },
    },
    { id: 'Rand', name: 'Rand', basedOn: 'Normal', run: { size: 18, color: GREY } },
  ],
});

const edge = (left: TextRun[], right: TextRun[], line: 'top' | 'bottom', color: string): Paragraph =>
  new Paragraph({
    style: 'Rand',
    tabStops: [{ type: TabStopType.RIGHT, position: WIDTH }],
    border: { [line]: { style: BorderStyle.SINGLE, size: line === 'bottom' ? 12 : 4, color, space: 6 } },
    children: [...left, new TextRun({ text: '\t' }), ...right],
  });

const PIXELS_IN_MM = 96 / 25.4;
function logoOf(logo: Logo): Paragraph {
  const { width, height } = logoSize(logo);
  const alt = printable(logo.alt);
  return new Paragraph({
    spacing: { after: 200 },
    children: [
      new ImageRun({
        type: 'png',
        data: Buffer.from(logo.png),
        transformation: { width: Math.round(width * PIXELS_IN_MM), height: Math.round(height * PIXELS_IN_MM) },
        altText: { name: 'logo', title: alt, description: alt },
      }),
    ],
  });
}

/** A number for each numbered list, and the marks of the others. */
const numberingOf = (count: number) => ({
  config: [
    {
      reference: 'streepjes',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '\u2022',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 400, hanging: 280 } } },
        },
      ],
    },
    ...Array.from({ length: count }, (_, place) => ({
      reference: `nummers${place + 1}`,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 400, hanging: 360 } } },
        },
      ],
    })),
  ],
});

/** A paper as Word document: heading styles, language, header rows and title, and the organisation instead of a person. */
export async function wordDocument(document: PaperDocument, style: HouseStyle): Promise<Uint8Array> {
  assertDocument(document);
  const accent = readableAccent(style.accent).slice(1).toUpperCase();
  let lists = 0;
  const ink: Ink = { accent, lists: () => `nummers${++lists}` };
  const organisation = printable(style.organisation);
  const body = [
    ...(style.logo ? [logoOf(style.logo)] : []),
    new Paragraph({ style: 'Rand', children: words(document.label, { bold: true }) }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: words(document.title) }),
    ...(style.sender === '' ? [] : [new Paragraph({ style: 'Rand', children: words(style.sender) })]),
    ...document.blocks.flatMap((block) => partsOf(block, ink)),
  ];
  const page = new TextRun({
    children: [`${printable(document.page)} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
  });
  const made = new Document({
    title: printable(document.title),
    creator: organisation,
    lastModifiedBy: organisation,
    description: printable(document.label),
    styles: stylesOf(document.lang, accent),
    numbering: numberingOf(lists),
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { left: 1474, right: 1361, top: 1700 } } },
        headers: {
          default: new Header({
            children: [
              edge(words(style.organisation, { bold: true, color: accent }), words(document.label), 'bottom', accent),
            ],
          }),
        },
        footers: { default: new Footer({ children: [edge(words(style.footer), [page], 'top', 'C9CED6')] }) },
        children: body,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(made));
}
