// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { DocumentError, MAX_DOCUMENT_BYTES, extractText } from './extract.ts';
import type { DocumentErrorCode } from './extract.ts';

const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** A minimal PDF: one content stream a page, each line at its own height. */
function makePdf(pages: readonly (readonly { text: string; x?: number; y: number }[])[]): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>'];
  const kids = pages.map((_, place) => `${4 + 2 * place} 0 R`).join(' ');
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  pages.forEach((lines, place) => {
    const stream = lines.map(({ text, x = 72, y }) => `BT /F1 12 Tf ${x} ${y} Td (${text}) Tj ET`).join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * place} 0 R >>`,
    );
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  });
  let out = '%PDF-1.4\n';
  const offsets = objects.map((body, place) => {
    const offset = out.length;
    out += `${place + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const xref = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return latin1(
    `${out}xref\n0 ${size}\n0000000000 65535 f \n${xref}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${out.length}\n%%EOF`,
  );
}

async function refusal(bytes: Uint8Array, filename: string): Promise<{ code: DocumentErrorCode; message: string }> {
  try {
    await extractText(bytes, filename);
  } catch (error) {
    assert.ok(error instanceof DocumentError, String(error));
    assert.equal(error.filename, filename);
    return { code: error.code, message: error.message };
  }
  throw new assert.AssertionError({ message: `${filename} was read` });
}

test('a PDF keeps its lines, its paragraph breaks and its pages', async () => {
  const pdf = makePdf([
    [
      { text: 'Regiovisie Waterrijk', y: 780 },
      { text: 'Eerste regel van de tekst', y: 740 },
      { text: 'en de tweede regel', y: 726 },
      { text: 'en de derde regel', y: 712 },
      { text: 'Nieuwe alinea', y: 680 },
    ],
    [{ text: 'Tweede bladzijde', y: 780 }],
  ]);
  assert.deepEqual(await extractText(pdf, 'visie.pdf'), {
    text: 'Regiovisie Waterrijk\n\nEerste regel van de tekst\nen de tweede regel\nen de derde regel\n\nNieuwe alinea\fTweede bladzijde',
    kind: 'pdf',
  });
});

test('pieces on one line of a PDF are one line, with room between columns', async () => {
  const pdf = makePdf([
    [
      { text: 'Meldingen', y: 700 },
      { text: '5740', x: 300, y: 700 },
    ],
  ]);
  assert.equal((await extractText(pdf, 'tabel.pdf')).text, 'Meldingen   5740');
});

test('a Word file keeps headings, lists and table rows', async () => {
  const document = new Document({
    numbering: {
      config: [{ reference: 'doelen', levels: [{ level: 0, format: 'decimal', text: '%1.' }] }],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Regiovisie Waterrijk', heading: HeadingLevel.HEADING_1 }),
          new Paragraph('Tekst met een & en een <.'),
          new Paragraph({ text: 'Samen', bullet: { level: 0 } }),
          new Paragraph({ text: 'Lokaal', bullet: { level: 0 } }),
          new Paragraph({ text: 'Eerste doel', numbering: { reference: 'doelen', level: 0 } }),
          new Paragraph({ text: 'Tweede doel', numbering: { reference: 'doelen', level: 0 } }),
          new Table({
            rows: [
              new TableRow({
                children: [
                  new TableCell({ children: [new Paragraph('Meldingen')] }),
                  new TableCell({ children: [new Paragraph('5740')] }),
                ],
              }),
            ],
          }),
        ],
      },
    ],
  });
  const { text, kind } = await extractText(new Uint8Array(await Packer.toBuffer(document)), 'visie.docx');
  assert.equal(kind, 'docx');
  const lines = text.split('\n').filter((line) => line !== '');
  assert.deepEqual(lines.slice(0, 4), ['# Regiovisie Waterrijk', 'Tekst met een & en een <.', '• Samen', '• Lokaal']);
  assert.deepEqual(lines.slice(4, 6), ['1. Eerste doel', '2. Tweede doel']);
  assert.match(lines[6] ?? '', /^Meldingen {3,}5740$/);
});

test('plain text is read as UTF-8, UTF-16 with its mark, else as windows-1252', async () => {
  const euro = 'Financiën: € 5';
  assert.equal((await extractText(new Uint8Array(Buffer.from(euro)), 'a.txt')).text, euro);
  assert.equal((await extractText(latin1('Financi\u00EBn: \u0080 5'), 'a.txt')).text, euro);
  const utf16 = new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(euro, 'utf16le')]));
  assert.equal((await extractText(utf16, 'a.txt')).text, euro);
});

test('the content decides the kind, not the name', async () => {
  assert.equal((await extractText(makePdf([[{ text: 'Tekst', y: 700 }]]), 'visie.txt')).kind, 'pdf');
  assert.equal((await extractText(latin1('gewone tekst'), 'visie.pdf')).kind, 'txt');
});

test('a file that cannot be read is refused with what would be right', async () => {
  const cases: readonly (readonly [string, Uint8Array, DocumentErrorCode, RegExp])[] = [
    ['leeg.txt', new Uint8Array(), 'empty', /leeg/],
    ['wit.txt', latin1(' \n\f '), 'no-text', /geen tekst/],
    ['groot.txt', new Uint8Array(MAX_DOCUMENT_BYTES + 1).fill(65), 'too-large', /hooguit 20 MB/],
    ['oud.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'unsupported', /oud Word-bestand/],
    ['foto.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'unsupported', /\.txt, \.pdf of \.docx/],
    ['blad.xlsx', latin1('PK\u0003\u0004xl/workbook.xml'), 'unsupported', /zonder Word-tekst/],
    ['stuk.pdf', latin1('%PDF-1.7 en verder niets'), 'damaged', /beschadigd/],
    [
      'bom.docx',
      latin1(`PK\u0003\u0004word/document.xmlPK\u0001\u0002${'\0'.repeat(20)}\xff\xff\xff\xff`),
      'too-large',
      /uitgepakt 4096 MB/,
    ],
    ['stuk.docx', latin1('PK\u0003\u0004word/document.xml'), 'damaged', /beschadigd/],
    ['scan.pdf', makePdf([[]]), 'no-text', /scan/],
  ];
  for (const [filename, bytes, code, message] of cases) {
    const refused = await refusal(bytes, filename);
    assert.equal(refused.code, code, filename);
    assert.ok(refused.message.includes(filename), refused.message);
    assert.match(refused.message, message);
  }
});
