// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../../platform/dates.ts';
import { documentFaults, plainText } from '../../../platform/documents/document.ts';
import { uis } from '../../../taal/ui.ts';
import {
  inDelen,
  indienerNaam,
  maakNota,
  openInNota,
  type Notagegevens,
  type Notapunt,
  type Notareactie,
} from './rules.ts';

const w = uis.nl;
const punt = (anders: Partial<Notapunt> = {}): Notapunt => ({
  volgnummer: 1,
  thema: '',
  tekst: 'Meer aandacht voor ouderen',
  antwoord: 'Dat zijn wij eens',
  motivering: 'Past bij het doel',
  afdoening: 'verwerktInVisie',
  passage: '3.1 Ouderen',
  wijziging: 'Ook ouderen zijn veilig',
  actie: '',
  ...anders,
});
const reactie = (anders: Partial<Notareactie> = {}): Notareactie => ({
  nummer: 1,
  soort: 'inspraakreactie',
  indiener: 'organisatie',
  naam: 'Kwintes',
  ontvangen: day('2028-03-20'),
  teLaat: false,
  punten: [punt()],
  ...anders,
});
const gegevens = (...reacties: readonly Notareactie[]): Notagegevens => ({
  visie: 'Regiovisie 2029-2033',
  gebied: 'Voorbeeldregio',
  kleur: '#0b5e4a',
  van: day('2028-03-01'),
  tot: day('2028-04-15'),
  reacties,
});
const lees = (nota: Notagegevens): string =>
  maakNota(w, nota)
    .document.blocks.map((blok) => {
      if (blok.kind === 'table')
        return [blok.caption, ...blok.rows.map((rij) => rij.map(plainText).join(' | '))].join('\n');
      return 'text' in blok ? plainText(blok.text) : '';
    })
    .join('\n');

describe('de nota van beantwoording', () => {
  it('staat op een scherm in delen: niets valt weg, en een kop staat nooit onderaan', () => {
    const { blocks } = maakNota(
      w,
      gegevens(...Array.from({ length: 40 }, (_, nr) => reactie({ nummer: nr + 1 }))),
    ).document;
    const delen = inDelen(blocks, 9);
    assert.ok(delen.length > 5);
    assert.deepEqual(delen.flat(), blocks);
    for (const deel of delen) {
      assert.ok(deel.length <= 11, `${deel.length} blocks`);
      assert.notEqual(deel.at(-1)?.kind, 'heading');
    }
  });

  it('zegt van elk punt de reactie, het antwoord en het gevolg', () => {
    const tekst = lees(gegevens(reactie()));
    assert.match(tekst, /1 \| Kwintes \| Inspraakreactie/);
    assert.match(
      tekst,
      /1\.1 \| 3\.1 Ouderen\nMeer aandacht voor ouderen \| Dat zijn wij eens \| Verwerkt in de visie\nPast bij het doel\nGewijzigd in 3\.1 Ouderen: Ook ouderen zijn veilig/,
    );
  });

  it('noemt een inwoner of ervaringsdeskundige nooit bij naam, ook niet als er een naam zou staan', () => {
    for (const indiener of ['inwoner', 'ervaringsdeskundige'] as const) {
      assert.equal(indienerNaam(w, { indiener, naam: 'Philippa' }), w.t(`nota.indiener.${indiener}`));
      assert.doesNotMatch(lees(gegevens(reactie({ indiener, naam: 'Philippa' }))), /Philippa/);
    }
    assert.match(lees(gegevens(reactie({ indiener: 'adviesraad', naam: 'Adviesraad Een' }))), /Adviesraad Een/);
  });

  it('een actie staat erbij, een late reactie is als zodanig gemerkt', () => {
    const tekst = lees(
      gegevens(
        reactie({
          teLaat: true,
          punten: [punt({ afdoening: 'naarUitvoeringsplan', wijziging: '', actie: 'Train de wijkteams' })],
        }),
      ),
    );
    assert.match(tekst, /Naar het uitvoeringsplan\nPast bij het doel\nActie: Train de wijkteams/);
    assert.match(tekst, /na de termijn/);
  });

  it('technische vragen staan apart, bij hun thema, zonder wie ze stelde', () => {
    const vraag = (nummer: number, thema: string) =>
      reactie({
        nummer,
        soort: 'technischeVraag',
        indiener: 'gemeenteraad',
        naam: 'Raad van Gouda',
        punten: [punt({ thema, tekst: `Vraag ${nummer}` })],
      });
    const tekst = lees(gegevens(reactie(), vraag(2, 'Geld'), vraag(3, 'Cijfers'), vraag(4, 'Geld'), vraag(5, '')));
    assert.match(tekst, /Vragen over Geld\nVraag 2 \| Dat zijn wij eens\nVraag 4/);
    assert.match(tekst, /Vragen over Cijfers\nVraag 3/);
    assert.match(tekst, /Vragen over Overige vragen\nVraag 5/);
    assert.doesNotMatch(tekst, /Raad van Gouda/);
    assert.match(tekst, /Aantal reacties: 1\. Aantal punten daarin: 1\./);
  });

  it('wat nog open is staat tussen haken en wordt geteld', () => {
    const open = gegevens(
      reactie({ punten: [] }),
      reactie({ nummer: 2, punten: [punt({ antwoord: '', afdoening: null })] }),
      reactie({ nummer: 3, soort: 'technischeVraag', punten: [punt({ afdoening: null })] }),
    );
    assert.match(
      lees(open),
      /\[nog in punten te splitsen\][\s\S]*\[nog te beantwoorden\] \| \[nog te bepalen: het gevolg\]/,
    );
    assert.equal(openInNota(open), 2);
    assert.equal(openInNota(gegevens(reactie())), 0);
  });

  it('is goed te lezen, ook zonder reacties', () => {
    for (const nota of [gegevens(), gegevens(reactie()), { ...gegevens(), van: null, tot: null }])
      assert.deepEqual(documentFaults(maakNota(w, nota).document), []);
    assert.match(lees(gegevens()), /geen reacties/);
  });
});
