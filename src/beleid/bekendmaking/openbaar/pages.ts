// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import type { Engine } from '../../../platform/db/engine.ts';
import { dayOf, instant } from '../../../platform/dates.ts';
import { alsIcs } from '../../../platform/documents/ics.ts';
import { pageHead } from '../../../platform/html/card.ts';
import { link } from '../../../platform/html/button.ts';
import type { Answer, RequestInfo } from '../../../platform/http/route.ts';
import { NotFound } from '../../../platform/result.ts';
import type { Ui } from '../../../taal/ui.ts';
import { openRoute, type Route } from '../../../taal/web.ts';
import { alleAntwoorden, allePassages, antwoordenVan, passagesVan, standen, zichtVan } from './queries.ts';
import { openbareAgenda, openData } from './rules.ts';
import { antwoordenLijst, tekstLijst } from './lijst/views.ts';
import { openbarePagina, type Adressen } from './views.ts';

const PAD = '/visie-in-wording';
type Kop = Awaited<ReturnType<typeof standen>>[number];
type Verzoek = Pick<RequestInfo<Ui>, 'ui' | 'engine' | 'query'>;

const vraag = (velden: Readonly<Record<string, string | undefined>>): string => {
  const gevuld = Object.entries(velden).flatMap(([naam, waarde]): [string, string][] =>
    waarde === undefined ? [] : [[naam, waarde]],
  );
  return gevuld.length === 0 ? '' : `?${new URLSearchParams(gevuld).toString()}`;
};

/** The addresses of a publication; only one that is not the newest is named in them. */
const adressenVan = (ui: Ui, traject: string | undefined): Adressen => ({
  antwoorden: ({ thema, pagina }) =>
    ui.href(`${PAD}/antwoorden`) + vraag({ traject, thema, pagina: pagina === undefined ? undefined : String(pagina) }),
  tekst: (pagina) =>
    ui.href(`${PAD}/tekst`) + vraag({ traject, pagina: pagina === undefined ? undefined : String(pagina) }),
  bestand: (soort) => ui.href(`${PAD}.${soort}`) + vraag({ traject }),
  traject,
});

interface Gekozen {
  readonly kop: Kop | undefined;
  readonly anderen: readonly Kop[];
  /** As it stands in the address; undefined for the newest. */
  readonly traject: string | undefined;
}
const kies = (alle: readonly Kop[], query: URLSearchParams): Gekozen => {
  const gevraagd = query.get('traject');
  const kop = gevraagd === null ? alle[0] : alle.find(({ visietraject_id: id }) => id === gevraagd);
  return {
    kop,
    anderen: alle.filter((een) => een !== kop),
    traject: kop === undefined || kop === alle[0] ? undefined : kop.visietraject_id,
  };
};

/** Reads with the role that can read nothing else. */
const gelezen = <T>(engine: Engine, werk: Parameters<typeof engine.as<T>>[1]): Promise<T> =>
  engine.as('verband_publiek', werk);

const toonOverzicht = ({ ui, engine, query }: Verzoek): Promise<Answer> =>
  gelezen(engine, async (db): Promise<Answer> => {
    const { kop, anderen, traject } = kies(await standen(db), query);
    if (!kop && query.has('traject')) throw new NotFound();
    const body = openbarePagina(
      ui,
      kop && (await zichtVan(db, kop)),
      adressenVan(ui, traject),
      dayOf(instant(new Date().toISOString())),
      anderen.map(({ naam, visietraject_id: id }) => ({ naam, href: ui.href(PAD) + vraag({ traject: id }) })),
    );
    return { kind: 'page', zone: 'openbaar', title: ui.t('wording.tab'), body };
  });

/** The publication that was asked for, or the answer that it is not there. */
async function eis(
  db: Parameters<typeof standen>[0],
  query: URLSearchParams,
): Promise<Gekozen & { readonly kop: Kop }> {
  const gekozen = kies(await standen(db), query);
  if (!gekozen.kop) throw new NotFound();
  return { ...gekozen, kop: gekozen.kop };
}

const lijstPagina = (
  ui: Ui,
  { kop, traject }: Gekozen & { readonly kop: Kop },
  titel: string,
  lijst: ReturnType<typeof html>,
): Answer => ({
  kind: 'page',
  zone: 'openbaar',
  title: ui.t('wording.tab'),
  body: html`${pageHead({ title: titel, over: kop.naam })}
    <p>${link({ label: ui.t('wording.terug'), href: ui.href(PAD) + vraag({ traject }) })}</p>
    ${lijst}`,
});

const toonAntwoorden = ({ ui, engine, query }: Verzoek): Promise<Answer> =>
  gelezen(engine, async (db) => {
    const gekozen = await eis(db, query);
    const thema = query.get('thema')?.replaceAll('\0', '') ?? null;
    const lijst = await antwoordenVan(db, gekozen.kop, thema, query.get('pagina'));
    return lijstPagina(
      ui,
      gekozen,
      ui.t('wording.gedaan'),
      antwoordenLijst(ui, lijst, adressenVan(ui, gekozen.traject), thema),
    );
  });

const toonTekst = ({ ui, engine, query }: Verzoek): Promise<Answer> =>
  gelezen(engine, async (db) => {
    const gekozen = await eis(db, query);
    const { passages } = await zichtVan(db, gekozen.kop);
    const lijst = await passagesVan(db, gekozen.kop, passages, query.get('pagina'));
    return lijstPagina(ui, gekozen, ui.t('wording.tekst'), tekstLijst(ui, lijst, adressenVan(ui, gekozen.traject)));
  });

const geefAgenda = ({ ui, engine, query }: Verzoek): Promise<Answer> =>
  gelezen(engine, async (db): Promise<Answer> => {
    const { kop } = await eis(db, query);
    const punten = openbareAgenda(
      await zichtVan(db, kop),
      {
        bijeenkomst: ui.t('uitnodiging.agendatitel'),
        laatsteDag: ui.t('wording.laatsteDag'),
        vergadering: (orgaan) => ui.t('wording.vergadering', { orgaan: ui.tekst(orgaan) }),
      },
      query.get('gemeente') || null,
    );
    return {
      kind: 'file',
      type: 'text/calendar; charset=utf-8',
      name: 'agenda.ics',
      body: alsIcs(ui.t('wording.agendanaam'), punten, kop.gepubliceerd_op),
    };
  });

const geefData = ({ engine, query }: Verzoek): Promise<Answer> =>
  gelezen(engine, async (db): Promise<Answer> => {
    const { kop } = await eis(db, query);
    const alles = { passages: await allePassages(db, kop), antwoorden: await alleAntwoorden(db, kop) };
    return { kind: 'json', open: true, body: openData(await zichtVan(db, kop), alles) };
  });

const open = (path: string, handle: (verzoek: Verzoek) => Promise<Answer>): Route =>
  openRoute({ public: true, method: 'get', path, handle });

/** What everyone may see of a vision that is being made. No cookie, and nothing but what was published. */
export const openbaarPages = (): Route[] => [
  open(PAD, toonOverzicht),
  open(`${PAD}/antwoorden`, toonAntwoorden),
  open(`${PAD}/tekst`, toonTekst),
  open(`${PAD}.ics`, geefAgenda),
  open(`${PAD}.json`, geefData),
];
