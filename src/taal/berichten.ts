// SPDX-License-Identifier: EUPL-1.2
import { advies } from './berichten/advies.ts';
import { algemeen } from './berichten/algemeen.ts';
import { api } from './berichten/api.ts';
import { beoordeling } from './berichten/beoordeling.ts';
import { evaluatie } from './berichten/evaluatie.ts';
import { gebied } from './berichten/gebied.ts';
import { gezin } from './berichten/gezin.ts';
import { kader } from './berichten/kader.ts';
import { meldcode } from './berichten/meldcode.ts';
import { meldcodepoorten } from './berichten/meldcodepoorten.ts';
import { inspraak } from './berichten/inspraak.ts';
import { inspreken } from './berichten/inspreken.ts';
import { reactie } from './berichten/reactie.ts';
import { correctie } from './berichten/correctie.ts';
import { informeerplicht } from './berichten/informeerplicht.ts';
import { bekendmaking } from './berichten/bekendmaking.ts';
import { binnenkomst } from './berichten/binnenkomst.ts';
import { melden } from './berichten/melden.ts';
import { meten } from './berichten/meten.ts';
import { rodedraad } from './berichten/rodedraad.ts';
import { overlegtafel } from './berichten/overlegtafel.ts';
import { overdracht } from './berichten/overdracht.ts';
import { passage } from './berichten/passage.ts';
import { participatie } from './berichten/participatie.ts';
import { persoon } from './berichten/persoon.ts';
import { politielevering } from './berichten/politielevering.ts';
import { planning } from './berichten/planning.ts';
import { poorten } from './berichten/poorten.ts';
import { suggestie } from './berichten/suggestie.ts';
import { tekstversie } from './berichten/tekstversie.ts';
import { spoorboekje } from './berichten/spoorboekje.ts';
import { spoorvragen } from './berichten/spoorvragen.ts';
import { terugkoppeling } from './berichten/terugkoppeling.ts';
import { termijn } from './berichten/termijn.ts';
import { visie } from './berichten/visie.ts';
import { nota } from './berichten/nota.ts';
import { stuk } from './berichten/stuk.ts';
import { stukken } from './berichten/stukken.ts';
import { visietraject } from './berichten/visietraject.ts';
import { regiobord } from './berichten/regiobord.ts';
import { besluitvorming } from './berichten/besluitvorming.ts';
import { amendement } from './berichten/amendement.ts';

/** The one catalogue of sentences, Dutch and English side by side: a sentence without its other half does not type-check. */
export const berichten = {
  ...algemeen,
  ...api,
  ...politielevering,
  ...poorten,
  ...gezin,
  ...beoordeling,
  ...binnenkomst,
  ...melden,
  ...advies,
  ...terugkoppeling,
  ...informeerplicht,
  ...overdracht,
  ...passage,
  ...suggestie,
  ...tekstversie,
  ...persoon,
  ...termijn,
  ...visie,
  ...nota,
  ...stuk,
  ...stukken,
  ...visietraject,
  ...gebied,
  ...planning,
  ...spoorboekje,
  ...spoorvragen,
  ...overlegtafel,
  ...participatie,
  ...inspraak,
  ...inspreken,
  ...reactie,
  ...correctie,
  ...evaluatie,
  ...regiobord,
  ...besluitvorming,
  ...amendement,
  ...bekendmaking,
  ...meten,
  ...rodedraad,
  ...kader,
  ...meldcode,
  ...meldcodepoorten,
} satisfies Record<string, { readonly nl: string; readonly en: string }>;
export type Bericht = keyof typeof berichten;
