// SPDX-License-Identifier: EUPL-1.2
import type { PaperDocument } from '../../src/platform/documents/document.ts';
import type { HouseStyle } from '../../src/platform/documents/house-style.ts';

export const STYLE: HouseStyle = {
  organisation: 'Gemeente Voorbeeld',
  accent: '#0b5e4a',
  sender: 'Maatschappelijk domein',
  footer: 'Postbus 1, 1000 AA Voorbeeld',
};

/** A logo as it is kept: a small PNG. */
export const LOGO = {
  png: new Uint8Array(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAADwAAAAUCAMAAADm3a4bAAAAA1BMVEULXkoZHgpvAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEklEQVQ4jWNgGAWjYBSMgqELAATEAAEeAgbGAAAAAElFTkSuQmCC',
      'base64',
    ),
  ),
  alt: 'Logo van de gemeente Voorbeeld',
  width: 60,
  height: 20,
};

/** A paper with one of everything; `text` stands in each place where someone can type. */
export const paperWith = (text: string): PaperDocument => ({
  title: 'Regiovisie vaststellen',
  lang: 'nl',
  label: 'Raadsvoorstel',
  page: 'Pagina',
  blocks: [
    { kind: 'terms', rows: [['Aan', text]] },
    { kind: 'heading', level: 1, text: `Inleiding ${text}` },
    { kind: 'paragraph', text: [{ text: 'Zie ' }, { text, strong: true }, { text: '[datum]', missing: true }] },
    { kind: 'list', ordered: true, items: ['Vaststellen.', text] },
    { kind: 'list', ordered: false, items: [text] },
    { kind: 'heading', level: 2, text: 'Planning' },
    {
      kind: 'table',
      caption: `Planning ${text}`,
      header: ['Orgaan', 'Datum'],
      widths: [2, 1],
      rows: [
        ['College', '24 oktober 2023'],
        [text, '12 juni 2024'],
      ],
    },
    { kind: 'note', title: 'Couleur locale', text },
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: 'Ondertekening' },
    { kind: 'paragraph', text },
  ],
});

/** What someone could type to make a paper do something, or to break it. */
export const HOSTILE = [
  '#import "@preview/x:0.1.0": *',
  '#read("/etc/passwd") #panic("x") #sys.inputs',
  '$ x^2 $ ] } ) [ { ( @label <label> `raw` *b* _i_ = kop // weg /* weg */ \\u{41} \\',
  '"); #eval("1+1") ("',
  '<script>alert(1)</script> &amp; ]]> <w:p/> {{x}} %PDF \\n',
  'emoji \u{1F600} \u{1F468}\u200D\u{1F469} en \u6C49\u5B57',
  '\u202Eomgekeerd\u202C \u0645\u0631\u062D\u0628\u0627 \u05E9\u05DC\u05D5\u05DD',
  'nul\u0000 bel\u0007 los\uD800 los\uDC00 einde\uFFFF',
  'regel een\nregel twee\r\nregel drie\u2028regel vier',
  'e\u0301e\u0323\u0301 \u0416\u0301 \uFDFA \u200B\u00AD',
  'x'.repeat(4000),
];
