// SPDX-License-Identifier: EUPL-1.2
import { newDraftCode, readDraftCode } from '../../../platform/draft-box.ts';
import type { Engine } from '../../../platform/db/engine.ts';
import { makeBrake } from '../../../platform/http/brake.ts';
import { readForm, type Answer, type Typed } from '../../../platform/http/route.ts';
import type { FieldError } from '../../../platform/result.ts';
import type { Ui } from '../../../taal/ui.ts';
import { openRoute, type Route } from '../../../taal/web.ts';
import { schoneBestanden } from '../bijlage/commands.ts';
import { bewaarConcept, leesConcept, meldpuntVan, plaatsen, verstuur, type Meldpunt } from './commands.ts';
import { isInzender, paginaNaast, PAGINAS, paginaVan, samen, type Concept } from './rules.ts';
import { paginaSchema } from './schema.ts';
import { formulierPagina, klaarPagina, meldenPagina, teVeelPagina, verderPagina } from './views.ts';

/** Saving goes by itself after each pause in typing, so it may be done far more often than sending. */
const BEWAREN_PER_BERICHT = 100;

const bladzijde = (
  ui: Ui,
  body: Extract<Answer, { kind: 'page' }>['body'],
  status: 200 | 400 | 409 | 429 = 200,
): Answer => ({
  kind: 'page',
  // Someone else may see the tab: it says nothing about what is done here.
  title: ui.t('melden.tab'),
  zone: 'openbaar',
  body,
  status,
});
const teVeel = (ui: Ui): Answer => bladzijde(ui, teVeelPagina(ui), 429);
const geenConcept = (ui: Ui): Answer => bladzijde(ui, verderPagina(ui, true), 409);

interface Open {
  readonly code: string;
  readonly concept: Concept;
  readonly meldpunt: Meldpunt;
}

/** The draft of a posted code, with the Veilig Thuis that it goes to. */
async function openConcept(engine: Engine, typed: Typed): Promise<Open | undefined> {
  const code = readDraftCode(String(typed['code'] ?? ''));
  const concept = code === undefined ? undefined : await leesConcept(engine, code);
  if (code === undefined || !concept) return undefined;
  const meldpunt = await meldpuntVan(engine, concept.gemeente);
  return meldpunt && { code, concept, meldpunt };
}

const toon = (ui: Ui, { code, meldpunt }: Open, concept: Concept, errors: readonly FieldError[] = []): Answer => {
  const { organisatie, grenzen } = meldpunt;
  const leesbaar = code.replaceAll(/(.{4})(?=.)/g, '$1-');
  const body = formulierPagina(ui, { code: leesbaar, concept, organisatie, grenzen, errors });
  return bladzijde(ui, body, errors.length > 0 ? 400 : 200);
};

const klaar = (ui: Ui, nummer: string, { organisatie }: Meldpunt): Answer =>
  bladzijde(ui, klaarPagina(ui, nummer, organisatie));

/** What is wrong on the first page of the form that is not right yet. */
function eersteFout(concept: Concept): { pagina: Concept['pagina']; errors: readonly FieldError[] } | undefined {
  for (const pagina of PAGINAS[concept.soort]) {
    const gelezen = readForm(paginaSchema(concept.soort, pagina), concept.velden);
    if (!gelezen.ok) return { pagina, errors: gelezen.errors };
  }
  return undefined;
}

/**
 * The public forms: no account, no cookie, nothing kept in the browser. A code goes along in a hidden field; what was typed is
 * kept at the server, sealed under that code. Nothing here ever looks whether someone is known.
 */
