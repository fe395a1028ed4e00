// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { dagOfLeeg, keuzeOfLeeg, tekst, verplicht, vinkje, woord } from '../../../platform/http/fields.ts';
import { GEZINSROLLEN } from '../../casus/rules.ts';
import { VORMEN } from '../../melding/rules.ts';
import { adviesVooraf } from '../rules.ts';
import { binnenkomstInhoud, type BinnenkomstInhoud } from '../schema.ts';
import { HOEDANIGHEDEN_VAN, MELDCODESTAPPEN, PERSOONRIJEN, type Concept, type Inzender, type Pagina } from './rules.ts';

const lijst = <T extends string>(words: readonly T[]) =>
  z.preprocess(
    (typed) => (typed === undefined ? [] : Array.isArray(typed) ? typed : [typed]),
    z.array(z.enum(words, 'fout.keuze')),
  );

const watGebeurt = z.object({ toelichting: verplicht(20_000), vormen: lijst(VORMEN) });

const persoon = z.object({
  voornaam: tekst(100),
  achternaam: tekst(100),
  geboortedatum: dagOfLeeg,
  rol: keuzeOfLeeg(GEZINSROLLEN),
});
/** The flat fields `voornaam1`, `voornaam2` as a list; a row without any name is left out later, so that the others keep their number. */
const overWie = z
  .record(z.string(), z.unknown())
  .transform((typed) => ({
    personen: Array.from({ length: PERSOONRIJEN }, (_, index) =>
      Object.fromEntries(Object.keys(persoon.shape).map((veld) => [veld, typed[`${veld}${index + 1}`]])),
    ),
  }))
  .pipe(z.object({ personen: z.array(persoon) }));

/** G01: Veilig Thuis knows who reports. */
const wieBentU = (soort: Inzender) =>
  z.object({
    naam: z.string('fout.naamNodig').trim().min(1, 'fout.naamNodig').max(150, 'fout.teLang'),
    organisatie: soort === 'professional' ? verplicht(150) : tekst(150),
    hoedanigheid: z.string('fout.keuze').refine((een) => HOEDANIGHEDEN_VAN[soort].includes(een), 'fout.keuze'),
    anoniem: vinkje,
    adviesnummer: tekst(40),
    spoedreden: tekst(1000),
  });
/** G31: a doctor names the advice that came first, or why it could not wait [V10]. */
const alsArts = wieBentU('professional').refine(adviesVooraf, {
  path: ['adviesnummer'],
  message: 'poort.adviesVooraf',
});

const meldcode = z.object({
  stappen: lijst(MELDCODESTAPPEN),
  gezinWeet: z.enum(['ja', 'nee', 'onbekend'], 'fout.keuze'),
  gezinWeetToelichting: tekst(2000),
});

const bereikbaar = z.object({
  telefoon: verplicht(60),
  moment: tekst(90),
  inspreken: keuzeOfLeeg(['ja', 'nee']),
});

/** The check of each page; only the wrong fields of that page come back with it. */
export const paginaSchema = (soort: Inzender, pagina: Pagina): z.ZodType =>
  ({
    watGebeurt,
    overWie,
    wieBentU: soort === 'professional' ? alsArts : wieBentU(soort),
    meldcode,
    bereikbaar,
    versturen: z.object({}),
  })[pagina];

const plaatsVan = (gemeente: string) => gemeente.slice(gemeente.indexOf('-') + 1);

/** Everything that was filled in, as Veilig Thuis gets it; the pages were checked before. */
export function alsInhoud({ soort, gemeente, velden }: Concept): BinnenkomstInhoud {
  const wat = watGebeurt.parse(velden);
  const wie = wieBentU(soort).parse(velden);
  const waar = bereikbaar.parse(velden);
  const code = soort === 'professional' ? meldcode.parse(velden) : undefined;
  const { personen } = overWie.parse(velden);
  const hoe = [
    waar.telefoon,
    waar.moment,
    waar.inspreken === null ? '' : waar.inspreken === 'ja' ? 'inspreken mag' : 'niet inspreken',
  ];
  return binnenkomstInhoud.parse({
    hoedanigheid: wie.hoedanigheid,
    melder: {
      naam: wie.naam,
      organisatie: wie.organisatie,
      bereikbaar: hoe.filter((deel) => woord(deel) !== '').join('; '),
      anoniem: wie.anoniem,
    },
    vormen: wat.vormen,
    gemeente: plaatsVan(gemeente),
    toelichting: wat.toelichting,
    personen: personen
      .filter(({ voornaam, achternaam }) => voornaam !== '' || achternaam !== '')
      .map(({ rol, ...rest }) => ({ ...rest, rol: rol ?? 'andere', woontIn: true })),
    ...(code && {
      gezinWeet: code.gezinWeet,
      gezinWeetToelichting: code.gezinWeetToelichting,
      adviesnummer: wie.adviesnummer,
      spoedreden: wie.spoedreden,
      meldcode: { stappen: code.stappen.map((stap) => ({ stap: Number(stap) })) },
    }),
  });
}

export const conceptInhoud = z.object({
  soort: z.enum(['inwoner', 'professional']),
  gemeente: z.string(),
  pagina: z.enum(['watGebeurt', 'overWie', 'wieBentU', 'meldcode', 'bereikbaar', 'versturen']),
  velden: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  verstuurd: z.string().optional(),
});
