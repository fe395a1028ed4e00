// SPDX-License-Identifier: EUPL-1.2
import { algemeen } from './berichten/algemeen.ts';
import { api } from './berichten/api.ts';
import { binnenkomst } from './berichten/binnenkomst.ts';
import { gezin } from './berichten/gezin.ts';
import { melden } from './berichten/melden.ts';
import { meten } from './berichten/meten.ts';
import { poorten } from './berichten/poorten.ts';
import { visie } from './berichten/visie.ts';

/** The one catalogue of sentences, Dutch and English side by side: a sentence without its other half does not type-check. */
export const berichten = {
  ...algemeen,
  ...api,
  ...poorten,
  ...gezin,
  ...binnenkomst,
  ...melden,
  ...visie,
  ...meten,
} satisfies Record<string, { readonly nl: string; readonly en: string }>;
export type Bericht = keyof typeof berichten;