export function meldenPages(): Route[] {
  const rem = makeBrake();
  const magSturen = (address: string, { regioId, grenzen }: Meldpunt) =>
    rem(address, `sturen ${regioId}`, grenzen.perUur);
  const magBewaren = (address: string, { regioId, grenzen }: Meldpunt) =>
    rem(address, `bewaren ${regioId}`, grenzen.perUur * BEWAREN_PER_BERICHT);
  return [
    openRoute({
      public: true,
      method: 'get',
      path: '/melden',
      handle: async ({ ui, engine }) => bladzijde(ui, meldenPagina(ui, await plaatsen(engine), '', [])),
    }),
    openRoute({
      public: true,
      method: 'post',
      path: '/melden',
      handle: async ({ ui, engine, typed, address }) => {
        const soort = isInzender(typed['soort']) ? typed['soort'] : 'inwoner';
        const gemeente = String(typed['plaats'] ?? '');
        const meldpunt = await meldpuntVan(engine, gemeente);
        if (!meldpunt) {
          const fout = { field: `plaats-${soort}`, key: 'fout.keuze' };
          return bladzijde(ui, meldenPagina(ui, await plaatsen(engine), '', [fout]), 400);
        }
        if (!magBewaren(address, meldpunt)) return teVeel(ui);
        const code = readDraftCode(newDraftCode()) ?? '';
        const concept: Concept = { soort, gemeente, pagina: PAGINAS[soort][0], velden: {} };
        await bewaarConcept(engine, meldpunt, code, concept);
        return toon(ui, { code, concept, meldpunt }, concept);
      },
    }),
    openRoute({
      public: true,
      method: 'post',
      path: '/melden/formulier',
      handle: async ({ ui, engine, typed, address }) => {
        const open = await openConcept(engine, typed);
        if (!open) return geenConcept(ui);
        const { code, concept, meldpunt } = open;
        if (concept.verstuurd !== undefined) return klaar(ui, concept.verstuurd, meldpunt);
        if (!magBewaren(address, meldpunt)) return teVeel(ui);
        const pagina = paginaVan(concept.soort, typed['pagina']);
        const velden = samen(concept.velden, concept.soort, pagina, typed);
        const gelezen = readForm(paginaSchema(concept.soort, pagina), velden);
        const verder = typed['naar'] === 'vorige' ? -1 : 1;
        const goed = verder === -1 || gelezen.ok;
        const nu = { ...concept, velden, pagina: goed ? paginaNaast(concept.soort, pagina, verder) : pagina };
        await bewaarConcept(engine, meldpunt, code, nu);
        return toon(ui, open, nu, goed || gelezen.ok ? [] : gelezen.errors);
      },
    }),
    openRoute({
      public: true,
      method: 'post',
      path: '/melden/concept',
      handle: async ({ engine, typed, address }) => {
        const open = await openConcept(engine, typed);
        const mag = open && open.concept.verstuurd === undefined && magBewaren(address, open.meldpunt);
        if (!mag) return { kind: 'json', body: { bewaard: false } };
        const { soort, velden } = open.concept;
        const pagina = paginaVan(soort, typed['pagina']);
        const nu = { ...open.concept, pagina, velden: samen(velden, soort, pagina, typed) };
        await bewaarConcept(engine, open.meldpunt, open.code, nu);
        return { kind: 'json', body: { bewaard: true } };
      },
    }),
    openRoute({
      public: true,
      method: 'post',
      path: '/melden/versturen',
      handle: async ({ ui, engine, typed, files, address }) => {
        const open = await openConcept(engine, typed);
        if (!open) return geenConcept(ui);
        const { code, concept, meldpunt } = open;
        if (concept.verstuurd !== undefined) return klaar(ui, concept.verstuurd, meldpunt);
        const fout = eersteFout(concept);
        if (fout) return toon(ui, open, { ...concept, pagina: fout.pagina }, fout.errors);
        const einde = { ...concept, pagina: 'versturen' as const };
        if (String(typed['website'] ?? '') !== '')
          return toon(ui, open, einde, [{ field: 'website', key: 'fout.leegLaten' }]);
        if (!magSturen(address, meldpunt)) return teVeel(ui);
        const { schoon, fouten } = await schoneBestanden(files, meldpunt.grenzen);
        if (fouten.length > 0) return toon(ui, open, einde, fouten);
        const nummer = await verstuur(engine, meldpunt, code, schoon);
        return nummer === undefined ? geenConcept(ui) : klaar(ui, nummer, meldpunt);
      },
    }),
    openRoute({
      public: true,
      method: 'post',
      path: '/melden/verder',
      handle: async ({ ui, engine, typed, address }) => {
        // Guessing a code of 120 bits is hopeless; the brake keeps it from being tried at our cost.
        if (!rem(address, 'verder', 60)) return teVeel(ui);
        const open = await openConcept(engine, typed);
        if (!open) return geenConcept(ui);
        const { verstuurd } = open.concept;
        return verstuurd === undefined ? toon(ui, open, open.concept) : klaar(ui, verstuurd, open.meldpunt);
      },
    }),
    // Where the language is changed, or the address of a posted page is opened again.
    ...['/melden/verder', '/melden/formulier', '/melden/versturen'].map((path) =>
      openRoute({
        public: true,
        method: 'get',
        path,
        handle: async ({ ui }) => bladzijde(ui, verderPagina(ui, false)),
      }),
    ),
  ];
}
