// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../platform/dates.ts';
import { INDICATOREN, isJaar, REEKSEN } from '../../indicator/rules.ts';
import type { Cel } from '../../../platform/documents/csv.ts';
import { gebiedNaam, reeksNaam, type Woorden } from '../../indicator/weergave/rules.ts';
import type { Publicatie } from '../queries.ts';
import { isGetoond, isVoorlopig, type PubliekCijfer } from '../rules.ts';

const LICENTIE = 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl';
const soortPeriode = (periode: string) => (isJaar(periode) ? 'jaar' : 'kwartaal');
const status = ({ kwartaal }: PubliekCijfer, { op }: Publicatie) =>
  isVoorlopig(kwartaal, dayOf(op)) ? 'voorlopig' : 'definitief';

/** The columns of the open data, after the kind of data that every row begins with. */
export const openDataKop = [
  'indicator',
  'naam',
  'gebied',
  'gebiedsnaam',
  'periode',
  'soort_periode',
  'teller',
  'noemer',
  'waarde',
  'eenheid',
  'status',
] as const;

/** The newest publication as rows: a full stop is a figure that is not shown, empty a part that the figure does not have. */
export const openDataRijen = (w: Woorden, publicatie: Publicatie): readonly (readonly Cel[])[] =>
  publicatie.cijfers.map((cijfer) => {
    const reeks = REEKSEN.find(({ sleutel }) => sleutel === cijfer.indicator);
    const getallen = isGetoond(cijfer) ? [cijfer.teller, cijfer.noemer, cijfer.waarde] : ['.', '.', '.'];
    return [
      cijfer.indicator,
      reeks ? reeksNaam(w, reeks) : cijfer.indicator,
      cijfer.gebied,
      gebiedNaam(w, cijfer.gebied, publicatie.gebieden),
      cijfer.kwartaal,
      soortPeriode(cijfer.kwartaal),
      ...getallen,
      reeks?.eenheid ?? '',
      status(cijfer, publicatie),
    ];
  });

/** The newest publication with the meaning of its figures, as JSON. */
export const openData = (w: Woorden, publicatie: Publicatie) => ({
  regio: publicatie.regio,
  voorbeeld: publicatie.voorbeeld,
  gepubliceerdOp: publicatie.op,
  licentie: LICENTIE,
  toelichting: {
    getoond: 'false: het cijfer bestaat, maar gaat over te weinig mensen om te tonen',
    afronding: 'aantallen zijn afgerond op 5; percentages komen uit afgeronde aantallen; mediaan in hele dagen',
  },
  indicatoren: INDICATOREN.map(({ sleutel, soort, eenheid, gewensteRichting, reeksen, bron }) => ({
    sleutel,
    naam: w.tekst(`indicator.${sleutel}.naam`),
    definitie: w.tekst(`indicator.${sleutel}.definitie`),
    teller: w.tekst(`indicator.${sleutel}.teller`),
    noemer: w.tekst(`indicator.${sleutel}.noemer`),
    soort,
    eenheid,
    gewensteRichting,
    toelichtingRichting: w.tekst(`indicator.${sleutel}.richting`),
    bron: w.tekst(`indicator.${sleutel}.bron`),
    bronnen: bron,
    reeksen: reeksen.map((reeks) => ({ sleutel: reeks.sleutel, naam: reeksNaam(w, reeks) })),
  })),
  doelen: publicatie.doelen,
  gebieden: publicatie.gebieden,
  cijfers: publicatie.cijfers.map((cijfer) => ({
    indicator: cijfer.indicator,
    gebied: cijfer.gebied,
    periode: cijfer.kwartaal,
    teller: cijfer.teller,
    noemer: cijfer.noemer,
    waarde: cijfer.waarde,
    getoond: isGetoond(cijfer),
    status: status(cijfer, publicatie),
  })),
});
