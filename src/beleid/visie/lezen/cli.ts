// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { DocumentError, extractText } from '../../../platform/documents/extract.ts';
import type { GelezenOnderdeel, GelezenVisie } from './onderdeel/rules.ts';
import { leesVisie } from './rules.ts';

const GEBRUIK = 'Gebruik: verband visie lees BESTAND [--json]   (BESTAND is een .txt, .pdf of .docx)';

/**
 * `verband visie lees BESTAND [--json]`: prints what stands in a vision, as a tree or as JSON (shape GelezenVisie).
 * Returns the exit code: 0 read, 1 the file cannot be read, 2 wrong use. Errors go to stderr.
 */
export async function visieLeesCli(args: readonly string[]): Promise<number> {
  const opties = args.filter((arg) => arg.startsWith('--'));
  const bestanden = args.filter((arg) => !arg.startsWith('--'));
  const onbekend = opties.find((optie) => optie !== '--json');
  const [bestand] = bestanden;
  if (onbekend !== undefined || bestand === undefined || bestanden.length > 1) {
    const reden =
      onbekend !== undefined
        ? `Onbekende optie ${onbekend}.`
        : `Geef precies een bestand; dit zijn er ${bestanden.length}.`;
    console.error(`${reden}\n${GEBRUIK}`);
    return 2;
  }
  try {
    const { text } = await extractText(await readFile(bestand), bestand);
    const visie = leesVisie(text);
    console.log(opties.includes('--json') ? JSON.stringify(visie, null, 2) : toonVisie(visie));
    return 0;
  } catch (fout) {
    console.error(uitleg(fout, bestand));
    return 1;
  }
}

function uitleg(fout: unknown, bestand: string): string {
  if (fout instanceof DocumentError) return fout.message;
  const code = fout instanceof Error && 'code' in fout ? fout.code : undefined;
  if (code === 'ENOENT') return `${bestand} bestaat niet: controleer de naam en de map.`;
  if (code === 'EISDIR') return `${bestand} is een map: geef een .txt, .pdf of .docx.`;
  if (code === 'EACCES') return `${bestand} mag niet worden gelezen: geef leesrecht op het bestand.`;
  return `${bestand} is niet te lezen: ${fout instanceof Error ? fout.message : String(fout)}`;
}

/** The vision as a tree for reading in a terminal: policy first, then what needs a look. */
function toonVisie(visie: GelezenVisie): string {
  const { van, tot } = visie.looptijd;
  const kop = [
    visie.titel === '' ? '(geen titel gevonden)' : visie.titel,
    `Looptijd: ${van === null || tot === null ? 'niet genoemd' : `${van}-${tot}`}`,
    `Gemeenten: ${visie.gemeenten.join(', ') || 'niet bij naam genoemd'}`,
    `Centrumgemeenten: ${visie.centrumgemeenten.join(', ') || 'niet genoemd'}`,
  ];
  const kinderen = Map.groupBy(visie.onderdelen, (deel) => deel.ouder);
  const letOp = visie.waarschuwingen.map((melding) => `! ${melding.tekst} (${plekken(melding.bron)})`);
  return [
    ...kop,
    '',
    ...tak(kinderen, null, 0),
    '',
    letOp.length === 0 ? 'Geen tegenspraak gevonden.' : 'Let op:',
    ...letOp,
  ].join('\n');
}

function plekken(bron: readonly { van: number; tot: number }[]): string {
  return `teken ${bron
    .slice(0, 4)
    .map(({ van, tot }) => `${van}-${tot}`)
    .join(', ')}${bron.length > 4 ? ' ...' : ''}`;
}

function tak(
  kinderen: ReadonlyMap<string | null, readonly GelezenOnderdeel[]>,
  ouder: string | null,
  diepte: number,
): string[] {
  return (kinderen.get(ouder) ?? []).flatMap((deel) => [
    '  '.repeat(diepte) + regelVan(deel),
    ...tak(kinderen, deel.id, diepte + 1),
  ]);
}

function regelVan(deel: GelezenOnderdeel): string {
  const naam = deel.titel === '' ? deel.tekst.slice(0, 80).replaceAll('\n', ' ') : deel.titel;
  const nummer = deel.nummer === null ? '' : `${deel.nummer} `;
  const soort = deel.eigenLabel ?? deel.soort;
  const cijfer =
    deel.waarde === undefined
      ? ''
      : ` = ${deel.waarde} ${deel.eenheid ?? ''}${deel.jaar === undefined ? '' : ` (${deel.jaar})`}`;
  const oordeel = deel.oordeel === undefined ? '' : ` -> ${deel.oordeel}`;
  const twijfel = deel.zekerheid === 'expliciet' ? '' : ` [${deel.zekerheid}]`;
  return `${soort}: ${nummer}${naam}${cijfer}${oordeel}${twijfel}`;
}
