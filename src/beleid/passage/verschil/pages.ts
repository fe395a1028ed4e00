// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../platform/db/actor.ts';
import { route, type Route } from '../../../taal/web.ts';
import { bekijken } from '../../visietraject/access.ts';
import { vindTraject, type TrajectRij } from '../../visietraject/queries.ts';
import { takkenVan, tekstVan } from '../boom/rules.ts';
import { passagesVan } from '../queries.ts';
import { bevrorenPassages, tekstversiesVan, type TekstversieRij } from '../tekstversie/queries.ts';
import { telVerschillen, vergelijk, VERSCHILSOORTEN, type Momentpassage } from './rules.ts';
import { verschilPagina } from './lijst/views.ts';

const subject = { kind: 'visietraject', load: vindTraject };
const PER_BLAD = 25;

/** The text at a moment, in the order in which it is read: a frozen version, or the one that is worked on. */
async function passagesOp(
  tx: ActorTx,
  traject: TrajectRij,
  versie: TekstversieRij | undefined,
): Promise<readonly Momentpassage[]> {
  const takken = versie
    ? takkenVan(await bevrorenPassages(tx, versie.id))
    : tekstVan<Momentpassage & { readonly vervallen: boolean }>(await passagesVan(tx, traject.id));
  const levend = new Set(takken.map(({ passage }) => passage.id));
  return takken.map(({ passage }, index) => ({
    ...passage,
    ouder_id: passage.ouder_id !== null && levend.has(passage.ouder_id) ? passage.ouder_id : null,
    volgorde: index,
  }));
}

const zoek = (versies: readonly TekstversieRij[], nummer: string | null): TekstversieRij | undefined =>
  versies.find((versie) => String(versie.nummer) === nummer);

/** What differs between two versions, or between a version and the text that is worked on. */
export const verschilPages = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/tekst/verschil',
    action: bekijken,
    audit: 'tekstversie.verschil',
    subject,
    handle: async ({ ui, tx, query, subject: traject }) => {
      const versies = await tekstversiesVan(tx, traject.id);
      const van = zoek(versies, query.get('van')) ?? versies[0];
      const naar = zoek(versies, query.get('naar'));
      const soort = VERSCHILSOORTEN.find((een) => een === query.get('soort'));
      const alle = van ? vergelijk(await passagesOp(tx, traject, van), await passagesOp(tx, traject, naar)) : [];
      const gekozen = soort === undefined ? alle : alle.filter(({ soorten }) => soorten.includes(soort));
      const delen = Math.max(1, Math.ceil(gekozen.length / PER_BLAD));
      const deel = Math.min(delen - 1, Math.max(0, Math.trunc(Number(query.get('deel')) || 1) - 1));
      const body = verschilPagina(ui, {
        traject,
        versies,
        van,
        naar,
        soort,
        tellingen: telVerschillen(alle),
        verschillen: gekozen.slice(deel * PER_BLAD, (deel + 1) * PER_BLAD),
        deel,
        delen,
      });
      return { kind: 'page', title: ui.t('passage.deel.verschil'), body };
    },
  }),
];
