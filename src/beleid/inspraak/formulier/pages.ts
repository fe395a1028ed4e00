// SPDX-License-Identifier: EUPL-1.2
import { newDraftCode, readDraftCode } from '../../../platform/draft-box.ts';
import type { Engine } from '../../../platform/db/engine.ts';
import { makeBrake } from '../../../platform/http/brake.ts';
import { readForm, type Answer, type Html, type Typed } from '../../../platform/http/route.ts';
import type { FieldError } from '../../../platform/result.ts';
import type { Ui } from '../../../taal/ui.ts';
import { openRoute, type Route } from '../../../taal/web.ts';
import { volgPages } from '../volgen/pages.ts';
import { bewaarConcept, leesConcept, openTekst, openVensters, vandaagHier, vensterVan, verstuur } from './commands.ts';
import { BEWAREN_PER_UUR, PER_UUR, RADEN_PER_UUR, samen, staatVan, type Concept, type OpenVenster } from './rules.ts';
import { openbaarFormulier } from './schema.ts';
import {
  dichtPagina,
  formulierPagina,
  inspraakLijst,
  klaarPagina,
  leesPagina,
  teVeelPagina,
  verderPagina,
} from './views.ts';

const bladzijde = (ui: Ui, body: Html, status: 200 | 400 | 409 | 429 = 200): Answer => ({
  kind: 'page',
  title: ui.t('inspreken.tab'),
  zone: 'openbaar',
  body,
  status,
});
const teVeel = (ui: Ui): Answer => bladzijde(ui, teVeelPagina(ui), 429);
const geenConcept = (ui: Ui): Answer => bladzijde(ui, verderPagina(ui, true), 409);
const dicht = (ui: Ui, venster: OpenVenster | undefined): Answer =>
  bladzijde(ui, dichtPagina(ui, venster, vandaagHier()), 409);
const klaar = (ui: Ui, volgcode: string): Answer => bladzijde(ui, klaarPagina(ui, volgcode));
const isOpen = (venster: OpenVenster | undefined): venster is OpenVenster =>
  venster !== undefined && staatVan(venster, vandaagHier()) === 'loopt';

interface Open {
  readonly code: string;
  readonly concept: Concept;
  readonly venster: OpenVenster | undefined;
}
/** The draft of a posted code, with the window that it is for. */
async function openConcept(engine: Engine, typed: Typed): Promise<Open | undefined> {
  const code = readDraftCode(String(typed['code'] ?? ''));
  const concept = code === undefined ? undefined : await leesConcept(engine, code);
  if (code === undefined || !concept) return undefined;
  return { code, concept, venster: await vensterVan(engine, concept.ronde, concept.gemeente) };
}

async function toon(ui: Ui, engine: Engine, open: Open, errors: readonly FieldError[] = []): Promise<Answer> {
  const { code, concept, venster } = open;
  if (!isOpen(venster)) return dicht(ui, venster);
  const passages = concept.passage === null ? [] : await openTekst(engine, concept.ronde);
  const body = formulierPagina(ui, {
    code: code.replaceAll(/(.{4})(?=.)/g, '$1-'),
    venster,
    passage: passages.find(({ passage_id: id }) => id === concept.passage),
    velden: concept.velden,
    errors,
  });
  return bladzijde(ui, body, errors.length > 0 ? 400 : 200);
}

const leesRoutes = (): Route[] => [
  openRoute({
    public: true,
    method: 'get',
    path: '/inspraak',
    handle: async ({ ui, engine }) => bladzijde(ui, inspraakLijst(ui, await openVensters(engine), vandaagHier())),
  }),
  openRoute({
    public: true,
    method: 'get',
    path: '/inspraak/lezen',
    handle: async ({ ui, engine, query }) => {
      const venster = await vensterVan(engine, query.get('ronde'), query.get('gemeente'));
      if (!isOpen(venster)) return dicht(ui, venster);
      const passages = await openTekst(engine, venster.ronde);
      return bladzijde(ui, leesPagina(ui, venster, passages, query.get('weergave') === 'eenvoudig'));
    },
  }),
];

