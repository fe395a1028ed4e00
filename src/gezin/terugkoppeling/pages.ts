// SPDX-License-Identifier: EUPL-1.2
import type { ActorContext, Answer, Posted } from '../../platform/http/route.ts';
import { Invalid } from '../../platform/result.ts';
import { terug } from '../../taal/formulier.ts';
import type { Ui } from '../../taal/ui.ts';
import { route, type Route } from '../../taal/web.ts';
import { vindMelding, type MeldingRij } from '../melding/queries.ts';
import { termijnen, termijnenVan } from '../termijn/queries.ts';
import { terugkoppelen } from './access.ts';
import { geefTerugkoppeling, laatTerugkoppelingWeg } from './commands.ts';
import { gebeurdNa, openTerugkoppeling, terugkoppelingenVan } from './queries.ts';
import { hoorbaar, kanRolHebben, magHoren } from './rules.ts';
import { gegevenFormulier, nietGegevenFormulier } from './schema.ts';
import { terugkoppelingPagina } from './views.ts';

const subject = { kind: 'melding', load: vindMelding, dossier: (melding: MeldingRij) => melding.casus_id };
type Context = Pick<ActorContext<Ui, unknown, unknown>, 'ui' | 'tx' | 'csrf' | 'query' | 'typed'>;

async function toon(context: Context, melding: MeldingRij, form?: Posted<unknown>): Promise<Answer> {
  const { ui, tx, csrf, query, typed } = context;
  const rijen = await terugkoppelingenVan(tx, melding.id);
  const heeftRol = (query.get('rol') === 'ja' || typed['heeftRol'] === 'ja') && kanRolHebben(melding.hoedanigheid);
  const { gebeurd, namen } = await gebeurdNa(tx, melding, openTerugkoppeling(rijen)?.moment ?? 'naBesluit');
  const lopend = (await termijnenVan(tx, melding.id)).find(
    ({ soort, afgerond_op }) => soort === 'terugkoppeling' && afgerond_op === null,
  );
  const body = terugkoppelingPagina(ui, {
    ...terug(form),
    csrf,
    meldingId: melding.id,
    nummer: melding.nummer,
    hoedanigheid: melding.hoedanigheid,
    rijen,
    heeftRol,
    hoorbaar: hoorbaar(gebeurd, magHoren(melding.hoedanigheid, heeftRol), namen),
    grens: lopend?.te_laat_vanaf,
    termijnen: await termijnen(tx),
    nu: tx.nu,
  });
  return { kind: 'page', title: ui.t('terugkoppeling.titel'), body, status: form && !form.ok ? 400 : 200 };
}

/** The page on which the reporter's feedback is prepared and recorded. */
export const terugkoppelingPages = (): Route[] => [
  route({
    method: 'get',
    path: '/meldingen/:id/terugkoppeling',
    action: terugkoppelen,
    audit: 'terugkoppeling.bekeken',
    subject,
    handle: (context) => toon(context, context.subject),
  }),
  route({
    method: 'post',
    path: '/meldingen/:id/terugkoppeling',
    action: terugkoppelen,
    audit: 'terugkoppeling.gegeven',
    subject,
    form: gegevenFormulier,
    handle: async (context) => {
      const { ui, tx, form, subject: melding } = context;
      if (!form.ok) return toon(context, melding, form);
      try {
        await geefTerugkoppeling(tx, melding, form.value);
      } catch (error) {
        // Refused before anything was written: what was typed stays.
        if (!(error instanceof Invalid)) throw error;
        return toon(context, melding, { ok: false, errors: error.errors, typed: context.typed });
      }
      return { kind: 'redirect', to: ui.href(`/meldingen/${melding.id}#terugkoppeling`) };
    },
  }),
  route({
    method: 'post',
    path: '/meldingen/:id/terugkoppeling/niet',
    action: terugkoppelen,
    audit: 'terugkoppeling.nietGegeven',
    subject,
    form: nietGegevenFormulier,
    handle: async (context) => {
      const { ui, tx, form, subject: melding } = context;
      if (!form.ok) return toon(context, melding, form);
      await laatTerugkoppelingWeg(tx, melding, form.value);
      return { kind: 'redirect', to: ui.href(`/meldingen/${melding.id}#terugkoppeling`) };
    },
  }),
];