/**
 * Reacting without an account: no cookie, nothing kept in the browser. A code goes along in a hidden field; what was typed is kept
 * at the server, sealed under that code, until it is sent or its time is over.
 */
export function inspraakformulierPages(): Route[] {
  const rem = makeBrake();
  return [
    ...leesRoutes(),
    openRoute({
      public: true,
      method: 'post',
      path: '/inspraak/reageren',
      handle: async ({ ui, engine, typed, address }) => {
        const venster = await vensterVan(engine, typed['ronde'], typed['gemeente']);
        if (!isOpen(venster)) return dicht(ui, venster);
        if (!rem(address, 'bewaren', BEWAREN_PER_UUR)) return teVeel(ui);
        const gekozen = String(typed['passage'] ?? '');
        const kent = (await openTekst(engine, venster.ronde)).some(({ passage_id: id }) => id === gekozen);
        const code = readDraftCode(newDraftCode()) ?? '';
        const { ronde, gemeente, regioId } = venster;
        const concept: Concept = { ronde, gemeente, passage: kent ? gekozen : null, velden: {} };
        await bewaarConcept(engine, regioId, code, concept);
        return toon(ui, engine, { code, concept, venster });
      },
    }),
    openRoute({
      public: true,
      method: 'post',
      path: '/inspraak/concept',
      handle: async ({ engine, typed, address }) => {
        const open = await openConcept(engine, typed);
        const mag = open?.venster && open.concept.verstuurd === undefined && rem(address, 'bewaren', BEWAREN_PER_UUR);
        if (!mag || !open?.venster) return { kind: 'json', body: { bewaard: false } };
        await bewaarConcept(engine, open.venster.regioId, open.code, { ...open.concept, velden: samen(typed) });
        return { kind: 'json', body: { bewaard: true } };
      },
    }),
    openRoute({
      public: true,
      method: 'post',
      path: '/inspraak/versturen',
      handle: async ({ ui, engine, typed, address }) => {
        const open = await openConcept(engine, typed);
        if (!open) return geenConcept(ui);
        if (open.concept.verstuurd !== undefined) return klaar(ui, open.concept.verstuurd);
        const { code, venster } = open;
        if (!isOpen(venster)) return dicht(ui, venster);
        const concept = { ...open.concept, velden: samen(typed) };
        if (!rem(address, 'bewaren', BEWAREN_PER_UUR)) return teVeel(ui);
        await bewaarConcept(engine, venster.regioId, code, concept);
        const gelezen = readForm(openbaarFormulier, concept.velden);
        if (!gelezen.ok) return toon(ui, engine, { code, concept, venster }, gelezen.errors);
        if (String(typed['website'] ?? '') !== '')
          return toon(ui, engine, { code, concept, venster }, [{ field: 'website', key: 'fout.leegLaten' }]);
        if (!rem(address, `sturen ${venster.regioId}`, PER_UUR)) return teVeel(ui);
        const volgcode = await verstuur(engine, venster.regioId, code, gelezen.value);
        return volgcode === undefined ? dicht(ui, venster) : klaar(ui, volgcode);
      },
    }),
    openRoute({
      public: true,
      method: 'post',
      path: '/inspraak/verder',
      handle: async ({ ui, engine, typed, address }) => {
        if (!rem(address, 'verder', RADEN_PER_UUR)) return teVeel(ui);
        const open = await openConcept(engine, typed);
        if (!open) return geenConcept(ui);
        const { verstuurd } = open.concept;
        return verstuurd === undefined ? toon(ui, engine, open) : klaar(ui, verstuurd);
      },
    }),
    // Where the language is changed, or the address of a posted page is opened again.
    ...['/inspraak/verder', '/inspraak/versturen', '/inspraak/reageren'].map((path) =>
      openRoute({
        public: true,
        method: 'get',
        path,
        handle: async ({ ui }) => bladzijde(ui, verderPagina(ui, false)),
      }),
    ),
    ...volgPages(rem),
  ];
}
